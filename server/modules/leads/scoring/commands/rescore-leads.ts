import { isDeepStrictEqual } from "node:util";

import { attempt, type Context } from "../../../../context.js";
import { lockVisible } from "../../../../reader/rows.js";
import { handOver } from "../../commands/hand-over-lead.js";
import { Lead } from "../../lead.entity.js";
import type { AgreedLine } from "../agreed-line.entity.js";
import { dateOf } from "../days.js";
import { scoreLeads, type HeldScores, type Rescored, type ScoreColumns } from "../lead-scores.js";
import { agreedLine, modelsInUse } from "../models-in-use.js";
import { crossingOf, placeInMatrix } from "../rules/new-scores.js";
import { writeColumns } from "./write-columns.js";
import { writeScores } from "./write-scores.js";

export type RescoreOptions = {
  /** Tells of each new score: for what leads do. What a model or the night changes is told as a whole. */
  readonly isTold: boolean;
};

/**
 * Brings the scores of leads, bare uuids, up to date: computed from what is known now, written where
 * they differ, all in as many statements for a thousand leads as for one. Scores are the server's
 * reading of a lead and no change of it: they leave rows of LeadScore instead of audit entries, and
 * the version stays, so that a night's ageing makes nobody's `expectedVersion` stale. Who crosses the
 * agreed line is handed to sales. Answers with how many scores were new.
 */
export async function rescoreLeads(
  ctx: Context,
  uuids: readonly string[],
  { isTold }: RescoreOptions,
): Promise<number> {
  if (uuids.length === 0) return 0;
  const models = await modelsInUse(ctx);
  const line = await agreedLine(ctx);
  const rescored = await scoreLeads(ctx, uuids, models);
  const now = ctx.clock.now();
  const decided = rescored.map((lead) => ({ lead, ...nextOf(lead, line, now) }));
  const written = await writeScores(ctx, rescored, { line, isTold });
  const changed = decided.filter(({ lead, next }) => isOther(lead.held, next));
  await writeColumns(
    ctx,
    changed.map(({ lead, next }) => ({ id: lead.id, ...next })),
  );
  for (const { lead, isPromoted } of decided) {
    if (isPromoted) await tryPromote(ctx, lead.id, line);
  }
  return written;
}

function nextOf(
  { held, scores, touchedAt }: Rescored,
  line: AgreedLine,
  now: Date,
): { readonly next: ScoreColumns; readonly isPromoted: boolean } {
  const { FIT: fit, BEHAVIOUR: behaviour, PREDICTIVE: chance } = scores;
  const fitBand = fit?.band ?? held.fitBand;
  const behaviourScore = behaviour?.points ?? 0;
  const { engagement, cell } = placeInMatrix(fitBand, behaviourScore, line);
  const crossing = crossingOf({ ...held, touchedAt }, { fitBand, behaviourScore }, line, now);
  const day = behaviour?.changesOnDay ?? null;
  const next = {
    fitScore: fit?.points ?? held.fitScore,
    fitBand,
    scoreModelVersion: fit?.modelVersion ?? held.scoreModelVersion,
    behaviourScore,
    behaviourModelVersion: behaviour?.modelVersion ?? null,
    engagement,
    matrixCell: cell,
    predictiveScore: chance?.points ?? null,
    predictiveModelVersion: chance?.modelVersion ?? null,
    rescoreOn: day === null ? null : dateOf(day),
    lineCrossedAt: crossing.lineCrossedAt,
  };
  return { next, isPromoted: crossing.isPromoted };
}

function isOther(held: HeldScores, next: ScoreColumns): boolean {
  return Object.entries(next).some(
    ([name, value]) => !isDeepStrictEqual(value, Reflect.get(held, name)),
  );
}

/** One that cannot go takes no other along, nor its scores: somebody hands it over who knows better. */
async function tryPromote(ctx: Context, uuid: string, line: AgreedLine): Promise<void> {
  const handed = await attempt(ctx, (ctx) => promote(ctx, uuid, line));
  if (handed.ok) return;
  ctx.log.warn({ lead: uuid, code: handed.error.code }, "Beyond the line, and not handed over");
}

/** Beyond the line by what it is and did: to sales, as the server itself and for a reason it names. */
async function promote(ctx: Context, uuid: string, line: AgreedLine): Promise<void> {
  const lead = await lockVisible(ctx, Lead, `lead_${uuid}`);
  const { behaviourScore: points, fitBand: band } = lead;
  const threshold = line.behaviourPoints ?? Infinity;
  const basis = { score: { points, threshold, band, leastBand: line.leastBand } };
  const note = `${points} points of behaviour reach the line of ${threshold}, and fit is ${band}.`;
  await handOver(ctx, lead, basis, { reason: { code: "LINE_CROSSED", note } });
}
