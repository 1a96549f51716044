import type { TestApp } from "./app.js";

/** Where the app's database is, for another connection or process of a test. */
export function databaseUrl({ core }: Pick<TestApp, "core">): string {
  const { options } = core.dataSource;
  if (!("url" in options) || typeof options.url !== "string") throw new Error("No url");
  return options.url;
}
