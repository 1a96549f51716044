/** Why a merged lead has the value it has, strongest first. */
export enum MergeRule {
  PINNED = "PINNED",
  ONLY_ONE = "ONLY_ONE",
  ALL_AGREE = "ALL_AGREE",
  VERIFIED = "VERIFIED",
  TRUSTED_SOURCE = "TRUSTED_SOURCE",
  MOST_RECENT = "MOST_RECENT",
  LONGEST = "LONGEST",
  SURVIVOR = "SURVIVOR",
  EARLIEST = "EARLIEST",
  FURTHEST_ALONG = "FURTHEST_ALONG",
  UNION = "UNION",
  SUM = "SUM",
}

/** What one lead says of one field; a block of columns, such as an address, counts as one value. */
export type Candidate = {
  readonly leadId: string;
  /** Null when the lead knows nothing. Two are the same when their texts are. */
  readonly text: string | null;
  /** The person has shown that it is theirs: they wrote from the address, called from the number. */
  readonly isVerified: boolean;
  /** How far its source is believed, greater is further; see trust.ts. */
  readonly trust: number;
  readonly setAt: Date;
};

export type Survived = { readonly leadId: string; readonly rule: MergeRule };

type Step = { readonly rule: MergeRule; readonly rank: (candidate: Candidate) => number };

/** Each narrows what the one before left; the first that leaves one value decides. */
const steps: readonly Step[] = [
  { rule: MergeRule.VERIFIED, rank: ({ isVerified }) => Number(isVerified) },
  { rule: MergeRule.TRUSTED_SOURCE, rank: ({ trust }) => trust },
  { rule: MergeRule.MOST_RECENT, rank: ({ setAt }) => setAt.getTime() },
  { rule: MergeRule.LONGEST, rank: ({ text }) => text?.length ?? 0 },
];

/**
 * Whose value a field keeps: pinned, else verified, else of the most trusted source, else the most
 * recent, else the longest, else the survivor's, who comes first among the candidates. Null when
 * nobody knows any. What is pinned wins even where it is empty.
 */
export function survive(candidates: readonly Candidate[], pinned: string | null): Survived | null {
  if (pinned !== null) return { leadId: pinned, rule: MergeRule.PINNED };
  let left = candidates.filter(({ text }) => text !== null);
  const [only] = left;
  if (only === undefined) return null;
  if (left.length === 1) return { leadId: only.leadId, rule: MergeRule.ONLY_ONE };
  if (isOneValue(left)) return { leadId: only.leadId, rule: MergeRule.ALL_AGREE };
  for (const { rule, rank } of steps) {
    const best = Math.max(...left.map(rank));
    left = left.filter((each) => rank(each) === best);
    const [first] = left;
    if (first !== undefined && isOneValue(left)) return { leadId: first.leadId, rule };
  }
  return { leadId: left[0]?.leadId ?? only.leadId, rule: MergeRule.SURVIVOR };
}

function isOneValue(candidates: readonly Candidate[]): boolean {
  return new Set(candidates.map(({ text }) => text)).size === 1;
}
