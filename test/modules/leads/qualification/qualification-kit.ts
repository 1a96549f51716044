import type { Caller } from "../../../support/app.js";

const TALK = `mutation ($input: LeadQualifyInput!) {
  leadQualify(input: $input) {
    lead { id status }
    qualification { id framework verdict missing given policyRevision askedAt
      firedRules { rule }
      answers { problem metrics champion { name hasInfluence } budget { max } timeframeDays }
      criteria { question status confidence evidence { kind id url } askedById askedAt } } } }`;

const SCRIPT = `query ($leadId: ID!, $framework: QualificationFramework) {
  qualificationScript(leadId: $leadId, framework: $framework) {
    lead { id } framework next why verdict undecidedBy missing firedRules { rule }
    questions { question heading text status isRequired } answers { problem } } }`;

const TERMS = `{ qualificationTerms {
  revision horizonDays defaultFramework budgetFloor { amount currencyCode }
  sourceFrameworks { sourceId framework } } }`;

const SET = `mutation ($input: QualificationPolicySetInput!) {
  qualificationPolicySet(input: $input) {
    policy { id revision horizonDays defaultFramework budgetFloor { amount currencyCode }
      sourceFrameworks { sourceId framework } note decidedBy { id } } } }`;

export async function talk(caller: Caller, leadId: string, answers: object) {
  return (await caller.gql(TALK, { input: { leadId, ...answers } })).leadQualify;
}

export async function scriptOf(caller: Caller, leadId: string, framework?: string) {
  return (await caller.gql(SCRIPT, { leadId, framework })).qualificationScript;
}

export async function termsOf(caller: Caller) {
  return (await caller.gql(TERMS)).qualificationTerms;
}

export async function setPolicy(caller: Caller, input: object) {
  return (await caller.gql(SET, { input })).qualificationPolicySet.policy;
}

/** Every question of MEDDPICC answered, with time and money. */
export const meddpiccAnswers = {
  problem: "Seals leak at 200 bar",
  budget: { max: "20000", currencyCode: "EUR", approved: true },
  decider: { name: "Ana", reachable: true },
  timeframeDays: 30,
  metrics: "Two shifts a quarter, 40,000 euros",
  decisionCriteria: "Hours between failures",
  decisionProcess: "Trial in one plant, then the board",
  paperProcess: "Purchasing signs, three weeks",
  champion: { name: "Bo", hasInfluence: true },
  triedBefore: [{ what: "Rubber seals", vendor: "Gummi AG", result: "Lasted a week" }],
};
