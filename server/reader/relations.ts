import type { GraphQLFieldResolver, GraphQLSchema } from "graphql";
import { isObjectType } from "graphql";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Allow } from "../auth/allow.js";
import type { Permission } from "../auth/permissions.js";
import type { Context } from "../context.js";
import { allEntities, fieldsOf, type EntityClass, type Stored } from "../database/declarations.js";
import type { Fact } from "../database/row.js";
import { uuidOf } from "../ids.js";
import { named } from "./comparators.js";
import type { List, ListArgs, Page } from "./list.js";
import { findPages } from "./page.js";
import { findVisible } from "./rows.js";

type AnyClass = new () => object;

/** One declared list below a type, for the reader and for the resolvers made here. */
export type ListDeclaration = {
  readonly parent: EntityClass;
  readonly name: string;
  readonly of: List<Fact>;
  /** Property of the child that holds the parent's id, or its `on`. */
  readonly by: string;
  /** Property of the parent that the children's `by` equals: its id, or a text such as an address. */
  readonly on: string;
  readonly allow: Permission;
};

const lists: ListDeclaration[] = [];

/**
 * Adds `parent.name`, the children whose `by` is the parent's id, or its `on`. Declared in the module of the child,
 * so that the parent's module never imports it. Returns the resolver class for the module's list.
 */
export function declareList<P extends Stored, T extends Fact>(
  parent: EntityClass<P>,
  name: string,
  options: {
    readonly of: List<T>;
    readonly by: keyof T & string;
    readonly on?: keyof P & string;
    readonly allow: Permission;
    readonly description: string;
  },
): AnyClass {
  const { of, by, on = "id", allow, description } = options;
  const declared = { parent, name, of, by, on, allow };
  lists.push(declared);
  const resolver = named(`${parent.name}_${name}`);
  const prototype: Record<string, unknown> = resolver.prototype;
  prototype[name] = (row: Fact, args: ListArgs, ctx: Context) =>
    childrenOf(ctx, declared, row, args);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (descriptor === undefined) throw new Error("A method just set has a descriptor");
  Root()(prototype, name, 0);
  Args(() => of.Args)(prototype, name, 1);
  Ctx()(prototype, name, 2);
  FieldResolver(() => of.Connection, { description })(prototype, name, descriptor);
  Allow(allow)(prototype, name, descriptor);
  Resolver(() => parent)(resolver);
  return resolver;
}

export function allLists(): readonly ListDeclaration[] {
  return lists;
}

export function listBelow(parent: EntityClass, name: string): ListDeclaration | undefined {
  return lists.find((list) => list.parent === parent && list.name === name);
}

/** Pages of all parents asked for in the same tick with the same arguments: one statement. */
function childrenOf(
  ctx: Context,
  { parent, name, of, by, on }: ListDeclaration,
  row: Fact,
  args: ListArgs,
): Promise<Page<Fact>> {
  const key = `list:${parent.name}.${name}:${JSON.stringify(args)}`;
  if (on === "id") {
    return ctx.load.one(key, uuidOf(row.id), (keys) =>
      findPages(ctx, of, args, { by, keys, type: "uuid" }),
    );
  }
  const value: unknown = Reflect.get(row, on) ?? NO_KEY;
  return ctx.load.one(key, String(value), (keys) =>
    findPages(ctx, of, args, { by, keys, type: "text" }),
  );
}

/** A parent without the value has no children. No text is stored empty, so none is found under this. */
const NO_KEY = "";

type RowResolver = GraphQLFieldResolver<Fact, Context>;

/** Gives every declared reference, money and computed field its resolver. Called once, after the build. */
export function resolveDeclared(schema: GraphQLSchema): void {
  for (const { entity, typeName } of allEntities()) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    for (const [name, resolve] of declaredResolvers(entity)) {
      const field = fields[name];
      if (field !== undefined) field.resolve = resolve;
    }
  }
}

function declaredResolvers(entity: EntityClass): [string, RowResolver][] {
  return fieldsOf(entity).flatMap((field): [string, RowResolver][] => {
    switch (field.kind) {
      case "column":
        return [];
      case "reference":
        return [[field.name, referenceResolver(field.property, field.target)]];
      case "money":
        return [[field.property, moneyResolver(field.property, field.currencyProperty)]];
      case "computed": {
        const { value } = field;
        return [
          [
            field.property,
            (row, _args, { clock }) => Reflect.apply(value, undefined, [row, clock.now()]),
          ],
        ];
      }
    }
  });
}

function referenceResolver(property: string, target: () => EntityClass): RowResolver {
  return (row, _args, ctx) => {
    const id: unknown = Reflect.get(row, property);
    return typeof id === "string" ? findVisible(ctx, target(), id) : null;
  };
}

function moneyResolver(amount: string, currency: string): RowResolver {
  return (row) => {
    const value: unknown = Reflect.get(row, amount);
    return value == null ? null : { amount: value, currencyCode: Reflect.get(row, currency) };
  };
}
