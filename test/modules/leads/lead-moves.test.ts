import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { LeadStatus } from "../../../server/modules/leads/rules/lead-status.js";
import { leadMachine } from "../../../server/modules/leads/rules/status.js";
import { expectCode, startApp, type Caller, type TestApp } from "../../support/app.js";
import { inquiry, send, strongAnswers, type Mutation } from "./lead-kit.js";

const { RAW, INQUIRY, MQL, SAL, SQL, CONVERTED, NURTURING, DISQUALIFIED, MERGED } = LeadStatus;

type Refusal = "ILLEGAL_TRANSITION" | "TRANSITION_GUARD";
type Row = Readonly<Record<LeadStatus, LeadStatus | Refusal>>;

const refused = (code: Refusal): Row => ({
  RAW: code,
  INQUIRY: code,
  MQL: code,
  SAL: code,
  SQL: code,
  CONVERTED: code,
  NURTURING: code,
  DISQUALIFIED: code,
  MERGED: code,
});
const illegal = refused("ILLEGAL_TRANSITION");

/** Where each mutation takes a lead from each status, with an input that meets the guards it can. */
const table = {
  qualify: { ...illegal, INQUIRY: MQL, MQL, SAL, SQL, NURTURING: MQL },
  handRaise: { ...illegal, INQUIRY: MQL, MQL, SAL, SQL, NURTURING: MQL, DISQUALIFIED: MQL },
  forward: { ...illegal, INQUIRY: MQL, NURTURING: "TRANSITION_GUARD" },
  accept: { ...illegal, MQL: SAL },
  reject: { ...illegal, MQL: NURTURING },
  withdraw: { ...illegal, MQL: INQUIRY },
  advance: { ...illegal, SAL: SQL },
  nurture: { ...illegal, INQUIRY: NURTURING },
  recycle: { ...illegal, SAL: NURTURING, SQL: NURTURING },
  disqualify: {
    ...illegal,
    RAW: DISQUALIFIED,
    INQUIRY: DISQUALIFIED,
    MQL: DISQUALIFIED,
    SAL: DISQUALIFIED,
    SQL: DISQUALIFIED,
    NURTURING: DISQUALIFIED,
  },
  reopen: { ...illegal, DISQUALIFIED: INQUIRY },
  assign: { ...refused("TRANSITION_GUARD"), INQUIRY, MQL, SAL, SQL, NURTURING },
} as const satisfies Partial<Record<Mutation, Row>>;

type Moving = keyof typeof table;
/** All but MERGED: the id of a merged lead stands for its survivor (merge-leads.test.ts). */
const statuses = Object.values(LeadStatus).filter((status) => status !== MERGED);
const isMoving = (name: string): name is Moving => Object.hasOwn(table, name);
const moving = Object.keys(table).filter(isMoving);

type World = { app: TestApp; marketer: Caller; manager: Caller; seller: Caller };

const acts: Readonly<Record<Moving, (world: World) => [Caller, Record<string, unknown>]>> = {
  qualify: ({ marketer }) => [marketer, strongAnswers],
  handRaise: ({ marketer }) => [marketer, {}],
  forward: ({ marketer }) => [marketer, { reason: "The board asked for it" }],
  accept: ({ seller }) => [seller, {}],
  reject: ({ seller }) => [seller, { reasonCode: "NO_BUDGET" }],
  withdraw: ({ marketer }) => [marketer, { reason: "Not so fast" }],
  advance: ({ seller }) => [seller, {}],
  nurture: ({ marketer }) => [marketer, { resumeOn: "2026-09-01" }],
  recycle: ({ seller }) => [seller, { reasonCode: "UNREACHABLE" }],
  disqualify: ({ seller }) => [seller, { reasonCode: "SPAM" }],
  reopen: ({ manager }) => [manager, { reason: "They called again" }],
  assign: ({ marketer, seller }) => [marketer, { ownerId: seller.userId }],
};

async function act(world: World, mutation: Moving, leadId: string) {
  const [caller, input] = acts[mutation](world);
  return send(caller, mutation, { leadId, ...input });
}

/** What is done, one after the other, to have a lead at a status. */
const ways: Readonly<Record<LeadStatus, readonly Moving[]>> = {
  RAW: [],
  INQUIRY: [],
  MQL: ["qualify"],
  SAL: ["qualify", "accept"],
  SQL: ["qualify", "accept", "advance"],
  NURTURING: ["nurture"],
  DISQUALIFIED: ["disqualify"],
  CONVERTED: [],
  MERGED: [],
};

async function leadAt(world: World, status: LeadStatus): Promise<string> {
  const leadId = await inquiry(world.marketer);
  for (const mutation of ways[status]) await act(world, mutation, leadId);
  if (status === RAW || status === CONVERTED) {
    // Intake passes through RAW; what conversion asks for beside the status is not of interest here.
    await sql(world.app, "UPDATE lead SET status = $2 WHERE id = $1", [uuid(leadId), status]);
  }
  return leadId;
}

function sql(app: TestApp, text: string, values: unknown[] = []): Promise<unknown[]> {
  return app.system.db.run((manager) => manager.query(text, values));
}

function uuid(leadId: string): string {
  return leadId.replace("lead_", "");
}

/** Every row a refusal might have touched. */
async function everything(app: TestApp): Promise<unknown> {
  const tables = ["lead", "hand_off", "routing_turn"];
  const counted = ["event_log", "audit_entry", "state_change", "qualification", "lead_score"];
  const rows = tables.map((name) => sql(app, `SELECT * FROM ${name} ORDER BY 1, 2`));
  const counts = [...counted, "routing_decision"].map((name) => app.count(name));
  return Promise.all([...rows, ...counts]);
}

async function statusOf(app: TestApp, leadId: string): Promise<unknown> {
  const rows = await sql(app, "SELECT status FROM lead WHERE id = $1", [uuid(leadId)]);
  return rows[0];
}

test.each(moving)("lead %s moves from where it may, and from nowhere else", async (mutation) => {
  await using app = await startApp();
  await app.core.relay.stop(); // consumers would write between the counts
  const marketer = await app.person(Department.MARKETING);
  const manager = await app.person(Department.MARKETING, { level: FunctionLevel.MANAGER });
  const seller = await app.person(Department.SALES);
  const world: World = { app, marketer, manager, seller };

  for (const from of statuses) {
    const expected = table[mutation][from];
    const leadId = await leadAt(world, from);
    if (expected === "ILLEGAL_TRANSITION" || expected === "TRANSITION_GUARD") {
      const before = await everything(app);
      const data = await expectCode(expected, act(world, mutation, leadId));
      expect(data.from, `${mutation} from ${from}`).toBe(from);
      expect(await everything(app)).toEqual(before);
    } else {
      const { lead } = await act(world, mutation, leadId);
      expect(lead.status, `${mutation} from ${from}`).toBe(expected);
      expect(await statusOf(app, leadId)).toEqual({ status: expected });
    }
  }
});

test("some mutation makes every move of the machine but conversion and merge", () => {
  const made = moving.flatMap((mutation) =>
    statuses.map((from) => `${from} ${table[mutation][from]}`),
  );
  // Capture passes through RAW; a nurtured lead that talks to us is an inquiry before it is an MQL.
  const within = ["RAW INQUIRY", "NURTURING INQUIRY"];
  const moves = leadMachine.edges
    .filter(({ to }) => to !== CONVERTED && to !== MERGED)
    .map(({ from, to }) => `${from} ${to}`);

  expect(moves.filter((move) => ![...made, ...within].includes(move))).toEqual([]);
});
