import { describeEnum } from "../../../graphql/enums.js";
import { LeadChannel } from "../lead.enums.js";

/** What kind of door a source is. */
export enum LeadSourceKind {
  WEB_FORM = "WEB_FORM",
  API = "API",
  EMAIL = "EMAIL",
  CALL = "CALL",
  TRADE_SHOW = "TRADE_SHOW",
  CONNECTOR = "CONNECTOR",
  IMPORT = "IMPORT",
}
describeEnum(LeadSourceKind, "LeadSourceKind", "What kind of door a source is.", {
  WEB_FORM: "A form on a web page.",
  API: "A program that sends people to the intake.",
  EMAIL: "A mailbox people write to.",
  CALL: "A number people call.",
  TRADE_SHOW: "A show, a symposium, and the lists that come from it.",
  CONNECTOR: "Another system, such as a CRM, that calls the intake by webhook.",
  IMPORT: "Files of leads.",
});

export enum LeadSourceStatus {
  ACTIVE = "ACTIVE",
  PAUSED = "PAUSED",
}
describeEnum(LeadSourceStatus, "LeadSourceStatus", "Whether a source takes people in.", {
  ACTIVE: "It does.",
  PAUSED: "It refuses all it is sent, and keeps what it refused.",
});

/** Whose payloads a connector reads. */
export enum ConnectorPreset {
  GENERIC = "GENERIC",
  HUBSPOT = "HUBSPOT",
  SALESFORCE = "SALESFORCE",
  ZOHO = "ZOHO",
  PIPEDRIVE = "PIPEDRIVE",
}
describeEnum(ConnectorPreset, "ConnectorPreset", "Whose payloads a source reads.", {
  GENERIC: "Fields by their own names, at the top of the payload.",
  HUBSPOT: "A contact of HubSpot, as a workflow's webhook sends it.",
  SALESFORCE: "A lead or contact of Salesforce, by its API names.",
  ZOHO: "A lead of Zoho CRM, by its API names.",
  PIPEDRIVE: "A person of Pipedrive, as its webhooks send it.",
});

type ByKind<T> = Readonly<Record<LeadSourceKind, T>>;

/** The door that leads of a source are said to have come through, unless the source says otherwise. */
export const channelOfKind: ByKind<LeadChannel> = {
  WEB_FORM: LeadChannel.WEB_FORM,
  API: LeadChannel.API,
  EMAIL: LeadChannel.EMAIL,
  CALL: LeadChannel.INBOUND_CALL,
  TRADE_SHOW: LeadChannel.TRADE_SHOW,
  CONNECTOR: LeadChannel.API,
  IMPORT: LeadChannel.IMPORT,
};

/**
 * How far a source is believed, 0 to 100, unless it says otherwise: what somebody of ours heard
 * before what a system holds, that before what a stranger typed, that before a bought list.
 */
export const trustOfKind: ByKind<number> = {
  CALL: 80,
  CONNECTOR: 70,
  API: 60,
  EMAIL: 50,
  WEB_FORM: 40,
  TRADE_SHOW: 30,
  IMPORT: 20,
};
