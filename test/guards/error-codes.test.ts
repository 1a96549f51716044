import ts from "typescript";
import { expect, test } from "vitest";

import { errorRegistry } from "../../server/errors.js";
import { projectFiles, read } from "./source-files.js";

const codes = Object.keys(errorRegistry);

test("every registered error code is used somewhere in the server", () => {
  const used = new Set(serverSources().flatMap((text) => literalsOutsideRegistry(text)));

  expect(codes.filter((code) => !used.has(code))).toEqual([]);
});

test("every error code that an answer can carry is registered", () => {
  const thrown = new Set(serverSources().flatMap((text) => codesAnsweredBy(text)));

  expect([...thrown].filter((code) => !codes.includes(code))).toEqual([]);
});

test("schema/errors.json says what the registry says", () => {
  const published: unknown = JSON.parse(read("schema/errors.json"));

  expect(published).toEqual(errorRegistry);
});

test("a code is seen in an AppError and in the extensions of a GraphQL error, and nowhere else", () => {
  const text = `
    throw new AppError(gone ? "NOT_FOUND" : "CONFLICT", "Not a CODE.", { kind: "OTHER" });
    throw new GraphQLError("No.", { extensions: { code: "TOO_DEEP", data: { code: "INNER" } } });
    if (error.code === "ENOENT") return { code: "OVERLAP" };
  `;

  expect(codesAnsweredBy(text)).toEqual(["NOT_FOUND", "CONFLICT", "TOO_DEEP"]);
});

test("a code that only the registry names does not count as used", () => {
  const registry = `export const errorRegistry = { GONE: entry(410, "Gone."), "LOST": entry(410, "Lost.") };`;

  expect(literalsOutsideRegistry(`${registry} fail("INTERNAL");`)).toEqual(["INTERNAL"]);
});

function serverSources(): string[] {
  return projectFiles("server/*.ts").map((path) => read(path));
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
}

function literalsIn(node: ts.Node, skip: (node: ts.Node) => boolean = () => false): string[] {
  if (skip(node)) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  return childrenOf(node).flatMap((child) => literalsIn(child, skip));
}

function literalsOutsideRegistry(text: string): string[] {
  const isRegistry = (node: ts.Node): boolean =>
    ts.isVariableDeclaration(node) && node.name.getText() === "errorRegistry";
  return literalsIn(parse(text), isRegistry);
}

function codesAnsweredBy(text: string): string[] {
  const visit = (node: ts.Node): string[] => {
    if (ts.isNewExpression(node) && node.expression.getText() === "AppError") {
      return node.arguments?.slice(0, 1).flatMap((code) => literalsIn(code)) ?? [];
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === "extensions") {
      return codeProperty(node.initializer);
    }
    return childrenOf(node).flatMap(visit);
  };
  return visit(parse(text));
}

function codeProperty(extensions: ts.Expression): string[] {
  if (!ts.isObjectLiteralExpression(extensions)) return [];
  return extensions.properties
    .filter((property) => ts.isPropertyAssignment(property))
    .filter((property) => property.name.getText() === "code")
    .flatMap((property) => literalsIn(property.initializer));
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}
