import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";

import type { EntityClass } from "../../server/database/declarations.js";
import { idTargetOf } from "../../server/graphql/inputs.js";

/** A place in the input of a mutation, or of a query that has one, that takes an id. */
export type IdSlot = {
  readonly root: string;
  readonly path: readonly string[];
  readonly target: EntityClass;
};

/** Values that rules ask for, by the name of the field; all others are fine with one of their type. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  email: "somebody@sample.test",
  phone: "+39 02 5550 1234",
  countryCode: "IT",
  currencyCode: "EUR",
  timezone: "Europe/Rome",
  domains: ["sample.test"],
  domain: "sample.test",
  scopes: ["lead:read"],
  startsAt: "2026-03-03T09:00:00.000Z",
  at: "2026-03-02T09:00:00.000Z", // the companies' own now
  endsAt: "2026-03-03T10:00:00.000Z",
  dueAt: "2026-03-09T17:00:00.000Z",
  evidenceUrl: "https://sample.test/",
  preset: "hubspot",
  topic: "sample-letter",
  purpose: "sample",
};

const BY_TYPE: Readonly<Record<string, unknown>> = {
  String: "Sample",
  Int: 1,
  Float: 0.5,
  Boolean: true,
  Date: "2026-03-02",
  DateTime: "2026-03-01T09:00:00.000Z",
  Decimal: "1.00",
  ReasonCode: "NO_BUDGET",
  Duration: "P1D",
  JSON: {},
};

/** What a mutation asks for beside what its types say. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  leadAssign: { queue: "north" }, // an owner or a queue
  leadCapture: { email: "somebody@sample.test" },
  duplicateSearch: { name: "Ana Sample" },
};

/** The same of inputs that stand in lists. */
const BESIDE_IN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  LeadCaptureInput: { email: "somebody@sample.test" },
};

/** What a root field asks for in its input beside what its types say. */
export function besideOf(field: string): Readonly<Record<string, unknown>> {
  return BESIDE[field] ?? {};
}

/** A value that any rule lets pass, without any id. `nth` turns through the values of enums. */
export function sampleOf(type: GraphQLInputType, name: string, nth = 0): unknown {
  if (isListType(getNullableType(type))) return BY_NAME[name] ?? [];
  if (name in BY_NAME) return BY_NAME[name];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[nth % named.getValues().length]?.name;
  if (isInputObjectType(named)) return inputOf(named, [], { own: () => null, id: null, nth });
  return BY_TYPE[named.name] ?? "Sample";
}

/** The field that takes an input, be it a mutation or a query. */
export function rootWithInput(schema: GraphQLSchema, name: string) {
  const types = [schema.getMutationType(), schema.getQueryType()];
  const [field] = types.flatMap((type) => type?.getFields()[name] ?? []);
  if (field === undefined) throw new Error(`No root field ${name}`);
  return field;
}

/** True for a query whose input must name rows: idSlots covers it. */
export function needsIds({ args }: GraphQLField<unknown, unknown>): boolean {
  const input = args.find(({ name }) => name === "input");
  const type = input === undefined ? undefined : getNamedType(input.type);
  if (!isInputObjectType(type)) return false;
  return Object.values(type.getFields()).some(
    (field) => isNonNullType(field.type) && getNamedType(field.type).name === "ID",
  );
}

/** Every id that any input takes; throws for an id field that does not say of what. */
export function idSlots(schema: GraphQLSchema): IdSlot[] {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(needsIds);
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return [...queries, ...mutations].flatMap(({ name, args }) =>
    args.flatMap((arg) => {
      const type = getNamedType(arg.type);
      if (!isInputObjectType(type)) return [];
      return slotsIn(type).map((slot) => ({ root: name, ...slot }));
    }),
  );
}

function slotsIn(type: GraphQLInputObjectType): Omit<IdSlot, "root">[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    // A filter that is kept is run in its workspace: a foreign id in it finds nothing.
    if (named.name.endsWith("Filter")) return [];
    if (isInputObjectType(named)) {
      return slotsIn(named).map(({ path, target }) => ({ path: [field.name, ...path], target }));
    }
    if (named.name !== "ID") return [];
    return [{ path: [field.name], target: targetOf(type, field) }];
  });
}

/** The class a type was made of. TypeGraphQL keeps them where its copies meet, and exports no way there. */
function inputClass(name: string): Function {
  const storage: unknown = Reflect.get(globalThis, "TypeGraphQLMetadataStorage");
  const types: unknown = Object(storage).inputTypes;
  const found = Array.isArray(types) ? types.find((type) => type.name === name) : undefined;
  if (typeof found?.target !== "function") throw new Error(`No input class of ${name}`);
  return found.target;
}

function targetOf(type: GraphQLInputObjectType, field: GraphQLInputField): EntityClass {
  const target = idTargetOf(inputClass(type.name), field.name);
  if (target === null) throw new Error(`${type.name}.${field.name}: an id of what?`);
  return target;
}

export type Filling = {
  /** What stands in the slot. */
  readonly id: string | null;
  /** What stands wherever else an id must be. */
  readonly own: (target: EntityClass) => string | null;
  readonly nth: number;
};

/** An input with an id in its slot and nothing else that may be left out. */
export function inputWith(
  schema: GraphQLSchema,
  slot: IdSlot,
  filling: Filling,
): Record<string, unknown> {
  const [arg] = rootWithInput(schema, slot.root).args;
  const type = arg === undefined ? undefined : getNamedType(arg.type);
  if (!isInputObjectType(type)) throw new Error(`${slot.root} takes no input`);
  const beside = slot.path[0] === "ownerId" ? {} : BESIDE[slot.root];
  return { ...beside, ...inputOf(type, slot.path, filling) };
}

function inputOf(
  type: GraphQLInputObjectType,
  path: readonly string[],
  filling: Filling,
): Record<string, unknown> {
  const [here, ...below] = path;
  const fields = Object.values(type.getFields());
  const [firstOfOne] = here === undefined && type.isOneOf ? fields : [];
  const given = fields.filter(
    (field) =>
      field.name === here ||
      field === firstOfOne ||
      (isNonNullType(field.type) && field.defaultValue === undefined),
  );
  const values = given.map((field) => {
    const named = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    const isHere = field.name === here;
    if (isInputObjectType(named) && (isHere || !isList)) {
      const value = inputOf(named, isHere ? below : [], filling);
      return [field.name, isList ? [{ ...BESIDE_IN[named.name], ...value }] : value] as const;
    }
    if (named.name !== "ID") {
      return [field.name, sampleOf(field.type, field.name, filling.nth)] as const;
    }
    const value = isHere ? filling.id : filling.own(targetOf(type, field));
    return [field.name, isList ? [value] : value] as const;
  });
  return Object.fromEntries(values);
}
