import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { AppError } from "../../../../errors.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { DuplicateState } from "../../rules/identity/duplicate-ruling.js";
import { lockCases } from "../cases-of-leads.js";
import { duplicateDecided } from "../duplicate.events.js";
import { DuplicateDecision } from "../duplicate.enums.js";
import type { DuplicateDecideInput } from "../duplicate.inputs.js";
import { DuplicateCase } from "../duplicate-case.entity.js";
import { undecided } from "./apply-ruling.js";

/**
 * Records that two leads are two people, or takes that back. ILLEGAL_TRANSITION for a pair that was
 * merged: only an unmerge makes two of it.
 */
export async function decideDuplicate(
  ctx: Context,
  input: DuplicateDecideInput,
): Promise<{ duplicate: DuplicateCase }> {
  const { duplicateId, decision, note, expectedVersion } = input;
  await lockCases(ctx); // whoever scores it meanwhile would not know of the decision
  const duplicate = await lockVisible(ctx, DuplicateCase, duplicateId, expectedVersion);
  const isDistinct = decision === DuplicateDecision.DISTINCT;
  const to = isDistinct ? DuplicateState.DISTINCT : DuplicateState.OPEN;
  mustBeDecidable(duplicate.state, to);
  const decided = {
    state: to,
    decidedById: ctx.actor.userId,
    decidedAt: ctx.clock.now(),
    decidedScore: duplicate.score,
    note: note ?? null,
    inheritedFromId: null,
  };
  await changeRow(ctx, DuplicateCase, duplicate, isDistinct ? decided : undecided, {
    note: note ?? null,
  });
  const { olderId, newerId } = duplicate;
  await emit(ctx, duplicateDecided({ duplicateId, olderId, newerId, state: to }));
  return { duplicate };
}

/** A case is decided on while it waits or after it was withdrawn; only a decision is taken back. */
function mustBeDecidable(from: DuplicateState, to: DuplicateState): void {
  const { OPEN, WITHDRAWN, DISTINCT } = DuplicateState;
  const begins: readonly DuplicateState[] = to === DISTINCT ? [OPEN, WITHDRAWN] : [DISTINCT];
  if (begins.includes(from)) return;
  const why = `A case that is ${from} cannot become ${to}; begins at ${begins.join(" or ")}.`;
  throw new AppError("ILLEGAL_TRANSITION", why, { from, to });
}
