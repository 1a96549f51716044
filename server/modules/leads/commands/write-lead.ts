import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { changeRow, insertRow } from "../../../history/write.js";
import { uuidOf } from "../../../ids.js";
import { ExternalReference } from "../../accounts/external-reference.entity.js";
import type { ExternalRef } from "../../accounts/external-references.js";
import type { Campaign } from "../../programmes/campaign.entity.js";
import { fitColumns, type FitLead } from "../fit.js";
import { LeadOutcome, type IdentityMatch, type LeadChannel } from "../lead.enums.js";
import { Lead } from "../lead.entity.js";
import { leadCaptured, leadUpdated } from "../lead.events.js";
import { leadQueues } from "../lead.policy.js";
import type { PersonColumns } from "../person.js";
import { LeadStatus } from "../rules/lead-status.js";
import type { FitScore } from "../rules/score.js";
import { insertTouches } from "../touches/commands/insert-touches.js";
import { TouchDirection, typeOfDoor, type TouchType } from "../touches/rules/touch-type.js";
import type { Utm } from "../touches/rules/utm.js";
import { moveTo, type LeadPatch } from "./move-lead.js";
import {
  computeScore,
  findLatestQualifications,
  fitOf,
  recordScore,
  scoreColumns,
} from "./score-lead.js";
import type { KnownPerson } from "./find-known-person.js";

/** How a person reached us. */
export type Arrival = {
  readonly receivedVia: LeadChannel;
  /** What they did there, where the door knows it better than by its kind. */
  readonly type: TouchType | null;
  /** The named source, if it was one. */
  readonly sourceId: string | null;
  readonly sourceDetail: string | null;
  readonly occurredAt: Date;
  /** The one that brought them, found when the door opened. */
  readonly campaign: Campaign | null;
  readonly utm: Utm | null;
  readonly evidence: string | null;
  /** What came in, as given. */
  readonly payload: Record<string, unknown>;
};

/** Where a new lead stands first: with somebody, or in a queue. */
export type Home = { readonly ownerId: string | null; readonly queue: string | null };

export type NewPerson = {
  readonly columns: Partial<PersonColumns>;
  readonly attributes: Record<string, unknown>;
  readonly refs: readonly ExternalRef[];
  /** Marketing's queue if not given. */
  readonly home?: Home;
  /** True until they confirm by a link that it was them: the lead stays RAW. */
  readonly isUnconfirmed?: boolean;
};

const nobodyKnown: FitLead = {
  title: null,
  email: null,
  countryCode: null,
  employees: null,
  industry: null,
  problem: null,
  accountId: null,
  productLine: null,
};

/** A new lead has done nothing yet; its first touch is scored after it. */
const noBehaviour = { behaviourScore: 0, engagement: 3 };

/** A person nobody knew: scored, written RAW, and an inquiry at once unless an opt-in is awaited. */
export async function createLead(
  ctx: Context,
  { columns, attributes, refs, home, isUnconfirmed }: NewPerson,
  known: KnownPerson,
  arrival: Arrival,
): Promise<Lead> {
  const { accountId, contactId } = known;
  const fit = { lead: { ...nobodyKnown, ...columns, accountId }, account: known.account };
  const score = await fitOf(ctx, fit, null);
  const lead = await insertRow(ctx, Lead, {
    ...columns,
    attributes,
    accountId,
    contactId,
    receivedVia: arrival.receivedVia,
    sourceId: arrival.sourceId,
    sourceDetail: arrival.sourceDetail,
    status: LeadStatus.RAW,
    statusSince: ctx.clock.now(),
    ownerId: home?.ownerId ?? null,
    queue: home?.ownerId == null ? (home?.queue ?? leadQueues.marketing) : null,
    firstTouchAt: arrival.occurredAt,
    recycledCount: 0,
    handRaised: false,
    ...noBehaviour,
    ...scoreColumns(score, noBehaviour),
  });
  if (isUnconfirmed !== true) await leaveRaw(ctx, lead);
  await linkRefs(ctx, lead, refs);
  await recordTouch(ctx, lead, arrival, { outcome: LeadOutcome.CREATED, matchedBy: null });
  await recordScore(ctx, lead.id, score);
  return lead;
}

/** An inquiry, since who it is has been resolved and no opt-in is outstanding. */
export async function leaveRaw(ctx: Context, lead: Lead): Promise<void> {
  const facts = { identityResolved: true, optIn: "NOT_REQUIRED" } as const;
  await moveTo(ctx, lead, { to: LeadStatus.INQUIRY, facts });
}

/** What a patch would change of a lead, and its new score when that may change its fit. */
export type LeadWrite = {
  readonly lead: Lead;
  readonly patch: LeadPatch;
  readonly changed: readonly string[];
  readonly score: FitScore | null;
};

/** Finds out what differs. Reads only, and the same two statements for any number of leads. */
export async function planWrites(
  ctx: Context,
  patches: readonly { readonly lead: Lead; readonly patch: LeadPatch }[],
): Promise<LeadWrite[]> {
  const differing = patches.map(({ lead, patch }) => ({
    lead,
    patch,
    ...differenceOf(lead, patch),
  }));
  const rescored = differing.filter(({ isRescored }) => isRescored);
  const talks = await findLatestQualifications(
    ctx,
    rescored.map(({ lead }) => lead.id),
  );
  return Promise.all(
    differing.map(async ({ lead, patch, changed, isRescored }) => {
      const talk = talks.get(lead.id) ?? null;
      const score = isRescored ? await computeScore(ctx, { ...lead, ...patch }, talk) : null;
      return { lead, patch, changed, score };
    }),
  );
}

/** False: nothing differed, and nothing is written. */
export async function applyWrite(
  ctx: Context,
  { lead, patch, changed, score }: LeadWrite,
): Promise<boolean> {
  if (changed.length === 0) return false;
  await changeRow(ctx, Lead, lead, {
    ...patch,
    ...(score === null ? {} : scoreColumns(score, lead)),
  });
  if (score !== null) await recordScore(ctx, lead.id, score);
  await emit(ctx, leadUpdated({ leadId: lead.id, changed: [...changed] }));
  return true;
}

/** Writes what differs and scores the lead anew when that may change its fit. False: nothing differed. */
export async function writeLead(ctx: Context, lead: Lead, patch: LeadPatch): Promise<boolean> {
  const [write] = await planWrites(ctx, [{ lead, patch }]);
  return write !== undefined && applyWrite(ctx, write);
}

function differenceOf(
  lead: Lead,
  patch: LeadPatch,
): { readonly changed: readonly string[]; readonly isRescored: boolean } {
  const before = new Map(Object.entries(lead));
  const changed = Object.entries(patch)
    .filter(([name, value]) => value !== undefined && !isSame(before.get(name), value))
    .map(([name]) => name);
  return { changed, isRescored: fitColumns.some((name) => changed.includes(name)) };
}

/** Links what nobody else has; findKnownPerson has locked them. */
export async function linkRefs(
  ctx: Context,
  lead: Lead,
  refs: readonly ExternalRef[],
): Promise<void> {
  for (const { system, id: externalId } of refs) {
    const entityId = uuidOf(lead.id);
    await insertRow(ctx, ExternalReference, { system, externalId, entityType: "Lead", entityId });
  }
}

export async function recordTouch(
  ctx: Context,
  lead: Lead,
  arrival: Arrival,
  result: { readonly outcome: LeadOutcome; readonly matchedBy: IdentityMatch | null },
): Promise<void> {
  const { receivedVia, type } = arrival;
  const { id: leadId, accountId, contactId } = lead;
  const whose = { leadId, accountId, contactId };
  const what = { type: type ?? typeOfDoor[receivedVia], direction: TouchDirection.INBOUND };
  const [touch] = await insertTouches(ctx, [
    { ...whose, ...arrival, ...what, channel: null, userId: null },
  ]);
  if (touch === undefined) throw new Error("One touch in is one touch out");
  const { outcome, matchedBy } = result;
  const event = { leadId, touchId: touch.id, outcome, matchedBy, receivedVia, accountId };
  await emit(ctx, leadCaptured(event));
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}
