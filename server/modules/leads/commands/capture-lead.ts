import type { Context } from "../../../context.js";
import { invalidInput } from "../../../errors.js";
import { lockVisible } from "../../../reader/rows.js";
import type { HandOff } from "../hand-off.entity.js";
import { LeadOutcome, type IdentityMatch } from "../lead.enums.js";
import { Lead } from "../lead.entity.js";
import type { LeadCaptureInput } from "../lead.inputs.js";
import type { LeadIntakeProblem } from "../lead.payloads.js";
import { withoutAbsent, type PersonColumns } from "../person.js";
import { LeadStatus } from "../rules/lead-status.js";
import { isEnd } from "../rules/status.js";
import { utmOf } from "../touches/rules/utm.js";
import { findKnownPerson, type KnownPerson } from "./find-known-person.js";
import type { LeadPatch } from "./move-lead.js";
import { raiseHandOf } from "./raise-hand.js";
import { isAnswer, reengageLead } from "./reengage-lead.js";
import { accountPatch, freeRefs, soughtOf, readGiven, type Given } from "./read-given.js";
import {
  createLead,
  leaveRaw,
  linkRefs,
  recordTouch,
  writeLead,
  type Arrival,
  type Home,
} from "./write-lead.js";

const emailOfAnother: LeadIntakeProblem = {
  path: "email",
  code: "EMAIL_OF_ANOTHER_LEAD",
  message: "A stronger key names this lead, and another lead has the e-mail.",
};

export type Intake = {
  readonly lead: Lead;
  readonly outcome: LeadOutcome;
  readonly matchedBy: IdentityMatch | null;
  readonly problems: LeadIntakeProblem[];
};

/** What a door knows beside the person: which named source it is, and where its new leads stand. */
export type Capture = LeadCaptureInput & {
  readonly sourceId?: string;
  readonly home?: Home;
  /** True until they confirm by a link that it was them: then only is it an inquiry, or an answer. */
  readonly isUnconfirmed?: boolean;
};

/**
 * Takes a person in, from whichever door. Somebody known by an exact key gets a touch and has empty
 * fields filled; nobody known becomes a lead. Answers with the lead even where it is beyond the
 * caller's row scope: whoever brings a person learns that they are known, and whose they are.
 */
export async function captureLead(
  ctx: Context,
  input: Capture,
): Promise<Intake & { handOff: HandOff | null }> {
  const given = await readGiven(ctx, absentForNull(input));
  mustBeSomebody(given);
  const known = await findKnownPerson(ctx, soughtOf(given));
  const arrival = arrivalOf(ctx, input);
  const intake =
    known.leadId === null
      ? await takeNew(ctx, { ...given, ...standingOf(input) }, known, arrival)
      : await takeKnown(ctx, { ...given, ...standingOf(input) }, known, arrival);
  // At an end of the machine there is nothing to raise a hand for, but the touch is kept.
  const isRaised = input.handRaised === true && input.isUnconfirmed !== true;
  const raises = isRaised && !isEnd(intake.lead.status);
  const raised = raises ? await raiseHandOf(ctx, intake.lead, null) : null;
  return { ...intake, handOff: raised?.handOff ?? null };
}

type Standing = Pick<Capture, "home" | "isUnconfirmed">;

function standingOf({ home, isUnconfirmed }: Capture): Standing {
  return { home, isUnconfirmed };
}

async function takeNew(
  ctx: Context,
  given: Given & Standing,
  known: KnownPerson,
  arrival: Arrival,
): Promise<Intake> {
  const { columns, refs, home, isUnconfirmed } = given;
  const attributes = { ...given.attributes, ...given.unread };
  const lead = await createLead(
    ctx,
    { columns, attributes, refs, home, isUnconfirmed },
    known,
    arrival,
  );
  const problems = [...given.problems];
  return { lead, outcome: LeadOutcome.CREATED, matchedBy: null, problems };
}

async function takeKnown(
  ctx: Context,
  given: Given & Standing,
  known: KnownPerson,
  arrival: Arrival,
): Promise<Intake> {
  const lead = await lockAnywhere(ctx, known.leadId ?? "");
  const { refs, problems } = freeRefs(given.refs, known, lead.id);
  const isFilled = await writeLead(ctx, lead, {
    ...fillPatch(given, lead, known),
    ...(arrival.occurredAt < lead.firstTouchAt ? { firstTouchAt: arrival.occurredAt } : {}),
  });
  await linkRefs(ctx, lead, refs);
  const isBack = given.isUnconfirmed !== true && (await takeUp(ctx, lead, arrival));
  const outcome =
    isFilled || isBack || refs.length > 0 ? LeadOutcome.UPDATED : LeadOutcome.UNCHANGED;
  const { matchedBy } = known;
  await recordTouch(ctx, lead, arrival, { outcome, matchedBy });
  const others = isEmailOfAnother(known, lead) ? [emailOfAnother] : [];
  return { lead, outcome, matchedBy, problems: [...given.problems, ...problems, ...others] };
}

/** A lead that waited for an opt-in needs none by this door; a nurtured one has answered. */
async function takeUp(ctx: Context, lead: Lead, { receivedVia }: Arrival): Promise<boolean> {
  if (lead.status === LeadStatus.RAW) {
    await leaveRaw(ctx, lead);
    return true;
  }
  return isAnswer(receivedVia) && reengageLead(ctx, lead);
}

/** Columns that are one fact: a key belongs to the text it was made of. */
const facts: readonly (readonly (keyof PersonColumns)[])[] = [
  ["email", "emailKey", "domainKey"],
  ["phone", "phoneExtension"],
  ["name", "nameKey"],
  ["company", "companyKey"],
  ["givenName"],
  ["familyName"],
  ["title"],
  ["countryCode"],
  ["city"],
  ["industry"],
  ["employees"],
  ["problem"],
];

/** Only what is empty: a door that knows less, or something else, never overwrites what we know. */
function fillPatch(given: Given, lead: Lead, known: KnownPerson): LeadPatch {
  const columns = new Map<string, unknown>(Object.entries(given.columns));
  if (isEmailOfAnother(known, lead)) columns.delete("email");
  const empty = facts.filter(([first]) => first !== undefined && lead[first] === null);
  const filled = empty.filter(([first]) => first !== undefined && columns.has(first)).flat();
  return {
    ...Object.fromEntries(filled.map((name) => [name, columns.get(name)])),
    ...accountPatch({ ...given, accountId: lead.accountId ?? known.accountId }, lead, known),
    attributes: { ...given.attributes, ...given.unread, ...lead.attributes },
  };
}

function isEmailOfAnother({ emailHolderId }: KnownPerson, lead: Lead): boolean {
  return emailHolderId !== null && emailHolderId !== lead.id;
}

/** A row that the actor may not see is locked all the same: who somebody is, is the workspace's to know. */
export function lockAnywhere(ctx: Context, leadId: string): Promise<Lead> {
  return lockVisible({ ...ctx, actor: { ...ctx.actor, rows: ["ALL"] } }, Lead, leadId);
}

/** What came in is the touch's payload; keys of ours are no part of it. */
function arrivalOf(ctx: Context, input: Capture): Arrival {
  const { receivedVia, sourceId, home: _home, sourceDetail, occurredAt, ...rest } = input;
  const { idempotencyKey: _, isUnconfirmed: _unconfirmed, ...payload } = rest;
  return {
    receivedVia,
    sourceId: sourceId ?? null,
    sourceDetail: sourceDetail ?? null,
    occurredAt: occurredAt ?? ctx.clock.now(),
    campaignId: input.campaignId ?? null,
    utm: utmOf(input.utm, input.attributes),
    evidence: input.evidence ?? null,
    payload: withoutAbsent(payload),
  };
}

/** At the door, null is as good as absent: nobody clears what we know by not knowing it. */
function absentForNull(input: LeadCaptureInput): LeadCaptureInput {
  const copy = { ...input };
  for (const [name, value] of Object.entries(copy)) {
    if (value === null) Reflect.deleteProperty(copy, name);
  }
  return copy;
}

function mustBeSomebody({ columns, refs }: Given): void {
  const { email, phone, name } = columns;
  if (email != null || phone != null || name != null || refs.length > 0) return;
  const message = "needs an e-mail, a telephone number, a name or an external reference";
  throw invalidInput([{ path: "input", message }]);
}
