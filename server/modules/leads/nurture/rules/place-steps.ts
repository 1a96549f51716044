/** A step as it stands, and whether it was taken out. */
export type PlacedStep = {
  readonly id: string;
  readonly position: number;
  readonly isRetired: boolean;
};

/**
 * Where steps stand after an edit: those given are counted from 1, and each that is taken out stands
 * with the nearest one before it that stays. So whoever had it goes on with what follows now, and gets
 * nothing that stands before their place. Answers with the positions of the old steps, by id.
 */
export function placeSteps(
  before: readonly PlacedStep[],
  given: readonly (string | null)[],
): ReadonlyMap<string, { readonly position: number; readonly isRetired: boolean }> {
  const kept = new Map<string, number>();
  given.forEach((id, at) => {
    if (id !== null) kept.set(id, at + 1);
  });
  const placed = new Map<string, { position: number; isRetired: boolean }>();
  let place = 0;
  // A retired one stands behind the one it was put with.
  const order = [...before].sort(
    (a, b) => a.position - b.position || Number(a.isRetired) - Number(b.isRetired),
  );
  for (const { id } of order) {
    const position = kept.get(id);
    if (position !== undefined) place = position;
    placed.set(id, { position: place, isRetired: position === undefined });
  }
  return placed;
}
