import { attemptTogether, type Attempt, type Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { lockEachVisible } from "../../../reader/rows.js";
import { together } from "../../../history/write.js";
import type { HandOff } from "../hand-off.entity.js";
import { Lead } from "../lead.entity.js";
import { openRouting, type Routing } from "../routing/commands/open-routing.js";
import { firstWave, type InWave } from "../rules/identity/first-wave.js";
import { isEnd } from "../rules/status.js";
import {
  findKnownPeople,
  lockNames,
  phoneLockName,
  type KnownPerson,
  type Sought,
} from "./find-known-person.js";
import { isRoutedByHand, raiseHandOf } from "./raise-hand.js";
import { writeDecisions, type Decision, type Intake } from "./write-intake.js";

/** Somebody at a door, read as far as their own words go. */
export type Arriving = {
  readonly sought: Sought;
  readonly raisesHand: boolean;
  /**
   * What to do, given who they are. `lead` is null for a person nobody knows, and for a lead beyond
   * the caller's row scope. Pure; throws AppError to refuse.
   */
  decide(known: KnownPerson, lead: Lead | null): Decision;
};

export type Taken = Intake & { readonly handOff: HandOff | null };

/** Which leads they may turn out to be: any of the workspace, or those in the caller's row scope. */
type Reach = "WORKSPACE" | "ROW_SCOPE";

/** Takes one person in; a refusal is thrown. */
export async function takeOne(ctx: Context, arriving: Arriving, reach: Reach): Promise<Taken> {
  const taken = nextOf((await takeWaves(ctx, [arriving], reach)).values());
  if (!taken.ok) throw taken.error;
  return taken.value;
}

/**
 * Takes people in: found by their keys, locked, decided upon and written by as many statements for
 * five hundred as for one. What comes of it is what came of one after the other. Whoever is refused
 * takes nobody along; what only the database refuses is found by halving the batch.
 */
export async function takeIn(
  ctx: Context,
  people: readonly Attempt<Arriving>[],
  reach: Reach,
): Promise<Attempt<Taken>[]> {
  const readable = people.flatMap((each) => (each.ok ? [each.value] : []));
  const taken = await attemptTogether(ctx, readable, (ctx, some) => takeWaves(ctx, some, reach));
  const answers = taken.values();
  return people.map((each) => (each.ok ? nextOf(answers) : each));
}

async function takeWaves(
  ctx: Context,
  people: readonly Arriving[],
  reach: Reach,
): Promise<Attempt<Taken>[]> {
  const taken = new Map<Arriving, Attempt<Taken>>();
  let waiting = people;
  while (waiting.length > 0) {
    const met = await meet(ctx, waiting, reach);
    const isFirst = firstWave(met.map(inWave));
    const wave = met.filter((_, at) => isFirst[at] === true);
    const answers = (await takeWave(ctx, wave)).values();
    for (const { arriving } of wave) taken.set(arriving, nextOf(answers));
    waiting = waiting.filter((arriving) => !taken.has(arriving));
  }
  return people.map((arriving) => nextOf([taken.get(arriving)].values()));
}

type Met = {
  readonly arriving: Arriving;
  readonly known: KnownPerson;
  readonly decision: Attempt<Decision>;
};

/** Who they are; the leads they are stay locked until the transaction ends. */
async function meet(ctx: Context, people: readonly Arriving[], reach: Reach): Promise<Met[]> {
  const sought = people.map((each) => each.sought);
  const found = await findKnownPeople(ctx, sought);
  const ids = found.flatMap(({ leadId }) => leadId ?? []);
  const rows = reach === "WORKSPACE" ? (["ALL"] as const) : ctx.actor.rows;
  const leads = await lockEachVisible({ ...ctx, actor: { ...ctx.actor, rows } }, Lead, ids);
  const knowns = found.values();
  return people.map((arriving) => {
    const known = nextOf(knowns);
    const lead = known.leadId === null ? null : (leads.get(known.leadId) ?? null);
    return { arriving, known, decision: settle(() => arriving.decide(known, lead)) };
  });
}

/** The keys of a known lead after the writing count as well: another may come by these. */
function inWave({ arriving, known, decision }: Met): InWave {
  const claims = [...lockNames(arriving.sought), ...known.holderIds];
  if (decision.ok && decision.value.lead !== null) {
    const { id, phone, nameKey } = { ...decision.value.lead, ...decision.value.patch };
    claims.push(id);
    if (phone !== null && nameKey !== null) claims.push(phoneLockName(phone, nameKey));
  }
  return { claims, takesTurn: arriving.raisesHand };
}

async function takeWave(ctx: Context, wave: readonly Met[]): Promise<Attempt<Taken>[]> {
  const decisions = wave.flatMap(({ decision }) => (decision.ok ? [decision.value] : []));
  const intakes = (await writeDecisions(ctx, decisions)).values();
  const written = wave.map((met) =>
    met.decision.ok ? { ...met, intake: nextOf(intakes) } : { ...met, intake: null },
  );
  const raising = written.flatMap(({ arriving, intake }) =>
    intake !== null && arriving.raisesHand && isRoutedByHand(intake.lead) ? [intake.lead] : [],
  );
  const routing = raising.length === 0 ? undefined : await openRouting(ctx, raising);
  const answers = await together(ctx, async (ctx) => {
    const answers: Attempt<Taken>[] = [];
    for (const { arriving, decision, intake } of written) {
      if (intake !== null)
        answers.push({ ok: true, value: await withHand(ctx, arriving, { intake, routing }) });
      else if (!decision.ok) answers.push(decision);
    }
    return answers;
  });
  await routing?.close(ctx);
  return answers;
}

/** At an end of the machine there is nothing to raise a hand for, but the touch is kept. */
async function withHand(
  ctx: Context,
  { raisesHand }: Arriving,
  { intake, routing }: { readonly intake: Intake; readonly routing: Routing | undefined },
): Promise<Taken> {
  if (!raisesHand || isEnd(intake.lead.status)) return { ...intake, handOff: null };
  const { handOff } = await raiseHandOf(ctx, intake.lead, {
    ...(routing === undefined ? {} : { routing }),
  });
  return { ...intake, handOff };
}

/** What comes of work that only computes. */
export function settle<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error };
    throw error;
  }
}

function nextOf<T>(each: Iterator<T | undefined>): T {
  const { value } = each.next();
  if (value === undefined) throw new Error("Everybody who comes has an answer");
  return value;
}
