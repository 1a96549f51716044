import { expect, test } from "vitest";

import { Department } from "../../../../server/modules/people/department.js";
import { DAY_MS, MINUTE_MS } from "../../../../server/spans.js";
import { expectCode, startApp } from "../../../support/app.js";
import { deliver, leadOf, makeSource, pause, refusedOf, updateSource } from "./source-kit.js";

test("a payload becomes a lead by the source's mapping and defaults", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const source = await makeSource(app, {
    mapping: [
      { path: "visitor.mail", field: "email" },
      { path: "visitor.id", field: "externalRefs.Selector" },
      { path: "pump", field: "attributes.model" },
    ],
    receivedVia: "CHAT",
    sourceDetail: "Pump selector",
    defaultOwnerId: seller.userId,
    defaultCountryCode: "ie",
    territory: "North",
    attributes: { brand: "Brightwater" },
  });

  const taken = await deliver(app, source.id, {
    visitor: { mail: "Ana@Acme.example", id: 77, seen: "yes" },
    pump: "BW-400",
    name: "Ana Ruiz",
    phone: "01 234 5678",
  });

  if (taken.kind !== "TAKEN") throw taken.error;
  expect(taken).toMatchObject({ outcome: "CREATED", problems: [], isReplay: false });
  expect(await leadOf(app, taken.lead.id)).toEqual({
    name: "Ana Ruiz",
    email: "ana@acme.example",
    phone: "+35312345678",
    countryCode: "IE",
    receivedVia: "CHAT",
    sourceDetail: "Pump selector",
    owner: { id: seller.userId },
    queue: null,
    attributes: {
      brand: "Brightwater",
      territory: "North",
      model: "BW-400",
      visitor: { seen: "yes" },
    },
    source: { id: source.id },
    externalReferences: { nodes: [{ system: "selector", externalId: "77" }] },
    touches: {
      nodes: [
        {
          receivedVia: "CHAT",
          occurredAt: "2026-03-02T09:00:00.000Z",
          source: { id: source.id },
        },
      ],
    },
  });
});

test("a lead keeps its first source, and each touch the source it came by", async () => {
  await using app = await startApp();
  const form = await makeSource(app);
  const show = await makeSource(app, { name: "Fair", kind: "TRADE_SHOW", defaultQueue: "sales" });

  const first = await deliver(app, form.id, { email: "bo@acme.example" });
  const second = await deliver(app, show.id, { email: "bo@acme.example", title: "Owner" });

  if (first.kind !== "TAKEN" || second.kind !== "TAKEN") throw new Error("both are taken");
  expect([first.outcome, second.outcome]).toEqual(["CREATED", "UPDATED"]);
  const lead = await leadOf(app, first.lead.id);
  expect(lead).toMatchObject({ source: { id: form.id }, queue: "marketing" });
  expect(lead.touches.nodes).toMatchObject([
    { source: { id: show.id } },
    { source: { id: form.id } },
  ]);
});

test("20 concurrent repeats of a delivery have one effect, by id and by content", async () => {
  await using app = await startApp();
  const { id } = await makeSource(app);
  const payload = { email: "cy@acme.example" };

  const byId = await Promise.all(
    Array.from({ length: 20 }, () => deliver(app, id, payload, { deliveryId: "d-1" })),
  );
  const byContent = await Promise.all(
    Array.from({ length: 20 }, () => deliver(app, id, { ...payload, title: "CTO" })),
  );

  for (const all of [byId, byContent]) {
    const done = all.filter((each) => each.kind === "TAKEN" && !each.isReplay);
    expect(done).toHaveLength(1);
    expect(all.filter((each) => each.kind === "TAKEN")).toHaveLength(20);
  }
  expect(await app.count("lead")).toBe(1);
  expect(await app.count("touch")).toBe(2);
}, 60_000);

test("the same content is another visit after an hour, the same id never within a week", async () => {
  await using app = await startApp();
  const { id } = await makeSource(app);
  const payload = { email: "di@acme.example" };
  await deliver(app, id, payload);
  await deliver(app, id, payload, { deliveryId: "d-1" });

  app.clock.advance(61 * MINUTE_MS);
  await deliver(app, id, payload);
  await deliver(app, id, { email: "other@acme.example" }, { deliveryId: "d-1" });

  expect(await app.count("lead")).toBe(1);
  expect(await app.count("touch")).toBe(3);
  app.clock.advance(8 * DAY_MS);
  await deliver(app, id, { email: "other@acme.example" }, { deliveryId: "d-1" });
  expect(await app.count("lead")).toBe(2);
  expect(await app.count("intake_delivery")).toBe(1);
});

test("what a source may not bring or lacks is refused and kept, with each reason", async () => {
  await using app = await startApp();
  const { id } = await makeSource(app, {
    allowedFields: ["email", "name", "employees"],
    requiredFields: ["email", "employees"],
  });

  const refused = await deliver(app, id, {
    name: "Ed",
    phone: "+353 1 234 5678",
    employees: "few",
  });

  if (refused.kind !== "REFUSED") throw new Error("it is refused");
  expect(refused.error.code).toBe("PAYLOAD_REFUSED");
  expect(await refusedOf(app.admin)).toMatchObject([
    {
      state: "REFUSED",
      reasonCode: "PAYLOAD_REFUSED",
      problems: [
        { path: "phone", code: "FIELD_NOT_ALLOWED" },
        { path: "employees", code: "VALUE_MALFORMED" },
        { path: "email", code: "FIELD_REQUIRED" },
        { path: "employees", code: "FIELD_REQUIRED" },
      ],
      payload: { name: "Ed", phone: "+353 1 234 5678", employees: "few" },
      source: { id },
      lead: null,
      tries: 1,
    },
  ]);
  expect(await app.count("lead")).toBe(0);
  expect(await app.events("intake.refused")).toHaveLength(1);
});

test("values too long, nobody at all, no object and a paused source are refused and kept", async () => {
  await using app = await startApp();
  const { id } = await makeSource(app);

  await deliver(app, id, { email: "fi@acme.example", title: "x".repeat(501) });
  await deliver(app, id, { colour: "red" });
  await deliver(app, id, "just text");
  await pause(app, id);
  await deliver(app, id, { email: "gus@acme.example" });

  const kept = await refusedOf(app.admin);
  expect(kept.map((each: { reasonCode: string }) => each.reasonCode).sort()).toEqual([
    "INVALID_INPUT",
    "INVALID_INPUT",
    "INVALID_INPUT",
    "SOURCE_PAUSED",
  ]);
  expect(kept).toContainEqual(expect.objectContaining({ payload: { raw: "just text" } }));
  expect(await app.count("lead")).toBe(0);
});

test("characters no database holds are left out, and what is nested too deeply goes", async () => {
  await using app = await startApp();
  const { id } = await makeSource(app);
  let deep: object = { end: true };
  for (let level = 0; level < 100; level += 1) deep = { deep };

  const taken = await deliver(app, id, { name: "A\0na \ud800Ruiz", note: "a\0b", deep });

  if (taken.kind !== "TAKEN") throw taken.error;
  expect(await leadOf(app, taken.lead.id)).toMatchObject({
    name: "Ana Ruiz",
    attributes: { note: "ab" },
  });
});

test("what is larger than a person's payload may be is refused and not kept", async () => {
  await using app = await startApp();
  const { id } = await makeSource(app);

  await expectCode("PAYLOAD_TOO_LARGE", deliver(app, id, { note: "x".repeat(70_000) }));

  expect(await app.count("intake_payload")).toBe(0);
});

test("a refused delivery that comes again is one row, and taken in once its source allows it", async () => {
  await using app = await startApp();
  const { id } = await makeSource(app, { requiredFields: ["company"] });
  const payload = { email: "hu@acme.example" };
  const again = () => deliver(app, id, payload, { deliveryId: "d-9" });

  await Promise.all([again(), again(), again()]);
  const refused = await refusedOf(app.admin);
  await updateSource(app, id, { requiredFields: [] });
  const taken = await again();

  expect(refused).toMatchObject([{ state: "REFUSED", tries: 3 }]);
  if (taken.kind !== "TAKEN") throw taken.error;
  expect(await refusedOf(app.admin)).toMatchObject([
    { id: refused[0].id, state: "REPLAYED", tries: 4, payload: {}, lead: { id: taken.lead.id } },
  ]);
  expect(await again()).toMatchObject({ kind: "TAKEN", isReplay: true });
  expect(await app.count("touch")).toBe(1);
});

test("a source brings no more than its rates, counted over all who call at once", async () => {
  await using app = await startApp();
  const { id } = await makeSource(app, { ratePerMinute: 5, ratePerDay: 8 });
  let nth = 0;
  const next = () => deliver(app, id, { email: `p${(nth += 1)}@acme.example` });

  const outcomes = await Promise.allSettled(Array.from({ length: 12 }, next));

  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  expect(await expectCode("RATE_LIMITED", next())).toEqual({
    limit: 5,
    per: "minute",
    retryAfterSeconds: 60,
  });
  app.clock.advance(MINUTE_MS);
  for (const each of [next, next, next]) await each();
  expect(await expectCode("RATE_LIMITED", next())).toEqual({
    limit: 8,
    per: "day",
    retryAfterSeconds: 53_940,
  });
  expect(await app.count("lead")).toBe(8);
}, 60_000);

test("an owner who left since gets no new lead: marketing's queue does", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const { id } = await makeSource(app, { defaultOwnerId: seller.userId });
  await app.admin.gql(
    `mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { user { id } } }`,
    { input: { userId: seller.userId, active: false } },
  );

  const taken = await deliver(app, id, { email: "ia@acme.example" });

  if (taken.kind !== "TAKEN") throw taken.error;
  expect(await leadOf(app, taken.lead.id)).toMatchObject({ owner: null, queue: "marketing" });
});
