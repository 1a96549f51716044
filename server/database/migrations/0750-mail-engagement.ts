import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a mail is about, and what came of it after it was sent. */
export class MailEngagement1790000000750 implements MigrationInterface {
  readonly name = "MailEngagement1790000000750";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

/** The defaults are for the rows there are. */
const statements = [
  `ALTER TABLE outgoing_mail
     ADD COLUMN about text,
     ADD COLUMN delivered_at timestamptz(3),
     ADD COLUMN bounced_at timestamptz(3),
     ADD COLUMN bounce_kind text,
     ADD COLUMN replied_at timestamptz(3),
     ADD COLUMN tracks_opens boolean NOT NULL DEFAULT false,
     ADD COLUMN tracks_clicks boolean NOT NULL DEFAULT false,
     ADD COLUMN opened_at timestamptz(3),
     ADD COLUMN opens int NOT NULL DEFAULT 0,
     ADD COLUMN machine_opens int NOT NULL DEFAULT 0,
     ADD COLUMN clicked_at timestamptz(3),
     ADD COLUMN clicks int NOT NULL DEFAULT 0,
     ADD COLUMN machine_clicks int NOT NULL DEFAULT 0,
     ADD COLUMN clicked_links text[] NOT NULL DEFAULT '{}'`,
  `ALTER TABLE outgoing_mail
     ALTER COLUMN tracks_opens DROP DEFAULT,
     ALTER COLUMN tracks_clicks DROP DEFAULT,
     ALTER COLUMN opens DROP DEFAULT,
     ALTER COLUMN machine_opens DROP DEFAULT,
     ALTER COLUMN clicks DROP DEFAULT,
     ALTER COLUMN machine_clicks DROP DEFAULT,
     ALTER COLUMN clicked_links DROP DEFAULT`,
  `CREATE INDEX outgoing_mail_about_created_at_id_partial_idx
     ON outgoing_mail (workspace_id, about, created_at, id) WHERE about IS NOT NULL`,
];
