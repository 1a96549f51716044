import type { Context } from "../context.js";
import { faultName } from "../errors.js";
import type { Logger } from "../log.js";
import type { Job } from "./define.js";
import { openLane } from "./lane.js";
import { runNext, type Jobs, type Ran } from "./run-job.js";
import { enqueueDue, type Scheduled } from "./schedule.js";

/** Jobs of one process at the same time. */
const LANES = 3;

/** Jobs of one workspace before the next has its turn. */
const TURN = 20;

/** How long until a look for what has come due when nobody woke us. */
const SWEEP_MS = 2_000;

export type RunnerDeps = {
  readonly jobs: readonly Job[];
  readonly log: Logger;
  workspaces(): Promise<string[]>;
  systemContext(workspaceId: string): Context;
};

export type Runner = {
  /** Begins to work jobs off; until then they only wait. */
  start(): void;
  /** A job was added: look now. */
  wake(): void;
  /** Works off everything that is due, one after the other, and tells what came of it; for tests. */
  drain(): Promise<Ran[]>;
  /** No new jobs; resolves when those that run are done. */
  stop(): Promise<void>;
};

/** Works jobs off. Any number of processes do so side by side: a job that one holds, others pass over. */
export function jobRunner(deps: RunnerDeps): Runner {
  const jobs: Jobs = new Map(deps.jobs.map((job) => [job.name, job]));
  if (jobs.size < deps.jobs.length) throw new Error("Two jobs have one name");
  const scheduled: Scheduled = new Map();
  let isStopped = false;

  /** One visit to every workspace. */
  const round = async (): Promise<Ran[]> => {
    const done: Ran[] = [];
    for (const workspaceId of jobs.size === 0 ? [] : await deps.workspaces()) {
      await enqueueDue(deps.systemContext(workspaceId), deps.jobs, scheduled);
      for (let turn = 0; turn < TURN && !isStopped; turn += 1) {
        const ran = await runNext(deps.systemContext(workspaceId), jobs);
        if (ran === null) break;
        done.push(ran);
      }
    }
    return done;
  };
  const drain = async (): Promise<Ran[]> => {
    const all: Ran[] = [];
    for (let done = await round(); done.length > 0; done = await round()) all.push(...done);
    return all;
  };
  const lanes = Array.from({ length: LANES }, () =>
    openLane(drain, (error) => {
      deps.log.warn({ error: faultName(error) }, "The job runner stumbled and will try again");
    }),
  );
  const wake = () => {
    if (!isStopped && timer !== null) for (const each of lanes) each.wake();
  };
  /** One lane is enough to look; it is joined by another at the next sweep while it still works. */
  const sweep = () => lanes.find((each) => each.isIdle())?.wake();
  let timer: NodeJS.Timeout | null = null;

  return {
    start() {
      timer ??= setInterval(sweep, SWEEP_MS);
      timer.unref();
      sweep();
    },
    wake,
    drain,
    async stop() {
      isStopped = true;
      clearInterval(timer ?? undefined);
      await Promise.all(lanes.map(({ end }) => end()));
    },
  };
}
