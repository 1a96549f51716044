import { expect, test } from "vitest";

import { DAY_MS } from "../../../../server/spans.js";
import { expectCode, startApp, type Caller } from "../../../support/app.js";
import { company, inquiry, readLead, send, strongAnswers } from "../lead-kit.js";
import { merge, unmerge } from "../merge-kit.js";
import { behaviourDraft, draft, fitDraft, REASONS, touch, use } from "./scoring-kit.js";

const AT = `query ($leadId: ID!, $at: DateTime!, $modelId: ID) {
  leadScoreAt(leadId: $leadId, at: $at, modelId: $modelId) { matrixCell scores {
    kind modelVersion points band engagement
    reasons { ruleId raw decayFactor contribution evidenceIds } } } }`;

async function scoreAt(by: Caller, leadId: string, at: string, modelId?: string) {
  return (await by.gql(AT, { leadId, at, modelId })).leadScoreAt;
}

/** What was on record then: the latest row of each kind. */
async function recorded(by: Caller, leadId: string) {
  const fields = `matrixCell scores(filter: { isShadow: { eq: false } }) { nodes { ${REASONS} } }`;
  const lead = await readLead(by, leadId, fields);
  const latest = ["FIT", "BEHAVIOUR"].map((kind) =>
    lead.scores.nodes.find((score: { kind: string }) => score.kind === kind),
  );
  const scores = latest.map(({ kind, modelVersion, points, band, engagement, reasons }) => ({
    ...{ kind, modelVersion, points, band, engagement },
    reasons: reasons.map(
      ({ ruleId, raw, decayFactor, contribution, evidenceIds }: Record<string, unknown>) => ({
        ...{ ruleId, raw, decayFactor, contribution, evidenceIds },
      }),
    ),
  }));
  return { matrixCell: lead.matrixCell, scores };
}

test("yesterday's score computed today is yesterday's, whatever was learned since", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);
  const { accountCreate } = await marketer.gql(
    `mutation { accountCreate(input: { name: "Acme", domains: ["acme.example"], tier: KEY }) { account { id } } }`,
  );
  const lead = await inquiry(marketer, { email: "ana@acme.example", title: "Director" });
  await touch(marketer, lead, { type: "CALL" });
  const { timeframeDays: _, budget: _budget, ...some } = strongAnswers;
  await send(marketer, "qualify", { leadId: lead, ...some });
  await app.core.relay.drain();
  const then = app.clock.now().toISOString();
  const yesterday = await recorded(marketer, lead);
  expect(await scoreAt(marketer, lead, then)).toEqual(yesterday);

  app.clock.advance(DAY_MS);
  await send(marketer, "update", { leadId: lead, title: "Student", employees: 9000 });
  await send(marketer, "qualify", { leadId: lead, ...strongAnswers });
  await touch(marketer, lead, { type: "MEETING" });
  await touch(marketer, lead, { type: "CHAT", occurredAt: then }); // told a day late
  await marketer.gql(
    `mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { account { id } } }`,
    { input: { accountId: accountCreate.account.id, tier: "LONG_TAIL" } },
  );
  await use(app, marketingManager, fitDraft(90));
  await use(app, marketingManager, behaviourDraft(1));
  await app.core.relay.drain();

  expect(await scoreAt(marketer, lead, then)).toEqual(yesterday);
  const today = await scoreAt(marketer, lead, app.clock.now().toISOString());
  expect(today).toEqual(await recorded(marketer, lead));
  expect(today).not.toEqual(yesterday);
});

test("nor does a merge change the past, nor its undoing, nor what was so between them", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const a = await inquiry(marketer, { email: "ana@acme.example", title: "Engineer" });
  const b = await inquiry(marketer, { email: "ana@home.example", title: "CTO", countryCode: "DE" });
  for (const type of ["CALL", "CHAT"]) await touch(marketer, b, { type });
  await send(marketer, "qualify", { leadId: a, problem: "Seals leak" });
  await send(marketer, "qualify", { leadId: b, budget: { max: "9", currencyCode: "EUR" } });
  await app.core.relay.drain();
  const first = app.clock.now().toISOString();
  const before = [await recorded(marketer, a), await recorded(marketer, b)];

  app.clock.advance(DAY_MS);
  const { merge: made } = await merge(marketer, { survivorId: a, mergedIds: [b] });
  await app.core.relay.drain();
  const second = app.clock.now().toISOString();
  const united = await recorded(marketer, a);
  expect(united).not.toEqual(before[0]);
  expect(await scoreAt(marketer, a, first)).toEqual(before[0]);

  app.clock.advance(DAY_MS);
  await unmerge(marketer, made.id);
  await touch(marketer, a, { type: "MEETING" });
  await app.core.relay.drain();

  expect(await scoreAt(marketer, a, first)).toEqual(before[0]);
  expect(await scoreAt(marketer, b, first)).toEqual(before[1]);
  expect(await scoreAt(marketer, a, second)).toEqual(united);
}, 60_000);

test("any model may be asked, of any instant since the lead came", async () => {
  await using app = await startApp();
  const { marketer, marketingManager, seller } = await company(app);
  const lead = await inquiry(marketer, { countryCode: "DE" });
  const at = app.clock.now().toISOString();
  const { id } = await draft(marketingManager, fitDraft(80));

  expect(await scoreAt(seller, lead, at, id)).toMatchObject({
    matrixCell: null,
    scores: [{ kind: "FIT", modelVersion: 2, points: 80, band: "A" }],
  });
  await expectCode("INVALID_INPUT", scoreAt(seller, lead, "2020-01-01T00:00:00.000Z"));
  await expectCode("INVALID_INPUT", scoreAt(seller, lead, "2030-01-01T00:00:00.000Z"));
  await expectCode("NOT_FOUND", scoreAt(seller, `lead_${id.slice(-36)}`, at));
});
