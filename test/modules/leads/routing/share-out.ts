import { createClient, type Client } from "@liaison/sdk";

import { databaseUrl } from "../../../support/database-url.js";
import { startServer, type ServerProcess } from "../../../long/server-process.js";
import type { TestApp } from "../../../support/app.js";

/** What a mutation costs is bounded a caller; one test that asks ten thousand times is no such caller. */
const UNBOUNDED = { RATE_LIMIT_POINTS_PER_SECOND: "1000000" };

/** Requests in flight to each server. */
const AT_ONCE = 8;
const BATCH = 50;

/** Several real server processes on the app's database; one after the other, as starting takes all of a core. */
export async function startServers(app: TestApp, count: number): Promise<ServerProcess[]> {
  const servers: ServerProcess[] = [];
  while (servers.length < count) {
    servers.push(await startServer(databaseUrl(app), undefined, UNBOUNDED));
  }
  return servers;
}

/**
 * Brings leads to sales through all servers at once, half of them one by one and half by batches of
 * raised hands; answers with how many each of the people got.
 */
export async function shareOut(
  app: TestApp,
  servers: readonly ServerProcess[],
  { leads, prefix, ids }: { leads: number; prefix: string; ids: readonly string[] },
): Promise<number[]> {
  const clients = servers.map(({ url }) => createClient({ url, token: app.admin.key }));
  const [client] = clients;
  if (client === undefined) throw new Error("Nobody to ask");
  const before = await counts(app, ids);
  const ones = leads / 2;
  const leadIds = await inquiries(client, prefix, ones);
  const forwards = leadIds.map((leadId) => async (by: Client) => {
    await by.leads.forward({ leadId, reason: "List" });
  });
  const batches = rowsOf(`${prefix}b`, leads - ones).map((rows) => async (by: Client) => {
    const { results } = await by.leads.captureMany({
      rows: rows.map((row) => ({ ...row, handRaised: true })),
    });
    const error = results.find((result) => result.error !== null);
    if (error !== undefined) throw new Error(`A capture was refused: ${error.error?.code}`);
  });
  await workOff(clients, interleaved(forwards, batches));
  const after = await counts(app, ids);
  return after.map((count, nth) => count - (before[nth] ?? 0));
}

async function inquiries(client: Client, prefix: string, count: number): Promise<string[]> {
  const found: string[] = [];
  for (const rows of rowsOf(prefix, count)) {
    const { results } = await client.leads.captureMany({ rows });
    found.push(...results.flatMap(({ lead }) => lead?.id ?? []));
  }
  return found;
}

function rowsOf(prefix: string, count: number) {
  const batches: { email: string; receivedVia: "API" }[][] = [];
  for (let at = 0; at < count; at += BATCH) {
    const size = Math.min(BATCH, count - at);
    batches.push(
      Array.from({ length: size }, (_, nth) => ({
        email: `${prefix}${at + nth}@x.example`,
        receivedVia: "API" as const,
      })),
    );
  }
  return batches;
}

type Work = (by: Client) => Promise<void>;

/** A batch after so many single ones as there are for each. */
function interleaved(ones: readonly Work[], batches: readonly Work[]): Work[] {
  const every = Math.ceil(ones.length / Math.max(batches.length, 1));
  return [
    ...ones.flatMap((one, nth) => {
      const batch = nth % every === 0 ? batches[nth / every] : undefined;
      return batch === undefined ? [one] : [batch, one];
    }),
    ...batches.slice(Math.ceil(ones.length / every)),
  ];
}

async function workOff(clients: readonly Client[], work: readonly Work[]): Promise<void> {
  const waiting = work.values();
  const workers = clients.flatMap((client) =>
    Array.from({ length: AT_ONCE }, async () => {
      for (const each of waiting) await each(client);
    }),
  );
  await Promise.all(workers);
}

async function counts(app: TestApp, ids: readonly string[]): Promise<number[]> {
  const rows: { id: string; n: number }[] = await app.system.db.run((manager) =>
    manager.query(
      "SELECT 'user_' || chosen_user_id AS id, count(*)::int AS n FROM routing_decision GROUP BY 1",
    ),
  );
  return ids.map((id) => rows.find((row) => row.id === id)?.n ?? 0);
}

export async function stopAll(servers: readonly ServerProcess[]): Promise<void> {
  await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
}
