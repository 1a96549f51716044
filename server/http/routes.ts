import { Readable } from "node:stream";
import { createGunzip, createGzip, type Gzip } from "node:zlib";

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { anonymous, type Actor } from "../auth/actor.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { bucketKey } from "../graphql/buckets.js";
import { limits } from "../graphql/limits.js";
import type { Logger } from "../log.js";
import type { Route } from "../route.js";
import type { Slots } from "./slots.js";

type Deps = {
  readonly routes: readonly Route[];
  readonly slots: Slots;
  readonly log: Logger;
  authenticate(authorization: string | undefined): Promise<Actor>;
  makeContext(actor: Actor, requestId: string, log: Logger): Context;
};

/** Bodies that are streams: whatever is no JSON. */
const STREAMED = [
  "text/csv",
  "application/x-ndjson",
  "application/jsonl",
  "application/octet-stream",
];

/**
 * Serves the modules' streams. A body may take as long as bytes keep coming: it is read only as fast as
 * it is worked on, and a sender that falls silent is cut off.
 */
export function serveRoutes(fastify: FastifyInstance, deps: Deps): void {
  fastify.addContentTypeParser(STREAMED, (_request, payload, done) => done(null, payload));
  for (const route of deps.routes.filter(({ isOpen }) => isOpen !== true)) {
    addRoute(fastify, route, deps);
  }
  // Their bodies come as they are, whatever their type: a signature is over bytes.
  fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    for (const route of deps.routes.filter(({ isOpen }) => isOpen)) addRoute(scope, route, deps);
  });
}

function addRoute(fastify: FastifyInstance, route: Route, deps: Deps): void {
  fastify.route({
    method: route.method,
    url: route.path,
    bodyLimit: Number.MAX_SAFE_INTEGER, // the module bounds what it keeps
    handler: (request, reply) => run(route, deps, { request, reply }),
  });
}

/** True for a path whose body may take long. */
export function isStreamed(routes: readonly Route[], path: string): boolean {
  return routes.some((route) => route.method === "POST" && route.path === path);
}

async function run(
  { handle, isOpen, accepts }: Route,
  deps: Deps,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<FastifyReply> {
  if (accepts !== undefined) mustAccept(request, accepts);
  const { authorization } = request.headers;
  const actor = isOpen === true ? anonymous : await deps.authenticate(authorization);
  request.actor = actor;
  reply.raw.once("close", deps.slots.take(bucketKey(actor, request.ip)));
  const ctx = deps.makeContext(actor, request.id, deps.log);
  const {
    status,
    headers = {},
    body,
  } = await handle(ctx, {
    params: texts(request.params),
    query: texts(request.query),
    headers: request.headers,
    body: bodyOf(request),
  });
  void reply.code(status).headers(headers);
  if (!(Symbol.asyncIterator in body)) return reply.send(body);
  const stream = Readable.from(body, { objectMode: false });
  void reply.header("vary", "accept-encoding");
  if (!/\bgzip\b/.test(String(request.headers["accept-encoding"]))) return reply.send(stream);
  void reply.header("content-encoding", "gzip");
  return reply.send(stream.pipe(gzipOf(stream)));
}

function mustAccept({ headers }: FastifyRequest, accepts: readonly string[]): void {
  const [type = ""] = (headers["content-type"] ?? "").toLowerCase().split(";", 1);
  if (accepts.includes(type.trim())) return;
  throw new AppError("UNSUPPORTED_MEDIA_TYPE", `The body must be ${accepts.join(" or ")}.`);
}

async function* bodyOf(request: FastifyRequest): AsyncGenerator<Buffer> {
  const { body } = request;
  if (!(body instanceof Readable)) return;
  request.raw.socket.setTimeout(limits.receiveMs, () => request.raw.destroy());
  try {
    for await (const bytes of unpacked(request, body)) {
      if (!Buffer.isBuffer(bytes)) throw new TypeError("A body comes as bytes");
      yield bytes;
    }
  } catch (error) {
    throw isBadGzip(error) ? new AppError("BAD_REQUEST", "The body is not gzip.") : error;
  } finally {
    request.raw.socket.setTimeout(0);
  }
}

/** Whichever ends takes the other along. */
function gzipOf(source: Readable): Gzip {
  const gzip = createGzip({ level: 1 });
  source.once("error", (error) => gzip.destroy(error));
  gzip.once("close", () => source.destroy());
  return gzip;
}

function unpacked(request: FastifyRequest, body: Readable): Readable {
  const encoding = request.headers["content-encoding"] ?? "identity";
  if (encoding === "identity") return body;
  if (encoding !== "gzip") {
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", "The body may be packed with gzip only.");
  }
  const gunzip = createGunzip();
  body.on("error", (error) => gunzip.destroy(error));
  return body.pipe(gunzip);
}

function isBadGzip(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^Z_/.test(String(error.code));
}

function texts(values: unknown): Record<string, string> {
  if (typeof values !== "object" || values === null) return {};
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
