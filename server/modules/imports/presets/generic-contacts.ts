import { ImportTarget, type Preset } from "../rules/preset.js";

export const genericContacts: Preset = {
  name: "contacts",
  target: ImportTarget.CONTACTS,
  description: "Contacts from anywhere, by the headers people use. Their accounts come first.",
  system: null,
  signature: [],
  columns: [
    { headers: ["Liaison ID"], field: "id" },
    { headers: ["External ID", "Contact ID", "Record ID", "ID"], field: "externalId" },
    { headers: ["Full Name", "Name", "Contact Name", "Contact"], field: "name" },
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
    { headers: ["Title", "Job Title", "Position"], field: "title" },
    {
      headers: ["Account Name", "Account", "Company", "Company Name", "Organization"],
      field: "accountName",
    },
    { headers: ["Buying Role", "Role"], field: "buyingRole" },
  ],
  unknown: ["n/a", "null", "-"],
};
