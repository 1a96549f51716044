import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../auth/allow.js";
import type { Context } from "../context.js";
import { once } from "../idempotency.js";
import { declareReads } from "../reader/roots.js";
import { MailResolveInput, MailResolvePayload } from "./mail.inputs.js";
import { outgoingMailList } from "./outgoing-mail.entity.js";
import { resolveMail } from "./resolve-mail.js";

@Resolver()
export class MailResolver {
  @Allow("mail:resolve")
  @Mutation(() => MailResolvePayload, {
    description:
      "Settles a mail of unknown fate, once somebody has looked: it is never sent again by itself.",
  })
  mailResolve(
    @Arg("input", () => MailResolveInput) input: MailResolveInput,
    @Ctx() ctx: Context,
  ): Promise<MailResolvePayload> {
    return once(ctx, "mailResolve", input, resolveMail);
  }
}

export const mailReads = declareReads(outgoingMailList, {
  one: "outgoingMail",
  many: "outgoingMails",
  allow: "mail:read",
  description:
    "Mail of ours, newest first; `filter: { state: { eq: UNKNOWN } }` waits for somebody to look.",
});
