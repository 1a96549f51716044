import type { Consumer } from "../events/consumers.js";
import type { EntityClass } from "../database/declarations.js";
import type { Job } from "../jobs/define.js";
import type { Route } from "../route.js";
import type { WebRoute } from "../web/route.js";

/** One domain: what it stores, what it answers, what it listens to, what it works off. */
export type Module = {
  readonly name: string;
  readonly entities: readonly EntityClass[];
  /** Resolver classes, the declared ones included. */
  readonly resolvers: readonly Function[];
  readonly consumers: readonly Consumer[];
  /** What it enqueues, and what runs by the clock. */
  readonly jobs?: readonly Job[];
  /** What it serves beside GraphQL. */
  readonly routes?: readonly Route[];
  /** Public pages, and what other systems call without a key of the API. */
  readonly web?: readonly WebRoute[];
};
