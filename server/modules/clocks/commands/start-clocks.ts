import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { insertRow } from "../../../history/write.js";
import { slaStarted } from "../clock.events.js";
import { SlaClockState } from "../rules/clock-machine.js";
import { ladderOf, reachesAt } from "../rules/ladder.js";
import { matchPolicy } from "../rules/match-policy.js";
import type { SlaFacts, SlaMetric } from "../rules/sla.js";
import { SlaClock } from "../sla-clock.entity.js";
import { policiesInForce } from "./clock-terms.js";
import { told } from "./move-clock.js";

/** What a clock is about. */
export type SlaSubject = { readonly leadId: string };

export type ClockStart = {
  readonly of: SlaSubject;
  readonly metric: SlaMetric;
  /** What policies may ask for. */
  readonly facts: SlaFacts;
};

/**
 * Something is owed from now on, in the transaction of whatever makes it so. Null: no policy asks for it. The
 * caller knows that no clock of this kind runs for the subject; the database refuses a second one.
 * Within `together` it adds no statement but the first look at the policies.
 */
export async function startClock(
  ctx: Context,
  { of, metric, facts }: ClockStart,
): Promise<SlaClock | null> {
  const policies = (await policiesInForce(ctx)).filter((each) => each.metric === metric);
  const policy = matchPolicy(policies, facts);
  if (policy === null) return null;
  const { terms, hours, calendarVersionId } = policy;
  const startedAt = ctx.clock.now();
  const { targetBusinessMinutes } = terms;
  const run = { hours, startedAt, targetBusinessMinutes, pausedBusinessSec: 0 };
  const [first] = ladderOf(terms);
  const clock = await insertRow(ctx, SlaClock, {
    ...of,
    metric,
    policyId: policy.id,
    policyVersionId: policy.versionId,
    calendarVersionId,
    state: SlaClockState.RUNNING,
    startedAt,
    dueAt: reachesAt(run, 100),
    pausedBusinessSec: 0,
    stepsReached: 0,
    nextStepAt: first === undefined ? null : reachesAt(run, first.atPct),
  });
  await emit(ctx, slaStarted({ ...told(clock), dueAt: clock.dueAt.toISOString() }));
  return clock;
}
