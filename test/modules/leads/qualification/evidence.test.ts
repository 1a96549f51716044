import { expect, test } from "vitest";

import { expectCode, startApp } from "../../../support/app.js";
import { heldMeeting, REPORT_FILE, startWorld } from "../../reports/world.js";
import { inquiry } from "../lead-kit.js";
import { talk } from "./qualification-kit.js";

const OF_LEAD = `query ($leadId: ID!) {
  lead(id: $leadId) { qualifications(first: 1) { nodes { criteria { evidence { kind id url } } } } } }`;
const NODE = "query ($reportId: ID!) { node(id: $reportId) { id } }";

test("a meeting and a trip report prove answers, as far as one may see them", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const leadId = await inquiry(marketer);
  const { id: meetingId } = await heldMeeting(marketer, account.id);
  const draft = { meetingId, title: "Visit", summary: "Only I know of this yet." };
  const { reportFile } = await marketer.gql(REPORT_FILE, { input: draft });
  const reportId: string = reportFile.report.id;
  const prove = (evidence: object) => ({
    problem: "Leaks",
    proofs: [{ question: "PROBLEM", evidence }],
  });

  await expectCode("NOT_FOUND", talk(seller, leadId, prove({ reportId })));
  const byMeeting = await talk(seller, leadId, prove({ meetingId }));
  const byReport = await talk(marketer, leadId, prove({ reportId }));

  expect(byMeeting.qualification.criteria[0]).toMatchObject({
    evidence: { kind: "MEETING", id: meetingId, url: null },
  });
  expect(byReport.qualification.criteria[0]).toMatchObject({
    evidence: { kind: "REPORT", id: reportId },
  });
  expect(await app.count("qualification")).toBe(2);
  // Whoever sees the lead sees what it rests on by its id alone: that opens nothing.
  const { lead } = await seller.gql(OF_LEAD, { leadId });
  expect(lead.qualifications.nodes[0].criteria[0].evidence).toEqual({
    kind: "REPORT",
    id: reportId,
    url: null,
  });
  await expectCode("NOT_FOUND", seller.gql(NODE, { reportId }));
  await expectCode("NOT_FOUND", talk(seller, leadId, prove({ reportId })));
});
