import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { buildServer } from "./build-server.mjs";

/**
 * Starts the built server as a newcomer does, on an empty folder and then on the folder it left.
 * Tests run the sources one by one; only the bundle shows a class used before it is declared.
 */
const bin = fileURLToPath(new URL("../server/bin/liaison.mjs", import.meta.url));
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 20_000;

await buildServer();
const home = await mkdtemp(join(tmpdir(), "liaison-boot-"));
// The embedded PostgreSQL refuses root and then runs as a user who must reach its data.
await chmod(home, 0o755);
try {
  await startAndAsk("first start");
  await startAndAsk("later start");
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(home, { recursive: true, force: true });
}

async function startAndAsk(name) {
  const startedAt = performance.now();
  const server = start();
  try {
    const url = await server.line(/^Playground: (\S+)$/m);
    const key = await server.line(/^API key: (\S+)$/m);
    await expectReady(url);
    await expectAnswer(url, key);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${name}: first answer after ${seconds} s`);
    await server.stop();
  } catch (error) {
    server.kill();
    throw new Error(`${name}: ${error.message}\n${server.output()}`);
  }
}

function start() {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [bin, "start"], {
    cwd: dirname(home),
    env: { ...env, PORT: "0", LIAISON_DATA_DIR: join(home, "data") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return {
    output: () => output,
    kill: () => child.kill("SIGKILL"),
    async line(pattern) {
      const until = performance.now() + START_LIMIT_MS;
      for (;;) {
        const found = pattern.exec(output)?.[1];
        if (found !== undefined) return found;
        if (child.exitCode !== null) throw new Error(`stopped with code ${child.exitCode}`);
        if (performance.now() > until) throw new Error(`no line like ${pattern} in time`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async stop() {
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS);
      const [code, signal] = await exited;
      clearTimeout(late);
      if (code !== 0) throw new Error(`SIGTERM ended it with ${signal ?? `code ${code}`}, not 0`);
    },
  };
}

async function expectReady(url) {
  const { status } = await fetch(new URL("/readyz", url));
  if (status !== 200) throw new Error(`/readyz answered ${status}`);
}

async function expectAnswer(url, key) {
  const response = await fetch(new URL("/graphql", url), {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: "{ viewer { __typename } }" }),
  });
  const text = await response.text();
  if (JSON.parse(text).data?.viewer?.__typename !== "Viewer") {
    throw new Error(`/graphql answered ${response.status}: ${text}`);
  }
}
