import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import { createApiClient } from "./commands/create-api-client.js";
import { createUser } from "./commands/create-user.js";
import { createApiKey, revokeApiKey } from "./commands/issue-api-key.js";
import { addTeamMember, createTeam, removeTeamMember } from "./commands/manage-team.js";
import { updateUser } from "./commands/update-user.js";
import * as inputs from "./people.inputs.js";
import * as payloads from "./people.payloads.js";

@Resolver()
export class PeopleResolver {
  @Allow("user:write")
  @Mutation(() => payloads.UserCreatePayload, { description: "Adds somebody to the workspace." })
  userCreate(
    @Arg("input", () => inputs.UserCreateInput) input: inputs.UserCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.UserCreatePayload> {
    return once(ctx, "userCreate", input, createUser);
  }

  @Allow("user:write")
  @Mutation(() => payloads.UserUpdatePayload, {
    description: "Changes somebody's department, level, capacity or availability.",
  })
  userUpdate(
    @Arg("input", () => inputs.UserUpdateInput) input: inputs.UserUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.UserUpdatePayload> {
    return once(ctx, "userUpdate", input, updateUser);
  }

  @Allow("team:write")
  @Mutation(() => payloads.TeamCreatePayload, { description: "Makes a team." })
  teamCreate(
    @Arg("input", () => inputs.TeamCreateInput) input: inputs.TeamCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.TeamCreatePayload> {
    return once(ctx, "teamCreate", input, createTeam);
  }

  @Allow("team:write")
  @Mutation(() => payloads.TeamMemberAddPayload, { description: "Adds somebody to a team." })
  teamMemberAdd(
    @Arg("input", () => inputs.TeamMemberInput) input: inputs.TeamMemberInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.TeamMemberAddPayload> {
    return once(ctx, "teamMemberAdd", input, addTeamMember);
  }

  @Allow("team:write")
  @Mutation(() => payloads.TeamMemberRemovePayload, {
    description: "Ends somebody's time in a team.",
  })
  teamMemberRemove(
    @Arg("input", () => inputs.TeamMemberInput) input: inputs.TeamMemberInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.TeamMemberRemovePayload> {
    return once(ctx, "teamMemberRemove", input, removeTeamMember);
  }

  @Allow("client:write")
  @Mutation(() => payloads.ApiClientCreatePayload, {
    description: "Gives a program access. The key is in the answer and nowhere else.",
  })
  apiClientCreate(
    @Arg("input", () => inputs.ApiClientCreateInput) input: inputs.ApiClientCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ApiClientCreatePayload> {
    return once(ctx, "apiClientCreate", input, createApiClient, ["key"]);
  }

  @Allow("client:write")
  @Mutation(() => payloads.ApiKeyCreatePayload, {
    description: "Issues a further key of a client, to change keys without a gap.",
  })
  apiKeyCreate(
    @Arg("input", () => inputs.ApiKeyCreateInput) input: inputs.ApiKeyCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ApiKeyCreatePayload> {
    return once(ctx, "apiKeyCreate", input, createApiKey, ["key"]);
  }

  @Allow("client:write")
  @Mutation(() => payloads.ApiKeyRevokePayload, {
    description: "Stops a key; within five seconds it works nowhere.",
  })
  apiKeyRevoke(
    @Arg("input", () => inputs.ApiKeyRevokeInput) input: inputs.ApiKeyRevokeInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ApiKeyRevokePayload> {
    return once(ctx, "apiKeyRevoke", input, revokeApiKey);
  }
}
