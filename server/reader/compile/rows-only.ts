import { constantJson, objectJson, type Json } from "./json-sql.js";
import type { PagePlan } from "./plan.js";

/** True for a page of which nothing but its rows is asked for, and those once: most pages by far. */
export function isRowsOnly({ parts }: PagePlan): boolean {
  const [rows, ...others] = parts.filter((part) => part.kind !== "typename");
  return (rows?.kind === "nodes" || rows?.kind === "edges") && others.length === 0;
}

/**
 * The rows of a statement of one column, with commas between. An array keeps the order its rows come in,
 * as a rule that of an index; measured at two thirds of the time of numbering them for string_agg.
 */
export function rowsText(sql: string): Json {
  return `array_to_string(ARRAY(${sql}), ',')`;
}

/** The connection of such a page. */
export function rowsOnlyJson({ parts }: PagePlan, sql: string): Json {
  const members = parts.map((part): readonly [string, Json] =>
    part.kind === "typename"
      ? [part.key, constantJson(part.typeName)]
      : [part.key, `'[' || ${rowsText(sql)} || ']'`],
  );
  return objectJson(members);
}
