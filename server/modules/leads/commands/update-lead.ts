import type { Context } from "../../../context.js";
import { AppError, invalidInput } from "../../../errors.js";
import { lockVisible } from "../../../reader/rows.js";
import { Lead } from "../lead.entity.js";
import type { LeadUpdateInput } from "../lead.inputs.js";
import { findKnownPerson } from "./find-known-person.js";
import { freeRefs, soughtOf, readGiven } from "./read-given.js";
import { setPatch } from "./set-patch.js";
import { linkRefs, writeLead } from "./write-lead.js";

/** Changes what is known about a lead. CONFLICT when an e-mail or reference is another lead's. */
export async function updateLead(ctx: Context, input: LeadUpdateInput): Promise<{ lead: Lead }> {
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  const given = await readGiven(ctx, input, lead);
  if (given.problems.length > 0) {
    const problems = given.problems.map(({ path, message }) => ({
      path: `input.${path}`,
      message,
    }));
    throw invalidInput(problems);
  }
  const known = await findKnownPerson(ctx, soughtOf(given));
  const { refs, problems } = freeRefs(given.refs, known, lead.id);
  if (problems.length > 0) throw taken("externalRefs");
  if (known.emailHolderId !== null && known.emailHolderId !== lead.id) throw taken("email");
  await writeLead(ctx, lead, setPatch(given, lead, known));
  await linkRefs(ctx, lead, refs);
  return { lead };
}

function taken(field: string): AppError {
  return new AppError("CONFLICT", "Another lead has this already.", { field });
}
