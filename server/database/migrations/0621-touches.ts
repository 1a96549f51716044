import type { MigrationInterface, QueryRunner } from "typeorm";

import { APP_ROLE, isolate, isolateFacts } from "./tenancy.js";

/** Touches of leads, contacts and accounts, by month; they take the place of lead_touch. */
export class Touches1790000000621 implements MigrationInterface {
  readonly name = "Touches1790000000621";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of table) await runner.query(statement);
    // What happened is never changed; whose it is may be.
    await isolate(runner, "touch", ["SELECT", "INSERT"]);
    await runner.query(
      `GRANT UPDATE (lead_id, contact_id, account_id, campaign_id) ON touch TO ${APP_ROLE}`,
    );
    await isolateFacts(runner, "touch_key");
    for (const statement of [...months, ...following]) await runner.query(statement);
    await runner.query(MOVE_LEAD_TOUCHES);
    await runner.query("DROP TABLE lead_touch");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

/**
 * Without a default partition, but open at both ends: no date is refused, and PostgreSQL still knows the
 * partitions' order, so a page of the newest touches opens the newest months only, however many there
 * are. With a default partition it would have to look into every month.
 */
const table = [
  `CREATE TABLE touch (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     occurred_at timestamptz(3) NOT NULL,
     type text NOT NULL,
     direction text NOT NULL,
     channel text NOT NULL,
     lead_id uuid,
     contact_id uuid,
     account_id uuid,
     campaign_id uuid,
     user_id uuid,
     utm jsonb,
     received_via text NOT NULL,
     source_id uuid,
     source_detail text,
     evidence text,
     payload jsonb NOT NULL,
     CONSTRAINT touch_pkey PRIMARY KEY (workspace_id, id, occurred_at),
     CONSTRAINT touch_of_somebody_check
       CHECK (lead_id IS NOT NULL OR contact_id IS NOT NULL OR account_id IS NOT NULL)
   ) PARTITION BY RANGE (occurred_at)`,
  `CREATE INDEX touch_occurred_at_id_idx ON touch (workspace_id, occurred_at, id)`,
  `CREATE INDEX touch_type_occurred_at_id_idx ON touch (workspace_id, type, occurred_at, id)`,
  `CREATE INDEX touch_channel_occurred_at_id_idx ON touch (workspace_id, channel, occurred_at, id)`,
  `CREATE INDEX touch_direction_occurred_at_id_idx ON touch (workspace_id, direction, occurred_at, id)`,
  ...["lead", "contact", "account", "campaign", "user"].flatMap((owner) => [
    `CREATE INDEX touch_${owner}_id_occurred_at_id_partial_idx
       ON touch (workspace_id, ${owner}_id, occurred_at, id) WHERE ${owner}_id IS NOT NULL`,
    `ALTER TABLE touch ADD CONSTRAINT touch_${owner}_id_fkey FOREIGN KEY (workspace_id, ${owner}_id)
       REFERENCES ${owner === "user" ? "app_user" : owner}(workspace_id,id)`,
  ]),
  `ALTER TABLE touch ADD CONSTRAINT touch_source_id_fkey
     FOREIGN KEY (workspace_id, source_id) REFERENCES lead_source(workspace_id,id)`,
  // A unique index of a partitioned table holds its time, and a sender who tries again often sends
  // another time, or none: so the senders' keys stand in a table of their own.
  `CREATE TABLE touch_key (
     workspace_id uuid NOT NULL,
     key text NOT NULL,
     touch_id uuid NOT NULL,
     occurred_at timestamptz(3) NOT NULL,
     request_hash bytea NOT NULL,
     CONSTRAINT touch_key_pkey PRIMARY KEY (workspace_id, key))`,
];

/**
 * Makes the months up to the one given, and moves what had come early into them. Safe on any number of
 * servers at once, and at any time: it waits three seconds for readers and writers, not longer. With
 * the owner's rights, because the server itself may not make tables; it takes a day and nothing else.
 */
const EXTEND = `
  CREATE FUNCTION liaison_extend_touches(upto timestamptz) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET timezone = 'UTC' SET lock_timeout = '3s' AS $$
  DECLARE
    bound timestamptz;
    next timestamptz;
    made int := 0;
    month text;
  BEGIN
    IF liaison_touches_end() > upto THEN RETURN 0; END IF;
    LOCK TABLE touch IN ACCESS EXCLUSIVE MODE;
    bound := liaison_touches_end();
    IF bound > upto THEN RETURN 0; END IF;
    ALTER TABLE touch DETACH PARTITION touch_later;
    WHILE bound <= upto LOOP
      next := bound + interval '1 month';
      month := to_char(bound, '"touch_"YYYY_MM');
      EXECUTE format('CREATE TABLE %I PARTITION OF touch FOR VALUES FROM (%L) TO (%L)', month, bound, next);
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', month);
      EXECUTE format('WITH early AS (DELETE FROM touch_later WHERE occurred_at < %L RETURNING *)
                      INSERT INTO %I SELECT * FROM early', next, month);
      bound := next;
      made := made + 1;
    END LOOP;
    EXECUTE format('ALTER TABLE touch ATTACH PARTITION touch_later FOR VALUES FROM (%L) TO (MAXVALUE)', bound);
    RETURN made;
  END $$`;

/** From this month on: what is older when we come is little, or comes by import, and lies together. */
const months = [
  `DO $$ DECLARE first text := date_trunc('month', now() AT TIME ZONE 'UTC') || '+00';
   BEGIN
     EXECUTE format('CREATE TABLE touch_earlier PARTITION OF touch FOR VALUES FROM (MINVALUE) TO (%L)', first);
     EXECUTE format('CREATE TABLE touch_later PARTITION OF touch FOR VALUES FROM (%L) TO (MAXVALUE)', first);
   END $$`,
  // Nobody has a right on a partition; with row-level security on and no policy, nobody gets any by mistake.
  "ALTER TABLE touch_earlier ENABLE ROW LEVEL SECURITY",
  "ALTER TABLE touch_later ENABLE ROW LEVEL SECURITY",
  "ALTER TABLE event_log_default ENABLE ROW LEVEL SECURITY",
  `CREATE FUNCTION liaison_touches_end() RETURNS timestamptz LANGUAGE sql STABLE AS $$
     SELECT substring(pg_get_expr(relpartbound, oid) FROM 'FROM \\(''([^'']+)''\\)')::timestamptz
       FROM pg_class WHERE oid = 'public.touch_later'::regclass $$`,
  EXTEND,
  "REVOKE ALL ON FUNCTION liaison_extend_touches(timestamptz) FROM PUBLIC",
  `GRANT EXECUTE ON FUNCTION liaison_extend_touches(timestamptz) TO ${APP_ROLE}`,
  "SELECT liaison_extend_touches(now() + interval '3 months')",
];

/**
 * A touch of a lead has the lead's contact and account: that is what lists and the timeline find it by.
 * Kept by the database, so that whoever links, converts, merges or unmerges a lead cannot forget it.
 */
const following = [
  `CREATE FUNCTION liaison_touches_follow_lead() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     UPDATE touch SET account_id = NEW.account_id, contact_id = NEW.contact_id
      WHERE workspace_id = NEW.workspace_id AND lead_id = NEW.id;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER touches_follow AFTER UPDATE OF account_id, contact_id ON lead FOR EACH ROW
     WHEN (OLD.account_id IS DISTINCT FROM NEW.account_id OR OLD.contact_id IS DISTINCT FROM NEW.contact_id)
     EXECUTE FUNCTION liaison_touches_follow_lead()`,
  `CREATE FUNCTION liaison_touch_changes_lead() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     SELECT account_id, contact_id INTO NEW.account_id, NEW.contact_id
       FROM lead WHERE workspace_id = NEW.workspace_id AND id = NEW.lead_id;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER lead_changes BEFORE UPDATE OF lead_id ON touch FOR EACH ROW
     WHEN (NEW.lead_id IS NOT NULL AND OLD.lead_id IS DISTINCT FROM NEW.lead_id)
     EXECUTE FUNCTION liaison_touch_changes_lead()`,
];

/** By workspace, since the tables' owner sees no other rows either. */
const MOVE_LEAD_TOUCHES = `
  DO $$ DECLARE one uuid; BEGIN
    FOR one IN SELECT workspace_id FROM workspace_directory LOOP
      PERFORM set_config('liaison.workspace_id', one::text, true);
      INSERT INTO touch (workspace_id, id, created_at, occurred_at, type, direction, channel,
          lead_id, contact_id, account_id, received_via, source_id, source_detail, payload)
      SELECT t.workspace_id, t.id, t.created_at, t.occurred_at,
          CASE t.received_via WHEN 'WEB_FORM' THEN 'FORM_SUBMIT' WHEN 'INBOUND_CALL' THEN 'CALL'
            WHEN 'EMAIL' THEN 'EMAIL' WHEN 'IMPORT' THEN 'IMPORT' WHEN 'TRADE_SHOW' THEN 'EVENT_ATTENDED'
            WHEN 'SYMPOSIUM' THEN 'EVENT_ATTENDED' WHEN 'REFERRAL' THEN 'REFERRAL'
            WHEN 'PARTNER' THEN 'REFERRAL' WHEN 'CHAT' THEN 'CHAT' ELSE 'OTHER' END,
          'INBOUND',
          CASE t.received_via WHEN 'WEB_FORM' THEN 'DIRECT' WHEN 'CHAT' THEN 'DIRECT'
            WHEN 'INBOUND_CALL' THEN 'PHONE' WHEN 'EMAIL' THEN 'EMAIL' WHEN 'TRADE_SHOW' THEN 'EVENT'
            WHEN 'SYMPOSIUM' THEN 'EVENT' WHEN 'REFERRAL' THEN 'REFERRAL'
            WHEN 'PARTNER' THEN 'PARTNER' ELSE 'OTHER' END,
          t.lead_id, l.contact_id, l.account_id, t.received_via, t.source_id, t.source_detail, t.payload
        FROM lead_touch t JOIN lead l ON l.workspace_id = t.workspace_id AND l.id = t.lead_id
       WHERE t.workspace_id = one;
    END LOOP;
  END $$`;
