import { expect, test } from "vitest";

import { expectCode, startApp } from "../../../support/app.js";
import { company, inquiry, readLead } from "../lead-kit.js";
import {
  behaviourDraft,
  draft,
  fitDraft,
  move,
  MODEL,
  REASONS,
  SCORES,
  setLine,
  use,
} from "./scoring-kit.js";

async function models(by: {
  gql: (document: string) => Promise<{ scoreModels: { nodes: object[] } }>;
}) {
  const { scoreModels } = await by.gql(`{ scoreModels { nodes { ${MODEL} } } }`);
  const kindOf = (model: object) => String(Reflect.get(model, "kind"));
  return scoreModels.nodes.toSorted((a, b) => kindOf(b).localeCompare(kindOf(a)));
}

test("a workspace begins with a fit and a behaviour model in use, and an agreed line", async () => {
  await using app = await startApp();
  const { seller } = await company(app);

  expect(await models(seller)).toMatchObject([
    { kind: "FIT", modelVersion: 1, status: "ACTIVE", productLine: null },
    { kind: "BEHAVIOUR", modelVersion: 1, status: "ACTIVE", productLine: null },
  ]);
  const { agreedLine, scoreFacts } = await seller.gql(
    "{ agreedLine { fitPoints leastBand behaviourPoints keenPoints engagedPoints } scoreFacts { name values } }",
  );
  expect(agreedLine).toEqual({
    fitPoints: 60,
    leastBand: "B",
    behaviourPoints: 50,
    keenPoints: 50,
    engagedPoints: 20,
  });
  expect(scoreFacts).toContainEqual({ name: "employees", values: "NUMBER" });
});

test("a model that is put to use retires the one before, and every lead is scored by it", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);
  const german = await inquiry(marketer, { countryCode: "DE" });
  const french = await inquiry(marketer, { countryCode: "FR" });
  await app.core.relay.drain();
  const { id, modelVersion, status } = await draft(marketingManager, fitDraft(80));
  expect({ modelVersion, status }).toEqual({ modelVersion: 2, status: "DRAFT" });

  const moved = await move(marketingManager, id, "ACTIVE");
  await app.jobs();

  expect(moved.retired).toMatchObject({ modelVersion: 1, status: "RETIRED" });
  expect(await readLead(marketer, german, SCORES)).toMatchObject({
    fitScore: 80,
    fitBand: "A",
    scoreModelVersion: 2,
    matrixCell: "A3",
  });
  expect(await readLead(marketer, french, SCORES)).toMatchObject({
    fitScore: 0,
    scoreModelVersion: 2,
  });
  const next = await inquiry(marketer, { countryCode: "DE" });
  expect(await readLead(marketer, next, SCORES)).toMatchObject({ fitScore: 80 });
  const [told] = await app.events("leads.rescored");
  expect(told?.payload).toMatchObject({ leads: 2, changed: 2 });
  expect((await app.events("score_model.moved")).map(({ payload }) => payload["to"])).toEqual([
    "RETIRED",
    "ACTIVE",
  ]);
  // The one before may come back.
  await move(marketingManager, moved.retired.id, "ACTIVE");
  expect(await models(marketer)).toMatchObject([{ status: "RETIRED" }, { status: "ACTIVE" }, {}]);
});

test("a shadow scores beside the one in use, and nothing comes of it", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);
  const lead = await inquiry(marketer, { countryCode: "DE" });
  await app.core.relay.drain();
  const before = await readLead(marketer, lead, SCORES);
  const { id } = await draft(marketingManager, fitDraft(80));

  await move(marketingManager, id, "SHADOW");
  await app.jobs();
  await app.jobs();

  expect(await readLead(marketer, lead, SCORES)).toEqual(before);
  const fields = `scores(filter: { isShadow: { eq: true } }) { nodes { ${REASONS} } }`;
  const { scores } = await readLead(marketer, lead, fields);
  expect(scores.nodes).toMatchObject([{ modelVersion: 2, points: 80, isShadow: true }]);
});

test("a product line has a model of its own", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);
  await use(app, marketingManager, fitDraft(70, { productLine: "Pumps" }));
  const pumps = await inquiry(marketer, { countryCode: "DE", productLine: "pumps" });
  const seals = await inquiry(marketer, { countryCode: "DE", productLine: "Seals" });

  expect(await readLead(marketer, pumps, SCORES)).toMatchObject({
    fitScore: 70,
    scoreModelVersion: 2,
  });
  expect(await readLead(marketer, seals, SCORES)).toMatchObject({ scoreModelVersion: 1 });
  expect((await models(marketer)).slice(0, 2)).toMatchObject([
    { status: "ACTIVE" },
    { status: "ACTIVE" },
  ]);
});

test("a draft changes until it is used; a rule keeps its version while it is the same", async () => {
  await using app = await startApp();
  const { marketingManager } = await company(app);
  const first = await use(app, marketingManager, fitDraft(70));
  const isFrench = { fact: "countryCode", op: "IS", value: "FR" };
  const france = { id: "france", group: "company", points: 5, when: isFrench };
  const { id, rules } = await draft(
    marketingManager,
    fitDraft(70, { rules: [...fitDraft(70).rules, france] }),
  );
  expect(rules).toMatchObject([
    { id: "germany", version: first.modelVersion },
    { id: "france", version: first.modelVersion + 1 },
  ]);
  const change = (modelId: string) =>
    marketingManager.gql(
      `mutation ($input: ScoreModelChangeInput!) { scoreModelChange(input: $input) { model { ${MODEL} } } }`,
      { input: { modelId, name: "Renamed", capPoints: 90 } },
    );

  const { scoreModelChange } = await change(id);

  expect(scoreModelChange.model).toMatchObject({ name: "Renamed", capPoints: 90, status: "DRAFT" });
  expect(await expectCode("ILLEGAL_TRANSITION", change(first.id))).toEqual({
    from: "ACTIVE",
    to: "DRAFT",
  });
});

test("what cannot be used is refused, and nothing is kept", async () => {
  await using app = await startApp();
  const { marketer, marketingManager, seller } = await company(app);
  const before = await app.count("score_model");
  const shoes = {
    id: "shoes",
    group: "none",
    points: 5,
    when: { fact: "shoeSize", op: "IS", value: "44" },
  };

  const refused = await expectCode(
    "INVALID_INPUT",
    draft(marketingManager, fitDraft(70, { rules: [shoes] })),
  );

  expect(refused).toMatchObject({
    problems: [
      { path: "input.rules[0].group", message: "of rule shoes: none is no group of this model" },
      { path: "input.rules[0].when" },
    ],
  });
  await expectCode("INVALID_INPUT", draft(marketingManager, fitDraft(70, { kind: "PREDICTIVE" })));
  await expectCode("FORBIDDEN", draft(marketer, fitDraft(70)));
  await expectCode("FORBIDDEN", draft(seller, fitDraft(70)));
  expect(await app.count("score_model")).toBe(before);
});

test("nobody is left without a model", async () => {
  await using app = await startApp();
  const { marketingManager } = await company(app);
  const [fit] = await models(marketingManager);

  const refused = await expectCode(
    "TRANSITION_GUARD",
    move(marketingManager, Reflect.get(fit ?? {}, "id"), "RETIRED"),
  );

  expect(refused).toEqual({ from: "ACTIVE", to: "RETIRED", guard: "replaced" });
  const line = await use(app, marketingManager, { ...behaviourDraft(10), productLine: "Pumps" });
  expect((await move(marketingManager, line.id, "RETIRED")).model.status).toBe("RETIRED");
});

test("the line is set by whoever may, and stays one that makes sense", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);

  expect(await setLine(marketingManager, { fitPoints: 40, leastBand: "C" })).toEqual({
    fitPoints: 40,
    leastBand: "C",
    behaviourPoints: 50,
  });
  await expectCode("INVALID_INPUT", setLine(marketingManager, { engagedPoints: 50 }));
  await expectCode("INVALID_INPUT", setLine(marketingManager, { fitPoints: null }));
  await expectCode("FORBIDDEN", setLine(marketer, { fitPoints: 10 }));
});
