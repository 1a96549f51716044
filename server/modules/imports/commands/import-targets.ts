import type { Permission } from "../../../auth/permissions.js";
import { ImportTarget } from "../rules/preset.js";
import { importAccount } from "./import-account.js";
import { importContact } from "./import-contact.js";
import { importLeads } from "./import-leads.js";
import { importOpportunity } from "./import-opportunity.js";
import { rowByRow } from "./row-by-row.js";
import type { Importer } from "./row.js";

/** What may take in the rows of a target: as much as bringing in one by hand needs. */
export const importers: Readonly<Record<ImportTarget, { run: Importer; needs: Permission }>> = {
  [ImportTarget.LEADS]: { run: importLeads, needs: "lead:capture" },
  [ImportTarget.ACCOUNTS]: { run: rowByRow(importAccount), needs: "account:write" },
  [ImportTarget.CONTACTS]: { run: rowByRow(importContact), needs: "account:write" },
  [ImportTarget.OPPORTUNITIES]: { run: rowByRow(importOpportunity), needs: "opportunity:write" },
};
