export type ParentRuling =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: "PARENT_CYCLE";
      /** From the account up to where the ring closes, both ends included. */
      readonly path: readonly string[];
      readonly why: string;
    };

/**
 * May this account have that parent? `parentOf` holds the parents above `parentId`, as many as there
 * are; an account missing from it is a root. A ring already stored above ends the walk as well.
 */
export function mayHaveParent(
  accountId: string,
  parentId: string,
  parentOf: ReadonlyMap<string, string | null>,
): ParentRuling {
  const path = [accountId];
  let above: string | null = parentId;
  while (above !== null) {
    const isRing = path.includes(above);
    path.push(above);
    if (isRing) {
      return { ok: false, code: "PARENT_CYCLE", path, why: "An account is never above itself." };
    }
    above = parentOf.get(above) ?? null;
  }
  return { ok: true };
}
