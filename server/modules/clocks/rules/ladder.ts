import { addOpenTime } from "./business-time.js";
import { MINUTE_MS } from "../../../spans.js";
import type { BusinessHours } from "./business-hours.js";
import type { EscalationAction, Terms } from "./sla.js";

/** What happens to a clock that runs on, at a share of its target. */
export type Step =
  | { readonly kind: SlaStepKind.WARNING; readonly atPct: number; readonly action: null }
  | { readonly kind: SlaStepKind.BREACH; readonly atPct: 100; readonly action: null }
  | {
      readonly kind: SlaStepKind.ESCALATION;
      readonly atPct: number;
      readonly action: EscalationAction;
    };

export enum SlaStepKind {
  WARNING = "WARNING",
  BREACH = "BREACH",
  ESCALATION = "ESCALATION",
}

const order = Object.values(SlaStepKind);

/** The steps of a policy in the order they come: first it is late, then somebody is told so. */
export function ladderOf({
  warnAtPct,
  escalation,
}: Pick<Terms, "warnAtPct" | "escalation">): Step[] {
  const steps: Step[] = [
    ...warnAtPct.map((atPct): Step => ({ kind: SlaStepKind.WARNING, atPct, action: null })),
    { kind: SlaStepKind.BREACH, atPct: 100, action: null },
    ...escalation.map((each): Step => ({ kind: SlaStepKind.ESCALATION, ...each })),
  ];
  return steps.sort((a, b) => a.atPct - b.atPct || order.indexOf(a.kind) - order.indexOf(b.kind));
}

export type Run = {
  readonly hours: BusinessHours;
  readonly startedAt: Date;
  readonly targetBusinessMinutes: number;
  readonly pausedBusinessSec: number;
};

/**
 * When a running clock reaches a share of its target: so much open time after its start, and as much
 * as it was paused for. `policyProblems` lets no policy through that reaches twenty years.
 */
export function reachesAt(run: Run, atPct: number): Date {
  const { hours, startedAt, targetBusinessMinutes, pausedBusinessSec } = run;
  const openMs = (targetBusinessMinutes * MINUTE_MS * atPct) / 100 + pausedBusinessSec * 1_000;
  const at = addOpenTime(hours, startedAt, openMs);
  if (at === null) throw new RangeError("A clock of a policy comes due within twenty years");
  return at;
}
