import { visibleRows } from "../../../auth/visibility.js";
import type { Context } from "../../../context.js";
import { SqlParams } from "../../../database/sql.js";
import { uuidOf } from "../../../ids.js";
import { Lead } from "../lead.entity.js";

/** Whom a touch names, ids as bare uuids; exactly one is set. */
export type Named = {
  readonly leadId?: string | null;
  readonly contactId?: string | null;
  readonly accountId?: string | null;
  readonly emailKey?: string | null;
  readonly system?: string | null;
  readonly externalId?: string | null;
};

/** Whose touch it is: of a lead, with the lead's own contact and account. */
export type Whose = {
  readonly leadId: string | null;
  readonly contactId: string | null;
  readonly accountId: string | null;
  readonly firstTouchAt: Date | null;
};

type Found = {
  n: number;
  lead_id: string | null;
  contact_id: string | null;
  account_id: string | null;
  first_touch_at: Date | null;
};

/**
 * Who the named are, in one statement; null for somebody nobody knows or the actor may not see. A lead
 * goes before a contact, and is kept as it is until the transaction ends, so that its touches' account
 * is its own.
 */
export async function findKnown(ctx: Context, named: readonly Named[]): Promise<(Whose | null)[]> {
  const params = new SqlParams();
  const workspace = params.add(ctx.actor.workspaceId);
  const column = (pick: (each: Named) => string | null | undefined, type: string) =>
    `${params.add(named.map((each) => pick(each) ?? null))}::${type}[]`;
  const given = [
    column(({ leadId }) => leadId && uuidOf(leadId), "uuid"),
    column(({ contactId }) => contactId && uuidOf(contactId), "uuid"),
    column(({ accountId }) => accountId && uuidOf(accountId), "uuid"),
    column(({ emailKey }) => emailKey, "text"),
    column(({ system }) => system, "text"),
    column(({ externalId }) => externalId, "text"),
  ].join(", ");
  const visible = visibleRows(Lead, ctx.actor, "l", params);
  const reference = (type: string) => `(SELECT e.entity_id FROM external_reference e
    WHERE e.workspace_id = ${workspace} AND e.system = g.system AND e.entity_type = '${type}'
      AND e.external_id = g.external_id)`;
  const rows: Found[] = await ctx.db.run((manager) =>
    manager.query(
      `WITH g AS MATERIALIZED (
         SELECT * FROM unnest(${given}) WITH ORDINALITY
           g(lead_id, contact_id, account_id, email_key, system, external_id, n)),
       wanted AS MATERIALIZED (
         SELECT g.*, coalesce(g.lead_id, ${reference("Lead")},
           (SELECT l.id FROM lead l WHERE l.workspace_id = ${workspace}
              AND l.email_key = g.email_key AND l.status <> 'MERGED')) AS lead FROM g),
       locked AS MATERIALIZED (
         SELECT l.id, l.account_id, l.contact_id, l.first_touch_at FROM lead l
          WHERE l.workspace_id = ${workspace} AND l.id IN (SELECT lead FROM wanted) AND ${visible}
          ORDER BY l.id FOR SHARE)
       SELECT w.n::int AS n, l.id AS lead_id, l.first_touch_at,
              CASE WHEN l.id IS NULL THEN c.id ELSE l.contact_id END AS contact_id,
              CASE WHEN l.id IS NULL THEN coalesce(c.account_id, a.id) ELSE l.account_id END AS account_id
         FROM wanted w
         LEFT JOIN locked l ON l.id = w.lead
         LEFT JOIN contact c ON c.workspace_id = ${workspace} AND c.id = coalesce(w.contact_id,
           ${reference("Contact").replaceAll("g.", "w.")},
           (SELECT c.id FROM contact c WHERE c.workspace_id = ${workspace} AND c.email_key = w.email_key))
         LEFT JOIN account a ON a.workspace_id = ${workspace} AND a.id = w.account_id`,
      params.values,
    ),
  );
  const byNumber = new Map(rows.map((row) => [row.n, row]));
  return named.map((_, at) => asWhose(byNumber.get(at + 1)));
}

function asWhose(row: Found | undefined): Whose | null {
  if (row === undefined) return null;
  const id = (prefix: string, uuid: string | null) => (uuid === null ? null : `${prefix}_${uuid}`);
  const leadId = id("lead", row.lead_id);
  const contactId = id("contact", row.contact_id);
  const accountId = id("account", row.account_id);
  if (leadId === null && contactId === null && accountId === null) return null;
  return { leadId, contactId, accountId, firstTouchAt: row.first_touch_at };
}
