import type { EntityClass, Stored } from "../../../database/declarations.js";
import { stateChangeList } from "../../../history/history.reads.js";
import { declareList } from "../../../reader/relations.js";
import { declareReads } from "../../../reader/roots.js";
import { Consent, consentList, consentProofList, suppressionList } from "./consent.entity.js";

const allow = "consent:read";

export const consentReads = [
  declareReads(consentList, {
    one: "consent",
    many: "consents",
    allow,
    description: "Which addresses may be written to on what, newest first.",
  }),
  declareReads(suppressionList, {
    one: "suppression",
    many: "suppressions",
    allow,
    description: "Addresses that are not written to, newest first.",
  }),
];

export const consentLists = [
  declareList(Consent, "proofs", {
    of: consentProofList,
    by: "consentId",
    allow,
    description: "What proves each step, oldest first.",
  }),
  declareList(Consent, "history", {
    of: stateChangeList,
    by: "subjectId",
    allow,
    description: "Every move of its state, oldest first.",
  }),
];

/** What the owners of a person's addresses decided, found by the addresses. */
export function consentsAt<P extends Stored & { emailKey: string | null; phone: string | null }>(
  person: EntityClass<P>,
): Function[] {
  return [
    declareList(person, "consents", {
      of: consentList,
      by: "addressKey",
      on: "emailKey",
      allow,
      description: "Whether one may write to their e-mail address, newest first.",
    }),
    declareList(person, "phoneConsents", {
      of: consentList,
      by: "addressKey",
      on: "phone",
      allow,
      description: "Whether one may call or text their number, newest first.",
    }),
    declareList(person, "suppressions", {
      of: suppressionList,
      by: "addressKey",
      on: "emailKey",
      allow,
      description: "Why their e-mail address is not written to, newest first.",
    }),
  ];
}
