import { EscalationAction, SlaFact, SlaMetric, type Terms } from "./sla.js";

const { NOTIFY_OWNER, NOTIFY_MANAGER, REASSIGN } = EscalationAction;
const HOUR = 60;

/**
 * What a workspace starts with, to be agreed anew. Source: field practice. Whoever raised a hand is
 * reached within the hour, as the odds fall by the minute; a lead handed over is answered in half a
 * working day; what became of it is known within two.
 */
export const defaultPolicies: readonly {
  readonly name: string;
  readonly metric: SlaMetric;
  readonly terms: Terms;
}[] = [
  {
    name: "First touch of a raised hand",
    metric: SlaMetric.FIRST_TOUCH,
    terms: {
      filter: [{ fact: SlaFact.HAND_RAISED, is: "true" }],
      targetBusinessMinutes: HOUR,
      warnAtPct: [50],
      escalation: [
        { atPct: 100, action: NOTIFY_MANAGER },
        { atPct: 200, action: REASSIGN },
      ],
    },
  },
  {
    name: "Answer to a hand-off",
    metric: SlaMetric.ACCEPT,
    terms: {
      filter: [],
      targetBusinessMinutes: 4 * HOUR,
      warnAtPct: [75],
      escalation: [
        { atPct: 100, action: NOTIFY_MANAGER },
        { atPct: 150, action: REASSIGN },
      ],
    },
  },
  {
    name: "Somebody for a lead in the queue",
    metric: SlaMetric.ROUTE,
    terms: {
      filter: [],
      targetBusinessMinutes: 4 * HOUR,
      warnAtPct: [],
      escalation: [
        { atPct: 50, action: REASSIGN },
        { atPct: 100, action: NOTIFY_MANAGER },
      ],
    },
  },
  {
    name: "Verdict on an accepted lead",
    metric: SlaMetric.QUALIFY,
    terms: {
      filter: [],
      targetBusinessMinutes: 16 * HOUR,
      warnAtPct: [75],
      escalation: [
        { atPct: 100, action: NOTIFY_OWNER },
        { atPct: 150, action: NOTIFY_MANAGER },
      ],
    },
  },
];
