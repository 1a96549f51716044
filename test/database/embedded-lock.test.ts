import { readdir, writeFile } from "node:fs/promises";

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { findLockHolder, lockFolder } from "../../server/database/embedded/folder-lock.js";
import { identify } from "../../server/database/embedded/process-facts.js";
import type { ProcessIdentity } from "../../server/database/embedded/process-facts.js";
import { kill, query, Sandbox } from "../support/embedded.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.make();
});
afterEach(() => sandbox.endProcesses());
afterAll(() => sandbox.cleanUp());

function inUseBy(pid: number): string {
  return (
    `The data folder ${sandbox.path("data")} is in use by another Liaison server, process ${pid}. ` +
    "Stop that one, or set LIAISON_DATA_DIR to another folder."
  );
}

describe("a second server on the folder", () => {
  test("refuses within a second and names the first, which goes on", async () => {
    const first = await sandbox.open();

    const { report } = await sandbox.openInChild();

    expect(report).toEqual({
      reason: "IN_USE",
      message: inUseBy(process.pid),
      tookMs: expect.any(Number),
    });
    expect(report.tookMs).toBeLessThan(1_000);
    expect(await query(first.url(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("refuses in the same process too", async () => {
    await sandbox.open();

    await expect(sandbox.open()).rejects.toThrow(inUseBy(process.pid));
  });

  test("may have it when the first has stopped, or was killed", async () => {
    const first = await sandbox.openInChild();
    const whileRunning = await findLockHolder(sandbox.path("data"));
    await kill(first.process);

    const second = await sandbox.open();

    expect(whileRunning?.pid).toBe(first.serverPid);
    expect((await findLockHolder(sandbox.path("data")))?.pid).toBe(process.pid);
    await second.stop();
    expect(await findLockHolder(sandbox.path("data"))).toBeNull();
  });
});

describe("the lock", () => {
  function sleeper(): ProcessIdentity {
    const identity = identify(sandbox.spawnSleeper());
    if (identity === null) throw new Error("the process that lends its number is gone");
    return identity;
  }

  test("left by a dead process goes to exactly one of ten that want it at once", async () => {
    const folder = await sandbox.ordinaryFolder("folder-1");
    await writeFile(`${folder}/server-7.lock`, JSON.stringify({ pid: 4_194_300, startedAt: "x" }));
    const rivals = Array.from({ length: 10 }, sleeper);

    const outcomes = await Promise.allSettled(rivals.map((rival) => lockFolder(folder, rival)));

    const winners = rivals.filter((_, index) => outcomes[index]?.status === "fulfilled");
    expect(winners).toHaveLength(1);
    expect(await findLockHolder(folder)).toEqual(winners[0]);
  });

  test("that says nothing readable holds nobody off", async () => {
    const folder = await sandbox.ordinaryFolder("folder-2");
    await writeFile(`${folder}/server-7.lock`, '{"pid":');

    const lock = await lockFolder(folder);

    expect((await findLockHolder(folder))?.pid).toBe(process.pid);
    await lock.release();
  });

  test("that was released is free for the next, however often", async () => {
    const folder = await sandbox.ordinaryFolder("folder-3");

    for (let round = 0; round < 3; round++) {
      const lock = await lockFolder(folder);
      await lock.release();
      await lock.release();
    }

    expect(await findLockHolder(folder)).toBeNull();
    expect(await readdir(folder)).toEqual(["server-3.lock"]);
  });

  test("taken and given back all the time by many is never held by two", async () => {
    const folder = await sandbox.ordinaryFolder("folder-4");
    let holding = 0;
    let mostHolding = 0;
    let times = 0;

    const compete = async (rival: ProcessIdentity): Promise<void> => {
      for (let round = 0; round < 60; round++) {
        const lock = await lockFolder(folder, rival).catch(() => null);
        if (lock === null) continue;
        holding += 1;
        times += 1;
        mostHolding = Math.max(mostHolding, holding);
        await new Promise(setImmediate);
        holding -= 1;
        await lock.release();
      }
    };
    await Promise.all(Array.from({ length: 6 }, sleeper).map(compete));

    expect(mostHolding).toBe(1);
    expect(await readdir(folder)).toEqual([`server-${times}.lock`]);
  });
});
