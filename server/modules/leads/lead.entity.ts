import { Check, Column, Index } from "typeorm";

import {
  BooleanField,
  DateField,
  EnumField,
  InstantField,
  IntField,
  ObjectField,
  RefField,
  TextField,
} from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { JsonScalar } from "../../graphql/scalars.js";
import { defineList } from "../../reader/list.js";
import { Account } from "../accounts/account.entity.js";
import { Contact } from "../accounts/contact.entity.js";
import { Opportunity } from "../accounts/opportunity.entity.js";
import { User } from "../people/user.entity.js";
import { LeadChannel } from "./lead.enums.js";
import { FitBand } from "./rules/fit-band.js";
import { LeadStatus } from "./rules/lead-status.js";
import { MatrixCell } from "./scoring/rules/matrix.js";
// Its file publishes the enums of scores.
import "./scoring/scoring.enums.js";
import { LeadSource } from "./sources/lead-source.entity.js";

/** One person asking about one problem. A repeat visit is a Touch, never a second Lead. */
@DomainEntity({
  table: "lead",
  prefix: "lead",
  redirect: "mergedIntoId",
  description: "A person who may buy, and what both sides learned from them.",
})
// A lead nobody has to look after is a leaked lead: the database refuses it too.
@Check("lead_owner_or_queue_check", "owner_id IS NOT NULL OR queue IS NOT NULL")
// An id that leads nowhere, or to itself, would lose the person.
@Check(
  "lead_merged_into_check",
  "(status = 'MERGED') = (merged_into_id IS NOT NULL) AND merged_into_id <> id",
)
// One lead to an e-mail, whichever door it came through; a merged one has left its key to the other.
@Index(["workspaceId", "emailKey"], { unique: true, where: "status <> 'MERGED'" })
@Index(["workspaceId", "emailKey"])
@Index(["workspaceId", "phone", "nameKey"])
@Index(["workspaceId", "domainKey", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "statusSince", "id"])
@Index(["workspaceId", "fitScore", "id"])
@Index(["workspaceId", "status", "fitScore", "id"])
@Index(["workspaceId", "ownerId", "fitScore", "id"])
@Index(["workspaceId", "ownerId", "statusSince", "id"])
@Index(["workspaceId", "ownerId", "createdAt", "id"])
@Index(["workspaceId", "ownerId"], { where: "status IN ('MQL', 'SAL', 'SQL')" })
@Index(["workspaceId", "queue", "fitScore", "id"])
@Index(["workspaceId", "accountId", "fitScore", "id"])
@Index(["workspaceId", "contactId", "fitScore", "id"])
@Index(["workspaceId", "receivedVia", "fitScore", "id"])
@Index(["workspaceId", "sourceId", "fitScore", "id"])
@Index(["workspaceId", "behaviourScore", "id"])
@Index(["workspaceId", "matrixCell", "fitScore", "id"])
@Index(["workspaceId", "productLine", "fitScore", "id"], { where: "product_line IS NOT NULL" })
@Index(["workspaceId", "rescoreOn"], { where: "rescore_on IS NOT NULL" })
@Index(["workspaceId", "resumeOn", "id"], { where: "resume_on IS NOT NULL" })
@Index(["workspaceId", "convertedOpportunityId", "fitScore", "id"], {
  where: "converted_opportunity_id IS NOT NULL",
})
@Index(["workspaceId", "mergedIntoId", "fitScore", "id"], { where: "merged_into_id IS NOT NULL" })
export class Lead extends Row {
  @TextField("Given name.", { nullable: true })
  givenName!: string | null;

  @TextField("Family name.", { nullable: true })
  familyName!: string | null;

  @TextField("Full name as written.", { nullable: true })
  name!: string | null;

  /** Private: what spellings of one name have in common; only ever matched with the phone number. */
  @Column({ type: "text", nullable: true })
  nameKey!: string | null;

  @TextField("E-mail address, lower case.", { nullable: true })
  email!: string | null;

  @TextField("What spellings of one address have in common; unique among leads not merged.", {
    nullable: true,
  })
  emailKey!: string | null;

  @TextField("Telephone number, E.164.", { nullable: true })
  phone!: string | null;

  @TextField("Extension of the telephone number.", { nullable: true })
  phoneExtension!: string | null;

  @TextField("Job title.", { nullable: true })
  title!: string | null;

  @TextField("Company as written.", { nullable: true })
  company!: string | null;

  @TextField("What spellings of one company have in common.", { nullable: true })
  companyKey!: string | null;

  @TextField("Registrable domain of the e-mail; null for free mail.", { nullable: true })
  domainKey!: string | null;

  @TextField("Country, ISO 3166-1 alpha-2.", { nullable: true })
  countryCode!: string | null;

  @TextField("City.", { nullable: true })
  city!: string | null;

  @TextField("State, province or county, as written.", { nullable: true })
  region!: string | null;

  @TextField("Postcode, as written.", { nullable: true })
  postcode!: string | null;

  @TextField("Industry, NAICS code.", { nullable: true })
  industry!: string | null;

  @IntField("How many people work at the company.", { nullable: true })
  employees!: number | null;

  @TextField("The problem, in the prospect's own words.", { nullable: true })
  problem!: string | null;

  @TextField("The product line they ask about.", { nullable: true })
  productLine!: string | null;

  @EnumField(() => LeadChannel, "The door they first came through.")
  receivedVia!: LeadChannel;

  @RefField(() => LeadSource, "The named source they first came by, if it was one.", {
    nullable: true,
  })
  sourceId!: string | null;

  @TextField("Which form, call, show or file it was.", { nullable: true })
  sourceDetail!: string | null;

  @ObjectField(() => JsonScalar, "What sources sent and no field holds: nothing is lost.")
  attributes!: Record<string, unknown>;

  @EnumField(() => LeadStatus, "Moved only by the lead mutations, along one machine.", {
    state: true,
  })
  status!: LeadStatus;

  @InstantField("Since when it has this status.")
  statusSince!: Date;

  @RefField(() => User, "Who works on it; null while a queue holds it.", { nullable: true })
  ownerId!: string | null;

  @TextField("The queue that holds it: `marketing`, `sales`, `nurture`, `closed` or your own.", {
    nullable: true,
  })
  queue!: string | null;

  @RefField(() => Account, "Account this person works for, once known.", { nullable: true })
  accountId!: string | null;

  @RefField(() => Contact, "The contact this person is, once known.", { nullable: true })
  contactId!: string | null;

  @IntField("Fit, 0 to 100 points; `scores` holds the reasons, which sum to it.")
  fitScore!: number;

  @EnumField(() => FitBand, "Band of the fit score.")
  fitBand!: FitBand;

  @IntField("Version of the model that gave the fit score.")
  scoreModelVersion!: number;

  @IntField("Behaviour points: what their touches are worth today; may be below zero.")
  behaviourScore!: number;

  @IntField("Version of the model that gave the behaviour score; null until their first touch.", {
    nullable: true,
  })
  behaviourModelVersion!: number | null;

  @IntField("How much they deal with us: 1 most, 3 hardly.")
  engagement!: number;

  @EnumField(() => MatrixCell, "Fit and engagement in one.")
  matrixCell!: MatrixCell;

  @IntField("The chance to be won, percent; null without a model in use that has learned.", {
    nullable: true,
  })
  predictiveScore!: number | null;

  @IntField("Version of the model that gave the chance.", { nullable: true })
  predictiveModelVersion!: number | null;

  @InstantField("Since when its scores are beyond the agreed line; null while they are not.", {
    nullable: true,
  })
  lineCrossedAt!: Date | null;

  /** Private: the day its behaviour score may be another though nothing happens. */
  @Column({ type: "date", nullable: true })
  rescoreOn!: string | null;

  @InstantField("When marketing handed it to sales, the last time.", { nullable: true })
  mqlAt!: Date | null;

  @InstantField("When sales accepted it, the last time.", { nullable: true })
  salAt!: Date | null;

  @InstantField("When sales qualified it, the last time.", { nullable: true })
  sqlAt!: Date | null;

  @InstantField("When the person first reached us: the earliest touch.")
  firstTouchAt!: Date;

  @IntField("How often sales gave it back to be kept in touch with.")
  recycledCount!: number;

  @BooleanField("They asked for a call, a demo or a price: outranks any score.")
  handRaised!: boolean;

  @DateField("The day to look at it again, while it is kept in touch with.", { nullable: true })
  resumeOn!: string | null;

  @InstantField("When it was converted.", { nullable: true })
  convertedAt!: Date | null;

  @RefField(() => Account, "The account it became part of.", { nullable: true })
  convertedAccountId!: string | null;

  @RefField(() => Contact, "The contact it became.", { nullable: true })
  convertedContactId!: string | null;

  @RefField(() => Opportunity, "The opportunity it became; several leads may become one.", {
    nullable: true,
  })
  convertedOpportunityId!: string | null;

  @RefField(() => Lead, "The lead this one is part of since a merge; its own id stands for it.", {
    nullable: true,
  })
  mergedIntoId!: string | null;
}

export const leadList = defineList(Lead, {
  filter: [
    "id",
    "status",
    "ownerId",
    "queue",
    "accountId",
    "contactId",
    "emailKey",
    "phone",
    "domainKey",
    "receivedVia",
    "sourceId",
    "productLine",
    "fitScore",
    "fitBand",
    "behaviourScore",
    "engagement",
    "matrixCell",
    "lineCrossedAt",
    "handRaised",
    "resumeOn",
    "statusSince",
    "createdAt",
  ],
  order: ["fitScore", "behaviourScore", "statusSince", "createdAt"],
  defaultOrder: ["fitScore", "DESC"],
});
