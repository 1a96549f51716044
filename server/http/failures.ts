import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { AppError } from "../errors.js";
import { retryAfterSeconds } from "../graphql/answer-status.js";
import { translateError } from "../graphql/format-error.js";
import type { Logger } from "../log.js";

/** What fastify refuses by itself, in our words. Everything else it throws is a bad request. */
const fastifyCodes: Readonly<Record<string, () => AppError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new AppError("PAYLOAD_TOO_LARGE", "The body is too large."),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () =>
    new AppError("UNSUPPORTED_MEDIA_TYPE", "Send JSON, with `content-type: application/json`."),
};

/** Every failure outside an operation gets the same shape as one inside: GraphQL errors with a code. */
export function answerFailures(fastify: FastifyInstance, log: Logger): void {
  fastify.setErrorHandler((error: unknown, request, reply) => {
    const { failure, formatted } = translateError(ourWords(error), {
      requestId: request.id,
      log,
      hideSuggestions: true,
    });
    request.failureCode = failure.code;
    sendHeaders(reply, failure);
    return reply.code(failure.status).send({ errors: [formatted] });
  });

  fastify.setNotFoundHandler((request, reply) => {
    const isGraphql = pathOf(request) === "/graphql";
    if (isGraphql) void reply.header("allow", "GET, POST");
    const message = isGraphql
      ? "GraphQL takes GET and POST."
      : "There is nothing here. GraphQL is at /graphql, the playground at /playground.";
    const extensions = { code: "BAD_REQUEST", data: {}, retryable: false, requestId: request.id };
    return reply.code(isGraphql ? 405 : 404).send({ errors: [{ message, extensions }] });
  });
}

export function sendHeaders(reply: FastifyReply, failure: AppError): void {
  const seconds = retryAfterSeconds(failure);
  if (seconds !== null) void reply.header("retry-after", seconds);
  if (failure.code === "UNAUTHENTICATED") void reply.header("www-authenticate", "Bearer");
}

export function pathOf(request: FastifyRequest): string {
  return request.url.split("?", 1)[0] ?? "";
}

function ourWords(error: unknown): unknown {
  if (!isFastifyError(error)) return error;
  const known = fastifyCodes[error.code];
  if (known !== undefined) return known();
  const { statusCode = 500 } = error;
  const isTheirs = statusCode >= 400 && statusCode < 500;
  return isTheirs ? new AppError("BAD_REQUEST", "The body is not JSON.") : error;
}

/** The JSON parser's own SyntaxError carries a status, but no code. */
function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && "statusCode" in error && !(error instanceof AppError);
}
