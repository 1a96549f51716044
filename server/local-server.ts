import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { inTransaction } from "./context.js";
import type { Core } from "./core.js";
import { createApiClient } from "./modules/people/commands/create-api-client.js";
import { SECRET_KEY_BYTES } from "./secrets.js";

/** What a running server leaves in its data folder for the command line of the same user. */
export type LocalServer = { readonly url: string; readonly apiKey: string | null };

const KEY_FILE = "admin-key";
const SECRET_KEY_FILE = "secret-key";
const SERVER_FILE = "server.json";

/**
 * The admin key of the embedded database, kept beside its data for the command line and the next
 * start: the database itself holds only a hash. A new one is issued when the file is gone or stale.
 */
export async function adminKey(core: Core, workspaceId: string, dataDir: string): Promise<string> {
  const kept = await readText(dataDir, KEY_FILE);
  if (kept !== null && (await works(core, kept))) return kept;
  const name = `Local admin ${core.now().toISOString()}`;
  const { key } = await inTransaction(core.systemContext(workspaceId), (ctx) =>
    createApiClient(ctx, { name, scopes: ["*"] }),
  );
  await writePrivate(dataDir, KEY_FILE, key);
  return key;
}

/** The key that seals secrets of the embedded database: made at the first start, kept beside its data. */
export async function localSecretKey(dataDir: string): Promise<Buffer> {
  const kept = await readText(dataDir, SECRET_KEY_FILE);
  if (kept !== null && /^[0-9a-f]{64}$/.test(kept)) return Buffer.from(kept, "hex");
  const key = randomBytes(SECRET_KEY_BYTES);
  await writePrivate(dataDir, SECRET_KEY_FILE, key.toString("hex"));
  return key;
}

/** Tells the command line where the server is; the returned function takes it back. */
export async function announce(dataDir: string, url: string): Promise<() => Promise<void>> {
  await writePrivate(dataDir, SERVER_FILE, JSON.stringify({ url }));
  return () => rm(path.join(dataDir, SERVER_FILE), { force: true });
}

/** The server of this data folder, or null when none says it runs. */
export async function findLocalServer(dataDir: string): Promise<LocalServer | null> {
  const text = await readText(dataDir, SERVER_FILE);
  if (text === null) return null;
  const told: unknown = JSON.parse(text);
  if (typeof told !== "object" || told === null || !("url" in told)) return null;
  return { url: String(told.url), apiKey: await readText(dataDir, KEY_FILE) };
}

async function readText(dataDir: string, file: string): Promise<string | null> {
  const text = await readFile(path.join(dataDir, file), "utf8").catch(() => null);
  return text?.trim() ?? null;
}

/** Put in place by a rename: whoever reads it meanwhile sees all of the old text or of the new one. */
async function writePrivate(dataDir: string, file: string, text: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const target = path.join(dataDir, file);
  const coming = `${target}.${process.pid}.tmp`;
  await writeFile(coming, `${text}\n`, { mode: 0o600 });
  await rename(coming, target);
}

async function works(core: Core, key: string): Promise<boolean> {
  return core.authenticate(`Bearer ${key}`).then(
    () => true,
    () => false,
  );
}
