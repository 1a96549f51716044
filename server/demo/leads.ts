import { captureLead } from "../modules/leads/commands/capture-lead.js";
import type { Lead } from "../modules/leads/lead.entity.js";
import { RejectReasonCode } from "../modules/leads/rules/reject-reason.js";
import type { Company } from "./company.js";
import type { Entry, Scene } from "./diary.js";
import * as step from "./lead-steps.js";
import { brief, convincing, findProspects, misplaced, penniless } from "./prospect.js";
import { thorough, unhurried, type Prospect } from "./prospect.js";
import { lookTwice } from "./second-looks.js";

type Fate = {
  /** How many prospects share it. */
  readonly count: number;
  /** What happens after they came, one step a workday. */
  readonly steps: readonly step.Step[];
  /** True when the last of it happened only now, so that somebody still has to act. */
  readonly isFresh?: boolean;
};

const reason = RejectReasonCode;
const forwarded = step.talk(convincing);
const WEB = "Price request, /pumps/quote";

/** What becomes of leads: every state, every answer of sales, every way back. */
const fates: readonly Fate[] = [
  { count: 4, steps: [], isFresh: true },
  { count: 2, steps: [step.talk(brief)], isFresh: true },
  { count: 1, steps: [step.comeBack("Data sheet BW-400", false)], isFresh: true },
  { count: 5, steps: [forwarded], isFresh: true },
  { count: 3, steps: [forwarded, step.accept] },
  { count: 1, steps: [forwarded, step.accept, step.comeBack("Data sheet BW-H", false)] },
  { count: 1, steps: [forwarded, step.accept, step.salesTalk(thorough), step.advance] },
  { count: 1, steps: [forwarded, step.accept, step.advance] },
  { count: 1, steps: [forwarded, step.accept, step.advance, step.convert] },
  { count: 1, steps: [forwarded, step.knownTwice("Main line, +353 1 555 0100")] },
  { count: 2, steps: [step.talk(unhurried)] },
  { count: 2, steps: [step.talk(penniless)] },
  { count: 2, steps: [step.nurture("Wants to hear from us after the audit.", 60)] },
  { count: 1, steps: [step.talk(unhurried), step.comeBack(WEB, true)], isFresh: true },
  { count: 1, steps: [step.forward("headOfMarketing", "Their chief asked ours."), step.accept] },
  { count: 1, steps: [forwarded, step.reject(reason.NO_BUDGET, "Budget was cut in June.")] },
  { count: 1, steps: [forwarded, step.reject(reason.BAD_TIMING, "After the revamp.", 120)] },
  { count: 1, steps: [forwarded, step.reject(reason.UNREACHABLE, "Five calls, no answer.")] },
  { count: 1, steps: [forwarded, step.reject(reason.NOT_ICP, "A reseller of used pumps.")] },
  { count: 1, steps: [forwarded, step.reject(reason.BAD_DATA, "Nobody of that name there.")] },
  {
    count: 1,
    steps: [forwarded, step.reject(reason.OUT_OF_TERRITORY, "Plant is in the south."), step.accept],
  },
  {
    count: 1,
    steps: [forwarded, step.reject(reason.ALREADY_WORKING, "A colleague knows them.")],
    isFresh: true,
  },
  { count: 1, steps: [forwarded, step.withdraw("The same project as another inquiry.")] },
  { count: 1, steps: [forwarded, step.accept, step.recycle("TENDER_PENDING", 90)] },
  { count: 1, steps: [step.talk(misplaced)] },
  { count: 1, steps: [step.disqualify(reason.COMPETITOR_OR_STUDENT, "Writes a thesis.")] },
  {
    count: 1,
    steps: [
      step.disqualify(reason.INVALID, "The address bounced."),
      step.reopen("They called: a letter was missing."),
    ],
  },
];

/** Everybody who came to Brightwater in the last weeks, and what became of them. */
export function followLeads(company: Company): Entry[] {
  const shuffled = fates.flatMap((fate) => Array.from({ length: fate.count }, () => fate));
  const prospects = findProspects(company, shuffled.length);
  const lives = company.random.shuffled(shuffled).flatMap((fate, nth) => {
    const [prospect] = prospects.slice(nth);
    return prospect === undefined ? [] : lifeOf(company, { prospect, fate, nth });
  });
  return [...lives, ...lookTwice(company, prospects)];
}

type Life = { readonly prospect: Prospect; readonly fate: Fate; readonly nth: number };

function lifeOf(company: Company, { prospect, fate, nth }: Life): Entry[] {
  const { random, when } = company;
  const endedAgo = fate.isFresh === true ? random.int(1, 2) : random.int(2, 22);
  const cameAgo = endedAgo + fate.steps.length;
  let lead: Lead | null = null;
  const came: Entry = {
    at: when(cameAgo, 8, nth),
    happens: async (scene) => {
      lead = await capture(company, scene, prospect);
    },
  };
  const steps = fate.steps.map((take, at) => ({
    at: when(cameAgo - 1 - at, 11, nth),
    happens: async (scene: Scene) => {
      if (lead === null) throw new Error("A lead comes before anything happens to it");
      lead = await take({ company, prospect, lead }, scene);
    },
  }));
  return [came, ...steps];
}

async function capture(company: Company, scene: Scene, prospect: Prospect): Promise<Lead> {
  const { people, programs, sources } = company;
  const { person, door } = prospect;
  const isProgram = door.opener === "website";
  const ctx = isProgram
    ? scene.actingAs(programs.get("website"))
    : scene.as(people.get(door.opener));
  const sourceId = door.source === null ? undefined : sources.get(door.source).id;
  const { channel: receivedVia, detail: sourceDetail, utm } = door;
  const input = { ...person, receivedVia, sourceId, sourceDetail, utm };
  return (await captureLead(ctx, input)).lead;
}
