import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate, isolateFacts } from "./tenancy.js";

/** Routing as data: territories, pools, versions of the rules; absences and capacity of people. */
export class Routing1790000000720 implements MigrationInterface {
  readonly name = "Routing1790000000720";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...columns]) await runner.query(statement);
    for (const table of changing) await isolate(runner, table, ALL);
    await isolate(runner, "routing_pool");
    await isolate(runner, "territory");
    await isolateFacts(runner, "routing_policy");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const ALL = ["SELECT", "INSERT", "UPDATE", "DELETE"] as const;
/** Taken away again when made by mistake, or when a pool or a territory is given to others. */
const changing = ["absence", "routing_pool_member", "territory_owner"];

const row = `workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL`;

function reference(table: string, column: string, target: string): string {
  return `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_fkey
     FOREIGN KEY (workspace_id, ${column}) REFERENCES ${target}(workspace_id,id)`;
}

const tables = [
  `CREATE TABLE absence (
     ${row},
     user_id uuid NOT NULL,
     kind text NOT NULL,
     from_at timestamptz(3) NOT NULL,
     to_at timestamptz(3) NOT NULL,
     note text,
     CONSTRAINT absence_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX absence_user_id_from_at_id_idx ON absence (workspace_id, user_id, from_at, id)`,
  `CREATE INDEX absence_from_at_id_idx ON absence (workspace_id, from_at, id)`,
  reference("absence", "user_id", "app_user"),
  `CREATE TABLE routing_pool (
     ${row},
     name text NOT NULL,
     strategy text NOT NULL,
     department text,
     team_id uuid,
     retired_at timestamptz(3),
     CONSTRAINT routing_pool_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX routing_pool_name_partial_idx ON routing_pool (workspace_id, name) WHERE retired_at IS NULL`,
  `CREATE INDEX routing_pool_name_id_idx ON routing_pool (workspace_id, name, id)`,
  `CREATE INDEX routing_pool_created_at_id_idx ON routing_pool (workspace_id, created_at, id)`,
  reference("routing_pool", "team_id", "team"),
  `CREATE TABLE routing_pool_member (
     ${row},
     pool_id uuid NOT NULL,
     user_id uuid NOT NULL,
     weight int NOT NULL,
     preferred jsonb,
     CONSTRAINT routing_pool_member_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX routing_pool_member_pool_id_user_id_idx ON routing_pool_member (workspace_id, pool_id, user_id)`,
  `CREATE INDEX routing_pool_member_pool_id_created_at_id_idx ON routing_pool_member (workspace_id, pool_id, created_at, id)`,
  `CREATE INDEX routing_pool_member_user_id_created_at_id_idx ON routing_pool_member (workspace_id, user_id, created_at, id)`,
  reference("routing_pool_member", "pool_id", "routing_pool"),
  reference("routing_pool_member", "user_id", "app_user"),
  `CREATE TABLE territory (
     ${row},
     name text NOT NULL,
     country_code text,
     region text,
     postcode_prefix text,
     industry_prefix text,
     min_employees int,
     max_employees int,
     priority int NOT NULL,
     pool_id uuid,
     retired_at timestamptz(3),
     CONSTRAINT territory_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX territory_name_partial_idx ON territory (workspace_id, name) WHERE retired_at IS NULL`,
  `CREATE INDEX territory_name_id_idx ON territory (workspace_id, name, id)`,
  `CREATE INDEX territory_created_at_id_idx ON territory (workspace_id, created_at, id)`,
  `CREATE INDEX territory_pool_id_name_id_idx ON territory (workspace_id, pool_id, name, id)`,
  reference("territory", "pool_id", "routing_pool"),
  `CREATE TABLE territory_owner (
     ${row},
     territory_id uuid NOT NULL,
     user_id uuid NOT NULL,
     rank int NOT NULL,
     CONSTRAINT territory_owner_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX territory_owner_territory_id_user_id_idx ON territory_owner (workspace_id, territory_id, user_id)`,
  `CREATE INDEX territory_owner_territory_id_rank_id_idx ON territory_owner (workspace_id, territory_id, rank, id)`,
  `CREATE INDEX territory_owner_user_id_rank_id_idx ON territory_owner (workspace_id, user_id, rank, id)`,
  reference("territory_owner", "territory_id", "territory"),
  reference("territory_owner", "user_id", "app_user"),
  `CREATE TABLE routing_policy (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     policy_version int NOT NULL,
     steps jsonb NOT NULL,
     territories jsonb NOT NULL,
     pools jsonb NOT NULL,
     fallback_queue text NOT NULL,
     made_by_id uuid,
     CONSTRAINT routing_policy_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX routing_policy_policy_version_idx ON routing_policy (workspace_id, policy_version)`,
  `CREATE INDEX routing_policy_policy_version_id_idx ON routing_policy (workspace_id, policy_version, id)`,
  reference("routing_policy", "made_by_id", "app_user"),
];

const columns = [
  `ALTER TABLE app_user ADD COLUMN max_leads_per_month int`,
  `ALTER TABLE app_user ADD COLUMN lead_weight int NOT NULL DEFAULT 1`,
  `ALTER TABLE app_user ALTER COLUMN lead_weight DROP DEFAULT`,
  `ALTER TABLE lead ADD COLUMN region text`,
  `ALTER TABLE lead ADD COLUMN postcode text`,
  // What routing counts for each member of a pool, often.
  `CREATE INDEX lead_owner_id_partial_idx ON lead (workspace_id, owner_id) WHERE status IN ('MQL', 'SAL', 'SQL')`,
  `ALTER TABLE routing_turn ADD COLUMN credits jsonb NOT NULL DEFAULT '{}'`,
  `ALTER TABLE routing_decision ADD COLUMN territory_id uuid`,
  `ALTER TABLE routing_decision ADD COLUMN pool_id uuid`,
  `ALTER TABLE routing_decision ADD COLUMN others jsonb NOT NULL DEFAULT '[]'`,
  `ALTER TABLE routing_decision ALTER COLUMN others DROP DEFAULT`,
  reference("routing_decision", "territory_id", "territory"),
  reference("routing_decision", "pool_id", "routing_pool"),
];
