import type { Lead } from "../lead.entity.js";
import type { KnownPerson } from "./find-known-person.js";
import type { LeadPatch } from "./move-lead.js";
import { accountPatch, type Given } from "./read-given.js";

/** What a setting of fields writes: absent leaves, null clears. */
export function setPatch(given: Given, lead: Lead, known: KnownPerson): LeadPatch {
  return {
    ...given.columns,
    ...accountPatch(given, lead, known),
    attributes: setAttributes(given, lead),
  };
}

/** By key: what is given overwrites, a null takes its key away, null for all takes all away. */
function setAttributes({ attributes, unread }: Given, lead: Lead): Record<string, unknown> {
  const before = attributes === null ? {} : lead.attributes;
  const merged = Object.entries({ ...before, ...attributes, ...unread });
  return Object.fromEntries(merged.filter(([, value]) => value !== null));
}
