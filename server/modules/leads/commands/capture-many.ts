import type { Attempt, Context } from "../../../context.js";
import { AppError, invalidInput } from "../../../errors.js";
import { validateInput } from "../../../graphql/validate-input.js";
import type { LeadCaptureInput, LeadCaptureManyInput } from "../lead.inputs.js";
import type { LeadCaptureResult } from "../lead.payloads.js";
import { captureLeads } from "./capture-lead.js";
import type { Taken } from "./take-in.js";

/** Takes many people in by one call: whoever cannot be taken in has an error in their place. */
export async function captureMany(
  ctx: Context,
  { rows }: LeadCaptureManyInput,
): Promise<{ results: LeadCaptureResult[] }> {
  const checked = await Promise.all(rows.map(check));
  const sound = rows.filter((_, at) => checked[at] === null);
  const taken = (await captureLeads(ctx, sound)).values();
  return {
    results: checked.map((error) => resultOf(error === null ? taken.next().value : refused(error))),
  };
}

/** The rules of the fields, row by row; null for a sound one. */
async function check(row: LeadCaptureInput): Promise<AppError | null> {
  try {
    await validateInput(row);
    if (row.idempotencyKey == null) return null;
    const message = "stands beside the rows, for all of them";
    return invalidInput([{ path: "idempotencyKey", message }]);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function refused(error: AppError): Attempt<Taken> {
  return { ok: false, error };
}

function resultOf(taken: Attempt<Taken> | undefined): LeadCaptureResult {
  if (taken === undefined) throw new Error("Every row has an answer");
  if (taken.ok) return { ...taken.value, error: null };
  const { code, message, data } = taken.error;
  const nothing = { lead: null, outcome: null, matchedBy: null, problems: [], handOff: null };
  return { ...nothing, error: { code, message, data } };
}
