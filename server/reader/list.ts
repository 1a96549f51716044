import { ArgsType, Field, InputType, Int, ObjectType } from "type-graphql";

import {
  entityDeclaration,
  fieldsOf,
  type ColumnField,
  type EntityClass,
  type ReferenceField,
} from "../database/declarations.js";
import type { Fact } from "../database/row.js";
import { describeEnum } from "../graphql/enums.js";
import { comparatorFor, named } from "./comparators.js";

export const DEFAULT_PAGE = 50;
export const MAX_PAGE = 250;

export enum Direction {
  ASC = "ASC",
  DESC = "DESC",
}
describeEnum(Direction, "Direction", "Which end of an order comes first.", {
  ASC: "Smallest, earliest, first of the alphabet.",
  DESC: "Greatest, latest.",
});

@ObjectType({ description: "Where a page ends and whether more follows." })
export class PageInfo {
  @Field(() => Boolean, { description: "True when another page follows." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "True when this page was asked for with `after`." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first node." })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last node: the next page's `after`.",
  })
  endCursor!: string | null;
}

export type Page<T> = {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfo;
};

export type OrderBy = { readonly field: string; readonly direction: Direction };
export type FilterInput = Readonly<Record<string, unknown>>;
export type ListArgs = {
  readonly first?: number;
  readonly after?: string | null;
  readonly filter?: FilterInput | null;
  readonly orderBy?: readonly OrderBy[] | null;
};

type AnyClass = new () => object;

/** A list of one type: what may be filtered and ordered, and the GraphQL types made from that. */
export type List<T extends Fact> = {
  readonly entity: EntityClass<T>;
  readonly filterable: ReadonlyMap<string, ColumnField | ReferenceField>;
  readonly defaultOrder: readonly OrderBy[];
  readonly Connection: AnyClass;
  readonly Args: AnyClass;
  readonly Filter: AnyClass;
  readonly OrderBy: AnyClass;
};

/**
 * Declares the list of a type. Filter and order only what an index that starts with the workspace
 * serves; an order column may not be null, so that a cursor always has a place to stand.
 */
export function defineList<T extends Fact>(
  entity: EntityClass<T>,
  options: {
    readonly filter: readonly (keyof T & string)[];
    readonly order: readonly (keyof T & string)[];
    readonly defaultOrder: readonly [keyof T & string, "ASC" | "DESC"];
  },
): List<T> {
  const { typeName } = entityDeclaration(entity);
  const filterable = new Map(options.filter.map((name) => [name, filterField(entity, name)]));
  for (const name of options.order) mustBeOrderable(entity, name);
  const Filter = filterInput(typeName, filterable);
  const OrderBy = orderInput(typeName, options.order);
  const Args = listArgs(typeName, Filter, OrderBy);
  const [field, direction] = options.defaultOrder;
  const defaultOrder = [{ field, direction: Direction[direction] }];
  const Connection = connection(entity);
  return { entity, filterable, defaultOrder, Args, Filter, OrderBy, Connection };
}

function filterField(entity: EntityClass, name: string): ColumnField | ReferenceField {
  const field = fieldsOf(entity).find((each) => each.property === name);
  if (field?.kind === "column" || field?.kind === "reference") return field;
  throw new Error(`${entity.name}.${name} is no column to filter by`);
}

function mustBeOrderable(entity: EntityClass, name: string): void {
  const field = filterField(entity, name);
  if (field.nullable) throw new Error(`${entity.name}.${name} may be null: no order by it`);
}

function filterInput(
  typeName: string,
  fields: ReadonlyMap<string, ColumnField | ReferenceField>,
): AnyClass {
  const name = `${typeName}Filter`;
  const input = named(name);
  const add = (key: string, type: () => object, description: string) =>
    Field(type, { nullable: true, description })(input.prototype, key);
  for (const [key, field] of fields) {
    const comparator = comparatorFor(field);
    add(key, () => comparator, `Condition on ${key}.`);
  }
  add("and", () => [input], "All of these hold.");
  add("or", () => [input], "At least one of these holds.");
  add("not", () => input, "This does not hold.");
  InputType(name, {
    description: `Which rows of ${typeName}: all conditions given must hold; nested at most 4 deep.`,
  })(input);
  return input;
}

function orderInput(typeName: string, properties: readonly string[]): AnyClass {
  const values = properties.map((property) => [upperSnake(property), property] as const);
  const fields: Record<string, string> = Object.fromEntries(values);
  const texts = values.map(([value, property]) => [value, `By ${property}.`] as const);
  describeEnum(
    fields,
    `${typeName}OrderField`,
    `What ${typeName} rows can be ordered by.`,
    Object.fromEntries(texts),
  );
  const input = named(`${typeName}OrderBy`);
  Field(() => fields, { description: "What to order by." })(input.prototype, "field");
  Field(() => Direction, { description: "Which end first." })(input.prototype, "direction");
  InputType(`${typeName}OrderBy`, { description: `One term of an order of ${typeName}.` })(input);
  return input;
}

function listArgs(typeName: string, filter: AnyClass, orderBy: AnyClass): AnyClass {
  const args = named(`${typeName}ListArgs`);
  const add = (key: string, type: () => object, description: string) =>
    Field(type, { nullable: true, description })(args.prototype, key);
  add("first", () => Int, `How many, at most ${MAX_PAGE}; ${DEFAULT_PAGE} if not given.`);
  add(
    "after",
    () => String,
    "`pageInfo.endCursor` of the page before, with the same order and filter.",
  );
  add("filter", () => filter, "Only rows that match.");
  add("orderBy", () => [orderBy], "At most 3 terms; the id breaks ties.");
  ArgsType()(args);
  return args;
}

function connection(entity: EntityClass): AnyClass {
  const { typeName } = entityDeclaration(entity);
  const edge = named(`${typeName}Edge`);
  Field(() => String, { description: "Where this node stands in its list." })(
    edge.prototype,
    "cursor",
  );
  Field(() => entity, { description: "The row." })(edge.prototype, "node");
  ObjectType(`${typeName}Edge`, { description: `A ${typeName} and its place in a list.` })(edge);

  const page = named(`${typeName}Connection`);
  Field(() => [entity], { description: "The rows of this page." })(page.prototype, "nodes");
  Field(() => [edge], { description: "The same rows with their cursors." })(
    page.prototype,
    "edges",
  );
  Field(() => PageInfo, { description: "Whether more follows." })(page.prototype, "pageInfo");
  ObjectType(`${typeName}Connection`, { description: `A page of ${typeName} rows.` })(page);
  return page;
}

function upperSnake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
}
