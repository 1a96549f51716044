import { Field, ObjectType } from "type-graphql";

import { Payload } from "../../graphql/inputs.js";
import { ApiClient, ApiKey } from "./api-client.entity.js";
import { Team, TeamMember } from "./team.entity.js";
import { User } from "./user.entity.js";

@ObjectType({ description: "The person as added." })
export class UserCreatePayload extends Payload {
  @Field(() => User, { description: "The person." })
  user!: User;
}

@ObjectType({ description: "The person as changed." })
export class UserUpdatePayload extends Payload {
  @Field(() => User, { description: "The person." })
  user!: User;
}

@ObjectType({ description: "The team as made." })
export class TeamCreatePayload extends Payload {
  @Field(() => Team, { description: "The team." })
  team!: Team;
}

@ObjectType({ description: "The membership as begun." })
export class TeamMemberAddPayload extends Payload {
  @Field(() => TeamMember, { description: "The membership." })
  member!: TeamMember;
}

@ObjectType({ description: "The membership as ended." })
export class TeamMemberRemovePayload extends Payload {
  @Field(() => TeamMember, { description: "The membership." })
  member!: TeamMember;
}

const KEY_TEXT =
  "The key itself, shown this once: send it as `Authorization: Bearer …`. Null on a replay.";

@ObjectType({ description: "The client, its first key, and the key's secret, shown once." })
export class ApiClientCreatePayload extends Payload {
  @Field(() => ApiClient, { description: "The client." })
  client!: ApiClient;

  @Field(() => ApiKey, { description: "Its first key, without the secret." })
  apiKey!: ApiKey;

  @Field(() => String, { nullable: true, description: KEY_TEXT })
  key!: string | null;
}

@ObjectType({ description: "The further key and its secret, shown once." })
export class ApiKeyCreatePayload extends Payload {
  @Field(() => ApiKey, { description: "The key, without the secret." })
  apiKey!: ApiKey;

  @Field(() => String, { nullable: true, description: KEY_TEXT })
  key!: string | null;
}

@ObjectType({ description: "The key as revoked." })
export class ApiKeyRevokePayload extends Payload {
  @Field(() => ApiKey, { description: "The key." })
  apiKey!: ApiKey;
}
