import { Index } from "typeorm";

import {
  EnumField,
  InstantField,
  ObjectField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { JsonScalar } from "../../../graphql/scalars.js";
import { defineList, type FilterInput } from "../../../reader/list.js";
import { User } from "../../people/user.entity.js";
import { Campaign } from "../../programmes/campaign.entity.js";
// Its file also publishes the enums.
import "./nurture.enums.js";
import { FrequencyCap } from "./nurture.objects.js";
import { NurtureProgramStatus } from "./rules/program-status.js";

/** Open to the workspace; who is in it follows who sees the leads. */
@DomainEntity({
  table: "nurture_program",
  prefix: "program",
  description: "What people who are not ready yet hear from us, step by step.",
})
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "name", "id"])
@Index(["workspaceId", "status", "name", "id"])
@Index(["workspaceId", "campaignId", "name", "id"])
export class NurtureProgram extends Row {
  @TextField("Name as people use it.")
  name!: string;

  @TextField("The consent topic its mail belongs to; nobody without a basis for it is written to.")
  topic!: string;

  @EnumField(() => NurtureProgramStatus, "Where it stands.", { state: true })
  status!: NurtureProgramStatus;

  @RefField(() => Campaign, "The campaign it is part of.", { nullable: true })
  campaignId!: string | null;

  @RefField(() => User, "Who answers for it, and is told when somebody replies.", {
    nullable: true,
  })
  ownerId!: string | null;

  @ObjectField(
    () => JsonScalar,
    "Leads that enter by themselves when they come to be kept in touch with: a `LeadFilter`. Null: nobody does.",
    { nullable: true },
  )
  entryFilter!: FilterInput | null;

  @ObjectField(() => JsonScalar, "Leads that leave at their next step: a `LeadFilter`.", {
    nullable: true,
  })
  exitFilter!: FilterInput | null;

  @ObjectField(
    () => JsonScalar,
    "What it is to bring leads to: a `LeadFilter`. Whoever is there is done.",
    {
      nullable: true,
    },
  )
  goal!: FilterInput | null;

  @ObjectField(() => FrequencyCap, "How much of it one person gets at most.", { nullable: true })
  frequencyCap!: FrequencyCap | null;

  @InstantField("When it was activated first.", { nullable: true })
  activatedAt!: Date | null;

  @InstantField("When its steps changed last.", { nullable: true })
  stepsChangedAt!: Date | null;
}

export const nurtureProgramList = defineList(NurtureProgram, {
  filter: ["id", "name", "status", "campaignId", "createdAt"],
  order: ["name", "createdAt"],
  defaultOrder: ["name", "ASC"],
});
