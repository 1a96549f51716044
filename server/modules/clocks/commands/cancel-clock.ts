import type { Context } from "../../../context.js";
import { lockVisible } from "../../../reader/rows.js";
import type { SlaClockCancelInput } from "../clock.inputs.js";
import { SlaClock } from "../sla-clock.entity.js";
import { endEach } from "./end-clocks.js";

/** Somebody decides that it is no longer owed, and says why. */
export async function cancelClock(
  ctx: Context,
  input: SlaClockCancelInput,
): Promise<{ clock: SlaClock }> {
  const clock = await lockVisible(ctx, SlaClock, input.clockId, input.expectedVersion);
  await endEach(ctx, [clock], () => ({ reason: "BY_HAND", note: input.reason }));
  return { clock };
}
