import { Field, ID, ObjectType } from "type-graphql";
import { Index } from "typeorm";

import {
  ComputedField,
  EnumField,
  InstantField,
  IntField,
  ObjectField,
  RefField,
  TextField,
} from "../../database/fields.js";
import { DomainEntity, Fact, Row } from "../../database/row.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { defineList } from "../../reader/list.js";
import { AccountTeamRole } from "../accounts/rules/account-team.js";
import { User } from "../people/user.entity.js";
import { DistributionChannel, ReportChangeKind } from "./reports.enums.js";
import { ReceiptState } from "./rules/receipt.js";
import { whyInWords } from "./rules/recipients.js";
import { TripReport } from "./trip-report.entity.js";

@ObjectType({ description: "One thing an amendment changed." })
export class ReportChange {
  @Field(() => ReportChangeKind, { description: "What kind of change." })
  kind!: ReportChangeKind;

  @Field(() => ID, {
    nullable: true,
    description: "The discussion item or follow-up; null for the report's own fields.",
  })
  subjectId!: string | null;

  @Field(() => String, { nullable: true, description: "What stood there; null for an addition." })
  before!: string | null;

  @Field(() => String, { nullable: true, description: "What stands there now." })
  after!: string | null;
}

/** Written once, when the report goes out. Later editions are read as what changed. */
@DomainEntity({
  table: "report_edition",
  prefix: "edition",
  description: "One going-out of a report: the first is all of it, a later one is what changed.",
})
@Index(["workspaceId", "reportId", "reportVersion"], { unique: true })
@Index(["workspaceId", "reportId", "createdAt", "id"])
export class ReportEdition extends Fact {
  @RefField(() => TripReport, "The report.")
  reportId!: string;

  @IntField("1 for the first, 1 more per amendment.")
  reportVersion!: number;

  @TextField("Why the author amended it; null for the first.", { nullable: true })
  note!: string | null;

  @ObjectField(() => [ReportChange], "What changed since the edition before; empty for the first.")
  changes!: ReportChange[];
}

@ObjectType({ description: "Why somebody gets a report: a role on the account." })
export class DistributionReason {
  @Field(() => AccountTeamRole, { description: "The role." })
  role!: AccountTeamRole;

  @Field(() => DateTimeScalar, { description: "Since when they hold it." })
  since!: string;
}

/** Recipients are taken down when the report is submitted: who joins the account later is not among them. */
@DomainEntity({
  table: "distribution",
  prefix: "receipt",
  description:
    "One recipient's copy of one edition of a report, with the reason and how far it came.",
})
@Index(["workspaceId", "reportId", "reportVersion", "recipientId"], { unique: true })
@Index(["workspaceId", "reportId", "createdAt", "id"])
@Index(["workspaceId", "recipientId", "createdAt", "id"])
@Index(["workspaceId", "recipientId", "state", "createdAt", "id"])
@Index(["workspaceId", "state", "createdAt", "id"])
@Index(["workspaceId", "readAt", "id"], { where: "read_at IS NOT NULL" })
@Index(["workspaceId", "createdAt", "id"])
export class Distribution extends Row {
  @RefField(() => TripReport, "The report.")
  reportId!: string;

  @RefField(() => ReportEdition, "The edition: of a later one, what changed.")
  editionId!: string;

  @IntField("The edition's number.")
  reportVersion!: number;

  @RefField(() => User, "Whose copy.")
  recipientId!: string;

  @ObjectField(() => [DistributionReason], "Roles on the account then, the longest held first.")
  why!: DistributionReason[];

  @ComputedField<Distribution>(() => String, "The same in words.", {
    needs: ["why"],
    value: ({ why }) => reasonInWords(why),
    sql: reasonSql,
  })
  reason!: string;

  @EnumField(() => DistributionChannel, "By which way.")
  channel!: DistributionChannel;

  @EnumField(() => ReceiptState, "How far it came.", { state: true })
  state!: ReceiptState;

  @InstantField("When it was where the recipient can read it.", { nullable: true })
  deliveredAt!: Date | null;

  @InstantField("When the recipient opened it.", { nullable: true })
  readAt!: Date | null;

  @InstantField("When the recipient acknowledged it.", { nullable: true })
  acknowledgedAt!: Date | null;
}

function reasonInWords(why: readonly DistributionReason[]): string {
  return whyInWords({ why: why.map(({ role, since }) => ({ role, since: new Date(since) })) });
}

/** `since` is stored as an instant in UTC, whose first ten characters are the day. */
function reasonSql(t: string): string {
  return `(SELECT coalesce(string_agg((w.value ->> 'role') || ' on the account since '
      || left(w.value ->> 'since', 10), '; ' ORDER BY w.ordinality), '')
    FROM jsonb_array_elements(${t}.why) WITH ORDINALITY w)`;
}

export const editionList = defineList(ReportEdition, {
  filter: ["reportId", "reportVersion"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "ASC"],
});

export const receiptList = defineList(Distribution, {
  filter: ["id", "reportId", "reportVersion", "recipientId", "state", "readAt", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
