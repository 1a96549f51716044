import { expect, test } from "vitest";

import { entityDeclaration } from "../../../server/database/declarations.js";
import { snakeCase } from "../../../server/database/naming.js";
import { movingReferences } from "../../../server/modules/leads/merge/lead-references.js";
import { startApp, type TestApp } from "../../support/app.js";

/** Columns that name a lead and do not follow it into a merge, with the reason. */
const STAYING: Readonly<Record<string, string>> = {
  "merge_ledger.survivor_id": "who lived on then",
  "duplicate_case.older_id": "which two were compared; follows by the event",
  "duplicate_case.newer_id": "which two were compared; follows by the event",
  "lead_match_key.lead_id": "made of the lead, and made anew by the event",
  "intake_delivery.lead_id": "what a sender was answered; that id stands for the survivor",
  "audit_entry.subject_id": "which row was written",
  "state_change.subject_id": "which row moved",
  "event_log.subject_id": "what was told then",
  "merge_image.row_id": "which row was kept",
  "lead_row_past.lead_id": "whose a row was until it moved",
  "lead_row_past.row_id": "which row moved",
};

/** Columns that may name a row of any type, by their names: whoever adds one decides about merges. */
const ANY_TYPE = /^(subject|entity|row|owner_of|person|parent|target|about|source)_(id|ref)$/;

/** References that may clash when two leads become one, with what keeps them from it. */
const UNIQUE: Readonly<Record<string, string>> = {
  hand_off_lead_id_partial_idx: "merging withdraws all but one that waits",
  sla_clock_lead_id_metric_partial_idx: "merging ends all but the earliest of each kind",
  nurture_enrolment_program_id_lead_id_partial_idx:
    "the database ends the one that comes to a lead with a live one",
  work_lease_lead_id_purpose_partial_idx: "merging leaves one latest for each purpose",
};

function catalogue(app: TestApp, sql: string): Promise<Record<string, string>[]> {
  return app.core.dataSource.query(sql);
}

function moving(): string[] {
  return movingReferences().map(
    ({ entity, property }) => `${entityDeclaration(entity).table}.${snakeCase(property)}`,
  );
}

test("every column that names a lead follows it into a merge, or says why not", async () => {
  await using app = await startApp();

  const keys = await catalogue(
    app,
    `SELECT DISTINCT c.relname || '.' || a.attname AS name FROM pg_constraint k
       JOIN pg_class c ON c.oid = k.conrelid AND NOT c.relispartition
       JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
      WHERE k.contype = 'f' AND k.confrelid = 'lead'::regclass AND a.attname <> 'workspace_id'`,
  );
  const columns = await catalogue(
    app,
    `SELECT c.relname || '.' || a.attname AS name, a.attname AS column FROM pg_attribute a
       JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
      WHERE NOT a.attisdropped AND NOT EXISTS (SELECT FROM pg_constraint k
        WHERE k.contype = 'f' AND k.conrelid = c.oid AND a.attnum = ANY (k.conkey))`,
  );

  const named = columns
    .filter(({ column = "" }) => ANY_TYPE.test(column) || /(^|_)lead_ids?$/.test(column))
    .map(({ name }) => name);
  const found = [...keys.map(({ name }) => name), ...named];
  expect(found.sort()).toEqual([...moving(), ...Object.keys(STAYING)].sort());
});

test("no two rows clash when their leads become one", async () => {
  await using app = await startApp();

  const unique = await catalogue(
    app,
    `SELECT i.relname AS name, c.relname || '.' || a.attname AS column FROM pg_index x
       JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (x.indkey)
      WHERE x.indisunique AND NOT c.relispartition`,
  );

  const clashing = unique.filter(({ column = "" }) => moving().includes(column));
  expect(clashing.map(({ name }) => name)).toEqual(Object.keys(UNIQUE));
});
