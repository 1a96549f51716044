import { getEventListeners } from "node:events";

import { createBaseClient } from "@liaison/sdk";
import { expect, test } from "vitest";

import { caught } from "./support/caught.js";
import { after, data, page, scriptedServer, silence } from "./support/scripted-server.js";

const VIEWER = "query Viewer { viewer { role } }";
const CAPTURE =
  "mutation LeadCapture($input: LeadCaptureInput!) { leadCapture(input: $input) { x } }";

test("an abort while the server thinks ends the call, and it is not sent again", async () => {
  const controller = new AbortController();
  await using server = await scriptedServer(() => controller.abort("user left"));
  const client = createBaseClient({ url: server.url, retry: { baseMs: 1 } });

  const error = await caught(client.request(VIEWER, {}, { signal: controller.signal }));

  expect(error).toMatchObject({ code: "ABORTED", cause: "user left", attempts: 1 });
  expect(server.received.length).toBe(1);
});

test("an abort during a pause ends the call at once, and it is not sent again", async () => {
  const controller = new AbortController();
  await using server = await scriptedServer((response, request) => {
    page(503, { "retry-after": "30" })(response, request);
    setTimeout(() => controller.abort(), 200);
  });
  const client = createBaseClient({ url: server.url });
  const startedAt = performance.now();

  const error = await caught(client.request(VIEWER, {}, { signal: controller.signal }));

  expect(error).toMatchObject({ code: "ABORTED", attempts: 1 });
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  expect(server.received.length).toBe(1);
});

test("a signal aborted before the call sends nothing", async () => {
  await using server = await scriptedServer(data({}));
  const client = createBaseClient({ url: server.url });

  const error = await caught(client.request(VIEWER, {}, { signal: AbortSignal.abort() }));

  expect(error).toMatchObject({ code: "ABORTED", attempts: 0 });
  expect(server.received).toEqual([]);
});

test("timeoutMs bounds the whole call, tries and pauses together", async () => {
  await using server = await scriptedServer(after(150, page(502)));
  const retry = { tries: 100, baseMs: 20, maxDelayMs: 20 };
  const client = createBaseClient({ url: server.url, retry });
  const startedAt = performance.now();

  const error = await caught(client.request(VIEWER, {}, { timeoutMs: 500 }));

  expect(["CLIENT_TIMEOUT", "HTTP_502"]).toContain(error.code);
  expect(performance.now() - startedAt).toBeLessThan(900);
});

test("a slow answer is a client time-out that tells the mutation's key", async () => {
  await using server = await scriptedServer(silence);
  const client = createBaseClient({ url: server.url });

  const options = { timeoutMs: 100, idempotencyKey: "intent-1" };
  const error = await caught(client.request(CAPTURE, { input: {} }, options));

  expect(error).toMatchObject({
    code: "CLIENT_TIMEOUT",
    message: "The call was not done within 100 ms.",
    retryable: true,
    attempts: 1,
    operation: null,
    idempotencyKey: "intent-1",
  });
});

test("a body that never ends is stopped like an answer that never comes", async () => {
  await using server = await scriptedServer((response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"data":');
  });
  const client = createBaseClient({ url: server.url, timeoutMs: 100 });

  const error = await caught(client.request(VIEWER));

  expect(error.code).toBe("CLIENT_TIMEOUT");
});

test("a call that is done lets go of a long-lived signal", async () => {
  const { signal } = new AbortController();
  const during: number[] = [];
  const count = (): number => getEventListeners(signal, "abort").length;
  await using server = await scriptedServer((response, request) => {
    during.push(count());
    const reply = during.length === 1 ? page(500) : data({});
    reply(response, request);
  });
  const client = createBaseClient({ url: server.url, retry: { baseMs: 1 } });

  await client.request(VIEWER, {}, { signal });

  expect(during).toEqual([1, 1]);
  expect(count()).toBe(0);
});
