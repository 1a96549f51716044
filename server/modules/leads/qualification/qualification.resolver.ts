import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { QualificationFramework } from "../rules/frameworks.js";
import { currentTerms } from "./commands/current-terms.js";
import { findScript } from "./commands/find-script.js";
import { setPolicy } from "./commands/set-policy.js";
import { QualificationPolicySetInput } from "./qualification.inputs.js";
import * as payloads from "./qualification.payloads.js";

/** What to ask, and what counts as enough. */
@Resolver()
export class QualificationResolver {
  @Allow("lead:qualify")
  @Query(() => payloads.QualificationScript, {
    description:
      "What to ask a lead next and why, with what is known already, whichever framework it was asked under.",
  })
  qualificationScript(
    @Arg("leadId", () => ID, { description: "The lead." }) leadId: string,
    @Arg("framework", () => QualificationFramework, {
      nullable: true,
      description: "Whose questions; by default the framework that applies to the lead.",
    })
    framework: QualificationFramework | null,
    @Ctx() ctx: Context,
  ): Promise<payloads.QualificationScript> {
    return findScript(ctx, { leadId, framework });
  }

  @Allow("lead:read")
  @Query(() => payloads.QualificationTerms, {
    description: "What makes a likely prospect at present: the latest policy, or the house's own.",
  })
  qualificationTerms(@Ctx() ctx: Context): Promise<payloads.QualificationTerms> {
    return currentTerms(ctx);
  }

  @Allow("policy:write")
  @Mutation(() => payloads.QualificationPolicySetPayload, {
    description:
      "Agrees anew on what makes a likely prospect, as the next revision; verdicts given before stay.",
  })
  qualificationPolicySet(
    @Arg("input", () => QualificationPolicySetInput) input: QualificationPolicySetInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.QualificationPolicySetPayload> {
    return once(ctx, "qualificationPolicySet", input, setPolicy);
  }
}
