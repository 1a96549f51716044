import { ImportTarget, type Preset } from "../rules/preset.js";

export const genericAccounts: Preset = {
  name: "accounts",
  target: ImportTarget.ACCOUNTS,
  description: "Accounts from anywhere, by the headers people use.",
  system: null,
  signature: [],
  columns: [
    { headers: ["Liaison ID"], field: "id" },
    {
      headers: ["External ID", "Account ID", "Company ID", "Record ID", "ID"],
      field: "externalId",
    },
    {
      headers: ["Account Name", "Company Name", "Account", "Company", "Name", "Organization"],
      field: "name",
    },
    { headers: ["Legal Name", "Registered Name"], field: "legalName" },
    { headers: ["Domains", "Domain", "Website", "Company Domain Name", "Web"], field: "domains" },
    {
      headers: ["Parent Account", "Parent Name", "Parent Company", "Parent", "Subsidiary Of"],
      field: "parentName",
    },
    { headers: ["Industry", "Sector"], field: "industry" },
    { headers: ["Employees", "Number of Employees", "No. of Employees"], field: "employees" },
    { headers: ["Annual Revenue", "Revenue"], field: "annualRevenue" },
    { headers: ["Currency", "Currency Code"], field: "currency" },
    { headers: ["Tier", "Account Tier"], field: "tier" },
    { headers: ["Type", "Account Type"], field: "type" },
    {
      headers: ["Country", "Country Code", "Billing Country", "Country/Region"],
      field: "countryCode",
    },
    { headers: ["Owner", "Account Owner", "Owner Name", "Owner Email"], field: "ownerName" },
    { headers: ["Year Established", "Year Founded", "Founded"], field: "yearEstablished" },
  ],
  unknown: ["n/a", "null", "-"],
};
