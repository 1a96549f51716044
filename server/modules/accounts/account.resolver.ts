import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import * as inputs from "./account.inputs.js";
import * as payloads from "./accounts.payloads.js";
import { createAccount } from "./commands/create-account.js";
import { updateAccount } from "./commands/update-account.js";
import { upsertAccount } from "./commands/upsert-account.js";

@Resolver()
export class AccountResolver {
  @Allow("account:write")
  @Mutation(() => payloads.AccountCreatePayload, {
    description: "Makes an account. CONFLICT names the account that has one of its domains.",
  })
  accountCreate(
    @Arg("input", () => inputs.AccountCreateInput) input: inputs.AccountCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.AccountCreatePayload> {
    return once(ctx, "accountCreate", input, createAccount);
  }

  @Allow("account:write")
  @Mutation(() => payloads.AccountUpdatePayload, {
    description: "Changes an account. Another's account is handed over only with `account:team`.",
  })
  accountUpdate(
    @Arg("input", () => inputs.AccountUpdateInput) input: inputs.AccountUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.AccountUpdatePayload> {
    return once(ctx, "accountUpdate", input, updateAccount);
  }

  @Allow("account:write")
  @Mutation(() => payloads.AccountUpsertPayload, {
    description: "Makes an account or brings it up to date: what a sync calls.",
  })
  accountUpsert(
    @Arg("input", () => inputs.AccountUpsertInput) input: inputs.AccountUpsertInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.AccountUpsertPayload> {
    return once(ctx, "accountUpsert", input, upsertAccount);
  }
}
