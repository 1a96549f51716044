import { randomBytes } from "node:crypto";

import { parse } from "parse5";
import { expect, test } from "vitest";

import { inTransaction } from "../../server/context.js";
import { queueMail, type MailDraft } from "../../server/mail/queue-mail.js";
import { renderMail } from "../../server/mail/render.js";
import { smtpSender } from "../../server/mail/smtp.js";
import { followable, tellingHtml } from "../../server/mail/telling-html.js";
import { writeConsent } from "../../server/modules/accounts/consent/commands/write-consent.js";
import {
  ConsentBasis,
  ConsentChannel,
} from "../../server/modules/accounts/consent/consent.enums.js";
import { ConsentAct, ConsentState } from "../../server/modules/accounts/rules/consent.js";
import { openSecretBox } from "../../server/secrets.js";
import { startApp, type TestApp } from "../support/app.js";
import { startMailServer, type MailServer } from "../support/mail-server.js";

const ORIGIN = "https://liaison.test";
const PUMPS = "https://acme.test/pumps?size=3&to=ana";
const READER = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Thunderbird/128.0" };
const CAME = `{ outgoingMails { nodes { id tracksOpens tracksClicks openedAt opens machineOpens
  clickedAt clicks machineClicks clickedLinks } } }`;

const news: MailDraft = {
  purpose: "newsletter",
  topic: "newsletter",
  about: "lead_0190a1b2-0000-7000-8000-000000000001",
  to: { address: "ana@example.test", key: "ana@example.test" },
  tracking: { opens: true, clicks: true },
  ...renderMail(
    {
      subject: "Pumps",
      html: `<p>Dear {{name}}, <a class="x" href="{{link}}">see</a> or <a href="mailto:hi@acme.test">write</a>.
        <a href="{{origin}}/forms/a">Ask</a> <a href="{{unsubscribe}}">No more</a></p>`,
    },
    { name: "Ana & Bo", link: PUMPS },
  ),
};

type Sent = { readonly text: string; readonly html: string };

/** Sends the newsletter to somebody with this basis, and answers with the parts as they left. */
async function send(app: TestApp, server: MailServer, basis: ConsentBasis): Promise<Sent> {
  const place = { addressKey: news.to.key, channel: ConsentChannel.EMAIL, topic: "newsletter" };
  const [to, act] = [ConsentState.GRANTED, ConsentAct.RECORDED];
  await writeConsent(app.system, place, { to, act, basis, proof: {} });
  await inTransaction(app.system, (ctx) => queueMail(ctx, news));
  await app.jobs();
  const parts = (server.received.at(-1)?.text ?? "").split(/\r\n----_NmP-/);
  const decoded = (type: string) => {
    const part = parts.find((each) => each.includes(`Content-Type: ${type}`)) ?? "";
    const soft = part.replace(/=\r\n/g, "");
    return soft.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
  };
  return { text: decoded("text/plain"), html: decoded("text/html") };
}

async function sending(server: MailServer) {
  return startApp({
    mail: { send: smtpSender(server.url), from: "hi@acme.test", origin: () => ORIGIN },
  });
}

/** A request to where a link or the picture of the mail leads. */
async function visit(app: TestApp, address: string, init: RequestInit = {}) {
  const { pathname, search } = new URL(address);
  const target = new URL(`${pathname}${search}`, (await app.serve()).url);
  return fetch(target, { redirect: "manual", headers: READER, ...init });
}

function addressesIn(html: string): { pixel: string; links: string[] } {
  const attribute = (name: string) =>
    [...html.matchAll(new RegExp(`${name}="([^"]*)"`, "g"))].map(([, value]) =>
      (value ?? "").replaceAll("&amp;", "&"),
    );
  return { pixel: attribute("src")[0] ?? "", links: attribute("href") };
}

async function came(app: TestApp) {
  return (await app.admin.gql(CAME)).outgoingMails.nodes[0];
}

test("a mail to somebody who said yes tells once of each, leads where it says, and leaves other links", async () => {
  await using server = await startMailServer();
  await using app = await sending(server);
  const { text, html } = await send(app, server, ConsentBasis.CONSENT);
  app.clock.advance(60_000);
  const { pixel, links } = addressesIn(html);

  expect(links.slice(1, 3)).toEqual(["mailto:hi@acme.test", `${ORIGIN}/forms/a`]);
  expect(links[3]).toMatch(/^https:\/\/liaison\.test\/unsubscribe\//);
  expect(text).toContain(`see [${PUMPS}]`);
  expect(text).toContain("Dear Ana & Bo");
  expect(html).toContain("Dear Ana &amp; Bo");
  const picture = await visit(app, pixel);
  await visit(app, pixel);
  const followed = await visit(app, links[0] ?? "");
  await visit(app, links[0] ?? "");

  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/gif"]);
  expect(picture.headers.get("cache-control")).toBe("no-store");
  expect([followed.status, followed.headers.get("location")]).toEqual([302, PUMPS]);
  const told = { purpose: "newsletter", about: news.about };
  expect(await app.events("mail.opened")).toMatchObject([{ payload: told }]);
  const link = "https://acme.test/pumps";
  expect(await app.events("mail.clicked")).toMatchObject([{ payload: { ...told, link } }]);
  expect(await app.events("mail.delivered")).toMatchObject([{ payload: told }]);
  const at = app.clock.now().toISOString();
  expect(await came(app)).toMatchObject({
    ...{ tracksOpens: true, tracksClicks: true, openedAt: at, opens: 2, machineOpens: 0 },
    ...{ clickedAt: at, clicks: 2, machineClicks: 0, clickedLinks: [link] },
  });
});

test("machines are counted beside: at once, ahead of a reader, or by their own name", async () => {
  await using server = await startMailServer();
  await using app = await sending(server);
  const { html } = await send(app, server, ConsentBasis.CONSENT);
  const { pixel, links } = addressesIn(html);
  const [link = ""] = links;

  await visit(app, pixel);
  app.clock.advance(60_000);
  await visit(app, pixel, { headers: { "user-agent": "Mozilla/5.0" } });
  await visit(app, pixel, { headers: { ...READER, "sec-purpose": "prefetch" } });
  const head = await visit(app, link, { method: "HEAD" });
  await visit(app, link, { headers: { "user-agent": "LinkScanner/2 (bot)" } });

  expect(head.status).toBe(302);
  expect(await came(app)).toMatchObject({
    ...{ openedAt: null, opens: 0, machineOpens: 3 },
    ...{ clickedAt: null, clicks: 0, machineClicks: 2, clickedLinks: [] },
  });
  expect(await app.events("mail.opened")).toEqual([]);
  expect(await app.events("mail.clicked")).toEqual([]);
});

test("who did not say yes to it is not watched: no picture; the links alone tell", async () => {
  await using server = await startMailServer();
  await using app = await sending(server);

  const { html } = await send(app, server, ConsentBasis.LEGITIMATE_INTEREST);

  expect(html).not.toContain("<img");
  expect(html).toContain("/mail/clicked?t=");
  expect(await came(app)).toMatchObject({ tracksOpens: false, tracksClicks: true });
});

test("mail somebody asked for just now tells nothing, whatever was asked of it", async () => {
  await using server = await startMailServer();
  await using app = await sending(server);
  await inTransaction(app.system, (ctx) => queueMail(ctx, { ...news, topic: null }));

  await app.jobs();

  expect(server.received[0]?.text).not.toContain("/mail/");
  expect(await came(app)).toMatchObject({ tracksOpens: false, tracksClicks: false });
});

test("a token that is not ours, cut, of another kind or of another address leads nowhere", async () => {
  await using server = await startMailServer();
  await using app = await sending(server);
  const { html } = await send(app, server, ConsentBasis.CONSENT);
  app.clock.advance(60_000);
  const { pixel, links } = addressesIn(html);
  const [opened, clicked] = [pixel, links[0] ?? ""].map((each) => new URL(each).search.slice(3));
  const [content = "", signature = ""] = (clicked ?? "").split(".");
  const elsewhere = Buffer.concat([
    Buffer.from(content, "base64url").subarray(0, 32),
    Buffer.from("https://evil.test/"),
  ]).toString("base64url");
  const hostile = [
    "",
    opened,
    content,
    `${content}.`,
    `${elsewhere}.${signature}`,
    `${content}.${"A".repeat(22)}`,
    `https://evil.test`,
    "x".repeat(9_000),
  ];

  for (const token of hostile) {
    const answer = await visit(app, `${ORIGIN}/mail/clicked?t=${encodeURIComponent(token ?? "")}`);
    expect([token, answer.status, answer.headers.get("location")]).toEqual([token, 404, null]);
  }
  expect((await visit(app, `${ORIGIN}/mail/opened?t=${clicked ?? ""}`)).status).toBe(404);
  expect((await visit(app, `${ORIGIN}/mail/clicked?t=a&t=b`)).status).toBe(404);
  expect(await came(app)).toMatchObject({ opens: 0, machineOpens: 0, clicks: 0, machineClicks: 0 });
});

test("whoever follows a link gets there at once, though it cannot be written down yet", async () => {
  await using server = await startMailServer();
  await using app = await sending(server);
  const { html } = await send(app, server, ConsentBasis.CONSENT);
  app.clock.advance(60_000);
  const [link = ""] = addressesIn(html).links;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let locked: Promise<void> = Promise.resolve();
  await new Promise<void>((isLocked) => {
    locked = inTransaction(app.system, async (ctx) => {
      await ctx.db.run((manager) => manager.query("SELECT 1 FROM outgoing_mail FOR UPDATE"));
      isLocked();
      await held;
    });
  });

  const answer = await visit(app, link);

  expect([answer.status, answer.headers.get("location")]).toEqual([302, PUMPS]);
  expect(await came(app)).toMatchObject({ clicks: 0 });
  release();
  await locked;
  await expect.poll(async () => (await came(app)).clicks).toBe(1);
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
  "mailto:a@b.test",
  "tel:+390000",
  "#top",
  "/relative",
  "//evil.test/x",
  "https://user:pass@acme.test/",
  "https://liaison.test/unsubscribe/x",
  "HTTPS://LIAISON.TEST:443/confirm/x",
  `https://acme.test/${"x".repeat(2_100)}`,
  "https://",
])("%s is left as it was written", (href) => {
  expect(followable(href, ORIGIN)).toBeNull();
});

test("only links and the end of the body are written anew; what is not well-formed stays so", async () => {
  const secrets = openSecretBox(randomBytes(32));
  const mail = {
    id: "mail_0190a1b2-0000-7000-8000-000000000001",
    workspaceId: "0190a1b2-0000-7000-8000-000000000002",
    tracksOpens: true,
    tracksClicks: true,
  };
  const before = `<p STYLE='a'>1 < 2 &amp; <b>x</i><a HREF=https://acme.test/a&#x2F;b title="&quot;">y</a><!-- c -->`;

  const html = await tellingHtml(mail, before, { origin: ORIGIN, secrets });

  const link = /href="([^"]*)"/.exec(html)?.[1] ?? "";
  const rest = html.replace(link, "").replace(/<img [^>]*>$/, "");
  expect(rest).toBe(`<p STYLE='a'>1 < 2 &amp; <b>x</i><a href="" title="&quot;">y</a><!-- c -->`);
  expect(
    await tellingHtml({ ...mail, tracksOpens: false, tracksClicks: false }, before, {
      origin: ORIGIN,
      secrets,
    }),
  ).toBe(before);
});

test("a mail made of a template is well-formed, and a value cannot be HTML", () => {
  const problems: string[] = [];
  const { html, text } = renderMail(
    { subject: "x", html: `<p title="{{name}}">{{name}}</p>` },
    { name: `"><script>alert(1)</script>` },
  );

  parse(html, { onParseError: ({ code }) => problems.push(code) });

  expect(problems).toEqual([]);
  expect(html).not.toContain("<script>");
  expect(text).toBe(`"><script>alert(1)</script>\n`);
});
