import type { Context } from "../../../context.js";
import { together } from "../../../history/write.js";
import type { ExternalRef } from "../../accounts/external-references.js";
import { LeadOutcome, type IdentityMatch } from "../lead.enums.js";
import type { Lead } from "../lead.entity.js";
import type { LeadIntakeProblem } from "../lead.payloads.js";
import { LeadStatus } from "../rules/lead-status.js";
import type { KnownPerson } from "./find-known-person.js";
import type { LeadPatch } from "./move-lead.js";
import { isAnswer, reengageLead } from "./reengage-lead.js";
import {
  applyWrite,
  createLead,
  leaveRaw,
  linkRefs,
  planWrites,
  recordTouch,
  type Arrival,
  type LeadWrite,
  type NewPerson,
} from "./write-lead.js";

/** What becomes of a person who came: a new lead, or a change of the one they are. */
export type Decision = (
  | { readonly lead: null; readonly person: NewPerson; readonly arrival: Arrival }
  | {
      readonly lead: Lead;
      readonly patch: LeadPatch;
      readonly refs: readonly ExternalRef[];
      /** Null where a record is brought up to date and nobody came by. */
      readonly arrival: Arrival | null;
      /** True until they confirm by a link that it was them. */
      readonly isUnconfirmed?: boolean;
    }
) & {
  readonly known: KnownPerson;
  readonly problems: readonly LeadIntakeProblem[];
};

export type Intake = {
  readonly lead: Lead;
  readonly outcome: LeadOutcome;
  readonly matchedBy: IdentityMatch | null;
  readonly problems: LeadIntakeProblem[];
};

type Met = Extract<Decision, { lead: Lead }>;

/** Writes what was decided of several people, of whom no two share a lead: at most three statements. */
export async function writeDecisions(
  ctx: Context,
  decisions: readonly Decision[],
): Promise<Intake[]> {
  const met = decisions.filter((each) => each.lead !== null);
  const writes = new Map((await planWrites(ctx, met)).map((write) => [write.lead, write] as const));
  return together(ctx, async (ctx) => {
    const intakes: Intake[] = [];
    for (const decision of decisions) {
      const write = decision.lead === null ? undefined : writes.get(decision.lead);
      if (decision.lead === null) intakes.push(await takeNew(ctx, decision));
      else if (write !== undefined) intakes.push(await takeKnown(ctx, decision, write));
    }
    return intakes;
  });
}

async function takeNew(
  ctx: Context,
  { person, known, arrival, problems }: Exclude<Decision, Met>,
): Promise<Intake> {
  const lead = await createLead(ctx, person, known, arrival);
  return { lead, outcome: LeadOutcome.CREATED, matchedBy: null, problems: [...problems] };
}

async function takeKnown(
  ctx: Context,
  { lead, refs, arrival, isUnconfirmed, known: { matchedBy }, problems }: Met,
  write: LeadWrite,
): Promise<Intake> {
  const isFilled = await applyWrite(ctx, write);
  await linkRefs(ctx, lead, refs);
  const isHeard = arrival !== null && isUnconfirmed !== true;
  const isBack = isHeard && (await takeUp(ctx, lead, arrival));
  const isChanged = isFilled || isBack || refs.length > 0;
  const outcome = isChanged ? LeadOutcome.UPDATED : LeadOutcome.UNCHANGED;
  if (arrival !== null) await recordTouch(ctx, lead, arrival, { outcome, matchedBy });
  return { lead, outcome, matchedBy, problems: [...problems] };
}

/** A lead that waited for an opt-in needs none by this door; a nurtured one has answered. */
async function takeUp(ctx: Context, lead: Lead, { receivedVia }: Arrival): Promise<boolean> {
  if (lead.status === LeadStatus.RAW) {
    await leaveRaw(ctx, lead);
    return true;
  }
  return isAnswer(receivedVia) && reengageLead(ctx, lead);
}
