import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { inTransaction } from "../../server/context.js";
import { defineEvent } from "../../server/events/define.js";
import { emit } from "../../server/events/emit.js";
import { LOG_START, readLog, settleLog } from "../../server/events/log.js";
import { startRelay } from "../../server/events/relay.js";
import { AppError } from "../../server/errors.js";
import { expectCode, startApp, type TestApp } from "../support/app.js";

const ticked = defineEvent({
  name: "test.struck",
  version: 1,
  description: "Only in tests.",
  subject: "subjectId",
  shape: { subjectId: "id", n: "int" },
});

function tick(app: TestApp, n: number): Promise<void> {
  return inTransaction(app.system, (ctx) => emit(ctx, ticked({ subjectId: "test_1", n })));
}

test("a reader that follows ten writers misses no event, however late it commits", async () => {
  await using app = await startApp();
  const total = 300;
  let isWriting = true;
  const seen: unknown[] = [];

  const writers = Promise.all(
    Array.from({ length: 6 }, async (_, writer) => {
      for (let i = 0; i < total / 6; i += 1) {
        await inTransaction(app.system, async (ctx) => {
          await emit(ctx, ticked({ subjectId: "test_1", n: writer * 1000 + i }));
          await ctx.db.run((manager) => manager.query("SELECT pg_sleep($1)", [(i % 4) / 200]));
        });
      }
    }),
  ).finally(() => (isWriting = false));
  let after = LOG_START;
  const follow = async (): Promise<boolean> => {
    const batch = await readLog(app.system, { after, names: ["test.struck"], limit: 20 });
    seen.push(...batch.map(({ payload }) => payload["n"]));
    after = batch.at(-1)?.cursor ?? after;
    return batch.length > 0;
  };
  while (isWriting) await follow();
  await writers;
  await settleLog(app.system);
  while (await follow());

  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
}, 60_000);

test("an event of a transaction that fails never was", async () => {
  await using app = await startApp();

  const attempt = inTransaction(app.system, async (ctx) => {
    await emit(ctx, ticked({ subjectId: "test_1", n: 1 }));
    throw new AppError("CONFLICT", "No.");
  });

  await expectCode("CONFLICT", attempt);
  expect(await app.events("test.struck")).toEqual([]);
});

test("the change feed gives what happened after a cursor, and refuses a made-up one", async () => {
  await using app = await startApp();
  await settleLog(app.system);
  const { changes: start } = await app.admin.gql("{ changes(first: 1000) { cursor } }");
  await tick(app, 7);
  await settleLog(app.system);
  const feed = `query ($after: String, $types: [String!]) {
    changes(after: $after, types: $types) { hasMore cursor nodes { name subjectId payload actorKind } } }`;

  const { changes } = await app.admin.gql(feed, { after: start.cursor });
  const { changes: end } = await app.admin.gql(feed, { after: changes.cursor });

  expect(changes.nodes).toEqual([
    {
      name: "test.struck",
      subjectId: "test_1",
      payload: { subjectId: "test_1", n: 7 },
      actorKind: "SYSTEM",
    },
  ]);
  expect(end).toEqual({ hasMore: false, cursor: changes.cursor, nodes: [] });
  await expectCode("INVALID_CURSOR", app.admin.gql(feed, { after: "bogus" }));
  await expectCode("INVALID_INPUT", app.admin.gql(feed, { types: ["no.such"] }));
});

test("several servers feed a consumer each event once, in order", async () => {
  await using app = await startApp();
  const handled: unknown[] = [];
  const consumer = {
    name: `test.${randomUUID()}`,
    on: ["test.struck"],
    handle: async (_ctx: unknown, event: { payload: Readonly<Record<string, unknown>> }) => {
      handled.push(event.payload["n"]);
    },
  };
  const deps = {
    consumers: [consumer],
    log: app.system.log,
    workspaces: app.core.workspaces,
    systemContext: app.core.systemContext,
  };
  for (let n = 0; n < 40; n += 1) await tick(app, n);

  const relays = [startRelay(deps), startRelay(deps), startRelay(deps)];
  await Promise.all(relays.map((relay) => relay.drain()));
  await Promise.all(relays.map((relay) => relay.stop()));

  expect(handled).toEqual(Array.from({ length: 40 }, (_, n) => n));
});

test("an event that a consumer cannot handle is given up and does not hold up the next", async () => {
  await using app = await startApp();
  const handled: unknown[] = [];
  const consumer = {
    name: "test.picky",
    on: ["test.struck"],
    handle: async (_ctx: unknown, event: { payload: Readonly<Record<string, unknown>> }) => {
      if (event.payload["n"] === 1) throw new AppError("CONFLICT", "Never this one.");
      handled.push(event.payload["n"]);
    },
  };
  const relay = startRelay({
    consumers: [consumer],
    log: app.system.log,
    workspaces: app.core.workspaces,
    systemContext: app.core.systemContext,
  });
  for (const n of [0, 1, 2]) await tick(app, n);

  for (let sweep = 0; sweep < 6; sweep += 1) await relay.drain();
  await relay.stop();

  expect(handled).toEqual([0, 2]);
  const failures: unknown = await app.system.db.run((manager) =>
    manager.query("SELECT failure FROM consumed_event WHERE failure IS NOT NULL"),
  );
  expect(failures).toEqual([{ failure: "CONFLICT" }]);
});
