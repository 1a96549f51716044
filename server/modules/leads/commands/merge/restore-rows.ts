import type { Context } from "../../../../context.js";
import { entityDeclaration, type EntityClass } from "../../../../database/declarations.js";
import { Row, type Fact } from "../../../../database/row.js";
import { quoted } from "../../../../database/sql.js";
import { recordChange } from "../../../../history/write.js";
import { uuidOf } from "../../../../ids.js";
import { columnOf } from "../../../../reader/keyset.js";
import { hydrate, metadataOf, selectColumns } from "../../../../reader/rows.js";
import { Lead } from "../../lead.entity.js";
import { movingReferences, type LeadReference } from "../../merge/lead-references.js";
import { MergeLedger } from "../../merge/merge-ledger.entity.js";
import { Qualification } from "../../qualification.entity.js";
import { keepPast, run } from "./merge-images.js";

/** A row a merge has changed: as it was, as the merge left it, and the properties that differ. */
export type Image<T> = { readonly before: T; readonly after: T; readonly changed: string[] };

/** The rows of a type that a merge changed, by id. */
export async function imagesOf<T extends Fact>(
  ctx: Context,
  merge: MergeLedger,
  entity: EntityClass<T>,
): Promise<ReadonlyMap<string, Image<T>>> {
  const { table } = entityDeclaration(entity);
  const metadata = await metadataOf(ctx, entity);
  const read = (image: string): Promise<Record<string, unknown>[]> =>
    run(
      ctx,
      `SELECT ${selectColumns(metadata, "was")}, ARRAY(SELECT jsonb_object_keys(i.after)) AS changed
         FROM merge_image i
        CROSS JOIN LATERAL jsonb_populate_record(NULL::${quoted(table)}, ${image}) was
        WHERE i.workspace_id = $1 AND i.merge_id = $2 AND i.table_name = '${table}'
          AND i.before IS NOT NULL ORDER BY i.row_id`,
      [ctx.actor.workspaceId, uuidOf(merge.id)],
    );
  const left = await read("i.before || i.after");
  const images = (await read("i.before")).map((raw, at): [string, Image<T>] => {
    const before = hydrate(entity, metadata, raw);
    const after = hydrate(entity, metadata, left[at] ?? raw);
    const names = Array.isArray(raw["changed"]) ? raw["changed"] : [];
    const columns = metadata.columns.filter(({ databaseName }) => names.includes(databaseName));
    return [before.id, { before, after, changed: columns.map((each) => each.propertyName) }];
  });
  return new Map(images);
}

/** Takes away what the merge itself has written: the only facts that are ever deleted. */
export async function deleteMade(
  ctx: Context,
  merge: MergeLedger,
  entities: readonly EntityClass<Fact>[],
): Promise<void> {
  for (const entity of entities) {
    const { table } = entityDeclaration(entity);
    const made: { id: string; from: string; gone: unknown }[] = await run(
      ctx,
      `WITH gone AS (
         DELETE FROM ${quoted(table)} t USING merge_image i
          WHERE i.workspace_id = $1 AND i.merge_id = $2 AND i.table_name = '${table}'
            AND i.before IS NULL AND t.workspace_id = $1 AND t.id = i.row_id RETURNING t.*)
       SELECT g.id, g.lead_id AS from, to_jsonb(g) AS gone FROM gone g`,
      [ctx.actor.workspaceId, uuidOf(merge.id)],
    );
    if (entity === Qualification) await keepPast(ctx, table, made); // what was known meanwhile
  }
}

/** What is undone needs no images any more. */
export async function dropImages(ctx: Context, merge: MergeLedger): Promise<void> {
  await run(ctx, "DELETE FROM merge_image WHERE workspace_id = $1 AND merge_id = $2", [
    ctx.actor.workspaceId,
    uuidOf(merge.id),
  ]);
}

/** A later merge that holds and has changed some of the same rows; it is undone first. */
export async function findLaterMerge(ctx: Context, merge: MergeLedger): Promise<string | null> {
  const rows: { id: string }[] = await run(
    ctx,
    `SELECT m.id FROM merge_image mine
       JOIN merge_image other ON other.workspace_id = $1 AND other.table_name = mine.table_name
        AND other.row_id = mine.row_id AND other.merge_id <> mine.merge_id
       JOIN merge_ledger m ON m.workspace_id = $1 AND m.id = other.merge_id AND m.state = 'MERGED'
        AND (m.merged_at, m.id) > ($3, $2)
      WHERE mine.workspace_id = $1 AND mine.merge_id = $2 AND mine.table_name = 'lead'
      ORDER BY m.merged_at DESC, m.id DESC LIMIT 1`,
    [ctx.actor.workspaceId, uuidOf(merge.id), merge.mergedAt],
  );
  const [later] = rows;
  return later === undefined ? null : `${entityDeclaration(MergeLedger).prefix}_${later.id}`;
}

/** Hangs everything back that the merge had moved, each row on the lead it was of. */
export async function moveBack(ctx: Context, merge: MergeLedger): Promise<void> {
  for (const reference of movingReferences()) await moveReferenceBack(ctx, merge, reference);
}

async function moveReferenceBack(
  ctx: Context,
  merge: MergeLedger,
  { entity, property, where }: LeadReference,
): Promise<void> {
  const { table, prefix } = entityDeclaration(entity);
  const metadata = await metadataOf(ctx, entity);
  const column = columnOf(metadata, property);
  const name = column.slice(1, -1);
  const moved: { id: string; to: string }[] = await run(
    ctx,
    `WITH back AS (
       UPDATE ${quoted(table)} t SET ${column} = (i.before->>'${name}')::uuid FROM merge_image i
        WHERE i.workspace_id = $1 AND i.merge_id = $2 AND i.table_name = '${table}'
          AND i.after ? '${name}' AND i.before->>'${name}' IS NOT NULL
          AND t.workspace_id = $1 AND t.id = i.row_id AND t.${column} = $3 AND ${where ?? "TRUE"}
       RETURNING t.id, t.${column} AS to)
     SELECT * FROM back`,
    [ctx.actor.workspaceId, uuidOf(merge.id), uuidOf(merge.survivorId)],
  );
  if (!(entity.prototype instanceof Row)) {
    await keepPast(
      ctx,
      table,
      moved.map(({ id }) => ({ id, from: uuidOf(merge.survivorId) })),
    );
    return;
  }
  const leadId = (uuid: string) => `${entityDeclaration(Lead).prefix}_${uuid}`;
  for (const { id, to } of moved) {
    recordChange(ctx, entity, `${prefix}_${id}`, { [property]: [merge.survivorId, leadId(to)] });
  }
}
