import { createBaseClient } from "@liaison/sdk";
import { expect, test } from "vitest";

import { data, scriptedServer } from "./support/scripted-server.js";

const VIEWER = "query Viewer { viewer { role } }";
const spent = {
  cost: { requested: 10, actual: 10, limit: 100, remaining: 0, restorePerSecond: 20 },
};
const plenty = { cost: { ...spent.cost, remaining: 90 } };

test("with the budget spent, the next call waits until its price is restored", async () => {
  await using server = await scriptedServer(data({}, spent));
  const client = createBaseClient({ url: server.url });
  await client.request(VIEWER);

  await client.request(VIEWER);

  const [first, second] = server.received;
  const pausedMs = (second?.at ?? 0) - (first?.at ?? 0);
  expect(pausedMs).toBeGreaterThanOrEqual(480);
  expect(pausedMs).toBeLessThan(1_500);
});

test("with budget left, nothing waits", async () => {
  await using server = await scriptedServer(data({}, plenty));
  const client = createBaseClient({ url: server.url });
  await client.request(VIEWER);
  const startedAt = performance.now();

  await client.request(VIEWER);

  expect(performance.now() - startedAt).toBeLessThan(300);
});

test("calls at the same time share the budget instead of each spending all of it", async () => {
  const ten = { cost: { ...spent.cost, remaining: 10 } };
  await using server = await scriptedServer(data({}, ten));
  const client = createBaseClient({ url: server.url });
  await client.request(VIEWER);

  await Promise.all([client.request(VIEWER), client.request(VIEWER)]);

  const [, second, third] = server.received;
  expect((third?.at ?? 0) - (second?.at ?? 0)).toBeGreaterThanOrEqual(400);
});

test("retry: false sends at once, whatever the budget", async () => {
  await using server = await scriptedServer(data({}, spent));
  const client = createBaseClient({ url: server.url });
  await client.request(VIEWER);
  const startedAt = performance.now();

  await client.request(VIEWER, {}, { retry: false });

  expect(performance.now() - startedAt).toBeLessThan(300);
});

test("a guess that would outlast the call is left to the server to decide", async () => {
  await using server = await scriptedServer(data({ viewer: 1 }, spent));
  const client = createBaseClient({ url: server.url });
  await client.request(VIEWER);

  const result = await client.request(VIEWER, {}, { timeoutMs: 200 });

  expect(result).toEqual({ viewer: 1 });
});
