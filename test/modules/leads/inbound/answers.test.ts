import { expect, test } from "vitest";

import { inTransaction } from "../../../../server/context.js";
import { queueMail, type MailDraft } from "../../../../server/mail/queue-mail.js";
import { smtpSender } from "../../../../server/mail/smtp.js";
import { startApp, type TestApp } from "../../../support/app.js";
import { startMailServer, type MailServer } from "../../../support/mail-server.js";
import { leads, letter, mailbox } from "./inbound-kit.js";

function bounceOf(messageId: string, recipient: string, status: string): string {
  return `From: Mail Delivery <mailer-daemon@mx.test>
To: hi@acme.test
Subject: Undelivered
Message-ID: <b-${status}@mx.test>
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
Status: ${status}
Diagnostic-Code: smtp; 550 ${status} no such mailbox
--cut
Content-Type: text/rfc822-headers

From: hi@acme.test
Message-ID: <${messageId}>
--cut--
`;
}

const hello = {
  purpose: "greeting",
  topic: null,
  to: { address: "ana@castellan.test", key: "ana@castellan.test" },
  subject: "Hello",
  text: "Hello",
  html: "<p>Hello</p>",
};

function sending(server: MailServer) {
  const origin = () => "http://links.test";
  return { send: smtpSender(server.url), from: "hi@acme.test", origin };
}

/** Sends a mail and answers with its id and the Message-ID it left with. */
async function send(app: TestApp, server: MailServer, more: Partial<MailDraft> = {}) {
  const { id } = await inTransaction(app.system, (ctx) => queueMail(ctx, { ...hello, ...more }));
  await app.jobs();
  const text = server.received.at(-1)?.text ?? "";
  return { id, messageId: /^Message-ID: <(.*)>\r$/m.exec(text)?.[1] ?? "" };
}

async function suppressions(app: TestApp) {
  await app.core.relay.drain();
  const asked = "{ suppressions { nodes { addressKey topic reason note } } }";
  return (await app.admin.gql(asked)).suppressions.nodes;
}

test("a hard bounce of our own mail suppresses the address; a soft or a made-up one does not", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: sending(server) });
  const box = await mailbox(app);
  const { id, messageId } = await send(app, server);
  const { address, key } = hello.to;

  const soft = await box.hand(bounceOf(messageId, address, "4.2.2"));
  const forged = await box.hand(bounceOf("somebody@else.test", address, "5.1.1"));
  const other = await box.hand(bounceOf(messageId, "ceo@castellan.test", "5.1.1"));
  expect(await suppressions(app)).toEqual([]);
  const hard = await box.hand(bounceOf(messageId, address, "5.1.1"));
  await box.hand(bounceOf(messageId, address, "5.1.1").replace("<b-5", "<again-5"));

  const outcomes = [soft, forged, other, hard].map(({ body }) => body.outcome);
  expect(outcomes).toEqual(["BOUNCE", "BOUNCE", "BOUNCE", "BOUNCE"]);
  expect(await suppressions(app)).toEqual([
    { addressKey: key, topic: null, reason: "HARD_BOUNCE", note: `5.1.1 to ${id}` },
  ]);
  const told = (await app.events("mail.bounced")).map(({ payload }) => payload);
  expect(told).toEqual([
    { mailId: id, purpose: "greeting", about: null, kind: "SOFT", status: "4.2.2" },
    { mailId: id, purpose: "greeting", about: null, kind: "HARD", status: "5.1.1" },
  ]);
  const mail = `{ outgoingMails { nodes { state deliveredAt bounceKind failure } } }`;
  expect((await app.admin.gql(mail)).outgoingMails.nodes).toEqual([
    { state: "SENT", deliveredAt: null, bounceKind: "HARD", failure: "5.1.1" },
  ]);
  expect(await leads(app)).toEqual([]);
});

test("a report that names the mail by its envelope alone is known, too", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: sending(server) });
  const box = await mailbox(app);
  const { id } = await send(app, server);
  const report = bounceOf("cut@off.test", hello.to.address, "5.1.1").replace(
    "Reporting-MTA:",
    `Original-Envelope-Id: ${id.slice(5)}\nReporting-MTA:`,
  );

  await box.hand(report);

  expect(server.received[0]?.envelopeId).toBe(id.slice(5));
  expect(await app.events("mail.bounced")).toMatchObject([{ payload: { mailId: id } }]);
});

test("five soft bounces in a row suppress; one that arrives between begins the count anew", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: sending(server) });
  const box = await mailbox(app);
  const bounce = async () => {
    const { messageId } = await send(app, server);
    await box.hand(bounceOf(messageId, hello.to.address, "5.2.2"));
    app.clock.advance(60_000);
  };

  for (let n = 0; n < 4; n += 1) await bounce();
  await send(app, server);
  app.clock.advance(60_000);
  for (let n = 0; n < 4; n += 1) await bounce();
  expect(await suppressions(app)).toEqual([]);
  await bounce();
  await bounce();

  expect(await suppressions(app)).toMatchObject([{ reason: "SOFT_BOUNCES", topic: null }]);
});

test("an answer to a mail of ours is told once, and is a lead as any message; a robot's is none", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: sending(server) });
  const box = await mailbox(app);
  const about = "lead_0190a1b2-0000-7000-8000-000000000001";
  const { id, messageId } = await send(app, server, { about });
  const answers = (line: string, no: string) =>
    letter(`In-Reply-To: <${messageId}>\nReferences: <x@y.test> <${messageId}>\n${line}`).replace(
      "<m1@",
      `<m${no}@`,
    );

  const away = await box.hand(answers("Auto-Submitted: auto-replied\n", "2"));
  const absence = answers("", "3").replace("Subject: Pumps", "Subject: Out of office: Pumps");
  const unmarked = await box.hand(absence);
  expect([away.body.outcome, unmarked.body.outcome]).toEqual(["AUTO_REPLY", "AUTO_REPLY"]);
  expect(await app.events("mail.replied")).toEqual([]);
  const answer = await box.hand(answers("", "4"));
  await box.hand(answers("", "5"));
  await box.hand(letter("In-Reply-To: <nobody@knows.test>\n"));

  expect(answer.body.outcome).toBe("LEAD");
  const told = (await app.events("mail.replied")).map(({ payload }) => payload);
  expect(told).toEqual([{ mailId: id, purpose: "greeting", about }]);
});

test("our own mail that comes back is a loop, and makes no lead", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: sending(server) });
  const box = await mailbox(app);
  await send(app, server, { to: { address: "sales@acme.test", key: "sales@acme.test" } });

  const { body } = await box.hand(Buffer.from(server.received[0]?.text ?? ""));

  expect(body).toEqual({ outcome: "LOOP" });
  expect(await leads(app)).toEqual([]);
});
