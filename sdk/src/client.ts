import { createBaseClient, type BaseClient } from "./core/base-client.js";
import { createFiles, type Files } from "./core/files.js";
import type { ClientOptions } from "./core/options.js";
import { createQueue, type Queue } from "./core/queue.js";
import { allResources, type AllResources } from "./generated/resources.js";

export type Client = BaseClient & AllResources & { readonly files: Files; readonly queue: Queue };

/**
 * A client with every operation of the API.
 *
 * @example
 * const client = createClient({ url: "https://liaison.example.com/graphql", token: key });
 * const { role } = await client.viewer();
 */
export function createClient(options: ClientOptions): Client {
  const base = createBaseClient(options);
  return { ...base, ...allResources(base), files: createFiles(options), queue: createQueue(base) };
}
