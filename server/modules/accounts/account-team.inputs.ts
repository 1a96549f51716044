import { InputType } from "type-graphql";

import {
  CommandInput,
  EnumInput,
  IdInput,
  InstantInput,
  NestedInput,
} from "../../graphql/inputs.js";
import { OneOf } from "../../graphql/one-of.js";
import { Team } from "../people/team.entity.js";
import { User } from "../people/user.entity.js";
import { AccountTeamMember } from "./account-team-member.entity.js";
import { Account } from "./account.entity.js";
import { LiaisonAssignment } from "./liaison-assignment.entity.js";
import { AccountTeamRole } from "./rules/account-team.js";

@InputType({ description: "Who joins an account's team." })
export class AccountTeamAddInput extends CommandInput {
  @IdInput(() => Account, "The account.")
  accountId!: string;

  @IdInput(() => User, "The person.")
  userId!: string;

  @EnumInput(
    () => AccountTeamRole,
    "What they are to the account. OWNER hands the account over to them, now and without an end.",
  )
  role!: AccountTeamRole;

  @InstantInput("From when on; now if not given.", { nullable: true })
  fromAt?: Date | null;

  @InstantInput("Until when; open-ended if not given.", { nullable: true })
  toAt?: Date | null;
}

@InputType({ description: "Whose time on an account's team ends." })
export class AccountTeamRemoveInput extends CommandInput {
  @IdInput(() => AccountTeamMember, "The membership. The OWNER's leaves the account without owner.")
  memberId!: string;

  @InstantInput("When it ends; now if not given, or when it was to begin if that is later.", {
    nullable: true,
  })
  toAt?: Date | null;
}

@OneOf()
@InputType({ description: "What a liaison is attached to." })
export class LiaisonTargetInput {
  @IdInput(() => Account, "One account.", { nullable: true })
  accountId?: string | null;

  @IdInput(() => Team, "A team, and with it the accounts its members are on.", { nullable: true })
  teamId?: string | null;
}

@InputType({ description: "Which liaison is attached to what." })
export class LiaisonAssignInput extends CommandInput {
  @IdInput(() => User, "The liaison: somebody of the department LIAISON.")
  userId!: string;

  @NestedInput(() => LiaisonTargetInput, "The account or the team.")
  target!: LiaisonTargetInput;

  @InstantInput("From when on; now if not given.", { nullable: true })
  fromAt?: Date | null;

  @InstantInput("Until when; open-ended if not given.", { nullable: true })
  toAt?: Date | null;
}

@InputType({ description: "Which assignment ends." })
export class LiaisonUnassignInput extends CommandInput {
  @IdInput(() => LiaisonAssignment, "The assignment.")
  assignmentId!: string;

  @InstantInput("When it ends; now if not given, or when it was to begin if that is later.", {
    nullable: true,
  })
  toAt?: Date | null;
}
