import type { MatchRecord } from "./match-model.js";
import { mailbox } from "./similarity.js";
import { soundOf } from "./sound.js";

/** One part of a blocking key: an attribute, and what of it has to be the same. */
export type BlockPart = {
  readonly attribute: string;
  readonly by: "VALUE" | "SOUND" | "ANY_SOUND" | "START" | "MAILBOX";
};

/** Records are compared only when they share a key: every part of one block is the same. */
export type Block = { readonly name: string; readonly parts: readonly BlockPart[] };

const readers: Readonly<Record<BlockPart["by"], (value: string) => readonly string[]>> = {
  VALUE: (value) => [value],
  /** Of all words, in any order. */
  SOUND: (value) => [sounds(value).sort().join(" ")],
  /** A key for each word: given for family name and a short form find each other. */
  ANY_SOUND: (value) => [...new Set(sounds(value))],
  START: (value) => [value.slice(0, 3)],
  MAILBOX: (value) => [mailbox(value)],
};

/** The keys of a record; a block of which a part is not known gives none. */
export function blockKeys(blocks: readonly Block[], record: MatchRecord): string[] {
  return blocks.flatMap(({ name, parts }) => {
    let keys = [`${name}:`];
    for (const [at, { attribute, by }] of parts.entries()) {
      const values = valuesOf(record[attribute], by);
      const joint = at === 0 ? "" : "|";
      keys = keys.flatMap((key) => values.map((value) => `${key}${joint}${value}`));
    }
    return keys;
  });
}

function valuesOf(value: string | undefined, by: BlockPart["by"]): readonly string[] {
  return value === undefined ? [] : readers[by](value).filter((each) => each !== "");
}

function sounds(value: string): string[] {
  return value.split(" ").map(soundOf);
}
