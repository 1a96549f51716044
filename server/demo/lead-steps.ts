import { acceptLead } from "../modules/leads/commands/accept-lead.js";
import { advanceLead } from "../modules/leads/commands/advance-lead.js";
import { captureLead } from "../modules/leads/commands/capture-lead.js";
import { mergeLeads } from "../modules/leads/commands/merge/merge-leads.js";
import { convertLead } from "../modules/leads/commands/convert/convert-lead.js";
import { findSuggestions } from "../modules/leads/commands/convert/find-suggestions.js";
import { disqualifyLead } from "../modules/leads/commands/disqualify-lead.js";
import { forwardLead } from "../modules/leads/commands/forward-lead.js";
import { nurtureLead, recycleLead } from "../modules/leads/commands/nurture-lead.js";
import { qualifyLead } from "../modules/leads/commands/qualify-lead.js";
import { rejectLead } from "../modules/leads/commands/reject-lead.js";
import { reopenLead } from "../modules/leads/commands/reopen-lead.js";
import { withdrawLead } from "../modules/leads/commands/withdraw-lead.js";
import { LeadChannel } from "../modules/leads/lead.enums.js";
import type { Lead } from "../modules/leads/lead.entity.js";
import type { LeadQualifyInput } from "../modules/leads/qualify.inputs.js";
import type { RejectReasonCode } from "../modules/leads/rules/reject-reason.js";
import type { User } from "../modules/people/user.entity.js";
import { DAY_MS } from "../spans.js";
import type { Company } from "./company.js";
import { dayOf, type Scene } from "./diary.js";
import type { Prospect } from "./prospect.js";
import type { PostName } from "./staff.js";

/** What happens to a lead next. */
export type Step = (told: Told, scene: Scene) => Promise<Lead>;
export type Told = {
  readonly company: Company;
  readonly prospect: Prospect;
  readonly lead: Lead;
};

/** They call again or answer: the desk asks the questions, and the verdict moves the lead. */
export function talk(answersOf: (prospect: Prospect) => Omit<LeadQualifyInput, "leadId">): Step {
  return async ({ company, prospect, lead }, scene) => {
    const ctx = scene.as(company.people.get("inboundDesk"));
    return (await qualifyLead(ctx, { leadId: lead.id, ...answersOf(prospect) })).lead;
  };
}

/** Sales asks in its own words, and the recording proves what was said. */
export function salesTalk(
  answersOf: (prospect: Prospect) => Omit<LeadQualifyInput, "leadId">,
): Step {
  return async ({ company, prospect, lead }, scene) => {
    const ctx = scene.as(sellerOf(company, lead));
    return (await qualifyLead(ctx, { leadId: lead.id, ...answersOf(prospect) })).lead;
  };
}

/** Sales knows enough to say that this is a deal in the making. */
export const advance: Step = async ({ company, lead }, scene) =>
  (await advanceLead(scene.as(sellerOf(company, lead)), { leadId: lead.id })).lead;

/** A deal: with the company and the person if we have them, as new ones if not. */
export const convert: Step = async ({ company, lead }, scene) => {
  const ctx = scene.as(sellerOf(company, lead));
  const { account, contact } = await findSuggestions(ctx, lead);
  const converted = await convertLead(ctx, {
    leadId: lead.id,
    account: account === null ? { create: {} } : { linkId: account.id },
    contact: contact === null ? { create: {} } : { linkId: contact.id },
    opportunity: { create: {} },
  });
  return converted.lead;
};

export const accept: Step = async ({ company, lead }, scene) => {
  const note = "Called, meeting to be agreed.";
  return (await acceptLead(scene.as(sellerOf(company, lead)), { leadId: lead.id, note })).lead;
};

export function reject(reasonCode: RejectReasonCode, note: string, resumesInDays = 0): Step {
  return async ({ company, lead }, scene) => {
    const resumeOn = resumesInDays === 0 ? null : laterDay(scene, resumesInDays);
    const input = { leadId: lead.id, reasonCode, note, resumeOn };
    return (await rejectLead(scene.as(sellerOf(company, lead)), input)).lead;
  };
}

export function recycle(reasonCode: string, resumesInDays: number): Step {
  return async ({ company, lead }, scene) => {
    const input = { leadId: lead.id, reasonCode, resumeOn: laterDay(scene, resumesInDays) };
    return (await recycleLead(scene.as(sellerOf(company, lead)), input)).lead;
  };
}

export function nurture(note: string, resumesInDays: number): Step {
  return async ({ company, lead }, scene) => {
    const ctx = scene.as(company.people.get("inboundDesk"));
    const resumeOn = laterDay(scene, resumesInDays);
    return (await nurtureLead(ctx, { leadId: lead.id, note, resumeOn })).lead;
  };
}

export function disqualify(reasonCode: RejectReasonCode, note: string): Step {
  return async ({ company, lead }, scene) => {
    const ctx = scene.as(company.people.get("inboundDesk"));
    return (await disqualifyLead(ctx, { leadId: lead.id, reasonCode, note })).lead;
  };
}

export function reopen(reason: string): Step {
  return async ({ company, lead }, scene) => {
    const ctx = scene.as(company.people.get("headOfMarketing"));
    return (await reopenLead(ctx, { leadId: lead.id, reason })).lead;
  };
}

export function withdraw(reason: string): Step {
  return async ({ company, lead }, scene) => {
    const ctx = scene.as(company.people.get("campaigns"));
    return (await withdrawLead(ctx, { leadId: lead.id, reason })).lead;
  };
}

/** Handed over by decision, whatever is still unknown. */
export function forward(by: PostName, reason: string): Step {
  return async ({ company, lead }, scene) =>
    (await forwardLead(scene.as(company.people.get(by)), { leadId: lead.id, reason })).lead;
}

/** The same person comes through another door: one more touch, never a second lead. */
export function comeBack(detail: string, handRaised: boolean): Step {
  return async ({ company, prospect }, scene) => {
    const ctx = scene.actingAs(company.programs.get("website"));
    const { name, email, phone } = prospect.person;
    const receivedVia = LeadChannel.WEB_FORM;
    const input = { name, email, phone, receivedVia, sourceDetail: detail, handRaised };
    return (await captureLead(ctx, input)).lead;
  };
}

/** The desk does not know the voice: a second lead by the address at home, until marketing sees it. */
export function knownTwice(detail: string): Step {
  return async ({ company, prospect, lead }, scene) => {
    const { name, email } = prospect.person;
    const [mailbox = ""] = (email ?? "").split("@");
    const twin = await captureLead(scene.as(company.people.get("inboundDesk")), {
      name,
      email: `${mailbox}@home.example`,
      receivedVia: LeadChannel.INBOUND_CALL,
      sourceDetail: detail,
    });
    const ctx = scene.as(company.people.get("campaigns"));
    const ids = { survivorId: lead.id, mergedIds: [twin.lead.id] };
    return (await mergeLeads(ctx, ids)).lead;
  };
}

/** Whoever has the lead; what stands in the queue is taken by the head of sales. */
function sellerOf({ people }: Company, { ownerId }: Lead): User {
  return people.find(({ id }) => id === ownerId) ?? people.get("headOfNorth");
}

function laterDay({ at }: Scene, days: number): string {
  return dayOf(new Date(at.getTime() + days * DAY_MS));
}
