/** One thing that counted. Over all reasons of a score the contributions sum to its points. */
export type ScoreReason = {
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly group: string;
  /** The points the rule gives, before age and caps. */
  readonly raw: number;
  /** What is left of it by its age; null where nothing ages. */
  readonly decayFactor: number | null;
  /** The learned weight, in log-odds; null where rules are written by hand. */
  readonly weight: number | null;
  /** True when a cap, or a floor, let less through than the rule gives. */
  readonly capApplied: boolean;
  /** The whole points that counted. */
  readonly contribution: number;
  /** Bare uuids of the touches it rests on, newest first; null where it rests on the lead itself. */
  readonly evidenceIds: readonly string[] | null;
  readonly explanation: string;
};

export function sumOf(reasons: readonly { readonly contribution: number }[]): number {
  return reasons.reduce((total, { contribution }) => total + contribution, 0);
}

type Explained = { readonly points: number; readonly reasons: readonly ScoreReason[] };

/** A score that its reasons do not add up to is never written. */
export function mustAddUp({ points, reasons }: Explained): void {
  const sum = sumOf(reasons);
  if (sum !== points) throw new Error(`The reasons sum to ${sum}, the score is ${points}`);
}
