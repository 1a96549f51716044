import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { isRoot, kill, NOBODY, query, Sandbox } from "../support/embedded.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.make();
});
afterEach(() => sandbox.endProcesses());
afterAll(() => sandbox.cleanUp());

describe("started by an ordinary user", () => {
  test("the database is that user's, and nobody else can reach it", async () => {
    const home = await sandbox.ordinaryFolder("private");
    await chmod(home, 0o700);

    const { report } = await sandbox.openInChild({ dataDir: `${home}/data` }, "ordinary");

    if (!("url" in report)) throw new Error(report.message);
    expect(await query(report.url, "SELECT current_user AS me")).toEqual([{ me: "liaison_owner" }]);
    const owner = (await stat(home)).uid;
    const socketDir = new URL(report.url).searchParams.get("host") ?? "";
    for (const folder of [`${home}/data`, `${home}/data/postgres`, socketDir]) {
      const { uid, mode } = await stat(folder);
      expect({ folder, uid, mode: mode & 0o777 }).toEqual({ folder, uid: owner, mode: 0o700 });
    }
  });

  test("a data folder that cannot be made is one clear line", async () => {
    const locked = sandbox.path("locked");
    await mkdir(locked, { mode: 0o555 });
    const dataDir = `${locked}/data`;

    const { report } = await sandbox.openInChild({ dataDir }, "ordinary");

    expect(report).toMatchObject({
      reason: "PERMISSION",
      message: `No permission to use the data folder ${dataDir}. Set LIAISON_DATA_DIR to a folder this user may write to.`,
    });
  });
});

describe.runIf(isRoot)("started by root", () => {
  test("the database runs as nobody, in the data folder", async () => {
    const embedded = await sandbox.open();

    const status = await readFile(`/proc/${embedded.pid}/status`, "utf8");

    expect(/^Uid:\t(\d+)\t(\d+)/m.exec(status)?.slice(1)).toEqual(["65534", "65534"]);
    expect(/^Groups:\t(.*)$/m.exec(status)?.[1]?.trim()).toBe("");
    const cluster = await stat(sandbox.path("data", "postgres"));
    expect([cluster.uid, cluster.mode & 0o777]).toEqual([NOBODY, 0o700]);
    const socketDir = await stat(embedded.connection.host);
    expect([socketDir.uid, socketDir.mode & 0o777]).toEqual([NOBODY, 0o700]);
  });

  test("under a private home the data goes where nobody can reach it, and is found again", async () => {
    await mkdir(sandbox.path("root", "shop"), { recursive: true });
    await chmod(sandbox.path("root"), 0o700);
    const options = { dataDir: sandbox.path("root/shop/.liaison"), sharedDir: sandbox.path("lib") };
    const first = await sandbox.open(options);
    await query(first.url(), "CREATE TABLE lead AS SELECT 1 AS id");
    await first.stop();

    const second = await sandbox.open(options);

    expect(await query(second.url(), "SELECT id FROM lead")).toEqual([{ id: 1 }]);
    const pointer = await readFile(`${options.dataDir}/postgres.path`, "utf8");
    expect(pointer).toMatch(new RegExp(`^${sandbox.path("lib")}/shop-[0-9a-f]{12}\n$`));
    expect((await stat(sandbox.path("root"))).mode & 0o777).toBe(0o700);
  });

  test("data that was there and is gone is not silently replaced", async () => {
    const home = sandbox.path("lib", "shop-1");
    const dataDir = sandbox.path("emptied");
    await mkdir(dataDir);
    await writeFile(`${dataDir}/postgres.path`, home);

    await expect(sandbox.open({ dataDir })).rejects.toMatchObject({
      reason: "DATA_MISSING",
      message:
        `${dataDir}/postgres.path says the database is in ${home}, which is gone. ` +
        "Bring that folder back, or remove the file to begin with an empty database.",
    });
  });

  test("an ordinary user's database runs as that user still", async () => {
    const home = await sandbox.ordinaryFolder("home");
    const dataDir = `${home}/data`;
    const ordinary = await sandbox.openInChild({ dataDir }, "ordinary");
    if (!("url" in ordinary.report)) throw new Error(ordinary.report.message);
    await query(ordinary.report.url, "CREATE TABLE lead AS SELECT 1 AS id");
    await kill(ordinary.process);

    const embedded = await sandbox.open({ dataDir });

    expect(embedded.pid).toBe(ordinary.report.pid);
    expect(await query(embedded.url(), "SELECT id FROM lead")).toEqual([{ id: 1 }]);
  });

  test("root's database is not an ordinary user's, who is told whose it is", async () => {
    const first = await sandbox.open();
    await first.stop();
    await chown(sandbox.path("data"), 1, 1);

    const { report } = await sandbox.openInChild({}, "daemon");
    await chown(sandbox.path("data"), 0, 0);

    expect(report).toMatchObject({
      reason: "PERMISSION",
      message:
        `The database in ${sandbox.path("data")} belongs to nobody, who started it first. ` +
        "Start Liaison as that user, or set LIAISON_DATA_DIR to another folder.",
    });
  });

  test("a socket folder that another user put there first is not used", async () => {
    const first = await sandbox.open();
    const planted = first.connection.host;
    await first.stop();
    await mkdir(planted, { mode: 0o700 });
    await chown(planted, 1, 1);

    const second = await sandbox.open();

    expect(second.connection.host.startsWith(`${planted}-`)).toBe(true);
    expect(await query(second.url(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await rm(planted, { recursive: true });
  });
});
