import type { Context } from "../context.js";

/** What the transport and the GraphQL layer tell each other about one request. */
export type Exchange = {
  readonly address: string;
  operationName: string | null;
  /** Codes of the answer's errors, empty when all went well. */
  codes: readonly string[];
  retryAfterSeconds: number | null;
  /** Who made the data of a query: the reader, or graphql-js because the reader left it. */
  path: "answered" | "left" | null;
  /** Clients that accept only application/json get 200 where the document itself was at fault. */
  isDocumentFault: boolean;
};

export type GraphqlContext = Context & { readonly exchange: Exchange };
