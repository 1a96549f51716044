import { QualificationFramework } from "./rules/frameworks.js";
import { defaultRoutingSteps } from "./rules/route-facts.js";

/**
 * What a workspace starts with, where sales and marketing have agreed nothing else. House defaults,
 * in one place so that they can become data of the workspace.
 */

/** Every lead has an owner or stands in one of these; other names are a workspace's own. */
export const leadQueues = {
  /** Inquiries nobody has qualified yet. */
  marketing: "marketing",
  /** Handed to sales when nobody could take it: whoever accepts it first has it. */
  sales: "sales",
  /** Kept in touch with. */
  nurture: "nurture",
  /** Disqualified. */
  closed: "closed",
} as const;

/** What leads are routed by until somebody makes a version of their own. */
export const houseRouting = {
  version: 1,
  steps: defaultRoutingSteps,
  fallbackQueueId: leadQueues.sales,
} as const;

/** Until a workspace sets a policy. The floor is in its own currency: we hold no rates. */
export function houseTerms(currencyCode: string) {
  return {
    revision: 0,
    budgetFloor: { amount: "5000", currencyCode },
    horizonDays: 180,
    defaultFramework: QualificationFramework.INBOUND_CALL,
    sourceFrameworks: [],
  };
}
