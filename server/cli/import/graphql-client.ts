import { setTimeout as sleep } from "node:timers/promises";

import type { ServerAddress } from "./find-server.js";

/** What came back, and whether an earlier try may have reached the server unheard. */
export type Answered = { readonly data: Record<string, unknown>; readonly isEcho: boolean };

/** The server answered with a refusal, or could not be reached at all. */
export class RequestFailed extends Error {
  override readonly name = "RequestFailed";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export type GraphqlClient = {
  /** Sends an operation until it is answered; safe only for queries and keyed mutations. */
  send(query: string, variables: Record<string, unknown>): Promise<Answered>;
};

const MAX_TRIES = 8;
const TRY_MS = 90_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 15_000;
/** Codes of answers after which it is not known whether the work was done. */
const UNSURE = new Set(["TIMEOUT", "UNREACHABLE"]);

type Outcome =
  | { readonly kind: "ANSWER"; readonly data: Record<string, unknown>; readonly waitMs: number }
  | { readonly kind: "AGAIN"; readonly failure: RequestFailed; readonly waitMs: number | null }
  | { readonly kind: "REFUSED"; readonly failure: RequestFailed };

/**
 * Talks to a server as it wants to be talked to: waits as long as Retry-After says, paces itself by
 * the balance in `extensions.cost` before it is refused, and tries again what may pass.
 */
export function openClient(server: ServerAddress): GraphqlClient {
  let pauseMs = 0;
  return {
    async send(query, variables) {
      let isEcho = false;
      for (let attempt = 1; ; attempt += 1) {
        if (pauseMs > 0) await sleep(pauseMs);
        pauseMs = 0;
        const outcome = await once(server, query, variables);
        if (outcome.kind === "ANSWER") {
          pauseMs = outcome.waitMs;
          return { data: outcome.data, isEcho };
        }
        if (outcome.kind === "REFUSED" || attempt === MAX_TRIES) throw outcome.failure;
        isEcho ||= UNSURE.has(outcome.failure.code);
        pauseMs = outcome.waitMs ?? backOff(attempt);
      }
    },
  };
}

async function once(
  server: ServerAddress,
  query: string,
  variables: Record<string, unknown>,
): Promise<Outcome> {
  const request = {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${server.key}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(TRY_MS),
  };
  try {
    const response = await fetch(server.url, request);
    return outcomeOf(response, await response.text());
  } catch (error) {
    const failure = new RequestFailed("UNREACHABLE", `${server.url}: ${reasonOf(error)}`);
    return { kind: "AGAIN", failure, waitMs: null };
  }
}

function outcomeOf(response: Response, text: string): Outcome {
  const body = parsed(text);
  const failure = failureIn(body) ?? statusFailure(response);
  const data = record(body?.["data"]);
  if (failure === null && data !== null) return { kind: "ANSWER", data, waitMs: pacing(body) };
  const said = failure ?? new RequestFailed("BAD_ANSWER", "The server answered without data.");
  const mayPass = [429, 502, 503, 504].includes(response.status);
  if (!mayPass) return { kind: "REFUSED", failure: said };
  return { kind: "AGAIN", failure: said, waitMs: retryAfterMs(response) };
}

/** How long to wait before an operation of the same price, so that the server need not refuse it. */
function pacing(body: Record<string, unknown> | null): number {
  const cost = record(record(body?.["extensions"])?.["cost"]);
  const [requested, remaining, perSecond] = [
    cost?.["requested"],
    cost?.["remaining"],
    cost?.["restorePerSecond"],
  ].map(Number);
  if (requested === undefined || remaining === undefined || !(Number(perSecond) > 0)) return 0;
  return Math.max(0, ((requested - remaining) / Number(perSecond)) * 1000);
}

function failureIn(body: Record<string, unknown> | null): RequestFailed | null {
  const errors = body?.["errors"];
  if (!Array.isArray(errors)) return null;
  const error = record(errors[0]);
  const code = record(error?.["extensions"])?.["code"];
  return new RequestFailed(String(code ?? "UNKNOWN"), String(error?.["message"] ?? ""));
}

function statusFailure({ ok, status }: Response): RequestFailed | null {
  return ok ? null : new RequestFailed(`HTTP_${status}`, `The server answered ${status}.`);
}

/** Seconds or a date, as HTTP allows. */
function retryAfterMs({ headers }: Response): number | null {
  const text = headers.get("retry-after");
  if (text === null) return null;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

/** Doubling, with jitter so that many clients do not come back at once. */
function backOff(attempt: number): number {
  const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
  return ceiling / 2 + Math.random() * (ceiling / 2);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message !== "" ? cause.message : error.message;
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return record(JSON.parse(text));
  } catch {
    return null; // a proxy's page
  }
}

export function record(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
}
