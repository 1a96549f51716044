import { InputType } from "type-graphql";

import {
  ChangeInput,
  CommandInput,
  EnumInput,
  IdInput,
  IdListInput,
  InstantInput,
  LongTextInput,
  TextInput,
  TextListInput,
} from "../../graphql/inputs.js";
import { Account } from "../accounts/account.entity.js";
import { Opportunity } from "../accounts/opportunity.entity.js";
import { Lead } from "../leads/lead.entity.js";
import { User } from "../people/user.entity.js";
import { DiscussionItem, TripReport } from "../reports/trip-report.entity.js";
import { Competitor } from "./competitor.entity.js";
import { CompetitorStatus, CompetitorTier, Confidentiality } from "./intel.enums.js";
import { IntelObservation } from "./observation.entity.js";
import { InfoCredibility, SourceReliability } from "./rules/admiralty.js";
import { ObservationKind } from "./rules/observation-validity.js";
import { ObservationOrigin, ObservationState } from "./rules/observation.js";

@InputType({ description: "A competitor to be known from now on." })
export class CompetitorCreateInput extends CommandInput {
  @TextInput("Name; no other competitor's name or alias, whatever the spelling.")
  name!: string;

  @TextListInput("What else it is called.", { nullable: true })
  aliases?: string[] | null;

  @TextListInput("Its domains or web addresses.", { nullable: true })
  domains?: string[] | null;

  @EnumInput(() => CompetitorTier, "How much it is in our way.", { nullable: true })
  tier?: CompetitorTier | null;
}

@InputType({ description: "What changes about a competitor: absent leaves, null clears." })
export class CompetitorUpdateInput extends ChangeInput {
  @IdInput(() => Competitor, "Which.")
  competitorId!: string;

  @TextInput("Name.", { nullable: true })
  name?: string;

  @TextListInput("All of its aliases; null or empty for none.", { nullable: true })
  aliases?: string[] | null;

  @TextListInput("All of its domains; null or empty for none.", { nullable: true })
  domains?: string[] | null;

  @EnumInput(() => CompetitorTier, "How much it is in our way.", { nullable: true })
  tier?: CompetitorTier | null;

  @EnumInput(() => CompetitorStatus, "Whether it still competes.", { nullable: true })
  status?: CompetitorStatus;
}

@InputType({
  description: "What was seen or heard of a competitor, and what it hangs on: any, all or none.",
})
export class IntelObserveInput extends CommandInput {
  @IdInput(() => Competitor, "The competitor.")
  competitorId!: string;

  @EnumInput(
    () => ObservationOrigin,
    "Where it came from. If not given, the reporter's side: SALES_FIELD for sales, MARKETING_RESEARCH for marketing and liaisons; others say.",
    { nullable: true },
  )
  origin?: ObservationOrigin | null;

  @EnumInput(() => ObservationKind, "What it is about.")
  kind!: ObservationKind;

  @LongTextInput("What is claimed, in one sentence.")
  claim!: string;

  @LongTextInput("What was said, word for word.", { nullable: true })
  quote?: string | null;

  @TextInput("Where it can be looked up: an http or https address.", { nullable: true, max: 2_000 })
  evidenceUrl?: string | null;

  @InstantInput("When it was seen or heard; now, if not given. Not in the future.", {
    nullable: true,
  })
  observedAt?: Date | null;

  @IdInput(() => User, "Who reports it; you, if not given. Only programs name somebody else.", {
    nullable: true,
  })
  reportedById?: string | null;

  @IdInput(() => Account, "The account; if not given, that of what else is given.", {
    nullable: true,
  })
  accountId?: string | null;

  @IdInput(() => Opportunity, "The deal.", { nullable: true })
  opportunityId?: string | null;

  @IdInput(() => Lead, "The lead.", { nullable: true })
  leadId?: string | null;

  @IdInput(() => TripReport, "The trip report; if not given, that of the discussion item.", {
    nullable: true,
  })
  reportId?: string | null;

  @IdInput(() => DiscussionItem, "Where in the trip report.", { nullable: true })
  discussionItemId?: string | null;

  @EnumInput(() => Confidentiality, "Whom people may tell.", { nullable: true })
  confidentiality?: Confidentiality | null;

  @InstantInput(
    "Until when it is worth acting on; if not given, by its kind: 30 days for a rumour, 90 for prices, 180 for products, 365 for deals.",
    { nullable: true },
  )
  validUntil?: Date | null;
}

@InputType({ description: "What an observation is worth." })
export class IntelTriageInput extends ChangeInput {
  @IdInput(() => IntelObservation, "Which observation.")
  intelId!: string;

  @EnumInput(() => ObservationState, "Where it moves; TRIAGED if not given.", { nullable: true })
  to?: ObservationState | null;

  @EnumInput(() => SourceReliability, "Grade of the source; needed to be TRIAGED.", {
    nullable: true,
  })
  sourceReliability?: SourceReliability | null;

  @EnumInput(() => InfoCredibility, "Grade of the information; needed to be TRIAGED.", {
    nullable: true,
  })
  infoCredibility?: InfoCredibility | null;

  @IdListInput(
    () => IntelObservation,
    "Others of the same competitor that say the same; CORROBORATED takes one by somebody else.",
    { nullable: true },
  )
  corroboratedBy?: string[] | null;

  @TextInput("Why; kept in its history.", { nullable: true })
  note?: string | null;
}

@InputType({ description: "Which observation is not worth keeping in mind, and why." })
export class IntelRejectInput extends ChangeInput {
  @IdInput(() => IntelObservation, "Which observation.")
  intelId!: string;

  @TextInput("Why; kept in its history.")
  note!: string;
}
