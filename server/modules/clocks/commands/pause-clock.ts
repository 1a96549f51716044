import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { lockVisible } from "../../../reader/rows.js";
import { slaPaused, slaResumed } from "../clock.events.js";
import type { SlaClockPauseInput, SlaClockResumeInput } from "../clock.inputs.js";
import { openTimeBetween } from "../rules/business-time.js";
import { SlaClockState } from "../rules/clock-machine.js";
import { ladderOf, reachesAt, type Run } from "../rules/ladder.js";
import type { Terms } from "../rules/sla.js";
import { SlaClock } from "../sla-clock.entity.js";
import { termsOf } from "./clock-terms.js";
import { moveTo, told } from "./move-clock.js";
import { catchUp } from "./reach-steps.js";

/** Stops the count for a while. What had come due by then has come due. */
export async function pauseClock(
  ctx: Context,
  input: SlaClockPauseInput,
): Promise<{ clock: SlaClock }> {
  const clock = await lockVisible(ctx, SlaClock, input.clockId, input.expectedVersion);
  const { state } = clock;
  if (state === SlaClockState.RUNNING) {
    await catchUp(ctx, clock, (await termsOf(ctx, [clock])).get(clock.id));
  }
  const pausedAt = ctx.clock.now();
  await moveTo(ctx, clock, {
    to: SlaClockState.PAUSED,
    at: pausedAt,
    patch: { pausedAt, nextStepAt: null },
    reason: { code: "PAUSED", note: input.reason },
  });
  await emit(ctx, slaPaused(told(clock)));
  return { clock };
}

export async function resumeClock(
  ctx: Context,
  input: SlaClockResumeInput,
): Promise<{ clock: SlaClock }> {
  const clock = await lockVisible(ctx, SlaClock, input.clockId, input.expectedVersion);
  const running = (await termsOf(ctx, [clock])).get(clock.id);
  if (running === undefined) throw new Error("Every clock has terms");
  await resume(ctx, clock, running);
  return { clock };
}

/** Counts on: everything that is still to come moves by the open time it stood. */
export async function resume(
  ctx: Context,
  clock: SlaClock,
  { run, terms }: { readonly run: Run; readonly terms: Terms },
): Promise<void> {
  const now = ctx.clock.now();
  const stoodMs = clock.pausedAt === null ? 0 : openTimeBetween(run.hours, clock.pausedAt, now);
  const pausedBusinessSec = clock.pausedBusinessSec + Math.round(stoodMs / 1_000);
  const later = { ...run, pausedBusinessSec };
  const next = ladderOf(terms)[clock.stepsReached];
  const dueAt = reachesAt(later, 100);
  const nextStepAt = next === undefined ? null : reachesAt(later, next.atPct);
  const patch = { pausedAt: null, pausedBusinessSec, dueAt, nextStepAt };
  await moveTo(ctx, clock, { to: SlaClockState.RUNNING, at: now, patch });
  await emit(ctx, slaResumed({ ...told(clock), dueAt: dueAt.toISOString() }));
}
