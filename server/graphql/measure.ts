import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

import { type DocumentLimit, limitExceeded, limits } from "./limits.js";

/** What a selection amounts to with its fragments expanded. */
type Size = {
  depth: number;
  introspectionDepth: number;
  /** Fields of this level, through fragments. */
  topFields: number;
  fields: number;
  aliases: number;
  directives: number;
  spreads: number;
};

export type DocumentFacts = { readonly introspects: boolean };

const checked = ["depth", "introspectionDepth", "fields", "aliases", "directives"] as const;

/**
 * Refuses a document whose shape is over a limit, before validation, which is itself quadratic in
 * places. Each fragment is measured once and added where it is spread, so a bomb of doubling fragments
 * costs its length on the wire; cycles count as nothing here and are refused by validation.
 * @throws AppError LIMIT_EXCEEDED
 */
export function measureDocument(document: DocumentNode): DocumentFacts {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  within("fragments", document.definitions.length - operationsOf(document).length);

  const measured = new Map<string, Size>();
  const total = nothing();
  for (const operation of operationsOf(document)) {
    const size = measureSet(operation.selectionSet);
    within("rootFields", size.topFields);
    add(total, size);
    total.directives += operation.directives?.length ?? 0;
  }
  for (const name of fragments.keys()) {
    if (!measured.has(name)) add(total, measureFragment(name)); // unused, yet validated like the rest
  }
  for (const limit of checked) within(limit, total[limit]);
  within("spreads", total.spreads);
  return { introspects: total.introspectionDepth > 0 };

  function measureSet(set: SelectionSetNode): Size {
    const size = nothing();
    for (const selection of set.selections) {
      add(size, measureSelection(selection));
      size.directives += selection.directives?.length ?? 0;
    }
    return size;
  }

  function measureSelection(selection: SelectionNode): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const inner = measureFragment(selection.name.value);
      return { ...inner, spreads: inner.spreads + 1 };
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return measureSet(selection.selectionSet);
    }
    const inner =
      selection.selectionSet === undefined ? nothing() : measureSet(selection.selectionSet);
    const isMeta = selection.name.value === "__schema" || selection.name.value === "__type";
    const depth = inner.depth + 1;
    return {
      ...inner,
      depth: isMeta ? 1 : depth,
      introspectionDepth: isMeta ? depth : inner.introspectionDepth,
      topFields: 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (selection.alias === undefined ? 0 : 1),
    };
  }

  function measureFragment(name: string): Size {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing();
    measured.set(name, nothing()); // what a cycle finds when it comes back here
    const size = measureSet(fragment.selectionSet);
    measured.set(name, size);
    return size;
  }
}

function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
}

function nothing(): Size {
  return {
    depth: 0,
    introspectionDepth: 0,
    topFields: 0,
    fields: 0,
    aliases: 0,
    directives: 0,
    spreads: 0,
  };
}

function add(sum: Size, more: Size): void {
  sum.depth = Math.max(sum.depth, more.depth);
  sum.introspectionDepth = Math.max(sum.introspectionDepth, more.introspectionDepth);
  sum.topFields += more.topFields;
  sum.fields += more.fields;
  sum.aliases += more.aliases;
  sum.directives += more.directives;
  sum.spreads += more.spreads;
}

function within(limit: DocumentLimit, actual: number): void {
  if (actual > limits[limit]) throw limitExceeded(limit, actual);
}
