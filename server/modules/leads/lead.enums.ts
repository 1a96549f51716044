import { describeEnum } from "../../graphql/enums.js";
import { FitBand } from "./rules/fit-band.js";
import { LeadStatus } from "./rules/lead-status.js";

describeEnum(LeadStatus, "LeadStatus", "Where a lead stands between first contact and sale.", {
  RAW: "Just came in; who it is, is not resolved yet.",
  INQUIRY: "A known person with a question; marketing's to qualify.",
  MQL: "Qualified by marketing and handed to sales, which has not accepted it yet.",
  SAL: "Accepted by sales.",
  SQL: "Qualified by sales.",
  CONVERTED:
    "Became an account, a contact and perhaps an opportunity. An end; reached by conversion.",
  NURTURING: "Not ready; kept in touch with.",
  DISQUALIFIED: "Will not buy, or is no lead at all.",
  MERGED: "The same person as another lead, which lives on. An end; reached by a merge.",
});

describeEnum(FitBand, "FitBand", "How well a lead fits the customers we are for, best first.", {
  A_PLUS: "90 points and more.",
  A: "75 to 89 points.",
  B: "60 to 74 points: the agreed line begins here.",
  C: "40 to 59 points.",
  D: "20 to 39 points, or fewer while open questions could still lift it.",
  F: "Fewer than 20 points, whatever the open questions will bring.",
});

/** The door a person came through. */
export enum LeadChannel {
  WEB_FORM = "WEB_FORM",
  INBOUND_CALL = "INBOUND_CALL",
  EMAIL = "EMAIL",
  IMPORT = "IMPORT",
  API = "API",
  TRADE_SHOW = "TRADE_SHOW",
  SYMPOSIUM = "SYMPOSIUM",
  REFERRAL = "REFERRAL",
  PARTNER = "PARTNER",
  CHAT = "CHAT",
  MANUAL = "MANUAL",
}
describeEnum(LeadChannel, "LeadChannel", "The door a person came through.", {
  WEB_FORM: "A form on a web page.",
  INBOUND_CALL: "They called.",
  EMAIL: "They wrote an e-mail.",
  IMPORT: "A file of leads.",
  API: "Another program.",
  TRADE_SHOW: "Met at a trade show.",
  SYMPOSIUM: "Met at a customer symposium.",
  REFERRAL: "Somebody sent them.",
  PARTNER: "A partner passed them on.",
  CHAT: "A chat on a web page.",
  MANUAL: "Typed in by hand.",
});

/** What an intake did. */
export enum LeadOutcome {
  CREATED = "CREATED",
  UPDATED = "UPDATED",
  UNCHANGED = "UNCHANGED",
}
describeEnum(LeadOutcome, "LeadOutcome", "What an intake did to the lead.", {
  CREATED: "Nobody knew this person: a new lead.",
  UPDATED: "A known person, of whom something is known now that was not.",
  UNCHANGED: "A known person, and nothing new about them.",
});

/** The exact key that told that a person is known. */
export enum IdentityMatch {
  ID = "ID",
  EXTERNAL_REFERENCE = "EXTERNAL_REFERENCE",
  EMAIL = "EMAIL",
  PHONE_AND_NAME = "PHONE_AND_NAME",
}
describeEnum(IdentityMatch, "IdentityMatch", "The exact key that told that a person is known.", {
  ID: "The lead's own id.",
  EXTERNAL_REFERENCE: "The id another system has for them.",
  EMAIL: "The e-mail address, normalised.",
  PHONE_AND_NAME: "Telephone number and name together.",
});
