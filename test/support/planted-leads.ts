import type { Context } from "../../server/context.js";
import { uuidOf } from "../../server/ids.js";
import { readPerson, type PersonColumns } from "../../server/modules/leads/person.js";
import { leadRecord } from "../../server/modules/leads/rules/identity/lead-record.js";
import type { Labelled } from "./linkage.js";
import type { PlantedRow } from "./planted-people.js";

const nothingKnown = {
  name: null,
  givenName: null,
  familyName: null,
  nameKey: null,
  emailKey: null,
  phone: null,
  domainKey: null,
  company: null,
  title: null,
  city: null,
  countryCode: null,
};

/** A planted row as the lead it becomes. */
export function labelledLead({ person, ...row }: PlantedRow): Labelled {
  const { columns } = readPerson(row, row.countryCode);
  return { record: leadRecord({ ...nothingKnown, ...columns }), truth: String(person) };
}

const ROWS_AT_ONCE = 2_000;

/**
 * Writes planted rows as leads, past the door: no events, no keys, no cases. An address that a row
 * before has is left out, as it would have been that lead's. Answers who is who: person by lead uuid.
 */
export async function plantLeads(
  system: Context,
  rows: Iterable<PlantedRow>,
): Promise<Map<string, number>> {
  const people = new Map<string, number>();
  const addresses = new Set<string>();
  let waiting: (Partial<PersonColumns> & { id: string })[] = [];
  for (const { person, ...row } of rows) {
    const id = uuidOf(system.ids.next("lead"));
    const { columns } = readPerson(row, row.countryCode);
    const isTaken = columns.emailKey != null && addresses.has(columns.emailKey);
    if (columns.emailKey != null) addresses.add(columns.emailKey);
    waiting.push({ id, ...columns, ...(isTaken ? { email: null, emailKey: null } : {}) });
    people.set(id, person);
    if (waiting.length < ROWS_AT_ONCE) continue;
    await insert(system, waiting);
    waiting = [];
  }
  await insert(system, waiting);
  return people;
}

async function insert({ db, actor, clock }: Context, rows: readonly object[]): Promise<void> {
  await db.run((manager) =>
    manager.query(
      `INSERT INTO lead (workspace_id, id, given_name, family_name, name, name_key, email, email_key,
                         domain_key, phone, company, company_key, title, city, country_code,
                         version, created_at, updated_at, first_touch_at, status_since,
                         attributes, received_via, status, queue, fit_score, fit_band,
                         score_model_version, behaviour_score, engagement, matrix_cell,
                         recycled_count, hand_raised)
       SELECT $1, id, "givenName", "familyName", name, "nameKey", email, "emailKey",
              "domainKey", phone, company, "companyKey", title, city, "countryCode",
              1, $3, $3, $3, $3, '{}', 'IMPORT', 'INQUIRY', 'marketing', 0, 'D', 1, 0, 3, 'C3', 0, false
         FROM jsonb_to_recordset($2) planted (
           id uuid, "givenName" text, "familyName" text, name text, "nameKey" text, email text,
           "emailKey" text, "domainKey" text, phone text, company text, "companyKey" text,
           title text, city text, "countryCode" text)`,
      [actor.workspaceId, JSON.stringify(rows), clock.now()],
    ),
  );
}
