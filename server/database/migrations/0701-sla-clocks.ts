import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate, isolateFacts } from "./tenancy.js";

/** What is owed by when, the clocks that run, and the steps they reached. */
export class SlaClocks1790000000701 implements MigrationInterface {
  readonly name = "SlaClocks1790000000701";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...policies, ...clocks, ...steps]) await runner.query(statement);
    await isolate(runner, "sla_policy");
    await isolateFacts(runner, "sla_policy_version");
    await isolate(runner, "sla_clock", ["SELECT", "INSERT", "UPDATE", "DELETE"]);
    await runner.query(
      `CREATE TRIGGER only_what_a_merge_made BEFORE DELETE ON sla_clock
         FOR EACH ROW EXECUTE FUNCTION liaison_refuse_change_but_merge()`,
    );
    await isolateFacts(runner, "sla_step");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const policies = [
  `CREATE TABLE sla_policy (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     name text NOT NULL,
     metric text NOT NULL,
     active boolean NOT NULL,
     calendar_id uuid,
     terms jsonb NOT NULL,
     terms_version int NOT NULL,
     CONSTRAINT sla_policy_pkey PRIMARY KEY (workspace_id, id),
     CONSTRAINT sla_policy_calendar_id_fkey FOREIGN KEY (workspace_id, calendar_id)
       REFERENCES business_calendar(workspace_id,id))`,
  `CREATE UNIQUE INDEX sla_policy_name_idx ON sla_policy (workspace_id, name)`,
  `CREATE INDEX sla_policy_name_id_idx ON sla_policy (workspace_id, name, id)`,
  `CREATE INDEX sla_policy_metric_name_id_idx ON sla_policy (workspace_id, metric, name, id)`,
  `CREATE INDEX sla_policy_created_at_id_idx ON sla_policy (workspace_id, created_at, id)`,
  `CREATE TABLE sla_policy_version (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     policy_id uuid NOT NULL,
     terms_version int NOT NULL,
     terms jsonb NOT NULL,
     CONSTRAINT sla_policy_version_pkey PRIMARY KEY (workspace_id, id),
     CONSTRAINT sla_policy_version_policy_id_fkey FOREIGN KEY (workspace_id, policy_id)
       REFERENCES sla_policy(workspace_id,id))`,
  `CREATE UNIQUE INDEX sla_policy_version_policy_id_terms_version_idx
     ON sla_policy_version (workspace_id, policy_id, terms_version)`,
  `CREATE INDEX sla_policy_version_policy_id_created_at_id_idx
     ON sla_policy_version (workspace_id, policy_id, created_at, id)`,
];

const clocks = [
  `CREATE TABLE sla_clock (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     metric text NOT NULL,
     lead_id uuid,
     policy_id uuid NOT NULL,
     policy_version_id uuid NOT NULL,
     calendar_version_id uuid NOT NULL,
     state text NOT NULL,
     started_at timestamptz(3) NOT NULL,
     due_at timestamptz(3) NOT NULL,
     paused_at timestamptz(3),
     paused_business_sec int NOT NULL,
     breached_at timestamptz(3),
     met_at timestamptz(3),
     ended_at timestamptz(3),
     elapsed_business_sec int,
     steps_reached int NOT NULL,
     next_step_at timestamptz(3),
     CONSTRAINT sla_clock_pkey PRIMARY KEY (workspace_id, id),
     CONSTRAINT sla_clock_subject_check CHECK (lead_id IS NOT NULL))`,
  ...[
    ["lead_id", "lead"],
    ["policy_id", "sla_policy"],
    ["policy_version_id", "sla_policy_version"],
    ["calendar_version_id", "business_calendar_version"],
  ].map(
    ([column, table]) => `ALTER TABLE sla_clock ADD CONSTRAINT sla_clock_${column}_fkey
       FOREIGN KEY (workspace_id, ${column}) REFERENCES ${table}(workspace_id,id)`,
  ),
  `CREATE UNIQUE INDEX sla_clock_lead_id_metric_partial_idx
     ON sla_clock (workspace_id, lead_id, metric) WHERE state IN ('RUNNING', 'PAUSED', 'BREACHED')`,
  ...["lead_id", "state", "metric", "policy_id"].map(
    (column) => `CREATE INDEX sla_clock_${column}_due_at_id_idx
       ON sla_clock (workspace_id, ${column}, due_at, id)`,
  ),
  `CREATE INDEX sla_clock_due_at_id_idx ON sla_clock (workspace_id, due_at, id)`,
  `CREATE INDEX sla_clock_created_at_id_idx ON sla_clock (workspace_id, created_at, id)`,
  `CREATE INDEX sla_clock_next_step_at_id_partial_idx
     ON sla_clock (workspace_id, next_step_at, id) WHERE next_step_at IS NOT NULL`,
];

const steps = [
  `CREATE TABLE sla_step (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     clock_id uuid NOT NULL,
     nth int NOT NULL,
     kind text NOT NULL,
     at_pct int NOT NULL,
     action text,
     reached_at timestamptz(3) NOT NULL,
     CONSTRAINT sla_step_pkey PRIMARY KEY (workspace_id, id),
     CONSTRAINT sla_step_clock_id_fkey FOREIGN KEY (workspace_id, clock_id)
       REFERENCES sla_clock(workspace_id,id))`,
  `CREATE UNIQUE INDEX sla_step_clock_id_nth_idx ON sla_step (workspace_id, clock_id, nth)`,
  `CREATE INDEX sla_step_clock_id_created_at_id_idx
     ON sla_step (workspace_id, clock_id, created_at, id)`,
];
