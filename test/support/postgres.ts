import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { Client, DatabaseError } from "pg";
import type { DataSource } from "typeorm";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";

import { findLockHolder } from "../../server/database/embedded/folder-lock.js";
import { findEmbedded, openEmbedded } from "../../server/database/embedded/open-embedded.js";

/** The one PostgreSQL of a test run: the server DATABASE_URL names, else an embedded one in a temporary folder. */
export type TestPostgres = {
  /** Connects as a superuser to a database that always exists. */
  readonly serverUrl: string;
  /** Part of the name of every database of this run, so that runs beside each other do not meet. */
  readonly run: string;
};

/** A database of a test's own; dropping it is optional, the end of the run drops what is left. */
export type TestDatabase = {
  readonly url: string;
  /** Its connections, where they outlive the test. */
  readonly dataSource?: DataSource;
  drop(): Promise<void>;
};

declare module "vitest" {
  interface ProvidedContext {
    postgres: TestPostgres;
  }
}

const TEMP_PREFIX = "liaison-test-";
const OBJECT_IN_USE = "55006";
const DUPLICATE_KEY = "23505"; // two CREATE DATABASE of one template at the same instant
const COPY_TIMEOUT_MS = 20_000;

let started: { readonly postgres: TestPostgres; close(): Promise<void> } | null = null;

/** vitest's globalSetup: runs once, in the main process. */
export async function setup(project: TestProject): Promise<void> {
  const run = `${Date.now().toString(36)}${randomBytes(3).toString("hex")}`;
  const givenUrl = process.env["DATABASE_URL"];
  const server = givenUrl ? useServer(givenUrl, run) : await startServer();
  started = { postgres: { serverUrl: server.url, run }, close: server.close };
  project.provide("postgres", started.postgres);
}

/** vitest's globalSetup: leaves nothing behind. */
export async function teardown(): Promise<void> {
  await started?.close();
  started = null;
}

/** The superuser's URL, in the main process as well as in a test. */
export function serverUrl(): string {
  return postgres().serverUrl;
}

/** Makes the database that `cloneTemplate` copies. Called once, by the globalSetup. */
export async function createTemplate(build: (url: string) => Promise<void>): Promise<void> {
  const name = templateName();
  const url = await createDatabase(name);
  await build(url);
  // A template somebody is connected to cannot be copied.
  await admin(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
}

/** A database that begins as a copy of the template. */
export function cloneTemplate(): Promise<TestDatabase> {
  return clone(templateName());
}

/** A copy of a template of its own kind, which the first test that asks for it makes and fills. */
export async function cloneFilled(
  kind: string,
  fill: (url: string) => Promise<void>,
): Promise<TestDatabase> {
  const name = `liaison_filled_${kind}_${postgres().run}`;
  const lock = new Client({ connectionString: serverUrl() });
  await lock.connect();
  try {
    await lock.query("SELECT pg_advisory_lock(hashtext($1))", [name]);
    const { rowCount } = await lock.query(
      "SELECT FROM pg_database WHERE datname = $1 AND NOT datallowconn",
      [name],
    );
    if (rowCount === 0) {
      await dropDatabase(name); // of a test that did not finish filling it
      await clone(templateName(), name);
      await fill(urlOf(name));
      await admin(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
    }
  } finally {
    await lock.end();
  }
  return clone(name);
}

async function clone(template: string, name = newName()): Promise<TestDatabase> {
  const giveUpAt = Date.now() + COPY_TIMEOUT_MS;
  for (;;) {
    try {
      await admin(`CREATE DATABASE ${name} TEMPLATE ${template}`);
      return { url: urlOf(name), drop: () => dropDatabase(name) };
    } catch (error) {
      const isBusy = hasCode(error, OBJECT_IN_USE) || hasCode(error, DUPLICATE_KEY);
      if (!isBusy || Date.now() > giveUpAt) throw error;
      await sleep(50);
    }
  }
}

/** A database with nothing in it, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const name = newName();
  return { url: await createDatabase(name), drop: () => dropDatabase(name) };
}

function postgres(): TestPostgres {
  return started?.postgres ?? inject("postgres");
}

function templateName(): string {
  return `liaison_template_${postgres().run}`;
}

function newName(): string {
  return `liaison_test_${postgres().run}_${randomBytes(6).toString("hex")}`;
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

/** From template0, for the encoding: a server initialised under the C locale would make SQL_ASCII databases. */
async function createDatabase(name: string): Promise<string> {
  await admin(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  return urlOf(name);
}

export async function dropDatabase(name: string): Promise<void> {
  await admin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

async function admin(sql: string, url = serverUrl()): Promise<string[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ name?: string }>(sql);
    return rows.flatMap(({ name }) => (name === undefined ? [] : [name]));
  } finally {
    await client.end();
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof DatabaseError && error.code === code;
}

type Server = { readonly url: string; close(): Promise<void> };

function useServer(url: string, run: string): Server {
  const close = async (): Promise<void> => {
    const ours = `SELECT datname AS name FROM pg_database WHERE datname LIKE 'liaison\\_%\\_${run}%'`;
    for (const name of await admin(ours, url)) {
      await admin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, url);
    }
  };
  return { url, close };
}

/** Not safe from a power cut, and quicker for it: nothing here outlives the run. */
async function startServer(): Promise<Server> {
  await removeAbandoned();
  const tempDir = await mkdtemp(path.join(tmpdir(), TEMP_PREFIX));
  await chmod(tempDir, 0o711); // started by root, the database runs as another user
  const embedded = await openEmbedded({
    dataDir: path.join(tempDir, "data"),
    durable: false,
    settings: { fsync: "off", full_page_writes: "off", max_connections: "200" },
  });
  const close = async (): Promise<void> => {
    await embedded.stop();
    await rm(tempDir, { recursive: true });
  };
  return { url: embedded.url("postgres"), close };
}

/** Stops and removes what killed test runs left running. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const dataDir = path.join(tmpdir(), name, "data");
    // A folder without a log may be one that another run is about to use.
    if (!name.startsWith(TEMP_PREFIX) || !isOurs(path.join(dataDir, "postgres.log"))) continue;
    if ((await findLockHolder(dataDir)) !== null) continue;
    if ((await findEmbedded(dataDir)) !== null) await (await openEmbedded({ dataDir })).stop();
    await rm(path.dirname(dataDir), { recursive: true, force: true });
  }
}

function isOurs(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && found.uid === (process.getuid?.() ?? found.uid);
}
