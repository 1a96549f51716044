import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate, isolateFacts } from "./tenancy.js";

/** Customer meetings, trip reports, what was said and promised, editions and receipts. */
export class Reports1790000000400 implements MigrationInterface {
  readonly name = "Reports1790000000400";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...references]) await runner.query(statement);
    await isolate(runner, "customer_meeting");
    await isolate(runner, "meeting_attendee");
    await isolate(runner, "trip_report");
    await isolate(runner, "discussion_item");
    await isolateFacts(runner, "report_edition");
    await isolate(runner, "distribution");
    await isolate(runner, "follow_up");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const tables = [
  `CREATE TABLE customer_meeting (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     account_id uuid NOT NULL,
     opportunity_id uuid,
     kind text NOT NULL,
     title text NOT NULL,
     starts_at timestamptz(3) NOT NULL,
     ends_at timestamptz(3) NOT NULL,
     timezone text NOT NULL,
     location text,
     organiser_id uuid NOT NULL,
     status text NOT NULL,
     external_event_uid text,
     CONSTRAINT customer_meeting_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX customer_meeting_organiser_id_starts_at_id_idx ON customer_meeting (workspace_id, organiser_id, starts_at, id)`,
  `CREATE INDEX customer_meeting_opportunity_id_starts_at_id_idx ON customer_meeting (workspace_id, opportunity_id, starts_at, id)`,
  `CREATE INDEX customer_meeting_account_id_starts_at_id_idx ON customer_meeting (workspace_id, account_id, starts_at, id)`,
  `CREATE INDEX customer_meeting_status_starts_at_id_idx ON customer_meeting (workspace_id, status, starts_at, id)`,
  `CREATE INDEX customer_meeting_created_at_id_idx ON customer_meeting (workspace_id, created_at, id)`,
  `CREATE INDEX customer_meeting_starts_at_id_idx ON customer_meeting (workspace_id, starts_at, id)`,
  `CREATE UNIQUE INDEX customer_meeting_external_event_uid_idx ON customer_meeting (workspace_id, external_event_uid)`,
  `CREATE TABLE meeting_attendee (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     meeting_id uuid NOT NULL,
     side text NOT NULL,
     user_id uuid,
     contact_id uuid,
     name text,
     title text,
     company text,
     role text,
     attended text NOT NULL,
     CONSTRAINT meeting_attendee_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX meeting_attendee_contact_id_created_at_id_idx ON meeting_attendee (workspace_id, contact_id, created_at, id)`,
  `CREATE INDEX meeting_attendee_user_id_created_at_id_idx ON meeting_attendee (workspace_id, user_id, created_at, id)`,
  `CREATE UNIQUE INDEX meeting_attendee_meeting_id_contact_id_idx ON meeting_attendee (workspace_id, meeting_id, contact_id)`,
  `CREATE UNIQUE INDEX meeting_attendee_meeting_id_user_id_idx ON meeting_attendee (workspace_id, meeting_id, user_id)`,
  `CREATE INDEX meeting_attendee_meeting_id_created_at_id_idx ON meeting_attendee (workspace_id, meeting_id, created_at, id)`,
  `CREATE TABLE trip_report (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     meeting_id uuid NOT NULL,
     account_id uuid NOT NULL,
     author_id uuid NOT NULL,
     title text NOT NULL,
     summary text,
     status text NOT NULL,
     source text NOT NULL,
     submitted_at timestamptz(3),
     distributed_at timestamptz(3),
     report_version int NOT NULL,
     CONSTRAINT trip_report_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX trip_report_distributed_at_id_idx ON trip_report (workspace_id, distributed_at, id)`,
  `CREATE INDEX trip_report_author_id_created_at_id_idx ON trip_report (workspace_id, author_id, created_at, id)`,
  `CREATE INDEX trip_report_account_id_created_at_id_idx ON trip_report (workspace_id, account_id, created_at, id)`,
  `CREATE INDEX trip_report_meeting_id_created_at_id_idx ON trip_report (workspace_id, meeting_id, created_at, id)`,
  `CREATE INDEX trip_report_status_created_at_id_idx ON trip_report (workspace_id, status, created_at, id)`,
  `CREATE INDEX trip_report_created_at_id_idx ON trip_report (workspace_id, created_at, id)`,
  `CREATE INDEX trip_report_source_created_at_id_idx ON trip_report (workspace_id, source, created_at, id)`,
  `CREATE UNIQUE INDEX trip_report_meeting_id_author_id_partial_idx ON trip_report (workspace_id, meeting_id, author_id) WHERE status NOT IN ('DISCARDED', 'RETRACTED')`,
  `CREATE TABLE discussion_item (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     report_id uuid NOT NULL,
     kind text NOT NULL,
     text text NOT NULL,
     contact_id uuid,
     severity int,
     CONSTRAINT discussion_item_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX discussion_item_contact_id_created_at_id_idx ON discussion_item (workspace_id, contact_id, created_at, id)`,
  `CREATE INDEX discussion_item_kind_created_at_id_idx ON discussion_item (workspace_id, kind, created_at, id)`,
  `CREATE INDEX discussion_item_created_at_id_idx ON discussion_item (workspace_id, created_at, id)`,
  `CREATE INDEX discussion_item_report_id_created_at_id_idx ON discussion_item (workspace_id, report_id, created_at, id)`,
  `CREATE TABLE report_edition (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     report_id uuid NOT NULL,
     report_version int NOT NULL,
     note text,
     changes jsonb NOT NULL,
     CONSTRAINT report_edition_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX report_edition_report_id_created_at_id_idx ON report_edition (workspace_id, report_id, created_at, id)`,
  `CREATE UNIQUE INDEX report_edition_report_id_report_version_idx ON report_edition (workspace_id, report_id, report_version)`,
  `CREATE TABLE distribution (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     report_id uuid NOT NULL,
     edition_id uuid NOT NULL,
     report_version int NOT NULL,
     recipient_id uuid NOT NULL,
     why jsonb NOT NULL,
     channel text NOT NULL,
     state text NOT NULL,
     delivered_at timestamptz(3),
     read_at timestamptz(3),
     acknowledged_at timestamptz(3),
     CONSTRAINT distribution_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX distribution_created_at_id_idx ON distribution (workspace_id, created_at, id)`,
  `CREATE INDEX distribution_state_created_at_id_idx ON distribution (workspace_id, state, created_at, id)`,
  `CREATE INDEX distribution_recipient_id_state_created_at_id_idx ON distribution (workspace_id, recipient_id, state, created_at, id)`,
  `CREATE INDEX distribution_recipient_id_created_at_id_idx ON distribution (workspace_id, recipient_id, created_at, id)`,
  `CREATE INDEX distribution_report_id_created_at_id_idx ON distribution (workspace_id, report_id, created_at, id)`,
  `CREATE INDEX distribution_read_at_id_partial_idx ON distribution (workspace_id, read_at, id) WHERE read_at IS NOT NULL`,
  `CREATE UNIQUE INDEX distribution_report_id_report_version_recipient_id_idx ON distribution (workspace_id, report_id, report_version, recipient_id)`,
  `CREATE TABLE follow_up (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     report_id uuid NOT NULL,
     text text NOT NULL,
     owner_id uuid NOT NULL,
     due_at timestamptz(3) NOT NULL,
     state text NOT NULL,
     evidence text,
     CONSTRAINT follow_up_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX follow_up_report_id_due_at_id_idx ON follow_up (workspace_id, report_id, due_at, id)`,
  `CREATE INDEX follow_up_owner_id_due_at_id_idx ON follow_up (workspace_id, owner_id, due_at, id)`,
  `CREATE INDEX follow_up_state_due_at_id_idx ON follow_up (workspace_id, state, due_at, id)`,
  `CREATE INDEX follow_up_created_at_id_idx ON follow_up (workspace_id, created_at, id)`,
  `CREATE INDEX follow_up_due_at_id_idx ON follow_up (workspace_id, due_at, id)`,
  `CREATE INDEX follow_up_owner_id_created_at_id_idx ON follow_up (workspace_id, owner_id, created_at, id)`,
];

const references = [
  `ALTER TABLE customer_meeting ADD CONSTRAINT customer_meeting_account_id_fkey
     FOREIGN KEY (workspace_id, account_id) REFERENCES account(workspace_id,id)`,
  `ALTER TABLE customer_meeting ADD CONSTRAINT customer_meeting_opportunity_id_fkey
     FOREIGN KEY (workspace_id, opportunity_id) REFERENCES opportunity(workspace_id,id)`,
  `ALTER TABLE customer_meeting ADD CONSTRAINT customer_meeting_organiser_id_fkey
     FOREIGN KEY (workspace_id, organiser_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE meeting_attendee ADD CONSTRAINT meeting_attendee_meeting_id_fkey
     FOREIGN KEY (workspace_id, meeting_id) REFERENCES customer_meeting(workspace_id,id)`,
  `ALTER TABLE meeting_attendee ADD CONSTRAINT meeting_attendee_user_id_fkey
     FOREIGN KEY (workspace_id, user_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE meeting_attendee ADD CONSTRAINT meeting_attendee_contact_id_fkey
     FOREIGN KEY (workspace_id, contact_id) REFERENCES contact(workspace_id,id)`,
  `ALTER TABLE trip_report ADD CONSTRAINT trip_report_meeting_id_fkey
     FOREIGN KEY (workspace_id, meeting_id) REFERENCES customer_meeting(workspace_id,id)`,
  `ALTER TABLE trip_report ADD CONSTRAINT trip_report_account_id_fkey
     FOREIGN KEY (workspace_id, account_id) REFERENCES account(workspace_id,id)`,
  `ALTER TABLE trip_report ADD CONSTRAINT trip_report_author_id_fkey
     FOREIGN KEY (workspace_id, author_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE discussion_item ADD CONSTRAINT discussion_item_report_id_fkey
     FOREIGN KEY (workspace_id, report_id) REFERENCES trip_report(workspace_id,id)`,
  `ALTER TABLE discussion_item ADD CONSTRAINT discussion_item_contact_id_fkey
     FOREIGN KEY (workspace_id, contact_id) REFERENCES contact(workspace_id,id)`,
  `ALTER TABLE report_edition ADD CONSTRAINT report_edition_report_id_fkey
     FOREIGN KEY (workspace_id, report_id) REFERENCES trip_report(workspace_id,id)`,
  `ALTER TABLE distribution ADD CONSTRAINT distribution_report_id_fkey
     FOREIGN KEY (workspace_id, report_id) REFERENCES trip_report(workspace_id,id)`,
  `ALTER TABLE distribution ADD CONSTRAINT distribution_edition_id_fkey
     FOREIGN KEY (workspace_id, edition_id) REFERENCES report_edition(workspace_id,id)`,
  `ALTER TABLE distribution ADD CONSTRAINT distribution_recipient_id_fkey
     FOREIGN KEY (workspace_id, recipient_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE follow_up ADD CONSTRAINT follow_up_report_id_fkey
     FOREIGN KEY (workspace_id, report_id) REFERENCES trip_report(workspace_id,id)`,
  `ALTER TABLE follow_up ADD CONSTRAINT follow_up_owner_id_fkey
     FOREIGN KEY (workspace_id, owner_id) REFERENCES app_user(workspace_id,id)`,
];
