import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";

import ts from "typescript";

export const projectRoot = new URL("../../", import.meta.url);

/** Path from the project's root, with forward slashes, to the text of the file. */
export type SourceFiles = ReadonlyMap<string, string>;

/** One import as the law sees it. `to` is a project path, or the name of a package. */
export type ImportEdge = {
  readonly from: string;
  readonly to: string;
  readonly kind: "file" | "package";
  readonly typeOnly: boolean;
};

/** Files that git tracks or would track: what a commit of everything here would hold. */
export function projectFiles(...patterns: string[]): string[] {
  const list = ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", ...patterns];
  const names = execFileSync("git", list, { cwd: projectRoot, encoding: "utf8" }).split("\0");
  return names.filter((name) => name !== "" && existsSync(new URL(name, projectRoot))).sort();
}

export function read(path: string): string {
  return readFileSync(new URL(path, projectRoot), "utf8");
}

export function typescriptSources(): SourceFiles {
  const paths = ["server", "sdk", "examples", "test"].map((folder) => `${folder}/*.ts`);
  return new Map(projectFiles(...paths).map((path) => [path, read(path)]));
}

/** Every import and re-export of these files: static, dynamic and in types. */
export function importsOf(files: SourceFiles): ImportEdge[] {
  return [...files].flatMap(([from, text]) =>
    specifiersIn(from, text).map(({ specifier, typeOnly }) => {
      const relative = specifier.startsWith(".");
      const target = posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
      const packageName = /^(node:)?(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
      return relative
        ? { from, to: target, kind: "file", typeOnly }
        : { from, to: packageName, kind: "package", typeOnly };
    }),
  );
}

type Specifier = { readonly specifier: string; readonly typeOnly: boolean };

function specifiersIn(path: string, text: string): Specifier[] {
  const found: Specifier[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false));
  return found;
}
