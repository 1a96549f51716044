import type { Context } from "../../../context.js";
import { notFound } from "../../../errors.js";
import { ApiClient, ApiKey } from "../api-client.entity.js";
import { User } from "../user.entity.js";
import { createApiClient } from "./create-api-client.js";
import { createApiKey, revokeApiKey } from "./issue-api-key.js";

type Wanted = { name: string; scopes: string[]; userEmail: string | null };

/** A key for the command line's user: a further one if the client exists, else the client with its first. */
export async function makeKey(ctx: Context, wanted: Wanted): Promise<string> {
  const { workspaceId } = ctx.actor;
  const { name, scopes, userEmail } = wanted;
  const client = await ctx.db.run((manager) => manager.findOneBy(ApiClient, { workspaceId, name }));
  if (client !== null) return (await createApiKey(ctx, { clientId: client.id })).key;
  const userId = userEmail === null ? null : await userIdOf(ctx, userEmail);
  return (await createApiClient(ctx, { name, scopes, userId })).key;
}

/** One line a key: id, client, hint, state. */
export async function keyLines(ctx: Context): Promise<string[]> {
  const { workspaceId } = ctx.actor;
  return ctx.db.run(async (manager) => {
    const clients = await manager.findBy(ApiClient, { workspaceId });
    const names = new Map(clients.map(({ id, name }) => [id, name]));
    const keys = await manager.find(ApiKey, { where: { workspaceId }, order: { id: "ASC" } });
    return keys.map(({ id, clientId, hint, revokedAt, createdAt }) => {
      const state = revokedAt === null ? "works" : `revoked ${revokedAt.toISOString()}`;
      const made = createdAt.toISOString();
      return [id, names.get(clientId) ?? clientId, hint, `made ${made}`, state].join("\t");
    });
  });
}

export async function stopKey(ctx: Context, keyId: string): Promise<void> {
  await revokeApiKey(ctx, { keyId });
}

async function userIdOf(ctx: Context, email: string): Promise<string> {
  const { workspaceId } = ctx.actor;
  const emailKey = email.toLowerCase();
  const user = await ctx.db.run((manager) => manager.findOneBy(User, { workspaceId, emailKey }));
  if (user === null) throw notFound("User");
  return user.id;
}
