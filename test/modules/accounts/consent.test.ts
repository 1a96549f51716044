import { expect, test } from "vitest";

import { inTransaction } from "../../../server/context.js";
import { suppressAddress } from "../../../server/modules/accounts/consent/commands/suppress-address.js";
import { writeConsent } from "../../../server/modules/accounts/consent/commands/write-consent.js";
import {
  ConsentBasis,
  ConsentChannel,
  SuppressionReason,
} from "../../../server/modules/accounts/consent/consent.enums.js";
import { mayWriteTo } from "../../../server/modules/accounts/consent/may-write-to.js";
import { ConsentAct, ConsentState } from "../../../server/modules/accounts/rules/consent.js";
import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller, type TestApp } from "../../support/app.js";

const FIELDS = `id addressKey channel topic basis state
  proofs { nodes { state act shownText textVersion source note actedAt } }
  history { nodes { fromState toState } }`;
const RECORD = `mutation ($input: ConsentRecordInput!) { consentRecord(input: $input) { consent { ${FIELDS} } } }`;
const REVOKE = `mutation ($input: ConsentRevokeInput!) {
  consentRevoke(input: $input) { consents { topic state } suppression { topic reason note } } }`;

const newsletter = {
  address: " Ana+fair@Acme.com ",
  channel: "EMAIL",
  topic: "newsletter",
  basis: "CONSENT",
  shownText: "I want the newsletter.",
  textVersion: "3",
  source: "trade show",
};
const place = {
  addressKey: "ana@acme.com",
  channel: ConsentChannel.EMAIL,
  topic: "newsletter",
} as const;

const record = async (caller: Caller, more: object = {}) =>
  (await caller.gql(RECORD, { input: { ...newsletter, ...more } })).consentRecord.consent;
const revoke = async (caller: Caller, more: object = {}) => {
  const input = { address: "ana@acme.com", channel: "EMAIL", ...more };
  return (await caller.gql(REVOKE, { input })).consentRevoke;
};

function byTheLink(app: TestApp, topic = "newsletter") {
  return inTransaction(app.system, (ctx) =>
    writeConsent(
      ctx,
      { ...place, topic },
      {
        to: ConsentState.GRANTED,
        act: ConsentAct.LINK,
        basis: ConsentBasis.CONSENT,
        proof: {},
      },
    ),
  );
}

test("a consent is kept by address, channel and topic, with what proves it", async () => {
  await using app = await startApp();

  const consent = await record(app.admin, { actedAt: "2026-03-01T10:00:00.000Z" });

  expect(consent).toEqual({
    id: consent.id,
    addressKey: "ana@acme.com",
    channel: "EMAIL",
    topic: "newsletter",
    basis: "CONSENT",
    state: "GRANTED",
    proofs: {
      nodes: [
        {
          state: "GRANTED",
          act: "RECORDED",
          shownText: "I want the newsletter.",
          textVersion: "3",
          source: "trade show",
          note: null,
          actedAt: "2026-03-01T10:00:00.000Z",
        },
      ],
    },
    history: { nodes: [{ fromState: null, toState: "GRANTED" }] },
  });
  expect(await mayWriteTo(app.system, place)).toBe(true);
  expect(await mayWriteTo(app.system, { ...place, topic: "webinars" })).toBe(false);
  expect(await app.events("consent.changed")).toMatchObject([
    { subjectId: consent.id, payload: { from: null, to: "GRANTED", act: "RECORDED" } },
  ]);
});

test("recorded again it is the same consent with one more proof", async () => {
  await using app = await startApp();

  const first = await record(app.admin);
  const second = await record(app.admin, { note: "Said so again." });

  expect(second.id).toBe(first.id);
  expect(second.proofs.nodes).toHaveLength(2);
  expect(await app.count("consent")).toBe(1);
});

test.each([
  ["an address that is none", { address: "ana at acme" }, "input.address"],
  ["a number that is none", { address: "12", channel: "PHONE" }, "input.address"],
  ["a topic that is no slug", { topic: "News & more" }, "topic"],
  ["a time to come", { actedAt: "2027-01-01T00:00:00.000Z" }, "input.actedAt"],
  ["nothing that proves it", { shownText: null }, "input.shownText"],
])("a consent with %s is refused, and nothing is kept", async (_what, more, path) => {
  await using app = await startApp();

  const data = await expectCode("INVALID_INPUT", record(app.admin, more));

  expect(data.problems).toMatchObject([{ path }]);
  expect(await app.count("consent")).toBe(0);
  expect(await app.count("consent_proof")).toBe(0);
});

test("what is revoked stays so for an import, and comes back by the person's own link", async () => {
  await using app = await startApp();
  await record(app.admin);

  const revoked = await revoke(app.admin, { topic: "newsletter", note: "On the phone." });

  expect(revoked).toEqual({
    consents: [{ topic: "newsletter", state: "REVOKED" }],
    suppression: { topic: "newsletter", reason: "BY_HAND", note: "On the phone." },
  });
  expect(await mayWriteTo(app.system, place)).toBe(false);
  const data = await expectCode("TRANSITION_GUARD", record(app.admin));
  expect(data).toEqual({ from: "REVOKED", to: "GRANTED", guard: "by-the-person" });
  expect(await app.count("consent_proof")).toBe(2);
  expect(await mayWriteTo(app.system, place)).toBe(false);

  app.clock.advance(1_000);
  await byTheLink(app);
  expect(await mayWriteTo(app.system, place)).toBe(true);
});

test("who wants no mail at all is asked about nothing else, until they say so on a topic", async () => {
  await using app = await startApp();
  await record(app.admin);
  await record(app.admin, { topic: "webinars" });

  const revoked = await revoke(app.admin);

  expect(revoked.consents).toEqual([
    { topic: "newsletter", state: "REVOKED" },
    { topic: "webinars", state: "REVOKED" },
  ]);
  await expectCode("TRANSITION_GUARD", record(app.admin, { topic: "events" }));
  app.clock.advance(1_000);
  await byTheLink(app, "events");
  expect(await mayWriteTo(app.system, { ...place, topic: "events" })).toBe(true);
  expect(await mayWriteTo(app.system, place)).toBe(false);
});

test("an address that bounced is not written to, though nobody revoked", async () => {
  await using app = await startApp();
  await record(app.admin);

  app.clock.advance(1_000);
  await suppressAddress(app.system, {
    ...place,
    topic: null,
    reason: SuppressionReason.HARD_BOUNCE,
    act: ConsentAct.RECORDED,
    note: null,
  });

  expect(await mayWriteTo(app.system, place)).toBe(false);
  expect(await app.events("address.suppressed")).toMatchObject([
    { payload: { channel: "EMAIL", topic: null, reason: "HARD_BOUNCE" } },
  ]);
});

test("lead and contact show what was decided about their addresses, those without show nothing", async () => {
  await using app = await startApp();
  await record(app.admin);
  await record(app.admin, { address: "02 1234 5678", channel: "PHONE", topic: "calls" });
  await revoke(app.admin, { topic: "newsletter" });
  const capture = `mutation ($input: LeadCaptureInput!) { leadCapture(input: $input) { lead { id
    consents { nodes { topic state } } phoneConsents { nodes { topic } }
    suppressions { nodes { topic } } } } }`;
  const ana = { receivedVia: "API", email: "ana@acme.com", phone: "+390212345678", name: "Ana" };

  const known = (await app.admin.gql(capture, { input: ana })).leadCapture.lead;
  const other = { receivedVia: "API", name: "Nobody" };
  const unknown = (await app.admin.gql(capture, { input: other })).leadCapture.lead;

  const nodes = (list: object[]) => ({ nodes: list });
  expect(known).toMatchObject({
    consents: nodes([{ topic: "newsletter", state: "REVOKED" }]),
    phoneConsents: nodes([{ topic: "calls" }]),
    suppressions: nodes([{ topic: "newsletter" }]),
  });
  expect(unknown).toMatchObject({
    consents: nodes([]),
    phoneConsents: nodes([]),
    suppressions: nodes([]),
  });
});

test("a list by address is one in both read paths", async () => {
  await using app = await startApp();
  await record(app.admin);
  await record(app.admin, { topic: "webinars" });
  const { client, url } = await app.serve();
  await client(app.admin).leads.capture({ receivedVia: "API", email: "ana@acme.com" });
  await client(app.admin).leads.capture({ receivedVia: "API", name: "Nobody" });
  const ask = async (more: string) => {
    const query = `{ leads { nodes { name consents(first: 1) {
      nodes { topic } pageInfo { hasNextPage endCursor } } } } ${more} }`;
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${app.admin.key}`,
    };
    const body = JSON.stringify({ query });
    const response = await fetch(url, { method: "POST", headers, body });
    const answer: unknown = await response.json();
    return { reader: response.headers.get("x-liaison-reader"), answer };
  };

  const compiled = await ask("");
  const resolved = await ask("viewer { role }");

  expect(compiled.reader).toBe("compiled");
  expect(resolved.reader).not.toBe("compiled");
  const leadsOf = (answer: unknown) => Object(answer).data.leads;
  expect(leadsOf(compiled.answer)).toEqual(leadsOf(resolved.answer));
  expect(leadsOf(compiled.answer).nodes).toHaveLength(2);
});

test("manufacturing reads consents and writes none", async () => {
  await using app = await startApp();
  const maker = await app.person(Department.MANUFACTURING);

  await expectCode("FORBIDDEN", record(maker));

  expect(await app.count("consent")).toBe(0);
});
