import type { Context } from "../context.js";
import { notFound } from "../errors.js";
import { parseId } from "../ids.js";
import { html, page } from "../web/page.js";
import type { WebRoute, Web, WebAnswer, WebRequest } from "../web/route.js";
import { ORIGIN } from "./origin.js";
import { OutgoingMail } from "./outgoing-mail.entity.js";

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
<iframe class="mail" src="/mailbox/{{id}}/html" title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>
<h2>As text</h2>
<pre class="mail">{{text}}</pre>`;

/** Mail has styles on its elements and may do nothing. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation; frame-ancestors 'self'";

/** The outbox to look at in a browser, for a server on this machine that has no mail server. */
export function mailboxRoutes(origin: () => string): WebRoute[] {
  const located = (text: string | null) => (text ?? "").replaceAll(ORIGIN, origin);
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
        const mail = await mailOf(web, request);
        const body = html(MAIL, { ...viewOf(mail), text: located(mail.textBody) });
        return framing(page({ title: mail.subject, body }));
      },
    },
    {
      method: "GET",
      path: "/mailbox/:id/html",
      isPage: true,
      handle: async (web, request) => ({
        status: 200,
        type: "text/html; charset=utf-8",
        body: located((await mailOf(web, request)).htmlBody),
        headers: { "content-security-policy": MAIL_POLICY, "cache-control": "no-store" },
      }),
    },
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

async function mailOf(web: Web, request: WebRequest): Promise<OutgoingMail> {
  const { ctx, workspaceId } = await local(web, request);
  const id = request.params["id"] ?? "";
  const mail =
    parseId("mail", id) === null
      ? null
      : await ctx.db.run((manager) => manager.findOneBy(OutgoingMail, { workspaceId, id }));
  if (mail === null) throw notFound("Mail");
  return mail;
}

function framing(answer: WebAnswer): WebAnswer {
  const policy = answer.headers?.["content-security-policy"] ?? "";
  return {
    ...answer,
    headers: { ...answer.headers, "content-security-policy": `${policy}; frame-src 'self'` },
  };
}
