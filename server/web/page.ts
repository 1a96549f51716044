import mustache from "mustache";

import type { WebAnswer } from "./route.js";

/** Nothing from elsewhere, no inline script or style; `frame-ancestors` says who may show it in a frame. */
const SECURITY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const FRAME = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{{title}}</title>
<link rel="icon" href="/web/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/web/pages.css">
{{#script}}<script src="/web/{{script}}" defer></script>{{/script}}
</head>
<body>
<main class="sheet">
{{{body}}}
</main>
</body>
</html>
`;

export type PageText = {
  readonly title: string;
  /** HTML made by `html`: values in it are escaped already. */
  readonly body: string;
  readonly status?: number;
  /** A script of ours that the page loads. */
  readonly script?: string;
};

/** A page for people: escaped, uncached, closed to frames and to anything from elsewhere. */
export function page({ title, body, status = 200, script }: PageText): WebAnswer {
  return {
    status,
    type: "text/html; charset=utf-8",
    body: mustache.render(FRAME, { title, body, script }),
    headers: {
      "content-security-policy": SECURITY,
      // Not `no-referrer`: with that a browser sends `Origin: null` with our own forms.
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cache-control": "no-store",
    },
  };
}

/** HTML of a logic-less template; `{{name}}` is escaped, `{{{name}}}` is HTML made here before. */
export function html(template: string, values: Readonly<Record<string, unknown>>): string {
  return mustache.render(template, values);
}

/** A page that says one thing. */
export function notice(title: string, text: string, status = 200): WebAnswer {
  return page({
    title,
    status,
    body: html("<h1>{{title}}</h1>\n<p>{{text}}</p>", { title, text }),
  });
}
