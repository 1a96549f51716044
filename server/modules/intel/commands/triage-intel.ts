import type { Context } from "../../../context.js";
import { notFound } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { mustBeAllowed } from "../../people/allowed-move.js";
import { intelMoved, intelRejected } from "../intel.events.js";
import type { IntelRejectInput, IntelTriageInput } from "../intel.inputs.js";
import { IntelObservation } from "../observation.entity.js";
import { gradeOf } from "../rules/admiralty.js";
import {
  isFromBothSides,
  liveStates,
  moveObservation,
  ObservationState,
} from "../rules/observation.js";

/** Grades an observation and moves it: triaged first, then corroborated, contradicted or neither. */
export async function triageIntel(
  ctx: Context,
  input: IntelTriageInput,
): Promise<{ observation: IntelObservation }> {
  const { intelId, expectedVersion, note } = input;
  const observation = await lockVisible(ctx, IntelObservation, intelId, expectedVersion);
  const to = input.to ?? ObservationState.TRIAGED;
  const { state: fromState, competitorId, validUntil } = observation;
  const sourceReliability = input.sourceReliability ?? observation.sourceReliability;
  const infoCredibility = input.infoCredibility ?? observation.infoCredibility;
  const agreeing = await agreeingWith(ctx, observation, input.corroboratedBy ?? []);
  const independentObservations = new Set([observation, ...agreeing].map(voiceOf)).size;
  const grades = { sourceReliability, infoCredibility };
  const facts = { state: fromState, at: ctx.clock.now(), validUntil, ...grades };
  mustBeAllowed(moveObservation({ ...facts, independentObservations }, to));

  const isCorroborated = to === ObservationState.CORROBORATED;
  const origins = [observation, ...agreeing].map(({ origin }) => origin);
  const bothSides = isCorroborated && isFromBothSides(origins);
  const corroboratedBy = isCorroborated ? agreeing.map(({ id }) => id) : [];
  const patch = { state: to, ...grades, bothSides, corroboratedBy };
  await changeRow(ctx, IntelObservation, observation, patch, { note: note ?? null });
  const grade =
    sourceReliability === null || infoCredibility === null
      ? null
      : gradeOf(sourceReliability, infoCredibility);
  await emit(ctx, intelMoved({ intelId, competitorId, fromState, toState: to, grade, bothSides }));
  return { observation };
}

/** Puts an observation out of mind; it stays on record, with the reason. */
export async function rejectIntel(
  ctx: Context,
  { intelId, expectedVersion, note }: IntelRejectInput,
): Promise<{ observation: IntelObservation }> {
  const observation = await lockVisible(ctx, IntelObservation, intelId, expectedVersion);
  const { state: fromState, competitorId } = observation;
  const to = ObservationState.REJECTED;
  mustBeAllowed(moveObservation({ state: fromState }, to));
  await changeRow(ctx, IntelObservation, observation, { state: to }, { note });
  await emit(ctx, intelRejected({ intelId, competitorId, fromState }));
  return { observation };
}

/** Others that say the same. NOT_FOUND for one of another competitor or one no longer live. */
async function agreeingWith(
  ctx: Context,
  { id: own, competitorId }: IntelObservation,
  ids: readonly string[],
): Promise<IntelObservation[]> {
  const others = [...new Set(ids)].filter((id) => id !== own);
  const found = await Promise.all(others.map((id) => getVisible(ctx, IntelObservation, id)));
  const isOfUse = (each: IntelObservation) =>
    each.competitorId === competitorId && liveStates.includes(each.state);
  if (!found.every(isOfUse)) throw notFound("IntelObservation");
  return found;
}

/** Two observations by one person are one voice, and so are two from one lead. */
function voiceOf({ id, reportedById, leadId }: IntelObservation): string {
  return reportedById ?? leadId ?? id;
}
