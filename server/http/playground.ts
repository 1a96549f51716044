import { readFile } from "node:fs/promises";

import type { FastifyInstance, FastifyRequest } from "fastify";

import {
  ASSETS,
  ownAsset as own,
  packagedAsset as packaged,
  SCRIPT,
  serveAssets,
  STYLE,
  type Asset,
} from "./assets.js";
import { playgroundExamples } from "./playground-examples.js";

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

/** GraphiQL at /playground, working offline, with examples as tabs. */
export function servePlayground(fastify: FastifyInstance, key: string | null): void {
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

  serveAssets(fastify, "/playground", assets);
}

/**
 * The key is shown only to a browser that knows this server by a loopback name: a foreign name that was
 * made to resolve to 127.0.0.1 (DNS rebinding) would make the page readable to a foreign site.
 */
function isLocal(request: FastifyRequest): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(request.host);
}

/** JSON that cannot end the script element it stands in. */
function escapedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
