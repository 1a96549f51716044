import { expect, test, vi } from "vitest";

import { AppError } from "../../../../server/errors.js";
import { startApp, type Caller, type TestApp } from "../../../support/app.js";
import { inquiry, send, strongAnswers } from "../lead-kit.js";
import { merge, unmerge } from "../merge-kit.js";
import { pooled, tell } from "./routing-kit.js";

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

type World = {
  readonly app: TestApp;
  readonly marketer: Caller;
  readonly ids: readonly string[];
  readonly poolId: string;
  readonly accountId: string;
  readonly leads: string[];
  readonly merges: string[];
  pick<T>(list: readonly T[]): T;
};

const strategies = ["ROUND_ROBIN", "WEIGHTED", "LEAST_BUSY", "CAPACITY", "PREFERRED"];

const deeds: readonly ((world: World) => Promise<unknown>)[] = [
  async ({ marketer, leads, pick }) =>
    leads.push(await inquiry(marketer, pick([{}, { countryCode: "IT" }, { handRaised: true }]))),
  ({ marketer, leads, pick }) => send(marketer, "forward", { leadId: pick(leads), reason: "List" }),
  ({ marketer, leads, pick }) =>
    send(marketer, "qualify", { leadId: pick(leads), ...strongAnswers }),
  ({ app, leads, pick }) => send(app.admin, "accept", { leadId: pick(leads) }),
  ({ app, leads, pick }) =>
    send(app.admin, "reject", {
      leadId: pick(leads),
      reasonCode: pick(["OUT_OF_TERRITORY", "NO_BUDGET"]),
    }),
  ({ marketer, leads, ids, pick }) =>
    send(marketer, "assign", { leadId: pick(leads), ownerId: pick(ids) }),
  ({ marketer, leads, pick }) => send(marketer, "nurture", { leadId: pick(leads) }),
  ({ marketer, leads, pick }) => send(marketer, "handRaise", { leadId: pick(leads) }),
  ({ marketer, leads, ids, pick }) =>
    tell(marketer, "leadRerouteMany", {
      leadIds: [pick(leads), pick(leads), pick(leads)],
      excludeUserIds: [pick(ids)],
      reason: "Again",
    }),
  ({ app, ids, pick }) =>
    tell(app.admin, "userUpdate", { userId: pick(ids), active: pick([true, true, false]) }),
  ({ app, ids, pick }) =>
    tell(app.admin, "userUpdate", {
      userId: pick(ids),
      away: pick([true, false]),
      maxOpenLeads: pick([null, 1, 3]),
    }),
  ({ app, poolId, pick }) =>
    tell(app.admin, "routingPoolUpdate", { poolId, strategy: pick(strategies) }),
  ({ app, ids, poolId, pick }) =>
    tell(app.admin, "routingPoolUpdate", {
      poolId,
      members: [{ userId: pick(ids), weight: pick([1, 2]) }],
    }),
  ({ app, ids, pick }) =>
    tell(app.admin, "territoryCreate", {
      name: `T${app.clock.now().getTime()}`,
      area: { countryCode: "IT" },
      ownerIds: [pick(ids)],
    }),
  ({ app, accountId, ids, pick }) =>
    app.admin.gql(
      `mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { account { id } } }`,
      { input: { accountId, ownerId: pick(ids) } },
    ),
  async ({ marketer, leads, merges, pick }) => {
    const made = await merge(marketer, { survivorId: pick(leads), mergedIds: [pick(leads)] });
    merges.push(made.merge.id);
  },
  ({ marketer, merges, pick }) =>
    merges.length === 0 ? Promise.resolve() : unmerge(marketer, pick(merges)),
  async ({ app }) => {
    await app.core.relay.drain();
    await app.jobs();
  },
];

const broken = {
  "without owner and queue, or with both": `SELECT id FROM lead WHERE (owner_id IS NULL) = (queue IS NULL)`,
  "at MQL without a hand-off that waits, or the other way round": `
    SELECT l.id FROM lead l LEFT JOIN hand_off h ON h.lead_id = l.id AND h.state = 'PENDING'
     WHERE (l.status = 'MQL') <> (h.id IS NOT NULL)`,
  "waits for somebody else than has it": `
    SELECT l.id FROM lead l JOIN hand_off h ON h.lead_id = l.id AND h.state = 'PENDING'
     WHERE h.to_user_id IS DISTINCT FROM l.owner_id OR h.to_queue IS DISTINCT FROM l.queue`,
  "a decision for a user and a queue, or for neither": `
    SELECT id FROM routing_decision WHERE (chosen_user_id IS NULL) = (queue IS NULL)`,
  "a decision by a version nobody can look up": `
    SELECT id FROM routing_decision d WHERE rule_version > 1 AND NOT EXISTS (
      SELECT FROM routing_policy p WHERE p.policy_version = d.rule_version)`,
};

test.each([1, 2])(
  "over random histories (%i) no lead is without an owner or a queue, and none is left with who left",
  async (seed) => {
    await using app = await startApp();
    const random = seeded(seed);
    const pick = <T>(list: readonly T[]): T => {
      const each = list[Math.floor(random() * list.length)];
      if (each === undefined) throw new Error("Nothing to pick from");
      return each;
    };
    const { marketer, ids, pool } = await pooled(app, "WEIGHTED", [3, 2, 1]);
    const { accountCreate } = await app.admin.gql(
      `mutation { accountCreate(input: { name: "Acme", domains: ["prospect.test"], tier: KEY }) { account { id } } }`,
    );
    const leads = [await inquiry(marketer), await inquiry(marketer)];
    const accountId = accountCreate.account.id;
    const world: World = {
      app,
      marketer,
      ids,
      poolId: pool.id,
      accountId,
      leads,
      merges: [],
      pick,
    };

    let done = 0;
    for (let nth = 0; nth < 150; nth += 1) {
      app.clock.advance(60_000);
      done += await pick(deeds)(world).then(
        () => 1,
        (error: unknown) => {
          if (error instanceof AppError && error.code !== "INTERNAL") return 0;
          throw error;
        },
      );
    }
    await app.core.relay.drain();
    app.clock.advance(121_000);
    await app.jobs();

    const found = Object.fromEntries(
      await Promise.all(
        Object.entries({
          ...broken,
          "open, and with who left": `SELECT l.id FROM lead l JOIN app_user u ON u.id = l.owner_id
          WHERE NOT u.active AND l.status NOT IN ('CONVERTED', 'DISQUALIFIED', 'MERGED')`,
        }).map(async ([name, sql]) => [
          name,
          await app.system.db.run((manager) => manager.query(sql)),
        ]),
      ),
    );
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    expect(done).toBeGreaterThan(50);
  },
);
