import {
  defaultFieldResolver,
  getNamedType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";

import { holdsAll } from "../../auth/actor.js";
import type { Permission } from "../../auth/permissions.js";
import type { Context } from "../../context.js";
import { entityByTypeName, entityDeclaration } from "../../database/declarations.js";
import { parsedId } from "../../database/id-column.js";
import { Fact } from "../../database/row.js";
import { MISSING } from "./json-sql.js";
import { NotDeclared, planRow, type RowPlan } from "./plan.js";
import { reasonOf } from "./reason.js";
import { rowJson } from "./row-sql.js";
import { selecting, selectionOf } from "./selection.js";
import { Statement } from "./statement.js";

/** An object as PostgreSQL answered it: its members are response keys, not properties. */
class Answer {
  constructor(readonly members: Readonly<Record<string, unknown>>) {}
}

type Field = GraphQLField<unknown, Context>;
type PayloadRow = {
  readonly key: string;
  readonly row: RowPlan;
  /** What the command returned: one row, or several in order. */
  readonly rows: readonly Fact[];
  readonly isList: boolean;
};

/** What the reader found for the rows of a payload, by response key. */
const answers = new WeakMap<object, ReadonlyMap<string, unknown>>();

/**
 * Lets the reader answer the rows in mutations' payloads. graphql-js runs the mutation and has its say
 * on errors and nulls; where what is selected of the returned rows goes beyond their own columns, one
 * statement fetches it all before graphql-js completes them. What is not declared, not allowed or not
 * visible is left out of the statement, and resolved from the returned rows as if there were no reader.
 */
export function readPayloads(schema: GraphQLSchema): void {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const payloads = new Set(mutations.map(({ type }) => getNamedType(type)));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__") || isRoot(schema, type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (payloads.has(type)) takeFromPayload(field);
      else takeFromAnswer(field);
    }
  }
  for (const field of mutations) readAfter(schema, field);
}

function isRoot(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(
    type,
  );
}

function readAfter(schema: GraphQLSchema, field: Field): void {
  const { resolve = defaultFieldResolver } = field;
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return;
  field.resolve = async (source, args, ctx, info) => {
    const payload: unknown = await resolve(source, args, ctx, info);
    if (typeof payload === "object" && payload !== null) {
      answers.set(payload, await readRows(ctx, rowsOf(schema, ctx, type, payload, info), info));
    }
    return payload;
  };
}

function takeFromPayload(field: Field): void {
  const { resolve = defaultFieldResolver } = field;
  const shaped = shapeOf(field);
  field.resolve = (source, args, ctx, info) => {
    const known = typeof source === "object" && source !== null ? answers.get(source) : undefined;
    const found = known?.get(String(info.path.key));
    return found === undefined ? resolve(source, args, ctx, info) : shaped(found);
  };
}

function takeFromAnswer(field: Field): void {
  const { resolve = defaultFieldResolver } = field;
  const shaped = shapeOf(field);
  field.resolve = (source, args, ctx, info) =>
    source instanceof Answer
      ? shaped(source.members[String(info.path.key)])
      : resolve(source, args, ctx, info);
}

/** What graphql-js expects of a field's value where PostgreSQL gave its JSON. */
function shapeOf({ type }: Field): (value: unknown) => unknown {
  const named = getNamedType(type);
  const one = (value: unknown): unknown => {
    if (isEnumType(named)) return named.getValue(String(value))?.value;
    if (!isCompositeType(named) || typeof value !== "object" || value === null) return value;
    return new Answer(Object.fromEntries(Object.entries(value)));
  };
  const shaped = (value: unknown): unknown => {
    if (value === null || value === undefined) return null;
    return Array.isArray(value) ? value.map(shaped) : one(value);
  };
  return shaped;
}

/** The rows of a payload of which more than their own columns is selected. */
function rowsOf(
  schema: GraphQLSchema,
  ctx: Context,
  type: GraphQLObjectType,
  payload: object,
  { fieldNodes, fragments, variableValues }: GraphQLResolveInfo,
): PayloadRow[] {
  const definitions = Object.values(fragments).filter((each) => each !== undefined);
  const from = selecting(schema, { kind: Kind.DOCUMENT, definitions }, variableValues);
  const sets = fieldNodes.map(({ selectionSet }) => selectionSet);
  return selectionOf(from, type, sets).flatMap((selected): PayloadRow[] => {
    const definition = type.getFields()[selected.name];
    const named = definition === undefined ? undefined : getNamedType(definition.type);
    const entity = isObjectType(named) ? entityByTypeName(named.name) : undefined;
    if (definition === undefined || !isObjectType(named) || entity === undefined) return [];
    const value: unknown = Reflect.get(payload, selected.name);
    const rows = (Array.isArray(value) ? value : [value]).filter((each) => each instanceof Fact);
    if (rows.length === 0) return [];
    try {
      const permissions = new Set<Permission>();
      const row = planRow({ ...from, permissions }, entity.entity, named, selected);
      if (!reachesOut(row) || !holdsAll(ctx.actor, permissions)) return [];
      const bare = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
      return [{ key: selected.key, row, rows, isList: isListType(bare) }];
    } catch (error) {
      if (error instanceof NotDeclared) return [];
      throw error;
    }
  });
}

function reachesOut({ fields }: RowPlan): boolean {
  return fields.some(({ kind }) => kind === "reference" || kind === "list");
}

/** One statement for all of them. A fault costs the short cut, not the answer: the mutation is done. */
async function readRows(
  ctx: Context,
  wanted: readonly PayloadRow[],
  { variableValues }: GraphQLResolveInfo,
): Promise<ReadonlyMap<string, unknown>> {
  if (wanted.length === 0) return new Map();
  try {
    const statement = new Statement(ctx, variableValues);
    const columns = wanted.map((each, at) => `(${rowsSql(statement, each)}) AS r${at}`);
    const query = statement.query(`SELECT ${columns.join(", ")}`);
    const [found] = await ctx.db.query<Record<string, string | null>>(query);
    return new Map(
      wanted.flatMap(({ key, rows, isList }, at) => {
        const text = found?.[`r${at}`] ?? "[]";
        const values: unknown = text.includes(MISSING) ? [] : JSON.parse(text);
        // A row the actor may not see, or that is gone, is shown as the command returned it.
        if (!Array.isArray(values) || values.length !== rows.length) return [];
        return [[key, isList ? values : values[0]] as const];
      }),
    );
  } catch (error) {
    reasonOf(ctx, error);
    return new Map();
  }
}

function rowsSql(statement: Statement, { row, rows }: PayloadRow): string {
  const { entity } = row;
  const { prefix } = entityDeclaration(entity);
  const alias = statement.name();
  const joins: string[] = [];
  const uuids = statement.params.add(rows.map(({ id }) => parsedId(prefix, id)));
  const json = rowJson(statement, row, alias, joins);
  return `SELECT '[' || string_agg(${json}, ',' ORDER BY asked.at) || ']'
    FROM unnest(${uuids}::uuid[]) WITH ORDINALITY asked (id, at)
    JOIN ${statement.table(entity)} ${alias}
      ON ${statement.mayRead(entity, alias)} AND ${alias}.id = asked.id ${joins.join(" ")}`;
}
