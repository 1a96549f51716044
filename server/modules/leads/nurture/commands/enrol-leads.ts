import type { Context } from "../../../../context.js";
import { AppError, notFound } from "../../../../errors.js";
import { uuidOf } from "../../../../ids.js";
import { lockEachVisible, lockVisible } from "../../../../reader/rows.js";
import { suppressedSql } from "../../../accounts/consent/may-write-to.js";
import { Lead } from "../../lead.entity.js";
import { LeadStatus } from "../../rules/lead-status.js";
import type { NurtureEnrolInput } from "../enrolment.inputs.js";
import { EnrolOutcome, type EnrolCounts, type EnrolResult } from "../enrolment.payloads.js";
import { NurtureProgram } from "../nurture-program.entity.js";
import { enrol } from "./enrol.js";
import { mustTakeIn } from "./enrol-matching.js";

type Enrolled = { program: NurtureProgram; results: EnrolResult[]; counts: EnrolCounts };

/**
 * Enrols leads by hand, whatever the entry filter says. Each is taken in or refused by itself; who went
 * through before comes in anew, and gets no step a second time.
 */
export async function enrolLeads(ctx: Context, input: NurtureEnrolInput): Promise<Enrolled> {
  const program = await lockVisible(ctx, NurtureProgram, input.programId);
  mustTakeIn(program);
  const leads = await lockEachVisible(ctx, Lead, input.leadIds);
  const barred = await findBarred(ctx, program, [...leads.values()]);
  const accepted = new Map<string, Lead>();
  const refusals = input.leadIds.map((id) => {
    const lead = leads.get(id);
    const refusal = lead === undefined ? notFound("Lead") : refusalOf(lead, barred, accepted);
    if (lead !== undefined && refusal === null) accepted.set(lead.id, lead);
    return { lead: lead ?? null, refusal };
  });
  const enrolments = await enrol(ctx, program, [...accepted.keys()]);
  const results = refusals.map(({ lead, refusal }): EnrolResult => {
    if (refusal !== null) {
      const { code, message } = refusal;
      return { outcome: EnrolOutcome.REJECTED, enrolment: null, error: { code, message } };
    }
    const enrolment = enrolments.find(({ leadId }) => leadId === lead?.id) ?? null;
    return { outcome: EnrolOutcome.ENROLLED, enrolment, error: null };
  });
  const rejected = results.filter(({ error }) => error !== null).length;
  return { program, results, counts: { enrolled: results.length - rejected, rejected } };
}

type Barred = { readonly suppressed: ReadonlySet<string>; readonly inside: ReadonlySet<string> };

function refusalOf(
  { id, status, emailKey }: Lead,
  { suppressed, inside }: Barred,
  accepted: ReadonlyMap<string, Lead>,
): AppError | null {
  const guarded = (guard: string, why: string) =>
    new AppError("TRANSITION_GUARD", why, { from: status, to: status, guard });
  if (status !== LeadStatus.NURTURING) {
    return guarded("lead-nurturing", `A lead that is ${status} is not kept in touch with.`);
  }
  if (emailKey === null) return guarded("lead-reachable", "It has no e-mail address.");
  if (suppressed.has(uuidOf(id))) {
    return guarded("address-open", "Its address is not written to on this topic.");
  }
  if (inside.has(uuidOf(id)) || accepted.has(id)) {
    return new AppError("CONFLICT", "It is in this programme already.", { field: "leadIds" });
  }
  return null;
}

async function findBarred(
  ctx: Context,
  { id, topic }: NurtureProgram,
  leads: readonly Lead[],
): Promise<Barred> {
  const place = { workspace: "$1", address: "l.email_key", channel: "'EMAIL'", topic: "$3::text" };
  const rows: { id: string; suppressed: boolean; inside: boolean }[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT l.id, ${suppressedSql(place)} AS suppressed,
              EXISTS (SELECT FROM nurture_enrolment e WHERE e.workspace_id = $1
                AND e.program_id = $4 AND e.lead_id = l.id AND e.ended_at IS NULL) AS inside
         FROM lead l WHERE l.workspace_id = $1 AND l.id = ANY ($2::uuid[])`,
      [ctx.actor.workspaceId, leads.map((lead) => uuidOf(lead.id)), topic, uuidOf(id)],
    ),
  );
  const those = (is: (row: (typeof rows)[number]) => boolean) =>
    new Set(rows.filter(is).map((row) => row.id));
  return { suppressed: those((row) => row.suppressed), inside: those((row) => row.inside) };
}
