import { In } from "typeorm";

import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { together } from "../../../history/write.js";
import { slaCancelled, slaMet } from "../clock.events.js";
import { openTimeBetween } from "../rules/business-time.js";
import { liveStates, SlaClockState } from "../rules/clock-machine.js";
import { SlaStepKind, type Run } from "../rules/ladder.js";
import type { SlaMetric, Terms } from "../rules/sla.js";
import { SlaClock } from "../sla-clock.entity.js";
import { termsOf } from "./clock-terms.js";
import { moveTo, told } from "./move-clock.js";
import { resume } from "./pause-clock.js";
import { catchUp } from "./reach-steps.js";
import type { SlaSubject } from "./start-clocks.js";

/** What becomes of a clock: it was done at an instant, or is no longer owed, for a reason. */
export type ClockEnd =
  { readonly metAt: Date } | { readonly reason: string; readonly note?: string | null };

/** Locks the clocks of a subject that still count, of these kinds. */
export function lockLive(
  ctx: Context,
  of: readonly SlaSubject[],
  metrics: readonly SlaMetric[],
): Promise<SlaClock[]> {
  const { workspaceId } = ctx.actor;
  const leadId = In(of.map((each) => each.leadId));
  return ctx.db.run((manager) =>
    manager.find(SlaClock, {
      where: { workspaceId, leadId, metric: In([...metrics]), state: In([...liveStates]) },
      order: { id: "ASC" },
      lock: { mode: "pessimistic_write" },
    }),
  );
}

/** Ends locked clocks, each its own way: three statements for any number. */
export async function endEach(
  ctx: Context,
  clocks: readonly SlaClock[],
  endOf: (clock: SlaClock) => ClockEnd,
): Promise<void> {
  const terms = await termsOf(ctx, clocks);
  await together(ctx, async (ctx) => {
    for (const clock of clocks) {
      const running = terms.get(clock.id);
      if (running === undefined) throw new Error("Every clock has terms");
      const end = endOf(clock);
      if ("metAt" in end) await meet(ctx, clock, running, end.metAt);
      else await cancel(ctx, clock, running.run, end);
    }
  });
}

async function meet(
  ctx: Context,
  clock: SlaClock,
  running: { readonly run: Run; readonly terms: Terms },
  metAt: Date,
): Promise<void> {
  // What was done before it began was not done for it, and counts from its beginning.
  const at = metAt < clock.startedAt ? clock.startedAt : metAt;
  if (clock.state === SlaClockState.PAUSED) await resume(ctx, clock, running);
  // Late is late, whether or not the minute's job has seen it; nobody needs to be told any more.
  if (at > clock.dueAt && clock.state === SlaClockState.RUNNING) {
    await catchUp(ctx, clock, running, ({ kind }) => kind === SlaStepKind.BREACH);
  }
  const isLate = clock.state === SlaClockState.BREACHED;
  const elapsedBusinessSec = elapsed(clock, running.run, at);
  const to = isLate ? SlaClockState.MET_LATE : SlaClockState.MET;
  const patch = { metAt: at, endedAt: at, elapsedBusinessSec, nextStepAt: null };
  await moveTo(ctx, clock, { to, at, patch });
  await emit(ctx, slaMet({ ...told(clock), isLate, elapsedBusinessSec }));
}

async function cancel(
  ctx: Context,
  clock: SlaClock,
  run: Run,
  { reason, note = null }: Extract<ClockEnd, { reason: string }>,
): Promise<void> {
  const at = ctx.clock.now();
  // While it is paused no time passes for it.
  const elapsedBusinessSec = elapsed(clock, run, clock.pausedAt ?? at);
  const patch = { endedAt: at, elapsedBusinessSec, nextStepAt: null, pausedAt: null };
  const to = SlaClockState.CANCELLED;
  await moveTo(ctx, clock, { to, at, patch, reason: { code: reason, note } });
  await emit(ctx, slaCancelled({ ...told(clock), reason }));
}

function elapsed(clock: SlaClock, { hours }: Run, at: Date): number {
  const open = Math.floor(openTimeBetween(hours, clock.startedAt, at) / 1_000);
  return Math.max(0, open - clock.pausedBusinessSec);
}
