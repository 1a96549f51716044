import type { Context } from "../../../../context.js";
import { endEach, lockLive } from "../../../clocks/commands/end-clocks.js";
import { startClock } from "../../../clocks/commands/start-clocks.js";
import { SlaFact, SlaMetric, type SlaFacts } from "../../../clocks/rules/sla.js";
import { HandOffState } from "../../hand-off.enums.js";
import type { Lead } from "../../lead.entity.js";
import {
  dutiesOfAnswer,
  dutiesOfMove,
  dutyOfHandOff,
  type Duties,
} from "../../rules/lead-duties.js";
import { LeadStatus } from "../../rules/lead-status.js";
import { isWithSales } from "../../rules/status.js";

/** Clocks of a lead that was moved: called by the one place where a status changes. */
export async function followMove(
  ctx: Context,
  lead: Lead,
  was: { readonly status: LeadStatus; readonly handRaised: boolean },
): Promise<void> {
  const duties = dutiesOfMove(was.status, lead.status);
  // Only what sales has, or who asked for a call, may be owed something.
  if (isWithSales(was.status) || was.handRaised) {
    await endDuties(ctx, new Map([[lead.id, duties]]), lead.status);
  }
  for (const metric of duties.starts) await start(ctx, lead, metric);
}

/** A lead waits for the answer of whoever has it now. */
export async function followHandOff(ctx: Context, lead: Lead): Promise<void> {
  await start(ctx, lead, dutyOfHandOff(lead.ownerId !== null));
}

/** What leads waited for is over; each is as it is after that. Three statements for any number. */
export async function followAnswers(
  ctx: Context,
  leads: readonly Pick<Lead, "id" | "ownerId">[],
  state: HandOffState,
): Promise<void> {
  const isAnswer = state === HandOffState.ACCEPTED || state === HandOffState.REJECTED;
  const dutiesOf = new Map(
    leads.map(({ id, ownerId }) => [id, dutiesOfAnswer({ isAnswer, hasOwner: ownerId !== null })]),
  );
  await endDuties(ctx, dutiesOf, state);
}

/** Somebody else has to come to a verdict, and has the whole time for it; a call is owed since it was. */
export async function followReassignment(ctx: Context, lead: Lead): Promise<void> {
  if (lead.status !== LeadStatus.SAL) return;
  const duties = { starts: [], done: [], dropped: [SlaMetric.QUALIFY] };
  await endDuties(ctx, new Map([[lead.id, duties]]), "REASSIGNED");
  await start(ctx, lead, SlaMetric.QUALIFY);
}

/** They asked for a call; whoever asked before, and was not called, has waited since then. */
export async function followRaisedHand(
  ctx: Context,
  lead: Lead,
  wasRaised: boolean,
): Promise<void> {
  const metric = SlaMetric.FIRST_TOUCH;
  if (wasRaised && (await lockLive(ctx, [{ leadId: lead.id }], [metric])).length > 0) return;
  await start(ctx, lead, metric);
}

async function endDuties(
  ctx: Context,
  dutiesOf: ReadonlyMap<string, Duties>,
  reason: string,
): Promise<void> {
  const metrics = [...dutiesOf.values()].flatMap(({ done, dropped }) => [...done, ...dropped]);
  if (metrics.length === 0) return;
  const subjects = [...dutiesOf.keys()].map((leadId) => ({ leadId }));
  const clocks = await lockLive(ctx, subjects, [...new Set(metrics)]);
  const metAt = ctx.clock.now();
  await endEach(ctx, clocks, ({ leadId, metric }) => {
    const isDone = leadId !== null && dutiesOf.get(leadId)?.done.includes(metric) === true;
    return isDone ? { metAt } : { reason };
  });
}

async function start(ctx: Context, lead: Lead, metric: SlaMetric): Promise<void> {
  await startClock(ctx, { of: { leadId: lead.id }, metric, facts: factsOf(lead) });
}

function factsOf({ handRaised, fitBand, queue, sourceId }: Lead): SlaFacts {
  return {
    [SlaFact.HAND_RAISED]: String(handRaised),
    [SlaFact.FIT_BAND]: fitBand,
    [SlaFact.QUEUE]: queue,
    [SlaFact.SOURCE]: sourceId,
  };
}
