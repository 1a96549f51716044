import type { Context } from "../../../../context.js";
import { AppError, invalidInput } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { getVisible, lockVisible } from "../../../../reader/rows.js";
import { captureOf } from "./capture-of.js";
import type { IntakeChangeInput, IntakeDiscardInput, IntakeMendInput } from "../intake.inputs.js";
import { IntakePayload } from "../intake-payload.entity.js";
import { intakeDiscarded, intakeMended } from "../intake.events.js";
import { IntakeState } from "../intake.enums.js";
import { MAX_PAYLOAD_BYTES } from "../intake.policy.js";
import { LeadSource } from "../lead-source.entity.js";
import { isObject, storable, withValueAt, type Json } from "../rules/paths.js";
import { isPath } from "../rules/source-rules.js";
import { bodyColumns, emptied, problemsOf } from "./keep-refused.js";

/** Changes what a refused payload holds, and says what is still wrong with it. It is not taken in yet. */
export async function mendIntake(
  ctx: Context,
  input: IntakeMendInput,
): Promise<{ payload: IntakePayload }> {
  const payload = await lockRefused(
    ctx,
    input.payloadId,
    IntakeState.REFUSED,
    input.expectedVersion,
  );
  const source = await getVisible(ctx, LeadSource, payload.sourceId);
  const columns = bodyColumns(source, changed(payload.body, input.changes));
  if (columns.bytes > MAX_PAYLOAD_BYTES) {
    throw invalidInput([{ path: "input.changes", message: "make the payload too large" }]);
  }
  const problems = await problemsNow(source, columns.body);
  await changeRow(ctx, IntakePayload, payload, { ...columns, problems });
  await emit(ctx, intakeMended({ payloadId: payload.id, sourceId: source.id }));
  return { payload };
}

/** Gives refused payloads up: their contents go, that they came stays. */
export async function discardIntakes(
  ctx: Context,
  { payloadIds }: IntakeDiscardInput,
): Promise<{ payloads: IntakePayload[] }> {
  const payloads: IntakePayload[] = [];
  for (const id of [...new Set(payloadIds)].sort()) {
    const row = await lockRefused(ctx, id, IntakeState.DISCARDED);
    await changeRow(ctx, IntakePayload, row, { state: IntakeState.DISCARDED, ...emptied });
    await emit(ctx, intakeDiscarded({ payloadId: row.id, sourceId: row.sourceId }));
    payloads.push(row);
  }
  return { payloads };
}

/** Locks a payload that is still refused; ILLEGAL_TRANSITION for one that is settled. */
export async function lockRefused(
  ctx: Context,
  id: string,
  to: IntakeState,
  expectedVersion?: number | null,
): Promise<IntakePayload> {
  const row = await lockVisible(ctx, IntakePayload, id, expectedVersion);
  if (row.state === IntakeState.REFUSED) return row;
  const why = `A payload that is ${row.state} is settled.`;
  throw new AppError("ILLEGAL_TRANSITION", why, { from: row.state, to });
}

function changed(body: Json, changes: readonly IntakeChangeInput[]): Json {
  const bad = changes.flatMap(({ path }, at) =>
    isPath(path) ? [] : [{ path: `input.changes.${at}.path`, message: "is no path like a.b.0.c" }],
  );
  if (changes.length === 0) bad.push({ path: "input.changes", message: "must have an entry" });
  if (bad.length > 0) throw invalidInput(bad);
  const after = changes.reduce(
    (payload, { path, value }) => withValueAt(payload, path, storable(value ?? null)),
    body,
  );
  return isObject(after) ? after : {};
}

/** What its source would say to it now, without asking who the person is. */
async function problemsNow(source: LeadSource, body: Json) {
  try {
    await captureOf(source, body, {});
    return [];
  } catch (error) {
    if (error instanceof AppError) return problemsOf(error);
    throw error;
  }
}
