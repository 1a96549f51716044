import type { MailTemplate } from "../../../mail/render.js";

/** Tells a colleague that somebody answered. What they wrote is in the mailbox they wrote to. */
export const replyMail: MailTemplate = {
  subject: "{{who}} answered “{{subject}}”",
  text: `{{who}} answered “{{subject}}” of {{program}}.

The lead is an inquiry again and left the programme: {{leadId}}
`,
  html: `<p><strong>{{who}}</strong> answered “{{subject}}” of {{program}}.</p>
<p style="color:#56617a">The lead is an inquiry again and left the programme: {{leadId}}</p>`,
};
