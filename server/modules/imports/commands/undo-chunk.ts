import { attempt, type Context } from "../../../context.js";
import { uuidOf } from "../../../ids.js";
import type { Again } from "../../../jobs/define.js";
import { Account } from "../../accounts/account.entity.js";
import { deleteUnused } from "../../accounts/commands/delete-unused.js";
import { Contact } from "../../accounts/contact.entity.js";
import { Opportunity } from "../../accounts/opportunity.entity.js";
import { retractLead } from "../../leads/commands/retract-lead.js";
import { keepResults, previousChunk } from "../import-chunks.js";
import type { ImportJob } from "../import-job.entity.js";
import { ImportOutcome } from "../imports.enums.js";
import { ImportState } from "../rules/import-state.js";
import { ImportTarget } from "../rules/preset.js";
import { moveImport } from "./move-import.js";

type Undo = (ctx: Context, id: string) => Promise<void>;

const undos: Readonly<Record<ImportTarget, Undo>> = {
  [ImportTarget.LEADS]: (ctx, id) => retractLead(ctx, id, "The import it came with was undone."),
  [ImportTarget.ACCOUNTS]: (ctx, id) => deleteUnused(ctx, Account, id),
  [ImportTarget.CONTACTS]: (ctx, id) => deleteUnused(ctx, Contact, id),
  [ImportTarget.OPPORTUNITIES]: (ctx, id) => deleteUnused(ctx, Opportunity, id),
};

/**
 * Undoes what the rows of one chunk made, from the end, so that what refers to others goes first. What
 * somebody has worked on since, or built on, stays, and is counted.
 */
export async function undoChunk(ctx: Context, job: ImportJob): Promise<Again | void> {
  const chunk = await previousChunk(ctx, job);
  if (chunk === null) return moveImport(ctx, job, ImportState.REVERTED);
  const results = [...(chunk.results ?? [])];
  const made = results.flatMap(({ outcome, id }) =>
    outcome === ImportOutcome.CREATED && id !== null ? [id] : [],
  );
  const touched = await workedOn(ctx, job, made);
  let reverted = 0;
  for (const [index, result] of [...results.entries()].reverse()) {
    const { id, outcome } = result;
    if (outcome !== ImportOutcome.CREATED || id === null || touched.has(id)) continue;
    const undone = await attempt(ctx, (ctx) => undos[job.target](ctx, id));
    if (!undone.ok) continue;
    results[index] = { ...result, id: null };
    reverted += 1;
  }
  await keepResults(ctx, job.id, chunk.number, results);
  await moveBack(ctx, job, { place: chunk.number, reverted, left: made.length - reverted });
  return ctx.clock.now();
}

/** Those that a person or program has done something with since: the log says so. */
async function workedOn(
  ctx: Context,
  { id }: ImportJob,
  made: readonly string[],
): Promise<Set<string>> {
  const rows: { subject_id: string }[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT DISTINCT subject_id FROM event_log
        WHERE workspace_id = $1 AND subject_id = ANY ($2) AND correlation_id <> $3
          AND actor_kind <> 'SYSTEM'`,
      [ctx.actor.workspaceId, made, id],
    ),
  );
  return new Set(rows.map(({ subject_id }) => subject_id));
}

async function moveBack(
  ctx: Context,
  { id }: ImportJob,
  { place, reverted, left }: { place: number; reverted: number; left: number },
): Promise<void> {
  await ctx.db.run((manager) =>
    manager.query(
      `UPDATE import_job SET place = $3, reverted = reverted + $4, left_alone = left_alone + $5
        WHERE workspace_id = $1 AND id = $2`,
      [ctx.actor.workspaceId, uuidOf(id), place, reverted, left],
    ),
  );
}
