import { Index } from "typeorm";

import { EnumField, InstantField, IntField, ObjectField, RefField } from "../../database/fields.js";
import { DomainEntity, Fact } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { User } from "../people/user.entity.js";
import { Lead } from "./lead.entity.js";
import {
  QualificationAnswers,
  QualificationCriterion,
  QualificationFiredRule,
} from "./qualification-answers.objects.js";
import { QualificationQuestion } from "./qualification.enums.js";
import { QualificationFramework } from "./rules/frameworks.js";
import { Verdict, type CriterionKey } from "./rules/qualification-answers.js";

/**
 * What is known after one talk. A later talk takes over the answers it does not ask for anew, so the
 * latest one holds all that was ever answered.
 */
@DomainEntity({
  table: "qualification",
  prefix: "qual",
  description: "What a prospect answered, and the verdict with the rules that gave it.",
})
@Index(["workspaceId", "leadId", "askedAt", "id"])
export class Qualification extends Fact {
  @RefField(() => Lead, "Whose answers they are.")
  leadId!: string;

  @EnumField(() => QualificationFramework, "Which questions were asked.")
  framework!: QualificationFramework;

  @ObjectField(() => QualificationAnswers, "All answers there are, those of earlier talks too.")
  answers!: QualificationAnswers;

  @ObjectField(() => [QualificationQuestion], "The questions this talk was about.")
  given!: CriterionKey[];

  @ObjectField(
    () => [QualificationCriterion],
    "How far each question got: those of the framework in its order, then what else is known.",
  )
  criteria!: QualificationCriterion[];

  @EnumField(() => Verdict, "What to do with the lead.")
  verdict!: Verdict;

  @ObjectField(() => [QualificationFiredRule], "The rules that spoke, in a fixed order.")
  firedRules!: QualificationFiredRule[];

  @ObjectField(() => [QualificationQuestion], "What the framework requires and nobody answered.")
  missing!: CriterionKey[];

  @IntField("The revision of the policy it was judged by; 0 is the house's own.")
  policyRevision!: number;

  @RefField(() => User, "Who asked; null for a program.", { nullable: true })
  askedById!: string | null;

  @InstantField("When they were asked.")
  askedAt!: Date;
}

export const qualificationList = defineList(Qualification, {
  filter: ["verdict", "askedAt"],
  order: ["askedAt"],
  defaultOrder: ["askedAt", "DESC"],
});
