import fc from "fast-check";

import { READER_FAULT } from "../../../server/reader/compile/reason.js";
import { Choices } from "./choices.js";
import { writeOperation, type Bounds, type Operation } from "./operation.js";
import { codesOf, compare, type Compared, type RandomCaller, type World } from "./world.js";

/** How the operations of a run were answered. */
export type Tally = {
  documents: number;
  /** More than documents: one with directives is asked with other values too. */
  operations: number;
  /** Operations graphql-js answers without an error. */
  clean: number;
  /** Clean ones that the reader answered. */
  compiled: number;
  /** Clean ones it left, by reason. */
  readonly left: Map<string, number>;
  /** Operations with errors, by code. */
  readonly refused: Map<string, number>;
};

export const bounds: Bounds = { depth: 12, fields: 40, objects: 150 };

export function newTally(): Tally {
  return {
    documents: 0,
    operations: 0,
    clean: 0,
    compiled: 0,
    left: new Map(),
    refused: new Map(),
  };
}

/** Long lists of numbers: the more numbers, the larger the operation. */
const numbers = fc.array(fc.nat({ max: 99_999 }), { minLength: 5, maxLength: 400, size: "max" });

/** Compares both paths over random operations; throws with the smallest one they answer differently. */
export async function compareRandom(
  world: World,
  options: { readonly seed: number; readonly runs: number },
): Promise<Tally> {
  const tally = newTally();
  const who = fc.constantFrom(...world.callers.keys()); // a caller is too long for a message
  await fc.assert(
    fc.asyncProperty(who, numbers, async (at, list) => {
      const caller = world.callers[at];
      if (caller === undefined) throw new Error("Nobody asks");
      const { schema } = world.app.core;
      const operation = writeOperation(schema, caller.pool, new Choices(list), bounds);
      tally.documents += 1;
      await compareOnce(world, caller, operation, tally);
      const otherwise = flipped(operation);
      if (otherwise !== null) await compareOnce(world, caller, otherwise, tally);
    }),
    { seed: options.seed, numRuns: options.runs },
  );
  return tally;
}

async function compareOnce(
  world: World,
  { name, actor }: RandomCaller,
  operation: Operation,
  tally: Tally,
): Promise<void> {
  const compared = await compare(world, actor, operation).catch((error: unknown) => {
    throw new Error(described(name, operation, String(error)));
  });
  const fault = differenceIn(compared);
  if (fault !== null) throw new Error(described(name, operation, fault));
  count(tally, compared);
}

/** The same document with every yes or no the other way, so that other fields are included; null without one. */
function flipped({ source, variables }: Operation): Operation | null {
  const names = [...source.matchAll(/\$(v\d+): Boolean\b/g)].map(([, name = ""]) => name);
  if (names.length === 0) return null;
  const values = names.map((name) => [name, variables[name] === false]);
  return { source, variables: { ...variables, ...Object.fromEntries(values) } };
}

function described(actor: string, { source, variables }: Operation, fault: string): string {
  return `${fault}\nfor ${actor}:\n${source}\n${JSON.stringify(variables)}`;
}

/** What is wrong with a pair of answers, or null. */
function differenceIn({ plain, read, hasJson }: Compared): string | null {
  const codes = codesOf(plain);
  if (codes.includes("INTERNAL")) return `graphql-js fails: ${plain.errors?.[0]?.stack ?? ""}`;
  if (read.kind === "left") return read.why === READER_FAULT ? "The reader fails" : null;
  if (codes.length > 0) return `The reader answers where graphql-js says ${codes.join(", ")}`;
  const expected = JSON.stringify(plain.data);
  const given = hasJson ? JSON.stringify(JSON.parse(read.data)) : read.data;
  return given === expected ? null : `reader:\n${read.data}\ngraphql-js:\n${expected}`;
}

function count(tally: Tally, { plain, read }: Compared): void {
  tally.operations += 1;
  const [code] = codesOf(plain);
  if (code !== undefined) {
    add(tally.refused, code);
    return;
  }
  tally.clean += 1;
  if (read.kind === "answered") tally.compiled += 1;
  else add(tally.left, read.why);
}

/** Counts the second one into the first. */
export function addTally(total: Tally, more: Tally): void {
  total.documents += more.documents;
  total.operations += more.operations;
  total.clean += more.clean;
  total.compiled += more.compiled;
  for (const [reason, count] of more.left) add(total.left, reason, count);
  for (const [code, count] of more.refused) add(total.refused, code, count);
}

function add(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

export function told(tally: Tally): string {
  const { operations, clean, compiled, left, refused } = tally;
  const list = (counts: Map<string, number>) =>
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([key, n]) => `${key} ${n}`)
      .join(", ");
  const share = ((compiled / Math.max(clean, 1)) * 100).toFixed(2);
  return `${operations} operations, ${clean} without errors, of them compiled ${compiled} (${share} %); left: ${list(left)}; refused: ${list(refused)}`;
}
