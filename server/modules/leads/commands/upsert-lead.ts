import type { Context } from "../../../context.js";
import { AppError, invalidInput } from "../../../errors.js";
import { lockVisible } from "../../../reader/rows.js";
import { normaliseEmail } from "../../accounts/rules/email.js";
import { IdentityMatch, LeadChannel, LeadOutcome } from "../lead.enums.js";
import { Lead } from "../lead.entity.js";
import type { LeadUpsertInput } from "../lead.inputs.js";
import type { PersonFields } from "../person.inputs.js";
import { utmOf } from "../touches/rules/utm.js";
import type { Intake } from "./capture-lead.js";
import { findKnownPerson, type KnownPerson, type Sought } from "./find-known-person.js";
import { freeRefs, soughtOf, readGiven, type Given } from "./read-given.js";
import { setPatch } from "./set-patch.js";
import { createLead, linkRefs, writeLead, type Home } from "./write-lead.js";

/** What a door knows beside the lead: which named source it is, and where its new leads stand. */
export type Upsert = LeadUpsertInput & { readonly sourceId?: string; readonly home?: Home };

/**
 * Writes a lead as another system knows it: found by its id, that system's id or its e-mail, else by
 * any exact key among what is set, else made. NOT_FOUND for an id that is none, and for a match the
 * caller may not see; CONFLICT when an e-mail or a reference is another lead's.
 */
export async function upsertLead(ctx: Context, input: Upsert): Promise<Intake> {
  const { id } = input.match;
  if (id != null) {
    const lead = await lockVisible(ctx, Lead, id);
    const given = await readGiven(ctx, input.set, lead);
    const known = await findKnownPerson(ctx, soughtOf(given));
    return set(ctx, lead, { given, known, matchedBy: IdentityMatch.ID });
  }
  const given = await readGiven(ctx, withMatch(input));
  const sought = soughtBy(input, given);
  const known = await findKnownPerson(ctx, sought);
  if (known.leadId === null || known.matchedBy === null) return make(ctx, input, given, known);
  const lead = await lockVisible(ctx, Lead, known.leadId);
  const again = await readGiven(ctx, withMatch(input), lead);
  const isSame = JSON.stringify(sought.keys) === JSON.stringify(given.keys);
  const held = isSame ? known : await findKnownPerson(ctx, soughtOf(again));
  return set(ctx, lead, { given: again, known: held, matchedBy: known.matchedBy });
}

/** The address it is looked for by stands for the one `set` may replace it with. */
function soughtBy({ match }: LeadUpsertInput, given: Given): Sought {
  const sought = soughtOf(given);
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

async function make(
  ctx: Context,
  input: Upsert,
  given: Given,
  known: KnownPerson,
): Promise<Intake> {
  const { columns, refs } = given;
  const attributes = { ...given.attributes, ...given.unread };
  const { home } = input;
  const lead = await createLead(ctx, { columns, attributes, refs, home }, known, {
    receivedVia: input.receivedVia ?? LeadChannel.API,
    sourceId: input.sourceId ?? null,
    sourceDetail: input.sourceDetail ?? null,
    occurredAt: ctx.clock.now(),
    campaignId: null,
    utm: utmOf(null, input.set.attributes),
    evidence: null,
    payload: { ...input.set },
  });
  const problems = [...given.problems];
  return { lead, outcome: LeadOutcome.CREATED, matchedBy: null, problems };
}

async function set(
  ctx: Context,
  lead: Lead,
  found: { given: Given; known: KnownPerson; matchedBy: IdentityMatch },
): Promise<Intake> {
  const { given, known, matchedBy } = found;
  const { refs, problems } = freeRefs(given.refs, known, lead.id);
  if (problems.length > 0) throw taken("externalRefs");
  if (known.emailHolderId !== null && known.emailHolderId !== lead.id) throw taken("email");
  const isWritten = await writeLead(ctx, lead, setPatch(given, lead, known));
  await linkRefs(ctx, lead, refs);
  const outcome = isWritten || refs.length > 0 ? LeadOutcome.UPDATED : LeadOutcome.UNCHANGED;
  return { lead, outcome, matchedBy, problems: [...given.problems] };
}

function taken(field: string): AppError {
  return new AppError("CONFLICT", "Another lead has this already.", { field });
}
