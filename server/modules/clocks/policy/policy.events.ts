import { defineEvent } from "../../../events/define.js";

const subject = "policyId";

export const policyCreated = defineEvent({
  name: "sla_policy.created",
  version: 1,
  description: "It was agreed what is done by when.",
  subject,
  shape: { policyId: "id", metric: "text" },
});

export const policyChanged = defineEvent({
  name: "sla_policy.changed",
  version: 1,
  description: "An agreement changed; clocks that run keep the terms they started by.",
  subject,
  shape: { policyId: "id", changed: "text[]", termsVersion: "int" },
});
