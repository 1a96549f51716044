import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export type Whereabouts = {
  /** The folder the process was started in. */
  readonly cwd: string;
  /** The folder this program's code lies in. */
  readonly codeDir: string;
};

/**
 * The project a server belongs to; its data lies there unless told otherwise.
 *
 * It comes from where the code is, not from where one stands: so `liaison` means the same data from any folder of
 * a checkout, and two checkouts have two. Installed as a dependency, it is the project that has the
 * `node_modules`. Installed globally or run once by npx, there is no such project, and the folder one stands in
 * decides: the nearest above it with a package.json, or itself.
 */
export function findProjectDir({ cwd, codeDir }: Whereabouts): string {
  const modulesAt = codeDir.indexOf(`${path.sep}node_modules${path.sep}`);
  if (modulesAt === -1) {
    const packages = ancestors(codeDir).filter(hasPackage);
    const checkoutDir = packages.find(hasWorkspaces) ?? packages[0];
    if (checkoutDir !== undefined) return checkoutDir;
  } else {
    const installedIn = codeDir.slice(0, modulesAt);
    const isNpxCache = path.basename(path.dirname(installedIn)) === "_npx";
    if (hasPackage(installedIn) && !isNpxCache) return installedIn;
  }
  return ancestors(cwd).find(hasPackage) ?? cwd;
}

function ancestors(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}

function hasPackage(folder: string): boolean {
  return existsSync(path.join(folder, "package.json"));
}

function hasWorkspaces(folder: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    return typeof manifest === "object" && manifest !== null && "workspaces" in manifest;
  } catch {
    return false; // not readable: not a checkout of ours
  }
}
