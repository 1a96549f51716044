import { expect, test } from "vitest";

import { bounceKindOf } from "../../server/mail/bounce-kind.js";
import { isByMachine } from "../../server/mail/machine-visit.js";

const READER =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_4) AppleWebKit/605.1.15 (KHTML, like Gecko)";

test.each([
  ["a reader's program, a minute later", {}, {}, false],
  [
    "Gmail's picture server, which asks when the mail is opened",
    {
      "user-agent":
        "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)",
    },
    {},
    false,
  ],
  ["within a second of leaving", {}, { elapsedMs: 999 }, true],
  ["a second after leaving", {}, { elapsedMs: 1_000 }, false],
  ["before it has left", {}, { elapsedMs: -5 }, true],
  ["HEAD, as scanners ask", {}, { method: "HEAD" }, true],
  ["Apple's bare name", { "user-agent": "Mozilla/5.0" }, {}, true],
  ["no name at all", { "user-agent": "" }, {}, true],
  ["a prefetch", { "sec-purpose": "prefetch;prerender" }, {}, true],
  [
    "a link preview",
    { "user-agent": "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)" },
    {},
    true,
  ],
  ["a program", { "user-agent": "python-requests/2.32" }, {}, true],
] as const)("%s: by a machine?", (_what, headers, more, expected) => {
  const visit = { method: "GET", elapsedMs: 60_000, ...more };

  expect(isByMachine({ ...visit, headers: { "user-agent": READER, ...headers } })).toBe(expected);
});

test.each([
  ["550 5.1.1", "HARD"],
  ["5.1.0", "HARD"],
  ["5.1.10", "HARD"],
  ["5.2.1", "HARD"],
  ["5.2.2", "SOFT"],
  ["5.1.8", "SOFT"],
  ["5.7.1", "SOFT"],
  ["4.1.1", "SOFT"],
  ["550", "SOFT"],
  ["15.1.1", "SOFT"],
] as const)("%s is a %s bounce", (status, kind) => {
  expect(bounceKindOf(status)).toBe(kind);
});
