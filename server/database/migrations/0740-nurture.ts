import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** Programmes, their steps, who is in them, and what became of each step for each. */
export class Nurture1790000000740 implements MigrationInterface {
  readonly name = "Nurture1790000000740";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...functions]) await runner.query(statement);
    for (const table of ["program", "step", "enrolment", "send", "settings"]) {
      await isolate(runner, `nurture_${table}`);
    }
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const ROW = `workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL`;

const tables = [
  `CREATE TABLE nurture_program (
     ${ROW},
     name text NOT NULL,
     topic text NOT NULL,
     status text NOT NULL,
     campaign_id uuid,
     owner_id uuid,
     entry_filter jsonb,
     exit_filter jsonb,
     goal jsonb,
     frequency_cap jsonb,
     activated_at timestamptz(3),
     CONSTRAINT nurture_program_pkey PRIMARY KEY (workspace_id, id))`,
  ...indexes("program", [
    "created_at, id",
    "name, id",
    "status, name, id",
    "campaign_id, name, id",
  ]),
  reference("program", "campaign_id", "campaign"),
  reference("program", "owner_id", "app_user"),
  `CREATE TABLE nurture_step (
     ${ROW},
     program_id uuid NOT NULL,
     position int NOT NULL,
     channel text NOT NULL,
     wait_for text NOT NULL,
     until_weekday text,
     until_hour int,
     zone text NOT NULL,
     subject text NOT NULL,
     text text NOT NULL,
     html text,
     condition jsonb,
     retired_at timestamptz(3),
     CONSTRAINT nurture_step_pkey PRIMARY KEY (workspace_id, id))`,
  ...indexes("step", ["program_id, position, id"]),
  reference("step", "program_id", "nurture_program"),
  `CREATE TABLE nurture_enrolment (
     ${ROW},
     program_id uuid NOT NULL,
     lead_id uuid NOT NULL,
     state text NOT NULL,
     exit_reason text,
     entry text NOT NULL,
     enrolled_by_id uuid,
     last_step_id uuid,
     anchor_at timestamptz(3) NOT NULL,
     due_at timestamptz(3),
     ended_at timestamptz(3),
     reached_goal boolean NOT NULL,
     state_before_merge text,
     CONSTRAINT nurture_enrolment_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX nurture_enrolment_program_id_lead_id_partial_idx
     ON nurture_enrolment (workspace_id, program_id, lead_id) WHERE ended_at IS NULL`,
  `CREATE INDEX nurture_enrolment_program_id_due_at_id_partial_idx
     ON nurture_enrolment (workspace_id, program_id, due_at, id) WHERE due_at IS NOT NULL`,
  ...indexes("enrolment", [
    "program_id, created_at, id",
    "lead_id, created_at, id",
    "created_at, id",
  ]),
  reference("enrolment", "program_id", "nurture_program"),
  reference("enrolment", "lead_id", "lead"),
  reference("enrolment", "enrolled_by_id", "app_user"),
  reference("enrolment", "last_step_id", "nurture_step"),
  `CREATE TABLE nurture_send (
     ${ROW},
     enrolment_id uuid NOT NULL,
     program_id uuid NOT NULL,
     step_id uuid NOT NULL,
     step_version int NOT NULL,
     lead_id uuid NOT NULL,
     state text NOT NULL,
     skip_reason text,
     mail_id uuid,
     scheduled_at timestamptz(3) NOT NULL,
     sent_at timestamptz(3),
     delivered_at timestamptz(3),
     opened_at timestamptz(3),
     clicked_at timestamptz(3),
     replied_at timestamptz(3),
     bounced_at timestamptz(3),
     failure text,
     CONSTRAINT nurture_send_pkey PRIMARY KEY (workspace_id, id))`,
  // One step to one person once, whatever is edited and however many look.
  `CREATE UNIQUE INDEX nurture_send_enrolment_id_step_id_idx
     ON nurture_send (workspace_id, enrolment_id, step_id)`,
  `CREATE UNIQUE INDEX nurture_send_mail_id_partial_idx
     ON nurture_send (workspace_id, mail_id) WHERE mail_id IS NOT NULL`,
  ...indexes("send", [
    "lead_id, scheduled_at, id",
    "program_id, scheduled_at, id",
    "scheduled_at, id",
  ]),
  // What waits for the outbox: short, however many were sent.
  `CREATE INDEX nurture_send_scheduled_at_id_partial_idx ON nurture_send (workspace_id, scheduled_at, id)
     WHERE state = 'SCHEDULED' AND mail_id IS NULL`,
  reference("send", "enrolment_id", "nurture_enrolment"),
  reference("send", "program_id", "nurture_program"),
  reference("send", "step_id", "nurture_step"),
  reference("send", "lead_id", "lead"),
  `CREATE TABLE nurture_settings (
     ${ROW},
     frequency_cap jsonb,
     timezone text NOT NULL,
     CONSTRAINT nurture_settings_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX nurture_settings_idx ON nurture_settings (workspace_id)`,
];

/**
 * When a step is due. Days, weeks and months are counted by the clock of the zone, hours and minutes as
 * they pass; then on to the next such weekday, at the hour.
 */
const functions = [
  `CREATE FUNCTION liaison_nurture_due(
     anchor timestamptz, zone text, wait interval, weekday text, at_hour int)
   RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
   DECLARE
     hours interval;
     due timestamptz;
     clock timestamp;
     at timestamp;
     days int := 0;
   BEGIN
     IF wait IS NULL THEN RETURN NULL; END IF;
     hours := make_interval(hours => extract(hour FROM wait)::int,
       mins => extract(minute FROM wait)::int, secs => extract(second FROM wait)::float8);
     due := ((anchor AT TIME ZONE zone + (wait - hours)) AT TIME ZONE zone) + hours;
     IF weekday IS NULL AND at_hour IS NULL THEN RETURN due; END IF;
     clock := due AT TIME ZONE zone;
     at := date_trunc('day', clock) + make_interval(hours => coalesce(at_hour, 9));
     IF at < clock THEN at := at + interval '1 day'; END IF;
     IF weekday IS NOT NULL THEN
       days := (array_position(ARRAY['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY',
         'SATURDAY', 'SUNDAY'], weekday) - extract(isodow FROM at)::int + 7) % 7;
     END IF;
     RETURN (at + make_interval(days => days)) AT TIME ZONE zone;
   END $$`,
  // A merge moves enrolments to the survivor; one that finds a live one there ends, in the same step.
  `CREATE FUNCTION liaison_enrolment_meets_another() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF EXISTS (SELECT FROM nurture_enrolment o WHERE o.workspace_id = NEW.workspace_id
         AND o.program_id = NEW.program_id AND o.lead_id = NEW.lead_id AND o.ended_at IS NULL) THEN
       NEW.state_before_merge := OLD.state;
       NEW.state := 'EXITED';
       NEW.exit_reason := 'MERGED';
       NEW.ended_at := now();
       NEW.due_at := NULL;
       INSERT INTO state_change (workspace_id, id, created_at, subject_id, field, from_state, to_state,
           actor_kind, reason_code, correlation_id, occurred_at)
       VALUES (OLD.workspace_id, gen_random_uuid(), now(), OLD.id, 'state', OLD.state, 'EXITED',
           'SYSTEM', 'MERGED', 'merge', now());
       UPDATE nurture_send SET state = 'SKIPPED', skip_reason = 'EXITED'
        WHERE workspace_id = OLD.workspace_id AND enrolment_id = OLD.id
          AND state = 'SCHEDULED' AND mail_id IS NULL;
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER meets_another BEFORE UPDATE OF lead_id ON nurture_enrolment FOR EACH ROW
     WHEN (OLD.lead_id IS DISTINCT FROM NEW.lead_id AND OLD.ended_at IS NULL)
     EXECUTE FUNCTION liaison_enrolment_meets_another()`,
];

function indexes(table: string, columns: readonly string[]): string[] {
  return columns.map((each) => {
    const name = ["nurture", table, ...each.split(", "), "idx"].join("_");
    return `CREATE INDEX ${name} ON nurture_${table} (workspace_id, ${each})`;
  });
}

function reference(table: string, column: string, target: string): string {
  return `ALTER TABLE nurture_${table} ADD CONSTRAINT nurture_${table}_${column}_fkey
     FOREIGN KEY (workspace_id, ${column}) REFERENCES ${target}(workspace_id,id)`;
}
