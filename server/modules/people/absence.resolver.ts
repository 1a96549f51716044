import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import * as inputs from "./absence.inputs.js";
import { cancelAbsence, recordAbsence } from "./commands/record-absence.js";

@Resolver()
export class AbsenceResolver {
  @Allow("absence:write")
  @Mutation(() => inputs.AbsenceRecordPayload, {
    description:
      "Records when somebody gets no leads: oneself, or with `absence:manage` anybody. CONFLICT where it overlaps another.",
  })
  absenceRecord(
    @Arg("input", () => inputs.AbsenceRecordInput) input: inputs.AbsenceRecordInput,
    @Ctx() ctx: Context,
  ): Promise<inputs.AbsenceRecordPayload> {
    return once(ctx, "absenceRecord", input, recordAbsence);
  }

  @Allow("absence:write")
  @Mutation(() => inputs.AbsenceCancelPayload, {
    description: "Ends an absence now, or takes back one that has not begun.",
  })
  absenceCancel(
    @Arg("input", () => inputs.AbsenceCancelInput) input: inputs.AbsenceCancelInput,
    @Ctx() ctx: Context,
  ): Promise<inputs.AbsenceCancelPayload> {
    return once(ctx, "absenceCancel", input, cancelAbsence);
  }
}
