import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import * as sdk from "@liaison/sdk";
import { build } from "esbuild";
import { expect, test } from "vitest";

const entry = fileURLToPath(new URL("../../sdk/src/index.ts", import.meta.url));
const manifest = readFileSync(new URL("../../sdk/package.json", import.meta.url), "utf8");

/** Bytes that a program of these lines adds to a page, minified and compressed. */
async function sizeOf(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program.replace("sdk", entry), resolveDir: ".", loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    // No Node built-ins: an import of one would fail here.
    platform: "neutral",
    target: "es2022",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength;
}

test("one operation costs at most 5 kB, whichever it is", async () => {
  const [largest] = Object.entries(sdk)
    .map(([name, value]) => ({
      name,
      chars: "text" in Object(value) ? JSON.stringify(value).length : 0,
    }))
    .sort((a, b) => b.chars - a.chars);

  const bytes = await sizeOf(`
    import { createBaseClient, ${largest?.name} } from "sdk";
    export const send = (url, variables) =>
      createBaseClient({ url }).request(${largest?.name}, variables);
  `);

  expect(bytes).toBeLessThanOrEqual(5_000);
});

test("the whole client costs at most 25 kB", async () => {
  const bytes = await sizeOf('export * from "sdk";');

  expect(bytes).toBeLessThanOrEqual(25_000);
});

test("the package needs no other package", () => {
  const { dependencies, peerDependencies, optionalDependencies } = JSON.parse(manifest);

  expect([dependencies, peerDependencies, optionalDependencies]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
