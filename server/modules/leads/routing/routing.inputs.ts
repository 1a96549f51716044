import { ArrayMinSize } from "class-validator";
import { InputType } from "type-graphql";

import {
  ChangeInput,
  CommandInput,
  EnumInput,
  IdInput,
  IdListInput,
  InstantInput,
  IntInput,
  NestedInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { Department } from "../../people/department.js";
import { Team } from "../../people/team.entity.js";
import { User } from "../../people/user.entity.js";
import { Account } from "../../accounts/account.entity.js";
import { Contact } from "../../accounts/contact.entity.js";
import { Lead } from "../lead.entity.js";
import { PoolHours, PoolStrategy, RoutingRule } from "../rules/route-facts.js";
import { LeadAreaInput } from "./lead-area.js";
import { RoutingPool } from "./routing-pool.entity.js";
import { Territory } from "./territory.entity.js";

@InputType({ description: "Somebody in a pool." })
export class RoutingPoolMemberInput {
  @IdInput(() => User, "Who.")
  userId!: string;

  @IntInput("Their share beside the others', in a weighted pool; 1 if not given.", {
    nullable: true,
    min: 1,
    max: 1_000,
  })
  weight?: number | null;

  @NestedInput(() => LeadAreaInput, "Leads they are asked for first, in a pool with preferences.", {
    nullable: true,
  })
  preferred?: LeadAreaInput | null;
}

@InputType({
  description: "People who share leads: exactly one of `department`, `teamId` and `members`.",
})
export class RoutingPoolCreateInput extends CommandInput {
  @TextInput("Name, unique among those in use.")
  name!: string;

  @EnumInput(() => PoolStrategy, "How they share.")
  strategy!: PoolStrategy;

  @EnumInput(() => PoolHours, "What their working hours mean to it; IGNORE if not given.", {
    nullable: true,
  })
  hours?: PoolHours | null;

  @EnumInput(() => Department, "All its staff, managers aside.", { nullable: true })
  department?: Department | null;

  @IdInput(() => Team, "All in this team, whoever that is at the time.", { nullable: true })
  teamId?: string | null;

  @NestedInput(() => [RoutingPoolMemberInput], "Or these people.", { nullable: true })
  members?: RoutingPoolMemberInput[] | null;
}

@InputType({
  description:
    "What changes about a pool: absent leaves. `department`, `teamId` or `members` takes the place of what was.",
})
export class RoutingPoolUpdateInput extends ChangeInput {
  @IdInput(() => RoutingPool, "Which.")
  poolId!: string;

  @TextInput("Name, unique among those in use.", { nullable: true })
  name?: string;

  @EnumInput(() => PoolStrategy, "How they share.", { nullable: true })
  strategy?: PoolStrategy;

  @EnumInput(() => PoolHours, "What their working hours mean to it.", { nullable: true })
  hours?: PoolHours;

  @EnumInput(() => Department, "All its staff, managers aside.", { nullable: true })
  department?: Department | null;

  @IdInput(() => Team, "All in this team.", { nullable: true })
  teamId?: string | null;

  @NestedInput(() => [RoutingPoolMemberInput], "All its members from now on.", { nullable: true })
  members?: RoutingPoolMemberInput[] | null;
}

@InputType({ description: "A pool no lead is to go to any more." })
export class RoutingPoolRetireInput extends ChangeInput {
  @IdInput(() => RoutingPool, "Which.")
  poolId!: string;
}

@InputType({ description: "A part of the world and of the market, and who works it." })
export class TerritoryCreateInput extends CommandInput {
  @TextInput("Name, unique among those in use.")
  name!: string;

  @NestedInput(() => LeadAreaInput, "Which leads lie in it: at least one condition.")
  area!: LeadAreaInput;

  @IntInput("Of two as specific, the higher goes first; 0 if not given.", { nullable: true })
  priority?: number | null;

  @IdListInput(() => User, "Who works it, in the order asked; or `poolId`.", { nullable: true })
  ownerIds?: string[] | null;

  @IdInput(() => RoutingPool, "The pool that works it; or `ownerIds`.", { nullable: true })
  poolId?: string | null;
}

@InputType({ description: "What changes about a territory: absent leaves." })
export class TerritoryUpdateInput extends ChangeInput {
  @IdInput(() => Territory, "Which.")
  territoryId!: string;

  @TextInput("Name, unique among those in use.", { nullable: true })
  name?: string;

  @NestedInput(() => LeadAreaInput, "Which leads lie in it, as a whole.", { nullable: true })
  area?: LeadAreaInput;

  @IntInput("Of two as specific, the higher goes first.", { nullable: true })
  priority?: number;

  @IdListInput(() => User, "Who works it, in the order asked; takes the pool's place.", {
    nullable: true,
  })
  ownerIds?: string[] | null;

  @IdInput(() => RoutingPool, "The pool that works it; takes the owners' place.", {
    nullable: true,
  })
  poolId?: string | null;
}

@InputType({ description: "A territory no lead is to be routed by any more." })
export class TerritoryRetireInput extends ChangeInput {
  @IdInput(() => Territory, "Which.")
  territoryId!: string;
}

@InputType({ description: "One of the rules, which are tried in order." })
export class RoutingStepInput {
  @EnumInput(() => RoutingRule, "The rule: one of the first five.")
  rule!: RoutingRule;

  @IntInput("Of PERSON_OWNER, which needs it: how many days somebody still knows a person.", {
    nullable: true,
    max: 3_650,
  })
  withinDays?: number | null;

  @IdInput(
    () => RoutingPool,
    "Of POOL: which; the house's own, all of sales' staff, if not given.",
    {
      nullable: true,
    },
  )
  poolId?: string | null;
}

@InputType({ description: "The rules from now on." })
export class RoutingPolicySetInput extends CommandInput {
  @IntInput("The version you read; CONFLICT if somebody has made another since.", {
    nullable: true,
  })
  expectedPolicyVersion?: number | null;

  @ArrayMinSize(1)
  @NestedInput(
    () => [RoutingStepInput],
    "The rules in the order tried; those of now if not given.",
    {
      nullable: true,
    },
  )
  steps?: RoutingStepInput[];

  @TextInput("The queue for what nobody could take; that of now if not given.", {
    nullable: true,
    max: 100,
  })
  fallbackQueue?: string;
}

@InputType({
  description:
    "A lead that is there, by its id, or one as it might come; now, or at a time to come.",
})
export class LeadRoutePreviewInput {
  @IdInput(() => Lead, "A lead that is there; then nothing of a lead is described.", {
    nullable: true,
  })
  leadId?: string | null;

  @TextInput("E-mail address: its domain finds the account.", { nullable: true, max: 254 })
  email?: string | null;

  @IdInput(() => Account, "The account they work for.", { nullable: true })
  accountId?: string | null;

  @IdInput(() => Contact, "The contact they are.", { nullable: true })
  contactId?: string | null;

  @TextInput("Country, ISO 3166-1 alpha-2.", { nullable: true, max: 2 })
  countryCode?: string | null;

  @TextInput("State, province or county.", { nullable: true })
  region?: string | null;

  @TextInput("Postcode.", { nullable: true, max: 20 })
  postcode?: string | null;

  @TextInput("Industry, NAICS code.", { nullable: true })
  industry?: string | null;

  @IntInput("How many people work at the company.", { nullable: true })
  employees?: number | null;

  @IdListInput(() => User, "Who is not to get it.", { nullable: true })
  excludeUserIds?: string[] | null;

  @InstantInput(
    "When it would come, at most a year ahead: by hours and absences then; now if not given.",
    {
      nullable: true,
    },
  )
  at?: Date | null;
}

@InputType({
  description: "Leads with sales that the rules are asked about again: `leadIds`, or an account's.",
})
export class LeadRerouteManyInput extends CommandInput {
  @IdListInput(() => Lead, "Which, at most 200.", { nullable: true })
  leadIds?: string[] | null;

  @IdInput(
    () => Account,
    "Or all that sales has of this account and its owner has not, oldest first, at most 200.",
    { nullable: true },
  )
  accountId?: string | null;

  @IdListInput(() => User, "Who is not to get any of them.", { nullable: true })
  excludeUserIds?: string[] | null;

  @TextInput("Why.", { max: 2_000 })
  reason!: string;
}
