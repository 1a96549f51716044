import { parseArgs } from "node:util";

import type { Config } from "../config.js";
import { explain } from "./import.js";
import { saveFile } from "./import/files-client.js";
import { findServer } from "./import/find-server.js";
import { RequestFailed } from "./import/graphql-client.js";
import { UsageError } from "./import/options.js";
import type { Output } from "./output.js";

const TYPES = ["leads", "accounts", "contacts", "opportunities"];

/** `liaison export leads FILE`: all rows one may see, in a file that can be imported again. */
export async function exportFile(config: Config, args: string[], output: Output): Promise<number> {
  try {
    const { what, file, ...server } = readOptions(args);
    const format = /\.(jsonl|ndjson)$/i.test(file) ? "jsonl" : "csv";
    const { headers } = await saveFile(
      await findServer(config, server),
      `exports/${what}.${format}`,
      file,
    );
    output.err(`The change feed goes on from ${headers.get("x-liaison-cursor")}.\n`);
    output.out(`${file} written\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      output.err(`${error.message}\nSee: liaison --help\n`);
      return 2;
    }
    if (!(error instanceof RequestFailed)) throw error;
    output.err(`${explain(error)}\n`);
    return 1;
  }
}

function readOptions(args: string[]) {
  const { values, positionals } = parsed(args);
  const [what = "", file, ...rest] = positionals;
  if (!TYPES.includes(what)) throw new UsageError(`Say what to export: ${TYPES.join(" | ")}.`);
  if (file === undefined || rest.length > 0)
    throw new UsageError(`Say one file: export ${what} FILE.`);
  return { what, file, url: values.url ?? null, key: values.key ?? null };
}

function parsed(args: string[]) {
  try {
    const options = { url: { type: "string" }, key: { type: "string" } } as const;
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
