import * as Documents from "../generated/documents.js";
import type { Lead, LeadLeaseMutation } from "../generated/operations.js";
import type { LeadLeaseInput } from "../generated/schema.js";
import type { BaseClient } from "./base-client.js";
import { LiaisonError } from "./error.js";
import { pause } from "./wait.js";

type Lease = LeadLeaseMutation["leadLease"]["leases"][number];

/** What to work on: the terms of `leads.lease`, and how to go on. */
export type Work = Omit<LeadLeaseInput, "first" | "idempotencyKey"> & {
  /** How many leads are leased at once; the others wait their turn. 1 if not given. */
  readonly batch?: number;
  /** Pause before it asks again when no lead is free. 5,000 if not given. */
  readonly idleMs?: number;
  /** Ends when no lead is free, instead of waiting for one. */
  readonly untilEmpty?: boolean;
  /** Ends the work after the job in hand; what waits is given back. */
  readonly signal?: AbortSignal;
};

/** A lead one has to oneself. It is kept until the job is completed or given back. */
export type Job = {
  readonly lead: Lead;
  readonly lease: Lease;
  /** Aborts when the lease is lost: somebody else has the lead, so leave it. */
  readonly signal: AbortSignal;
  /** Says what came of it. Going on to the next job does so with `done`. */
  complete(outcome: string, note?: string): Promise<void>;
  /** Gives it back undone. A `break` or a throw in the loop does so at once. */
  release(reason?: string, pauseSeconds?: number): Promise<void>;
};

export type Queue = {
  /**
   * Leases leads, keeps them while you work, and completes each when the loop goes on.
   *
   * @example
   * for await (const { lead } of client.queue.work({ purpose: "enrichment", signal })) {
   *   await enrich(lead);
   * }
   */
  work(work: Work): AsyncGenerator<Job, void, undefined>;
};

const DEFAULT_LEASE_SECONDS = 300;

export function createQueue({ request }: BaseClient): Queue {
  return { work: (work) => jobs(request, work) };
}

async function* jobs(request: BaseClient["request"], work: Work): AsyncGenerator<Job, void> {
  const { batch = 1, idleMs = 5_000, untilEmpty, signal = new AbortController().signal } = work;
  const { batch: _, idleMs: _idle, untilEmpty: _until, signal: _signal, ...terms } = work;
  let held: Held[] = [];
  const take = async (): Promise<Held[]> => {
    const variables = { input: { ...terms, first: batch } };
    const { leadLease } = await request(Documents.LeadLeaseDocument, variables, { signal });
    const seconds = terms.leaseSeconds ?? DEFAULT_LEASE_SECONDS;
    return leadLease.leases.flatMap((lease, at) => {
      const lead = leadLease.leads[at];
      return lead === undefined ? [] : [hold(request, { lease, lead, seconds })];
    });
  };
  try {
    while (!signal.aborted) {
      if (held.length === 0) held = await take();
      const [next] = held;
      if (next === undefined) {
        if (untilEmpty === true) return;
        await pause(idleMs, signal);
        continue;
      }
      if (!next.job.signal.aborted) {
        yield next.job;
        await next.end("complete");
      }
      held.shift();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    // After `break`, a throw in the loop, or an abort: what is not done is free at once.
    await Promise.all(held.map((each) => each.end("release")));
  }
}

type Held = { readonly job: Job; end(how: "complete" | "release"): Promise<void> };
type Taken = { readonly lease: Lease; readonly lead: Lead; readonly seconds: number };

function hold(request: BaseClient["request"], { lease, lead, seconds }: Taken): Held {
  const lost = new AbortController();
  const leaseId = lease.id;
  let isOver = false;
  const over = (): void => {
    isOver = true;
    clearInterval(timer);
  };
  const guarded = async (send: () => Promise<unknown>): Promise<void> => {
    try {
      await send();
    } catch (error) {
      if (isLost(error)) {
        over();
        lost.abort(error);
      }
      throw error;
    }
  };
  // A beat that fails is not the last: there is time for two more.
  const beat = (): void => {
    const input = { leaseId, leaseSeconds: seconds };
    void guarded(() => request(Documents.LeaseExtendDocument, { input })).catch(() => undefined);
  };
  const timer = setInterval(beat, (seconds * 1_000) / 3);
  const job: Job = {
    lead,
    lease,
    signal: lost.signal,
    async complete(outcome, note) {
      over();
      const input = { leaseId, outcome, note: note ?? null };
      await guarded(() => request(Documents.LeaseCompleteDocument, { input }));
    },
    async release(reason, pauseSeconds) {
      over();
      const input = { leaseId, reason: reason ?? null, pauseSeconds: pauseSeconds ?? null };
      await guarded(() => request(Documents.LeaseReleaseDocument, { input }));
    },
  };
  return {
    job,
    async end(how) {
      if (isOver) return;
      await (how === "complete" ? job.complete("done") : job.release()).catch((error: unknown) => {
        // What is lost is another's to do; what could not be given back lapses by itself.
        if (how === "complete" && !isLost(error)) throw error;
      });
    },
  };
}

function isLost(error: unknown): boolean {
  return error instanceof LiaisonError && ["LEASE_LOST", "NOT_FOUND"].includes(error.code);
}
