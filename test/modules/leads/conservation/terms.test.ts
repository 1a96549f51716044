import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../../support/app.js";
import { inquiry, send } from "../lead-kit.js";
import { entriesOf, law } from "./law-kit.js";

test("each term's leads can be told, one entry for each count, in pages of any size", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const manager = await app.person(Department.MARKETING, { level: FunctionLevel.MANAGER });
  const from = app.clock.now();
  const ids: string[] = [];
  for (let i = 0; i < 5; i += 1) ids.push(await inquiry(marketer));
  app.clock.advance(60_000);
  const middle = app.clock.now();
  await send(marketer, "disqualify", { leadId: ids[0], reasonCode: "SPAM" });
  app.clock.advance(60_000);
  await send(manager, "reopen", { leadId: ids[0], reason: "It was none" });
  await send(marketer, "disqualify", { leadId: ids[0], reasonCode: "SPAM" });
  await send(marketer, "nurture", { leadId: ids[1] });
  app.clock.advance(60_000);
  const period = { from: middle, to: app.clock.now() };

  const counted = await law(marketer, period);
  const entries = async (term: string) =>
    (await entriesOf(marketer, term, period, 2)).map(({ lead, way, status }) => [
      ids.indexOf(lead.id),
      way,
      status,
    ]);

  expect(counted).toEqual({
    openBefore: 5,
    cameIn: 1,
    wentOut: 2,
    stillOpen: 4,
    holds: true,
    unaccounted: 0,
    in: [{ way: "REOPENED", count: 1 }],
    out: [{ way: "DISQUALIFIED", count: 2 }],
    open: [
      { status: "INQUIRY", count: 3 },
      { status: "NURTURING", count: 1 },
    ],
  });
  expect(await entries("IN")).toEqual([[0, "REOPENED", "INQUIRY"]]);
  expect(await entries("OUT")).toEqual([
    [0, "DISQUALIFIED", "DISQUALIFIED"],
    [0, "DISQUALIFIED", "DISQUALIFIED"],
  ]);
  expect((await entries("OPEN_BEFORE")).map(([at]) => at).sort()).toEqual([0, 1, 2, 3, 4]);
  expect((await entries("OPEN")).sort()).toEqual([
    [1, null, "NURTURING"],
    [2, null, "INQUIRY"],
    [3, null, "INQUIRY"],
    [4, null, "INQUIRY"],
  ]);
  expect(await entries("UNACCOUNTED")).toEqual([]);
  expect(await law(marketer, { from, to: middle })).toMatchObject({ openBefore: 0, cameIn: 5 });
});

test("a move that history has lost is noticed, and whose it was can be told", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const from = app.clock.now();
  const [kept, leadId] = [await inquiry(marketer), await inquiry(marketer)];
  app.clock.advance(60_000);
  // A write past the commands, such as a hand in the database would make.
  await app.system.db.run((manager) =>
    manager.query(
      `INSERT INTO state_change SELECT workspace_id, gen_random_uuid(), $2, subject_id, field, 'SQL',
         'CONVERTED', actor_kind, actor_id, reason_code, note, correlation_id, $2
       FROM state_change WHERE subject_id = $1 AND field = 'status'`,
      [leadId.slice(-36), app.clock.now()],
    ),
  );
  app.clock.advance(60_000);
  const period = { from, to: app.clock.now() };

  expect(await law(marketer, period)).toMatchObject({ holds: false, unaccounted: 1 });
  expect((await entriesOf(marketer, "UNACCOUNTED", period)).map(({ lead }) => lead.id)).toEqual([
    leadId,
  ]);
  expect(kept).not.toBe(leadId);
});

test("sources, channels and what one may see each have a law of their own", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const [seller, other] = [await app.person(Department.SALES), await app.person(Department.SALES)];
  const from = app.clock.now();
  const leadId = await inquiry(marketer, { receivedVia: "EMAIL" });
  await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "List" });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });
  app.clock.advance(60_000);
  const period = { from, to: app.clock.now() };

  expect(await law(marketer, period)).toMatchObject({ cameIn: 2, stillOpen: 2 });
  expect(await law(marketer, period, { receivedVia: "EMAIL" })).toMatchObject({
    cameIn: 1,
    open: [{ status: "MQL", count: 1 }],
  });
  expect(await law(other, period)).toMatchObject({ cameIn: 1, open: [{ status: "INQUIRY" }] });
  expect((await entriesOf(other, "OPEN", period)).map(({ lead }) => lead.id)).not.toContain(leadId);
  const elsewhere = await app.otherWorkspace();
  expect(await law(elsewhere.admin, period)).toMatchObject({
    cameIn: 0,
    stillOpen: 0,
    holds: true,
  });
});

test("a period that ends before it begins, a strange cursor and a page too large are refused", async () => {
  await using app = await startApp();
  const [from, to] = [new Date("2026-03-01"), new Date("2026-03-02")];
  const maker = await app.program(["account:read"]);

  await expectCode("INVALID_INPUT", law(app.admin, { from: to, to: from }));
  expect(await law(app.admin, { from, to: from })).toMatchObject({ cameIn: 0, holds: true });
  await expectCode("LIMIT_EXCEEDED", entriesOf(app.admin, "IN", { from, to }, 251));
  const TERM = `query ($after: ID, $from: DateTime!, $to: DateTime!) {
    leadConservationTerm(term: IN, from: $from, to: $to, after: $after) { endCursor } }`;
  await expectCode(
    "INVALID_CURSOR",
    app.admin.gql(TERM, { from, to, after: "1; DROP TABLE lead" }),
  );
  await expectCode("FORBIDDEN", law(maker, { from, to }));
});
