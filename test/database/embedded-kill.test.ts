import { readFile, readdir, writeFile } from "node:fs/promises";

import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";

import { adoptPostmaster } from "../../server/database/embedded/adopt.js";
import { findNativeDir, prepareBinaries } from "../../server/database/embedded/binaries.js";
import { choosePlaces } from "../../server/database/embedded/places.js";
import { isRunning } from "../../server/database/embedded/process-facts.js";
import { kill, killPid, query, queryUntilAnswered, Sandbox } from "../support/embedded.js";
import type { ChildServer } from "../support/embedded.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.make();
});
afterEach(() => sandbox.endProcesses());
afterAll(() => sandbox.cleanUp());

const NEW_LEDGER = "DROP TABLE IF EXISTS ledger; CREATE TABLE ledger (id int)";
const ALL = "SELECT array_agg(id ORDER BY id) AS ids FROM ledger";

/** A server in another process that has acknowledged rows 1 to 3. */
async function serverWithLedger(): Promise<ChildServer & { url: string; pid: number }> {
  const child = await sandbox.openInChild();
  if (!("url" in child.report)) throw new Error(child.report.message);
  const { url, pid } = child.report;
  await query(url, NEW_LEDGER);
  for (const id of [1, 2, 3]) await query(url, `INSERT INTO ledger VALUES (${id})`);
  return { ...child, url, pid };
}

/** Makes the file of a dead server name another process that lives. */
async function lendNumber(pid: number): Promise<void> {
  const file = sandbox.path("data", "postgres", "postmaster.pid");
  const [, ...rest] = (await readFile(file, "utf8")).split("\n");
  await writeFile(file, [pid, ...rest].join("\n"));
}

describe("kill -9", () => {
  test("of the server: the next one takes over the running database, every row there", async () => {
    const killed = await serverWithLedger();
    await kill(killed.process);

    const next = await sandbox.open();

    expect({ pid: next.pid, isAdopted: next.isAdopted }).toEqual({
      pid: killed.pid,
      isAdopted: true,
    });
    expect(await query(next.url(), ALL)).toEqual([{ ids: [1, 2, 3] }]);
    await next.stop();
    expect(isRunning(killed.pid)).toBe(false);
  });

  test("of the database: it is back within 3 s at the same address, three times over", async () => {
    const embedded = await sandbox.open();
    const url = embedded.url();
    await query(url, NEW_LEDGER);
    const pids = [embedded.pid];
    const ids: number[] = [];

    for (const id of [1, 2, 3]) {
      await query(url, `INSERT INTO ledger VALUES (${id})`);
      ids.push(id);
      await killPid(embedded.pid);
      const { rows, tookMs } = await queryUntilAnswered(url, ALL);
      expect(rows).toEqual([{ ids }]);
      expect(tookMs).toBeLessThan(3_000);
      // The supervisor hears of it a moment later.
      await vi.waitUntil(() => embedded.pid !== pids.at(-1), { timeout: 3_000 });
      pids.push(embedded.pid);
    }

    expect(new Set(pids).size).toBe(4);
  });

  test("of a database that was taken over: it is brought back as well", async () => {
    const killed = await serverWithLedger();
    await kill(killed.process);
    const next = await sandbox.open();

    await killPid(next.pid);

    const { rows, tookMs } = await queryUntilAnswered(next.url(), ALL);
    expect(rows).toEqual([{ ids: [1, 2, 3] }]);
    expect(tookMs).toBeLessThan(3_000);
    expect(next.pid).not.toBe(killed.pid);
  });

  test("of both: the next start recovers every row", async () => {
    const killed = await serverWithLedger();
    await kill(killed.process);
    await killPid(killed.pid);

    const next = await sandbox.open();

    expect(next.isAdopted).toBe(false);
    expect(await query(next.url(), ALL)).toEqual([{ ids: [1, 2, 3] }]);
  });

  test("of both, their numbers taken by others since: the strangers live on", async () => {
    const killed = await serverWithLedger();
    await kill(killed.process);
    await killPid(killed.pid);
    const stranger = sandbox.spawnSleeper();
    await lendNumber(stranger);
    await writeFile(
      sandbox.path("data", "server-99.lock"),
      JSON.stringify({ pid: stranger, startedAt: "in an earlier life" }),
    );

    const next = await sandbox.open();

    expect(await query(next.url(), ALL)).toEqual([{ ids: [1, 2, 3] }]);
    expect(isRunning(stranger)).toBe(true);
  });

  test("while the database wrote its own file: an empty one does not stop the next start", async () => {
    const killed = await serverWithLedger();
    await kill(killed.process);
    await killPid(killed.pid);
    await writeFile(sandbox.path("data", "postgres", "postmaster.pid"), "");

    const next = await sandbox.open();

    expect(await query(next.url(), ALL)).toEqual([{ ids: [1, 2, 3] }]);
  });

  test("in the middle of the first start: the next start begins cleanly", async () => {
    const dataDir = sandbox.path("first");
    const first = Promise.allSettled([sandbox.openInChild({ dataDir })]);
    const isMaking = async (): Promise<boolean> => {
      const names = await readdir(dataDir).catch(() => []);
      return names.some((name) => name.startsWith("postgres.init-"));
    };
    while (!(await isMaking())) await new Promise(setImmediate);
    await sandbox.killProcesses();
    const [{ status }] = await first;

    const next = await sandbox.open({ dataDir });

    expect(status).toBe("rejected");
    expect(await query(next.url(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    expect((await readdir(dataDir)).sort()).toEqual(["postgres", "postgres.log", "server-2.lock"]);
  });
});

test("a database left running by another version is stopped, not taken over", async () => {
  const killed = await serverWithLedger();
  await kill(killed.process);
  const places = await choosePlaces(sandbox.path("data"));
  const binaries = await prepareBinaries(findNativeDir(), sandbox.path("unused"), places.runAs);

  const adopted = await adoptPostmaster(places, { ...binaries, version: "18.0" }, null);

  expect(adopted).toBeNull();
  expect(isRunning(killed.pid)).toBe(false);
  const next = await sandbox.open();
  expect(await query(next.url(), ALL)).toEqual([{ ids: [1, 2, 3] }]);
});
