/** Points of one group count up to its cap, however many of its rules match. */
export type ScoreGroup = { readonly id: string; readonly capPoints: number };

export type TallyLimits = {
  readonly groups: readonly ScoreGroup[];
  /** The most the whole may come to. */
  readonly capPoints: number;
  /** The least it may come to; null where penalties may take it below zero. */
  readonly floorPoints: number | null;
};

export type Counted = {
  /** Whole points that counted. */
  readonly contribution: number;
  /** True when a cap or the floor let less (or more, of a penalty) through than was given. */
  readonly capApplied: boolean;
};

/**
 * `clamp(Σ_g min(cap_g, Σ_{r∈g} points_r))` with every point accounted for. What is added contributes
 * the difference it makes to the rounded whole, so contributions are whole points and their sum
 * telescopes to the score exactly, whatever was decayed to fractions on the way. Whoever comes when a
 * cap is full contributes nothing and says so.
 */
export class Tally {
  private readonly capOf: ReadonlyMap<string, number>;
  private readonly given = new Map<string, number>();
  private capped = 0;

  constructor(private readonly limits: TallyLimits) {
    this.capOf = new Map(limits.groups.map(({ id, capPoints }) => [id, capPoints]));
  }

  /** The score of all that was added so far. */
  get points(): number {
    return wholePoints(this.total);
  }

  /** A group the model does not know has no room: what is added to it counts for nothing. */
  add(group: string, points: number): Counted {
    const [before, whole] = [this.total, this.points];
    const cap = this.capOf.get(group) ?? 0;
    const given = this.given.get(group) ?? 0;
    this.given.set(group, given + points);
    this.capped += Math.min(cap, given + points) - Math.min(cap, given);
    const isWhole = Math.abs(this.total - before - points) < SLACK;
    return { contribution: this.points - whole, capApplied: !isWhole };
  }

  private get total(): number {
    const { capPoints, floorPoints } = this.limits;
    return Math.max(Math.min(this.capped, capPoints), floorPoints ?? -Infinity);
  }
}

/** Sums of fractions differ from the exact value in the last bits; no rule gives so little. */
const SLACK = 1e-6;

/** Half a point counts as one. The slack keeps what is a half but for the last bits a half. */
export function wholePoints(total: number): number {
  return Math.floor(total + 0.5 + SLACK) + 0; // never minus zero
}
