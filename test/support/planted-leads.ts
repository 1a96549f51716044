import { readPerson } from "../../server/modules/leads/person.js";
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
