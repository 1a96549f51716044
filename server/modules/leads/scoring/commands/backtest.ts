import type { Context } from "../../../../context.js";
import { preparedQuery } from "../../../../database/prepared.js";
import { invalidInput } from "../../../../errors.js";
import { getVisible } from "../../../../reader/rows.js";
import { isBandAtLeast } from "../../rules/fit-band.js";
import type { AgreedLine } from "../agreed-line.entity.js";
import { dayOf } from "../days.js";
import { eachKnownAt, type LeadAsOf } from "../known-leads-at.js";
import { needsOf } from "../known-leads.js";
import { activeOf, agreedLine, modelsInUse } from "../models-in-use.js";
import { sampleOutcomes, shuffled, type Sample } from "../outcomes.js";
import { isBeyond } from "../rules/agreed-line.js";
import { reportOf, type Tried } from "../rules/backtest-report.js";
import { chooseModel, isFor } from "../rules/choose-model.js";
import { ScoreKind } from "../rules/score-kind.js";
import type { ScoreBacktest } from "../backtest.objects.js";
import { ScoreModel } from "../score-model.entity.js";
import { DEFAULT_SAMPLE, type ScoreModelBacktestInput } from "../score-model.inputs.js";
import { mustScore, scoreBy, type KnownLead, type Scorer } from "../scorer.js";
import { engagementBy } from "../told-score.js";

/**
 * Tries a model on the past: on leads whose outcome fell in the period, as they were known just before
 * sales first had them, beside the model in use; and on leads that came in the period, to tell how
 * many more or fewer would be sales'. Of many leads on a sample of either, so that it takes as long for a
 * million as for some thousand; every model is tried on the same one. Writes nothing.
 */
export async function backtest(
  ctx: Context,
  input: ScoreModelBacktestInput,
): Promise<ScoreBacktest> {
  const { modelId, from, to } = input;
  const model = await getVisible(ctx, ScoreModel, modelId);
  if (from >= to) throw invalidInput([{ path: "input.to", message: "must be later than from" }]);
  const scorer = mustScore(model);
  const trial = { scorer, active: activeOf(await modelsInUse(ctx)), line: await agreedLine(ctx) };
  const { productLine, teamId } = model;
  const size = input.sample ?? DEFAULT_SAMPLE;
  const outcomes = await sampleOutcomes(ctx, { from, to, productLine, teamId }, size);
  const seen = outcomes.drawn.map(({ id, won, seenAt: at }) => ({ id, at, won }));
  const tried = await tryOn(ctx, trial, seen);
  const own = tried.map(({ asked, own }) => ({ ...own, won: asked.won }));
  const rival = tried.flatMap(({ asked, active }) =>
    active === null ? [] : [{ ...active, won: asked.won }],
  );

  const now = ctx.clock.now();
  const period = { from, to, at: to < now ? to : now, productLine };
  const cameIn = await sampleLeads(ctx, period, size);
  const stood = await tryOn(ctx, trial, cameIn.drawn);
  const mqls = stood.filter((each) => each.own.passes).length;
  const activeMqls = stood.filter((each) => each.active?.passes === true).length;
  const hasRival = trial.active.some(({ kind }) => kind === scorer.kind);
  const active = reportOf(scorer.kind, rival);
  return {
    ...{ model, from, to, ...reportOf(scorer.kind, own), leads: stood.length, mqls },
    activeAuc: hasRival ? active.auc : null,
    activeLift: hasRival ? active.lift : null,
    activeMqls: hasRival ? activeMqls : null,
    mqlChange: hasRival && activeMqls > 0 ? mqls / activeMqls - 1 : null,
    allOutcomes: outcomes.total,
    allLeads: cameIn.total,
    isCut: outcomes.total > size || cameIn.total > size,
  };
}

type Trial = {
  readonly scorer: Scorer;
  readonly active: readonly Scorer[];
  readonly line: AgreedLine;
};
type Judged = Omit<Tried, "won">;
type Both = { readonly own: Judged; readonly active: Judged | null };

/** Without leads that were not there yet, or that the model is not for. */
async function tryOn<W extends LeadAsOf>(
  ctx: Context,
  trial: Trial,
  wanted: readonly W[],
): Promise<(Both & { readonly asked: W })[]> {
  const earliest = wanted.reduce((least, { at }) => (at < least ? at : least), ctx.clock.now());
  const needs = needsOf([trial.scorer, ...trial.active], earliest);
  const tried: (Both & { readonly asked: W })[] = [];
  for await (const { asked, lead } of eachKnownAt(ctx, wanted, needs)) {
    if (lead === null || !isFor(trial.scorer, lead)) continue;
    tried.push({ asked, ...judge(trial, lead, dayOf(asked.at)) });
  }
  return tried;
}

function judge({ scorer, active, line }: Trial, lead: KnownLead, today: number): Both {
  const other = chooseModel(active, scorer.kind, lead);
  const fit = chooseModel(active, ScoreKind.FIT, lead);
  const band = fit === null ? null : scoreBy(fit, lead, today).band;
  const by = (one: Scorer): Judged => {
    const scored = scoreBy(one, lead, today);
    const { points, rank: score, band: own } = scored;
    const engagement = engagementBy(scored, line);
    return {
      score,
      points,
      band: own,
      engagement,
      passes: passes(one.kind, points, own ?? band, line),
    };
  };
  return { own: by(scorer), active: other === null ? null : by(other) };
}

/** Would it be sales' by this score alone, or by this behaviour with the fit that is in use? */
function passes(kind: ScoreKind, points: number, band: Tried["band"], line: AgreedLine): boolean {
  switch (kind) {
    case ScoreKind.FIT:
      return points >= line.fitPoints && band !== null && isBandAtLeast(band, line.leastBand);
    case ScoreKind.BEHAVIOUR:
      return band !== null && isBeyond(line, { fitBand: band, behaviourScore: points });
    case ScoreKind.PREDICTIVE:
      return points >= line.chancePoints;
  }
}

type Period = {
  readonly from: Date;
  readonly to: Date;
  readonly at: Date;
  readonly productLine: string | null;
};

/** Some of the leads that came in a period, as of an instant. */
async function sampleLeads(
  ctx: Context,
  { from, to, at, productLine }: Period,
  size: number,
): Promise<Sample<LeadAsOf>> {
  const rows = await ctx.db.query<LeadAsOf & { total: number }>(
    preparedQuery(CAME_IN, [ctx.actor.workspaceId, from, to, at, productLine, size]),
  );
  return { drawn: rows, total: rows[0]?.total ?? 0 };
}

const CAME_IN = `
  SELECT id, $4::timestamptz AS at, count(*) OVER ()::int AS total FROM lead
   WHERE workspace_id = $1 AND created_at >= $2 AND created_at < $3 AND status <> 'MERGED'
     AND ($5::text IS NULL OR lower(product_line) = lower($5))
   ORDER BY ${shuffled("id")} LIMIT $6`;
