import type { TestProject } from "vitest/node";

import { migrate } from "../../server/database/open.js";
import * as postgres from "./postgres.js";

/** One PostgreSQL for the run and one migrated template; each test works on a copy of its own. */
export async function setup(project: TestProject): Promise<void> {
  await postgres.setup(project);
  await postgres.createTemplate(async (url) => {
    await migrate(url, { connectTimeoutMs: 10_000 });
  });
}

export const teardown = postgres.teardown;
