import { registerEnumType } from "type-graphql";

const names = new Map<object, string>();

/** Publishes an enum with a description of the enum and of every value. */
export function describeEnum<E extends Record<string, string>>(
  enumOf: E,
  name: string,
  description: string,
  values: Readonly<Record<keyof E & string, string>>,
): void {
  const described = Object.entries(values).map(([value, text]) => [value, { description: text }]);
  const valuesConfig: Record<keyof E, { description: string }> = Object.fromEntries(described);
  registerEnumType(enumOf, { name, description, valuesConfig });
  names.set(enumOf, name);
}

export function enumName(enumOf: object): string {
  const name = names.get(enumOf);
  if (name === undefined) throw new Error("An enum in the schema is published with describeEnum");
  return name;
}
