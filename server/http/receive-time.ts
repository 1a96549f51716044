import type { FastifyInstance } from "fastify";

import { limits } from "../graphql/limits.js";
import type { Route } from "../route.js";
import { pathOf } from "./failures.js";
import { isStreamed } from "./routes.js";

const TOO_SLOW = "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n";

/**
 * Ends a request whose body is late. Node's own limit is one for all requests, and a file takes longer
 * than an operation; so that one is wide and this one keeps what is no file to the usual time.
 */
export function limitReceiving(fastify: FastifyInstance, routes: readonly Route[]): void {
  fastify.addHook("onRequest", async (request) => {
    if (isStreamed(routes, pathOf(request))) return;
    const { raw } = request;
    const timer = setTimeout(() => {
      if (!raw.complete) raw.socket.end(TOO_SLOW, () => raw.socket.destroy());
    }, limits.receiveMs);
    timer.unref();
    raw.once("close", () => clearTimeout(timer));
  });
}
