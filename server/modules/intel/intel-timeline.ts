import { Account } from "../accounts/account.entity.js";
import { declareTimelineKind } from "../accounts/timeline/timeline-kinds.js";
import { Lead } from "../leads/lead.entity.js";
import { IntelObservation } from "./observation.entity.js";

declareTimelineKind({
  name: "OBSERVATION",
  description: "What was seen or heard of a competitor. `node` is an IntelObservation.",
  entity: IntelObservation,
  at: "observedAt",
  allow: "intel:read",
  places: [
    { parent: Account, by: "accountId" },
    { parent: Lead, by: "leadId" },
  ],
  title: (t) => `${t}.claim`,
  actor: (t) => `${t}.reported_by_id`,
});
