import type { Attempt, Context } from "../../../context.js";
import { entityDeclaration } from "../../../database/declarations.js";
import { parsedId } from "../../../database/id-column.js";
import { AppError, invalidInput, notFound } from "../../../errors.js";
import { normaliseEmail } from "../../accounts/rules/email.js";
import { LeadChannel } from "../lead.enums.js";
import { Lead } from "../lead.entity.js";
import type { LeadUpsertInput } from "../lead.inputs.js";
import type { PersonFields } from "../person.inputs.js";
import { findCampaigns, type CampaignHint, type FindCampaign } from "../touches/campaign-of.js";
import { utmOf } from "../touches/rules/utm.js";
import type { KnownPerson, Sought } from "./find-known-person.js";
import { freeRefs, newPerson, openReading, soughtOf, type Given } from "./read-given.js";
import { setPatch } from "./set-patch.js";
import { settle, takeIn, takeOne, type Arriving } from "./take-in.js";
import type { Decision, Intake } from "./write-intake.js";
import type { Arrival, Home } from "./write-lead.js";

/** What a door knows beside the lead: which named source it is, and where its new leads stand. */
export type Upsert = LeadUpsertInput & { readonly sourceId?: string; readonly home?: Home };

/**
 * Writes a lead as another system knows it: found by its id, that system's id or its e-mail, else by
 * any exact key among what is set, else made. NOT_FOUND for an id that is none, and for a match the
 * caller may not see; CONFLICT when an e-mail or a reference is another lead's.
 */
export async function upsertLead(ctx: Context, input: Upsert): Promise<Intake> {
  const arriving = await openDoor(ctx, [input], "EITHER");
  return takeOne(ctx, arriving(input), "ROW_SCOPE");
}

/** Whom an upsert takes: those nobody knows, those somebody knows, or both. */
export type MustBe = "NEW" | "KNOWN" | "EITHER";

/**
 * The same for many at once, each with its own answer, in as many statements as for one.
 * `mustBe` refuses those who are known already, or those who are not.
 */
export async function upsertLeads(
  ctx: Context,
  inputs: readonly Upsert[],
  mustBe: MustBe = "EITHER",
): Promise<Attempt<Intake>[]> {
  const arriving = await openDoor(ctx, inputs, mustBe);
  const people = inputs.map((input) => settle(() => arriving(input)));
  return takeIn(ctx, people, "ROW_SCOPE");
}

/** What these people are read with, asked of the database once for all of them. */
async function openDoor(
  ctx: Context,
  inputs: readonly Upsert[],
  mustBe: MustBe,
): Promise<(input: Upsert) => Arriving> {
  const read = await openReading(ctx, inputs.map(withMatch));
  const campaignOf = await findCampaigns(ctx, inputs.map(hintOf));
  return (input) => {
    const fields = withMatch(input);
    const given = read(fields);
    return {
      sought: soughtBy(input, given),
      raisesHand: false,
      decide(known, lead) {
        if (known.leadId === null) {
          if (mustBe === "KNOWN") throw new AppError("NOT_FOUND", "Nobody knows this yet.");
          const person = { ...newPerson(given), home: input.home };
          if (known.emailHolderId !== null) throw taken("email");
          const arrival = arrivalOf(ctx, input, campaignOf);
          return { lead: null, person, arrival, known, problems: given.problems };
        }
        if (lead === null) throw notFound(Lead.name);
        if (mustBe !== "NEW") return change(lead, read(fields, lead), known);
        throw new AppError("CONFLICT", "This is known already.", { heldBy: lead.id });
      },
    };
  };
}

/** The address it is looked for by stands for the one `set` may replace it with. */
function soughtBy({ match }: LeadUpsertInput, given: Given): Sought {
  const sought = soughtOf(given);
  const { prefix } = entityDeclaration(Lead);
  if (match.id != null) return { ...sought, leadId: `${prefix}_${parsedId(prefix, match.id)}` };
  if (match.email == null) return sought;
  const result = normaliseEmail(match.email);
  if (!result.ok) throw invalidInput([{ path: "input.match.email", message: result.problem.why }]);
  const others = sought.keys.filter(({ kind }) => kind !== "EMAIL");
  return { ...sought, keys: [{ kind: "EMAIL", emailKey: result.email.key }, ...others] };
}

/** The key it was looked for by is part of what is known about it. */
function withMatch({ match, set: fields }: LeadUpsertInput): PersonFields {
  const externalRefs = [
    ...(match.externalRef == null ? [] : [match.externalRef]),
    ...(fields.externalRefs ?? []),
  ];
  const email = fields.email === undefined ? (match.email ?? undefined) : fields.email;
  return { ...fields, externalRefs, ...(email === undefined ? {} : { email }) };
}

/** Nobody came by: a record is brought up to date, which is no touch. */
function change(lead: Lead, given: Given, known: KnownPerson): Decision {
  const { refs, problems } = freeRefs(given.refs, known, lead.id);
  if (problems.length > 0) throw taken("externalRefs");
  if (known.emailHolderId !== null && known.emailHolderId !== lead.id) throw taken("email");
  const patch = setPatch(given, lead, known);
  return { lead, patch, refs, arrival: null, known, problems: given.problems };
}

function arrivalOf(ctx: Context, input: Upsert, campaignOf: FindCampaign): Arrival {
  const hint = hintOf(input);
  return {
    receivedVia: input.receivedVia ?? LeadChannel.API,
    type: null,
    sourceId: input.sourceId ?? null,
    sourceDetail: input.sourceDetail ?? null,
    occurredAt: ctx.clock.now(),
    campaign: campaignOf(hint),
    utm: hint.utm,
    evidence: null,
    payload: { ...input.set },
  };
}

function hintOf({ set }: LeadUpsertInput): CampaignHint {
  return { campaignId: null, utm: utmOf(null, set.attributes) };
}

function taken(field: string): AppError {
  return new AppError("CONFLICT", "Another lead has this already.", { field });
}
