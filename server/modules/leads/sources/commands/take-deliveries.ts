import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
import { getVisible } from "../../../../reader/rows.js";
import type { Lead } from "../../lead.entity.js";
import type { LeadOutcome } from "../../lead.enums.js";
import type { LeadIntakeProblem } from "../../lead.payloads.js";
import type { LeadIntakeInput } from "../intake.inputs.js";
import type { IntakePayload } from "../intake-payload.entity.js";
import { LeadSource } from "../lead-source.entity.js";
import { admitByRate } from "./admit-by-rate.js";
import { captureThroughSource, type Refused, type TakenIn } from "./capture-through-source.js";

export type IntakeResult = {
  lead: Lead | null;
  outcome: LeadOutcome | null;
  problems: LeadIntakeProblem[];
  refused: IntakePayload | null;
  repeated: boolean;
};

/** Takes the people of a list in through one source, each by itself: a bad one is kept, the others stay. */
export async function takeDeliveries(
  ctx: Context,
  input: LeadIntakeInput,
): Promise<{ results: IntakeResult[] }> {
  const { deliveries, event, occurredAt } = input;
  const source = await getVisible(ctx, LeadSource, input.sourceId);
  if (deliveries.length === 0) {
    throw invalidInput([{ path: "input.deliveries", message: "must have at least one entry" }]);
  }
  await admitByRate(ctx, source, deliveries.length);
  const occasion = {
    occurredAt,
    sourceDetail: event,
    ...(event == null ? {} : { attributes: { event } }),
  };
  const results: IntakeResult[] = [];
  for (const { payload, deliveryId } of deliveries) {
    const arriving = { ...occasion, deliveryId, isAdmitted: true };
    results.push(resultOf(await captureThroughSource(ctx, source, payload, arriving)));
  }
  return { results };
}

export function resultOf(taken: TakenIn | Refused): IntakeResult {
  if (taken.kind === "REFUSED") {
    const { payload } = taken;
    const nothing = { lead: null, outcome: null, repeated: false };
    return { ...nothing, problems: payload.problems, refused: payload };
  }
  const { lead, outcome, problems, isReplay } = taken;
  return { lead, outcome, problems: [...problems], refused: null, repeated: isReplay };
}
