import type { Context } from "../../../../context.js";
import { neverNull } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { withoutAbsent } from "../../person.js";
import { LeadSource } from "../lead-source.entity.js";
import { leadSourceChanged } from "../lead-source.events.js";
import type { LeadSourceUpdateInput } from "../lead-source.inputs.js";
import { checkSource } from "./check-source.js";
import { nameMustBeFree, plain } from "./create-source.js";

/** Changes a door's rules, defaults or name; what it took in before stays as it is. */
export async function updateSource(
  ctx: Context,
  input: LeadSourceUpdateInput,
): Promise<{ source: LeadSource }> {
  const { sourceId, expectedVersion, idempotencyKey: _, ...given } = input;
  const never = <K extends keyof typeof given>(name: K) => neverNull(given[name], `input.${name}`);
  const mapping = never("mapping");
  const patch = withoutAbsent({
    ...given,
    name: never("name"),
    allowedFields: never("allowedFields"),
    requiredFields: never("requiredFields"),
    mapping: mapping === undefined ? undefined : plain(mapping),
    receivedVia: never("receivedVia"),
    defaultCountryCode: given.defaultCountryCode?.toUpperCase() ?? given.defaultCountryCode,
    attributes: never("attributes"),
    doubleOptIn: never("doubleOptIn"),
    ratePerMinute: never("ratePerMinute"),
    ratePerDay: never("ratePerDay"),
    trustRank: never("trustRank"),
  });
  const source = await lockVisible(ctx, LeadSource, sourceId, expectedVersion);
  await checkSource(ctx, { ...source, ...patch });
  if (patch.name !== undefined && patch.name !== source.name) {
    await nameMustBeFree(ctx, patch.name);
  }
  if (await changeRow(ctx, LeadSource, source, patch)) {
    await emit(ctx, leadSourceChanged({ sourceId, changed: Object.keys(patch) }));
  }
  return { source };
}
