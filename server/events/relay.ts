import type { Context } from "../context.js";
import { inTransaction } from "../context.js";
import { faultName } from "../errors.js";
import { openLane } from "../jobs/lane.js";
import type { Logger } from "../log.js";
import type { Consumer } from "./consumers.js";
import { LOG_START, newsSince, readLog, settleLog, type LoggedEvent } from "./log.js";

const BATCH = 100;
const MAX_ATTEMPTS = 5;

/** How long until a workspace is looked at again when nobody woke us. */
const SWEEP_MS = 2_000;

export type RelayDeps = {
  readonly consumers: readonly Consumer[];
  readonly log: Logger;
  workspaces(): Promise<string[]>;
  systemContext(workspaceId: string): Context;
};

export type Relay = {
  /** Something was committed: look now. */
  wake(): void;
  /** Handles everything there is, then returns; for tests and the command line. */
  drain(): Promise<void>;
  stop(): Promise<void>;
};

/** What came of a batch: events were handled; there may be more, or one has to wait for the next try. */
type Advance = { readonly handled: number; readonly next: "more" | "none" | "again" };

/**
 * Feeds the log to the consumers. A consumer's place moves in the transaction of its effect, under a
 * row lock: several server processes share the work and each event has its effect once. One look at the
 * log tells which consumers are concerned at all: most commits concern none or few of them.
 */
export function startRelay(deps: RelayDeps): Relay {
  let isStopped = false;
  let running: Promise<unknown> = Promise.resolve();
  const attempts = new Map<string, number>();
  /** By workspace: up to where no consumer has anything left to do. */
  const lookedTo = new Map<string, string>();

  /** How many events were handled; 0 also when one has to wait. */
  const visit = async (workspaceId: string): Promise<number> => {
    const last = lookedTo.get(workspaceId) ?? null;
    const { names, upTo } = await newsSince(deps.systemContext(workspaceId), last);
    let handled = 0;
    let isDone = true;
    for (const consumer of deps.consumers) {
      if (names !== null && !consumer.on.some((name) => names.has(name))) continue;
      let next: Advance["next"] = "more";
      while (!isStopped && next === "more") {
        const advanced = await advance(deps, consumer, workspaceId, attempts);
        handled += advanced.handled;
        next = advanced.next;
      }
      isDone &&= next === "none";
    }
    if (!isDone) return 0;
    lookedTo.set(workspaceId, upTo);
    return handled;
  };
  const round = async (): Promise<number> => {
    let handled = 0;
    for (const workspaceId of await deps.workspaces()) handled += await visit(workspaceId);
    return handled;
  };
  /** One round at a time, also when somebody drains meanwhile; 0 when it stumbled. */
  const run = (): Promise<number> => {
    const ran = running.then(round).catch((error: unknown) => {
      deps.log.warn({ error: faultName(error) }, "The event relay stumbled and will try again");
      return 0;
    });
    running = ran;
    return ran;
  };
  const lane = openLane(run, () => undefined);
  const wake = () => {
    if (!isStopped) lane.wake();
  };
  const timer = setInterval(wake, SWEEP_MS);
  timer.unref();

  return {
    wake,
    async drain() {
      for (let handled = 1; handled > 0;) {
        const [workspaceId] = await deps.workspaces();
        if (workspaceId !== undefined) await settleLog(deps.systemContext(workspaceId));
        handled = await run();
      }
    },
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await lane.end();
      await running;
    },
  };
}

/** Handles a batch of one consumer. */
async function advance(
  deps: RelayDeps,
  consumer: Consumer,
  workspaceId: string,
  attempts: Map<string, number>,
): Promise<Advance> {
  const ctx = deps.systemContext(workspaceId);
  const after = await placeOf(ctx, consumer);
  const events = await readLog(ctx, { after, names: consumer.on, limit: BATCH });
  const next = events.length === BATCH ? "more" : "none";
  if (await handledTogether(deps.systemContext(workspaceId), consumer, events)) {
    return { handled: events.length, next };
  }
  for (const [nth, event] of events.entries()) {
    const key = `${consumer.name} ${event.id}`;
    try {
      await handleOnce(deps.systemContext(workspaceId), consumer, [event], null);
      attempts.delete(key);
    } catch (error) {
      const attempt = (attempts.get(key) ?? 0) + 1;
      attempts.set(key, attempt);
      // In order: the next look begins with this one.
      if (attempt < MAX_ATTEMPTS) return { handled: nth, next: "again" };
      deps.log.error(
        { consumer: consumer.name, event: event.id, error: faultName(error) },
        "Event given up",
      );
      await handleOnce(deps.systemContext(workspaceId), consumer, [event], faultName(error));
      attempts.delete(key);
    }
  }
  return { handled: events.length, next };
}

/** False when the events are to be handled one by one: the consumer takes no more, or one is bad. */
async function handledTogether(
  ctx: Context,
  consumer: Consumer,
  events: readonly LoggedEvent[],
): Promise<boolean> {
  if (consumer.handleAll === undefined || events.length < 2) return false;
  try {
    await handleOnce(ctx, consumer, events, null);
    return true;
  } catch {
    return false; // which one it was, and whether it stays so, shows when they are handled singly
  }
}

/** With `failure`, only records that the events were given up, so that those behind are not held up. */
function handleOnce(
  ctx: Context,
  consumer: Consumer,
  events: readonly LoggedEvent[],
  failure: string | null,
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await lockPlace(ctx, consumer);
    const claimed: { event_id: string }[] = await ctx.db.run((manager) =>
      manager.query(
        `INSERT INTO consumed_event (workspace_id, consumer, event_id, consumed_at, failure)
         SELECT $1, $2, unnest($3::text[]), $4, $5 ON CONFLICT DO NOTHING RETURNING event_id`,
        [
          ctx.actor.workspaceId,
          consumer.name,
          events.map(({ id }) => id),
          ctx.clock.now(),
          failure,
        ],
      ),
    );
    const ids = new Set(claimed.map(({ event_id }) => event_id));
    const mine = events.filter(({ id }) => ids.has(id));
    const last = mine.at(-1);
    if (last === undefined) return;
    if (failure === null) await handle(ctx, consumer, mine);
    await movePlace(ctx, consumer, last.cursor);
  });
}

async function handle(
  ctx: Context,
  consumer: Consumer,
  events: readonly LoggedEvent[],
): Promise<void> {
  const [first] = events;
  if (first !== undefined && events.length === 1) await consumer.handle(ctx, first);
  else await consumer.handleAll?.(ctx, events);
}

async function placeOf(ctx: Context, consumer: Consumer): Promise<string> {
  const [place]: { cursor: string }[] = await ctx.db.run((manager) =>
    manager.query("SELECT cursor FROM consumer_place WHERE workspace_id = $1 AND consumer = $2", [
      ctx.actor.workspaceId,
      consumer.name,
    ]),
  );
  return place?.cursor ?? LOG_START;
}

async function lockPlace(ctx: Context, consumer: Consumer): Promise<void> {
  await ctx.db.run((manager) =>
    manager.query(
      `INSERT INTO consumer_place (workspace_id, consumer, cursor) VALUES ($1, $2, $3)
       ON CONFLICT (workspace_id, consumer) DO UPDATE SET cursor = consumer_place.cursor`,
      [ctx.actor.workspaceId, consumer.name, LOG_START],
    ),
  );
}

async function movePlace(ctx: Context, consumer: Consumer, cursor: string): Promise<void> {
  await ctx.db.run((manager) =>
    manager.query(
      "UPDATE consumer_place SET cursor = $3 WHERE workspace_id = $1 AND consumer = $2",
      [ctx.actor.workspaceId, consumer.name, cursor],
    ),
  );
}
