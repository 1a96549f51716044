import { readFileSync } from "node:fs";

import {
  getNamedType,
  graphql,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { expect, test } from "vitest";

import { anonymous, roles, type Actor, type Role } from "../../server/auth/actor.js";
import { ROLE_GRANTS } from "../../server/auth/grants.js";
import { isPermission } from "../../server/auth/permissions.js";
import { AppError } from "../../server/errors.js";
import { startApp, type TestApp } from "../support/app.js";

type Contract = Record<string, { permission: string; roles: string[] }>;
const contract: Contract = JSON.parse(
  readFileSync(new URL("../../schema/permissions.json", import.meta.url), "utf8"),
);

/** The smallest operation that asks for a root field; its arguments need not make sense. */
function operationFor(schema: GraphQLSchema, path: string): string {
  const [root = "", name = ""] = path.split(".");
  const type = root === "Mutation" ? schema.getMutationType() : schema.getQueryType();
  const field = type?.getFields()[name];
  if (field === undefined) throw new Error(`No field ${path}`);
  const given = field.args.filter(
    (arg) => isNonNullType(arg.type) && arg.defaultValue === undefined,
  );
  const args = given.map((arg) => `${arg.name}: ${sample(arg.type)}`).join(", ");
  const call = args === "" ? name : `${name}(${args})`;
  return `${root.toLowerCase()} { ${call} { __typename } }`;
}

function sample(type: GraphQLInputType): string {
  const text = String(type);
  if (text.startsWith("[")) return "[]";
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields());
    const required = named.isOneOf
      ? fields.slice(0, 1)
      : fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return `{ ${required.map((field) => `${field.name}: ${sample(field.type)}`).join(", ")} }`;
  }
  if (isEnumType(named)) return named.getValues()[0]?.name ?? "";
  const samples: Record<string, string> = {
    Int: "1",
    Float: "0.5",
    Boolean: "true",
    DateTime: '"2026-03-02T09:00:00Z"',
    ReasonCode: '"NO_BUDGET"',
    Date: '"2026-03-02"',
    Decimal: '"1.00"',
    JSON: "{}",
  };
  return samples[String(named)] ?? '"x"';
}

function actorOf(app: TestApp, role: Role): Actor {
  if (role === "ANONYMOUS") return anonymous;
  const { rows, may } = ROLE_GRANTS[role];
  const { workspaceId } = app;
  return {
    kind: "USER",
    workspaceId,
    userId: null,
    clientId: null,
    role,
    rows,
    permissions: new Set(may),
  };
}

/** The codes an operation was refused with, straight from execution. */
async function refusal(app: TestApp, actor: Actor, document: string): Promise<string | null> {
  const contextValue = app.core.contextFor(actor, "matrix", app.system.log);
  const result = await graphql({ schema: app.core.schema, source: document, contextValue });
  const [error] = result.errors ?? [];
  if (error !== undefined && error.originalError === undefined) throw error;
  const original = error?.originalError;
  return original instanceof AppError ? original.code : null;
}

test("every role meets every root field exactly as the published matrix says", async () => {
  await using app = await startApp();
  const wrong: string[] = [];

  for (const [path, { roles: allowed }] of Object.entries(contract)) {
    const document = operationFor(app.core.schema, path);
    for (const role of roles) {
      const code = await refusal(app, actorOf(app, role), document);
      const isRefused = code === "FORBIDDEN" || code === "UNAUTHENTICATED";
      if (isRefused === allowed.includes(role)) wrong.push(`${role} ${path}: ${code}`);
    }
  }

  expect(wrong).toEqual([]);
}, 120_000);

test("nobody known is asked who they are, somebody without the right is refused", async () => {
  await using app = await startApp();
  const document = "{ apiClients { nodes { id } } }";

  expect(await refusal(app, anonymous, document)).toBe("UNAUTHENTICATED");
  expect(await refusal(app, actorOf(app, "SALES"), document)).toBe("FORBIDDEN");
  expect(await refusal(app, actorOf(app, "OPS"), document)).toBeNull();
});

test("every grant names a permission, and every permission is granted to somebody", () => {
  const granted = new Set(Object.values(ROLE_GRANTS).flatMap(({ may }) => may));

  expect([...granted].every(isPermission)).toBe(true);
  expect(Object.values(contract).every(({ roles: allowed }) => allowed.length > 0)).toBe(true);
});
