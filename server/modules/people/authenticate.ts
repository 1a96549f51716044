import { timingSafeEqual } from "node:crypto";

import { anonymous, type Actor } from "../../auth/actor.js";
import { ROLE_GRANTS } from "../../auth/grants.js";
import { allPermissions } from "../../auth/permissions.js";
import type { TokenVerifier } from "../../auth/token.js";
import type { Clock } from "../../clock.js";
import type { Db } from "../../database/db.js";
import { AppError } from "../../errors.js";
import { ApiClient, ApiKey } from "./api-client.entity.js";
import { parseApiKey } from "./api-key.js";
import { permissionsOf, roleOf } from "./role.js";
import { User } from "./user.entity.js";

/** How long a sign-in is believed without looking again; revocation must hold within 5 seconds. */
const BELIEVED_MS = 2_000;
const MAX_BELIEVED = 5_000;

export type AuthDeps = {
  readonly clock: Clock;
  dbOf(workspaceId: string): Db;
  /** Null when no OIDC issuer is configured. */
  readonly tokens: TokenVerifier | null;
};

/** Who sends `Authorization: Bearer …`: an API key or a JWT. Nobody without one; UNAUTHENTICATED for a bad one. */
export function authenticator(
  deps: AuthDeps,
): (authorization: string | undefined) => Promise<Actor> {
  const believed = new Map<string, { actor: Actor; until: number }>();
  return async (authorization) => {
    if (authorization === undefined) return anonymous;
    const now = deps.clock.now().getTime();
    const known = believed.get(authorization);
    if (known !== undefined && known.until > now) return known.actor;
    const actor = await actorOf(deps, authorization);
    if (believed.size >= MAX_BELIEVED) believed.clear();
    believed.set(authorization, { actor, until: now + BELIEVED_MS });
    return actor;
  };
}

async function actorOf(deps: AuthDeps, authorization: string): Promise<Actor> {
  const [, credential] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  if (credential === undefined) throw refused();
  const key = parseApiKey(credential);
  if (key !== null) return actorOfKey(deps, key.workspaceId, key.secretHash);
  if (deps.tokens === null) throw refused();
  const claims = await deps.tokens.verify(credential);
  if (claims === null) throw refused();
  return actorOfPerson(deps, claims.workspaceId, claims.email);
}

async function actorOfKey(
  { clock, dbOf }: AuthDeps,
  workspaceId: string,
  secretHash: Buffer,
): Promise<Actor> {
  const found = await dbOf(workspaceId).run(async (manager) => {
    const key = await manager.findOneBy(ApiKey, { workspaceId, secretHash });
    if (key === null) return null;
    const client = await manager.findOneByOrFail(ApiClient, { workspaceId, id: key.clientId });
    const id = client.userId;
    const user = id === null ? null : await manager.findOneByOrFail(User, { workspaceId, id });
    return { key, client, user };
  });
  if (found === null || !timingSafeEqual(found.key.secretHash, secretHash)) throw refused();
  const { key, client, user } = found;
  const isOver = key.expiresAt !== null && key.expiresAt <= clock.now();
  if (key.revokedAt !== null || isOver || user?.active === false) throw refused();
  return actorOfClient(client, user);
}

/** Who acts with a key of this client: the person it represents, or the program itself. */
export function actorOfClient(client: ApiClient, user: User | null): Actor {
  const role = user === null ? roleOfClient(client) : roleOf(user.department, user.functionLevel);
  return {
    kind: user === null ? "INTEGRATION" : "USER",
    workspaceId: client.workspaceId,
    userId: client.userId,
    clientId: client.id,
    role,
    permissions: permissionsOf(role, client.scopes),
    rows: ROLE_GRANTS[role].rows,
  };
}

function roleOfClient({ scopes }: ApiClient): "ADMIN" | "INTEGRATION" {
  return scopes.includes("*") ? "ADMIN" : "INTEGRATION";
}

async function actorOfPerson(
  { dbOf }: AuthDeps,
  workspaceId: string,
  email: string,
): Promise<Actor> {
  const emailKey = email.toLowerCase();
  const user = await dbOf(workspaceId).run((manager) =>
    manager.findOneBy(User, { workspaceId, emailKey }),
  );
  if (user === null || !user.active) throw refused();
  return actorOfUser(user);
}

/** Somebody with all that their department and level allow. */
export function actorOfUser(user: User): Actor {
  const role = roleOf(user.department, user.functionLevel);
  const { rows, may } = ROLE_GRANTS[role];
  return {
    kind: "USER",
    workspaceId: user.workspaceId,
    userId: user.id,
    clientId: null,
    role,
    permissions: new Set(may),
    rows,
  };
}

/** The server itself, for consumers, jobs and the first start. */
export function systemActor(workspaceId: string): Actor {
  return {
    kind: "SYSTEM",
    workspaceId,
    userId: null,
    clientId: null,
    role: "ADMIN",
    permissions: new Set(allPermissions()),
    rows: ["ALL"],
  };
}

/** One answer for every reason: which it was is nobody's business. */
function refused(): AppError {
  return new AppError("UNAUTHENTICATED", "This credential is unknown, expired or revoked.");
}
