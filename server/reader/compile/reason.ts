import { GraphQLError } from "graphql";

import type { Context } from "../../context.js";
import { sqlState } from "../../database/db.js";
import { AppError } from "../../errors.js";
import { databaseFault } from "../../graphql/faults.js";
import { NotDeclared } from "./plan.js";
import { LeftToGraphql } from "./root-answer.js";

/** The reason given when the reader itself is at fault. */
export const READER_FAULT = "fault";

/**
 * A refusal of an argument, a row that is not there, a value PostgreSQL cannot take: graphql-js says it
 * with its path. A fault of the reader itself costs speed and a line in the log, never an answer.
 */
export function reasonOf(ctx: Context, error: unknown): string {
  if (error instanceof LeftToGraphql) return error.message;
  if (error instanceof NotDeclared) return error.path; // of a node, whose type the request tells
  if (error instanceof GraphQLError) return "arguments";
  const refusal = error instanceof AppError ? error : databaseFault(error);
  if (refusal !== null) return refusal.code;
  const fault = error instanceof Error ? error.name : "unknown";
  ctx.log.error({ fault, sqlState: sqlState(error) }, "The reader failed; graphql-js answers");
  return READER_FAULT;
}
