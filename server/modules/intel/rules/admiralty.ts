/**
 * The Admiralty grading of intelligence, as NATO uses it (AJP-2.1, formerly STANAG 2511): who says it
 * and how likely it is are judged apart.
 */
export enum SourceReliability {
  /** Completely reliable. */
  A = "A",
  /** Usually reliable. */
  B = "B",
  /** Fairly reliable. */
  C = "C",
  /** Not usually reliable. */
  D = "D",
  /** Unreliable. */
  E = "E",
  /** Reliability cannot be judged. */
  F = "F",
}

/** Best first: the grades 1 to 6, named because a code cannot begin with a digit. */
export enum InfoCredibility {
  CONFIRMED = "CONFIRMED",
  PROBABLY_TRUE = "PROBABLY_TRUE",
  POSSIBLY_TRUE = "POSSIBLY_TRUE",
  DOUBTFUL = "DOUBTFUL",
  IMPROBABLE = "IMPROBABLE",
  CANNOT_BE_JUDGED = "CANNOT_BE_JUDGED",
}

const digits: Readonly<Record<InfoCredibility, number>> = {
  [InfoCredibility.CONFIRMED]: 1,
  [InfoCredibility.PROBABLY_TRUE]: 2,
  [InfoCredibility.POSSIBLY_TRUE]: 3,
  [InfoCredibility.DOUBTFUL]: 4,
  [InfoCredibility.IMPROBABLE]: 5,
  [InfoCredibility.CANNOT_BE_JUDGED]: 6,
};

/** The grade as analysts write it: "B2". */
export function gradeOf(reliability: SourceReliability, credibility: InfoCredibility): string {
  return `${reliability}${digits[credibility]}`;
}
