import { allEntities, fieldsOf } from "../../../server/database/declarations.js";
import { columnOf } from "../../../server/reader/keyset.js";
import type { TestApp } from "../../support/app.js";

/** Texts that a hand-made JSON writer gets wrong, and bytes that make every sign of base64. */
const texts = [
  'says "no"',
  "back\\slash \\n \\u0041",
  "tab\tnew\nline\rback\bfeed\f",
  "\u0001\u001f\u007f\u0080",
  "\u2028\u2029",
  "🚰 東京 naïve",
  "مرحبا",
  "</script><!--",
  "it's '' quoted",
  "%liaison-missing%",
  "$1 $$ ${x} #{y}",
  "~~~???>>>~~~",
  "÷÷÷ÿÿÿ",
  "{}[],:null",
  " ",
  "",
  "x".repeat(5_000),
];

const columns: Readonly<Record<string, readonly string[]>> = {
  lead: ["name", "company", "problem", "city"],
  account: ["name", "legal_name"],
  contact: ["name", "title"],
  app_user: ["name"],
  opportunity: ["name", "product"],
  competitor: ["name"],
  trip_report: ["title", "summary"],
  discussion_item: ["text"],
  follow_up: ["text"],
  intel_observation: ["claim", "quote"],
};

const json = [
  `{"10": 1, "2": {"a\\"b": [1.50, 1e21, -0.0, 0.0000001, null, true]}, "": "", "ключ": "\\u2028"}`,
  `{"deep": [[[{"x": "\\u0001\\\\"}]]], "__proto__": {"y": 1}, "constructor": false}`,
  `[]`,
  `"only a text"`,
  `12345678901234567890.5`,
];

/** Puts values at the edge of what columns hold into every second row or so of a demo company. */
export async function roughen(app: TestApp): Promise<void> {
  for (const [table, names] of Object.entries(columns)) {
    for (const [at, name] of names.entries())
      await spread(app, table, name, rotated(texts, at * 3));
  }
  for (const table of ["lead", "account", "contact", "opportunity"]) {
    await spread(app, table, "attributes", json, "jsonb");
  }
  const amounts = ["0", "0.1", "1234567890123456.7891", "-5", "100.0000"];
  await spread(app, "opportunity", "amount", amounts, "numeric");
  await spread(app, "opportunity", "close_on", ["0001-01-01", "9999-12-31", "2024-02-29"], "date");
  const instants = ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "1969-12-31T23:59:59.001Z"];
  await spread(app, "lead", "mql_at", instants, "timestamptz");
  await spread(app, "lead", "employees", ["0", "2147483647", "-1"], "int");
  await empty(app);
}

/** Columns that are kept full by a rule of the table. */
const full = new Set([
  'lead."owner_id"',
  'lead."queue"',
  'lead."merged_into_id"',
  'sla_clock."lead_id"',
]);

/** Clears every column that may be empty in some of the rows; an amount goes with its currency. */
async function empty(app: TestApp): Promise<void> {
  for (const { entity, table } of allEntities()) {
    const metadata = app.core.dataSource.getMetadata(entity);
    if (metadata.findColumnWithPropertyName("version") === undefined) continue; // written once
    const facts = fieldsOf(entity).flatMap((field) => {
      if (field.kind === "computed" || !field.nullable) return [];
      return [field.kind === "money" ? [field.property, field.currencyProperty] : [field.property]];
    });
    for (const [at, properties] of facts.entries()) {
      const columns = properties.map((property) => columnOf(metadata, property));
      if (columns.some((column) => full.has(`${table}.${column}`))) continue;
      const cleared = columns.map((column) => `${column} = NULL`).join(", ");
      const sql = `UPDATE ${table} t SET ${cleared}
          FROM (SELECT id, row_number() OVER (ORDER BY id) AS at FROM ${table} WHERE workspace_id = $1) r
         WHERE t.workspace_id = $1 AND t.id = r.id AND r.at % 7 = $2`;
      await app.system.db.run((manager) => manager.query(sql, [app.workspaceId, at % 7]));
    }
  }
}

function rotated<T>(list: readonly T[], by: number): T[] {
  return list.map((_, at) => list[(at + by) % list.length]).filter((each) => each !== undefined);
}

/** Sets the column of every second row to one of the values in turn, so that each occurs. */
async function spread(
  app: TestApp,
  table: string,
  column: string,
  values: readonly string[],
  type = "text",
): Promise<void> {
  const sql = `UPDATE ${table} t SET ${column} = v.value::${type}
      FROM (SELECT id, row_number() OVER (ORDER BY id) AS at FROM ${table} WHERE workspace_id = $1) r
      JOIN unnest($2::text[]) WITH ORDINALITY v(value, n) ON r.at % (2 * $3::int) = v.n * 2 - 1
     WHERE t.workspace_id = $1 AND t.id = r.id`;
  await app.system.db.run((manager) =>
    manager.query(sql, [app.workspaceId, values, values.length]),
  );
}
