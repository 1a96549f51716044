import pg from "pg";
import { expect, test } from "vitest";

import { preparedQuery } from "../../server/database/prepared.js";
import { startApp, type TestApp } from "../support/app.js";

function urlOf(app: TestApp): string {
  const { options } = app.core.dataSource;
  if (!("url" in options) || typeof options.url !== "string") throw new Error("No url");
  return options.url;
}

test("connections that are cut, idle or at work, end their request and not the server", async () => {
  await using app = await startApp();
  const owner = new pg.Client({ connectionString: urlOf(app) });
  await owner.connect();
  let isCutting = true;
  let answered = 0;
  let failed = 0;
  const reader = async () => {
    while (isCutting) {
      await app.system.db.query(preparedQuery("SELECT pg_sleep(0.002), $1::int AS n", [1])).then(
        () => (answered += 1),
        () => (failed += 1),
      );
    }
  };

  const readers = Promise.all(Array.from({ length: 6 }, reader));
  for (let cut = 0; cut < 30; cut += 1) {
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  isCutting = false;
  await readers;
  await owner.end();

  expect(failed).toBeGreaterThan(0);
  expect(answered).toBeGreaterThan(0);
  const { viewer } = await app.admin.gql("{ viewer { role } }");
  expect(viewer).toEqual({ role: "ADMIN" });
}, 60_000);
