import { DataSource } from "typeorm";

import { SnakeNaming } from "../server/database/naming.js";
import { allMappedEntities } from "../server/modules.js";

/**
 * The SQL that the entities still miss in a migrated database that is there for nothing else: its
 * defaults are dropped first, as they are of the migrations and serve releases older than their column.
 */
export async function missingSql(url: string): Promise<string[]> {
  const dataSource = await new DataSource({
    type: "postgres",
    url,
    entities: allMappedEntities(),
    namingStrategy: new SnakeNaming(),
  }).initialize();
  await dataSource.query(DROP_DEFAULTS);
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  await dataSource.destroy();
  return upQueries.map(({ query }) => query);
}

const DROP_DEFAULTS = `
  DO $$ DECLARE later record; BEGIN
    FOR later IN SELECT attrelid::regclass AS named, attname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
        WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
          AND atthasdef AND attgenerated = '' LOOP
      EXECUTE format('ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT', later.named, later.attname);
    END LOOP;
  END $$`;
