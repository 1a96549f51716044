import type { Client, WorkJob } from "@liaison/sdk";
import { expect, test } from "vitest";

import { startApp, type TestApp } from "../support/app.js";
import { caught } from "./support/caught.js";

const terms = { purpose: "enrichment", untilEmpty: true } as const;

/** A server with some leads, and a client that works on them. */
async function world(leads: number): Promise<AsyncDisposable & { app: TestApp; client: Client }> {
  const app = await startApp();
  const client = (await app.serve()).client(app.admin);
  for (let n = 0; n < leads; n += 1) {
    const email = `person${n}@castellan.example`;
    await client.leads.capture({ name: `Person ${n}`, email, receivedVia: "API" });
  }
  await app.core.relay.drain(); // who scores the new leads has them locked meanwhile
  return { app, client, [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]() };
}

async function states(client: Client): Promise<string[]> {
  const { nodes } = await client.leads.leases.list().page();
  return nodes.map(({ state, outcome }) => `${state} ${outcome ?? "-"}`).sort();
}

test("works every lead once, completes each when the loop goes on, and ends when none is free", async () => {
  await using made = await world(5);
  const { client } = made;
  const worked: (string | null)[] = [];

  for await (const job of client.queue.work({ ...terms, batch: 2, worker: "one" })) {
    worked.push(job.lead.name);
    if (job.lead.name === "Person 3") await job.complete("nothing found", "No web site.");
  }
  for await (const { lead } of client.queue.work(terms)) worked.push(lead.name);

  expect(worked.sort()).toEqual([0, 1, 2, 3, 4].map((n) => `Person ${n}`));
  const done = Array.from({ length: 4 }, () => "COMPLETED done");
  expect(await states(client)).toEqual([...done, "COMPLETED nothing found"]);
});

test("a throw in the loop gives the job in hand and those that wait back, and comes out", async () => {
  await using made = await world(3);
  const { client } = made;
  const work = async () => {
    for await (const { lease } of client.queue.work({ ...terms, batch: 3 })) {
      if (lease.attempt > 0) throw new Error("the other system is down");
    }
  };

  await expect(work()).rejects.toThrow("the other system is down");

  expect(await states(client)).toEqual(["RELEASED -", "RELEASED -", "RELEASED -"]);
});

test("a job given back with a pause is left by the same loop, and `break` ends it", async () => {
  await using made = await world(2);
  const { client } = made;
  let jobs = 0;

  for await (const job of client.queue.work({ ...terms })) {
    jobs += 1;
    await job.release("Busy", 600);
  }
  expect(jobs).toBe(2);
  made.app.clock.advance(600_000);
  for await (const job of client.queue.work({ ...terms })) {
    await job.complete("reached");
    break;
  }

  expect(await states(client)).toEqual(["COMPLETED reached", "RELEASED -", "RELEASED -"]);
});

test("an abort lets the job in hand come to its end, and gives back what waits", async () => {
  await using made = await world(3);
  const { client } = made;
  const stop = new AbortController();
  const waiting = { ...terms, batch: 2, untilEmpty: false, signal: stop.signal };

  for await (const job of client.queue.work(waiting)) {
    expect(job.signal.aborted).toBe(false);
    stop.abort();
  }
  expect(await states(client)).toEqual(["COMPLETED done", "RELEASED -"]);

  const idle = new AbortController();
  const work = async () => {
    for await (const job of client.queue.work({
      ...terms,
      purpose: "idle",
      untilEmpty: false,
      idleMs: 60_000,
      filter: { id: { in: [] } },
      signal: idle.signal,
    })) {
      throw new Error(`No lead was asked for: ${job.lease.id}`);
    }
  };
  const ended = work();
  setTimeout(() => idle.abort(), 200);
  await ended;
});

test("a lease is kept while the work lasts, and one that is lost tells so and is left", async () => {
  await using made = await world(2);
  const { app, client } = made;
  const lost: WorkJob[] = [];
  let worked = 0;

  for await (const job of client.queue.work({ ...terms, leaseSeconds: 5 })) {
    worked += 1;
    if (lost.length > 0) continue;
    lost.push(job);
    app.clock.advance(1_000);
    const version = async () => (await client.leads.leases.get(job.lease.id)).version;
    await expect.poll(version, { timeout: 10_000 }).toBe(2); // one beat, after a third of the time
    await client.leads.leases.release({ leaseId: job.lease.id, pauseSeconds: 60 });
    await new Promise((resolve) => job.signal.addEventListener("abort", resolve));
  }

  expect(worked).toBe(2);
  expect(await states(client)).toEqual(["COMPLETED done", "RELEASED -"]);
});

test("what a worker may not do is an error of its first lead", async () => {
  await using made = await world(1);
  const { app } = made;
  const reader = (await app.serve()).client(await app.program(["lead:read"]));

  const error = await caught(reader.queue.work(terms).next());

  expect(error).toMatchObject({ code: "FORBIDDEN" });
});
