import type { Line } from "./rules/agreed-line.js";
import { engagementOf, type Engagement } from "./rules/matrix.js";
import { ScoreKind } from "./rules/score-kind.js";
import type { Scored } from "./scorer.js";

/** The engagement that a score comes to; null of kinds that tell none. */
export function engagementBy({ kind, points }: Scored, line: Line): Engagement | null {
  return kind === ScoreKind.BEHAVIOUR ? engagementOf(points, line) : null;
}

/** A score as rows and answers have it: placed by the line, and touches named by their whole ids. */
export function toldScore(scored: Scored, line: Line) {
  const { kind, modelVersion, points, band } = scored;
  const reasons = scored.reasons.map((reason) => ({
    ...reason,
    evidenceIds: reason.evidenceIds?.map((id) => `touch_${id}`) ?? null,
  }));
  return { kind, modelVersion, points, band, engagement: engagementBy(scored, line), reasons };
}
