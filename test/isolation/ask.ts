import { randomUUID } from "node:crypto";

import { getNamedType, graphql, isObjectType, parse, Kind, type GraphQLField } from "graphql";
import { pino } from "pino";

import type { Actor } from "../../server/auth/actor.js";
import type { Context } from "../../server/context.js";
import { AppError } from "../../server/errors.js";
import { READER_FAULT } from "../../server/reader/compile/reason.js";
import type { TestApp } from "../support/app.js";
import { rootWithInput } from "./inputs.js";
import type { Operation } from "./read-operations.js";

const log = pino({ level: "silent" });

/** How a request's context is made; the tests of one wall take the other down here. */
export type Asking = { readonly app: TestApp; readonly context: () => Context };

export function asking(app: TestApp, actor: Actor, change = (ctx: Context) => ctx): Asking {
  return { app, context: () => change(app.core.contextFor(actor, randomUUID(), log)) };
}

/** What came of an operation on both read paths. */
export type Answer = {
  readonly operation: Operation;
  readonly data: unknown;
  /** Refusals by code; what is no refusal of ours is thrown. */
  readonly codes: readonly string[];
  /** True when the compiled path answered too. */
  readonly isCompiled: boolean;
  /** What the two paths say differently; null when they agree, or one left it to the other. */
  readonly difference: { readonly plain: string; readonly compiled: string } | null;
};

export async function answerTo(asked: Asking, operation: Operation): Promise<Answer> {
  const { document, variables } = operation;
  const { schema, reader } = asked.app.core;
  const result = await graphql({
    schema,
    source: document,
    variableValues: variables,
    contextValue: asked.context(),
  });
  const codes = (result.errors ?? []).map((error) => {
    if (error.originalError instanceof AppError) return error.originalError.code;
    throw new Error(`${operation.name}: ${error.message}`, { cause: error });
  });
  const parsed = parse(document);
  const [definition] = parsed.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error("An operation comes first");
  const request = { document: parsed, operation: definition, variables };
  const compiled = await reader.read(asked.context(), request);
  if (compiled.kind === "left" && compiled.why === READER_FAULT) {
    throw new Error(`${operation.name}: the compiled path failed`);
  }
  const plain = JSON.stringify(result.data ?? null);
  const isCompiled = compiled.kind === "answered";
  const data: unknown = JSON.parse(plain);
  if (!isCompiled) return { operation, data, codes, isCompiled, difference: null };
  // PostgreSQL writes blanks into the jsonb it stores; no parser minds.
  const again = JSON.stringify(JSON.parse(compiled.data));
  const agree = again === plain && codes.length === 0;
  const difference = agree ? null : { plain, compiled: again };
  return { operation, data: [data, JSON.parse(again)], codes, isCompiled, difference };
}

export async function answersTo(asked: Asking, operations: readonly Operation[]) {
  const answers: Answer[] = [];
  for (const operation of operations) answers.push(await answerTo(asked, operation));
  return answers;
}

/** Names of the operations on which the two read paths disagree, and where. */
export function differences(answers: readonly Answer[]): string[] {
  return answers.flatMap(({ operation, difference }) => {
    if (difference === null) return [];
    const { plain, compiled } = difference;
    const at = [...plain].findIndex((letter, index) => letter !== compiled[index]);
    const from = Math.max(at - 40, 0);
    return [`${operation.name}: ${plain.slice(from, at + 90)} / ${compiled.slice(from, at + 90)}`];
  });
}

/** The refusal of an operation as a caller sees it, request id apart; null when it was done. */
export async function refusalOf(
  asked: Asking,
  root: string,
  input: Record<string, unknown>,
): Promise<{ code: string; message: string; data: unknown } | null> {
  const { schema } = asked.app.core;
  const field = rootWithInput(schema, root);
  const kind = root in (schema.getQueryType()?.getFields() ?? {}) ? "query" : "mutation";
  const answered = refusesByRow(field) ? "results { error { code message } }" : "__typename";
  const result = await graphql({
    schema,
    source: `${kind} ($input: ${String(field.args[0]?.type)}) { ${root}(input: $input) { ${answered} } }`,
    variableValues: { input },
    contextValue: asked.context(),
  });
  const [error] = result.errors ?? [];
  if (error === undefined) return refusalOfRow(result.data?.[root]);
  const { originalError } = error;
  if (originalError instanceof AppError) {
    const { code, message, data } = originalError;
    return { code, message, data };
  }
  return { code: "INTERNAL", message: error.message, data: null };
}

/** Bulk mutations refuse by row: `results { error { … } }`. */
function refusesByRow(field: GraphQLField<unknown, unknown> | undefined): boolean {
  const payload = field === undefined ? null : getNamedType(field.type);
  const results = isObjectType(payload) ? payload.getFields()["results"] : undefined;
  const result = results === undefined ? null : getNamedType(results.type);
  return isObjectType(result) && "error" in result.getFields();
}

function refusalOfRow(payload: unknown): { code: string; message: string; data: unknown } | null {
  const { results = [] }: { results?: { error: { code: string; message: string } | null }[] } =
    Object(payload);
  const [error] = results.flatMap((each) => each.error ?? []);
  return error === undefined ? null : { ...error, data: null };
}
