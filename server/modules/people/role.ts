import type { Role } from "../../auth/actor.js";
import { publicPermissions, ROLE_GRANTS } from "../../auth/grants.js";
import { allPermissions, isPermission, type Permission } from "../../auth/permissions.js";
import { Department, FunctionLevel } from "./department.js";

/** The role of a person: their department, and in most departments whether they manage. */
export function roleOf(department: Department, level: FunctionLevel): Role {
  const manages = level !== FunctionLevel.STAFF;
  switch (department) {
    case Department.SALES:
      return manages ? "SALES_MANAGER" : "SALES";
    case Department.MARKETING:
      return manages ? "MARKETING_MANAGER" : "MARKETING";
    case Department.MANUFACTURING:
      return manages ? "MANUFACTURING_MANAGER" : "MANUFACTURING";
    case Department.PRODUCT:
      return "PRODUCT";
    case Department.EXECUTIVE:
      return "EXECUTIVE";
    case Department.LIAISON:
      return "LIAISON";
    case Department.OPS:
      return "OPS";
  }
}

/** What a client may do: its scopes, and when it acts as a person no more than that person may. */
export function permissionsOf(role: Role, scopes: readonly string[]): ReadonlySet<Permission> {
  const scoped = scopes.includes("*") ? allPermissions() : scopes.filter(isPermission);
  const asked = [...publicPermissions, ...scoped];
  if (role === "INTEGRATION" || role === "ADMIN") return new Set(asked);
  return new Set(asked.filter((permission) => ROLE_GRANTS[role].may.includes(permission)));
}
