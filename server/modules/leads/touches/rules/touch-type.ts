import type { LeadChannel } from "../../lead.enums.js";

export enum TouchType {
  AD_CLICK = "AD_CLICK",
  PAGE_VIEW = "PAGE_VIEW",
  FORM_SUBMIT = "FORM_SUBMIT",
  CONTENT_VIEW = "CONTENT_VIEW",
  EMAIL_CLICK = "EMAIL_CLICK",
  EMAIL_REPLY = "EMAIL_REPLY",
  EMAIL = "EMAIL",
  CALL = "CALL",
  CHAT = "CHAT",
  MEETING = "MEETING",
  EVENT_ATTENDED = "EVENT_ATTENDED",
  REFERRAL = "REFERRAL",
  IMPORT = "IMPORT",
  OTHER = "OTHER",
}

export enum TouchDirection {
  INBOUND = "INBOUND",
  OUTBOUND = "OUTBOUND",
}

/** What happened when somebody came through a door. */
export const typeOfDoor: Readonly<Record<LeadChannel, TouchType>> = {
  WEB_FORM: TouchType.FORM_SUBMIT,
  INBOUND_CALL: TouchType.CALL,
  EMAIL: TouchType.EMAIL,
  IMPORT: TouchType.IMPORT,
  API: TouchType.OTHER,
  TRADE_SHOW: TouchType.EVENT_ATTENDED,
  SYMPOSIUM: TouchType.EVENT_ATTENDED,
  REFERRAL: TouchType.REFERRAL,
  PARTNER: TouchType.REFERRAL,
  CHAT: TouchType.CHAT,
  MANUAL: TouchType.OTHER,
};
