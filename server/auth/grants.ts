import type { Role, RowScope } from "./actor.js";
import { allPermissions, type Permission } from "./permissions.js";

type Grant = { readonly rows: readonly RowScope[]; readonly may: readonly Permission[] };

/** What anybody may do, known or not. Reviewed: test/guards/public.test.ts lists the fields it opens. */
export const publicPermissions: readonly Permission[] = ["public:read"];

/** What everybody who works here may do: see the shared memory and add to it. */
const everyone: readonly Permission[] = [
  ...publicPermissions,
  "viewer:read",
  "user:read",
  "absence:write",
  "team:read",
  "sla:read",
  "account:read",
  "consent:read",
  "opportunity:read",
  "campaign:read",
  "lead:read",
  "routing:read",
  "lead:capture",
  "touch:record",
  "nurture:read",
  "source:read",
  "directory:read",
  "meeting:read",
  "meeting:write",
  "report:read",
  "report:write",
  "intel:read",
  "intel:observe",
  "import:run", // each row needs the permission of its own command too
];

const sales: readonly Permission[] = [
  ...everyone,
  "lead:work",
  "lead:lease",
  "lead:convert",
  "lead:qualify",
  "account:write",
  "consent:write",
  "opportunity:write",
];

const marketing: readonly Permission[] = [
  ...everyone,
  "lead:qualify",
  "lead:lease",
  "lead:route",
  "nurture:write",
  "nurture:enrol",
  "source:write",
  "duplicate:decide",
  "directory:write",
  "intake:read",
  "intake:mend",
  "lead:merge",
  "account:write",
  "campaign:write",
  "consent:write",
  "mail:read",
  "intel:curate",
];

const manager: readonly Permission[] = [
  "absence:manage",
  "lead:route",
  "lead:merge",
  "lead:convert",
  "lead:reopen",
  "policy:write",
  "lead:release",
  "duplicate:decide",
  "duplicate:tune",
  "score:review",
  "account:team",
  "report:retract",
  "sla:write",
  "sla:steer",
];

/** Who may do what, role by role. Rows: what they see of entities that limit visibility. */
export const ROLE_GRANTS: Readonly<Record<Role, Grant>> = {
  SALES: { rows: ["OWN", "TEAM", "ACCOUNT_TEAM"], may: sales },
  SALES_MANAGER: { rows: ["ALL"], may: [...sales, ...manager, "routing:write", "audit:read"] },
  MARKETING: { rows: ["ALL"], may: marketing },
  MARKETING_MANAGER: {
    rows: ["ALL"],
    may: [...marketing, ...manager, "nurture:activate", "score:tune", "mail:resolve", "audit:read"],
  },
  LIAISON: { rows: ["OWN", "ACCOUNT_TEAM", "LIAISON"], may: [...everyone, "intel:curate"] },
  MANUFACTURING: { rows: ["OWN", "ACCOUNT_TEAM"], may: everyone },
  MANUFACTURING_MANAGER: { rows: ["OWN", "ACCOUNT_TEAM"], may: [...everyone, "account:team"] },
  PRODUCT: { rows: ["OWN", "ACCOUNT_TEAM"], may: everyone },
  EXECUTIVE: { rows: ["ALL"], may: [...everyone, ...manager, "audit:read"] },
  OPS: { rows: ["ALL"], may: allPermissions() },
  ADMIN: { rows: ["ALL"], may: allPermissions() },
  INTEGRATION: { rows: ["ALL"], may: publicPermissions }, // beside them, its client's scopes
  ANONYMOUS: { rows: [], may: publicPermissions },
};
