import type { GraphQLEnumType } from "graphql";
import { isEnumType } from "graphql";

import { preparedQuery } from "../../../server/database/prepared.js";
import {
  entityDeclaration,
  type ColumnField,
  type ReferenceField,
} from "../../../server/database/declarations.js";
import type { Fact } from "../../../server/database/row.js";
import { quoted } from "../../../server/database/sql.js";
import { columnOf } from "../../../server/reader/keyset.js";
import type { List } from "../../../server/reader/list.js";
import { allLists } from "../../../server/reader/relations.js";
import { rootReadOf } from "../../../server/reader/roots.js";
import type { TestApp } from "../../support/app.js";

/** What a page was asked for with, and cursors it gave. */
export type Place = { readonly args: Record<string, unknown>; readonly cursor: string };

/** Values that stand in the data, by where an operation can use them; GraphQL's JSON form of each. */
export type Pool = {
  /** By name of the filter type and of its field: `LeadFilter.emailKey`. */
  readonly values: ReadonlyMap<string, readonly unknown[]>;
  /** Ids of rows by type name. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Cursors by type name of the rows. */
  readonly places: Map<string, Place[]>;
};

type Workspace = Pick<TestApp, "core" | "system" | "workspaceId">;

const PER_COLUMN = 25;

export function listsOf(app: Workspace): Map<string, List<Fact>> {
  const roots = Object.keys(app.core.schema.getQueryType()?.getFields() ?? {});
  const lists = [
    ...roots.flatMap((name) => rootReadOf(name)?.list ?? []),
    ...allLists().map(({ of }) => of),
  ];
  return new Map(lists.map((list) => [entityDeclaration(list.entity).typeName, list]));
}

export async function poolOf(app: Workspace): Promise<Pool> {
  const values = new Map<string, unknown[]>();
  const ids = new Map<string, string[]>();
  for (const [typeName, list] of listsOf(app)) {
    const { prefix } = entityDeclaration(list.entity);
    const known = await sampled(app, list, "id");
    ids.set(
      typeName,
      known.map((id) => `${prefix}_${id}`),
    );
    for (const [property, field] of list.filterable) {
      const texts = await sampled(app, list, property);
      values.set(
        `${typeName}Filter.${property}`,
        texts.map((text) => asInput(app, list, field, text)),
      );
    }
  }
  return { values, ids, places: new Map() };
}

/** Distinct values of a column as PostgreSQL writes them, without null. */
async function sampled(app: Workspace, list: List<Fact>, property: string): Promise<string[]> {
  const metadata = app.core.dataSource.getMetadata(list.entity);
  const column = columnOf(metadata, property);
  const field = list.filterable.get(property);
  const isList = field?.kind === "column" && field.column === "textList";
  const table = quoted(entityDeclaration(list.entity).table);
  const sql = `SELECT DISTINCT v::text AS v FROM (
      SELECT ${isList ? `unnest(${column})` : column} AS v FROM ${table} WHERE workspace_id = $1) t
    WHERE v IS NOT NULL ORDER BY 1 LIMIT ${PER_COLUMN}`;
  const rows = await app.system.db.query<{ v: string }>(preparedQuery(sql, [app.workspaceId]));
  return rows.map(({ v }) => v);
}

function asInput(
  app: Workspace,
  list: List<Fact>,
  field: ColumnField | ReferenceField,
  text: string,
): unknown {
  if (field.kind === "reference") return `${entityDeclaration(field.target()).prefix}_${text}`;
  switch (field.column) {
    case "id":
      return `${entityDeclaration(list.entity).prefix}_${text}`;
    case "int":
      return Number(text);
    case "boolean":
      return text === "true";
    case "instant":
      return new Date(`${text.replace(" ", "T")}:00`).toISOString();
    case "enum":
      return enumName(app, list, field, text);
    default:
      return text;
  }
}

function enumName(app: Workspace, list: List<Fact>, field: ColumnField, value: string): string {
  const type = enumType(app, list, field);
  const found = type.getValues().find((each) => each.value === value);
  if (found === undefined) throw new Error(`${type.name} has no ${value}`);
  return found.name;
}

function enumType(app: Workspace, list: List<Fact>, { property }: ColumnField): GraphQLEnumType {
  const row = app.core.schema.getType(entityDeclaration(list.entity).typeName);
  if (row === undefined || !("getFields" in row)) throw new Error("A row is an object");
  const type = row.getFields()[property]?.type;
  const named = type !== undefined && "ofType" in type ? type.ofType : type;
  if (!isEnumType(named)) throw new Error(`${property} is no enum`);
  return named;
}
