import { isDeepStrictEqual } from "node:util";

import type { Context } from "../../../../context.js";
import type { AgreedLine } from "../agreed-line.entity.js";
import { dateOf } from "../days.js";
import { scoreLeads, type HeldScores, type Rescored, type ScoreColumns } from "../lead-scores.js";
import { agreedLine, modelsInUse } from "../models-in-use.js";
import { crossingOf, placeInMatrix } from "../rules/new-scores.js";
import { promoteLeads } from "./promote-leads.js";
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
  const promoted = decided.flatMap(({ lead, isPromoted }) => (isPromoted ? [lead.id] : []));
  await promoteLeads(ctx, promoted, line);
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
