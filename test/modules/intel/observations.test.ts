import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller } from "../../support/app.js";
import { fileReport, heldMeeting, newAccount, startWorld } from "../reports/world.js";
import { INTEL_OBSERVE, newCompetitor, observe } from "./world.js";

const now = "2026-03-02T09:00:00.000Z";

async function captureLead(caller: Caller): Promise<{ id: string }> {
  const { leadCapture } = await caller.gql(
    `mutation ($input: LeadCaptureInput!) { leadCapture(input: $input) { lead { id } } }`,
    { input: { email: "ana@initech.test", receivedVia: "TRADE_SHOW" } },
  );
  return leadCapture.lead;
}

test.each([
  [Department.SALES, "SALES_FIELD"],
  [Department.MARKETING, "MARKETING_RESEARCH"],
  [Department.LIAISON, "MARKETING_RESEARCH"],
])("word from %s counts as %s unless it is said otherwise", async (department, origin) => {
  await using app = await startApp();
  const reporter = await app.person(department);
  const { id: competitorId } = await newCompetitor(app.admin, "Globex");

  const observation = await observe(reporter, competitorId);
  const published = await observe(reporter, competitorId, { origin: "PUBLIC" });

  expect(observation).toMatchObject({
    state: "NEW",
    origin,
    reportedBy: { id: reporter.userId },
    observedAt: now,
    validUntil: "2026-05-31T09:00:00.000Z", // prices hold for 90 days
    grade: null,
  });
  expect(published.origin).toBe("PUBLIC");
  expect(await app.events("intel.observed")).toMatchObject([
    { subjectId: observation.id, payload: { competitorId, origin, leadId: null } },
    { subjectId: published.id },
  ]);
});

test("an observation hangs on a report and its item, and stands below all it hangs on", async () => {
  await using app = await startApp();
  const { marketer, seller, account, opportunity } = await startWorld(app);
  const { id: competitorId } = await newCompetitor(app.admin, "Globex");
  const discussion = [{ kind: "COMPETITOR_MENTION", text: "Globex was here" }];
  const meeting = await heldMeeting(marketer, account.id);
  const { report } = await fileReport(marketer, meeting.id, { discussion });
  const [item] = report.discussion.nodes;

  const { id } = await observe(seller, competitorId, {
    discussionItemId: item.id,
    opportunityId: opportunity.id,
    quote: "They were here on Monday",
    evidenceUrl: "https://globex.test/prices",
    confidentiality: "SOURCE_PROTECTED",
  });

  const read = await seller.gql(
    `query ($id: ID!, $competitor: ID!, $account: ID!, $opportunity: ID!, $report: ID!) {
      observation(id: $id) { quote evidenceUrl confidentiality account { id }
        report { id } discussionItem { text } opportunity { id } }
      competitor(id: $competitor) { observations { nodes { id } } }
      account(id: $account) { observations { nodes { id } } }
      opportunity(id: $opportunity) { observations { nodes { id } } }
      report(id: $report) { observations { nodes { id } } } }`,
    {
      id,
      competitor: competitorId,
      account: account.id,
      opportunity: opportunity.id,
      report: report.id,
    },
  );
  const below = { observations: { nodes: [{ id }] } };
  expect(read).toEqual({
    observation: {
      quote: "They were here on Monday",
      evidenceUrl: "https://globex.test/prices",
      confidentiality: "SOURCE_PROTECTED",
      account: { id: account.id },
      report: { id: report.id },
      discussionItem: { text: "Globex was here" },
      opportunity: { id: opportunity.id },
    },
    competitor: below,
    account: below,
    opportunity: below,
    report: below,
  });
});

test("an observation hangs on a lead; who may not see lead and report sees neither through it", async () => {
  await using app = await startApp();
  const { marketer, account } = await startWorld(app);
  const stranger = await app.person(Department.PRODUCT);
  const { id: competitorId } = await newCompetitor(app.admin, "Globex");
  const lead = await captureLead(marketer);
  const { report } = await fileReport(marketer, (await heldMeeting(marketer, account.id)).id);

  const { id } = await observe(marketer, competitorId, { leadId: lead.id, reportId: report.id });

  const one = `query ($id: ID!) { observation(id: $id) { claim lead { id } report { id } } }`;
  const below = await marketer.gql(
    `query ($id: ID!) { lead(id: $id) { observations { nodes { id report { id } } } } }`,
    { id: lead.id },
  );
  expect(below.lead.observations.nodes).toEqual([{ id, report: { id: report.id } }]);
  expect((await stranger.gql(one, { id })).observation).toEqual({
    claim: "Sells at 10 % less",
    lead: null,
    report: null,
  });
});

test("a replayed key records one observation", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const { id: competitorId } = await newCompetitor(app.admin, "Globex");
  const input = { competitorId, kind: "RUMOUR", claim: "Is for sale", idempotencyKey: "r-1" };

  const first = await seller.gql(INTEL_OBSERVE, { input });
  const second = await seller.gql(INTEL_OBSERVE, { input });

  expect(second.intelObserve).toEqual({ ...first.intelObserve, replayed: true });
  expect(await app.count("intel_observation")).toBe(1);
});

test("a program that acts for nobody says where word came from, and may name who reported it", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const { id: competitorId } = await newCompetitor(app.admin, "Globex");

  await expectCode("INVALID_INPUT", observe(app.admin, competitorId));
  const published = await observe(app.admin, competitorId, { origin: "PUBLIC" });
  const field = await observe(app.admin, competitorId, { reportedById: seller.userId });

  expect(published).toMatchObject({ origin: "PUBLIC", reportedBy: null });
  expect(field).toMatchObject({ origin: "SALES_FIELD", reportedBy: { id: seller.userId } });
});

test("an observation that cannot be, or that hangs on what is not there, is refused", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const other = await newAccount(app, "Penetrode");
  const maker = await app.person(Department.MANUFACTURING);
  const { id: competitorId } = await newCompetitor(app.admin, "Globex");
  const draft = await fileReport(marketer, (await heldMeeting(marketer, account.id)).id, {
    submit: false,
  });
  const sent = await fileReport(seller, (await heldMeeting(seller, account.id)).id);
  const [drafted] = draft.report.discussion.nodes;
  const [item] = sent.report.discussion.nodes;
  const abroad = await app.otherWorkspace();
  const theirs = await startWorld(abroad);
  const foreign = await newCompetitor(abroad.admin, "Globex");
  const foreignLead = await captureLead(theirs.marketer);
  const { report: foreignReport } = await fileReport(
    theirs.marketer,
    (await heldMeeting(theirs.marketer, theirs.account.id)).id,
  );
  const attempt = (rest: object) => observe(seller, competitorId, { ...rest });

  await expectCode("NOT_FOUND", observe(seller, foreign.id));
  await expectCode("NOT_FOUND", attempt({ accountId: theirs.account.id }));
  await expectCode("NOT_FOUND", attempt({ opportunityId: theirs.opportunity.id }));
  await expectCode("NOT_FOUND", attempt({ leadId: foreignLead.id }));
  await expectCode("NOT_FOUND", attempt({ reportId: foreignReport.id }));
  await expectCode("NOT_FOUND", attempt({ reportId: draft.report.id })); // somebody else's draft
  await expectCode("NOT_FOUND", attempt({ discussionItemId: drafted.id }));
  await expectCode("INVALID_ID", attempt({ leadId: account.id }));
  await expectCode("INVALID_INPUT", attempt({ reportId: sent.report.id, accountId: other.id }));
  await expectCode(
    "INVALID_INPUT",
    observe(marketer, competitorId, { reportId: draft.report.id, discussionItemId: item.id }),
  );
  await expectCode("INVALID_INPUT", attempt({ observedAt: "2026-03-02T09:00:00.001Z" }));
  await expectCode("INVALID_INPUT", attempt({ validUntil: now }));
  await expectCode("INVALID_INPUT", attempt({ evidenceUrl: "javascript:alert(1)" }));
  await expectCode("INVALID_INPUT", attempt({ claim: "  " }));
  await expectCode("FORBIDDEN", attempt({ reportedById: marketer.userId }));
  await expectCode("INVALID_INPUT", observe(maker, competitorId)); // on neither side: must say
  const reader = await app.program(["intel:read"]);
  await expectCode("FORBIDDEN", observe(reader, competitorId, { origin: "PUBLIC" }));

  expect(await app.count("intel_observation")).toBe(0);
  expect(await app.events("intel.observed")).toEqual([]);
});
