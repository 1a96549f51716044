import { expect, test } from "vitest";

import { inTransaction } from "../../../../server/context.js";
import { queueMail, type MailDraft } from "../../../../server/mail/queue-mail.js";
import { smtpSender } from "../../../../server/mail/smtp.js";
import { startApp, type TestApp } from "../../../support/app.js";
import { startMailServer, type MailServer } from "../../../support/mail-server.js";
import { SOURCE } from "../forms/form-kit.js";

const LEADS = `{ leads { nodes { name email problem status attributes source { key }
  touches { nodes { type occurredAt } } } } }`;

type Mailbox = {
  readonly url: string;
  readonly key: string;
  /** Hands a message over as a mail server does. */
  hand(
    message: string | Buffer,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Answer }>;
};
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test states what it expects field by field
type Answer = any;

async function mailbox(app: TestApp, more: object = {}): Promise<Mailbox> {
  const input = { name: "Sales mailbox", key: "sales", kind: "EMAIL", ...more };
  const { key } = (await app.admin.gql(SOURCE, { input })).leadSourceCreate;
  const url = new URL("/intake/sales/email", (await app.serve()).url).href;
  return {
    url,
    key,
    async hand(message, headers = {}) {
      const answer = await fetch(url, {
        method: "POST",
        headers: { "content-type": "message/rfc822", authorization: `Bearer ${key}`, ...headers },
        body:
          typeof message === "string" ? message.replace(/\n/g, "\r\n") : new Uint8Array(message),
      });
      return { status: answer.status, body: await answer.json() };
    },
  };
}

const letter = (headers: string, body = "Our pumps cavitate. Can you help?") =>
  `From: =?utf-8?Q?Ana_Ru=C3=ADz?= <ana@castellan.test>
To: sales@acme.test
Subject: Pumps
Date: Mon, 02 Mar 2026 08:30:00 +0000
Message-ID: <m1@castellan.test>
${headers}Content-Type: text/plain; charset=utf-8

${body}
`;

async function leads(app: TestApp) {
  return (await app.admin.gql(LEADS)).leads.nodes;
}

test("a person's message is a lead of the mailbox's source, with what it said and when", async () => {
  await using app = await startApp();
  const box = await mailbox(app);

  const { status, body } = await box.hand(letter(""));

  expect(status).toBe(200);
  expect(body).toMatchObject({ outcome: "LEAD", isReplay: false });
  expect(await leads(app)).toEqual([
    {
      name: "Ana Ruíz",
      email: "ana@castellan.test",
      problem: "Our pumps cavitate. Can you help?",
      status: "INQUIRY",
      attributes: { subject: "Pumps" },
      source: { key: "sales" },
      touches: { nodes: [{ type: "EMAIL", occurredAt: "2026-03-02T08:30:00.000Z" }] },
    },
  ]);
});

test("the same Message-ID is one touch, however often and at once it is handed over", async () => {
  await using app = await startApp();
  const box = await mailbox(app);

  const answers = await Promise.all([1, 2, 3, 4].map(() => box.hand(letter(""))));

  const replays = answers.map(({ body }) => body.isReplay).sort();
  expect(replays).toEqual([false, true, true, true]);
  expect(await app.count("touch")).toBe(1);
});

test("Reply-To says who to answer; HTML alone is read as text", async () => {
  await using app = await startApp();
  const box = await mailbox(app);
  const html = letter("Reply-To: Bo <bo@castellan.test>\n")
    .replace("text/plain", "text/html")
    .replace("Our pumps cavitate. Can you help?", "<style>p{}</style><p>Our <b>pumps</b></p>");

  await box.hand(html);

  expect(await leads(app)).toMatchObject([
    { name: "Bo", email: "bo@castellan.test", problem: "Our  pumps" },
  ]);
});

test.each([
  ["an automatic reply", "Auto-Submitted: auto-replied\n", "AUTO_REPLY"],
  ["an absence note of Outlook", "X-Auto-Response-Suppress: All\n", "AUTO_REPLY"],
  ["a list", "List-Id: <pumps.lists.test>\n", "BULK"],
  ["bulk mail", "Precedence: bulk\n", "BULK"],
  ["the null return path", "Return-Path: <>\n", "BOUNCE"],
])("%s makes no lead, and leaves a trace", async (_what, headers, outcome) => {
  await using app = await startApp();
  const box = await mailbox(app);

  const { body } = await box.hand(letter(headers));

  expect(body).toEqual({ outcome });
  expect(await leads(app)).toEqual([]);
  expect(await app.events("lead_source.mail_passed_over")).toMatchObject([
    { payload: { verdict: outcome } },
  ]);
});

test("`Auto-Submitted: no` is what a person's program writes", async () => {
  await using app = await startApp();
  const box = await mailbox(app);

  expect((await box.hand(letter("Auto-Submitted: no\n"))).body.outcome).toBe("LEAD");
});

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

test("a message that is no mail, or has no sender one can answer, is kept to be looked at", async () => {
  await using app = await startApp();
  const box = await mailbox(app, { requiredFields: ["email"] });

  const noise = await box.hand(Buffer.from([0, 1, 2, 255, 254, 0, 13]));
  const nobody = await box.hand(letter("").replace(/^From: .*$/m, "From: nobody at all"));

  expect(noise.body).toMatchObject({ outcome: "REFUSED" });
  expect(nobody.body).toMatchObject({ outcome: "REFUSED" });
  expect(await app.count("intake_payload")).toBe(2);
  expect(await leads(app)).toEqual([]);
});

test("MIME made to hurt ends at once", async () => {
  await using app = await startApp();
  const box = await mailbox(app);
  const nested = Array.from(
    { length: 200 },
    (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n`,
  ).join("");
  const headers = `X-Long: ${"x".repeat(400_000)}\r\n`;

  const deep = await box.hand(Buffer.from(`From: a@b.test\r\n${nested}`));
  const wide = await box.hand(Buffer.from(`From: a@b.test\r\n${headers}\r\nHello`));

  expect([deep.body.outcome, wide.body.outcome]).toEqual(["REFUSED", "REFUSED"]);
});

test("the key of the source opens its own address, and nothing else does", async () => {
  await using app = await startApp();
  const box = await mailbox(app);
  const input = { name: "Other mailbox", key: "other", kind: "EMAIL" };
  const other = (await app.admin.gql(SOURCE, { input })).leadSourceCreate.key;
  const as = async (authorization: string) => {
    const { status, body } = await box.hand(letter(""), { authorization });
    return [status, body.errors?.[0]?.extensions.code];
  };

  expect(await as("")).toEqual([401, "UNAUTHENTICATED"]);
  expect(await as(`Bearer ${app.admin.key}`)).toEqual([401, "UNAUTHENTICATED"]);
  expect(await as(`Bearer ${box.key.slice(0, -1)}x`)).toEqual([401, "UNAUTHENTICATED"]);
  expect(await as(`Bearer ${other}`)).toEqual([401, "UNAUTHENTICATED"]);
  const wrongType = await box.hand(letter(""), { "content-type": "application/json" });
  expect(wrongType.status).toBe(415);
  expect((await box.hand("")).status).toBe(400);
  expect(await leads(app)).toEqual([]);
});
