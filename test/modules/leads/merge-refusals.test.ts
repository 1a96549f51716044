import { expect, test } from "vitest";

import { answerTo, asking } from "../../isolation/ask.js";
import { expectCode, startApp } from "../../support/app.js";
import { company, inquiry, readLead, send } from "./lead-kit.js";
import { counts, merge, mergeMany, twice } from "./merge-kit.js";

test("what may not be merged is refused, and nothing changes", async () => {
  await using app = await startApp();
  await app.core.relay.stop(); // consumers would write between the counts
  const { marketer, seller, loner } = await company(app);
  const [a, b] = await twice(app, marketer);
  await send(marketer, "assign", { leadId: a, ownerId: seller.userId });
  await app.system.db.run((manager) =>
    manager.query("UPDATE lead SET status = 'CONVERTED' WHERE id = $1", [b.slice(-36)]),
  );
  const manager = await app.program(["lead:merge", "lead:read"]);
  const scoped = await app.core.authenticate(`Bearer ${loner.key}`);
  const before = await counts(app);
  const missing = `${a.slice(0, -4)}0000`;

  await expectCode("INVALID_INPUT", merge(marketer, { survivorId: a, mergedIds: [a] }));
  await expectCode("INVALID_INPUT", merge(marketer, { survivorId: a, mergedIds: [] }));
  await expectCode("NOT_FOUND", merge(marketer, { survivorId: a, mergedIds: [missing] }));
  const ended = await expectCode(
    "ILLEGAL_TRANSITION",
    merge(marketer, { survivorId: a, mergedIds: [b] }),
  );
  await expectCode(
    "STALE_VERSION",
    merge(manager, { survivorId: b, mergedIds: [a], expectedVersion: 1 }),
  );
  await expectCode("FORBIDDEN", merge(seller, { survivorId: b, mergedIds: [a] }));
  const asLoner = { ...scoped, permissions: manager.actor.permissions };
  const unseen = await answerTo(asking(app, asLoner), {
    name: "preview",
    document: `query ($input: LeadMergePreviewInput!) { leadMergePreview(input: $input) { moves { count } } }`,
    variables: { input: { survivorId: b, mergedIds: [a] } },
  });

  expect(ended).toEqual({ from: "CONVERTED", to: "MERGED" });
  expect(unseen.codes).toEqual(["NOT_FOUND"]);
  expect(await counts(app)).toEqual(before);
});

test("a merge sent again with its key answers the same, and merges nothing twice", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const [survivorId, mergedId] = await twice(app, marketer);
  const input = { survivorId, mergedIds: [mergedId], idempotencyKey: "case 7" };

  const first = await merge(marketer, input);
  const before = await counts(app);
  const again = await merge(marketer, input);

  expect(again).toEqual({ ...first, replayed: true });
  expect(await counts(app)).toEqual(before);
});

test("of many merges each is done or refused by itself, in the order sent", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const ids: string[] = [];
  for (let i = 0; i < 6; i += 1) ids.push(await inquiry(marketer));
  const [a = "", b = "", c = "", d = "", e = "", f = ""] = ids;

  const results = await mergeMany(marketer, [
    { survivorId: a, mergedIds: [b] },
    { survivorId: c, mergedIds: [c] },
    { survivorId: d, mergedIds: [e, f] },
    // b is a by now: d becomes part of a.
    { survivorId: b, mergedIds: [d] },
  ]);

  expect(results).toMatchObject([
    { lead: { id: a }, error: null },
    { lead: null, merge: null, error: { code: "INVALID_INPUT" } },
    { lead: { id: d }, error: null },
    { lead: { id: a }, error: null },
  ]);
  expect(await app.count("merge_ledger")).toBe(3);
  const { mergedLeads } = await readLead(marketer, a, "mergedLeads { nodes { id } }");
  expect(mergedLeads.nodes).toHaveLength(4);
  expect((await readLead(marketer, c)).status).toBe("INQUIRY");
});
