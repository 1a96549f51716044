import { InsertResult, type EntityManager, type ObjectLiteral } from "typeorm";

import type { Db } from "../database/db.js";
import { AuditEntry } from "../history/audit-entry.entity.js";
import { StateChange } from "../history/state-change.entity.js";

/** Rows of one statement; PostgreSQL takes 65,535 parameters, an entry has about a dozen. */
const ROWS_AT_ONCE = 1_000;

/**
 * A transaction's Db that writes the audit log and the state history in one go when `write` is called:
 * no command reads them, and entry by entry they are a third of all statements of the demo.
 */
export function withLateTrail(db: Db): { readonly db: Db; write(): Promise<void> } {
  const trail = new Map<Function, ObjectLiteral[]>([
    [AuditEntry, []],
    [StateChange, []],
  ]);
  const late: Db = {
    ...db,
    run: (work) => db.run((manager) => work(keeping(manager, trail))),
    transaction: (work) => work(late),
  };
  return {
    db: late,
    async write() {
      await db.run(async (manager) => {
        for (const [entity, rows] of trail) {
          for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
            await manager.insert(entity, rows.slice(from, from + ROWS_AT_ONCE));
          }
          rows.length = 0;
        }
      });
    },
  };
}

/** The same manager, but for inserts into the trail. */
function keeping(manager: EntityManager, trail: Map<Function, ObjectLiteral[]>): EntityManager {
  const keeper: EntityManager = Object.create(manager);
  keeper.insert = async (target, rows) => {
    const kept = typeof target === "function" ? trail.get(target) : undefined;
    if (kept === undefined) return manager.insert(target, rows);
    const given: readonly unknown[] = [rows].flat();
    kept.push(...given.filter(isRow));
    return new InsertResult();
  };
  return keeper;
}

function isRow(row: unknown): row is ObjectLiteral {
  return typeof row === "object" && row !== null;
}
