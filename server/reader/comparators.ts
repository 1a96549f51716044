import { Field, ID, InputType, Int } from "type-graphql";

import type { ColumnField, ReferenceField } from "../database/declarations.js";
import { enumName } from "../graphql/enums.js";
import { DateScalar, DateTimeScalar, DecimalScalar, DurationScalar } from "../graphql/scalars.js";

/** Comparator inputs, one per kind of column, made from one table of operators. */
type Operator = keyof typeof operators;

const operators = {
  eq: "Equal.",
  neq: "Not equal; a row without a value counts as not equal.",
  in: "One of these, at most 200.",
  nin: "None of these, at most 200.",
  gt: "Greater (later).",
  gte: "Greater (later) or equal.",
  lt: "Less (earlier).",
  lte: "Less (earlier) or equal.",
  contains: "Holds this text, whatever its case.",
  startsWith: "Begins with this text, whatever its case.",
  has: "The list holds this value.",
  withinLast: "Not longer ago than this; stays true as time goes by.",
  olderThan: "Longer ago than this.",
  isNull: "True: has no value. False: has one.",
} as const;

const equality = ["eq", "neq", "in", "nin"] as const;
const ordering = ["gt", "gte", "lt", "lte"] as const;

type InputClass = new () => object;
const made = new Map<string, InputClass>();

function comparator(name: string, of: string, type: () => object, ops: readonly Operator[]) {
  const known = made.get(name);
  if (known !== undefined) return known;
  const input = named(name);
  for (const op of [...ops, "isNull"] as const) {
    Field(typeFunction(op, type), { nullable: true, description: operators[op] })(
      input.prototype,
      op,
    );
  }
  InputType(name, { description: `Conditions on ${of}; all that are given must hold.` })(input);
  made.set(name, input);
  return input;
}

function typeFunction(op: Operator, type: () => object): () => object {
  if (op === "isNull") return () => Boolean;
  if (op === "in" || op === "nin") return () => [type()];
  if (op === "withinLast" || op === "olderThan") return () => DurationScalar;
  return type;
}

/** A class made at run time under a name of its own. */
export function named(name: string): InputClass {
  const made = class {};
  Object.defineProperty(made, "name", { value: name });
  return made;
}

export function comparatorFor(field: ColumnField | ReferenceField): InputClass {
  if (field.kind === "reference") return comparator("IdComparator", "an id", () => ID, equality);
  switch (field.column) {
    case "id":
      return comparator("IdComparator", "an id", () => ID, equality);
    case "text":
      return comparator("StringComparator", "a text", () => String, [
        ...equality,
        "contains",
        "startsWith",
      ]);
    case "int":
      return comparator("IntComparator", "a whole number", () => Int, [...equality, ...ordering]);
    case "decimal":
      return comparator("DecimalComparator", "an exact number", () => DecimalScalar, [
        "eq",
        ...ordering,
      ]);
    case "boolean":
      return comparator("BooleanComparator", "a yes or no", () => Boolean, ["eq"]);
    case "instant":
      return comparator("DateTimeComparator", "an instant", () => DateTimeScalar, [
        ...ordering,
        "withinLast",
        "olderThan",
      ]);
    case "date":
      return comparator("DateComparator", "a calendar day", () => DateScalar, ["eq", ...ordering]);
    case "textList":
      return comparator("TextListComparator", "a list of texts", () => String, ["has"]);
    case "enum": {
      const { enumOf } = field;
      if (enumOf === undefined) throw new Error(`${field.property} has no enum`);
      const name = enumName(enumOf);
      return comparator(`${name}Comparator`, `a ${name}`, () => enumOf, equality);
    }
    case "json":
      throw new Error(`${field.property} holds JSON, which no filter reads`);
  }
}
