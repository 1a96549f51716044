import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import {
  isFull,
  preparedName,
  preparedQuery,
  statementsRemembered,
} from "../../server/database/prepared.js";
import { startApp } from "../support/app.js";
import { preparedByConnection, readOwnDocument } from "./bounds.js";

const MAX_STATEMENTS = 300;

const nameOn = (connection: object, sql: string) =>
  preparedName(connection, preparedQuery(sql, []));

test("a statement is prepared when it is asked for again, under one name everywhere", () => {
  const [one, other] = [{}, {}];
  const sql = `SELECT '${randomUUID()}'`;

  expect(nameOn(one, sql)).toBeUndefined();
  const name = nameOn(one, sql);
  expect(name).toMatch(/^[\w-]{27}$/);
  expect([nameOn(one, sql), nameOn(other, sql)]).toEqual([name, name]);
});

test("a very long statement is never prepared", () => {
  const sql = `SELECT '${"x".repeat(100_000)}'`;

  expect([1, 2, 3].map(() => nameOn({}, sql))).toEqual([undefined, undefined, undefined]);
});

test("a connection is full after 300 statements, or after two million characters of them", () => {
  const [many, long] = [{}, {}];
  const prepare = (connection: object, sql: string) => {
    nameOn(connection, sql);
    nameOn(connection, sql);
  };

  for (let n = 1; n < MAX_STATEMENTS; n += 1) prepare(many, `SELECT ${n} AS "${randomUUID()}"`);
  expect(isFull(many)).toBe(false);
  prepare(many, "SELECT 'the last'");
  expect(isFull(many)).toBe(true);

  for (let n = 1; n <= 21; n += 1) prepare(long, `SELECT '${randomUUID()}${"x".repeat(99_900)}'`);
  expect(isFull(long)).toBe(true);
});

test("what was asked for once is forgotten when too much was asked for since", () => {
  const sql = "SELECT 'long ago'";
  nameOn({}, sql);

  for (let n = 0; n < 10_100; n += 1) nameOn({}, `SELECT ${n} AS once`);

  expect(statementsRemembered()).toBeLessThanOrEqual(10_000);
  expect(nameOn({}, sql)).toBeUndefined();
});

test("ever new documents do not make a connection keep more than its fill", async () => {
  await using app = await startApp();
  await app.core.relay.stop();
  let most = 0;
  const seen = new Set<number>();

  for (let number = 0; number < 700; number += 1) {
    await readOwnDocument(app, number);
    if (number % 50 !== 0) continue;
    for (const [pid, count] of await preparedByConnection(app)) {
      seen.add(pid);
      most = Math.max(most, count);
    }
  }

  expect(most).toBeGreaterThan(200); // they are prepared
  expect(most).toBeLessThanOrEqual(MAX_STATEMENTS);
  expect(seen.size).toBeGreaterThanOrEqual(3); // and full connections give way to new ones
}, 60_000);
