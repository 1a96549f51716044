import type { Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { ImportJob } from "../import-job.entity.js";
import { importFinished, importStarted } from "../imports.events.js";
import { mayMove, working, type ImportState } from "../rules/import-state.js";

type Patch = Parameters<typeof changeRow<ImportJob>>[3];

/** Moves an import along its machine and says so. Throws ILLEGAL_TRANSITION for any other move. */
export async function moveImport(
  ctx: Context,
  job: ImportJob,
  to: ImportState,
  patch: Patch = {},
): Promise<void> {
  const from = job.state;
  const lack = lackOf(job);
  if (!mayMove(from, to) || lack !== null) {
    const message = lack ?? `From ${from} it cannot be ${to}.`;
    throw new AppError("ILLEGAL_TRANSITION", message, { from, to });
  }
  const isAtWork = working.includes(to);
  const finishedAt = isAtWork ? null : ctx.clock.now();
  await changeRow(ctx, ImportJob, job, { failure: null, ...patch, state: to, finishedAt });
  const { id: importId, failure, created, updated, unchanged, rejected } = job;
  const counts = { created, updated, unchanged, rejected };
  if (isAtWork) await emit(ctx, importStarted({ importId, state: to }));
  else await emit(ctx, importFinished({ importId, state: to, failure, ...counts }));
}

/** Why there are no rows to work on, or null. */
function lackOf({ rowsTotal, forgottenAt }: ImportJob): string | null {
  if (rowsTotal === null) return "The file never came as a whole.";
  return forgottenAt === null ? null : "Its rows are forgotten by now: send the file again.";
}
