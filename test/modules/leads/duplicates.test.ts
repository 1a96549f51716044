import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller } from "../../support/app.js";
import { BOB, cases, decide, ROBERT } from "./duplicate-kit.js";
import { inquiry, send } from "./lead-kit.js";

test("one person under a short form and another address is a case, with reasons that sum to it", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const older = await inquiry(marketer, ROBERT);
  await inquiry(marketer, { name: "Bob Marley", email: "bob@tuff.example", company: "Tuff Gong" });
  const newer = await inquiry(marketer, BOB);

  const [found, ...others] = await cases(app, marketer);

  expect(others).toEqual([]);
  expect(found).toMatchObject({
    state: "OPEN",
    band: "REVIEW",
    modelVersion: 1,
    decidedBy: null,
    older: { id: older },
    newer: { id: newer },
  });
  const levels = found.evidence.map((each: { attribute: string; level: string | null }) => [
    each.attribute,
    each.level,
  ]);
  expect(levels).toEqual([
    ["prior", null],
    ["givenName", "CLOSE"],
    ["familyName", "CLOSE"],
    ["email", "DIFFERENT"],
    ["company", "EXACT"],
    ["title", "EXACT"],
  ]);
  const sum = found.evidence.reduce(
    (total: number, { bits }: { bits: string }) => total + Number(bits),
    0,
  );
  expect(sum.toFixed(2)).toBe(found.score);
  expect(Number(found.probability)).toBeCloseTo(1 / (1 + 2 ** -Number(found.score)), 3);
  expect(found.evidence[2].explanation).toBe(
    "Family name is the same but for a slip or a short form",
  );
  const [event, ...more] = await app.events("duplicate.found");
  expect(more).toEqual([]);
  expect(event?.payload).toEqual({
    duplicateId: found.id,
    olderId: older,
    newerId: newer,
    score: found.score,
    band: "REVIEW",
  });
});

test("colleagues, namesakes elsewhere and relatives at one company are nobody's question", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  await inquiry(marketer, ROBERT);
  await inquiry(marketer, { ...ROBERT, givenName: "Astrid", email: "astrid@kestrel.example" });
  await inquiry(marketer, { ...ROBERT, familyName: "Moreau", email: "moreau@kestrel.example" });
  await inquiry(marketer, {
    ...ROBERT,
    email: "r@havel.example",
    company: "Havel Brewing",
    title: "Owner",
    countryCode: "DE",
  });

  expect(await cases(app, marketer)).toEqual([]);
});

test("telephone and name agreeing by a later change is the AUTO band", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  await inquiry(marketer, { ...ROBERT, phone: "+442079460111" });
  const newer = await inquiry(marketer, { ...ROBERT, email: "rl@kestrel.example" });
  await send(marketer, "update", { leadId: newer, phone: "+442079460111" });

  expect(await cases(app, marketer)).toMatchObject([{ band: "AUTO", state: "OPEN" }]);
});

test("who was decided distinct is not asked about again, by whichever door they return", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  await inquiry(marketer, ROBERT);
  const newer = await inquiry(marketer, BOB);
  const [found] = await cases(app, marketer);

  const decided = await decide(marketer, {
    duplicateId: found.id,
    decision: "DISTINCT",
    note: "Father and son",
  });
  await send(marketer, "capture", { ...BOB, receivedVia: "IMPORT", city: "Leeds" });
  await send(marketer, "update", { leadId: newer, title: "Owner" });

  expect(decided).toMatchObject({
    state: "DISTINCT",
    note: "Father and son",
    decidedBy: { id: marketer.userId },
    decidedScore: found.score,
  });
  expect(await cases(app, marketer)).toEqual([decided]);
  expect(await app.events("duplicate.found")).toHaveLength(1);
  expect(await app.events("duplicate.decided")).toMatchObject([{ payload: { state: "DISTINCT" } }]);
});

test("they are asked about again when the evidence has grown by seven bits", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const older = await inquiry(marketer, ROBERT);
  const newer = await inquiry(marketer, BOB);
  const [found] = await cases(app, marketer);
  await decide(marketer, { duplicateId: found.id, decision: "DISTINCT" });

  for (const leadId of [older, newer]) {
    await send(marketer, "update", { leadId, phone: "+442079460111" });
  }

  const [again] = await cases(app, marketer);
  expect(again).toMatchObject({ id: found.id, state: "OPEN", decidedScore: null, decidedBy: null });
  expect(Number(again.score)).toBeGreaterThan(Number(found.score) + 7);
});

test("a decision is taken back, and only a decision", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  await inquiry(marketer, ROBERT);
  await inquiry(marketer, BOB);
  const [{ id: duplicateId }] = await cases(app, marketer);

  const data = await expectCode(
    "ILLEGAL_TRANSITION",
    decide(marketer, { duplicateId, decision: "UNDECIDED" }),
  );
  await decide(marketer, { duplicateId, decision: "DISTINCT" });
  const open = await decide(marketer, { duplicateId, decision: "UNDECIDED" });

  expect(data).toEqual({ from: "OPEN", to: "OPEN" });
  expect(open).toMatchObject({ state: "OPEN", decidedBy: null, decidedScore: null });
});

test("a case whose evidence goes is withdrawn, and comes back with it", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  await inquiry(marketer, ROBERT);
  const newer = await inquiry(marketer, BOB);
  await cases(app, marketer);

  await send(marketer, "update", { leadId: newer, name: "Zoe Adler", company: "Adler" });
  const [withdrawn] = await cases(app, marketer);
  await send(marketer, "update", { leadId: newer, name: BOB.name, company: BOB.company });
  const [again] = await cases(app, marketer);

  expect(withdrawn).toMatchObject({ state: "WITHDRAWN" });
  expect(again).toMatchObject({ id: withdrawn.id, state: "OPEN" });
});

test("a stale version is refused, and so is who may not decide", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const seller = await app.person(Department.SALES);
  await inquiry(marketer, ROBERT);
  await inquiry(marketer, BOB);
  const [{ id: duplicateId }] = await cases(app, marketer);
  const input = { duplicateId, decision: "DISTINCT" };

  await expectCode("FORBIDDEN", decide(seller, input));
  await expectCode("STALE_VERSION", decide(marketer, { ...input, expectedVersion: 7 }));

  expect(await cases(app, marketer)).toMatchObject([{ state: "OPEN", version: 1 }]);
});

test("a case is seen by who sees both leads", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const seller = await app.person(Department.SALES);
  const other = await app.person(Department.SALES);
  const older = await inquiry(marketer, ROBERT);
  const newer = await inquiry(marketer, BOB);
  const assign = (leadId: string, { userId }: Caller) =>
    send(app.admin, "assign", { leadId, ownerId: userId, note: "Hers" });
  await assign(older, seller);
  await assign(newer, other);
  const hidden = await cases(app, seller);

  await assign(newer, seller);

  expect(hidden).toEqual([]);
  expect(await cases(app, other)).toEqual([]);
  expect(await cases(app, seller)).toHaveLength(1);
  const { duplicatesOf } = await seller.gql(`{ duplicatesOf(leadId: "${newer}") { id } }`);
  expect(duplicatesOf).toHaveLength(1);
  await expectCode("NOT_FOUND", other.gql(`{ duplicatesOf(leadId: "${newer}") { id } }`));
});
