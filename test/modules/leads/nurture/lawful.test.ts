import { expect, test } from "vitest";

import { suppressAddress } from "../../../../server/modules/accounts/consent/commands/suppress-address.js";
import {
  ConsentChannel,
  SuppressionReason,
} from "../../../../server/modules/accounts/consent/consent.enums.js";
import { ConsentAct } from "../../../../server/modules/accounts/rules/consent.js";
import { Department } from "../../../../server/modules/people/department.js";
import { startApp, type TestApp } from "../../../support/app.js";
import { startMailServer } from "../../../support/mail-server.js";
import { inquiry, send } from "../lead-kit.js";
import {
  DAY,
  enrolmentsOf,
  kept,
  later,
  results,
  running,
  settle,
  steps,
  TOPIC,
  through,
} from "./nurture-kit.js";

async function revoke(app: TestApp, address: string, topic: string | null = null) {
  await app.admin.gql(
    `mutation ($input: ConsentRevokeInput!) { consentRevoke(input: $input) { suppression { id } } }`,
    { input: { address, channel: "EMAIL", topic } },
  );
}

test("without a lawful basis for its topic nobody is written to, and the programme goes on", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await running(app.admin);

  const id = await inquiry(app.admin);
  await send(app.admin, "nurture", { leadId: id });
  const { id: other } = await kept(app.admin, {}, "another-topic");
  await settle(app);

  for (const lead of [id, other]) {
    const [{ sends }] = await enrolmentsOf(app.admin, lead);
    expect(sends.nodes).toMatchObject([{ state: "SKIPPED", skipReason: "CONSENT" }]);
  }
  expect(server.received).toEqual([]);
});

test("one click ends it within a second, for what is queued too, and they leave the programme", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const { id: programId } = await running(app.admin);
  const ana = await kept(app.admin);
  await settle(app);
  const raw = (server.received[0]?.text ?? "").replace(/\r\n /g, " ");
  const link = /^List-Unsubscribe: +<https:\/\/liaison\.test(.*)>\r$/m.exec(raw)?.[1] ?? "";
  const { url } = await app.serve();
  // The second letter is scheduled and waits in the outbox when she clicks.
  server.mood = "busy";
  await later(app, DAY + 60_000);
  server.mood = "takes";

  const answer = await fetch(new URL(link, url), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  });
  app.clock.advance(1_000);
  await settle(app);
  await later(app, DAY);

  expect(answer.status).toBe(200);
  expect(server.received).toHaveLength(1);
  const [enrolment] = await enrolmentsOf(app.admin, ana.id);
  expect(enrolment).toMatchObject({
    state: "EXITED", // the last letter was written, but had not gone out
    exitReason: "UNSUBSCRIBED",
    sends: { nodes: [{ state: "DELIVERED" }, { state: "SKIPPED", skipReason: "EXITED" }] },
  });
  expect(programId).toMatch(/^program_/);
});

test("who unsubscribes half way leaves, and what waits is not sent", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await running(app.admin, { steps: steps(3) });
  const ana = await kept(app.admin);
  await settle(app);

  await revoke(app, ana.email);
  await settle(app);
  await later(app, 5 * DAY);

  expect(server.received).toHaveLength(1);
  const [enrolment] = await enrolmentsOf(app.admin, ana.id);
  expect(enrolment).toMatchObject({ state: "EXITED", exitReason: "UNSUBSCRIBED", dueAt: null });
});

test("a revocation of another topic ends nothing", async () => {
  await using app = await startApp();
  await running(app.admin);
  const ana = await kept(app.admin);

  await revoke(app, ana.email, "events");
  await settle(app);

  expect((await enrolmentsOf(app.admin, ana.id))[0]).toMatchObject({ exitReason: null });
});

test("a suppressed address that is brought again, however, is not written to again", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await running(app.admin);
  const ana = await kept(app.admin);
  await settle(app);
  await revoke(app, ana.email);
  await settle(app);

  await send(app.admin, "capture", { email: ana.email, receivedVia: "IMPORT" });
  const alias = ana.email.replace("@", "+fair@");
  const again = await send(app.admin, "capture", { email: alias, receivedVia: "IMPORT" });
  await settle(app);
  await later(app, 3 * DAY);

  expect(again.lead.id).toBe(ana.id);
  expect(server.received).toHaveLength(1);
});

test("a mailbox that is none is out at once, and not written to again", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await running(app.admin, { steps: steps(3) });
  server.mood = "no such mailbox";
  const ana = await kept(app.admin);

  await settle(app);

  const [enrolment] = await enrolmentsOf(app.admin, ana.id);
  expect(enrolment).toMatchObject({
    state: "EXITED",
    exitReason: "BOUNCED",
    sends: { nodes: [{ state: "BOUNCED", failure: "550 5.1.1" }] },
  });
  server.mood = "takes";
  await later(app, 5 * DAY);
  expect(server.received).toEqual([]);
});

test("a mailbox that sent mail back time after time is out too, and nobody counts as unsubscribed", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const { id: programId } = await running(app.admin, { steps: steps(3) });
  const ana = await kept(app.admin);
  await settle(app);

  app.clock.advance(1_000);
  await suppressAddress(app.system, {
    addressKey: ana.email,
    channel: ConsentChannel.EMAIL,
    topic: null,
    reason: SuppressionReason.SOFT_BOUNCES,
    act: ConsentAct.RECORDED,
    note: null,
  });
  await settle(app);

  const [enrolment] = await enrolmentsOf(app.admin, ana.id);
  expect(enrolment).toMatchObject({ state: "EXITED", exitReason: "BOUNCED" });
  expect(await results(app.admin, programId)).toMatchObject({ sent: 1, unsubscribed: 0 });
});

test("only with a consent a letter tells that it is opened; the results say how many can", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const { id: programId } = await running(app.admin, { steps: steps(1) });
  const ana = await kept(app.admin);
  const ben = await inquiry(app.admin, { email: "ben@prospect.test" });
  const interest = { channel: "EMAIL", topic: TOPIC, basis: "LEGITIMATE_INTEREST" };
  await app.admin.gql(
    `mutation ($input: ConsentRecordInput!) { consentRecord(input: $input) { consent { id } } }`,
    { input: { address: "ben@prospect.test", ...interest, note: "A customer of ours" } },
  );
  await send(app.admin, "nurture", { leadId: ben });
  await settle(app);

  const tells = async (leadId: string) => {
    const [{ sends }] = await enrolmentsOf(app.admin, leadId);
    return sends.nodes.map(({ tellsOpens }: { tellsOpens: boolean }) => tellsOpens);
  };
  expect([await tells(ana.id), await tells(ben)]).toEqual([[true], [false]]);
  expect(await results(app.admin, programId)).toMatchObject({
    sent: 2,
    tellingOpens: 1,
    opened: 0,
  });
});

test("what was sent is on the lead's timeline, of the programme's campaign", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const marketer = await app.person(Department.MARKETING);
  const { campaignCreate } = await marketer.gql(
    `mutation { campaignCreate(input: { name: "Pump letter", channel: EMAIL }) { campaign { id } } }`,
  );
  const { campaign } = campaignCreate;
  await running(app.admin, { campaignId: campaign.id });

  const ana = await kept(app.admin);
  await settle(app);

  const { lead } = await app.admin.gql(
    `query ($id: ID!) { lead(id: $id) { touches(filter: { direction: { eq: OUTBOUND } }) {
       nodes { type channel sourceDetail campaign { id } } } } }`,
    { id: ana.id },
  );
  expect(lead.touches.nodes).toEqual([
    { type: "EMAIL", channel: "EMAIL", sourceDetail: "Letter 1 for {{givenName}}", campaign },
  ]);
});
