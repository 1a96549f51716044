import type { Actor } from "../auth/actor.js";
import type { Context } from "../context.js";

/** A request as a module's route sees it: no framework in it. */
export type WebRequest = {
  readonly id: string;
  /** HEAD, too, where the route answers GET. */
  readonly method: string;
  readonly params: Readonly<Record<string, string>>;
  /** The first value of each. */
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** IP address of the caller, or of the proxy before this server. */
  readonly address: string;
  /** As it came; empty without one. */
  readonly body: Buffer;
};

export type WebAnswer = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What a route may ask the server for. */
export type Web = {
  readonly routes: readonly WebRoute[];
  /** The server itself, acting in a workspace, traced to the request. */
  contextIn(workspaceId: string, requestId: string): Context;
  contextOf(actor: Actor, requestId: string): Context;
  /** Anonymous without a credential; throws UNAUTHENTICATED for a bad one. */
  authenticate(authorization: string | undefined): Promise<Actor>;
  workspaces(): Promise<string[]>;
  /** Counts what one network sends to public pages. @throws AppError RATE_LIMITED */
  admit(address: string): void;
};

/** An address of its own beside /graphql: a public page, or what other systems call. List it in the module's `web`. */
export type WebRoute = {
  readonly method: "GET" | "POST";
  /** `/forms/:key`. */
  readonly path: string;
  /** Media types of the body; any other is UNSUPPORTED_MEDIA_TYPE. */
  readonly accepts?: readonly string[];
  /** MAX_BODY_BYTES if not given. */
  readonly maxBodyBytes?: number;
  /** Failures are told as a page for people; without it, as JSON with a code. */
  readonly isPage?: boolean;
  handle(web: Web, request: WebRequest): Promise<WebAnswer>;
};

/**
 * The workspace a public address is about: the one it names, else the only one there is. The id opens
 * nothing; it only says where to look. Null for none, and for a name that is no id.
 */
export async function workspaceOf(web: Web, named: string | undefined): Promise<string | null> {
  const all = await web.workspaces();
  if (named !== undefined) return all.find((id) => id === named) ?? null;
  return all.length === 1 ? (all[0] ?? null) : null;
}
