import "reflect-metadata";

import { migrate } from "../server/database/open.js";
import { missingSql } from "./missing-sql.js";

/**
 * Prints the SQL between the migrations and the entities, to be read, corrected and put into a
 * migration by hand: `DATABASE_URL=<an empty database> npx tsx scripts/draft-migration.ts`.
 */
const url = process.env["DATABASE_URL"] ?? "";
await migrate(url, { connectTimeoutMs: 10_000 });
for (const query of await missingSql(url)) process.stdout.write(`${query};\n`);
