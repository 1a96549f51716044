import { ImportTarget, type Preset } from "../rules/preset.js";

const dateFormat = "M/D/YYYY";

export const mavenOpportunities: Preset = {
  name: "maven-opportunities",
  target: ImportTarget.OPPORTUNITIES,
  description: "The sales pipeline of the Maven Analytics CRM sales opportunities data set.",
  system: "maven-crm",
  signature: ["opportunity_id", "sales_agent", "deal_stage", "engage_date", "close_value"],
  columns: [
    { headers: ["opportunity_id"], field: "externalId" },
    { headers: ["sales_agent"], field: "ownerName" },
    { headers: ["product"], field: "product", replace: { GTXPro: "GTX Pro" } },
    { headers: ["account"], field: "accountName" },
    {
      headers: ["deal_stage"],
      field: "stage",
      replace: {
        Won: "CLOSED_WON",
        Lost: "CLOSED_LOST",
        Engaging: "QUALIFICATION",
        Prospecting: "PROSPECTING",
      },
    },
    { headers: ["engage_date"], field: "engagedOn", dateFormat },
    { headers: ["engage_date"], field: "openedAt", dateFormat },
    { headers: ["close_date"], field: "closeOn", dateFormat },
    { headers: ["close_date"], field: "closedAt", dateFormat },
    { headers: ["close_value"], field: "amount", currency: "USD" },
  ],
  filled: [
    { field: "lossReason", when: { field: "stage", is: "CLOSED_LOST" }, text: "unknown" },
    { field: "name", from: ["product", "accountName"], joinedBy: " for " },
  ],
};
