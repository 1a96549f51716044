import type { Caller, TestApp } from "../../../support/app.js";
import { company, inquiry, send } from "../lead-kit.js";

type Input = Record<string, unknown>;

const mutations = {
  routingPoolCreate: ["RoutingPoolCreateInput!", "pool { id version } policy { policyVersion }"],
  routingPoolUpdate: ["RoutingPoolUpdateInput!", "pool { id version } policy { policyVersion }"],
  routingPoolRetire: ["RoutingPoolRetireInput!", "pool { retiredAt } policy { policyVersion }"],
  territoryCreate: ["TerritoryCreateInput!", "territory { id } policy { policyVersion }"],
  territoryUpdate: ["TerritoryUpdateInput!", "territory { id } policy { policyVersion }"],
  territoryRetire: ["TerritoryRetireInput!", "territory { retiredAt } policy { policyVersion }"],
  routingPolicySet: ["RoutingPolicySetInput!", "policy { policyVersion }"],
  absenceRecord: ["AbsenceRecordInput!", "absence { id kind fromAt toAt user { id } }"],
  absenceCancel: ["AbsenceCancelInput!", "absence { toAt }"],
  userUpdate: ["UserUpdateInput!", "user { id active }"],
  businessCalendarCreate: ["BusinessCalendarCreateInput!", "calendar { id }"],
  businessCalendarRetire: ["BusinessCalendarRetireInput!", "calendar { retiredAt }"],
  userWorkingCalendarSet: ["UserWorkingCalendarSetInput!", "user { workingCalendar { id } }"],
  leadRerouteMany: [
    "LeadRerouteManyInput!",
    "results { lead { id status owner { id } queue } routing { rule } handOff { state } error { code } }",
  ],
} as const;

/** Sends one of the mutations that routing is made of, and returns its payload. */
export async function tell(caller: Caller, name: keyof typeof mutations, input: Input) {
  const [type, fields] = mutations[name];
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`;
  const data = await caller.gql(document, { input });
  return data[name];
}

export const PREVIEW = `rule ruleVersion chosenUser { id } queue territory { id } pool { id }
  candidates { rule userId eligible obstacle reason } others { rule obstacle count }`;

export async function preview(caller: Caller, input: Input) {
  const document = `query ($input: LeadRoutePreviewInput!) {
    leadRoutePreview(input: $input) { ${PREVIEW} } }`;
  return (await caller.gql(document, { input })).leadRoutePreview;
}

/** A lead somebody hands to sales; answers with who got it, or the queue. */
export async function forward(caller: Caller, fields: Input = {}): Promise<string> {
  const leadId = await inquiry(caller, fields);
  const { routing } = await send(caller, "forward", { leadId, reason: "List" });
  return routing.chosenUser?.id ?? routing.queue;
}

/** The company of the other tests, with a pool of its three salespeople in place of the house's. */
export async function pooled(app: TestApp, strategy: string, weights: readonly number[]) {
  const people = await company(app);
  const sellers = [people.seller, people.mate, people.loner];
  sellers.sort((a, b) => ((a.userId ?? "") < (b.userId ?? "") ? -1 : 1));
  const members = sellers.map(({ userId }, nth) => ({ userId, weight: weights[nth] ?? 1 }));
  const { pool } = await tell(app.admin, "routingPoolCreate", { name: "All", strategy, members });
  const steps = [
    { rule: "ACCOUNT_OWNER" },
    { rule: "TERRITORY" },
    { rule: "POOL", poolId: pool.id },
  ];
  await tell(app.admin, "routingPolicySet", { steps });
  return { ...people, sellers, pool, ids: sellers.map(({ userId }) => userId ?? "") };
}
