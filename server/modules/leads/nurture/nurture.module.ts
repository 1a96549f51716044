import type { Permission } from "../../../auth/permissions.js";
import { stateChangeList } from "../../../history/history.reads.js";
import type { Job } from "../../../jobs/define.js";
import { declareList } from "../../../reader/relations.js";
import { declareReads } from "../../../reader/roots.js";
import { Campaign } from "../../programmes/campaign.entity.js";
import { Lead } from "../lead.entity.js";
import { dispatchJob } from "./commands/dispatch-sends.js";
import { enrolMatchingJob } from "./commands/enrol-matching.js";
import { lookAgainJob } from "./commands/look-again.js";
import { moveJob, sweepJob } from "./commands/move-due.js";
import { emptyJob } from "./commands/move-program.js";
import { resumeJob } from "./commands/resume-leads.js";
import { NurtureEnrolmentResolver } from "./enrolment.resolver.js";
import { NurtureEnrolment, nurtureEnrolmentList } from "./nurture-enrolment.entity.js";
import { NurtureProgram, nurtureProgramList } from "./nurture-program.entity.js";
import { NurtureSend, nurtureSendList } from "./nurture-send.entity.js";
import { NurtureSettings } from "./nurture-settings.entity.js";
import { NurtureStep, nurtureStepList } from "./nurture-step.entity.js";
import { NurtureResolver } from "./nurture.resolver.js";

const allow: Permission = "nurture:read";

/** Who is not ready yet, kept in touch with. */
export const nurtureEntities = [
  NurtureProgram,
  NurtureStep,
  NurtureEnrolment,
  NurtureSend,
  NurtureSettings,
] as const;

export const nurtureJobs: readonly Job[] = [
  ...[moveJob, sweepJob, dispatchJob, enrolMatchingJob],
  ...[lookAgainJob, emptyJob, resumeJob],
];

const roots = [
  declareReads(nurtureProgramList, {
    one: "nurtureProgram",
    many: "nurturePrograms",
    allow,
    description: "Programmes, by name.",
  }),
  declareReads(nurtureEnrolmentList, {
    one: "nurtureEnrolment",
    many: "nurtureEnrolments",
    allow,
    description: "People in programmes whose lead you may see, newest first.",
  }),
  declareReads(nurtureSendList, {
    one: "nurtureSend",
    many: "nurtureSends",
    allow,
    description: "Steps for people whose lead you may see, newest first.",
  }),
];

const below = [
  declareList(NurtureProgram, "steps", {
    of: nurtureStepList,
    by: "programId",
    allow,
    description:
      "Its steps in their order; `filter: { retiredAt: { isNull: true } }` leaves out old ones.",
  }),
  declareList(NurtureProgram, "enrolments", {
    of: nurtureEnrolmentList,
    by: "programId",
    allow,
    description: "People in it whose lead you may see, newest first.",
  }),
  declareList(NurtureProgram, "history", {
    of: stateChangeList,
    by: "subjectId",
    allow,
    description: "Every move of its status, oldest first.",
  }),
  declareList(NurtureEnrolment, "sends", {
    of: nurtureSendList,
    by: "enrolmentId",
    allow,
    description: "Steps they had, latest first.",
  }),
  declareList(NurtureEnrolment, "history", {
    of: stateChangeList,
    by: "subjectId",
    allow,
    description: "Every move of its state, oldest first.",
  }),
  declareList(Lead, "nurtureEnrolments", {
    of: nurtureEnrolmentList,
    by: "leadId",
    allow,
    description: "Programmes it is or was in, latest first.",
  }),
  declareList(Campaign, "nurturePrograms", {
    of: nurtureProgramList,
    by: "campaignId",
    allow,
    description: "Programmes that are part of it, by name.",
  }),
];

export const nurtureResolvers: readonly Function[] = [
  NurtureResolver,
  NurtureEnrolmentResolver,
  ...roots,
  ...below,
];
