import type { Context } from "../../../../context.js";
import { getVisible } from "../../../../reader/rows.js";
import { findLatestQualification } from "../../commands/score-lead.js";
import { Lead } from "../../lead.entity.js";
import { answersOf } from "../../qualification-answers.js";
import { frameworkFor, type QualificationFramework } from "../../rules/frameworks.js";
import { scriptFor } from "../../rules/next-question.js";
import { verdictOf } from "../../rules/qualification.js";
import type { QualificationScript } from "../qualification.payloads.js";
import { currentTerms } from "./current-terms.js";

/** What to ask a lead next, given all it has answered under any framework. */
export async function findScript(
  ctx: Context,
  who: { readonly leadId: string; readonly framework: QualificationFramework | null },
): Promise<QualificationScript> {
  const lead = await getVisible(ctx, Lead, who.leadId);
  const [terms, kept] = [await currentTerms(ctx), await findLatestQualification(ctx, lead.id)];
  const { sourceId } = lead;
  const lastAsked = kept?.framework ?? null;
  const framework = who.framework ?? frameworkFor(terms, { sourceId, lastAsked });
  const answers = answersOf(kept);
  const { lines, ...script } = scriptFor(answers, terms, framework);
  return {
    lead,
    framework,
    questions: lines,
    ...script,
    ...verdictOf(answers, terms, framework),
    answers: kept?.answers ?? null,
  };
}
