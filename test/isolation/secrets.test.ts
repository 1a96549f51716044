import { isObjectType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";

import {
  allEntities,
  entityByTypeName,
  publicColumns,
} from "../../server/database/declarations.js";
import { seededApp } from "../support/seeded-app.js";
import type { TestApp } from "../support/app.js";
import { answersTo, asking } from "./ask.js";
import { readOperations } from "./read-operations.js";
import { idsOf, ownerOf, rowsOf, textsIn, type Owner } from "./rows.js";

let app: TestApp;
let owner: Owner;

beforeAll(async () => {
  app = await seededApp();
  owner = await ownerOf(app);
});

afterAll(async () => {
  await owner?.[Symbol.asyncDispose]();
  await app?.[Symbol.asyncDispose]();
});

/** Properties of an entity that are in no API: a bare `@Column`. */
function privateProperties(typeName: string): string[] {
  const entity = entityByTypeName(typeName)?.entity;
  if (entity === undefined) return [];
  const shown = Object.keys(publicColumns(entity, {}));
  const columns = app.core.dataSource.getMetadata(entity).columns;
  return columns.map(({ propertyName }) => propertyName).filter((name) => !shown.includes(name));
}

test("no type of the schema has a field of a private column", () => {
  const shown = Object.values(app.core.schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return [];
    const hidden = privateProperties(type.name);
    const names = Object.keys(type.getFields());
    const secret = names.filter((name) => /secret|hash|password|workspaceId/i.test(name));
    return [...names.filter((name) => hidden.includes(name)), ...secret].map(
      (name) => `${type.name}.${name}`,
    );
  });

  expect(privateProperties("ApiKey")).toEqual(["workspaceId", "secretHash"]);
  expect(shown).toEqual([]);
});

test("the audit log holds public columns only", async () => {
  const written = await owner.query(
    `SELECT DISTINCT entity, jsonb_object_keys(changes) AS name FROM audit_entry`,
  );

  const typesWritten = new Set(written.map(({ entity }) => entity));
  const isPrivate = ({ entity, name }: Record<string, unknown>) =>
    privateProperties(String(entity)).includes(String(name));
  expect(written.filter(isPrivate)).toEqual([]);
  expect(typesWritten.size).toBeGreaterThan(10);
});

test("no answer holds a hash or a key, and no table holds a key", async () => {
  const { admin } = app;
  const program = await app.program(["lead:capture"]);
  const keys = await owner.query(`SELECT encode(secret_hash, 'hex') AS hex FROM api_key
     UNION ALL SELECT encode(secret_hash, 'hex') FROM lead_source_key`);
  const hashes = keys.map(({ hex }) => Buffer.from(String(hex), "hex"));
  const encoded = hashes.flatMap((hash) =>
    (["hex", "base64", "base64url"] as const).map((encoding) => hash.toString(encoding)),
  );
  const secrets = [admin.key, program.key].map((key) => key.slice(-20));
  const ids = await idsOf(owner, app.workspaceId);

  const operations = readOperations(app.core.schema, {
    may: () => true,
    ids: (entity) => ids.get(entity)?.slice(0, 1) ?? [],
  });
  const answers = await answersTo(asking(app, admin.actor), operations);

  const answered = JSON.stringify(answers.map(({ data }) => data));
  expect(encoded).toHaveLength(3 * keys.length);
  expect([...encoded, ...secrets].filter((each) => answered.includes(each))).toEqual([]);
  expect(answered).not.toContain('"type":"Buffer"');
  const stored = [...textsIn([...(await rowsOf(owner, app.workspaceId)).values()])].join("\n");
  expect(secrets.filter((secret) => stored.includes(secret))).toEqual([]);
  expect(allEntities().length).toBeGreaterThan(25);
});
