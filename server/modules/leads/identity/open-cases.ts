import { visibleRows } from "../../../auth/visibility.js";
import type { Context } from "../../../context.js";
import { SqlParams } from "../../../database/sql.js";
import { uuidOf } from "../../../ids.js";
import { getVisible, hydrate, selectColumns } from "../../../reader/rows.js";
import { Lead } from "../lead.entity.js";
import { DuplicateCase } from "./duplicate-case.entity.js";

const MOST = 20;

/** Open cases of a lead, on whichever side it stands, that the caller may see. NOT_FOUND for no lead. */
export async function findOpenCases(ctx: Context, leadId: string): Promise<DuplicateCase[]> {
  const lead = await getVisible(ctx, Lead, leadId);
  const params = new SqlParams();
  const workspace = params.add(ctx.actor.workspaceId);
  const uuid = params.add(uuidOf(lead.id));
  const visible = visibleRows(DuplicateCase, ctx.actor, "t", params);
  const sideOf = (side: string) => `SELECT * FROM duplicate_case
    WHERE workspace_id = ${workspace} AND ${side} = ${uuid}::uuid AND state = 'OPEN'`;
  return ctx.db.run(async (manager) => {
    const metadata = manager.connection.getMetadata(DuplicateCase);
    const raws: Record<string, unknown>[] = await manager.query(
      `SELECT ${selectColumns(metadata, "t")}
         FROM (${sideOf("older_id")} UNION ALL ${sideOf("newer_id")}) t
        WHERE ${visible} ORDER BY t.score DESC, t.id LIMIT ${MOST}`,
      params.values,
    );
    return raws.map((raw) => hydrate(DuplicateCase, metadata, raw));
  });
}
