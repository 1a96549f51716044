import { ImportTarget, type Preset } from "../rules/preset.js";

/** Source: the labels of HubSpot's default contact properties, as its export writes them. */
export const hubspotContacts: Preset = {
  name: "hubspot-contacts",
  target: ImportTarget.LEADS,
  description: "Contacts out of HubSpot, which come in as leads.",
  system: "hubspot",
  signature: ["Record ID", "First Name", "Last Name", "Email", "Contact owner"],
  columns: [
    { headers: ["Record ID"], field: "externalId" },
    { headers: ["First Name"], field: "givenName" },
    { headers: ["Last Name"], field: "familyName" },
    { headers: ["Email"], field: "email" },
    { headers: ["Phone Number"], field: "phone" },
    { headers: ["Mobile Phone Number"], field: "attributes.mobile" },
    { headers: ["Job Title"], field: "title" },
    { headers: ["Company Name", "Associated Company", "Primary Company"], field: "company" },
    { headers: ["Country/Region"], field: "countryCode" },
    { headers: ["City"], field: "city" },
    { headers: ["State/Region"], field: "region" },
    { headers: ["Postal Code"], field: "postcode" },
    { headers: ["Industry"], field: "industry" },
    { headers: ["Number of Employees"], field: "employees" },
    { headers: ["Message"], field: "problem" },
    { headers: ["Original Source", "Original Traffic Source"], field: "sourceDetail" },
    { headers: ["Lifecycle Stage"], field: "attributes.lifecycle stage" },
    { headers: ["Lead Status"], field: "attributes.hubspot lead status" },
    { headers: ["Contact owner"], field: "attributes.hubspot owner" },
  ],
  unknown: ["(No value)"],
};
