import { expect, test } from "vitest";

import { startApp } from "../../support/app.js";
import { company, readLead, send } from "./lead-kit.js";

test("twenty captures of one e-mail at once make one lead with twenty touches", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const spellings = ["ana@acme.example", "ANA@acme.example", "ana+expo@acme.example"];

  const captures = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      send(marketer, "capture", { email: spellings[i % 3], receivedVia: "API" }),
    ),
  );

  expect(new Set(captures.map(({ lead }) => lead.id)).size).toBe(1);
  expect(captures.filter(({ outcome }) => outcome === "CREATED")).toHaveLength(1);
  expect(await app.count("lead")).toBe(1);
  expect(await app.count("touch")).toBe(20);
  expect(await app.events("lead.captured")).toHaveLength(20);
});

test("twenty captures of one external reference, or of one phone and name, at once make one lead", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const byReference = { externalRefs: [{ system: "CRM", id: "42" }], receivedVia: "IMPORT" };
  const byPhone = { phone: "+390669821234", name: "Bob Smith", receivedVia: "INBOUND_CALL" };

  for (const person of [byReference, byPhone]) {
    await Promise.all(Array.from({ length: 20 }, () => send(marketer, "capture", person)));
  }

  expect(await app.count("lead")).toBe(2);
  expect(await app.count("external_reference")).toBe(1);
});

test("a known person by another door fills what is empty and overwrites nothing", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const first = await send(marketer, "capture", {
    email: "bo@gmail.com",
    name: "Bo",
    title: "Engineer",
    attributes: { page: "/seals" },
    receivedVia: "WEB_FORM",
  });

  const second = await send(marketer, "capture", {
    email: "B.O+fair@googlemail.com",
    name: "Robert",
    title: null,
    phone: "+390669821234",
    attributes: { page: "/pumps", stand: "A1" },
    receivedVia: "TRADE_SHOW",
  });
  const third = await send(marketer, "capture", { email: "bo@gmail.com", receivedVia: "CHAT" });

  expect([second.outcome, second.matchedBy]).toEqual(["UPDATED", "EMAIL"]);
  expect([third.outcome, third.matchedBy]).toEqual(["UNCHANGED", "EMAIL"]);
  expect(third.lead.id).toBe(first.lead.id);
  const lead = await readLead(
    marketer,
    first.lead.id,
    "name email title phone receivedVia attributes touches(orderBy: [{ field: OCCURRED_AT, direction: ASC }]) { nodes { receivedVia payload } }",
  );
  expect(lead).toMatchObject({
    name: "Bo",
    email: "bo@gmail.com",
    title: "Engineer",
    phone: "+390669821234",
    receivedVia: "WEB_FORM",
    attributes: { page: "/seals", stand: "A1" },
  });
  expect(lead.touches.nodes.map((touch: { receivedVia: string }) => touch.receivedVia)).toEqual([
    "WEB_FORM",
    "TRADE_SHOW",
    "CHAT",
  ]);
  expect(lead.touches.nodes[1].payload).toMatchObject({ name: "Robert" });
});

test("phone and name together tell a person, a phone alone does not", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const call = { phone: "06 6982 1234", receivedVia: "INBOUND_CALL" };
  const first = await send(marketer, "capture", { ...call, name: "Smith, Bob" });

  const same = await send(marketer, "capture", { ...call, name: "Robert Smith" });
  const colleague = await send(marketer, "capture", { ...call, name: "Ada Byron" });

  expect([same.matchedBy, same.lead.id]).toEqual(["PHONE_AND_NAME", first.lead.id]);
  expect(colleague.outcome).toBe("CREATED");
});

test("keys that disagree: the stronger names the lead, and the other's e-mail stays the other's", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const ref = { system: "HubSpot", id: "7" };
  const crm = await send(marketer, "capture", { externalRefs: [ref], receivedVia: "API" });
  const mail = await send(marketer, "capture", { email: "di@x.example", receivedVia: "EMAIL" });

  const both = await send(marketer, "capture", {
    externalRefs: [{ system: "hubspot", id: "7" }],
    email: "di@x.example",
    city: "Rome",
    receivedVia: "API",
  });

  expect(both).toMatchObject({
    outcome: "UPDATED",
    matchedBy: "EXTERNAL_REFERENCE",
    problems: [{ path: "email", code: "EMAIL_OF_ANOTHER_LEAD" }],
    lead: { id: crm.lead.id },
  });
  expect(await readLead(marketer, crm.lead.id, "email domainKey city")).toEqual({
    email: null,
    domainKey: null,
    city: "Rome",
  });
  expect(await readLead(marketer, mail.lead.id, "email")).toEqual({ email: "di@x.example" });
});

test("an e-mail and a number that cannot be read cost their keys, not the lead", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);

  const captured = await send(marketer, "capture", {
    email: "ana at acme",
    phone: "12",
    name: "Ana",
    receivedVia: "IMPORT",
  });

  expect(captured.problems).toEqual([
    { path: "email", code: "EMAIL_MALFORMED" },
    { path: "phone", code: "PHONE_TOO_SHORT" },
  ]);
  expect(await readLead(marketer, captured.lead.id, "email phone attributes")).toEqual({
    email: null,
    phone: null,
    attributes: { unreadEmail: "ana at acme", unreadPhone: "12" },
  });
});
