export type Variables = Readonly<Record<string, unknown>>;

/**
 * An operation ready to send, as the generated files hold it. The SHA-256 of exactly `text` is its id
 * in operations.json.
 */
export type Document<Result, Vars> = {
  readonly name: string;
  readonly text: string;
  /** Never there at run time; it carries the types, under the name GraphQL's own tools use. */
  readonly __apiType?: (variables: Vars) => Result;
};

/** The operation of a text and the fragments it spreads, which other operations share. */
export function withFragments(
  name: string,
  operation: string,
  ...fragments: readonly string[]
): { readonly name: string; readonly text: string } {
  return { name, text: operation + fragments.join("") };
}

/** A string, or a typed one such as GraphQL Code Generator's `TypedDocumentString`. */
export type DocumentText<Result, Vars> = {
  trim(): string;
  toString(): string;
  readonly __apiType?: (variables: Vars) => Result;
};

/** What `request` and `paginate` accept: our own documents, or a consumer's text. */
export type Operation<Result, Vars> = Document<Result, Vars> | DocumentText<Result, Vars>;

export type SentDocument = {
  readonly text: string;
  readonly name: string | null;
  readonly isMutation: boolean;
};

export function readDocument(document: Operation<unknown, never>): SentDocument {
  const { text, name } =
    "name" in Object(document) && "text" in document
      ? document
      : { text: document.toString(), name: null };
  return { text, name, isMutation: isMutation(text) };
}

const STRINGS_AND_COMMENTS = /"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\n])*"|#.*/g;

/** Whether the text defines a mutation. Fields, fragments or strings of that name do not count. */
function isMutation(text: string): boolean {
  let depth = 0;
  for (const [token] of text.replace(STRINGS_AND_COMMENTS, "").matchAll(/[{(]|[})]|[\w$@]+/g)) {
    if (token === "{" || token === "(") depth += 1;
    else if (token === "}" || token === ")") depth -= 1;
    else if (depth === 0 && token === "mutation") return true;
    else if (depth === 0 && (token === "query" || token === "subscription")) return false;
  }
  return false;
}
