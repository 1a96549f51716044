/** What somebody owes, whatever the kind of duty. */
export enum SlaMetric {
  ROUTE = "ROUTE",
  ACCEPT = "ACCEPT",
  FIRST_TOUCH = "FIRST_TOUCH",
  QUALIFY = "QUALIFY",
  TRIP_REPORT = "TRIP_REPORT",
  FOLLOW_UP = "FOLLOW_UP",
  INTEL_TRIAGE = "INTEL_TRIAGE",
  NEED_TRIAGE = "NEED_TRIAGE",
  CONTENT_REQUEST = "CONTENT_REQUEST",
  REVIEW_DECISION = "REVIEW_DECISION",
}

/** What is known of a subject when its clock starts, and a policy may ask for. */
export enum SlaFact {
  HAND_RAISED = "HAND_RAISED",
  FIT_BAND = "FIT_BAND",
  QUEUE = "QUEUE",
  SOURCE = "SOURCE",
}
export type SlaFacts = Readonly<Partial<Record<SlaFact, string | null>>>;

export enum EscalationAction {
  NOTIFY_OWNER = "NOTIFY_OWNER",
  NOTIFY_MANAGER = "NOTIFY_MANAGER",
  REASSIGN = "REASSIGN",
  TO_QUEUE = "TO_QUEUE",
}

export type SlaCondition = { readonly fact: SlaFact; readonly is: string };
export type Escalation = { readonly atPct: number; readonly action: EscalationAction };

/** What a policy says, apart from its name. */
export type Terms = {
  readonly filter: readonly SlaCondition[];
  readonly targetBusinessMinutes: number;
  readonly warnAtPct: readonly number[];
  readonly escalation: readonly Escalation[];
};
