import type { Caller, TestApp } from "../../support/app.js";
import { Department, FunctionLevel } from "../../../server/modules/people/department.js";

/** What the tests of leads ask of a lead. */
export const LEAD = `id version status statusSince queue owner { id } account { id } fitScore fitBand
  handRaised resumeOn recycledCount mqlAt salAt sqlAt`;

const mutations = {
  capture: ["LeadCaptureInput!", "outcome matchedBy problems { path code } handOff { id }"],
  upsert: ["LeadUpsertInput!", "outcome matchedBy problems { path code }"],
  update: ["LeadUpdateInput!", ""],
  qualify: [
    "LeadQualifyInput!",
    `qualification { id verdict missing firedRules { rule } criteria { question status } }
     score { points band reasons { ruleId contribution } }
     routing { rule chosenUser { id } queue } handOff { id state toUser { id } }`,
  ],
  handRaise: ["LeadHandRaiseInput!", "routing { rule } handOff { id state }"],
  forward: [
    "LeadForwardInput!",
    "routing { rule chosenUser { id } queue candidates { userId eligible reason rule } } handOff { id state }",
  ],
  accept: ["LeadAcceptInput!", "handOff { id state decidedBy { id } }"],
  reject: [
    "LeadRejectInput!",
    `handOff { id state reasonCode disposition note }
     routing { rule chosenUser { id } queue candidates { userId eligible reason } }
     nextHandOff { id state toUser { id } toQueue }`,
  ],
  withdraw: ["LeadWithdrawInput!", "handOff { id state note }"],
  advance: ["LeadAdvanceInput!", ""],
  nurture: ["LeadNurtureInput!", ""],
  recycle: ["LeadRecycleInput!", ""],
  disqualify: ["LeadDisqualifyInput!", ""],
  reopen: ["LeadReopenInput!", ""],
  assign: ["LeadAssignInput!", "routing { rule chosenUser { id } queue } handOff { id state }"],
} as const;

export type Mutation = keyof typeof mutations;
type Input = Record<string, unknown>;

/** Sends `lead<Mutation>` and returns its payload. */
export async function send(caller: Caller, mutation: Mutation, input: Input) {
  const [type, fields] = mutations[mutation];
  const name = `lead${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const document = `mutation ($input: ${type}) {
    ${name}(input: $input) { replayed lead { ${LEAD} } ${fields} } }`;
  const data = await caller.gql(document, { input });
  return data[name];
}

export async function readLead(caller: Caller, id: string, fields = LEAD) {
  const data = await caller.gql(`query ($id: ID!) { lead(id: $id) { ${fields} } }`, { id });
  return data.lead;
}

/** A new inquiry; answers with its id. */
export async function inquiry(caller: Caller, fields: Input = {}): Promise<string> {
  const email = `${Math.random().toString(36).slice(2)}@prospect.test`;
  const { lead } = await send(caller, "capture", { email, receivedVia: "WEB_FORM", ...fields });
  return lead.id;
}

/** Answers that say forward. */
export const strongAnswers = {
  problem: "Seals leak at 200 bar",
  triedBefore: [{ what: "Rubber seals", vendor: "Gummi AG", result: "Lasted a week" }],
  budget: { max: "20000", currencyCode: "EUR", approved: true },
  decider: { name: "Ana", reachable: true },
  timeframeDays: 30,
};

/** A marketer, her manager, two salespeople in one team, and a third in none. */
export async function company(app: TestApp) {
  const marketer = await app.person(Department.MARKETING);
  const marketingManager = await app.person(Department.MARKETING, {
    level: FunctionLevel.MANAGER,
  });
  const seller = await app.person(Department.SALES);
  const mate = await app.person(Department.SALES);
  const loner = await app.person(Department.SALES);
  const { teamCreate } = await app.admin.gql(
    `mutation { teamCreate(input: { name: "North", department: SALES }) { team { id } } }`,
  );
  for (const { user } of [seller, mate]) {
    await app.admin.gql(
      `mutation ($input: TeamMemberInput!) { teamMemberAdd(input: $input) { member { id } } }`,
      { input: { teamId: teamCreate.team.id, userId: user.id } },
    );
  }
  return { marketer, marketingManager, seller, mate, loner };
}
