import type { FastifyRequest } from "fastify";

import { AppError } from "../errors.js";

/** Headers that make a browser ask first (CORS preflight), which no foreign site passes here. */
const PREFLIGHTED = ["authorization", "x-apollo-operation-name", "apollo-require-preflight"];

/**
 * Keeps foreign web pages from making a visitor's browser run operations. POST needs a JSON
 * content type, so it is always preflighted. A GET runs queries only, and no cookie goes with it;
 * what remains is a page that reaches a server inside its visitor's network, which a browser reveals
 * by Sec-Fetch-Site or Origin. Programs send neither, and GraphQL over HTTP lets them GET plainly.
 * @throws AppError BAD_REQUEST
 */
export function refuseCrossSite(request: FastifyRequest): void {
  if (request.method !== "GET") return;
  const { headers } = request;
  if (PREFLIGHTED.some((name) => headers[name] !== undefined && headers[name] !== "")) return;
  const site = headers["sec-fetch-site"];
  const isForeign =
    site === undefined
      ? headers.origin !== undefined && !isOwnOrigin(headers.origin, headers.host)
      : site !== "same-origin" && site !== "none";
  if (isForeign) {
    throw new AppError("BAD_REQUEST", "A browser sent this query from another site; use POST.");
  }
}

function isOwnOrigin(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
