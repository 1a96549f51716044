import type { Block, BlockPart } from "./blocks.js";

/**
 * Which leads are compared at all. A pair that shares no key is taken for two people. Each part is
 * there because another fails: a slip in the name leaves the sound, another employer the mailbox.
 */
export const leadBlocks: readonly Block[] = [
  block("email", ["email", "VALUE"]),
  block("phone", ["phone", "VALUE"]),
  block("mailbox", ["email", "MAILBOX"]),
  block("domain+name", ["domain", "VALUE"], ["nameKey", "ANY_SOUND"]),
  block("company+name", ["company", "VALUE"], ["nameKey", "ANY_SOUND"]),
  block("name", ["nameKey", "VALUE"]),
  block("sound+company", ["nameKey", "SOUND"], ["company", "START"]),
  block("sound+city", ["nameKey", "SOUND"], ["city", "VALUE"]),
  block("sound+country", ["nameKey", "SOUND"], ["country", "VALUE"]),
];

/** A key that more leads share than this tells nothing (Odoo gives up a criterion there too). */
export const BLOCK_CAP = 21;

function block(name: string, ...parts: [BlockPart["attribute"], BlockPart["by"]][]): Block {
  return { name, parts: parts.map(([attribute, by]) => ({ attribute, by })) };
}
