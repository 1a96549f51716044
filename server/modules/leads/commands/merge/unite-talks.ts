import type { Context } from "../../../../context.js";
import { insertRow } from "../../../../history/write.js";
import { getWorkspace } from "../../../people/commands/create-workspace.js";
import { qualificationPolicy } from "../../lead.policy.js";
import type { Lead } from "../../lead.entity.js";
import { asInboundCall, uniteAnswers } from "../../qualification-answers.js";
import { Qualification } from "../../qualification.entity.js";
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
  const { answers, criteria } = uniteAnswers([oldest, ...later]);
  const kept = { answers, criteria };
  const policy = qualificationPolicy((await getWorkspace(ctx)).currencyCode);
  const { verdict, firedRules, missing } = verdictOf(asInboundCall(kept), policy);
  return insertRow(ctx, Qualification, {
    leadId: leads[0].id,
    framework: latest.framework,
    answers,
    criteria: [...criteria],
    verdict,
    firedRules: [...firedRules],
    missing: [...missing],
    askedById: latest.askedById,
    askedAt: latest.askedAt,
  });
}
