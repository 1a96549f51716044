import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { anonymous, type Actor } from "../auth/actor.js";
import type { Context } from "../context.js";
import type { ErrorCode } from "../errors.js";
import type { Exchange, GraphqlContext } from "../graphql/exchange.js";
import { bucketKey } from "../graphql/buckets.js";
import { timedOut } from "../graphql/faults.js";
import type { Logger } from "../log.js";
import { refuseCrossSite } from "./csrf.js";
import type { Slots } from "./slots.js";

declare module "fastify" {
  interface FastifyRequest {
    /** Null until a credential was looked at, and outside /graphql. */
    actor: Actor | null;
    exchange: Exchange | null;
    /** Of a failure that was answered outside an operation. */
    failureCode: ErrorCode | null;
  }
}

type Deps = {
  readonly apollo: ApolloServer<GraphqlContext>;
  readonly slots: Slots;
  readonly timeoutMs: number;
  readonly log: Logger;
  authenticate(authorization: string | undefined): Promise<Actor>;
  makeContext(actor: Actor, requestId: string, log: Logger): Context;
};

export function serveGraphql(fastify: FastifyInstance, deps: Deps): void {
  fastify.decorateRequest("actor", null);
  fastify.decorateRequest("exchange", null);
  fastify.decorateRequest("failureCode", null);

  const run = fastifyApolloHandler(deps.apollo, {
    context: async (request) => {
      const exchange = newExchange(request);
      request.exchange = exchange;
      return { ...deps.makeContext(request.actor ?? anonymous, request.id, deps.log), exchange };
    },
  });

  fastify.route({
    method: ["GET", "POST"],
    url: "/graphql",
    onRequest: async (request) => refuseCrossSite(request),
    // After the body has come, so that slow senders hold neither a place nor a connection to the database.
    preHandler: async (request) => {
      request.actor = await deps.authenticate(request.headers.authorization);
    },
    handler: async (request, reply) => {
      const release = deps.slots.take(bucketKey(request.actor ?? anonymous, request.ip));
      const answer = Promise.resolve(run.call(fastify, request, reply)).finally(release);
      return finish(request, reply, await inTime(answer, deps.timeoutMs));
    },
  });
}

function newExchange(request: FastifyRequest): Exchange {
  return {
    address: request.ip,
    operationName: null,
    path: null,
    codes: [],
    retryAfterSeconds: null,
    isDocumentFault: false,
  };
}

/** Adds what GraphQL leaves to HTTP: Retry-After, 200 for old clients, ids in Apollo's own refusals. */
function finish(request: FastifyRequest, reply: FastifyReply, body: unknown): unknown {
  const { exchange } = request;
  if (exchange?.retryAfterSeconds != null)
    void reply.header("retry-after", exchange.retryAfterSeconds);
  if (reply.statusCode === 401) void reply.header("www-authenticate", "Bearer");
  const isOldClient = String(reply.getHeader("content-type")).startsWith("application/json");
  if (exchange?.isDocumentFault === true && isOldClient) void reply.code(200);
  return typeof body === "string" && reply.statusCode >= 400 ? withRequestId(body, request) : body;
}

/** Apollo answers malformed requests before any hook of ours can: those answers lack our extensions. */
function withRequestId(body: string, request: FastifyRequest): string {
  if (body.includes('"requestId"')) return body;
  const code = "BAD_REQUEST";
  request.failureCode = code;
  const { errors }: { errors?: { message?: string }[] } = JSON.parse(body);
  const extensions = { code, data: {}, retryable: false, requestId: request.id };
  return JSON.stringify({
    errors: (errors ?? []).map((error) => ({ message: error.message ?? "", extensions })),
  });
}

/** Answers TIMEOUT when `answer` takes too long; the work itself is ended by the database's time-out. */
async function inTime<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(timedOut()), timeoutMs);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
