import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";

import type { Actor } from "../auth/actor.js";
import { AppError } from "../errors.js";
import { bucketKey, type Balance, type Buckets } from "./buckets.js";
import { priceOperation, type Variables } from "./cost.js";
import { limitExceeded, limits } from "./limits.js";
import type { DocumentFacts } from "./measure.js";
import { measureInput } from "./measure-text.js";

/** Price and balance of an admitted operation: `extensions.cost`. */
export type Cost = Balance & { readonly requested: number; readonly limit: number };

export type Applicant = {
  readonly actor: Actor;
  /** Network address, for callers without a credential. */
  readonly address: string;
  /** The local demo answers introspection to anybody; elsewhere one must be known. */
  readonly isDemo: boolean;
};

export type Wish = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly facts: DocumentFacts;
};

/**
 * The last gate before execution, the same on every transport: introspection, price, balance.
 * @throws AppError UNAUTHENTICATED, LIMIT_EXCEEDED or RATE_LIMITED
 */
export function admitOperation(
  schema: GraphQLSchema,
  buckets: Buckets,
  applicant: Applicant,
  wish: Wish,
): Cost {
  const { actor, address, isDemo } = applicant;
  if (wish.facts.introspects && actor.kind === "ANONYMOUS" && !isDemo) {
    throw new AppError("UNAUTHENTICATED", "The schema is shown only to callers with a credential.");
  }
  measureInput(wish.variables);
  const requested = priceOperation(schema, wish.document, wish.operation, wish.variables);
  if (requested > limits.cost) throw limitExceeded("cost", requested);
  const balance = buckets.spend(bucketKey(actor, address), requested);
  return { requested, limit: limits.cost, ...balance };
}
