import type { Attempt, Context } from "../../../context.js";
import { invalidInput, notFound } from "../../../errors.js";
import { lockVisible } from "../../../reader/rows.js";
import { Lead } from "../lead.entity.js";
import type { LeadCaptureInput } from "../lead.inputs.js";
import type { LeadIntakeProblem } from "../lead.payloads.js";
import { withoutAbsent, type PersonColumns } from "../person.js";
import { findCampaigns, type CampaignHint, type FindCampaign } from "../touches/campaign-of.js";
import type { TouchType } from "../touches/rules/touch-type.js";
import { utmOf } from "../touches/rules/utm.js";
import type { KnownPerson } from "./find-known-person.js";
import type { LeadPatch } from "./move-lead.js";
import {
  accountPatch,
  freeRefs,
  newPerson,
  openReading,
  soughtOf,
  type Given,
} from "./read-given.js";
import { settle, takeIn, takeOne, type Arriving, type Taken } from "./take-in.js";
import type { Decision } from "./write-intake.js";
import type { Arrival, Home } from "./write-lead.js";

const emailOfAnother: LeadIntakeProblem = {
  path: "email",
  code: "EMAIL_OF_ANOTHER_LEAD",
  message: "A stronger key names this lead, and another lead has the e-mail.",
};

/** What a door knows beside the person: which named source it is, and where its new leads stand. */
export type Capture = LeadCaptureInput & {
  readonly sourceId?: string;
  readonly home?: Home;
  /** True until they confirm by a link that it was them: then only is it an inquiry, or an answer. */
  readonly isUnconfirmed?: boolean;
  /** What they did, where the door knows it better than by its kind. */
  readonly touchType?: TouchType;
};

/**
 * Takes a person in, from whichever door. Somebody known by an exact key gets a touch and has empty
 * fields filled; nobody known becomes a lead. Answers with the lead even where it is beyond the
 * caller's row scope: whoever brings a person learns that they are known, and whose they are.
 */
export async function captureLead(ctx: Context, input: Capture): Promise<Taken> {
  const arriving = await openDoor(ctx, [input]);
  return takeOne(ctx, arriving(input), "WORKSPACE");
}

/**
 * The same for many at once: as many statements for five hundred as for one. Each has its own answer,
 * in the order given: a refused one takes no other along, and one who comes twice is known by then.
 */
export async function captureLeads(
  ctx: Context,
  inputs: readonly Capture[],
): Promise<Attempt<Taken>[]> {
  const arriving = await openDoor(ctx, inputs);
  const people = inputs.map((input) => settle(() => arriving(input)));
  return takeIn(ctx, people, "WORKSPACE");
}

/** What these people are read with, asked of the database once for all of them. */
async function openDoor(
  ctx: Context,
  inputs: readonly Capture[],
): Promise<(input: Capture) => Arriving> {
  const read = await openReading(ctx, inputs.map(absentForNull));
  const campaignOf = await findCampaigns(ctx, inputs.map(hintOf));
  return (input) => {
    const given = read(absentForNull(input));
    mustBeSomebody(given);
    const arrival = arrivalOf(ctx, input, campaignOf);
    const { home, isUnconfirmed = false } = input;
    const person = { ...newPerson(given), home, isUnconfirmed };
    return {
      sought: soughtOf(given),
      raisesHand: input.handRaised === true && !isUnconfirmed,
      decide(known, lead) {
        if (known.leadId !== null) {
          return { ...takeKnown(given, known, arrival, lead), isUnconfirmed };
        }
        return { lead: null, person, arrival, known, problems: given.problems };
      },
    };
  };
}

function takeKnown(
  given: Given,
  known: KnownPerson,
  arrival: Arrival,
  lead: Lead | null,
): Decision {
  if (lead === null) throw notFound(Lead.name);
  const { refs, problems } = freeRefs(given.refs, known, lead.id);
  const patch = {
    ...fillPatch(given, lead, known),
    ...(arrival.occurredAt < lead.firstTouchAt ? { firstTouchAt: arrival.occurredAt } : {}),
  };
  const others = isEmailOfAnother(known, lead) ? [emailOfAnother] : [];
  const told = [...given.problems, ...problems, ...others];
  return { lead, patch, refs, arrival, known, problems: told };
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
  ["region"],
  ["postcode"],
  ["industry"],
  ["employees"],
  ["problem"],
  ["productLine"],
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
function arrivalOf(ctx: Context, input: Capture, campaignOf: FindCampaign): Arrival {
  const { receivedVia, sourceId, home: _home, sourceDetail, occurredAt, ...rest } = input;
  const { idempotencyKey: _, isUnconfirmed: _unconfirmed, touchType, ...payload } = rest;
  const hint = hintOf(input);
  return {
    receivedVia,
    type: touchType ?? null,
    sourceId: sourceId ?? null,
    sourceDetail: sourceDetail ?? null,
    occurredAt: occurredAt ?? ctx.clock.now(),
    campaign: campaignOf(hint),
    utm: hint.utm,
    evidence: input.evidence ?? null,
    payload: withoutAbsent(payload),
  };
}

function hintOf({ campaignId, utm, attributes }: Capture): CampaignHint {
  return { campaignId: campaignId ?? null, utm: utmOf(utm, attributes) };
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
