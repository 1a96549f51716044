import { ImportTarget, type Preset } from "../rules/preset.js";

/** Source: the field labels of Zoho CRM's Leads module, as its export writes them. */
export const zohoLeads: Preset = {
  name: "zoho-leads",
  target: ImportTarget.LEADS,
  description: "Leads out of Zoho CRM.",
  system: "zoho",
  signature: ["Record Id", "Lead Owner", "Last Name", "Lead Source", "Lead Status"],
  columns: [
    { headers: ["Record Id"], field: "externalId" },
    { headers: ["Full Name", "Lead Name"], field: "name" },
    { headers: ["First Name"], field: "givenName" },
    { headers: ["Last Name"], field: "familyName" },
    { headers: ["Email"], field: "email" },
    { headers: ["Phone"], field: "phone" },
    { headers: ["Mobile"], field: "attributes.mobile" },
    { headers: ["Title", "Designation"], field: "title" },
    { headers: ["Company"], field: "company" },
    { headers: ["Country"], field: "countryCode" },
    { headers: ["City"], field: "city" },
    { headers: ["State"], field: "region" },
    { headers: ["Zip Code"], field: "postcode" },
    { headers: ["Industry"], field: "industry" },
    { headers: ["No. of Employees", "No of Employees"], field: "employees" },
    { headers: ["Description"], field: "problem" },
    { headers: ["Lead Source"], field: "sourceDetail" },
    { headers: ["Lead Status"], field: "attributes.zoho status" },
    { headers: ["Rating"], field: "attributes.rating" },
    { headers: ["Lead Owner"], field: "attributes.zoho owner" },
  ],
  unknown: ["-None-"],
};
