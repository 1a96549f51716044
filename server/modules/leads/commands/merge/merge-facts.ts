import { In } from "typeorm";

import type { Context } from "../../../../context.js";
import { entityDeclaration } from "../../../../database/declarations.js";
import { uuidOf } from "../../../../ids.js";
import { LeadChannel } from "../../lead.enums.js";
import type { Lead } from "../../lead.entity.js";
import { LeadSource } from "../../sources/lead-source.entity.js";
import { Touch } from "../../touches/touch.entity.js";
import type { Candidate } from "../../rules/merge/survivorship.js";
import type { Field } from "../../rules/merge/lead-fields.js";
import { trustIn } from "../../rules/merge/trust.js";

type SetAt = { readonly at: Date; readonly isByHand: boolean };

/** Where the values of some leads come from. */
export type Provenance = {
  /** By lead and column: when its value was written, as the audit log has it. */
  readonly written: ReadonlyMap<string, SetAt>;
  /** By lead and door: doors they came through that prove an address or a number. */
  readonly proven: ReadonlySet<string>;
  /** By id of the named source: how far it is believed. */
  readonly trusted: ReadonlyMap<string, number>;
};

export async function findProvenance(ctx: Context, leads: readonly Lead[]): Promise<Provenance> {
  const ids = leads.map(({ id }) => id);
  const written: { lead: string; name: string; at: Date; by_hand: boolean }[] = await ctx.db.run(
    (manager) => manager.query(WRITTEN, [ctx.actor.workspaceId, ids]),
  );
  const doors = [LeadChannel.EMAIL, LeadChannel.INBOUND_CALL];
  const proven: { lead: string; door: string }[] = await ctx.db.run((manager) =>
    manager.query(PROVEN, [ctx.actor.workspaceId, ids.map(uuidOf), doors]),
  );
  const sources = leads.flatMap(({ sourceId }) => sourceId ?? []);
  const trusted = await ctx.db.run((manager) =>
    manager.findBy(LeadSource, { workspaceId: ctx.actor.workspaceId, id: In(sources) }),
  );
  return {
    trusted: new Map(trusted.map(({ id, trustRank }) => [id, trustRank])),
    written: new Map(
      written.map(({ lead, name, at, by_hand: isByHand }) => [`${lead} ${name}`, { at, isByHand }]),
    ),
    proven: new Set(proven.map(({ lead, door }) => `lead_${lead} ${door}`)),
  };
}

/** Which door proves which field: whoever wrote from an address has it. */
const proofOf: Readonly<Record<string, LeadChannel>> = {
  email: LeadChannel.EMAIL,
  phone: LeadChannel.INBOUND_CALL,
};

/** What one lead says of a field, as the rule weighs it. */
export function candidateOf(lead: Lead, field: Field, from: Provenance): Candidate {
  const { written, proven } = from;
  const values = field.columns.map((column): unknown => Reflect.get(lead, column) ?? null);
  const known = values.filter((value) => value !== null);
  const writes = field.columns.flatMap((column) => written.get(`${lead.id} ${column}`) ?? []);
  const latest = writes.sort((a, b) => b.at.getTime() - a.at.getTime())[0];
  const proof = proofOf[field.name];
  return {
    leadId: lead.id,
    text: known.length === 0 ? null : known.map(asText).join(" "),
    isVerified: proof !== undefined && proven.has(`${lead.id} ${proof}`),
    trust: latest?.isByHand === true ? trustIn(LeadChannel.MANUAL) : trustOf(lead, from),
    setAt: latest?.at ?? lead.createdAt,
  };
}

/** Of the named source it came by, as the workspace has set it; else of the door. */
function trustOf({ sourceId, receivedVia }: Lead, { trusted }: Provenance): number {
  return (sourceId === null ? undefined : trusted.get(sourceId)) ?? trustIn(receivedVia);
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** By hand: a person has changed what was there; what stood in the first entry came through the door. */
const WRITTEN = `
  SELECT DISTINCT ON (a.subject_id, field.name) a.subject_id AS lead, field.name, a.created_at AS at,
         a.action = 'UPDATE' AND a.actor_kind = 'USER' AS by_hand
    FROM audit_entry a CROSS JOIN LATERAL jsonb_object_keys(a.changes) field (name)
   WHERE a.workspace_id = $1 AND a.subject_id = ANY($2)
   ORDER BY a.subject_id, field.name, a.created_at DESC, a.id DESC`;

const PROVEN = `
  SELECT DISTINCT t.lead_id AS lead, t.received_via AS door FROM ${entityDeclaration(Touch).table} t
   WHERE t.workspace_id = $1 AND t.lead_id = ANY($2) AND t.received_via = ANY($3)`;
