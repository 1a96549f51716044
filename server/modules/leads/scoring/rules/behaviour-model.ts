import type { Decay } from "./decay.js";
import type { ScoreGroup } from "./tally.js";

/**
 * Rules of a behaviour score as data: which touches are worth what, and for how long. Negative points
 * are penalties, and the whole may fall below zero.
 */
export type BehaviourModel = {
  readonly version: number;
  readonly groups: readonly ScoreGroup[];
  readonly rules: readonly BehaviourRule[];
  /** The most a lead can have. */
  readonly capPoints: number;
};

export type BehaviourRule = {
  readonly id: string;
  readonly version: number;
  readonly group: string;
  /** Of one touch, on the day it happens. */
  readonly points: number;
  readonly touch: TouchMatch;
  readonly decay: Decay;
  /** The most the touches of one day give or take, before they age; null without a limit. */
  readonly dailyCapPoints: number | null;
};

/** All that is given must agree; an empty list is no condition. */
export type TouchMatch = {
  readonly types: readonly string[];
  readonly channels: readonly string[];
  readonly directions: readonly string[];
  /** Bare uuids. */
  readonly campaignIds: readonly string[];
  /** Words that form, page or file must mention one of, whatever their case. */
  readonly content: readonly string[];
};

/** One touch as a score looks at it. */
export type ScoredTouch = {
  /** Bare uuid. */
  readonly id: string;
  /** The UTC day it happened, counted from 1970. */
  readonly day: number;
  readonly type: string;
  readonly channel: string;
  readonly direction: string;
  readonly campaignId: string | null;
  /** Which form, page or file it was. */
  readonly content: string | null;
};
