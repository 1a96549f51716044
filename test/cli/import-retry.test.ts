import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { expect, test } from "vitest";

import { openClient, RequestFailed } from "../../server/cli/import/graphql-client.js";

type Answer = { status?: number; headers?: Record<string, string>; body?: unknown; cut?: boolean };

/** A server that gives these answers in turn, and tells when it was asked. */
async function scripted(answers: Answer[]) {
  const askedAt: number[] = [];
  const reply = (_request: IncomingMessage, response: ServerResponse) => {
    const { status = 200, headers = {}, body = {}, cut } = answers[askedAt.length] ?? {};
    askedAt.push(performance.now());
    if (cut === true) return response.destroy();
    return response
      .writeHead(status, headers)
      .end(typeof body === "string" ? body : JSON.stringify(body));
  };
  const server = createServer(reply).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port }: AddressInfo = addressOf(server.address());
  return {
    askedAt,
    client: openClient({ url: `http://127.0.0.1:${port}/graphql`, key: "k" }),
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("No address");
  return address;
}

const refusal = (code: string) => ({ errors: [{ message: "No.", extensions: { code } }] });
const data = { data: { done: true } };

test("a server that is throttling is asked again when Retry-After says", async () => {
  await using server = await scripted([
    { status: 429, headers: { "retry-after": "1" }, body: refusal("RATE_LIMITED") },
    { body: data },
  ]);

  const answer = await server.client.send("{ done }", {});

  expect(answer).toEqual({ data: { done: true }, isEcho: false });
  const [first = 0, second = 0] = server.askedAt;
  expect(second - first).toBeGreaterThan(990);
});

test("an answer that never came may have been work done: the next one is an echo", async () => {
  await using server = await scripted([
    { cut: true },
    { status: 503, body: refusal("UNAVAILABLE"), headers: { "retry-after": "0" } },
    { body: data },
  ]);

  expect(await server.client.send("{ done }", {})).toEqual({ data: { done: true }, isEcho: true });
  expect(server.askedAt).toHaveLength(3);
});

test("a server that was only busy did nothing: its next answer is no echo", async () => {
  await using server = await scripted([
    { status: 503, body: "<html>busy</html>", headers: { "retry-after": "0" } },
    { body: data },
  ]);

  expect(await server.client.send("{ done }", {})).toMatchObject({ isEcho: false });
});

test("a refusal is not tried again", async () => {
  await using server = await scripted([{ status: 403, body: refusal("FORBIDDEN") }]);

  const failure: unknown = await server.client
    .send("{ done }", {})
    .catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(RequestFailed);
  expect(failure).toMatchObject({ code: "FORBIDDEN", message: "No." });
  expect(server.askedAt).toHaveLength(1);
});

test("it waits until the balance allows the same again, before it is refused", async () => {
  const cost = { requested: 1_000, remaining: 0, restorePerSecond: 2_000 };
  await using server = await scripted([
    { body: { ...data, extensions: { cost } } },
    { body: data },
  ]);

  await server.client.send("{ done }", {});
  await server.client.send("{ done }", {});

  const [first = 0, second = 0] = server.askedAt;
  expect(second - first).toBeGreaterThan(490);
});
