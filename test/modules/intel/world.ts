import type { Caller } from "../../support/app.js";

export const COMPETITOR_CREATE = `mutation ($input: CompetitorCreateInput!) {
  competitorCreate(input: $input) { replayed competitor {
    id version name nameKey aliases domains tier status } } }`;
export const OBSERVATION_FIELDS = `id version state origin kind claim quote evidenceUrl observedAt
  validUntil grade sourceReliability infoCredibility confidentiality bothSides corroboratedBy
  competitor { id } reportedBy { id } account { id } opportunity { id } lead { id } report { id }
  discussionItem { id } qualification { id }`;
export const INTEL_OBSERVE = `mutation ($input: IntelObserveInput!) {
  intelObserve(input: $input) { replayed observation { ${OBSERVATION_FIELDS} } } }`;

export async function newCompetitor(
  caller: Caller,
  name: string,
  rest: Record<string, unknown> = {},
): Promise<{ id: string; version: number }> {
  const { competitorCreate } = await caller.gql(COMPETITOR_CREATE, { input: { name, ...rest } });
  return competitorCreate.competitor;
}

export async function observe(
  caller: Caller,
  competitorId: string,
  rest: Record<string, unknown> = {},
) {
  const input = { competitorId, kind: "PRICING", claim: "Sells at 10 % less", ...rest };
  const { intelObserve } = await caller.gql(INTEL_OBSERVE, { input });
  return intelObserve.observation;
}
