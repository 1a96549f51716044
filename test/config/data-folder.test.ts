import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { readConfig } from "../../server/config.js";

describe("the data folder", () => {
  let root: string;

  beforeEach(() => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), "liaison-config-")));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function addPackage(folder: string, manifest: object = {}): string {
    const full = path.join(root, folder);
    mkdirSync(full, { recursive: true });
    writeFileSync(path.join(full, "package.json"), JSON.stringify(manifest));
    return full;
  }

  test("is in the checkout the code lies in, from whatever folder it is started", () => {
    const checkout = addPackage("checkout", { workspaces: ["server"] });
    const server = addPackage("checkout/server");
    const other = addPackage("other");

    const fromSource = readConfig({}, { codeDir: server, cwd: other });
    const fromBuild = readConfig({}, { codeDir: path.join(server, "dist"), cwd: "/" });

    expect(fromSource.dataDir).toBe(path.join(checkout, ".liaison"));
    expect(fromBuild.dataDir).toBe(path.join(checkout, ".liaison"));
  });

  test("is another one for each of two checkouts", () => {
    addPackage("one", { workspaces: [] });
    addPackage("two", { workspaces: [] });

    const one = readConfig({}, { codeDir: path.join(root, "one/server"), cwd: root });
    const two = readConfig({}, { codeDir: path.join(root, "two/server"), cwd: root });

    expect([one.dataDir, two.dataDir]).toEqual([
      path.join(root, "one/.liaison"),
      path.join(root, "two/.liaison"),
    ]);
  });

  test("is in the project that installed the package", () => {
    const project = addPackage("shop");
    const codeDir = path.join(project, "node_modules/@liaison/server/dist");

    expect(readConfig({}, { codeDir, cwd: "/" }).dataDir).toBe(path.join(project, ".liaison"));
  });

  test("is in the project one stands in when npx or a global install runs the code", () => {
    const project = addPackage("shop");
    const cache = addPackage("_npx/0a1b");
    const codeDirs = [cache, path.join(root, "lib")].map((folder) =>
      path.join(folder, "node_modules/@liaison/server/dist"),
    );

    const cwd = path.join(project, "src/deep");
    const dataDirs = codeDirs.map((codeDir) => readConfig({}, { codeDir, cwd }).dataDir);

    expect(dataDirs).toEqual([path.join(project, ".liaison"), path.join(project, ".liaison")]);
  });

  test("is the folder one stands in when there is no project at all", () => {
    const codeDir = path.join(root, "lib/node_modules/@liaison/server/dist");

    expect(readConfig({}, { codeDir, cwd: root }).dataDir).toBe(path.join(root, ".liaison"));
  });
});
