import { expect, test } from "vitest";

import { expectCode, startApp } from "../../support/app.js";
import { company, inquiry, readLead, send } from "./lead-kit.js";

test("an update leaves what is absent, clears what is null, and scores the lead anew", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const person = { title: "CTO", city: "Rome", attributes: { a: 1, b: 2 } };
  const leadId = await inquiry(marketer, { email: "ana@x.example", ...person });
  const before = await readLead(marketer, leadId);

  const { lead } = await send(marketer, "update", {
    leadId,
    expectedVersion: before.version,
    city: null,
    employees: 60,
    attributes: { a: null, c: 3 },
  });

  expect(lead).toMatchObject({ version: before.version + 1, fitScore: before.fitScore + 8 });
  const fields =
    "title city employees attributes scores(filter: { kind: { eq: FIT } }) { nodes { points } }";
  expect(await readLead(marketer, leadId, fields)).toEqual({
    title: "CTO",
    city: null,
    employees: 60,
    attributes: { b: 2, c: 3 },
    scores: { nodes: [{ points: lead.fitScore }, { points: before.fitScore }] },
  });
  expect(await app.events("lead.updated")).toMatchObject([
    { payload: { leadId, changed: ["city", "employees", "attributes"] } },
  ]);
});

test("an e-mail cleared takes its keys along, and is free for another", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer, { email: "ana@x.example", name: "Ana" });

  await send(marketer, "update", { leadId, email: null });

  const fields = "name email emailKey domainKey";
  expect(await readLead(marketer, leadId, fields)).toEqual({
    name: "Ana",
    email: null,
    emailKey: null,
    domainKey: null,
  });
  expect(await inquiry(marketer, { email: "ana@x.example" })).not.toBe(leadId);
});

test("another lead's e-mail, a stale version and an unreadable number are refused", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  await inquiry(marketer, { email: "ana@x.example" });
  const leadId = await inquiry(marketer, { email: "bo@x.example" });
  const before = await readLead(marketer, leadId);

  const update = (input: object) => send(marketer, "update", { leadId, ...input });
  const data = await expectCode("CONFLICT", update({ email: "Ana+1@x.example" }));
  await expectCode("STALE_VERSION", update({ city: "Rome", expectedVersion: 1 }));
  await expectCode("INVALID_INPUT", update({ phone: "12" }));

  expect(data).toEqual({ field: "email" });
  expect(await readLead(marketer, leadId)).toEqual(before);
});

test("an update that changes nothing writes nothing", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer, { city: "Rome" });
  const before = await readLead(marketer, leadId);

  const { lead } = await send(marketer, "update", { leadId, city: "Rome" });

  expect(lead).toEqual(before);
  expect(await app.events("lead.updated")).toEqual([]);
});

test("an upsert by another system's id makes, changes and leaves alone", async () => {
  await using app = await startApp();
  const sync = await app.program(["lead:capture", "lead:read"]);
  const externalRef = { system: "Salesforce", id: "00Q5" };
  const upsert = (set: object) => send(sync, "upsert", { match: { externalRef }, set });

  const made = await upsert({ name: "Ana Rossi", email: "ana@x.example" });
  const changed = await upsert({ title: "CTO", name: null });
  const same = await upsert({ title: "CTO" });

  expect([made.outcome, made.matchedBy]).toEqual(["CREATED", null]);
  expect([changed.outcome, changed.matchedBy]).toEqual(["UPDATED", "EXTERNAL_REFERENCE"]);
  expect(same.outcome).toBe("UNCHANGED");
  const fields = "name title receivedVia externalReferences { nodes { system externalId } }";
  expect(await readLead(sync, made.lead.id, fields)).toEqual({
    name: null,
    title: "CTO",
    receivedVia: "API",
    externalReferences: { nodes: [{ system: "salesforce", externalId: "00Q5" }] },
  });
  expect(await app.count("touch")).toBe(1);
});

test("an upsert meets the lead its e-mail names, and links the reference", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer, { email: "ana@x.example" });
  const match = { externalRef: { system: "crm", id: "1" } };

  const set = { email: "ANA@x.example" };
  const linked = await send(app.admin, "upsert", { match, set });

  expect(linked).toMatchObject({ outcome: "UPDATED", matchedBy: "EMAIL", lead: { id: leadId } });
  const again = await send(app.admin, "upsert", { match, set: {} });
  expect(again).toMatchObject({ outcome: "UNCHANGED", lead: { id: leadId } });
});

test("an upsert by e-mail may change that e-mail, but not to another lead's", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  await inquiry(marketer, { email: "bo@x.example" });
  const leadId = await inquiry(marketer, { email: "ana@x.example" });
  const match = { email: "ana@x.example" };

  const taken = { match, set: { email: "bo@x.example" } };
  await expectCode("CONFLICT", send(app.admin, "upsert", taken));
  const moved = await send(app.admin, "upsert", { match, set: { email: "ana@y.example" } });

  expect(moved).toMatchObject({ outcome: "UPDATED", lead: { id: leadId } });
  expect(await readLead(marketer, leadId, "email")).toEqual({ email: "ana@y.example" });
});

test("an upsert by an id that is none is not found, and several keys at once are refused", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const id = "lead_018f0000-0000-7000-8000-000000000000";

  await expectCode("NOT_FOUND", send(marketer, "upsert", { match: { id }, set: {} }));
  const both = send(marketer, "upsert", { match: { id, email: "a@x.example" }, set: {} });

  await expect(both).rejects.toThrow("Exactly one key must be specified");
  expect(await app.count("lead")).toBe(0);
});
