import type { Context } from "../../../../context.js";
import { invalidInput, neverNull } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { AgreedLine } from "../agreed-line.entity.js";
import { agreedLine } from "../models-in-use.js";
import type { AgreedLineSetInput } from "../score-model.inputs.js";
import { agreedLineMoved } from "../scoring.events.js";
import { rescoreAll } from "./rescore-all.js";

/** Writes down what was agreed anew; every lead is then placed by it, by a job. */
export async function setAgreedLine(
  ctx: Context,
  input: AgreedLineSetInput,
): Promise<{ line: AgreedLine }> {
  const { id } = await agreedLine(ctx);
  const line = await lockVisible(ctx, AgreedLine, id, input.expectedVersion);
  const patch = {
    fitPoints: neverNull(input.fitPoints, "input.fitPoints"),
    leastBand: neverNull(input.leastBand, "input.leastBand"),
    behaviourPoints: input.behaviourPoints,
    keenPoints: neverNull(input.keenPoints, "input.keenPoints"),
    engagedPoints: neverNull(input.engagedPoints, "input.engagedPoints"),
    chancePoints: neverNull(input.chancePoints, "input.chancePoints"),
  };
  const { keenPoints = line.keenPoints, engagedPoints = line.engagedPoints } = patch;
  if (keenPoints <= engagedPoints) {
    const message = "must be more than engagedPoints";
    throw invalidInput([{ path: "input.keenPoints", message }]);
  }
  if (!(await changeRow(ctx, AgreedLine, line, patch))) return { line };
  const { fitPoints, leastBand, behaviourPoints } = line;
  await emit(ctx, agreedLineMoved({ lineId: id, fitPoints, leastBand, behaviourPoints }));
  await rescoreAll(ctx);
  return { line };
}
