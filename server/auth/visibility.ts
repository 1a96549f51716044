import {
  allEntities,
  entityDeclaration,
  type EntityDeclaration,
} from "../database/declarations.js";
import { quoted, SqlParams } from "../database/sql.js";
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
  if (actor.kind === "SYSTEM") return "TRUE";
  const tells = told.get(entity);
  if (tells !== undefined) return toldRows(tells, actor, alias, params);
  if (predicates === undefined) return "TRUE";
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

/** Rows that tell of others: the type of those, and the columns that name them. */
type Tells = { readonly of: Function; readonly by: readonly string[] };

const told = new Map<Function, Tells>();

/**
 * Declares a type whose rows each tell of several rows of another. It takes sight of them all, each by
 * whichever scope: whoever sees one of them learns nothing of the others.
 */
export function declareTellingOf(entity: Function, tells: Tells): void {
  told.set(entity, tells);
}

function toldRows({ of, by }: Tells, actor: Actor, alias: string, params: SqlParams): string {
  const condition = visibleRows(of, actor, "other", params);
  if (condition === "TRUE") return "TRUE";
  const { table } = entityDeclaration(of);
  const seen = by.map(
    (column) => `EXISTS (SELECT 1 FROM ${quoted(table)} other
      WHERE other.workspace_id = ${alias}.workspace_id AND other.id = ${alias}.${quoted(column)}
        AND ${condition})`,
  );
  return `(${seen.join(" AND ")})`;
}

/** Types whose rows are about rows of other types. */
const echoes = new Set<Function>();

/**
 * Declares a type whose rows are written about rows of any other, named by an id in `subject_id`, as the
 * audit log is: who sees ALL sees of it what is about rows they may see, others nothing.
 */
export function declareEchoes(entity: Function): void {
  echoes.add(entity);
  declareVisibility(entity, {
    ALL: (alias, me) => {
      const conditions = subjects().flatMap((subject) => {
        const predicate = declared.get(subject.entity)?.ALL;
        return predicate === undefined ? [] : [ofSubject(subject, alias, predicate("subject", me))];
      });
      return [`${me} IS NOT NULL`, ...conditions].join(" AND ");
    },
  });
}

/** Which rows at `alias`, each about the row its `subject_id` names, are about one the actor may see. */
export function visibleSubjects(actor: Actor, alias: string, params: SqlParams): string {
  const conditions = subjects().flatMap((subject) => {
    const isOpen = visibleRows(subject.entity, actor, "subject", new SqlParams()) === "TRUE";
    if (isOpen) return [];
    return [ofSubject(subject, alias, visibleRows(subject.entity, actor, "subject", params))];
  });
  return conditions.length === 0 ? "TRUE" : conditions.join(" AND ");
}

function subjects(): EntityDeclaration[] {
  return allEntities().filter(({ entity }) => !echoes.has(entity));
}

/** About another type, or about a row of this one that the condition opens. */
function ofSubject({ table, prefix }: EntityDeclaration, alias: string, condition: string): string {
  return `(NOT starts_with(${alias}.subject_id, '${prefix}_')
    OR EXISTS (SELECT 1 FROM ${quoted(table)} subject
      WHERE subject.workspace_id = ${alias}.workspace_id
        AND subject.id = right(${alias}.subject_id, 36)::uuid AND ${condition}))`;
}
