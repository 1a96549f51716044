import {
  getVariableValues,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";

import { holdsAll, type Actor } from "../../auth/actor.js";
import type { Permission } from "../../auth/permissions.js";
import { canonicalJson } from "../../canonical-json.js";
import type { Context } from "../../context.js";
import { NotDeclared, planRoot, type RootPlan } from "./plan.js";
import { answerRoot, prepareRoot, type RootStatement } from "./root-answer.js";
import { reasonOf } from "./reason.js";
import { directiveVariables, selecting, selectionOf } from "./selection.js";
import { Statement } from "./statement.js";

export type ReadRequest = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As sent, not coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
};

/** The `data` of an answer as JSON text, or why graphql-js has to make it. */
export type ReadAnswer =
  | { readonly kind: "answered"; readonly data: string }
  | { readonly kind: "left"; readonly why: string };

/** A root field to be compiled, or the `__typename` of the query itself. */
type PlannedRoot = RootPlan | { readonly kind: "typename"; readonly key: string };

type Plan = {
  /** Apart from those of all other plans of this process. */
  readonly number: number;
  readonly roots: readonly PlannedRoot[];
  readonly permissions: ReadonlySet<Permission>;
};

/** A plan, or what in the operation is not declared. */
type Planned = Plan | { readonly notDeclared: string };

/** Plans of one document, by operation name and the variables its directives read. */
const MAX_PLANS_OF_DOCUMENT = 32;

/** Statements remembered by all plans together, and the characters of their texts and keys. */
const MAX_KEPT = { max: 2_000, maxSize: 8_000_000 } as const;
/** Beyond it, variables are too large to be remembered for. */
const MAX_KEPT_VARIABLES_CHARS = 2_000;

export type Reader = {
  read(ctx: Context, request: ReadRequest): Promise<ReadAnswer>;
};

/**
 * Answers query operations whose every field is declared: selection to plan, plan to one SQL statement
 * a root field, and PostgreSQL's JSON text as the answer. Everything else, and everything that ends in
 * an error, is left to graphql-js, which reads the same declarations; so the two cannot disagree on
 * an error.
 */
export function openReader(schema: GraphQLSchema): Reader {
  // Keyed by the parsed document, which the document cache bounds: a plan lives as long as its document.
  const plans = new WeakMap<DocumentNode, { names: string[]; byKey: Map<string, Planned> }>();

  const statements = new LRUCache<string, RootStatement>(MAX_KEPT);
  let madePlans = 0;

  const planOf = (
    { document, operation }: ReadRequest,
    values: Record<string, unknown>,
  ): Planned => {
    const cached = plans.get(document) ?? { names: directiveVariables(document), byKey: new Map() };
    plans.set(document, cached);
    const given = cached.names.map((name) => values[name] ?? null);
    const key = canonicalJson([operation.name?.value ?? null, given]);
    const known = cached.byKey.get(key);
    if (known !== undefined) return known;
    // Without the other values: a plan outlives its request, and those may be large or private.
    const decisive = Object.fromEntries(
      cached.names.filter((name) => name in values).map((name) => [name, values[name]]),
    );
    madePlans += 1;
    const plan = makePlan(schema, document, operation, { number: madePlans, variables: decisive });
    if (cached.byKey.size >= MAX_PLANS_OF_DOCUMENT) cached.byKey.clear();
    cached.byKey.set(key, plan);
    return plan;
  };

  return {
    async read(ctx, request) {
      if (request.operation.operation !== "query") return left("not a query");
      const definitions = request.operation.variableDefinitions ?? [];
      const { coerced } = getVariableValues(schema, definitions, request.variables);
      if (coerced === undefined) return left("variables");
      const plan = planOf(request, coerced);
      if ("notDeclared" in plan) return left(plan.notDeclared);
      if (!holdsAll(ctx.actor, plan.permissions)) return left("permission");
      const key = statementsKey(ctx.actor, plan, request.variables);
      return answer(ctx, plan, (root) => {
        const known = key === null ? undefined : statements.get(`${root.key} ${key}`);
        if (known !== undefined) return known;
        const statement = new Statement(ctx, coerced);
        const made = prepareRoot(statement, root);
        if (key !== null && statement.lasts) {
          const size = made.query.text.length + key.length;
          statements.set(`${root.key} ${key}`, made, { size });
        }
        return made;
      });
    },
  };
}

/**
 * What a statement depends on beside its plan: whose eyes it reads with and the variables. Making it
 * anew took a seventh of the server's time for a page of 50 rows. Null: not worth remembering.
 */
function statementsKey(
  { kind, workspaceId, userId, rows }: Actor,
  { number }: Plan,
  variables: ReadRequest["variables"],
): string | null {
  const given = JSON.stringify(variables);
  if (given.length > MAX_KEPT_VARIABLES_CHARS) return null;
  return `${number} ${kind} ${workspaceId} ${userId} ${rows.join()} ${given}`;
}

function makePlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { number, variables }: { number: number; variables: Record<string, unknown> },
): Planned {
  const query = schema.getQueryType();
  if (query == null) return { notDeclared: "Query" };
  const planning = {
    ...selecting(schema, document, variables),
    permissions: new Set<Permission>(),
  };
  try {
    const selected = selectionOf(planning, query, [operation.selectionSet]);
    const roots = selected.map((each): PlannedRoot =>
      each.name === "__typename"
        ? { kind: "typename", key: each.key }
        : planRoot(planning, query, each),
    );
    return { number, roots, permissions: planning.permissions };
  } catch (error) {
    if (error instanceof NotDeclared) return { notDeclared: error.path };
    throw error;
  }
}

async function answer(
  ctx: Context,
  { roots }: Plan,
  statementOf: (root: RootPlan) => RootStatement,
): Promise<ReadAnswer> {
  try {
    const members = await Promise.all(
      roots.map(async (root) => {
        const text =
          root.kind === "typename" ? '"Query"' : await answerRoot(ctx, statementOf(root));
        return `${JSON.stringify(root.key)}:${text}`;
      }),
    );
    return { kind: "answered", data: `{${members.join(",")}}` };
  } catch (error) {
    return left(reasonOf(ctx, error));
  }
}

function left(why: string): ReadAnswer {
  return { kind: "left", why };
}
