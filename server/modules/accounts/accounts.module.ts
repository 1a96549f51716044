import type { Permission } from "../../auth/permissions.js";
import type { EntityClass } from "../../database/declarations.js";
import { stateChangeList } from "../../history/history.reads.js";
import { declareList } from "../../reader/relations.js";
import { declareReads } from "../../reader/roots.js";
import type { Module } from "../module.js";
import { Team } from "../people/team.entity.js";
import { User } from "../people/user.entity.js";
import { AccountDomain, accountDomainList } from "./account-domain.entity.js";
import { AccountTeamMember, accountTeamMemberList } from "./account-team-member.entity.js";
import { Account, accountList } from "./account.entity.js";
import { AccountResolver } from "./account.resolver.js";
import { AccountTeamResolver } from "./account-team.resolver.js";
import { ContactResolver } from "./contact.resolver.js";
import { OpportunityResolver } from "./opportunity.resolver.js";
import { bounceConsumer } from "./consent/bounces.consumers.js";
import { Consent, ConsentProof, Suppression } from "./consent/consent.entity.js";
import { consentLists, consentReads, consentsAt } from "./consent/consent.reads.js";
import { ConsentResolver } from "./consent/consent.resolver.js";
import { unsubscribeRoutes } from "./consent/unsubscribe.routes.js";
import { Contact, contactList } from "./contact.entity.js";
import { ExternalReference, externalReferenceList } from "./external-reference.entity.js";
import { LiaisonAssignment, liaisonAssignmentList } from "./liaison-assignment.entity.js";
import { Opportunity, opportunityList } from "./opportunity.entity.js";
import { declareTimeline, TimelineEntryResolver } from "./timeline/timeline.resolver.js";

const roots = [
  declareReads(accountList, {
    one: "account",
    many: "accounts",
    allow: "account:read",
    description: "Accounts of the workspace, by name.",
  }),
  declareReads(accountDomainList, {
    one: "accountDomain",
    many: "accountDomains",
    allow: "account:read",
    description: "Which domain is which account's: `filter: { domain: { eq: … } }` finds one.",
  }),
  declareReads(contactList, {
    one: "contact",
    many: "contacts",
    allow: "account:read",
    description: "Contacts at all accounts, by name.",
  }),
  declareReads(accountTeamMemberList, {
    one: "accountTeamMember",
    many: "accountTeamMembers",
    allow: "account:read",
    description: "Who is and was on which account's team, oldest first.",
  }),
  declareReads(opportunityList, {
    one: "opportunity",
    many: "opportunities",
    allow: "opportunity:read",
    description: "Opportunities, newest first.",
  }),
  declareReads(externalReferenceList, {
    one: "externalReference",
    many: "externalReferences",
    allow: "account:read",
    description: "What rows are called in other systems, oldest first.",
  }),
  declareReads(liaisonAssignmentList, {
    one: "liaisonAssignment",
    many: "liaisonAssignments",
    allow: "account:read",
    description: "Which liaison is and was attached to what, oldest first.",
  }),
];

const below = [
  TimelineEntryResolver,
  declareTimeline(Account, {
    allow: "account:read",
    description:
      "Everything that happened with this account and you may see, newest first: touches, moves of its leads, talks, hand-offs, meetings, reports, observations.",
  }),
  declareList(Account, "children", {
    of: accountList,
    by: "parentId",
    allow: "account:read",
    description: "Companies that belong to this one, by name.",
  }),
  declareList(Account, "contacts", {
    of: contactList,
    by: "accountId",
    allow: "account:read",
    description: "People there, by name.",
  }),
  declareList(Account, "team", {
    of: accountTeamMemberList,
    by: "accountId",
    allow: "account:read",
    description: "Who is and was on its team, oldest first; `toAt: { isNull: true }` for now.",
  }),
  declareList(Account, "opportunities", {
    of: opportunityList,
    by: "accountId",
    allow: "opportunity:read",
    description: "Its deals, newest first.",
  }),
  declareList(Account, "liaisons", {
    of: liaisonAssignmentList,
    by: "accountId",
    allow: "account:read",
    description: "Liaisons attached to it, oldest first.",
  }),
  declareList(User, "accountRoles", {
    of: accountTeamMemberList,
    by: "userId",
    allow: "account:read",
    description: "Account teams this person is and was on, oldest first.",
  }),
  declareList(User, "liaisonAssignments", {
    of: liaisonAssignmentList,
    by: "userId",
    allow: "account:read",
    description: "What this person is and was attached to as a liaison, oldest first.",
  }),
  declareList(Team, "liaisons", {
    of: liaisonAssignmentList,
    by: "teamId",
    allow: "account:read",
    description: "Liaisons attached to the team, oldest first.",
  }),
  declareList(Opportunity, "history", {
    of: stateChangeList,
    by: "subjectId",
    allow: "opportunity:read",
    description: "Every move between stages, oldest first.",
  }),
  externalReferencesOf(Account, "account:read"),
  externalReferencesOf(Contact, "account:read"),
  externalReferencesOf(Opportunity, "opportunity:read"),
  ...consentsAt(Contact),
];

export const accountsModule: Module = {
  name: "accounts",
  entities: [
    Account,
    AccountDomain,
    Contact,
    AccountTeamMember,
    Opportunity,
    ExternalReference,
    LiaisonAssignment,
    Consent,
    ConsentProof,
    Suppression,
  ],
  resolvers: [
    AccountResolver,
    AccountTeamResolver,
    ConsentResolver,
    ContactResolver,
    OpportunityResolver,
    ...roots,
    ...below,
    ...consentReads,
    ...consentLists,
  ],
  consumers: [bounceConsumer],
  web: unsubscribeRoutes,
};

function externalReferencesOf(parent: EntityClass, allow: Permission): Function {
  return declareList(parent, "externalReferences", {
    of: externalReferenceList,
    by: "entityId",
    allow,
    description: "What it is called in other systems, oldest first.",
  });
}
