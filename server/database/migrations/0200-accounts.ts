import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** Accounts with their domains, contacts, teams, opportunities, external references and liaisons. */
export class Accounts1790000000200 implements MigrationInterface {
  readonly name = "Accounts1790000000200";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...references]) await runner.query(statement);
    await isolate(runner, "account");
    // Follows account.domains, so it is the one table here whose rows are taken away.
    await isolate(runner, "account_domain", ["SELECT", "INSERT", "DELETE"]);
    await isolate(runner, "account_team_member");
    await isolate(runner, "contact");
    await isolate(runner, "external_reference");
    await isolate(runner, "liaison_assignment");
    await isolate(runner, "opportunity");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const tables = [
  `CREATE TABLE account (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     name text NOT NULL,
     name_key text NOT NULL,
     legal_name text,
     domains text[] NOT NULL,
     parent_id uuid,
     industry text,
     employees int,
     annual_revenue numeric(20,4),
     annual_revenue_currency text,
     tier text NOT NULL,
     type text NOT NULL,
     country_code text,
     owner_id uuid,
     year_established int,
     attributes jsonb NOT NULL,
     CONSTRAINT account_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX account_owner_id_name_id_idx ON account (workspace_id, owner_id, name, id)`,
  `CREATE INDEX account_parent_id_name_id_idx ON account (workspace_id, parent_id, name, id)`,
  `CREATE INDEX account_created_at_id_idx ON account (workspace_id, created_at, id)`,
  `CREATE INDEX account_name_key_id_idx ON account (workspace_id, name_key, id)`,
  `CREATE INDEX account_name_id_idx ON account (workspace_id, name, id)`,
  `CREATE INDEX account_tier_name_id_idx ON account (workspace_id, tier, name, id)`,
  `CREATE INDEX account_type_name_id_idx ON account (workspace_id, type, name, id)`,
  `CREATE TABLE account_domain (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     account_id uuid NOT NULL,
     domain text NOT NULL,
     CONSTRAINT account_domain_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX account_domain_created_at_id_idx ON account_domain (workspace_id, created_at, id)`,
  `CREATE INDEX account_domain_account_id_id_idx ON account_domain (workspace_id, account_id, id)`,
  `CREATE UNIQUE INDEX account_domain_domain_idx ON account_domain (workspace_id, domain)`,
  `CREATE TABLE account_team_member (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     account_id uuid NOT NULL,
     user_id uuid NOT NULL,
     role text NOT NULL,
     department text NOT NULL,
     from_at timestamptz(3) NOT NULL,
     to_at timestamptz(3),
     CONSTRAINT account_team_member_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX account_team_member_user_id_from_at_id_idx ON account_team_member (workspace_id, user_id, from_at, id)`,
  `CREATE INDEX account_team_member_account_id_from_at_id_idx ON account_team_member (workspace_id, account_id, from_at, id)`,
  `CREATE INDEX account_team_member_from_at_id_idx ON account_team_member (workspace_id, from_at, id)`,
  `CREATE INDEX account_team_member_role_from_at_id_idx ON account_team_member (workspace_id, role, from_at, id)`,
  `CREATE INDEX account_team_member_department_from_at_id_idx ON account_team_member (workspace_id, department, from_at, id)`,
  `CREATE INDEX account_team_member_to_at_id_partial_idx ON account_team_member (workspace_id, to_at, id) WHERE to_at IS NOT NULL`,
  `CREATE TABLE contact (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     account_id uuid NOT NULL,
     name text NOT NULL,
     given_name text,
     family_name text,
     email text,
     email_key text,
     phone text,
     phone_extension text,
     title text,
     buying_role text NOT NULL,
     attributes jsonb NOT NULL,
     CONSTRAINT contact_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX contact_account_id_name_id_idx ON contact (workspace_id, account_id, name, id)`,
  `CREATE INDEX contact_created_at_id_idx ON contact (workspace_id, created_at, id)`,
  `CREATE INDEX contact_name_id_idx ON contact (workspace_id, name, id)`,
  `CREATE INDEX contact_phone_idx ON contact (workspace_id, phone)`,
  `CREATE INDEX contact_buying_role_name_id_idx ON contact (workspace_id, buying_role, name, id)`,
  `CREATE UNIQUE INDEX contact_email_key_idx ON contact (workspace_id, email_key)`,
  `CREATE TABLE external_reference (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     system text NOT NULL,
     external_id text NOT NULL,
     entity_type text NOT NULL,
     entity_id uuid NOT NULL,
     CONSTRAINT external_reference_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX external_reference_created_at_id_idx ON external_reference (workspace_id, created_at, id)`,
  `CREATE INDEX external_reference_entity_id_created_at_id_idx ON external_reference (workspace_id, entity_id, created_at, id)`,
  `CREATE UNIQUE INDEX external_reference_system_entity_type_external_id_idx ON external_reference (workspace_id, system, entity_type, external_id)`,
  `CREATE TABLE liaison_assignment (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     user_id uuid NOT NULL,
     scope text NOT NULL,
     account_id uuid,
     team_id uuid,
     from_at timestamptz(3) NOT NULL,
     to_at timestamptz(3),
     CONSTRAINT liaison_assignment_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX liaison_assignment_team_id_from_at_id_idx ON liaison_assignment (workspace_id, team_id, from_at, id)`,
  `CREATE INDEX liaison_assignment_account_id_from_at_id_idx ON liaison_assignment (workspace_id, account_id, from_at, id)`,
  `CREATE INDEX liaison_assignment_user_id_from_at_id_idx ON liaison_assignment (workspace_id, user_id, from_at, id)`,
  `CREATE INDEX liaison_assignment_from_at_id_idx ON liaison_assignment (workspace_id, from_at, id)`,
  `CREATE TABLE opportunity (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     account_id uuid,
     name text NOT NULL,
     stage text NOT NULL,
     amount numeric(20,4),
     amount_currency text,
     close_on date,
     engaged_on date,
     owner_id uuid,
     product text,
     loss_reason text,
     opened_at timestamptz(3) NOT NULL,
     closed_at timestamptz(3),
     attributes jsonb NOT NULL,
     CONSTRAINT opportunity_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX opportunity_close_on_id_idx ON opportunity (workspace_id, close_on, id)`,
  `CREATE INDEX opportunity_stage_opened_at_id_idx ON opportunity (workspace_id, stage, opened_at, id)`,
  `CREATE INDEX opportunity_owner_id_opened_at_id_idx ON opportunity (workspace_id, owner_id, opened_at, id)`,
  `CREATE INDEX opportunity_account_id_opened_at_id_idx ON opportunity (workspace_id, account_id, opened_at, id)`,
  `CREATE INDEX opportunity_created_at_id_idx ON opportunity (workspace_id, created_at, id)`,
  `CREATE INDEX opportunity_opened_at_id_idx ON opportunity (workspace_id, opened_at, id)`,
];

const references = [
  `ALTER TABLE account ADD CONSTRAINT account_parent_id_fkey
     FOREIGN KEY (workspace_id, parent_id) REFERENCES account(workspace_id,id)`,
  `ALTER TABLE account ADD CONSTRAINT account_owner_id_fkey
     FOREIGN KEY (workspace_id, owner_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE account_domain ADD CONSTRAINT account_domain_account_id_fkey
     FOREIGN KEY (workspace_id, account_id) REFERENCES account(workspace_id,id)`,
  `ALTER TABLE account_team_member ADD CONSTRAINT account_team_member_account_id_fkey
     FOREIGN KEY (workspace_id, account_id) REFERENCES account(workspace_id,id)`,
  `ALTER TABLE account_team_member ADD CONSTRAINT account_team_member_user_id_fkey
     FOREIGN KEY (workspace_id, user_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE contact ADD CONSTRAINT contact_account_id_fkey
     FOREIGN KEY (workspace_id, account_id) REFERENCES account(workspace_id,id)`,
  `ALTER TABLE liaison_assignment ADD CONSTRAINT liaison_assignment_user_id_fkey
     FOREIGN KEY (workspace_id, user_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE liaison_assignment ADD CONSTRAINT liaison_assignment_account_id_fkey
     FOREIGN KEY (workspace_id, account_id) REFERENCES account(workspace_id,id)`,
  `ALTER TABLE liaison_assignment ADD CONSTRAINT liaison_assignment_team_id_fkey
     FOREIGN KEY (workspace_id, team_id) REFERENCES team(workspace_id,id)`,
  `ALTER TABLE opportunity ADD CONSTRAINT opportunity_account_id_fkey
     FOREIGN KEY (workspace_id, account_id) REFERENCES account(workspace_id,id)`,
  `ALTER TABLE opportunity ADD CONSTRAINT opportunity_owner_id_fkey
     FOREIGN KEY (workspace_id, owner_id) REFERENCES app_user(workspace_id,id)`,
];
