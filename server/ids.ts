import { randomFillSync } from "node:crypto";

import type { Clock } from "./clock.js";

/**
 * Ids as the whole program sees them: a type prefix and a UUID v7, `lead_0193…`. Only the database
 * holds the bare `uuid`; the column transformer of database/fields.ts converts at that border.
 */
export type Ids = { next(prefix: string): string };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Random bytes are fetched for this many ids at once: one by one they took a tenth of an import's time. */
const IDS_A_FETCH = 256;
const ID_BYTES = 16;

/** UUID v7 (RFC 9562, method 2): 48 bits of milliseconds, a 12-bit counter within one, 62 random bits. */
export function uuidV7Ids(clock: Clock): Ids {
  let lastMs = 0;
  let counter = 0;
  const random = Buffer.alloc(IDS_A_FETCH * ID_BYTES);
  let used = random.length;
  const freshBytes = (): Buffer => {
    if (used === random.length) {
      randomFillSync(random);
      used = 0;
    }
    used += ID_BYTES;
    return random.subarray(used - ID_BYTES, used);
  };
  return {
    next(prefix) {
      const nowMs = clock.now().getTime();
      // A clock that stands still or steps back must not repeat or reorder ids of this process.
      counter = nowMs > lastMs ? 0 : counter + 1;
      lastMs = Math.max(nowMs, lastMs) + (counter > 0xfff ? 1 : 0);
      if (counter > 0xfff) counter = 0;
      const bytes = freshBytes();
      bytes.writeUIntBE(lastMs, 0, 6);
      bytes.writeUInt16BE(0x7000 | counter, 6);
      bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
      return `${prefix}_${dashed(bytes.toString("hex"))}`;
    },
  };
}

/** The uuid inside an id, or null when it is not an id of that type. */
export function parseId(prefix: string, id: string): string | null {
  if (!id.startsWith(`${prefix}_`)) return null;
  const uuid = id.slice(prefix.length + 1).toLowerCase();
  return UUID.test(uuid) ? uuid : null;
}

/** The uuid inside an id of ours; for values that were checked at the edge. Throws on anything else. */
export function uuidOf(id: string): string {
  const uuid = id.slice(id.lastIndexOf("_") + 1);
  if (!UUID.test(uuid)) throw new TypeError(`Not an id: ${JSON.stringify(id)}`);
  return uuid;
}

/** RFC 9562, 5.9: nobody's id, and before every other. */
export const NIL_UUID = "00000000-0000-0000-0000-000000000000";

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

function dashed(hex: string): string {
  const part = (from: number, to?: number) => hex.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-${part(12, 16)}-${part(16, 20)}-${part(20)}`;
}
