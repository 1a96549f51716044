import { expect, test } from "vitest";

import { startApp } from "../../../support/app.js";
import { SOURCE } from "../forms/form-kit.js";
import { leads, letter, mailbox } from "./inbound-kit.js";

test("a person's message is a lead of the mailbox's source, with what it said and when", async () => {
  await using app = await startApp();
  const box = await mailbox(app);

  const { status, body } = await box.hand(letter(""));

  expect(status).toBe(200);
  expect(body).toMatchObject({ outcome: "LEAD", isReplay: false });
  expect(await leads(app)).toEqual([
    {
      name: "Ana Ruíz",
      email: "ana@castellan.test",
      problem: "Our pumps cavitate. Can you help?",
      status: "INQUIRY",
      attributes: { subject: "Pumps" },
      source: { key: "sales" },
      touches: { nodes: [{ type: "EMAIL", occurredAt: "2026-03-02T08:30:00.000Z" }] },
    },
  ]);
});

test("the same Message-ID is one touch, however often and at once it is handed over", async () => {
  await using app = await startApp();
  const box = await mailbox(app);

  const answers = await Promise.all([1, 2, 3, 4].map(() => box.hand(letter(""))));

  const replays = answers.map(({ body }) => body.isReplay).sort();
  expect(replays).toEqual([false, true, true, true]);
  expect(await app.count("touch")).toBe(1);
});

test("Reply-To says who to answer; HTML alone is read as text", async () => {
  await using app = await startApp();
  const box = await mailbox(app);
  const html = letter("Reply-To: Bo <bo@castellan.test>\n")
    .replace("text/plain", "text/html")
    .replace("Our pumps cavitate. Can you help?", "<style>p{}</style><p>Our <b>pumps</b></p>");

  await box.hand(html);

  expect(await leads(app)).toMatchObject([
    { name: "Bo", email: "bo@castellan.test", problem: "Our  pumps" },
  ]);
});

test.each([
  ["an automatic reply", "Auto-Submitted: auto-replied\n", "AUTO_REPLY"],
  ["an absence note of Outlook", "X-Auto-Response-Suppress: All\n", "AUTO_REPLY"],
  ["a list", "List-Id: <pumps.lists.test>\n", "BULK"],
  ["bulk mail", "Precedence: bulk\n", "BULK"],
  ["the null return path", "Return-Path: <>\n", "BOUNCE"],
])("%s makes no lead, and leaves a trace", async (_what, headers, outcome) => {
  await using app = await startApp();
  const box = await mailbox(app);

  const { body } = await box.hand(letter(headers));

  expect(body).toEqual({ outcome });
  expect(await leads(app)).toEqual([]);
  expect(await app.events("lead_source.mail_passed_over")).toMatchObject([
    { payload: { verdict: outcome } },
  ]);
});

test("`Auto-Submitted: no` is what a person's program writes", async () => {
  await using app = await startApp();
  const box = await mailbox(app);

  expect((await box.hand(letter("Auto-Submitted: no\n"))).body.outcome).toBe("LEAD");
});

test("a message that is no mail, or has no sender one can answer, is kept to be looked at", async () => {
  await using app = await startApp();
  const box = await mailbox(app, { requiredFields: ["email"] });

  const noise = await box.hand(Buffer.from([0, 1, 2, 255, 254, 0, 13]));
  const nobody = await box.hand(letter("").replace(/^From: .*$/m, "From: nobody at all"));

  expect(noise.body).toMatchObject({ outcome: "REFUSED" });
  expect(nobody.body).toMatchObject({ outcome: "REFUSED" });
  expect(await app.count("intake_payload")).toBe(2);
  expect(await leads(app)).toEqual([]);
});

test("MIME made to hurt ends at once", async () => {
  await using app = await startApp();
  const box = await mailbox(app);
  const nested = Array.from(
    { length: 200 },
    (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n`,
  ).join("");
  const headers = `X-Long: ${"x".repeat(400_000)}\r\n`;

  const deep = await box.hand(Buffer.from(`From: a@b.test\r\n${nested}`));
  const wide = await box.hand(Buffer.from(`From: a@b.test\r\n${headers}\r\nHello`));

  expect([deep.body.outcome, wide.body.outcome]).toEqual(["REFUSED", "REFUSED"]);
});

test("the key of the source opens its own address, and nothing else does", async () => {
  await using app = await startApp();
  const box = await mailbox(app);
  const input = { name: "Other mailbox", key: "other", kind: "EMAIL" };
  const other = (await app.admin.gql(SOURCE, { input })).leadSourceCreate.key;
  const as = async (authorization: string) => {
    const { status, body } = await box.hand(letter(""), { authorization });
    return [status, body.errors?.[0]?.extensions.code];
  };

  expect(await as("")).toEqual([401, "UNAUTHENTICATED"]);
  expect(await as(`Bearer ${app.admin.key}`)).toEqual([401, "UNAUTHENTICATED"]);
  expect(await as(`Bearer ${box.key.slice(0, -1)}x`)).toEqual([401, "UNAUTHENTICATED"]);
  expect(await as(`Bearer ${other}`)).toEqual([401, "UNAUTHENTICATED"]);
  const wrongType = await box.hand(letter(""), { "content-type": "application/json" });
  expect(wrongType.status).toBe(415);
  expect((await box.hand("")).status).toBe(400);
  expect(await leads(app)).toEqual([]);
});
