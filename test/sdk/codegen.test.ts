import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { buildSchema, parse, stripIgnoredCharacters, validate } from "graphql";
import { expect, test } from "vitest";

import * as sdk from "@liaison/sdk";

import { WITHOUT_METHOD } from "../../sdk/codegen/places.js";

const root = new URL("../..", import.meta.url);
const schema = buildSchema(readFileSync(new URL("schema/schema.graphql", root), "utf8"));
const manifest: { operations: { id: string; name: string }[] } = JSON.parse(
  readFileSync(new URL("sdk/operations.json", root), "utf8"),
);
const documents = Object.entries(sdk)
  .filter(([name]) => name.endsWith("Document"))
  .map(([, document]) => document)
  .filter((document) => typeof document === "object");

/** A whole generation in a child, on a machine that may be busy. */
const patience = { timeout: 180_000 };

test("the committed files are what the schema gives", patience, () => {
  const check = spawnSync(process.execPath, ["scripts/codegen.mjs", "--check"], {
    cwd: root,
    encoding: "utf8",
  });

  expect({ said: check.stderr, status: check.status }).toEqual({ said: "", status: 0 });
});

test("every document is valid, has no byte to spare, and its id in the manifest is of the very text", () => {
  for (const { text, name } of documents) {
    expect({ name, errors: validate(schema, parse(text)) }).toEqual({ name, errors: [] });
    expect(stripIgnoredCharacters(text)).toBe(text);
    const id = createHash("sha256").update(text).digest("hex");
    expect(manifest.operations.find((each) => each.name === name)?.id).toBe(id);
  }
});

test("every root field of the schema has a method", () => {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
  );

  const selected = documents.map(({ text }) => {
    const [operation] = parse(text).definitions;
    if (operation?.kind !== "OperationDefinition") throw new Error("no operation");
    const [field] = operation.selectionSet.selections;
    if (field?.kind !== "Field") throw new Error("no root field");
    return `${operation.operation === "mutation" ? "Mutation" : "Query"}.${field.name.value}`;
  });

  const byRequestOnly = [...WITHOUT_METHOD].map((name) => `Query.${name}`);
  expect([...selected, ...byRequestOnly].sort()).toEqual(fields.sort());
});
