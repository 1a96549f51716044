import type { ScoreKind } from "./score-kind.js";

/** Whose leads a model is for. */
export type ModelPlace = { readonly productLine: string | null; readonly teamId: string | null };

/** What of a lead chooses its models. */
export type LeadPlace = {
  readonly productLine: string | null;
  /** Teams of its owner. */
  readonly teamIds: readonly string[];
};

/** Product line and team as one text, equal for equal places. */
export function placeKey({ productLine, teamId }: ModelPlace): string {
  return productLine === null && teamId === null ? "" : JSON.stringify([productLine, teamId]);
}

/** The model made for this lead most of all: for its product line first, then for its owner's team. */
export function chooseModel<M extends ModelPlace & { readonly kind: ScoreKind }>(
  models: readonly M[],
  kind: ScoreKind,
  lead: LeadPlace,
): M | null {
  let best: M | null = null;
  for (const model of models) {
    if (model.kind !== kind || !isFor(model, lead)) continue;
    if (best === null || closeness(model) > closeness(best)) best = model;
  }
  return best;
}

export function isFor({ productLine, teamId }: ModelPlace, lead: LeadPlace): boolean {
  const isLine = productLine === null || isSameLine(productLine, lead.productLine);
  return isLine && (teamId === null || lead.teamIds.includes(teamId));
}

function isSameLine(one: string, other: string | null): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

function closeness({ productLine, teamId }: ModelPlace): number {
  return (productLine === null ? 0 : 2) + (teamId === null ? 0 : 1);
}
