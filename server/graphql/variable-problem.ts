import type { GraphQLError } from "graphql";

import type { Problem } from "../errors.js";

/** What is wrong with a variable, from the words of graphql-js: where, and why, without the value. */
export function variableProblem(error: GraphQLError): Problem {
  const { message } = error;
  const name = /^(?:Variable|Argument) "\$?(\w+)"/.exec(message)?.[1] ?? "variables";
  const place = /^Variable "\$\w+" got invalid value [\s\S]* at "([^"]+)"; /.exec(message)?.[1];
  const path = (place ?? name).replace(/\[(\d+)\]/g, ".$1");
  return { path, message: /; ([^;]*)$/.exec(message)?.[1] ?? message };
}
