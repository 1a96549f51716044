import { createHash } from "node:crypto";

import { In } from "typeorm";

import { canonicalJson } from "../../../canonical-json.js";
import type { Context } from "../../../context.js";
import { uuidOf } from "../../../ids.js";
import { lockValues } from "../../people/lock-values.js";
import { Touch } from "./touch.entity.js";

/** A touch under its sender's own key. */
export type Keyed = { readonly key: string; readonly hash: Buffer; readonly touch: Touch };

type Stored = { key: string; touch_id: string; occurred_at: Date; request_hash: Buffer };

/** What was sent under a key: the same again is the same touch, anything else is another's key. */
export function hashOfTouch(given: object): Buffer {
  return createHash("sha256").update(canonicalJson(given)).digest();
}

/** Touches that have these keys already. Nobody else can take one of the keys until the transaction ends. */
export async function findKeyed(
  ctx: Context,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Keyed>> {
  await lockValues(ctx, "touch", keys);
  if (keys.length === 0) return new Map();
  const { workspaceId } = ctx.actor;
  return ctx.db.run(async (manager) => {
    const stored: Stored[] = await manager.query(
      `SELECT key, touch_id, occurred_at, request_hash FROM touch_key
        WHERE workspace_id = $1 AND key = ANY ($2)`,
      [workspaceId, keys],
    );
    if (stored.length === 0) return new Map();
    const touches = await manager.findBy(Touch, {
      workspaceId,
      id: In(stored.map(({ touch_id }) => `touch_${touch_id}`)),
      occurredAt: In(stored.map(({ occurred_at }) => occurred_at)), // spares the other months
    });
    const byId = new Map(touches.map((touch) => [uuidOf(touch.id), touch]));
    const known = stored.flatMap(({ key, touch_id, request_hash: hash }) => {
      const touch = byId.get(touch_id);
      return touch === undefined ? [] : [[key, { key, hash, touch }] as const];
    });
    return new Map(known);
  });
}

/** Keeps keys that findKeyed has locked and not found. */
export async function keepKeys(ctx: Context, keyed: readonly Keyed[]): Promise<void> {
  if (keyed.length === 0) return;
  await ctx.db.run((manager) =>
    manager.query(
      `INSERT INTO touch_key (workspace_id, key, touch_id, occurred_at, request_hash)
       SELECT $1, * FROM unnest($2::text[], $3::uuid[], $4::timestamptz[], $5::bytea[])`,
      [
        ctx.actor.workspaceId,
        keyed.map(({ key }) => key),
        keyed.map(({ touch }) => uuidOf(touch.id)),
        keyed.map(({ touch }) => touch.occurredAt),
        keyed.map(({ hash }) => hash),
      ],
    ),
  );
}
