import { convert } from "html-to-text";
import mustache from "mustache";

import { ORIGIN, UNSUBSCRIBE } from "./origin.js";

/** A mail's words, with `{{name}}` for values. Logic-less on purpose: templates may come from people. */
export type MailTemplate = {
  readonly subject: string;
  /** Made of the HTML if not given: every mail has text. */
  readonly text?: string;
  /** Inside of the body; the frame is the same for all. */
  readonly html: string;
};

export type MailValues = Readonly<Record<string, string>>;
type Rendered = { readonly subject: string; readonly text: string; readonly html: string };

/** Values are escaped in HTML and go into text as they are; a name the template asks for must be there. */
export function renderMail(template: MailTemplate, given: MailValues): Rendered {
  const values = { ...given, origin: ORIGIN, unsubscribe: UNSUBSCRIBE };
  const { subject, text = "", html: body } = template;
  for (const part of [subject, text, body]) mustHaveAll(part, values);
  const asIs = { escape: (value: string) => value };
  const html = mustache.render(body, values);
  return {
    subject: mustache.render(subject, values, {}, asIs),
    text: text === "" ? textOf(html) : mustache.render(text, values, {}, asIs),
    html: FRAME.replace("{{{body}}}", () => html),
  };
}

function mustHaveAll(template: string, values: MailValues): void {
  for (const [kind, name] of mustache.parse(template)) {
    if (kind === "text") continue;
    // A triple brace would let a value be HTML; a section would be logic.
    if (kind !== "name") throw new Error(`A mail template has values only, not ${kind}`);
    if (!Object.hasOwn(values, String(name))) throw new Error(`No value for ${String(name)}`);
  }
}

/** Links stand behind their words, as they are; lines are cut as mail is read. */
function textOf(html: string): string {
  const selectors = [
    { selector: "a", options: { hideLinkHrefIfSameAsText: true } },
    { selector: "img", format: "skip" },
  ];
  return `${convert(html, { wordwrap: 78, selectors })}\n`;
}

/** Styles stand on the elements: many mail readers drop a style sheet. */
const FRAME = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:24px;background:#f4f5f7;font:16px/1.5 system-ui,sans-serif;color:#1c2330">
<div style="max-width:560px;margin:0 auto;padding:32px;background:#fff;border-radius:8px">
{{{body}}}
</div>
</body>
</html>`;
