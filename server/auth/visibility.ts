import type { SqlParams } from "../database/sql.js";
import { uuidOf } from "../ids.js";
import type { Actor, RowScope } from "./actor.js";

/** Writes one predicate over the row at `alias`; `me` is the placeholder of the acting user's uuid. */
type Predicate = (alias: string, me: string) => string;

type Predicates = Partial<Record<Exclude<RowScope, "ALL">, Predicate>>;

const declared = new Map<Function, Predicates>();

/** Declares which rows of an entity each row scope opens. Entities without one are open to the workspace. */
export function declareVisibility(entity: Function, predicates: Predicates): void {
  if (declared.has(entity)) throw new Error(`Visibility of ${entity.name} is declared twice`);
  declared.set(entity, predicates);
}

/**
 * The one predicate for rows of an entity that an actor may see, used by lists, single reads, nested
 * fields and locks alike. The workspace is a separate condition, written beside it.
 */
export function visibleRows(
  entity: Function,
  actor: Actor,
  alias: string,
  params: SqlParams,
): string {
  const predicates = declared.get(entity);
  if (predicates === undefined || actor.kind === "SYSTEM" || actor.rows.includes("ALL")) {
    return "TRUE";
  }
  if (actor.userId === null) return "FALSE";
  const mine = actor.rows.flatMap((scope) => (scope === "ALL" ? [] : (predicates[scope] ?? [])));
  if (mine.length === 0) return "FALSE";
  const me = `${params.add(uuidOf(actor.userId))}::uuid`;
  return `(${mine.map((predicate) => predicate(alias, me)).join(" OR ")})`;
}
