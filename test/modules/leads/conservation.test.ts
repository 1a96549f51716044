import { expect, test } from "vitest";

import { AppError } from "../../../server/errors.js";
import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { startApp, type Caller } from "../../support/app.js";
import { inquiry, send, strongAnswers, type Mutation } from "./lead-kit.js";

/** Mulberry32: the same sequence of moves at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const steps: readonly (readonly [Mutation, Record<string, unknown>])[] = [
  ["qualify", strongAnswers],
  ["qualify", { problem: "Leaks", timeframeDays: 300 }],
  ["handRaise", {}],
  ["forward", { reason: "List" }],
  ["accept", {}],
  ["accept", {}],
  ["advance", {}],
  ["withdraw", { reason: "Not yet" }],
  ["nurture", {}],
  ["recycle", { reasonCode: "NO_NEED" }],
  ["disqualify", { reasonCode: "NOT_ICP" }],
  ["reopen", { reason: "Called again" }],
  ["reject", { reasonCode: "NO_BUDGET" }],
  ["reject", { reasonCode: "BAD_TIMING", resumeOn: "2026-12-01" }],
  ["reject", { reasonCode: "NOT_ICP" }],
  ["reject", { reasonCode: "OUT_OF_TERRITORY" }],
  ["reject", { reasonCode: "ALREADY_WORKING" }],
  ["assign", { queue: "sales" }],
];

test("after any sequence of moves no lead is lost, none rests rejected, and each hand-off has its answer", async () => {
  await using app = await startApp();
  const random = seeded(7);
  const pick = <T>(list: readonly T[]): T => {
    const each = list[Math.floor(random() * list.length)];
    if (each === undefined) throw new Error("Nothing to pick from");
    return each;
  };
  const callers: Caller[] = [
    await app.person(Department.MARKETING),
    await app.person(Department.MARKETING, { level: FunctionLevel.MANAGER }),
    await app.person(Department.SALES),
    await app.person(Department.SALES),
    await app.person(Department.SALES, { level: FunctionLevel.MANAGER }),
  ];
  const ids: string[] = [];
  for (let i = 0; i < 12; i += 1) ids.push(await inquiry(app.admin));

  let moved = 0;
  for (let i = 0; i < 400; i += 1) {
    app.clock.advance(60_000);
    const [mutation, input] = pick(steps);
    const attempt = send(pick(callers), mutation, { leadId: pick(ids), ...input });
    moved += await attempt.then(
      () => 1,
      (error: unknown) => {
        if (error instanceof AppError && error.code !== "INTERNAL") return 0;
        throw error;
      },
    );
  }

  expect(moved).toBe(84);
  const rows = (text: string) => app.system.db.run((manager) => manager.query(text));
  // In = open + out: nobody disappears, and everybody open has somebody to look after them.
  expect(await app.count("lead")).toBe(12);
  expect(await rows("SELECT id FROM lead WHERE (owner_id IS NULL) = (queue IS NULL)")).toEqual([]);
  // A lead waits for an answer exactly while it is at MQL.
  expect(
    await rows(`SELECT l.id FROM lead l LEFT JOIN hand_off h ON h.lead_id = l.id AND h.state = 'PENDING'
                WHERE (l.status = 'MQL') <> (h.id IS NOT NULL)`),
  ).toEqual([]);
  // What was rejected went where its disposition says, in the same transaction.
  expect(
    await rows(`SELECT h.id FROM hand_off h WHERE h.state = 'REJECTED' AND NOT EXISTS (
      SELECT 1 FROM state_change c
       WHERE c.subject_id = h.lead_id AND c.from_state = 'MQL' AND c.occurred_at = h.decided_at
         AND c.to_state = CASE h.disposition WHEN 'NURTURE' THEN 'NURTURING'
               WHEN 'DISQUALIFY' THEN 'DISQUALIFIED' ELSE 'INQUIRY' END)`),
  ).toEqual([]);
  // The history of each lead is one chain that ends where the lead is.
  expect(
    await rows(`SELECT l.id FROM lead l WHERE l.status <> (
      SELECT c.to_state FROM state_change c WHERE c.subject_id = l.id ORDER BY c.id DESC LIMIT 1)`),
  ).toEqual([]);
  expect(
    await rows(`SELECT 1 FROM (SELECT from_state, lag(to_state) OVER (
        PARTITION BY subject_id ORDER BY id) AS before FROM state_change c
        WHERE subject_id IN (SELECT id FROM lead)) moves
      WHERE from_state IS DISTINCT FROM before`),
  ).toEqual([]);
  // Every score kept is the sum of its reasons.
  expect(
    await rows(`SELECT s.id FROM lead_score s WHERE s.points <> coalesce((
      SELECT sum((r->>'contribution')::int) FROM jsonb_array_elements(s.reasons) r), 0)`),
  ).toEqual([]);
}, 60_000);
