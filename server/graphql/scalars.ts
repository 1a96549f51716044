import { GraphQLScalarType } from "graphql";
import {
  GraphQLDateTimeISO,
  GraphQLISO8601Duration,
  GraphQLJSON,
  GraphQLLocalDate,
} from "graphql-scalars";

const PLAIN_DECIMAL = /^-?\d{1,18}(\.\d{1,8})?$/;

function renamed(base: GraphQLScalarType, name: string, description: string): GraphQLScalarType {
  return new GraphQLScalarType({ ...base.toConfig(), name, description, specifiedByURL: null });
}

export const DateTimeScalar = renamed(
  GraphQLDateTimeISO,
  "DateTime",
  "An instant: RFC 3339 in UTC with milliseconds, `2026-03-02T09:00:00.000Z`.",
);

export const DateScalar = renamed(
  GraphQLLocalDate,
  "Date",
  "A calendar day without time or zone: `2026-03-02`.",
);

export const DurationScalar = renamed(
  GraphQLISO8601Duration,
  "Duration",
  "A span of time, ISO 8601: `P7D`, `PT4H30M`.",
);

export const JsonScalar = renamed(GraphQLJSON, "JSON", "Any JSON value.");

function parseDecimal(value: unknown): string {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || !PLAIN_DECIMAL.test(text)) {
    throw new TypeError(
      'A Decimal is a string of up to 18 digits and 8 decimals, such as "1250.50".',
    );
  }
  return text;
}

export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: "Decimal",
  description: 'An exact decimal number as a string, `"1250.50"`; never a float.',
  serialize: parseDecimal,
  parseValue: parseDecimal,
  parseLiteral(node) {
    // A number literal is read by its digits, not through a float.
    return parseDecimal("value" in node ? node.value : null);
  },
});
