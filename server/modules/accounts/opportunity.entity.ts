import { Index } from "typeorm";

import {
  DateField,
  EnumField,
  InstantField,
  MoneyField,
  ObjectField,
  RefField,
  TextField,
} from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { JsonScalar } from "../../graphql/scalars.js";
import { defineList } from "../../reader/list.js";
import { User } from "../people/user.entity.js";
import { Account } from "./account.entity.js";
// Its file also publishes the enum of the stages.
import "./accounts.enums.js";
import { OpportunityStage } from "./rules/opportunity-stage.js";

/** One possible sale. The account may be unknown: real pipelines hold deals nobody has placed yet. */
@DomainEntity({
  table: "opportunity",
  prefix: "opp",
  description: "One possible sale, open or closed.",
})
@Index(["workspaceId", "openedAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "accountId", "openedAt", "id"])
@Index(["workspaceId", "ownerId", "openedAt", "id"])
@Index(["workspaceId", "stage", "openedAt", "id"])
@Index(["workspaceId", "closeOn", "id"])
export class Opportunity extends Row {
  @RefField(() => Account, "Who would buy; null while nobody has placed it.", { nullable: true })
  accountId!: string | null;

  @TextField("What the deal is called.")
  name!: string;

  @EnumField(() => OpportunityStage, "How far it has come; moved by `opportunityMove`.", {
    state: true,
  })
  stage!: OpportunityStage;

  @MoneyField("What it is or was worth.", { nullable: true })
  amount!: string | null;
  amountCurrency!: string | null;

  @DateField("The day it is expected to close, or closed.", { nullable: true })
  closeOn!: string | null;

  @DateField("The day the buyer was first engaged on it.", { nullable: true })
  engagedOn!: string | null;

  @RefField(() => User, "Whose deal it is.", { nullable: true })
  ownerId!: string | null;

  @TextField("What would be sold.", { nullable: true })
  product!: string | null;

  @TextField("Why it was lost; null unless it was.", { nullable: true })
  lossReason!: string | null;

  @InstantField("When it was opened.")
  openedAt!: Date;

  @InstantField("When it was won or lost; null while open.", { nullable: true })
  closedAt!: Date | null;

  @ObjectField(() => JsonScalar, "What sources sent and no field holds: nothing is lost.")
  attributes!: Record<string, unknown>;
}

export const opportunityList = defineList(Opportunity, {
  filter: ["id", "accountId", "ownerId", "stage", "closeOn", "openedAt", "createdAt"],
  order: ["openedAt", "createdAt"],
  defaultOrder: ["openedAt", "DESC"],
});
