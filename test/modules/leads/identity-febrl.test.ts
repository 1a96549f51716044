import { readFileSync } from "node:fs";

import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";

import type { Block, BlockPart } from "../../../server/modules/leads/rules/identity/blocks.js";
import { recordOf } from "../../../server/modules/leads/rules/identity/comparable.js";
import {
  levelsOf,
  MatchLevel,
  type AttributeShares,
  type MatchAttribute,
  type MatchModel,
} from "../../../server/modules/leads/rules/identity/match-model.js";
import { haveRealFiles, realFile } from "../../cli/real-files.js";
import {
  candidatesOf,
  estimatedFrom,
  measure,
  told,
  type Labelled,
} from "../../support/linkage.js";

/** How person records with planted duplicates (Febrl) are compared. */
const attributes: readonly MatchAttribute[] = [
  { name: "given_name", kind: "NAME", crossedWith: "surname" },
  { name: "surname", kind: "NAME", crossedWith: "given_name" },
  { name: "street_number", kind: "DIGITS" },
  { name: "address_1", kind: "TEXT", crossedWith: "address_2" },
  { name: "address_2", kind: "TEXT", crossedWith: "address_1" },
  { name: "suburb", kind: "TEXT" },
  { name: "postcode", kind: "POSTCODE" },
  { name: "state", kind: "CODE" },
  { name: "date_of_birth", kind: "DATE" },
  { name: "soc_sec_id", kind: "DIGITS" },
];

const blocks: readonly Block[] = [
  block("soc_sec_id VALUE"),
  block("date_of_birth VALUE"),
  block("given_name SOUND", "surname SOUND"),
  block("given_name SOUND", "postcode VALUE"),
  block("given_name SOUND", "suburb SOUND"),
  block("surname SOUND", "postcode VALUE"),
  block("surname SOUND", "suburb SOUND"),
  block("address_1 SOUND", "street_number VALUE"),
  block("address_1 SOUND", "postcode VALUE"),
  block("address_2 SOUND", "suburb SOUND"),
  block("suburb SOUND", "street_number VALUE"),
  block("postcode VALUE", "street_number VALUE"),
];

function block(...parts: string[]): Block {
  const read = parts.map((part): BlockPart => {
    const [attribute = "", by] = part.split(" ");
    return { attribute, by: by === "SOUND" ? "SOUND" : "VALUE" };
  });
  return { name: parts.join("+"), parts: read };
}

/** Where the estimate starts, knowing nothing: who is one person mostly agrees, who is two does not. */
function startFor(used: readonly MatchAttribute[]): MatchModel {
  const shares = used.map((attribute): AttributeShares => {
    const levels = levelsOf(attribute);
    const rest = levels.length - 1;
    return {
      ...attribute,
      levels: levels.map((level) => ({
        level,
        m: level === MatchLevel.EXACT ? 0.8 : 0.2 / rest,
        u: level === MatchLevel.DIFFERENT ? 0.9 : 0.1 / rest,
      })),
    };
  });
  return { version: 1, prior: 0.1, reviewBits: 0, autoBits: 10, attributes: shares };
}

function read(file: string, used: readonly MatchAttribute[]): Labelled[] {
  const rows: Record<string, string>[] = parse(readFileSync(realFile(`febrl/${file}`)), {
    columns: true,
    trim: true,
  });
  return rows.map((row) => ({
    record: recordOf(used, row),
    truth: row["rec_id"]?.replace(/^rec-(\d+)-.*$/, "$1") ?? "",
  }));
}

const withoutId = attributes.filter(({ name }) => name !== "soc_sec_id");

// The figures reached, less a small margin; `compared` is a bound.
test.skipIf(!haveRealFiles).each([
  { file: "dataset1.csv", used: attributes, recall: 0.998, rows: 1_000, compared: 1_000 },
  { file: "dataset1.csv", used: withoutId, recall: 0.998, rows: 1_000, compared: 1_000 },
  { file: "dataset2.csv", used: attributes, recall: 0.995, rows: 5_000, compared: 5_000 },
  { file: "dataset2.csv", used: withoutId, recall: 0.985, rows: 5_000, compared: 5_000 },
])("Febrl $file, by $used.length attributes", ({ file, used, recall, rows, compared }) => {
  const labelled = read(file, used);
  const start = startFor(used);
  const pairs = candidatesOf(labelled, blocks, start);
  const model = estimatedFrom(start, pairs);

  const measured = measure(labelled, pairs, model);

  const id = used === withoutId ? "without" : "with";
  console.log(told(`${file} ${id} soc_sec_id`, measured));
  expect(measured.records).toBe(rows);
  expect(measured.comparedPairs).toBeLessThan(compared);
  expect(measured.pairs.precision).toBeGreaterThanOrEqual(0.998);
  expect(measured.pairs.recall).toBeGreaterThanOrEqual(recall);
  expect(measured.groups.precision).toBeGreaterThanOrEqual(0.998);
  expect(measured.groups.recall).toBeGreaterThanOrEqual(0.998);
});
