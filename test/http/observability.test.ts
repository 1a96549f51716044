import { expect, test } from "vitest";

import { admin, send, startWorld, type LogLine } from "./http-world.js";

test("the process is healthy, and ready while its database answers", async () => {
  let isReady = true;
  await using world = await startWorld({ isReady: async () => isReady });

  const healthy = await send(`${world.url}/healthz`);
  const ready = await send(`${world.url}/readyz`);
  isReady = false;
  const away = await send(`${world.url}/readyz`);

  expect([healthy.status, healthy.text]).toEqual([200, '{"status":"ok"}']);
  expect([ready.status, ready.text]).toEqual([200, '{"status":"ready"}']);
  expect([away.status, away.text]).toEqual([503, '{"status":"database away"}']);
  expect(away.headers.get("cache-control")).toBe("no-store");
});

test("a database that fails or hangs is not ready, within two seconds", async () => {
  await using failing = await startWorld({ isReady: () => Promise.reject(new Error("away")) });
  await using hanging = await startWorld({ isReady: () => new Promise(() => undefined) });

  const failed = await send(`${failing.url}/readyz`);
  const hung = await send(`${hanging.url}/readyz`);

  expect([failed.status, hung.status]).toEqual([503, 503]);
  expect(hung.ms).toBeLessThan(2_500);
});

test("a request is one line: who, which operation, how it ended", async () => {
  await using world = await startWorld();

  await world.ask("query Desk { viewer }", { headers: { "x-request-id": "request-1" } });

  expect(await lineOf(world.lines, "request-1")).toEqual({
    level: 30,
    msg: "request",
    requestId: "request-1",
    method: "POST",
    path: "/graphql",
    operation: "Desk",
    status: 200,
    outcome: "ok",
    ms: expect.any(Number),
    actor: "INTEGRATION",
    workspaceId: admin.workspaceId,
    clientId: admin.clientId,
  });
});

test("the log holds no text of a query, no variable, no credential, no address", async () => {
  await using world = await startWorld();
  const secrets = ["ana@acme.test", "hunter2hunter2", "sk_live_0123456789abcdefghijklmnopqrstuv"];
  const [email = "", password = "", token = ""] = secrets;

  await world.ask(`query { fail(how: "${email} ${password} ${token}") }`);
  await world.ask("query ($h: String!) { fail(how: $h) }", { variables: { h: email } });
  await world.ask("{ viewer }", { headers: { authorization: `Bearer ${token}` } });
  await send(`${world.url}/graphql?query=${encodeURIComponent(`{ add(x: "${email}") }`)}`);
  await send(`${world.url}/reset/${email}?token=${token}`);
  await world.ask("{ viewer }", { headers: { "x-request-id": "last-one" } });
  await lineOf(world.lines, "last-one");

  const log = JSON.stringify(world.lines);
  expect(world.lines.filter(({ msg }) => msg === "request")).toHaveLength(6);
  expect(secrets.filter((secret) => log.includes(secret) && secret !== password)).toEqual([]);
  expect(log).not.toMatch(/node_modules|authorization/i);
});

test("answers are counted and timed by operation and outcome", async () => {
  await using world = await startWorld();

  await world.ask("query Desk { viewer }");
  await world.ask("query Desk { viewer }");
  await world.ask("query Desk { viewr }");
  await send(`${world.url}/graphql?query={viewer}`);
  const { text, headers } = await send(`${world.url}/metrics`);

  expect(headers.get("content-type")).toMatch(/^text\/plain/);
  expect(counts(text)).toEqual([
    '{operation="Desk",outcome="ok"} 2',
    '{operation="(unnamed)",outcome="GRAPHQL_VALIDATION_FAILED"} 1',
    '{operation="(anonymous)",outcome="ok"} 1',
  ]);
  expect(text).toContain('liaison_graphql_request_seconds_count{operation="Desk",outcome="ok"} 2');
  expect(text).toContain("liaison_graphql_in_flight 0");
  expect(text).toContain("process_cpu_seconds_total");
});

test("operations in work are seen as such", async () => {
  await using world = await startWorld();
  const slow = world.ask("{ wait(ms: 500) }");
  await new Promise((done) => setTimeout(done, 150));

  const { text } = await send(`${world.url}/metrics`);
  await slow;

  expect(text).toContain("liaison_graphql_in_flight 1");
});

test("names of operations beyond two hundred share one", async () => {
  await using world = await startWorld();

  for (let i = 0; i < 205; i += 1) await world.ask(`query Op${i} { viewer }`);
  const { text } = await send(`${world.url}/metrics`);

  expect(counts(text)).toHaveLength(201);
  expect(text).toContain('liaison_graphql_requests_total{operation="(other)",outcome="ok"} 5');
});

test("two servers in one process count apart", async () => {
  await using first = await startWorld();
  await using second = await startWorld();

  await first.ask("{ viewer }");
  const { text } = await send(`${second.url}/metrics`);

  expect(counts(text)).toEqual([]);
});

function counts(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("liaison_graphql_requests_total{"))
    .map((line) => line.replace("liaison_graphql_requests_total", ""));
}

/** The line is written just after the answer was sent. */
async function lineOf(lines: readonly LogLine[], requestId: string): Promise<LogLine | undefined> {
  for (let tries = 0; tries < 100; tries += 1) {
    const line = lines.find((it) => it["requestId"] === requestId && it["msg"] === "request");
    if (line !== undefined) return line;
    await new Promise((done) => setTimeout(done, 10));
  }
  return undefined;
}
