import { describeEnum } from "../../../graphql/enums.js";
import { NurtureEnrolmentState, NurtureExitReason } from "./rules/enrolment-machine.js";
import { NurtureProgramStatus } from "./rules/program-status.js";
import { NurtureSendState, NurtureSkipReason } from "./rules/send-state.js";

describeEnum(NurtureProgramStatus, "NurtureProgramStatus", "Where a programme stands.", {
  DRAFT: "Being written; nobody is in it.",
  ACTIVE: "Enrols and sends.",
  PAUSED: "Keeps who is in it where they are, and sends nothing.",
  ARCHIVED: "Over. An end.",
});

describeEnum(
  NurtureEnrolmentState,
  "NurtureEnrolmentState",
  "Where somebody stands in a programme.",
  {
    ENROLLED: "In it; the first step is still to come.",
    ACTIVE: "Under way.",
    PAUSED: "Held by hand; goes on when resumed.",
    COMPLETED:
      "Went through: the last letter went out, or was left out. Or reached the goal. An end.",
    EXITED: "Left before; `exitReason` says why. An end.",
  },
);

describeEnum(NurtureExitReason, "NurtureExitReason", "Why somebody left a programme.", {
  REACTIVATED:
    "The lead is worked on again: raised a hand, answered, its day came, or by decision.",
  CONVERTED: "The lead was converted.",
  UNSUBSCRIBED: "They want no more mail on the topic, or none at all.",
  BOUNCED: "There is no such mailbox.",
  DISQUALIFIED: "The lead was closed.",
  MERGED: "The lead became part of one that is in the programme, or is not kept in touch with.",
  RULE: "The programme's exit filter matched.",
  MANUAL: "Somebody took them out.",
});

describeEnum(NurtureSendState, "NurtureSendState", "What became of a step for one person.", {
  SCHEDULED: "Waits to be sent.",
  SENT: "The mail server took it.",
  DELIVERED: "The next mail server took it, or the person showed that they got it.",
  BOUNCED: "It came back, or was refused.",
  SKIPPED: "Not sent; `skipReason` says why. An end.",
});

describeEnum(NurtureSkipReason, "NurtureSkipReason", "Why a step was not sent to somebody.", {
  CONSENT: "There is no lawful basis to write to them on the topic.",
  SUPPRESSED: "Their address is not written to, or there is none.",
  FREQUENCY: "They had as many mails as a cap allows, and the cap says to leave it out.",
  CONDITION: "The step's condition did not hold.",
  EXITED: "They left before it went out.",
});

export enum NurtureChannel {
  EMAIL = "EMAIL",
}
describeEnum(NurtureChannel, "NurtureChannel", "How a step reaches a person.", {
  EMAIL: "By e-mail.",
});

export enum NurtureEntry {
  BY_FILTER = "BY_FILTER",
  BY_HAND = "BY_HAND",
}
describeEnum(NurtureEntry, "NurtureEntry", "How somebody came into a programme.", {
  BY_FILTER: "Its entry filter matched.",
  BY_HAND: "Somebody enrolled them.",
});

export enum WhenCapped {
  WAIT = "WAIT",
  SKIP = "SKIP",
}
describeEnum(
  WhenCapped,
  "NurtureWhenCapped",
  "What happens to a step that a cap is in the way of.",
  {
    WAIT: "It waits until the cap allows it.",
    SKIP: "It is left out.",
  },
);

export enum NurtureZone {
  WORKSPACE = "WORKSPACE",
  PERSON = "PERSON",
}
describeEnum(NurtureZone, "NurtureZone", "By whose clock a step waits.", {
  WORKSPACE: "By the zone in `nurtureSettings`.",
  PERSON: "By the zone of the person's country; of several the one in their middle.",
});

export enum Engagement {
  OPENED = "OPENED",
  CLICKED = "CLICKED",
  REPLIED = "REPLIED",
}
describeEnum(Engagement, "NurtureEngagement", "What a person did with a mail.", {
  OPENED:
    "Opened it, as far as mail readers tell, and only where it may tell: of who did not consent to the topic nobody learns that they did. `NurtureSend.tellsOpens` and `NurtureResults.tellingOpens` say of whom one would.",
  CLICKED: "Followed a link in it.",
  REPLIED: "Answered it.",
});
