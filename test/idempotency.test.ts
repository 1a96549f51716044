import { expect, test } from "vitest";

import { inTransaction } from "../server/context.js";
import { KEY_LIFE_HOURS, once } from "../server/idempotency.js";
import { AppError } from "../server/errors.js";
import { expectCode, startApp } from "./support/app.js";

const CREATE = `mutation ($input: TeamCreateInput!) { teamCreate(input: $input) { replayed team { id } } }`;

test("fifty duplicates at once of twenty keys make twenty teams", async () => {
  await using app = await startApp();
  const keys = Array.from({ length: 20 }, (_, i) => `key-${i}`);

  const answers = await Promise.all(
    Array.from({ length: 50 }, () => keys)
      .flat()
      .map(async (key) => {
        const input = { name: `Team ${key}`, department: "SALES", idempotencyKey: key };
        const { teamCreate } = await app.admin.gql(CREATE, { input });
        return { key, ...teamCreate };
      }),
  );

  expect(await app.count("team")).toBe(20);
  expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(20);
  for (const key of keys) {
    const ids = answers.filter((answer) => answer.key === key).map(({ team }) => team.id);
    expect(new Set(ids).size).toBe(1);
  }
}, 60_000);

test("an attempt that failed leaves its key free", async () => {
  await using app = await startApp();
  await app.admin.gql(CREATE, { input: { name: "North", department: "SALES" } });
  const input = { name: "North", department: "SALES", idempotencyKey: "k" };

  await expectCode("CONFLICT", app.admin.gql(CREATE, { input }));
  const { teamCreate } = await app.admin.gql(CREATE, { input: { ...input, name: "South" } });

  expect(teamCreate.replayed).toBe(false);
});

test("two clients may use the same key", async () => {
  await using app = await startApp();
  const one = await app.program(["team:write"]);
  const two = await app.program(["team:write"]);
  const input = { department: "SALES", idempotencyKey: "same" };

  await one.gql(CREATE, { input: { ...input, name: "One" } });
  const { teamCreate } = await two.gql(CREATE, { input: { ...input, name: "Two" } });

  expect(teamCreate.replayed).toBe(false);
  expect(await app.count("team")).toBe(2);
});

test("a key is free again after its life", async () => {
  await using app = await startApp();
  const input = { name: "East", department: "SALES", idempotencyKey: "old" };
  await app.admin.gql(CREATE, { input });

  app.clock.advance(KEY_LIFE_HOURS * 3_600_000 + 5_000);
  const { teamCreate } = await app.admin.gql(CREATE, { input: { ...input, name: "West" } });

  expect(teamCreate.replayed).toBe(false);
});

test("the order of an input's fields does not make it another input", async () => {
  await using app = await startApp();
  const ctx = app.system;
  const command = async () => ({ n: 1 });

  const first = await once(ctx, "op", { idempotencyKey: "k", a: 1, b: { c: 2, d: 3 } }, command);
  const second = await once(ctx, "op", { b: { d: 3, c: 2 }, a: 1, idempotencyKey: "k" }, command);

  expect([first, second]).toEqual([
    { n: 1, replayed: false },
    { n: 1, replayed: true },
  ]);
});

test("a transaction inside a transaction is the same one", async () => {
  await using app = await startApp();

  const attempt = inTransaction(app.system, async (ctx) => {
    await inTransaction(ctx, async (inner) => {
      const { workspaceId } = inner.actor;
      await inner.db.run((manager) =>
        manager.query("INSERT INTO consumer_place VALUES ($1, 'c', 'x')", [workspaceId]),
      );
    });
    throw new AppError("CONFLICT", "Outer fails.");
  });

  await expectCode("CONFLICT", attempt);
  expect(await app.count("consumer_place")).toBe(0);
});
