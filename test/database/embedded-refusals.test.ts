import { mkdir, rename, writeFile } from "node:fs/promises";

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { EmbeddedError } from "../../server/database/embedded/embedded-error.js";
import { watchPostmaster } from "../../server/database/embedded/postmaster.js";
import { Supervisor } from "../../server/database/embedded/supervisor.js";
import { killPid, query, queryUntilAnswered, Sandbox } from "../support/embedded.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.make();
});
afterEach(() => sandbox.endProcesses());
afterAll(() => sandbox.cleanUp());

describe("data that cannot be used", () => {
  test("of another major version is left as it is", async () => {
    const dataDir = sandbox.path("old");
    await mkdir(`${dataDir}/postgres`, { recursive: true });
    await writeFile(`${dataDir}/postgres/PG_VERSION`, "17\n");

    await expect(sandbox.open({ dataDir })).rejects.toMatchObject({
      reason: "WRONG_VERSION",
      message:
        `${dataDir}/postgres was made by PostgreSQL 17, and this Liaison brings PostgreSQL 18. ` +
        "Start it with the release that made it, or set LIAISON_DATA_DIR to another folder.",
    });
  });

  test("that is no database at all is not written over", async () => {
    const dataDir = sandbox.path("diary");
    await mkdir(`${dataDir}/postgres`, { recursive: true });
    await writeFile(`${dataDir}/postgres/diary.txt`, "dear diary");

    await expect(sandbox.open({ dataDir })).rejects.toMatchObject({ reason: "DATA_MISSING" });
  });

  test("in a folder that is a file is one clear line", async () => {
    const dataDir = sandbox.path("file");
    await writeFile(dataDir, "");

    await expect(sandbox.open({ dataDir })).rejects.toMatchObject({
      reason: "PERMISSION",
      message:
        `Cannot use the data folder ${dataDir}: a file stands where a folder is needed. ` +
        "Set LIAISON_DATA_DIR to a folder.",
    });
  });

  test("that is damaged says what PostgreSQL says, and frees the folder", async () => {
    const first = await sandbox.open();
    await first.stop();
    const control = sandbox.path("data", "postgres", "global", "pg_control");
    await rename(control, `${control}.away`);

    await expect(sandbox.open()).rejects.toMatchObject({
      reason: "START_FAILED",
      message: expect.stringMatching(/^The database cannot start: [^\n]*pg_control[^\n]*$/),
    });

    await rename(`${control}.away`, control);
    const second = await sandbox.open();
    expect(await query(second.url(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });
});

describe("a database that went away", () => {
  test("and cannot come back at once comes back when it can", async () => {
    const embedded = await sandbox.open();
    const control = sandbox.path("data", "postgres", "global", "pg_control");
    await rename(control, `${control}.away`);
    await killPid(embedded.pid);
    await expect(query(embedded.url(), "SELECT 1")).rejects.toThrow();

    await rename(`${control}.away`, control);

    const { rows } = await queryUntilAnswered(embedded.url(), "SELECT 1 AS one");
    expect(rows).toEqual([{ one: 1 }]);
  });

  test("is given up after so many failed starts, with the last reason", async () => {
    const gone = sandbox.spawnSleeper();
    let starts = 0;
    const supervisor = new Supervisor(
      watchPostmaster(gone),
      {
        launch: () => {
          starts += 1;
          return Promise.reject(new EmbeddedError("START_FAILED", `start ${starts} failed`));
        },
        stop: () => Promise.reject(new Error("a process that is gone must not get a signal")),
        log: { info: () => undefined, warn: () => undefined },
      },
      { firstDelayMs: 1, longestDelayMs: 5, mostFailures: 3 },
    );

    await sandbox.killProcesses();

    expect(await supervisor.exited).toEqual(new EmbeddedError("START_FAILED", "start 3 failed"));
    await supervisor.stop();
    expect(starts).toBe(3);
  });

  test("is waited for as long as the disk is full", async () => {
    const lost = sandbox.spawnSleeper();
    const found = sandbox.spawnSleeper();
    let starts = 0;
    const back = new Promise<void>((resolve) => {
      new Supervisor(
        watchPostmaster(lost),
        {
          launch: () => {
            starts += 1;
            if (starts <= 20) return Promise.reject(new EmbeddedError("DISK_FULL", "still full"));
            resolve();
            return Promise.resolve(watchPostmaster(found));
          },
          stop: () => Promise.resolve(),
          log: { info: () => undefined, warn: () => undefined },
        },
        { firstDelayMs: 1, longestDelayMs: 5, mostFailures: 3 },
      );
    });

    await killPid(lost);
    await back;

    expect(starts).toBe(21);
  });

  test("is not started again once it is being stopped", async () => {
    const embedded = await sandbox.open();
    await killPid(embedded.pid);

    await embedded.stop();

    const next = await sandbox.open();
    expect(next.isAdopted).toBe(false);
    expect(await query(next.url(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });
});
