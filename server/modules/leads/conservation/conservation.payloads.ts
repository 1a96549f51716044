import { Field, ID, Int, ObjectType } from "type-graphql";

import { describeEnum } from "../../../graphql/enums.js";
import { DateTimeScalar } from "../../../graphql/scalars.js";
import { ChangedBy } from "../../../history/state-change.entity.js";
import { Lead } from "../lead.entity.js";
import { LeadStatus } from "../rules/lead-status.js";

/** By which way a lead begins or ceases to be open. */
export enum LeadWay {
  NEW = "NEW",
  REOPENED = "REOPENED",
  UNMERGED = "UNMERGED",
  UNCONVERTED = "UNCONVERTED",
  CONVERTED = "CONVERTED",
  DISQUALIFIED = "DISQUALIFIED",
  MERGED = "MERGED",
}
describeEnum(LeadWay, "LeadWay", "By which way a lead begins or ceases to be open.", {
  NEW: "In: nobody knew the person.",
  REOPENED: "In: it was disqualified, and came back.",
  UNMERGED: "In: a merge was undone.",
  UNCONVERTED: "In: a merge that had brought a conversion was undone.",
  CONVERTED: "Out: it became an account, a contact and perhaps an opportunity.",
  DISQUALIFIED: "Out: it will not buy, or is no lead at all.",
  MERGED: "Out: it became part of another lead, which lives on.",
});

/** One term of the law, for the list of its leads. */
export enum LeadTerm {
  OPEN_BEFORE = "OPEN_BEFORE",
  IN = "IN",
  OUT = "OUT",
  OPEN = "OPEN",
  UNACCOUNTED = "UNACCOUNTED",
}
describeEnum(LeadTerm, "LeadTerm", "A term of: open before + in = out + open.", {
  OPEN_BEFORE: "Open when the period began.",
  IN: "Began to be open within it.",
  OUT: "Ceased to be open within it.",
  OPEN: "Open when the period ended.",
  UNACCOUNTED: "Its moves do not lead from where it stood to where it stands. Always none.",
});

@ObjectType({ description: "How many took one way." })
export class LeadWayCount {
  @Field(() => LeadWay, { description: "The way." })
  way!: LeadWay;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType({ description: "How many stood at one status." })
export class LeadStatusCount {
  @Field(() => LeadStatus, { description: "The status." })
  status!: LeadStatus;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType({
  description:
    "What became of leads over a period: open before + in = out + open. Each move counts when it happened.",
})
export class LeadConservation {
  @Field(() => Int, { description: "Leads that were open when the period began." })
  openBefore!: number;

  @Field(() => Int, { description: "Times a lead began to be open." })
  cameIn!: number;

  @Field(() => Int, { description: "Times a lead ceased to be open." })
  wentOut!: number;

  @Field(() => Int, { description: "Leads that were open when the period ended." })
  stillOpen!: number;

  @Field(() => Boolean, { description: "Whether the law holds and no lead is unaccounted for." })
  holds!: boolean;

  @Field(() => Int, {
    description:
      "Leads whose moves since the period began do not lead to where they stand now. Always 0.",
  })
  unaccounted!: number;

  @Field(() => [LeadWayCount], { description: "Those that came in, by way." })
  in!: LeadWayCount[];

  @Field(() => [LeadWayCount], { description: "Those that went out, by way." })
  out!: LeadWayCount[];

  @Field(() => [LeadStatusCount], { description: "Those still open, by status." })
  open!: LeadStatusCount[];
}

@ObjectType({ description: "A lead that counts in a term." })
export class LeadTermEntry {
  @Field(() => Lead, { description: "The lead." })
  lead!: Lead;

  @Field(() => DateTimeScalar, {
    description: "When it came, went, or got the status it stood at.",
  })
  at!: Date;

  @Field(() => LeadWay, { nullable: true, description: "By which way; null for what stood." })
  way!: LeadWay | null;

  @Field(() => LeadStatus, {
    nullable: true,
    description: "Where it stood then; null for one that is unaccounted for.",
  })
  status!: LeadStatus | null;
}

@ObjectType({ description: "A page of the leads that count in a term." })
export class LeadTermPage {
  @Field(() => [LeadTermEntry], { description: "In a fixed order." })
  nodes!: LeadTermEntry[];

  @Field(() => ID, { nullable: true, description: "The next page's `after`; null on the last." })
  endCursor!: string | null;
}

@ObjectType({ description: "One stay of a lead at a status." })
export class LeadStay {
  @Field(() => LeadStatus, { description: "The status." })
  status!: LeadStatus;

  @Field(() => DateTimeScalar, { description: "Since when." })
  from!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when; null for now." })
  to!: Date | null;

  @Field(() => Int, { description: "How long, in seconds; so far, where it still is there." })
  seconds!: number;

  @Field(() => ChangedBy, { description: "What kind of actor brought it there." })
  actorKind!: ChangedBy;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the person or API client that did; null for the server.",
  })
  actorId!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the reason, where there was one." })
  reasonCode!: string | null;

  @Field(() => String, { nullable: true, description: "What was written about it." })
  note!: string | null;
}

@ObjectType({ description: "How long leads stay at a status." })
export class LeadStageDuration {
  @Field(() => LeadStatus, { description: "The status." })
  status!: LeadStatus;

  @Field(() => Int, { description: "Stays that ended within the period." })
  count!: number;

  @Field(() => Int, { description: "Half of them took at most so many seconds." })
  p50Seconds!: number;

  @Field(() => Int, { description: "Nine of ten took at most so many seconds." })
  p90Seconds!: number;
}
