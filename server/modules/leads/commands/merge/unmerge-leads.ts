import { In } from "typeorm";

import type { Context } from "../../../../context.js";
import { AppError } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { HandOff } from "../../hand-off.entity.js";
import { Lead } from "../../lead.entity.js";
import { LeadScore } from "../../lead-score.entity.js";
import { leadUnmerged } from "../../lead.events.js";
import { MergeState } from "../../merge/merge.enums.js";
import { MergeLedger } from "../../merge/merge-ledger.entity.js";
import { partEnrolments } from "../../nurture/commands/merge-enrolments.js";
import { Qualification } from "../../qualification.entity.js";
import { RoutingDecision } from "../../routing-decision.entity.js";
import { LeadStatus } from "../../rules/lead-status.js";
import { standingColumns } from "../../rules/merge/lead-fields.js";
import { isSame, undoMerge, type Undo } from "../../rules/merge/undo.js";
import { giveBackLeases } from "../../work/commands/give-back-leases.js";
import { WorkLease } from "../../work/work-lease.entity.js";
import { computeScore, findLatestQualification, recordScore, scoreColumns } from "../score-lead.js";
import { partClocks } from "../../sla/commands/merge-clocks.js";
import { deleteMade, dropImages, findLaterMerge, imagesOf, moveBack } from "./restore-rows.js";
import type { Image } from "./restore-rows.js";

type Unmerged = { lead: Lead; unmerged: Lead[]; merge: MergeLedger };
type LeadImages = ReadonlyMap<string, Image<Lead>>;

/**
 * Undoes a merge: every row it touched, in every table, is as it was, and those it wrote are gone.
 * What was recorded since stays with the survivor: touches, talks, moves, fields somebody has set.
 * Refused with UNMERGE_CONFLICT where something stands on the merge itself: a later merge of one of
 * the leads, sales' work on a standing that a merged lead had brought, or an e-mail that is another
 * lead's now. Versions go on counting, so that nobody who read a row in between overwrites it.
 */
export async function unmergeLeads(ctx: Context, input: { mergeId: string }): Promise<Unmerged> {
  const merge = await lockVisible(ctx, MergeLedger, input.mergeId);
  mustBeReversible(ctx, merge);
  const leads = await lockLeads(ctx, merge);
  const later = await findLaterMerge(ctx, merge);
  if (later !== null) throw conflict(["merge"], { mergeId: later });
  const images = await imagesOf(ctx, merge, Lead);
  const survivor = ofAll(leads, merge.survivorId);
  const undo = undoOf(survivor, images);
  mustStandAlone(survivor, images, undo);

  const hasLaterScore = await isScoredSince(ctx, merge);
  await deleteMade(ctx, merge, [LeadScore, Qualification, RoutingDecision, HandOff]);
  await changeRow(ctx, Lead, survivor, undo.patch, { code: "UNMERGED" });
  const unmerged = merge.mergedIds.map((id) => ofAll(leads, id));
  await mustHaveTheirEmails(ctx, unmerged);
  for (const lead of unmerged)
    await changeRow(ctx, Lead, lead, patchOf(images, lead.id), { code: "UNMERGED" });
  await moveBack(ctx, merge);
  await giveBackHandOffs(ctx, merge);
  await partClocks(ctx, merge);
  await partEnrolments(ctx, merge);
  await giveBackLeases(ctx, (await imagesOf(ctx, merge, WorkLease)).values());
  if (hasLaterScore || undo.kept.length > 0) await rescore(ctx, survivor);

  await dropImages(ctx, merge);
  const { UNMERGED } = MergeState;
  const now = ctx.clock.now();
  await changeRow(ctx, MergeLedger, merge, {
    state: UNMERGED,
    unmergedAt: now,
    unmergedById: ctx.actor.userId,
  });
  const { survivorId, mergedIds, id: mergeId } = merge;
  await emit(ctx, leadUnmerged({ survivorId, mergedIds, mergeId }));
  return { lead: survivor, unmerged, merge };
}

function conflict(changed: readonly string[], data: Record<string, unknown> = {}): AppError {
  const why = "Something has been built on this merge since; it cannot be undone as it is.";
  return new AppError("UNMERGE_CONFLICT", why, { changed, ...data });
}

function mustBeReversible(ctx: Context, { state, reversibleUntil }: MergeLedger): void {
  const to = MergeState.UNMERGED;
  if (state !== MergeState.MERGED) {
    throw new AppError("ILLEGAL_TRANSITION", "This merge was undone already.", { from: state, to });
  }
  if (ctx.clock.now() <= reversibleUntil) return;
  const guard = "within-30-days";
  const until = reversibleUntil.toISOString();
  const why = "The time to undo this merge is over.";
  throw new AppError("TRANSITION_GUARD", why, { from: state, to, guard, until });
}

/** The leads of the merge themselves, whatever they are part of now, in the order of their ids. */
async function lockLeads(ctx: Context, merge: MergeLedger): Promise<Lead[]> {
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) =>
    manager.find(Lead, {
      where: { workspaceId, id: In([merge.survivorId, ...merge.mergedIds]) },
      order: { id: "ASC" },
      lock: { mode: "pessimistic_write" },
    }),
  );
}

function ofAll(leads: readonly Lead[], id: string): Lead {
  const lead = leads.find((each) => each.id === id);
  if (lead === undefined) throw new Error("Leads are never deleted");
  return lead;
}

function imageOf<T>(images: ReadonlyMap<string, Image<T>>, id: string): Image<T> {
  const image = images.get(id);
  if (image === undefined) throw new Error("A merge that can be undone has an image of each lead");
  return image;
}

/** Columns of a row by name, of those a merge has changed; versions are nobody's to take back. */
function only(row: object, { changed }: Pick<Image<unknown>, "changed">): Record<string, unknown> {
  const names = changed.filter((name) => name !== "version" && name !== "updatedAt");
  return Object.fromEntries(names.map((name) => [name, Reflect.get(row, name)]));
}

function undoOf(survivor: Lead, images: LeadImages): Undo {
  const image = imageOf(images, survivor.id);
  const { before, after } = image;
  return undoMerge({
    before: only(before, image),
    after: only(after, image),
    now: only(survivor, image),
  });
}

function patchOf<T extends object>(images: ReadonlyMap<string, Image<T>>, id: string) {
  const image = imageOf(images, id);
  return only(image.before, image);
}

/** Where a merged lead had brought the standing, what sales did since belongs to neither of the two. */
function mustStandAlone(survivor: Lead, images: LeadImages, { kept }: Undo): void {
  const { after } = imageOf(images, survivor.id);
  const moved = standingColumns.filter((name) => kept.includes(name));
  const changed = moved.filter((name) => !isSame(survivor[name], after[name]));
  if (changed.length > 0) throw conflict(changed, { leadId: survivor.id });
}

/** A lead that stands for itself again needs its e-mail to itself. */
async function mustHaveTheirEmails(ctx: Context, unmerged: readonly Lead[]): Promise<void> {
  const keys = unmerged.flatMap(({ emailKey }) => emailKey ?? []);
  const { workspaceId } = ctx.actor;
  const holder = await ctx.db.run((manager) =>
    manager
      .createQueryBuilder(Lead, "l")
      .where({ workspaceId, emailKey: In(keys) })
      .andWhere("l.status <> :merged", { merged: LeadStatus.MERGED })
      .getOne(),
  );
  if (holder !== null) throw conflict(["email"], { leadId: holder.id });
}

async function isScoredSince(ctx: Context, merge: MergeLedger): Promise<boolean> {
  const { workspaceId } = ctx.actor;
  const [latest] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT NOT EXISTS (
         SELECT FROM merge_image i WHERE i.workspace_id = $1 AND i.merge_id = $2
            AND i.table_name = 'lead_score' AND i.row_id = s.id AND i.before IS NULL) AS later
         FROM lead_score s WHERE s.workspace_id = $1 AND s.lead_id = $3 AND s.kind = 'FIT'
        ORDER BY s.computed_at DESC, s.id DESC LIMIT 1`,
      [workspaceId, merge.id.slice(-36), merge.survivorId.slice(-36)],
    ),
  );
  return latest?.later === true;
}

/** Those the merge had withdrawn wait again. */
async function giveBackHandOffs(ctx: Context, merge: MergeLedger): Promise<void> {
  const { workspaceId } = ctx.actor;
  for (const [id, image] of await imagesOf(ctx, merge, HandOff)) {
    const handOff = await ctx.db.run((manager) =>
      manager.findOneByOrFail(HandOff, { workspaceId, id }),
    );
    if (image.changed.includes("state")) {
      await changeRow(ctx, HandOff, handOff, only(image.before, image), { code: "UNMERGED" });
    }
  }
}

async function rescore(ctx: Context, survivor: Lead): Promise<void> {
  const talk = await findLatestQualification(ctx, survivor.id);
  const score = await computeScore(ctx, survivor, talk);
  await changeRow(ctx, Lead, survivor, scoreColumns(score, survivor));
  await recordScore(ctx, survivor.id, score);
}
