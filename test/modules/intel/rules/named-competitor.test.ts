import fc from "fast-check";
import { expect, test } from "vitest";

import { findNamedCompetitor } from "../../../../server/modules/intel/rules/named-competitor.js";

const acme = { name: "Acme GmbH", aliases: ["ACM Systems"] };
const acmeCloud = { name: "Acme Cloud", aliases: [] };
const sealtec = { name: "Séaltec", aliases: ["SealTec Europe", "Tecnica"] };
const tecnica = { name: "Tecnica S.p.A.", aliases: [] };
const mcdonald = { name: "McDonald's", aliases: [] };
const all = [acme, acmeCloud, sealtec, tecnica, mcdonald];

test.each([
  ["They had tried Acme for a year.", acme],
  ["ACME GMBH, twice", acme],
  ["acme's pump leaks", acme],
  ["Acme’s pump leaks", acme],
  ["the old acm systems unit", acme],
  ["Acme Cloud's price", acmeCloud],
  ["Acme Cloud", acmeCloud],
  ["sealtec", sealtec],
  ["SÉALTEC Europe offered less", sealtec],
  ["the kitchens of McDonald’s", mcdonald],
])("%j names one competitor", (text, competitor) => {
  expect(findNamedCompetitor(text, all)).toBe(competitor);
});

test.each([
  ["nobody", "We built it ourselves."],
  ["nobody, in an empty text", ""],
  ["nobody, for part of a word is no name", "Acmeville"],
  ["nobody, for part of a name is no name", "all sorts of systems"],
  ["two", "Acme first, then Séaltec"],
  ["two, although one name is in the other", "Acme Cloud and Acme"],
  ["two who share a name", "Tecnica"],
])("a text that names %s gives none: %j", (_, text) => {
  expect(findNamedCompetitor(text, all)).toBeNull();
});

test("naming one competitor twice, by name and alias, is naming one", () => {
  expect(findNamedCompetitor("Acme, formerly ACM Systems", all)).toBe(acme);
});

test("a competitor whose name has no letters is never found", () => {
  expect(
    findNamedCompetitor("we tried !!! and nothing", [{ name: "!!!", aliases: [""] }]),
  ).toBeNull();
});

test("a name is found whole, in any case, between any other words", () => {
  const filler = fc.array(fc.stringMatching(/^x[a-z]{0,6}$/), { maxLength: 5 });
  fc.assert(
    fc.property(filler, filler, fc.boolean(), (before, after, isUpper) => {
      const text = [...before, isUpper ? "ACME CLOUD" : "acme cloud", ...after].join(" ");

      expect(findNamedCompetitor(text, all)).toBe(acmeCloud);
    }),
  );
});
