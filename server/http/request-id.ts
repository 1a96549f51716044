import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** A caller's own request id is kept when it is plain enough for logs and headers. */
const SANE = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

export function requestIdOf(request: Pick<IncomingMessage, "headers">): string {
  const sent = request.headers["x-request-id"];
  return typeof sent === "string" && SANE.test(sent) ? sent : `req_${randomUUID()}`;
}
