import fc from "fast-check";
import { expect, test } from "vitest";

import { attempt, inTransaction, type Attempt, type Context } from "../../../server/context.js";
import { captureLead, captureLeads } from "../../../server/modules/leads/commands/capture-lead.js";
import { LeadChannel } from "../../../server/modules/leads/lead.enums.js";
import { LeadCaptureInput } from "../../../server/modules/leads/lead.inputs.js";
import type { Taken } from "../../../server/modules/leads/commands/take-in.js";
import { modelsInUse } from "../../../server/modules/leads/scoring/models-in-use.js";
import { startApp, type TestApp } from "../../support/app.js";
import { statementsOf } from "../../support/statements.js";
import { company } from "./lead-kit.js";
import { leadTraces } from "./lead-traces.js";

type Fields = Partial<LeadCaptureInput>;

function input(fields: Fields): LeadCaptureInput {
  return Object.assign(new LeadCaptureInput(), { receivedVia: LeadChannel.API, ...fields });
}

function capture(ctx: Context, people: readonly Fields[]): Promise<Attempt<Taken>[]> {
  return inTransaction(ctx, (ctx) => captureLeads(ctx, people.map(input)));
}

async function oneByOne(ctx: Context, people: readonly Fields[]): Promise<Attempt<Taken>[]> {
  const taken: Attempt<Taken>[] = [];
  for (const fields of people) {
    taken.push(
      await inTransaction(ctx, (ctx) => attempt(ctx, (ctx) => captureLead(ctx, input(fields)))),
    );
  }
  return taken;
}

/** An answer without its ids. */
function answered(taken: Attempt<Taken>): object {
  if (!taken.ok) return { code: taken.error.code, message: taken.error.message };
  const { lead, outcome, matchedBy, problems, handOff } = taken.value;
  const { sourceDetail, status, version } = lead;
  return {
    sourceDetail,
    status,
    version,
    outcome,
    matchedBy,
    problems,
    isHandedOff: handOff !== null,
  };
}

const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Few values, so that people meet by every key; `\0` is what only the database refuses. */
const person = fc.record({
  email: maybe("ana@x.example", "ANA+1@x.example", "bo@acme.example", "cy@gmail.com", "no address"),
  phone: maybe("+390669821234", "06 6982 1234", "+4930123456", "12"),
  name: maybe("Ana Rossi", "Rossi, Ana", "Bo Li", "C\0y"),
  familyName: maybe("Rossi"),
  countryCode: maybe("IT", "DE"),
  externalRefs: fc.option(
    fc.subarray(
      [
        { system: "crm", id: "1" },
        { system: "CRM", id: "2" },
        { system: "fair", id: "1" },
      ],
      { maxLength: 2 },
    ),
    { nil: null },
  ),
  title: maybe("CTO", "Head of Maintenance"),
  city: maybe("Rome", "Oslo"),
  employees: maybe(60),
  attributes: maybe<Record<string, unknown>>({ page: "/seals" }, { page: "/pumps", stand: "A1" }),
  handRaised: fc.boolean(),
  receivedVia: fc.constantFrom(LeadChannel.WEB_FORM, LeadChannel.IMPORT, LeadChannel.API),
  occurredAt: maybe(new Date("2026-02-01T10:00:00Z"), new Date("2025-05-01T10:00:00Z")),
});

/** A company of its own, where nothing happens but what the test does. */
async function world(host: TestApp): Promise<TestApp> {
  await host.core.relay.stop();
  const app = await host.otherWorkspace();
  await company(app);
  await app.admin.gql(
    `mutation { accountCreate(input: { name: "Acme", domains: ["acme.example"], tier: KEY }) { account { id } } }`,
  );
  return app;
}

/** What becomes of leads between two batches, so that the second meets leads of every kind. */
async function liveOn(app: TestApp): Promise<void> {
  await app.system.db.run(async (manager) => {
    await manager.query(
      "UPDATE lead SET status = 'NURTURING', queue = 'nurture' WHERE city = 'Rome' AND status = 'INQUIRY'",
    );
    await manager.query("UPDATE lead SET status = 'CONVERTED' WHERE city = 'Oslo'");
  });
}

/** Takes the batches in at once in one company, one by one in another, and wants no difference. */
async function expectSame(host: TestApp, batches: readonly (readonly Fields[])[]): Promise<void> {
  const together = await world(host);
  const apart = await world(host);
  for (const [number, people] of batches.entries()) {
    const marked = people.map((each, at) => ({ ...each, sourceDetail: `${number}.${at}` }));
    const atOnce = await capture(together.system, marked);
    const inTurn = await oneByOne(apart.system, marked);
    expect(atOnce.map(answered)).toEqual(inTurn.map(answered));
    await liveOn(together);
    await liveOn(apart);
  }
  expect(await leadTraces(together)).toEqual(await leadTraces(apart));
}

test("a batch leaves what its people one after the other leave, whoever they meet", async () => {
  await using host = await startApp();
  const batch = fc.array(person, { minLength: 1, maxLength: 10 });
  const batches = fc.array(batch, { minLength: 1, maxLength: 3 });

  await fc.assert(
    fc.asyncProperty(batches, (drawn) => expectSame(host, drawn)),
    { numRuns: 12, seed: 7, endOnFailure: true },
  );
}, 120_000);

test("whoever comes by a key that an earlier one of the batch only just made is known", async () => {
  await using host = await startApp();
  const phone = "+390669821234";
  const ana = { email: "ana@x.example" };
  const ref = { system: "crm", id: "1" };

  await expectSame(host, [
    [{ ...ana, phone }],
    [{ ...ana, name: "Ana Rossi" }, { phone, name: "Rossi, Ana" }, { name: "Ana Rossi" }],
    [
      { ...ana, externalRefs: [ref] },
      { externalRefs: [ref], city: "Rome" },
      { ...ana, title: "CTO" },
    ],
  ]);
});

test("turns are taken in the order of the batch, though some of it waits", async () => {
  await using host = await startApp();
  const bo = { email: "bo@x.example" };
  const raised = (email: string) => ({ email, handRaised: true });

  await expectSame(host, [
    [raised("ana@x.example"), bo, { ...bo, handRaised: true }, raised("cy@x.example")],
  ]);
});

test("three hundred people take as many statements as two", async () => {
  await using app = await startApp();
  await app.core.relay.stop();
  await modelsInUse(app.system); // a process reads what scores leads once
  const statements = (domain: string, count: number, rest: Fields = {}) => {
    const people = Array.from({ length: count }, (_, i) => ({ email: `p${i}@${domain}`, ...rest }));
    return statementsOf(() => capture(app.system, people));
  };
  const title = "CTO";

  const created = [await statements("x.example", 2), await statements("y.example", 300)];
  const scored = [
    await statements("x.example", 2, { title }),
    await statements("y.example", 300, { title }),
  ];

  expect({ created, scored }).toEqual({ created: [9, 9], scored: [11, 11] });
  expect(await app.count("lead")).toBe(302);
  expect(await app.count("touch")).toBe(604);
});

test("whoever is refused, by a rule or by the database, takes nobody along", async () => {
  await using app = await startApp();
  const accountId = "account_018f0000-0000-7000-8000-000000000000";

  const taken = await capture(app.system, [
    { email: "ana@x.example" },
    { company: "Acme" },
    { name: "C\0y" },
    { name: "Bo", accountId },
    { name: "Di", attributes: Object.assign([1]) },
    { email: "ana@x.example", city: "Rome" },
    { name: "Eve" },
  ]);

  expect(taken.map((each) => (each.ok ? each.value.outcome : each.error.code))).toEqual([
    "CREATED",
    "INVALID_INPUT",
    "INVALID_INPUT",
    "NOT_FOUND",
    "INVALID_INPUT",
    "UPDATED",
    "CREATED",
  ]);
  expect(await app.count("lead")).toBe(2);
  expect(await app.events("lead.captured")).toHaveLength(3);
});

test("batches with the same people at once, in any order, make one lead of each", async () => {
  await using app = await startApp();
  const emails = Array.from({ length: 120 }, (_, i) => `p${i}@x.example`);
  const orders = Array.from({ length: 6 }, (_, turn) =>
    emails.slice(turn * 7).concat(turn % 2 === 0 ? emails : emails.toReversed()),
  );
  const few = emails.slice(0, 20).map((email) => [email]);

  const all = await Promise.all(
    [...orders, ...few, emails.slice(30, 60)].map((order) =>
      capture(
        app.system,
        order.map((email) => ({ email })),
      ),
    ),
  );

  expect(all.flat().filter((each) => !each.ok)).toEqual([]);
  expect(await app.count("lead")).toBe(120);
  expect(await app.count("touch")).toBe(all.flat().length);
  const created = all.flat().filter((each) => each.ok && each.value.outcome === "CREATED");
  expect(created).toHaveLength(120);
}, 60_000);
