import type { MailTemplate } from "../../../mail/render.js";

/** The mail that asks to confirm. It says who sent it, why it came, and what happens without an answer. */
export const optInMail: MailTemplate = {
  subject: "Please confirm your address for {{company}}",
  text: `Somebody, hopefully you, gave this address on a form of {{company}}:

  "{{agreed}}"

Confirm it here:

  {{origin}}/confirm/{{token}}

The link works once, for three days. If it was not you, do nothing: you will not hear from us.

{{company}}
`,
  html: `<h1 style="margin:0 0 16px;font-size:22px">Please confirm your address</h1>
<p>Somebody, hopefully you, gave this address on a form of {{company}}:</p>
<blockquote style="margin:16px 0;padding:8px 16px;border-left:4px solid #c6cedd">{{agreed}}</blockquote>
<p style="margin:24px 0"><a href="{{origin}}/confirm/{{token}}" style="padding:12px 20px;background:#1f5fd6;color:#ffffff;border-radius:8px;text-decoration:none;font-weight:600">Confirm my address</a></p>
<p style="color:#56617a">The link works once, for three days. If it was not you, do nothing: you will not hear from us.</p>`,
};
