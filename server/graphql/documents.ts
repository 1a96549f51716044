import { createHash } from "node:crypto";

import { GraphQLError, parse, specifiedRules, validate } from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";

import type { ErrorCode } from "../errors.js";
import { limits } from "./limits.js";
import { measureDocument, type DocumentFacts } from "./measure.js";
import { measureText } from "./measure-text.js";

const validationOptions = { maxErrors: limits.validationErrors };

/** A document that parsed, is within the limits, and is valid for the schema. */
export type Prepared = { readonly document: DocumentNode; readonly facts: DocumentFacts };

/** All that is wrong with a document: one error of syntax, or several of validity. */
export class InvalidDocument extends Error {
  override readonly name = "InvalidDocument";

  constructor(readonly errors: readonly GraphQLError[]) {
    super("The document is not valid");
  }
}

export type Documents = {
  /**
   * Limits come before validation, which hostile documents make slow. `remember` is false for callers
   * who are not known: they must not push the documents of others out.
   * @throws AppError LIMIT_EXCEEDED
   * @throws InvalidDocument
   */
  prepare(source: string, remember: boolean): Prepared;
};

/** Prepared documents of one schema, the longest unused forgotten first. */
export function openDocuments(schema: GraphQLSchema): Documents {
  const kept = new LRUCache<string, Prepared>({
    max: limits.cachedDocuments,
    maxSize: limits.cachedDocumentChars,
  });

  return {
    prepare(source, remember) {
      const hash = createHash("sha256").update(source).digest("base64");
      const known = kept.get(hash);
      if (known !== undefined) return known;
      const prepared = prepareDocument(schema, source);
      if (remember) kept.set(hash, prepared, { size: Math.max(1, source.length) });
      return prepared;
    },
  };
}

function prepareDocument(schema: GraphQLSchema, source: string): Prepared {
  const document = parseWithinLimits(source);
  const facts = measureDocument(document);
  const errors = validate(schema, document, specifiedRules, validationOptions);
  if (errors.length > 0) {
    throw new InvalidDocument(errors.map((error) => withCode(error, "GRAPHQL_VALIDATION_FAILED")));
  }
  return { document, facts };
}

function parseWithinLimits(source: string): DocumentNode {
  try {
    measureText(source);
    return parse(source);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new InvalidDocument([withCode(error, "GRAPHQL_PARSE_FAILED")]);
  }
}

function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}
