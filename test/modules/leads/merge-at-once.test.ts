import { expect, test, vi } from "vitest";

import { startApp } from "../../support/app.js";
import { company, inquiry, send } from "./lead-kit.js";
import { merge, mergeMany, unmerge } from "./merge-kit.js";

vi.setConfig({ testTimeout: 60_000 });

test("merges that overlap, at once, end in one lead with everything", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const ids: string[] = [];
  for (let i = 0; i < 8; i += 1) ids.push(await inquiry(marketer));
  // A ring: each wants the next one, so that without an order of locks they would wait for each other.
  const ring = ids.map((id, at) => [id, ids[(at + 1) % ids.length] ?? ""] as const);

  const outcomes = await Promise.allSettled(
    ring.map(([survivorId, mergedId]) => merge(marketer, { survivorId, mergedIds: [mergedId] })),
  );

  // The last finds that the two it names are one already.
  const refusals = outcomes.flatMap((each) =>
    each.status === "rejected" ? [each.reason.code] : [],
  );
  expect(refusals).toEqual(["INVALID_INPUT"]);
  const rows = (sql: string) => app.system.db.run((manager) => manager.query(sql));
  const [survivor, ...others] = await rows("SELECT id FROM lead WHERE status <> 'MERGED'");
  expect(others).toEqual([]);
  expect(await rows("SELECT DISTINCT lead_id AS id FROM touch")).toEqual([survivor]);
  expect(
    await rows("SELECT DISTINCT merged_into_id AS id FROM lead WHERE status = 'MERGED'"),
  ).toEqual([survivor]);
  expect(await app.count("touch")).toBe(8);
});

test("whoever comes while their leads are merged is not lost, nor a third lead", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const pairs: { survivorId: string; mergedIds: string[]; emails: string[] }[] = [];
  for (let i = 0; i < 4; i += 1) {
    const emails = [`ana${i}@acme.example`, `ana${i}@gmail.com`];
    const [survivorId = "", mergedId = ""] = [
      await inquiry(marketer, { email: emails[0] }),
      await inquiry(marketer, { email: emails[1] }),
    ];
    pairs.push({ survivorId, mergedIds: [mergedId], emails });
  }
  const captures = pairs.flatMap(({ emails }) =>
    [...emails, ...emails, ...emails].map(
      (email) => () => send(marketer, "capture", { email, receivedVia: "WEB_FORM" }),
    ),
  );
  const merges = pairs.map(
    ({ survivorId, mergedIds }) =>
      () =>
        merge(marketer, { survivorId, mergedIds }),
  );

  await Promise.all(
    [...captures.slice(0, 12), ...merges, ...captures.slice(12)].map((run) => run()),
  );

  const rows = (sql: string) => app.system.db.run((manager) => manager.query(sql));
  expect(await app.count("lead")).toBe(8);
  expect(await app.count("touch")).toBe(8 + 24);
  expect(
    await rows("SELECT 1 FROM touch t JOIN lead l ON l.id = t.lead_id WHERE l.status = 'MERGED'"),
  ).toEqual([]);
});

test("the same merges sent and undone from several sides at once keep every lead in one place", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const ids: string[] = [];
  for (let i = 0; i < 6; i += 1) ids.push(await inquiry(marketer));
  const [a = "", b = "", c = "", d = "", e = "", f = ""] = ids;
  const forth = [
    [a, b],
    [c, d],
    [e, f],
  ].map(([survivorId = "", id = ""]) => ({ survivorId, mergedIds: [id] }));

  const sent = await Promise.all([
    mergeMany(marketer, forth),
    mergeMany(marketer, [...forth].reverse()),
  ]);
  const done = sent.flat().flatMap(({ merge: made }) => made ?? []);
  const undone = await Promise.allSettled(
    [...done, ...done].map(({ id }) => unmerge(marketer, id)),
  );

  expect(done).toHaveLength(3);
  expect(undone.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  const rows = await app.system.db.run((manager) =>
    manager.query("SELECT lead_id FROM touch GROUP BY 1 HAVING count(*) = 1"),
  );
  expect(rows).toHaveLength(6);
});
