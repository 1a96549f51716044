import type { Context } from "../../../../context.js";
import { entityDeclaration } from "../../../../database/declarations.js";
import { emit } from "../../../../events/emit.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { Lead } from "../../lead.entity.js";
import { DuplicateState, type DuplicateRuling } from "../../rules/identity/duplicate-ruling.js";
import type { MatchModel } from "../../rules/identity/match-model.js";
import { duplicateFound, duplicateWithdrawn } from "../duplicate.events.js";
import { DuplicateCase } from "../duplicate-case.entity.js";
import { judgementColumns, type Judgement } from "../judge-pair.js";
import type { CandidatePair } from "../match-keys.js";

type Judged = { readonly judgement: Judgement; readonly model: MatchModel };

export async function openCase(
  ctx: Context,
  { older, newer }: CandidatePair,
  { judgement, model }: Judged,
): Promise<DuplicateCase> {
  const { prefix } = entityDeclaration(Lead);
  const found = await insertRow(ctx, DuplicateCase, {
    olderId: `${prefix}_${older}`,
    newerId: `${prefix}_${newer}`,
    ...judgementColumns(judgement),
    modelVersion: model.version,
    state: DuplicateState.OPEN,
  });
  await emit(ctx, duplicateFound(foundOf(found)));
  return found;
}

/** What a new judgement does to a case that is there. */
export async function applyRuling(
  ctx: Context,
  known: DuplicateCase,
  { ruling, judgement, model }: Judged & { readonly ruling: DuplicateRuling },
): Promise<void> {
  const scored = { ...judgementColumns(judgement), modelVersion: model.version };
  switch (ruling) {
    case "LEAVE":
    case "OPEN": // said only of a pair without a case
      return;
    case "RESCORE":
      await changeRow(ctx, DuplicateCase, known, scored);
      return;
    case "REOPEN":
      await changeRow(ctx, DuplicateCase, known, { ...scored, ...undecided });
      await emit(ctx, duplicateFound(foundOf(known)));
      return;
    case "WITHDRAW":
      await withdrawCase(ctx, known, scored);
  }
}

export async function withdrawCase(
  ctx: Context,
  known: DuplicateCase,
  patch: Partial<DuplicateCase> = {},
): Promise<void> {
  await changeRow(ctx, DuplicateCase, known, {
    ...patch,
    ...undecided,
    state: DuplicateState.WITHDRAWN,
  });
  const { id: duplicateId, olderId, newerId } = known;
  await emit(ctx, duplicateWithdrawn({ duplicateId, olderId, newerId }));
}

/** A case as nobody has decided on it. */
export const undecided = {
  state: DuplicateState.OPEN,
  decidedById: null,
  decidedAt: null,
  decidedScore: null,
  note: null,
  inheritedFromId: null,
} as const;

function foundOf({ id: duplicateId, olderId, newerId, score, band }: DuplicateCase) {
  return { duplicateId, olderId, newerId, score, band };
}
