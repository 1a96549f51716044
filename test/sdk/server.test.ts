import { LiaisonError, type Client } from "@liaison/sdk";
import { describe, expect, test } from "vitest";

import { Department } from "../../server/modules/people/department.js";
import { startApp } from "../support/app.js";
import { caught } from "./support/caught.js";

/** A client of the admin on a server of its own, over HTTP. */
async function startClient(): Promise<AsyncDisposable & { client: Client }> {
  const app = await startApp();
  await app.core.relay.stop(); // consumers score a lead just captured, between one answer and the next
  const client = (await app.serve()).client(app.admin);
  return { client, [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]() };
}

const ana = { name: "Ana Ruiz", email: "ana@castellan.example" };

describe("a capture", () => {
  test("gives the lead as plain JSON, with dates as text", async () => {
    await using world = await startClient();

    const { lead, ...rest } = await world.client.leads.capture({ ...ana, receivedVia: "CHAT" });

    expect(rest).toMatchObject({ outcome: "CREATED", matchedBy: null, replayed: false });
    expect(lead).toMatchObject({ ...ana, status: "INQUIRY", owner: null });
    expect(lead.createdAt).toBe("2026-03-02T09:00:00.000Z");
  });

  test("sent again with its key is the first answer, and no second lead", async () => {
    await using world = await startClient();
    const { leads } = world.client;
    const input = { ...ana, receivedVia: "CHAT", idempotencyKey: "chat-1" } as const;

    const first = await leads.capture(input);
    const again = await leads.capture(input);

    expect(again).toEqual({ ...first, replayed: true });
    expect(await leads.count()).toEqual({ count: 1, precision: "EXACT" });
  });

  test("with a key of another input is refused, as a typed error", async () => {
    await using world = await startClient();
    const { leads } = world.client;
    await leads.capture({ ...ana, receivedVia: "CHAT" }, { idempotencyKey: "chat-1" });

    const other = leads.capture(
      { name: "Bo", email: "bo@castellan.example", receivedVia: "CHAT" },
      { idempotencyKey: "chat-1" },
    );

    const error = await caught(other);
    expect(error).toBeInstanceOf(LiaisonError);
    expect(error).toMatchObject({
      code: "IDEMPOTENCY_KEY_REUSED",
      operation: "LeadCapture",
      path: ["leadCapture"],
      idempotencyKey: "chat-1",
      retryable: false,
      attempts: 1,
    });
  });
});

describe("an error", () => {
  test("carries code, status and the request id that the caller sent", async () => {
    await using world = await startClient();
    const nobody = `lead_${crypto.randomUUID()}`;
    const headers = { "x-request-id": "nightly-sync-17" };

    const error = await caught(
      world.client.leads.accept({ leadId: nobody }, { headers, retry: false }),
    );

    expect(error).toMatchObject({ code: "NOT_FOUND", requestId: "nightly-sync-17", status: 404 });
  });

  test("of a wrong key is UNAUTHENTICATED", async () => {
    await using app = await startApp();
    const client = (await app.serve()).client({ key: "wrong" });

    const error = await caught(client.viewer());

    expect(error).toMatchObject({ code: "UNAUTHENTICATED", retryable: false, attempts: 1 });
    expect(error.requestId).not.toBeNull();
  });

  test("of an input names every problem by its path", async () => {
    await using world = await startClient();

    const error = await caught(
      world.client.people.users.create({ ...ana, department: "SALES", timezone: "Moon/Base" }),
    );

    if (!error.is("INVALID_INPUT")) throw error;
    expect(error.data.problems).toEqual([
      { path: "input.timezone", message: "is no IANA time zone" },
    ]);
  });

  test("of a lost update holds the row as it is now", async () => {
    await using world = await startClient();
    const { users } = world.client.people;
    const { user } = await users.create({ ...ana, department: "SALES" });
    await users.update({ userId: user.id, expectedVersion: user.version, away: true });

    const late = users.update({ userId: user.id, expectedVersion: user.version, name: "Ana R." });

    const error = await caught(late);
    if (!error.is("STALE_VERSION")) throw error;
    expect(error.data.current).toMatchObject({ id: user.id, version: 2, away: true, ...ana });
    expect((await users.get(user.id)).name).toBe("Ana Ruiz");
  });
});

describe("a list", () => {
  test("is read page after page, each row once and in order", async () => {
    await using world = await startClient();
    const { leads } = world.client;
    const names = ["Ada", "Bea", "Cleo", "Dora", "Edda"];
    for (const name of names) {
      await leads.capture({ name, email: `${name}@castellan.example`, receivedVia: "API" });
    }
    const orderBy = [{ field: "CREATED_AT", direction: "ASC" }] as const;

    const read: (string | null)[] = [];
    for await (const { name } of leads.list({ first: 2, orderBy })) read.push(name);
    const pages: number[] = [];
    for await (const { nodes } of leads.list({ first: 2, orderBy }).pages())
      pages.push(nodes.length);

    expect(read).toEqual(names);
    expect(pages).toEqual([2, 2, 1]);
  });

  test("takes the filters of the schema", async () => {
    await using world = await startClient();
    const { leads } = world.client;
    await leads.capture({ ...ana, receivedVia: "CHAT" });
    await leads.capture({ name: "Bo", email: "bo@castellan.example", receivedVia: "API" });

    const { nodes } = await leads.list({ filter: { emailKey: { eq: ana.email } } }).page();

    expect(nodes.map(({ name }) => name)).toEqual(["Ana Ruiz"]);
  });
});

test("a get brings what has no list of its own", async () => {
  await using world = await startClient();
  const { leads } = world.client;
  const { lead } = await leads.capture({ ...ana, receivedVia: "INBOUND_CALL" });
  await leads.qualify({ leadId: lead.id, problem: "Pumps cavitate." });

  const { qualifications, touches, scores, history } = await leads.get(lead.id);

  expect(qualifications.nodes).toMatchObject([{ verdict: "INCOMPLETE", askedBy: null }]);
  expect(touches.nodes).toMatchObject([{ receivedVia: "INBOUND_CALL" }]);
  const fits = scores.nodes.filter(({ kind }) => kind === "FIT");
  expect(fits).toMatchObject([{ points: 22 }, { points: 6 }]);
  expect(history.nodes.map(({ toState }) => toState)).toEqual(["RAW", "INQUIRY"]);
});

test("an upsert says what it did", async () => {
  await using world = await startClient();
  const { accounts } = world.client;
  const match = { domain: "castellan.example" };

  const made = await accounts.upsert({ match, set: { name: "Castellan" } });
  const same = await accounts.upsert({ match, set: { name: "Castellan" } });
  const changed = await accounts.upsert({ match, set: { name: "Castellan Foods" } });

  expect([made.outcome, same.outcome, changed.outcome]).toEqual([
    "CREATED",
    "UNCHANGED",
    "UPDATED",
  ]);
  expect(changed.account).toMatchObject({ id: made.account.id, name: "Castellan Foods" });
});

test("the change feed goes on where it was left", async () => {
  await using app = await startApp();
  const client = (await app.serve()).client(app.admin);
  const types = ["lead.captured"];
  const capture = (name: string) =>
    client.leads.capture({ name, email: `${name}@castellan.example`, receivedVia: "API" });
  await capture("Ada");
  await app.events(); // other tests' transactions are over, so that the feed shows ours

  const feed = client.changes.list({ types }).items();
  const seen: string[] = [];
  for await (const { subjectId } of feed) seen.push(subjectId);
  const { lead } = await capture("Bea");
  await app.events();
  const later = await client.changes.list({ types, after: feed.cursor }).page();

  expect(seen).toHaveLength(1);
  expect(later.nodes).toMatchObject([{ name: "lead.captured", subjectId: lead.id }]);
});

test("a key that may read people and nothing else reads them by the client's own methods", async () => {
  await using app = await startApp();
  const { user } = await app.person(Department.SALES, { name: "Bo Berg" });
  const reader = await app.program(["user:read"]);
  const client = (await app.serve()).client(reader);

  const { nodes } = await client.people.users.list().page();

  expect(nodes.map(({ id }) => id)).toContain(user.id);
});
