import { expect, test } from "vitest";

import { inTransaction } from "../../../../server/context.js";
import { queueMail } from "../../../../server/mail/queue-mail.js";
import { smtpSender } from "../../../../server/mail/smtp.js";
import { ConsentChannel } from "../../../../server/modules/accounts/consent/consent.enums.js";
import { mayWriteTo } from "../../../../server/modules/accounts/consent/may-write-to.js";
import { startApp, type TestApp } from "../../../support/app.js";
import { startMailServer, type MailServer } from "../../../support/mail-server.js";
import { formPage, LEADS } from "./form-kit.js";

const ana = { name: "Ana Ruiz", email: "Ana@castellan.test" };
const newsletter = {
  consentText: "Yes, send me the newsletter.",
  consentTopic: "newsletter",
};
const place = {
  addressKey: "ana@castellan.test",
  channel: ConsentChannel.EMAIL,
  topic: "newsletter",
};
const CHROME = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36" };

async function world(server: MailServer): Promise<TestApp> {
  const origin = () => "http://links.test";
  return startApp({ mail: { send: smtpSender(server.url), from: "Acme <hi@acme.test>", origin } });
}

async function lead(app: TestApp) {
  const { nodes } = (await app.admin.gql(LEADS)).leads;
  expect(nodes).toHaveLength(1);
  return nodes[0];
}

/** The links of a kind in the mail that came, at the server as the test reaches it. */
function linksIn(server: MailServer, kind: string, base: string): string[] {
  const texts = server.received.map(({ text }) => text.replace(/=\r\n/g, ""));
  const found = texts.map(
    (text) => new RegExp(`http://links.test(/${kind}/[\\w.-]+)`).exec(text)?.[1],
  );
  return found.map((path) => new URL(path ?? "", base).href);
}

test("double opt-in: the lead stays RAW until the mailed link is confirmed by its button", async () => {
  await using server = await startMailServer();
  await using app = await world(server);
  const form = await formPage(app, { source: { doubleOptIn: true }, form: newsletter });

  await form.send({ ...ana, consent: "yes" }, { headers: CHROME });
  await app.jobs();

  expect(server.received).toMatchObject([{ to: ["ana@castellan.test"] }]);
  expect(await lead(app)).toMatchObject({
    status: "RAW",
    consents: { nodes: [{ topic: "newsletter", state: "PENDING_DOI" }] },
    optIns: { nodes: [{ address: "ana@castellan.test", mails: 1, confirmedAt: null }] },
  });
  expect(await mayWriteTo(app.system, place)).toBe(false);

  const [link = ""] = linksIn(server, "confirm", form.url);
  const shown = await fetch(link); // as a scanner of mail does
  expect(await shown.text()).toContain("Yes, confirm it");
  expect((await lead(app)).status).toBe("RAW");

  const done = await fetch(link, { method: "POST", headers: CHROME });
  expect(done.status).toBe(200);
  const proof = { shownText: "Yes, send me the newsletter.", textVersion: "1" };
  expect(await lead(app)).toMatchObject({
    status: "INQUIRY",
    consents: {
      nodes: [
        {
          state: "GRANTED",
          proofs: {
            nodes: [
              { state: "PENDING_DOI", act: "FORM", source: "contact-form", ...proof },
              {
                state: "GRANTED",
                act: "LINK",
                network: "127.0.0.0/24",
                browser: "Chrome 140",
                ...proof,
              },
            ],
          },
        },
      ],
    },
  });
  expect(await mayWriteTo(app.system, place)).toBe(true);
  expect(await app.events("opt_in.confirmed")).toHaveLength(1);
});

test("a link confirms once, and a second time says so and changes nothing", async () => {
  await using server = await startMailServer();
  await using app = await world(server);
  const form = await formPage(app, { source: { doubleOptIn: true } });
  await form.send(ana);
  await app.jobs();
  const [link = ""] = linksIn(server, "confirm", form.url);

  const both = await Promise.all([1, 2].map(() => fetch(link, { method: "POST" })));
  const later = await fetch(link, { method: "POST" });

  expect([...both, later].map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await app.events("opt_in.confirmed")).toHaveLength(1);
});

test("a link that is over, cut short or made up confirms nothing", async () => {
  await using server = await startMailServer();
  await using app = await world(server);
  const form = await formPage(app, { source: { doubleOptIn: true } });
  await form.send(ana);
  await app.jobs();
  const [link = ""] = linksIn(server, "confirm", form.url);
  const status = async (url: string) => (await fetch(url, { method: "POST" })).status;

  expect(await status(link.slice(0, -1))).toBe(410);
  expect(await status(`${link.slice(0, -1)}${link.endsWith("A") ? "B" : "A"}`)).toBe(410);
  expect(await status(new URL("/confirm/' OR 1=1", link).href)).toBe(410);
  app.clock.advance(73 * 3_600_000);
  expect(await status(link)).toBe(410);

  expect((await lead(app)).status).toBe("RAW");
});

test("nobody is mailed in a row, nor more than three times; the newest link counts", async () => {
  await using server = await startMailServer();
  await using app = await world(server);
  const form = await formPage(app, { source: { doubleOptIn: true } });

  await form.send(ana);
  await form.send(ana);
  await app.jobs();
  expect(server.received).toHaveLength(1);
  for (let nth = 0; nth < 5; nth += 1) {
    app.clock.advance(10 * 60_000);
    await form.send(ana);
    await app.jobs();
  }

  expect(server.received).toHaveLength(3);
  const [first = "", , last = ""] = linksIn(server, "confirm", form.url);
  expect((await fetch(first, { method: "POST" })).status).toBe(410);
  expect((await fetch(last, { method: "POST" })).status).toBe(200);
  expect((await lead(app)).status).toBe("INQUIRY");
});

test("who asked to be called goes to sales once confirmed, not before", async () => {
  await using server = await startMailServer();
  await using app = await world(server);
  const fields = ["name", "email", "handRaised"];
  const form = await formPage(app, { source: { doubleOptIn: true }, form: { fields } });

  await form.send({ ...ana, handRaised: "true" });
  await app.jobs();
  expect(await lead(app)).toMatchObject({ status: "RAW", handRaised: false });
  const [link = ""] = linksIn(server, "confirm", form.url);
  await fetch(link, { method: "POST" });

  expect(await lead(app)).toMatchObject({ status: "MQL", handRaised: true });
});

test("a waiting lead that calls needs no link", async () => {
  await using server = await startMailServer();
  await using app = await world(server);
  const form = await formPage(app, { source: { doubleOptIn: true } });
  await form.send(ana);

  const input = { receivedVia: "INBOUND_CALL", email: ana.email };
  await app.admin.gql(
    "mutation ($input: LeadCaptureInput!) { leadCapture(input: $input) { outcome } }",
    { input },
  );

  expect((await lead(app)).status).toBe("INQUIRY");
});

test("a form without opt-in grants at once, but does not bring back what was revoked", async () => {
  await using server = await startMailServer();
  await using app = await world(server);
  const form = await formPage(app, { form: newsletter });

  await form.send({ ...ana, consent: "yes" });
  expect(await mayWriteTo(app.system, place)).toBe(true);
  app.clock.advance(1_000);
  const revoke = `mutation ($input: ConsentRevokeInput!) { consentRevoke(input: $input) { replayed } }`;
  await app.admin.gql(revoke, { input: { address: ana.email, channel: "EMAIL" } });
  const sent = await form.send({ ...ana, consent: "yes" });

  expect(sent.status).toBe(303);
  expect(await mayWriteTo(app.system, place)).toBe(false);
});

test("one click unsubscribes at once, for queued mail too, and a second click changes nothing", async () => {
  await using server = await startMailServer();
  await using app = await world(server);
  const form = await formPage(app, { form: newsletter });
  await form.send({ ...ana, consent: "yes" });
  const news = {
    purpose: "newsletter",
    topic: "newsletter",
    to: { address: "ana@castellan.test", key: "ana@castellan.test" },
    subject: "News",
    text: "No more: {{unsubscribe}}",
    html: "<p>No more: {{unsubscribe}}</p>",
  };
  const queue = () => inTransaction(app.system, (ctx) => queueMail(ctx, news));
  await queue();
  await app.jobs();
  const [link = ""] = linksIn(server, "unsubscribe", form.url);
  await queue();

  app.clock.advance(1_000);
  const shown = await fetch(link);
  expect(await shown.text()).toContain("Unsubscribe");
  expect(await mayWriteTo(app.system, place)).toBe(true);
  const click = () =>
    fetch(link, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
    });
  expect((await click()).status).toBe(200);
  expect(await mayWriteTo(app.system, place)).toBe(false);
  expect((await click()).status).toBe(200);
  await app.jobs();

  expect(server.received).toHaveLength(1);
  expect(await app.count("suppression")).toBe(1);
  expect((await fetch(new URL("/unsubscribe/x", link))).status).toBe(410);
});
