import { expect, test } from "vitest";

import { inTransaction } from "../../server/context.js";
import { queueMail, type MailDraft } from "../../server/mail/queue-mail.js";
import { sendMail } from "../../server/mail/send-mail.js";
import { smtpSender } from "../../server/mail/smtp.js";
import { suppressAddress } from "../../server/modules/accounts/consent/commands/suppress-address.js";
import { writeConsent } from "../../server/modules/accounts/consent/commands/write-consent.js";
import {
  ConsentBasis,
  ConsentChannel,
  SuppressionReason,
} from "../../server/modules/accounts/consent/consent.enums.js";
import { ConsentAct, ConsentState } from "../../server/modules/accounts/rules/consent.js";
import { Department } from "../../server/modules/people/department.js";
import { expectCode, startApp, type TestApp } from "../support/app.js";
import { startMailServer, type MailServer } from "../support/mail-server.js";

const MAILS = `{ outgoingMails { nodes { id state attempts failure messageId } } }`;
const RESOLVE = `mutation ($input: MailResolveInput!) {
  mailResolve(input: $input) { mail { state messageId } } }`;

const draft: MailDraft = {
  purpose: "greeting",
  topic: null,
  to: { address: "ana@example.test", key: "ana@example.test" },
  subject: "Hello\r\nBcc: everybody@example.test",
  text: "See {{origin}}/welcome",
  html: "<p>See {{origin}}/welcome</p>",
};

function through(server: MailServer) {
  const origin = () => "https://liaison.test";
  return { send: smtpSender(server.url), from: "Acme <hello@acme.test>", origin };
}

const anybody = {
  permit: () => Promise.resolve({ mayLeave: true, mayTellOpens: false }),
};

function queue(app: TestApp, more: Partial<MailDraft> = {}) {
  return inTransaction(app.system, (ctx) => queueMail(ctx, { ...draft, ...more }));
}

async function mails(app: TestApp) {
  return (await app.admin.gql(MAILS)).outgoingMails.nodes;
}

test("a queued mail goes out once, with the server's address in its links, and keeps no text", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });

  await queue(app);
  await app.jobs();
  await app.jobs();

  expect(server.received).toHaveLength(1);
  const [{ from, to, text } = { from: "", to: [], text: "" }] = server.received;
  expect({ from, to }).toEqual({ from: "hello@acme.test", to: ["ana@example.test"] });
  expect(text).toContain("See https://liaison.test/welcome");
  expect(text).toContain("From: Acme <hello@acme.test>");
  expect(text).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(text).not.toMatch(/^Bcc:/m);
  const [mail] = await mails(app);
  expect(mail).toMatchObject({ state: "SENT", attempts: 1, failure: null });
  expect(text).toContain(`Message-ID: <${mail.messageId}>`);
  const [kept]: unknown[] = await app.system.db.run((manager) =>
    manager.query("SELECT text_body, html_body, unsubscribe_url FROM outgoing_mail"),
  );
  expect(kept).toEqual({ text_body: null, html_body: null, unsubscribe_url: null });
  expect(await app.events("mail.settled")).toMatchObject([{ payload: { state: "SENT" } }]);
});

test("a server lost after the message: listed, and sent again only when somebody says so", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  server.mood = "drops";

  const { id } = await queue(app);
  await app.jobs();
  server.mood = "takes";
  app.clock.advance(3_600_000);
  await app.jobs();

  expect(server.received).toHaveLength(1);
  const [mail] = await mails(app);
  expect(mail).toMatchObject({ id, state: "UNKNOWN", attempts: 1 });
  const input = { mailId: id, resolution: "SEND_AGAIN", note: "Not in their inbox." };
  const resolved = (await app.admin.gql(RESOLVE, { input })).mailResolve.mail;
  expect(resolved).toEqual({ state: "QUEUED", messageId: mail.messageId });
  await app.jobs();
  const ids = server.received.map(({ text }) => /^Message-ID: (.*)\r$/m.exec(text)?.[1]);
  expect(ids).toEqual([`<${mail.messageId}>`, `<${mail.messageId}>`]);
  expect(await mails(app)).toMatchObject([{ state: "SENT", attempts: 2 }]);
});

test("a connection lost before the message has certainly not brought it: tried again later", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  server.mood = "drops before DATA";

  await queue(app);
  await app.jobs();

  expect(await mails(app)).toMatchObject([{ state: "QUEUED", attempts: 1 }]);
  server.mood = "takes";
  await app.jobs();
  expect(server.received).toHaveLength(0);
  app.clock.advance(61_000);
  await app.jobs();
  expect(server.received).toHaveLength(1);
  expect(await mails(app)).toMatchObject([{ state: "SENT", attempts: 2 }]);
});

test.each([
  ["no such mailbox", "REFUSED", "550 5.1.1"],
  ["busy", "QUEUED", "451 4.3.2"],
] as const)("a server says %s: %s; what is kept holds no address", async (mood, state, failure) => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  server.mood = mood;

  await queue(app);
  await app.jobs();

  expect(await mails(app)).toMatchObject([{ state, attempts: 1, failure }]);
});

test("a mailbox that is none is not written to again, whoever consented before", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  server.mood = "no such mailbox";

  const { id } = await queue(app);
  await app.jobs();
  await app.core.relay.drain();

  const { nodes } = (
    await app.admin.gql("{ suppressions { nodes { addressKey topic reason note } } }")
  ).suppressions;
  expect(nodes).toEqual([
    {
      addressKey: "ana@example.test",
      topic: null,
      reason: "HARD_BOUNCE",
      note: `550 5.1.1 to ${id}`,
    },
  ]);
});

test("a server that takes nothing from us says nothing of the address", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  server.mood = "not from you";

  await queue(app);
  await app.jobs();

  expect(await mails(app)).toMatchObject([{ state: "REFUSED", failure: "550 5.7.1" }]);
  expect(await app.events("mail.bounced")).toEqual([]);
});

test("a server that stays busy is given up after eight attempts", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  server.mood = "busy";

  await queue(app);
  for (let hours = 0; hours < 36; hours += 3) {
    await app.jobs();
    app.clock.advance(3 * 3_600_000);
  }

  expect(await mails(app)).toMatchObject([{ state: "REFUSED", attempts: 8 }]);
  const soft = { kind: "SOFT", status: "451 4.3.2" };
  expect(await app.events("mail.bounced")).toMatchObject([{ payload: soft }]);
});

test("of several senders of one mail one sends it", async () => {
  await using server = await startMailServer();
  await using app = await startApp();
  const { id } = await queue(app);

  const mailer = { ...through(server), ...anybody };
  await Promise.all(Array.from({ length: 6 }, () => sendMail(app.system, mailer, id)));

  expect(server.received).toHaveLength(1);
  expect(await mails(app)).toMatchObject([{ state: "SENT", attempts: 1 }]);
});

test("a sender that died leaves a mail of unknown fate, not a second mail", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const { id } = await queue(app);
  const send = () => Promise.reject(new Error("killed"));

  const dying = sendMail(app.system, { ...through(server), ...anybody, send }, id);
  await expect(dying).rejects.toThrow("killed");
  await app.jobs();
  expect(await mails(app)).toMatchObject([{ state: "SENDING" }]);
  app.clock.advance(15 * 60_000);
  await app.jobs();

  expect(await mails(app)).toMatchObject([{ state: "UNKNOWN", failure: "SENDER_LOST" }]);
  expect(server.received).toHaveLength(0);
});

test("without a mail server mail waits, and goes out once there is one", async () => {
  await using server = await startMailServer();
  await using app = await startApp();
  const { id } = await queue(app);

  await app.jobs();

  expect(await mails(app)).toMatchObject([{ state: "QUEUED", attempts: 0 }]);
  await sendMail(app.system, { ...through(server), ...anybody }, id);
  expect(server.received).toHaveLength(1);
});

test("mail of a topic needs a consent when it is reserved, and says how to end it", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const channel = ConsentChannel.EMAIL;
  const place = { addressKey: "ana@example.test", channel, topic: "newsletter" };
  const news = { topic: "newsletter", text: "No more: {{unsubscribe}}" };

  await queue(app, news);
  await app.jobs();
  expect(await mails(app)).toMatchObject([{ state: "SUPPRESSED", attempts: 0 }]);

  const [to, act, basis] = [ConsentState.GRANTED, ConsentAct.LINK, ConsentBasis.CONSENT];
  await writeConsent(app.system, place, { to, act, basis, proof: {} });
  await queue(app, news);
  await app.jobs();
  expect(server.received).toHaveLength(1);
  const unfolded = (server.received[0]?.text ?? "").replace(/\r\n /g, " ");
  const link = /^List-Unsubscribe: +<(.*)>\r$/m.exec(unfolded)?.[1] ?? "";
  expect(link).toMatch(/^https:\/\/liaison\.test\/unsubscribe\/[0-9a-f-]{36}\.[\w-]{43}$/);
  expect(unfolded.replace(/=\r\n/g, "")).toContain(`No more: ${link}`);
  expect(unfolded).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");

  await queue(app, news);
  app.clock.advance(1_000);
  const reason = SuppressionReason.UNSUBSCRIBED;
  await suppressAddress(app.system, { ...place, reason, act, note: null });
  await app.jobs();
  expect(server.received).toHaveLength(1);
});

test("a mail whose fate is known is not resolved, and staff may not say", async () => {
  await using app = await startApp();
  const { id } = await queue(app);
  const marketer = await app.person(Department.MARKETING);
  const input = { mailId: id, resolution: "GIVE_UP" };

  const data = await expectCode("ILLEGAL_TRANSITION", app.admin.gql(RESOLVE, { input }));
  await expectCode("FORBIDDEN", marketer.gql(RESOLVE, { input }));

  expect(data).toEqual({ from: "QUEUED", to: "REFUSED" });
  expect(await mails(app)).toMatchObject([{ state: "QUEUED" }]);
});
