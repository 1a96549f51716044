import { ImportTarget, type Preset } from "../rules/preset.js";

/** The names are the ids there: opportunities and subsidiaries refer to accounts by them. */
export const mavenAccounts: Preset = {
  name: "maven-accounts",
  target: ImportTarget.ACCOUNTS,
  description: "Accounts of the Maven Analytics CRM sales opportunities data set.",
  system: "maven-crm",
  signature: ["account", "sector", "year_established", "office_location", "subsidiary_of"],
  columns: [
    { headers: ["account"], field: "externalId" },
    { headers: ["account"], field: "name" },
    { headers: ["sector"], field: "industry", replace: { technolgy: "technology" } },
    { headers: ["year_established"], field: "yearEstablished" },
    { headers: ["revenue"], field: "annualRevenue", powerOfTen: 6, currency: "USD" },
    { headers: ["employees"], field: "employees" },
    {
      headers: ["office_location"],
      field: "countryCode",
      replace: { Philipines: "PH", Korea: "KR" },
    },
    { headers: ["subsidiary_of"], field: "parentName" },
  ],
};
