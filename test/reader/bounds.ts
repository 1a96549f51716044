import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { parse, type OperationDefinitionNode } from "graphql";
import { Pool } from "pg";

import type { TestApp } from "../support/app.js";

/** Reads a document of which there is no other, twice, so that it counts as one asked again. */
export async function readOwnDocument(app: TestApp, number: number): Promise<void> {
  const source = `query Q${number} { users(first: 1) { nodes { k${number}: id } } }`;
  const document = parse(source);
  const operation = document.definitions.find(isOperation);
  if (operation === undefined) throw new Error("No operation");
  const request = { document, operation, variables: {} };
  for (let time = 1; time <= 2; time += 1) {
    const ctx = app.core.contextFor(app.admin.actor, "bounds", app.system.log);
    const answer = await app.core.reader.read(ctx, request);
    if (answer.kind !== "answered") throw new Error(`Left: ${answer.why}`);
  }
}

function isOperation(node: { readonly kind: string }): node is OperationDefinitionNode {
  return node.kind === "OperationDefinition";
}

/** How many statements each connection of the pool keeps prepared, by its process. */
export async function preparedByConnection(app: TestApp): Promise<Map<number, number>> {
  const { driver } = app.core.dataSource;
  const pool = "master" in driver && driver.master instanceof Pool ? driver.master : null;
  if (pool === null) throw new Error("No pool");
  const clients = await Promise.all(Array.from({ length: pool.totalCount }, () => pool.connect()));
  const counts = new Map<number, number>();
  for (const client of clients) {
    const { rows } = await client.query<{ pid: number; n: number }>(
      "SELECT pg_backend_pid() AS pid, count(*)::int AS n FROM pg_prepared_statements",
    );
    for (const { pid, n } of rows) counts.set(pid, n);
    client.release();
  }
  return counts;
}

/** Bytes in use once nothing unused is left. */
export function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}
