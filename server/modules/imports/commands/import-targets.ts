import type { Permission } from "../../../auth/permissions.js";
import { ImportTarget } from "../rules/preset.js";
import { importAccount } from "./import-account.js";
import { importContact } from "./import-contact.js";
import { importLead } from "./import-lead.js";
import { importOpportunity } from "./import-opportunity.js";
import type { Importer } from "./row.js";

/** What may take in the rows of a target: as much as bringing in one by hand needs. */
export const importers: Readonly<Record<ImportTarget, { run: Importer; needs: Permission }>> = {
  [ImportTarget.LEADS]: { run: importLead, needs: "lead:capture" },
  [ImportTarget.ACCOUNTS]: { run: importAccount, needs: "account:write" },
  [ImportTarget.CONTACTS]: { run: importContact, needs: "account:write" },
  [ImportTarget.OPPORTUNITIES]: { run: importOpportunity, needs: "opportunity:write" },
};
