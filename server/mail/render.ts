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

/** What is wrong with a template that may ask for these names, in words; nothing if it can be rendered. */
export function templateProblems(template: string, names: readonly string[]): string[] {
  try {
    const known = new Set([...names, "origin", "unsubscribe"]);
    return mustache.parse(template).flatMap(([kind, name]) => {
      if (kind === "text") return [];
      if (kind !== "name") return [`has values only, not ${kind}${name}: {{name}}`];
      return known.has(name) ? [] : [`knows no {{${name}}}; there are ${names.join(", ")}`];
    });
  } catch (error) {
    return [`is no template: ${error instanceof Error ? error.message : "unreadable"}`];
  }
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
