import { buildSchema, parse, validate } from "graphql";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";

import { projectFiles, projectRoot, read } from "./source-files.js";

/** Every page a reader may copy from. README must hold examples of both kinds; the others may. */
const pages = projectFiles("*.md").filter((path) => !path.startsWith("schema/"));

let schemaText = "";
beforeAll(() => {
  schemaText = read("schema/schema.graphql");
});

test("README shows at least one query and one use of the SDK", () => {
  const languages = blocksOf(read("README.md"), "graphql|ts").map(({ language }) => language);

  expect(new Set(languages)).toEqual(new Set(["graphql", "ts"]));
});

test.each(pages)("every GraphQL example of %s is valid against the schema", (page) => {
  const schema = buildSchema(schemaText);
  const problems = blocksOf(read(page), "graphql").flatMap(({ line, code }) =>
    validate(schema, parse(code)).map(({ message }) => `${page}:${line}: ${message}`),
  );

  expect(problems).toEqual([]);
});

test.each(pages)(
  "the TypeScript examples of %s type-check, read from top to bottom",
  { timeout: 120_000 }, // a whole compilation, on a machine that may be busy
  (page) => {
    expect(typeProblems(page, read(page))).toEqual([]);
  },
);

test("an example with a wrong field or a wrong type is found, at its line", () => {
  const page = ["```ts", `const n: number = "one";`, "```", "", "```graphql", "{ a }", "```"];
  const [query] = blocksOf(page.join("\n"), "graphql");

  expect(typeProblems("page.md", page.join("\n"))).toEqual([
    "page.md:2: Type 'string' is not assignable to type 'number'.",
  ]);
  expect(validate(buildSchema("type Query { b: Int }"), parse(query?.code ?? ""))).toHaveLength(1);
});

type Block = { readonly language: string; readonly line: number; readonly code: string };

/** Fenced blocks of these languages; `line` is the first line of the code. */
function blocksOf(markdown: string, languages: string): Block[] {
  const fence = new RegExp(`^\`\`\`(${languages})\\n([\\s\\S]*?)^\`\`\``, "gm");
  return [...markdown.matchAll(fence)].map((match) => ({
    language: match[1] ?? "",
    line: markdown.slice(0, match.index).split("\n").length + 1,
    code: match[2] ?? "",
  }));
}

/** A page is one module, as a reader follows it; every line stays at its number. */
function typeProblems(page: string, markdown: string): string[] {
  const blocks = blocksOf(markdown, "ts");
  if (blocks.length === 0) return [];
  const name = `${projectRoot.pathname}${page}.example.ts`;
  const program = ts.createProgram([name], options(), hostWith(name, moduleOf(blocks)));
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `${page}:${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

function moduleOf(blocks: readonly Block[]): string {
  const lines: string[] = [];
  for (const { line, code } of blocks) {
    while (lines.length < line - 1) lines.push("");
    lines.push(...code.trimEnd().split("\n"));
  }
  return [...lines, "export {};"].join("\n");
}

/** A compiler that finds this one file in memory and everything else beside the project's files. */
function hostWith(example: string, text: string): ts.CompilerHost {
  const host = ts.createCompilerHost(options());
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === example || fileExists(name);
  host.readFile = (name) => (name === example ? text : readFile(name));
  host.getSourceFile = (name, target, ...rest) =>
    name === example
      ? ts.createSourceFile(name, text, target)
      : getSourceFile(name, target, ...rest);
  return host;
}

function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${projectRoot.pathname}tsconfig.json`, ts.sys.readFile);
  const parsed = ts.convertCompilerOptionsFromJson(config.compilerOptions, projectRoot.pathname);
  return {
    ...parsed.options,
    paths: { "@liaison/sdk": [`${projectRoot.pathname}sdk/src/index.ts`] },
  };
}
