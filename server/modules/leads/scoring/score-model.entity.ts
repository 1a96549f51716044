import { Column, Index } from "typeorm";

import {
  EnumField,
  InstantField,
  IntField,
  ObjectField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { Team } from "../../people/team.entity.js";
import type { LearnedModel } from "./rules/learned-model.js";
import { ScoreModelStatus } from "./rules/model-machine.js";
import { ScoreKind } from "./rules/score-kind.js";
import { ScoreLearned, ScoreModelGroup, ScoreModelRule } from "./score-model.objects.js";
// Its file publishes the enums.
import "./scoring.enums.js";

/** A model as data. What has left DRAFT is never changed, so every score it gave can be explained. */
@DomainEntity({
  table: "score_model",
  prefix: "scoremodel",
  description: "Rules, or learned weights, by which leads are scored: one version.",
})
@Index(["workspaceId", "kind", "modelVersion"], { unique: true })
// One in use of a kind, product line and team; those without one are one line too.
@Index(["workspaceId", "kind", "placeKey"], { unique: true, where: "status = 'ACTIVE'" })
@Index(["workspaceId", "modelVersion", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "status", "modelVersion", "id"])
@Index(["workspaceId", "kind", "modelVersion", "id"])
export class ScoreModel extends Row {
  @TextField("What it is called.")
  name!: string;

  @EnumField(() => ScoreKind, "What its scores tell.")
  kind!: ScoreKind;

  @TextField("The product line whose leads it scores; null: every lead no other model is for.", {
    nullable: true,
  })
  productLine!: string | null;

  @RefField(() => Team, "PREDICTIVE: the team whose leads it scores; null: anybody's.", {
    nullable: true,
  })
  teamId!: string | null;

  /** Private: product line and team in one, since nulls would be unequal in a unique index. */
  @Column({ type: "text" })
  placeKey!: string;

  @IntField("Counts up within its kind; what scores name.")
  modelVersion!: number;

  @EnumField(() => ScoreModelStatus, "What it is used for.", { state: true })
  status!: ScoreModelStatus;

  @IntField("The most a lead can have.")
  capPoints!: number;

  @ObjectField(() => [ScoreModelGroup], "Its groups.")
  groups!: ScoreModelGroup[];

  @ObjectField(() => [ScoreModelRule], "Its rules, in the order they count; empty if it learns.")
  rules!: ScoreModelRule[];

  @ObjectField(() => ScoreLearned, "PREDICTIVE: what it has learned; null until then.", {
    nullable: true,
  })
  learned!: ScoreLearned | null;

  /** Private: the same in the form that scores are computed from. */
  @Column({ type: "jsonb", nullable: true })
  weights!: LearnedModel | null;

  @InstantField("Since when it is in use, the last time; null if it never was.", { nullable: true })
  activatedAt!: Date | null;
}

export const scoreModelList = defineList(ScoreModel, {
  filter: ["id", "kind", "status", "productLine", "modelVersion", "createdAt"],
  order: ["modelVersion", "createdAt"],
  defaultOrder: ["modelVersion", "DESC"],
});
