import { expect, test } from "vitest";

import { startApp, type TestApp } from "../../../support/app.js";
import { company, inquiry } from "../lead-kit.js";
import { merge, unmerge } from "../merge-kit.js";
import { behaviourDraft, use } from "./scoring-kit.js";

/** The leads some night is to look at, and which. */
async function waiting(app: TestApp): Promise<Map<string, string>> {
  const rows: { id: string; day: string }[] = await app.system.db.run((manager) =>
    manager.query("SELECT id, rescore_on::text AS day FROM lead WHERE rescore_on IS NOT NULL"),
  );
  return new Map(rows.map(({ id, day }) => [`lead_${id}`, day]));
}

test("a lead that became part of another waits for no night, until the merge is undone", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);
  const decay = { kind: "LINEAR", percent: 50, periodDays: 7 };
  await use(app, marketingManager, behaviourDraft(40, decay));
  const [survivorId, mergedId] = [await inquiry(marketer), await inquiry(marketer)];
  await app.core.relay.drain();
  const before = await waiting(app);
  expect([...before.keys()].sort()).toEqual([survivorId, mergedId].sort());

  const { merge: ledger } = await merge(app.admin, { survivorId, mergedIds: [mergedId] });
  await app.core.relay.drain();

  expect([...(await waiting(app)).keys()]).toEqual([survivorId]);
  await unmerge(app.admin, ledger.id);
  await app.core.relay.drain();
  expect(await waiting(app)).toEqual(before);
});
