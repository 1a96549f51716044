import { EscalationAction, SlaMetric } from "../../clocks/rules/sla.js";
import { SlaStepKind } from "../../clocks/rules/ladder.js";

/** What is to be done, as a mail says it; of duties to leads only. */
const words: Readonly<Partial<Record<SlaMetric, string>>> = {
  [SlaMetric.ROUTE]: "Somebody has to take a lead from the queue",
  [SlaMetric.ACCEPT]: "A lead waits to be accepted or sent back",
  [SlaMetric.FIRST_TOUCH]: "Somebody asked for a call and was not reached",
  [SlaMetric.QUALIFY]: "A lead waits for a verdict",
};

export function dutyIn(metric: SlaMetric): string {
  return words[metric] ?? "Something is owed";
}

export type Notice = "OWNER" | "MANAGER";

/** Whom a step is told to by mail; null for one that is acted upon instead. */
export function noticeOf(kind: SlaStepKind, action: EscalationAction | null): Notice | null {
  if (kind === SlaStepKind.WARNING || action === EscalationAction.NOTIFY_OWNER) return "OWNER";
  return action === EscalationAction.NOTIFY_MANAGER ? "MANAGER" : null;
}

/** An instant on the reader's own clock, to the minute. */
export function untilIn(dueAt: Date, now: Date, timezone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: timezone,
    dateStyle: "medium",
    timeStyle: "short",
  });
  const when = `${format.format(dueAt)} (${timezone})`;
  return dueAt > now ? `due ${when}` : `late since ${when}`;
}
