import { trailOf, type Context } from "../context.js";
import {
  entityDeclaration,
  fieldsOf,
  publicColumns,
  type EntityClass,
} from "../database/declarations.js";
import { Row, type Fact } from "../database/row.js";
import { RowWrites } from "../database/row-writes.js";
import { uuidOf } from "../ids.js";
import { AuditAction, AuditEntry } from "./audit-entry.entity.js";
import { ChangedBy, StateChange } from "./state-change.entity.js";

/**
 * The only ways a command writes a row. Each leaves an audit entry and, for the state of a machine,
 * an entry in the state history, in the same transaction.
 */
export type Reason = { readonly code?: string | null; readonly note?: string | null };

type Managed = "id" | "workspaceId" | "version" | "createdAt" | "updatedAt";
/** A new row's columns: what may be null may be left out. */
export type NewRow<T> = Omit<Partial<T>, Managed>;
const managed: ReadonlySet<string> = new Set(["id", "version", "createdAt", "updatedAt"]);
type Change = Record<string, readonly [unknown, unknown]>;

/**
 * Runs `work`, whose writes wait and are sent in one statement when it ends: what makes five hundred
 * rows cost as many statements as one. A row that is inserted and then changed is written once, as it
 * is in the end. Nothing that `work` reads from the database knows of them, and it locks what it changes.
 */
export async function together<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
  if (ctx.db.waiting !== null) return work(ctx);
  const waiting = new RowWrites();
  const value = await work({ ...ctx, db: { ...ctx.db, waiting } });
  await waiting.send(ctx.db);
  return value;
}

export async function insertRow<T extends Fact>(
  ctx: Context,
  entity: EntityClass<T>,
  values: NewRow<T>,
  reason: Reason = {},
): Promise<T> {
  const [row] = await insertRows(ctx, entity, [values], reason);
  if (row === undefined) throw new Error("One row in is one row out");
  return row;
}

/** The same for several rows of one entity, in one statement. */
export async function insertRows<T extends Fact>(
  ctx: Context,
  entity: EntityClass<T>,
  values: readonly NewRow<T>[],
  reason: Reason = {},
): Promise<T[]> {
  const rows = values.map((each) => newRow(ctx, entity, each));
  if (rows.length === 0) return [];
  await write(ctx, (writes) => {
    for (const { row } of rows) writes.insert(entity, row);
  });
  for (const { row, columns } of rows) {
    const changes: Change = {};
    for (const [name, value] of Object.entries(columns)) {
      if (value !== null && !managed.has(name)) changes[name] = [null, value];
    }
    recordWrite(ctx, entity, row, AuditAction.CREATE, changes, reason);
  }
  return rows.map(({ row }) => row);
}

/**
 * Sets what differs, bumps the version and records it. False, and nothing written, when nothing
 * differs: an update that changes nothing is no update.
 */
export async function changeRow<T extends Row>(
  ctx: Context,
  entity: EntityClass<T>,
  row: T,
  patch: Partial<Omit<T, Managed>>,
  reason: Reason = {},
): Promise<boolean> {
  const before = publicColumns(entity, row);
  const changed = Object.entries(patch).filter(
    ([name, value]) => value !== undefined && !isSame(Reflect.get(row, name), value),
  );
  if (changed.length === 0) return false;
  const set = {
    ...Object.fromEntries(changed),
    version: row.version + 1,
    updatedAt: ctx.clock.now(),
  };
  Object.assign(row, set);
  await write(ctx, (writes) => writes.change(entity, row, Object.keys(set)));
  const visible = changed.filter(([name]) => name in before);
  const changes: Change = Object.fromEntries(
    visible.map(([name, value]) => [name, [before[name] ?? null, value]]),
  );
  recordWrite(ctx, entity, row, AuditAction.UPDATE, changes, reason);
  return true;
}

/**
 * Takes a row away, for good: only for what was made by mistake and nobody has built on. A row that
 * others refer to is refused by the database. What it said stays out of the entry.
 */
export async function deleteRow<T extends Fact>(
  ctx: Context,
  entity: EntityClass<T>,
  row: T,
): Promise<void> {
  await ctx.db.run((manager) =>
    manager.delete<Fact>(entity, { workspaceId: row.workspaceId, id: row.id }),
  );
  recordWrite(ctx, entity, row, AuditAction.DELETE, {}, {});
}

/** For rows a command changes many of in one statement: the entry each would have left by itself. */
export function recordChange(ctx: Context, entity: EntityClass, id: string, changes: Change): void {
  recordWrite(ctx, entity, { id }, AuditAction.UPDATE, changes, {});
}

/** A column left out is null, so that a fresh row and a row read back are the same. */
function newRow<T extends Fact>(
  ctx: Context,
  entity: EntityClass<T>,
  values: NewRow<T>,
): { row: T; columns: Record<string, unknown> } {
  const now = ctx.clock.now();
  const row: T = Object.create(entity.prototype);
  Object.assign(row, values, {
    id: ctx.ids.next(entityDeclaration(entity).prefix),
    workspaceId: ctx.actor.workspaceId,
    createdAt: now,
  });
  if (row instanceof Row) Object.assign(row, { version: 1, updatedAt: now });
  const columns = publicColumns(entity, row);
  return { row: Object.assign(row, columns), columns };
}

async function write(ctx: Context, add: (writes: RowWrites) => void): Promise<void> {
  trailOf(ctx); // refuses outside a transaction
  const writes = ctx.db.waiting ?? new RowWrites();
  add(writes);
  if (writes !== ctx.db.waiting) await writes.send(ctx.db);
}

function recordWrite(
  ctx: Context,
  entity: EntityClass,
  row: Pick<Fact, "id">,
  action: AuditAction,
  changes: Change,
  reason: Reason,
): void {
  const trail = trailOf(ctx);
  const written = writtenBy(ctx);
  trail.addAudit({
    ...written,
    id: uuidOf(ctx.ids.next(entityDeclaration(AuditEntry).prefix)),
    entity: entity.name,
    subject_id: row.id,
    action,
    changes,
    client_id: ctx.actor.clientId,
  });
  for (const field of fieldsOf(entity)) {
    if (field.kind !== "column" || field.isState !== true) continue;
    const change = changes[field.property];
    if (change === undefined) continue;
    const [from, to] = change;
    trail.addStateChange({
      ...written,
      id: uuidOf(ctx.ids.next(entityDeclaration(StateChange).prefix)),
      subject_id: uuidOf(row.id),
      field: field.property,
      from_state: from === null ? null : String(from),
      to_state: String(to),
      reason_code: reason.code ?? null,
      note: reason.note ?? null,
      occurred_at: written.created_at,
    });
  }
}

/** The columns an audit entry and a move of a machine share. */
function writtenBy({ actor, clock, requestId }: Context) {
  return {
    workspace_id: actor.workspaceId,
    created_at: clock.now(),
    actor_kind: changedBy(actor.kind),
    actor_id: actor.userId ?? actor.clientId,
    correlation_id: requestId,
  };
}

function changedBy(kind: Context["actor"]["kind"]): ChangedBy {
  if (kind === "ANONYMOUS") throw new Error("An anonymous caller writes nothing");
  return ChangedBy[kind];
}

function isSame(left: unknown, right: unknown): boolean {
  if (left === right || (left ?? null) === (right ?? null)) return true;
  return JSON.stringify(left) === JSON.stringify(right);
}
