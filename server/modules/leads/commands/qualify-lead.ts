import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { changeRow, insertRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import type { HandOff } from "../hand-off.entity.js";
import type { LeadScore } from "../lead-score.entity.js";
import { Lead } from "../lead.entity.js";
import { leadQualified } from "../lead.events.js";
import {
  answersOf,
  givenIn,
  mergeAnswers,
  type KeptAnswers,
  type Talk,
} from "../qualification-answers.js";
import { Qualification } from "../qualification.entity.js";
import {
  checkTalk,
  findEvidence,
  mustBeOfLead,
  mustProveAnswers,
} from "../qualification/commands/check-talk.js";
import { currentTerms } from "../qualification/commands/current-terms.js";
import type { LeadQualifyInput } from "../qualify.inputs.js";
import type { RoutingDecision } from "../routing-decision.entity.js";
import { frameworkFor } from "../rules/frameworks.js";
import { verdictOf, type QualificationVerdict } from "../rules/qualification.js";
import { followVerdict } from "./follow-verdict.js";
import { computeScore, findLatestQualification, recordScore, scoreColumns } from "./score-lead.js";

type Qualified = {
  lead: Lead;
  qualification: Qualification;
  score: LeadScore;
  routing: RoutingDecision | null;
  handOff: HandOff | null;
};

/**
 * Records a qualifying talk: answers, verdict with the rules that fired, new score. An inquiry or a
 * nurtured lead then goes where the verdict says; one that sales has stays, and the answers count
 * for what sales does with it.
 */
export async function qualifyLead(ctx: Context, input: LeadQualifyInput): Promise<Qualified> {
  checkTalk(ctx, input, "input");
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  const evidence = await findEvidence(ctx, input);
  await mustBeOfLead(ctx, lead.id, evidence);
  const earlier = await findLatestQualification(ctx, lead.id);
  const terms = await currentTerms(ctx);
  const { sourceId } = lead;
  const lastAsked = earlier?.framework ?? null;
  const framework = input.framework ?? frameworkFor(terms, { sourceId, lastAsked });
  const askedAt = input.askedAt ?? ctx.clock.now();
  const asked = { input, framework, evidence, askedAt, askedById: ctx.actor.userId };
  const kept = mergeAnswers(asked, earlier);
  mustProveAnswers(input, kept);
  const ruling = verdictOf(answersOf(kept), terms, framework);
  const qualification = await recordTalk(ctx, lead, {
    ...asked,
    kept,
    ruling,
    policyRevision: terms.revision,
  });
  const score = await rescore(ctx, lead, kept);
  const followed = await followVerdict(ctx, lead, {
    verdict: ruling.verdict,
    timeframeDays: kept.answers.timeframeDays,
    horizonDays: terms.horizonDays,
  });
  return { lead, qualification, score, ...followed };
}

async function recordTalk(
  ctx: Context,
  lead: Lead,
  talk: Talk & { kept: KeptAnswers; ruling: QualificationVerdict; policyRevision: number },
): Promise<Qualification> {
  const { verdict, firedRules, missing } = talk.ruling;
  const { framework, policyRevision, askedById, askedAt } = talk;
  const { answers } = talk.kept;
  const qualification = await insertRow(ctx, Qualification, {
    leadId: lead.id,
    framework,
    answers,
    given: givenIn(talk.input),
    criteria: [...talk.kept.criteria],
    verdict,
    firedRules: [...firedRules],
    missing: [...missing],
    policyRevision,
    askedById,
    askedAt,
  });
  await emit(
    ctx,
    leadQualified({
      leadId: lead.id,
      qualificationId: qualification.id,
      accountId: lead.accountId,
      verdict,
      firedRules: firedRules.map(({ rule }) => rule),
      missing,
      vendors: (answers.triedBefore ?? []).flatMap(({ vendor }) => vendor ?? []),
    }),
  );
  return qualification;
}

/** Recorded even when the points stay: the reasons are those of this talk. */
async function rescore(ctx: Context, lead: Lead, kept: KeptAnswers): Promise<LeadScore> {
  const problem = lead.problem ?? kept.answers.problem;
  const score = await computeScore(ctx, { ...lead, problem }, kept);
  await changeRow(ctx, Lead, lead, { problem, ...scoreColumns(score, lead) });
  return recordScore(ctx, lead.id, score);
}
