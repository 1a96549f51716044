import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { AppError } from "../../../../errors.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { compareRecords } from "../../rules/identity/compare-records.js";
import { defaultLeadModel } from "../../rules/identity/default-lead-model.js";
import { estimateModel, PatternCounts } from "../../rules/identity/estimate-model.js";
import { columnsOf, keptModel, lockModels } from "../current-model.js";
import { duplicateModelChosen } from "../duplicate.events.js";
import type { DuplicateModelUseInput } from "../duplicate.inputs.js";
import { DuplicateModel, DuplicateModelOrigin } from "../duplicate-model.entity.js";
import { findCandidates, keysOf } from "../match-keys.js";
import { readMatchedLeads } from "../matched-leads.js";

/** The latest leads: enough to estimate from, and read in a few seconds. */
const SAMPLE_LEADS = 5_000;
const LEADS_AT_ONCE = 500;

/** With fewer pairs chance decides more than the leads do. */
const LEAST_PAIRS = 200;

/**
 * Weights from the workspace's own leads, stored as the next version and not used until somebody
 * chooses it. SAMPLE_TOO_SMALL when too few pairs of leads share a key.
 */
export async function estimateDuplicateModel(ctx: Context): Promise<{ model: DuplicateModel }> {
  await keptModel(ctx);
  await lockModels(ctx);
  const counts = new PatternCounts();
  const samplePairs = await samplePairsInto(ctx, counts);
  if (samplePairs < LEAST_PAIRS) {
    const why = `Only ${samplePairs} pairs of leads share a key; ${LEAST_PAIRS} are needed.`;
    throw new AppError("SAMPLE_TOO_SMALL", why, { pairs: samplePairs, needed: LEAST_PAIRS });
  }
  const estimated = estimateModel(defaultLeadModel, counts.patterns());
  const version = (await latestVersion(ctx)) + 1;
  const model = await insertRow(ctx, DuplicateModel, {
    ...columnsOf({ ...estimated, version }),
    origin: DuplicateModelOrigin.ESTIMATED,
    inUse: false,
    samplePairs,
  });
  return { model };
}

/** From now on scores are given by this version; a scan gives them anew to what is there. */
export async function chooseDuplicateModel(
  ctx: Context,
  { modelId, expectedVersion }: DuplicateModelUseInput,
): Promise<{ model: DuplicateModel }> {
  await lockModels(ctx);
  const model = await lockVisible(ctx, DuplicateModel, modelId, expectedVersion);
  const { workspaceId } = ctx.actor;
  const before = await ctx.db.run((manager) =>
    manager.findBy(DuplicateModel, { workspaceId, inUse: true }),
  );
  for (const each of before) {
    if (each.id !== model.id) await changeRow(ctx, DuplicateModel, each, { inUse: false });
  }
  const isChosen = await changeRow(ctx, DuplicateModel, model, { inUse: true });
  const { modelVersion } = model;
  if (isChosen) await emit(ctx, duplicateModelChosen({ modelId, modelVersion }));
  return { model };
}

async function samplePairsInto(ctx: Context, counts: PatternCounts): Promise<number> {
  const ids: { id: string }[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT id FROM lead WHERE workspace_id = $1 AND status <> 'MERGED'
        ORDER BY created_at DESC, id DESC LIMIT ${SAMPLE_LEADS}`,
      [ctx.actor.workspaceId],
    ),
  );
  let pairs = 0;
  for (let at = 0; at < ids.length; at += LEADS_AT_ONCE) {
    const part = ids.slice(at, at + LEADS_AT_ONCE).map(({ id }) => id);
    pairs += await countPairs(ctx, part, counts);
  }
  return pairs;
}

/** Each pair once: a lead is compared with those that came before it. */
async function countPairs(
  ctx: Context,
  uuids: readonly string[],
  counts: PatternCounts,
): Promise<number> {
  const leads = await readMatchedLeads(ctx, uuids);
  const keyed = [...leads.values()].flatMap((lead) =>
    keysOf(lead).map((key) => ({ key, leadId: lead.id })),
  );
  const found = await findCandidates(ctx, keyed);
  const pairs = found.filter(({ mine, other }) => mine !== null && other < mine);
  const others = await readMatchedLeads(ctx, [...new Set(pairs.map(({ other }) => other))]);
  for (const { mine, other } of pairs) {
    const [left, right] = [leads.get(mine ?? ""), others.get(other)];
    if (left === undefined || right === undefined) continue;
    counts.add(compareRecords(defaultLeadModel.attributes, left.record, right.record));
  }
  return pairs.length;
}

async function latestVersion(ctx: Context): Promise<number> {
  const { workspaceId } = ctx.actor;
  const latest = await ctx.db.run((manager) =>
    manager.maximum(DuplicateModel, "modelVersion", { workspaceId }),
  );
  return latest ?? 0;
}
