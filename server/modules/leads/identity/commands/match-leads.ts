import type { Context } from "../../../../context.js";
import { uuidOf } from "../../../../ids.js";
import { DuplicateState, ruleOnPair } from "../../rules/identity/duplicate-ruling.js";
import { keptModel } from "../current-model.js";
import { findCasesOfLeads, lockCases } from "../cases-of-leads.js";
import type { DuplicateCase } from "../duplicate-case.entity.js";
import { judgePair } from "../judge-pair.js";
import { findCandidates, keysOf, writeKeys } from "../match-keys.js";
import type { CandidatePair, MatchedLead } from "../match-keys.js";
import { readMatchedLeads } from "../matched-leads.js";
import { applyRuling, openCase } from "./apply-ruling.js";

export type MatchCounts = { readonly pairsCompared: number; readonly casesOpened: number };

type Options = {
  /** A scan meets every lead, so it compares each only with those before it. */
  readonly onlyOlder?: boolean;
};

/**
 * Brings keys and duplicate cases of these leads up to what is known of them now: new cases, scores
 * that changed, questions that are none any more. Doing it again changes nothing. The statements do
 * not depend on how many leads there are; pairs are bounded by leads × blocks × the cap of a block.
 */
export async function matchLeads(
  ctx: Context,
  leadIds: readonly string[],
  { onlyOlder = false }: Options = {},
): Promise<MatchCounts> {
  if (leadIds.length === 0) return { pairsCompared: 0, casesOpened: 0 };
  await lockCases(ctx);
  const leads = await readMatchedLeads(ctx, leadIds.map(uuidOf));
  const batch = [...leads.values()];
  await writeKeys(ctx, batch);
  const known = await findCasesOfLeads(ctx, leadIds);
  const cases = new Map(known.map((each) => [pairName(pairOf(each)), each]));
  // Pairs with a case are looked at again even when they share no key any more.
  const all = [...(await findPairs(ctx, batch, onlyOlder)), ...known.map(pairOf)];
  const pairs = new Map(all.map((pair) => [pairName(pair), pair]));
  const others = [...pairs.values()].flatMap(({ older, newer }) => [older, newer]);
  const missing = [...new Set(others)].filter((id) => !leads.has(id));
  for (const [id, lead] of await readMatchedLeads(ctx, missing)) leads.set(id, lead);
  const casesOpened = await judgeAll(ctx, { pairs, cases, leads });
  return { pairsCompared: pairs.size, casesOpened };
}

async function findPairs(
  ctx: Context,
  batch: readonly MatchedLead[],
  onlyOlder: boolean,
): Promise<CandidatePair[]> {
  const keyed = batch.flatMap((lead) => keysOf(lead).map((key) => ({ key, leadId: lead.id })));
  const candidates = await findCandidates(ctx, keyed);
  return candidates.flatMap(({ mine, other }) => {
    if (mine === null || (onlyOlder && other > mine)) return [];
    return [other < mine ? { older: other, newer: mine } : { older: mine, newer: other }];
  });
}

type Work = {
  readonly pairs: ReadonlyMap<string, CandidatePair>;
  readonly cases: ReadonlyMap<string, DuplicateCase>;
  readonly leads: ReadonlyMap<string, MatchedLead>;
};

async function judgeAll(ctx: Context, { pairs, cases, leads }: Work): Promise<number> {
  const model = await keptModel(ctx);
  let opened = 0;
  for (const [name, pair] of pairs) {
    const [older, newer] = [leads.get(pair.older), leads.get(pair.newer)];
    if (older === undefined || newer === undefined || older.isMerged || newer.isMerged) continue;
    const judgement = judgePair(model, older.record, newer.record);
    const known = cases.get(name) ?? null;
    const ruling = ruleOnPair(known && knownCase(known), judgement);
    if (known !== null) await applyRuling(ctx, known, { ruling, judgement, model });
    else if (ruling === "OPEN") await openCase(ctx, pair, { judgement, model });
    if (ruling === "OPEN" || ruling === "REOPEN") opened += 1;
  }
  return opened;
}

function knownCase({ state, decidedScore }: DuplicateCase) {
  const decidedBits = decidedScore === null ? null : Number(decidedScore);
  return { state: DuplicateState[state], decidedBits };
}

function pairOf({ olderId, newerId }: DuplicateCase): CandidatePair {
  return { older: uuidOf(olderId), newer: uuidOf(newerId) };
}

function pairName({ older, newer }: CandidatePair): string {
  return `${older} ${newer}`;
}
