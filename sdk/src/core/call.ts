import type { Answer } from "./answer.js";
import { backoffMs } from "./backoff.js";
import { readDocument, type Operation, type SentDocument, type Variables } from "./document.js";
import { LiaisonError, type CallFacts, type ErrorDetails } from "./error.js";
import { withIdempotencyKey } from "./idempotency.js";
import {
  DEFAULT_TIMEOUT_MS,
  retryPolicy,
  type CallOptions,
  type ClientOptions,
  type RetryPolicy,
} from "./options.js";
import type { Pace } from "./pace.js";
import { bodyOf, sendOnce } from "./send.js";
import { limit, pause, type Limit } from "./wait.js";

export type Connection = { readonly options: ClientOptions; readonly pace: Pace };
type Given = { readonly variables: Variables; readonly options: CallOptions };

/** Everything that stays the same from the first try to the last, the idempotency key above all. */
type Plan = {
  readonly connection: Connection;
  readonly options: CallOptions;
  readonly document: SentDocument;
  readonly variables: Variables;
  readonly key: string | null;
  readonly policy: RetryPolicy;
  readonly timeoutMs: number;
  readonly endsAt: number;
};

/** One call, with as many tries as its policy and its time allow. */
export async function call(
  connection: Connection,
  operation: Operation<unknown, never>,
  given: Given,
): Promise<object> {
  const plan = planOf(connection, readDocument(operation), given);
  const whole = limit(given.options.signal, plan.timeoutMs);
  try {
    return await untilAnswered(plan, whole);
  } finally {
    whole.end();
  }
}

function planOf(connection: Connection, document: SentDocument, given: Given): Plan {
  const { options } = given;
  const keyed = document.isMutation
    ? withIdempotencyKey(given.variables, options.idempotencyKey)
    : { variables: given.variables, key: null };
  const timeoutMs = options.timeoutMs ?? connection.options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const policy = retryPolicy(connection.options.retry, options.retry);
  return {
    ...{ connection, options, document, ...keyed, policy },
    ...{ timeoutMs, endsAt: Date.now() + timeoutMs },
  };
}

async function untilAnswered(plan: Plan, whole: Limit): Promise<object> {
  let last: ErrorDetails | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await inTurn(plan, whole.signal);
    if (answer === null) throw stopped(plan, { attempts: attempt - 1, whole, last });
    if (answer.kind === "data") return answer.data;
    if (whole.signal.aborted) throw stopped(plan, { attempts: attempt, whole, last });

    const retryable = answer.error.retryable === true && isSafeToRepeat(plan, answer.refused);
    last = { ...answer.error, retryable };
    const delayMs = backoffMs(attempt, plan.policy, answer.error.retryAfterMs ?? null);
    if (!retryable || attempt >= plan.policy.tries || !hasTimeFor(plan, delayMs)) {
      throw new LiaisonError(last, factsOf(plan, attempt));
    }
    await pause(delayMs, whole.signal);
  }
}

/** A query always is; a mutation by its key, or because the server says that it did nothing. */
function isSafeToRepeat({ document, key }: Plan, refused: boolean): boolean {
  return !document.isMutation || key !== null || refused;
}

/** Waiting past the end of the call helps nobody: better the reason now than a time-out later. */
function hasTimeFor(plan: Plan, ms: number): boolean {
  return Date.now() + ms < plan.endsAt;
}

/** Waits for the client's turn and sends once; null when the call was stopped before. */
async function inTurn(plan: Plan, signal: AbortSignal): Promise<Answer | null> {
  const { connection, document, variables, options, policy } = plan;
  const { tryTimeoutMs } = policy;
  const turn = connection.pace.take(document.text);
  let cost: Answer["cost"] = null;
  try {
    if (policy.paced && turn.waitMs > 0 && hasTimeFor(plan, turn.waitMs)) {
      await pause(turn.waitMs, signal);
    }
    if (signal.aborted) return null;
    const body = bodyOf(document, variables);
    const answer = await sendOnce({
      client: connection.options,
      options,
      body,
      signal,
      tryTimeoutMs,
    });
    cost = answer.cost;
    return answer;
  } finally {
    turn.done(cost);
  }
}

function stopped(
  plan: Plan,
  how: {
    readonly attempts: number;
    readonly whole: Limit;
    readonly last: ErrorDetails | undefined;
  },
): LiaisonError {
  const facts = factsOf(plan, how.attempts);
  if (how.whole.isOver()) {
    const message = `The call was not done within ${plan.timeoutMs} ms.`;
    const retryable = isSafeToRepeat(plan, false);
    return new LiaisonError({ code: "CLIENT_TIMEOUT", message, retryable, cause: how.last }, facts);
  }
  const cause: unknown = plan.options.signal?.reason;
  return new LiaisonError({ code: "ABORTED", message: "The call was aborted.", cause }, facts);
}

function factsOf({ document, key }: Plan, attempts: number): CallFacts {
  return { operation: document.name, attempts, idempotencyKey: key };
}
