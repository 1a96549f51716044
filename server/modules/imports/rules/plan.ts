import { isDateFormat } from "./dates.js";
import { attributeKey, fieldKind } from "./fields.js";
import { columnNames, headerKey } from "./header.js";
import type { CellFormat, ImportTarget, Preset } from "./preset.js";

/** One use of one column: a column may have several, and several columns one field. */
export type PlannedCell = {
  readonly index: number;
  readonly column: string;
  /** A field of the target, or `attributes.<key>`. */
  readonly field: string;
  readonly format: CellFormat;
};

/** How every row of a file is read, settled before the first one. */
export type Plan = {
  readonly target: ImportTarget;
  readonly preset: Preset;
  readonly system: string | null;
  readonly columns: readonly string[];
  readonly cells: readonly PlannedCell[];
  /** Columns that the preset and the caller say nothing about: kept as attributes. */
  readonly unknown: readonly string[];
  /** True when a column holds another system's ids and nothing says whose they are. */
  readonly needsSystem: boolean;
};

/** What a caller says about a column: it outranks the preset. A null field leaves the column out. */
export type Mapping = {
  readonly column: string;
  readonly field: string | null;
  readonly dateFormat: string | null;
};

export type PlanWish = {
  readonly headers: readonly string[];
  readonly preset: Preset;
  readonly mapping: readonly Mapping[];
  readonly system: string | null;
};

/** What a file of rows to mend has in front, so that rows of a wrong length keep all their cells. */
export const ADDED_COLUMNS: readonly string[] = ["import_line", "import_error"];

export type PlanProblem = { readonly path: string; readonly message: string };

export function planImport(wish: PlanWish): Plan | { readonly problems: readonly PlanProblem[] } {
  const { preset, headers } = wish;
  const columns = columnNames(headers);
  const problems = mappingProblems(wish, columns);
  if (problems.length > 0) return { problems };
  const mapped = mappedCells(wish, columns);
  const presetCells = cellsOfPreset(preset, headers, columns);
  const said = new Set(wish.mapping.map((each) => indexOf(each.column, columns)));
  for (const [index, column] of columns.entries()) {
    if (ADDED_COLUMNS.includes(column)) said.add(index); // they say nothing about the row
  }
  const ruled = presetCells.filter(({ index }) => !said.has(index));
  const used = new Set([...said, ...ruled.map(({ index }) => index)]);
  const unknown = columns.flatMap((column, index) => (used.has(index) ? [] : [{ column, index }]));
  const cells = [...mapped, ...ruled, ...unknown.map(asAttribute)];
  const system = wish.system ?? preset.system;
  return {
    target: preset.target,
    preset,
    system,
    columns,
    cells: cells.sort((a, b) => a.index - b.index),
    unknown: unknown.map(({ column }) => column),
    needsSystem: system === null && cells.some(({ field }) => field === "externalId"),
  };
}

/** The column an error is about, by the path of the input field that is wrong; null when none holds it. */
export function columnOf(plan: Plan, path: string): string | null {
  for (const segment of path
    .replace(/\[\d+\]/g, "")
    .split(".")
    .reverse()) {
    const fields = [segment, ALIASES[segment] ?? segment];
    const cell = plan.cells.find(({ field }) => fields.includes(field));
    if (cell !== undefined) return cell.column;
  }
  return null;
}

/** Names of inputs of the commands that a file says by other fields. */
const ALIASES: Readonly<Record<string, string>> = {
  accountId: "accountName",
  ownerId: "ownerName",
  parentId: "parentName",
  currencyCode: "currency",
  externalRef: "externalId",
  externalRefs: "externalId",
  domain: "domains",
};

function cellsOfPreset(
  preset: Preset,
  headers: readonly string[],
  columns: readonly string[],
): PlannedCell[] {
  const keys = headers.map(headerKey);
  return preset.columns.flatMap((rule) => {
    const index = rule.headers
      .map((header) => keys.indexOf(headerKey(header)))
      .find((at) => at >= 0);
    const column = index === undefined ? undefined : columns[index];
    if (index === undefined || column === undefined) return [];
    return [{ index, column, field: named(rule.field, column), format: rule }];
  });
}

function mappedCells({ mapping }: PlanWish, columns: readonly string[]): PlannedCell[] {
  return mapping.flatMap(({ column, field, dateFormat }) => {
    if (field === null) return [];
    const format = dateFormat === null ? {} : { dateFormat };
    const index = indexOf(column, columns);
    const name = columns[index] ?? column;
    return [{ index, column: name, field: named(field, name), format }];
  });
}

/** Under its header, or under the name it already says: exports write `attributes.<key>`. */
function asAttribute({ column, index }: { column: string; index: number }): PlannedCell {
  return {
    index,
    column,
    field: `attributes.${attributeKey(column, column) ?? column}`,
    format: {},
  };
}

function named(field: string, column: string): string {
  const key = attributeKey(field, column);
  return key === null ? field : `attributes.${key}`;
}

function mappingProblems({ preset, mapping }: PlanWish, columns: readonly string[]): PlanProblem[] {
  return mapping.flatMap(({ column, field, dateFormat }, at) => {
    const problems: PlanProblem[] = [];
    const path = `input.mapping.${at}`;
    if (indexOf(column, columns) < 0) {
      problems.push({ path: `${path}.column`, message: "is no column of the file" });
    }
    if (field !== null && !isField(preset.target, field, column)) {
      problems.push({ path: `${path}.field`, message: "is no field of the target" });
    }
    if (dateFormat !== null && !isDateFormat(dateFormat)) {
      problems.push({ path: `${path}.dateFormat`, message: "is not like D.M.YYYY or M/D/YYYY" });
    }
    return problems;
  });
}

function isField(target: ImportTarget, field: string, column: string): boolean {
  return attributeKey(field, column) !== null || fieldKind(target, field) !== null;
}

/** By the exact header first, so that two that differ in case alone can both be named. */
function indexOf(column: string, columns: readonly string[]): number {
  const exact = columns.indexOf(column.trim());
  return exact >= 0 ? exact : columns.map(headerKey).indexOf(headerKey(column));
}
