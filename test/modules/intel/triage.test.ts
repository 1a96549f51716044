import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type TestApp } from "../../support/app.js";
import { newCompetitor, observe, OBSERVATION_FIELDS } from "./world.js";

const TRIAGE = `mutation ($input: IntelTriageInput!) {
  intelTriage(input: $input) { observation { ${OBSERVATION_FIELDS} } } }`;
const REJECT = `mutation ($input: IntelRejectInput!) {
  intelReject(input: $input) { observation { state } } }`;
const READ = `query ($id: ID!) { observation(id: $id) { version state grade
  history { nodes { toState note } } } }`;

const grades = { sourceReliability: "B", infoCredibility: "PROBABLY_TRUE" };

async function startSides(app: TestApp) {
  const seller = await app.person(Department.SALES);
  const marketer = await app.person(Department.MARKETING);
  const { id: competitorId } = await newCompetitor(app.admin, "Globex");
  const triage = (intelId: string, rest: object) =>
    marketer.gql(TRIAGE, { input: { intelId, ...rest } });
  return { seller, marketer, competitorId, triage };
}

test("triage grades source and information apart", async () => {
  await using app = await startApp();
  const { seller, competitorId, triage } = await startSides(app);
  const { id } = await observe(seller, competitorId);

  const { intelTriage } = await triage(id, { ...grades, note: "Seen before", expectedVersion: 1 });

  expect(intelTriage.observation).toMatchObject({
    version: 2,
    state: "TRIAGED",
    grade: "B2",
    ...grades,
  });
  expect((await seller.gql(READ, { id })).observation.history.nodes).toEqual([
    { toState: "NEW", note: null },
    { toState: "TRIAGED", note: "Seen before" },
  ]);
  expect(await app.events("intel.moved")).toMatchObject([
    { payload: { fromState: "NEW", toState: "TRIAGED", grade: "B2", bothSides: false } },
  ]);
});

test("what sales and marketing each saw for themselves is corroborated from both sides", async () => {
  await using app = await startApp();
  const { seller, marketer, competitorId, triage } = await startSides(app);
  const field = await observe(seller, competitorId);
  const research = await observe(marketer, competitorId);
  await triage(field.id, grades);

  const { intelTriage } = await triage(field.id, {
    to: "CORROBORATED",
    corroboratedBy: [research.id],
  });

  expect(intelTriage.observation).toMatchObject({
    state: "CORROBORATED",
    bothSides: true,
    corroboratedBy: [research.id],
    grade: "B2",
  });
});

test("two of one side corroborate, without the badge", async () => {
  await using app = await startApp();
  const { seller, competitorId, triage } = await startSides(app);
  const colleague = await app.person(Department.SALES);
  const first = await observe(seller, competitorId);
  const second = await observe(colleague, competitorId);
  await triage(first.id, grades);

  const { intelTriage } = await triage(first.id, {
    to: "CORROBORATED",
    corroboratedBy: [second.id],
  });

  expect(intelTriage.observation).toMatchObject({ state: "CORROBORATED", bothSides: false });
});

test("one voice, another competitor's word and word put aside corroborate nothing", async () => {
  await using app = await startApp();
  const { seller, marketer, competitorId, triage } = await startSides(app);
  const other = await newCompetitor(app.admin, "Hooli");
  const abroad = await app.otherWorkspace();
  const theirs = await newCompetitor(abroad.admin, "Globex");
  const foreign = await observe(abroad.admin, theirs.id, { origin: "PUBLIC" });
  const first = await observe(seller, competitorId);
  const again = await observe(seller, competitorId);
  const elsewhere = await observe(marketer, other.id);
  const rejected = await observe(marketer, competitorId);
  await marketer.gql(REJECT, { input: { intelId: rejected.id, note: "Made up" } });
  await triage(first.id, grades);
  const corroborate = (...ids: string[]) =>
    triage(first.id, { to: "CORROBORATED", corroboratedBy: ids });

  const alone = await expectCode("TRANSITION_GUARD", corroborate());
  await expectCode("TRANSITION_GUARD", corroborate(first.id, again.id));
  await expectCode("NOT_FOUND", corroborate(elsewhere.id));
  await expectCode("NOT_FOUND", corroborate(rejected.id));
  await expectCode("NOT_FOUND", corroborate(foreign.id));
  await expectCode("INVALID_ID", corroborate(competitorId));

  expect(alone).toMatchObject({ guard: "twice-observed" });
  const { observation } = await seller.gql(READ, { id: first.id });
  expect(observation).toMatchObject({ version: 2, state: "TRIAGED" });
});

test("an observation expires only once it is past its validity", async () => {
  await using app = await startApp();
  const { seller, competitorId, triage } = await startSides(app);
  const { id } = await observe(seller, competitorId, { validUntil: "2026-03-03T00:00:00.000Z" });

  const early = await expectCode("TRANSITION_GUARD", triage(id, { to: "EXPIRED" }));
  app.clock.set("2026-03-03T00:00:00.000Z");
  const { intelTriage } = await triage(id, { to: "EXPIRED" });

  expect(early).toMatchObject({ guard: "past-validity" });
  expect(intelTriage.observation.state).toBe("EXPIRED");
});

test("moves that the machine has not, missing grades and those without the right change nothing", async () => {
  await using app = await startApp();
  const { seller, marketer, competitorId, triage } = await startSides(app);
  const abroad = await app.otherWorkspace();
  const foreign = await abroad.person(Department.MARKETING);
  const { id } = await observe(seller, competitorId);
  const input = { intelId: id, ...grades };

  await expectCode("TRANSITION_GUARD", triage(id, { sourceReliability: "A" }));
  await expectCode("ILLEGAL_TRANSITION", triage(id, { ...grades, to: "CORROBORATED" }));
  await expectCode("ILLEGAL_TRANSITION", triage(id, { ...grades, to: "NEW" }));
  await expectCode("STALE_VERSION", triage(id, { ...grades, expectedVersion: 2 }));
  await expectCode("FORBIDDEN", seller.gql(TRIAGE, { input }));
  await expectCode("NOT_FOUND", foreign.gql(TRIAGE, { input }));
  await expectCode("FORBIDDEN", seller.gql(REJECT, { input: { intelId: id, note: "No" } }));
  await expectCode("INVALID_INPUT", marketer.gql(REJECT, { input: { intelId: id, note: " " } }));

  expect((await seller.gql(READ, { id })).observation).toEqual({
    version: 1,
    state: "NEW",
    grade: null,
    history: { nodes: [{ toState: "NEW", note: null }] },
  });
  expect(await app.events("intel.moved")).toEqual([]);
  expect(await app.events("intel.rejected")).toEqual([]);
});

test("what is rejected stays on record with the reason, and never moves again", async () => {
  await using app = await startApp();
  const { seller, marketer, competitorId, triage } = await startSides(app);
  const { id } = await observe(seller, competitorId);

  await marketer.gql(REJECT, { input: { intelId: id, note: "Made up" } });

  await expectCode("ILLEGAL_TRANSITION", triage(id, grades));
  expect((await seller.gql(READ, { id })).observation).toMatchObject({
    state: "REJECTED",
    history: { nodes: [{ toState: "NEW" }, { toState: "REJECTED", note: "Made up" }] },
  });
  expect(await app.events("intel.rejected")).toMatchObject([{ payload: { fromState: "NEW" } }]);
});
