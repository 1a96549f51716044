import { Column, Index } from "typeorm";

import { EnumField, TextField, TextListField } from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { CompetitorStatus, CompetitorTier } from "./intel.enums.js";

@DomainEntity({
  table: "competitor",
  prefix: "competitor",
  description: "A company that sells against us, and what people call it.",
})
@Index(["workspaceId", "nameKey"], { unique: true })
@Index(["workspaceId", "name", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "status", "name", "id"])
export class Competitor extends Row {
  @TextField("Name as people use it.")
  name!: string;

  @TextField("The name as it is compared: folded, without its legal form; unique.")
  nameKey!: string;

  @TextListField("What else it is called; no two competitors share a name or an alias.")
  aliases!: string[];

  /** Private: name and aliases as they are compared, for the check that nobody else has them. */
  @Column({ type: "text", array: true })
  callKeys!: string[];

  @TextListField("Registrable domains, in ASCII.")
  domains!: string[];

  @EnumField(() => CompetitorTier, "How much it is in our way.", { nullable: true })
  tier!: CompetitorTier | null;

  @EnumField(() => CompetitorStatus, "Whether it still competes.", { state: true })
  status!: CompetitorStatus;
}

export const competitorList = defineList(Competitor, {
  filter: ["id", "name", "nameKey", "status", "createdAt"],
  order: ["name", "createdAt"],
  defaultOrder: ["name", "ASC"],
});
