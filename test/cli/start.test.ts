import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../server/bin/liaison.mjs", import.meta.url));
const limits = { timeout: 120_000 }; // builds when the sources changed, on a machine that may be busy

/** The command line as a newcomer runs it, with these settings and no others of ours. */
async function liaison(args: string[], settings: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"], ...settings };
  const child = spawn(process.execPath, [bin, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (child.exitCode === null) await once(child, "exit");
  return { code: child.exitCode, out, err };
}

test(
  "a port in use is one clear line, and the database is left as it was found",
  limits,
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "liaison-start-"));
    await chmod(folder, 0o755); // the user the database runs as must get through
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const settings = { PORT: port, LIAISON_DATA_DIR: path.join(folder, "data") };

    const { code, out, err } = await liaison(["start", "--empty"], settings);

    expect({ code, out, err }).toEqual({
      code: 1,
      out: "",
      err: `Port ${port} is in use on 127.0.0.1: stop what uses it, or set PORT to another one.\n`,
    });
    other.close();
    await rm(folder, { recursive: true });
  },
);

test("a database that is away is one clear line", limits, async () => {
  const url = "postgres://nobody@127.0.0.1:1/x";

  expect(await liaison(["start"], { DATABASE_URL: url })).toEqual({
    code: 1,
    out: "",
    err: "The database does not answer (ECONNREFUSED): check DATABASE_URL, and that PostgreSQL 15 or newer runs there.\n",
  });
});

test("every wrong setting is said at once, with what would be right", limits, async () => {
  const { code, err } = await liaison(["start"], { PORT: "abc", LIAISON_DATADIR: "x" });

  expect(code).toBe(1);
  expect(err.trim().split("\n")).toEqual([
    "PORT=abc is not right: expected a whole number from 0 to 65535",
    "LIAISON_DATADIR is not a setting: expected one of the settings; did you mean LIAISON_DATA_DIR?",
  ]);
});

test("help lists commands and settings; an unknown command says so and fails", limits, async () => {
  const help = await liaison(["start", "--help"]);
  const unknown = await liaison(["nope"]);

  expect(help.code).toBe(0);
  expect(help.out).toContain("liaison import");
  expect(help.out).toContain("DATABASE_URL (the embedded database)");
  expect(unknown.code).toBe(2);
  expect(unknown.err.split("\n")[0]).toBe("No such command: nope");
});
