import fastifyFactory, { type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";

import type { Actor } from "../auth/actor.js";
import type { Config } from "../config.js";
import type { Context } from "../context.js";
import { makeApollo } from "../graphql/apollo.js";
import type { Reader } from "../reader/compile/reader.js";
import type { Web } from "../web/route.js";
import { openBuckets } from "../graphql/buckets.js";
import { limits } from "../graphql/limits.js";
import { serveAssets } from "./assets.js";
import { answerFailures } from "./failures.js";
import { serveGraphql } from "./graphql.js";
import { serveHealth } from "./health.js";
import { serveMetrics } from "./metrics.js";
import { servePlayground } from "./playground.js";
import type { Route } from "../route.js";
import { limitReceiving } from "./receive-time.js";
import { pageAssets, serveWeb } from "./web.js";
import { requestIdOf } from "./request-id.js";
import { logRequests } from "./request-log.js";
import { serveRoutes } from "./routes.js";
import { openSlots } from "./slots.js";

export type HttpDeps = {
  readonly config: Config["http"];
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  /** What the modules serve beside GraphQL. */
  readonly routes: readonly Route[];
  readonly log: Logger;
  /** Anonymous without a credential; throws UNAUTHENTICATED for a bad one. */
  authenticate(authorization: string | undefined): Promise<Actor>;
  makeContext(actor: Actor, requestId: string, log: Context["log"]): Context;
  isReady(): Promise<boolean>;
  /** Filled into the playground: only on the embedded default bound to loopback, null elsewhere. */
  readonly playgroundKey: string | null;
  /** The modules' own addresses and what they may ask for. */
  readonly web?: Web;
};

export type HttpServer = { readonly url: string; stop(): Promise<void> };

/** How often sockets are looked over for headers and bodies that are late. */
const SOCKET_CHECK_MS = 1_000;

/** Starts Apollo Server behind fastify. Rejects with the system's error when the port is taken. */
export async function startHttp(deps: HttpDeps): Promise<HttpServer> {
  const isDemo = deps.playgroundKey !== null;
  const apollo = makeApollo({
    schema: deps.schema,
    reader: deps.reader,
    buckets: openBuckets(deps.config.pointsPerSecond),
    isDemo,
  });
  await apollo.start();
  const fastify = makeFastify(deps.config);
  limitReceiving(fastify, deps.routes);
  const slots = openSlots();
  let stopping: Promise<void> | null = null;

  addHeaders(fastify, () => stopping !== null);
  answerFailures(fastify, deps.log);
  logRequests(fastify, deps.log, serveMetrics(fastify, slots));
  serveGraphql(fastify, { ...deps, apollo, slots, timeoutMs: deps.config.requestTimeoutMs });
  serveRoutes(fastify, { ...deps, slots });
  serveHealth(fastify, { isReady: () => deps.isReady(), isStopping: () => stopping !== null });
  servePlayground(fastify, deps.playgroundKey);
  if (deps.web !== undefined) {
    serveAssets(fastify, "/web", pageAssets);
    await serveWeb(fastify, deps.web, deps.log);
  }

  try {
    await fastify.listen({ port: deps.config.port, host: deps.config.host });
  } catch (error) {
    await fastify.close();
    await apollo.stop();
    throw error;
  }
  fastify.server.maxConnections = limits.connections;
  return {
    url: urlOf(fastify, deps.config.host),
    stop: () => (stopping ??= stop(fastify, () => apollo.stop(), deps.config.shutdownGraceMs)),
  };
}

function makeFastify(config: Config["http"]): FastifyInstance {
  const fastify = fastifyFactory({
    logger: false, // request-log.ts writes one line a request
    genReqId: requestIdOf,
    bodyLimit: config.maxBodyBytes,
    requestTimeout: limits.uploadMs, // receive-time.ts is stricter with all but uploads
    keepAliveTimeout: limits.keepAliveMs,
    // While stopping, requests on open connections are still served, and told to close.
    return503OnClosing: false,
    http: {
      headersTimeout: limits.headersMs,
      connectionsCheckingInterval: SOCKET_CHECK_MS,
      maxHeaderSize: limits.headerBytes,
    },
  });
  fastify.removeContentTypeParser("text/plain"); // what a foreign page may post without asking
  return fastify;
}

function addHeaders(fastify: FastifyInstance, isStopping: () => boolean): void {
  fastify.addHook("onRequest", async (request, reply) => {
    void reply.header("x-request-id", request.id).header("x-content-type-options", "nosniff");
  });
  fastify.addHook("onSend", async (_request, reply) => {
    if (isStopping()) void reply.header("connection", "close");
  });
}

/** Takes no new connections, lets requests in flight end, and cuts those that outlast the grace. */
async function stop(
  fastify: FastifyInstance,
  stopApollo: () => Promise<void>,
  graceMs: number,
): Promise<void> {
  const cut = setTimeout(() => fastify.server.closeAllConnections(), graceMs);
  try {
    await fastify.close();
  } finally {
    clearTimeout(cut);
  }
  await stopApollo();
}

function urlOf(fastify: FastifyInstance, host: string): string {
  const address = fastify.server.address();
  if (address === null || typeof address === "string") throw new Error("No TCP address");
  return `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`;
}
