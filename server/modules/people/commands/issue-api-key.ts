import type { Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow, insertRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { ApiClient, ApiKey } from "../api-client.entity.js";
import { newApiKey } from "../api-key.js";
import { apiKeyIssued, apiKeyRevoked } from "../people.events.js";
import type { ApiKeyCreateInput, ApiKeyRevokeInput } from "../people.inputs.js";

type NewKey = { apiKey: ApiKey; key: string };

/** Issues a further key, so that a client can change keys without a gap. */
export async function createApiKey(ctx: Context, input: ApiKeyCreateInput): Promise<NewKey> {
  const client = await lockVisible(ctx, ApiClient, input.clientId);
  return issueApiKey(ctx, client, input.expiresAt ?? null);
}

/** The secret leaves here once and is not kept: a replay of the idempotency key cannot show it again. */
export async function issueApiKey(
  ctx: Context,
  client: ApiClient,
  expiresAt: Date | null,
): Promise<NewKey> {
  const { key, secretHash, hint } = newApiKey(ctx.actor.workspaceId);
  const values = { clientId: client.id, hint, secretHash, expiresAt, revokedAt: null };
  const apiKey = await insertRow(ctx, ApiKey, values);
  await emit(ctx, apiKeyIssued({ clientId: client.id, keyId: apiKey.id }));
  return { apiKey, key };
}

/** Stops a key. It works nowhere any more within five seconds (the life of a cached sign-in). */
export async function revokeApiKey(
  ctx: Context,
  input: ApiKeyRevokeInput,
): Promise<{ apiKey: ApiKey }> {
  const apiKey = await lockVisible(ctx, ApiKey, input.keyId);
  if (apiKey.revokedAt !== null) {
    throw new AppError("CONFLICT", "This key is revoked already.", { keyId: apiKey.id });
  }
  await changeRow(ctx, ApiKey, apiKey, { revokedAt: ctx.clock.now() });
  await emit(ctx, apiKeyRevoked({ clientId: apiKey.clientId, keyId: apiKey.id }));
  return { apiKey };
}
