import type { Preset } from "../rules/preset.js";
import { genericAccounts } from "./generic-accounts.js";
import { genericContacts } from "./generic-contacts.js";
import { genericLeads } from "./generic-leads.js";
import { genericOpportunities } from "./generic-opportunities.js";
import { hubspotContacts } from "./hubspot-contacts.js";
import { mavenAccounts } from "./maven-accounts.js";
import { mavenOpportunities } from "./maven-opportunities.js";
import { salesforceLeadReport, salesforceLeads } from "./salesforce-leads.js";
import { xEducationLeads } from "./x-education-leads.js";
import { zohoLeads } from "./zoho-leads.js";

/** Every preset there is; of each target, one takes whatever comes. */
export const presets: readonly Preset[] = [
  genericLeads,
  genericAccounts,
  genericContacts,
  genericOpportunities,
  salesforceLeads,
  salesforceLeadReport,
  hubspotContacts,
  zohoLeads,
  xEducationLeads,
  mavenAccounts,
  mavenOpportunities,
];
