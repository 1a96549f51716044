import type { Context } from "../../../../context.js";
import { AppError, invalidInput } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { insertRow } from "../../../../history/write.js";
import { getVisible } from "../../../../reader/rows.js";
import { moneyColumns } from "../../../accounts/given-values.js";
import { lockValues } from "../../../people/lock-values.js";
import type { SourceFramework } from "../../rules/frameworks.js";
import { LeadSource } from "../../sources/lead-source.entity.js";
import { QualificationPolicy } from "../qualification-policy.entity.js";
import type { QualificationPolicySetInput } from "../qualification.inputs.js";
import { qualificationPolicySet } from "../qualification.events.js";
import { currentTerms } from "./current-terms.js";

/** Agrees anew on what makes a likely prospect. Verdicts given before stay as they were. */
export async function setPolicy(
  ctx: Context,
  input: QualificationPolicySetInput,
): Promise<{ policy: QualificationPolicy }> {
  await lockValues(ctx, "qualification policy", ["all"]);
  const current = await currentTerms(ctx);
  const { expectedRevision } = input;
  if (expectedRevision != null && expectedRevision !== current.revision) {
    throw new AppError("STALE_VERSION", "The policy was changed by someone else.", {
      expectedVersion: expectedRevision,
      current,
    });
  }
  const floor = moneyColumns(input.budgetFloor ?? current.budgetFloor, "input.budgetFloor");
  const policy = await insertRow(ctx, QualificationPolicy, {
    revision: current.revision + 1,
    budgetFloor: floor.amount ?? current.budgetFloor.amount,
    budgetFloorCurrency: floor.currency ?? current.budgetFloor.currencyCode,
    horizonDays: input.horizonDays ?? current.horizonDays,
    defaultFramework: input.defaultFramework ?? current.defaultFramework,
    sourceFrameworks: await sourcesIn(ctx, input, current.sourceFrameworks),
    note: input.note ?? null,
    decidedById: ctx.actor.userId,
  });
  const { id: policyId, revision } = policy;
  await emit(ctx, qualificationPolicySet({ policyId, revision }));
  return { policy };
}

async function sourcesIn(
  ctx: Context,
  { sourceFrameworks }: QualificationPolicySetInput,
  current: readonly SourceFramework[],
): Promise<SourceFramework[]> {
  if (sourceFrameworks == null) return [...current];
  const given = sourceFrameworks.map(({ sourceId, framework }) => ({ sourceId, framework }));
  if (new Set(given.map(({ sourceId }) => sourceId)).size < given.length) {
    throw invalidInput([{ path: "input.sourceFrameworks", message: "names a source twice" }]);
  }
  for (const { sourceId } of given) await getVisible(ctx, LeadSource, sourceId);
  return given;
}
