import { setTimeout as sleep } from "node:timers/promises";

import { EmbeddedError } from "./embedded-error.js";
import type { Postmaster } from "./postmaster.js";

/** The part of a logger that is used here; pino's fits. */
export type EmbeddedLog = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
};

export type Supervised = {
  /** Starts the database, recovering what is on disk. */
  readonly launch: () => Promise<Postmaster>;
  readonly stop: (postmaster: Postmaster) => Promise<void>;
  readonly log: EmbeddedLog;
};

/** How eagerly it tries again. */
export type Pace = {
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  readonly mostFailures: number;
};

const PACE: Pace = { firstDelayMs: 50, longestDelayMs: 5_000, mostFailures: 8 };
const STEADY_MS = 10_000;
const LONGEST_UNSTEADY_DELAY_MS = 1_000;

/**
 * Keeps one database running: when its process goes away under us, it is started again in the same place.
 *
 * Bounded: a start that fails is tried again after 0.1 to 5 s, about 16 s together, and then given up, but for a full disk, which is waited for; one that
 * comes up and dies again at once waits longer each time, at most 1 s. Giving up resolves `exited`.
 */
export class Supervisor {
  readonly exited: Promise<EmbeddedError>;

  private readonly giveUp: (error: EmbeddedError) => void;
  private readonly stopSignal = new AbortController();
  private readonly watching: Promise<void>;
  private isUp = true;

  constructor(
    private current: Postmaster,
    private readonly supervised: Supervised,
    private readonly pace: Pace = PACE,
  ) {
    let resolveExited: (error: EmbeddedError) => void = () => undefined;
    this.exited = new Promise((resolve) => (resolveExited = resolve));
    this.giveUp = resolveExited;
    this.watching = this.watch();
  }

  get pid(): number {
    return this.current.pid;
  }

  /** Stops the database and waits until it is gone. */
  async stop(): Promise<void> {
    this.stopSignal.abort();
    await this.watching;
    // Once it is gone its number may be another process's, which must not get our signals.
    if (this.isUp) await this.supervised.stop(this.current);
  }

  private async watch(): Promise<void> {
    const stopped = new Promise<void>((resolve) => {
      this.stopSignal.signal.addEventListener("abort", () => resolve(), { once: true });
    });
    let delayMs = this.pace.firstDelayMs;
    for (;;) {
      const startedAtMs = performance.now();
      await Promise.race([this.current.exited.then(() => (this.isUp = false)), stopped]);
      if (this.isStopping()) return;

      const wasSteady = performance.now() - startedAtMs > STEADY_MS;
      delayMs = wasSteady
        ? this.pace.firstDelayMs
        : Math.min(delayMs * 2, LONGEST_UNSTEADY_DELAY_MS);
      this.supervised.log.warn({ pid: this.pid }, "the embedded database went away; starting it");
      if (!(await this.restart(delayMs))) return;
    }
  }

  /** False when it was given up or is no longer wanted. */
  private async restart(firstDelayMs: number): Promise<boolean> {
    let delayMs = firstDelayMs;
    for (let failures = 0; ;) {
      await this.pause(delayMs);
      if (this.isStopping()) return false;
      try {
        this.current = await this.supervised.launch();
        this.isUp = true;
        this.supervised.log.info({ pid: this.pid }, "the embedded database is back");
        return true;
      } catch (error) {
        if (!isDiskFull(error)) failures += 1;
        if (failures === this.pace.mostFailures) {
          this.giveUp(toEmbeddedError(error));
          return false;
        }
        this.supervised.log.warn(
          { err: error },
          "the embedded database does not start; trying again",
        );
        delayMs = Math.min(delayMs * 2, this.pace.longestDelayMs);
      }
    }
  }

  private isStopping(): boolean {
    return this.stopSignal.signal.aborted;
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.stopSignal.signal }).catch(() => undefined);
  }
}

/** Space comes back without us, and what comes back then must find us still trying. */
function isDiskFull(error: unknown): boolean {
  return error instanceof EmbeddedError && error.reason === "DISK_FULL";
}

function toEmbeddedError(error: unknown): EmbeddedError {
  if (error instanceof EmbeddedError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new EmbeddedError("START_FAILED", `The database cannot start again: ${reason}`, {
    cause: error,
  });
}
