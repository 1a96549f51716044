import { expect, test } from "vitest";

import { Department } from "../../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller } from "../../../support/app.js";

const SOURCE = `id version name key kind status allowedFields requiredFields mapping { path field }
  preset receivedVia sourceDetail defaultOwner { id } defaultQueue defaultCountryCode territory
  attributes doubleOptIn ratePerMinute ratePerDay trustRank intakePath`;

const CREATE = `mutation ($input: LeadSourceCreateInput!) {
  leadSourceCreate(input: $input) { replayed key sourceKey { id hint } source { ${SOURCE} } } }`;
const UPDATE = `mutation ($input: LeadSourceUpdateInput!) {
  leadSourceUpdate(input: $input) { source { ${SOURCE} } } }`;
const ROTATE = `mutation ($input: LeadSourceKeyRotateInput!) {
  leadSourceKeyRotate(input: $input) { key sourceKey { id } source { id } } }`;
const PAUSE = `mutation ($input: LeadSourcePauseInput!) {
  leadSourcePause(input: $input) { source { status } } }`;
const RESUME = `mutation ($input: LeadSourceResumeInput!) {
  leadSourceResume(input: $input) { source { status } } }`;

async function create(caller: Caller, input: object = {}) {
  const given = { name: "Contact form (EN)", kind: "WEB_FORM", ...input };
  return (await caller.gql(CREATE, { input: given })).leadSourceCreate;
}

const keysOf = async (caller: Caller, id: string) => {
  const document = `query ($id: ID!) { leadSource(id: $id) { keys { nodes { id expiresAt } } } }`;
  return (await caller.gql(document, { id })).leadSource.keys.nodes;
};

test("a new source has a public name, what it may bring, and a key that is shown once", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);

  const made = await create(marketer, { idempotencyKey: "k1" });
  const again = await create(marketer, { idempotencyKey: "k1" });

  expect(made.source).toMatchObject({
    name: "Contact form (EN)",
    key: "contact-form-en",
    status: "ACTIVE",
    receivedVia: "WEB_FORM",
    requiredFields: [],
    trustRank: 40,
    ratePerMinute: 60,
    ratePerDay: 10_000,
    doubleOptIn: false,
    intakePath: `/intake/contact-form-en?workspace=${app.workspaceId}`,
  });
  expect(made.source.allowedFields).toContain("email");
  expect(made.key).toMatch(/^lis_[0-9a-f]{32}_[\w-]{43}$/);
  expect(again).toMatchObject({ replayed: true, key: null, source: { id: made.source.id } });
  expect(await app.events("lead_source.created")).toMatchObject([
    { payload: { sourceId: made.source.id, key: "contact-form-en", kind: "WEB_FORM" } },
  ]);
});

test("a source's key opens nothing of the API", async () => {
  await using app = await startApp();

  const { key } = await create(app.admin);

  await expectCode("UNAUTHENTICATED", app.core.authenticate(`Bearer ${key}`));
});

test("rules that contradict each other are refused, each named, and nothing is written", async () => {
  await using app = await startApp();

  const data = await expectCode(
    "INVALID_INPUT",
    create(app.admin, {
      allowedFields: ["email", "shoeSize"],
      requiredFields: ["phone"],
      mapping: [
        { path: "a..b", field: "email" },
        { path: "a.b", field: "hat" },
        { path: "a.c", field: "attributes.hat" },
      ],
      attributes: [1],
    }),
  );

  expect(data.problems.map(({ path }: { path: string }) => path)).toEqual([
    "input.allowedFields",
    "input.requiredFields",
    "input.mapping.0.path",
    "input.mapping.1.field",
    "input.attributes",
  ]);
  expect(await app.count("lead_source")).toBe(0);
});

test("a name that leaves no public name, an owner who left and a taken name are refused", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const input = { userId: seller.userId, active: false };
  await app.admin.gql(
    `mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { user { id } } }`,
    { input },
  );
  await create(app.admin);

  await expectCode("INVALID_INPUT", create(app.admin, { name: "展示会" }));
  await expectCode("INVALID_INPUT", create(app.admin, { name: "B", key: "Not A Key" }));
  await expectCode(
    "INVALID_INPUT",
    create(app.admin, { name: "B", defaultOwnerId: seller.userId }),
  );
  await expectCode("CONFLICT", create(app.admin));
  await expectCode("CONFLICT", create(app.admin, { name: "Other", key: "contact-form-en" }));

  expect(await app.count("lead_source")).toBe(1);
  expect(await app.count("lead_source_key")).toBe(1);
});

test("an update leaves what is absent, clears what is null, and keeps the rules consistent", async () => {
  await using app = await startApp();
  const { source } = await create(app.admin, { sourceDetail: "/contact", territory: "North" });
  const sourceId = source.id;

  const { leadSourceUpdate } = await app.admin.gql(UPDATE, {
    input: { sourceId, sourceDetail: null, requiredFields: ["email"], expectedVersion: 1 },
  });

  expect(leadSourceUpdate.source).toEqual({
    ...source,
    version: 2,
    sourceDetail: null,
    requiredFields: ["email"],
  });
  await expectCode("INVALID_INPUT", app.admin.gql(UPDATE, { input: { sourceId, name: null } }));
  await expectCode(
    "INVALID_INPUT",
    app.admin.gql(UPDATE, { input: { sourceId, allowedFields: ["phone"] } }),
  );
  await expectCode(
    "STALE_VERSION",
    app.admin.gql(UPDATE, { input: { sourceId, trustRank: 1, expectedVersion: 1 } }),
  );
});

test("a rotation gives a new key and lets those before it work for the overlap", async () => {
  await using app = await startApp();
  const made = await create(app.admin);
  const sourceId = made.source.id;

  const { leadSourceKeyRotate: first } = await app.admin.gql(ROTATE, { input: { sourceId } });
  const { leadSourceKeyRotate: second } = await app.admin.gql(ROTATE, {
    input: { sourceId, overlapHours: 0 },
  });

  expect(new Set([made.key, first.key, second.key]).size).toBe(3);
  expect(await keysOf(app.admin, sourceId)).toEqual([
    { id: second.sourceKey.id, expiresAt: null },
    { id: first.sourceKey.id, expiresAt: "2026-03-02T09:00:00.000Z" },
    { id: made.sourceKey.id, expiresAt: "2026-03-02T09:00:00.000Z" },
  ]);
});

test("a source is paused and resumed, and neither twice", async () => {
  await using app = await startApp();
  const sourceId = (await create(app.admin)).source.id;

  const paused = await app.admin.gql(PAUSE, { input: { sourceId } });
  await expectCode("ILLEGAL_TRANSITION", app.admin.gql(PAUSE, { input: { sourceId } }));
  const resumed = await app.admin.gql(RESUME, { input: { sourceId } });

  expect(paused.leadSourcePause.source.status).toBe("PAUSED");
  expect(resumed.leadSourceResume.source.status).toBe("ACTIVE");
  const names = (await app.events()).map(({ name }) => name);
  expect(names.filter((name) => /paused|resumed/.test(name))).toEqual([
    "lead_source.paused",
    "lead_source.resumed",
  ]);
});

test("sales sees the sources but not their keys, and makes none", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const { id } = (await create(app.admin)).source;

  const { leadSources } = await seller.gql("{ leadSources { nodes { id } } }");

  expect(leadSources.nodes).toEqual([{ id }]);
  await expectCode("FORBIDDEN", keysOf(seller, id));
  await expectCode("FORBIDDEN", create(seller, { name: "Mine" }));
});
