import { parseArgs } from "node:util";

import { pino } from "pino";

import type { Config } from "../config.js";
import type { Context } from "../context.js";
import { inTransaction } from "../context.js";
import { openCore } from "../core.js";
import { migrate } from "../database/open.js";
import { AppError } from "../errors.js";
import { keyLines, makeKey, stopKey } from "../modules/people/commands/keys-by-hand.js";
import { withDatabase } from "./with-database.js";

type Options = { name: string; scopes: string; user?: string | undefined };

/** `liaison key …`: through the same commands as the API, as the server itself. */
export function manageKeys(config: Config, args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      name: { type: "string", default: "Command line" },
      scopes: { type: "string", default: "*" },
      user: { type: "string" },
    },
  });
  const [verb = "", id = ""] = positionals;
  return withDatabase(config, async (url) => {
    await migrate(url, config.database);
    const core = await openCore({ config, url, log: pino({ level: "silent" }) });
    try {
      const [workspaceId] = await core.workspaces();
      if (workspaceId === undefined) return refuse("No workspace yet: start the server once.");
      return await run(core.systemContext(workspaceId), verb, id, values);
    } catch (error) {
      if (error instanceof AppError) return refuse(`${error.code}: ${error.message}`);
      throw error;
    } finally {
      await core.stop();
    }
  });
}

async function run(ctx: Context, verb: string, id: string, options: Options): Promise<number> {
  switch (verb) {
    case "create": {
      const scopes = options.scopes.split(",").map((scope) => scope.trim());
      const wanted = { name: options.name, scopes, userEmail: options.user ?? null };
      process.stdout.write(`API key: ${await inTransaction(ctx, (ctx) => makeKey(ctx, wanted))}\n`);
      return 0;
    }
    case "list": {
      for (const line of await keyLines(ctx)) process.stdout.write(`${line}\n`);
      return 0;
    }
    case "revoke": {
      await inTransaction(ctx, (ctx) => stopKey(ctx, id));
      process.stdout.write(`Revoked ${id}\n`);
      return 0;
    }
    default:
      return refuse("Say key create, key list or key revoke ID.");
  }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
