import { GraphQLObjectType, getNamedType, isEnumType, isInputObjectType, parse } from "graphql";
import pg from "pg";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";

import { preparedQuery } from "../../server/database/prepared.js";
import type { Actor } from "../../server/auth/actor.js";
import { openCore, type Core } from "../../server/core.js";
import {
  entityDeclaration,
  type ColumnField,
  type ColumnKind,
  type EntityClass,
  type ReferenceField,
} from "../../server/database/declarations.js";
import { actorOfUser, systemActor } from "../../server/modules/people/authenticate.js";
import { User } from "../../server/modules/people/user.entity.js";
import { rootReadOf } from "../../server/reader/roots.js";
import { nodeType, type Field } from "../reader/random/fields.js";
import {
  faultsOf,
  nodesOf,
  planOf,
  tablesOf,
  type PlanNode,
  type Tables,
} from "../reader/plans.js";
import { poolOf, type Pool } from "../reader/random/pool.js";
import { bigData } from "../support/big-data.js";
import { cloneTemplate, type TestDatabase } from "../support/postgres.js";

const PAGE = 51;
const database = { url: null, poolSize: 4, statementTimeoutMs: 60_000, connectTimeoutMs: 10_000 };

let copy: TestDatabase;
let core: Core;
let tables: Tables;
let pool: Pool;
let everybody: Actor;
let salesperson: Actor;

beforeAll(async () => {
  copy = await cloneTemplate();
  const client = new pg.Client({ connectionString: copy.url });
  await client.connect();
  const counts = { leads: 100_000, accounts: 10_000, reports: 20_000, observations: 15_000 };
  const { workspaces } = await bigData(client, { workspaces: 3, usersPerWorkspace: 60, ...counts });
  const [workspaceId = ""] = workspaces;
  tables = await tablesOf(client);
  await client.end();
  core = await openCore({
    config: { database, oidc: null },
    url: copy.url,
    log: pino({ level: "silent" }),
  });
  await core.relay.stop();
  everybody = systemActor(workspaceId);
  const system = core.systemContext(workspaceId);
  pool = await poolOf({ core, system, workspaceId });
  salesperson = await system.db.run(async (manager) =>
    actorOfUser(
      await manager.findOneByOrFail(User, { workspaceId, email: "person60@company.test" }),
    ),
  );
}, 600_000);
afterAll(async () => {
  await core.stop();
  await copy.drop();
});

/** Root fields that are pages. */
function pages(): Field[] {
  const fields = Object.values(core.schema.getQueryType()?.getFields() ?? {});
  return fields.filter(({ name }) => rootReadOf(name)?.kind === "page");
}

/** Lists below the rows of a root field; a timeline, which has one order, has its own test. */
function listsBelow(root: Field): Field[] {
  return Object.values(nodeType(root)?.getFields() ?? {}).filter(
    (field) => nodeType(field) !== null && field.args.some(({ name }) => name === "orderBy"),
  );
}

function ordersOf(field: Field): string[] {
  const orderBy = field.args.find(({ name }) => name === "orderBy");
  const type = orderBy === undefined ? undefined : getNamedType(orderBy.type);
  const by = isInputObjectType(type) ? type.getFields()["field"] : undefined;
  const names = by === undefined ? undefined : getNamedType(by.type);
  if (!isEnumType(names)) throw new Error(`${field.name} has no order`);
  return names.getValues().map(({ name }) => name);
}

function report(faults: readonly (readonly [string, readonly string[]])[]): string[] {
  return faults.flatMap(([what, found]) => found.map((fault) => `${what}: ${fault}`));
}

test("the check finds a table that is read through and sorted", async () => {
  const rows = await core
    .systemContext(everybody.workspaceId)
    .db.query<{ "QUERY PLAN": readonly [{ readonly Plan: PlanNode }] }>(
      preparedQuery("EXPLAIN (FORMAT JSON) SELECT id FROM lead ORDER BY problem", []),
    );
  const plan = rows[0]?.["QUERY PLAN"][0].Plan;

  const faults = plan === undefined ? [] : faultsOf(plan, tables, PAGE);

  expect(faults).toContain("reads all of lead");
  expect(faults.filter((fault) => fault.startsWith("sorts"))).toHaveLength(1);
});

test("every order of every list is read off an index, either way, also after a cursor", async () => {
  const faults: [string, string[]][] = [];
  for (const root of pages()) {
    for (const order of ordersOf(root)) {
      for (const direction of ["ASC", "DESC"]) {
        const orderBy = `orderBy: [{ field: ${order}, direction: ${direction} }]`;
        const source = `query ($after: String) { ${root.name}(first: 50, after: $after, ${orderBy}) { nodes { id } } }`;
        const first = `{ ${root.name}(first: 50, ${orderBy}) { pageInfo { endCursor } } }`;
        const after = await cursorOf(first);
        const what = `${root.name} by ${order} ${direction}`;
        const plan = await planOf(core, everybody, { source });
        faults.push([what, faultsOf(plan, tables, PAGE)]);
        const next = await planOf(core, everybody, { source, variables: { after } });
        faults.push([`${what} after`, faultsOf(next, tables, PAGE)]);
      }
    }
  }
  expect(report(faults)).toEqual([]);
});

test("every order of every list below a row is read off an index", async () => {
  const faults: [string, string[]][] = [];
  for (const root of pages()) {
    for (const list of listsBelow(root)) {
      for (const order of ordersOf(list)) {
        const orderBy = `orderBy: [{ field: ${order}, direction: DESC }]`;
        const source = `{ ${root.name}(first: 20) { nodes { ${list.name}(first: 5, ${orderBy}) { nodes { id } } } } }`;
        const plan = await planOf(core, everybody, { source });
        faults.push([`${root.name}.${list.name} by ${order}`, faultsOf(plan, tables, PAGE)]);
      }
    }
  }
  expect(report(faults)).toEqual([]);
});

test("every declared filter, as one value, several and a range, is served by an index", async () => {
  const faults: [string, string[]][] = [];
  for (const root of pages()) {
    for (const { name, filter } of filtersOf(root)) {
      const source = `query ($filter: ${rowName(root)}Filter) { ${root.name}(first: 50, filter: $filter) { nodes { id } } }`;
      const variables = { filter: { [name]: filter } };
      const plan = await planOf(core, everybody, { source, variables });
      const what = `${root.name} where ${JSON.stringify(variables.filter)}`;
      faults.push([what, faultsOf(plan, tables, 20_000)]);
    }
  }
  expect(report(faults)).toEqual([]);
});

test("a salesperson's page of leads, scope and all, reads a small part of the table", async () => {
  for (const orderBy of ordersOf(fieldNamed("leads"))) {
    const source = `{ leads(first: 50, orderBy: [{ field: ${orderBy}, direction: DESC }]) { nodes { id owner { name } } } }`;
    const plan = await planOf(core, salesperson, { source }, ", ANALYZE, TIMING OFF");

    expect(faultsOf(plan, tables, PAGE)).toEqual([]);
    const read = nodesOf(plan)
      .filter((node) => node["Relation Name"] === "lead")
      .map(
        (node) =>
          ((node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0)) *
          (node["Actual Loops"] ?? 1),
      );
    expect(Math.max(...read)).toBeLessThan(2_000);
  }
});

function fieldNamed(name: string): Field {
  const field = pages().find((each) => each.name === name);
  if (field === undefined) throw new Error(`No list ${name}`);
  return field;
}

function rowName(root: Field): string {
  const type = nodeType(root);
  if (!(type instanceof GraphQLObjectType)) throw new Error(`${root.name} is no list`);
  return type.name;
}

/** One value, three values and a range of each filter, taken from the data. */
function filtersOf(root: Field): { name: string; filter: object }[] {
  const list = rootReadOf(root.name)?.list;
  if (list === undefined) return [];
  const { typeName } = entityDeclaration(list.entity);
  return [...list.filterable].flatMap(([name, field]) => {
    const values = pool.values.get(`${typeName}Filter.${name}`) ?? [];
    const kind = field.kind === "column" ? field.column : "id";
    const rare = rareValue(list.entity, field);
    return [...conditions(kind, values), ...rare].map((filter) => ({ name, filter }));
  });
}

/** A value few rows have or none, which has to be found and not looked for. */
function rareValue(entity: EntityClass, field: ColumnField | ReferenceField): object[] {
  const uuid = "018f0000-0000-7000-8000-000000000000";
  if (field.kind === "reference")
    return [{ eq: `${entityDeclaration(field.target()).prefix}_${uuid}` }];
  switch (field.column) {
    case "id":
      return [{ eq: `${entityDeclaration(entity).prefix}_${uuid}` }];
    case "text":
      return [{ eq: "nobody has this" }];
    case "enum":
      return Object.keys(field.enumOf ?? {}).map((eq) => ({ eq }));
    default:
      return [];
  }
}

function conditions(kind: ColumnKind, values: readonly unknown[]): object[] {
  const [one] = values.slice(Math.floor(values.length / 2));
  if (one === undefined) return []; // no value in the data
  const range = [{ gte: values[0], lt: one }, { gt: one }, { lte: one }];
  switch (kind) {
    case "textList":
      return [{ has: one }];
    case "boolean":
      return [{ eq: one }];
    case "instant":
      return range;
    case "date":
    case "decimal":
      return [{ eq: one }, ...range];
    case "int":
      return [{ eq: one }, { in: values.slice(0, 3) }, ...range];
    default:
      return [{ eq: one }, { in: values.slice(0, 3) }];
  }
}

async function cursorOf(source: string): Promise<string | null> {
  const document = parse(source);
  const [operation] = document.definitions;
  if (operation?.kind !== "OperationDefinition") throw new Error("No operation");
  const ctx = core.contextFor(everybody, "plans", pino({ level: "silent" }));
  const answer = await core.reader.read(ctx, { document, operation, variables: {} });
  if (answer.kind === "left") throw new Error(answer.why);
  const found: { pageInfo: { endCursor: string | null } }[] = Object.values(
    JSON.parse(answer.data),
  );
  return found[0]?.pageInfo.endCursor ?? null;
}
