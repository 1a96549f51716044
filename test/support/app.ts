import { randomBytes, randomUUID } from "node:crypto";

import { createClient, type Client } from "@liaison/sdk";
import { graphql, type ExecutionResult } from "graphql";
import { pino } from "pino";
import { expect } from "vitest";

import type { Actor } from "../../server/auth/actor.js";
import { readConfig } from "../../server/config.js";
import type { Context } from "../../server/context.js";
import { openCore, type Core, type CoreOptions } from "../../server/core.js";
import { AppError } from "../../server/errors.js";
import { inTransaction } from "../../server/context.js";
import { startHttp } from "../../server/http/server.js";
import { readLog, LOG_START, settleLog, type LoggedEvent } from "../../server/events/log.js";
import type { Ran } from "../../server/jobs/run-job.js";
import { createApiClient } from "../../server/modules/people/commands/create-api-client.js";
import { createUser } from "../../server/modules/people/commands/create-user.js";
import { createWorkspace } from "../../server/modules/people/commands/create-workspace.js";
import type { Department } from "../../server/modules/people/department.js";
import { FunctionLevel } from "../../server/modules/people/department.js";
import type { User } from "../../server/modules/people/user.entity.js";
import { TestClock } from "./clock.js";
import { emptyCopy, TEST_DATABASE } from "./empty-copy.js";
import type { TestDatabase } from "./postgres.js";

export const START = "2026-03-02T09:00:00Z"; // a Monday
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test states what it expects field by field
type Answer = any;

/** Somebody who sends operations: a person of the workspace or a program. */
export type Caller = {
  /** Id of the person, null for a program that acts for itself. */
  readonly userId: string | null;
  readonly actor: Actor;
  readonly key: string;
  /** The data of an operation; throws an AppError-like with `code` and `data` when it has errors. */
  gql(document: string, variables?: Record<string, unknown>): Promise<Answer>;
};

/** The server behind its door. */
export type Served = {
  /** The GraphQL endpoint. */
  readonly url: string;
  /** The SDK with this caller's key. */
  client(caller: Pick<Caller, "key">): Client;
};

export type TestApp = AsyncDisposable & {
  readonly core: Core;
  readonly clock: TestClock;
  readonly workspaceId: string;
  /** Every permission, every row. */
  readonly admin: Caller;
  readonly system: Context;
  /** Adds a person and returns them as a caller. */
  person(department: Department, options?: PersonOptions): Promise<Caller & { user: User }>;
  /** A program with these scopes. */
  program(scopes: string[]): Promise<Caller>;
  /** Somebody who is there already, as a caller. */
  callerOf(user: User): Promise<Caller>;
  /** A second workspace on the same server. */
  otherWorkspace(found?: Found): Promise<TestApp>;
  /** Opens HTTP on a free port, until the app is disposed of; always the same one. */
  serve(): Promise<Served>;
  /** What the log holds, oldest first, once other tests' transactions let it be read. */
  events(name?: string): Promise<LoggedEvent[]>;
  /** Works off every job that is due by the clock; a failed one fails the test unless it may. */
  jobs(options?: { mayFail: boolean }): Promise<Ran[]>;
  /** A count by SQL, past row-level security's role but within the workspace. */
  count(table: string): Promise<number>;
};

type PersonOptions = {
  level?: FunctionLevel;
  name?: string;
  email?: string;
  maxOpenLeads?: number;
};

type AppOptions = {
  now?: string;
  found?: Found;
  /** How mail leaves; without it mail waits in the outbox. */
  mail?: CoreOptions["mail"];
  /** A database other than an empty one; a workspace in it is the app's. */
  database?: () => Promise<TestDatabase>;
};

/** Makes the workspace the context is set to. */
type Found = (system: Context) => Promise<void>;

/** A server on a database of its own, with one workspace and its admin. */
export async function startApp(options: AppOptions = {}): Promise<TestApp> {
  const database = await (options.database ?? emptyCopy)();
  const clock = new TestClock(options.now ?? START);
  const core = await openCore({
    config: { database: TEST_DATABASE, oidc: null },
    url: database.url,
    dataSource: database.dataSource,
    log: pino({ level: "silent" }),
    clock,
    secretKey: randomBytes(32),
    ...(options.mail === undefined ? {} : { mail: options.mail }),
  });
  const close = async () => {
    await core.stop();
    await database.drop();
  };
  const [workspaceId] = await core.workspaces();
  return openWorkspace(core, clock, { close, found: options.found ?? foundAcme, workspaceId });
}

function foundAcme(system: Context): Promise<void> {
  return createWorkspace(system, { name: "Acme", currencyCode: "EUR", countryCode: "IT" });
}

async function openWorkspace(
  core: Core,
  clock: TestClock,
  options: { close: () => Promise<void>; found: Found; workspaceId?: string },
): Promise<TestApp> {
  const { close, found, workspaceId = randomUUID() } = options;
  const system = core.systemContext(workspaceId);
  if (options.workspaceId === undefined) await found(system);
  const callerFor = async (scopes: string[], userId: string | null): Promise<Caller> => {
    const input = { name: `client ${randomUUID()}`, scopes, userId };
    const { key } = await inTransaction(system, (ctx) => createApiClient(ctx, input));
    const actor = await core.authenticate(`Bearer ${key}`);
    const gql: Caller["gql"] = (document, variables) => run(core, key, document, variables);
    return { userId, actor, key, gql };
  };
  let people = 0;
  let door: ReturnType<typeof openDoor> | null = null;

  return {
    core,
    clock,
    workspaceId,
    system,
    admin: await callerFor(["*"], null),
    async person(department, { level = FunctionLevel.STAFF, ...rest } = {}) {
      people += 1;
      const name = rest.name ?? `${department} ${people}`;
      const email = rest.email ?? `person${people}@acme.test`;
      const input = { ...rest, name, email, department, functionLevel: level };
      const { user } = await inTransaction(system, (ctx) => createUser(ctx, input));
      return { ...(await callerFor(["*"], user.id)), user };
    },
    program: (scopes) => callerFor(scopes, null),
    callerOf: (user) => callerFor(["*"], user.id),
    otherWorkspace: (other = foundAcme) =>
      openWorkspace(core, clock, { close: () => Promise.resolve(), found: other }),
    serve: () => (door ??= openDoor(core)),
    async events(name) {
      const names = name === undefined ? [] : [name];
      await settleLog(system);
      return readLog(system, { after: LOG_START, names, limit: 10_000 });
    },
    async jobs({ mayFail } = { mayFail: false }) {
      const ran = await core.jobs.drain();
      const failed = ran.find(({ error }) => error !== null);
      if (failed !== undefined && !mayFail) throw failed.error;
      return ran;
    },
    async count(table) {
      const rows: { count: string }[] = await system.db.run((manager) =>
        manager.query(`SELECT count(*) FROM "${table}" WHERE workspace_id = $1`, [workspaceId]),
      );
      return Number(rows[0]?.count);
    },
    async [Symbol.asyncDispose]() {
      await (await door)?.stop();
      await close();
    },
  };
}

async function openDoor(core: Core): Promise<Served & { stop(): Promise<void> }> {
  const http = await startHttp({
    config: { ...readConfig({}).http, port: 0 },
    schema: core.schema,
    reader: core.reader,
    routes: core.routes,
    log: pino({ level: "silent" }),
    authenticate: core.authenticate,
    makeContext: core.contextFor,
    isReady: core.isReady,
    playgroundKey: null,
    web: core.web,
  });
  const url = `${http.url}/graphql`;
  return {
    url,
    client: ({ key }) => createClient({ url, token: key }),
    stop: () => http.stop(),
  };
}

async function run(
  core: Core,
  key: string,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const actor = await core.authenticate(`Bearer ${key}`);
  const contextValue = core.contextFor(actor, randomUUID(), pino({ level: "silent" }));
  const result: ExecutionResult = await graphql({
    schema: core.schema,
    source: document,
    variableValues: variables,
    contextValue,
  });
  const [error] = result.errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  return result.data;
}

/** Expects a refusal with this code, and returns its data. */
export async function expectCode(code: string, attempt: Promise<unknown>): Promise<Answer> {
  const outcome: unknown = await attempt.then(
    () => "no refusal",
    (error: unknown) => error,
  );
  if (!(outcome instanceof AppError)) throw new Error(`Expected ${code}, got: ${String(outcome)}`);
  expect(outcome.code).toBe(code);
  return outcome.data;
}
