import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import path from "node:path";

import { EmbeddedError, systemCode } from "./embedded-error.js";
import { canEnter, chooseRunAs } from "./run-as.js";
import type { RunAs } from "./run-as.js";

/** Where one embedded database keeps its things, and whom it runs as. */
export type Places = {
  /** The folder of ours around the cluster: its log, its copy of the binaries when one is needed. */
  readonly homeDir: string;
  /** PostgreSQL's own folder, 0700, owned by the user it runs as. */
  readonly clusterDir: string;
  readonly logPath: string;
  readonly runAs: RunAs | null;
};

/** Where root keeps data that `nobody` could not reach in the data folder: a place that survives a reboot. */
export const SHARED_DIR = "/var/lib/liaison";

const CLUSTER = "postgres";
const POINTER_FILE = "postgres.path";

/** Makes the data folder when it is missing and gives its real path, so two spellings of it are one folder. */
export async function makeDataDir(dataDir: string): Promise<string> {
  // Root's database runs as another user, who must pass through; what lies inside is private by itself.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  const created = await mkdir(dataDir, { recursive: true });
  if (created !== undefined) await chmod(dataDir, mode);
  return realpath(dataDir);
}

/**
 * Decides where the cluster is, or will be.
 *
 * It lives in the data folder. Only when root starts it and `nobody` cannot enter the data folder (a checkout
 * under a 0700 home) it lives under `sharedDir`, and a pointer file in the data folder leads there: opening
 * somebody's home to other users is not ours to do.
 */
export async function choosePlaces(dataDir: string, sharedDir = SHARED_DIR): Promise<Places> {
  const homeDir = (await findHome(dataDir)) ?? dataDir;
  const clusterDir = path.join(homeDir, CLUSTER);
  const owner = await stat(clusterDir).catch(() => null);
  const runAs = await chooseRunAs(owner, homeDir);
  if (await canEnter(homeDir, runAs)) return placesIn(homeDir, runAs);
  if (owner !== null || runAs === null) throw unreachable(homeDir, runAs);

  const chosen = await makeSharedHome(dataDir, sharedDir, runAs);
  return placesIn(chosen, runAs);
}

/** Where the cluster of a data folder is, or null when it has none yet. */
export async function findClusterDir(dataDir: string): Promise<string | null> {
  const homeDir = await findHome(dataDir);
  return homeDir === null ? null : path.join(homeDir, CLUSTER);
}

async function findHome(dataDir: string): Promise<string | null> {
  if (await isFolder(path.join(dataDir, CLUSTER))) return dataDir;
  const pointerPath = path.join(dataDir, POINTER_FILE);
  const pointer = await readFile(pointerPath, "utf8").catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  });
  if (pointer === null) return null;
  const homeDir = pointer.trim();
  if (await isFolder(homeDir)) return homeDir;
  throw new EmbeddedError(
    "DATA_MISSING",
    `${pointerPath} says the database is in ${homeDir}, which is gone. ` +
      "Bring that folder back, or remove the file to begin with an empty database.",
  );
}

/** A new home each time: whoever removed the data folder meant to begin again, not to find the old data. */
async function makeSharedHome(dataDir: string, sharedDir: string, runAs: RunAs): Promise<string> {
  const name = `${path.basename(path.dirname(dataDir))}-${randomBytes(6).toString("hex")}`;
  const homeDir = path.join(sharedDir, name.replace(/[^\w.-]/g, "_"));
  try {
    await mkdir(homeDir, { recursive: true });
    await chmod(homeDir, 0o711);
    await writeFile(path.join(homeDir, "belongs-to"), `${dataDir}\n`);
  } catch (error) {
    throw unreachable(dataDir, runAs, error);
  }
  if (!(await canEnter(homeDir, runAs))) throw unreachable(homeDir, runAs);
  await writeFile(path.join(dataDir, POINTER_FILE), `${homeDir}\n`);
  return homeDir;
}

/** Real paths, for they are compared with what PostgreSQL and the system say of a running server. */
async function placesIn(folder: string, runAs: RunAs | null): Promise<Places> {
  const homeDir = await realpath(folder);
  const clusterDir = path.join(homeDir, CLUSTER);
  return {
    homeDir,
    clusterDir: await realpath(clusterDir).catch(() => clusterDir),
    logPath: path.join(homeDir, `${CLUSTER}.log`),
    runAs,
  };
}

function unreachable(folder: string, runAs: RunAs | null, cause?: unknown): EmbeddedError {
  return new EmbeddedError(
    "UNREACHABLE",
    `PostgreSQL does not run as root, and ${runAs?.name ?? "its user"} cannot enter ${folder}. ` +
      "Set LIAISON_DATA_DIR to a folder that every user may enter, or start Liaison as an ordinary user.",
    { cause },
  );
}

async function isFolder(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => null);
  return found?.isDirectory() ?? false;
}
