import type { SqlParams } from "../database/sql.js";
import { uuidOf } from "../ids.js";
import type { Actor, RowScope } from "./actor.js";

/** Writes one predicate over the row at `alias`; `me` is the placeholder of the acting user's uuid. */
type Predicate = (alias: string, me: string) => string;

/** ALL opens every row, unless the entity narrows even that, as a draft that is its author's alone. */
type Predicates = Partial<Record<RowScope, Predicate>>;

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
  if (predicates === undefined || actor.kind === "SYSTEM") return "TRUE";
  const seesAll = actor.rows.includes("ALL");
  // A program that represents nobody keeps systems in step: no person's rows are closed to it.
  if (seesAll && (predicates.ALL === undefined || actor.userId === null)) return "TRUE";
  if (actor.userId === null) return "FALSE";
  const scopes: readonly RowScope[] = seesAll ? ["ALL"] : actor.rows;
  const mine = scopes.flatMap((scope) => predicates[scope] ?? []);
  if (mine.length === 0) return "FALSE";
  const me = `${params.add(uuidOf(actor.userId))}::uuid`;
  return `(${mine.map((predicate) => predicate(alias, me)).join(" OR ")})`;
}
