/** When and how often a call is sent again. Every value has a default. */
export type RetryOptions = {
  /** How often a call is sent at most, the first time included. Default 4. */
  readonly tries?: number;
  /** Longest first pause; it doubles with each try, and the real pause is drawn below it. Default 200. */
  readonly baseMs?: number;
  /** Longest pause of our own choosing; `Retry-After` may ask for more. Default 10,000. */
  readonly maxDelayMs?: number;
  /** A try without a full answer by then is given up and counts as a lost connection. Default 30,000. */
  readonly tryTimeoutMs?: number;
};

/** The last argument of every call. */
export type CallOptions = {
  /** Ends the call at once, also while it waits to try again. */
  readonly signal?: AbortSignal | undefined;
  /** For the whole call, with all its tries and pauses. */
  readonly timeoutMs?: number | undefined;
  /** `false` sends once and never waits. */
  readonly retry?: RetryOptions | false | undefined;
  /** For a mutation: your own key for this one intent, instead of a random one per call. */
  readonly idempotencyKey?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
};

export type ClientOptions = {
  /** The address of the GraphQL endpoint, `https://liaison.example.com/graphql`. */
  readonly url: string;
  /** An API key or a JWT; a function is asked before every try, so that it can be renewed. */
  readonly token?: string | (() => string | Promise<string>) | undefined;
  /** Your program's name, for the server's logs: `newsletter-sync/2.1`. */
  readonly app?: string | undefined;
  /** Instead of the global one: for a proxy, a test, or an older runtime. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Default for every call, 60,000. */
  readonly timeoutMs?: number | undefined;
  /** Default for every call. */
  readonly retry?: RetryOptions | false | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
};

export const DEFAULT_TIMEOUT_MS = 60_000;

export type RetryPolicy = Required<RetryOptions> & {
  /** Whether to slow down by the server's cost figures before it refuses. */
  readonly paced: boolean;
};

const DEFAULT_RETRY = { tries: 4, baseMs: 200, maxDelayMs: 10_000, tryTimeoutMs: 30_000 };

export function retryPolicy(
  client: RetryOptions | false | undefined,
  call: RetryOptions | false | undefined,
): RetryPolicy {
  const chosen = call ?? client;
  if (chosen === false) return { ...DEFAULT_RETRY, tries: 1, paced: false };
  return { ...DEFAULT_RETRY, ...(client === false ? {} : client), ...chosen, paced: true };
}
