import { Field, Float, Int } from "type-graphql";
import { Column, ForeignKey } from "typeorm";
import type { ColumnOptions } from "typeorm";

import { DateScalar, DateTimeScalar, DecimalScalar } from "../graphql/scalars.js";
import {
  declareField,
  entityDeclaration,
  type ColumnKind,
  type EntityClass,
} from "./declarations.js";
import { idColumn } from "./id-column.js";
import { Money } from "./money.js";

/**
 * Composite decorators: a column, its GraphQL field, its description and its nullability, stated once.
 * The declarations they leave behind drive filters, orders, relations and the audit trail.
 */
type Options = { readonly nullable?: boolean };
type GraphqlType = NonNullable<Parameters<typeof Field>[0]>;
type ColumnSpec = { kind: ColumnKind; type: GraphqlType; column: ColumnOptions };

function columnField(spec: ColumnSpec, description: string, options: Options): PropertyDecorator {
  const nullable = options.nullable ?? false;
  return (prototype, key) => {
    const property = String(key);
    Column({ ...spec.column, nullable })(prototype, property);
    Field(spec.type, { description, nullable })(prototype, property);
    declareField(prototype.constructor, {
      kind: "column",
      column: spec.kind,
      property,
      nullable,
    });
  };
}

/** Text as given; trimmed and bounded at the inputs. */
export function TextField(description: string, options: Options = {}): PropertyDecorator {
  return columnField(
    { kind: "text", type: () => String, column: { type: "text" } },
    description,
    options,
  );
}

export function IntField(description: string, options: Options = {}): PropertyDecorator {
  return columnField(
    { kind: "int", type: () => Int, column: { type: "int" } },
    description,
    options,
  );
}

export function BooleanField(description: string, options: Options = {}): PropertyDecorator {
  return columnField(
    { kind: "boolean", type: () => Boolean, column: { type: "boolean" } },
    description,
    options,
  );
}

/**
 * An instant, milliseconds, UTC. Properties end in `At`. `isKey`: part of the primary key, because the
 * table is partitioned by it.
 */
export function InstantField(
  description: string,
  options: Options & { readonly isKey?: boolean } = {},
): PropertyDecorator {
  const column: ColumnOptions = { type: "timestamptz", precision: 3 };
  const spec = { kind: "instant", type: () => DateTimeScalar } as const;
  return columnField(
    { ...spec, column: { ...column, primary: options.isKey } },
    description,
    options,
  );
}

/** A calendar day as an ISO string. Properties end in `On`. */
export function DateField(description: string, options: Options = {}): PropertyDecorator {
  return columnField(
    { kind: "date", type: () => DateScalar, column: { type: "date" } },
    description,
    options,
  );
}

/** An exact number as a string; for money see MoneyField. */
export function DecimalField(description: string, options: Options = {}): PropertyDecorator {
  return columnField(
    { kind: "decimal", type: () => DecimalScalar, column: { type: "numeric" } },
    description,
    options,
  );
}

/** A share or a probability, 0 to 1, where a float is exact enough. */
export function RatioField(description: string, options: Options = {}): PropertyDecorator {
  return columnField(
    { kind: "decimal", type: () => Float, column: { type: "double precision" } },
    description,
    options,
  );
}

export function TextListField(description: string): PropertyDecorator {
  return columnField(
    { kind: "textList", type: () => [String], column: { type: "text", array: true } },
    description,
    {},
  );
}

/** A value object of the row, stored as jsonb; `type` is its ObjectType class, or `[Class]` for a list. */
export function ObjectField(
  type: () => object,
  description: string,
  options: Options = {},
): PropertyDecorator {
  return columnField({ kind: "json", type, column: { type: "jsonb" } }, description, options);
}

/**
 * A stable code. `state: true` marks the state of a machine: each change of it is written to the
 * state history by database/write.ts.
 */
export function EnumField(
  enumOf: () => object,
  description: string,
  options: Options & { readonly state?: boolean } = {},
): PropertyDecorator {
  const nullable = options.nullable ?? false;
  return (prototype, key) => {
    const property = String(key);
    Column({ type: "text", nullable })(prototype, property);
    Field(enumOf, { description, nullable })(prototype, property);
    declareField(prototype.constructor, {
      kind: "column",
      column: "enum",
      property,
      nullable,
      enumOf: enumOf(),
      isState: options.state ?? false,
    });
  };
}

/** An amount in the row's currency: two columns, `<name>` and `<name>Currency`, one Money in the API. */
export function MoneyField(description: string, options: Options = {}): PropertyDecorator {
  const nullable = options.nullable ?? false;
  return (prototype, key) => {
    const property = String(key);
    const currencyProperty = `${property}Currency`;
    Column({ type: "numeric", precision: 20, scale: 4, nullable })(prototype, property);
    Column({ type: "text", nullable })(prototype, currencyProperty);
    Field(() => Money, { description, nullable })(prototype, property);
    declareField(prototype.constructor, { kind: "money", property, currencyProperty, nullable });
  };
}

/**
 * A foreign key on `accountId` and the field `account` it resolves to. The key is composite with the
 * workspace, because PostgreSQL checks foreign keys outside row-level security.
 */
export function RefField(
  target: () => EntityClass,
  description: string,
  options: Options = {},
): PropertyDecorator {
  const nullable = options.nullable ?? false;
  return (prototype, key) => {
    const property = String(key);
    if (!property.endsWith("Id")) throw new Error(`A reference property ends in Id: ${property}`);
    const name = property.slice(0, -2);
    const transformer = idColumn(() => entityDeclaration(target()).prefix);
    Column({ type: "uuid", nullable, transformer })(prototype, property);
    ForeignKey(target, ["workspaceId", property], ["workspaceId", "id"])(prototype.constructor);
    Field(target, { description, nullable })(prototype, name);
    declareField(prototype.constructor, { kind: "reference", name, property, nullable, target });
  };
}

/** A pure function of the row's own columns and of the time; `needs` names them so that the reader fetches no more. */
export function ComputedField<T>(
  type: () => object,
  description: string,
  options: Options & {
    needs: readonly (keyof T & string)[];
    value: (row: T, now: Date) => unknown;
    sql?: (alias: string, now: () => string) => string;
  },
): PropertyDecorator {
  return (prototype, key) => {
    const property = String(key);
    const { needs, value, sql, nullable = false } = options;
    Field(type, { description, nullable })(prototype, property);
    declareField(prototype.constructor, { kind: "computed", property, needs, value, sql });
  };
}
