import { createBaseClient } from "@liaison/sdk";
import { expect, test } from "vitest";

import { caught } from "./support/caught.js";
import {
  cutShort,
  data,
  page,
  refusal,
  reset,
  scriptedServer,
  silence,
  type Reply,
} from "./support/scripted-server.js";

const VIEWER = "query Viewer { viewer { role } }";
const CAPTURE =
  "mutation LeadCapture($input: LeadCaptureInput!) { leadCapture(input: $input) { x } }";
const fast = { baseMs: 1, maxDelayMs: 5 };
const answered = data({ viewer: { role: "SALES" } });

test.each<[string, Reply]>([
  ["HTTP 500", page(500)],
  ["HTTP 502", page(502)],
  ["HTTP 503", page(503)],
  ["HTTP 504", page(504)],
  ["HTTP 429", page(429)],
  ["an error the server calls retryable", refusal(200, { code: "TIMEOUT", retryable: true })],
  ["a reset connection", reset],
  ["an answer that breaks off", cutShort],
])("a query is sent again after %s", async (_name, fault) => {
  await using server = await scriptedServer(fault, fault, answered);
  const client = createBaseClient({ url: server.url, retry: fast });

  const result = await client.request(VIEWER);

  expect(result).toEqual({ viewer: { role: "SALES" } });
  expect(server.received.length).toBe(3);
});

test.each<[string, Reply, string]>([
  ["HTTP 400", page(400), "HTTP_400"],
  ["HTTP 413", page(413), "HTTP_413"],
  ["a refusal", refusal(200, { code: "FORBIDDEN", retryable: false }), "FORBIDDEN"],
  [
    "a fault the server says will not pass",
    refusal(500, { code: "INTERNAL", retryable: false }),
    "INTERNAL",
  ],
])("nothing is sent again after %s", async (_name, fault, code) => {
  await using server = await scriptedServer(fault, answered);
  const client = createBaseClient({ url: server.url, retry: fast });

  const error = await caught(client.request(VIEWER));

  expect(error).toMatchObject({ code, attempts: 1, retryable: false });
  expect(server.received.length).toBe(1);
});

test("tries end after four, and the error says so", async () => {
  await using server = await scriptedServer(page(502));
  const client = createBaseClient({ url: server.url, retry: fast });

  const error = await caught(client.request(VIEWER));

  expect(error).toMatchObject({ code: "HTTP_502", status: 502, attempts: 4, retryable: true });
  expect(server.received.length).toBe(4);
});

test("a call's own policy goes before the client's", async () => {
  await using server = await scriptedServer(page(502));
  const client = createBaseClient({ url: server.url, retry: { ...fast, tries: 3 } });

  const once = await caught(client.request(VIEWER, {}, { retry: false }));
  const twice = await caught(client.request(VIEWER, {}, { retry: { tries: 2 } }));

  expect([once.attempts, twice.attempts]).toEqual([1, 2]);
});

test("Retry-After in seconds is heeded as seconds", async () => {
  const refused = refusal(429, { code: "RATE_LIMITED", retryable: true }, { "retry-after": "1" });
  await using server = await scriptedServer(refused, answered);
  const client = createBaseClient({ url: server.url, retry: fast });

  await client.request(VIEWER);

  const [first, second] = server.received;
  const pausedMs = (second?.at ?? 0) - (first?.at ?? 0);
  expect(pausedMs).toBeGreaterThanOrEqual(990);
  expect(pausedMs).toBeLessThan(2_000);
});

test("Retry-After as a date is read against the server's clock, however wrong ours is", async () => {
  const date = new Date("2001-01-01T00:00:00Z").toUTCString();
  const later = new Date("2001-01-01T00:00:01Z").toUTCString();
  await using server = await scriptedServer(page(503, { date, "retry-after": later }), answered);
  const client = createBaseClient({ url: server.url, retry: fast });

  await client.request(VIEWER);

  const [first, second] = server.received;
  const pausedMs = (second?.at ?? 0) - (first?.at ?? 0);
  expect(pausedMs).toBeGreaterThanOrEqual(990);
  expect(pausedMs).toBeLessThan(2_000);
});

test("a Retry-After beyond the call's time ends it at once", async () => {
  await using server = await scriptedServer(page(503, { "retry-after": "3600" }));
  const client = createBaseClient({ url: server.url, timeoutMs: 5_000 });
  const startedAt = performance.now();

  const error = await caught(client.request(VIEWER));

  expect(error).toMatchObject({ code: "HTTP_503", attempts: 1, retryAfterMs: 3_600_000 });
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});

test("a try that gets no answer is given up and sent again", async () => {
  await using server = await scriptedServer(silence, answered);
  const client = createBaseClient({ url: server.url, retry: { ...fast, tryTimeoutMs: 100 } });

  const result = await client.request(VIEWER);

  expect(result).toEqual({ viewer: { role: "SALES" } });
  expect(server.received.length).toBe(2);
});

test("no server at that address is a network error that may pass", async () => {
  const url = await addressNobodyListensOn();
  const client = createBaseClient({ url, retry: { ...fast, tries: 2 } });

  const error = await caught(client.request(VIEWER));

  expect(error).toMatchObject({ code: "NETWORK", status: null, attempts: 2, retryable: true });
});

test("every try of a mutation carries the same key", async () => {
  await using server = await scriptedServer(reset, page(502), data({ leadCapture: { x: 1 } }));
  const client = createBaseClient({ url: server.url, retry: fast });

  await client.request(CAPTURE, { input: { email: "ana@acme.test" } });

  const keys = server.received.map(({ body }) => body.variables.input?.["idempotencyKey"]);
  expect(keys).toEqual([keys[0], keys[0], keys[0]]);
  expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

async function addressNobodyListensOn(): Promise<string> {
  await using server = await scriptedServer(silence);
  return server.url;
}
