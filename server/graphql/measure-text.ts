import { Lexer, Source, TokenKind } from "graphql";

import { limitExceeded, limits } from "./limits.js";

const OPENING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const CLOSING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/**
 * Refuses a document by its text, before the parser, which recurses into every bracket and so can be
 * made to end the stack. The lexer does not recurse, and stops here at the first bound.
 * @throws AppError LIMIT_EXCEEDED
 * @throws GraphQLError for a character that starts no token
 */
export function measureText(text: string): void {
  if (text.length > limits.documentChars) throw limitExceeded("documentChars", text.length);
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  for (let tokens = 0; ; tokens += 1) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) return;
    if (tokens >= limits.tokens) throw limitExceeded("tokens", null);
    if (OPENING.has(kind)) depth += 1;
    if (CLOSING.has(kind)) depth -= 1;
    if (depth > limits.nesting) throw limitExceeded("nesting", null);
  }
}

/** Refuses variables nested deeper than any input, before coercion recurses into them. */
export function measureInput(value: unknown, depth = 0): void {
  if (typeof value !== "object" || value === null) return;
  if (depth > limits.inputDepth) throw limitExceeded("inputDepth", null);
  for (const each of Object.values(value)) measureInput(each, depth + 1);
}
