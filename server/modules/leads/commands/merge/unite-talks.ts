import type { Context } from "../../../../context.js";
import { insertRow } from "../../../../history/write.js";
import type { Lead } from "../../lead.entity.js";
import { answersOf, uniteAnswers } from "../../qualification-answers.js";
import { Qualification } from "../../qualification.entity.js";
import { currentTerms } from "../../qualification/commands/current-terms.js";
import { verdictOf } from "../../rules/qualification.js";
import { findLatestQualification } from "../score-lead.js";

/**
 * The latest talk of a lead holds all that was ever answered. Where two merged leads were both talked
 * to, no talk holds it any more, so one is written that does; it moves nobody. Null where one does.
 * Called before the talks change hands, for a survivor that comes first.
 */
export async function uniteTalks(
  ctx: Context,
  leads: readonly [Lead, ...Lead[]],
): Promise<Qualification | null> {
  const talks: Qualification[] = [];
  for (const { id } of leads) {
    const talk = await findLatestQualification(ctx, id);
    if (talk !== null) talks.push(talk);
  }
  talks.sort((a, b) => a.askedAt.getTime() - b.askedAt.getTime());
  const [oldest, ...later] = talks;
  const latest = later.at(-1);
  if (oldest === undefined || latest === undefined) return null;
  const { framework, askedById, askedAt } = latest;
  const { answers, criteria } = uniteAnswers([oldest, ...later], framework);
  const terms = await currentTerms(ctx);
  const known = answersOf({ answers, criteria });
  const { verdict, firedRules, missing } = verdictOf(known, terms, framework);
  return insertRow(ctx, Qualification, {
    leadId: leads[0].id,
    framework,
    answers,
    given: [],
    criteria: [...criteria],
    verdict,
    firedRules: [...firedRules],
    missing: [...missing],
    policyRevision: terms.revision,
    askedById,
    askedAt,
  });
}
