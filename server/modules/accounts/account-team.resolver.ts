import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import * as inputs from "./account-team.inputs.js";
import * as payloads from "./accounts.payloads.js";
import { assignLiaison, unassignLiaison } from "./commands/assign-liaison.js";
import { addToAccountTeam, removeFromAccountTeam } from "./commands/change-account-team.js";

@Resolver()
export class AccountTeamResolver {
  @Allow("account:team")
  @Mutation(() => payloads.AccountTeamAddPayload, {
    description: "Puts somebody on an account's team, now or from a date on.",
  })
  accountTeamAdd(
    @Arg("input", () => inputs.AccountTeamAddInput) input: inputs.AccountTeamAddInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.AccountTeamAddPayload> {
    return once(ctx, "accountTeamAdd", input, addToAccountTeam);
  }

  @Allow("account:team")
  @Mutation(() => payloads.AccountTeamRemovePayload, {
    description: "Ends somebody's time on an account's team; it stays in the history.",
  })
  accountTeamRemove(
    @Arg("input", () => inputs.AccountTeamRemoveInput) input: inputs.AccountTeamRemoveInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.AccountTeamRemovePayload> {
    return once(ctx, "accountTeamRemove", input, removeFromAccountTeam);
  }

  @Allow("account:team")
  @Mutation(() => payloads.LiaisonAssignPayload, {
    description: "Attaches a liaison to a team or an account, which opens that work to them.",
  })
  liaisonAssign(
    @Arg("input", () => inputs.LiaisonAssignInput) input: inputs.LiaisonAssignInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LiaisonAssignPayload> {
    return once(ctx, "liaisonAssign", input, assignLiaison);
  }

  @Allow("account:team")
  @Mutation(() => payloads.LiaisonUnassignPayload, {
    description: "Ends a liaison's assignment; it stays in the history.",
  })
  liaisonUnassign(
    @Arg("input", () => inputs.LiaisonUnassignInput) input: inputs.LiaisonUnassignInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LiaisonUnassignPayload> {
    return once(ctx, "liaisonUnassign", input, unassignLiaison);
  }
}
