import type { Context } from "../../../context.js";
import { invalidInput } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { insertRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { getWorkspace } from "../../people/commands/create-workspace.js";
import type { HandOff } from "../hand-off.entity.js";
import type { LeadScore } from "../lead-score.entity.js";
import { Lead } from "../lead.entity.js";
import { leadQualified } from "../lead.events.js";
import { qualificationPolicy } from "../lead.policy.js";
import { asInboundCall, mergeAnswers, type KeptAnswers } from "../qualification-answers.js";
import { Qualification } from "../qualification.entity.js";
import { QualificationFramework } from "../qualification.enums.js";
import type { LeadQualifyInput } from "../qualify.inputs.js";
import type { RoutingDecision } from "../routing-decision.entity.js";
import { problemsOfBudget } from "../rules/answer-problems.js";
import { verdictOf, type QualificationVerdict } from "../rules/qualification.js";
import { changeRow } from "../../../history/write.js";
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
  const problems = problemsOfBudget(input.budget ?? {}, "input.budget");
  if (problems.length > 0) throw invalidInput(problems);
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  const kept = mergeAnswers(input, await findLatestQualification(ctx, lead.id));
  const policy = qualificationPolicy((await getWorkspace(ctx)).currencyCode);
  const ruling = verdictOf(asInboundCall(kept), policy);
  const qualification = await recordTalk(ctx, lead, { input, kept, ruling });
  const score = await rescore(ctx, lead, kept);
  const followed = await followVerdict(ctx, lead, {
    verdict: ruling.verdict,
    timeframeDays: kept.answers.timeframeDays,
    horizonDays: policy.horizonDays,
  });
  return { lead, qualification, score, ...followed };
}

async function recordTalk(
  ctx: Context,
  lead: Lead,
  talk: { input: LeadQualifyInput; kept: KeptAnswers; ruling: QualificationVerdict },
): Promise<Qualification> {
  const { verdict, firedRules, missing } = talk.ruling;
  const { answers } = talk.kept;
  const qualification = await insertRow(ctx, Qualification, {
    leadId: lead.id,
    framework: QualificationFramework.INBOUND_CALL,
    answers,
    criteria: [...talk.kept.criteria],
    verdict,
    firedRules: [...firedRules],
    missing: [...missing],
    askedById: ctx.actor.userId,
    askedAt: talk.input.askedAt ?? ctx.clock.now(),
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
  await changeRow(ctx, Lead, lead, { problem, ...scoreColumns(score) });
  return recordScore(ctx, lead.id, score);
}
