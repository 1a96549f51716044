import { allPermissions, isPermission } from "../../../auth/permissions.js";
import type { Context } from "../../../context.js";
import { AppError, invalidInput } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { mustBeFree } from "../../../history/must-be-free.js";
import { insertRow } from "../../../history/write.js";
import { getVisible } from "../../../reader/rows.js";
import type { ApiKey } from "../api-client.entity.js";
import { ApiClient } from "../api-client.entity.js";
import { apiClientCreated } from "../people.events.js";
import type { ApiClientCreateInput } from "../people.inputs.js";
import { User } from "../user.entity.js";
import { issueApiKey } from "./issue-api-key.js";

type NewClient = { client: ApiClient; apiKey: ApiKey; key: string };

/**
 * Gives a program access and its first key. Nobody gives what they do not have: scopes beyond the
 * caller's own are FORBIDDEN.
 */
export async function createApiClient(
  ctx: Context,
  input: ApiClientCreateInput,
): Promise<NewClient> {
  checkScopes(ctx, input.scopes);
  if (input.userId != null) await getVisible(ctx, User, input.userId);
  const { name, scopes, userId = null } = input;
  await mustBeFree(ctx, ApiClient, { name }, { why: "A client has this name already." });
  const client = await insertRow(ctx, ApiClient, { name, scopes, userId });
  await emit(ctx, apiClientCreated({ clientId: client.id, scopes, userId }));
  return { client, ...(await issueApiKey(ctx, client, null)) };
}

function checkScopes(ctx: Context, scopes: readonly string[]): void {
  const unknown = scopes.filter((scope) => scope !== "*" && !isPermission(scope));
  if (unknown.length > 0) {
    const message = `no such permission: ${unknown.join(", ")}`;
    throw invalidInput([{ path: "input.scopes", message }]);
  }
  const granted = scopes.includes("*") ? allPermissions() : scopes.filter(isPermission);
  const beyond = granted.filter((scope) => !ctx.actor.permissions.has(scope));
  if (beyond.length > 0) {
    throw new AppError("FORBIDDEN", "You cannot grant what you do not have.", { scopes: beyond });
  }
}
