import { setTimeout as sleep } from "node:timers/promises";

import { createClient, type ImportJob } from "@liaison/sdk";
import { expect, test } from "vitest";

import { startApp, type TestApp } from "../support/app.js";
import { databaseUrl } from "../support/database-url.js";
import { startServer, type ServerProcess } from "./server-process.js";

/** What V8 may keep while a million rows come in: far less than they take up. */
const HEAP_MB = 200;

const onLinux = test.skipIf(process.platform !== "linux"); // who else tells the peak of another process?

function clientOf({ admin }: TestApp, { url }: ServerProcess) {
  return createClient({ url, token: admin.key });
}

async function untilDone(
  app: TestApp,
  server: ServerProcess,
  id: string,
  isEnough: (job: ImportJob) => boolean = ({ state }) => state !== "RUNNING",
): Promise<ImportJob> {
  for (;;) {
    const job = await clientOf(app, server).imports.jobs.get(id);
    if (isEnough(job)) return job;
    await sleep(100);
  }
}

/** A text in pieces, never in memory as a whole. */
function streamOf(lines: number, line: (n: number) => string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let n = 0;
  return new ReadableStream({
    pull(controller) {
      if (n === lines) return controller.close();
      const piece: string[] = [];
      for (const end = Math.min(lines, n + 1_000); n < end; n += 1) piece.push(line(n));
      controller.enqueue(encoder.encode(piece.join("")));
    },
  });
}

test("a server killed in the middle of a file: another goes on, and the totals are equal", async () => {
  await using app = await startApp();
  const rows = 4_000;
  const content = streamOf(rows + 1, (n) =>
    n === 0 ? "Name,Email\n" : `Person ${n},${n % 10 === 0 ? "none" : `p${n}@acme.test`}\n`,
  );
  let server = await startServer(databaseUrl(app));
  const { id } = await clientOf(app, server).files.upload({ target: "LEADS", content });
  await clientOf(app, server).imports.start({ importId: id });

  for (const share of [0.2, 0.5, 0.8]) {
    await untilDone(app, server, id, ({ rowsProcessed }) => rowsProcessed >= rows * share);
    await server.kill();
    await server[Symbol.asyncDispose]();
    server = await startServer(databaseUrl(app));
  }
  const done = await untilDone(app, server, id);
  await server[Symbol.asyncDispose]();

  expect(done).toMatchObject({ state: "DONE", rowsTotal: rows, rowsProcessed: rows });
  expect(done.created + done.updated + done.unchanged + done.rejected).toBe(rows);
  expect(await app.count("lead")).toBe(done.created);
  expect(done.created).toBe(rows);
}, 900_000);

onLinux(
  "a million rows are taken, refused and named in the memory that five thousand need, and little more",
  async () => {
    await using app = await startApp();
    await using server = await startServer(databaseUrl(app), HEAP_MB);
    const client = clientOf(app, server);
    const take = async (rows: number) => {
      const content = streamOf(rows + 1, (n) =>
        n === 0 ? "Name,Country\n" : `Person ${n},Atlantis\n`,
      );
      const { id } = await client.files.upload({ target: "LEADS", content });
      await client.imports.start({ importId: id });
      return untilDone(app, server, id);
    };
    await take(5_000); // what any file needs: code, connections, a heap in use
    const before = await server.peakMegabytes();

    const done = await take(1_000_000);
    let lines = 0;
    const errors = await client.files.importErrors(done.id);
    for await (const piece of errors.content)
      lines += Buffer.from(piece).toString("latin1").split("\n").length - 1;
    const grown = (await server.peakMegabytes()) - before;

    expect(done).toMatchObject({ state: "DONE", rejected: 1_000_000, created: 0 });
    expect(lines).toBe(1_000_001);
    expect(grown).toBeLessThanOrEqual(150);
    process.stdout.write(`a million rows: peak memory grew by ${Math.round(grown)} MB\n`);
  },
  1_800_000,
);
