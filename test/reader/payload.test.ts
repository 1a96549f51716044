import pg from "pg";
import { expect, test, vi } from "vitest";

import { Department } from "../../server/modules/people/department.js";
import { expectCode, startApp, type Caller } from "../support/app.js";
import { company, inquiry, strongAnswers } from "../modules/leads/lead-kit.js";

const LEAD = `__typename key: id status receivedVia fitScore createdAt attributes resumeOn
  owner { id name who: department manager { name } }
  account { name tier annualRevenue { amount currencyCode } team { nodes { role user { name } } } }
  moves: history(first: 9) { nodes { from: fromState toState actorId } pageInfo { hasNextPage endCursor } }
  touches { edges { cursor node { occurredAt } } }`;

const QUALIFY = `mutation ($input: LeadQualifyInput!) { leadQualify(input: $input) {
  replayed
  lead { ${LEAD} }
  same: lead { id owner { email } }
  qualification { verdict firedRules { rule explanation } askedBy { name } }
  score { points reasons { ruleId contribution } lead { id } }
  handOff { state toUser { name } lead { status } } } }`;

/** A lead of an account, whose owner it will go to. */
async function leadOfAccount(caller: Caller, seller: Caller): Promise<string> {
  const { accountCreate } = await caller.gql(
    `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } } }`,
    {
      input: {
        name: "Acme",
        domains: ["acme.example"],
        ownerId: seller.userId,
        annualRevenue: { amount: "1250.5", currencyCode: "EUR" },
      },
    },
  );
  const email = "ana@acme.example";
  return inquiry(caller, { email, accountId: accountCreate.account.id, attributes: { a: [1] } });
}

test("what is selected of a payload's rows is what a query of them says, in one statement", async () => {
  await using app = await startApp();
  await app.core.relay.stop(); // nobody else may ask while we count
  const { seller } = await company(app);
  const leadId = await leadOfAccount(app.admin, seller);
  const query = vi.spyOn(pg.Client.prototype, "query");

  const { leadQualify } = await app.admin.gql(QUALIFY, { input: { leadId, ...strongAnswers } });

  const sent = query.mock.calls.map(([first]: readonly unknown[]) => textOf(first));
  query.mockRestore();
  const { lead } = await app.admin.gql(`query ($id: ID!) { lead(id: $id) { ${LEAD} } }`, {
    id: leadId,
  });
  expect(leadQualify.lead).toEqual(lead);
  expect(leadQualify).toMatchObject({
    replayed: false,
    lead: {
      status: "MQL",
      attributes: { a: [1] },
      account: { annualRevenue: { amount: "1250.5000" } },
    },
    same: { id: leadId, owner: { email: seller.user.email } },
    qualification: { verdict: "FORWARD", askedBy: null },
    score: { points: lead.fitScore, lead: { id: leadId } },
    handOff: { state: "PENDING", toUser: { name: seller.user.name }, lead: { status: "MQL" } },
  });
  expect(sent.slice(sent.indexOf("COMMIT") + 1)).toEqual([expect.stringContaining("string_agg")]);
});

test("columns of the returned rows ask nothing of the database", async () => {
  await using app = await startApp();
  await app.core.relay.stop();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer);
  const query = vi.spyOn(pg.Client.prototype, "query");

  const document = `mutation ($input: LeadQualifyInput!) { leadQualify(input: $input) {
    lead { id status fitScore } qualification { verdict firedRules { rule } } } }`;
  await marketer.gql(document, { input: { leadId, ...strongAnswers } });

  const sent = query.mock.calls.map(([first]: readonly unknown[]) => textOf(first));
  query.mockRestore();
  expect(sent.at(-1)).toBe("COMMIT");
});

test("a list below that the caller may not read is refused in graphql-js's words", async () => {
  await using app = await startApp();
  const { seller } = await company(app);
  const leadId = await leadOfAccount(app.admin, seller);
  const program = await app.program(["lead:read", "lead:qualify"]);
  const document = `mutation ($input: LeadQualifyInput!) { leadQualify(input: $input) {
    lead { id owner { name } account { opportunities { nodes { id } } } } } }`;

  const refused = program.gql(document, { input: { leadId, ...strongAnswers } });

  await expectCode("FORBIDDEN", refused);
});

test("a person known already is told whoever brings them, with what is around them", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const other = await app.person(Department.SALES);
  const leadId = await inquiry(marketer, { email: "ana@acme.example" });
  await marketer.gql(
    `mutation ($input: LeadAssignInput!) { leadAssign(input: $input) { lead { id } } }`,
    { input: { leadId, ownerId: seller.userId } },
  );

  const { leadCapture } = await other.gql(
    `mutation ($input: LeadCaptureInput!) { leadCapture(input: $input) {
       outcome lead { id owner { name } touches { nodes { id } } } } }`,
    { input: { email: "ana@acme.example", receivedVia: "API" } },
  );

  expect(leadCapture).toMatchObject({
    outcome: "UNCHANGED",
    lead: { id: leadId, owner: { name: seller.user.name } },
  });
});

function textOf(first: unknown): string {
  if (typeof first !== "object" || first === null || !("text" in first)) return String(first);
  return String(first.text);
}
