import { Pool } from "pg";
import type { DataSource } from "typeorm";

/** TypeORM's own pool: the reader's statements share its connections and its limits. */
export function poolOf({ driver }: DataSource): Pool {
  if ("master" in driver && driver.master instanceof Pool) return driver.master;
  throw new TypeError("The reader needs TypeORM's PostgreSQL pool");
}
