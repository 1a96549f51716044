import { Index } from "typeorm";

import { EnumField, IntField } from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { FitBand } from "../rules/fit-band.js";

/** One a workspace, which has it from its first day. */
@DomainEntity({
  table: "agreed_line",
  prefix: "line",
  description: "What sales and marketing agreed on: from where a lead is sales'.",
})
@Index(["workspaceId"], { unique: true })
@Index(["workspaceId", "createdAt", "id"])
export class AgreedLine extends Row {
  @IntField("Fewest fit points of a lead that may be handed over as it is.")
  fitPoints!: number;

  @EnumField(() => FitBand, "The least band of fit of a lead beyond the line.")
  leastBand!: FitBand;

  @IntField("Behaviour points from which the server hands a lead over; null: it never does.", {
    nullable: true,
  })
  behaviourPoints!: number | null;

  @IntField("Fewest behaviour points of engagement 1.")
  keenPoints!: number;

  @IntField("Fewest behaviour points of engagement 2; fewer are 3.")
  engagedPoints!: number;

  @IntField("Percent from which a prediction counts as a yes in a back-test.")
  chancePoints!: number;
}

export const agreedLineList = defineList(AgreedLine, {
  filter: ["id"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
