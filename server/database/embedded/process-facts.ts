import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import path from "node:path";

import { systemCode } from "./embedded-error.js";

/** A process told apart from a later one with the same number. `startedAt` is null where the system does not tell. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string | null };

/** Enough of a process to say whether it is a database server of ours. */
export type ProcessFacts = { readonly program: string; readonly workingDir: string | null };

/** True while the number is taken by anything, zombies and other users' processes included. */
export function isPidTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === "EPERM";
  }
}

/** True while the process can still do something; a zombie cannot, though its number is still taken. */
export function isRunning(pid: number): boolean {
  if (!isPidTaken(pid)) return false;
  const state = process.platform === "linux" ? linuxStat(pid)?.[0] : undefined;
  return state !== "Z" && state !== "X";
}

/** The identity of a running process, or null when there is none. */
export function identify(pid: number): ProcessIdentity | null {
  return isRunning(pid) ? { pid, startedAt: startTime(pid) } : null;
}

/** True when that very process still runs: same number and, where the system tells, same start. */
export function isSameProcess(identity: ProcessIdentity): boolean {
  const now = identify(identity.pid);
  if (now === null) return false;
  return (
    identity.startedAt === null || now.startedAt === null || identity.startedAt === now.startedAt
  );
}

/** What a process runs and where, or null when the system does not tell (Windows, other users' processes). */
export function describeProcess(pid: number): ProcessFacts | null {
  try {
    if (process.platform === "linux") {
      const program = readFileSync(`/proc/${pid}/comm`, "utf8").trim();
      return { program, workingDir: linuxWorkingDir(pid) };
    }
    if (process.platform === "win32") return null;
    const command = execFileSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" });
    return { program: path.basename(command.trim()), workingDir: null };
  } catch {
    return null;
  }
}

function linuxWorkingDir(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null; // another user's process
  }
}

/** The fields of /proc/PID/stat from the state (field 3) on; the name before it may hold spaces and brackets. */
function linuxStat(pid: number): readonly string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

function startTime(pid: number): string | null {
  try {
    if (process.platform === "linux") {
      // Ticks count from the boot, so they only mean something together with which boot it was.
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      const ticks = linuxStat(pid)?.[19];
      return ticks === undefined ? null : `${boot}:${ticks}`;
    }
    if (process.platform === "win32") return null;
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}
