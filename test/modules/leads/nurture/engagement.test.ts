import { expect, test } from "vitest";

import { Department } from "../../../../server/modules/people/department.js";
import { startApp, type TestApp } from "../../../support/app.js";
import { startMailServer, type MailServer } from "../../../support/mail-server.js";
import { letter, mailbox } from "../inbound/inbound-kit.js";
import { readLead } from "../lead-kit.js";
import {
  DAY,
  enrolmentsOf,
  kept,
  later,
  results,
  running,
  settle,
  steps,
  through,
} from "./nurture-kit.js";

const READER = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Thunderbird/128.0" };

/** The mail that came last, its quoted-printable undone. */
function lastMail(server: MailServer): string {
  const soft = (server.received.at(-1)?.text ?? "").replace(/=\r\n/g, "");
  return soft.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

async function visit(app: TestApp, mail: string, attribute: RegExp): Promise<Response> {
  const address = new URL((attribute.exec(mail)?.[1] ?? "").replaceAll("&amp;", "&"));
  const target = new URL(`${address.pathname}${address.search}`, (await app.serve()).url);
  return fetch(target, { redirect: "manual", headers: READER });
}

test("who opens and clicks is seen on the timeline and in the results, and gets what readers get", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const [one, two] = steps(2);
  const { id: programId } = await running(app.admin, {
    steps: [one, { ...two, condition: { engaged: { step: 1, did: "CLICKED" } } }],
  });
  const ana = await kept(app.admin);
  await settle(app);
  app.clock.advance(60_000);

  const mail = lastMail(server);
  await visit(app, mail, /<img src="([^"]+)"/);
  const followed = await visit(app, mail, /<a href="([^"]*mail\/clicked[^"]+)"/);
  await visit(app, mail, /<a href="([^"]*mail\/clicked[^"]+)"/);
  await settle(app);
  await later(app, DAY);

  expect(followed.headers.get("location")).toBe("https://acme.test/1");
  expect(server.received).toHaveLength(2);
  const [{ sends }] = await enrolmentsOf(app.admin, ana.id);
  expect(sends.nodes).toMatchObject([
    { state: "DELIVERED", openedAt: expect.any(String), clickedAt: expect.any(String) },
    { state: "DELIVERED", openedAt: null, clickedAt: null },
  ]);
  expect(await results(app.admin, programId)).toMatchObject({
    opened: 1,
    clicked: 1,
    delivered: 2,
  });
  const { lead } = await app.admin.gql(
    `query ($id: ID!) { lead(id: $id) { touches(filter: { type: { in: [EMAIL, EMAIL_CLICK] } }) {
       nodes { type direction } } } }`,
    { id: ana.id },
  );
  expect(lead.touches.nodes).toEqual([
    { type: "EMAIL", direction: "OUTBOUND" },
    { type: "EMAIL_CLICK", direction: "INBOUND" },
    { type: "EMAIL", direction: "OUTBOUND" },
  ]);
});

test("who answers is an inquiry again and out, and whoever answers for the programme is told", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const owner = await app.person(Department.MARKETING, { email: "mia@acme.test" });
  const { id: programId } = await running(app.admin, { ownerId: owner.user.id, steps: steps(3) });
  const ana = await kept(app.admin, { email: "ana@castellan.test", name: "Ana Ruíz" });
  await settle(app);
  const id = /^Message-ID: (<.*>)\r$/m.exec(server.received[0]?.text ?? "")?.[1] ?? "";
  const { hand } = await mailbox(app);

  await hand(letter(`In-Reply-To: ${id}\n`));
  await settle(app);
  await later(app, 5 * DAY);

  expect((await readLead(app.admin, ana.id)).status).toBe("INQUIRY");
  const [enrolment] = await enrolmentsOf(app.admin, ana.id);
  expect(enrolment).toMatchObject({
    state: "EXITED",
    exitReason: "REACTIVATED",
    sends: { nodes: [{ state: "DELIVERED", repliedAt: expect.any(String) }] },
  });
  expect(await results(app.admin, programId)).toMatchObject({
    replied: 1,
    reactivated: 1,
    sent: 1,
  });
  expect(server.received.map(({ to }) => to)).toEqual([["ana@castellan.test"], ["mia@acme.test"]]);
  expect(server.received[1]?.text).toContain("left the programme");
});

test("an answer leaves one touch: what they wrote, as an answer to that step, for its campaign", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const campaignId = await campaign(app);
  await running(app.admin, { campaignId, steps: steps(3) });
  const ana = await kept(app.admin, { email: "ana@castellan.test" });
  await settle(app);
  const { hand } = await mailbox(app);

  await hand(letter(`In-Reply-To: ${messageIdOf(server)}\n`));
  await settle(app);

  const [{ sends }] = await enrolmentsOf(app.admin, ana.id);
  expect(await inboundOf(app, ana.id)).toEqual([
    {
      type: "EMAIL_REPLY",
      campaign: { id: campaignId },
      evidence: sends.nodes[0].id,
      payload: expect.objectContaining({ problem: "Our pumps cavitate. Can you help?" }),
    },
  ]);
});

test("an answer from another address is a touch of either lead, one each", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await running(app.admin, { steps: steps(3) });
  const ana = await kept(app.admin);
  await settle(app);
  const { hand } = await mailbox(app);

  const { body } = await hand(letter(`In-Reply-To: ${messageIdOf(server)}\n`));
  await settle(app);

  const [{ sends }] = await enrolmentsOf(app.admin, ana.id);
  const answered = { type: "EMAIL_REPLY", evidence: sends.nodes[0].id };
  expect(body.leadId).not.toBe(ana.id);
  expect(await inboundOf(app, ana.id)).toMatchObject([answered]);
  expect(await inboundOf(app, body.leadId)).toMatchObject([answered]);
});

test("a mailbox that is reported to be none later ends it too", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await running(app.admin, { steps: steps(3) });
  const ana = await kept(app.admin, { email: "ana@castellan.test" });
  await settle(app);
  const id = /^Message-ID: <(.*)>\r$/m.exec(server.received[0]?.text ?? "")?.[1] ?? "";
  const { hand } = await mailbox(app);

  await hand(bounceOf(id, "ana@castellan.test"));
  await settle(app);
  await later(app, 5 * DAY);

  expect(server.received).toHaveLength(1);
  expect(await enrolmentsOf(app.admin, ana.id)).toMatchObject([
    {
      state: "EXITED",
      exitReason: "BOUNCED",
      sends: { nodes: [{ state: "BOUNCED", failure: "5.1.1" }] },
    },
  ]);
});

test("who unsubscribes after the last letter counts for that letter", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const { id: programId } = await running(app.admin, { steps: steps(1) });
  const ana = await kept(app.admin);
  await settle(app);

  await app.admin.gql(
    `mutation ($input: ConsentRevokeInput!) { consentRevoke(input: $input) { suppression { id } } }`,
    { input: { address: ana.email, channel: "EMAIL" } },
  );
  await settle(app);

  expect(await results(app.admin, programId)).toMatchObject({
    completed: 1,
    unsubscribed: 1,
    steps: [{ unsubscribed: 1 }],
  });
});

function messageIdOf(server: MailServer): string {
  return /^Message-ID: (<.*>)\r$/m.exec(server.received.at(-1)?.text ?? "")?.[1] ?? "";
}

/** What of a lead's touches they did by mail. */
async function inboundOf(app: TestApp, id: string) {
  const { lead } = await app.admin.gql(
    `query ($id: ID!) { lead(id: $id) {
       touches(filter: { direction: { eq: INBOUND }, type: { in: [EMAIL, EMAIL_REPLY] } }) {
         nodes { type campaign { id } evidence payload } } } }`,
    { id },
  );
  return lead.touches.nodes;
}

async function campaign(app: TestApp): Promise<string> {
  const { campaignCreate } = await app.admin.gql(
    `mutation ($input: CampaignCreateInput!) { campaignCreate(input: $input) { campaign { id } } }`,
    { input: { name: "Pumps", channel: "EMAIL" } },
  );
  return campaignCreate.campaign.id;
}

function bounceOf(messageId: string, recipient: string): string {
  return `From: Mail Delivery <mailer-daemon@mx.test>
To: hello@acme.test
Subject: Undelivered
Message-ID: <b@mx.test>
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

--cut
Content-Type: text/plain

It did not arrive.
--cut
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.test

Final-Recipient: rfc822; ${recipient}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such mailbox
--cut
Content-Type: text/rfc822-headers

From: hello@acme.test
Message-ID: <${messageId}>
--cut--
`;
}
