import type { Context } from "../context.js";
import { notFound } from "../errors.js";
import { parseId } from "../ids.js";
import { html, page } from "../web/page.js";
import type { WebRoute, Web, WebAnswer, WebRequest } from "../web/route.js";
import { compose, wordsOf } from "./compose.js";
import { OutgoingMail } from "./outgoing-mail.entity.js";
import { letterheadOf, tellingOf, type Mailer } from "./send-mail.js";

const SHOWN = 100;

const LIST = `<h1>Mailbox</h1>
<p>No mail server is set, so mail of ours waits here. Only this machine sees this page.</p>
<ul class="mails">
{{#mails}}<li><a href="/mailbox/{{id}}">{{subject}}</a><br><small>to {{toAddress}}, {{at}}, {{state}}</small></li>
{{/mails}}{{^mails}}<li>Nothing yet.</li>{{/mails}}
</ul>`;

const MAIL = `<p><a href="/mailbox">Mailbox</a></p>
<h1>{{subject}}</h1>
<p><small>to {{toAddress}}, {{at}}, {{state}}</small></p>
<h2>What came of it</h2>
<ul>
{{#cameOfIt}}<li>{{.}}</li>
{{/cameOfIt}}</ul>
{{#hasHtml}}<h2>As HTML</h2>
<iframe class="mail" src="/mailbox/{{id}}/html" title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>
{{/hasHtml}}<h2>As text</h2>
<pre class="mail">{{text}}</pre>
<h2>Headers</h2>
<pre class="mail">{{headers}}</pre>`;

/** Mail has styles on its elements and may do nothing but show our own pictures, as the one it tells by. */
const mailPolicy = (origin: string) =>
  `default-src 'none'; img-src 'self' ${origin}; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation; frame-ancestors 'self'`;

/**
 * The outbox to look at in a browser, for a server on this machine that has no mail server. A mail is
 * shown as it would leave now, and to look at it here is to open it.
 */
export function mailboxRoutes(mailer: Mailer): WebRoute[] {
  return [
    {
      method: "GET",
      path: "/mailbox",
      isPage: true,
      handle: async (web, request) => {
        const { ctx, workspaceId } = await local(web, request);
        const order = { createdAt: "DESC", id: "DESC" } as const;
        const mails = await ctx.db.run((manager) =>
          manager.find(OutgoingMail, { where: { workspaceId }, order, take: SHOWN }),
        );
        return page({ title: "Mailbox", body: html(LIST, { mails: mails.map(viewOf) }) });
      },
    },
    {
      method: "GET",
      path: "/mailbox/:id",
      isPage: true,
      handle: async (web, request) => {
        const { mail, letterhead } = await openMail(web, request, mailer);
        const { text, html: htmlText } = await wordsOf(mail, letterhead);
        const headers = headersOf(await compose(mail, letterhead));
        const shown = { ...viewOf(mail), cameOfIt: cameOf(mail), text, headers };
        const body = html(MAIL, { ...shown, hasHtml: htmlText !== null });
        return framing(page({ title: mail.subject, body }));
      },
    },
    {
      method: "GET",
      path: "/mailbox/:id/html",
      isPage: true,
      handle: async (web, request) => {
        const { mail, letterhead } = await openMail(web, request, mailer);
        const policy = mailPolicy(letterhead.origin);
        const { html: body } = await wordsOf(mail, letterhead);
        return {
          status: 200,
          type: "text/html; charset=utf-8",
          body: inFrame(body ?? ""),
          headers: { "content-security-policy": policy, "cache-control": "no-store" },
        };
      },
    },
  ];
}

/** The mail, and what it would leave with if it left now. */
async function openMail(web: Web, request: WebRequest, mailer: Mailer) {
  const { ctx, mail } = await mailOf(web, request);
  const telling = tellingOf(ctx, mail, await mailer.permit(ctx, mail));
  return { mail: Object.assign(mail, telling), letterhead: letterheadOf(ctx, mailer) };
}

/** Its links open beside the mailbox: most pages let nobody show them in a frame. */
function inFrame(text: string): string {
  const base = '<base target="_blank">';
  return /<head\b/i.test(text) ? text.replace(/<head\b[^>]*>/i, `$&${base}`) : `${base}${text}`;
}

/** One a line: a long one is folded where it is sent. */
function headersOf(message: Buffer): string {
  const [headers = ""] = message.toString("utf8").split("\r\n\r\n", 1);
  return headers.replace(/\r\n(?=[ \t])/g, "").replace(/\r/g, "");
}

function cameOf(mail: OutgoingMail): string[] {
  const at = (what: string, instant: Date | null) =>
    instant === null ? [] : [`${what} ${instant.toISOString()}`];
  const told = [mail.tracksOpens ? "openings" : "", mail.tracksClicks ? "clicks" : ""];
  return [
    `Tells of ${told.filter((each) => each !== "").join(" and ") || "nothing"}`,
    ...at("Delivered", mail.deliveredAt),
    ...at(`Bounced (${mail.bounceKind ?? ""} ${mail.failure ?? ""})`, mail.bouncedAt),
    `Openings: ${mail.opens}, by machines: ${mail.machineOpens}`,
    `Clicks: ${mail.clicks}, by machines: ${mail.machineClicks}`,
    ...mail.clickedLinks.map((link) => `Followed ${link}`),
    ...at("Answered", mail.repliedAt),
  ];
}

function viewOf({ id, subject, toAddress, state, createdAt }: OutgoingMail) {
  return { id, subject, toAddress, state, at: createdAt.toISOString() };
}

/** A foreign name that was made to resolve to this machine would let a foreign page read the mail. */
async function local(
  web: Web,
  request: WebRequest,
): Promise<{ ctx: Context; workspaceId: string }> {
  const isLocal = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(
    request.headers["host"] ?? "",
  );
  const [workspaceId] = await web.workspaces();
  if (!isLocal || workspaceId === undefined) throw notFound("Mailbox");
  return { ctx: web.contextIn(workspaceId, request.id), workspaceId };
}

async function mailOf(
  web: Web,
  request: WebRequest,
): Promise<{ ctx: Context; mail: OutgoingMail }> {
  const { ctx, workspaceId } = await local(web, request);
  const id = request.params["id"] ?? "";
  const mail =
    parseId("mail", id) === null
      ? null
      : await ctx.db.run((manager) => manager.findOneBy(OutgoingMail, { workspaceId, id }));
  if (mail === null) throw notFound("Mail");
  return { ctx, mail };
}

function framing(answer: WebAnswer): WebAnswer {
  const policy = answer.headers?.["content-security-policy"] ?? "";
  return {
    ...answer,
    headers: { ...answer.headers, "content-security-policy": `${policy}; frame-src 'self'` },
  };
}
