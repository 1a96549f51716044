import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller, type TestApp } from "../../support/app.js";
import { plantLeads } from "../../support/planted-leads.js";
import { plantedPeople } from "../../support/planted-people.js";
import { BOB, ROBERT } from "./duplicate-kit.js";
import { inquiry } from "./lead-kit.js";

const SCAN =
  "id state leadsTotal leadsScanned pairsCompared casesOpened finishedAt startedBy { id }";
const MODEL =
  "id modelVersion origin inUse samplePairs attributes { attribute levels { level m u } }";

async function start(caller: Caller) {
  const document = `mutation { duplicateScanStart(input: {}) { scan { ${SCAN} } } }`;
  return (await caller.gql(document)).duplicateScanStart.scan;
}

async function scans(caller: Caller) {
  return (await caller.gql(`{ duplicateScans { nodes { ${SCAN} } } }`)).duplicateScans.nodes;
}

async function estimate(caller: Caller) {
  const document = `mutation { duplicateModelEstimate(input: {}) { model { ${MODEL} } } }`;
  return (await caller.gql(document)).duplicateModelEstimate.model;
}

/** As many cases as each model has scored. */
async function casesByModel(app: TestApp): Promise<unknown> {
  return app.system.db.run((manager) =>
    manager.query(
      `SELECT model_version AS version, count(*)::int FROM duplicate_case
        WHERE workspace_id = $1 AND state = 'OPEN' GROUP BY 1 ORDER BY 1`,
      [app.workspaceId],
    ),
  );
}

test("a scan looks at every lead, tells how far it is, and finds nothing new the second time", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  await app.core.relay.stop();
  for (const person of [ROBERT, BOB, { name: "Zoe Adler" }]) await inquiry(marketer, person);

  const begun = await start(marketer);
  const again = await start(marketer);
  await app.jobs();
  const second = await start(marketer);
  await app.jobs();

  expect(begun).toMatchObject({ state: "RUNNING", leadsTotal: 3, leadsScanned: 0 });
  expect(begun.startedBy).toEqual({ id: marketer.userId });
  expect(again).toEqual(begun);
  const counts = { state: "DONE", leadsTotal: 3, leadsScanned: 3, pairsCompared: 1 };
  expect(await scans(marketer)).toMatchObject([
    { id: second.id, ...counts, casesOpened: 0 },
    { id: begun.id, ...counts, casesOpened: 1 },
  ]);
  expect(await app.events("duplicate_scan.finished")).toMatchObject([
    { payload: { scanId: begun.id, leadsScanned: 3, pairsCompared: 1, casesOpened: 1 } },
    { payload: { scanId: second.id, casesOpened: 0 } },
  ]);
});

test("who may not decide on cases may not scan, and weights are for managers", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const marketer = await app.person(Department.MARKETING);

  await expectCode("FORBIDDEN", start(seller));
  await expectCode("FORBIDDEN", scans(seller));
  await expectCode("FORBIDDEN", estimate(marketer));

  expect(await app.count("duplicate_scan")).toBe(0);
  expect(await app.count("job")).toBe(0);
});

test("too few leads tell no weights", async () => {
  await using app = await startApp();
  const manager = await app.person(Department.OPS);

  const data = await expectCode("SAMPLE_TOO_SMALL", estimate(manager));

  expect(data).toEqual({ pairs: 0, needed: 200 });
  expect(await app.count("duplicate_model")).toBe(0);
});

test("weights estimated from one's own leads are a new version, used once it is chosen", async () => {
  await using app = await startApp();
  const lead = await app.person(Department.MARKETING, { level: FunctionLevel.MANAGER });
  await app.core.relay.stop();
  await plantLeads(app.system, plantedPeople({ seed: 3, people: 600, duplicateShare: 0.25 }));
  await start(lead);
  await app.jobs();
  const [before] = await scans(lead);
  const shipped = await casesByModel(app);

  const estimated = await estimate(lead);
  const { duplicateModelUse } = await lead.gql(
    `mutation { duplicateModelUse(input: { modelId: "${estimated.id}" }) { model { inUse } } }`,
  );
  await start(lead);
  await app.jobs();

  expect(before).toMatchObject({ state: "DONE", leadsScanned: before.leadsTotal });
  expect(shipped).toEqual([{ version: 1, count: before.casesOpened }]);
  expect(estimated).toMatchObject({ modelVersion: 2, origin: "ESTIMATED", inUse: false });
  expect(estimated.samplePairs).toBe(before.pairsCompared);
  for (const { attribute, levels } of estimated.attributes) {
    const sum = levels.reduce((total: number, { m }: { m: number }) => total + m, 0);
    expect(sum, attribute).toBeCloseTo(1, 6);
  }
  expect(duplicateModelUse.model.inUse).toBe(true);
  const models = await lead.gql(`{ duplicateModels { nodes { modelVersion origin inUse } } }`);
  expect(models.duplicateModels.nodes).toEqual([
    { modelVersion: 2, origin: "ESTIMATED", inUse: true },
    { modelVersion: 1, origin: "SHIPPED", inUse: false },
  ]);
  expect(await casesByModel(app)).toMatchObject([{ version: 2 }]);
  expect(await app.events("duplicate_model.chosen")).toHaveLength(1);
});
