import type { Types } from "@graphql-codegen/plugin-helpers";
import { isEnumType, type GraphQLSchema } from "graphql";
import ts from "typescript";

import { describedDeclarations, type Described } from "./described-fields.js";

type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** Rewrites what typescript-operations wrote; see operations-plugin.ts for what and why. */
export function describeTypes(
  code: string,
  schema: GraphQLSchema,
  documents: readonly Types.DocumentFile[],
): string {
  const file = ts.createSourceFile("operations.ts", code, ts.ScriptTarget.ES2022, true);
  const declarations = describedDeclarations(schema, documents);
  const edits = file.statements.filter(ts.isTypeAliasDeclaration).flatMap((declaration) => {
    const described = declarations.get(declaration.name.text);
    const isInput = declaration.name.text.endsWith("Variables");
    return [
      ...(described ? [insertion(declaration.getStart(file), described.doc)] : []),
      ...(described ? docEdits(declaration.type, described, file) : []),
      ...everyNode(declaration).flatMap((node) => [
        ...(isInput ? withoutExact(node, file) : withOpenEnum(node, file, schema)),
        ...withoutSuffix(node, file, declarations),
      ]),
    ];
  });
  return applied(code, edits);
}

function docEdits(node: ts.Node, described: Described, file: ts.SourceFile): Edit[] {
  if (!ts.isPropertySignature(node)) {
    return childrenOf(node).flatMap((child) => docEdits(child, described, file));
  }
  const field = described.fields.get(node.name.getText(file));
  if (field === undefined) return [];
  const inner = node.type ? docEdits(node.type, field, file) : [];
  return [insertion(node.getStart(file), field.doc), ...inner];
}

/** `Exact<{…}>` says nothing that `{…}` does not, and hides it in every hover. */
function withoutExact(node: ts.Node, file: ts.SourceFile): Edit[] {
  if (!ts.isTypeReferenceNode(node) || node.typeName.getText(file) !== "Exact") return [];
  const [inner] = node.typeArguments ?? [];
  if (inner === undefined) return [];
  return [
    { start: node.getStart(file), end: inner.getStart(file), text: "" },
    { start: inner.getEnd(), end: node.getEnd(), text: "" },
  ];
}

function withOpenEnum(node: ts.Node, file: ts.SourceFile, schema: GraphQLSchema): Edit[] {
  if (!ts.isTypeReferenceNode(node) || !ts.isQualifiedName(node.typeName)) return [];
  if (!isEnumType(schema.getType(node.typeName.right.text))) return [];
  return [insertion(node.getStart(file), "Open<"), insertion(node.getEnd(), ">")];
}

function withoutSuffix(
  node: ts.Node,
  file: ts.SourceFile,
  declarations: ReadonlyMap<string, Described>,
): Edit[] {
  if (!ts.isIdentifier(node) || !declarations.has(node.text)) return [];
  if (!node.text.endsWith("Fragment")) return [];
  const end = node.getEnd();
  return [{ start: end - "Fragment".length, end, text: "" }];
}

function everyNode(node: ts.Node): ts.Node[] {
  return [node, ...childrenOf(node).flatMap(everyNode)];
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** From the last to the first, so that positions stay true. */
function applied(code: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}
