import type { Config } from "../../config.js";
import { findLocalServer } from "../../local-server.js";
import { UsageError } from "./options.js";

export type ServerAddress = { readonly url: string; readonly key: string };

const HOW =
  "Start one with `npm start`, or name one: --url https://host/graphql --key KEY, or LIAISON_URL and LIAISON_API_KEY.";

/**
 * The server to talk to: the one named by options, else by settings, else the one of this data folder.
 * The key kept in the folder is only ever sent to the server that runs there.
 */
export async function findServer(
  config: Config,
  given: { readonly url: string | null; readonly key: string | null },
): Promise<ServerAddress> {
  const named = given.url ?? config.client.url;
  const key = given.key ?? config.client.apiKey;
  if (named !== null) {
    if (key === null)
      throw new UsageError(`A key for ${named} is needed: --key or LIAISON_API_KEY.`);
    return { url: withGraphql(named), key };
  }
  const local = await findLocalServer(config.dataDir);
  if (local === null) throw new UsageError(`No server runs here. ${HOW}`);
  const usable = key ?? local.apiKey;
  if (usable === null) {
    throw new UsageError(
      "A key is needed: `npx liaison key create`, then --key or LIAISON_API_KEY.",
    );
  }
  return { url: local.url, key: usable };
}

/** People copy the server's address without the path. */
function withGraphql(text: string): string {
  if (!URL.canParse(text)) throw new UsageError(`--url ${text} is no address.`);
  const url = new URL(text);
  if (url.pathname === "/") url.pathname = "/graphql";
  return url.href;
}
