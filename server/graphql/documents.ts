import { createHash } from "node:crypto";

import { GraphQLError, parse, specifiedRules, validate } from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";

import { limitExceeded, limits } from "./limits.js";
import { measureDocument, type DocumentFacts } from "./measure.js";

/** A document that parsed, is within the limits, and is valid for the schema. */
export type Prepared = { readonly document: DocumentNode; readonly facts: DocumentFacts };

export type Preparation =
  | { readonly kind: "ready"; readonly prepared: Prepared }
  | { readonly kind: "invalid"; readonly errors: readonly GraphQLError[] };

export type Documents = {
  /**
   * Limits come before validation, which hostile documents make slow. `remember` is false for callers
   * who are not known: they must not push the documents of others out.
   * @throws AppError LIMIT_EXCEEDED
   */
  prepare(source: string, remember: boolean): Preparation;
};

export const validationOptions = { maxErrors: limits.validationErrors };
export const parseOptions = { maxTokens: limits.tokens };

/** Prepared documents of one schema, the longest unused forgotten first. */
export function openDocuments(schema: GraphQLSchema): Documents {
  const kept = new Map<string, Prepared & { chars: number }>();
  let keptChars = 0;

  return {
    prepare(source, remember) {
      const hash = createHash("sha256").update(source).digest("base64");
      const known = kept.get(hash);
      if (known !== undefined) {
        kept.delete(hash);
        kept.set(hash, known);
        return { kind: "ready", prepared: known };
      }
      const preparation = prepareDocument(schema, source);
      if (remember && preparation.kind === "ready") keep(hash, preparation.prepared, source.length);
      return preparation;
    },
  };

  function keep(hash: string, prepared: Prepared, chars: number): void {
    kept.set(hash, { ...prepared, chars });
    keptChars += chars;
    for (const [oldest, { chars: oldestChars }] of kept) {
      if (kept.size <= limits.cachedDocuments && keptChars <= limits.cachedDocumentChars) return;
      kept.delete(oldest);
      keptChars -= oldestChars;
    }
  }
}

function prepareDocument(schema: GraphQLSchema, source: string): Preparation {
  let document: DocumentNode;
  try {
    document = parse(source, parseOptions);
  } catch (error) {
    // graphql-js parses recursively: a document of nothing but brackets ends the stack.
    if (error instanceof RangeError) throw limitExceeded("nesting", null);
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.startsWith("Syntax Error: Document contains more tha")) {
      throw limitExceeded("tokens", null);
    }
    return { kind: "invalid", errors: [error] };
  }
  const facts = measureDocument(document);
  const errors = validate(schema, document, specifiedRules, validationOptions);
  if (errors.length > 0) return { kind: "invalid", errors };
  return { kind: "ready", prepared: { document, facts } };
}
