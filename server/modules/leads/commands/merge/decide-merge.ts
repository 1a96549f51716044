import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
import { metadataOf } from "../../../../reader/rows.js";
import { Lead } from "../../lead.entity.js";
import type { MergedField } from "../../merge/merge-ledger.entity.js";
import {
  mergedFields,
  originColumns,
  standingColumns,
  type Field,
} from "../../rules/merge/lead-fields.js";
import { furthestAlong } from "../../rules/merge/standing.js";
import { MergeRule, survive, type Survived } from "../../rules/merge/survivorship.js";
import { candidateOf, findProvenance } from "./merge-facts.js";

/** The leads of a merge, the survivor first, and whose values the caller wants. */
export type Merge = {
  readonly leads: readonly [Lead, ...Lead[]];
  readonly pinned: readonly { readonly field: string; readonly fromLeadId: string }[];
};

export type Decided = Field & MergedField;

export type MergePlan = {
  /** Each field somebody knows, with whose value it keeps and why. */
  readonly decided: readonly Decided[];
  /** The lead whose standing the survivor takes; itself as a rule. */
  readonly standing: Lead;
  /** What the survivor's row holds afterwards, its score aside. */
  readonly columns: Readonly<Record<string, unknown>>;
};

/** What a merge would make of the survivor. Pure reading: the preview and the merge both begin here. */
export async function decideMerge(ctx: Context, merge: Merge): Promise<MergePlan> {
  const { leads } = merge;
  const metadata = await metadataOf(ctx, Lead);
  const fields = mergedFields(metadata.columns.map(({ propertyName }) => propertyName));
  const pins = pinsOf(merge, fields);
  const provenance = await findProvenance(ctx, leads);
  const survived = fields.flatMap((field): Decided[] => {
    const candidates = leads.map((lead) => candidateOf(lead, field, provenance));
    const won = survive(candidates, pins.get(field.name) ?? null);
    return won === null ? [] : [decided(field, won)];
  });
  const [survivor] = leads;
  const standing = furthestAlong(leads);
  const first = leads.reduce((a, b) => (b.firstTouchAt < a.firstTouchAt ? b : a), survivor);
  const { FURTHEST_ALONG, EARLIEST, UNION, SUM } = MergeRule;
  const all = [
    ...survived,
    decided({ name: "standing", columns: standingColumns }, of(standing, FURTHEST_ALONG)),
    decided({ name: "origin", columns: originColumns }, of(first, EARLIEST)),
    decided({ name: "firstTouchAt", columns: ["firstTouchAt"] }, of(first, EARLIEST)),
    together("attributes", UNION),
    together("recycledCount", SUM),
    together("handRaised", UNION),
  ];
  return { decided: all, standing, columns: { ...columnsOf(all, leads), ...summed(leads) } };
}

function of({ id }: Lead, rule: MergeRule): Survived {
  return { leadId: id, rule };
}

function decided(field: Field, { leadId, rule }: Survived): Decided {
  return { ...field, field: field.name, fromLeadId: leadId, rule };
}

function together(name: string, rule: MergeRule): Decided {
  return { name, columns: [name], field: name, fromLeadId: null, rule };
}

function columnsOf(all: readonly Decided[], leads: readonly Lead[]): Record<string, unknown> {
  const entries = all.flatMap(({ columns, fromLeadId }) => {
    const lead = leads.find(({ id }) => id === fromLeadId);
    return lead === undefined
      ? []
      : columns.map((column): [string, unknown] => [column, Reflect.get(lead, column)]);
  });
  return Object.fromEntries(entries);
}

/** Of attributes with one key the survivor's count, then those of the leads in the order named. */
function summed(leads: readonly Lead[]): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const lead of leads) Object.assign(attributes, { ...lead.attributes, ...attributes });
  return {
    attributes,
    recycledCount: leads.reduce((sum, lead) => sum + lead.recycledCount, 0),
    handRaised: leads.some(({ handRaised }) => handRaised),
  };
}

function pinsOf({ pinned, leads }: Merge, fields: readonly Field[]): Map<string, string> {
  const problems = pinned.flatMap(({ field, fromLeadId }, at) => {
    const path = `input.fields[${at}]`;
    const names = fields.map(({ name }) => name);
    if (!names.includes(field)) {
      return [{ path: `${path}.field`, message: `must be one of ${names.join(", ")}` }];
    }
    const isAmong = leads.some(({ id }) => id === fromLeadId);
    const message = "is none of the leads of this merge";
    return isAmong ? [] : [{ path: `${path}.fromLeadId`, message }];
  });
  if (problems.length > 0) throw invalidInput(problems);
  return new Map(pinned.map(({ field, fromLeadId }) => [field, fromLeadId]));
}
