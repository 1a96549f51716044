import { ImportTarget, type Preset } from "../rules/preset.js";

export const genericOpportunities: Preset = {
  name: "opportunities",
  target: ImportTarget.OPPORTUNITIES,
  description: "Opportunities from anywhere, by the headers people use. Their accounts come first.",
  system: null,
  signature: [],
  columns: [
    { headers: ["Liaison ID"], field: "id" },
    {
      headers: ["External ID", "Opportunity ID", "Deal ID", "Record ID", "ID"],
      field: "externalId",
    },
    { headers: ["Opportunity Name", "Deal Name", "Name", "Opportunity", "Deal"], field: "name" },
    {
      headers: ["Account Name", "Account", "Company", "Company Name", "Organization"],
      field: "accountName",
    },
    {
      headers: ["Stage", "Deal Stage", "Opportunity Stage", "Status"],
      field: "stage",
      replace: {
        Won: "CLOSED_WON",
        Lost: "CLOSED_LOST",
        Prospect: "PROSPECTING",
        Qualified: "QUALIFICATION",
        Engaging: "QUALIFICATION",
        "Proposal/Price Quote": "PROPOSAL",
        "Negotiation/Review": "NEGOTIATION",
      },
    },
    { headers: ["Amount", "Value", "Deal Value", "Deal Amount", "Close Value"], field: "amount" },
    { headers: ["Currency", "Currency Code"], field: "currency" },
    { headers: ["Close Date", "Expected Close Date", "Close On"], field: "closeOn" },
    { headers: ["Engage Date", "Engaged On"], field: "engagedOn" },
    { headers: ["Created Date", "Create Date", "Opened At", "Open Date"], field: "openedAt" },
    { headers: ["Closed At", "Closed Date"], field: "closedAt" },
    {
      headers: ["Owner", "Opportunity Owner", "Deal Owner", "Sales Agent", "Owner Email"],
      field: "ownerName",
    },
    { headers: ["Product", "Product Name"], field: "product" },
    { headers: ["Loss Reason", "Lost Reason", "Closed Lost Reason"], field: "lossReason" },
  ],
  filled: [
    { field: "lossReason", when: { field: "stage", is: "CLOSED_LOST" }, text: "unknown" },
    { field: "name", from: ["product", "accountName"], joinedBy: " for " },
  ],
  unknown: ["n/a", "null", "-"],
};
