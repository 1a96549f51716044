import type { TestApp } from "../../support/app.js";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What an id stands for, by statement. A lead is named by what made it, which each test keeps apart. */
const names = [
  "SELECT id, 'lead ' || coalesce(source_detail, '?') AS name FROM lead",
  "SELECT id, 'touch ' || coalesce(source_detail, '?') AS name FROM touch",
  "SELECT id, name FROM app_user",
  "SELECT id, name FROM account",
  "SELECT id, name FROM contact",
];

const inOrder = (table: string, order: string) =>
  `SELECT row_number() OVER (PARTITION BY subject_id ORDER BY ${order}) AS nth, t.* FROM ${table} t`;

/** Everything capture leaves; of what has an order, the order of each subject's. */
const tables = {
  lead: "SELECT * FROM lead",
  touch: "SELECT * FROM touch",
  score: "SELECT * FROM lead_score",
  reference: "SELECT * FROM external_reference WHERE entity_type = 'Lead'",
  handOff: "SELECT * FROM hand_off",
  routing: "SELECT * FROM routing_decision",
  turn: "SELECT * FROM routing_turn",
  history: inOrder("state_change", "id"),
  audit: `${inOrder("audit_entry", "id")} WHERE entity NOT IN ('ApiClient', 'ApiKey')`,
  event: `${inOrder("event_log", "xid, sequence")} WHERE name LIKE 'lead.%'`,
};

/** All that a workspace holds of its leads, with ids replaced by what they stand for; sorted texts. */
export async function leadTraces(app: TestApp): Promise<Record<string, string[]>> {
  const query = <R>(text: string): Promise<R[]> =>
    app.system.db.run((manager) => manager.query(text));
  const named = new Map<string, string>();
  for (const text of names) {
    for (const { id, name } of await query<{ id: string; name: string }>(text)) {
      named.set(id, name);
    }
  }
  const traces: Record<string, string[]> = {};
  for (const [table, text] of Object.entries(tables)) {
    const rows = await query<{ row: object }>(
      `SELECT to_jsonb(r) - '{workspace_id,xid,sequence}'::text[] AS row FROM (${text}) r`,
    );
    const texts = rows.map(({ row }) => JSON.stringify(row));
    traces[table] = texts.map((each) => each.replace(UUID, (id) => named.get(id) ?? "~")).sort();
  }
  return traces;
}
