import { stateChangeList } from "../../history/history.reads.js";
import type { EntityClass } from "../../database/declarations.js";
import { declareList } from "../../reader/relations.js";
import { declareReads } from "../../reader/roots.js";
import { Account } from "../accounts/account.entity.js";
import { Opportunity } from "../accounts/opportunity.entity.js";
import { Lead } from "../leads/lead.entity.js";
import type { Module } from "../module.js";
import { User } from "../people/user.entity.js";
import { TripReport } from "../reports/trip-report.entity.js";
import { Competitor, competitorList } from "./competitor.entity.js";
import { competitorNamed } from "./intel.consumers.js";
// Its file adds observations to timelines.
import "./intel-timeline.js";
import { IntelResolver } from "./intel.resolver.js";
import { IntelObservation, observationList } from "./observation.entity.js";

export const intelModule: Module = {
  name: "intel",
  entities: [Competitor, IntelObservation],
  resolvers: [
    IntelResolver,
    declareReads(competitorList, {
      one: "competitor",
      many: "competitors",
      allow: "intel:read",
      description: "Competitors, by name.",
    }),
    declareReads(observationList, {
      one: "observation",
      many: "observations",
      allow: "intel:read",
      description:
        "What was seen and heard of competitors, the latest first; `validUntil: { gt: … }` for what still holds.",
    }),
    observationsOf(Competitor, "competitorId", "What was seen and heard of it, the latest first."),
    observationsOf(Account, "accountId", "Of competitors there, the latest first."),
    observationsOf(Opportunity, "opportunityId", "Of competitors on this deal, the latest first."),
    observationsOf(Lead, "leadId", "Competitors this lead told of, the latest first."),
    observationsOf(TripReport, "reportId", "Of competitors in this report, the latest first."),
    observationsOf(User, "reportedById", "What this person reported, the latest first."),
    declareList(Competitor, "history", {
      of: stateChangeList,
      by: "subjectId",
      allow: "intel:read",
      description: "When it began and ceased to compete.",
    }),
    declareList(IntelObservation, "history", {
      of: stateChangeList,
      by: "subjectId",
      allow: "intel:read",
      description: "How it was weighed, with the reasons given.",
    }),
  ],
  consumers: [competitorNamed],
};

type Holder = "competitorId" | "accountId" | "opportunityId" | "leadId" | "reportId";

function observationsOf(
  parent: EntityClass,
  by: Holder | "reportedById",
  description: string,
): Function {
  const of = observationList;
  return declareList(parent, "observations", { of, by, allow: "intel:read", description });
}
