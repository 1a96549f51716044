import type { Context } from "../../../../context.js";
import type { AppError } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { uuidOf } from "../../../../ids.js";
import { withoutAbsent } from "../../person.js";
import type { Occasion } from "./capture-of.js";
import { IntakePayload, type IntakePayloadProblem } from "../intake-payload.entity.js";
import { intakeDropped, intakeRefused } from "../intake.events.js";
import { IntakeState } from "../intake.enums.js";
import { kept } from "../intake.policy.js";
import type { LeadSource } from "../lead-source.entity.js";
import type { Json } from "../rules/paths.js";
import { personKeysIn } from "../rules/person-keys.js";

type Refusal = {
  readonly payload: Json;
  readonly occasion: Occasion;
  readonly error: AppError;
  readonly delivery: string | null;
  /** The row of an earlier try. */
  readonly known: IntakePayload | null;
};

/** Keeps what a source refused and why; a further try of the same is the same row. */
export async function keepRefused(
  ctx: Context,
  source: LeadSource,
  { payload, occasion, error, delivery, known }: Refusal,
): Promise<IntakePayload> {
  const told = { reasonCode: error.code, problems: problemsOf(error), triedAt: ctx.clock.now() };
  if (known !== null) {
    await changeRow(ctx, IntakePayload, known, { ...told, tries: known.tries + 1 });
    return known;
  }
  const row = await insertRow(ctx, IntakePayload, {
    sourceId: source.id,
    state: IntakeState.REFUSED,
    ...told,
    tries: 1,
    delivery,
    occasion: keptOccasion(occasion),
    ...bodyColumns(source, payload),
  });
  const { id: payloadId, reasonCode } = row;
  await emit(ctx, intakeRefused({ payloadId, sourceId: source.id, reasonCode }));
  await makeRoom(ctx, source);
  return row;
}

function keptOccasion({ occurredAt, sourceDetail, attributes }: Occasion): Json {
  return withoutAbsent({ occurredAt: occurredAt?.toISOString(), sourceDetail, attributes });
}

/** The body, with what is only there to find it and to bound it. */
export function bodyColumns({ defaultCountryCode }: LeadSource, payload: Json) {
  return {
    body: payload,
    personKeys: personKeysIn(payload, defaultCountryCode),
    bytes: Buffer.byteLength(JSON.stringify(payload)),
  };
}

/** What is left of a row when its contents go. */
export const emptied = { body: {}, personKeys: [], bytes: 0 };

/** Paths are of the input where a command refused it; nothing of the values is told. */
export function problemsOf({ code, message, data }: AppError): IntakePayloadProblem[] {
  const problems = Array.isArray(data["problems"]) ? data["problems"] : [];
  if (problems.length === 0) return [{ path: "", code, message }];
  return problems.map((each: Record<string, unknown>) => ({
    path: String(each["path"] ?? "").replace(/^input\./, ""),
    code: String(each["code"] ?? code),
    message: String(each["message"] ?? ""),
  }));
}

/** The oldest go when there are too many, too much, or too old. They are counted, not hidden. */
async function makeRoom(ctx: Context, source: LeadSource): Promise<void> {
  const oldest = new Date(ctx.clock.now().getTime() - kept.ageMs);
  const values = [ctx.actor.workspaceId, uuidOf(source.id), kept.count, kept.bytes, oldest];
  const [dropped]: { count: number }[] = await ctx.db.run((manager) => manager.query(DROP, values));
  const count = dropped?.count ?? 0;
  if (count > 0) await emit(ctx, intakeDropped({ sourceId: source.id, count }));
}

const DROP = `
  WITH ranked AS (
    SELECT id, created_at, row_number() OVER w AS nth, sum(bytes) OVER w AS total
      FROM intake_payload WHERE workspace_id = $1 AND source_id = $2
    WINDOW w AS (ORDER BY created_at DESC, id DESC)),
  dropped AS (
    DELETE FROM intake_payload p USING ranked r
     WHERE p.workspace_id = $1 AND p.id = r.id
       AND (r.nth > $3 OR r.total > $4 OR r.created_at < $5)
    RETURNING 1)
  SELECT count(*)::int AS count FROM dropped`;
