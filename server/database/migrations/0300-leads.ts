import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate, isolateFacts } from "./tenancy.js";

/** Leads, their touches, qualifications, scores, routing and hand-offs. */
export class Leads1790000000300 implements MigrationInterface {
  readonly name = "Leads1790000000300";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...references]) await runner.query(statement);
    await isolate(runner, "lead");
    await isolate(runner, "hand_off");
    await isolateFacts(runner, "lead_score");
    await isolateFacts(runner, "lead_touch");
    await isolateFacts(runner, "qualification");
    await isolateFacts(runner, "routing_decision");
    await isolate(runner, "routing_turn");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const tables = [
  `CREATE TABLE lead (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     given_name text,
     family_name text,
     name text,
     name_key text,
     email text,
     email_key text,
     phone text,
     phone_extension text,
     title text,
     company text,
     company_key text,
     domain_key text,
     country_code text,
     city text,
     industry text,
     employees int,
     problem text,
     received_via text NOT NULL,
     source_detail text,
     attributes jsonb NOT NULL,
     status text NOT NULL,
     status_since timestamptz(3) NOT NULL,
     owner_id uuid,
     queue text,
     account_id uuid,
     contact_id uuid,
     fit_score int NOT NULL,
     fit_band text NOT NULL,
     score_model_version int NOT NULL,
     mql_at timestamptz(3),
     sal_at timestamptz(3),
     sql_at timestamptz(3),
     first_touch_at timestamptz(3) NOT NULL,
     recycled_count int NOT NULL,
     hand_raised boolean NOT NULL,
     resume_on date,
     CONSTRAINT lead_owner_or_queue_check CHECK (owner_id IS NOT NULL OR queue IS NOT NULL),
     CONSTRAINT lead_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX lead_contact_id_fit_score_id_idx ON lead (workspace_id, contact_id, fit_score, id)`,
  `CREATE INDEX lead_account_id_fit_score_id_idx ON lead (workspace_id, account_id, fit_score, id)`,
  `CREATE INDEX lead_queue_fit_score_id_idx ON lead (workspace_id, queue, fit_score, id)`,
  `CREATE INDEX lead_owner_id_fit_score_id_idx ON lead (workspace_id, owner_id, fit_score, id)`,
  `CREATE INDEX lead_status_fit_score_id_idx ON lead (workspace_id, status, fit_score, id)`,
  `CREATE INDEX lead_fit_score_id_idx ON lead (workspace_id, fit_score, id)`,
  `CREATE INDEX lead_status_since_id_idx ON lead (workspace_id, status_since, id)`,
  `CREATE INDEX lead_created_at_id_idx ON lead (workspace_id, created_at, id)`,
  `CREATE INDEX lead_domain_key_id_idx ON lead (workspace_id, domain_key, id)`,
  `CREATE INDEX lead_phone_name_key_idx ON lead (workspace_id, phone, name_key)`,
  `CREATE INDEX lead_email_key_idx ON lead (workspace_id, email_key)`,
  `CREATE INDEX lead_received_via_fit_score_id_idx ON lead (workspace_id, received_via, fit_score, id)`,
  `CREATE INDEX lead_resume_on_id_partial_idx ON lead (workspace_id, resume_on, id) WHERE resume_on IS NOT NULL`,
  `CREATE UNIQUE INDEX lead_email_key_partial_idx ON lead (workspace_id, email_key) WHERE status <> 'MERGED'`,
  `CREATE TABLE hand_off (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     lead_id uuid NOT NULL,
     from_user_id uuid,
     to_user_id uuid,
     to_queue text,
     state text NOT NULL,
     reason_code text,
     disposition text,
     decided_at timestamptz(3),
     decided_by_id uuid,
     note text,
     CONSTRAINT hand_off_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX hand_off_created_at_id_idx ON hand_off (workspace_id, created_at, id)`,
  `CREATE INDEX hand_off_state_created_at_id_idx ON hand_off (workspace_id, state, created_at, id)`,
  `CREATE INDEX hand_off_to_user_id_created_at_id_idx ON hand_off (workspace_id, to_user_id, created_at, id)`,
  `CREATE INDEX hand_off_lead_id_created_at_id_idx ON hand_off (workspace_id, lead_id, created_at, id)`,
  `CREATE INDEX hand_off_to_queue_created_at_id_partial_idx ON hand_off (workspace_id, to_queue, created_at, id) WHERE to_queue IS NOT NULL`,
  `CREATE UNIQUE INDEX hand_off_lead_id_partial_idx ON hand_off (workspace_id, lead_id) WHERE state = 'PENDING'`,
  `CREATE TABLE lead_score (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     lead_id uuid NOT NULL,
     model_version int NOT NULL,
     points int NOT NULL,
     band text NOT NULL,
     reasons jsonb NOT NULL,
     computed_at timestamptz(3) NOT NULL,
     CONSTRAINT lead_score_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX lead_score_lead_id_computed_at_id_idx ON lead_score (workspace_id, lead_id, computed_at, id)`,
  `CREATE TABLE lead_touch (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     lead_id uuid NOT NULL,
     received_via text NOT NULL,
     source_detail text,
     occurred_at timestamptz(3) NOT NULL,
     payload jsonb NOT NULL,
     CONSTRAINT lead_touch_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX lead_touch_lead_id_occurred_at_id_idx ON lead_touch (workspace_id, lead_id, occurred_at, id)`,
  `CREATE TABLE qualification (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     lead_id uuid NOT NULL,
     framework text NOT NULL,
     answers jsonb NOT NULL,
     criteria jsonb NOT NULL,
     verdict text NOT NULL,
     fired_rules jsonb NOT NULL,
     missing jsonb NOT NULL,
     asked_by_id uuid,
     asked_at timestamptz(3) NOT NULL,
     CONSTRAINT qualification_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX qualification_lead_id_asked_at_id_idx ON qualification (workspace_id, lead_id, asked_at, id)`,
  `CREATE TABLE routing_decision (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     lead_id uuid NOT NULL,
     rule text NOT NULL,
     rule_version int NOT NULL,
     chosen_user_id uuid,
     queue text,
     candidates jsonb NOT NULL,
     strategy_state jsonb NOT NULL,
     decided_at timestamptz(3) NOT NULL,
     CONSTRAINT routing_decision_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX routing_decision_chosen_user_id_decided_at_id_idx ON routing_decision (workspace_id, chosen_user_id, decided_at, id)`,
  `CREATE INDEX routing_decision_lead_id_decided_at_id_idx ON routing_decision (workspace_id, lead_id, decided_at, id)`,
  // Whose turn it was last. No entity: routing locks the row, nobody reads it through the API.
  `CREATE TABLE routing_turn (
     workspace_id uuid NOT NULL,
     pool text NOT NULL,
     last_user_id uuid,
     CONSTRAINT routing_turn_pkey PRIMARY KEY (workspace_id, pool))`,
];

const references = [
  `ALTER TABLE lead ADD CONSTRAINT lead_owner_id_fkey
     FOREIGN KEY (workspace_id, owner_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE lead ADD CONSTRAINT lead_account_id_fkey
     FOREIGN KEY (workspace_id, account_id) REFERENCES account(workspace_id,id)`,
  `ALTER TABLE lead ADD CONSTRAINT lead_contact_id_fkey
     FOREIGN KEY (workspace_id, contact_id) REFERENCES contact(workspace_id,id)`,
  `ALTER TABLE hand_off ADD CONSTRAINT hand_off_lead_id_fkey
     FOREIGN KEY (workspace_id, lead_id) REFERENCES lead(workspace_id,id)`,
  `ALTER TABLE hand_off ADD CONSTRAINT hand_off_from_user_id_fkey
     FOREIGN KEY (workspace_id, from_user_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE hand_off ADD CONSTRAINT hand_off_to_user_id_fkey
     FOREIGN KEY (workspace_id, to_user_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE hand_off ADD CONSTRAINT hand_off_decided_by_id_fkey
     FOREIGN KEY (workspace_id, decided_by_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE lead_score ADD CONSTRAINT lead_score_lead_id_fkey
     FOREIGN KEY (workspace_id, lead_id) REFERENCES lead(workspace_id,id)`,
  `ALTER TABLE lead_touch ADD CONSTRAINT lead_touch_lead_id_fkey
     FOREIGN KEY (workspace_id, lead_id) REFERENCES lead(workspace_id,id)`,
  `ALTER TABLE qualification ADD CONSTRAINT qualification_lead_id_fkey
     FOREIGN KEY (workspace_id, lead_id) REFERENCES lead(workspace_id,id)`,
  `ALTER TABLE qualification ADD CONSTRAINT qualification_asked_by_id_fkey
     FOREIGN KEY (workspace_id, asked_by_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE routing_decision ADD CONSTRAINT routing_decision_lead_id_fkey
     FOREIGN KEY (workspace_id, lead_id) REFERENCES lead(workspace_id,id)`,
  `ALTER TABLE routing_decision ADD CONSTRAINT routing_decision_chosen_user_id_fkey
     FOREIGN KEY (workspace_id, chosen_user_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE routing_turn ADD CONSTRAINT routing_turn_last_user_id_fkey
     FOREIGN KEY (workspace_id, last_user_id) REFERENCES app_user(workspace_id,id)`,
];
