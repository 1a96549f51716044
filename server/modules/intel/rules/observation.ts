import {
  allow,
  decideMove,
  refuse,
  type Edge,
  type Machine,
  type Move,
} from "../../people/rules/machine.js";
import type { InfoCredibility, SourceReliability } from "./admiralty.js";

export enum ObservationState {
  NEW = "NEW",
  TRIAGED = "TRIAGED",
  CORROBORATED = "CORROBORATED",
  CONTRADICTED = "CONTRADICTED",
  UNCONFIRMED = "UNCONFIRMED",
  EXPIRED = "EXPIRED",
  REJECTED = "REJECTED",
}

/** Where word came from. The first two are the sides that can corroborate each other. */
export enum ObservationOrigin {
  SALES_FIELD = "SALES_FIELD",
  MARKETING_RESEARCH = "MARKETING_RESEARCH",
  CUSTOMER = "CUSTOMER",
  PARTNER = "PARTNER",
  PUBLIC = "PUBLIC",
}

/** What a move of an observation may depend on. What is not given counts against the move. */
export type ObservationFacts = {
  readonly state: ObservationState;
  readonly at?: Date;
  readonly validUntil?: Date | null;
  readonly sourceReliability?: SourceReliability | null;
  readonly infoCredibility?: InfoCredibility | null;
  /** Observations of the same claim by different people, this one included. */
  readonly independentObservations?: number;
};

export type ObservationGuard = "graded" | "twice-observed" | "past-validity";
export type ObservationMove = Move<ObservationState, ObservationGuard>;

const { NEW, TRIAGED, CORROBORATED, CONTRADICTED, UNCONFIRMED, EXPIRED, REJECTED } =
  ObservationState;

/** States in which an observation may still be cited, graded or turned down. */
export const liveStates: readonly ObservationState[] = [
  NEW,
  TRIAGED,
  CORROBORATED,
  CONTRADICTED,
  UNCONFIRMED,
];

const INDEPENDENT_OBSERVATIONS = 2;

export const observationMachine: Machine<ObservationState, ObservationGuard, ObservationFacts> = {
  edges: [
    edge(NEW, TRIAGED, "graded"),
    edge(TRIAGED, CORROBORATED, "twice-observed"),
    edge(TRIAGED, CONTRADICTED),
    edge(TRIAGED, UNCONFIRMED),
    ...liveStates.flatMap((live) => [edge(live, EXPIRED, "past-validity"), edge(live, REJECTED)]),
  ],
  guards: {
    graded: ({ sourceReliability, infoCredibility }) =>
      sourceReliability && infoCredibility
        ? allow("Source and information are graded.")
        : refuse("Triage grades the source and the information."),
    "twice-observed": ({ independentObservations }) =>
      (independentObservations ?? 0) >= INDEPENDENT_OBSERVATIONS
        ? allow("Observed independently, more than once.")
        : refuse("It takes two independent observations of the same claim."),
    "past-validity": ({ at, validUntil }) =>
      at !== undefined && validUntil != null && validUntil.getTime() <= at.getTime()
        ? allow("It is past its validity.")
        : refuse("It is still valid."),
  },
};

export function moveObservation(facts: ObservationFacts, to: ObservationState): ObservationMove {
  return decideMove(observationMachine, { from: facts.state, to }, facts);
}

/** The badge "both sides": sales and marketing each saw it for themselves. */
export function isFromBothSides(origins: readonly ObservationOrigin[]): boolean {
  return (
    origins.includes(ObservationOrigin.SALES_FIELD) &&
    origins.includes(ObservationOrigin.MARKETING_RESEARCH)
  );
}

function edge(
  from: ObservationState,
  to: ObservationState,
  ...guards: ObservationGuard[]
): Edge<ObservationState, ObservationGuard> {
  return { from, to, guards };
}
