import fc from "fast-check";
import { expect, test } from "vitest";

import { companyKey } from "../../../../server/modules/accounts/rules/company-key.js";
import { foldWords } from "../../../../server/modules/accounts/rules/fold.js";
import { fullNames } from "../../../../server/modules/accounts/rules/nicknames.js";
import { personKey } from "../../../../server/modules/accounts/rules/person-key.js";

test.each([
  ["Acme Corporation", "acme"],
  ["ACME, Inc.", "acme"],
  ["Müller & Söhne GmbH & Co. KG", "muller and sohne"],
  ["Procter and Gamble Co., Ltd.", "procter and gamble"],
  ["Société Générale S.A.", "societe generale"],
  ["Fiat S. p. A.", "fiat"],
  ["Ferrari S.r.l", "ferrari"],
  ["Philips B.V.", "philips"],
  ["Atlassian Pty Ltd", "atlassian"],
  ["Toyota K.K.", "toyota"],
  ["McDonald’s", "mcdonalds"],
  ["Amazon.com LLC", "amazon com"],
  ["Straße 7 AG", "strasse 7"],
  ["Hewlett-Packard", "hewlett packard"],
  ["株式会社トヨタ", "株式会社トヨタ"],
  ["SA", "sa"],
  ["Limited Inc", "limited"],
])("the company %j is compared as %j", (name, key) => {
  expect(companyKey(name)).toBe(key);
});

test("a name without a letter or digit has no key", () => {
  expect(companyKey(" -- ")).toBeNull();
  expect(personKey("!")).toBeNull();
});

test("a legal form is only taken off the end", () => {
  expect(companyKey("AB Volvo")).toBe("ab volvo");
  expect(companyKey("Inc Magazine")).toBe("inc magazine");
});

test.each([
  ["Robert Smith", "robert smith"],
  ["Smith, Bob", "robert smith"],
  ["Dr. BOBBY Smith", "robert smith"],
  ["Mr Smith", "smith"],
  ["Mr", "mr"],
  ["Seán O'Brien", "obrien sean"],
  ["José  García", "garcia jose"],
  ["Kate Miller", "catherine miller"],
])("the person %j is compared as %j", (name, key) => {
  expect(personKey(name)).toBe(key);
});

test("every short form leads to a full name at once, which is no short form itself", () => {
  expect([...fullNames.values()].filter((full) => fullNames.has(full))).toEqual([]);
  expect(fullNames.get("bob")).toBe("robert");
});

const names = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("Acme", "S.A.", "GmbH", "&", "Co.", "K.", "K", "Ltd", "Bob", "İ", "Ǆ"))
    .map((words) => words.join(" ")),
);

test("folding and both keys change nothing the second time", () => {
  fc.assert(
    fc.property(names, (name) => {
      expect(foldWords(foldWords(name).join(" "))).toEqual(foldWords(name));
      expect(companyKey(companyKey(name) ?? "")).toBe(companyKey(name));
      expect(personKey(personKey(name) ?? "")).toBe(personKey(name));
    }),
    { numRuns: 5000 },
  );
});

const latinWord = fc.stringMatching(/^[a-z]{2,8}$/);

test("case, spaces and the order of names do not make another person", () => {
  fc.assert(
    fc.property(latinWord, latinWord, (given, family) => {
      const key = personKey(`${given} ${family}`);

      expect(personKey(`  ${family.toUpperCase()},   ${given}`)).toBe(key);
    }),
  );
});

test("case, spaces and legal form do not make another company", () => {
  fc.assert(
    fc.property(latinWord, latinWord, (first, second) => {
      const key = companyKey(`${first} ${second} x`);

      expect(companyKey(` ${first.toUpperCase()}  ${second} X, Inc. `)).toBe(key);
    }),
  );
});
