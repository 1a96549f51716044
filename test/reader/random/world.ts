import { pino } from "pino";
import {
  execute,
  getNamedType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";

import type { Actor } from "../../../server/auth/actor.js";
import { Department } from "../../../server/modules/people/department.js";
import { User } from "../../../server/modules/people/user.entity.js";
import { translateError } from "../../../server/graphql/format-error.js";
import type { ReadAnswer } from "../../../server/reader/compile/reader.js";
import { seedDemo } from "../../../server/demo/seed-demo.js";
import { seededApp } from "../../support/seeded-app.js";
import type { TestApp } from "../../support/app.js";
import { Choices } from "./choices.js";
import { argumentTypes, nodeType } from "./fields.js";
import { Inputs } from "./inputs.js";
import type { Operation } from "./operation.js";
import { poolOf, type Pool } from "./pool.js";
import { roughen } from "./rough-data.js";
import { Variables } from "./variables.js";

/** A demo company, another one beside it, and people and programs who see different parts of them. */
export type World = AsyncDisposable & {
  readonly app: TestApp;
  readonly other: TestApp;
  /** Everybody, the ones with much to see oftener, each with values of their workspace. */
  readonly callers: readonly RandomCaller[];
};

export type RandomCaller = { readonly name: string; readonly actor: Actor; readonly pool: Pool };

export type Compared = {
  readonly plain: ExecutionResult;
  readonly read: ReadAnswer;
  /** A JSON value is selected, which PostgreSQL writes with spaces. */
  readonly hasJson: boolean;
};

const silent = pino({ level: "silent" });

export async function openWorld(): Promise<World> {
  const app = await seededApp();
  const other = await app.otherWorkspace((system) => seedDemo(system, 2));
  for (const each of [app, other]) await roughen(each);
  const pool = await poolOf(app);
  const otherPool = await poolOf(other);
  const person = async (department: Department) => (await callerIn(app, department)).actor;
  const scopes = ["viewer:read", "lead:read", "user:read", "account:read"];
  const callers = [
    { name: "admin", actor: app.admin.actor, pool },
    { name: "salesperson", actor: await person(Department.SALES), pool },
    { name: "marketer", actor: await person(Department.MARKETING), pool },
    { name: "liaison", actor: await person(Department.LIAISON), pool },
    { name: "admin elsewhere", actor: other.admin.actor, pool: otherPool },
  ];
  for (const { actor, pool: places } of [callers[0], callers[4]].filter((each) => each != null)) {
    await collectPlaces({ app }, actor, places);
  }
  const rarely = [
    { name: "program with few scopes", actor: (await app.program(scopes)).actor, pool },
    { name: "stranger", actor: other.admin.actor, pool },
  ];
  return {
    app,
    other,
    callers: [...callers, ...callers, ...rarely],
    [Symbol.asyncDispose]: () => app[Symbol.asyncDispose](),
  };
}

/** Somebody of the demo company who has leads, so that what they see is neither all nor nothing. */
async function callerIn(app: TestApp, department: Department) {
  const user = await app.system.db.run((manager) =>
    manager.findOneOrFail(User, {
      where: { workspaceId: app.workspaceId, department, active: true },
      order: { maxOpenLeads: "DESC", id: "ASC" },
    }),
  );
  return app.callerOf(user);
}

/** What both paths say to the same operation. */
export async function compare(
  { app }: Pick<World, "app">,
  actor: Actor,
  { source, variables }: Operation,
): Promise<Compared> {
  const { schema, reader } = app.core;
  const document = documentOf(schema, source);
  const operation = operationIn(document);
  const context = (id: string) => app.core.contextFor(actor, id, silent);
  const [plain, read] = await Promise.all([
    execute({ schema, document, variableValues: variables, contextValue: context("graphql-js") }),
    reader.read(context("reader"), { document, operation, variables }),
  ]);
  return { plain, read, hasJson: selectsJson(schema, document) };
}

let last: { readonly source: string; readonly document: DocumentNode } | null = null;

/** The same object for the same text again, as the server has it: plans are kept by it. */
function documentOf(schema: GraphQLSchema, source: string): DocumentNode {
  if (last?.source === source) return last.document;
  const document = parse(source);
  const [fault] = validate(schema, document);
  if (fault !== undefined) throw new Error(`The query is not valid: ${fault.message}`);
  last = { source, document };
  return document;
}

function selectsJson(schema: GraphQLSchema, document: DocumentNode): boolean {
  const info = new TypeInfo(schema);
  let found = false;
  const Field = () => {
    const type = info.getType();
    if (type != null && getNamedType(type).name === "JSON") found = true;
  };
  visit(document, visitWithTypeInfo(info, { Field }));
  return found;
}

/** The registered codes of the errors of an answer. */
export function codesOf({ errors = [] }: ExecutionResult): string[] {
  const scope = { requestId: "test", log: silent, hideSuggestions: false };
  return errors.map((error) => translateError(error, scope).failure.code);
}

function operationIn(document: DocumentNode): OperationDefinitionNode {
  for (const node of document.definitions) if (node.kind === "OperationDefinition") return node;
  throw new Error("No operation");
}

const PLACES_PER_LIST = 6;

/** Cursors of real answers, each with the order and filter it belongs to. */
async function collectPlaces(world: Pick<World, "app">, actor: Actor, pool: Pool): Promise<void> {
  const { app } = world;
  const { schema } = app.core;
  const query = schema.getQueryType();
  for (const root of Object.values(query?.getFields() ?? {})) {
    const row = nodeType(root);
    if (row === null) continue;
    const below = Object.values(row.getFields()).filter((field) => nodeType(field) !== null);
    for (const list of [root, ...below]) {
      const of = nodeType(list);
      if (of === null) continue;
      for (let at = 0; at < PLACES_PER_LIST; at += 1) {
        const numbers = Array.from({ length: 60 }, (_, i) => (at * 7919 + i * 104_729) % 9_973);
        const choices = new Choices(numbers);
        const {
          after: _,
          first: __,
          ...args
        } = new Inputs(choices, pool).listArgs(of.name, list.args, 5);
        const text = new Variables(new Choices([])).args(
          { ...args, first: 3 },
          argumentTypes(list.args),
        );
        const page = `${list.name}${text} { edges { cursor } }`;
        const source =
          list === root ? `{ ${page} }` : `{ ${root.name}(first: 5) { nodes { ${page} } } }`;
        const { plain } = await compare(world, actor, { source, variables: {} });
        const cursors = [...JSON.stringify(plain.data ?? null).matchAll(/"cursor":"([^"]+)"/g)];
        const places = cursors.slice(0, 2).map(([, cursor = ""]) => ({ args, cursor }));
        pool.places.set(of.name, [...(pool.places.get(of.name) ?? []), ...places]);
      }
    }
  }
}
