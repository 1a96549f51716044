import { setTimeout as sleep } from "node:timers/promises";

import type { Output } from "../output.js";
import type { GraphqlClient } from "./graphql-client.js";
import { askImport, type ImportJob } from "./operations.js";
import { openProgress } from "./progress.js";

const FIRST_LOOK_MS = 50;
const LONGEST_LOOK_MS = 1_000;
const AT_WORK = new Set(["VALIDATING", "RUNNING"]);

/** Watches an import until the server is done with it. */
export async function follow(
  client: GraphqlClient,
  importId: string,
  output: Output,
): Promise<ImportJob> {
  const progress = openProgress(output);
  try {
    for (let waitMs = FIRST_LOOK_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_LOOK_MS)) {
      const job = await askImport(client, importId);
      progress.show(job.tally.rows / Math.max(1, job.rowsTotal), job.tally);
      if (!AT_WORK.has(job.state)) return job;
      await sleep(waitMs);
    }
  } finally {
    progress.clear();
  }
}
