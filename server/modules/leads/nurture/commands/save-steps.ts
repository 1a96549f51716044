import type { Context } from "../../../../context.js";
import { AppError, invalidInput, type Problem } from "../../../../errors.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { templateProblems } from "../../../../mail/render.js";
import { storedFilter } from "../lead-filter.js";
import { NurtureChannel, NurtureZone } from "../nurture.enums.js";
import type { NurtureStepInput, StepConditionInput } from "../nurture.inputs.js";
import type { StepCondition } from "../nurture.objects.js";
import type { NurtureProgram } from "../nurture-program.entity.js";
import { NurtureStep } from "../nurture-step.entity.js";
import { placeSteps } from "../rules/place-steps.js";
import { isSpan } from "../rules/span.js";
import { stepVariables } from "../rules/step-words.js";

/**
 * Makes the steps of a programme those given: changed, new, moved, or retired. True when anything
 * differs now. A step keeps its id, so that nobody gets it twice whatever is edited.
 */
export async function saveSteps(
  ctx: Context,
  program: NurtureProgram,
  given: readonly NurtureStepInput[],
): Promise<boolean> {
  mustBeSound(given);
  const before = await findSteps(ctx, program.id);
  const known = new Map(before.map((step) => [step.id, step]));
  mustBeKnown(given, known);
  const placed = placeSteps(
    before.map(({ id, position, retiredAt }) => ({ id, position, isRetired: retiredAt !== null })),
    given.map(({ id }) => id ?? null),
  );
  let isChanged = false;
  const ids: string[] = [];
  for (const [at, step] of given.entries()) {
    const columns = {
      position: at + 1,
      ...columnsOf(step),
      condition: await conditionOf(ctx, step.condition, ids),
      retiredAt: null,
    };
    const old = step.id == null ? undefined : known.get(step.id);
    if (old === undefined) {
      const row = { programId: program.id, channel: NurtureChannel.EMAIL, ...columns };
      ids.push((await insertRow(ctx, NurtureStep, row)).id);
      isChanged = true;
    } else {
      ids.push(old.id);
      if (await changeRow(ctx, NurtureStep, old, columns)) isChanged = true;
    }
  }
  for (const step of before) {
    const place = placed.get(step.id);
    if (place === undefined || !place.isRetired) continue;
    const retiredAt = step.retiredAt ?? ctx.clock.now();
    const columns = { position: place.position, retiredAt };
    if (await changeRow(ctx, NurtureStep, step, columns)) isChanged = true;
  }
  return isChanged;
}

/** In their order, retired ones too. */
export function findSteps(ctx: Context, programId: string): Promise<NurtureStep[]> {
  const { workspaceId } = ctx.actor;
  const order = { position: "ASC", id: "ASC" } as const;
  return ctx.db.run((manager) =>
    manager.find(NurtureStep, { where: { workspaceId, programId }, order }),
  );
}

function columnsOf(step: NurtureStepInput) {
  const { waitFor, untilWeekday = null, untilHour = null, zone, subject, text, html = null } = step;
  const words = { subject, text, html };
  return {
    waitFor: waitFor ?? "PT0S",
    untilWeekday,
    untilHour,
    zone: zone ?? NurtureZone.WORKSPACE,
    ...words,
  };
}

/** `ids` are those of the steps before it. */
async function conditionOf(
  ctx: Context,
  given: StepConditionInput | null | undefined,
  ids: readonly string[],
): Promise<StepCondition | null> {
  if (given == null) return null;
  const lead = (await storedFilter(ctx, given.lead)) ?? null;
  const stepId = given.engaged == null ? undefined : ids[given.engaged.step - 1];
  const engaged =
    given.engaged == null || stepId === undefined
      ? null
      : { stepId, did: given.engaged.did, not: given.engaged.not ?? false };
  return engaged === null && lead === null ? null : { engaged, lead };
}

function mustBeSound(given: readonly NurtureStepInput[]): void {
  const problems = given.flatMap((step, at) => problemsOf(step, at, `input.steps.${at}`));
  if (problems.length > 0) throw invalidInput(problems);
}

function problemsOf(step: NurtureStepInput, at: number, path: string): Problem[] {
  const { waitFor, condition, subject, text, html } = step;
  const problems: Problem[] = [];
  if (waitFor != null && !isSpan(waitFor)) {
    problems.push({ path: `${path}.waitFor`, message: "must be a span such as P3D, not negative" });
  }
  if (condition?.engaged != null && condition.engaged.step > at) {
    problems.push({ path: `${path}.condition.engaged.step`, message: "must be an earlier step" });
  }
  for (const [name, template] of Object.entries({ subject, text, html })) {
    for (const message of templateProblems(template ?? "", Object.keys(stepVariables))) {
      problems.push({ path: `${path}.${name}`, message });
    }
  }
  return problems;
}

function mustBeKnown(
  given: readonly NurtureStepInput[],
  known: ReadonlyMap<string, NurtureStep>,
): void {
  const ids = given.flatMap(({ id }) => id ?? []);
  const foreign = ids.find((id) => !known.has(id));
  if (foreign !== undefined) throw new AppError("NOT_FOUND", "NurtureStep not found.");
  if (new Set(ids).size === ids.length) return;
  throw invalidInput([{ path: "input.steps", message: "name a step twice" }]);
}
