import type { Context } from "../context.js";
import { uuidOf } from "../ids.js";
import type { EventDraft } from "./define.js";

/** PostgreSQL tells listeners on commit, once per transaction; it only wakes them, the log is the truth. */
export const WAKE_CHANNEL = "liaison_events";

/** Writes the event to the log in the command's own transaction: both are kept or neither is. */
export async function emit(ctx: Context, event: EventDraft): Promise<void> {
  if (!ctx.db.isTransaction) throw new Error("An event is emitted inside a transaction");
  const { actor, clock, ids, requestId } = ctx;
  await ctx.db.run((manager) =>
    manager.query(
      `WITH logged AS (
         INSERT INTO event_log (workspace_id, id, name, version, subject_id, payload, actor_kind,
           actor_id, correlation_id, occurred_at)
         VALUES ($1::uuid, $2, $3, $4, $5, $6, $7, $8, $9, $10))
       SELECT pg_notify('${WAKE_CHANNEL}', $1::uuid::text)`,
      [
        actor.workspaceId,
        uuidOf(ids.next("event")),
        event.name,
        event.version,
        event.subjectId,
        JSON.stringify(event.payload),
        actor.kind,
        actor.userId ?? actor.clientId,
        requestId,
        clock.now(),
      ],
    ),
  );
}
