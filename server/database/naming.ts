import { DefaultNamingStrategy } from "typeorm";

/** `accountId` is `account_id` in SQL; constraint names say table and columns instead of a hash. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? snakeCase(property);
  }

  override primaryKeyName(table: unknown): string {
    return `${tableOf(table)}_pkey`;
  }

  override foreignKeyName(table: unknown, columns: string[]): string {
    return constraintName(tableOf(table), columns, "fkey");
  }

  override indexName(table: unknown, columns: string[], where?: string): string {
    return constraintName(tableOf(table), columns, where === undefined ? "idx" : "partial_idx");
  }

  override uniqueConstraintName(table: unknown, columns: string[]): string {
    return constraintName(tableOf(table), columns, "key");
  }
}

export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}

function constraintName(table: string, columns: string[], kind: string): string {
  const own = columns.map(snakeCase).filter((column) => column !== "workspace_id");
  return [table, ...own, kind].join("_").slice(0, 63);
}

function tableOf(table: unknown): string {
  const name = typeof table === "string" ? table : nameOf(table);
  return name.slice(name.lastIndexOf(".") + 1);
}

function nameOf(table: unknown): string {
  if (typeof table === "object" && table !== null && "name" in table) return String(table.name);
  throw new TypeError("A table without a name");
}
