import type { IncomingHttpHeaders } from "node:http";

import type { Context } from "./context.js";

/** What GraphQL has no place for: bytes that come or go in a stream. A module lists its own. */
export type Route = {
  readonly method: "GET" | "POST";
  /** From the root, with `:name` for what differs. */
  readonly path: string;
  /** Media types of a body that is taken as it came; any other is UNSUPPORTED_MEDIA_TYPE. */
  readonly accepts?: readonly string[];
  /** No key of the API is looked for: who calls is the route's own to find out, or anybody's. */
  readonly isOpen?: boolean;
  handle(ctx: Context, request: RouteRequest): Promise<RouteAnswer>;
};

export type RouteRequest = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  /** Unpacked, as it comes; empty for GET. */
  readonly body: AsyncIterable<Buffer>;
};

export type RouteAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, texts as they come. */
  readonly body: object | AsyncIterable<string>;
};
