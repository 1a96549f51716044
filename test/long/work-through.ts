import { setTimeout as sleep } from "node:timers/promises";

import { createClient, LiaisonError, type Client } from "@liaison/sdk";

import type { Caller, TestApp } from "../support/app.js";
import { databaseUrl } from "../support/database-url.js";
import { startServer, type ServerProcess } from "./server-process.js";

const PURPOSE = "enrichment";
const LEASE_SECONDS = 5;

export type Trouble = {
  readonly leads: number;
  readonly servers: number;
  readonly workers: number;
  /** How often a server is killed and another put in its place. */
  readonly serverKills: number;
  /** How many workers die with leads in hand, and how many each has. */
  readonly deaths: number;
  readonly inHand: number;
};

/** What became of the leads, by SQL over all leases. */
export type Told = {
  readonly completed: number;
  readonly leadsCompleted: number;
  readonly completedTwice: number;
  readonly takenTooEarly: number;
  readonly heldAtOnce: number;
  readonly unfinished: number;
  readonly eventsOfCompletion: number;
  /** Of the leases of workers that died: those somebody took over once their time was up. */
  readonly takenOver: number;
};

/**
 * Real servers and many workers work every lead off, while servers are killed and workers die with leads
 * in hand. Ends when every lead is completed.
 */
export async function workThrough(app: TestApp, trouble: Trouble): Promise<Told> {
  await capture(app, trouble.leads);
  const servers = await Promise.all(
    Array.from({ length: trouble.servers }, () => startServer(databaseUrl(app))),
  );
  try {
    return await amongThem(app, servers, trouble);
  } finally {
    for (const server of servers) await server[Symbol.asyncDispose]();
  }
}

async function amongThem(app: TestApp, servers: ServerProcess[], trouble: Trouble): Promise<Told> {
  const program = await app.program(["lead:lease", "lead:read"]);
  const stop = new AbortController();
  const clients = () => servers.map(({ url }) => clientOf(url, program));
  const dead = await dieWithLeads(clients, trouble);
  const workers = Array.from({ length: trouble.workers }, (_, nth) =>
    work(() => clients()[nth % servers.length], `worker ${nth}`, stop.signal),
  );
  await killServers(app, servers, trouble.serverKills);
  while ((await completed(app)) < trouble.leads) await sleep(200);
  stop.abort();
  await Promise.all(workers);
  return tell(app, dead);
}

async function capture(app: TestApp, leads: number): Promise<void> {
  for (let at = 0; at < leads; at += 200) {
    const input = Array.from({ length: Math.min(200, leads - at) }, (_, nth) => ({
      email: `person${at + nth}@prospect.test`,
      receivedVia: "IMPORT",
    }));
    const document = `mutation ($input: LeadCaptureManyInput!) {
      leadCaptureMany(input: $input) { results { lead { id } } } }`;
    await app.admin.gql(document, { input: { rows: input } });
  }
}

function clientOf(url: string, { key }: Caller): Client {
  return createClient({ url, token: key, retry: { tries: 2, tryTimeoutMs: 5_000 } });
}

/** A worker that starts its loop anew, on whatever server stands there then, when its server is gone. */
async function work(
  client: () => Client | undefined,
  worker: string,
  signal: AbortSignal,
): Promise<void> {
  const terms = { purpose: PURPOSE, leaseSeconds: LEASE_SECONDS, batch: 5, idleMs: 200 };
  while (!signal.aborted) {
    try {
      const jobs = client()?.queue.work({ ...terms, worker, signal });
      for await (const job of jobs ?? []) await sleep(job.lease.attempt);
    } catch (error) {
      if (!(error instanceof LiaisonError)) throw error;
      await sleep(100);
    }
  }
}

/** Workers that lease and are never heard of again. */
async function dieWithLeads(
  clients: () => Client[],
  { deaths, inHand }: Trouble,
): Promise<string[]> {
  const dead: string[] = [];
  for (let nth = 0; nth < deaths; nth += 1) {
    const client = clients()[nth % clients().length];
    const input = { purpose: PURPOSE, leaseSeconds: LEASE_SECONDS, first: inHand, worker: "dead" };
    const taken = await client?.leads.lease(input);
    dead.push(...(taken?.leases ?? []).map(({ id }) => id));
  }
  return dead;
}

async function killServers(app: TestApp, servers: ServerProcess[], kills: number): Promise<void> {
  for (let nth = 0; nth < kills; nth += 1) {
    await sleep(500);
    const at = nth % servers.length;
    const doomed = servers[at];
    const next = startServer(databaseUrl(app));
    await doomed?.[Symbol.asyncDispose]();
    servers[at] = await next;
  }
}

async function completed(app: TestApp): Promise<number> {
  const [row] = await ask(app, "count(*) FILTER (WHERE state = 'COMPLETED')::int AS n");
  return Number(row?.["n"]);
}

function ask(app: TestApp, what: string): Promise<Record<string, unknown>[]> {
  return app.system.db.run((manager) =>
    manager.query(`SELECT ${what} FROM work_lease w WHERE workspace_id = $1`, [app.workspaceId]),
  );
}

const NEXT = `(SELECT next.created_at FROM work_lease next
  WHERE next.workspace_id = w.workspace_id AND next.lead_id = w.lead_id AND next.purpose = w.purpose
    AND (next.created_at, next.id) > (w.created_at, w.id) ORDER BY next.created_at, next.id LIMIT 1)`;

async function tell(app: TestApp, dead: readonly string[]): Promise<Told> {
  const ids = dead.map((id) => `'${id.slice(-36)}'`).join(", ") || "NULL";
  const [row = {}] = await ask(
    app,
    `count(*) FILTER (WHERE state = 'COMPLETED')::int AS completed,
     count(DISTINCT lead_id) FILTER (WHERE state = 'COMPLETED')::int AS "leadsCompleted",
     count(*) FILTER (WHERE state = 'COMPLETED' AND ${NEXT} IS NOT NULL)::int AS "completedTwice",
     count(*) FILTER (WHERE state = 'LAPSED' AND expires_at > ${NEXT})::int AS "takenTooEarly",
     count(*) FILTER (WHERE coalesce(ended_at, 'infinity') > ${NEXT})::int AS "heldAtOnce",
     count(*) FILTER (WHERE is_latest AND state <> 'COMPLETED')::int AS unfinished,
     count(*) FILTER (WHERE id IN (${ids}) AND state = 'LAPSED')::int AS "takenOver"`,
  );
  const events = await app.events("lead.work_completed");
  const number = (name: string) => Number(row[name]);
  return {
    completed: number("completed"),
    leadsCompleted: number("leadsCompleted"),
    completedTwice: number("completedTwice"),
    takenTooEarly: number("takenTooEarly"),
    heldAtOnce: number("heldAtOnce"),
    unfinished: number("unfinished"),
    takenOver: number("takenOver"),
    eventsOfCompletion: events.length,
  };
}
