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

test.each(pages)("every TypeScript example of %s type-checks", (page) => {
  const problems = typeProblems(page, blocksOf(read(page), "ts"));

  expect(problems).toEqual([]);
});

test("an example with a wrong field or a wrong type is found", () => {
  const page = ["```ts", `const n: number = "one";`, "```", "", "```graphql", "{ a }", "```"].join(
    "\n",
  );
  const [wrongType, wrongField] = blocksOf(page, "ts|graphql");

  expect(typeProblems("page.md", wrongType ? [wrongType] : [])).toEqual([
    "page.md:1: Type 'string' is not assignable to type 'number'.",
  ]);
  expect(
    validate(buildSchema("type Query { b: Int }"), parse(wrongField?.code ?? "")),
  ).toHaveLength(1);
});

type Block = { readonly language: string; readonly line: number; readonly code: string };

/** Fenced blocks of these languages; `line` is where the fence opens. */
function blocksOf(markdown: string, languages: string): Block[] {
  const fence = new RegExp(`^\`\`\`(${languages})\\n([\\s\\S]*?)^\`\`\``, "gm");
  return [...markdown.matchAll(fence)].map((match) => ({
    language: match[1] ?? "",
    line: markdown.slice(0, match.index).split("\n").length,
    code: match[2] ?? "",
  }));
}

/** Each block stands alone, as a module: what a reader copies must work without the block above. */
function typeProblems(page: string, blocks: readonly Block[]): string[] {
  if (blocks.length === 0) return [];
  const names = new Map(blocks.map((block) => [fileFor(block), block]));
  const host = ts.createCompilerHost(options());
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => names.has(name) || fileExists(name);
  host.readFile = (name) => names.get(name)?.code ?? readFile(name);
  host.getSourceFile = (name, target, ...rest) => {
    const block = names.get(name);
    if (block === undefined) return getSourceFile(name, target, ...rest);
    return ts.createSourceFile(name, `${block.code}\nexport {};`, target);
  };
  const program = ts.createProgram({ rootNames: [...names.keys()], options: options(), host });
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const line = names.get(file?.fileName ?? "")?.line ?? 0;
    return `${page}:${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

/** Beside the project's own files, so that imports resolve as a reader's would. */
function fileFor({ line }: Block): string {
  return `${projectRoot.pathname}readme-example-${line}.ts`;
}

function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${projectRoot.pathname}tsconfig.json`, ts.sys.readFile);
  const parsed = ts.convertCompilerOptionsFromJson(config.compilerOptions, projectRoot.pathname);
  return {
    ...parsed.options,
    paths: { "@liaison/sdk": [`${projectRoot.pathname}sdk/src/index.ts`] },
  };
}
