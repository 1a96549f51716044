import type { Context } from "../../../context.js";
import { changeRow } from "../../../history/write.js";
import type { Again } from "../../../jobs/define.js";
import { lockVisible } from "../../../reader/rows.js";
import { DAY_MS } from "../../../spans.js";
import { removeChunks } from "../import-chunks.js";
import { ImportJob } from "../import-job.entity.js";
import { ImportState, working } from "../rules/import-state.js";

/** How long the rows of a file are kept after the last work on it: to go on, mend or undo. */
export const KEPT_DAYS = 30;
/** An upload that took longer than this has lost its server. */
const UPLOAD_DAYS = 1;

/**
 * Takes the rows of one file away whose time is over, and comes again while there are more. The counts
 * stay; the rows are people's data, which have no other home once they are leads.
 */
export async function forgetImport(ctx: Context): Promise<Again | void> {
  const now = ctx.clock.now();
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const found: { id: string }[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT id FROM import_job
        WHERE workspace_id = $1 AND forgotten_at IS NULL AND state <> ALL ($2)
          AND (updated_at < $3 OR (state = $4 AND updated_at < $5))
        ORDER BY created_at, id LIMIT 1`,
      [
        ctx.actor.workspaceId,
        working,
        before(KEPT_DAYS),
        ImportState.UPLOADING,
        before(UPLOAD_DAYS),
      ],
    ),
  );
  const [oldest] = found;
  if (oldest === undefined) return undefined;
  const job = await lockVisible(ctx, ImportJob, `import_${oldest.id}`);
  await removeChunks(ctx, job.id);
  const lost = job.state === ImportState.UPLOADING;
  const failure = lost ? { state: ImportState.FAILED, failure: "TIMEOUT" } : {};
  await changeRow(ctx, ImportJob, job, { ...failure, key: null, forgottenAt: now });
  return now;
}
