import { leadBlocks, originColumns, standingColumns } from "./lead-fields.js";

type Columns = Readonly<Record<string, unknown>>;

/** A lead that outlived a merge: before it, as the merge left it, and as it is. Only what the merge changed. */
export type Outlived = {
  readonly before: Columns;
  readonly after: Columns;
  readonly now: Columns;
};

export type Undo = {
  /** What to write to undo the merge. */
  readonly patch: Columns;
  /** Columns the merge had changed that somebody has changed since: they stay as they are. */
  readonly kept: readonly string[];
};

const blocks: readonly (readonly string[])[] = [
  ...Object.values(leadBlocks),
  standingColumns,
  originColumns,
  ["fitScore", "fitBand", "scoreModelVersion", "matrixCell"],
];

/**
 * What the merge wrote goes back to what was there, unless somebody has written it since: what people
 * learned later is not undone with it. A block goes back as a whole or not at all; a count and the
 * attributes lose just what the merge had added to them.
 */
export function undoMerge({ before, after, now }: Outlived): Undo {
  const names = Object.keys(after);
  const isLater = (name: string) => !isSame(now[name], after[name]);
  const keptBlocks = blocks.filter((block) =>
    block.some((name) => names.includes(name) && isLater(name)),
  );
  const kept = names.filter((name) =>
    blocks.some((block) => block.includes(name))
      ? keptBlocks.some((block) => block.includes(name))
      : isLater(name),
  );
  const undone = names.filter((name) => !kept.includes(name));
  const patch = new Map(undone.map((name) => [name, before[name] ?? null]));
  if (kept.includes("recycledCount")) {
    const added = Number(after["recycledCount"]) - Number(before["recycledCount"]);
    patch.set("recycledCount", Number(now["recycledCount"]) - added);
  }
  if (kept.includes("attributes")) {
    patch.set("attributes", withoutAdded({ before, after, now }));
  }
  return { patch: Object.fromEntries(patch), kept };
}

/** Attributes without those the merge brought and nobody has touched. */
function withoutAdded({ before, after, now }: Outlived): Columns {
  const [old, merged, current] = [before, after, now].map(({ attributes }) => Object(attributes));
  const own = Object.entries(Object(current)).filter(
    ([key, value]) => key in Object(old) || !isSame(value, Object(merged)[key]),
  );
  return Object.fromEntries(own);
}

export function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}
