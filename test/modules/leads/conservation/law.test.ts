import fc from "fast-check";
import { expect, test } from "vitest";

import { inTransaction } from "../../../../server/context.js";
import { AppError } from "../../../../server/errors.js";
import { retractLead } from "../../../../server/modules/leads/commands/retract-lead.js";
import { Department, FunctionLevel } from "../../../../server/modules/people/department.js";
import { startApp, type Caller, type TestApp } from "../../../support/app.js";
import { inquiry, send, strongAnswers, type Mutation } from "../lead-kit.js";
import { merge, unmerge } from "../merge-kit.js";
import { asCounts, countByHand, law, standing, type Snapshot } from "./law-kit.js";

const moves: readonly (readonly [Mutation, Record<string, unknown>])[] = [
  ["qualify", strongAnswers],
  ["qualify", { framework: "BANT", problem: "Leaks", timeframeDays: 300 }],
  ["qualify", { disqualifying: ["PROBLEM"] }],
  ["handRaise", {}],
  ["forward", { reason: "List" }],
  ["accept", {}],
  ["accept", {}],
  ["advance", {}],
  ["advance", {}],
  ["withdraw", { reason: "Not yet" }],
  ["nurture", {}],
  ["recycle", { reasonCode: "NO_NEED" }],
  ["disqualify", { reasonCode: "NOT_ICP" }],
  ["reopen", { reason: "Called again" }],
  ["reject", { reasonCode: "NO_BUDGET" }],
  ["reject", { reasonCode: "NOT_ICP" }],
  ["reject", { reasonCode: "OUT_OF_TERRITORY" }],
];

type Step =
  | { kind: "move"; move: number; lead: number; by: number }
  | { kind: "capture" | "retract" | "convert" | "unmerge"; lead: number; by: number }
  | { kind: "merge"; lead: number; other: number; by: number };

const nat = fc.nat(1_000);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant("move" as const), move: nat, lead: nat, by: nat }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("capture" as const), lead: nat, by: nat }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("convert" as const), lead: nat, by: nat }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("retract" as const), lead: nat, by: nat }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("merge" as const), lead: nat, other: nat, by: nat }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("unmerge" as const), lead: nat, by: nat }),
  },
);

/** One company whose leads live through a history; refusals are part of it. */
class History {
  readonly snapshots: Snapshot[] = [];
  private readonly leads: string[] = [];
  private readonly merges: string[] = [];

  constructor(
    private readonly app: TestApp,
    private readonly callers: readonly Caller[],
  ) {}

  async live(steps: readonly Step[]): Promise<void> {
    for (let i = 0; i < 4; i += 1) await this.capture(this.app.admin);
    await this.look();
    for (const each of steps) {
      this.app.clock.advance(60_000);
      await this.take(each).catch(mustBeRefusal);
      await this.look();
    }
  }

  private async capture(by: Caller): Promise<void> {
    const nth = this.leads.length + 1;
    this.leads.push(await inquiry(by, { name: `Ana ${nth}`, company: `Company ${nth}` }));
  }

  /** All the way, as far as it goes: chance alone would hardly ever get there. */
  private async convert(leadId: string): Promise<void> {
    const seller = pick(this.callers, 3);
    const way: [Caller, Mutation, object][] = [
      [this.app.admin, "qualify", strongAnswers],
      [this.app.admin, "assign", { ownerId: seller.userId }],
      [seller, "accept", {}],
      [seller, "advance", {}],
    ];
    for (const [by, mutation, input] of way) {
      await send(by, mutation, { leadId, ...input }).catch(mustBeRefusal);
    }
    const create = { create: {} };
    const input = { leadId, account: create, contact: create, opportunity: create };
    await seller.gql(CONVERT, { input });
  }

  private async look(): Promise<void> {
    this.snapshots.push({ at: this.app.clock.now(), standing: await standing(this.app) });
  }

  private async take(each: Step): Promise<void> {
    const by = pick(this.callers, each.by);
    const leadId = pick(this.leads, each.lead);
    switch (each.kind) {
      case "move": {
        const [mutation, input] = pick(moves, each.move);
        await send(by, mutation, { leadId, ...input });
        return;
      }
      case "capture":
        return this.capture(by);
      case "retract":
        await inTransaction(this.app.system, (ctx) => retractLead(ctx, leadId, "Import undone"));
        return;
      case "convert":
        return this.convert(leadId);
      case "merge": {
        const mergedIds = [pick(this.leads, each.other)];
        this.merges.push((await merge(by, { survivorId: leadId, mergedIds })).merge.id);
        return;
      }
      case "unmerge":
        if (this.merges.length > 0) await unmerge(by, pick(this.merges, each.lead));
    }
  }
}

function mustBeRefusal(error: unknown): void {
  if (!(error instanceof AppError) || error.code === "INTERNAL") throw error;
}

const CONVERT = `mutation ($input: LeadConvertInput!) { leadConvert(input: $input) { lead { id } } }`;

function pick<T>(list: readonly T[], at: number): T {
  const each = list[at % list.length];
  if (each === undefined) throw new Error("Nothing to pick from");
  return each;
}

async function staff(app: TestApp): Promise<Caller[]> {
  return [
    await app.person(Department.MARKETING),
    await app.person(Department.MARKETING, { level: FunctionLevel.MANAGER }),
    await app.person(Department.SALES),
    await app.person(Department.SALES, { level: FunctionLevel.MANAGER }),
  ];
}

test("over any history of commands and any period, open before + in = out + open, as counted by hand", async () => {
  await using app = await startApp();
  const ways = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 40, maxLength: 60 }),
      fc.array(fc.tuple(nat, nat), { minLength: 6, maxLength: 6 }),
      async (steps, periods) => {
        const company = await app.otherWorkspace();
        const history = new History(company, await staff(company));
        const began = company.clock.now();
        await history.live(steps);
        const ended = company.clock.now();
        const minutes = (ended.getTime() - began.getTime()) / 60_000 + 2;

        const spans = [[0, minutes], ...periods].map(([a = 0, b = 0]) => {
          const [first = 0, last = 0] = [a % minutes, b % minutes].sort((x, y) => x - y);
          const at = (minute: number) => new Date(began.getTime() - 30_000 + minute * 60_000);
          return { from: at(first), to: at(last + 1) };
        });
        for (const period of spans) {
          const counted = await law(company.admin, period);
          const expected = countByHand(history.snapshots, period);
          expect({
            openBefore: counted.openBefore,
            in: asCounts(counted.in),
            out: asCounts(counted.out),
            open: asCounts(counted.open),
          }).toEqual(expected);
          expect(counted).toMatchObject({ holds: true, unaccounted: 0 });
          expect(counted.openBefore + counted.cameIn).toBe(counted.wentOut + counted.stillOpen);
          for (const { way } of [...counted.in, ...counted.out]) ways.add(way);
        }
        await everyHandOffHasItsEnd(company);
      },
    ),
    { numRuns: 4, seed: 20261128, endOnFailure: true },
  );

  // The histories are no histories of nothing.
  expect([...ways].sort()).toEqual(
    ["CONVERTED", "DISQUALIFIED", "MERGED", "NEW", "REOPENED", "UNMERGED"].sort(),
  );
}, 300_000);

/** Every MQL is accepted, nurtured, closed or routed again, or waits with an owner or a queue. */
async function everyHandOffHasItsEnd(app: TestApp): Promise<void> {
  const rows = (text: string) =>
    app.system.db.run((manager) => manager.query(text, [app.workspaceId]));
  const left = `SELECT c.to_state FROM state_change c WHERE c.workspace_id = $1
    AND c.field = 'status' AND c.from_state = 'MQL' AND c.to_state NOT IN
      ('SAL', 'NURTURING', 'DISQUALIFIED', 'INQUIRY', 'MERGED') AND c.reason_code IS DISTINCT FROM 'MERGED'
      AND c.reason_code IS DISTINCT FROM 'UNMERGED'`;
  expect(await rows(left)).toEqual([]);
  expect(
    await rows(`SELECT l.id FROM lead l LEFT JOIN hand_off h
        ON h.workspace_id = l.workspace_id AND h.lead_id = l.id AND h.state = 'PENDING'
      WHERE l.workspace_id = $1 AND ((l.status = 'MQL') <> (h.id IS NOT NULL)
         OR l.owner_id IS NULL AND l.queue IS NULL)`),
  ).toEqual([]);
}
