import { readFileSync } from "node:fs";

import { parse } from "csv-parse/sync";
import { expect } from "vitest";

import { reportOf } from "../../../../server/modules/leads/scoring/rules/backtest-report.js";
import { learnAtOnce, type Outcome } from "../../../../server/modules/leads/scoring/rules/learn.js";
import { predict } from "../../../../server/modules/leads/scoring/rules/predict.js";
import { ScoreKind } from "../../../../server/modules/leads/scoring/rules/score-kind.js";
import { realFile } from "../../../cli/real-files.js";

/** Written after the outcome was known, as the folder's README says, or no more than a name. */
const LATER = /^(Tags|Lead Quality|Lead Profile|Last Notable Activity|Asymmetrique .*)$/;
const NAMES = /^(Prospect ID|Lead Number|Converted)?$/;

function outcomes(): Outcome[] {
  const text = readFileSync(realFile("x-education/leads.csv"), "utf8");
  const rows: Record<string, string>[] = parse(text, { columns: true, relax_column_count: true });
  return rows.map((row) => {
    const told = Object.entries(row).filter(([name]) => !LATER.test(name) && !NAMES.test(name));
    const values = told.map(([name, value]): [string, string | null] => [
      name,
      value === "" || value === "Select" ? null : value,
    ]);
    return { won: row["Converted"] === "1", values: new Map(values) };
  });
}

/** Shuffled by a seed (mulberry32), the first 70 % to learn from, the rest to be tried on. */
function split<T>(rows: readonly T[], seed: number): [T[], T[]] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const shuffled = [...rows];
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [shuffled[at], shuffled[other]];
    if (a === undefined || b === undefined) throw new Error("Both places are within the rows");
    [shuffled[at], shuffled[other]] = [b, a];
  }
  const cut = Math.floor(shuffled.length * 0.7);
  return [shuffled.slice(0, cut), shuffled.slice(cut)];
}

/**
 * Learns from 70 % of a real company's leads and tries the model on the rest, once a seed; shows what came
 * of it and expects at each that every value is explained and that higher bands win more often.
 */
export function rankingOf(seeds: readonly number[]): {
  readonly least: number;
  readonly mean: number;
} {
  const all = outcomes();
  expect([all.length, all.filter(({ won }) => won).length]).toEqual([9240, 3561]);

  const reports = seeds.map((seed) => {
    const [known, later] = split(all, seed);
    const model = learnAtOnce(known);
    const tried = later.map(({ won, values }) => {
      const { points, chance, reasons } = predict(model, values, 1);
      expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(points);
      return { won, score: chance, points, band: null, engagement: null, passes: points >= 50 };
    });
    return reportOf(ScoreKind.PREDICTIVE, tried);
  });

  const aucs = reports.map(({ auc }) => auc ?? 0);
  const mean = aucs.reduce((sum, auc) => sum + auc, 0) / aucs.length;
  const shown = reports.map(({ auc, lift, precision, recall, bands }) => ({
    auc: auc?.toFixed(4),
    lift: lift?.toFixed(2),
    precision: precision?.toFixed(3),
    recall: recall?.toFixed(3),
    bands: bands.map(({ leads, precision }) => `${leads}: ${precision?.toFixed(2)}`).join(", "),
  }));
  console.log(`mean AUC ${mean.toFixed(4)}`);
  console.table(shown);
  for (const { bands } of reports) {
    const precisions = bands.map(({ precision }) => precision ?? 0);
    expect(precisions).toEqual([...precisions].sort((a, b) => b - a));
  }
  return { least: Math.min(...aucs), mean };
}
