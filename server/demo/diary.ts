import type { Actor } from "../auth/actor.js";
import type { Context } from "../context.js";
import { actorOfUser } from "../modules/people/authenticate.js";
import type { User } from "../modules/people/user.entity.js";
import { Loaders } from "../reader/loaders.js";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../spans.js";

/** One thing that happened at the demo company, or is arranged for later. */
export type Entry = { readonly at: Date; readonly happens: (scene: Scene) => Promise<void> };

/** An instant of the story: whoever acts does so through the real commands, with what they may do. */
export type Scene = {
  readonly at: Date;
  readonly system: () => Context;
  readonly as: (user: User) => Context;
  readonly actingAs: (actor: Actor) => Context;
};

/**
 * Writes the story down from its beginning, so that the order of the event log, of histories and of
 * capacities used is the order of days. `ctx` is in a transaction.
 */
export async function live(ctx: Context, diary: readonly Entry[]): Promise<void> {
  const inOrder = [...diary].sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { at, happens } of inOrder) await happens(sceneAt(ctx, at));
}

function sceneAt(ctx: Context, at: Date): Scene {
  // Each command is a request of its own: what one has read must not hide what the one before wrote.
  const actingAs = (actor: Actor): Context => ({
    ...ctx,
    actor,
    clock: { now: () => at },
    load: new Loaders(),
  });
  return {
    at,
    actingAs,
    as: (user) => actingAs(actorOfUser(user)),
    system: () => actingAs(ctx.actor),
  };
}

/** Instants by working day before (or, negative, after) the day the demo is made; hours are UTC. */
export type Calendar = (workdaysAgo: number, hour: number, minute?: number) => Date;

export function calendarOf(now: Date): Calendar {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  return (workdaysAgo, hour, minute = 0) => {
    const step = workdaysAgo > 0 ? -DAY_MS : DAY_MS;
    let day = today;
    for (let left = Math.abs(workdaysAgo); left > 0;) {
      day += step;
      if (isWorkday(day)) left -= 1;
    }
    return new Date(day + hour * HOUR_MS + minute * MINUTE_MS);
  };
}

function isWorkday(dayMs: number): boolean {
  const weekday = new Date(dayMs).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The calendar day of an instant, ISO. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
