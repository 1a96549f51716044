import { defineEvent } from "../../../events/define.js";

const version = 1;
const ofProgram = { programId: "id" } as const;
const ofEnrolment = { enrolmentId: "id", programId: "id", leadId: "id" } as const;

export const programChanged = defineEvent({
  name: "nurture.program_changed",
  version,
  description: "A programme was made, its fields or steps changed, or it moved.",
  subject: "programId",
  shape: { ...ofProgram, status: "text", changed: "text[]" },
});

export const nurtureSettingsChanged = defineEvent({
  name: "nurture.settings_changed",
  version,
  description: "What holds for all programmes together changed.",
  subject: "settingsId",
  shape: { settingsId: "id", changed: "text[]" },
});

export const nurtureEnrolled = defineEvent({
  name: "nurture.enrolled",
  version,
  description: "Somebody came into a programme.",
  subject: "enrolmentId",
  shape: { ...ofEnrolment, entry: "text" },
});

export const nurtureHeld = defineEvent({
  name: "nurture.held",
  version,
  description: "Somebody's way through a programme was paused, or goes on.",
  subject: "enrolmentId",
  shape: { ...ofEnrolment, state: "text" },
});

export const nurtureEnded = defineEvent({
  name: "nurture.ended",
  version,
  description:
    "Somebody went through a programme, or left it; `exitReason` is null for who went through.",
  subject: "enrolmentId",
  shape: { ...ofEnrolment, state: "text", exitReason: "text?", reachedGoal: "boolean" },
});

export const nurtureTested = defineEvent({
  name: "nurture.step_tested",
  version,
  description: "Somebody sent a step to themselves.",
  subject: "stepId",
  shape: { stepId: "id", mailId: "id" },
});
