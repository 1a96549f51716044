import { randomUUID } from "node:crypto";

import { graphql } from "graphql";
import { expect, test } from "vitest";

import { anonymous } from "../../../../server/auth/actor.js";
import { Department } from "../../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller, type TestApp } from "../../../support/app.js";
import { makeSource } from "../sources/source-kit.js";

const POINT =
  "id version label department territory phone email hours position published source { id }";
const CREATE = `mutation ($input: ContactPointCreateInput!) {
  contactPointCreate(input: $input) { contactPoint { ${POINT} } } }`;
const UPDATE = `mutation ($input: ContactPointUpdateInput!) {
  contactPointUpdate(input: $input) { contactPoint { ${POINT} } } }`;
const PUBLIC = `query ($workspace: String!) {
  publicContactPoints(workspace: $workspace) { label department territory phone email hours form } }`;

type Point = Record<string, unknown> & { label: string };

async function create(caller: Caller, input: object = {}) {
  const given = { label: "Sales", department: "SALES", phone: "06 6982 1234", ...input };
  return (await caller.gql(CREATE, { input: given })).contactPointCreate.contactPoint;
}

async function update(caller: Caller, input: object) {
  return (await caller.gql(UPDATE, { input })).contactPointUpdate.contactPoint;
}

/** As somebody who sends no credential. */
async function asNobody(app: TestApp, workspace: string): Promise<Point[]> {
  const contextValue = app.core.contextFor(anonymous, "nobody", app.system.log);
  const { schema } = app.core;
  const variableValues = { workspace };
  const result = await graphql({ schema, source: PUBLIC, variableValues, contextValue });
  if (result.errors !== undefined) throw new Error(String(result.errors[0]));
  return JSON.parse(JSON.stringify(result.data?.["publicContactPoints"]));
}

async function overHttp(app: TestApp, query: string) {
  const { url } = await app.serve();
  const response = await fetch(new URL(`/contact-points${query}`, url));
  const body: { contactPoints: Point[] } = JSON.parse(await response.text());
  return { status: response.status, headers: response.headers, body };
}

test("marketing writes a contact point down, and publishes it", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const form = await makeSource(app);

  const made = await create(marketer, {
    email: "Sales@Acme.example",
    sourceId: form.id,
    territory: "Nordics",
    hours: "Mon to Fri, 9 to 17 CET",
  });
  const hidden = await asNobody(app, app.workspaceId);
  await update(marketer, { contactPointId: made.id, published: true, expectedVersion: 1 });

  expect(made).toMatchObject({
    phone: "+390669821234",
    email: "sales@acme.example",
    published: false,
    position: 0,
    source: { id: form.id },
  });
  expect(hidden).toEqual([]);
  expect(await asNobody(app, app.workspaceId)).toEqual([
    {
      label: "Sales",
      department: "SALES",
      territory: "Nordics",
      phone: "+390669821234",
      email: "sales@acme.example",
      hours: "Mon to Fri, 9 to 17 CET",
      form: form.key,
    },
  ]);
});

test("nobody known sees what is published in that workspace, in its order, and nothing else", async () => {
  await using app = await startApp();
  const other = await app.otherWorkspace();
  await create(app.admin, { label: "Second", published: true, position: 2 });
  await create(app.admin, { label: "First", published: true, position: 1 });
  await create(app.admin, { label: "Secret" });
  await create(other.admin, { label: "Theirs", published: true });
  const labels = (points: { label: string }[]) => points.map(({ label }) => label);

  expect(labels(await asNobody(app, app.workspaceId))).toEqual(["First", "Second"]);
  expect(labels(await asNobody(app, other.workspaceId))).toEqual(["Theirs"]);
  expect(await asNobody(app, randomUUID())).toEqual([]);
  expect(await asNobody(app, "'; DROP TABLE lead")).toEqual([]);
  const one = await overHttp(app, `?workspace=${app.workspaceId}`);
  expect(one.status).toBe(200);
  expect(one.headers.get("access-control-allow-origin")).toBe("*");
  expect(Object.keys(one.body.contactPoints[0] ?? {})).toEqual([
    "label",
    "department",
    "territory",
    "phone",
    "email",
    "hours",
    "form",
  ]);
  expect(labels(one.body.contactPoints)).toEqual(["First", "Second"]);
  expect((await overHttp(app, `?workspace=${randomUUID()}`)).body).toEqual({ contactPoints: [] });
  expect((await overHttp(app, "")).body).toEqual({ contactPoints: [] });
});

test("over HTTP nobody needs a credential for what is published, and anybody does for the rest", async () => {
  await using app = await startApp();
  await create(app.admin, { published: true });
  const { url } = await app.serve();
  const ask = async (query: string) => {
    const headers = { "content-type": "application/json" };
    const variables = { workspace: app.workspaceId };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(url, { method: "POST", headers, body });
    const text = await response.text();
    return { status: response.status, ...JSON.parse(text) };
  };

  const open = await ask(PUBLIC);
  const closed = await ask("{ contactPoints { nodes { label } } }");

  expect(open.data.publicContactPoints).toMatchObject([{ label: "Sales" }]);
  expect(closed.errors[0].extensions.code).toBe("UNAUTHENTICATED");
});

test("bad numbers, bad addresses, a source that is no form and nothing at all are refused", async () => {
  await using app = await startApp();
  const show = await makeSource(app, { name: "Fair", kind: "TRADE_SHOW" });
  const made = await create(app.admin);
  const contactPointId = made.id;

  const data = await expectCode(
    "INVALID_INPUT",
    create(app.admin, { phone: "12", email: "no", sourceId: show.id }),
  );
  await expectCode("INVALID_INPUT", create(app.admin, { phone: null }));
  await expectCode("INVALID_INPUT", update(app.admin, { contactPointId, phone: null }));
  await expectCode("INVALID_INPUT", update(app.admin, { contactPointId, label: null }));
  await expectCode(
    "STALE_VERSION",
    update(app.admin, { contactPointId, label: "X", expectedVersion: 7 }),
  );

  expect(data.problems.map(({ path }: { path: string }) => path)).toEqual([
    "input.phone",
    "input.email",
    "input.sourceId",
  ]);
  const { contactPoints } = await app.admin.gql(`{ contactPoints { nodes { ${POINT} } } }`);
  expect(contactPoints.nodes).toEqual([made]);
});

test("an update leaves what is absent and clears what is null", async () => {
  await using app = await startApp();
  const made = await create(app.admin, { email: "a@acme.example", hours: "Always" });

  const changed = await update(app.admin, { contactPointId: made.id, phone: null, hours: null });

  expect(changed).toEqual({ ...made, version: 2, phone: null, hours: null });
});

test("everybody at work sees the contact points, marketing alone writes them", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const { id } = await create(app.admin);

  const { contactPoints } = await seller.gql("{ contactPoints { nodes { id } } }");

  expect(contactPoints.nodes).toEqual([{ id }]);
  await expectCode("FORBIDDEN", create(seller));
  await expectCode("FORBIDDEN", update(seller, { contactPointId: id, published: true }));
});
