import type { Context } from "../../../../context.js";
import { entityDeclaration, publicColumns } from "../../../../database/declarations.js";
import { quoted } from "../../../../database/sql.js";
import { uuidOf } from "../../../../ids.js";
import { columnOf } from "../../../../reader/keyset.js";
import { getVisible, metadataOf } from "../../../../reader/rows.js";
import { Lead } from "../../lead.entity.js";
import { movingReferences } from "../../merge/lead-references.js";
import type { LeadMergePreview, MergeMove, MergePreviewField } from "../../merge/merge.payloads.js";
import { LeadStatus } from "../../rules/lead-status.js";
import { mustBeMovable } from "../move-lead.js";
import { decideMerge, type Decided } from "./decide-merge.js";
import { idsIn, mergeOf, type LeadsToMerge } from "./merge-leads.js";

/** What `mergeLeads` would do; refused where that would be. */
export async function previewMerge(ctx: Context, input: LeadsToMerge): Promise<LeadMergePreview> {
  const found = new Map<string, Lead>();
  for (const id of idsIn(input)) found.set(id, await getVisible(ctx, Lead, id));
  const merge = mergeOf(found, input);
  const [survivor, ...merged] = merge.leads;
  for (const lead of merged) {
    const facts = { leadId: lead.id, mergedIntoId: survivor.id };
    mustBeMovable(ctx, lead, { to: LeadStatus.MERGED, facts });
  }
  const { decided, columns } = await decideMerge(ctx, merge);
  const result = Object.assign(Object.create(Lead.prototype), survivor, columns);
  return {
    survivor,
    merged,
    fields: decided.map((each) => previewOf(each, result, merge.leads)),
    moves: await movesOf(ctx, merged),
  };
}

function previewOf(each: Decided, result: Lead, leads: readonly Lead[]): MergePreviewField {
  const { field, fromLeadId, rule } = each;
  const candidates = leads.map((lead) => ({ leadId: lead.id, value: valueOf(each, lead) }));
  return { field, fromLeadId, rule, value: valueOf(each, result), candidates };
}

/** One value, or an object of those of a block; private columns, such as keys, aside. */
function valueOf({ columns }: Decided, lead: Lead): unknown {
  const shown = publicColumns(Lead, lead);
  const [first, ...others] = columns.filter((name) => name in shown);
  if (first === undefined) return null;
  if (columns.length === 1) return shown[first] ?? null;
  return Object.fromEntries([first, ...others].map((name) => [name, shown[name] ?? null]));
}

async function movesOf(ctx: Context, merged: readonly Lead[]): Promise<MergeMove[]> {
  const moves: MergeMove[] = [];
  for (const { entity, property, where } of movingReferences()) {
    const { table, typeName: type } = entityDeclaration(entity);
    const column = columnOf(await metadataOf(ctx, entity), property);
    const sql = `SELECT count(*)::int AS count FROM ${quoted(table)} t
      WHERE t.workspace_id = $1 AND t.${column} = ANY($2) AND ${where ?? "TRUE"}`;
    const values = [ctx.actor.workspaceId, merged.map(({ id }) => uuidOf(id))];
    const [row]: { count: number }[] = await ctx.db.run((manager) => manager.query(sql, values));
    if (row !== undefined && row.count > 0) moves.push({ type, count: row.count });
  }
  return moves;
}
