import "reflect-metadata";

import { DataSource } from "typeorm";

import { migrations } from "../server/database/migrations/migrations.js";
import { SnakeNaming } from "../server/database/naming.js";
import { allMappedEntities } from "../server/modules.js";

/**
 * Prints the SQL between the migrations and the entities, to be read, corrected and put into a
 * migration by hand: `DATABASE_URL=<an empty database> npx tsx scripts/draft-migration.ts`.
 */
const dataSource = new DataSource({
  type: "postgres",
  url: process.env["DATABASE_URL"] ?? "",
  entities: allMappedEntities(),
  migrations: [...migrations],
  migrationsTableName: "schema_migration",
  namingStrategy: new SnakeNaming(),
});
await dataSource.initialize();
await dataSource.runMigrations({ transaction: "each" });
const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
for (const { query } of upQueries) process.stdout.write(`${query};\n`);
await dataSource.destroy();
