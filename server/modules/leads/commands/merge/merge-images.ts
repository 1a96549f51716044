import type { Context } from "../../../../context.js";
import { entityDeclaration, type EntityClass } from "../../../../database/declarations.js";
import { Row, type Fact } from "../../../../database/row.js";
import { quoted } from "../../../../database/sql.js";
import { recordChange } from "../../../../history/write.js";
import { uuidOf } from "../../../../ids.js";
import { columnOf } from "../../../../reader/keyset.js";
import { metadataOf } from "../../../../reader/rows.js";
import { Lead } from "../../lead.entity.js";
import type { LeadReference } from "../../merge/lead-references.js";
import type { MergeLedger } from "../../merge/merge-ledger.entity.js";

/** One merge under way: what it touches is kept under its id. */
export type Merging = { readonly merge: MergeLedger; readonly survivorId: string };

/** Keeps rows as they are now, before the merge changes them. */
export async function keepBefore(
  ctx: Context,
  { merge }: Pick<Merging, "merge">,
  entity: EntityClass<Fact>,
  ids: readonly string[],
): Promise<void> {
  const { table } = entityDeclaration(entity);
  await run(
    ctx,
    `INSERT INTO merge_image (workspace_id, merge_id, table_name, row_id, before, after)
     SELECT $1, $2, '${table}', t.id, to_jsonb(t), '{}' FROM ${quoted(table)} t
      WHERE t.workspace_id = $1 AND t.id = ANY($3)
     ON CONFLICT DO NOTHING`,
    [ctx.actor.workspaceId, uuidOf(merge.id), ids.map(uuidOf)],
  );
}

/** Remembers a row that the merge itself has written, so that undoing it takes the row away. */
export async function noteMade(ctx: Context, { merge }: Merging, row: Fact): Promise<void> {
  const { table } = entityDeclaration(row.constructor);
  await run(
    ctx,
    `INSERT INTO merge_image (workspace_id, merge_id, table_name, row_id, before, after)
     VALUES ($1, $2, $3, $4, NULL, '{}')`,
    [ctx.actor.workspaceId, uuidOf(merge.id), table, uuidOf(row.id)],
  );
}

/** Hangs what refers to the merged leads on the survivor, and keeps each row as it was. */
export async function moveReference(
  ctx: Context,
  { merge, survivorId }: Merging,
  { entity, property, where }: LeadReference,
): Promise<void> {
  const { table, prefix } = entityDeclaration(entity);
  const metadata = await metadataOf(ctx, entity);
  const column = columnOf(metadata, property);
  const keys = metadata.primaryColumns.map(({ databaseName }) => quoted(databaseName));
  const moved: { id: string; from: string }[] = await run(
    ctx,
    `WITH moving AS (
       SELECT t.* FROM ${quoted(table)} t
        WHERE t.workspace_id = $1 AND t.${column} = ANY($3) AND ${where ?? "TRUE"}
        ORDER BY t.id FOR UPDATE),
     kept AS (
       INSERT INTO merge_image (workspace_id, merge_id, table_name, row_id, before, after)
       SELECT $1, $2, '${table}', m.id, to_jsonb(m), jsonb_build_object('${column.slice(1, -1)}', $4::uuid)
         FROM moving m
       ON CONFLICT (workspace_id, merge_id, table_name, row_id)
       DO UPDATE SET after = merge_image.after || excluded.after),
     moved AS (
       UPDATE ${quoted(table)} t SET ${column} = $4 FROM moving m
        WHERE ${keys.map((key) => `t.${key} = m.${key}`).join(" AND ")})
     SELECT m.id, m.${column} AS from FROM moving m`,
    [ctx.actor.workspaceId, uuidOf(merge.id), merge.mergedIds.map(uuidOf), uuidOf(survivorId)],
  );
  if (!(entity.prototype instanceof Row)) {
    await keepPast(ctx, table, moved); // a fact stays as written, and has no audit entry of a move
    return;
  }
  const leadId = (uuid: string) => `${entityDeclaration(Lead).prefix}_${uuid}`;
  for (const { id, from } of moved) {
    recordChange(ctx, entity, `${prefix}_${id}`, { [property]: [leadId(from), survivorId] });
  }
}

/** Notes what the merge has set in the rows kept before; called when all is written. */
export async function sealImages(
  ctx: Context,
  { merge }: Merging,
  entity: EntityClass<Fact>,
): Promise<void> {
  const { table } = entityDeclaration(entity);
  await run(
    ctx,
    `UPDATE merge_image i SET after = (
       SELECT coalesce(jsonb_object_agg(now.key, now.value), '{}') FROM jsonb_each(to_jsonb(t)) now
        WHERE now.value IS DISTINCT FROM i.before -> now.key)
       FROM ${quoted(table)} t
      WHERE i.workspace_id = $1 AND i.merge_id = $2 AND i.table_name = '${table}'
        AND i.before IS NOT NULL AND t.workspace_id = $1 AND t.id = i.row_id`,
    [ctx.actor.workspaceId, uuidOf(merge.id)],
  );
}

/** Images of merges past undoing hold personal data to no end. */
export async function forgetImages(ctx: Context): Promise<void> {
  await run(
    ctx,
    `DELETE FROM merge_image i USING merge_ledger m
      WHERE m.workspace_id = $1 AND m.state = 'MERGED' AND m.reversible_until < $2
        AND i.workspace_id = $1 AND i.merge_id = m.id`,
    [ctx.actor.workspaceId, ctx.clock.now()],
  );
}

/** Whose facts were until now, for a score of an instant before. */
export async function keepPast(
  ctx: Context,
  table: string,
  rows: readonly { readonly id: string; readonly from: string; readonly gone?: unknown }[],
): Promise<void> {
  if (rows.length === 0) return;
  await run(
    ctx,
    `INSERT INTO lead_row_past (workspace_id, table_name, row_id, until, lead_id, gone)
     SELECT $1, $2, past.id, $4, past."from", past.gone
       FROM jsonb_to_recordset($3) past (id uuid, "from" uuid, gone jsonb)`,
    [ctx.actor.workspaceId, table, JSON.stringify(rows), ctx.clock.now()],
  );
}

/** `Row`: what the statement selects. */
export async function run<Row>(ctx: Context, sql: string, values: unknown[]): Promise<Row[]> {
  const rows: Row[] = await ctx.db.run((manager) => manager.query(sql, values));
  return rows;
}
