import { expect, test } from "vitest";

import { allowances } from "../../../../../server/modules/leads/sources/rules/capture-fields.js";
import {
  mappingOfPreset,
  recordsOf,
  type PresetName,
} from "../../../../../server/modules/leads/sources/rules/connector-presets.js";
import { isObject } from "../../../../../server/modules/leads/sources/rules/paths.js";
import { readPayload } from "../../../../../server/modules/leads/sources/rules/read-payload.js";
import { problemsOfRules } from "../../../../../server/modules/leads/sources/rules/source-rules.js";
import { payloads } from "../connector-payloads.js";

function readAll(preset: PresetName, body: unknown) {
  const rules = { allowedFields: allowances, requiredFields: [], mapping: [], preset };
  return recordsOf(body, preset).map((record) =>
    readPayload(isObject(record) ? record : {}, rules),
  );
}

test.each(["HUBSPOT", "SALESFORCE", "ZOHO", "PIPEDRIVE"] as const)(
  "every place of %s names a field there is",
  (preset) => {
    const mapping = mappingOfPreset(preset);

    expect(mapping.length).toBeGreaterThan(10);
    expect(problemsOfRules({ allowedFields: [], requiredFields: [], mapping })).toEqual([]);
  },
);

test("a contact as a HubSpot workflow sends it", () => {
  const [read, ...others] = readAll("HUBSPOT", payloads.hubspotWorkflow);

  expect(others).toEqual([]);
  expect(read).toMatchObject({
    fields: {
      email: "ana.ruiz@castellan.example",
      phone: "+34 910 000 000",
      givenName: "Ana",
      familyName: "Ruiz",
      title: "Head of Production",
      company: "Castellan Foods",
      occurredAt: new Date("2026-03-01T10:20:00.000Z"),
    },
    externalRefs: [{ system: "hubspot", id: "512" }],
    problems: [],
  });
  expect(read?.attributes).toMatchObject({ employees: "200-500", lifecyclestage: "lead" });
});

test("HubSpot's changes of one contact are one record, those of deals none", () => {
  const read = readAll("HUBSPOT", payloads.hubspotEvents);

  expect(read.map(({ fields, externalRefs }) => ({ fields, externalRefs }))).toEqual([
    {
      fields: {
        email: "bo@acme.example",
        title: "CTO",
        occurredAt: new Date(1_772_442_001_000),
      },
      externalRefs: [{ system: "hubspot", id: "601" }],
    },
    {
      fields: { occurredAt: new Date(1_772_442_002_000) },
      externalRefs: [{ system: "hubspot", id: "602" }],
    },
  ]);
});

test("leads as Salesforce's API names them, several at once", () => {
  const read = readAll("SALESFORCE", payloads.salesforce);

  expect(read.map(({ fields }) => fields.email)).toEqual(["cy@elbe.example", "di@elbe.example"]);
  expect(read[0]).toMatchObject({
    fields: {
      givenName: "Cy",
      familyName: "Brandt",
      company: "Elbe Kartoffelwerk",
      countryCode: "DE",
      employees: 260,
      problem: "Seals fail every six weeks",
      occurredAt: new Date("2026-03-01T08:00:00.000Z"),
    },
    externalRefs: [{ system: "salesforce", id: "00Q5g00000AbCdEFGH" }],
  });
  expect(read[0]?.attributes).toMatchObject({ leadSource: "Web", industry: "Food" });
});

test("leads of Zoho CRM, posted as a form by a workflow or as its API answers", () => {
  const [asForm] = readAll("ZOHO", payloads.zohoForm);
  const [asAnswer] = readAll("ZOHO", { data: [payloads.zohoForm] });

  expect(asForm).toEqual(asAnswer);
  expect(asForm).toMatchObject({
    fields: { email: "ed@masovia.example", familyName: "Nowak", title: "Owner", employees: 510 },
    attributes: { country: "Poland", leadSource: "Trade Show" },
    externalRefs: [{ system: "zoho", id: "4150868000003185001" }],
  });
});

test("persons of Pipedrive's webhooks, of version 2 and of version 1", () => {
  const [two] = readAll("PIPEDRIVE", payloads.pipedriveTwo);
  const [one] = readAll("PIPEDRIVE", payloads.pipedriveOne);

  expect(two).toMatchObject({
    fields: { name: "Fi Keane", email: "fi@wexford.example", phone: "+353 1 234 5678" },
    externalRefs: [{ system: "pipedrive", id: "77" }],
  });
  expect(one).toMatchObject({
    fields: { name: "Gus Lund", email: "gus@skane.example", company: "Skåne Bryggeri" },
    externalRefs: [{ system: "pipedrive", id: "78" }],
  });
});
