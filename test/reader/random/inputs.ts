import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from "graphql";

import type { Choices } from "./choices.js";
import type { Pool } from "./pool.js";

/** Texts that have broken programs before. */
export const hostileTexts = [
  "",
  "'",
  '"',
  "\\",
  "%",
  "_",
  "'; DROP TABLE lead; --",
  "$1",
  "a\nb\tc",
  "\u0000",
  "naïve 東京 🚰",
  "\u2028",
  "{}",
  "null",
  " padded ",
  "half \ud83d a pair",
  "x".repeat(3_000),
] as const;

const odd: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 1, -1, 50, 100, 2_147_483_647, -2_147_483_648],
  Boolean: [true, false],
  Decimal: ["0", "-0", "1.10", "00012.5", "999999999999999999.99999999"],
  Date: ["2026-03-02", "2024-02-29", "0001-01-01", "9999-12-31"],
  DateTime: [
    "2026-03-02T09:00:00.000Z",
    "2026-01-01T00:00:00+02:00",
    "1970-01-01T00:00:00Z",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999Z",
  ],
  Duration: ["P1D", "PT0S", "P1Y2M3DT4H5M6S", "P100Y", "P2W", "PT0.5S"],
  ID: ["lead_018f0000-0000-7000-8000-000000000000", "lead_", "x", ""],
  String: hostileTexts,
};

/** Writes random values of input types in their JSON form, from the data where it has some. */
export class Inputs {
  constructor(
    private readonly choices: Choices,
    private readonly pool: Pool,
  ) {}

  /** The `args` of a list of this type: small pages, known cursors, filters and orders. */
  listArgs(typeName: string, args: readonly GraphQLArgument[], maxFirst: number) {
    const { choices } = this;
    const given: Record<string, unknown> = {};
    const place = choices.chance(20) ? this.place(typeName) : undefined;
    if (place !== undefined) Object.assign(given, place.args, { after: place.cursor });
    else {
      for (const { name, type } of args) {
        if (name === "filter" && choices.chance(35)) given[name] = this.filter(type, 1);
        if (name === "orderBy" && choices.chance(35)) given[name] = this.value(type, name);
        if (name === "after" && choices.chance(4)) given[name] = choices.pick([null, "", "bm8"]);
      }
    }
    if (maxFirst < 50 || choices.chance(50)) given["first"] = 1 + choices.below(maxFirst);
    return given;
  }

  /** A value or null for any type that is no filter. */
  value(type: GraphQLInputType, key: string): unknown {
    const { choices } = this;
    if (!isNonNullType(type) && choices.chance(6)) return null;
    const inner = getNullableType(type);
    if (isListType(inner)) {
      const item: GraphQLInputType = inner.ofType;
      return Array.from({ length: choices.below(4) }, () => this.value(item, key));
    }
    if (isEnumType(inner)) return choices.pick(inner.getValues()).name;
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields());
      return Object.fromEntries(fields.map(({ name, type: of }) => [name, this.value(of, name)]));
    }
    const known = this.pool.values.get(key) ?? [];
    if (known.length > 0 && !choices.chance(15)) return choices.pick(known);
    return choices.pick(odd[inner.name] ?? known);
  }

  id(typeName: string): string {
    const { choices, pool } = this;
    const known = pool.ids.get(typeName) ?? [];
    const other = choices.pick([...pool.ids.values()].filter((ids) => ids.length > 0));
    if (choices.chance(4)) return choices.pick(other);
    if (choices.chance(3)) return choices.pick(hostileTexts);
    return known.length === 0 ? `${typeName.toLowerCase()}_1` : choices.pick(known);
  }

  filter(type: GraphQLInputType, depth: number): unknown {
    const { choices } = this;
    const filter = getNamedType(type);
    if (!isInputObjectType(filter)) throw new Error(`${filter.name} is no filter`);
    if (choices.chance(4)) return null;
    const fields = Object.values(filter.getFields());
    const count = choices.chance(5) ? 0 : 1 + choices.below(2);
    return Object.fromEntries(
      Array.from({ length: count }, () => {
        const field = choices.pick(fields);
        const isNested = ["and", "or", "not"].includes(field.name);
        if (!isNested) return [field.name, this.comparator(filter, field.name)];
        if (depth > 4) return ["and", []];
        if (field.name === "not") return ["not", this.filter(filter, depth + 1)];
        const many = Array.from({ length: choices.below(3) }, () => this.some(filter, depth + 1));
        return [field.name, many];
      }),
    );
  }

  /** A filter that is not null, as the members of `and` and `or` are. */
  private some(filter: GraphQLInputObjectType, depth: number): unknown {
    return this.filter(filter, depth) ?? {};
  }

  private comparator(filter: GraphQLInputObjectType, name: string): unknown {
    const { choices } = this;
    const type = filter.getFields()[name]?.type;
    const comparator = type === undefined ? undefined : getNamedType(type);
    if (!isInputObjectType(comparator)) throw new Error(`${filter.name}.${name} has no comparator`);
    if (choices.chance(3)) return null;
    const operators = Object.values(comparator.getFields());
    return Object.fromEntries(
      Array.from({ length: choices.chance(25) ? 2 : 1 }, () => {
        const { name: operator, type: of } = choices.pick(operators);
        const isPart = operator === "contains" || operator === "startsWith";
        const isOfColumn = !["isNull", "withinLast", "olderThan"].includes(operator);
        const value = this.value(of, isOfColumn ? `${filter.name}.${name}` : "");
        return [operator, isPart && typeof value === "string" ? value.slice(0, 3) : value];
      }),
    );
  }

  private place(typeName: string) {
    const places = this.pool.places.get(typeName) ?? [];
    return places.length === 0 ? undefined : this.choices.pick(places);
  }
}
