import { validate, type ValidationError } from "class-validator";

import { AppError, invalidInput, type Problem } from "../errors.js";
import { ID_RULE } from "./inputs.js";

/** Trims every text of an input, then checks its rules. TypeGraphQL calls this for each argument. */
export async function validateInput(value: unknown): Promise<void> {
  if (typeof value !== "object" || value === null) return;
  trimTexts(value);
  const errors = await validate(value, { skipMissingProperties: true, forbidUnknownValues: false });
  if (errors.length === 0) return;
  const failures = errors.flatMap((error) => flattened(error, ""));
  if (failures.every(({ rule }) => rule === ID_RULE)) {
    const problems = failures.map(({ path, message }) => ({ path, message }));
    throw new AppError("INVALID_ID", problems.map((p) => `${p.path} ${p.message}`).join("; "), {
      problems,
    });
  }
  throw invalidInput(failures.map(({ path, message }) => ({ path, message })));
}

/** Leading and trailing white space is never meant. */
export function trimTexts(value: object): void {
  for (const [name, each] of Object.entries(value)) {
    if (typeof each === "string") Reflect.set(value, name, each.trim());
    else if (typeof each === "object" && each !== null && !(each instanceof Date)) trimTexts(each);
  }
}

function flattened(error: ValidationError, base: string): (Problem & { rule: string })[] {
  const path = `${base}${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    rule,
    path,
    // class-validator starts its messages with the property's name; the path says it better.
    message: message.startsWith(`${error.property} `)
      ? message.slice(error.property.length + 1)
      : message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => flattened(child, `${path}.`))];
}
