import { MatchLevel, type MatchAttribute, type MatchRecord } from "./match-model.js";
import { levelOf } from "./similarity.js";

/** The level of each attribute, in the model's order; null where there is nothing to compare. */
export type Comparison = readonly (MatchLevel | null)[];

export function compareRecords(
  attributes: readonly MatchAttribute[],
  left: MatchRecord,
  right: MatchRecord,
): Comparison {
  const isExact = (name: string) => left[name] !== undefined && left[name] === right[name];
  return attributes.map((attribute) => {
    const isSilent = attribute.silentBeside?.some(isExact) ?? false;
    return isSilent ? null : attributeLevel(attribute, left, right);
  });
}

function attributeLevel(
  attribute: MatchAttribute,
  left: MatchRecord,
  right: MatchRecord,
): MatchLevel | null {
  const [mine, theirs] = [left[attribute.name], right[attribute.name]];
  if (mine === undefined || theirs === undefined) return null;
  const level = levelOf(attribute.kind, mine, theirs);
  const isCrossed = level === MatchLevel.DIFFERENT && areCrossed(attribute, left, right);
  return isCrossed ? MatchLevel.CROSSED : level;
}

/** Both values stand in each other's place: one alone is a Peter Smith and a Yuki Peter. */
function areCrossed(
  { name, kind, crossedWith }: MatchAttribute,
  left: MatchRecord,
  right: MatchRecord,
): boolean {
  if (crossedWith === undefined) return false;
  const ways = [
    [left[name], right[crossedWith]],
    [left[crossedWith], right[name]],
  ] as const;
  return ways.every(([a, b]) => {
    if (a === undefined || b === undefined) return false;
    const level = levelOf(kind, a, b);
    return level === MatchLevel.EXACT || level === MatchLevel.CLOSE;
  });
}
