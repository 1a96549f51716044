import type { Context } from "../../../../context.js";
import { invalidInput, neverNull } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { changedSince, snapshot } from "../../../accounts/given-values.js";
import { isTimezone } from "../../../people/rules/time-zone.js";
import type { NurtureConfigureInput } from "../nurture.inputs.js";
import { nurtureSettingsChanged } from "../nurture.events.js";
import { NurtureSettings } from "../nurture-settings.entity.js";
import { settingsOf } from "../settings.js";
import { storedCap } from "./write-program.js";

type Updated = { settings: NurtureSettings };

/** What holds for all programmes: from the next step of anybody on. */
export async function updateSettings(ctx: Context, input: NurtureConfigureInput): Promise<Updated> {
  const timezone = neverNull(input.timezone, "input.timezone");
  if (timezone !== undefined && !isTimezone(timezone)) {
    throw invalidInput([{ path: "input.timezone", message: "is no IANA time zone" }]);
  }
  const frequencyCap = storedCap(input.frequencyCap, "input.frequencyCap");
  const { id } = await settingsOf(ctx);
  const settings = await lockVisible(ctx, NurtureSettings, id, input.expectedVersion);
  const before = snapshot(NurtureSettings, settings);
  await changeRow(ctx, NurtureSettings, settings, { timezone, frequencyCap });
  const changed = changedSince(before, NurtureSettings, settings);
  if (changed.length > 0) {
    await emit(ctx, nurtureSettingsChanged({ settingsId: settings.id, changed }));
  }
  return { settings };
}
