import { pino } from "pino";
import { getNamedType } from "graphql";

import { entityDeclaration, type EntityClass } from "../../server/database/declarations.js";
import { startHttp } from "../../server/http/server.js";
import { rootReadOf } from "../../server/reader/roots.js";
import type { TestApp } from "../support/app.js";
import { nodeOperation, type Operation } from "./read-operations.js";
import { uuidsIn, type Rows } from "./rows.js";

type Ids = (entity: EntityClass) => string | null;

/** `lead(id:)` and `node(id:)` of every type, with an id of it. */
export function singleReads(app: TestApp, entities: readonly EntityClass[], ids: Ids): Operation[] {
  const { schema } = app.core;
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
  return entities.flatMap((entity) => {
    const id = ids(entity);
    if (id === null) return [];
    const singles = fields.flatMap((name): Operation[] => {
      const read = rootReadOf(name);
      if (read?.kind !== "one" || read.list.entity !== entity) return [];
      return [
        { name, document: `query ($id: ID!) { ${name}(id: $id) { id } }`, variables: { id } },
      ];
    });
    return [...singles, nodeOperation(schema, entity, id)];
  });
}

/** Every list and count, filtered by a foreign value in every field that filters take. */
export function filteredReads(app: TestApp, ids: Ids, rows: Rows): Operation[] {
  return Object.values(app.core.schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const read = rootReadOf(field.name);
    const filter = field.args.find(({ name }) => name === "filter");
    if (read === undefined || read.kind === "one" || filter === undefined) return [];
    const { entity, filterable } = read.list;
    const type = getNamedType(filter.type).name;
    const document = `query ($filter: ${type}) { ${field.name}(filter: $filter) {
      ${read.kind === "page" ? "nodes { id } pageInfo { endCursor }" : "count"} } }`;
    return [...filterable].flatMap(([property, declared]): Operation[] => {
      const value = valueFor(declared, { entity, ids, rows });
      if (value === null) return [];
      return ["eq", "in"].map((operator) => {
        const condition = { [operator]: operator === "in" ? [value] : value };
        const name = `${field.name} by ${property}`;
        return { name, document, variables: { filter: { [property]: condition } } };
      });
    });
  });
}

type Filterable = {
  readonly kind: string;
  readonly property: string;
  readonly column?: string;
  readonly target?: () => EntityClass;
};
type Foreign = { readonly entity: EntityClass; readonly ids: Ids; readonly rows: Rows };

/** A foreign id or text that a row of theirs has in this field. */
function valueFor(field: Filterable, { entity, ids, rows }: Foreign): string | null {
  if (field.target !== undefined) return ids(field.target());
  if (field.column === "id") return ids(entity);
  if (field.column !== "text") return null;
  const column = field.property.replace(/([A-Z])/g, (letter) => `_${letter.toLowerCase()}`);
  const { table } = entityDeclaration(entity);
  const texts = (rows.get(table) ?? []).map((row) => row[column]);
  const own = texts.find((text) => typeof text === "string" && uuidsIn(text).size === 1);
  return typeof own === "string" ? own : null;
}

/** The first page's cursor of every list of the schema. */
export function pagesAfter(app: TestApp, after: (name: string) => string | null): Operation[] {
  return Object.values(app.core.schema.getQueryType()?.getFields() ?? {}).flatMap(({ name }) => {
    if (rootReadOf(name)?.kind !== "page") return [];
    const document = `query ($first: Int, $after: String) { ${name}(first: $first, after: $after) {
      nodes { id } pageInfo { startCursor endCursor hasNextPage } } }`;
    return [{ name, document, variables: { first: 100, after: after(name) } }];
  });
}

/** The text of a whole HTTP answer, but for the id of the request. */
export async function overHttp(
  app: TestApp,
  key: string,
  operations: readonly Operation[],
): Promise<string[]> {
  const { schema, reader, authenticate, contextFor, isReady } = app.core;
  const http = await startHttp({
    config: {
      host: "127.0.0.1",
      port: 0,
      requestTimeoutMs: 15_000,
      maxBodyBytes: 1_000_000,
      shutdownGraceMs: 1_000,
      pointsPerSecond: 1_000_000,
    },
    schema,
    reader,
    routes: [],
    log: pino({ level: "silent" }),
    authenticate,
    makeContext: contextFor,
    isReady,
    playgroundKey: null,
  });
  try {
    const answers: string[] = [];
    for (const { document, variables } of operations) {
      const response = await fetch(`${http.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
        body: JSON.stringify({ query: document, variables }),
      });
      const text = await response.text();
      answers.push(`${response.status} ${text.replace(/"requestId":"[^"]*"/, "")}`);
    }
    return answers;
  } finally {
    await http.stop();
  }
}
