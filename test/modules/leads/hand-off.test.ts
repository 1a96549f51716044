import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../support/app.js";
import { company, inquiry, readLead, send, strongAnswers } from "./lead-kit.js";

test("a talk that says forward hands the lead to the account's owner, with all of it on record", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const { accountCreate } = await app.admin.gql(
    `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } } }`,
    { input: { name: "Acme", domains: ["acme.example"], ownerId: seller.userId, tier: "KEY" } },
  );
  const leadId = await inquiry(marketer, { email: "ana@acme.example" });

  const qualified = await send(marketer, "qualify", { leadId, ...strongAnswers });

  expect(qualified).toMatchObject({
    lead: {
      status: "MQL",
      owner: { id: seller.userId },
      queue: null,
      account: { id: accountCreate.account.id },
      mqlAt: "2026-03-02T09:00:00.000Z",
    },
    qualification: {
      verdict: "FORWARD",
      missing: [],
      firedRules: [
        { rule: "problem-known" },
        { rule: "budget-approved" },
        { rule: "budget-reaches-floor" },
        { rule: "decider-reachable" },
        { rule: "timeframe-within-horizon" },
      ],
    },
    routing: { rule: "ACCOUNT_OWNER", chosenUser: { id: seller.userId }, queue: null },
    handOff: { state: "PENDING", toUser: { id: seller.userId } },
  });
  const sum = qualified.score.reasons.reduce(
    (total: number, { contribution }: { contribution: number }) => total + contribution,
    0,
  );
  expect(sum).toBe(qualified.score.points);
  expect(qualified.lead.fitScore).toBe(qualified.score.points);
  expect(await app.events("lead.qualified")).toMatchObject([
    { payload: { leadId, verdict: "FORWARD", vendors: ["Gummi AG"] } },
  ]);
  expect(await app.events("lead.handed_over")).toMatchObject([
    { payload: { leadId, ownerId: seller.userId, queue: null } },
  ]);
});

test("without anybody who knows them, salespeople take turns, and whoever is away or full is passed over", async () => {
  await using app = await startApp();
  const { marketer, seller, mate, loner } = await company(app);
  const sorted = [seller, mate, loner].map(({ userId }) => userId).sort();
  const takers: string[] = [];
  const forward = async () => {
    const leadId = await inquiry(marketer);
    const { routing } = await send(marketer, "forward", { leadId, reason: "Trade show list" });
    takers.push(routing.chosenUser?.id ?? routing.queue);
    return routing;
  };
  const setUser = (userId: string | null, change: object) =>
    app.admin.gql(
      `mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { user { id } } }`,
      { input: { userId, ...change } },
    );

  for (let i = 0; i < 4; i += 1) await forward();
  await setUser(sorted[1] ?? "", { away: true });
  await setUser(sorted[2] ?? "", { maxOpenLeads: 1 });
  const last = await forward();

  expect(takers).toEqual([sorted[0], sorted[1], sorted[2], sorted[0], sorted[0]]);
  expect(last.candidates.map((each: { reason: string }) => each.reason)).toEqual([
    "Is away or busy.",
    "Holds 1 open leads of at most 1.",
    "Is next in turn.",
  ]);
});

test("twelve leads at once are shared out evenly", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const ids: string[] = [];
  for (let i = 0; i < 12; i += 1) ids.push(await inquiry(marketer));

  await Promise.all(ids.map((leadId) => send(marketer, "forward", { leadId, reason: "List" })));

  const shares = await app.system.db.run((manager) =>
    manager.query("SELECT count(*)::int AS n FROM lead GROUP BY owner_id"),
  );
  expect(shares).toEqual([{ n: 4 }, { n: 4 }, { n: 4 }]);
});

test("with nobody in sales the queue gets it, and whoever accepts it first has it", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const leadId = await inquiry(marketer);
  const forwarded = await send(marketer, "forward", { leadId, reason: "Known to the board" });
  const seller = await app.person(Department.SALES);

  const accepted = await send(seller, "accept", { leadId });

  expect(forwarded).toMatchObject({
    lead: { owner: null, queue: "sales" },
    routing: { rule: "FALLBACK_QUEUE", chosenUser: null, queue: "sales", candidates: [] },
  });
  expect(accepted).toMatchObject({
    lead: { status: "SAL", owner: { id: seller.userId }, queue: null },
    handOff: { state: "ACCEPTED", decidedBy: { id: seller.userId } },
  });
});

test("only the owner or the owner's sales team accepts", async () => {
  await using app = await startApp();
  const { marketer, seller, mate, loner } = await company(app);
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "List" });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });

  await expectCode("NOT_FOUND", send(loner, "accept", { leadId }));
  await expectCode("FORBIDDEN", send(marketer, "accept", { leadId }));
  await expectCode("TRANSITION_GUARD", send(app.admin, "accept", { leadId }));
  const before = await readLead(marketer, leadId);
  const { lead } = await send(mate, "accept", { leadId });

  expect(before).toMatchObject({ status: "MQL", owner: { id: seller.userId } });
  expect(lead).toMatchObject({ status: "SAL", owner: { id: mate.userId } });
});

test.each([
  ["NO_BUDGET", {}, "NURTURE", { status: "NURTURING", queue: "nurture", recycledCount: 1 }],
  ["BAD_TIMING", { resumeOn: "2026-06-01" }, "NURTURE", { resumeOn: "2026-06-01" }],
  ["OTHER", { note: "Their plant burnt down" }, "NURTURE", { status: "NURTURING" }],
  ["NOT_ICP", {}, "DISQUALIFY", { status: "DISQUALIFIED", queue: "closed", recycledCount: 0 }],
])("rejected for %s, a lead goes where the reason says", async (code, extra, disposition, lead) => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "List" });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });

  const rejected = await send(seller, "reject", { leadId, reasonCode: code, ...extra });

  expect(rejected.lead).toMatchObject({ owner: null, ...lead });
  expect(rejected).toMatchObject({
    handOff: { state: "REJECTED", reasonCode: code, disposition },
    routing: null,
    nextHandOff: null,
  });
  expect(await app.events("lead.rejected")).toMatchObject([
    { payload: { leadId, reasonCode: code, disposition } },
  ]);
});

test("bad timing needs a later day and OTHER a note, and without them nothing moves", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "List" });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });
  const before = await readLead(marketer, leadId);
  const reject = (input: object) => send(seller, "reject", { leadId, ...input });

  await expectCode("TRANSITION_GUARD", reject({ reasonCode: "BAD_TIMING" }));
  await expectCode("INVALID_INPUT", reject({ reasonCode: "BAD_TIMING", resumeOn: "2026-01-01" }));
  await expectCode("INVALID_INPUT", reject({ reasonCode: "NO_NEED", resumeOn: "2026-03-02" }));
  await expectCode("TRANSITION_GUARD", reject({ reasonCode: "OTHER" }));

  expect(await readLead(marketer, leadId)).toEqual(before);
  expect(await app.events("lead.rejected")).toEqual([]);
});

test("out of territory routes the lead again, never back to who sent it, at last to the queue", async () => {
  await using app = await startApp();
  const { marketer, seller, mate, loner } = await company(app);
  const leadId = await inquiry(marketer);
  const forwarded = await send(marketer, "forward", { leadId, reason: "List" });
  const sellers = new Map([seller, mate, loner].map((each) => [each.userId, each]));
  const owners = [forwarded.lead.owner.id];

  for (let i = 0; i < 3; i += 1) {
    const owner = sellers.get(owners[i]) ?? seller;
    const { lead, nextHandOff } = await send(owner, "reject", {
      leadId,
      reasonCode: "OUT_OF_TERRITORY",
    });
    expect(nextHandOff.state).toBe("PENDING");
    owners.push(lead.owner?.id ?? lead.queue);
  }

  expect(new Set(owners.slice(0, 3)).size).toBe(3);
  expect(owners[3]).toBe("sales");
  const { handOffs } = await readLead(marketer, leadId, "handOffs { nodes { state toQueue } }");
  expect(handOffs.nodes).toEqual([
    { state: "PENDING", toQueue: "sales" },
    { state: "REJECTED", toQueue: null },
    { state: "REJECTED", toQueue: null },
    { state: "REJECTED", toQueue: null },
  ]);
});

test("marketing withdraws what sales has not answered, and nobody else does", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "List" });

  await expectCode("TRANSITION_GUARD", send(app.admin, "withdraw", { leadId, reason: "Mine" }));
  const { lead, handOff } = await send(marketer, "withdraw", { leadId, reason: "Wrong list" });

  expect(lead).toMatchObject({ status: "INQUIRY", owner: null, queue: "marketing" });
  expect(handOff).toMatchObject({ state: "WITHDRAWN", note: "Wrong list" });
});

test("sales advances only what has every question answered", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const leadId = await inquiry(marketer);
  const { decider: _, ...withoutDecider } = strongAnswers;
  await send(marketer, "qualify", { leadId, ...withoutDecider });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });
  await send(seller, "accept", { leadId });

  const refusal = await expectCode("TRANSITION_GUARD", send(seller, "advance", { leadId }));
  const asked = await send(seller, "qualify", { leadId, decider: { reachable: true } });
  const { lead } = await send(seller, "advance", { leadId });

  expect(refusal).toEqual({ from: "SAL", to: "SQL", guard: "qualification-complete" });
  expect(asked).toMatchObject({ lead: { status: "SAL" }, qualification: { missing: [] } });
  expect(lead).toMatchObject({ status: "SQL", sqlAt: "2026-03-02T09:00:00.000Z" });
});

test("a person sales had accepted goes back to them when the time has come", async () => {
  await using app = await startApp();
  const { marketer, loner } = await company(app);
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "List" });
  await send(marketer, "assign", { leadId, ownerId: loner.userId });
  await send(loner, "accept", { leadId });
  await send(loner, "recycle", { leadId, reasonCode: "BAD_TIMING", resumeOn: "2026-04-01" });
  await expectCode("TRANSITION_GUARD", send(marketer, "forward", { leadId, reason: "Now" }));

  app.clock.set("2026-04-01T08:00:00Z");
  const { lead, routing } = await send(marketer, "forward", { leadId, reason: "Now" });

  expect(routing).toMatchObject({ rule: "PERSON_OWNER", chosenUser: { id: loner.userId } });
  expect(lead).toMatchObject({ status: "MQL", recycledCount: 1, resumeOn: null });
});
