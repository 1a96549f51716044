import { DAY_MS, MINUTE_MS } from "../../../spans.js";

/** House bounds of the intake, in one place so that they can become data of a workspace. */

/** A sender's own id of a delivery is remembered this long. */
export const DELIVERY_LIFE_MS = 7 * DAY_MS;

/** Without an id, the same payload is the same delivery for this long; later it is another visit. */
export const SAME_PAYLOAD_MS = 60 * MINUTE_MS;

/** Largest payload of one person. */
export const MAX_PAYLOAD_BYTES = 65_536;

/** What is kept of refused payloads: of each source the newest, none beyond these. */
export const kept = {
  count: 1_000,
  bytes: 8_388_608,
  ageMs: 90 * DAY_MS,
} as const;
