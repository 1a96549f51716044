/** The one source of "now". Replaced in tests; rules take instants as arguments instead. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };
