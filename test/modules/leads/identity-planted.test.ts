import { expect, test } from "vitest";

import { defaultLeadModel } from "../../../server/modules/leads/rules/identity/default-lead-model.js";
import { leadBlocks } from "../../../server/modules/leads/rules/identity/lead-blocks.js";
import { candidatesOf, estimatedFrom, measure, told } from "../../support/linkage.js";
import { labelledLead } from "../../support/planted-leads.js";
import { plantedPeople } from "../../support/planted-people.js";

// Five thousand people, of whom 15 % stand in the list more than once, each time written otherwise.
const leads = [...plantedPeople({ seed: 7, people: 5_000, duplicateShare: 0.15 })].map(
  labelledLead,
);
const pairs = candidatesOf(leads, leadBlocks, defaultLeadModel);

test.each([
  ["the weights that come with the server", defaultLeadModel],
  ["weights estimated from the list itself", estimatedFrom(defaultLeadModel, pairs)],
])("planted duplicates are found and nearly nobody else: %s", (what, model) => {
  const measured = measure(leads, pairs, model);
  console.log(told(what, measured));

  expect(measured.pairs.precision).toBeGreaterThanOrEqual(0.99);
  expect(measured.pairs.recall).toBeGreaterThanOrEqual(0.95);
  expect(measured.groups.precision).toBeGreaterThanOrEqual(0.99);
  expect(measured.groups.recall).toBeGreaterThanOrEqual(0.95);
});

test("blocking compares one pair in ten thousand and still meets nearly every true one", () => {
  const { allPairs, truePairs } = measure(leads, pairs, defaultLeadModel);
  const met = pairs.filter(({ a, b }) => leads[a]?.truth === leads[b]?.truth).length;

  expect(pairs.length).toBeLessThan(allPairs / 10_000);
  expect(met / truePairs).toBeGreaterThanOrEqual(0.98);
});

test("the estimate is the same whatever the order of the pairs", () => {
  const there = estimatedFrom(defaultLeadModel, pairs);
  const back = estimatedFrom(defaultLeadModel, [...pairs].reverse());

  expect(back).toEqual(there);
});
