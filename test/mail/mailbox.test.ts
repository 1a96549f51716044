import { get } from "node:http";

import { expect, test } from "vitest";

import { inTransaction } from "../../server/context.js";
import { queueMail } from "../../server/mail/queue-mail.js";
import { renderMail } from "../../server/mail/render.js";
import { startApp } from "../support/app.js";
import { newsletter, serveMailbox } from "./mailbox-kit.js";

/** The mailbox as asked for under a name that was made to resolve to this machine. */
function statusUnder(host: string, url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = get(new URL("/mailbox", url), { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    request.on("error", reject);
  });
}

const template = {
  subject: "Welcome, {{name}}",
  text: "{{name}}: {{origin}}/x",
  html: "<p>{{name}}</p>",
};

test("the mailbox shows what waits, as text and as HTML, escaped; only by a name of this machine", async () => {
  await using app = await startApp();
  const rendered = renderMail(template, { name: `<script>alert("x")</script>` });
  const to = { address: "ana@example.test", key: "ana@example.test" };
  const { id } = await inTransaction(app.system, (ctx) =>
    queueMail(ctx, { purpose: "welcome", topic: null, to, ...rendered }),
  );
  const http = await serveMailbox(app);

  const [list, mail, html] = await Promise.all(
    ["/mailbox", `/mailbox/${id}`, `/mailbox/${id}/html`].map((path) =>
      fetch(`${http.url}${path}`),
    ),
  );
  const texts = await Promise.all([list, mail, html].map(async (answer) => answer?.text() ?? ""));

  expect(texts[0]).toContain("Welcome, &lt;script&gt;");
  expect(texts[1]).toContain(`${http.url.replaceAll("/", "&#x2F;")}&#x2F;x`);
  for (const text of texts) expect(text).not.toContain("<script>alert");
  expect(html?.headers.get("content-security-policy")).toContain("sandbox");
  const wrong = await fetch(`${http.url}/mailbox/mail_nothing`);
  expect(wrong.status).toBe(404);
  expect(await statusUnder("evil.test", http.url)).toBe(404);
  expect(await statusUnder("localhost:4000", http.url)).toBe(200);
  await http.stop();
});

test("a mail is shown as it would leave now: parts, headers, and what it would tell", async () => {
  await using app = await startApp();
  const { news } = await newsletter(app);
  const http = await serveMailbox(app);
  const shown = async (path: string) => (await fetch(`${http.url}${path}`)).text();

  const mail = await shown(`/mailbox/${news}`);
  const html = await shown(`/mailbox/${news}/html`);

  expect(mail).toContain("<li>Tells of openings and clicks</li>");
  expect(mail).toContain("List-Unsubscribe-Post: List-Unsubscribe&#x3D;One-Click\n");
  expect(mail).toMatch(/Message-ID: &lt;mail_[0-9a-f-]+&gt;/);
  expect(mail).toContain("See our pumps [https:&#x2F;&#x2F;acme.test&#x2F;pumps]");
  expect(html).toMatch(/<a href="http:\/\/127\.0\.0\.1:\d+\/mail\/clicked\?t=[\w.-]+">pumps</);
  expect(html).toMatch(/<img src="http:\/\/127\.0\.0\.1:\d+\/mail\/opened\?t=[\w.-]+"/);
  await http.stop();
});

test("a server that is not local, or has a mail server, has no mailbox", async () => {
  await using app = await startApp();
  const { url } = await app.serve();

  expect((await fetch(new URL("/mailbox", url))).status).toBe(404);
});

test("a template has values only, and each must be there", () => {
  const broken = (text: string) => () => renderMail({ ...template, text }, { name: "Ana" });

  expect(broken("{{nobody}}")).toThrow("No value for nobody");
  expect(broken("{{{name}}}")).toThrow("values only");
  expect(broken("{{#name}}x{{/name}}")).toThrow("values only");
});
