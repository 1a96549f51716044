import { Authorized, Extensions, type AuthChecker } from "type-graphql";

import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import type { Actor } from "./actor.js";
import { isPermission, type Permission } from "./permissions.js";

/** Under this extension a field carries its permission, for schema/permissions.json and its guards. */
export const PERMISSION = "permission";

/** The permission a field needs. A root field without one does not get past the schema's build. */
export function Allow(permission: Permission): MethodDecorator {
  const decorators = [Authorized(permission), Extensions({ [PERMISSION]: permission })];
  return (target, key, descriptor) => {
    for (const decorate of decorators)
      Reflect.apply(decorate, undefined, [target, key, descriptor]);
  };
}

/** Refuses before any work: UNAUTHENTICATED for nobody, FORBIDDEN for somebody without the permission. */
export const checkPermission: AuthChecker<Context, string> = ({ context }, [permission]) => {
  if (permission === undefined || !isPermission(permission)) throw new Error("No such permission");
  requirePermission(context.actor, permission);
  return true;
};

/** For a command whose input decides which permission it needs beside the field's own. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (actor.permissions.has(permission)) return;
  if (actor.kind === "ANONYMOUS") {
    throw new AppError(
      "UNAUTHENTICATED",
      "Send an API key or a token as `Authorization: Bearer …`.",
    );
  }
  throw new AppError("FORBIDDEN", `This needs the permission ${permission}.`, { permission });
}
