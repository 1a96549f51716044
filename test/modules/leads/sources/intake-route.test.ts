import { createHmac } from "node:crypto";

import { expect, test } from "vitest";

import { startApp, type TestApp } from "../../../support/app.js";
import { payloads } from "./connector-payloads.js";
import { leadOf, makeSource, pause, refusedOf, type MadeSource } from "./source-kit.js";

type Answer = { status: number; headers: Headers; body: any }; // eslint-disable-line @typescript-eslint/no-explicit-any -- JSON read field by field

async function post(
  app: TestApp,
  path: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { url } = await app.serve();
  const response = await fetch(new URL(path, url), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  return {
    status: response.status,
    headers: response.headers,
    body: JSON.parse(await response.text()),
  };
}

function withKey(app: TestApp, source: MadeSource, payload: unknown, headers = {}) {
  const authorization = `Bearer ${source.secret}`;
  return post(app, `/intake/${source.key}`, JSON.stringify(payload), { authorization, ...headers });
}

/** As a sender of Standard Webhooks signs. */
function signed(source: MadeSource, body: string, { id = "msg_1", at = 1_772_442_000 } = {}) {
  const mac = createHmac("sha256", source.secret).update(`${id}.${at}.${body}`);
  return {
    "webhook-id": id,
    "webhook-timestamp": String(at),
    "webhook-signature": `v1,AAAA v1,${mac.digest("base64")}`,
  };
}

const codeOf = ({ body }: Answer) => body.errors?.[0].extensions.code;

test("a program posts a person with the source's key, and is told the lead", async () => {
  await using app = await startApp();
  const source = await makeSource(app);

  const { status, body } = await withKey(app, source, { email: "ana@acme.example", phone: "x" });

  expect(status).toBe(200);
  expect(body).toMatchObject({
    outcome: "CREATED",
    repeated: false,
    problems: [{ path: "phone", code: "PHONE_MALFORMED" }],
  });
  expect(await leadOf(app, body.leadId)).toMatchObject({ source: { id: source.id } });
  const { auditEntries } = await app.admin.gql(
    `{ auditEntries(filter: { entity: { eq: "Lead" } }) { nodes { actorKind actorId } } }`,
  );
  expect(auditEntries.nodes[0]).toEqual({ actorKind: "INTEGRATION", actorId: source.id });
});

test("a form is read as a form, a repeated name as a list", async () => {
  await using app = await startApp();
  const source = await makeSource(app);
  const form = new URLSearchParams([
    ["email", "bo@acme.example"],
    ["topic", "pumps"],
    ["topic", "seals"],
    ["utm_source", "spring"],
  ]);

  const { status, body } = await post(app, `/intake/${source.key}`, form.toString(), {
    authorization: `Bearer ${source.secret}`,
    "content-type": "application/x-www-form-urlencoded; charset=utf-8",
  });

  expect(status).toBe(200);
  expect((await leadOf(app, body.leadId)).attributes).toEqual({
    topic: ["pumps", "seals"],
    utm_source: "spring",
  });
});

test("20 concurrent replays of a signed delivery have one effect", async () => {
  await using app = await startApp();
  const source = await makeSource(app, { kind: "CONNECTOR" });
  const text = JSON.stringify({ email: "cy@acme.example" });

  const answers = await Promise.all(
    Array.from({ length: 20 }, () => post(app, source.intakePath, text, signed(source, text))),
  );

  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  expect(answers.filter(({ body }) => body.repeated === false)).toHaveLength(1);
  expect(new Set(answers.map(({ body }) => body.leadId)).size).toBe(1);
  expect(await app.count("touch")).toBe(1);
}, 60_000);

test("a signature counts for its body, its id, its source and five minutes", async () => {
  await using app = await startApp();
  const source = await makeSource(app);
  const other = await makeSource(app, { name: "Other" });
  const text = JSON.stringify({ email: "di@acme.example" });
  const headers = signed(source, text);
  const at = (seconds: number) => signed(source, text, { at: 1_772_442_000 + seconds });
  const foreign = source.intakePath.replace(app.workspaceId, crypto.randomUUID());

  const refused = [
    await post(app, source.intakePath, `${text} `, headers),
    await post(app, source.intakePath, text, { ...headers, "webhook-id": "msg_2" }),
    await post(app, other.intakePath, text, headers),
    await post(app, foreign, text, headers),
    await post(app, `/intake/${source.key}`, text, headers),
    await post(app, source.intakePath, text, at(-301)),
    await post(app, source.intakePath, text, at(301)),
    await post(app, source.intakePath, text, { ...headers, "webhook-signature": "v1,no" }),
    await post(app, source.intakePath, text),
  ];
  const taken = await post(app, source.intakePath, text, at(-300));

  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 401));
  expect(refused.map(codeOf)).toEqual(refused.map(() => "UNAUTHENTICATED"));
  expect(taken.status).toBe(200);
  expect(await app.count("lead")).toBe(1);
});

test("a key opens its own door alone, and works through a rotation's overlap and no longer", async () => {
  await using app = await startApp();
  const source = await makeSource(app);
  const other = await makeSource(app, { name: "Other" });
  const rotate = `mutation ($input: LeadSourceKeyRotateInput!) {
    leadSourceKeyRotate(input: $input) { key } }`;
  const { leadSourceKeyRotate: rotated } = await app.admin.gql(rotate, {
    input: { sourceId: source.id, overlapHours: 1 },
  });
  const renewed = { ...source, secret: rotated.key };
  const text = JSON.stringify({ email: "ed@acme.example" });
  const statuses = async () => [
    (await withKey(app, source, { email: "ed@acme.example" })).status,
    (await withKey(app, renewed, { email: "ed@acme.example" })).status,
  ];

  const elsewhere = await withKey(app, { ...source, key: other.key }, { email: "x@acme.example" });
  const client = await withKey(app, { ...source, secret: app.admin.key }, { email: "x@a.example" });
  const during = await statuses();
  app.clock.advance(3_600_000);
  const after = await statuses();
  const late = signed(source, text, { at: 1_772_445_600 });

  expect([codeOf(elsewhere), codeOf(client)]).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED"]);
  expect([during, after]).toEqual([
    [200, 200],
    [401, 200],
  ]);
  expect((await post(app, source.intakePath, text, late)).status).toBe(401);
});

test("a refusal is told with its code and problems, and where it is kept", async () => {
  await using app = await startApp();
  const source = await makeSource(app, { requiredFields: ["company"] });

  const lacking = await withKey(app, source, { email: "fi@acme.example" });
  await pause(app, source.id);
  const paused = await withKey(app, source, { email: "gus@acme.example", company: "Acme" });

  expect([lacking.status, codeOf(lacking)]).toEqual([422, "PAYLOAD_REFUSED"]);
  expect(lacking.body.errors[0].extensions.data.problems).toMatchObject([
    { path: "company", code: "FIELD_REQUIRED" },
  ]);
  expect([paused.status, codeOf(paused)]).toEqual([409, "SOURCE_PAUSED"]);
  const kept = (await refusedOf(app.admin)).map(({ id }: { id: string }) => id);
  const told = [paused, lacking].map(({ body }) => body.errors[0].extensions.data.payloadId);
  expect(told.sort()).toEqual(kept.sort());
});

test("what is no JSON is kept, what is too large, of another type or for another method is not", async () => {
  await using app = await startApp();
  const source = await makeSource(app);
  const authorization = `Bearer ${source.secret}`;
  const path = `/intake/${source.key}`;

  const broken = await post(app, path, `{"email": "hu@acme`, { authorization });
  const large = await post(app, path, `"${"x".repeat(300_000)}"`, { authorization });
  const wide = await withKey(app, source, { note: "x".repeat(70_000) });
  const xml = await post(app, path, "<a/>", { authorization, "content-type": "text/xml" });
  const { url } = await app.serve();
  const got = await fetch(new URL(path, url), { headers: { authorization } });

  expect([broken.status, codeOf(broken)]).toEqual([400, "BAD_REQUEST"]);
  expect([large.status, codeOf(large)]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
  expect([wide.status, codeOf(wide)]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
  expect([xml.status, codeOf(xml)]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  expect(got.status).toBe(404);
  expect(await refusedOf(app.admin)).toMatchObject([{ payload: { raw: `{"email": "hu@acme` } }]);
});

test("a source over its rate is told when to come again", async () => {
  await using app = await startApp();
  const source = await makeSource(app, { ratePerMinute: 2 });
  const send = (nth: number) => withKey(app, source, { email: `p${nth}@acme.example` });

  const answers = [await send(1), await send(2), await send(3)];

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(codeOf(answers[2] ?? answers[0]!)).toBe("RATE_LIMITED");
  expect(answers[2]?.headers.get("retry-after")).toBe("60");
  expect(await refusedOf(app.admin)).toEqual([]);
});

test("a CRM's list is taken person by person, each told, and known by its id afterwards", async () => {
  await using app = await startApp();
  const source = await makeSource(app, { kind: "CONNECTOR", preset: "SALESFORCE" });
  const [first, second] = payloads.salesforce.records;
  const records = [first, { ...second, Email: null, LastName: null, Id: null }];

  const taken = await withKey(app, source, { records }, { "webhook-id": "batch-1" });
  const again = await withKey(app, source, { records }, { "webhook-id": "batch-1" });
  const upsert = await app.admin.gql(
    `mutation ($input: LeadUpsertInput!) {
      leadUpsert(input: $input) { outcome matchedBy lead { id } } }`,
    {
      input: {
        match: { externalRef: { system: "salesforce", id: first.Id } },
        set: { title: "COO" },
      },
    },
  );

  expect(taken.body.results).toMatchObject([
    { outcome: "CREATED", repeated: false },
    { code: "INVALID_INPUT" },
  ]);
  expect(again.body.results).toMatchObject([
    { leadId: taken.body.results[0].leadId, repeated: true },
    { code: "INVALID_INPUT", payloadId: taken.body.results[1].payloadId },
  ]);
  expect(upsert.leadUpsert).toMatchObject({
    outcome: "UPDATED",
    matchedBy: "EXTERNAL_REFERENCE",
    lead: { id: taken.body.results[0].leadId },
  });
  expect(await app.count("intake_payload")).toBe(1);
});

test("a webhook that brings nobody is answered and leaves nothing", async () => {
  await using app = await startApp();
  const source = await makeSource(app, { kind: "CONNECTOR", preset: "HUBSPOT" });

  const { status, body } = await withKey(app, source, [
    { subscriptionType: "deal.creation", objectId: 1 },
  ]);

  expect({ status, body }).toEqual({ status: 200, body: { results: [] } });
  expect(await app.count("lead")).toBe(0);
});
