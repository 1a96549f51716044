import {
  allow,
  decideMove,
  refuse,
  type Edge,
  type Machine,
  type Move,
} from "../../people/rules/machine.js";

export enum OpportunityStage {
  PROSPECTING = "PROSPECTING",
  QUALIFICATION = "QUALIFICATION",
  PROPOSAL = "PROPOSAL",
  NEGOTIATION = "NEGOTIATION",
  CLOSED_WON = "CLOSED_WON",
  CLOSED_LOST = "CLOSED_LOST",
}

/** What a move of a deal may depend on. What is not given counts against the move. */
export type OpportunityFacts = {
  readonly stage: OpportunityStage;
  readonly lossReason?: string | null;
  readonly byManager?: boolean;
};

export type OpportunityGuard = "loss-reason-given" | "manager-reopens";
export type OpportunityMove = Move<OpportunityStage, OpportunityGuard>;

export const openStages: readonly OpportunityStage[] = [
  OpportunityStage.PROSPECTING,
  OpportunityStage.QUALIFICATION,
  OpportunityStage.PROPOSAL,
  OpportunityStage.NEGOTIATION,
];

/**
 * Open stages in any order: deals do go back. A closed deal is reopened before it is closed
 * otherwise, so that the history shows both decisions.
 */
export const opportunityMachine: Machine<OpportunityStage, OpportunityGuard, OpportunityFacts> = {
  edges: openStages.flatMap((stage) => [
    ...openStages.filter((other) => other !== stage).map((other) => edge(stage, other)),
    edge(stage, OpportunityStage.CLOSED_WON),
    edge(stage, OpportunityStage.CLOSED_LOST, "loss-reason-given"),
    edge(OpportunityStage.CLOSED_WON, stage, "manager-reopens"),
    edge(OpportunityStage.CLOSED_LOST, stage, "manager-reopens"),
  ]),
  guards: {
    "loss-reason-given": ({ lossReason }) =>
      (lossReason ?? "").trim() === ""
        ? refuse("A lost deal says why it was lost.")
        : allow("The reason for the loss is given."),
    "manager-reopens": ({ byManager }) =>
      byManager === true
        ? allow("A manager reopens it.")
        : refuse("Only a manager reopens a closed deal."),
  },
};

export function moveOpportunity(facts: OpportunityFacts, to: OpportunityStage): OpportunityMove {
  return decideMove(opportunityMachine, { from: facts.stage, to }, facts);
}

export function isOpen(stage: OpportunityStage): boolean {
  return openStages.includes(stage);
}

function edge(
  from: OpportunityStage,
  to: OpportunityStage,
  ...guards: OpportunityGuard[]
): Edge<OpportunityStage, OpportunityGuard> {
  return { from, to, guards };
}
