import { Agent, request } from "node:http";

import { expect, test } from "vitest";

import { codesOf, send, startWorld } from "./http-world.js";

test("stopping lets an operation in flight finish, then takes no more", async () => {
  const world = await startWorld();
  const slow = world.ask("{ wait(ms: 600) }");
  await pause(100);

  const stopped = world.stop().then(() => "stopped");
  const answer = await slow;

  expect(answer.data).toEqual({ wait: "waited" });
  expect(answer.headers.get("connection")).toBe("close");
  expect(await stopped).toBe("stopped");
  await expect(send(`${world.url}/healthz`)).rejects.toThrow("fetch failed");
});

test("stopping cuts what outlasts the grace", async () => {
  const world = await startWorld({ config: { shutdownGraceMs: 200 } });
  const slow = world.ask("{ wait(ms: 4000) }").catch((error: unknown) => error);
  await pause(100);
  const startedAt = performance.now();

  await world.stop();

  expect(performance.now() - startedAt).toBeLessThan(1_500);
  expect(await slow).toBeInstanceOf(Error);
});

test("while stopping, an open connection still gets answers, and hears that it is not ready", async () => {
  const world = await startWorld();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const slow = world.ask("{ wait(ms: 800) }");
  await get(agent, `${world.url}/healthz`);
  // A request in flight holds the second connection open while the stop begins.
  const held = get(agent, `${world.url}/graphql?query=${encodeURIComponent("{ wait(ms: 300) }")}`);
  await pause(100);
  const stopped = world.stop();

  const first = await held;
  await slow;
  await stopped;
  agent.destroy();

  expect(first).toMatchObject({ status: 200, connection: "close" });
});

test("idle connections do not hold a stop up", async () => {
  const world = await startWorld();
  const agent = new Agent({ keepAlive: true });
  await get(agent, `${world.url}/healthz`);
  const startedAt = performance.now();

  await world.stop();
  agent.destroy();

  expect(performance.now() - startedAt).toBeLessThan(500);
});

test("stopping twice is one stop", async () => {
  const world = await startWorld();

  await Promise.all([world.stop(), world.stop()]);

  await expect(send(`${world.url}/healthz`)).rejects.toThrow("fetch failed");
});

test("an operation over the time-out answers TIMEOUT, and the server goes on", async () => {
  await using world = await startWorld({ config: { requestTimeoutMs: 200 } });

  const slow = await world.ask("{ wait(ms: 1000) }");
  const next = await world.ask("{ viewer }");

  expect([slow.status, ...codesOf(slow)]).toEqual([503, "TIMEOUT"]);
  expect(slow.errors[0]?.extensions).toMatchObject({
    retryable: true,
    requestId: slow.headers.get("x-request-id"),
  });
  expect(slow.headers.get("retry-after")).toBe("1");
  expect(slow.ms).toBeLessThan(800);
  expect(next.data).toEqual({ viewer: "admin" });
});

test("an operation that was answered TIMEOUT keeps its place until it has really ended", async () => {
  await using world = await startWorld({ config: { requestTimeoutMs: 100 } });

  await world.ask("{ wait(ms: 1500) }");
  const during = await send(`${world.url}/metrics`);
  await pause(1_600);
  const after = await send(`${world.url}/metrics`);

  expect(during.text).toContain("liaison_graphql_in_flight 1");
  expect(after.text).toContain("liaison_graphql_in_flight 0");
});

test("a port that is taken is said by the system's own error", async () => {
  await using world = await startWorld();
  const port = Number(new URL(world.url).port);

  await expect(startWorld({ config: { port } })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

type Got = { status: number | undefined; connection: string | undefined };

function get(agent: Agent, url: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent }, (response) => {
      response.resume();
      response.on("end", () =>
        resolve({ status: response.statusCode, connection: response.headers.connection }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
