import { createHash } from "node:crypto";

import type { Types } from "@graphql-codegen/plugin-helpers";
import {
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from "graphql";

export type SourceOperation = {
  readonly name: string;
  /** Base name of the file it stands in, which is the resource it belongs to: `leads`. */
  readonly file: string;
  readonly node: OperationDefinitionNode;
  /** What is sent: printed and stripped, with the fragments it needs. */
  readonly text: string;
  /** SHA-256 of exactly that text, as persisted queries want it. */
  readonly hash: string;
};

/** Every operation of the documents, by name. */
export function sourceOperations(documents: readonly Types.DocumentFile[]): SourceOperation[] {
  const fragments = withPartsInline(fragmentsByName(documents), documents);
  const operations = documents.flatMap(({ document, location = "" }) =>
    (document?.definitions ?? [])
      .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
      .map((node) => sourceOperation(node, fragments, location)),
  );
  return operations.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function fragmentsByName(
  documents: readonly Types.DocumentFile[],
): ReadonlyMap<string, FragmentDefinitionNode> {
  const all = documents.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = all.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((node) => [node.name.value, node]));
}

/**
 * What only one place asks for is written there: a fragment of its own would cost its name three times
 * over. Of the types as the schema has them nothing changes.
 */
function withPartsInline(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  documents: readonly Types.DocumentFile[],
): ReadonlyMap<string, FragmentDefinitionNode> {
  const spreads = new Map<string, number>();
  for (const { document } of documents) {
    if (document === undefined) continue;
    visit(document, {
      FragmentSpread({ name }) {
        spreads.set(name.value, (spreads.get(name.value) ?? 0) + 1);
      },
    });
  }
  const inline = (fragment: FragmentDefinitionNode): FragmentDefinitionNode =>
    visit(fragment, {
      SelectionSet(set) {
        const [only, ...others] = set.selections;
        if (only?.kind !== Kind.FRAGMENT_SPREAD || others.length > 0) return undefined;
        const part = fragments.get(only.name.value);
        if (part === undefined || spreads.get(only.name.value) !== 1) return undefined;
        return inline(part).selectionSet;
      },
    });
  return new Map([...fragments].map(([name, fragment]) => [name, inline(fragment)]));
}

function sourceOperation(
  node: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  location: string,
): SourceOperation {
  const name = node.name?.value;
  if (name === undefined) throw new Error(`An operation in ${location} has no name.`);
  const used = new Set<FragmentDefinitionNode>();
  collectFragments(node, fragments, used);
  const text = stripIgnoredCharacters([node, ...used].map((part) => print(part)).join("\n"));
  const hash = createHash("sha256").update(text).digest("hex");
  return { name, file: baseName(location), node, text, hash };
}

function collectFragments(
  within: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  used: Set<FragmentDefinitionNode>,
): void {
  visit(within, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (fragment === undefined) throw new Error(`There is no fragment ${name.value}.`);
      if (used.has(fragment)) return;
      used.add(fragment);
      collectFragments(fragment, fragments, used);
    },
  });
}

function baseName(location: string): string {
  return location.replace(/^.*[\\/]/, "").replace(/\.graphql$/, "");
}
