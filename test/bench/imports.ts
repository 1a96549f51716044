import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { createClient, type ImportJob } from "@liaison/sdk";

import { startLiaison } from "./contestants.js";
import { prepareData, type BenchData } from "./data.js";
import { residentMb } from "./memory.js";
import { ask, type BenchPostgres } from "./postgres.js";
import type { BenchSettings } from "./settings.js";
import type { Tools } from "./tools.js";
import { works } from "./work.js";

/** Rows a second, round by round, of the same leads. */
export type ImportRates = {
  readonly rows: number;
  readonly ours: readonly number[];
  readonly copy: readonly number[];
  /** Most resident megabytes of the server above what it had before the file came. */
  readonly grownMb: readonly number[];
};

/** A company that has lived a little: what the file brings is new. */
const DATA = { workspaces: 1, leads: 100, accounts: 500, reports: 0, observations: 0 };
const LOOK_MS = 250;

/**
 * W2: a file of leads through the door, with identity, score, touch, event and audit entry of each,
 * against COPY of the very rows it made into an empty table with the same columns and indexes. Each
 * round has a database of its own.
 */
export async function measureImport(
  postgres: BenchPostgres,
  tools: Tools,
  settings: BenchSettings,
): Promise<ImportRates> {
  const counts = { ...DATA, usersPerWorkspace: settings.data.usersPerWorkspace };
  const template = "liaison_bench_import";
  const data = await prepareData(postgres, template, counts);
  const rounds: { ours: number; copy: number; grownMb: number }[] = [];
  for (let round = 0; round < settings.importRounds; round += 1) {
    const name = `${template}_round`;
    const admin = postgres.url("postgres");
    await ask(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await ask(admin, `CREATE DATABASE ${name} TEMPLATE ${template}`);
    const url = postgres.url(name);
    const { seconds, grownMb } = await takeIn(tools, { ...data, url }, settings.importRows);
    const copySeconds = await copyAgain(url, settings.importRows);
    rounds.push({
      ours: settings.importRows / seconds,
      copy: settings.importRows / copySeconds,
      grownMb,
    });
    await ask(admin, `DROP DATABASE ${name} WITH (FORCE)`);
  }
  return {
    rows: settings.importRows,
    ours: rounds.map(({ ours }) => ours),
    copy: rounds.map(({ copy }) => copy),
    grownMb: rounds.map(({ grownMb }) => grownMb),
  };
}

/** From the first byte to the last outcome. */
async function takeIn(
  tools: Tools,
  data: BenchData,
  rows: number,
): Promise<{ seconds: number; grownMb: number }> {
  const server = await startLiaison(tools, data);
  try {
    const [work] = works;
    if (work === undefined) throw new Error("No work");
    const { url } = server.request(work);
    const client = createClient({ url, token: data.apiKey });
    const restMb = await residentMb(server.pid);
    let peakMb = restMb;
    const startedAt = performance.now();
    const { id } = await client.files.upload({ target: "LEADS", content: fileOf(rows) });
    await client.imports.start({ importId: id });
    let job: ImportJob;
    do {
      await sleep(LOOK_MS);
      peakMb = Math.max(peakMb, await residentMb(server.pid));
      job = await client.imports.jobs.get(id);
    } while (job.state === "RUNNING");
    if (job.created !== rows) throw new Error(`Of ${rows} rows ${job.created} came in`);
    return { seconds: (performance.now() - startedAt) / 1000, grownMb: peakMb - restMb };
  } finally {
    await server.stop();
  }
}

/** On the server's side, from a file in its own format: as fast as PostgreSQL takes rows. */
async function copyAgain(url: string, rows: number): Promise<number> {
  const file = path.join(tmpdir(), `liaison-bench-leads-${process.pid}.copy`);
  try {
    await ask(url, "CREATE TABLE lead_copy (LIKE lead INCLUDING ALL)");
    const columns = await columnsOf(url);
    await ask(
      url,
      `COPY (SELECT ${columns} FROM lead WHERE received_via = 'IMPORT' LIMIT ${rows}) TO '${file}'`,
    );
    const startedAt = performance.now();
    await ask(url, `COPY lead_copy (${columns}) FROM '${file}'`);
    return (performance.now() - startedAt) / 1000;
  } finally {
    await rm(file, { force: true });
  }
}

/** Those that are not computed. */
async function columnsOf(url: string): Promise<string> {
  const columns = await ask<{ name: string }>(
    url,
    `SELECT quote_ident(attname) AS name FROM pg_attribute
      WHERE attrelid = 'lead'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
  );
  return columns.map(({ name }) => name).join(", ");
}

/** People of as many companies as have ten of them each. */
function fileOf(rows: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let n = 0;
  return new ReadableStream({
    pull(controller) {
      if (n >= rows) return controller.close();
      const lines = n === 0 ? ["Name,Email,Phone,Title,Company,Country,Employees,Problem"] : [];
      for (const end = Math.min(rows, n + 1_000); n < end; n += 1) {
        const company = Math.floor(n / 10);
        lines.push(
          [
            `Person ${n}`,
            `person${n}@company${company}.example`,
            `+39 02 ${String(10_000_000 + n)}`,
            n % 3 === 0 ? "Head of Production" : "Engineer",
            `Company ${company}`,
            "Italy",
            String(10 + (company % 500)),
            "Pumps stop the line at low load.",
          ].join(","),
        );
      }
      controller.enqueue(encoder.encode(`${lines.join("\n")}\n`));
    },
  });
}
