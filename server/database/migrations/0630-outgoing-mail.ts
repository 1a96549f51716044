import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** The outbox. */
export class OutgoingMail1790000000630 implements MigrationInterface {
  readonly name = "OutgoingMail1790000000630";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await isolate(runner, "outgoing_mail");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  `CREATE TABLE outgoing_mail (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     purpose text NOT NULL,
     topic text,
     to_address text NOT NULL,
     to_key text NOT NULL,
     subject text NOT NULL,
     text_body text,
     html_body text,
     unsubscribe_url text,
     unsubscribe_hash bytea,
     state text NOT NULL,
     message_id text,
     attempts int NOT NULL,
     not_before_at timestamptz(3) NOT NULL,
     reserved_at timestamptz(3),
     sent_at timestamptz(3),
     failure text,
     CONSTRAINT outgoing_mail_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX outgoing_mail_created_at_id_idx ON outgoing_mail (workspace_id, created_at, id)`,
  `CREATE INDEX outgoing_mail_state_created_at_id_idx ON outgoing_mail (workspace_id, state, created_at, id)`,
  `CREATE INDEX outgoing_mail_to_key_created_at_id_idx ON outgoing_mail (workspace_id, to_key, created_at, id)`,
  `CREATE UNIQUE INDEX outgoing_mail_message_id_idx ON outgoing_mail (workspace_id, message_id)`,
  `CREATE UNIQUE INDEX outgoing_mail_unsubscribe_hash_idx ON outgoing_mail (workspace_id, unsubscribe_hash)`,
];
