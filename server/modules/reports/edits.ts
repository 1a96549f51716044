import { invalidInput } from "../../errors.js";

/** An update leaves what is absent; what a row must have cannot be cleared with null. */
export function refuseNulls<I extends object>(input: I, required: readonly (keyof I & string)[]) {
  const problems = required
    .filter((name) => input[name] === null)
    .map((name) => ({ path: `input.${name}`, message: "cannot be cleared" }));
  if (problems.length > 0) throw invalidInput(problems);
}

/** Names of what a patch would change in a row, for the event that tells of it. */
export function changesIn(row: object, patch: object): string[] {
  return Object.entries(patch)
    .filter(([name, value]) => value !== undefined && !isSame(Reflect.get(row, name), value))
    .map(([name]) => name);
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}
