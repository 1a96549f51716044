import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { recordConsent } from "./commands/record-consent.js";
import { revokeConsent } from "./commands/revoke-consent.js";
import { ConsentRecordInput, ConsentRevokeInput } from "./consent.inputs.js";
import { ConsentRecordPayload, ConsentRevokePayload } from "./consent.payloads.js";

@Resolver()
export class ConsentResolver {
  @Allow("consent:write")
  @Mutation(() => ConsentRecordPayload, {
    description:
      "Records a consent with what proves it. TRANSITION_GUARD for one that was revoked: only the person brings that back.",
  })
  consentRecord(
    @Arg("input", () => ConsentRecordInput) input: ConsentRecordInput,
    @Ctx() ctx: Context,
  ): Promise<ConsentRecordPayload> {
    return once(ctx, "consentRecord", input, recordConsent);
  }

  @Allow("consent:write")
  @Mutation(() => ConsentRevokePayload, {
    description: "Stops all writing to an address, on one topic or at all, queued mail included.",
  })
  consentRevoke(
    @Arg("input", () => ConsentRevokeInput) input: ConsentRevokeInput,
    @Ctx() ctx: Context,
  ): Promise<ConsentRevokePayload> {
    return once(ctx, "consentRevoke", input, revokeConsent);
  }
}
