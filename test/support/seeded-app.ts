import { seedDemo } from "../../server/demo/seed-demo.js";
import { startApp, type TestApp } from "./app.js";

/** A server whose workspace is the demo company: rows of every kind, for tests of the whole. */
export function seededApp(options: { now?: string; seed?: number } = {}): Promise<TestApp> {
  const { seed, ...rest } = options;
  return startApp({ ...rest, found: (system) => seedDemo(system, seed) });
}
