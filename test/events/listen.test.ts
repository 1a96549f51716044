import pg from "pg";
import { expect, test } from "vitest";

import { inTransaction } from "../../server/context.js";
import { WAKE_CHANNEL } from "../../server/database/trail.js";
import { emit } from "../../server/events/emit.js";
import { listen } from "../../server/events/listen.js";
import { userChanged } from "../../server/modules/people/people.events.js";
import { startApp, type TestApp } from "../support/app.js";
import { databaseUrl } from "../support/database-url.js";

function change(app: TestApp): Promise<void> {
  return inTransaction(app.system, (ctx) =>
    emit(ctx, userChanged({ userId: "user_1", changed: [] })),
  );
}

/** As the owner: the server's role may not end other sessions. */
async function cutListeners(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'liaison listener' AND datname = current_database()`,
  );
  await owner.end();
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !condition(); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("a commit wakes a listener of another process, and again after its connection was cut", async () => {
  await using app = await startApp();
  let woken = 0;
  const listener = listen(databaseUrl(app), { [WAKE_CHANNEL]: () => (woken += 1) });
  await until(() => woken === 1); // it looks once when it begins to listen

  await change(app);
  await until(() => woken === 2);
  expect(woken).toBe(2);

  await cutListeners(databaseUrl(app));
  const cut = woken;
  await until(() => woken > cut);
  await change(app);
  await until(() => woken > cut + 1);

  expect(woken).toBeGreaterThan(cut + 1);
  await listener.stop();
});
