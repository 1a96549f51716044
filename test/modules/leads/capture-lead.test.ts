import { expect, test } from "vitest";

import { expectCode, startApp } from "../../support/app.js";
import { company, inquiry, readLead, send } from "./lead-kit.js";

test("a person nobody knew becomes a lead: resolved, scored, in marketing's queue", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);

  const captured = await send(marketer, "capture", {
    email: " Ana.Rossi@Acme.example ",
    phone: "06 6982 1234",
    givenName: "Ana",
    familyName: "Rossi",
    title: "Head of Maintenance",
    company: "ACME S.p.A.",
    employees: 1200,
    receivedVia: "WEB_FORM",
    sourceDetail: "contact form",
    attributes: { utm_source: "spring", answers: [1, 2] },
  });

  expect(captured).toMatchObject({
    outcome: "CREATED",
    matchedBy: null,
    problems: [],
    lead: { status: "INQUIRY", queue: "marketing", owner: null, version: 2 },
  });
  const lead = await readLead(
    marketer,
    captured.lead.id,
    `name email emailKey phone companyKey domainKey attributes fitScore fitBand
     history { nodes { fromState toState } }
     touches { nodes { receivedVia sourceDetail payload } }
     scores { nodes { points band modelVersion reasons { ruleId contribution } } }`,
  );
  expect(lead).toMatchObject({
    name: "Ana Rossi",
    email: "ana.rossi@acme.example",
    emailKey: "ana.rossi@acme.example",
    phone: "+390669821234",
    companyKey: "acme",
    domainKey: "acme.example",
    attributes: { utm_source: "spring", answers: [1, 2] },
    history: {
      nodes: [
        { fromState: null, toState: "RAW" },
        { fromState: "RAW", toState: "INQUIRY" },
      ],
    },
  });
  expect(lead.touches.nodes).toMatchObject([
    { receivedVia: "WEB_FORM", sourceDetail: "contact form" },
  ]);
  expect(lead.scores.nodes).toHaveLength(1);
});
