import type { Context } from "../../../context.js";
import { invalidInput } from "../../../errors.js";
import { validateInput } from "../../../graphql/validate-input.js";
import { ExternalRefInput } from "../../accounts/external-reference.inputs.js";
import { normaliseEmail } from "../../accounts/rules/email.js";
import { upsertLead, type Upsert } from "../../leads/commands/upsert-lead.js";
import { LeadChannel } from "../../leads/lead.enums.js";
import { LeadMatchInput, LeadSetInput, LeadUpsertInput } from "../../leads/lead.inputs.js";
import type { LeadSource } from "../../leads/sources/lead-source.entity.js";
import { rowError } from "../row-errors.js";
import type { RowValues } from "../rules/read-row.js";
import { attributesOf, externalRefOf, filled, integerOf, type Batch, type Taken } from "./row.js";

/** Found by the file's id, then by any exact key; what the file knows is written over what we know. */
export async function importLead(ctx: Context, values: RowValues, batch: Batch): Promise<Taken> {
  const { source } = batch;
  const input = filled(LeadUpsertInput, {
    match: matchOf(values, batch),
    set: setOf(values),
    receivedVia: source?.receivedVia ?? LeadChannel.IMPORT,
    sourceDetail: values.fields["sourceDetail"] ?? source?.sourceDetail,
  });
  await validateInput(input);
  const { lead, outcome, problems } = await upsertLead(ctx, { ...input, ...doorOf(source) });
  const notes = problems.map((problem) => rowError(batch.plan, problem.code, problem));
  return { id: lead.id, outcome, notes };
}

/** Without id and e-mail, telephone number and name decide; a row with nothing to know it by is refused. */
function matchOf(values: RowValues, batch: Batch): LeadMatchInput {
  const ref = externalRefOf(values, batch);
  const { id, email, phone, name, givenName, familyName } = values.fields;
  if (id !== undefined) return filled(LeadMatchInput, { id });
  if (ref !== null) {
    return filled(LeadMatchInput, { externalRef: filled(ExternalRefInput, ref) });
  }
  if (email !== undefined && normaliseEmail(email).ok) return filled(LeadMatchInput, { email });
  if ((phone ?? name ?? givenName ?? familyName) === undefined) {
    const message = "The row needs an id, a readable e-mail, a telephone number or a name.";
    throw invalidInput([{ path: "input", message }]);
  }
  return new LeadMatchInput();
}

function doorOf(source: LeadSource | null): Pick<Upsert, "sourceId" | "home"> {
  if (source === null) return {};
  return {
    sourceId: source.id,
    home: { ownerId: source.defaultOwnerId, queue: source.defaultQueue },
  };
}

function setOf(values: RowValues): LeadSetInput {
  const {
    id: _id,
    externalId: _externalId,
    sourceDetail: _source,
    employees,
    ...texts
  } = values.fields;
  return filled(LeadSetInput, {
    ...texts,
    employees: integerOf(employees),
    attributes: attributesOf(values),
  });
}
