import { preparedQuery, type RunsQueries } from "./prepared.js";

/** A row of the trail, by column. */
type TrailRow = Readonly<Record<string, unknown>>;

/** How far the trail had come; what is after it is undone by `rewind`. */
export type TrailMark = readonly [audit: number, changes: number, events: number];

/** PostgreSQL tells listeners on commit, once per transaction; it only wakes them, the log is the truth. */
export const WAKE_CHANNEL = "liaison_events";

/**
 * What a transaction leaves beside its rows: audit entries, state history, events. Nobody reads them
 * inside the transaction, so they are gathered and written by one statement just before the commit:
 * measured on a new lead, that halves the statements of a command.
 */
export class Trail {
  private readonly audit: TrailRow[] = [];
  private readonly changes: TrailRow[] = [];
  private readonly events: TrailRow[] = [];

  addAudit(row: TrailRow): void {
    this.audit.push(row);
  }

  addStateChange(row: TrailRow): void {
    this.changes.push(row);
  }

  addEvent(row: TrailRow): void {
    this.events.push(row);
  }

  mark(): TrailMark {
    return [this.audit.length, this.changes.length, this.events.length];
  }

  /** For a savepoint that is rolled back. */
  rewind([audit, changes, events]: TrailMark): void {
    this.audit.length = audit;
    this.changes.length = changes;
    this.events.length = events;
  }

  /** Events take their places in the log in the order they were added. */
  async write(db: RunsQueries): Promise<void> {
    if (this.audit.length + this.changes.length + this.events.length === 0) return;
    const rows = [this.audit, this.changes, this.events].map((each) => JSON.stringify(each));
    await db.query(preparedQuery(STATEMENT, rows));
    this.rewind([0, 0, 0]);
  }
}

const AUDIT =
  "workspace_id, id, created_at, entity, subject_id, action, changes, actor_kind, actor_id, client_id, correlation_id";
const CHANGE =
  "workspace_id, id, created_at, subject_id, field, from_state, to_state, actor_kind, actor_id, reason_code, note, correlation_id, occurred_at";
const EVENT =
  "workspace_id, id, name, version, subject_id, payload, actor_kind, actor_id, correlation_id, occurred_at";

const STATEMENT = `
  WITH audited AS (
    INSERT INTO audit_entry (${AUDIT})
    SELECT ${AUDIT} FROM jsonb_populate_recordset(NULL::audit_entry, $1)),
  moved AS (
    INSERT INTO state_change (${CHANGE})
    SELECT ${CHANGE} FROM jsonb_populate_recordset(NULL::state_change, $2)),
  logged AS (
    INSERT INTO event_log (${EVENT})
    SELECT ${EVENT} FROM jsonb_populate_recordset(NULL::event_log, $3) RETURNING workspace_id)
  SELECT pg_notify('${WAKE_CHANNEL}', workspace_id::text) FROM logged LIMIT 1`;
