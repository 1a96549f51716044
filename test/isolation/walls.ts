import type { EntityManager, QueryRunner } from "typeorm";

import type { Context } from "../../server/context.js";
import type { Db } from "../../server/database/db.js";
import { preparedQuery } from "../../server/database/prepared.js";
import { tenantTables, type Owner } from "./rows.js";

/** The code's own condition on the workspace, wherever a statement compares it with a value. */
const PREDICATE = /((?:"?\w+"?\.)?"?workspace_id"?) = (\$\d+|\(SELECT \$\d+::uuid\))/g;

/** Takes the code's predicate out of every statement a request sends; the rest of it stays. */
export function withoutPredicate(ctx: Context): Context {
  return { ...ctx, db: opened(ctx.db) };
}

function opened(db: Db): Db {
  return {
    ...db,
    run: (work) => db.run((manager) => work(openedManager(manager))),
    query: ({ text, values }) => db.query(preparedQuery(withoutCondition(text), values)),
    transaction: (work) => db.transaction((inner) => work(opened(inner))),
  };
}

const openedRunners = new WeakSet<QueryRunner>();

function openedManager(manager: EntityManager): EntityManager {
  const { queryRunner: runner } = manager;
  if (runner === undefined) throw new Error("A lent manager has a connection");
  if (openedRunners.has(runner)) return manager;
  openedRunners.add(runner);
  const query = runner.query.bind(runner);
  Object.assign(runner, {
    query: (sql: string, values: unknown[], structured: boolean) =>
      Reflect.apply(query, runner, [withoutCondition(sql), values, structured]),
  });
  return manager;
}

function withoutCondition(sql: string): string {
  return sql.replaceAll(PREDICATE, "($1 = $2 OR TRUE)");
}

/** Runs `work` while no table has row-level security. */
export async function withoutPolicies<T>(owner: Owner, work: () => Promise<T>): Promise<T> {
  const tables = await tenantTables(owner);
  const all = (verb: "DISABLE" | "ENABLE") =>
    owner.query(
      tables.map((name) => `ALTER TABLE "${name}" ${verb} ROW LEVEL SECURITY`).join("; "),
    );
  await all("DISABLE");
  try {
    return await work();
  } finally {
    await all("ENABLE");
  }
}
