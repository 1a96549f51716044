import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import * as inputs from "./contact.inputs.js";
import * as payloads from "./accounts.payloads.js";
import { createContact } from "./commands/create-contact.js";
import { updateContact } from "./commands/update-contact.js";
import { upsertContact } from "./commands/upsert-contact.js";

@Resolver()
export class ContactResolver {
  @Allow("account:write")
  @Mutation(() => payloads.ContactCreatePayload, {
    description: "Makes a contact at an account. CONFLICT names the contact that has the e-mail.",
  })
  contactCreate(
    @Arg("input", () => inputs.ContactCreateInput) input: inputs.ContactCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ContactCreatePayload> {
    return once(ctx, "contactCreate", input, createContact);
  }

  @Allow("account:write")
  @Mutation(() => payloads.ContactUpdatePayload, {
    description: "Changes a contact.",
  })
  contactUpdate(
    @Arg("input", () => inputs.ContactUpdateInput) input: inputs.ContactUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ContactUpdatePayload> {
    return once(ctx, "contactUpdate", input, updateContact);
  }

  @Allow("account:write")
  @Mutation(() => payloads.ContactUpsertPayload, {
    description: "Makes a contact or brings them up to date: what a sync calls.",
  })
  contactUpsert(
    @Arg("input", () => inputs.ContactUpsertInput) input: inputs.ContactUpsertInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ContactUpsertPayload> {
    return once(ctx, "contactUpsert", input, upsertContact);
  }
}
