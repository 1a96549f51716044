import { In } from "typeorm";

import type { Context } from "../../../../context.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { DuplicateState } from "../../rules/identity/duplicate-ruling.js";
import { findCasesOfLeads, lockCases } from "../cases-of-leads.js";
import { DuplicateCase } from "../duplicate-case.entity.js";
import { undecided, withdrawCase } from "./apply-ruling.js";
import { matchLeads } from "./match-leads.js";

/** Several leads that became one, or one that became several again. */
export type Merge = {
  readonly survivorId: string;
  readonly mergedIds: readonly string[];
  /** The person who merged; null for a program or the server. */
  readonly byUserId: string | null;
};

/**
 * What a merge means for the cases: those between the merged are answered; a merged lead's other
 * questions are the survivor's, and so are its decisions: if B is not C, A who is B is not C either.
 */
export async function followMerge(ctx: Context, merge: Merge): Promise<void> {
  await lockCases(ctx);
  const together = new Set([merge.survivorId, ...merge.mergedIds]);
  for (const each of await findCasesOfLeads(ctx, merge.mergedIds)) {
    const isAnswered = together.has(each.olderId) && together.has(each.newerId);
    if (isAnswered) await answer(ctx, each, merge);
    else if (each.state === DuplicateState.DISTINCT) await inherit(ctx, each, merge);
    else if (each.state === DuplicateState.OPEN) await withdrawCase(ctx, each);
  }
  await matchLeads(ctx, [...together]);
}

/** The questions a merge had answered are asked again, and what was only inherited is forgotten. */
export async function followUnmerge(
  ctx: Context,
  { survivorId, mergedIds }: Omit<Merge, "byUserId">,
): Promise<void> {
  await lockCases(ctx);
  const { workspaceId } = ctx.actor;
  const together = new Set([survivorId, ...mergedIds]);
  const cases = await findCasesOfLeads(ctx, mergedIds);
  for (const each of cases) {
    const isAnswered = together.has(each.olderId) && together.has(each.newerId);
    if (isAnswered && each.state === DuplicateState.MERGED) await withdrawCase(ctx, each);
  }
  const inherited = await ctx.db.run((manager) =>
    manager.findBy(DuplicateCase, {
      workspaceId,
      inheritedFromId: In(cases.map(({ id }) => id)),
    }),
  );
  for (const each of inherited) await withdrawCase(ctx, each);
  await matchLeads(ctx, [...together]);
}

async function answer(ctx: Context, known: DuplicateCase, { byUserId }: Merge): Promise<void> {
  await changeRow(ctx, DuplicateCase, known, {
    ...undecided,
    state: DuplicateState.MERGED,
    decidedById: byUserId,
    decidedAt: ctx.clock.now(),
    decidedScore: known.score,
  });
}

async function inherit(ctx: Context, from: DuplicateCase, { survivorId, mergedIds }: Merge) {
  const otherId = mergedIds.includes(from.olderId) ? from.newerId : from.olderId;
  const [olderId = "", newerId = ""] = [survivorId, otherId].sort();
  const { workspaceId } = ctx.actor;
  const known = await ctx.db.run((manager) =>
    manager.findOneBy(DuplicateCase, { workspaceId, olderId, newerId }),
  );
  const { decidedById, decidedAt, decidedScore, note } = from;
  const decision = {
    state: DuplicateState.DISTINCT,
    ...{ decidedById, decidedAt, decidedScore, note },
    inheritedFromId: from.id,
  };
  if (known === null) {
    const { score, probability, evidence, band, modelVersion } = from;
    const judged = { score, probability, evidence, band, modelVersion };
    await insertRow(ctx, DuplicateCase, { olderId, newerId, ...judged, ...decision });
  } else if (known.state === DuplicateState.OPEN || known.state === DuplicateState.WITHDRAWN) {
    await changeRow(ctx, DuplicateCase, known, decision);
  }
}
