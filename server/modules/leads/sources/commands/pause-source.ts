import type { Context } from "../../../../context.js";
import { AppError } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { LeadSource } from "../lead-source.entity.js";
import { LeadSourceStatus } from "../lead-source.enums.js";
import { leadSourcePaused, leadSourceResumed } from "../lead-source.events.js";
import type { LeadSourcePauseInput, LeadSourceResumeInput } from "../lead-source.inputs.js";

/** Closes the door until it is resumed. */
export async function pauseSource(
  ctx: Context,
  input: LeadSourcePauseInput,
): Promise<{ source: LeadSource }> {
  const source = await moveSource(ctx, input, LeadSourceStatus.PAUSED);
  await emit(ctx, leadSourcePaused({ sourceId: source.id }));
  return { source };
}

/** Opens it again. */
export async function resumeSource(
  ctx: Context,
  input: LeadSourceResumeInput,
): Promise<{ source: LeadSource }> {
  const source = await moveSource(ctx, input, LeadSourceStatus.ACTIVE);
  await emit(ctx, leadSourceResumed({ sourceId: source.id }));
  return { source };
}

async function moveSource(
  ctx: Context,
  { sourceId, expectedVersion }: LeadSourcePauseInput,
  to: LeadSourceStatus,
): Promise<LeadSource> {
  const source = await lockVisible(ctx, LeadSource, sourceId, expectedVersion);
  if (!(await changeRow(ctx, LeadSource, source, { status: to }))) {
    const from = source.status;
    throw new AppError("ILLEGAL_TRANSITION", `This source is ${from} already.`, { from, to });
  }
  return source;
}
