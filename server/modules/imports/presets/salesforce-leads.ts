import { ImportTarget, type ColumnRule, type Preset } from "../rules/preset.js";

/** Names as the Data Loader writes them, and as reports do: those differ in spaces, mostly. */
const columns: readonly ColumnRule[] = [
  { headers: ["Id", "Lead ID"], field: "externalId" },
  { headers: ["Name", "Full Name"], field: "name" },
  { headers: ["FirstName"], field: "givenName" },
  { headers: ["LastName"], field: "familyName" },
  { headers: ["Email"], field: "email" },
  { headers: ["Phone"], field: "phone" },
  { headers: ["MobilePhone", "Mobile"], field: "attributes.mobile" },
  { headers: ["Title"], field: "title" },
  { headers: ["Company", "Company / Account"], field: "company" },
  { headers: ["CountryCode", "Country"], field: "countryCode" },
  { headers: ["City"], field: "city" },
  { headers: ["State", "State/Province"], field: "region" },
  { headers: ["PostalCode", "Zip/Postal Code"], field: "postcode" },
  { headers: ["Industry"], field: "industry" },
  { headers: ["NumberOfEmployees", "No. of Employees", "Employees"], field: "employees" },
  { headers: ["Description"], field: "problem" },
  { headers: ["LeadSource"], field: "sourceDetail" },
  { headers: ["Status", "Lead Status"], field: "attributes.salesforce status" },
  { headers: ["Rating"], field: "attributes.rating" },
  { headers: ["OwnerId", "Lead Owner"], field: "attributes.salesforce owner" },
];

/** Sources: field names of the Lead object (Salesforce object reference), labels of its reports. */
export const salesforceLeads: Preset = {
  name: "salesforce-leads",
  target: ImportTarget.LEADS,
  description: "Leads out of Salesforce by the Data Loader or an API export.",
  system: "salesforce",
  signature: ["Id", "LastName", "Company", "LeadSource", "IsConverted"],
  columns,
  unknown: ["[not provided]"],
};

export const salesforceLeadReport: Preset = {
  name: "salesforce-lead-report",
  target: ImportTarget.LEADS,
  description: "Leads out of a Salesforce report.",
  system: "salesforce",
  signature: ["Lead ID", "Company / Account", "Lead Status"],
  columns,
  unknown: ["[not provided]", "-"],
};
