import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

const require = createRequire(import.meta.url);

/** The same from server/http and from the bundle in server/dist. */
export const ASSETS = new URL("../assets/", import.meta.url);

/** A file that pages load. */
export type Asset = {
  readonly file: () => string;
  readonly type: string;
  /** Pages of other sites may load it too. */
  readonly isPublic?: boolean;
};

export const SCRIPT = "text/javascript; charset=utf-8";
export const STYLE = "text/css; charset=utf-8";

type Loaded = { readonly body: Buffer; readonly zipped: Buffer; readonly etag: string };

/** Serves files by name below a prefix, each read once and asked for again only when it changed. */
export function serveAssets(
  fastify: FastifyInstance,
  prefix: string,
  assets: Readonly<Record<string, Asset>>,
): void {
  const loaded = new Map<string, Promise<Loaded>>();
  fastify.get<{ Params: { name: string } }>(`${prefix}/:name`, async (request, reply) => {
    const { name } = request.params;
    const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
    if (asset === undefined) return reply.callNotFound();
    const content = loaded.get(name) ?? load(asset);
    loaded.set(name, content);
    if (asset.isPublic === true) void reply.header("access-control-allow-origin", "*");
    const policy = asset.isPublic === true ? "cross-origin" : "same-origin";
    void reply.type(asset.type).header("cross-origin-resource-policy", policy);
    return sendAsset(request, reply, await content);
  });
}

/** Beside the package's manifest, because its `exports` may hide the file. */
export function packagedAsset(name: string, path: string, type: string): Asset {
  return {
    type,
    file: () => require.resolve(`${name}/package.json`).replace(/package\.json$/, path),
  };
}

export function ownAsset(path: string, type: string): Asset {
  return { type, file: () => fileURLToPath(new URL(path, ASSETS)) };
}

function sendAsset(request: FastifyRequest, reply: FastifyReply, content: Loaded): FastifyReply {
  void reply
    .header("etag", content.etag)
    .header("cache-control", "no-cache") // asked again each time, answered 304
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
