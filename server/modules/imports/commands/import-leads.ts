import type { Attempt, Context } from "../../../context.js";
import { AppError, invalidInput } from "../../../errors.js";
import { validateInput } from "../../../graphql/validate-input.js";
import { ExternalRefInput } from "../../accounts/external-reference.inputs.js";
import { normaliseEmail } from "../../accounts/rules/email.js";
import { upsertLeads, type MustBe, type Upsert } from "../../leads/commands/upsert-lead.js";
import type { Intake } from "../../leads/commands/write-intake.js";
import { LeadChannel } from "../../leads/lead.enums.js";
import { LeadMatchInput, LeadSetInput, LeadUpsertInput } from "../../leads/lead.inputs.js";
import type { LeadSource } from "../../leads/sources/lead-source.entity.js";
import { ImportMode } from "../imports.enums.js";
import { rowError } from "../row-errors.js";
import type { RowValues } from "../rules/read-row.js";
import { attributesOf, externalRefOf, filled, integerOf, type Batch, type Taken } from "./row.js";

const mustBe = {
  [ImportMode.CREATE]: "NEW",
  [ImportMode.UPDATE]: "KNOWN",
  [ImportMode.UPSERT]: "EITHER",
} as const satisfies Record<ImportMode, MustBe>;

/**
 * Found by the file's id, then by any exact key; what the file knows is written over what we know. All
 * rows in as many statements as one takes.
 */
export async function importLeads(
  ctx: Context,
  rows: readonly RowValues[],
  batch: Batch,
  mode: ImportMode,
): Promise<Attempt<Taken>[]> {
  const read = await Promise.all(rows.map((values) => readable(values, batch)));
  const inputs = read.flatMap((each) => (each.ok ? [each.value] : []));
  const taken = (await upsertLeads(ctx, inputs, mustBe[mode])).values();
  return read.map((each) => (each.ok ? asTaken(taken.next().value, batch) : each));
}

async function readable(values: RowValues, batch: Batch): Promise<Attempt<Upsert>> {
  try {
    const input = inputOf(values, batch);
    await validateInput(input);
    return { ok: true, value: { ...input, ...doorOf(batch.source) } };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error };
    throw error;
  }
}

function inputOf(values: RowValues, batch: Batch): LeadUpsertInput {
  const { source } = batch;
  return filled(LeadUpsertInput, {
    match: matchOf(values, batch),
    set: setOf(values),
    receivedVia: source?.receivedVia ?? LeadChannel.IMPORT,
    sourceDetail: values.fields["sourceDetail"] ?? source?.sourceDetail,
  });
}

function asTaken(taken: Attempt<Intake> | undefined, { plan }: Batch): Attempt<Taken> {
  if (taken === undefined) throw new Error("Every row has an answer");
  if (!taken.ok) return taken;
  const { lead, outcome, problems } = taken.value;
  const notes = problems.map((problem) => rowError(plan, problem.code, problem));
  return { ok: true, value: { id: lead.id, outcome, notes } };
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
