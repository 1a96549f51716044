import type { Caller, TestApp } from "../../../support/app.js";

export const MODEL = `id version name kind status productLine modelVersion capPoints activatedAt
  groups { id capPoints } rules { id version group points }`;

/** A fit model of one rule: whoever is of this country has so many points. */
export function fitDraft(points: number, more: Record<string, unknown> = {}) {
  const when = { fact: "countryCode", op: "IS", value: "DE" };
  return {
    name: "Germany first",
    kind: "FIT",
    capPoints: 100,
    groups: [{ id: "company", capPoints: 100 }],
    rules: [{ id: "germany", group: "company", points, when }],
    ...more,
  };
}

/** A behaviour model: so many points a form, ageing as told. */
export function behaviourDraft(points: number, decay: object | null = null) {
  return {
    name: "Forms",
    kind: "BEHAVIOUR",
    capPoints: 100,
    groups: [{ id: "asking", capPoints: 100 }],
    rules: [{ id: "form", group: "asking", points, touch: { types: ["FORM_SUBMIT"] }, decay }],
  };
}

export async function draft(by: Caller, input: object) {
  const document = `mutation ($input: ScoreModelDraftInput!) {
    scoreModelDraft(input: $input) { model { ${MODEL} } } }`;
  return (await by.gql(document, { input })).scoreModelDraft.model;
}

export async function move(by: Caller, modelId: string, to: string) {
  const document = `mutation ($input: ScoreModelMoveInput!) {
    scoreModelMove(input: $input) { model { ${MODEL} } retired { ${MODEL} } } }`;
  return (await by.gql(document, { input: { modelId, to } })).scoreModelMove;
}

/** Drafted, put to use, and every lead scored by it. */
export async function use(app: TestApp, by: Caller, input: object) {
  const { id } = await draft(by, input);
  const moved = await move(by, id, "ACTIVE");
  await app.jobs();
  return moved.model;
}

export async function setLine(by: Caller, input: object) {
  const document = `mutation ($input: AgreedLineSetInput!) {
    agreedLineSet(input: $input) { line { fitPoints leastBand behaviourPoints } } }`;
  return (await by.gql(document, { input })).agreedLineSet.line;
}

export async function touch(by: Caller, leadId: string, more: object = {}) {
  const input = { of: { leadId }, type: "FORM_SUBMIT", ...more };
  const document = `mutation ($input: TouchRecordInput!) {
    touchRecord(input: $input) { touch { id } } }`;
  return (await by.gql(document, { input })).touchRecord.touch.id;
}

export const SCORES = `version status fitScore fitBand behaviourScore engagement matrixCell
  lineCrossedAt scoreModelVersion behaviourModelVersion`;

export const REASONS = `kind modelVersion isShadow points band engagement computedAt reasons {
  ruleId ruleVersion group raw decayFactor capApplied contribution evidenceIds explanation }`;
