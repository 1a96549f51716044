import { SlaMetric } from "../../../clocks/rules/sla.js";

type Clock = {
  readonly id: string;
  readonly leadId: string | null;
  readonly metric: SlaMetric;
  readonly startedAt: Date;
};

/**
 * Which of the clocks that run for leads of one person run on: of each kind the earliest, because the
 * person has waited since then. What sales owes about a standing that is given up is owed no more;
 * only the call somebody asked for is owed whatever the standing.
 */
export function keptClocks(clocks: readonly Clock[], standingId: string): ReadonlySet<string> {
  const kept = Object.values(SlaMetric).flatMap((metric) => {
    const same = clocks.filter((clock) => clock.metric === metric);
    const isOwed =
      metric === SlaMetric.FIRST_TOUCH || same.some(({ leadId }) => leadId === standingId);
    const [earliest] = [...same].sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
    return earliest === undefined || !isOwed ? [] : [earliest.id];
  });
  return new Set(kept);
}
