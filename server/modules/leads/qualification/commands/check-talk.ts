import { requirePermission } from "../../../../auth/allow.js";
import type { Context } from "../../../../context.js";
import { invalidInput, type Problem } from "../../../../errors.js";
import { getVisible } from "../../../../reader/rows.js";
import { permissionToRead } from "../../../../reader/roots.js";
import { answerOf, givenIn, type KeptAnswers } from "../../qualification-answers.js";
import type { QualificationEvidence } from "../../qualification-answers.objects.js";
import { EvidenceKind } from "../../qualification.enums.js";
import type { AnswerFields, QualificationEvidenceInput } from "../../qualify.inputs.js";
import { problemsOfBudget } from "../../rules/answer-problems.js";
import { questionsOf } from "../../rules/frameworks.js";
import { CriterionStatus, type CriterionKey } from "../../rules/qualification-answers.js";
import { Touch } from "../../touches/touch.entity.js";
import { evidenceEntity } from "../evidence-kinds.js";
import { isWebAddress } from "../../../accounts/rules/web-address.js";

/**
 * Refuses a talk that cannot be meant, with every fault by its path, before anything is written.
 * `path` is where the answers stand, such as `input.answers`.
 */
export function checkTalk(ctx: Context, input: AnswerFields, path: string): void {
  const given = givenIn(input);
  const asked = input.framework == null ? given : questionsOf(input.framework);
  const strange = given.filter((each) => !asked.includes(each));
  const problems: Problem[] = [
    ...problemsOfBudget(input.budget ?? {}, `${path}.budget`),
    ...strange.map((each) => ({
      path: `${path}.${answerOf[each]}`,
      message: `is no question of ${input.framework}`,
    })),
    ...problemsOfProofs(input, path),
  ];
  if (input.askedAt != null && input.askedAt.getTime() > ctx.clock.now().getTime()) {
    problems.push({ path: `${path}.askedAt`, message: "is in the future" });
  }
  if (problems.length > 0) throw invalidInput(problems);
}

function problemsOfProofs({ proofs }: AnswerFields, path: string): Problem[] {
  const seen = new Set<CriterionKey>();
  return (proofs ?? []).flatMap(({ question, evidence }, at) => {
    const problems: Problem[] = [];
    const here = `${path}.proofs.${at}`;
    if (seen.has(question)) problems.push({ path: `${here}.question`, message: "stands twice" });
    seen.add(question);
    if (evidence == null) return problems;
    if (namedIn(evidence).length !== 1) {
      problems.push({ path: `${here}.evidence`, message: "must be exactly one of its fields" });
    }
    if (evidence.url != null && !isWebAddress(evidence.url)) {
      problems.push({ path: `${here}.evidence.url`, message: "is no http or https address" });
    }
    return problems;
  });
}

type NamedEvidence = { readonly kind: EvidenceKind; readonly value: string };

function namedIn(evidence: QualificationEvidenceInput): NamedEvidence[] {
  const { touchId, meetingId, reportId, url } = evidence;
  const all = [
    { kind: EvidenceKind.TOUCH, value: touchId },
    { kind: EvidenceKind.MEETING, value: meetingId },
    { kind: EvidenceKind.REPORT, value: reportId },
    { kind: EvidenceKind.URL, value: url },
  ];
  return all.flatMap(({ kind, value }) => (value == null ? [] : [{ kind, value }]));
}

/** What proves which answer. NOT_FOUND for what the actor does not see, be it there or not. */
export async function findEvidence(
  ctx: Context,
  { proofs }: AnswerFields,
): Promise<Map<CriterionKey, QualificationEvidence>> {
  const found = new Map<CriterionKey, QualificationEvidence>();
  for (const { question, evidence } of proofs ?? []) {
    for (const { kind, value } of evidence == null ? [] : namedIn(evidence)) {
      const isAddress = kind === EvidenceKind.URL;
      const id = isAddress ? null : await idOfEvidence(ctx, kind, value);
      found.set(question, { kind, id, url: isAddress ? value : null });
    }
  }
  return found;
}

async function idOfEvidence(ctx: Context, kind: EvidenceKind, id: string): Promise<string> {
  const entity = evidenceEntity(kind);
  const permission = permissionToRead(entity);
  if (permission !== undefined) requirePermission(ctx.actor, permission);
  return (await getVisible(ctx, entity, id)).id;
}

/** Somebody else's touch proves nothing about this lead. */
export async function mustBeOfLead(
  ctx: Context,
  leadId: string,
  evidence: ReadonlyMap<CriterionKey, QualificationEvidence>,
): Promise<void> {
  for (const { kind, id } of evidence.values()) {
    if (kind !== EvidenceKind.TOUCH || id === null) continue;
    const touch = await getVisible(ctx, Touch, id);
    if (touch.leadId === leadId) continue;
    const message = `names ${id}, a touch of somebody else`;
    throw invalidInput([{ path: "input.proofs", message }]);
  }
}

/** What proves nothing that was ever answered is a mistake. */
export function mustProveAnswers({ proofs }: AnswerFields, kept: KeptAnswers): void {
  const { KNOWN, DISQUALIFYING } = CriterionStatus;
  const problems = (proofs ?? []).flatMap(({ question }, at) => {
    const status = kept.criteria.find((each) => each.question === question)?.status;
    if (status === KNOWN || status === DISQUALIFYING) return [];
    return [{ path: `input.proofs.${at}.question`, message: "has no answer to prove" }];
  });
  if (problems.length > 0) throw invalidInput(problems);
}
