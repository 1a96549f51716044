import { expect, test } from "vitest";

import { inTransaction } from "../../../server/context.js";
import { noteNamedCompetitors } from "../../../server/modules/intel/commands/note-named-competitors.js";
import { competitorNamed } from "../../../server/modules/intel/intel.consumers.js";
import { Department } from "../../../server/modules/people/department.js";
import { relayOf } from "../../events/relay-of.js";
import { startApp, type Caller, type TestApp } from "../../support/app.js";
import { newAccount } from "../reports/world.js";
import { newCompetitor, OBSERVATION_FIELDS } from "./world.js";

const LIST = `{ observations { nodes { ${OBSERVATION_FIELDS} } } }`;
const CONSUMER = "intel.competitor-named";

async function startLead(app: TestApp) {
  const marketer = await app.person(Department.MARKETING);
  await newAccount(app, "Initech");
  const { leadCapture } = await marketer.gql(
    `mutation ($input: LeadCaptureInput!) { leadCapture(input: $input) { lead { id } } }`,
    { input: { email: "ana@initech.test", receivedVia: "INBOUND_CALL" } },
  );
  const leadId: string = leadCapture.lead.id;
  return { marketer, leadId };
}

async function qualify(marketer: Caller, leadId: string, input: object): Promise<string> {
  const { leadQualify } = await marketer.gql(
    `mutation ($input: LeadQualifyInput!) {
      leadQualify(input: $input) { qualification { id } } }`,
    { input: { leadId, problem: "Noise", ...input } },
  );
  return leadQualify.qualification.id;
}

/** As if this consumer had never heard an event. */
async function forgetPlace(app: TestApp, table: "consumer_place" | "consumed_event") {
  await app.system.db.run((manager) =>
    table === "consumer_place"
      ? manager.query("UPDATE consumer_place SET cursor = 'MC4w' WHERE consumer = $1", [CONSUMER])
      : manager.query(
          "UPDATE consumed_event SET event_id = 'forgotten ' || event_id WHERE consumer = $1",
          [CONSUMER],
        ),
  );
}

/** A server that starts hears all that comes after the place. */
async function restart(app: TestApp): Promise<void> {
  const relay = relayOf(app, competitorNamed);
  await relay.drain();
  await relay.stop();
}

/** How often the consumer handled an event, as far as the log of the consumed remembers. */
async function handled(app: TestApp): Promise<number> {
  const rows: unknown[] = await app.system.db.run((manager) =>
    manager.query("SELECT 1 FROM consumed_event WHERE consumer = $1 AND failure IS NULL", [
      CONSUMER,
    ]),
  );
  return rows.length;
}

test("a competitor a prospect has tried becomes one observation, linked to the lead", async () => {
  await using app = await startApp();
  const { marketer, leadId } = await startLead(app);
  const globex = await newCompetitor(marketer, "Globex Corporation", { aliases: ["GBX"] });
  await newCompetitor(marketer, "Hooli");

  const triedBefore = [
    { what: "A damper", vendor: "GBX Ltd.", result: "Broke in a year" },
    { what: "a  DAMPER.", vendor: "Globex", result: "Said twice" },
    { what: "Ear plugs", vendor: "a shop" },
  ];
  const qualificationId = await qualify(marketer, leadId, { triedBefore });
  await app.core.relay.drain();

  const { observations } = await marketer.gql(LIST);
  expect(observations.nodes).toEqual([
    {
      id: expect.stringMatching(/^intel_/),
      version: 1,
      state: "NEW",
      origin: "CUSTOMER",
      kind: "PRODUCT",
      claim: "A prospect has tried Globex Corporation: A damper",
      quote: "Broke in a year",
      evidenceUrl: null,
      observedAt: "2026-03-02T09:00:00.000Z",
      validUntil: "2026-08-29T09:00:00.000Z",
      grade: null,
      sourceReliability: null,
      infoCredibility: null,
      confidentiality: null,
      bothSides: false,
      corroboratedBy: [],
      competitor: { id: globex.id },
      reportedBy: { id: marketer.userId },
      account: null,
      opportunity: null,
      lead: { id: leadId },
      report: null,
      discussionItem: null,
      qualification: { id: qualificationId },
    },
  ]);
  expect(await app.events("intel.observed")).toMatchObject([
    { actorKind: "SYSTEM", payload: { competitorId: globex.id, leadId, origin: "CUSTOMER" } },
  ]);
});

test("each competitor named is observed once for itself", async () => {
  await using app = await startApp();
  const { marketer, leadId } = await startLead(app);
  for (const name of ["Globex", "Hooli", "Initrode"]) await newCompetitor(marketer, name);

  const triedBefore = [
    { what: "A damper", vendor: "Globex" },
    { what: "A pump", vendor: "Hooli" },
    { what: "Either Globex or Hooli", vendor: "forgot which" }, // names two: says nothing
  ];
  await qualify(marketer, leadId, { triedBefore });
  await app.core.relay.drain();

  const { observations } = await marketer.gql(LIST);
  const claims = observations.nodes.map(({ claim }: { claim: string }) => claim).sort();
  expect(claims).toEqual([
    "A prospect has tried Globex: A damper",
    "A prospect has tried Hooli: A pump",
  ]);
});

test("a consumer that starts over, and one that forgot what it heard, observes nothing twice", async () => {
  await using app = await startApp();
  const { marketer, leadId } = await startLead(app);
  await newCompetitor(marketer, "Globex");
  const triedBefore = [{ what: "A damper", vendor: "Globex", result: "Broke" }];
  const qualificationId = await qualify(marketer, leadId, { triedBefore });
  await app.core.relay.drain();

  await forgetPlace(app, "consumer_place");
  await restart(app);
  await forgetPlace(app, "consumed_event");
  await forgetPlace(app, "consumer_place");
  await restart(app);
  await inTransaction(app.system, (ctx) => noteNamedCompetitors(ctx, qualificationId));

  expect(await handled(app)).toBe(2); // once, and once more after it forgot
  expect(await app.count("intel_observation")).toBe(1);
  expect(await app.events("intel.observed")).toHaveLength(1);
});

test("a later talk that only takes earlier answers over is no new observation; new word is", async () => {
  await using app = await startApp();
  const { marketer, leadId } = await startLead(app);
  await newCompetitor(marketer, "Globex");
  const said = { what: "A damper", vendor: "Globex", result: "Broke" };
  await qualify(marketer, leadId, { triedBefore: [said] });
  app.clock.advance(60_000);
  await qualify(marketer, leadId, { timeframeDays: 30 });
  app.clock.advance(60_000);
  await qualify(marketer, leadId, { triedBefore: [{ ...said, what: "A second damper" }] });
  await app.core.relay.drain();

  const { observations } = await marketer.gql(LIST);
  expect(observations.nodes.map(({ claim }: { claim: string }) => claim)).toEqual([
    "A prospect has tried Globex: A second damper",
    "A prospect has tried Globex: A damper",
  ]);
});

test("two things tried of one competitor are two observations, whichever framework asked", async () => {
  await using app = await startApp();
  const { marketer, leadId } = await startLead(app);
  await newCompetitor(marketer, "Globex");
  const damper = { what: "A damper", vendor: "Globex" };
  const pump = { what: "A Globex pump" };

  await qualify(marketer, leadId, { framework: "MEDDPICC", triedBefore: [damper, pump] });
  app.clock.advance(60_000);
  await qualify(marketer, leadId, { framework: "BANT", timeframeDays: 30 });
  app.clock.advance(60_000);
  await qualify(marketer, leadId, { framework: "MEDDIC", triedBefore: [pump, damper] });
  await app.core.relay.drain();

  const { observations } = await marketer.gql(LIST);
  const claims = observations.nodes.map(({ claim }: { claim: string }) => claim).sort();
  expect(claims).toEqual([
    "A prospect has tried Globex: A Globex pump",
    "A prospect has tried Globex: A damper",
  ]);
});

test("what a later talk corrects is corrected once, and not by an earlier talk heard again", async () => {
  await using app = await startApp();
  const { marketer, leadId } = await startLead(app);
  await newCompetitor(marketer, "Globex");
  const said = { what: "A damper", vendor: "Globex", result: "Broke" };
  const first = await qualify(marketer, leadId, { triedBefore: [said] });
  app.clock.advance(60_000);
  await qualify(marketer, leadId, {
    triedBefore: [{ ...said, result: "Broke, and was replaced" }],
  });
  await app.core.relay.drain();
  await inTransaction(app.system, (ctx) => noteNamedCompetitors(ctx, first));

  const { observations } = await marketer.gql(LIST);
  expect(observations.nodes).toMatchObject([
    { version: 2, quote: "Broke, and was replaced", observedAt: "2026-03-02T09:01:00.000Z" },
  ]);
  expect(await app.events("intel.observed")).toHaveLength(1);
});

test("what two leads that are one person said is not observed a third time after their merge", async () => {
  await using app = await startApp();
  const { marketer, leadId } = await startLead(app);
  const { leadCapture } = await marketer.gql(
    `mutation ($input: LeadCaptureInput!) { leadCapture(input: $input) { lead { id } } }`,
    { input: { email: "ana@home.test", receivedVia: "EMAIL" } },
  );
  const otherId: string = leadCapture.lead.id;
  await newCompetitor(marketer, "Globex");
  const triedBefore = [{ what: "A damper", vendor: "Globex", result: "Broke" }];
  await qualify(marketer, leadId, { triedBefore });
  await app.core.relay.drain();
  await qualify(marketer, otherId, { triedBefore });
  await marketer.gql(
    `mutation ($input: LeadMergeInput!) { leadMerge(input: $input) { lead { id } } }`,
    { input: { survivorId: leadId, mergedIds: [otherId] } },
  );
  await app.core.relay.drain(); // only now hears what the merged lead had said
  app.clock.advance(60_000);
  await qualify(marketer, leadId, { framework: "MEDDPICC", triedBefore });
  await app.core.relay.drain();

  expect(await app.count("intel_observation")).toBe(1);
});

test("nobody known, nobody named and nobody who still competes is no observation", async () => {
  await using app = await startApp();
  const { marketer, leadId } = await startLead(app);
  const { id: competitorId } = await newCompetitor(marketer, "Globex");
  await marketer.gql(
    `mutation ($input: CompetitorUpdateInput!) {
      competitorUpdate(input: $input) { competitor { status } } }`,
    { input: { competitorId, status: "INACTIVE" } },
  );
  await newCompetitor(marketer, "Hooli");

  await qualify(marketer, leadId, { triedBefore: [] });
  await qualify(marketer, leadId, { triedBefore: [{ what: "A damper", vendor: "Globex" }] });
  await qualify(marketer, leadId, { triedBefore: [{ what: "Ear plugs", vendor: "Acme" }] });
  await app.core.relay.drain();

  expect(await app.count("intel_observation")).toBe(0);
  expect(await handled(app)).toBe(3);
});
