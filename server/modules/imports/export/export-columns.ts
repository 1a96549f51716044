import type { Permission } from "../../../auth/permissions.js";
import type { EntityClass } from "../../../database/declarations.js";
import { Account } from "../../accounts/account.entity.js";
import { Contact } from "../../accounts/contact.entity.js";
import { Opportunity } from "../../accounts/opportunity.entity.js";
import { Lead } from "../../leads/lead.entity.js";
import { ImportTarget } from "../rules/preset.js";

/** A column of an export: a header that the generic preset reads, and its text in SQL over row `t`. */
export type ExportColumn = readonly [header: string, sql: string];

export type Exported = {
  readonly entity: EntityClass;
  readonly allow: Permission;
  readonly columns: readonly ExportColumn[];
  /** Rows that are no rows of their own any more. */
  readonly only?: string;
};

const email = `(SELECT u.email FROM app_user u
  WHERE u.workspace_id = t.workspace_id AND u.id = t.owner_id AND u.active)`;

const phone = "t.phone || coalesce(' ext. ' || t.phone_extension, '')";

const instant = (column: string) =>
  `to_char(t.${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** By its name, or by its id where others are called so too. */
const accountBy = (column: string) => `(SELECT CASE
    WHEN EXISTS (SELECT FROM account o WHERE o.workspace_id = a.workspace_id
                    AND o.name_key = a.name_key AND o.id <> a.id)
    THEN 'account_' || a.id ELSE a.name END
  FROM account a WHERE a.workspace_id = t.workspace_id AND a.id = t.${column})`;

const person: readonly ExportColumn[] = [
  ["Full Name", "t.name"],
  ["First Name", "t.given_name"],
  ["Last Name", "t.family_name"],
  ["E-mail", "t.email"],
  ["Phone", phone],
  ["Title", "t.title"],
];

export const exported: Readonly<Record<ImportTarget, Exported>> = {
  [ImportTarget.LEADS]: {
    entity: Lead,
    allow: "lead:read",
    only: "t.status <> 'MERGED'",
    columns: [
      ...person,
      ["Company", "t.company"],
      ["Country", "t.country_code"],
      ["City", "t.city"],
      ["State", "t.region"],
      ["Postcode", "t.postcode"],
      ["Industry", "t.industry"],
      ["Employees", "t.employees::text"],
      ["Problem", "t.problem"],
      ["Product Line", "t.product_line"],
      ["Lead Source", "t.source_detail"],
    ],
  },
  [ImportTarget.ACCOUNTS]: {
    entity: Account,
    allow: "account:read",
    columns: [
      ["Account Name", "t.name"],
      ["Legal Name", "t.legal_name"],
      ["Domains", "array_to_string(t.domains, ';')"],
      ["Parent Account", accountBy("parent_id")],
      ["Industry", "t.industry"],
      ["Employees", "t.employees::text"],
      ["Annual Revenue", "trim_scale(t.annual_revenue)::text"],
      ["Currency", "t.annual_revenue_currency"],
      ["Tier", "t.tier"],
      ["Type", "t.type"],
      ["Country", "t.country_code"],
      ["Owner", email],
      ["Year Established", "t.year_established::text"],
    ],
  },
  [ImportTarget.CONTACTS]: {
    entity: Contact,
    allow: "account:read",
    columns: [
      ...person,
      ["Account Name", accountBy("account_id")],
      ["Buying Role", "t.buying_role"],
    ],
  },
  [ImportTarget.OPPORTUNITIES]: {
    entity: Opportunity,
    allow: "opportunity:read",
    columns: [
      ["Opportunity Name", "t.name"],
      ["Account Name", accountBy("account_id")],
      ["Stage", "t.stage"],
      ["Amount", "trim_scale(t.amount)::text"],
      ["Currency", "t.amount_currency"],
      ["Close Date", "t.close_on::text"],
      ["Engage Date", "t.engaged_on::text"],
      ["Created Date", instant("opened_at")],
      ["Closed At", instant("closed_at")],
      ["Owner", email],
      ["Product", "t.product"],
      ["Loss Reason", "t.loss_reason"],
    ],
  },
};
