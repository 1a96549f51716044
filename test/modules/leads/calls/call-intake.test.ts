import { expect, test } from "vitest";

import { Department } from "../../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller } from "../../../support/app.js";
import { LEAD, company, inquiry, readLead, strongAnswers } from "../lead-kit.js";
import { makeSource, updateSource } from "../sources/source-kit.js";

const TAKE = `mutation ($input: LeadCallIntakeInput!) {
  leadCallIntake(input: $input) {
    replayed outcome problems { path code } lead { ${LEAD} receivedVia source { id } }
    qualification { verdict missing askedAt askedBy { id } firedRules { rule } answers { problem } }
    score { points } handOff { id state toUser { id } } routing { rule } } }`;

const SCRIPT = `query ($phone: String, $leadId: ID) {
  callScript(phone: $phone, leadId: $leadId) {
    framework next questions { question text status } lead { id } candidates { id }
    contacts { id name } answers { problem timeframeDays } } }`;

async function take(caller: Caller, input: object) {
  return (await caller.gql(TAKE, { input })).leadCallIntake;
}

async function script(caller: Caller, who: object) {
  return (await caller.gql(SCRIPT, { ...who })).callScript;
}

const ana = { name: "Ana Ruiz", phone: "+39 06 6982 1234", company: "Acme" };

test("a call makes a lead with its answers, a verdict and a hand-off, at once", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const calledAt = "2026-03-02T08:30:00.000Z";

  const taken = await take(marketer, { caller: ana, answers: strongAnswers, calledAt });

  expect(taken).toMatchObject({
    outcome: "CREATED",
    problems: [],
    lead: { status: "MQL", receivedVia: "INBOUND_CALL" },
    qualification: {
      verdict: "FORWARD",
      missing: [],
      askedAt: calledAt,
      askedBy: { id: marketer.userId },
    },
    handOff: { state: "PENDING" },
  });
  expect(taken.lead.owner).not.toBeNull();
  const names = (await app.events()).map(({ name }) => name);
  for (const name of ["lead.captured", "lead.qualified", "lead.handed_over"]) {
    expect(names.filter((each) => each === name)).toHaveLength(1);
  }
});

test("somebody known who calls again is one lead, and their earlier answers count", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const { problem, budget, timeframeDays } = strongAnswers;

  const first = await take(marketer, { caller: ana, answers: { problem } });
  const second = await take(marketer, { caller: ana, answers: { budget, timeframeDays } });

  expect([first.qualification.verdict, second.qualification.verdict]).toEqual([
    "INCOMPLETE",
    "FORWARD",
  ]);
  expect(second.lead.id).toBe(first.lead.id);
  expect(await app.count("lead")).toBe(1);
  expect(await app.count("touch")).toBe(2);
});

test("a bad answer refuses the whole call: no lead, no touch, no event", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const refuse = (answers: object, caller: object = ana) =>
    expectCode("INVALID_INPUT", take(marketer, { caller, answers }));

  await refuse({ ...strongAnswers, budget: { min: "900", max: "20", currencyCode: "EUR" } });
  await refuse({ ...strongAnswers, budget: { max: "20", currencyCode: "EURO" } });
  await refuse({ ...strongAnswers, timeframeDays: -1 });
  await refuse({ ...strongAnswers, triedBefore: [{ what: "" }] });
  await refuse(strongAnswers, { title: "CTO" });

  for (const table of ["lead", "touch", "qualification", "lead_score", "hand_off"]) {
    expect(await app.count(table)).toBe(0);
  }
  expect((await app.events()).filter(({ name }) => name.startsWith("lead."))).toEqual([]);
});

test("a closed lead is not qualified by a call, and the call leaves nothing behind", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer, ana);
  await marketer.gql(
    `mutation ($input: LeadDisqualifyInput!) { leadDisqualify(input: $input) { lead { id } } }`,
    { input: { leadId, reasonCode: "SPAM" } },
  );
  const before = await readLead(marketer, leadId);
  const touches = await app.count("touch");

  await expectCode("ILLEGAL_TRANSITION", take(marketer, { caller: ana, answers: strongAnswers }));

  expect(await readLead(marketer, leadId)).toEqual(before);
  expect(await app.count("touch")).toBe(touches);
});

test("a call by a named source keeps its rules, and refuses by them", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const source = await makeSource(app, { name: "Main number", kind: "CALL", territory: "South" });
  const call = { caller: ana, answers: { problem: "Leaks" }, sourceId: source.id };

  const taken = await take(marketer, call);
  await updateSource(app, source.id, { requiredFields: ["email"] });
  const data = await expectCode("PAYLOAD_REFUSED", take(marketer, call));

  expect(taken.lead).toMatchObject({ receivedVia: "INBOUND_CALL", source: { id: source.id } });
  expect(data.problems).toMatchObject([{ path: "email", code: "FIELD_REQUIRED" }]);
  expect(await app.count("touch")).toBe(1);
  expect(await app.count("intake_payload")).toBe(0);
});

test("an idempotency key takes a call once", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const call = { caller: ana, answers: strongAnswers, idempotencyKey: "call-1" };

  const all = await Promise.all(Array.from({ length: 5 }, () => take(marketer, call)));

  expect(all.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect(await app.count("qualification")).toBe(1);
});

test("who may not qualify takes no call", async () => {
  await using app = await startApp();
  const liaison = await app.person(Department.LIAISON);

  await expectCode("FORBIDDEN", take(liaison, { caller: ana, answers: {} }));
  await expectCode("FORBIDDEN", script(liaison, {}));
});

test("the script has the questions in order, and for a stranger the first is next", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);

  const asked = await script(marketer, { phone: ana.phone });

  expect(asked).toMatchObject({
    framework: "INBOUND_CALL",
    next: "PROBLEM",
    lead: null,
    candidates: [],
    contacts: [],
    answers: null,
  });
  expect(asked.questions).toEqual([
    { question: "PROBLEM", text: "What problem are they experiencing?", status: "UNKNOWN" },
    { question: "TRIED_BEFORE", text: "What have they tried in the past?", status: "UNKNOWN" },
    { question: "BUDGET", text: "What is their budget?", status: "UNKNOWN" },
    { question: "DECIDER", text: "Who decides?", status: "UNKNOWN" },
    { question: "TIMEFRAME", text: "When do they want to buy?", status: "UNKNOWN" },
  ]);
});

test("by the number that calls, what was answered is known and the next question told", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const { lead } = await take(marketer, {
    caller: ana,
    answers: { problem: "Leaks", timeframeDays: 40, asked: ["TRIED_BEFORE"] },
  });

  const known = await script(marketer, { phone: "06 69821234" });

  expect(known).toMatchObject({
    lead: { id: lead.id },
    candidates: [{ id: lead.id }],
    answers: { problem: "Leaks", timeframeDays: 40 },
    next: "BUDGET",
  });
  const statuses = known.questions.map(({ status }: { status: string }) => status);
  expect(statuses).toEqual(["KNOWN", "ASKED", "UNKNOWN", "UNKNOWN", "KNOWN"]);
});

test("of several with one number the operator says which", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const one = await inquiry(marketer, { name: "Bo Lund", phone: ana.phone });
  const two = await inquiry(marketer, { name: "Cy Brandt", phone: ana.phone });
  const { accountCreate } = await app.admin.gql(
    `mutation { accountCreate(input: { name: "Acme" }) { account { id } } }`,
  );
  const accountId = accountCreate.account.id;
  await app.admin.gql(
    `mutation ($input: ContactCreateInput!) { contactCreate(input: $input) { contact { id } } }`,
    { input: { accountId, name: "Di Ferri", phone: ana.phone } },
  );

  const asked = await script(marketer, { phone: ana.phone });
  const said = await script(marketer, { phone: ana.phone, leadId: one });

  expect(asked.lead).toBeNull();
  expect(asked.candidates.map(({ id }: { id: string }) => id)).toEqual([two, one]);
  expect(asked.contacts).toMatchObject([{ name: "Di Ferri" }]);
  expect(said.lead).toEqual({ id: one });
  await expectCode("INVALID_INPUT", script(marketer, { phone: "12" }));
  await expectCode("INVALID_ID", script(marketer, { leadId: "no" }));
});

test("sales is shown no lead by a number that is not theirs to see", async () => {
  await using app = await startApp();
  const { marketer, seller, loner } = await company(app);
  const { lead } = await take(marketer, { caller: ana, answers: strongAnswers });
  await app.admin.gql(
    `mutation ($input: LeadAssignInput!) { leadAssign(input: $input) { lead { id } } }`,
    { input: { leadId: lead.id, ownerId: seller.userId } },
  );

  expect((await script(seller, { phone: ana.phone })).lead).toEqual({ id: lead.id });
  expect(await script(loner, { phone: ana.phone })).toMatchObject({ lead: null, candidates: [] });
});
