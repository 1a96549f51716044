import { expect, test } from "vitest";

import { expectCode, startApp, type Caller, type TestApp } from "../../support/app.js";
import { newCompetitor, observe } from "../intel/world.js";
import { fileReport, heldMeeting } from "../reports/world.js";
import { company, inquiry, send, strongAnswers } from "./lead-kit.js";

const ENTRIES = `nodes { id kind occurredAt title actor { id } node { __typename id } }
  edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }`;

async function timeline(caller: Caller, type: "account" | "lead", id: string, args = "first: 50") {
  const document = `query ($id: ID!) { ${type}(id: $id) { timeline(${args}) { ${ENTRIES} } } }`;
  return (await caller.gql(document, { id }))[type].timeline;
}

type Entry = { kind: string; title: string; occurredAt: string; id: string };

/** An account with a lead that went to sales, a meeting, a report and an observation. */
async function story(app: TestApp) {
  const people = await company(app);
  const { marketer, seller } = people;
  const { accountCreate } = await app.admin.gql(
    `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } } }`,
    { input: { name: "Acme", ownerId: seller.userId } },
  );
  const accountId: string = accountCreate.account.id;
  const leadId = await inquiry(marketer, { accountId, sourceDetail: "contact form" });
  app.clock.advance(60_000);
  const { qualification } = await send(marketer, "qualify", { leadId, ...strongAnswers });
  app.clock.advance(60_000);
  const meeting = await heldMeeting(marketer, accountId);
  const { report } = await fileReport(marketer, meeting.id);
  app.clock.advance(60_000);
  const competitor = await newCompetitor(app.admin, "Initrode");
  const observation = await observe(marketer, competitor.id, {
    accountId,
    observedAt: "2026-03-01T09:00:00Z",
  });
  return { ...people, accountId, leadId, qualification, meeting, report, observation };
}

test("an account's timeline tells everything there, newest first", async () => {
  await using app = await startApp();
  const { marketer, accountId, report, observation } = await story(app);

  const { nodes, pageInfo } = await timeline(marketer, "account", accountId);

  const found = nodes.map(({ kind, title }: Entry) => `${kind} ${title}`);
  expect(new Set(found)).toEqual(
    new Set([
      "MEETING Plant visit",
      "REPORT Plant visit",
      "HAND_OFF Handed to sales: PENDING",
      "LEAD_MOVED INQUIRY to MQL",
      "QUALIFICATION Qualified: FORWARD",
      "LEAD_MOVED RAW to INQUIRY",
      "LEAD_MOVED RAW",
      "TOUCH Form submit: contact form",
      `OBSERVATION ${observation.claim}`,
    ]),
  );
  const times = nodes.map(({ occurredAt }: Entry) => occurredAt);
  expect(times).toEqual([...times].sort().reverse());
  const byKind = new Map<string, object>(nodes.map((entry: Entry) => [entry.kind, entry]));
  expect(byKind.get("REPORT")).toMatchObject({
    actor: { id: marketer.userId },
    node: { __typename: "TripReport", id: report.id },
  });
  expect(byKind.get("TOUCH")).toMatchObject({ actor: null, node: { __typename: "Touch" } });
  expect(pageInfo.hasNextPage).toBe(false);
});

test("page by page it is the same timeline, and every entry stands in it once", async () => {
  await using app = await startApp();
  const { marketer, accountId, leadId } = await story(app);
  // Of one instant, so that kind and id have to tell them apart.
  const touches = Array.from({ length: 7 }, () => ({ of: { leadId }, type: "PAGE_VIEW" }));
  await marketer.gql(
    `mutation ($input: TouchRecordManyInput!) { touchRecordMany(input: $input) { counts { recorded } } }`,
    { input: { touches } },
  );
  const whole = await timeline(marketer, "account", accountId, "first: 100");

  for (const size of [1, 2, 5]) {
    const ids: string[] = [];
    let after = "";
    for (let more = true; more;) {
      const page = await timeline(marketer, "account", accountId, `first: ${size}${after}`);
      ids.push(...page.nodes.map(({ id }: Entry) => id));
      more = page.pageInfo.hasNextPage;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(ids).toEqual(whole.nodes.map(({ id }: Entry) => id));
    expect(new Set(ids).size).toBe(16);
  }
});

test("a lead's timeline is its own, of the kinds and the time asked for", async () => {
  await using app = await startApp();
  const { marketer, accountId, leadId } = await story(app);
  await inquiry(marketer, { accountId });

  const own = await timeline(marketer, "lead", leadId);
  const moves = await timeline(marketer, "lead", leadId, "kinds: [LEAD_MOVED, TOUCH]");
  const since = await timeline(marketer, "lead", leadId, `since: "2026-03-02T09:00:01Z"`);
  const until = await timeline(marketer, "lead", leadId, `until: "2026-03-02T09:00:01Z"`);

  const kinds = (page: { nodes: Entry[] }) => page.nodes.map(({ kind }) => kind).sort();
  expect(kinds(moves)).toEqual(["LEAD_MOVED", "LEAD_MOVED", "LEAD_MOVED", "TOUCH"]);
  expect(kinds(since)).toEqual(["HAND_OFF", "LEAD_MOVED", "QUALIFICATION"]);
  expect(kinds(until)).toEqual(["LEAD_MOVED", "LEAD_MOVED", "TOUCH"]);
  expect(own.nodes).toHaveLength(6);
});

test("everybody sees of a timeline what they see of its rows", async () => {
  await using app = await startApp();
  const { loner, seller, accountId, leadId } = await story(app);
  const website = await app.program(["account:read", "intel:read"]);

  const kindsOf = async (caller: Caller) => {
    const { nodes } = await timeline(caller, "account", accountId);
    return [...new Set(nodes.map(({ kind }: Entry) => kind))].sort();
  };

  // Neither owner nor of the team: the account is open to all, its leads and reports are not.
  expect(await kindsOf(loner)).toEqual(["MEETING", "OBSERVATION"]);
  expect(await kindsOf(seller)).toEqual([
    "HAND_OFF",
    "LEAD_MOVED",
    "MEETING",
    "OBSERVATION",
    "QUALIFICATION",
    "REPORT",
    "TOUCH",
  ]);
  expect(await kindsOf(website)).toEqual(["OBSERVATION"]);
  await expectCode("NOT_FOUND", timeline(loner, "lead", leadId));
});

test("a cursor of another timeline, a forged one and too large a page are refused", async () => {
  await using app = await startApp();
  const { marketer, accountId } = await story(app);
  const { pageInfo } = await timeline(marketer, "account", accountId, "first: 1");
  const ask = (args: string) => timeline(marketer, "account", accountId, args);
  const forged = Buffer.from('["x","y"]').toString("base64url");

  await expectCode("CURSOR_MISMATCH", ask(`after: "${pageInfo.endCursor}", kinds: [TOUCH]`));
  await expectCode("CURSOR_MISMATCH", ask(`after: "${forged}"`));
  await expectCode("INVALID_CURSOR", ask(`after: "x"`));
  await expectCode("LIMIT_EXCEEDED", ask("first: 251"));
});

test("each of several accounts has its own page", async () => {
  await using app = await startApp();
  const { marketer, accountId } = await story(app);
  await app.admin.gql(`mutation { accountCreate(input: { name: "Bolt" }) { account { id } } }`);

  const { accounts } = await marketer.gql(
    "{ accounts { nodes { id name timeline(first: 2) { nodes { kind } pageInfo { hasNextPage } } } } }",
  );

  const [acme, bolt] = accounts.nodes;
  expect(acme.id).toBe(accountId);
  expect([acme.timeline.nodes.length, acme.timeline.pageInfo.hasNextPage]).toEqual([2, true]);
  expect(bolt.timeline).toEqual({ nodes: [], pageInfo: { hasNextPage: false } });
});
