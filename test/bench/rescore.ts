import { pino } from "pino";

import { inTransaction, type Context } from "../../server/context.js";
import { openCore } from "../../server/core.js";
import { moveScoreModel } from "../../server/modules/leads/scoring/commands/move-model.js";
import { rescoreLeads } from "../../server/modules/leads/scoring/commands/rescore-leads.js";
import { draftModel } from "../../server/modules/leads/scoring/commands/write-model.js";
import { ScoreModelStatus } from "../../server/modules/leads/scoring/rules/model-machine.js";
import { ScoreKind } from "../../server/modules/leads/scoring/rules/score-kind.js";
import { LEADS_AT_ONCE } from "../../server/modules/leads/scoring/commands/rescore-all.js";
import { ScoreOperator } from "../../server/modules/leads/scoring/scoring.enums.js";
import { prepareData } from "./data.js";
import { ask, type BenchPostgres } from "./postgres.js";

/** Leads a second, round by round. */
export type RescoreRates = {
  readonly leads: number;
  readonly ours: readonly number[];
  readonly update: readonly number[];
};

const BESIDE = {
  workspaces: 1,
  accounts: 2_000,
  reports: 0,
  observations: 0,
  usersPerWorkspace: 40,
};

/**
 * W3: every lead scored anew after another fit model was put to use, with what is known of it read,
 * its reasons kept and its row written, in the parts that the job takes; against one SQL UPDATE that
 * sets the same columns of the same rows. In turns on one database, vacuumed between.
 */
export async function measureRescore(
  postgres: BenchPostgres,
  leads: number,
  rounds: number,
): Promise<RescoreRates> {
  const data = await prepareData(postgres, `liaison_bench_rescore_${leads}`, { ...BESIDE, leads });
  const core = await openCore({
    config: {
      database: { url: null, poolSize: 4, statementTimeoutMs: 600_000, connectTimeoutMs: 10_000 },
      oidc: null,
    },
    url: data.url,
    log: pino({ level: "silent" }),
  });
  await core.relay.stop();
  const system = () => core.systemContext(data.workspaceId);
  const rates: { ours: number; update: number }[] = [];
  try {
    await all(system, data.url); // behaviour first: it is not what changes
    for (let round = 0; round < rounds; round += 1) {
      await useAnother(system(), round);
      await ask(data.url, "VACUUM ANALYZE");
      await ask(data.url, "CHECKPOINT");
      const ours = await timed(() => all(system, data.url));
      await ask(data.url, "VACUUM ANALYZE");
      await ask(data.url, "CHECKPOINT");
      const update = await timed(() => ask(data.url, UPDATE));
      rates.push({ ours: leads / ours, update: leads / update });
      console.log(
        `W3 round ${round + 1}: ${(update / ours).toFixed(2)} times the rate of an UPDATE`,
      );
    }
  } finally {
    await core.stop();
  }
  return {
    leads,
    ours: rates.map(({ ours }) => ours),
    update: rates.map(({ update }) => update),
  };
}

/** One more point than the round before: no lead keeps the score it had. */
async function useAnother(system: Context, round: number): Promise<void> {
  await inTransaction(system, async (ctx) => {
    const of = (id: string, points: number, value: string[]) => ({
      ...{ id, points, group: "all" },
      when: { fact: "countryCode", op: ScoreOperator.ONE_OF, value },
    });
    const { model } = await draftModel(ctx, {
      name: `Round ${round}`,
      kind: ScoreKind.FIT,
      capPoints: 100,
      groups: [{ id: "all", capPoints: 100 }],
      rules: [
        of("here", 40 + round, ["IT", "DE", "FR"]),
        of("near", 20 + round, ["ES", "NL", "AT"]),
        {
          ...{ id: "any", points: 10 + round, group: "all" },
          when: { fact: "hasProblem", op: ScoreOperator.IS, value: true },
        },
      ],
    });
    await moveScoreModel(ctx, { modelId: model.id, to: ScoreModelStatus.ACTIVE });
  });
}

async function all(system: () => Context, url: string): Promise<void> {
  const rows = await ask<{ id: string }>(url, "SELECT id FROM lead ORDER BY id");
  for (let at = 0; at < rows.length; at += LEADS_AT_ONCE) {
    const part = rows.slice(at, at + LEADS_AT_ONCE).map(({ id }) => id);
    await inTransaction(system(), (ctx) => rescoreLeads(ctx, part, { isTold: false }));
  }
}

/** What a rescoring writes of a lead, without knowing anything. */
const UPDATE = `
  UPDATE lead SET fit_score = (fit_score + 7) % 101, fit_band = 'B',
    score_model_version = score_model_version + 1, behaviour_score = behaviour_score,
    engagement = engagement, matrix_cell = 'B3', line_crossed_at = line_crossed_at,
    rescore_on = rescore_on`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}
