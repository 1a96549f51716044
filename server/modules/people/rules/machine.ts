/**
 * A state machine as data: which moves exist, and which guards each must pass. Kept as data so that a
 * test can compare it with the picture, and a screen can ask which moves are open.
 */
export type Machine<State extends string, GuardName extends string, Facts> = {
  readonly edges: readonly Edge<State, GuardName>[];
  readonly guards: Readonly<Record<GuardName, Guard<State, Facts>>>;
};

/** One allowed move. No guards means that the move is free to whoever may ask for it. */
export type Edge<State extends string, GuardName extends string> = {
  readonly from: State;
  readonly to: State;
  readonly guards: readonly GuardName[];
};

/** Looks at the facts of one move and rules on it; a fact that is not given counts against the move. */
export type Guard<State extends string, Facts> = (facts: Facts, to: State) => Ruling;
export type Ruling = { readonly allowed: boolean; readonly why: string };

/** The answer to "may it move there?". The codes are those of the error registry. */
export type Move<State extends string, GuardName extends string> =
  | { readonly ok: true; readonly from: State; readonly to: State; readonly why: string }
  | {
      readonly ok: false;
      readonly code: "ILLEGAL_TRANSITION";
      readonly from: State;
      readonly to: State;
      readonly why: string;
    }
  | {
      readonly ok: false;
      readonly code: "TRANSITION_GUARD";
      readonly from: State;
      readonly to: State;
      readonly guard: GuardName;
      readonly why: string;
    };

export function allow(why: string): Ruling {
  return { allowed: true, why };
}

export function refuse(why: string): Ruling {
  return { allowed: false, why };
}

/** Rules on one move. The first guard that refuses is the one named, so order guards by importance. */
export function decideMove<State extends string, GuardName extends string, Facts>(
  machine: Machine<State, GuardName, Facts>,
  move: { readonly from: State; readonly to: State },
  facts: Facts,
): Move<State, GuardName> {
  const { from, to } = move;
  const edge = machine.edges.find((each) => each.from === from && each.to === to);
  if (edge === undefined) {
    return {
      ok: false,
      code: "ILLEGAL_TRANSITION",
      from,
      to,
      why: `${from} never moves to ${to}.`,
    };
  }
  const reasons: string[] = [];
  for (const guard of edge.guards) {
    const ruling = machine.guards[guard](facts, to);
    if (!ruling.allowed) {
      return { ok: false, code: "TRANSITION_GUARD", from, to, guard, why: ruling.why };
    }
    reasons.push(ruling.why);
  }
  return { ok: true, from, to, why: reasons.join(" ") };
}

/** The states a row may go to from here, guards aside, in the order of the picture. */
export function movesFrom<State extends string>(
  machine: { readonly edges: readonly { readonly from: State; readonly to: State }[] },
  from: State,
): State[] {
  return machine.edges.filter((edge) => edge.from === from).map((edge) => edge.to);
}
