import { InputType } from "type-graphql";

import {
  BooleanInput,
  ChangeInput,
  CommandInput,
  EnumInput,
  IdInput,
  InstantInput,
  IntInput,
  TextInput,
  TextListInput,
} from "../../graphql/inputs.js";
import { ApiClient, ApiKey } from "./api-client.entity.js";
import { Department, FunctionLevel } from "./department.js";
import { Team } from "./team.entity.js";
import { User } from "./user.entity.js";

@InputType({ description: "Somebody who joins." })
export class UserCreateInput extends CommandInput {
  @TextInput("Work e-mail, unique in the workspace.", { max: 254 })
  email!: string;

  @TextInput("Full name.")
  name!: string;

  @EnumInput(() => Department, "Department.")
  department!: Department;

  @EnumInput(() => FunctionLevel, "Level; STAFF if not given.", { nullable: true })
  functionLevel?: FunctionLevel | null;

  @IdInput(() => User, "Whom this person reports to.", { nullable: true })
  managerId?: string | null;

  @BooleanInput("Has sold before; false if not given.", { nullable: true })
  formerSales?: boolean | null;

  @TextInput("IANA time zone; UTC if not given.", { nullable: true })
  timezone?: string | null;

  @IntInput("Most open leads at a time.", { nullable: true })
  maxOpenLeads?: number | null;

  @IntInput("Most leads handed over in a day.", { nullable: true })
  maxLeadsPerDay?: number | null;

  @IntInput("Leads they should get in 30 days.", { nullable: true })
  maxLeadsPerMonth?: number | null;

  @IntInput("Share in weighted pools; 1 if not given.", { nullable: true, min: 1, max: 1_000 })
  leadWeight?: number | null;
}

@InputType({ description: "What changes about somebody: absent leaves, null clears." })
export class UserUpdateInput extends ChangeInput {
  @IdInput(() => User, "Whom.")
  userId!: string;

  @TextInput("Full name.", { nullable: true })
  name?: string;

  @EnumInput(() => Department, "Department.", { nullable: true })
  department?: Department;

  @EnumInput(() => FunctionLevel, "Level.", { nullable: true })
  functionLevel?: FunctionLevel;

  @IdInput(() => User, "Whom this person reports to.", { nullable: true })
  managerId?: string | null;

  @IntInput("Most open leads at a time.", { nullable: true })
  maxOpenLeads?: number | null;

  @IntInput("Most leads handed over in a day.", { nullable: true })
  maxLeadsPerDay?: number | null;

  @IntInput("Leads they should get in 30 days.", { nullable: true })
  maxLeadsPerMonth?: number | null;

  @IntInput("Share in weighted pools.", { nullable: true, min: 1, max: 1_000 })
  leadWeight?: number;

  @BooleanInput("Out of office.", { nullable: true })
  away?: boolean;

  @BooleanInput("False when somebody has left.", { nullable: true })
  active?: boolean;
}

@InputType({ description: "A new team." })
export class TeamCreateInput extends CommandInput {
  @TextInput("Name, unique in the workspace.")
  name!: string;

  @EnumInput(() => Department, "Department.")
  department!: Department;

  @IdInput(() => User, "Who leads it.", { nullable: true })
  leadId?: string | null;
}

@InputType({ description: "Who joins or leaves which team." })
export class TeamMemberInput extends CommandInput {
  @IdInput(() => Team, "The team.")
  teamId!: string;

  @IdInput(() => User, "The person.")
  userId!: string;
}

@InputType({ description: "A program that gets access." })
export class ApiClientCreateInput extends CommandInput {
  @TextInput("Name, unique in the workspace.")
  name!: string;

  @TextListInput("Permissions such as `lead:capture`, or `*` for all.")
  scopes!: string[];

  @IdInput(() => User, "The person it acts as; absent when it acts for itself.", { nullable: true })
  userId?: string | null;
}

@InputType({ description: "A further key for a client." })
export class ApiKeyCreateInput extends CommandInput {
  @IdInput(() => ApiClient, "The client.")
  clientId!: string;

  @InstantInput("From when on it no longer works.", { nullable: true })
  expiresAt?: Date | null;
}

@InputType({ description: "Which key to revoke." })
export class ApiKeyRevokeInput extends CommandInput {
  @IdInput(() => ApiKey, "The key.")
  keyId!: string;
}
