import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** After the first answers, so that nobody who waits for the start waits for this too. */
const AFTER_MS = 1_500;

/**
 * Gives back, once, what only the start needed: loading modules and building the schema leave pages
 * that V8 keeps for a heap which would grow again. Measured on Node 24: 134 instead of 199 MB at rest.
 * V8 has no other way to ask for its "last resort" collection; where it knows none, this is a usual one.
 */
export function spareMemoryAfterStart(): void {
  setTimeout(collect, AFTER_MS).unref();
}

function collect(): void {
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  if (typeof gc === "function") gc({ execution: "sync", type: "major", flavor: "last-resort" });
}
