import {
  allow,
  decideMove,
  refuse,
  type Edge,
  type Machine,
  type Move,
} from "../../people/rules/machine.js";

export enum ConsentState {
  PENDING_DOI = "PENDING_DOI",
  GRANTED = "GRANTED",
  REVOKED = "REVOKED",
}

/** How it came about that a consent changed. */
export enum ConsentAct {
  FORM = "FORM",
  LINK = "LINK",
  RECORDED = "RECORDED",
}

export type ConsentFacts = {
  readonly state: ConsentState;
  readonly act: ConsentAct;
};

export type ConsentGuard = "by-the-person" | "asked-by-the-person";

const { PENDING_DOI, GRANTED, REVOKED } = ConsentState;

/**
 * What was revoked comes back only by the person's own act: a file that is imported again, or somebody
 * who records an older consent, does not revive it (GDPR, 7.3: as easy to withdraw as to give).
 */
export const consentMachine: Machine<ConsentState, ConsentGuard, ConsentFacts> = {
  edges: [
    edge(PENDING_DOI, GRANTED, "by-the-person"),
    edge(PENDING_DOI, REVOKED),
    edge(GRANTED, REVOKED),
    edge(REVOKED, PENDING_DOI, "asked-by-the-person"),
    edge(REVOKED, GRANTED, "by-the-person"),
  ],
  guards: {
    "by-the-person": ({ act }) =>
      act === ConsentAct.LINK
        ? allow("The person followed the link that was mailed to them.")
        : refuse("Only the person grants this, by the link that is mailed to them."),
    "asked-by-the-person": ({ act }) =>
      act === ConsentAct.FORM
        ? allow("The person asks anew, and will be mailed a link.")
        : refuse("They revoked it: only they themselves ask anew."),
  },
};

export function moveConsent(
  facts: ConsentFacts,
  to: ConsentState,
): Move<ConsentState, ConsentGuard> {
  return decideMove(consentMachine, { from: facts.state, to }, facts);
}

function edge(
  from: ConsentState,
  to: ConsentState,
  ...guards: ConsentGuard[]
): Edge<ConsentState, ConsentGuard> {
  return { from, to, guards };
}
