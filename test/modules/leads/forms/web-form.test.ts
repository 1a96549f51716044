import { expect, test } from "vitest";

import { Department } from "../../../../server/modules/people/department.js";
import { expectCode, startApp, type TestApp } from "../../../support/app.js";
import { FORM, formPage, LEADS, SOURCE, workFor } from "./form-kit.js";

const ana = { name: "Ana Ruiz", email: "ana@castellan.test", company: "Castellan" };
const NASTY = `"><script>alert(1)</script>{{token}}'\u2028`;

async function leads(app: TestApp) {
  return (await app.admin.gql(LEADS)).leads.nodes;
}

test("a person fills in the page and is a lead of its source, with where they came from", async () => {
  await using app = await startApp();
  const form = await formPage(app);

  const { hidden } = await form.open("&utm_source=newsletter&utm_campaign=spring");
  const sent = await form.send({ ...ana, problem: "Pumps cavitate" }, { hidden });

  expect(sent.status).toBe(303);
  const thanks = await fetch(new URL(sent.location ?? "", form.url));
  expect(await thanks.text()).toContain("Thank you. We will be in touch.");
  expect(await leads(app)).toMatchObject([
    {
      ...ana,
      status: "INQUIRY",
      problem: "Pumps cavitate",
      source: { key: "contact-form" },
      touches: {
        nodes: [{ type: "FORM_SUBMIT", utm: { source: "newsletter", campaign: "spring" } }],
      },
      optIns: { nodes: [] },
      consents: { nodes: [] },
    },
  ]);
});

test("the page is closed to scripts, frames and anything from elsewhere", async () => {
  await using app = await startApp();
  const form = await formPage(app);

  const answer = await fetch(form.url);

  const policy = answer.headers.get("content-security-policy") ?? "";
  for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]) {
    expect(policy).toContain(rule);
  }
  expect(policy).not.toContain("unsafe");
  const html = await answer.text();
  expect(html).not.toMatch(/<script>|style="|onclick/);
  const css = await fetch(new URL("/web/pages.css", form.url));
  expect(css.headers.get("access-control-allow-origin")).toBe("*");
});

test("what is wrong stands beside its field, what was typed stays, and nothing is kept", async () => {
  await using app = await startApp();
  const form = await formPage(app, { source: { requiredFields: ["email", "name"] } });

  const sent = await form.send({ email: "ana at castellan", company: NASTY });

  expect(sent.status).toBe(400);
  expect(sent.html).toContain(`id="f-name-error">is needed.`);
  expect(sent.html).toContain(`aria-describedby="f-email-error"`);
  expect(sent.html).toContain("ana at castellan");
  expect(sent.html).not.toContain("<script>alert");
  expect(sent.html).toContain("&lt;script&gt;alert(1)");
  expect(await leads(app)).toEqual([]);
  expect(await app.count("intake_payload")).toBe(0);
});

test("hostile text in every field is kept as text, or refused; it is never markup or a fault", async () => {
  await using app = await startApp();
  const fields = ["name", "email", "company", "title", "city", "problem", "employees", "phone"];
  const form = await formPage(app, { form: { fields } });
  const everywhere = Object.fromEntries(fields.map((field) => [field, NASTY]));

  const refused = await form.send(everywhere);
  const mended = { email: ana.email, phone: "", employees: "12" };
  const taken = await form.send({ ...everywhere, ...mended });
  const long = await form.send({ ...ana, name: "x".repeat(501) });
  const nul = await form.send({ ...ana, name: "A\u0000B" });

  expect([refused, taken, long, nul].map(({ status }) => status)).toEqual([400, 303, 400, 400]);
  expect(refused.html).not.toContain("<script>alert");
  const [lead] = await leads(app);
  expect(lead.company).toBe(NASTY.trim());
});

test.each([
  ["faster than anybody types", {}, 1],
  ["with the field filled in that is for robots", { website: "https://spam.test" }, 5],
  ["without the work", { work: "" }, 5],
  ["with a token somebody made up", { token: "abc.0123456789abcdef.0.x" }, 5],
  ["without a token", { token: "" }, 5],
  ["from a page left open overnight", {}, 20 * 3_600],
])("a form sent %s is refused with words, and nothing is kept", async (_how, values, seconds) => {
  await using app = await startApp();
  // 12 bits: nobody passes without work by luck.
  const form = await formPage(app, { form: { workBits: 12 } });

  const sent = await form.send({ ...ana, ...values }, { seconds });

  expect(sent.status).toBe(400);
  expect(sent.html).toContain(`role="alert"`);
  expect(sent.html).toContain("Castellan");
  expect(await leads(app)).toEqual([]);
});

test("the same page sent again is one touch, and its work pays for one person only", async () => {
  await using app = await startApp();
  const form = await formPage(app);
  const { hidden } = await form.open();

  const first = await form.send(ana, { hidden });
  const again = await form.send(ana, { hidden });
  const other = await form.send({ ...ana, email: "other@castellan.test" }, { hidden });

  expect([first, again, other].map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(await leads(app)).toHaveLength(1);
  expect(await app.count("touch")).toBe(1);
});

test("a token of one form opens no other", async () => {
  await using app = await startApp();
  const one = await formPage(app);
  const other = await formPage(app, { source: { name: "Other form", key: "other" } });
  const { hidden } = await other.open();

  const sent = await one.send(ana, { hidden });

  expect(sent.status).toBe(400);
  expect(await leads(app)).toEqual([]);
});

test("a script of an allowed site gets JSON; any other site is refused and learns nothing", async () => {
  await using app = await startApp();
  const form = await formPage(app, { form: { allowedOrigins: ["https://www.acme.test"] } });
  const { hidden } = await form.open();
  const from = (origin: string) => ({ origin, accept: "application/json" });

  const nameless = await form.send(ana, { hidden, headers: { origin: "null" } });
  const foreign = await form.send(ana, { hidden, headers: from("https://evil.test") });
  const wrong = await form.send({ email: "" }, { hidden, headers: from("https://www.acme.test") });
  const right = await form.send(ana, { hidden, headers: from("https://www.acme.test") });
  const embed = await fetch(form.url.replace("?", "/embed?"), {
    headers: { origin: "https://www.acme.test" },
  });

  expect([foreign, nameless].map(({ status }) => status)).toEqual([400, 400]);
  expect(foreign.html).toContain("This site may not show the form.");
  expect(JSON.parse(wrong.html)).toMatchObject({
    ok: false,
    code: "INVALID_INPUT",
    errors: { email: "is needed." },
  });
  expect(JSON.parse(right.html)).toMatchObject({ ok: true, title: "Talk to us" });
  expect(embed.headers.get("access-control-allow-origin")).toBe("https://www.acme.test");
  expect(await leads(app)).toHaveLength(1);
});

test("a form works without a script where no work is asked for", async () => {
  await using app = await startApp();
  const form = await formPage(app, { form: { workBits: 0 } });
  const { hidden } = await form.open();

  const sent = await form.send(ana, { hidden: { ...hidden, work: "" } });

  expect(workFor(hidden["token"] ?? "")).toBe("");
  expect(sent.status).toBe(303);
});

test("a form that is none, of a source that is paused or in no workspace: not found", async () => {
  await using app = await startApp();
  const form = await formPage(app);
  const status = async (change: (url: string) => string) => (await fetch(change(form.url))).status;

  expect(await status((url) => url.replace("contact-form", "nothing"))).toBe(404);
  expect(await status((url) => url.replace(/workspace=.*/, "workspace=' OR 1=1"))).toBe(404);
  expect(await status((url) => url.replace(/\?.*/, ""))).toBe(200);
  const pause = `mutation ($id: ID!) { leadSourcePause(input: { sourceId: $id }) { source { status } } }`;
  const [{ id }] = (await app.admin.gql("{ leadSources { nodes { id } } }")).leadSources.nodes;
  await app.admin.gql(pause, { id });
  expect(await status((url) => url)).toBe(404);
});

test("one network sends a few forms, then waits", async () => {
  await using app = await startApp();
  const form = await formPage(app);
  const { hidden } = await form.open();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams({ ...hidden, email: "" }).toString();

  const statuses = new Set<number>();
  for (let nth = 0; nth < 400 && !statuses.has(429); nth += 1) {
    statuses.add((await fetch(form.url, { method: "POST", headers, body })).status);
  }

  expect([...statuses]).toEqual([400, 429]);
});

test("a body that is too large, or no form, is refused", async () => {
  await using app = await startApp();
  const form = await formPage(app);
  const post = async (type: string, body: string) =>
    (await fetch(form.url, { method: "POST", headers: { "content-type": type }, body })).status;

  expect(await post("application/x-www-form-urlencoded", `name=${"x".repeat(70_000)}`)).toBe(413);
  expect(await post("text/plain", "name=Ana")).toBe(415);
  expect(await leads(app)).toEqual([]);
});

test.each([
  ["a field nobody is asked for", { fields: ["attributes"] }, "input.fields"],
  ["a consent without a topic", { consentText: "Yes" }, "input.consentText"],
  [
    "a consent that is needed and not asked for",
    { consentRequired: true },
    "input.consentRequired",
  ],
  ["an origin with a path", { allowedOrigins: ["https://a.test/x"] }, "input.allowedOrigins"],
])("a form with %s is refused", async (_what, form, path) => {
  await using app = await startApp();

  const data = await expectCode("INVALID_INPUT", formPage(app, { form }));

  expect(data.problems).toMatchObject([{ path }]);
  expect(await app.count("web_form")).toBe(0);
});

test("a source has one form, of its own kind, and sales makes none", async () => {
  await using app = await startApp();
  const { url } = await formPage(app);
  const seller = await app.person(Department.SALES);
  const [{ id: sourceId }] = (await app.admin.gql("{ leadSources { nodes { id } } }")).leadSources
    .nodes;
  const call = { name: "Calls", kind: "CALL" };
  const calls = (await app.admin.gql(SOURCE, { input: call })).leadSourceCreate.source;
  const make = (caller: typeof app.admin, id: string) =>
    caller.gql(FORM, { input: { sourceId: id, title: "Again" } });

  await expectCode("CONFLICT", make(app.admin, sourceId));
  await expectCode("INVALID_INPUT", make(app.admin, calls.id));
  await expectCode("FORBIDDEN", make(seller, calls.id));

  expect(url).toContain("/forms/contact-form?workspace=");
  expect(await app.count("web_form")).toBe(1);
});
