import type { FitBand } from "../../rules/fit-band.js";
import { LeadStatus } from "../../rules/lead-status.js";
import { isBeyond, type Line } from "./agreed-line.js";
import { engagementOf, matrixCell } from "./matrix.js";

/** What a lead's row holds of its scores, as far as the line cares. */
export type Standing = {
  readonly status: LeadStatus;
  readonly statusSince: Date;
  readonly lineCrossedAt: Date | null;
  /** Its latest touch since it is kept in touch with; null without one, and for others. */
  readonly touchedAt: Date | null;
};

export type Crossing = { readonly lineCrossedAt: Date | null; readonly isPromoted: boolean };

/**
 * A lead crosses the line once: it is marked as beyond until it falls back, so a lead that sales sent
 * back is not handed over again for the points it had. One that is kept in touch with crosses by what
 * it has done since, and not by what a new model makes of its past. A RAW lead is nobody's yet.
 */
export function crossingOf(
  standing: Standing,
  scores: { readonly fitBand: FitBand; readonly behaviourScore: number },
  line: Line,
  now: Date,
): Crossing {
  const { status, statusSince, lineCrossedAt, touchedAt } = standing;
  if (status === LeadStatus.RAW || !isBeyond(line, scores)) {
    return { lineCrossedAt: null, isPromoted: false };
  }
  if (lineCrossedAt !== null) return { lineCrossedAt, isPromoted: false };
  if (status === LeadStatus.NURTURING) {
    const isActive = touchedAt !== null && touchedAt > statusSince;
    return { lineCrossedAt: isActive ? now : null, isPromoted: isActive };
  }
  return { lineCrossedAt: now, isPromoted: status === LeadStatus.INQUIRY };
}

/** Engagement and cell that follow from the scores. */
export function placeInMatrix(band: FitBand, behaviourScore: number, line: Line) {
  const engagement = engagementOf(behaviourScore, line);
  return { engagement, cell: matrixCell(band, engagement) };
}
