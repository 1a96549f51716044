import type { SettingProblem } from "./setting.js";

/** Prefixes that are ours alone: a name we do not know is a mistake, whatever it looks like. */
const OURS = /^(LIAISON|OIDC)_/;
/** Hosts set DATABASE_ names of their own (DATABASE_PUBLIC_URL), so there only a near miss is a mistake. */
const SHARED = /^DATABASE_/;
const NEAR_EDITS = 2;

/** The variables that look like settings and are none, each with the name that was probably meant. */
export function findMisspelt(
  env: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): SettingProblem[] {
  return Object.keys(env).flatMap((name) => {
    if (known.includes(name) || env[name] === undefined) return [];
    const nearest = findNearest(name, known);
    const isMistake = OURS.test(name) || (SHARED.test(name) && nearest.edits <= NEAR_EDITS);
    if (!isMistake) return [];
    // Its value may be the secret that was meant for another name.
    const expected = `one of the settings; did you mean ${nearest.name}?`;
    return [{ name, value: null, problem: "is not a setting", expected }];
  });
}

function findNearest(
  name: string,
  known: readonly string[],
): { readonly name: string; readonly edits: number } {
  const [first = { name, edits: 0 }, ...others] = known.map((candidate) => ({
    name: candidate,
    edits: countEdits(name, candidate),
  }));
  return others.reduce((best, other) => (other.edits < best.edits ? other : best), first);
}

/** Levenshtein distance: the fewest letters added, dropped or changed that turn one word into the other. */
function countEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const add = (current[column - 1] ?? 0) + 1;
      const drop = (previous[column] ?? 0) + 1;
      current.push(Math.min(change, add, drop));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
