import type { Context } from "../../../../context.js";
import { uuidOf } from "../../../../ids.js";
import { policiesInForce } from "../../../clocks/commands/clock-terms.js";
import { lockValues } from "../../../people/lock-values.js";
import { routeLead, type RoutingDecision } from "../../rules/route.js";
import {
  firstTurn,
  RoutingRule,
  type Floor,
  type RouteCandidate,
  type RouteFacts,
  type RoutingRules,
  type TurnState,
} from "../../rules/route-facts.js";
import { lastKnownRules, readRules, type RulesInForce } from "../current-policy.js";
import { findFloor, type FoundFloor, type RouteSubject } from "../find-floor.js";
import { PLAN_ONCE } from "../floor-sql.js";

export type RouteOptions = {
  /** Who is not to get it this time. */
  readonly exclude?: readonly string[];
  /** Who has it now: it is among their open leads already. */
  readonly holderId?: string | null;
};

type OpenOptions = {
  /** True to ask only those who know the person or work the territory: nobody's turn is taken. */
  readonly withoutTurns?: boolean;
};

/**
 * One sitting of routing: any number of leads, decided one after the other upon what was read once,
 * each seeing what those before it got. Nothing is written until `close`.
 */
export class Routing {
  private readonly people: Map<string, RouteCandidate>;
  private readonly turns: Map<string, TurnState>;
  private readonly taken = new Set<string>();

  constructor(
    private readonly rules: RoutingRules,
    private readonly facts: ReadonlyMap<RouteSubject, RouteFacts>,
    private readonly floor: Floor,
  ) {
    this.people = new Map(floor.people);
    this.turns = new Map(floor.turns);
  }

  /** Who gets this lead, which was among those the sitting was opened for. */
  decide(subject: RouteSubject, options: RouteOptions = {}): RoutingDecision {
    const { exclude = [], holderId = null } = options;
    const facts = this.facts.get(subject);
    if (facts === undefined) throw new Error("The sitting was not opened for this lead");
    if (holderId !== null) this.count(holderId, { openLeads: -1, assignedToday: 0 });
    const { members } = this.floor;
    const floor = { people: this.people, members, turns: this.turns };
    const decision = routeLead({ ...facts, excludedUserIds: exclude }, this.rules, floor);
    const { chosenUserId, turn } = decision;
    if (chosenUserId !== null) this.count(chosenUserId, { openLeads: 1, assignedToday: 1 });
    if (turn !== null) this.take(turn);
    return decision;
  }

  /** Keeps whose turn it is, for the leads to come. */
  async close(ctx: Context): Promise<void> {
    const turns = [...this.taken].sort().map((pool) => {
      const { lastUserId, credits } = this.turns.get(pool) ?? firstTurn;
      return { pool, last_user_id: lastUserId === null ? null : uuidOf(lastUserId), credits };
    });
    this.taken.clear();
    if (turns.length === 0) return;
    await ctx.db.run((manager) =>
      manager.query(KEEP, [ctx.actor.workspaceId, JSON.stringify(turns)]),
    );
  }

  private take({ poolKey, lastUserId, credits }: TurnState & { poolKey: string }): void {
    const members = new Set(this.floor.members.get(poolKey)?.map(({ userId }) => userId));
    const kept = Object.entries(credits).filter(([userId]) => members.has(userId));
    this.turns.set(poolKey, { lastUserId, credits: Object.fromEntries(kept) });
    this.taken.add(poolKey);
  }

  private count(userId: string, by: Pick<RouteCandidate, "openLeads" | "assignedToday">): void {
    const person = this.people.get(userId);
    if (person === undefined) return;
    this.people.set(userId, {
      ...person,
      openLeads: person.openLeads + by.openLeads,
      assignedToday: person.assignedToday + by.assignedToday,
    });
  }
}

/**
 * Opens a sitting, which keeps others from routing in this workspace until the transaction ends: limits
 * of a person hold across pools only if nobody else gives them leads meanwhile. Lock the leads first.
 */
export async function openRouting(
  ctx: Context,
  subjects: readonly RouteSubject[],
  { withoutTurns = false }: OpenOptions = {},
): Promise<Routing> {
  // What clocks start by is asked for while nobody waits for this sitting to end.
  await policiesInForce(ctx);
  await ctx.db.run((manager) => manager.query(PLAN_ONCE));
  await lockTurns(ctx);
  return sit(ctx, subjects, { withoutTurns });
}

/** Whose turn it is stays as it is until the transaction ends. Before the row of a pool, never after. */
export function lockTurns(ctx: Context): Promise<void> {
  return lockValues(ctx, "routing", ["turn"]);
}

/** The same without a lock, to look at: what it decides is never written. */
export async function readRouting(
  ctx: Context,
  subjects: readonly RouteSubject[],
): Promise<Routing> {
  return sit(ctx, subjects, { withoutTurns: false });
}

async function sit(
  ctx: Context,
  subjects: readonly RouteSubject[],
  { withoutTurns }: Required<OpenOptions>,
): Promise<Routing> {
  const read = async ({ id, rules }: RulesInForce) => {
    const by = withoutTurns ? withoutPools(rules) : rules;
    return { id, by, found: await findFloor(ctx, subjects, by) };
  };
  let seen = await read(lastKnownRules(ctx) ?? (await readRules(ctx)));
  // Others may have been put in force since.
  while (seen.found.policyId !== seen.id) seen = await read(await readRules(ctx));
  return sitting(subjects, seen.by, seen.found);
}

function sitting(
  subjects: readonly RouteSubject[],
  rules: RoutingRules,
  { facts, floor }: FoundFloor,
): Routing {
  const bySubject = new Map(
    subjects.map((subject, nth) => {
      const found = facts[nth];
      if (found === undefined) throw new Error("Every lead asked about has facts");
      return [subject, found] as const;
    }),
  );
  return new Routing(rules, bySubject, floor);
}

function withoutPools(rules: RoutingRules): RoutingRules {
  return {
    ...rules,
    steps: rules.steps.filter(({ rule }) => rule !== RoutingRule.POOL),
    territories: rules.territories.filter(({ poolKey }) => poolKey === null),
  };
}

/** In the order of the pools' keys, as everything that locks several rows does. */
const KEEP = `
  INSERT INTO routing_turn (workspace_id, pool, last_user_id, credits)
  SELECT $1, given.* FROM jsonb_to_recordset($2::jsonb)
      AS given (pool text, last_user_id uuid, credits jsonb)
  ON CONFLICT (workspace_id, pool)
  DO UPDATE SET last_user_id = excluded.last_user_id, credits = excluded.credits`;
