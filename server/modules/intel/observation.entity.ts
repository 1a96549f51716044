import { Index } from "typeorm";

import {
  BooleanField,
  ComputedField,
  EnumField,
  InstantField,
  RefField,
  TextField,
  TextListField,
} from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { Account } from "../accounts/account.entity.js";
import { Opportunity } from "../accounts/opportunity.entity.js";
import { Lead } from "../leads/lead.entity.js";
import { Qualification } from "../leads/qualification.entity.js";
import { User } from "../people/user.entity.js";
import { DiscussionItem, TripReport } from "../reports/trip-report.entity.js";
import { Competitor } from "./competitor.entity.js";
import { Confidentiality } from "./intel.enums.js";
import { gradeOf, InfoCredibility, SourceReliability } from "./rules/admiralty.js";
import { ObservationKind } from "./rules/observation-validity.js";
import { ObservationOrigin, ObservationState } from "./rules/observation.js";

const credibilityDigits = Object.values(InfoCredibility)
  .map((each) => `WHEN '${each}' THEN '${gradeOf(SourceReliability.A, each).slice(1)}'`)
  .join(" ");

/** Open to the workspace: both sides can only agree on what both sides see. */
@DomainEntity({
  table: "intel_observation",
  prefix: "intel",
  description:
    "What somebody saw or heard of a competitor, where it came from and what it is worth.",
})
// One qualifying talk tells of an attempt once, however often its event is heard.
@Index(["workspaceId", "qualificationId", "competitorId", "attempt"], { unique: true })
@Index(["workspaceId", "observedAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "state", "observedAt", "id"])
@Index(["workspaceId", "competitorId", "observedAt", "id"])
@Index(["workspaceId", "accountId", "observedAt", "id"])
@Index(["workspaceId", "opportunityId", "observedAt", "id"])
@Index(["workspaceId", "leadId", "observedAt", "id"])
@Index(["workspaceId", "reportId", "observedAt", "id"])
@Index(["workspaceId", "reportedById", "observedAt", "id"])
@Index(["workspaceId", "validUntil", "id"])
export class IntelObservation extends Row {
  @RefField(() => Competitor, "The competitor.")
  competitorId!: string;

  @EnumField(() => ObservationOrigin, "Where it came from.")
  origin!: ObservationOrigin;

  @EnumField(() => ObservationKind, "What it is about.")
  kind!: ObservationKind;

  @TextField("What is claimed, in one sentence.")
  claim!: string;

  @TextField("What was said, word for word.", { nullable: true })
  quote!: string | null;

  @TextField("Where it can be looked up: an http or https address.", { nullable: true })
  evidenceUrl!: string | null;

  @InstantField("When it was seen or heard.")
  observedAt!: Date;

  @RefField(() => User, "Who reported it; null when no person did.", { nullable: true })
  reportedById!: string | null;

  @RefField(() => Account, "At which account.", { nullable: true })
  accountId!: string | null;

  @RefField(() => Opportunity, "On which deal.", { nullable: true })
  opportunityId!: string | null;

  @RefField(() => Lead, "From which lead; null too when you may not see it.", { nullable: true })
  leadId!: string | null;

  @RefField(() => Qualification, "The qualifying talk that named the competitor.", {
    nullable: true,
  })
  qualificationId!: string | null;

  @TextField("What a prospect has tried of the competitor's, as that talk had it.", {
    nullable: true,
  })
  attempt!: string | null;

  @RefField(() => TripReport, "The trip report it stands in; null too when you may not see it.", {
    nullable: true,
  })
  reportId!: string | null;

  @RefField(() => DiscussionItem, "Where in that report.", { nullable: true })
  discussionItemId!: string | null;

  @EnumField(() => SourceReliability, "Grade of the source; null until triaged.", {
    nullable: true,
  })
  sourceReliability!: SourceReliability | null;

  @EnumField(() => InfoCredibility, "Grade of the information; null until triaged.", {
    nullable: true,
  })
  infoCredibility!: InfoCredibility | null;

  @ComputedField<IntelObservation>(() => String, "Both grades as analysts write them: `B2`.", {
    nullable: true,
    needs: ["sourceReliability", "infoCredibility"],
    value: ({ sourceReliability, infoCredibility }) =>
      sourceReliability === null || infoCredibility === null
        ? null
        : gradeOf(sourceReliability, infoCredibility),
    sql: (t) => `${t}.source_reliability || CASE ${t}.info_credibility ${credibilityDigits} END`,
  })
  grade!: string | null;

  @EnumField(() => Confidentiality, "Whom people may tell.", { nullable: true })
  confidentiality!: Confidentiality | null;

  @InstantField("Until when it is worth acting on; by default a half-life of its kind.")
  validUntil!: Date;

  @EnumField(() => ObservationState, "How far it has been weighed.", { state: true })
  state!: ObservationState;

  @TextListField("Ids of the observations that say the same, once it is corroborated.")
  corroboratedBy!: string[];

  @BooleanField("Corroborated, and sales and marketing each saw it for themselves.")
  bothSides!: boolean;
}

export const observationList = defineList(IntelObservation, {
  filter: [
    "id",
    "competitorId",
    "origin",
    "kind",
    "state",
    "accountId",
    "opportunityId",
    "leadId",
    "reportId",
    "reportedById",
    "observedAt",
    "validUntil",
    "createdAt",
  ],
  order: ["observedAt", "validUntil", "createdAt"],
  defaultOrder: ["observedAt", "DESC"],
});
