import { mkdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { findEmbedded } from "../../server/database/embedded/open-embedded.js";
import { isRunning } from "../../server/database/embedded/process-facts.js";
import { query, Sandbox } from "../support/embedded.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.make();
});
afterEach(() => sandbox.endProcesses());
afterAll(() => sandbox.cleanUp());

const wanted = [
  "fsync",
  "full_page_writes",
  "synchronous_commit",
  "listen_addresses",
  "server_encoding",
  "max_connections",
  "log_min_messages",
  "TimeZone",
];

describe("an embedded database", () => {
  test("is there after the first start and keeps its rows over a stop", async () => {
    const first = await sandbox.open({ dataDir: sandbox.path("first"), durable: true });
    await query(first.url(), "CREATE TABLE lead AS SELECT 'Åsa' AS name");
    await first.stop();

    const second = await sandbox.open({ dataDir: sandbox.path("first") });

    expect(await query(second.url(), "SELECT upper(name) AS name FROM lead")).toEqual([
      { name: "ÅSA" },
    ]);
    expect(second.isAdopted).toBe(false);
  });

  test("is a full PostgreSQL 18 that writes to disk and listens on no network", async () => {
    const embedded = await sandbox.open();

    const settings = await query(
      embedded.url(),
      `SELECT name, setting FROM pg_settings WHERE name IN ('${wanted.join("','")}') ORDER BY name`,
    );

    expect(settings).toEqual([
      { name: "TimeZone", setting: "UTC" },
      { name: "fsync", setting: "on" },
      { name: "full_page_writes", setting: "on" },
      { name: "listen_addresses", setting: "" },
      { name: "log_min_messages", setting: "log" },
      { name: "max_connections", setting: "60" },
      { name: "server_encoding", setting: "UTF8" },
      { name: "synchronous_commit", setting: "on" },
    ]);
    expect(
      await query(
        embedded.url(),
        "SELECT current_setting('server_version_num')::int / 10000 AS major, current_user AS me, current_database() AS here",
      ),
    ).toEqual([{ major: 18, me: "liaison_owner", here: "liaison" }]);
  });

  test("stops for good, twice over, and leaves no socket behind", async () => {
    const embedded = await sandbox.open();
    const { pid } = embedded;

    await Promise.all([embedded.stop(), embedded.stop()]);
    await embedded.stop();

    expect(isRunning(pid)).toBe(false);
    await expect(stat(embedded.connection.host)).rejects.toThrow("ENOENT");
  });

  test("lives in a folder with spaces and umlauts, deeper than a socket's path may be", async () => {
    const dataDir = sandbox.path("Ärger mit 'Pfaden' $HOME", "x".repeat(120), "Liaison data");
    await mkdir(path.dirname(dataDir), { recursive: true });

    const embedded = await sandbox.open({ dataDir });

    expect(Buffer.byteLength(dataDir)).toBeGreaterThan(107);
    expect(await query(embedded.url(), "SELECT current_setting('data_directory') AS dir")).toEqual([
      { dir: path.join(dataDir, "postgres") },
    ]);
    expect((await stat(embedded.connection.host)).mode & 0o777).toBe(0o700);
  });

  test("runs beside those of other checkouts", async () => {
    const [one, two] = await Promise.all([
      sandbox.open(),
      sandbox.open({ dataDir: sandbox.path("checkout") }),
    ]);

    await query(one.url(), "CREATE TABLE only_in_one ()");

    const seen = "SELECT to_regclass('only_in_one')::text AS found";
    expect(await query(one.url(), seen)).toEqual([{ found: "only_in_one" }]);
    expect(await query(two.url(), seen)).toEqual([{ found: null }]);
  });

  test("is found by a program beside the server, and not once it has stopped", async () => {
    const embedded = await sandbox.open();

    const whileRunning = await findEmbedded(sandbox.path("data"));
    await embedded.stop();

    expect(whileRunning).toEqual(embedded.connection);
    expect(await findEmbedded(sandbox.path("data"))).toBeNull();
    expect(await findEmbedded(sandbox.path("never"))).toBeNull();
  });

  test("over TCP, as on Windows, asks for its password", async () => {
    const options = { dataDir: sandbox.path("windows"), transport: "tcp" } as const;
    const first = await sandbox.open(options);
    await first.stop();
    const embedded = await sandbox.open(options);

    const withoutPassword = new URL(embedded.url());
    withoutPassword.password = "";

    expect(embedded.connection.host).toBe("127.0.0.1");
    expect(await query(embedded.url(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await expect(query(withoutPassword.href, "SELECT 1")).rejects.toThrow(/password/);
  });

  test("writes no row of a failed statement to its log", async () => {
    const embedded = await sandbox.open();
    await query(embedded.url(), "CREATE TABLE person (email text UNIQUE)");
    await query(embedded.url(), "INSERT INTO person VALUES ('ana@acme.test')");

    const again = query(embedded.url(), "INSERT INTO person VALUES ('ana@acme.test')");

    await expect(again).rejects.toThrow(/duplicate key/);
    const log = await readFile(sandbox.path("data", "postgres.log"), "utf8");
    expect(log).toContain("ready to accept connections");
    expect(log).not.toContain("acme");
  });
});
