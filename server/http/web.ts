import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { AppError } from "../errors.js";
import { translateError } from "../graphql/format-error.js";
import type { Logger } from "../log.js";
import { notice } from "../web/page.js";
import type { WebRoute, Web, WebAnswer, WebRequest } from "../web/route.js";
import { ownAsset, SCRIPT, STYLE, type Asset } from "./assets.js";
import { sendHeaders } from "./failures.js";

type Bound = { readonly web: Web; readonly log: Logger };

/** What public pages load. */
export const pageAssets: Readonly<Record<string, Asset>> = {
  "pages.css": { ...ownAsset("pages.css", STYLE), isPublic: true },
  "favicon.svg": ownAsset("favicon.svg", "image/svg+xml"),
  "form.js": ownAsset("embed.js", SCRIPT),
  "embed.js": { ...ownAsset("embed.js", SCRIPT), isPublic: true },
};

/** The modules' own addresses. Bodies come to them as they are, whatever their type. */
export async function serveWeb(fastify: FastifyInstance, web: Web, log: Logger): Promise<void> {
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) =>
      done(null, body),
    );
    for (const route of web.routes) {
      scope.route({
        method: route.method,
        url: route.path,
        ...(route.maxBodyBytes === undefined ? {} : { bodyLimit: route.maxBodyBytes }),
        handler: async (request, reply) => answer(route, { web, log }, request, reply),
      });
    }
  });
}

async function answer(
  route: WebRoute,
  { web, log }: Bound,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  try {
    mustAccept(route, request);
    if (route.isPage === true && route.method === "POST") web.admit(request.ip);
    await send(reply, await route.handle(web, requestOf(request)));
  } catch (error) {
    if (route.isPage !== true) throw error;
    const scope = { requestId: request.id, log, hideSuggestions: true };
    const { failure } = translateError(error, scope);
    request.failureCode = failure.code;
    sendHeaders(reply, failure);
    await send(
      reply,
      notice(titles[failure.code] ?? "This did not work", failure.message, failure.status),
    );
  }
}

const titles: Readonly<Record<string, string>> = {
  NOT_FOUND: "There is nothing here",
  RATE_LIMITED: "Too many at once",
  UNAVAILABLE: "Please try again shortly",
};

function mustAccept({ accepts }: WebRoute, request: FastifyRequest): void {
  if (accepts === undefined) return;
  const type = (request.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (accepts.includes(type)) return;
  throw new AppError("UNSUPPORTED_MEDIA_TYPE", `The body must be ${accepts.join(" or ")}.`);
}

function requestOf(request: FastifyRequest): WebRequest {
  return {
    id: request.id,
    method: request.method,
    params: textsOf(request.params),
    query: textsOf(request.query),
    headers: textsOf(request.headers),
    address: request.ip,
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
}

function textsOf(values: unknown): Record<string, string> {
  const entries = Object.entries(Object(values)).flatMap(([name, value]) => {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return typeof first === "string" ? [[name, first] as const] : [];
  });
  return Object.fromEntries(entries);
}

function send(reply: FastifyReply, { status, type, body, headers = {} }: WebAnswer): FastifyReply {
  for (const [name, value] of Object.entries(headers)) void reply.header(name, value);
  return reply.code(status).type(type).send(body);
}
