import { ImportTarget, type Preset } from "../rules/preset.js";

/** Neither names nor e-mails: the prospect's id there is the identity. */
export const xEducationLeads: Preset = {
  name: "x-education-leads",
  target: ImportTarget.LEADS,
  description: "Leads of the X Education lead-scoring case study.",
  system: "x-education",
  signature: ["Prospect ID", "Lead Number", "Lead Origin", "Lead Source"],
  columns: [
    { headers: ["Prospect ID"], field: "externalId" },
    { headers: ["Lead Origin"], field: "sourceDetail" },
    { headers: ["Lead Source"], field: "sourceDetail" },
    { headers: ["Country"], field: "countryCode", unknown: ["unknown", "Asia/Pacific Region"] },
    // Kept as it came too: half of its values are kinds of cities.
    { headers: ["City"], field: "attributes" },
    {
      headers: ["City"],
      field: "city",
      unknown: [
        "Other Cities",
        "Other Cities of Maharashtra",
        "Other Metro Cities",
        "Tier II Cities",
      ],
    },
    { headers: ["What is your current occupation"], field: "attributes.occupation" },
    { headers: ["Specialization"], field: "attributes.specialization" },
  ],
  unknown: ["Select"],
};
