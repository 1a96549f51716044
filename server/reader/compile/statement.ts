import { getArgumentValues, type FieldNode, type GraphQLField } from "graphql";
import type { EntityMetadata } from "typeorm";

import { visibleRows } from "../../auth/visibility.js";
import type { Context } from "../../context.js";
import { entityDeclaration, type EntityClass } from "../../database/declarations.js";
import { preparedQuery, type PreparedQuery } from "../../database/prepared.js";
import type { Fact } from "../../database/row.js";
import { quoted, SqlParams } from "../../database/sql.js";
import { trimTexts } from "../../graphql/validate-input.js";
import { filterSql } from "../filter.js";
import {
  afterSql,
  columnOf,
  fingerprintOf,
  pageSize,
  parseCursor,
  termsOf,
  type Term,
} from "../keyset.js";
import type { List, ListArgs } from "../list.js";

/** One SQL statement in the making: its values, its names, and whom it is for. */
export class Statement {
  readonly params = new SqlParams();
  private readonly workspace: string;
  private names = 0;
  private clockValue: string | null = null;
  private isLasting = true;

  constructor(
    readonly ctx: Context,
    readonly variables: Readonly<Record<string, unknown>>,
  ) {
    this.workspace = this.params.add(ctx.actor.workspaceId);
  }

  /** A name no other part of the statement has. */
  name(): string {
    this.names += 1;
    return `n${this.names}`;
  }

  /** The time of the request, as a value of the statement. */
  now(): string {
    this.clockValue ??= `${this.params.add(this.instant())}::timestamptz`;
    return this.clockValue;
  }

  /** The time of the request; who looks at it makes the statement one of this request alone. */
  instant(): Date {
    this.isOfOneRequest();
    return this.ctx.clock.now();
  }

  isOfOneRequest(): void {
    this.isLasting = false;
  }

  /** True when the same question through the same eyes makes the same statement at any other time. */
  get lasts(): boolean {
    return this.isLasting;
  }

  /** The finished statement: its text and its values. */
  query(text: string): PreparedQuery {
    return preparedQuery(text, this.params.values);
  }

  metadata(entity: EntityClass): EntityMetadata {
    return this.ctx.db.metadata(entity);
  }

  column(entity: EntityClass, alias: string, property: string): string {
    return `${alias}.${columnOf(this.metadata(entity), property)}`;
  }

  table(entity: EntityClass): string {
    return quoted(entityDeclaration(entity).table);
  }

  /** The workspace and what the actor may see of it: part of every table's place in a statement. */
  mayRead(entity: EntityClass, alias: string, workspace = this.workspace): string {
    const visible = visibleRows(entity, this.ctx.actor, alias, this.params);
    const own = this.ofWorkspace(alias, workspace);
    return visible === "TRUE" ? own : `${own} AND ${visible}`;
  }

  ofWorkspace(alias: string, workspace = this.workspace): string {
    return `${alias}.workspace_id = ${workspace}`;
  }

  /**
   * The same where a statement begins. PostgreSQL guesses how many rows a sub-select's workspace has, for
   * a plan of one request as for the plan of all; else it finds the first cheaper in a large workspace,
   * and plans anew for every request there.
   */
  mayList(entity: EntityClass, alias: string): string {
    return this.mayRead(entity, alias, `(SELECT ${this.workspace}::uuid)`);
  }

  /** True when the actor may not see every row of the type. */
  isWithheld(entity: EntityClass): boolean {
    // Values of its own: PostgreSQL refuses a statement whose text leaves out one of its values.
    return visibleRows(entity, this.ctx.actor, "t", new SqlParams()) !== "TRUE";
  }

  /** Arguments as the resolver would get them. Throws what graphql-js would; it then answers instead. */
  args(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    const args = getArgumentValues(field, node, this.variables);
    trimTexts(args);
    return args;
  }
}

/** The rows of one page, before anything is joined to them. */
export type PageSource = {
  /** `SELECT t.* … LIMIT`. */
  readonly sql: string;
  readonly order: readonly Term[];
  /** Of order and filter, for cursors; worked out only where one is asked for. */
  readonly fingerprint: () => string;
  readonly first: number;
  readonly isAfter: boolean;
};

/** `parent`: for a list below a row, the child's property and the SQL of the parent's id. */
export function pageSource(
  statement: Statement,
  list: List<Fact>,
  args: ListArgs,
  options: { readonly looksAhead: boolean; readonly parent?: { by: string; id: string } },
): PageSource {
  const { params } = statement;
  const metadata = statement.metadata(list.entity);
  const order = termsOf(metadata, list, args.orderBy);
  const fingerprint = () => fingerprintOf(args, order);
  const first = pageSize(args.first);
  const isRoot = options.parent === undefined;
  const where = [
    isRoot ? statement.mayList(list.entity, "t") : statement.mayRead(list.entity, "t"),
  ];
  if (options.parent !== undefined) {
    where.push(`t.${columnOf(metadata, options.parent.by)} = ${options.parent.id}`);
  }
  if (args.filter != null) {
    const scope = { list, metadata, alias: "t", params, now: () => statement.instant() };
    where.push(filterSql(scope, args.filter));
  }
  if (args.after != null)
    where.push(afterSql(parseCursor(args.after, fingerprint(), order), order, params));
  // Written out, not a parameter: of a number it does not know PostgreSQL expects a tenth of the table,
  // and plans each request anew rather than read so much. It is an integer from pageSize().
  const limit = first + (options.looksAhead ? 1 : 0);
  const sql = `SELECT t.* FROM ${statement.table(list.entity)} t WHERE ${where.join(" AND ")}
    ORDER BY ${orderSql("t", order)} LIMIT ${limit}`;
  return { sql, order, fingerprint, first, isAfter: args.after != null };
}

export function orderSql(alias: string, order: readonly Term[]): string {
  return order.map(({ column, direction }) => `${alias}.${column} ${direction}`).join(", ");
}
