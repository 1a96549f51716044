import { NurtureZone } from "./nurture.enums.js";
import type { NurtureStep } from "./nurture-step.entity.js";
import { countryZones } from "./rules/country-zone.js";

/**
 * Zone by country, where one of these steps waits by the person's clock; else none. A process that asks
 * for the first time takes a fifth of a second to find them.
 */
export function zonesFor(
  steps: readonly Pick<NurtureStep, "zone">[],
  now: Date,
): ReadonlyMap<string, string> {
  return steps.some(({ zone }) => zone === NurtureZone.PERSON) ? countryZones(now) : new Map();
}
