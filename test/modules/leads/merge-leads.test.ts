import { expect, test } from "vitest";

import { answerTo, asking } from "../../isolation/ask.js";
import { expectCode, startApp } from "../../support/app.js";
import { company, inquiry, readLead, send } from "./lead-kit.js";
import { counts, merge, preview, twice } from "./merge-kit.js";

const CONTENT = `name email title city problem receivedVia attributes firstTouchAt
  touches { nodes { receivedVia } } externalReferences { nodes { externalId } }
  mergedLeads { nodes { id status mergedInto { id } } } merges { nodes { mergedIds } }`;

test("two leads of one person become one that knows what both knew, each field by its rule", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const [survivorId, mergedId] = await twice(app, marketer);

  const merged = await merge(marketer, { survivorId, mergedIds: [mergedId] });

  expect(await readLead(marketer, survivorId, CONTENT)).toEqual({
    name: "Ana Rossi",
    email: "ana@acme.example",
    title: "Head of Plant Engineering",
    city: "Milan",
    problem: "Seals leak",
    receivedVia: "EMAIL",
    attributes: { utm: "spring", size: "L", fleet: 3 },
    firstTouchAt: "2026-03-02T09:00:00.000Z",
    touches: { nodes: [{ receivedVia: "INBOUND_CALL" }, { receivedVia: "EMAIL" }] },
    externalReferences: { nodes: [{ externalId: "1" }, { externalId: "2" }] },
    mergedLeads: { nodes: [{ id: mergedId, status: "MERGED", mergedInto: { id: survivorId } }] },
    merges: { nodes: [{ mergedIds: [mergedId] }] },
  });
  const won = merged.merge.fields.map(
    ({ field, fromLeadId, rule }: { field: string; fromLeadId: string; rule: string }) =>
      `${field} ${rule} ${fromLeadId === survivorId ? "survivor" : (fromLeadId && "merged") || "all"}`,
  );
  expect(won).toEqual([
    "name ONLY_ONE merged",
    "email VERIFIED survivor",
    "phone ONLY_ONE merged",
    // A block comes from one lead whole: the city they called from, without the other's country.
    "address TRUSTED_SOURCE merged",
    "title TRUSTED_SOURCE merged",
    "problem ONLY_ONE merged",
    "standing FURTHEST_ALONG survivor",
    "origin EARLIEST survivor",
    "firstTouchAt EARLIEST survivor",
    "attributes UNION all",
    "recycledCount SUM all",
    "handRaised UNION all",
  ]);
  expect(await app.events("lead.merged")).toMatchObject([
    { payload: { survivorId, mergedIds: [mergedId], mergeId: merged.merge.id } },
  ]);
});

test("an id that was merged stands for the survivor, on either read path and in commands", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const [a, b] = await twice(app, marketer);
  const c = await inquiry(marketer);
  await merge(marketer, { survivorId: b, mergedIds: [a] });
  await merge(marketer, { survivorId: c, mergedIds: [b] });

  for (const id of [a, b, c]) {
    const document = `query ($id: ID!) { lead(id: $id) { id status } node(id: $id) { id __typename } }`;
    const asked = { name: "by id", document, variables: { id } };
    const answer = await answerTo(asking(app, marketer.actor), asked);
    const one = { lead: { id: c, status: "INQUIRY" }, node: { id: c, __typename: "Lead" } };
    expect(answer).toMatchObject({ isCompiled: true, difference: null, data: [one, one] });
  }
  const updated = await send(marketer, "update", { leadId: a, title: "Director" });
  const upserted = await send(marketer, "upsert", { match: { id: b }, set: { city: "Rome" } });

  expect([updated.lead.id, upserted.lead.id]).toEqual([c, c]);
  // One step to the survivor, however many merges led there.
  expect(
    (await readLead(marketer, c, "mergedLeads { nodes { id } }")).mergedLeads.nodes,
  ).toHaveLength(2);
});

test("whoever comes back by a merged lead's e-mail, number or reference is the survivor", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const [survivorId, mergedId] = await twice(app, marketer);
  await merge(marketer, { survivorId, mergedIds: [mergedId] });
  const again = (fields: object) =>
    send(marketer, "capture", { receivedVia: "WEB_FORM", ...fields });

  const byMail = await again({ email: "Ana.Rossi+news@gmail.com" });
  const byPhone = await again({ phone: "+39 02 5550 1234", name: "Rossi, Ana" });
  const byRef = await again({ externalRefs: [{ system: "hubspot", id: "2" }] });

  expect([byMail, byPhone, byRef].map(({ lead }) => lead.id)).toEqual(Array(3).fill(survivorId));
  expect(await app.count("lead")).toBe(2);
  expect(
    (await readLead(marketer, survivorId, "email touches { nodes { id } }")).touches.nodes,
  ).toHaveLength(5);
});

test("a preview says what the merge will do, and writes nothing", async () => {
  await using app = await startApp();
  await app.core.relay.stop(); // consumers would write between the counts
  const { marketer } = await company(app);
  const [survivorId, mergedId] = await twice(app, marketer);
  const before = await counts(app);

  const seen = await preview(marketer, { survivorId, mergedIds: [mergedId] });

  expect(await counts(app)).toEqual(before);
  expect(seen.moves).toEqual([
    { type: "Touch", count: 1 },
    { type: "LeadScore", count: 1 },
    { type: "ExternalReference", count: 1 },
  ]);
  const place = { region: null, postcode: null };
  expect(seen.fields[3]).toEqual({
    field: "address",
    fromLeadId: mergedId,
    rule: "TRUSTED_SOURCE",
    value: { ...place, countryCode: null, city: "Milan" },
    candidates: [
      { leadId: survivorId, value: { ...place, countryCode: "IT", city: "Turin" } },
      { leadId: mergedId, value: { ...place, countryCode: null, city: "Milan" } },
    ],
  });
  const merged = await merge(marketer, { survivorId, mergedIds: [mergedId] });
  const told = seen.fields.map(({ field, fromLeadId, rule }: Record<string, unknown>) => ({
    field,
    fromLeadId,
    rule,
  }));
  expect(told).toEqual(merged.merge.fields);
});

test("whoever merges may pick a value, and only of these leads and fields", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const [survivorId, mergedId] = await twice(app, marketer);
  const stranger = await inquiry(marketer);
  const before = await counts(app);
  const pick = (field: string, fromLeadId: string) =>
    merge(marketer, { survivorId, mergedIds: [mergedId], fields: [{ field, fromLeadId }] });

  const unknown = await expectCode("INVALID_INPUT", pick("emailKey", survivorId));
  const foreign = await expectCode("INVALID_INPUT", pick("email", stranger));
  expect(await counts(app)).toEqual(before);
  const { lead } = await pick("email", mergedId);

  expect(unknown.problems[0].path).toBe("input.fields[0].field");
  expect(foreign.problems[0].path).toBe("input.fields[0].fromLeadId");
  expect(lead.email).toBe("ana.rossi@gmail.com");
});
