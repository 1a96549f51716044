import type { MailTemplate } from "../../../mail/render.js";

/** To whose duty it is. It says what waits, for whom, and until when; the rest is in the system. */
export const dutyMail: MailTemplate = {
  subject: "{{duty}}: {{who}}, {{until}}",
  text: `Hello {{name}},

{{duty}}: {{who}}.
{{until}}, by the agreement "{{policy}}".

{{source}}
`,
  html: `<p>Hello {{name}},</p>
<p><strong>{{duty}}: {{who}}.</strong><br>{{until}}, by the agreement “{{policy}}”.</p>
<p style="color:#56617a">{{source}}</p>`,
};
