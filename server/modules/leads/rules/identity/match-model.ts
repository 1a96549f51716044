/** How near two values of an attribute are, nearest first. */
export enum MatchLevel {
  EXACT = "EXACT",
  CLOSE = "CLOSE",
  NEAR = "NEAR",
  CROSSED = "CROSSED",
  DIFFERENT = "DIFFERENT",
}

/** What a value is, which decides how two of it are compared. */
export type AttributeKind =
  "NAME" | "TEXT" | "DIGITS" | "DATE" | "POSTCODE" | "CODE" | "PHONE" | "EMAIL" | "COMPANY";

/** One column of a record, and how it is compared. */
export type MatchAttribute = {
  readonly name: string;
  readonly kind: AttributeKind;
  /** Another attribute that people exchange with this one, as given and family name. */
  readonly crossedWith?: string;
  /** Says nothing while one of these agrees exactly: who shares a mail domain shares the company. */
  readonly silentBeside?: readonly string[];
};

/** How often a level is met: `m` among pairs that are one person, `u` among pairs that are two. */
export type LevelShare = { readonly level: MatchLevel; readonly m: number; readonly u: number };

export type AttributeShares = MatchAttribute & { readonly levels: readonly LevelShare[] };

/**
 * Fellegi and Sunter's model as data. A score is in bits, the logarithm to base 2 of the odds that two
 * records are one person: that of the prior, and log2(m/u) of each attribute's level. 0 bits are even
 * odds, 10 are a thousand to one.
 */
export type MatchModel = {
  readonly version: number;
  /** Share of the pairs compared that are one person. */
  readonly prior: number;
  /** From here on somebody should look. */
  readonly reviewBits: number;
  /** From here on an exact strong key decides without anybody. */
  readonly autoBits: number;
  readonly attributes: readonly AttributeShares[];
};

/** A record's values as they are compared, by attribute; what is not known is not there. */
export type MatchRecord = Readonly<Record<string, string>>;

/** The levels an attribute can have, nearest first. */
export function levelsOf({ kind, crossedWith }: MatchAttribute): readonly MatchLevel[] {
  const { EXACT, CLOSE, NEAR, CROSSED, DIFFERENT } = MatchLevel;
  const between = kind === "CODE" ? [] : [CLOSE, NEAR];
  return [EXACT, ...between, ...(crossedWith === undefined ? [] : [CROSSED]), DIFFERENT];
}

/** What a level adds to the score, in bits. */
export function bitsOf({ m, u }: Pick<LevelShare, "m" | "u">): number {
  return Math.log2(m / u);
}
