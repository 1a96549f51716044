import { parseArgs } from "node:util";

import type { Config } from "../config.js";
import { findLocalServer } from "../local-server.js";
import type { Output } from "./output.js";

/** Exit codes a mail server understands (sysexits.h): it keeps the message and tries again, or gives up. */
const TRY_AGAIN = 75;
const MISUSED = 64;
const REFUSED = 77;

const TIMEOUT_MS = 60_000;

/**
 * `liaison mail-in`: hands one message from a mail server's pipe to the server. Whatever the server made
 * of it, the mail server is done; only what may go well later is to be tried again.
 */
export async function mailIn(
  config: Config,
  args: string[],
  message: AsyncIterable<Uint8Array>,
  output: Output,
): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      source: { type: "string" },
      url: { type: "string" },
      key: { type: "string" },
    },
  });
  const { source } = values;
  const key = values.key ?? config.client.apiKey;
  if (source === undefined || key === null) {
    output.err("Say --source NAME, and the source's key by --key or LIAISON_API_KEY.\n");
    return MISUSED;
  }
  const graphql = values.url ?? config.client.url ?? (await findLocalServer(config.dataDir))?.url;
  if (graphql === undefined) {
    output.err("No server runs here: say which by --url or LIAISON_URL.\n");
    return TRY_AGAIN;
  }
  const url = new URL(`/intake/${encodeURIComponent(source)}/email`, graphql);
  return hand(url, key, await bytesOf(message), output);
}

async function hand(url: URL, key: string, message: Buffer, output: Output): Promise<number> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "message/rfc822", authorization: `Bearer ${key}` },
      body: new Uint8Array(message),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await answer.text();
    if (answer.ok) {
      output.out(`${text}\n`);
      return 0;
    }
    output.err(`${text}\n`);
    return answer.status === 429 || answer.status >= 500 ? TRY_AGAIN : REFUSED;
  } catch (error) {
    output.err(`The server does not answer: ${error instanceof Error ? error.name : "unknown"}\n`);
    return TRY_AGAIN;
  }
}

async function bytesOf(message: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}
