import { constantJson, NULL_JSON, objectJson, type Json } from "./json-sql.js";
import type { Leaf, PagePart, PagePlan } from "./plan.js";
import type { PageSource } from "./statement.js";

export function looksAhead({ parts }: PagePlan): boolean {
  return parts.some((part) => part.kind === "pageInfo" && part.parts.some(isAhead));
}

export function needsCursor({ parts }: PagePlan): boolean {
  return parts.some(
    (part) => part.kind === "pageInfo" && part.parts.some(({ name }) => name.endsWith("Cursor")),
  );
}

function isAhead({ name }: Leaf): boolean {
  return name === "hasNextPage";
}

/** Parts that have something for each row. */
export function rowParts({ parts }: PagePlan) {
  return parts.filter((part) => part.kind === "nodes" || part.kind === "edges");
}

/** The whole connection from its gathered rows: `page` below, `p0` and on its parts. */
export function connectionJson(page: PagePlan, source: PageSource): Json {
  let column = -1;
  const members = page.parts.map((part): readonly [string, Json] => {
    if (part.kind === "typename") return [part.key, constantJson(part.typeName)];
    if (part.kind === "pageInfo") return [part.key, pageInfoJson(part.parts, source)];
    column += 1;
    return [part.key, gathered(page, source, `p${column}`)];
  });
  const json = objectJson(members);
  // One row a parent needs an aggregate, and a bad argument fails even if nothing of the rows is shown.
  return page.parts.some(countsRows) ? json : `${json} || left(count(*)::text, 0)`;
}

function countsRows(part: PagePart): boolean {
  if (part.kind !== "pageInfo") return part.kind !== "typename";
  return part.parts.some(({ name }) => name !== "hasPreviousPage" && name !== "__typename");
}

/** The rows of a part in order; the one looked ahead at is left out. */
function gathered(page: PagePlan, { first }: PageSource, column: string): Json {
  const only = looksAhead(page) ? ` FILTER (WHERE rn <= ${first})` : "";
  return `'[' || coalesce(string_agg(${column}, ',' ORDER BY rn)${only}, '') || ']'`;
}

function pageInfoJson(parts: readonly Leaf[], { first, isAfter }: PageSource): Json {
  const cursorAt = (place: string) =>
    `coalesce((array_agg(c ORDER BY rn))[${place}], ${NULL_JSON})`;
  const members = parts.map(({ key, name }): readonly [string, Json] => {
    switch (name) {
      case "hasNextPage":
        return [key, `(count(*) > ${first})::text`];
      case "hasPreviousPage":
        return [key, constantJson(isAfter)];
      case "startCursor":
        return [key, cursorAt("1")];
      case "endCursor":
        return [key, cursorAt(`least(count(*), ${first})`)];
      default:
        return [key, constantJson("PageInfo")];
    }
  });
  return objectJson(members);
}

/** The same page info for a page whose rows have been fetched. */
export function pageInfoText(
  parts: readonly Leaf[],
  { first, isAfter }: PageSource,
  rows: readonly { readonly c?: string }[],
): string {
  const shown = rows.slice(0, first);
  const values: Readonly<Record<string, string>> = {
    hasNextPage: String(rows.length > first),
    hasPreviousPage: String(isAfter),
    startCursor: shown[0]?.c ?? "null",
    endCursor: shown.at(-1)?.c ?? "null",
    __typename: '"PageInfo"',
  };
  return `{${parts.map(({ key, name }) => `${JSON.stringify(key)}:${values[name] ?? "null"}`).join(",")}}`;
}
