import type { Config } from "../config.js";
import { migrate } from "../database/open.js";
import { withDatabase } from "./with-database.js";

/** `liaison migrate`: what a deployment runs before it starts the new release. */
export function migrateOnly(config: Config): Promise<number> {
  return withDatabase(config, async (url) => {
    const done = await migrate(url, config.database);
    const said = done.length === 0 ? "The schema is up to date." : `Applied: ${done.join(", ")}`;
    process.stdout.write(`${said}\n`);
    return 0;
  });
}
