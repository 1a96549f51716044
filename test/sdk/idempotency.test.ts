import { createBaseClient } from "@liaison/sdk";
import { expect, test } from "vitest";

import { caught } from "./support/caught.js";
import {
  data,
  page,
  refusal,
  scriptedServer,
  type ScriptedServer,
} from "./support/scripted-server.js";

const CAPTURE =
  "mutation LeadCapture($input: LeadCaptureInput!) { leadCapture(input: $input) { x } }";
const WITHOUT_INPUT = "mutation { logout }";
const fast = { baseMs: 1, maxDelayMs: 5 };

function keysOf(server: ScriptedServer): unknown[] {
  return server.received.map(({ body }) => body.variables.input?.["idempotencyKey"]);
}

test("two calls have two keys, so equal inputs are two intents", async () => {
  await using server = await scriptedServer(data({}));
  const client = createBaseClient({ url: server.url });

  await client.request(CAPTURE, { input: {} });
  await client.request(CAPTURE, { input: {} });

  expect(new Set(keysOf(server)).size).toBe(2);
});

test("a key of one's own is sent as it is, and one in the input goes first", async () => {
  await using server = await scriptedServer(data({}));
  const client = createBaseClient({ url: server.url });

  await client.request(CAPTURE, { input: {} }, { idempotencyKey: "call" });
  await client.request(CAPTURE, { input: { idempotencyKey: "input" } }, { idempotencyKey: "call" });

  expect(keysOf(server)).toEqual(["call", "input"]);
});

test("the caller's input is not written to", async () => {
  await using server = await scriptedServer(data({}));
  const client = createBaseClient({ url: server.url });
  const input = Object.freeze({ email: "ana@acme.test" });

  await client.request(CAPTURE, { input });

  expect(input).toEqual({ email: "ana@acme.test" });
  expect(server.received[0]?.body.variables.input?.["email"]).toBe("ana@acme.test");
});

test("a failed mutation tells its key, to be called again with", async () => {
  await using server = await scriptedServer(page(502));
  const client = createBaseClient({ url: server.url, retry: false });

  const error = await caught(client.request(CAPTURE, { input: {} }));

  expect(error.idempotencyKey).toBe(keysOf(server)[0]);
  expect(error.idempotencyKey).toMatch(/^[0-9a-f-]{36}$/);
});

test("a query gets no key", async () => {
  await using server = await scriptedServer(data({}));
  const client = createBaseClient({ url: server.url });

  await client.request("query($input: X) { mutation(input: $input) { id } }", { input: {} });

  expect(server.received[0]?.body.variables).toEqual({ input: {} });
});

test("a mutation without a place for a key is not repeated after an unknown outcome", async () => {
  await using server = await scriptedServer(page(502), data({ logout: true }));
  const client = createBaseClient({ url: server.url, retry: fast });

  const error = await caught(client.request(WITHOUT_INPUT));

  expect(error).toMatchObject({ attempts: 1, retryable: false, idempotencyKey: null });
  expect(server.received.length).toBe(1);
});

test("a mutation without a key is repeated when the server refused to begin", async () => {
  const refused = refusal(429, { code: "RATE_LIMITED", retryable: true });
  await using server = await scriptedServer(refused, data({ logout: true }));
  const client = createBaseClient({ url: server.url, retry: fast });

  const result = await client.request(WITHOUT_INPUT);

  expect(result).toEqual({ logout: true });
  expect(server.received.length).toBe(2);
});

test.each([
  ["a comment before it", "# query {\nmutation M($input: X) { a }"],
  ["a fragment before it", 'fragment F on T { query(x: "}") }\nmutation M($input: X) { a }'],
  ["no space after the word", "mutation($input: X){a}"],
])("a mutation is known with %s", async (_name, text) => {
  await using server = await scriptedServer(data({}));
  const client = createBaseClient({ url: server.url });

  await client.request(text, { input: {} });

  expect(keysOf(server)[0]).toMatch(/^[0-9a-f-]{36}$/);
});
