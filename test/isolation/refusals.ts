import { randomUUID } from "node:crypto";

import { entityDeclaration, type EntityClass } from "../../server/database/declarations.js";
import { refusalOf, type Asking } from "./ask.js";
import { inputWith, type Filling, type IdSlot } from "./inputs.js";

/** What a mutation says to an id that is not the caller's to name. */
export type Outcome = {
  readonly slot: string;
  /** `NOT_FOUND`, or what was said before the id was looked up; `DONE` when nothing was said. */
  readonly code: string;
  /** What it says to the id and, where it differs, to an id that nobody has. */
  readonly tellsApart: readonly string[];
};

type Ids = {
  readonly foreign: (target: EntityClass) => string | null;
  /** The caller's own rows, for whatever else the mutation must name. */
  readonly own: (target: EntityClass) => readonly string[];
  /** How many of them are tried, one after the other, until the foreign id itself is looked up. */
  readonly tries: number;
};

/** Sends every mutation with a foreign id in every place that takes one. */
export async function outcomesOf(
  asked: Asking,
  slots: readonly IdSlot[],
  { foreign, own, tries }: Ids,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const slot of slots) {
    const id = foreign(slot.target);
    if (id === null) continue;
    let outcome: Outcome | null = null;
    for (let nth = 0; nth < tries && outcome?.code !== "NOT_FOUND"; nth += 1) {
      const ownAt = (target: EntityClass) => own(target)[nth % own(target).length] ?? null;
      const next = await outcomeOf(asked, slot, { id, own: ownAt, nth });
      if (outcome === null || next.code === "NOT_FOUND" || isWorse(next)) outcome = next;
      if (isWorse(next)) break;
    }
    if (outcome !== null) outcomes.push(outcome);
  }
  return outcomes;
}

function isWorse({ code, tellsApart }: Outcome): boolean {
  return code === "DONE" || code === "INTERNAL" || tellsApart.length > 0;
}

async function outcomeOf(
  asked: Asking,
  slot: IdSlot,
  filling: Filling & { readonly id: string },
): Promise<Outcome> {
  const madeUp = `${entityDeclaration(slot.target).prefix}_${randomUUID()}`;
  const said = async (id: string) => {
    const input = inputWith(asked.app.core.schema, slot, { ...filling, id });
    const refusal = await refusalOf(asked, slot.root, input);
    return { code: refusal?.code ?? "DONE", text: JSON.stringify(refusal).replaceAll(id, "…") };
  };
  const toForeign = await said(filling.id);
  const toMadeUp = await said(madeUp);
  const isSame = toForeign.text === toMadeUp.text;
  return {
    slot: `${slot.root} ${slot.path.join(".")}`,
    code: toForeign.code,
    tellsApart: isSame ? [] : [toForeign.text, toMadeUp.text],
  };
}
