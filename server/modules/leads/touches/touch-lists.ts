import type { Permission } from "../../../auth/permissions.js";
import { declareList } from "../../../reader/relations.js";
import { declareReads } from "../../../reader/roots.js";
import { Account } from "../../accounts/account.entity.js";
import { Contact } from "../../accounts/contact.entity.js";
import { Campaign } from "../../programmes/campaign.entity.js";
import { Lead } from "../lead.entity.js";
import { touchList } from "./touch.entity.js";

const allow: Permission = "lead:read";

/** Where touches are read: by themselves, and below whatever they are touches of. */
export const touchLists = [
  declareReads(touchList, {
    one: "touch",
    many: "touches",
    allow,
    description: "Touches of leads, contacts and accounts that the caller may see, newest first.",
  }),
  declareList(Lead, "touches", {
    of: touchList,
    by: "leadId",
    allow,
    description: "Every time this person reached us or we them, newest first.",
  }),
  declareList(Contact, "touches", {
    of: touchList,
    by: "contactId",
    allow,
    description: "Touches of this person that the caller may see, newest first.",
  }),
  declareList(Account, "touches", {
    of: touchList,
    by: "accountId",
    allow,
    description: "Touches of everybody at this account that the caller may see, newest first.",
  }),
  declareList(Campaign, "touches", {
    of: touchList,
    by: "campaignId",
    allow,
    description: "What it brought about, as far as the caller may see it, newest first.",
  }),
];
