import type { ScoredTouch, TouchMatch } from "./behaviour-model.js";

/** Is this touch of the kind that a rule looks for? */
export function matches(wanted: TouchMatch, touch: ScoredTouch): boolean {
  const { types, channels, directions, campaignIds, content } = wanted;
  return (
    isAmong(types, touch.type) &&
    isAmong(channels, touch.channel) &&
    isAmong(directions, touch.direction) &&
    isAmong(campaignIds, touch.campaignId) &&
    mentions(content, touch.content)
  );
}

function isAmong(wanted: readonly string[], value: string | null): boolean {
  return wanted.length === 0 || (value !== null && wanted.includes(value));
}

function mentions(words: readonly string[], content: string | null): boolean {
  if (words.length === 0) return true;
  const text = content?.toLowerCase();
  return text !== undefined && words.some((word) => text.includes(word.toLowerCase()));
}
