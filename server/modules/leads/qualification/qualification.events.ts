import { defineEvent } from "../../../events/define.js";

export const qualificationPolicySet = defineEvent({
  name: "qualification.policy_set",
  version: 1,
  description: "What counts as a likely prospect was agreed anew.",
  subject: "policyId",
  shape: { policyId: "id", revision: "int" },
});
