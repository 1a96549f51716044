import { createHash } from "node:crypto";

import { canonicalJson } from "./canonical-json.js";
import type { Context } from "./context.js";
import { inTransaction } from "./context.js";
import { entityByPrefix } from "./database/declarations.js";
import { Fact } from "./database/row.js";
import { AppError } from "./errors.js";
import { Loaders } from "./reader/loaders.js";
import { getVisible } from "./reader/rows.js";
import { HOUR_MS } from "./spans.js";

/** What every mutation's input has. */
type Keyed = { readonly idempotencyKey?: string | null };
type Replayable<T> = T & { readonly replayed: boolean };

/** How long a key is remembered. */
export const KEY_LIFE_HOURS = 72;

/**
 * Runs a command once per idempotency key. The key is written in the command's own transaction: a
 * duplicate that comes meanwhile waits for it, then gets the first one's payload with `replayed`.
 * A failed attempt leaves no key. Entities of a replayed payload are read as they are now.
 * `secrets` names payload fields that are shown once and never kept: a replay has null there.
 * Throws IDEMPOTENCY_KEY_REUSED when the key came with another operation or input.
 */
export async function once<I extends Keyed, P extends object>(
  ctx: Context,
  operation: string,
  input: I,
  command: (ctx: Context, input: I) => Promise<P>,
  secrets: readonly (keyof P & string)[] = [],
): Promise<Replayable<P>> {
  return inTransaction(ctx, async (ctx) => {
    const key = input.idempotencyKey ?? null;
    if (key === null) return { ...(await command(ctx, input)), replayed: false };
    const claim = { ctx, key, operation, hash: hashOf(operation, input) };
    if (!(await claimKey(claim))) return replay<P>(claim);
    const payload = await command(ctx, input);
    const shownOnce = secrets.map((name) => [name, null] as const);
    await keepPayload(claim, { ...payload, ...Object.fromEntries(shownOnce) });
    return { ...payload, replayed: false };
  });
}

type Claim = { ctx: Context; key: string; operation: string; hash: Buffer };

/** Keys are apart by client, so that two integrations cannot collide. */
function clientOf(ctx: Context): string {
  return ctx.actor.clientId ?? ctx.actor.userId ?? ctx.actor.kind;
}

async function claimKey({ ctx, key, operation, hash }: Claim): Promise<boolean> {
  const now = ctx.clock.now();
  const expiresAt = new Date(now.getTime() + KEY_LIFE_HOURS * HOUR_MS);
  const rows: unknown[] = await ctx.db.run((manager) =>
    manager.query(
      `INSERT INTO idempotency_key (workspace_id, client, key, operation, request_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (workspace_id, client, key) DO UPDATE
          SET operation = excluded.operation, request_hash = excluded.request_hash, payload = NULL,
              created_at = excluded.created_at, expires_at = excluded.expires_at
        WHERE idempotency_key.expires_at <= $6
       RETURNING key`,
      [ctx.actor.workspaceId, clientOf(ctx), key, operation, hash, now, expiresAt],
    ),
  );
  return rows.length === 1;
}

async function keepPayload({ ctx, key }: Claim, payload: object): Promise<void> {
  await ctx.db.run((manager) =>
    manager.query(
      "UPDATE idempotency_key SET payload = $4 WHERE workspace_id = $1 AND client = $2 AND key = $3",
      [ctx.actor.workspaceId, clientOf(ctx), key, JSON.stringify(packed(payload))],
    ),
  );
}

async function replay<P extends object>({ ctx, key, hash }: Claim): Promise<Replayable<P>> {
  const [stored]: { request_hash: Buffer; payload: unknown }[] = await ctx.db.run((manager) =>
    manager.query(
      "SELECT request_hash, payload FROM idempotency_key WHERE workspace_id = $1 AND client = $2 AND key = $3",
      [ctx.actor.workspaceId, clientOf(ctx), key],
    ),
  );
  if (stored === undefined || !stored.request_hash.equals(hash)) {
    throw new AppError(
      "IDEMPOTENCY_KEY_REUSED",
      "This idempotency key was used with another input.",
    );
  }
  const payload = await unpacked(ctx, stored.payload);
  // The payload was packed from a P by the same operation, which the hash proves.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return { ...(payload as P), replayed: true };
}

/** Entities are kept as references: personal data has one home, and a replay shows the row as it is. */
function packed(value: unknown): unknown {
  if (value instanceof Fact) return { $row: value.id };
  if (value instanceof Date) return { $instant: value.toISOString() };
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, packed(each)]));
}

async function unpacked(ctx: Context, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((each) => unpacked(ctx, each)));
  if (typeof value !== "object" || value === null) return value;
  if ("$instant" in value) return new Date(String(value.$instant));
  if ("$row" in value) return rowOf(ctx, String(value.$row));
  const entries = Object.entries(value).map(
    async ([name, each]) => [name, await unpacked(ctx, each)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** Read without the actor's row scope: this client was given the row once, and may have handed it on. */
function rowOf(ctx: Context, id: string): Promise<Fact> {
  const declaration = entityByPrefix(id.slice(0, id.lastIndexOf("_")));
  if (declaration === undefined) throw new Error(`No entity has ids like ${id}`);
  const actor: Context["actor"] = { ...ctx.actor, rows: ["ALL"] };
  return getVisible<Fact>({ ...ctx, actor, load: new Loaders() }, declaration.entity, id);
}

function hashOf(operation: string, input: object): Buffer {
  const { idempotencyKey: _, ...rest } = { idempotencyKey: null, ...input };
  return createHash("sha256")
    .update(`${operation}\n${canonicalJson(rest)}`)
    .digest();
}
