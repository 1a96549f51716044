import { tmpdir } from "node:os";
import path from "node:path";

import type { BigDataCounts } from "../support/big-data.js";

export type Database = "15" | "18" | "url";
export type Part = "reads" | "pages" | "timeline" | "start" | "memory" | "import" | "rescore";

/** How long and how much a run of the bench measures. */
export type BenchSettings = {
  readonly isQuick: boolean;
  readonly parts: ReadonlySet<Part>;
  readonly databases: readonly Database[];
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly data: BigDataCounts;
  /** Leads of the databases that R4 and R5 compare. */
  readonly pageLeads: readonly number[];
  /** Touches of the accounts that E2 compares. */
  readonly timelineTouches: readonly number[];
  readonly pageRepeats: number;
  readonly startRepeats: number;
  readonly memoryRequests: number;
  readonly importRows: number;
  readonly importRounds: number;
  /** Leads that W3 scores anew, and how often. */
  readonly rescoreLeads: number;
  readonly rescoreRounds: number;
  /** Node of every contestant: `24`, or `current` for the one that runs the bench. */
  readonly node: string;
  /** What is downloaded and filled is kept here from run to run, outside the project. */
  readonly folder: string;
  /** Folder for CPU profiles of our server; null makes none. */
  readonly profileDir: string | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

const FULL_DATA: BigDataCounts = {
  workspaces: 4,
  leads: 300_000,
  accounts: 20_000,
  reports: 60_000,
  observations: 40_000,
  usersPerWorkspace: 200,
};
const QUICK_DATA: BigDataCounts = {
  ...FULL_DATA,
  leads: 30_000,
  accounts: 2_000,
  reports: 6_000,
  observations: 4_000,
};
export const ALL_PARTS: readonly Part[] = [
  "reads",
  "pages",
  "timeline",
  "start",
  "memory",
  "import",
  "rescore",
];

/** BENCH_QUICK=1 is for trying the bench out: its figures mean nothing. */
export function readSettings(env: Environment, hasDebianClusters: boolean): BenchSettings {
  const isQuick = env["BENCH_QUICK"] === "1";
  const number = (name: string, full: number, quick: number) =>
    Number(env[name] ?? (isQuick ? quick : full));
  const words = (name: string, standard: string) => (env[name] ?? standard).split(",");
  const own = env["DATABASE_URL"] === undefined ? [hasDebianClusters ? "15" : "18"] : ["url"];
  const databases = words(
    "BENCH_DATABASES",
    isQuick ? own.join() : [...new Set([...own, "18"])].join(),
  );
  return {
    isQuick,
    parts: new Set(
      ALL_PARTS.filter((part) => words("BENCH_PARTS", ALL_PARTS.join()).includes(part)),
    ),
    databases: databases.map(asDatabase),
    rounds: number("BENCH_ROUNDS", 5, 2),
    seconds: number("BENCH_SECONDS", 5, 1),
    connections: 16,
    data: isQuick ? QUICK_DATA : FULL_DATA,
    pageLeads: isQuick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000],
    timelineTouches: isQuick ? [1_000, 10_000] : [1_000, 1_000_000],
    pageRepeats: number("BENCH_PAGE_REPEATS", 200, 20),
    startRepeats: number("BENCH_START_REPEATS", 5, 1),
    memoryRequests: number("BENCH_MEMORY_REQUESTS", 100_000, 5_000),
    importRows: number("BENCH_IMPORT_ROWS", 100_000, 5_000),
    importRounds: number("BENCH_IMPORT_ROUNDS", 3, 1),
    rescoreLeads: number("BENCH_RESCORE_LEADS", 100_000, 5_000),
    rescoreRounds: number("BENCH_RESCORE_ROUNDS", 3, 1),
    node: env["BENCH_NODE"] ?? "24",
    folder: env["BENCH_FOLDER"] ?? path.join(tmpdir(), "liaison-bench"),
    profileDir: env["BENCH_PROFILE"] ?? null,
  };
}

function asDatabase(name: string): Database {
  if (name === "15" || name === "18" || name === "url") return name;
  throw new Error(`BENCH_DATABASES knows 15, 18 and url, not ${name}`);
}
