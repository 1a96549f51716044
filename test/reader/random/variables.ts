import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from "graphql";

import type { Choices } from "./choices.js";

/** Variables of one operation: declared in its head, sent beside it. */
export class Variables {
  readonly values: Record<string, unknown> = {};
  private readonly declarations: string[] = [];

  constructor(private readonly choices: Choices) {}

  get head(): string {
    return this.declarations.length === 0 ? "" : `(${this.declarations.join(", ")})`;
  }

  /** A condition of a directive: `true`, or a variable that may get its value from a default. */
  condition(): string {
    const value = this.choices.chance(50);
    if (!this.choices.chance(60)) return String(value);
    const name = this.name();
    if (this.choices.chance(30)) this.declarations.push(`${name}: Boolean = ${value}`);
    else {
      const isOverridden = this.choices.chance(20);
      this.declarations.push(`${name}: Boolean!${isOverridden ? ` = ${!value}` : ""}`);
      this.values[name.slice(1)] = value;
    }
    return name;
  }

  /** The arguments of a field as text, each a literal, a variable, or a literal with variables inside. */
  args(given: Readonly<Record<string, unknown>>, types: (name: string) => GraphQLInputType) {
    const parts = Object.entries(given).map(
      ([name, value]) => `${name}: ${this.text(value, types(name))}`,
    );
    return parts.length === 0 ? "" : `(${parts.join(", ")})`;
  }

  /** A variable nobody sends, where null is allowed: the argument counts as not given. */
  absent(type: GraphQLInputType): string {
    const name = this.name();
    this.declarations.push(`${name}: ${String(getNullableType(type))}`);
    return name;
  }

  private text(value: unknown, type: GraphQLInputType): string {
    return (typeof value === "string" && isUnwritable(value)) || this.choices.chance(25)
      ? this.variable(value, type)
      : this.literal(value, type);
  }

  private variable(value: unknown, type: GraphQLInputType): string {
    const name = this.name();
    const bare = name.slice(1);
    const nullable = String(getNullableType(type));
    const isStrict = isNonNullType(type) || (value !== null && this.choices.chance(20));
    const shape = isUnwritable(JSON.stringify(value)) ? 0 : this.choices.below(4);
    if (shape === 1 && value !== null) {
      // Not sent: the default stands in, also where null is not allowed.
      this.declarations.push(`${name}: ${nullable} = ${this.plain(value, type)}`);
    } else if (shape === 2 && value !== null) {
      this.declarations.push(`${name}: ${nullable} = ${this.plain(value, type)}`);
      this.values[bare] = value;
    } else {
      this.declarations.push(`${name}: ${isStrict ? `${nullable}!` : nullable}`);
      this.values[bare] = value;
    }
    return name;
  }

  private literal(value: unknown, type: GraphQLInputType): string {
    return written(value, type, (inner, of) => this.text(inner, of));
  }

  /** Without variables, as a default has to be. */
  private plain(value: unknown, type: GraphQLInputType): string {
    return written(value, type, (inner, of) => this.plain(inner, of));
  }

  private name(): string {
    return `$v${this.declarations.length}`;
  }
}

/** Half a surrogate pair, as it is or escaped: no document can hold it, a variable can. */
function isUnwritable(text: string): boolean {
  return /\p{Surrogate}|\\ud[89a-f]/u.test(text);
}

function written(
  value: unknown,
  type: GraphQLInputType,
  inside: (value: unknown, type: GraphQLInputType) => string,
): string {
  if (value === null) return "null";
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    const [only] = items;
    const isWrittenAlone = items.length === 1 && typeof only === "string" && only.length % 2 === 0;
    if (isWrittenAlone) return written(only, inner.ofType, inside);
    return `[${items.map((item) => inside(item, inner.ofType)).join(", ")}]`;
  }
  if (isInputObjectType(inner) && typeof value === "object") {
    const fields = inner.getFields();
    const members = Object.entries(value).map(([name, each]) => {
      const of = fields[name]?.type;
      if (of === undefined) throw new Error(`${inner.name} has no ${name}`);
      return `${name}: ${inside(each, of)}`;
    });
    return `{${members.join(", ")}}`;
  }
  if (isEnumType(inner)) return String(value);
  return JSON.stringify(value);
}
