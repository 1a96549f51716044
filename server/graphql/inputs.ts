import { Max, MaxLength, Min, MinLength, ValidateBy, ValidateNested } from "class-validator";
import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";

import { entityDeclaration, type EntityClass } from "../database/declarations.js";
import { parseId } from "../ids.js";
import { DateScalar, DateTimeScalar, DecimalScalar } from "./scalars.js";

/** Input fields: GraphQL type, description, nullability and the rule a value must keep, stated once. */
type Options = { readonly nullable?: boolean };
type GraphqlType = NonNullable<Parameters<typeof Field>[0]>;

export const SHORT_TEXT = 500;
export const LONG_TEXT = 20_000;
const MAX_LIST = 200;

function inputField(
  type: GraphqlType,
  description: string,
  options: Options,
  rules: readonly PropertyDecorator[] = [],
): PropertyDecorator {
  return (prototype, key) => {
    for (const rule of rules) rule(prototype, key);
    Field(type, { description, nullable: options.nullable ?? false })(prototype, String(key));
  };
}

/** One line of text, trimmed; not empty, at most 500 characters unless `max` says otherwise. */
export function TextInput(
  description: string,
  options: Options & { readonly max?: number } = {},
): PropertyDecorator {
  const rules = [MinLength(1), MaxLength(options.max ?? SHORT_TEXT)];
  return inputField(() => String, description, options, rules);
}

/** Prose: at most 20,000 characters. */
export function LongTextInput(description: string, options: Options = {}): PropertyDecorator {
  return TextInput(description, { ...options, max: LONG_TEXT });
}

export function TextListInput(description: string, options: Options = {}): PropertyDecorator {
  const rules = [
    atMost(MAX_LIST),
    MinLength(1, { each: true }),
    MaxLength(SHORT_TEXT, { each: true }),
  ];
  return inputField(() => [String], description, options, rules);
}

export function IntInput(
  description: string,
  options: Options & { readonly min?: number; readonly max?: number } = {},
): PropertyDecorator {
  const rules = [Min(options.min ?? 0), Max(options.max ?? 2_147_483_647)];
  return inputField(() => Int, description, options, rules);
}

export function RatioInput(description: string, options: Options = {}): PropertyDecorator {
  return inputField(() => Float, description, options, [Min(0), Max(1)]);
}

export function BooleanInput(description: string, options: Options = {}): PropertyDecorator {
  return inputField(() => Boolean, description, options);
}

export function InstantInput(description: string, options: Options = {}): PropertyDecorator {
  return inputField(() => DateTimeScalar, description, options);
}

export function DateInput(description: string, options: Options = {}): PropertyDecorator {
  return inputField(() => DateScalar, description, options);
}

export function DecimalInput(description: string, options: Options = {}): PropertyDecorator {
  return inputField(() => DecimalScalar, description, options);
}

export function EnumInput(
  enumOf: () => object,
  description: string,
  options: Options = {},
): PropertyDecorator {
  return inputField(enumOf, description, options);
}

/** The id of a row of that type; another type's id is refused before any SQL. */
export function IdInput(
  target: () => EntityClass,
  description: string,
  options: Options = {},
): PropertyDecorator {
  return inputField(() => ID, description, options, [isIdOf(target, false), idTarget(target)]);
}

export function IdListInput(
  target: () => EntityClass,
  description: string,
  options: Options = {},
): PropertyDecorator {
  const rules = [atMost(MAX_LIST), isIdOf(target, true), idTarget(target)];
  return inputField(() => [ID], description, options, rules);
}

/** Another input type; `type` returns its class, or `[Class]` for a list of at most 200. */
export function NestedInput(
  type: () => object,
  description: string,
  options: Options = {},
): PropertyDecorator {
  return inputField(type, description, options, [ValidateNested(), atMost(MAX_LIST)]);
}

export const ID_RULE = "isIdOf";

const idTargets = new Map<Function, Map<string, () => EntityClass>>();

function idTarget(target: () => EntityClass): PropertyDecorator {
  return ({ constructor }, key) => {
    const known = idTargets.get(constructor) ?? new Map<string, () => EntityClass>();
    idTargets.set(constructor, known.set(String(key), target));
  };
}

/** Of which entity an input's property holds an id, for the guards of isolation; null if of none. */
export function idTargetOf(input: Function, property: string): EntityClass | null {
  const target = idTargets.get(input)?.get(property);
  if (target !== undefined) return target();
  const base: unknown = Object.getPrototypeOf(input);
  return typeof base === "function" ? idTargetOf(base, property) : null;
}

function isIdOf(target: () => EntityClass, each: boolean): PropertyDecorator {
  return ValidateBy(
    {
      name: ID_RULE,
      validator: {
        validate: (id) =>
          typeof id === "string" && parseId(entityDeclaration(target()).prefix, id) !== null,
        defaultMessage: () => `must be an id like ${entityDeclaration(target()).prefix}_<uuid>`,
      },
    },
    { each },
  );
}

function atMost(length: number): PropertyDecorator {
  return ValidateBy({
    name: "atMost",
    validator: {
      validate: (list) => !Array.isArray(list) || list.length <= length,
      defaultMessage: () => `must have at most ${length} entries`,
    },
  });
}

/** For an input that inherits its fields from elsewhere; others extend CommandInput. */
export function IdempotencyKeyInput(): PropertyDecorator {
  const text =
    "Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect.";
  return TextInput(text, { nullable: true, max: 200 });
}

/** For an input that inherits its fields from elsewhere; others extend ChangeInput. */
export function ExpectedVersionInput(): PropertyDecorator {
  const text = "The `version` you read. If the row moved on since, STALE_VERSION and no change.";
  return IntInput(text, { nullable: true });
}

@InputType({ description: "Never in the schema itself: what every mutation's input has." })
export abstract class CommandInput {
  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@InputType({ description: "Never in the schema itself: what every changing mutation's input has." })
export abstract class ChangeInput extends CommandInput {
  @ExpectedVersionInput()
  expectedVersion?: number | null;
}

@InputType({ description: "An exact amount with its currency." })
export class MoneyInput {
  @DecimalInput('The amount as a string, `"1250.50"`.')
  amount!: string;

  @TextInput("ISO 4217, three letters, such as `EUR`.", { max: 3 })
  currencyCode!: string;
}

@ObjectType({ description: "Never in the schema itself: what every mutation's payload has." })
export abstract class Payload {
  @Field(() => Boolean, {
    description: "True when the idempotency key was known: this is the first call's answer again.",
  })
  replayed!: boolean;
}
