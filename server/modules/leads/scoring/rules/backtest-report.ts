import { FitBand } from "../../rules/fit-band.js";
import { aucOf, confusionOf, liftOf, wonOf, type Confusion, type Ranked } from "./ranking.js";
import { ScoreKind } from "./score-kind.js";

/** A lead whose outcome is known, as a model saw it before. */
export type Tried = Ranked & {
  readonly points: number;
  readonly band: FitBand | null;
  readonly engagement: number | null;
  /** Beyond the agreed line by this model. */
  readonly passes: boolean;
};

export type BandReport = {
  readonly band: string;
  readonly leads: number;
  readonly won: number;
  /** Share of them that was won; null of none. */
  readonly precision: number | null;
};

export type Report = {
  readonly outcomes: number;
  readonly won: number;
  readonly auc: number | null;
  readonly lift: number | null;
  readonly bands: readonly BandReport[];
  readonly confusion: Confusion;
  readonly precision: number | null;
  readonly recall: number | null;
};

/** The share of the best-ranked that lift is told of. */
const TOP = 0.1;

/** How well a model would have told those that were won from those that were not. */
export function reportOf(kind: ScoreKind, tried: readonly Tried[]): Report {
  const confusion = confusionOf(tried, ({ passes }) => passes);
  const { truePositives: hits, falsePositives, falseNegatives } = confusion;
  return {
    outcomes: tried.length,
    won: wonOf(tried),
    auc: aucOf(tried),
    lift: liftOf(tried, TOP),
    bands: bandsOf(kind).map((band) => {
      const leads = tried.filter((lead) => bandIn(kind, lead) === band);
      return {
        band,
        leads: leads.length,
        won: wonOf(leads),
        precision: share(wonOf(leads), leads.length),
      };
    }),
    confusion,
    precision: share(hits, hits + falsePositives),
    recall: share(hits, hits + falseNegatives),
  };
}

const chances = ["80 to 100 %", "60 to 79 %", "40 to 59 %", "20 to 39 %", "0 to 19 %"] as const;
const levels = ["ENGAGEMENT_1", "ENGAGEMENT_2", "ENGAGEMENT_3"] as const;

function bandsOf(kind: ScoreKind): readonly string[] {
  if (kind === ScoreKind.FIT) return Object.values(FitBand);
  return kind === ScoreKind.BEHAVIOUR ? levels : chances;
}

function bandIn(kind: ScoreKind, { band, engagement, points }: Tried): string {
  if (kind === ScoreKind.FIT) return band ?? FitBand.F;
  if (kind === ScoreKind.BEHAVIOUR) return `ENGAGEMENT_${engagement ?? 3}`;
  return chances[Math.min(4, Math.floor((100 - points) / 20))] ?? chances[4];
}

function share(part: number, of: number): number | null {
  return of === 0 ? null : part / of;
}
