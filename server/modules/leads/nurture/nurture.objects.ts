import { Field, Int, ObjectType } from "type-graphql";

import { DurationScalar, JsonScalar } from "../../../graphql/scalars.js";
import type { FilterInput } from "../../../reader/list.js";
import { Engagement, WhenCapped } from "./nurture.enums.js";

@ObjectType({ description: "How much mail one person gets at most." })
export class FrequencyCap {
  @Field(() => Int, { description: "At most so many mails." })
  max!: number;

  @Field(() => DurationScalar, { description: "In any span of this length." })
  per!: string;

  @Field(() => WhenCapped, { description: "What happens to a step that would be one too many." })
  whenCapped!: WhenCapped;
}

@ObjectType({ description: "What somebody did with an earlier step, or did not do." })
export class StepEngagement {
  @Field(() => String, { description: "Id of the earlier step." })
  stepId!: string;

  @Field(() => Engagement, {
    description: "What they did. OPENED is known of those alone who consented to the topic.",
  })
  did!: Engagement;

  @Field(() => Boolean, { description: "True: it holds where they did not, as far as is known." })
  not!: boolean;
}

@ObjectType({ description: "When a step is sent to somebody; all parts that are given must hold." })
export class StepCondition {
  @Field(() => StepEngagement, { nullable: true, description: "Of an earlier step." })
  engaged!: StepEngagement | null;

  @Field(() => JsonScalar, { nullable: true, description: "Of the lead: a `LeadFilter`." })
  lead!: FilterInput | null;
}
