import { randomUUID } from "node:crypto";

import type { Client } from "pg";

export type BigTimeline = {
  readonly workspaceId: string;
  readonly leads: number;
  readonly touches: number;
};

/**
 * An account with so many touches, all else alike: its leads with three moves, a talk and a hand-off
 * each, and fifty meetings. Times spread over eighteen months before now and three after, so that
 * touches lie in several partitions. `client` is a superuser. Answers with the account's bare uuid.
 */
export async function accountWithTouches(
  client: Client,
  { workspaceId, leads, touches }: BigTimeline,
): Promise<string> {
  const accountId = randomUUID();
  await client.query("SET session_replication_role = replica"); // all references are right
  try {
    const values = [`'${workspaceId}'::uuid`, `'${accountId}'::uuid`, `${leads}`, `${touches}`];
    for (const sql of statements) {
      await client.query(sql.replaceAll(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ""));
    }
  } finally {
    await client.query("RESET session_replication_role");
  }
  return accountId;
}

/** The nth of so many instants. */
const at = (n: string, of: string) =>
  `now() - interval '540 days' + ${n} * (interval '630 days' / ${of})`;

const CREATED = "workspace_id, id, created_at";
const CHANGED = `${CREATED}, version, updated_at`;

const statements = [
  `INSERT INTO account (${CHANGED}, name, name_key, domains, tier, type, attributes)
   VALUES ($1, $2, now(), 1, now(), 'Big ' || $4::text, 'big', '{}', 'KEY', 'CUSTOMER', '{}')`,
  `INSERT INTO lead (${CHANGED}, name, received_via, attributes, status, status_since, queue,
     account_id, fit_score, fit_band, score_model_version, behaviour_score, engagement, matrix_cell,
     first_touch_at, recycled_count, hand_raised)
   SELECT $1, gen_random_uuid(), ${at("n", "$3")}, 1, now(), 'Lead ' || n, 'WEB_FORM', '{}', 'MQL', now(),
     'sales', $2, 50, 'C', 1, 0, 3, 'C3', now(), 0, false FROM generate_series(1, $3) n`,
  `INSERT INTO state_change (${CREATED}, subject_id, field, to_state, actor_kind, correlation_id, occurred_at)
   SELECT $1, gen_random_uuid(), l.created_at + n * interval '1 hour', l.id, 'status', 'MQL', 'SYSTEM', 'big',
     l.created_at + n * interval '1 hour'
     FROM lead l, generate_series(1, 3) n WHERE l.workspace_id = $1 AND l.account_id = $2`,
  `INSERT INTO qualification (${CREATED}, lead_id, framework, answers, criteria, given, verdict, fired_rules, missing, policy_revision, asked_at)
   SELECT $1, gen_random_uuid(), l.created_at, l.id, 'INBOUND_CALL', '{}', '[]', '[]', 'FORWARD', '[]', '[]', 0, l.created_at
     FROM lead l WHERE l.workspace_id = $1 AND l.account_id = $2`,
  `INSERT INTO hand_off (${CHANGED}, lead_id, state)
   SELECT $1, gen_random_uuid(), l.created_at, 1, now(), l.id, 'ACCEPTED'
     FROM lead l WHERE l.workspace_id = $1 AND l.account_id = $2`,
  `INSERT INTO customer_meeting (${CHANGED}, account_id, kind, title, starts_at, ends_at, timezone,
     organiser_id, status)
   SELECT $1, gen_random_uuid(), now(), 1, now(), $2, 'VISIT', 'Visit ' || n, ${at("n", "50")},
     ${at("n", "50")}, 'UTC', gen_random_uuid(), 'HELD' FROM generate_series(1, 50) n`,
  `INSERT INTO touch (${CREATED}, occurred_at, type, direction, channel, lead_id, account_id, received_via,
     source_detail, payload)
   SELECT $1, gen_random_uuid(), now(), ${at("n", "$4")}, 'PAGE_VIEW', 'INBOUND', 'DIRECT',
     ids.of[1 + n % $3], $2, 'API', '/page/' || n % 500, '{}'
     FROM generate_series(1, $4) n, (SELECT array_agg(id) AS of FROM lead
       WHERE workspace_id = $1 AND account_id = $2) ids`,
];
