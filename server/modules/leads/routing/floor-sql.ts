/**
 * Planning the floor's statement takes four times as long as running it, and every other lead of the
 * workspace waits meanwhile. So a sitting asks beforehand for the plan its connection has, and the
 * statement itself gives PostgreSQL its choice back for whatever the transaction does next. Not before
 * PostgreSQL has counted the tables that grow: a plan made for empty ones takes any index, and would be
 * kept while they fill.
 */
export const PLAN_ONCE = `
  SELECT set_config('plan_cache_mode', 'force_generic_plan', TRUE)
   WHERE 500 < ALL (SELECT reltuples FROM pg_class
     WHERE oid IN ('lead'::regclass, 'hand_off'::regclass, 'routing_decision'::regclass))`;

const USER = (uuid: string) => `'user_' || ${uuid}`;

/** "Today" is the last 24 hours, whatever the zone. */
export const FLOOR = `
  WITH subject AS (
    SELECT * FROM unnest($2::uuid[], $3::uuid[], $4::uuid[])
      WITH ORDINALITY s (lead_id, account_id, contact_id, n)),
  named AS (
    SELECT s.n, s.lead_id, a.country_code, a.employees, a.owner_id AS account_owner,
      (SELECT o.owner_id FROM opportunity o
        WHERE o.workspace_id = $1 AND o.account_id = s.account_id AND o.owner_id IS NOT NULL
          AND o.closed_at IS NULL
        ORDER BY o.opened_at DESC, o.id DESC LIMIT 1) AS opportunity_owner,
      previous.decided_by_id AS person_owner, previous.decided_at AS person_owner_at
    FROM subject s
    LEFT JOIN account a ON a.workspace_id = $1 AND a.id = s.account_id
    LEFT JOIN LATERAL (
      SELECT h.decided_by_id, h.decided_at FROM hand_off h
       WHERE h.workspace_id = $1 AND h.state = 'ACCEPTED' AND h.lead_id IN (
         SELECT s.lead_id UNION ALL
         SELECT l.id FROM lead l WHERE l.workspace_id = $1 AND l.contact_id = s.contact_id)
       ORDER BY h.created_at DESC, h.id DESC LIMIT 1) previous ON TRUE),
  asked AS (
    SELECT id FROM unnest($5::uuid[]) given (id)
    UNION SELECT opportunity_owner FROM named UNION SELECT account_owner FROM named
    UNION SELECT person_owner FROM named
    UNION SELECT u.id FROM app_user u WHERE u.workspace_id = $1 AND u.department = ANY($6::text[])
       AND u.function_level = 'STAFF'
    UNION SELECT m.user_id FROM team_member m
     WHERE m.workspace_id = $1 AND m.team_id = ANY($7::uuid[]) AND m.to_at IS NULL)
  SELECT
    (SELECT jsonb_agg(jsonb_build_object(
         'opportunityOwner', ${USER("n.opportunity_owner")}, 'accountOwner', ${USER("n.account_owner")},
         'personOwner', ${USER("n.person_owner")}, 'personOwnerAt', n.person_owner_at,
         'countryCode', n.country_code, 'employees', n.employees,
         'declined', ARRAY(SELECT DISTINCT ${USER("who.id")} FROM hand_off h
            CROSS JOIN LATERAL (VALUES (h.to_user_id), (h.decided_by_id)) who (id)
           WHERE h.workspace_id = $1 AND h.lead_id = n.lead_id AND h.state = 'REJECTED'
             AND who.id IS NOT NULL)) ORDER BY n.n)
       FROM named n) AS named,
    (SELECT jsonb_agg(jsonb_build_object(
         'userId', ${USER("u.id")}, 'active', u.active, 'away', u.away, 'department', u.department,
         'isStaff', u.function_level = 'STAFF', 'leadWeight', u.lead_weight,
         'teamIds', ARRAY(SELECT 'team_' || m.team_id FROM team_member m WHERE m.workspace_id = $1
            AND m.user_id = u.id AND m.team_id = ANY($7::uuid[]) AND m.to_at IS NULL),
         'calendarId', CASE WHEN $12 THEN u.working_calendar_id END,
         'absence', (SELECT jsonb_build_object('kind', a.kind, 'untilAt',
              to_char(a.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"'))
            FROM absence a WHERE a.workspace_id = $1 AND a.user_id = u.id
             AND a.from_at <= $11 AND a.to_at > $11 LIMIT 1),
         'maxOpenLeads', u.max_open_leads, 'maxPerDay', u.max_leads_per_day,
         'maxPer30Days', u.max_leads_per_month,
         'openLeads', CASE WHEN u.max_open_leads IS NULL AND NOT $9 THEN 0 ELSE (
            SELECT count(*) FROM lead l WHERE l.workspace_id = $1 AND l.owner_id = u.id
               AND l.status IN ('MQL', 'SAL', 'SQL')) END,
         'assignedToday', CASE WHEN u.max_leads_per_day IS NULL AND u.max_leads_per_month IS NULL
            AND NOT $9 THEN 0 ELSE (
            SELECT count(*) FROM routing_decision r WHERE r.workspace_id = $1
               AND r.chosen_user_id = u.id AND r.decided_at > $10) END))
       FROM app_user u JOIN asked ON asked.id = u.id WHERE u.workspace_id = $1) AS people,
    CASE WHEN $12 THEN (SELECT jsonb_object_agg(c.id, c.hours) FROM business_calendar c
       WHERE c.workspace_id = $1 AND c.id IN (SELECT u.working_calendar_id FROM app_user u
         JOIN asked ON asked.id = u.id WHERE u.workspace_id = $1)) END AS calendars,
    (SELECT jsonb_object_agg(t.pool, jsonb_build_object(
         'lastUserId', ${USER("t.last_user_id")}, 'credits', t.credits))
       FROM routing_turn t WHERE t.workspace_id = $1 AND t.pool = ANY($8::text[])) AS turns,
    (SELECT p.id FROM routing_policy p WHERE p.workspace_id = $1
      ORDER BY p.policy_version DESC LIMIT 1) AS policy,
    set_config('plan_cache_mode', 'auto', TRUE)`;
