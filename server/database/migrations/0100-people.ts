import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** Users, teams, API clients and their keys. */
export class People1790000000100 implements MigrationInterface {
  readonly name = "People1790000000100";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...references]) await runner.query(statement);
    await isolate(runner, "app_user");
    await isolate(runner, "api_client");
    await isolate(runner, "api_key");
    await isolate(runner, "team");
    await isolate(runner, "team_member");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const tables = [
  `CREATE TABLE app_user (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     email text NOT NULL,
     email_key text NOT NULL,
     name text NOT NULL,
     department text NOT NULL,
     function_level text NOT NULL,
     manager_id uuid,
     former_sales boolean NOT NULL,
     timezone text NOT NULL,
     max_open_leads int,
     max_leads_per_day int,
     active boolean NOT NULL,
     away boolean NOT NULL,
     CONSTRAINT app_user_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX app_user_created_at_id_idx ON app_user (workspace_id, created_at, id)`,
  `CREATE INDEX app_user_name_id_idx ON app_user (workspace_id, name, id)`,
  `CREATE INDEX app_user_department_id_idx ON app_user (workspace_id, department, id)`,
  `CREATE UNIQUE INDEX app_user_email_key_idx ON app_user (workspace_id, email_key)`,
  `CREATE TABLE api_client (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     name text NOT NULL,
     scopes text[] NOT NULL,
     user_id uuid,
     CONSTRAINT api_client_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX api_client_created_at_id_idx ON api_client (workspace_id, created_at, id)`,
  `CREATE UNIQUE INDEX api_client_name_idx ON api_client (workspace_id, name)`,
  `CREATE TABLE api_key (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     client_id uuid NOT NULL,
     hint text NOT NULL,
     secret_hash bytea NOT NULL,
     expires_at timestamptz(3),
     revoked_at timestamptz(3),
     CONSTRAINT api_key_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX api_key_created_at_id_idx ON api_key (workspace_id, created_at, id)`,
  `CREATE INDEX api_key_client_id_created_at_id_idx ON api_key (workspace_id, client_id, created_at, id)`,
  `CREATE UNIQUE INDEX api_key_secret_hash_idx ON api_key (workspace_id, secret_hash)`,
  `CREATE TABLE team (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     name text NOT NULL,
     department text NOT NULL,
     lead_id uuid,
     CONSTRAINT team_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX team_created_at_id_idx ON team (workspace_id, created_at, id)`,
  `CREATE UNIQUE INDEX team_name_idx ON team (workspace_id, name)`,
  `CREATE TABLE team_member (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     team_id uuid NOT NULL,
     user_id uuid NOT NULL,
     from_at timestamptz(3) NOT NULL,
     to_at timestamptz(3),
     CONSTRAINT team_member_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX team_member_user_id_created_at_id_idx ON team_member (workspace_id, user_id, created_at, id)`,
  `CREATE INDEX team_member_team_id_created_at_id_idx ON team_member (workspace_id, team_id, created_at, id)`,
];

const references = [
  `ALTER TABLE app_user ADD CONSTRAINT app_user_manager_id_fkey
     FOREIGN KEY (workspace_id, manager_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE api_client ADD CONSTRAINT api_client_user_id_fkey
     FOREIGN KEY (workspace_id, user_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE api_key ADD CONSTRAINT api_key_client_id_fkey
     FOREIGN KEY (workspace_id, client_id) REFERENCES api_client(workspace_id,id)`,
  `ALTER TABLE team ADD CONSTRAINT team_lead_id_fkey
     FOREIGN KEY (workspace_id, lead_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE team_member ADD CONSTRAINT team_member_team_id_fkey
     FOREIGN KEY (workspace_id, team_id) REFERENCES team(workspace_id,id)`,
  `ALTER TABLE team_member ADD CONSTRAINT team_member_user_id_fkey
     FOREIGN KEY (workspace_id, user_id) REFERENCES app_user(workspace_id,id)`,
];
