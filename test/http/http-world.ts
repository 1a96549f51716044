import { buildSchema, GraphQLError, type GraphQLSchema } from "graphql";
import pino from "pino";

import { anonymous, type Actor } from "../../server/auth/actor.js";
import { systemClock } from "../../server/clock.js";
import type { Context } from "../../server/context.js";
import { AppError } from "../../server/errors.js";
import { startHttp, type HttpDeps } from "../../server/http/server.js";
import { uuidV7Ids } from "../../server/ids.js";
import { Loaders } from "../../server/reader/loaders.js";

/** A small schema whose fields fail, wait and nest on demand; no database stands behind it. */
const TYPE_DEFS = `
  type Query {
    viewer: String!
    self: Node
    nodes(first: Int): NodeConnection!
    wait(ms: Int!): String
    fail(how: String!): String
    mustNotFail(how: String!): String!
    add(filter: FilterInput, count: Int): String
  }
  type Mutation { touch: String! fail(how: String!): String! }
  input FilterInput { names: [String!], status: Status, inner: FilterInput }
  enum Status { OPEN CLOSED }
  type Node { id: ID! self: Node other: Node list: [Node!]! nodes(first: Int): NodeConnection! }
  type NodeConnection { nodes: [Node!]! edges: [NodeEdge!]! pageInfo: PageInfo! }
  type NodeEdge { node: Node! cursor: String! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
`;

export const KEY = "test-key-of-the-admin";
export const OTHER_KEY = "test-key-of-another";

export const admin: Actor = {
  ...anonymous,
  kind: "INTEGRATION",
  workspaceId: "0190a000-0000-7000-8000-000000000001",
  clientId: "client_0190a000-0000-7000-8000-000000000002",
  role: "ADMIN",
  rows: ["ALL"],
};
export const other: Actor = { ...admin, clientId: "client_0190a000-0000-7000-8000-000000000003" };

export type LogLine = Readonly<Record<string, unknown>>;

export type HttpWorld = AsyncDisposable & {
  readonly url: string;
  readonly lines: LogLine[];
  readonly touched: number;
  stop(): Promise<void>;
  /** Sends one operation as the admin, or as whoever `headers` name; parses the answer. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
};

export type AskOptions = {
  readonly variables?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly operationName?: string;
};

export type GraphqlFault = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
};

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly GraphqlFault[];
  readonly cost: Readonly<Record<string, number>> | undefined;
  readonly ms: number;
};

type Options = {
  readonly config?: Partial<HttpDeps["config"]>;
  readonly playgroundKey?: string | null;
  readonly schema?: GraphQLSchema;
  readonly isReady?: () => Promise<boolean>;
  readonly fault?: (how: string) => unknown;
};

export async function startWorld(options: Options = {}): Promise<HttpWorld> {
  const lines: LogLine[] = [];
  const sink = { write: (line: string) => void lines.push(JSON.parse(line)) };
  const world = { touched: 0 };
  const server = await startHttp({
    config: {
      host: "127.0.0.1",
      port: 0,
      requestTimeoutMs: 15_000,
      maxBodyBytes: 1_000_000,
      shutdownGraceMs: 2_000,
      pointsPerSecond: 5_000,
      ...options.config,
    },
    schema: options.schema ?? smallSchema(world, options.fault ?? faultNamed),
    routes: [],
    // This schema is written by hand, so nothing of it is declared: the reader leaves it to graphql-js.
    reader: { read: async () => ({ kind: "left", why: "not declared" }) },
    log: pino({ base: null, timestamp: false, level: "debug" }, sink),
    authenticate,
    makeContext,
    isReady: options.isReady ?? (async () => true),
    playgroundKey: options.playgroundKey ?? null,
  });
  return {
    url: server.url,
    lines,
    get touched() {
      return world.touched;
    },
    stop: () => server.stop(),
    ask: (query, askOptions) => ask(server.url, query, askOptions),
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

export async function ask(url: string, query: string, options: AskOptions = {}): Promise<Answer> {
  const { variables, operationName, headers } = options;
  return send(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${KEY}`, ...headers },
    body: JSON.stringify({ query, variables, operationName }),
  });
}

export async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const startedAt = performance.now();
  const response = await fetch(url, init);
  const text = await response.text();
  const ms = performance.now() - startedAt;
  const { status, headers } = response;
  const isJson = headers.get("content-type")?.includes("json") === true;
  const body = isJson ? JSON.parse(text) : {};
  const { data, errors = [], extensions } = body;
  return { status, headers, text, data, errors, cost: extensions?.cost, ms };
}

export function codesOf(answer: Answer): unknown[] {
  return answer.errors.map(({ extensions }) => extensions["code"]);
}

async function authenticate(authorization: string | undefined): Promise<Actor> {
  if (authorization === undefined) return anonymous;
  if (authorization === `Bearer ${KEY}`) return admin;
  if (authorization === `Bearer ${OTHER_KEY}`) return other;
  throw new AppError("UNAUTHENTICATED", "The key is unknown, expired or revoked.");
}

function makeContext(actor: Actor, requestId: string, log: Context["log"]): Context {
  const noDatabase = (): never => {
    throw new Error("No database here");
  };
  const unused = async (): Promise<never> => noDatabase();
  return {
    actor,
    requestId,
    log,
    clock: systemClock,
    ids: uuidV7Ids(systemClock),
    load: new Loaders(),
    secrets: null,
    publicIn: () => makeContext(anonymous, requestId, log),
    db: {
      isTransaction: false,
      trail: null,
      metadata: noDatabase,
      waiting: null,
      run: unused,
      query: unused,
      transaction: unused,
    },
  };
}

function smallSchema(world: { touched: number }, fault: (how: string) => unknown): GraphQLSchema {
  const schema = buildSchema(TYPE_DEFS);
  const node = () => ({ id: "node_1" });
  const resolve = (type: string, field: string, work: (args: Arguments) => unknown): void => {
    const target = schema.getType(type);
    if (target === undefined || !("getFields" in target)) throw new Error(`No type ${type}`);
    const declared = target.getFields()[field];
    if (declared === undefined || !("resolve" in declared)) throw new Error(`No field ${field}`);
    declared.resolve = (_parent: unknown, args: Arguments) => work(args);
  };
  const page = ({ first }: Arguments) => {
    const nodes = Array.from({ length: Math.min(Number(first ?? 50), 250) }, node);
    return { nodes, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
  };
  resolve("Query", "viewer", () => "admin");
  resolve("Query", "self", node);
  resolve("Query", "nodes", page);
  resolve("Query", "wait", async ({ ms }) => {
    await new Promise((done) => setTimeout(done, Number(ms)));
    return "waited";
  });
  for (const [type, field] of [
    ["Query", "fail"],
    ["Query", "mustNotFail"],
    ["Mutation", "fail"],
  ] as const) {
    resolve(type, field, ({ how }) => {
      throw fault(String(how));
    });
  }
  resolve("Query", "add", () => "added");
  resolve("Mutation", "touch", () => {
    world.touched += 1;
    return "touched";
  });
  resolve("Node", "self", node);
  resolve("Node", "other", node);
  resolve("Node", "list", () => [node(), node()]);
  resolve("Node", "nodes", page);
  return schema;
}

type Arguments = Readonly<Record<string, unknown>>;

function faultNamed(how: string): unknown {
  return new GraphQLError(how);
}
