import type { FastifyInstance, FastifyRequest } from "fastify";

import { anonymous } from "../auth/actor.js";
import type { Logger } from "../log.js";
import type { Metrics } from "./metrics.js";

const PROBES = new Set(["/healthz", "/readyz", "/metrics"]);

/** One line and one measurement an answer: who asked for what, how it ended. Never what was said. */
export function logRequests(fastify: FastifyInstance, log: Logger, metrics: Metrics): void {
  fastify.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "(none)"; // a path nobody serves may hold anything
    const operation = request.exchange?.operationName ?? null;
    const outcome = request.failureCode ?? request.exchange?.codes[0] ?? "ok";
    log[PROBES.has(route) ? "debug" : "info"](
      {
        requestId: request.id,
        method: request.method,
        path: route,
        operation,
        status: reply.statusCode,
        outcome,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...actorFields(request),
      },
      "request",
    );
    if (route !== "/graphql") return;
    const isKnown = request.actor !== null && request.actor.kind !== "ANONYMOUS";
    metrics.observe({
      operationName: operation,
      isKnown,
      outcome,
      path: request.exchange?.path ?? null,
      seconds: reply.elapsedTime / 1000,
    });
  });
}

function actorFields({ actor }: FastifyRequest): Record<string, string> {
  const { kind, workspaceId, userId, clientId } = actor ?? anonymous;
  if (kind === "ANONYMOUS") return { actor: kind };
  return {
    actor: kind,
    workspaceId,
    ...(userId === null ? {} : { userId }),
    ...(clientId === null ? {} : { clientId }),
  };
}
