import type { BehaviourModel, BehaviourRule, ScoredTouch } from "./behaviour-model.js";
import { decayFactor, horizonDays, nextChangeDays } from "./decay.js";
import type { ScoreReason } from "./score-reason.js";
import { Tally } from "./tally.js";
import { matches } from "./touch-match.js";

export type BehaviourScore = {
  readonly points: number;
  readonly reasons: readonly ScoreReason[];
  /** The UTC day on which it may be another without anything happening; null: never by itself. */
  readonly changesOnDay: number | null;
};

/** Touches that stand as evidence of one reason; the explanation counts all of them. */
const MOST_EVIDENCE = 20;

/**
 * What somebody's touches until today are worth: `min(cap, Σ_g min(cap_g, Σ c_i))` with
 * `c_i = p_i · d(Δt_i)`, every day's touches of one rule up to its daily cap. The newest days come
 * first, so they fill a cap before older ones do; days that age alike are one reason.
 */
export function scoreBehaviour(
  touches: readonly ScoredTouch[],
  model: BehaviourModel,
  today: number,
): BehaviourScore {
  const { groups, capPoints } = model;
  const tally = new Tally({ groups, capPoints, floorPoints: null });
  const reasons: ScoreReason[] = [];
  let changesOnDay = touches.reduce((next: number | null, { day }) => {
    return day > today ? earlier(next, day) : next;
  }, null);
  for (const rule of model.rules) {
    const matching = touches.filter((touch) => touch.day <= today && matches(rule.touch, touch));
    for (const part of partsOf(rule, matching, today)) {
      const { contribution, capApplied } = tally.add(rule.group, part.points * part.factor);
      reasons.push(reasonOf(rule, part, { contribution, capApplied }));
      changesOnDay = earlier(changesOnDay, part.changesOnDay);
    }
  }
  return { points: tally.points, reasons, changesOnDay };
}

/** Touches of one rule whose days have aged alike. */
type Part = {
  readonly factor: number;
  /** After the daily cap, before ageing. */
  points: number;
  given: number;
  readonly touches: ScoredTouch[];
  changesOnDay: number | null;
};

function partsOf(rule: BehaviourRule, touches: readonly ScoredTouch[], today: number): Part[] {
  const parts: Part[] = [];
  for (const [day, ofDay] of newestDaysFirst(touches)) {
    const age = today - day;
    const factor = decayFactor(rule.decay, age);
    if (factor === 0) break; // older days are forgotten too
    const given = rule.points * ofDay.length;
    const points = withinDay(given, rule.dailyCapPoints);
    const next = nextChangeDays(rule.decay, age);
    const changesOnDay = next === null ? null : day + next;
    const last = parts.at(-1);
    if (last?.factor !== factor) {
      parts.push({ factor, points, given, touches: [...ofDay], changesOnDay });
      continue;
    }
    last.points += points;
    last.given += given;
    last.touches.push(...ofDay);
    last.changesOnDay = earlier(last.changesOnDay, changesOnDay);
  }
  return parts;
}

function newestDaysFirst(touches: readonly ScoredTouch[]): [number, ScoredTouch[]][] {
  const days = new Map<number, ScoredTouch[]>();
  for (const touch of touches) {
    const known = days.get(touch.day);
    if (known === undefined) days.set(touch.day, [touch]);
    else known.push(touch);
  }
  return [...days].sort(([a], [b]) => b - a);
}

function withinDay(points: number, cap: number | null): number {
  return cap === null ? points : Math.min(Math.max(points, -cap), cap);
}

function reasonOf(
  rule: BehaviourRule,
  part: Part,
  counted: { readonly contribution: number; readonly capApplied: boolean },
): ScoreReason {
  const { given, points, factor, touches } = part;
  const capApplied = counted.capApplied || points !== given;
  const { contribution } = counted;
  const evidence = [...touches].sort((a, b) => b.day - a.day || (a.id < b.id ? 1 : -1));
  const left = factor === 1 ? "" : `, of which age leaves ${Math.round(factor * 100)} %`;
  const under = capApplied ? " under a cap" : "";
  return {
    ruleId: rule.id,
    ruleVersion: rule.version,
    group: rule.group,
    raw: given,
    decayFactor: factor,
    weight: null,
    capApplied,
    contribution,
    evidenceIds: evidence.slice(0, MOST_EVIDENCE).map(({ id }) => id),
    explanation: `${rule.id}, ${touches.length} times: ${given} points${left}; ${contribution} count${under}.`,
  };
}

function earlier(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

/** The oldest age in days that any rule still looks at; null where one forgets nothing. */
export function memoryDays({ rules }: BehaviourModel): number | null {
  let longest = 0;
  for (const { decay } of rules) {
    const horizon = horizonDays(decay);
    if (horizon === null) return null;
    longest = Math.max(longest, horizon);
  }
  return longest;
}
