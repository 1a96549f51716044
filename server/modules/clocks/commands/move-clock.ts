import type { Context } from "../../../context.js";
import { changeRow, type Reason } from "../../../history/write.js";
import { mustBeAllowed } from "../../people/allowed-move.js";
import { moveClock, type SlaClockState } from "../rules/clock-machine.js";
import { SlaClock } from "../sla-clock.entity.js";

export type ClockPatch = Partial<
  Pick<
    SlaClock,
    | "dueAt"
    | "pausedAt"
    | "pausedBusinessSec"
    | "breachedAt"
    | "metAt"
    | "endedAt"
    | "elapsedBusinessSec"
    | "stepsReached"
    | "nextStepAt"
  >
>;

type Moving = {
  readonly to: SlaClockState;
  /** When it happens, or happened. */
  readonly at: Date;
  readonly patch?: ClockPatch;
  readonly reason?: Reason;
};

/** The one place where a clock's state changes. Throws ILLEGAL_TRANSITION or TRANSITION_GUARD. */
export async function moveTo(
  ctx: Context,
  clock: SlaClock,
  { to, at, patch = {}, reason = {} }: Moving,
): Promise<void> {
  const { state, dueAt } = clock;
  const why = reason.note ?? reason.code ?? null;
  mustBeAllowed(moveClock({ state, dueAt, at, reason: why }, to));
  await changeRow(ctx, SlaClock, clock, { ...patch, state: to }, reason);
}

/** What every event about a clock says of it. */
export function told({ id: clockId, policyId, metric, leadId }: SlaClock) {
  return { clockId, policyId, metric, leadId };
}
