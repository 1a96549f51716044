import type { AppError, ErrorCode } from "../../errors.js";
import type { ImportRowError } from "./imports.payloads.js";
import { columnOf, type Plan } from "./rules/plan.js";

/** A refusal of a command in terms of the file: which column of the row is meant, as far as one is. */
export function rowErrors(plan: Plan, { code, data, message }: AppError): ImportRowError[] {
  const problems = problemsIn(data["problems"]);
  if (problems.length > 0) return problems.map((problem) => rowError(plan, code, problem));
  const { field } = data;
  return [{ column: typeof field === "string" ? columnOf(plan, field) : null, code, message }];
}

type Problem = { readonly path: string; readonly message: string };

export function rowError(plan: Plan, code: string, { path, message }: Problem): ImportRowError {
  const column = columnOf(plan, path);
  const about = path.split(".").at(-1) ?? "";
  const isNamed = column !== null || ["", "input", "set", "match"].includes(about);
  return { column, code, message: isNamed ? message : `${about} ${message}` };
}

/** What a row says that is kept out of it, while the row itself is taken in. */
export function rowNote(
  plan: Plan,
  field: string,
  code: ErrorCode,
  message: string,
): ImportRowError {
  return { column: columnOf(plan, field), code, message };
}

function problemsIn(value: unknown): Problem[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    if (typeof each !== "object" || each === null) return [];
    if (!("path" in each) || !("message" in each)) return [];
    return [{ path: String(each.path), message: String(each.message) }];
  });
}
