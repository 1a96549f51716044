import { cpus, platform, totalmem } from "node:os";

import type { ImportRates } from "./imports.js";
import type { MemoryUse } from "./memory.js";
import type { PageLatency } from "./pages.js";
import type { RescoreRates } from "./rescore.js";
import { ratios, spread, type Rates, type Spread } from "./rounds.js";
import type { BenchSettings } from "./settings.js";
import type { StartTimes } from "./start.js";
import type { TimelineResult } from "./timeline.js";
import type { Tools } from "./tools.js";
import type { Work } from "./work.js";

export type ReadResult = {
  readonly postgres: string;
  readonly work: Work;
  readonly rates: Rates;
  readonly bytes: Readonly<Record<string, number>>;
};

export type PagesResult = {
  readonly leads: number;
  readonly queue: readonly PageLatency[];
  readonly deep: { readonly first: Spread; readonly deep: Spread } | null;
};

export type Results = {
  readonly settings: BenchSettings;
  readonly tools: Tools;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly loadBefore: number;
  readonly commit: string;
  readonly reads: readonly ReadResult[];
  readonly pages: readonly PagesResult[];
  readonly timeline: readonly TimelineResult[];
  readonly start: StartTimes | null;
  readonly memory: MemoryUse | null;
  readonly imports: ImportRates | null;
  readonly rescore: RescoreRates | null;
};

const TARGETS = {
  postgraphile: { R1: 2.5, R2: 2.5, R3: 2 },
  usual: { R1: 4, R2: 4, R3: 4 },
  bare: { R1: 0.6, R2: 0.6, R3: 0.6 },
} as const;

/** RESULTS.md. Every figure is of one run; figures of different runs are not comparable. */
export function resultsText(results: Results): string {
  const sections = [
    header(results),
    reads(results.reads),
    pages(results.pages),
    timeline(results.timeline),
    start(results.start),
    memory(results.memory),
    imports(results.imports),
    rescore(results.rescore),
    repeat(),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function header({ settings, tools, startedAt, endedAt, loadBefore, commit }: Results): string {
  const [cpu] = cpus();
  const { data } = settings;
  const quick = settings.isQuick
    ? "\n**A quick run on little data: it shows that the bench works, its figures mean nothing.**\n"
    : "";
  return `# What the bench measured

Written by \`npm run bench\`; edited by nobody.
${quick}
- When: ${startedAt.toISOString()} to ${endedAt.toISOString()}, commit ${commit}, load of the machine before: ${loadBefore.toFixed(2)}
- Machine: ${cpus().length} × ${cpu?.model.trim() ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()}; clients, servers and PostgreSQL all on it, over loopback
- Node of every contestant: ${tools.nodeVersion}; ${Object.entries(tools.versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ")}
- Load: ${tools.wrk === null ? "autocannon" : "wrk (one thread)"}, ${settings.connections} connections, ${settings.rounds} rounds of ${settings.seconds} s, contestants in turn, 16 database connections each
- Data: ${data.leads} leads, ${data.accounts} accounts, ${data.reports} trip reports, ${data.observations} observations in ${data.workspaces} workspaces, of which the one that is read holds half
- Ours: the built server with everything on (API key, limits, cost, permissions, row visibility of somebody in marketing, row-level security). PostGraphile: the Amber preset, the same row-level security by \`pgSettings\`. Usual stack: TypeGraphQL, TypeORM repositories, DataLoader, Apollo, the workspace filter in code. Bare: \`pg\` and \`node:http\`, hand-written JSON SQL, no checks at all
- All answers were compared before they were timed: the same ids, the same values`;
}

function reads(results: readonly ReadResult[]): string {
  if (results.length === 0) return "";
  const versions = [...new Set(results.map(({ postgres }) => postgres))];
  const tables = versions.map((version) => {
    const rows = results.filter(({ postgres }) => postgres === version);
    return `### PostgreSQL ${version}

Requests a second: median (min–max) of the rounds.

| work | ours | PostGraphile | usual stack | bare |
|---|---|---|---|---|
${rows
  .map(
    ({ work, rates }) =>
      `| ${work.name} ${work.about} | ${whole(rates.liaison)} | ${whole(rates.postgraphile)} | ${whole(rates.usual)} | ${whole(rates.bare)} |`,
  )
  .join("\n")}

How many times each other's rate ours is: median (min–max) of the ratios of each round, and the target.

| work | PostGraphile | usual stack | bare | bytes of our answer |
|---|---|---|---|---|
${rows.map(ratioRow).join("\n")}`;
  });
  return `## Reads: R1 to R3\n\n${tables.join("\n\n")}`;
}

function ratioRow({ work, rates, bytes }: ReadResult): string {
  const cell = (other: "postgraphile" | "usual" | "bare") => {
    const ratio = ratios(rates.liaison, rates[other]);
    const target = TARGETS[other][work.name];
    const verdict = ratio.median >= target ? "met" : "**missed**";
    return `${fixed(ratio)}, ≥ ${target} ${verdict}`;
  };
  return `| ${work.name} | ${cell("postgraphile")} | ${cell("usual")} | ${cell("bare")} | ${bytes["liaison"] ?? 0} |`;
}

function pages(results: readonly PagesResult[]): string {
  const [smallest] = results;
  if (smallest === undefined) return "";
  const sizes = results.map(({ leads }) => leads.toLocaleString("en"));
  const rows = smallest.queue.map(({ name }) => {
    const medians = results.map(({ queue }) => queue.find((row) => row.name === name)?.ms.median);
    const [base = NaN] = medians;
    const cells = medians.map((ms = NaN) => `${ms.toFixed(2)} ms, ${(ms / base).toFixed(2)} times`);
    return `| ${name} | ${cells.join(" | ")} |`;
  });
  const deep = results.flatMap(({ leads, deep: found }) =>
    found === null
      ? []
      : [
          `| ${leads.toLocaleString("en")} | ${found.first.median.toFixed(2)} ms | ${found.deep.median.toFixed(2)} ms | ${(found.deep.median / found.first.median).toFixed(2)} |`,
        ],
  );
  const r5 =
    deep.length === 0
      ? ""
      : `\n\n## R5: page 1,000 by its cursor, target ≤ 1.2 times the first

| leads | first page | page 1,000 | times |
|---|---|---|---|
${deep.join("\n")}`;
  return `## R4: first page of one owner's queue, target ≤ 1.2 times at 1,000,000 leads

Median milliseconds of one request at a time, of somebody whose queue is of middling length.

| order | ${sizes.map((size) => `${size} leads`).join(" | ")} |
|---|${sizes.map(() => "---|").join("")}
${rows.join("\n")}${r5}`;
}

function timeline(results: readonly TimelineResult[]): string {
  const [few] = results;
  if (few === undefined) return "";
  const rows = results.map(({ touches, newest, middle }) => {
    const cell = (ms: Spread, base: Spread) =>
      `${ms.median.toFixed(2)} ms, ${(ms.median / base.median).toFixed(2)} times`;
    return `| ${touches.toLocaleString("en")} | ${cell(newest, few.newest)} | ${cell(middle, few.middle)} |`;
  });
  return `## E2: a page of an account's timeline, target ≤ 1.5 times at 1,000,000 touches

Median milliseconds of one request at a time: 50 entries, each with its node and actor.

| touches of the account | newest page | a page of 300 days ago |
|---|---|---|
${rows.join("\n")}`;
}

function start(times: StartTimes | null): string {
  if (times === null) return "";
  const row = (name: string, { median, min, max }: Spread, target: number) =>
    `| ${name} | ${median.toFixed(2)} s (${min.toFixed(2)}–${max.toFixed(2)}) | ≤ ${target} s ${median <= target ? "met" : "**missed**"} |`;
  return `## S1: \`liaison start\` to the first answer

| start | median (min–max) | target |
|---|---|---|
${row("embedded database, empty folder: makes the demo company", times.first, 6)}
${row("embedded database, again", times.again, 2)}
${row("DATABASE_URL", times.databaseUrl, 2)}`;
}

function memory(use: MemoryUse | null): string {
  if (use === null) return "";
  const [, ...later] = use.afterMb;
  const growth = spread(later.slice(-3)).median - spread(later.slice(0, 3)).median;
  return `## S2: memory of the server process

- At rest: ${use.restMb} MB, target ≤ 150 MB ${use.restMb <= 150 ? "met" : "**missed**"}
- After each tenth of ${use.requests.toLocaleString("en")} requests: ${use.afterMb.join(", ")} MB
- From the second to fourth tenth to the last three, by their medians: ${growth > 0 ? "+" : ""}${growth} MB`;
}

function imports(rates: ImportRates | null): string {
  if (rates === null) return "";
  const ratio = ratios(rates.ours, rates.copy);
  const grownMb = Math.max(...rates.grownMb);
  return `## W2: import of ${rates.rows.toLocaleString("en")} leads against COPY of the same rows

- Ours, the whole way from the first byte to the last outcome: ${whole(rates.ours)} rows a second
- COPY into the same table with its indexes: ${whole(rates.copy)} rows a second
- Times its rate: ${ratio.median.toFixed(3)} (${ratio.min.toFixed(3)}–${ratio.max.toFixed(3)}), target ≥ 0.25 ${ratio.median >= 0.25 ? "met" : "**missed**"}
- Memory of the server above rest: ${grownMb} MB, target ≤ 150 MB ${grownMb <= 150 ? "met" : "**missed**"}`;
}

function rescore(rates: RescoreRates | null): string {
  if (rates === null) return "";
  const ratio = ratios(rates.ours, rates.update);
  return `## W3: ${rates.leads.toLocaleString("en")} leads scored anew after another model was put to use, against one UPDATE

- Ours, with what is known read, reasons kept and rows written: ${whole(rates.ours)} leads a second
- One SQL UPDATE of the same columns of the same rows: ${whole(rates.update)} leads a second
- Times its rate: ${ratio.median.toFixed(3)} (${ratio.min.toFixed(3)}–${ratio.max.toFixed(3)}), target ≥ 0.25 ${ratio.median >= 0.25 ? "met" : "**missed**"}`;
}

function repeat(): string {
  return `## How to repeat

\`\`\`
npm ci
npm run bench                         # everything; the first run fills databases, which takes some minutes
BENCH_QUICK=1 npm run bench           # does it work? figures mean nothing, and nothing is written here
BENCH_PARTS=reads BENCH_ROUNDS=9 npm run bench
BENCH_DATABASES=url DATABASE_URL=postgresql://superuser@host/postgres npm run bench
\`\`\`

As root on Debian or Ubuntu it makes a PostgreSQL 15 cluster of its own (port 5545); PostgreSQL 18 is the
embedded one. Databases and downloaded peers stay for the next run in BENCH_FOLDER, by default
\`liaison-bench\` in the folder for temporary files. Other settings: test/bench/settings.ts.
Run it on a machine that does nothing else: the load before should be below 1.`;
}

function whole(values: readonly number[]): string {
  const { median, min, max } = spread(values);
  return `${Math.round(median)} (${Math.round(min)}–${Math.round(max)})`;
}

function fixed({ median, min, max }: Spread): string {
  return `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;
}
