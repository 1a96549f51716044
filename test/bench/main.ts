import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import {
  startContestant,
  startLiaison,
  type Contestant,
  type ContestantName,
} from "./contestants.js";
import { prepareData } from "./data.js";
import { measureImport } from "./imports.js";
import { measureMemory } from "./memory.js";
import { measureDeepPage, measureQueue, type Side } from "./pages.js";
import { hasDebianClusters, openPostgres, type BenchPostgres } from "./postgres.js";
import { resultsText, type PagesResult, type ReadResult } from "./results.js";
import { compareAnswers, measureRates } from "./rounds.js";
import { ALL_PARTS, readSettings, type Part } from "./settings.js";
import { measureRescore } from "./rescore.js";
import { measureStart } from "./start.js";
import { measureTimeline, type TimelineResult } from "./timeline.js";
import { prepareTools } from "./tools.js";
import { works } from "./work.js";

const CONTESTANTS: readonly ContestantName[] = ["liaison", "postgraphile", "usual", "bare"];
const RESULTS = fileURLToPath(new URL("RESULTS.md", import.meta.url));
/** All in one workspace, and little beside the leads: their number is what R4 and R5 compare. */
const PAGES_DATA = { workspaces: 1, accounts: 2_000, reports: 0, observations: 0 };
/** Above it a machine is doing something else, and what is measured is that. */
const QUIET_LOAD = 1;

const settings = readSettings(process.env, hasDebianClusters());
const startedAt = new Date();
const [loadBefore = 0] = loadavg();
if (loadBefore > QUIET_LOAD) {
  console.warn(`The load of this machine is ${loadBefore.toFixed(1)}: do not trust the figures.`);
}
await mkdir(settings.folder, { recursive: true });
const tools = await prepareTools(settings.folder, settings.node);
const reads: ReadResult[] = [];
const pages: PagesResult[] = [];
const timeline: TimelineResult[] = [];
let start = null;
let memory = null;
let imports = null;
let rescore = null;

for (const [at, database] of settings.databases.entries()) {
  const postgres = await openPostgres(database, settings.folder, process.env["DATABASE_URL"]);
  try {
    console.log(`PostgreSQL ${postgres.version}`);
    if (at === 0 && settings.parts.has("timeline")) {
      timeline.push(...(await measureTimeline(tools, postgres, settings)));
    }
    if (isOnly("timeline")) continue;
    const data = await prepareData(postgres, `liaison_bench_${settings.data.leads}`, settings.data);
    if (settings.parts.has("reads")) reads.push(...(await measureReads(postgres, data)));
    if (at > 0) continue; // one PostgreSQL is enough for what compares us with ourselves
    if (settings.parts.has("pages")) pages.push(...(await measurePages(postgres)));
    if (settings.parts.has("start")) {
      start = await measureStart(tools.node, data, settings.startRepeats);
    }
    if (settings.parts.has("memory")) memory = await measureMemory(tools, data, settings);
    if (settings.parts.has("import")) imports = await measureImport(postgres, tools, settings);
    if (settings.parts.has("rescore")) {
      rescore = await measureRescore(postgres, settings.rescoreLeads, settings.rescoreRounds);
    }
  } finally {
    await postgres.stop();
  }
}

const text = resultsText({
  settings,
  tools,
  startedAt,
  endedAt: new Date(),
  loadBefore,
  commit: execFileSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8" }).trim(),
  reads,
  pages,
  timeline,
  start,
  memory,
  imports,
  rescore,
});
console.log(`\n${text}`);
// A quick or partial run does not take the place of a whole one.
const isWhole = !settings.isQuick && settings.parts.size === ALL_PARTS.length;
const file = isWhole ? RESULTS : path.join(settings.folder, "RESULTS.part.md");
await writeFile(file, text);
console.log(`Written to ${file}`);

function isOnly(part: Part): boolean {
  return settings.parts.size === 1 && settings.parts.has(part);
}

async function measureReads(
  postgres: BenchPostgres,
  data: Awaited<ReturnType<typeof prepareData>>,
): Promise<ReadResult[]> {
  const contestants: Contestant[] = [];
  try {
    for (const name of CONTESTANTS) {
      const isProfiled = name === "liaison" && settings.profileDir !== null;
      const nodeArgs = isProfiled ? ["--cpu-prof", `--cpu-prof-dir=${settings.profileDir}`] : [];
      contestants.push(await startContestant(name, tools, data, nodeArgs));
    }
    const results: ReadResult[] = [];
    for (const work of works) {
      const { bytes } = await compareAnswers(contestants, work);
      const rates = await measureRates(contestants, work, settings, tools);
      console.log(work.name, JSON.stringify(rates));
      results.push({ postgres: postgres.version, work, rates, bytes });
    }
    return results;
  } finally {
    for (const contestant of contestants) await contestant.stop();
  }
}

async function measurePages(postgres: BenchPostgres): Promise<PagesResult[]> {
  const sides: (Side & { readonly leads: number })[] = [];
  try {
    for (const leads of settings.pageLeads) {
      const counts = { ...settings.data, ...PAGES_DATA, leads };
      const data = await prepareData(postgres, `liaison_bench_pages_${leads}`, counts);
      sides.push({ leads, data, server: await startLiaison(tools, data) });
    }
    const queues = await measureQueue(sides, settings.pageRepeats);
    const results: PagesResult[] = [];
    for (const [at, { leads, server }] of sides.entries()) {
      const deep = await measureDeepPage(server, settings.pageRepeats);
      results.push({ leads, queue: queues[at] ?? [], deep });
    }
    return results;
  } finally {
    for (const { server } of sides) await server.stop();
  }
}
