import type { Context } from "../../../../context.js";
import type { SqlParams } from "../../../../database/sql.js";
import { invalidInput } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow, insertRows, together } from "../../../../history/write.js";
import { lockFree, type Asked } from "../../../../reader/lock-free.js";
import { DAY_MS } from "../../../../spans.js";
import { leadList, type Lead } from "../../lead.entity.js";
import {
  attemptAfter,
  DEFAULT_LEASE_SECONDS,
  LeaseState,
  mayFollow,
  PURPOSE,
  type LeaseTerms,
} from "../../rules/work-lease.js";
import { WorkLease } from "../work-lease.entity.js";
import { leadLeased, namedIn } from "../work-lease.events.js";
import type { LeadLeaseInput } from "../work-lease.inputs.js";
import { lockLatest } from "./lock-latest.js";

/**
 * Leases the first leads that match and are free. Who leases holds the leads' rows until the commit, and
 * others pass over them; what each lead's latest lease says is asked again under that lock, because the
 * search may have begun before another's commit. Leases that lapsed need no job: they end here.
 */
export async function leaseLeads(
  ctx: Context,
  input: LeadLeaseInput,
): Promise<{ leases: WorkLease[]; leads: Lead[] }> {
  const { purpose, filter, orderBy, first, leaseSeconds, worker } = input;
  mustBePurpose(purpose);
  const terms = termsOf(ctx, input);
  const asked: Asked = {
    filter: filter ?? {},
    orderBy: orderBy ?? [],
    first: first ?? 1,
    also: (alias, params) => isFree(alias, params, { purpose, terms }),
  };
  const passedOver = await lockFree(ctx, leadList, asked);
  // Before none is free, whoever writes to the last ones for a moment is waited for.
  const found =
    passedOver.length > 0
      ? passedOver
      : await lockFree(ctx, leadList, { ...asked, first: 1, waits: true });
  const before = await lockLatest(ctx, found, purpose);
  const latest = new Map(before.map((lease) => [lease.leadId, lease]));
  const leads = found.filter(({ id }) => {
    const lease = latest.get(id);
    return lease === undefined || mayFollow(lease, terms);
  });
  await together(ctx, async (ctx) => {
    for (const { id } of leads) await supersede(ctx, latest.get(id), terms.now);
  });
  const rows = leads.map(({ id: leadId }) => ({
    leadId,
    purpose,
    state: LeaseState.HELD,
    isLatest: true,
    holderId: ctx.actor.userId,
    clientId: ctx.actor.clientId,
    worker: worker ?? null,
    attempt: attemptAfter(latest.get(leadId)),
    expiresAt: afterSeconds(ctx, leaseSeconds),
  }));
  const leases = await insertRows(ctx, WorkLease, rows);
  for (const lease of leases) {
    const expiresAt = lease.expiresAt.toISOString();
    await emit(ctx, leadLeased({ ...namedIn(lease), expiresAt }));
  }
  return { leases, leads };
}

export function afterSeconds(ctx: Context, seconds: number | null | undefined): Date {
  return new Date(ctx.clock.now().getTime() + (seconds ?? DEFAULT_LEASE_SECONDS) * 1_000);
}

function mustBePurpose(purpose: string): void {
  if (PURPOSE.test(purpose)) return;
  const message = "must be words of small letters and digits, with - _ or . between them";
  throw invalidInput([{ path: "input.purpose", message }]);
}

function termsOf(ctx: Context, { againAfterDays, maxAttempts }: LeadLeaseInput): LeaseTerms {
  const now = ctx.clock.now();
  const againBefore =
    againAfterDays == null ? null : new Date(now.getTime() - againAfterDays * DAY_MS);
  return { now, againBefore, maxAttempts: maxAttempts ?? null };
}

/** `mayFollow` in SQL, and not part of another lead: ids of those stand for the survivor. */
function isFree(
  lead: string,
  params: SqlParams,
  { purpose, terms }: { purpose: string; terms: LeaseTerms },
): string {
  const { now, againBefore, maxAttempts } = terms;
  const isWorked = againBefore === null ? "TRUE" : `w.ended_at > ${params.add(againBefore)}`;
  const isGivenUp = maxAttempts === null ? "FALSE" : `w.attempt >= ${params.add(maxAttempts)}::int`;
  return `${lead}.merged_into_id IS NULL AND NOT EXISTS (
    SELECT 1 FROM work_lease w
     WHERE w.workspace_id = ${lead}.workspace_id AND w.lead_id = ${lead}.id
       AND w.purpose = ${params.add(purpose)} AND w.is_latest
       AND CASE w.state WHEN 'COMPLETED' THEN ${isWorked}
           ELSE w.expires_at > ${params.add(now)} OR ${isGivenUp} END)`;
}

async function supersede(ctx: Context, latest: WorkLease | undefined, now: Date): Promise<void> {
  if (latest === undefined) return;
  const lapsed = { state: LeaseState.LAPSED, endedAt: now };
  const ended = latest.state === LeaseState.HELD ? lapsed : {};
  await changeRow(ctx, WorkLease, latest, { isLatest: false, ...ended });
}
