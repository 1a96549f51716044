import { ImportTarget, type Preset } from "../rules/preset.js";

export const genericLeads: Preset = {
  name: "leads",
  target: ImportTarget.LEADS,
  description: "Leads from anywhere, by the headers people use. What no field holds is kept too.",
  system: null,
  signature: [],
  columns: [
    { headers: ["Liaison ID"], field: "id" },
    {
      headers: ["External ID", "Lead ID", "Record ID", "Contact ID", "Prospect ID", "ID"],
      field: "externalId",
    },
    { headers: ["Full Name", "Name", "Lead Name", "Contact Name", "Contact"], field: "name" },
    { headers: ["First Name", "Given Name", "Forename"], field: "givenName" },
    { headers: ["Last Name", "Family Name", "Surname"], field: "familyName" },
    {
      headers: ["E-mail", "Email Address", "Work Email", "Mail"],
      field: "email",
    },
    {
      headers: ["Phone", "Phone Number", "Telephone", "Business Phone", "Work Phone", "Mobile"],
      field: "phone",
    },
    { headers: ["Title", "Job Title", "Position", "Role"], field: "title" },
    {
      headers: [
        "Company",
        "Company Name",
        "Account",
        "Account Name",
        "Organization",
        "Organisation",
      ],
      field: "company",
    },
    { headers: ["Country", "Country Code", "Country/Region"], field: "countryCode" },
    { headers: ["City", "Town"], field: "city" },
    { headers: ["State", "Region", "Province", "State/Region", "County"], field: "region" },
    { headers: ["Postcode", "Postal Code", "Zip", "Zip Code"], field: "postcode" },
    { headers: ["Industry", "Sector", "NAICS"], field: "industry" },
    { headers: ["Product Line"], field: "productLine" },
    { headers: ["Employees", "Number of Employees", "No. of Employees"], field: "employees" },
    { headers: ["Problem", "Description", "Message", "Comments", "Notes"], field: "problem" },
    {
      headers: ["Lead Source", "Source", "Original Source", "Source Detail"],
      field: "sourceDetail",
    },
  ],
  unknown: ["n/a", "null", "-"],
};
