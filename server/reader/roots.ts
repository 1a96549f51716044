import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";

import { Allow } from "../auth/allow.js";
import type { Permission } from "../auth/permissions.js";
import type { Context } from "../context.js";
import { entityDeclaration } from "../database/declarations.js";
import type { Fact } from "../database/row.js";
import { describeEnum } from "../graphql/enums.js";
import { named } from "./comparators.js";
import type { List, ListArgs } from "./list.js";
import { countRows, findPage } from "./page.js";
import { getVisible } from "./rows.js";

type AnyClass = new () => object;

export enum Precision {
  EXACT = "EXACT",
  AT_LEAST = "AT_LEAST",
}
describeEnum(Precision, "Precision", "Whether a count is the whole truth.", {
  EXACT: "So many, no more and no fewer.",
  AT_LEAST: "Counting stopped here; there are more.",
});

@ObjectType({ description: "How many rows match, counted up to 10,000." })
export class Count {
  @Field(() => Int, { description: "The number counted." })
  count!: number;

  @Field(() => Precision, { description: "Whether counting reached the end." })
  precision!: Precision;
}

const readPermissions = new Map<Function, Permission>();

/** A declared root field: what the reader compiles. */
export type RootReadDeclaration = {
  readonly kind: "one" | "page" | "count";
  readonly list: List<Fact>;
  readonly allow: Permission;
};

const rootReads = new Map<string, RootReadDeclaration>();

export function rootReadOf(field: string): RootReadDeclaration | undefined {
  return rootReads.get(field);
}

/** What one needs to read a type's rows by id; undefined for types without root reads. */
export function permissionToRead(entity: Function): Permission | undefined {
  return readPermissions.get(entity);
}

/**
 * Declares the root reads of a type: `lead(id:)`, `leads(...)` and `leadsCount(filter:)`. Returns the
 * resolver class for the module's list. Declared, not written, so that the reader can compile them.
 */
export function declareReads<T extends Fact>(
  list: List<T>,
  options: {
    readonly one: string;
    readonly many: string;
    readonly allow: Permission;
    readonly description: string;
  },
): AnyClass {
  const { one, many, allow, description } = options;
  readPermissions.set(list.entity, allow);
  rootReads.set(one, { kind: "one", list, allow });
  rootReads.set(many, { kind: "page", list, allow });
  rootReads.set(`${many}Count`, { kind: "count", list, allow });
  const { typeName } = entityDeclaration(list.entity);
  const resolver = named(`${typeName}Reads`);
  const CountArgs = countArgs(list);
  const reads: RootRead[] = [
    {
      name: one,
      returns: () => list.entity,
      nullable: true,
      description: `One ${typeName} by its id; NOT_FOUND if there is none you may see.`,
      args: (prototype) => Arg("id", () => ID, { description: "Its id." })(prototype, one, 0),
      read: (id: string, ctx) => getVisible(ctx, list.entity, id),
    },
    {
      name: many,
      returns: () => list.Connection,
      description,
      args: (prototype) => Args(() => list.Args)(prototype, many, 0),
      read: (args: ListArgs, ctx) => findPage(ctx, list, args),
    },
    {
      name: `${many}Count`,
      returns: () => Count,
      description: `How many of those \`${many}\` would list, counted up to 10,000.`,
      args: (prototype) => Args(() => CountArgs)(prototype, `${many}Count`, 0),
      read: async (args: ListArgs, ctx) => asCount(await countRows(ctx, list, args)),
    },
  ];
  for (const read of reads) addQuery(resolver, allow, read);
  Resolver()(resolver);
  return resolver;
}

type RootRead = {
  name: string;
  returns: () => object;
  nullable?: boolean;
  description: string;
  args(prototype: object): void;
  read(input: unknown, ctx: Context): Promise<unknown>;
};

function addQuery(resolver: AnyClass, allow: Permission, root: RootRead): void {
  const { name, returns, description, nullable = false } = root;
  const prototype: Record<string, unknown> = resolver.prototype;
  prototype[name] = (input: unknown, ctx: Context) => root.read(input, ctx);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (descriptor === undefined) throw new Error("A method just set has a descriptor");
  root.args(prototype);
  Ctx()(prototype, name, 1);
  Query(returns, { description, nullable })(prototype, name, descriptor);
  Allow(allow)(prototype, name, descriptor);
}

function countArgs<T extends Fact>(list: List<T>): AnyClass {
  const args = named(`${entityDeclaration(list.entity).typeName}CountArgs`);
  Field(() => list.Filter, { nullable: true, description: "Only rows that match." })(
    args.prototype,
    "filter",
  );
  ArgsType()(args);
  return args;
}

function asCount({ count, isExact }: { count: number; isExact: boolean }): Count {
  return { count, precision: isExact ? Precision.EXACT : Precision.AT_LEAST };
}
