import { GraphQLScalarType, Kind } from "graphql";
import { Field } from "type-graphql";

const CODE = /^[A-Z][A-Z0-9_]{1,59}$/;

/** What a code of a reason looks like, the workspace's own included. */
export function isReasonCode(text: string): boolean {
  return CODE.test(text);
}

function parseCode(value: unknown): string {
  if (typeof value === "string" && isReasonCode(value)) return value;
  throw new TypeError("A code is 2 to 60 capital letters, digits and _, such as NO_BUDGET.");
}

/** Codes are data of the workspace; written in a document, one may stand bare as an enum's value does. */
export const ReasonCode = new GraphQLScalarType<string, string>({
  name: "ReasonCode",
  description: "The code of one of `rejectReasons`, such as `NO_BUDGET`; quoted or bare.",
  serialize: parseCode,
  parseValue: parseCode,
  parseLiteral: (node) =>
    parseCode(node.kind === Kind.ENUM || node.kind === Kind.STRING ? node.value : null),
});

export function ReasonCodeInput(description: string): PropertyDecorator {
  return (prototype, key) => Field(() => ReasonCode, { description })(prototype, String(key));
}
