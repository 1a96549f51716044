import { NIL_UUID } from "../ids.js";
import type { Permission } from "./permissions.js";

/** Rows an actor may see of an entity that declares visibility (auth/visibility.ts). */
export type RowScope = "OWN" | "TEAM" | "ACCOUNT_TEAM" | "LIAISON" | "ALL";

export type ActorKind = "USER" | "INTEGRATION" | "SYSTEM" | "ANONYMOUS";

/** Who acts: a person, a program on its own behalf, the server itself, or nobody known. */
export type Actor = {
  readonly kind: ActorKind;
  /** Bare uuid. The nil uuid for an anonymous caller: row-level security then matches nothing. */
  readonly workspaceId: string;
  /** `user_…` of the person acting or represented; null for programs that represent nobody. */
  readonly userId: string | null;
  /** `client_…` of the API client that sent the request, null with JWT. */
  readonly clientId: string | null;
  readonly role: Role;
  readonly permissions: ReadonlySet<Permission>;
  readonly rows: readonly RowScope[];
};

/** Department and function level make the role; ADMIN and INTEGRATION belong to API clients. */
export const roles = [
  "SALES",
  "SALES_MANAGER",
  "MARKETING",
  "MARKETING_MANAGER",
  "LIAISON",
  "MANUFACTURING",
  "MANUFACTURING_MANAGER",
  "PRODUCT",
  "EXECUTIVE",
  "OPS",
  "ADMIN",
  "INTEGRATION",
  "ANONYMOUS",
] as const;

export type Role = (typeof roles)[number];

export function holdsAll({ permissions }: Actor, needed: ReadonlySet<Permission>): boolean {
  return [...needed].every((permission) => permissions.has(permission));
}

export const anonymous: Actor = {
  kind: "ANONYMOUS",
  workspaceId: NIL_UUID,
  userId: null,
  clientId: null,
  role: "ANONYMOUS",
  permissions: new Set(["public:read"]),
  rows: [],
};
