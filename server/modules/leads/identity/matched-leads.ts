import type { Context } from "../../../context.js";
import { leadRecord, type LeadPerson } from "../rules/identity/lead-record.js";
import type { MatchedLead } from "./match-keys.js";

type Found = LeadPerson & { readonly id: string; readonly isMerged: boolean };

/** Leads as they are compared, whatever the caller may see: who is who is the workspace's to know. */
export async function readMatchedLeads(
  ctx: Context,
  uuids: readonly string[],
): Promise<Map<string, MatchedLead>> {
  if (uuids.length === 0) return new Map();
  const found: Found[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT id, status = 'MERGED' AS "isMerged", name, given_name AS "givenName",
              family_name AS "familyName", name_key AS "nameKey", email_key AS "emailKey", phone,
              domain_key AS "domainKey", company, title, city, country_code AS "countryCode"
         FROM lead WHERE workspace_id = $1 AND id = ANY($2::uuid[])`,
      [ctx.actor.workspaceId, uuids],
    ),
  );
  return new Map(
    found.map(({ id, isMerged, ...person }) => [id, { id, isMerged, record: leadRecord(person) }]),
  );
}
