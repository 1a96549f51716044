import type { Config } from "../config.js";
import { connectionUrl, DATABASE } from "../database/embedded/connection.js";
import { findEmbedded, openEmbedded } from "../database/embedded/open-embedded.js";

/** The database a server of these settings uses: the one it runs now, else opened for as long as `work` takes. */
export async function withDatabase<T>(
  config: Config,
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (config.database.url !== null) return work(config.database.url);
  const running = await findEmbedded(config.dataDir);
  if (running !== null) return work(connectionUrl(running, DATABASE));
  const embedded = await openEmbedded({ dataDir: config.dataDir });
  try {
    return await work(embedded.url());
  } finally {
    await embedded.stop();
  }
}
