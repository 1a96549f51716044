import { visibleSubjects } from "../auth/visibility.js";
import type { Context } from "../context.js";
import { SqlParams } from "../database/sql.js";
import { AppError } from "../errors.js";

/** One line of the log, as readers and consumers get it. */
export type LoggedEvent = {
  readonly id: string;
  readonly cursor: string;
  readonly name: string;
  readonly version: number;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly correlationId: string;
  readonly occurredAt: Date;
};

/**
 * Place in the log: (transaction id, sequence). Sequences alone would skip an event whose transaction
 * commits after a later one was read; readers therefore stop below the oldest running transaction.
 */
type Position = { readonly xid: string; readonly sequence: string };

export const LOG_START = encodeCursor({ xid: "0", sequence: "0" });

type RawEvent = {
  xid: string;
  sequence: string;
  id: string;
  name: string;
  version: number;
  subject_id: string;
  payload: Record<string, unknown>;
  actor_kind: string;
  actor_id: string | null;
  correlation_id: string;
  occurred_at: Date;
};

/** Events after the cursor in commit-safe order, oldest first. `names` empty means all. */
export async function readLog(
  ctx: Context,
  options: { after: string; names: readonly string[]; limit: number },
): Promise<LoggedEvent[]> {
  const { xid, sequence } = decodeCursor(options.after);
  const params = new SqlParams();
  const given = [ctx.actor.workspaceId, xid, sequence, options.names, options.limit];
  for (const value of given) params.add(value);
  const visible = visibleSubjects(ctx.actor, "e", params);
  const raws: RawEvent[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT e.xid::text, e.sequence::text, id, name, version, subject_id, payload, actor_kind,
              actor_id, correlation_id, occurred_at
         FROM event_log e
        WHERE workspace_id = $1
          AND (e.xid, e.sequence) > ($2::xid8, $3::bigint)
          AND e.xid < pg_snapshot_xmin(pg_current_snapshot())
          AND (cardinality($4::text[]) = 0 OR name = ANY ($4)) AND ${visible}
        ORDER BY e.xid, e.sequence -- qualified: the bare names are the texts selected above
        LIMIT $5`,
      params.values,
    ),
  );
  return raws.map((raw) => ({
    id: `event_${raw.id}`,
    cursor: encodeCursor(raw),
    name: raw.name,
    version: raw.version,
    subjectId: raw.subject_id,
    payload: raw.payload,
    actorKind: raw.actor_kind,
    actorId: raw.actor_id,
    correlationId: raw.correlation_id,
    occurredAt: raw.occurred_at,
  }));
}

/** Names of what can be read and could not at the last look, null when there was none; and where the next look begins. */
export type News = { readonly names: ReadonlySet<string> | null; readonly upTo: string };

/** One look at the log for all who wait for something in it. `upTo`: as the last look gave it. */
export async function newsSince(ctx: Context, upTo: string | null): Promise<News> {
  const [now]: { names: string[]; xmin: string }[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT s.xmin::text, ARRAY(
         SELECT DISTINCT name FROM event_log
          WHERE workspace_id = $1 AND xid >= $2::xid8 AND xid < s.xmin) AS names
         FROM pg_snapshot_xmin(pg_current_snapshot()) s (xmin)`,
      [ctx.actor.workspaceId, upTo],
    ),
  );
  if (now === undefined) throw new Error("There is always a snapshot");
  return { names: upTo === null ? null : new Set(now.names), upTo: now.xmin };
}

/**
 * Where the log stands for who reads rows after this: all that those rows do not show yet comes after
 * it. What was being written just now may be both in the rows and after it.
 */
export async function logNow(ctx: Context): Promise<string> {
  const [now]: { xid: string }[] = await ctx.db.run((manager) =>
    manager.query("SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xid"),
  );
  return encodeCursor({ xid: now?.xid ?? "0", sequence: "0" });
}

/**
 * Returns once everything committed before the call can be read. Any transaction still running in the
 * PostgreSQL cluster, of whatever database, holds readers back until it ends.
 */
export async function settleLog(ctx: Context): Promise<void> {
  const [now]: { xmax: string }[] = await ctx.db.run((manager) =>
    manager.query("SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS xmax"),
  );
  for (;;) {
    const [state]: { settled: boolean }[] = await ctx.db.run((manager) =>
      manager.query("SELECT pg_snapshot_xmin(pg_current_snapshot()) >= $1::xid8 AS settled", [
        now?.xmax,
      ]),
    );
    if (state?.settled === true) return;
    await new Promise((resolve) => setTimeout(resolve, SETTLE_POLL_MS));
  }
}

const SETTLE_POLL_MS = 10;

function encodeCursor({ xid, sequence }: Position): string {
  return Buffer.from(`${xid}.${sequence}`).toString("base64url");
}

function decodeCursor(cursor: string): Position {
  const match = /^(\d{1,20})\.(\d{1,19})$/.exec(Buffer.from(cursor, "base64url").toString());
  const [, xid, sequence] = match ?? [];
  if (xid === undefined || sequence === undefined) {
    throw new AppError("INVALID_CURSOR", "This is not a cursor of the change feed.");
  }
  return { xid, sequence };
}
