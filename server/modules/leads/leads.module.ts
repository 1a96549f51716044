import type { Permission } from "../../auth/permissions.js";
import type { EntityClass } from "../../database/declarations.js";
import type { Fact } from "../../database/row.js";
import { stateChangeList } from "../../history/history.reads.js";
import type { List } from "../../reader/list.js";
import { declareList } from "../../reader/relations.js";
import { declareReads } from "../../reader/roots.js";
import { Account } from "../accounts/account.entity.js";
import { consentsAt } from "../accounts/consent/consent.reads.js";
import { slaClockList } from "../clocks/sla-clock.entity.js";
import { Contact } from "../accounts/contact.entity.js";
import { Opportunity } from "../accounts/opportunity.entity.js";
import { externalReferenceList } from "../accounts/external-reference.entity.js";
import { declareTimeline } from "../accounts/timeline/timeline.resolver.js";
import type { Module } from "../module.js";
import { User } from "../people/user.entity.js";
import { CallResolver } from "./calls/call.resolver.js";
import { LeadConservationResolver } from "./conservation/conservation.resolver.js";
import { contactPointsRoute } from "./contact-points/contact-point.routes.js";
import {
  contactPointEntities,
  contactPointResolvers,
} from "./contact-points/contact-points.module.js";
import { formEntities, formResolvers, publicRoutes } from "./forms/forms.module.js";
import { inboundRoutes } from "./inbound/inbound.routes.js";
import { HandOff, handOffList } from "./hand-off.entity.js";
import { rejectReasonEntities, rejectReasonResolvers } from "./hand-off/reject-reasons.module.js";
import * as duplicates from "./identity/duplicates.module.js";
import { LeadScore, leadScoreList } from "./lead-score.entity.js";
import { Lead, leadList } from "./lead.entity.js";
import { declareLeadTimeline } from "./lead-timeline.js";
import { LeadConversionResolver } from "./conversion/conversion.resolver.js";
import { LeadMoveResolver } from "./lead-move.resolver.js";
import { LeadResolver } from "./lead.resolver.js";
import { declareLeadVisibility } from "./lead-visibility.js";
import { MergeLedger, mergeLedgerList } from "./merge/merge-ledger.entity.js";
import { LeadMergeResolver } from "./merge/merge.resolver.js";
import { nurtureConsumers } from "./nurture/nurture.consumers.js";
import * as nurture from "./nurture/nurture.module.js";
import { Qualification, qualificationList } from "./qualification.entity.js";
import * as qualification from "./qualification/qualification.module.js";
import { RoutingDecision, routingDecisionList } from "./routing-decision.entity.js";
import { routing } from "./routing/routing.module.js";
import { firstTouchMet, stepsActedUpon } from "./sla/sla.consumers.js";
import * as scoring from "./scoring/scoring.module.js";
import { intakeRoute } from "./sources/intake.routes.js";
import { sourceEntities, sourceResolvers } from "./sources/sources.module.js";
import { Touch } from "./touches/touch.entity.js";
import { TouchResolver } from "./touches/touch.resolver.js";
import { touchLists } from "./touches/touch-lists.js";
import { extendMonths } from "./touches/touches.jobs.js";
import { workEntities, workResolvers } from "./work/work.module.js";

declareLeadVisibility();
declareLeadTimeline();

const allow: Permission = "lead:read";

const roots = [
  declareReads(leadList, {
    one: "lead",
    many: "leads",
    allow,
    description: "Leads the caller may see, best score first.",
  }),
  declareReads(handOffList, {
    one: "handOff",
    many: "handOffs",
    allow,
    description:
      "Leads handed to sales, newest first; `state: { eq: PENDING }` waits for an answer.",
  }),
];

const below = [
  declareTimeline(Lead, {
    allow,
    description: "Everything that happened with this lead and you may see, newest first.",
  }),
  ofLead("qualifications", qualificationList, "What they answered, latest talk first."),
  ofLead("scores", leadScoreList, "Scores with their reasons, latest first."),
  ofLead("routingDecisions", routingDecisionList, "Who got it and why, latest first."),
  ofLead("handOffs", handOffList, "Its ways to sales, latest first."),
  declareList(Lead, "slaClocks", {
    of: slaClockList,
    by: "leadId",
    allow,
    description: "What is and was owed to it, soonest due first.",
  }),
  declareList(Opportunity, "convertedFromLeads", {
    of: leadList,
    by: "convertedOpportunityId",
    allow,
    description:
      "Leads that became this opportunity and that the caller may see, best score first.",
  }),
  declareList(Lead, "mergedLeads", {
    of: leadList,
    by: "mergedIntoId",
    allow,
    description: "Leads that became part of it, as they were then, best score first.",
  }),
  declareList(Lead, "merges", {
    of: mergeLedgerList,
    by: "survivorId",
    allow,
    description: "The merges it lived on in, latest first.",
  }),
  declareList(Lead, "history", {
    of: stateChangeList,
    by: "subjectId",
    allow,
    description: "Every move of its status, oldest first.",
  }),
  declareList(Lead, "externalReferences", {
    of: externalReferenceList,
    by: "entityId",
    allow,
    description: "What it is called in other systems, oldest first.",
  }),
  ...consentsAt(Lead),
  leadsOf(Account, "accountId", "Leads of this account that the caller may see, best score first."),
  leadsOf(Contact, "contactId", "Leads of this person that the caller may see, best score first."),
  leadsOf(User, "ownerId", "Leads this person works on, best score first."),
  declareList(User, "handOffs", {
    of: handOffList,
    by: "toUserId",
    allow,
    description: "Leads handed to this person, newest first.",
  }),
];

export const leadsModule: Module = {
  name: "leads",
  entities: [
    ...[Lead, Touch, Qualification, LeadScore, RoutingDecision, HandOff, MergeLedger],
    ...qualification.qualificationEntities,
    ...rejectReasonEntities,
    ...sourceEntities,
    ...duplicates.duplicateEntities,
    ...contactPointEntities,
    ...formEntities,
    ...routing.entities,
    ...nurture.nurtureEntities,
    ...scoring.scoringEntities,
    ...workEntities,
  ],
  resolvers: [
    LeadResolver,
    LeadMoveResolver,
    TouchResolver,
    LeadMergeResolver,
    LeadConversionResolver,
    ...roots,
    ...touchLists,
    ...below,
    ...sourceResolvers,
    ...duplicates.duplicateResolvers,
    ...contactPointResolvers,
    CallResolver,
    ...qualification.qualificationResolvers,
    ...rejectReasonResolvers,
    LeadConservationResolver,
    ...formResolvers,
    ...routing.resolvers,
    ...nurture.nurtureResolvers,
    ...scoring.scoringResolvers,
    ...workResolvers,
  ],
  consumers: [
    ...duplicates.duplicateConsumers,
    ...routing.consumers,
    ...nurtureConsumers,
    ...scoring.scoringConsumers,
    ...[stepsActedUpon, firstTouchMet],
  ],
  routes: [intakeRoute, contactPointsRoute],
  jobs: [
    extendMonths,
    ...duplicates.duplicateJobs,
    ...routing.jobs,
    ...nurture.nurtureJobs,
    ...scoring.scoringJobs,
  ],
  web: [...publicRoutes, ...inboundRoutes],
};

function ofLead<T extends Fact & { leadId: string }>(
  name: string,
  of: List<T>,
  description: string,
): Function {
  return declareList(Lead, name, { of, by: "leadId", allow, description });
}

function leadsOf(
  parent: EntityClass,
  by: "accountId" | "contactId" | "ownerId",
  description: string,
): Function {
  return declareList(parent, "leads", { of: leadList, by, allow, description });
}
