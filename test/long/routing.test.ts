import { expect, test, vi } from "vitest";

import { startApp } from "../support/app.js";
import { pooled, tell } from "../modules/leads/routing/routing-kit.js";
import { shareOut, startServers, stopAll } from "../modules/leads/routing/share-out.js";

// Routing in one workspace is one lead after another: this is as long as its transactions in a row.
vi.setConfig({ testTimeout: 1_800_000 });

const LEADS = 10_000;

test("ten thousand leads through four server processes: nobody is more than a lead from their share", async () => {
  await using app = await startApp();
  const weights = [5, 3, 2];
  const { ids } = await pooled(app, "WEIGHTED", weights);
  const servers = await startServers(app, 4);

  const started = performance.now();
  const shares = await shareOut(app, servers, { leads: LEADS, prefix: "a", ids });
  const seconds = (performance.now() - started) / 1_000;
  await stopAll(servers);

  const due = weights.map((weight) => (LEADS * weight) / 10);
  expect(shares.map((count, nth) => Math.abs(count - (due[nth] ?? 0)) <= 1)).toEqual([
    true,
    true,
    true,
  ]);
  expect(shares.reduce((sum, count) => sum + count, 0)).toBe(LEADS);
  expect([await app.count("routing_decision"), await app.count("hand_off")]).toEqual([
    LEADS,
    LEADS,
  ]);
  process.stdout.write(`shared ${shares.join(", ")} of ${LEADS} in ${Math.round(seconds)} s\n`);
});

test("while somebody is away the others share by weight, and who is back is owed nothing for it", async () => {
  await using app = await startApp();
  const { ids } = await pooled(app, "WEIGHTED", [5, 3, 2]);
  const servers = await startServers(app, 3);
  const share = (prefix: string) => shareOut(app, servers, { leads: 1_000, prefix, ids });

  const first = await share("a");
  await tell(app.admin, "userUpdate", { userId: ids[0], away: true });
  const second = await share("b");
  await tell(app.admin, "userUpdate", { userId: ids[0], away: false });
  const third = await share("c");
  await stopAll(servers);

  const isNear = (counts: readonly number[], due: readonly number[]) =>
    counts.map((count, nth) => Math.abs(count - (due[nth] ?? 0)) <= 1);
  expect([
    isNear(first, [500, 300, 200]),
    isNear(second, [0, 600, 400]),
    isNear(third, [500, 300, 200]),
  ]).toEqual([
    [true, true, true],
    [true, true, true],
    [true, true, true],
  ]);
});
