import type { MigrationInterface, QueryRunner } from "typeorm";

import { APP_ROLE, isolate, isolateFacts } from "./tenancy.js";

/** Roles, workspaces, the event log, idempotency keys, audit and state history. */
export class Platform1790000000001 implements MigrationInterface {
  readonly name = "Platform1790000000001";

  async up(runner: QueryRunner): Promise<void> {
    await makeRole(runner);
    await runner.query(
      `CREATE FUNCTION liaison_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
    );
    await makeWorkspaces(runner);
    await makeEventLog(runner);
    await makeConsumers(runner);
    await makeIdempotencyKeys(runner);
    await makeHistory(runner);
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

/** Roles belong to the whole cluster: another database of it may have made this one already. */
async function makeRole(runner: QueryRunner): Promise<void> {
  await runner.query(
    `DO $$ BEGIN
       IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APP_ROLE}') THEN
         CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS;
       END IF;
     EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
     END $$`,
  );
  await runner.query(
    `DO $$ BEGIN
       IF NOT pg_has_role(current_user, '${APP_ROLE}', 'MEMBER') THEN
         EXECUTE format('GRANT ${APP_ROLE} TO %I', current_user);
       END IF;
     END $$`,
  );
  await runner.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
}

async function makeWorkspaces(runner: QueryRunner): Promise<void> {
  await runner.query(
    `CREATE TABLE workspace (
       workspace_id uuid NOT NULL CONSTRAINT workspace_pkey PRIMARY KEY,
       name text NOT NULL,
       currency_code text NOT NULL,
       country_code text NOT NULL,
       created_at timestamptz(3) NOT NULL)`,
  );
  await isolate(runner, "workspace");
  // The ids alone, for what works for every workspace in turn: the one table without a policy.
  await runner.query(
    `CREATE TABLE workspace_directory (
       workspace_id uuid PRIMARY KEY REFERENCES workspace (workspace_id))`,
  );
  await runner.query(`GRANT SELECT, INSERT ON workspace_directory TO ${APP_ROLE}`);
}

/**
 * Partitioned by time from the first day, because a full table cannot be partitioned in place. The
 * default partition takes what no month covers, so that an insert never fails for want of one.
 */
async function makeEventLog(runner: QueryRunner): Promise<void> {
  await runner.query(
    `CREATE TABLE event_log (
       workspace_id uuid NOT NULL REFERENCES workspace (workspace_id),
       xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
       sequence bigint GENERATED ALWAYS AS IDENTITY,
       id uuid NOT NULL,
       name text NOT NULL,
       version int NOT NULL,
       subject_id text NOT NULL,
       payload jsonb NOT NULL,
       actor_kind text NOT NULL,
       actor_id text,
       correlation_id text NOT NULL,
       occurred_at timestamptz(3) NOT NULL,
       PRIMARY KEY (workspace_id, xid, sequence, occurred_at)
     ) PARTITION BY RANGE (occurred_at)`,
  );
  await runner.query("CREATE TABLE event_log_default PARTITION OF event_log DEFAULT");
  await runner.query(
    "CREATE INDEX event_log_subject_idx ON event_log (workspace_id, subject_id, xid, sequence)",
  );
  await isolateFacts(runner, "event_log");
}

async function makeConsumers(runner: QueryRunner): Promise<void> {
  await runner.query(
    `CREATE TABLE consumer_place (
       workspace_id uuid NOT NULL REFERENCES workspace (workspace_id),
       consumer text NOT NULL,
       cursor text NOT NULL,
       PRIMARY KEY (workspace_id, consumer))`,
  );
  await isolate(runner, "consumer_place");
  await runner.query(
    `CREATE TABLE consumed_event (
       workspace_id uuid NOT NULL REFERENCES workspace (workspace_id),
       consumer text NOT NULL,
       event_id text NOT NULL,
       consumed_at timestamptz(3) NOT NULL,
       failure text,
       PRIMARY KEY (workspace_id, consumer, event_id))`,
  );
  await isolate(runner, "consumed_event");
}

async function makeIdempotencyKeys(runner: QueryRunner): Promise<void> {
  await runner.query(
    `CREATE TABLE idempotency_key (
       workspace_id uuid NOT NULL REFERENCES workspace (workspace_id),
       client text NOT NULL,
       key text NOT NULL,
       operation text NOT NULL,
       request_hash bytea NOT NULL,
       payload jsonb,
       created_at timestamptz(3) NOT NULL,
       expires_at timestamptz(3) NOT NULL,
       PRIMARY KEY (workspace_id, client, key))`,
  );
  await runner.query(
    "CREATE INDEX idempotency_key_expires_idx ON idempotency_key (workspace_id, expires_at)",
  );
  await isolate(runner, "idempotency_key", ["SELECT", "INSERT", "UPDATE", "DELETE"]);
}

async function makeHistory(runner: QueryRunner): Promise<void> {
  await runner.query(
    `CREATE TABLE state_change (
       workspace_id uuid NOT NULL,
       id uuid NOT NULL,
       created_at timestamptz(3) NOT NULL,
       subject_id uuid NOT NULL,
       field text NOT NULL,
       from_state text,
       to_state text NOT NULL,
       actor_kind text NOT NULL,
       actor_id text,
       reason_code text,
       note text,
       correlation_id text NOT NULL,
       occurred_at timestamptz(3) NOT NULL,
       CONSTRAINT state_change_pkey PRIMARY KEY (workspace_id, id))`,
  );
  await runner.query(
    `CREATE INDEX state_change_subject_id_created_at_id_idx
       ON state_change (workspace_id, subject_id, created_at, id)`,
  );
  await isolateFacts(runner, "state_change");
  await runner.query(
    `CREATE TABLE audit_entry (
       workspace_id uuid NOT NULL,
       id uuid NOT NULL,
       created_at timestamptz(3) NOT NULL,
       entity text NOT NULL,
       subject_id text NOT NULL,
       action text NOT NULL,
       changes jsonb NOT NULL,
       actor_kind text NOT NULL,
       actor_id text,
       client_id text,
       correlation_id text NOT NULL,
       CONSTRAINT audit_entry_pkey PRIMARY KEY (workspace_id, id))`,
  );
  await runner.query(
    "CREATE INDEX audit_entry_created_at_id_idx ON audit_entry (workspace_id, created_at, id)",
  );
  await runner.query(
    `CREATE INDEX audit_entry_subject_id_created_at_id_idx
       ON audit_entry (workspace_id, subject_id, created_at, id)`,
  );
  for (const columns of [
    "entity, created_at, id",
    "actor_id, created_at, id",
    "correlation_id, id",
  ]) {
    await runner.query(
      `CREATE INDEX audit_entry_${columns.replaceAll(", ", "_")}_idx
         ON audit_entry (workspace_id, ${columns})`,
    );
  }
  await isolateFacts(runner, "audit_entry");
}
