import { expect, test } from "vitest";

import { DAY_MS } from "../../../server/spans.js";
import { expectCode, startApp } from "../../support/app.js";
import { company, inquiry, readLead, send, strongAnswers } from "./lead-kit.js";
import { merge, unmerge } from "./merge-kit.js";

test("what was recorded since a merge stays with the survivor when it is undone", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const a = await inquiry(marketer, { email: "ana@acme.example", title: "Engineer" });
  const b = await inquiry(marketer, { email: "ana@gmail.com", city: "Milan", name: "Ana Rossi" });
  const { merge: made } = await merge(marketer, { survivorId: a, mergedIds: [b] });
  app.clock.advance(DAY_MS);
  await send(marketer, "capture", { email: "ana@gmail.com", receivedVia: "EMAIL" });
  await send(marketer, "update", { leadId: b, title: "Director", attributes: { vip: true } });
  await send(marketer, "qualify", { leadId: a, ...strongAnswers });

  const undone = await unmerge(marketer, made.id);

  const fields =
    "name title city attributes status touches { nodes { id } } qualifications { nodes { id } }";
  const [survivor, other] = await Promise.all([a, b].map((id) => readLead(marketer, id, fields)));
  expect(survivor).toMatchObject({
    name: null,
    title: "Director",
    city: null,
    attributes: { vip: true },
  });
  expect(survivor).toMatchObject({ status: "MQL", qualifications: { nodes: [{}] } });
  expect(survivor.touches.nodes).toHaveLength(2);
  expect(other).toMatchObject({ name: "Ana Rossi", city: "Milan", status: "INQUIRY" });
  expect(other.touches.nodes).toHaveLength(1);
  expect(undone).toMatchObject({ merge: { state: "UNMERGED" }, unmerged: [{ id: b }] });
  const { payload } = (await app.events("lead.unmerged"))[0] ?? {};
  expect(payload).toEqual({ survivorId: a, mergedIds: [b], mergeId: made.id });
  // Its score is of what it knows now, with reasons that sum to it.
  const { fitScore, scores } = await readLead(
    marketer,
    a,
    "fitScore scores(filter: { kind: { eq: FIT } }) { nodes { points } }",
  );
  expect(scores.nodes[0].points).toBe(fitScore);
  // They are two again for whoever comes.
  const back = await send(marketer, "capture", { email: "ana@gmail.com", receivedVia: "CHAT" });
  expect(back.lead.id).toBe(b);
});

test("work on a standing that a merged lead had brought is not torn apart", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const a = await inquiry(marketer);
  const b = await inquiry(marketer);
  await send(marketer, "forward", { leadId: b, reason: "Known" });
  await send(marketer, "assign", { leadId: b, ownerId: seller.userId });
  const { merge: made } = await merge(marketer, { survivorId: a, mergedIds: [b] });
  app.clock.advance(DAY_MS);
  await send(seller, "accept", { leadId: a });
  await app.core.relay.drain(); // what consumers write is no part of the count
  const before = await app.count("audit_entry");

  const refused = await expectCode("UNMERGE_CONFLICT", unmerge(marketer, made.id));

  expect(refused).toEqual({ changed: ["status"], leadId: a });
  expect(await app.count("audit_entry")).toBe(before);
  expect((await readLead(marketer, b)).id).toBe(a);
});

test("sales' work on the survivor's own standing stands in no way", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const a = await inquiry(marketer);
  await send(marketer, "forward", { leadId: a, reason: "Known" });
  await send(marketer, "assign", { leadId: a, ownerId: seller.userId });
  const b = await inquiry(marketer);
  await send(marketer, "forward", { leadId: b, reason: "Known" });
  const { merge: made } = await merge(marketer, { survivorId: a, mergedIds: [b] });
  await send(seller, "accept", { leadId: b });

  await unmerge(marketer, made.id);

  expect((await readLead(marketer, a)).status).toBe("SAL");
  const other = await readLead(marketer, b, "status handOffs { nodes { state } }");
  expect(other).toEqual({ status: "MQL", handOffs: { nodes: [{ state: "PENDING" }] } });
});

test("a later merge of the same leads is undone first", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const [a, b, c] = [await inquiry(marketer), await inquiry(marketer), await inquiry(marketer)];
  const first = await merge(marketer, { survivorId: a, mergedIds: [b] });
  const second = await merge(marketer, { survivorId: c, mergedIds: [a] });

  const refused = await expectCode("UNMERGE_CONFLICT", unmerge(marketer, first.merge.id));

  expect(refused).toEqual({ changed: ["merge"], mergeId: second.merge.id });
  await unmerge(marketer, second.merge.id);
  await unmerge(marketer, first.merge.id);
  expect((await readLead(marketer, b)).id).toBe(b);
});

test("an e-mail that the survivor has taken on keeps the merged lead from standing alone", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const a = await inquiry(marketer, { email: "ana@acme.example" });
  const b = await inquiry(marketer, { email: "ana@gmail.com" });
  const { merge: made } = await merge(marketer, { survivorId: a, mergedIds: [b] });
  await send(marketer, "update", { leadId: a, email: "ana@gmail.com" });

  const refused = await expectCode("UNMERGE_CONFLICT", unmerge(marketer, made.id));

  expect(refused).toEqual({ changed: ["email"], leadId: a });
  await send(marketer, "update", { leadId: a, email: "ana@acme.example" });
  await unmerge(marketer, made.id);
  expect((await readLead(marketer, b, "email")).email).toBe("ana@gmail.com");
});

test("a merge is undone within thirty days, and once", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const pair = async () => {
    const [survivorId, mergedId] = [await inquiry(marketer), await inquiry(marketer)];
    return (await merge(marketer, { survivorId, mergedIds: [mergedId] })).merge.id;
  };
  const [first, second] = [await pair(), await pair()];

  await expectCode("FORBIDDEN", unmerge(seller, first));
  await expectCode("NOT_FOUND", unmerge(marketer, `${first.slice(0, -4)}0000`));
  app.clock.advance(30 * DAY_MS);
  await unmerge(marketer, first);
  const twice = await expectCode("ILLEGAL_TRANSITION", unmerge(marketer, first));
  app.clock.advance(1);
  const late = await expectCode("TRANSITION_GUARD", unmerge(marketer, second));

  expect(twice).toEqual({ from: "UNMERGED", to: "UNMERGED" });
  expect(late).toMatchObject({ guard: "within-30-days", until: "2026-04-01T09:00:00.000Z" });
});

test("what rows were before is forgotten when it can be of no more use", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const pair = async () => {
    const [survivorId, mergedId] = [await inquiry(marketer), await inquiry(marketer)];
    return (await merge(marketer, { survivorId, mergedIds: [mergedId] })).merge.id;
  };
  const ofMerges = () =>
    app.system.db.run((manager) =>
      manager.query("SELECT DISTINCT 'merge_' || merge_id AS id FROM merge_image"),
    );
  await pair();
  const undone = await pair();
  await unmerge(marketer, undone);
  app.clock.advance(31 * DAY_MS);

  const latest = await pair();

  expect(await ofMerges()).toEqual([{ id: latest }]);
});

test("nothing but an unmerge takes a fact away, and no fact is rewritten", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  await inquiry(marketer);

  const run = (sql: string) => app.system.db.run((manager) => manager.query(sql));
  await expect(run("DELETE FROM lead_score")).rejects.toThrow(/append-only/);
  await expect(run("DELETE FROM touch")).rejects.toThrow(/permission denied/);
  for (const table of ["touch", "lead_score"]) {
    const rewrite = run(`UPDATE ${table} SET created_at = now()`);
    await expect(rewrite).rejects.toThrow(/permission denied/);
  }
});
