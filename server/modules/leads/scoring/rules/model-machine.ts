import {
  allow,
  decideMove,
  refuse,
  type Machine,
  type Move,
} from "../../../people/rules/machine.js";

export enum ScoreModelStatus {
  DRAFT = "DRAFT",
  SHADOW = "SHADOW",
  ACTIVE = "ACTIVE",
  RETIRED = "RETIRED",
}

export type ModelGuard = "sound" | "replaced";

export type ModelFacts = {
  /** What is wrong with it; a model that learns and has not learned yet is not sound. */
  readonly problems: readonly string[];
  /** Leads are scored without it too: another takes its place, or a broader one stands behind it. */
  readonly isReplaced: boolean;
};

const { DRAFT, SHADOW, ACTIVE, RETIRED } = ScoreModelStatus;

/**
 * A model is written as a DRAFT, tried beside the one in use as SHADOW, used as ACTIVE, and kept for
 * explanations as RETIRED. What left DRAFT never changes again; an old version may come back.
 */
export const modelMachine: Machine<ScoreModelStatus, ModelGuard, ModelFacts> = {
  edges: [
    { from: DRAFT, to: SHADOW, guards: ["sound"] },
    { from: DRAFT, to: ACTIVE, guards: ["sound"] },
    { from: DRAFT, to: RETIRED, guards: [] },
    { from: SHADOW, to: ACTIVE, guards: ["sound"] },
    { from: SHADOW, to: RETIRED, guards: [] },
    { from: ACTIVE, to: RETIRED, guards: ["replaced"] },
    { from: RETIRED, to: SHADOW, guards: ["sound"] },
    { from: RETIRED, to: ACTIVE, guards: ["sound"] },
  ],
  guards: {
    sound: ({ problems }) =>
      problems.length === 0 ? allow("The model is sound.") : refuse(problems.join(" ")),
    replaced: ({ isReplaced }) =>
      isReplaced
        ? allow("Leads have another model.")
        : refuse("Leads would be without a model of this kind; activate another instead."),
  },
};

export function moveModel(
  from: ScoreModelStatus,
  to: ScoreModelStatus,
  facts: ModelFacts,
): Move<ScoreModelStatus, ModelGuard> {
  return decideMove(modelMachine, { from, to }, facts);
}
