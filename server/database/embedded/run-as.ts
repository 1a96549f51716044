import { readFile, stat } from "node:fs/promises";
import path from "node:path";

import { EmbeddedError } from "./embedded-error.js";

/** The user the database runs as, when that is not the user we are. */
export type RunAs = { readonly uid: number; readonly gid: number; readonly name: string };

type FileOwner = { readonly uid: number; readonly gid: number };

/**
 * Whom to start the database as; null means as ourselves.
 *
 * PostgreSQL refuses to run as root, and its initdb refuses a user id without a line in /etc/passwd. So root
 * starts it as the owner of the data that is there, or as `nobody` when there is none yet. An ordinary user
 * must own the data: PostgreSQL refuses a folder that is not its own.
 */
export async function chooseRunAs(
  existing: FileOwner | null,
  where: string,
): Promise<RunAs | null> {
  const ownUid = process.getuid?.();
  if (ownUid === undefined) return null;
  if (ownUid !== 0) {
    if (existing === null || existing.uid === ownUid) return null;
    const owner = (await readUsers()).find((user) => user.uid >>> 0 === existing.uid);
    throw new EmbeddedError(
      "PERMISSION",
      `The database in ${where} belongs to ${owner?.name ?? `user ${existing.uid}`}, who started it first. ` +
        "Start Liaison as that user, or set LIAISON_DATA_DIR to another folder.",
    );
  }
  if (existing !== null && existing.uid !== 0) {
    return { uid: existing.uid, gid: existing.gid, name: `user ${existing.uid}` };
  }
  const nobody = (await readUsers()).find((user) => user.name === "nobody");
  if (nobody !== undefined) return nobody;
  throw new EmbeddedError(
    "NO_USER",
    "PostgreSQL does not run as root and there is no user `nobody` here. " +
      "Start Liaison as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or newer.",
  );
}

/** True when the user can enter every folder down to this one, judged by permission bits. */
export async function canEnter(folder: string, runAs: RunAs | null): Promise<boolean> {
  if (runAs === null) return true;
  for (let current = folder; ; current = path.dirname(current)) {
    const { mode, uid, gid } = await stat(current);
    const bit = uid === runAs.uid >>> 0 ? 0o100 : gid === runAs.gid >>> 0 ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (current === path.dirname(current)) return true;
  }
}

/** What `spawn` needs to run a program as that user, with nothing of our environment but what PostgreSQL reads. */
export function spawnOptions(runAs: RunAs | null): SpawnOptions {
  // Windows programs do not start without the system's own variables.
  const env = process.platform === "win32" ? undefined : POSTGRES_ENV;
  // Our working folder may be one that user cannot enter.
  const options = { cwd: path.parse(process.cwd()).root, env };
  return runAs === null ? options : { ...options, uid: runAs.uid | 0, gid: runAs.gid | 0 };
}

export type SpawnOptions = {
  readonly cwd: string;
  readonly env: Record<string, string> | undefined;
  readonly uid?: number;
  readonly gid?: number;
};

/** A fixed locale and zone make a cluster the same everywhere, and spare initdb its search of the zone database. */
const POSTGRES_ENV = { PATH: "/usr/bin:/bin:/usr/sbin:/sbin", LC_ALL: "C", TZ: "UTC" };

/** The lines of /etc/passwd. On macOS `nobody` has the id -2 there. */
async function readUsers(): Promise<RunAs[]> {
  const text = await readFile("/etc/passwd", "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    if (!name || name.startsWith("#") || !uid || !gid) return [];
    return [{ name, uid: Number(uid), gid: Number(gid) }];
  });
}
