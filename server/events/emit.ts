import type { Context } from "../context.js";
import { trailOf } from "../context.js";
import { uuidOf } from "../ids.js";
import type { EventDraft } from "./define.js";

/** Adds the event to the log in the command's own transaction: both are kept or neither is. */
export async function emit(ctx: Context, event: EventDraft): Promise<void> {
  const { actor, clock, ids, requestId } = ctx;
  trailOf(ctx).addEvent({
    workspace_id: actor.workspaceId,
    id: uuidOf(ids.next("event")),
    name: event.name,
    version: event.version,
    subject_id: event.subjectId,
    payload: event.payload,
    actor_kind: actor.kind,
    actor_id: actor.userId ?? actor.clientId,
    correlation_id: requestId,
    occurred_at: clock.now(),
  });
}
