import { invalidInput } from "../../errors.js";
import type { ImportPlan } from "./imports.payloads.js";
import { findPreset } from "./presets/find-preset.js";
import { importFields } from "./rules/fields.js";
import { planImport, type Mapping, type Plan } from "./rules/plan.js";
import type { ImportTarget } from "./rules/preset.js";

type MappingInput = {
  readonly column: string;
  readonly field?: string | null;
  readonly dateFormat?: string | null;
};

/** What a caller says about a file. */
export type PlanInput = {
  readonly target: ImportTarget;
  readonly columns: readonly string[];
  readonly preset?: string | null;
  readonly mapping?: readonly MappingInput[] | null;
  readonly system?: string | null;
};

/** How the rows of such a file are read. Throws INVALID_INPUT, naming what cannot be. */
export function makePlan({ target, columns, preset, mapping, system }: PlanInput): Plan {
  const plan = planImport({
    headers: columns,
    preset: findPreset(target, columns, preset ?? null),
    mapping: fullMapping(mapping ?? []),
    system: system ?? null,
  });
  if ("problems" in plan) throw invalidInput(plan.problems);
  return plan;
}

/** For work on rows: a column of ids needs to know whose they are. */
export function makeUsablePlan(input: PlanInput): Plan {
  const plan = makePlan(input);
  if (!plan.needsSystem) return plan;
  const message = "is needed: one column holds ids, and nothing says of which system";
  throw invalidInput([{ path: "input.system", message }]);
}

/** The same for a person to look at first. */
export function showPlan(input: PlanInput): ImportPlan {
  const { preset, system, needsSystem, columns, cells, unknown } = makePlan(input);
  return {
    preset: preset.name,
    system,
    needsSystem,
    columns: columns.map((column) => ({
      column,
      fields: cells.filter((cell) => cell.column === column).map(({ field }) => field),
    })),
    unknown,
    fields: [...Object.keys(importFields[input.target]), "attributes"],
  };
}

export function fullMapping(mapping: readonly MappingInput[]): Mapping[] {
  return mapping.map(({ column, field = null, dateFormat = null }) => ({
    column,
    field,
    dateFormat,
  }));
}
