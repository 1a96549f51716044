import { In } from "typeorm";

import type { Context } from "../../../../context.js";
import { AppError, invalidInput } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { lockAllVisible } from "../../../../reader/rows.js";
import { DAY_MS } from "../../../../spans.js";
import { HandOff } from "../../hand-off.entity.js";
import { HandOffState } from "../../hand-off.enums.js";
import { Lead } from "../../lead.entity.js";
import { leadMerged, leadUpdated, leadWithdrawn } from "../../lead.events.js";
import { leadQueues } from "../../lead.policy.js";
import { movingReferences } from "../../merge/lead-references.js";
import { MergeState } from "../../merge/merge.enums.js";
import { MergeLedger } from "../../merge/merge-ledger.entity.js";
import { sealEnrolments, uniteEnrolments } from "../../nurture/commands/merge-enrolments.js";
import { LeadStatus } from "../../rules/lead-status.js";
import { findPending } from "../hand-over-lead.js";
import { endLeasesOfMerged } from "../../work/commands/end-leases-of-merged.js";
import { WorkLease } from "../../work/work-lease.entity.js";
import { moveTo } from "../move-lead.js";
import { reconsiderOwner } from "../reroute-lead.js";
import { computeScore, findLatestQualification, recordScore, scoreColumns } from "../score-lead.js";
import { sealClocks, uniteClocks } from "../../sla/commands/merge-clocks.js";
import { decideMerge, type Merge, type MergePlan } from "./decide-merge.js";
import { forgetImages, keepBefore, moveReference, noteMade, sealImages } from "./merge-images.js";
import type { Merging } from "./merge-images.js";
import { uniteTalks } from "./unite-talks.js";

/** How long a merge can be undone. */
export const REVERSIBLE_DAYS = 30;

export type LeadsToMerge = {
  readonly survivorId: string;
  readonly mergedIds: readonly string[];
  /** Fields whose value the caller picks. */
  readonly fields?: readonly { readonly field: string; readonly fromLeadId: string }[] | null;
  /** Of the survivor. */
  readonly expectedVersion?: number | null;
};

/**
 * Makes one lead of several: each field keeps its best value, everything that refers to the others
 * hangs on the survivor, and their ids stand for it from then on. What every row was before is kept,
 * so that `unmergeLeads` can undo it. A merge is no move of the survivor along its machine: it takes
 * the standing of the lead furthest along, as that lead came to it.
 */
export async function mergeLeads(
  ctx: Context,
  input: LeadsToMerge,
): Promise<{ lead: Lead; merge: MergeLedger }> {
  const { leads, pinned } = await lockMerge(ctx, input);
  const [survivor, ...merged] = leads;
  const plan = await decideMerge(ctx, { leads, pinned });
  await forgetImages(ctx);
  const merge = await openLedger(ctx, leads, plan);
  const merging = { merge, survivorId: survivor.id };
  await keepBefore(
    ctx,
    merging,
    Lead,
    leads.map(({ id }) => id),
  );

  await withdrawOthers(ctx, merging, leads, plan);
  await uniteClocks(ctx, merging, leads, plan.standing);
  await uniteEnrolments(ctx, merging, leads, plan.standing);
  const { accountId, contactId } = plan.standing;
  await endLeasesOfMerged(ctx, leads, (ids) => keepBefore(ctx, merging, WorkLease, ids));
  const talk = await uniteTalks(ctx, leads);
  if (talk !== null) await noteMade(ctx, merging, talk);
  for (const lead of merged) await becomePart(ctx, lead, survivor.id);
  for (const reference of movingReferences()) await moveReference(ctx, merging, reference);
  const changed = await takeOver(ctx, merging, survivor, plan);
  await findOwner(ctx, merging, survivor, { accountId, contactId });

  await sealImages(ctx, merging, Lead);
  await sealImages(ctx, merging, HandOff);
  await sealClocks(ctx, merging);
  await sealEnrolments(ctx, merging);
  await sealImages(ctx, merging, WorkLease);
  const { mergedIds, id: mergeId } = merge;
  await emit(ctx, leadMerged({ survivorId: survivor.id, mergedIds, mergeId }));
  if (changed.length > 0) await emit(ctx, leadUpdated({ leadId: survivor.id, changed }));
  return { lead: survivor, merge };
}

/**
 * The leads of a merge as they are now, locked in the order of their ids: of two merges that overlap
 * the second finds what the first has made. An id of a lead merged before stands for its survivor.
 */
async function lockMerge(ctx: Context, input: LeadsToMerge): Promise<Merge> {
  const { expectedVersion } = input;
  const merge = mergeOf(await lockAllVisible(ctx, Lead, idsIn(input)), input);
  const [survivor] = merge.leads;
  if (expectedVersion != null && expectedVersion !== survivor.version) {
    throw new AppError("STALE_VERSION", "Lead was changed by someone else.", {
      id: survivor.id,
      expectedVersion,
    });
  }
  return merge;
}

/** Every id that a merge names. */
export function idsIn({ survivorId, mergedIds, fields }: LeadsToMerge): string[] {
  return [survivorId, ...mergedIds, ...(fields ?? []).map(({ fromLeadId }) => fromLeadId)];
}

/** The leads of a merge by the ids given, the survivor first and nobody twice. */
export function mergeOf(found: ReadonlyMap<string, Lead>, input: LeadsToMerge): Merge {
  const at = (id: string): Lead => {
    const lead = found.get(id);
    if (lead === undefined) throw new Error("Every id given was looked up");
    return lead;
  };
  const survivor = at(input.survivorId);
  const others = new Map(input.mergedIds.map((id) => [at(id).id, at(id)]));
  if (others.size === 0 || others.has(survivor.id)) {
    const message = "must name other leads than the survivor";
    throw invalidInput([{ path: "input.mergedIds", message }]);
  }
  const pinned = (input.fields ?? []).map(({ field, fromLeadId }) => ({
    field,
    fromLeadId: at(fromLeadId).id,
  }));
  return { leads: [survivor, ...others.values()], pinned };
}

function openLedger(
  ctx: Context,
  [survivor, ...merged]: Merge["leads"],
  { decided }: MergePlan,
): Promise<MergeLedger> {
  const mergedAt = ctx.clock.now();
  return insertRow(ctx, MergeLedger, {
    survivorId: survivor.id,
    mergedIds: merged.map(({ id }) => id),
    state: MergeState.MERGED,
    fields: decided.map(({ field, fromLeadId, rule }) => ({ field, fromLeadId, rule })),
    mergedAt,
    mergedById: ctx.actor.userId,
    reversibleUntil: new Date(mergedAt.getTime() + REVERSIBLE_DAYS * DAY_MS),
  });
}

/** A lead waits for one answer at a time: the one that belongs to the standing it keeps. */
async function withdrawOthers(
  ctx: Context,
  merging: Merging,
  leads: readonly Lead[],
  { standing }: MergePlan,
): Promise<void> {
  const { workspaceId, userId } = ctx.actor;
  const others = leads.filter((lead) => lead !== standing).map(({ id }) => id);
  const where = { workspaceId, leadId: In(others), state: HandOffState.PENDING };
  const pending = await ctx.db.run((manager) => manager.findBy(HandOff, where));
  await keepBefore(
    ctx,
    merging,
    HandOff,
    pending.map(({ id }) => id),
  );
  const note = "Merged with another lead of the same person.";
  const patch = { state: HandOffState.WITHDRAWN, decidedAt: ctx.clock.now(), decidedById: userId };
  for (const handOff of pending) {
    await changeRow(ctx, HandOff, handOff, { ...patch, note }, { code: "MERGED", note });
    const { id: handOffId } = handOff;
    const { status } = standing;
    await emit(ctx, leadWithdrawn({ leadId: merging.survivorId, handOffId, status }));
  }
}

/** Its row stays as it was, for its id and for an unmerge; no queue shows it any more. */
function becomePart(ctx: Context, lead: Lead, mergedIntoId: string): Promise<void> {
  return moveTo(ctx, lead, {
    to: LeadStatus.MERGED,
    facts: { leadId: lead.id, mergedIntoId },
    patch: {
      mergedIntoId,
      rescoreOn: null, // it is scored no more, and by night nobody need look at it
      ...(lead.ownerId === null ? { queue: leadQueues.closed } : {}),
    },
    reason: { code: "MERGED" },
  });
}

/** Writes what the plan says, with the score of all that is known now. Answers with what differed. */
async function takeOver(
  ctx: Context,
  merging: Merging,
  survivor: Lead,
  { columns }: MergePlan,
): Promise<string[]> {
  const before = { ...survivor };
  const talk = await findLatestQualification(ctx, survivor.id);
  const score = await computeScore(ctx, { ...survivor, ...columns }, talk);
  const patch = { ...columns, ...scoreColumns(score, survivor) };
  await changeRow(ctx, Lead, survivor, patch, { code: "MERGED" });
  await noteMade(ctx, merging, await recordScore(ctx, survivor.id, score));
  const after = new Map(Object.entries(survivor));
  const isApart = (name: string) => name === "version" || name === "updatedAt";
  return Object.entries(before)
    .filter(([name, value]) => !isApart(name) && !isSame(after.get(name), value))
    .map(([name]) => name);
}

/** Whoever waits for sales' answer is routed again where the merge has told more of whose they are. */
async function findOwner(
  ctx: Context,
  merging: Merging,
  survivor: Lead,
  was: Pick<Lead, "accountId" | "contactId">,
): Promise<void> {
  if (survivor.status !== LeadStatus.MQL) return;
  const isSameOne = survivor.accountId === was.accountId && survivor.contactId === was.contactId;
  if (isSameOne && survivor.ownerId !== null) return;
  const waiting = (await findPending(ctx, [survivor])).get(survivor.id);
  if (waiting === undefined) return;
  await keepBefore(ctx, merging, HandOff, [waiting.id]);
  const found = await reconsiderOwner(ctx, survivor);
  if (found === null) return;
  await noteMade(ctx, merging, found.routing);
  if (found.handOff !== null) await noteMade(ctx, merging, found.handOff);
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
