import type { Context } from "../../../../context.js";
import { AppError } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { Lead } from "../../lead.entity.js";
import { leadUpdated } from "../../lead.events.js";
import { draftTouches, type Draft } from "../draft-touches.js";
import { TouchDirection } from "../rules/touch-type.js";
import { findKeyed, hashOfTouch, keepKeys } from "../touch-keys.js";
import type { Touch } from "../touch.entity.js";
import { touchRecorded } from "../touch.events.js";
import type { TouchFields, TouchRecordInput, TouchRecordManyInput } from "../touch.inputs.js";
import { TouchOutcome, type TouchCounts, type TouchResult } from "../touch.payloads.js";
import { insertTouches } from "./insert-touches.js";

type Recorded = { readonly touch: Touch; readonly outcome: TouchOutcome };

/** One touch: it is recorded, or its refusal is the answer. */
export async function recordTouch(
  ctx: Context,
  { idempotencyKey: _, ...given }: TouchRecordInput,
): Promise<Recorded> {
  const [taken] = await takeTouches(ctx, [given]);
  if (taken === undefined) throw new Error("One touch in is one answer out");
  if (taken instanceof AppError) throw taken;
  return taken;
}

/** Several touches, each by itself: as many statements for two hundred as for one. */
export async function recordManyTouches(
  ctx: Context,
  { touches }: TouchRecordManyInput,
): Promise<{ results: TouchResult[]; counts: TouchCounts }> {
  const results = (await takeTouches(ctx, touches)).map(asResult);
  const count = (wanted: TouchOutcome) =>
    results.filter(({ outcome }) => outcome === wanted).length;
  const counts = {
    recorded: count(TouchOutcome.RECORDED),
    known: count(TouchOutcome.KNOWN),
    rejected: count(TouchOutcome.REJECTED),
  };
  return { results, counts };
}

/** What becomes of one: the place among those to be written, or its end. */
type Way = { readonly at: number; readonly outcome: TouchOutcome } | Recorded | AppError;

async function takeTouches(
  ctx: Context,
  given: readonly TouchFields[],
): Promise<(Recorded | AppError)[]> {
  const drafts = await draftTouches(ctx, given);
  const keyed = await findKeyed(ctx, [...new Set(given.flatMap(({ key }) => key ?? []))]);
  const fresh: Draft[] = [];
  const ofKey = new Map<string, { at: number; hash: Buffer }>();
  const wayOf = ({ key = null, ...rest }: TouchFields, draft: Draft | AppError): Way => {
    if (draft instanceof AppError) return draft;
    const hash = hashOfTouch(rest);
    const known = key === null ? undefined : (keyed.get(key) ?? ofKey.get(key));
    if (known !== undefined && !known.hash.equals(hash)) return reused();
    if (known !== undefined) return { ...known, outcome: TouchOutcome.KNOWN };
    const at = fresh.push(draft) - 1;
    if (key !== null) ofKey.set(key, { at, hash });
    return { at, outcome: TouchOutcome.RECORDED };
  };
  const ways = given.map((fields, n) => wayOf(fields, drafts[n] ?? reused()));

  const touches = await write(ctx, fresh);
  const keys = [...ofKey].flatMap(([key, { at, hash }]) => {
    const touch = touches[at];
    return touch === undefined ? [] : [{ key, hash, touch }];
  });
  await keepKeys(ctx, keys);
  return ways.map((way) => {
    if (way instanceof AppError) return way;
    const touch = "touch" in way ? way.touch : touches[way.at];
    if (touch === undefined) throw new Error("A touch to be written is written");
    return { touch, outcome: way.outcome };
  });
}

async function write(ctx: Context, drafts: readonly Draft[]): Promise<Touch[]> {
  const touches = await insertTouches(
    ctx,
    drafts.map(({ touch }) => touch),
  );
  for (const touch of touches) {
    const { id: touchId, leadId, contactId, accountId, campaignId } = touch;
    const { type, channel, direction, occurredAt } = touch;
    const whose = { touchId, leadId, contactId, accountId, campaignId };
    const what = { type, channel, direction, occurredAt: occurredAt.toISOString() };
    await emit(ctx, touchRecorded({ ...whose, ...what }));
  }
  await moveFirstTouch(ctx, drafts);
  return touches;
}

/** A lead whose earliest touch is one of these was first reached then. */
async function moveFirstTouch(ctx: Context, drafts: readonly Draft[]): Promise<void> {
  const earliest = new Map<string, Date>();
  for (const { touch, firstTouchAt } of drafts) {
    const { leadId, occurredAt, direction } = touch;
    if (leadId === null || firstTouchAt === null || direction === TouchDirection.OUTBOUND) continue;
    if (occurredAt < (earliest.get(leadId) ?? firstTouchAt)) earliest.set(leadId, occurredAt);
  }
  for (const [leadId, firstTouchAt] of earliest) {
    const lead = await lockVisible(ctx, Lead, leadId);
    if (lead.firstTouchAt <= firstTouchAt) continue; // somebody else knew an earlier one meanwhile
    await changeRow(ctx, Lead, lead, { firstTouchAt });
    await emit(ctx, leadUpdated({ leadId, changed: ["firstTouchAt"] }));
  }
}

function reused(): AppError {
  return new AppError("IDEMPOTENCY_KEY_REUSED", "This key is another touch's.", { field: "key" });
}

function asResult(taken: Recorded | AppError): TouchResult {
  if (!(taken instanceof AppError)) return { ...taken, error: null };
  const { code, message, data } = taken;
  const path = pathOf(data["problems"]);
  return { outcome: TouchOutcome.REJECTED, touch: null, error: { code, path, message } };
}

function pathOf(problems: unknown): string | null {
  const first: unknown = Array.isArray(problems) ? problems[0] : null;
  if (typeof first !== "object" || first === null || !("path" in first)) return null;
  return String(first.path);
}
