import type { Context } from "../../../context.js";
import { enqueue } from "../../../jobs/enqueue.js";
import type { JobDefinition } from "../../../jobs/define.js";
import { requirePermission } from "../../../auth/allow.js";
import { AppError } from "../../../errors.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { LeadSource } from "../../leads/sources/lead-source.entity.js";
import { forgetResults } from "../import-chunks.js";
import { ImportJob } from "../import-job.entity.js";
import type { ImportMoveInput, ImportReadInput } from "../imports.inputs.js";
import { fullMapping, makeUsablePlan } from "../make-plan.js";
import { ImportState } from "../rules/import-state.js";
import { ImportTarget } from "../rules/preset.js";
import { importers } from "./import-targets.js";
import { moveImport } from "./move-import.js";

/** The job that works on an import; it is handed in, since it knows these commands. */
type Work = JobDefinition<"importId">;
type Answer = { importJob: ImportJob };

const FROM_THE_START = { place: 0, pass: 1, rowsProcessed: 0 };
const NO_COUNTS = { created: 0, updated: 0, unchanged: 0, rejected: 0, reverted: 0, leftAlone: 0 };

/** Tries every row of a file and keeps what would become of each; nothing is written. */
export async function checkImport(
  ctx: Context,
  input: ImportReadInput,
  work: Work,
): Promise<Answer> {
  const job = await prepared(ctx, input);
  if (!job.isRehearsed && job.rowsProcessed > 0 && job.state !== ImportState.REVERTED) {
    const message = "Some of its rows are in already; start it to go on, or revert it first.";
    const move = { from: job.state, to: ImportState.VALIDATING };
    throw new AppError("ILLEGAL_TRANSITION", message, move);
  }
  await forgetResults(ctx, job.id);
  const patch = { ...(await optionsOf(ctx, job, input)), ...FROM_THE_START, ...NO_COUNTS };
  return begin(ctx, job, ImportState.VALIDATING, { ...patch, isRehearsed: true }, work);
}

/**
 * Takes a file's rows in. One that failed or was cancelled goes on from where it stopped; one that is
 * done runs again, and only over rows that were refused: the others are in, and count as unchanged.
 */
export async function startImport(
  ctx: Context,
  input: ImportReadInput,
  work: Work,
): Promise<Answer> {
  const job = await prepared(ctx, input);
  const goesOn =
    !job.isRehearsed && [ImportState.FAILED, ImportState.CANCELLED].includes(job.state);
  const startsOver = job.isRehearsed || job.state === ImportState.REVERTED;
  if (startsOver) await forgetResults(ctx, job.id);
  const options = await optionsOf(ctx, job, input);
  const patch = goesOn ? options : { ...options, ...FROM_THE_START, ...NO_COUNTS };
  return begin(ctx, job, ImportState.RUNNING, { ...patch, isRehearsed: false }, work);
}

/** Stops; what came in stays in. */
export async function cancelImport(ctx: Context, input: ImportMoveInput): Promise<Answer> {
  const job = await lockVisible(ctx, ImportJob, input.importId, input.expectedVersion);
  await moveImport(ctx, job, ImportState.CANCELLED);
  return { importJob: job };
}

/** Undoes what the import made, from the last row to the first. */
export async function revertImport(
  ctx: Context,
  input: ImportMoveInput,
  work: Work,
): Promise<Answer> {
  const job = await prepared(ctx, input);
  if (job.isRehearsed) {
    const move = { from: job.state, to: ImportState.REVERTING };
    throw new AppError("ILLEGAL_TRANSITION", "Nothing of it was taken in.", move);
  }
  const patch = { place: 2_147_483_647, pass: 1, reverted: 0, leftAlone: 0 };
  return begin(ctx, job, ImportState.REVERTING, patch, work);
}

async function prepared(ctx: Context, input: ImportMoveInput): Promise<ImportJob> {
  const job = await lockVisible(ctx, ImportJob, input.importId, input.expectedVersion);
  requirePermission(ctx.actor, importers[job.target].needs);
  return job;
}

async function begin(
  ctx: Context,
  job: ImportJob,
  to: ImportState,
  patch: Parameters<typeof moveImport>[3],
  work: Work,
): Promise<Answer> {
  const { userId, clientId } = ctx.actor;
  await moveImport(ctx, job, to, { ...patch, startedById: userId, clientId });
  await enqueue(ctx, work, { importId: job.id });
  return { importJob: job };
}

/** What is not given stays as an earlier run had it. Throws INVALID_INPUT for what cannot be read so. */
async function optionsOf(ctx: Context, job: ImportJob, input: ImportReadInput) {
  const { target, columns } = job;
  const wish = {
    mapping: input.mapping === undefined ? job.mapping : fullMapping(input.mapping ?? []),
    preset: input.preset === undefined ? job.preset : input.preset,
    system: input.system === undefined ? job.system : input.system,
  };
  const { preset } = makeUsablePlan({ target, columns, ...wish });
  const sourceId = input.sourceId === undefined ? job.sourceId : input.sourceId;
  if (sourceId !== null && target !== ImportTarget.LEADS) {
    throw new AppError("INVALID_INPUT", "Only leads come from a source.", { field: "sourceId" });
  }
  if (sourceId !== null) await getVisible(ctx, LeadSource, sourceId);
  return { ...wish, preset: preset.name, sourceId, mode: input.mode ?? job.mode };
}
