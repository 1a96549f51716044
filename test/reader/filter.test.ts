import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import { entityDeclaration } from "../../server/database/declarations.js";
import type { Fact } from "../../server/database/row.js";
import type { List } from "../../server/reader/list.js";
import { rootReadOf } from "../../server/reader/roots.js";
import type { TestApp } from "../support/app.js";
import { seededApp } from "../support/seeded-app.js";
import { Choices } from "./random/choices.js";
import { Inputs } from "./random/inputs.js";
import { matches, type Row } from "./random/meaning.js";
import { poolOf, type Pool } from "./random/pool.js";
import { codesOf, compare } from "./random/world.js";

type Root = { readonly name: string; readonly list: List<Fact>; readonly rows: readonly Row[] };

let app: TestApp;
let pool: Pool;
let roots: Root[];
beforeAll(async () => {
  app = await seededApp();
  pool = await poolOf(app);
  const fields = Object.keys(app.core.schema.getQueryType()?.getFields() ?? {});
  roots = [];
  for (const name of fields) {
    const read = rootReadOf(name);
    if (read?.kind !== "page") continue;
    const { list } = read;
    roots.push({ name, list, rows: await allRows(name, list) });
  }
}, 120_000);
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

/** Every row of a list, by the names its filter uses. */
async function allRows(name: string, list: List<Fact>): Promise<Row[]> {
  const selected = [...list.filterable].map(([property, field]) =>
    field.kind === "reference" ? `${property}: ${field.name} { id }` : property,
  );
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const source = `query ($after: String) { ${name}(first: 250, after: $after) { nodes { id ${selected.join(" ")} } pageInfo { hasNextPage endCursor } } }`;
    const { [name]: page } = await app.admin.gql(source, { after });
    rows.push(...page.nodes.map(withIds));
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

function withIds(row: Record<string, unknown>): Row {
  const entries = Object.entries(row).map(([key, value]) => {
    const isReference = typeof value === "object" && value !== null && "id" in value;
    return [key, isReference ? value.id : value];
  });
  return Object.fromEntries(entries);
}

/** Months and years are as long as where they begin; PostgreSQL folds letters of every script its own way. */
const unclear = /"P[^"T]*[YM]|"PT[^"]*M|[^\x20-\x7e]/;

const numbers = fc.array(fc.nat({ max: 99_999 }), { minLength: 5, maxLength: 80, size: "max" });

test("a filter finds the rows it describes, and counts them", async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(), numbers, async (at, list) => {
      const root = roots[at % roots.length];
      if (root === undefined) throw new Error("No lists");
      const { typeName } = entityDeclaration(root.list.entity);
      const filter = new Inputs(new Choices(list), pool).filter(inputType(typeName), 1);
      fc.pre(!unclear.test(JSON.stringify(filter)));
      const source = `query ($f: ${typeName}Filter) { page: ${root.name}(first: 250, filter: $f) { nodes { id } } all: ${root.name}Count(filter: $f) { count } }`;
      const { plain, read } = await compare({ app }, app.admin.actor, {
        source,
        variables: { f: filter },
      });
      fc.pre(codesOf(plain).length === 0);
      if (read.kind === "left") throw new Error(read.why);

      const { page, all } = JSON.parse(read.data);

      const expected = root.rows.filter((row) => matches(filter, row, app.clock.now()));
      const ids: unknown[] = page.nodes.map(({ id }: { id: string }) => id);
      expect(all.count).toBe(expected.length);
      expect(ids).toHaveLength(Math.min(expected.length, 250));
      if (expected.length <= 250) expect(ids.sort()).toEqual(expected.map(({ id }) => id).sort());
      if (expected.length > 0 && expected.length < root.rows.length) found += 1;
    }),
    { numRuns: 1_000, interruptAfterTimeLimit: 8_000, maxSkipsPerRun: 10_000 },
  );

  expect(found).toBeGreaterThan(20); // of some, neither all nor none
}, 60_000);

function inputType(typeName: string) {
  const args = app.core.schema.getQueryType()?.getFields() ?? {};
  for (const field of Object.values(args)) {
    const arg = field.args.find(({ type }) => String(type) === `${typeName}Filter`);
    if (arg !== undefined) return arg.type;
  }
  throw new Error(`No filter of ${typeName}`);
}
