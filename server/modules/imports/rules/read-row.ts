import { attributeKey, fieldKind } from "./fields.js";
import type { Plan, PlannedCell } from "./plan.js";
import type { FilledField } from "./preset.js";
import { readCell } from "./read-cell.js";

/** A row as its target's importer takes it. Fields that nobody knows are absent. */
export type RowValues = {
  readonly fields: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
};
export type RowProblem = { readonly column: string | null; readonly message: string };
export type RowReading = { readonly values: RowValues; readonly problems: readonly RowProblem[] };

/** Several columns of one text field are written one after the other. */
const JOINED_BY = " / ";

export function readRow(plan: Plan, cells: readonly string[]): RowReading {
  const fields: Record<string, string> = {};
  const attributes: Record<string, string> = {};
  const misfit = misfitOf(plan, cells);
  if (misfit !== null) return { values: { fields, attributes }, problems: [misfit] };

  const problems: RowProblem[] = [];
  for (const planned of plan.cells) {
    const key = attributeKey(planned.field, planned.column);
    const kind = key === null ? fieldKind(plan.target, planned.field) : "text";
    if (kind === null) continue;
    const { unknown = [] } = plan.preset;
    const reading = readCell(cells[planned.index] ?? "", kind, planned.format, unknown);
    if (!reading.ok) problems.push({ column: planned.column, message: reading.problem });
    else if (reading.value === null) continue;
    else if (key !== null) attributes[key] = reading.value;
    else keep(fields, planned, kind === "text", reading.value);
  }
  for (const filled of plan.preset.filled ?? []) fill(fields, filled);
  return { values: { fields, attributes }, problems };
}

/** A row of another length than the header has its cells in the wrong columns, and nobody knows which. */
function misfitOf({ columns }: Plan, cells: readonly string[]): RowProblem | null {
  const surplus = cells.slice(columns.length);
  if (cells.length >= columns.length && surplus.every((cell) => cell.trim() === "")) return null;
  return {
    column: null,
    message: `The row has ${cells.length} cells, the header ${columns.length}.`,
  };
}

function keep(
  fields: Record<string, string>,
  { field, format }: PlannedCell,
  isText: boolean,
  value: string,
): void {
  const before = fields[field];
  if (before === undefined) fields[field] = value;
  else if (isText && before !== value) fields[field] = before + JOINED_BY + value;
  if (format.currency !== undefined) fields["currency"] ??= format.currency;
}

function fill(fields: Record<string, string>, filled: FilledField): void {
  const { field, when } = filled;
  if (fields[field] !== undefined) return;
  if (when !== undefined && fields[when.field] !== when.is) return;
  if ("text" in filled) fields[field] = filled.text;
  else {
    const texts = filled.from.flatMap((each) => fields[each] ?? []);
    if (texts.length > 0) fields[field] = texts.join(filled.joinedBy);
  }
}
