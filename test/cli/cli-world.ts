import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import pino from "pino";

import { exportFile } from "../../server/cli/export.js";
import { importFile } from "../../server/cli/import.js";
import type { Output } from "../../server/cli/output.js";
import { readConfig, type Config } from "../../server/config.js";
import { startHttp } from "../../server/http/server.js";
import { startApp, type TestApp } from "../support/app.js";

const LIAISON = fileURLToPath(new URL("../../server/cli/liaison.ts", import.meta.url));

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** A server on a socket, with the command line pointed at it. */
export type CliWorld = AsyncDisposable & {
  readonly app: TestApp;
  readonly url: string;
  readonly config: Config;
  /** `liaison import …`, as the admin. */
  run(args: string[], terminal?: Partial<Output>): Promise<Ran>;
  /** `liaison export …`, as the admin. */
  export(args: string[]): Promise<Ran>;
  /** An import as a process of its own, which can be killed. */
  spawn(args: string[]): ChildProcess;
  /** Writes a file and returns its path. */
  file(name: string, content: string | Buffer): Promise<string>;
  /** Where a file of that name would be. */
  path(name: string): string;
};

export async function startCli(): Promise<CliWorld> {
  const app = await startApp();
  const folder = await mkdtemp(path.join(tmpdir(), "liaison-import-"));
  const http = await startHttp({
    config: readConfig({ PORT: "0" }).http,
    schema: app.core.schema,
    reader: app.core.reader,
    routes: app.core.routes,
    log: pino({ level: "silent" }),
    authenticate: app.core.authenticate,
    makeContext: app.core.contextFor,
    isReady: app.core.isReady,
    playgroundKey: null,
  });
  app.core.jobs.start();
  const url = `${http.url}/graphql`;
  const config = readConfig({
    LIAISON_URL: url,
    LIAISON_API_KEY: app.admin.key,
    LIAISON_DATA_DIR: folder,
  });
  return {
    app,
    url,
    config,
    run: (args, terminal) => runImport(config, args, terminal),
    export: (args) => ran(exportFile, config, args),
    spawn(args) {
      const env = { ...process.env, LIAISON_URL: url, LIAISON_API_KEY: app.admin.key };
      const command = ["--import", "tsx", LIAISON, "import", ...args];
      return spawn(process.execPath, command, { env, stdio: "ignore" });
    },
    path: (name) => path.join(folder, name),
    async file(name, content) {
      const target = path.join(folder, name);
      await writeFile(target, content);
      return target;
    },
    async [Symbol.asyncDispose]() {
      await http.stop();
      await app[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function runImport(
  config: Config,
  args: string[],
  terminal: Partial<Output> = {},
): Promise<Ran> {
  return ran(importFile, config, args, terminal);
}

async function ran(
  command: typeof importFile,
  config: Config,
  args: string[],
  terminal: Partial<Output> = {},
): Promise<Ran> {
  const said = { out: "", err: "" };
  const code = await command(config, args, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    isTerminal: false,
    width: 100,
    ask: null,
    ...terminal,
  });
  return { code, ...said };
}
