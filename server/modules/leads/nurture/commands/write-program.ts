import type { Context } from "../../../../context.js";
import { AppError, invalidInput, neverNull } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { getVisible, lockVisible } from "../../../../reader/rows.js";
import { activeUser } from "../../../accounts/account-owner.js";
import { changedSince, snapshot } from "../../../accounts/given-values.js";
import { Campaign } from "../../../programmes/campaign.entity.js";
import { storedFilter } from "../lead-filter.js";
import type * as inputs from "../nurture.inputs.js";
import { WhenCapped } from "../nurture.enums.js";
import { programChanged } from "../nurture.events.js";
import type { FrequencyCap } from "../nurture.objects.js";
import { NurtureProgram } from "../nurture-program.entity.js";
import { NurtureProgramStatus } from "../rules/program-status.js";
import { isNoTime, isSpan } from "../rules/span.js";
import { lookAgain } from "./look-again.js";
import { saveSteps } from "./save-steps.js";

type Written = { program: NurtureProgram };

/** Writes a programme down; nobody is in it before it is activated. */
export async function createProgram(
  ctx: Context,
  input: inputs.NurtureProgramCreateInput,
): Promise<Written> {
  const { name, topic } = input;
  const columns = await columnsOf(ctx, null, input);
  const status = NurtureProgramStatus.DRAFT;
  const program = await insertRow(ctx, NurtureProgram, { name, topic, status, ...columns });
  await saveSteps(ctx, program, input.steps ?? []);
  await emit(ctx, programChanged({ programId: program.id, status, changed: ["name"] }));
  return { program };
}

/** Changes a programme. Of one that runs, those under way go on with the steps as they are now. */
export async function updateProgram(
  ctx: Context,
  input: inputs.NurtureProgramUpdateInput,
): Promise<Written> {
  const program = await lockVisible(ctx, NurtureProgram, input.programId, input.expectedVersion);
  mustBeOpen(program);
  const before = snapshot(NurtureProgram, program);
  const columns = await columnsOf(ctx, program, input);
  const name = neverNull(input.name, "input.name");
  const topic = neverNull(input.topic, "input.topic");
  const steps = neverNull(input.steps, "input.steps");
  if (steps?.length === 0 && program.status !== NurtureProgramStatus.DRAFT) throw noSteps(program);
  const isEdited = steps !== undefined && (await saveSteps(ctx, program, steps));
  const stepsChangedAt = isEdited ? ctx.clock.now() : undefined;
  await changeRow(ctx, NurtureProgram, program, { name, topic, ...columns, stepsChangedAt });
  const changed = changedSince(before, NurtureProgram, program);
  if (changed.length === 0) return { program };
  await lookAgain(ctx, program);
  const { id: programId, status } = program;
  await emit(ctx, programChanged({ programId, status, changed }));
  return { program };
}

export function noSteps({ status }: NurtureProgram): AppError {
  const data = { from: status, to: NurtureProgramStatus.ACTIVE, guard: "has-steps" };
  return new AppError("TRANSITION_GUARD", "A programme that runs has at least one step.", data);
}

/** A cap as it is stored. Throws INVALID_INPUT for one over no time. */
export function storedCap(
  cap: inputs.FrequencyCapInput | null | undefined,
  path: string,
): FrequencyCap | null | undefined {
  if (cap == null) return cap;
  if (!isSpan(cap.per) || isNoTime(cap.per)) {
    throw invalidInput([
      { path: `${path}.per`, message: "must be a span such as P7D, not nothing" },
    ]);
  }
  return { max: cap.max, per: cap.per, whenCapped: cap.whenCapped ?? WhenCapped.WAIT };
}

async function columnsOf(
  ctx: Context,
  program: NurtureProgram | null,
  { campaignId, ownerId, ...given }: inputs.NurtureProgramFields,
) {
  if (campaignId != null) await getVisible(ctx, Campaign, campaignId);
  if (ownerId != null && ownerId !== program?.ownerId) {
    await activeUser(ctx, ownerId, "input.ownerId");
  }
  return {
    campaignId,
    ownerId,
    entryFilter: await storedFilter(ctx, given.entryFilter),
    exitFilter: await storedFilter(ctx, given.exitFilter),
    goal: await storedFilter(ctx, given.goal),
    frequencyCap: storedCap(given.frequencyCap, "input.frequencyCap"),
  };
}

function mustBeOpen({ status }: NurtureProgram): void {
  if (status !== NurtureProgramStatus.ARCHIVED) return;
  const data = { from: status, to: status, guard: "program-open" };
  throw new AppError("TRANSITION_GUARD", "An archived programme is not changed.", data);
}
