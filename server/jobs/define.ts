import { Cron } from "croner";

import type { Context } from "../context.js";

/** When a handler is not done yet: the job is due again at this instant, with its attempts forgiven. */
export type Again = Date;

type Handle<K extends string> = (
  ctx: Context,
  data: Readonly<Record<K, string>>,
) => Promise<Again | void>;

/** Work the server owes, as the runner sees it. */
export type Job = {
  /** Stable, `noun.verb`: it is how a job that waits finds its handler, also after a restart. */
  readonly name: string;
  readonly cron: string | null;
  /** IANA zone of the cron pattern. */
  readonly timezone: string;
  readonly isOutside: boolean;
  readonly maxAttempts: number;
  readonly backoffMs: number;
  run(ctx: Context, data: unknown): Promise<Again | void>;
  /** Tells whoever waits for the job that it was given up, in the transaction that keeps it as dead. */
  bury(ctx: Context, data: unknown, failure: string): Promise<void>;
};

/** A job as its module names it when it enqueues. */
export type JobDefinition<K extends string> = Job & { readonly keys: readonly K[] };

type Options<K extends string> = {
  readonly name: string;
  /** Names of what the job carries. Ids and codes: a waiting job is no place for personal data. */
  readonly data?: readonly K[];
  /**
   * Runs as the server itself, in the workspace of whoever enqueued it. Not `isOutside`: in one
   * transaction with the end of the job, so that its effect happens once and a killed process leaves
   * nothing. Work that takes longer than a few seconds is cut: do a part, return when to go on.
   */
  readonly handle: Handle<K>;
  /**
   * The handler has an effect outside the database, such as a mail: it runs without an open
   * transaction, under a lease. It may be run again after a kill, so it reserves what it is about to
   * do, in a transaction and under a key of its own, before it does it.
   */
  readonly isOutside?: boolean;
  /** Runs by itself in every workspace: `minute hour day month weekday`. */
  readonly cron?: string;
  /** Of the pattern; UTC if not given, where no hour is skipped or repeated. */
  readonly timezone?: string;
  /** After so many failures it is kept as DEAD; 5 if not given. */
  readonly maxAttempts?: number;
  /** Runs when the job is given up, with the code of its last failure. */
  readonly onDead?: (
    ctx: Context,
    data: Readonly<Record<K, string>>,
    failure: string,
  ) => Promise<void>;
  /** Wait after the first failure, doubled with each; 10 seconds if not given. */
  readonly backoffMs?: number;
};

/**
 * Declares a job; list it in the module's `jobs`. Example:
 *
 *     export const escalate = defineJob({
 *       name: "clock.escalate",
 *       data: ["clockId"],
 *       handle: (ctx, { clockId }) => escalateClock(ctx, clockId),
 *     });
 */
export function defineJob<const K extends string = never>(options: Options<K>): JobDefinition<K> {
  const { name, data: keys = [], handle, cron = null, timezone = "UTC" } = options;
  if (cron !== null) {
    if (keys.length > 0) throw new Error(`${name} runs by the clock: nobody gives it data`);
    new Cron(cron, { timezone, paused: true }).nextRun(); // a bad pattern fails the start, not the night
  }
  return {
    name,
    keys,
    cron,
    timezone,
    isOutside: options.isOutside ?? false,
    maxAttempts: options.maxAttempts ?? 5,
    backoffMs: options.backoffMs ?? 10_000,
    run: (ctx, data) => handle(ctx, parsed(name, keys, data)),
    async bury(ctx, data, failure) {
      await options.onDead?.(ctx, parsed(name, keys, data), failure);
    },
  };
}

function parsed<K extends string>(
  name: string,
  keys: readonly K[],
  data: unknown,
): Readonly<Record<K, string>> {
  const entries = keys.map((key) => {
    const value: unknown =
      typeof data === "object" && data !== null ? Reflect.get(data, key) : null;
    if (typeof value !== "string") throw new TypeError(`${name} has no ${key}`);
    return [key, value] as const;
  });
  // Every key was just found; TypeScript cannot know that fromEntries keeps their names.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return Object.fromEntries(entries) as Record<K, string>;
}
