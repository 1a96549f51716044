import { randomUUID } from "node:crypto";

import type { Context } from "../context.js";
import { JobState } from "./job.entity.js";

/** A job that is being run, held by a row lock or by a lease. */
export type Claim = {
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
  readonly attempts: number;
  readonly correlation_id: string;
  readonly lease: string | null;
};

/**
 * The job that waits longest of those due, locked for this transaction; null when none is free. The
 * lock is all there is to a claim: a process that dies lets go of it at once.
 */
export async function lockDue(ctx: Context, names: readonly string[]): Promise<Claim | null> {
  const rows: Claim[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT id, name, data, attempts, correlation_id, lease FROM job
        WHERE workspace_id = $1 AND state = '${JobState.WAITING}' AND due_at <= $2
          AND name = ANY ($3)
        ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [ctx.actor.workspaceId, ctx.clock.now(), names],
    ),
  );
  return rows[0] ?? null;
}

/**
 * Puts the job off until the lease ends, so that the transaction that locked it may commit. One whose
 * last holder vanished counts that as a failure.
 */
export async function lease(ctx: Context, claim: Claim, leaseMs: number): Promise<Claim> {
  const attempts = claim.attempts + (claim.lease === null ? 0 : 1);
  const leased = { ...claim, attempts, lease: randomUUID() };
  const values = [after(ctx, leaseMs), leased.lease, attempts];
  await set(ctx, claim, "due_at = $3, lease = $4, attempts = $5", values);
  return leased;
}

/** Makes a lease last. */
export function renew(ctx: Context, claim: Claim, leaseMs: number): Promise<boolean> {
  return set(ctx, claim, "due_at = $3", [after(ctx, leaseMs)]);
}

/** Done: the job is gone. False when the lease had gone to somebody else. */
export async function finish(ctx: Context, claim: Claim): Promise<boolean> {
  const gone: [unknown, number] = await ctx.db.run((manager) =>
    manager.query(`DELETE FROM job WHERE ${STILL_OURS(claim)}`, held(ctx, claim)),
  );
  return gone[1] === 1;
}

/** Not done yet: due again then, with its attempts forgiven. */
export function goOn(ctx: Context, claim: Claim, dueAt: Date): Promise<boolean> {
  return set(ctx, claim, "due_at = $3, attempts = 0, failure = NULL, lease = NULL", [dueAt]);
}

/** Failed once more: due again then, or given up with null. */
export function retryAt(
  ctx: Context,
  claim: Claim,
  failure: string,
  dueAt: Date | null,
): Promise<boolean> {
  const state = dueAt === null ? JobState.DEAD : JobState.WAITING;
  return set(
    ctx,
    claim,
    "due_at = coalesce($3, due_at), attempts = $4, failure = $5, state = $6, lease = NULL",
    [dueAt, claim.attempts + 1, failure, state],
  );
}

const STILL_OURS = ({ lease }: Claim) =>
  `workspace_id = $1 AND id = $2 AND lease ${lease === null ? "IS NULL" : `= '${lease}'`}`;

function held(ctx: Context, { id }: Claim): unknown[] {
  return [ctx.actor.workspaceId, id];
}

async function set(
  ctx: Context,
  claim: Claim,
  changes: string,
  values: readonly unknown[],
): Promise<boolean> {
  const changed: [unknown, number] = await ctx.db.run((manager) =>
    manager.query(`UPDATE job SET ${changes} WHERE ${STILL_OURS(claim)}`, [
      ...held(ctx, claim),
      ...values,
    ]),
  );
  return changed[1] === 1;
}

function after(ctx: Context, ms: number): Date {
  return new Date(ctx.clock.now().getTime() + ms);
}
