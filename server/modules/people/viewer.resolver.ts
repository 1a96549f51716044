import { Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";

import { roles, type Role } from "../../auth/actor.js";
import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { describeEnum } from "../../graphql/enums.js";
import { findVisible } from "../../reader/rows.js";
import { ApiClient } from "./api-client.entity.js";
import { User } from "./user.entity.js";

const roleEnum: Record<string, string> = Object.fromEntries(roles.map((role) => [role, role]));
const roleTexts: Readonly<Record<Role, string>> = {
  SALES: "A salesperson: own leads, those of the team, and those of accounts worked on.",
  SALES_MANAGER: "Manages sales.",
  MARKETING: "Captures, qualifies and hands over leads; researches the market.",
  MARKETING_MANAGER: "Manages marketing.",
  LIAISON: "Between sales and marketing, with rights on what they are assigned to.",
  MANUFACTURING: "Makes what is sold.",
  MANUFACTURING_MANAGER: "Manages manufacturing.",
  PRODUCT: "Decides what will be made.",
  EXECUTIVE: "Answers for all of it.",
  OPS: "Runs this system.",
  ADMIN: "A client with every permission.",
  INTEGRATION: "A program on its own behalf, with the permissions of its scopes.",
  ANONYMOUS: "Nobody known.",
};
describeEnum(roleEnum, "Role", "What decides one's permissions and the rows one sees.", roleTexts);

@ObjectType({ description: "Who sent this request, and what they may do." })
export class Viewer {
  @Field(() => roleEnum, { description: "Role." })
  role!: Role;

  @Field(() => [String], { description: "Permissions, such as `lead:capture`." })
  permissions!: string[];

  @Field(() => User, { nullable: true, description: "The person acting or represented." })
  user!: User | null;

  @Field(() => ApiClient, { nullable: true, description: "The API client, if a key was sent." })
  client!: ApiClient | null;
}

@Resolver()
export class ViewerResolver {
  @Allow("viewer:read")
  @Query(() => Viewer, { description: "Who you are to this server, and what you may do." })
  async viewer(@Ctx() ctx: Context): Promise<Viewer> {
    const { role, permissions, userId, clientId } = ctx.actor;
    return {
      role,
      permissions: [...permissions].sort(),
      user: userId === null ? null : await findVisible(ctx, User, userId),
      client: clientId === null ? null : await findVisible(ctx, ApiClient, clientId),
    };
  }
}
