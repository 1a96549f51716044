import type { Consumer } from "../events/consumers.js";
import type { EntityClass } from "../database/declarations.js";

/** One domain: what it stores, what it answers, what it listens to. */
export type Module = {
  readonly name: string;
  readonly entities: readonly EntityClass[];
  /** Resolver classes, the declared ones included. */
  readonly resolvers: readonly Function[];
  readonly consumers: readonly Consumer[];
};
