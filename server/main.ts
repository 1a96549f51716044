import type { App, AppOptions } from "./app.js";
import { ConfigError, readConfig, type Config } from "./config.js";
import { spareMemoryAfterStart } from "./spare-memory.js";

/**
 * Starts the server and keeps it until a signal: the only signal handling and the only exit of the
 * process. A fault at the start is one clear line and exit code 1.
 */
export async function serve(options: AppOptions): Promise<void> {
  const config = configOrExit();
  const app = await start(config, options).catch((error: unknown) => fail(error, config));
  say(app);
  spareMemoryAfterStart();
  const stop = (code: number) => {
    void app.stop().then(
      () => process.exit(code),
      (error: unknown) => fail(error, config),
    );
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop(0));
  void app.failed.then((error) => {
    process.stderr.write(`${error.message}\n`);
    stop(1);
  });
}

/** The settings, or every problem with them at once and exit code 1. */
export function configOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) return fail(error, null);
    throw error;
  }
}

async function start(config: Config, options: AppOptions): Promise<App> {
  // Loaded only now: wrong settings are reported before a second of imports.
  const { startApp } = await import("./app.js");
  return startApp(config, options);
}

function say({ url, apiKey, isFirstStart }: App): void {
  const lines = [
    `Playground: ${url}/playground`,
    apiKey === null
      ? "API key: none is shown here; make one with `npx liaison key create`"
      : `API key: ${apiKey}`,
    isFirstStart
      ? "Next: open the playground, or run `npx liaison import leads <file.csv> --dry-run`"
      : "Next: open the playground, or run `npx liaison --help`",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

export function fail(error: unknown, config: Config | null): never {
  process.stderr.write(`${explain(error, config)}\n`);
  process.exit(1);
}

/** One line for what a newcomer meets; anything else in full, since it is a fault of ours. */
function explain(error: unknown, config: Config | null): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE" && config !== null) {
    return `Port ${config.http.port} is in use on ${config.http.host}: stop what uses it, or set PORT to another one.`;
  }
  if (code === "EACCES" && config !== null) {
    return `Port ${config.http.port} may not be used by this user: set PORT to one above 1023.`;
  }
  if (isConnectionFault(code) && config?.database.url != null) {
    return `The database does not answer (${code}): check DATABASE_URL, and that PostgreSQL 15 or newer runs there.`;
  }
  const isSaid = ["ConfigError", "EmbeddedError", "DatabaseRefusal"].includes(error.name);
  return isSaid ? error.message : (error.stack ?? error.message);
}

function isConnectionFault(code: string): boolean {
  return /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|EAI_AGAIN|57P03|28P01|28000|3D000)$/.test(
    code,
  );
}
