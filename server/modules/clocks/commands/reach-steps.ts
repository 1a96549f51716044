import { LessThanOrEqual } from "typeorm";

import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import type { EventDraft } from "../../../events/define.js";
import { changeRow, insertRow, together } from "../../../history/write.js";
import { slaBreached, slaEscalated, slaWarned } from "../clock.events.js";
import { SlaClockState } from "../rules/clock-machine.js";
import { ladderOf, reachesAt, SlaStepKind, type Run, type Step } from "../rules/ladder.js";
import type { Terms } from "../rules/sla.js";
import { SlaClock, SlaStep } from "../sla-clock.entity.js";
import { termsOf } from "./clock-terms.js";
import { moveTo, told } from "./move-clock.js";

/** Clocks of one transaction: enough to be cheap, few enough to be done soon. */
const AT_ONCE = 200;

/**
 * Takes clocks whose next step has come up to where they are by now: each step once, whichever server
 * is first, since the clock is locked and its place moves with the step. What another holds is passed
 * over. Answers whether there may be more.
 */
export async function reachSteps(ctx: Context): Promise<boolean> {
  const { workspaceId } = ctx.actor;
  const clocks = await ctx.db.run((manager) =>
    manager.find(SlaClock, {
      where: { workspaceId, nextStepAt: LessThanOrEqual(ctx.clock.now()) },
      order: { nextStepAt: "ASC", id: "ASC" },
      take: AT_ONCE,
      lock: { mode: "pessimistic_write", onLocked: "skip_locked" },
    }),
  );
  const terms = await termsOf(ctx, clocks);
  await together(ctx, async (ctx) => {
    for (const clock of clocks) await catchUp(ctx, clock, terms.get(clock.id));
  });
  return clocks.length === AT_ONCE;
}

type Running = { readonly run: Run; readonly terms: Terms };

/** Every step that has come by now; the clock is locked, and runs or is late. */
export async function catchUp(
  ctx: Context,
  clock: SlaClock,
  running: Running | undefined,
  isWanted: (step: Step) => boolean = () => true,
): Promise<void> {
  if (running === undefined) throw new Error("Every clock has terms");
  const now = ctx.clock.now();
  const ladder = ladderOf(running.terms);
  let nth = clock.stepsReached;
  let reachedAt = clock.nextStepAt;
  while (reachedAt !== null && reachedAt <= now) {
    const step = ladder[nth];
    if (step === undefined) throw new Error("A clock waits for a step of its terms");
    if (isWanted(step)) await reach(ctx, clock, { step, nth, reachedAt });
    nth += 1;
    const next = ladder[nth];
    reachedAt = next === undefined ? null : reachesAt(running.run, next.atPct);
  }
  await changeRow(ctx, SlaClock, clock, { stepsReached: nth, nextStepAt: reachedAt });
}

type Reached = { readonly step: Step; readonly nth: number; readonly reachedAt: Date };

async function reach(ctx: Context, clock: SlaClock, { step, nth, reachedAt }: Reached) {
  const { kind, atPct, action } = step;
  await insertRow(ctx, SlaStep, { clockId: clock.id, nth, kind, atPct, action, reachedAt });
  if (kind === SlaStepKind.BREACH) {
    const patch = { breachedAt: reachedAt };
    await moveTo(ctx, clock, { to: SlaClockState.BREACHED, at: reachedAt, patch });
  }
  await emit(ctx, eventOf(clock, step, nth));
}

function eventOf(clock: SlaClock, step: Step, nth: number): EventDraft {
  const about = { ...told(clock), nth, dueAt: clock.dueAt.toISOString() };
  switch (step.kind) {
    case SlaStepKind.WARNING:
      return slaWarned({ ...about, atPct: step.atPct });
    case SlaStepKind.BREACH:
      return slaBreached(about);
    case SlaStepKind.ESCALATION:
      return slaEscalated({ ...about, atPct: step.atPct, action: step.action });
  }
}
