import { expect, test, vi } from "vitest";

import type { Consumer } from "../../server/events/consumers.js";
import { startApp, type TestApp } from "../support/app.js";
import { statementsOf } from "../support/statements.js";
import { relayOf } from "./relay-of.js";

const heardBy = (heard: string[], name: string, on: string[]): Consumer => ({
  name: `test.${name}`,
  on,
  handle: (_, event) => Promise.resolve(void heard.push(`${name} ${event.name}`)),
});

function capture(app: TestApp, email: string): Promise<unknown> {
  return app.admin.gql(
    `mutation ($email: String!) { leadCapture(input: { email: $email, receivedVia: API }) { replayed } }`,
    { email },
  );
}

test("one look at the log serves all consumers whom nothing concerns", async () => {
  await using app = await startApp();
  await app.core.relay.stop();
  const relays = [1, 20].map((count) =>
    relayOf(
      app,
      ...Array.from({ length: count }, (_, nth) => heardBy([], `${nth}`, ["lead.merged"])),
    ),
  );
  for (const relay of relays) await relay.drain();
  await capture(app, "ana@x.example");

  const statements: number[] = [];
  for (const relay of relays) statements.push(await statementsOf(() => relay.drain()));

  expect(statements[1]).toBe(statements[0]);
  for (const relay of relays) await relay.stop();
});

test("an event that could not be handled is tried again, though nothing new comes", async () => {
  await using app = await startApp();
  await app.core.relay.stop();
  const heard: string[] = [];
  const faults = [new Error("Not now"), new Error("Nor now")];
  const heardInTheEnd = heardBy(heard, "late", ["lead.captured"]);
  const relay = relayOf(app, {
    ...heardInTheEnd,
    handle(ctx, event) {
      const fault = faults.pop();
      return fault === undefined ? heardInTheEnd.handle(ctx, event) : Promise.reject(fault);
    },
  });
  await capture(app, "ana@x.example");

  const after: number[] = [];
  for (let tries = 0; tries < 4; tries += 1) {
    await relay.drain();
    after.push(heard.length);
  }

  expect(after).toEqual([0, 0, 1, 1]);
  await relay.stop();
});

test("what a consumer makes of an event is heard by those before it, in the same drain", async () => {
  await using app = await startApp();
  await app.core.relay.stop();
  const heard: string[] = [];
  const relay = relayOf(app, heardBy(heard, "first", ["lead.captured"]), {
    ...heardBy(heard, "second", ["account.created"]),
    handle: () => capture(app, "bo@x.example").then(() => undefined),
  });

  await app.admin.gql(
    `mutation { accountCreate(input: { name: "Acme", domains: ["acme.example"] }) { account { id } } }`,
  );
  await relay.drain();

  expect(heard).toEqual(["first lead.captured"]);
  await relay.stop();
});

/**
 * Once no other test's transaction, of whatever database, is left that has begun before: it would hold
 * back what was captured since, and here no sweep comes to look again.
 */
async function othersAreDone({ system }: TestApp): Promise<void> {
  const ask = (sql: string, ...values: unknown[]) =>
    system.db.run((manager) => manager.query(sql, values));
  const [{ xmax }] = await ask("SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS xmax");
  const running = `SELECT x FROM pg_snapshot_xip(pg_current_snapshot()) x WHERE x < $1::xid8`;
  // The transaction in which this is handled is the one that stays.
  await expect.poll(async () => (await ask(running, xmax)).length, { timeout: 10_000 }).toBe(1);
}

test("whoever wakes it while it works is heard, without waiting for the next sweep", async () => {
  await using app = await startApp();
  await app.core.relay.stop();
  vi.useFakeTimers({ toFake: ["setInterval"] }); // the sweep never comes
  const heard: string[] = [];
  const all = heardBy(heard, "all", ["lead.captured"]);
  const relay = relayOf(app, {
    ...all,
    async handle(ctx, event) {
      if (heard.length === 0) {
        await all.handle(ctx, event);
        await capture(app, "bo@x.example");
        await othersAreDone(app);
        relay.wake();
        return;
      }
      await all.handle(ctx, event);
    },
  });
  await capture(app, "ana@x.example");

  vi.useRealTimers();
  relay.wake();
  await expect.poll(() => heard.length, { timeout: 10_000, interval: 10 }).toBe(2);
  await relay.stop();
});
