import { describeEnum } from "../../../graphql/enums.js";
import { TouchDirection, TouchType } from "./rules/touch-type.js";

describeEnum(TouchType, "TouchType", "What happened between a person and us.", {
  AD_CLICK: "They clicked an advertisement.",
  PAGE_VIEW: "They looked at a page.",
  FORM_SUBMIT: "They sent a form.",
  CONTENT_VIEW: "They read or watched something of ours.",
  EMAIL_CLICK: "They clicked in an e-mail of ours.",
  EMAIL_REPLY: "They answered an e-mail of ours.",
  EMAIL: "An e-mail, theirs or ours.",
  CALL: "A telephone call.",
  CHAT: "A chat on a web page.",
  MEETING: "A meeting.",
  EVENT_ATTENDED: "They came to a trade show, a symposium or a webinar.",
  REFERRAL: "Somebody sent them.",
  IMPORT: "A file brought them.",
  OTHER: "Something else: another program, or typed in by hand.",
});

describeEnum(TouchDirection, "TouchDirection", "Who made it happen.", {
  INBOUND: "They did.",
  OUTBOUND: "We did.",
});
