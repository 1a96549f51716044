import { defineEvent } from "../../../events/define.js";

export const routingPolicyChanged = defineEvent({
  name: "routing_policy.changed",
  version: 1,
  description: "Leads are routed by other rules from now on.",
  subject: "policyId",
  shape: { policyId: "id", policyVersion: "int", changed: "text" },
});
