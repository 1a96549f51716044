import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { playgroundExamples } from "./playground-examples.js";

const require = createRequire(import.meta.url);

/** The same from server/http and from the bundle in server/dist. */
const ASSETS = new URL("../assets/", import.meta.url);

type Asset = { readonly file: () => string; readonly type: string };

const SCRIPT = "text/javascript; charset=utf-8";
const STYLE = "text/css; charset=utf-8";

/** Everything the page loads: from installed packages and our own files, nothing from elsewhere. */
const assets: Readonly<Record<string, Asset>> = {
  "react.js": packaged("react", "umd/react.production.min.js", SCRIPT),
  "react-dom.js": packaged("react-dom", "umd/react-dom.production.min.js", SCRIPT),
  "graphiql.js": packaged("graphiql", "graphiql.min.js", SCRIPT),
  "graphiql.css": packaged("graphiql", "graphiql.min.css", STYLE),
  "playground.js": own("playground.js", SCRIPT),
  "playground.css": own("playground.css", STYLE),
  "favicon.svg": own("favicon.svg", "image/svg+xml"),
};

/** The editor sets styles on elements; scripts come from files only, and nothing from another host. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

type Loaded = { readonly body: Buffer; readonly zipped: Buffer; readonly etag: string };

/** GraphiQL at /playground, working offline, with examples as tabs. */
export function servePlayground(fastify: FastifyInstance, key: string | null): void {
  const loaded = new Map<string, Promise<Loaded>>();

  fastify.get("/", async (_request, reply) => reply.redirect("/playground"));

  fastify.get("/playground", async (request, reply) => {
    const template = await readFile(new URL("playground.html", ASSETS), "utf8");
    const settings = { key: isLocal(request) ? key : null, examples: playgroundExamples };
    void reply
      .type("text/html; charset=utf-8")
      .header("content-security-policy", CONTENT_SECURITY_POLICY)
      .header("cross-origin-opener-policy", "same-origin")
      .header("cross-origin-resource-policy", "same-origin")
      .header("referrer-policy", "no-referrer")
      .header("cache-control", "no-store"); // it may hold a key
    return template.replace("{{settings}}", () => escapedJson(settings));
  });

  fastify.get<{ Params: { name: string } }>("/playground/:name", async (request, reply) => {
    const { name } = request.params;
    const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
    if (asset === undefined) return reply.callNotFound();
    const content = loaded.get(name) ?? load(asset);
    loaded.set(name, content);
    return sendAsset(request, reply.type(asset.type), await content);
  });
}

/**
 * The key is shown only to a browser that knows this server by a loopback name: a foreign name that was
 * made to resolve to 127.0.0.1 (DNS rebinding) would make the page readable to a foreign site.
 */
function isLocal(request: FastifyRequest): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(request.host);
}

function sendAsset(request: FastifyRequest, reply: FastifyReply, content: Loaded): FastifyReply {
  void reply
    .header("etag", content.etag)
    .header("cache-control", "no-cache") // asked again each time, answered 304
    .header("cross-origin-resource-policy", "same-origin")
    .header("vary", "accept-encoding");
  if (request.headers["if-none-match"] === content.etag) return reply.code(304).send();
  const acceptsGzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  return acceptsGzip
    ? reply.header("content-encoding", "gzip").send(content.zipped)
    : reply.send(content.body);
}

async function load(asset: Asset): Promise<Loaded> {
  const body = await readFile(asset.file());
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return { body, zipped: await promisify(gzip)(body), etag: `"${hash}"` };
}

/** Beside the package's manifest, because its `exports` may hide the file. */
function packaged(name: string, path: string, type: string): Asset {
  return {
    type,
    file: () => require.resolve(`${name}/package.json`).replace(/package\.json$/, path),
  };
}

function own(path: string, type: string): Asset {
  return { type, file: () => fileURLToPath(new URL(path, ASSETS)) };
}

/** JSON that cannot end the script element it stands in. */
function escapedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
