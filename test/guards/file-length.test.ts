import { expect, test } from "vitest";

import { projectFiles, read } from "./source-files.js";

const LIMIT_LINES = 300;

test("no source file is longer than 300 lines", () => {
  const sources = projectFiles("*.ts", "*.mjs", "*.js").filter(
    (path) => !path.includes("/generated/") && !path.startsWith("server/assets/"),
  );
  const lengths = sources.map((path) => ({ path, lines: linesIn(read(path)) }));

  expect(lengths.filter(({ lines }) => lines > LIMIT_LINES)).toEqual([]);
});

test("lines are counted as an editor shows them", () => {
  expect(linesIn("")).toBe(0);
  expect(linesIn("one\n")).toBe(1);
  expect(linesIn("one\ntwo")).toBe(2);
});

function linesIn(text: string): number {
  if (text === "") return 0;
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}
