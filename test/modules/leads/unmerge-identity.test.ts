import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { inTransaction } from "../../../server/context.js";
import { AppError } from "../../../server/errors.js";
import { moveOn } from "../../../server/modules/leads/nurture/commands/move-due.js";
import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { rowsOf, ownerOf, type Owner } from "../../isolation/rows.js";
import { startApp, type Caller, type TestApp } from "../../support/app.js";
import { inquiry, send, strongAnswers, type Mutation } from "./lead-kit.js";
import { merge, unmerge } from "./merge-kit.js";
import { running, steps as letters, TOPIC } from "./nurture/nurture-kit.js";

vi.setConfig({ testTimeout: 120_000 });

/** Mulberry32: the same histories at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What records that there was a merge, and is never taken back. */
const RECORDS = [
  "audit_entry",
  "event_log",
  "idempotency_key",
  "lead_row_past", // whose rows were when: a score of an instant between the two needs it
  "merge_image",
  "merge_ledger",
  "state_change",
];

/** What consumers make of both events, each in a transaction of its own. */
const FOLLOWING = [
  "consumed_event",
  "consumer_place",
  "duplicate_case",
  "duplicate_model",
  "job",
  "lead_match_key",
];

/** Versions go on counting where a merge has changed a row, so that nobody overwrites what they missed. */
const COUNTED = ["version", "updated_at"];
const COUNTING = ["lead", "hand_off", "sla_clock", "nurture_enrolment", "nurture_send"];

/** Scores that consumers give, where the command itself gives the fit; the lead's columns show both. */
function isFollowing(table: string, { kind }: Record<string, unknown>): boolean {
  return FOLLOWING.includes(table) || (table === "lead_score" && kind !== "FIT");
}

/** Once consumers have heard of all that happened. */
async function everyRow(owner: Owner, app: TestApp): Promise<string[]> {
  await app.core.relay.drain();
  const tables = [...(await rowsOf(owner, app.workspaceId))];
  return tables
    .filter(([table]) => !RECORDS.includes(table))
    .flatMap(([table, rows]) =>
      rows
        .filter((row) => !isFollowing(table, row))
        .map((row) => {
          const counted = COUNTING.includes(table) ? COUNTED : [];
          const kept = Object.entries(row).filter(([name]) => !counted.includes(name));
          return `${table} ${JSON.stringify(Object.fromEntries(kept))}`;
        }),
    )
    .sort();
}

function differences(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  const gone = before.filter((row) => !now.has(row)).map((row) => `gone: ${row}`);
  return [...gone, ...after.filter((row) => !old.has(row)).map((row) => `new: ${row}`)];
}

type Step = readonly [Mutation, Record<string, unknown>];

const steps: readonly Step[] = [
  ["qualify", strongAnswers],
  ["qualify", { problem: "Leaks", timeframeDays: 300 }],
  ["qualify", { problem: "Leaks", asked: ["BUDGET"] }],
  ["handRaise", {}],
  ["forward", { reason: "List" }],
  ["accept", {}],
  ["accept", {}],
  ["advance", {}],
  ["withdraw", { reason: "Not yet" }],
  ["nurture", {}],
  ["recycle", { reasonCode: "NO_NEED" }],
  ["disqualify", { reasonCode: "NOT_ICP" }],
  ["reject", { reasonCode: "NO_BUDGET" }],
  ["reject", { reasonCode: "OUT_OF_TERRITORY" }],
  ["assign", { queue: "sales" }],
  ["update", { title: "Head of Plant", city: "Turin", attributes: { tier: "gold" } }],
  ["update", { industry: "3339", employees: 40, name: "Ana Rossi" }],
  ["update", { attributes: { tier: null, campaign: "spring" }, countryCode: "DE" }],
];

let app: TestApp;
let owner: Owner;
let programId: string;
let callers: Caller[];

beforeAll(async () => {
  app = await startApp();
  owner = await ownerOf(app);
  callers = [
    await app.person(Department.MARKETING),
    await app.person(Department.MARKETING, { level: FunctionLevel.MANAGER }),
    await app.person(Department.SALES),
    await app.person(Department.SALES, { level: FunctionLevel.MANAGER }),
  ];
  await app.admin.gql(
    `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } } }`,
    { input: { name: "Acme", domains: ["acme.example"], ownerId: callers[2]?.userId } },
  );
  programId = (await running(app.admin, { steps: letters(3) })).id;
  await app.admin.gql(
    `mutation { competitorCreate(input: { name: "Gummi AG" }) { competitor { id } } }`,
  );
}, 60_000);

afterAll(async () => {
  await owner?.[Symbol.asyncDispose]();
  await app?.[Symbol.asyncDispose]();
});

let born = 0;

/** A few leads, each through another door, and what happened to them. */
async function histories(random: () => number, moves: number): Promise<string[]> {
  const pick = <T>(list: readonly T[]): T => {
    const each = list[Math.floor(random() * list.length)];
    if (each === undefined) throw new Error("Nothing to pick from");
    return each;
  };
  const ids: string[] = [];
  for (const receivedVia of ["IMPORT", "EMAIL", "INBOUND_CALL", "WEB_FORM"]) {
    born += 1;
    app.clock.advance(60_000);
    const email = `ana${born}@${pick(["acme.example", "gmail.com", "else.example"])}`;
    await agree(email);
    ids.push(
      await inquiry(pick(callers), {
        email,
        name: pick(["Ana Rossi", "A. Rossi", "Rossi Ana"]),
        phone: pick(["+39 02 5550 1234", "+39 02 5550 99"]),
        company: pick(["Acme", "ACME S.p.A."]),
        receivedVia,
        externalRefs: [{ system: "hubspot", id: `${born}` }],
        attributes: { [pick(["utm", "tier"])]: born },
      }),
    );
  }
  for (let i = 0; i < moves; i += 1) {
    app.clock.advance(60_000);
    const [mutation, input] = pick(steps);
    await send(pick(callers), mutation, { leadId: pick(ids), ...input }).catch((error: unknown) => {
      if (!(error instanceof AppError) || error.code === "INTERNAL") throw error;
    });
  }
  await app.core.relay.drain();
  // The first letters are scheduled and wait: no job brings them to the outbox.
  await inTransaction(app.system, (ctx) => moveOn(ctx, programId));
  return [...new Set(ids)];
}

async function agree(address: string): Promise<void> {
  const consent = { channel: "EMAIL", topic: TOPIC, basis: "CONSENT", shownText: "Yes" };
  await app.admin.gql(
    `mutation ($input: ConsentRecordInput!) { consentRecord(input: $input) { consent { id } } }`,
    { input: { address, ...consent } },
  );
}

function shuffled(ids: readonly string[], random: () => number): string[] {
  return ids
    .map((id) => [random(), id] as const)
    .sort(([a], [b]) => a - b)
    .map(([, id]) => id);
}

/** What kinds of rows the merges have touched, and which they wrote themselves. */
async function kindsTouched(): Promise<string[]> {
  const rows = await owner.query(
    `SELECT DISTINCT table_name || CASE WHEN before IS NULL THEN ' made'
              WHEN after ? 'state' THEN ' withdrawn' ELSE '' END AS kind FROM merge_image`,
  );
  return rows.map(({ kind }) => String(kind));
}

test("a merge undone is as if it had never been, in every table and every row", async () => {
  const kinds = new Set<string>();
  for (let seed = 1; seed <= 8; seed += 1) {
    const random = seeded(seed);
    // Somebody known by number and name comes back as the same lead: there may be fewer than four.
    const [survivorId = "", ...mergedIds] = shuffled(await histories(random, 24), random);
    if (mergedIds.length === 0) continue;
    const before = await everyRow(owner, app);

    app.clock.advance(60_000);
    const merged = await merge(app.admin, { survivorId, mergedIds });
    for (const kind of await kindsTouched()) kinds.add(kind);
    app.clock.advance(60_000);
    await unmerge(app.admin, merged.merge.id);

    expect([seed, differences(before, await everyRow(owner, app))]).toEqual([seed, []]);
  }

  // The histories are of use only while they reach all that a merge does.
  expect([...kinds].sort()).toEqual([
    "external_reference",
    "hand_off",
    "hand_off withdrawn",
    "intel_observation",
    "lead",
    "lead_score",
    "lead_score made",
    "nurture_enrolment",
    "nurture_enrolment withdrawn",
    "nurture_send",
    "nurture_send withdrawn",
    "qualification",
    "qualification made",
    "routing_decision",
    "routing_decision made",
    "sla_clock",
    "sla_clock withdrawn",
    "touch",
  ]);
});

test("a merge of merges comes undone from the last to the first", async () => {
  for (let seed = 101; seed <= 103; seed += 1) {
    const random = seeded(seed);
    const known = [...(await histories(random, 16)), ...(await histories(random, 16))];
    const snapshots: string[][] = [];
    const merges: string[] = [];
    let rest = [...new Set(known)];
    while (rest.length > 1) {
      const [survivorId = "", mergedId = "", ...others] = shuffled(rest, random);
      snapshots.push(await everyRow(owner, app));
      app.clock.advance(60_000);
      const merged = await merge(app.admin, { survivorId, mergedIds: [mergedId] });
      merges.push(merged.merge.id);
      rest = [survivorId, ...others];
    }

    for (const mergeId of merges.reverse()) {
      await unmerge(app.admin, mergeId);
      const before = snapshots.pop() ?? [];
      expect([seed, differences(before, await everyRow(owner, app))]).toEqual([seed, []]);
    }
  }
});
