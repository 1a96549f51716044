import type * as Schema from "./schema.js";

import type { Open } from "../core/open.js";
export type AccountQueryVariables = {
  /** Its id. */
  id: string;
};

export type AccountQuery = {
  /** One Account by its id; NOT_FOUND if there is none you may see. */
  readonly account: Account | null;
};

export type AccountDomainQueryVariables = {
  /** Its id. */
  id: string;
};

export type AccountDomainQuery = {
  /** One AccountDomain by its id; NOT_FOUND if there is none you may see. */
  readonly accountDomain: AccountDomain | null;
};

export type AccountDomainsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.AccountDomainFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.AccountDomainOrderBy> | null | undefined;
};

export type AccountDomainsQuery = {
  /** Which domain is which account's: `filter: { domain: { eq: … } }` finds one. */
  readonly accountDomains: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<AccountDomain>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type AccountDomainsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.AccountDomainFilter | null | undefined;
};

export type AccountDomainsCountQuery = {
  /** How many of those `accountDomains` would list, counted up to 10,000. */
  readonly accountDomainsCount: Count;
};

export type AccountTeamMemberQueryVariables = {
  /** Its id. */
  id: string;
};

export type AccountTeamMemberQuery = {
  /** One AccountTeamMember by its id; NOT_FOUND if there is none you may see. */
  readonly accountTeamMember: AccountTeamMember | null;
};

export type AccountTeamMembersQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.AccountTeamMemberFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.AccountTeamMemberOrderBy> | null | undefined;
};

export type AccountTeamMembersQuery = {
  /** Who is and was on which account's team, oldest first. */
  readonly accountTeamMembers: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<AccountTeamMember>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type AccountTeamMembersCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.AccountTeamMemberFilter | null | undefined;
};

export type AccountTeamMembersCountQuery = {
  /** How many of those `accountTeamMembers` would list, counted up to 10,000. */
  readonly accountTeamMembersCount: Count;
};

export type AccountsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.AccountFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.AccountOrderBy> | null | undefined;
};

export type AccountsQuery = {
  /** Accounts of the workspace, by name. */
  readonly accounts: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Account>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type AccountsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.AccountFilter | null | undefined;
};

export type AccountsCountQuery = {
  /** How many of those `accounts` would list, counted up to 10,000. */
  readonly accountsCount: Count;
};

export type ContactQueryVariables = {
  /** Its id. */
  id: string;
};

export type ContactQuery = {
  /** One Contact by its id; NOT_FOUND if there is none you may see. */
  readonly contact: Contact | null;
};

export type ContactsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.ContactFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.ContactOrderBy> | null | undefined;
};

export type ContactsQuery = {
  /** Contacts at all accounts, by name. */
  readonly contacts: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Contact>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type ContactsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.ContactFilter | null | undefined;
};

export type ContactsCountQuery = {
  /** How many of those `contacts` would list, counted up to 10,000. */
  readonly contactsCount: Count;
};

export type ExternalReferenceQueryVariables = {
  /** Its id. */
  id: string;
};

export type ExternalReferenceQuery = {
  /** One ExternalReference by its id; NOT_FOUND if there is none you may see. */
  readonly externalReference: ExternalReference | null;
};

export type ExternalReferencesQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.ExternalReferenceFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.ExternalReferenceOrderBy> | null | undefined;
};

export type ExternalReferencesQuery = {
  /** What rows are called in other systems, oldest first. */
  readonly externalReferences: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<ExternalReference>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type ExternalReferencesCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.ExternalReferenceFilter | null | undefined;
};

export type ExternalReferencesCountQuery = {
  /** How many of those `externalReferences` would list, counted up to 10,000. */
  readonly externalReferencesCount: Count;
};

export type LiaisonAssignmentQueryVariables = {
  /** Its id. */
  id: string;
};

export type LiaisonAssignmentQuery = {
  /** One LiaisonAssignment by its id; NOT_FOUND if there is none you may see. */
  readonly liaisonAssignment: LiaisonAssignment | null;
};

export type LiaisonAssignmentsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.LiaisonAssignmentFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.LiaisonAssignmentOrderBy> | null | undefined;
};

export type LiaisonAssignmentsQuery = {
  /** Which liaison is and was attached to what, oldest first. */
  readonly liaisonAssignments: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<LiaisonAssignment>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type LiaisonAssignmentsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.LiaisonAssignmentFilter | null | undefined;
};

export type LiaisonAssignmentsCountQuery = {
  /** How many of those `liaisonAssignments` would list, counted up to 10,000. */
  readonly liaisonAssignmentsCount: Count;
};

export type OpportunitiesQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.OpportunityFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.OpportunityOrderBy> | null | undefined;
};

export type OpportunitiesQuery = {
  /** Opportunities, newest first. */
  readonly opportunities: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Opportunity>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type OpportunitiesCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.OpportunityFilter | null | undefined;
};

export type OpportunitiesCountQuery = {
  /** How many of those `opportunities` would list, counted up to 10,000. */
  readonly opportunitiesCount: Count;
};

export type OpportunityQueryVariables = {
  /** Its id. */
  id: string;
};

export type OpportunityQuery = {
  /** One Opportunity by its id; NOT_FOUND if there is none you may see. */
  readonly opportunity: OpportunityDetail | null;
};

export type AccountCreateMutationVariables = {
  input: Schema.AccountCreateInput;
};

export type AccountCreateMutation = {
  /** Makes an account. CONFLICT names the account that has one of its domains. */
  readonly accountCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The account. */
    readonly account: Account;
  };
};

export type AccountTeamAddMutationVariables = {
  input: Schema.AccountTeamAddInput;
};

export type AccountTeamAddMutation = {
  /** Puts somebody on an account's team, now or from a date on. */
  readonly accountTeamAdd: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The membership. */
    readonly member: AccountTeamMember;
  };
};

export type AccountTeamRemoveMutationVariables = {
  input: Schema.AccountTeamRemoveInput;
};

export type AccountTeamRemoveMutation = {
  /** Ends somebody's time on an account's team; it stays in the history. */
  readonly accountTeamRemove: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The membership. */
    readonly member: AccountTeamMember;
  };
};

export type AccountUpdateMutationVariables = {
  input: Schema.AccountUpdateInput;
};

export type AccountUpdateMutation = {
  /** Changes an account. Another's account is handed over only with `account:team`. */
  readonly accountUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The account. */
    readonly account: Account;
  };
};

export type AccountUpsertMutationVariables = {
  input: Schema.AccountUpsertInput;
};

export type AccountUpsertMutation = {
  /** Makes an account or brings it up to date: what a sync calls. */
  readonly accountUpsert: {
    /** Whether it was made, changed or left as it was. */
    readonly outcome: Open<Schema.UpsertOutcome>;
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The account. */
    readonly account: Account;
  };
};

export type ContactCreateMutationVariables = {
  input: Schema.ContactCreateInput;
};

export type ContactCreateMutation = {
  /** Makes a contact at an account. CONFLICT names the contact that has the e-mail. */
  readonly contactCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The contact. */
    readonly contact: Contact;
  };
};

export type ContactUpdateMutationVariables = {
  input: Schema.ContactUpdateInput;
};

export type ContactUpdateMutation = {
  /** Changes a contact. */
  readonly contactUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The contact. */
    readonly contact: Contact;
  };
};

export type ContactUpsertMutationVariables = {
  input: Schema.ContactUpsertInput;
};

export type ContactUpsertMutation = {
  /** Makes a contact or brings them up to date: what a sync calls. */
  readonly contactUpsert: {
    /** Whether it was made, changed or left as it was. */
    readonly outcome: Open<Schema.UpsertOutcome>;
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The contact. */
    readonly contact: Contact;
  };
};

export type LiaisonAssignMutationVariables = {
  input: Schema.LiaisonAssignInput;
};

export type LiaisonAssignMutation = {
  /** Attaches a liaison to a team or an account, which opens that work to them. */
  readonly liaisonAssign: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The assignment. */
    readonly assignment: LiaisonAssignment;
  };
};

export type LiaisonUnassignMutationVariables = {
  input: Schema.LiaisonUnassignInput;
};

export type LiaisonUnassignMutation = {
  /** Ends a liaison's assignment; it stays in the history. */
  readonly liaisonUnassign: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The assignment. */
    readonly assignment: LiaisonAssignment;
  };
};

export type OpportunityCreateMutationVariables = {
  input: Schema.OpportunityCreateInput;
};

export type OpportunityCreateMutation = {
  /** Makes an opportunity, with or without an account. */
  readonly opportunityCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The opportunity. */
    readonly opportunity: Opportunity;
  };
};

export type OpportunityMoveMutationVariables = {
  input: Schema.OpportunityMoveInput;
};

export type OpportunityMoveMutation = {
  /** Moves an opportunity to another stage. A lost one says why; only a manager reopens. */
  readonly opportunityMove: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The opportunity. */
    readonly opportunity: Opportunity;
  };
};

export type OpportunityUpdateMutationVariables = {
  input: Schema.OpportunityUpdateInput;
};

export type OpportunityUpdateMutation = {
  /** Changes an opportunity, its stage aside. */
  readonly opportunityUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The opportunity. */
    readonly opportunity: Opportunity;
  };
};

export type OpportunityUpsertMutationVariables = {
  input: Schema.OpportunityUpsertInput;
};

export type OpportunityUpsertMutation = {
  /** Makes an opportunity or brings it up to date: what a sync calls. */
  readonly opportunityUpsert: {
    /** Whether it was made, changed or left as it was. */
    readonly outcome: Open<Schema.UpsertOutcome>;
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The opportunity. */
    readonly opportunity: Opportunity;
  };
};

export type AuditEntriesQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.AuditEntryFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.AuditEntryOrderBy> | null | undefined;
};

export type AuditEntriesQuery = {
  /** Every write of every row, newest first. */
  readonly auditEntries: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<AuditEntry>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type AuditEntriesCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.AuditEntryFilter | null | undefined;
};

export type AuditEntriesCountQuery = {
  /** How many of those `auditEntries` would list, counted up to 10,000. */
  readonly auditEntriesCount: Count;
};

export type AuditEntryQueryVariables = {
  /** Its id. */
  id: string;
};

export type AuditEntryQuery = {
  /** One AuditEntry by its id; NOT_FOUND if there is none you may see. */
  readonly auditEntry: AuditEntry | null;
};

export type ChangesQueryVariables = {
  /** Cursor; absent from the start. */
  after?: string | null | undefined;
  /** At most 1,000. */
  first?: number;
  /** Event names; absent for all. */
  types?: ReadonlyArray<string> | null | undefined;
};

export type ChangesQuery = {
  /** The change feed: everything that happened after a cursor, never skipping a late commit. */
  readonly changes: {
    /** The next call's `after`; unchanged when nothing is new. */
    readonly cursor: string;
    /** True when more can be read at once. */
    readonly hasMore: boolean;
    /** Events in commit-safe order, oldest first. */
    readonly nodes: ReadonlyArray<ChangeEvent>;
  };
};

export type ViewerQueryVariables = { [key: string]: never };

export type ViewerQuery = {
  /** Who you are to this server, and what you may do. */
  readonly viewer: {
    /** Permissions, such as `lead:capture`. */
    readonly permissions: ReadonlyArray<string>;
    /** Role. */
    readonly role: Open<Schema.Role>;
    /** The API client, if a key was sent. */
    readonly client: ApiClient | null;
    /** The person acting or represented. */
    readonly user: User | null;
  };
};

export type BusinessCalendarQueryVariables = {
  /** Its id. */
  id: string;
};

export type BusinessCalendarQuery = {
  /** One BusinessCalendar by its id; NOT_FOUND if there is none you may see. */
  readonly businessCalendar: BusinessCalendarDetail | null;
};

export type BusinessCalendarsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.BusinessCalendarFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.BusinessCalendarOrderBy> | null | undefined;
};

export type BusinessCalendarsQuery = {
  /** When work is done, by name; there is always a default one. */
  readonly businessCalendars: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<BusinessCalendar>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type BusinessCalendarsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.BusinessCalendarFilter | null | undefined;
};

export type BusinessCalendarsCountQuery = {
  /** How many of those `businessCalendars` would list, counted up to 10,000. */
  readonly businessCalendarsCount: Count;
};

export type BusinessMinutesQueryVariables = {
  input: Schema.BusinessMinutesInput;
};

export type BusinessMinutesQuery = {
  /** How many open minutes lie between two instants by a calendar. */
  readonly businessMinutes: BusinessMinutes;
};

export type BusinessTimeQueryVariables = {
  input: Schema.BusinessTimeInput;
};

export type BusinessTimeQuery = {
  /** When so many open minutes are over by a calendar: to try it out, writes nothing. */
  readonly businessTime: BusinessTime;
};

export type SlaClockQueryVariables = {
  /** Its id. */
  id: string;
};

export type SlaClockQuery = {
  /** One SlaClock by its id; NOT_FOUND if there is none you may see. */
  readonly slaClock: SlaClockDetail | null;
};

export type SlaClocksQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.SlaClockFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.SlaClockOrderBy> | null | undefined;
};

export type SlaClocksQuery = {
  /** What is owed, soonest due first; `state: { in: [RUNNING, BREACHED] }` is still to be done. */
  readonly slaClocks: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<SlaClock>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type SlaClocksCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.SlaClockFilter | null | undefined;
};

export type SlaClocksCountQuery = {
  /** How many of those `slaClocks` would list, counted up to 10,000. */
  readonly slaClocksCount: Count;
};

export type SlaPoliciesQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.SlaPolicyFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.SlaPolicyOrderBy> | null | undefined;
};

export type SlaPoliciesQuery = {
  /** What is done by when, by name. */
  readonly slaPolicies: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<SlaPolicy>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type SlaPoliciesCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.SlaPolicyFilter | null | undefined;
};

export type SlaPoliciesCountQuery = {
  /** How many of those `slaPolicies` would list, counted up to 10,000. */
  readonly slaPoliciesCount: Count;
};

export type SlaPolicyQueryVariables = {
  /** Its id. */
  id: string;
};

export type SlaPolicyQuery = {
  /** One SlaPolicy by its id; NOT_FOUND if there is none you may see. */
  readonly slaPolicy: SlaPolicyDetail | null;
};

export type BusinessCalendarCreateMutationVariables = {
  input: Schema.BusinessCalendarCreateInput;
};

export type BusinessCalendarCreateMutation = {
  /** Makes a business calendar. */
  readonly businessCalendarCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The calendar as it is now. */
    readonly calendar: BusinessCalendar;
  };
};

export type BusinessCalendarRetireMutationVariables = {
  input: Schema.BusinessCalendarRetireInput;
};

export type BusinessCalendarRetireMutation = {
  /** Takes a calendar out of use. IN_USE while it is the default, a policy counts by it or people work by it. */
  readonly businessCalendarRetire: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The calendar as it is now. */
    readonly calendar: BusinessCalendar;
  };
};

export type BusinessCalendarUpdateMutationVariables = {
  input: Schema.BusinessCalendarUpdateInput;
};

export type BusinessCalendarUpdateMutation = {
  /** Changes a calendar, for what starts from now on. */
  readonly businessCalendarUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The calendar as it is now. */
    readonly calendar: BusinessCalendar;
  };
};

export type SlaClockCancelMutationVariables = {
  input: Schema.SlaClockCancelInput;
};

export type SlaClockCancelMutation = {
  /** Ends a clock of something that is no longer owed, with the reason on record. */
  readonly slaClockCancel: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The clock as it is now. */
    readonly clock: SlaClock;
  };
};

export type SlaClockPauseMutationVariables = {
  input: Schema.SlaClockPauseInput;
};

export type SlaClockPauseMutation = {
  /** Stops a clock for a while; it comes due later by the open time it stood. */
  readonly slaClockPause: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The clock as it is now. */
    readonly clock: SlaClock;
  };
};

export type SlaClockResumeMutationVariables = {
  input: Schema.SlaClockResumeInput;
};

export type SlaClockResumeMutation = {
  /** Lets a paused clock run on. */
  readonly slaClockResume: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The clock as it is now. */
    readonly clock: SlaClock;
  };
};

export type SlaPolicyCreateMutationVariables = {
  input: Schema.SlaPolicyCreateInput;
};

export type SlaPolicyCreateMutation = {
  /** Agrees what is done by when, and what happens if it is not. */
  readonly slaPolicyCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The policy as it is now. */
    readonly policy: SlaPolicy;
  };
};

export type SlaPolicyUpdateMutationVariables = {
  input: Schema.SlaPolicyUpdateInput;
};

export type SlaPolicyUpdateMutation = {
  /** Changes a policy, for clocks that start from now on. */
  readonly slaPolicyUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The policy as it is now. */
    readonly policy: SlaPolicy;
  };
};

export type ConsentQueryVariables = {
  /** Its id. */
  id: string;
};

export type ConsentQuery = {
  /** One Consent by its id; NOT_FOUND if there is none you may see. */
  readonly consent: ConsentDetail | null;
};

export type ConsentsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.ConsentFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.ConsentOrderBy> | null | undefined;
};

export type ConsentsQuery = {
  /** Which addresses may be written to on what, newest first. */
  readonly consents: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Consent>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type ConsentsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.ConsentFilter | null | undefined;
};

export type ConsentsCountQuery = {
  /** How many of those `consents` would list, counted up to 10,000. */
  readonly consentsCount: Count;
};

export type SuppressionQueryVariables = {
  /** Its id. */
  id: string;
};

export type SuppressionQuery = {
  /** One Suppression by its id; NOT_FOUND if there is none you may see. */
  readonly suppression: Suppression | null;
};

export type SuppressionsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.SuppressionFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.SuppressionOrderBy> | null | undefined;
};

export type SuppressionsQuery = {
  /** Addresses that are not written to, newest first. */
  readonly suppressions: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Suppression>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type SuppressionsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.SuppressionFilter | null | undefined;
};

export type SuppressionsCountQuery = {
  /** How many of those `suppressions` would list, counted up to 10,000. */
  readonly suppressionsCount: Count;
};

export type ConsentRecordMutationVariables = {
  input: Schema.ConsentRecordInput;
};

export type ConsentRecordMutation = {
  /** Records a consent with what proves it. TRANSITION_GUARD for one that was revoked: only the person brings that back. */
  readonly consentRecord: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The consent. */
    readonly consent: Consent;
  };
};

export type ConsentRevokeMutationVariables = {
  input: Schema.ConsentRevokeInput;
};

export type ConsentRevokeMutation = {
  /** Stops all writing to an address, on one topic or at all, queued mail included. */
  readonly consentRevoke: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The consents this revoked. */
    readonly consents: ReadonlyArray<Consent>;
    /** What keeps the address from being written to. */
    readonly suppression: Suppression;
  };
};

export type ContactPointQueryVariables = {
  /** Its id. */
  id: string;
};

export type ContactPointQuery = {
  /** One ContactPoint by its id; NOT_FOUND if there is none you may see. */
  readonly contactPoint: ContactPoint | null;
};

export type ContactPointsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.ContactPointFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.ContactPointOrderBy> | null | undefined;
};

export type ContactPointsQuery = {
  /** Ways to reach the company, published or not, in their order. */
  readonly contactPoints: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<ContactPoint>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type ContactPointsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.ContactPointFilter | null | undefined;
};

export type ContactPointsCountQuery = {
  /** How many of those `contactPoints` would list, counted up to 10,000. */
  readonly contactPointsCount: Count;
};

export type PublicContactPointsQueryVariables = {
  /** The company's workspace, as in its public addresses. */
  workspace: string;
};

export type PublicContactPointsQuery = {
  /** How to reach a company, without login: what it has published, and nothing else. */
  readonly publicContactPoints: ReadonlyArray<PublicContactPoint>;
};

export type ContactPointCreateMutationVariables = {
  input: Schema.ContactPointCreateInput;
};

export type ContactPointCreateMutation = {
  /** Writes a way to reach the company down, to be shown once it is published. */
  readonly contactPointCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The contact point. */
    readonly contactPoint: ContactPoint;
  };
};

export type ContactPointUpdateMutationVariables = {
  input: Schema.ContactPointUpdateInput;
};

export type ContactPointUpdateMutation = {
  /** Changes a contact point, publishes it or takes it back. */
  readonly contactPointUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The contact point. */
    readonly contactPoint: ContactPoint;
  };
};

/** A time in which somebody gets no leads. No two of one person overlap. */
export type Absence = {
  /** When the row was made. */
  readonly createdAt: string;
  /** From when. */
  readonly fromAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What keeps them. */
  readonly kind: Open<Schema.AbsenceKind>;
  /** Anything worth saying. */
  readonly note: string | null;
  /** Until when; they are back at this instant. */
  readonly toAt: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Who is away. */
  readonly user: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  };
};

/** A company: customer, prospect, partner or competitor. Open to the whole workspace. */
export type Account = {
  /** What sources sent and no field holds: nothing is lost. */
  readonly attributes: unknown;
  /** ISO 3166-1 alpha-2 of its seat, such as `IT`. */
  readonly countryCode: string | null;
  /** When the row was made. */
  readonly createdAt: string;
  /** Registrable domains, in ASCII; each belongs to one account of the workspace. */
  readonly domains: ReadonlyArray<string>;
  /** How many people work there. */
  readonly employees: number | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Industry, in the workspace's own words. */
  readonly industry: string | null;
  /** Name in the register. */
  readonly legalName: string | null;
  /** Name as people use it. */
  readonly name: string;
  /** The name as it is compared: folded, without its legal form. Not unique. */
  readonly nameKey: string;
  /** How much it matters. */
  readonly tier: Open<Schema.AccountTier>;
  /** What it is to us. */
  readonly type: Open<Schema.AccountType>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The year it was founded. */
  readonly yearEstablished: number | null;
  /** Revenue in a year. */
  readonly annualRevenue: Money | null;
  /** Who answers for it; always on its team as OWNER too. */
  readonly owner: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** The company this one belongs to. */
  readonly parent: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  } | null;
};

/** A domain and the account it belongs to: how to find an account by its domain. */
export type AccountDomain = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Registrable domain in ASCII, such as `acme.co.uk`; unique in the workspace. */
  readonly domain: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** The account. */
  readonly account: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  };
};

/** What is suggested for a lead's company. */
export type AccountSuggestion = {
  /** LINK when its mail domain or account is known. */
  readonly action: Open<Schema.ConversionAction>;
  /** The one to link; null when it would be made. */
  readonly account: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  } | null;
};

/** Somebody's time on an account's team, in one role. */
export type AccountTeamMember = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Department they were in when they joined. */
  readonly department: Open<Schema.Department>;
  /** From when on. */
  readonly fromAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What they are to the account. */
  readonly role: Open<Schema.AccountTeamRole>;
  /** Until when, that instant excluded; null while open-ended. */
  readonly toAt: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The account. */
  readonly account: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  };
  /** The member. */
  readonly user: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  };
};

/** What sales and marketing agreed on: from where a lead is sales'. */
export type AgreedLine = {
  /** Behaviour points from which the server hands a lead over; null: it never does. */
  readonly behaviourPoints: number | null;
  /** Percent from which a prediction counts as a yes in a back-test. */
  readonly chancePoints: number;
  /** When the row was made. */
  readonly createdAt: string;
  /** Fewest behaviour points of engagement 2; fewer are 3. */
  readonly engagedPoints: number;
  /** Fewest fit points of a lead that may be handed over as it is. */
  readonly fitPoints: number;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Fewest behaviour points of engagement 1. */
  readonly keenPoints: number;
  /** The least band of fit of a lead beyond the line. */
  readonly leastBand: Open<Schema.FitBand>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
};

/** A program that calls the API, and what it may do. */
export type ApiClient = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Name, unique in the workspace, such as `HubSpot sync`. */
  readonly name: string;
  /** Permissions, such as `lead:capture`; `*` is all. With a user: at most what the user may. */
  readonly scopes: ReadonlyArray<string>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The person it acts as; null when it acts for itself. */
  readonly user: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
};

/** A program that calls the API, and what it may do. */
export type ApiClientDetail = {
  /** Keys of this client, newest first; never their secrets. */
  readonly keys: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<ApiKey>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & ApiClient;

/** One secret of an API client. The secret itself is shown once, when it is made. */
export type ApiKey = {
  /** When the row was made. */
  readonly createdAt: string;
  /** From when on it no longer works; null if it does not expire. */
  readonly expiresAt: string | null;
  /** How the key begins, to tell keys apart. */
  readonly hint: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** When it was revoked; null while it works. */
  readonly revokedAt: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The client it belongs to. */
  readonly client: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace, such as `HubSpot sync`. */
    readonly name: string;
  };
};

/** One write of one row: which fields, from what to what, by whom, in which request. */
export type AuditEntry = {
  /** Made, changed or taken away. */
  readonly action: Open<Schema.AuditAction>;
  /** Id of the person, API client or lead source; null for the server. */
  readonly actorId: string | null;
  /** What kind of actor wrote. */
  readonly actorKind: Open<Schema.ChangedBy>;
  /** By field: `[old, new]`. Private columns never stand here. */
  readonly changes: unknown;
  /** API client or lead source that sent the request, if one did. */
  readonly clientId: string | null;
  /** The request that wrote. */
  readonly correlationId: string;
  /** When the row was made. */
  readonly createdAt: string;
  /** Type of the row, such as `Lead`. */
  readonly entity: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Id of the row. */
  readonly subjectId: string;
};

/** When work is done: what business time is counted by. */
export type BusinessCalendar = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Counts up with each change of the hours. */
  readonly hoursVersion: number;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Taken where a policy names no calendar. There is always one. */
  readonly isDefault: boolean;
  /** Name, unique among those in use. */
  readonly name: string;
  /** Since when nothing new goes by it; null while in use. */
  readonly retiredAt: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The hours as they are now. */
  readonly hours: CalendarHours;
};

/** When work is done: what business time is counted by. */
export type BusinessCalendarDetail = {
  /** Its hours from change to change, latest first; clocks keep those they began by. */
  readonly versions: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<BusinessCalendarVersion>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & BusinessCalendar;

/** A calendar's hours as they were from one change to the next. */
export type BusinessCalendarVersion = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Which of its hours these are. */
  readonly hoursVersion: number;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** The calendar. */
  readonly calendar: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique among those in use. */
    readonly name: string;
  };
  /** The hours. */
  readonly hours: CalendarHours;
};

/** How much of a span of real time is work time. */
export type BusinessMinutes = {
  /** Whole open minutes. */
  readonly minutes: number;
  /** Workdays passed over, and why. */
  readonly closedDays: ReadonlyArray<ClosedDay>;
};

/** How a calendar counts a span of business time. */
export type BusinessTime = {
  /** When so many open minutes are over. */
  readonly dueAt: string;
  /** Whether work is done when it begins. */
  readonly isOpen: boolean;
  /** When it starts to count: at the next opening. */
  readonly startsAt: string;
  /** Workdays passed over, and why. */
  readonly closedDays: ReadonlyArray<ClosedDay>;
};

/** A day unlike its weekday, be it a holiday or not. */
export type CalendarException = {
  /** Why. */
  readonly note: string | null;
  /** The day. */
  readonly on: string;
  /** When work is done then; empty: not at all. */
  readonly hours: ReadonlyArray<DayOpening>;
};

/** A day off of the company's own. */
export type CalendarHoliday = {
  /** Whether it is kept on that day of every year. */
  readonly isYearly: boolean;
  /** What it is called. */
  readonly name: string;
  /** The day. */
  readonly on: string;
};

/** When work is done. All times are the wall clock's of the time zone. */
export type CalendarHours = {
  /** Country whose public holidays are kept, ISO 3166-1 alpha-2; null: none are. */
  readonly holidayCountry: string | null;
  /** Part of the country, such as `BY` for Bavaria or `BY-A` for Augsburg. */
  readonly holidayRegion: string | null;
  /** IANA time zone. */
  readonly timezone: string;
  /** Days unlike their weekday. */
  readonly exceptions: ReadonlyArray<CalendarException>;
  /** Days off of the company's own. */
  readonly holidays: ReadonlyArray<CalendarHoliday>;
  /** The usual week. */
  readonly week: ReadonlyArray<WeekOpening>;
};

/** One question of the script. */
export type CallScriptLine = {
  /** What the framework calls it. */
  readonly heading: string;
  /** Without an answer the qualification is not complete. */
  readonly isRequired: boolean;
  /** The question. */
  readonly question: Open<Schema.QualificationQuestion>;
  /** How far it got in the talks before. */
  readonly status: Open<Schema.CriterionStatus>;
  /** The question in words. */
  readonly text: string;
};

/** What marketing does over a time in one channel, and what it costs. */
export type Campaign = {
  /** The channel it uses. */
  readonly channel: Open<Schema.MarketingChannel>;
  /** When the row was made. */
  readonly createdAt: string;
  /** Its last day. */
  readonly endsOn: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Name as people use it. */
  readonly name: string;
  /** What spellings of the name have in common, unique: `spring-webinar-2026`. A touch whose `utm.campaign` reads so belongs to it. */
  readonly nameKey: string;
  /** Its first day. */
  readonly startsOn: string | null;
  /** Where it stands. */
  readonly status: Open<Schema.CampaignStatus>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** What it costs in all, as far as known. */
  readonly cost: Money | null;
  /** Who answers for it. */
  readonly owner: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
};

/** What marketing does over a time in one channel, and what it costs. */
export type CampaignDetail = {
  /** Every move of its status, oldest first. */
  readonly history: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<StateChange>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & Campaign;

/** One event of the log: something a command did. */
export type ChangeEvent = {
  /** The person or API client; null for the server. */
  readonly actorId: string | null;
  /** What kind of actor caused it. */
  readonly actorKind: Open<Schema.ChangedBy>;
  /** The request that caused it. */
  readonly correlationId: string;
  /** Where the log stands after this event. */
  readonly cursor: string;
  /** `event_…`; the same in subscriptions and webhooks. */
  readonly id: string;
  /** Such as `lead.captured`; see schema/events.json. */
  readonly name: string;
  /** When. */
  readonly occurredAt: string;
  /** The payload as schema/events.json describes it. */
  readonly payload: unknown;
  /** The row it is about. */
  readonly subjectId: string;
  /** Version of the payload's shape. */
  readonly version: number;
};

/** A workday on which nobody works after all. */
export type ClosedDay = {
  /** The day. */
  readonly on: string;
  /** The holiday's name, or the note of the exception. */
  readonly why: string;
};

/** A company that sells against us, and what people call it. */
export type Competitor = {
  /** What else it is called; no two competitors share a name or an alias. */
  readonly aliases: ReadonlyArray<string>;
  /** When the row was made. */
  readonly createdAt: string;
  /** Registrable domains, in ASCII. */
  readonly domains: ReadonlyArray<string>;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Name as people use it. */
  readonly name: string;
  /** The name as it is compared: folded, without its legal form; unique. */
  readonly nameKey: string;
  /** Whether it still competes. */
  readonly status: Open<Schema.CompetitorStatus>;
  /** How much it is in our way. */
  readonly tier: Open<Schema.CompetitorTier> | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
};

/** A company that sells against us, and what people call it. */
export type CompetitorDetail = {
  /** When it began and ceased to compete. */
  readonly history: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<StateChange>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & Competitor;

/** Whether one may write to an address, by channel and topic, and why. */
export type Consent = {
  /** The address as it is compared: e-mail without tag, or number in E.164. */
  readonly addressKey: string;
  /** Why one may. */
  readonly basis: Open<Schema.ConsentBasis>;
  /** The way to reach them. */
  readonly channel: Open<Schema.ConsentChannel>;
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Whether one may; `history` has every move. */
  readonly state: Open<Schema.ConsentState>;
  /** Since when it is so. */
  readonly stateSince: string;
  /** What about, such as `newsletter`. */
  readonly topic: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
};

/** Whether one may write to an address, by channel and topic, and why. */
export type ConsentDetail = {
  /** Every move of its state, oldest first. */
  readonly history: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<StateChange>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** What proves each step, oldest first. */
  readonly proofs: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<ConsentProof>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & Consent;

/** What proves one step of a consent, kept as it was. */
export type ConsentProof = {
  /** How. */
  readonly act: Open<Schema.ConsentAct>;
  /** When they did it. */
  readonly actedAt: string;
  /** Why one may. */
  readonly basis: Open<Schema.ConsentBasis>;
  /** Browser it came from, coarse: `Firefox 140`. */
  readonly browser: string | null;
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Network it came from, coarse: `203.0.113.0/24`. */
  readonly network: string | null;
  /** What else is to say. */
  readonly note: string | null;
  /** The words they agreed to. */
  readonly shownText: string | null;
  /** The form, file or system it came by. */
  readonly source: string | null;
  /** What it became. */
  readonly state: Open<Schema.ConsentState>;
  /** Version of those words. */
  readonly textVersion: string | null;
  /** The consent. */
  readonly consent: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  };
};

/** Somebody at an account. */
export type Contact = {
  /** What sources sent and no field holds: nothing is lost. */
  readonly attributes: unknown;
  /** What they do when their company buys. */
  readonly buyingRole: Open<Schema.BuyingRole>;
  /** When the row was made. */
  readonly createdAt: string;
  /** E-mail address in lower case. */
  readonly email: string | null;
  /** The address as it is compared, without tag; unique in the workspace. */
  readonly emailKey: string | null;
  /** Family name. */
  readonly familyName: string | null;
  /** Given name. */
  readonly givenName: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Full name. */
  readonly name: string;
  /** Telephone number in E.164, such as `+390212345678`. */
  readonly phone: string | null;
  /** Extension behind that number. */
  readonly phoneExtension: string | null;
  /** What their card says. */
  readonly title: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Where they work. */
  readonly account: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  };
};

/** A way for anybody to reach the company; shown without login once it is published. */
export type ContactPoint = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Who answers. */
  readonly department: Open<Schema.Department>;
  /** E-mail address. */
  readonly email: string | null;
  /** When somebody answers, in words, with the time zone. */
  readonly hours: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What it is for, such as `Pump sales, Nordics`. */
  readonly label: string;
  /** Telephone number, E.164. */
  readonly phone: string | null;
  /** Where it stands among the others, smallest first. */
  readonly position: number;
  /** Whether everybody sees it. */
  readonly published: boolean;
  /** The territory it is for; null for everywhere. */
  readonly territory: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The form to write by: a source of the kind WEB_FORM. */
  readonly source: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace, such as `Contact form`. */
    readonly name: string;
  } | null;
};

/** What is suggested for the person. */
export type ContactSuggestion = {
  /** LINK when the e-mail address is a contact's. */
  readonly action: Open<Schema.ConversionAction>;
  /** The one to link; null when it would be made. */
  readonly contact: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
};

/** How many rows match, counted up to 10,000. */
export type Count = {
  /** The number counted. */
  readonly count: number;
  /** Whether counting reached the end. */
  readonly precision: Open<Schema.Precision>;
};

/** An occasion on which somebody of ours meets a customer. */
export type CustomerMeeting = {
  /** When the row was made. */
  readonly createdAt: string;
  /** When it ends. */
  readonly endsAt: string;
  /** UID of the iCalendar event, unique in the workspace: what a calendar sync matches. */
  readonly externalEventUid: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What kind of occasion. */
  readonly kind: Open<Schema.MeetingKind>;
  /** Where. */
  readonly location: string | null;
  /** When it begins. */
  readonly startsAt: string;
  /** Planned, or how it ended. */
  readonly status: Open<Schema.MeetingStatus>;
  /** IANA time zone of the place, such as `Europe/Rome`. */
  readonly timezone: string;
  /** What it is called in people's calendars. */
  readonly title: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The customer. */
  readonly account: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  };
  /** The deal it is about, if it is about one. */
  readonly opportunity: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** What the deal is called. */
    readonly name: string;
  } | null;
  /** Who of ours called it. */
  readonly organiser: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  };
};

/** An occasion on which somebody of ours meets a customer. */
export type CustomerMeetingDetail = {
  /** Who is to come or was there, in the order added. */
  readonly attendees: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<MeetingAttendee>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** How it was planned and how it ended. */
  readonly history: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<StateChange>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & CustomerMeeting;

/** A stretch of a day. */
export type DayOpening = {
  /** Until then, as `17:00` or `24:00`; on the next day when not later than `opens`. */
  readonly closes: string;
  /** From then, as `09:00`. */
  readonly opens: string;
};

/** One thing that was said at the meeting. It may be corrected, never taken out. */
export type DiscussionItem = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What kind of thing. */
  readonly kind: Open<Schema.DiscussionKind>;
  /** How much it matters to the customer, 1 to 5. */
  readonly severity: number | null;
  /** What was said. */
  readonly text: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Who of the customer said it, if it is known. */
  readonly contact: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** The report it stands in. */
  readonly report: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Title; the meeting's, unless the author gave another. */
    readonly title: string;
  };
};

/** One recipient's copy of one edition of a report, with the reason and how far it came. */
export type Distribution = {
  /** When the recipient acknowledged it. */
  readonly acknowledgedAt: string | null;
  /** By which way. */
  readonly channel: Open<Schema.DistributionChannel>;
  /** When the row was made. */
  readonly createdAt: string;
  /** When it was where the recipient can read it. */
  readonly deliveredAt: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** When the recipient opened it. */
  readonly readAt: string | null;
  /** The same in words. */
  readonly reason: string;
  /** The edition's number. */
  readonly reportVersion: number;
  /** How far it came. */
  readonly state: Open<Schema.ReceiptState>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The edition: of a later one, what changed. */
  readonly edition: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  };
  /** Whose copy. */
  readonly recipient: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  };
  /** The report. */
  readonly report: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Title; the meeting's, unless the author gave another. */
    readonly title: string;
  };
  /** Roles on the account then, the longest held first. */
  readonly why: ReadonlyArray<DistributionReason>;
};

/** One recipient's copy of one edition of a report, with the reason and how far it came. */
export type DistributionDetail = {
  /** When it was delivered, read and acknowledged. */
  readonly history: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<StateChange>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & Distribution;

/** Why somebody gets a report: a role on the account. */
export type DistributionReason = {
  /** The role. */
  readonly role: Open<Schema.AccountTeamRole>;
  /** Since when they hold it. */
  readonly since: string;
};

/** Two leads that may be one person, why, and what was decided. */
export type DuplicateCase = {
  /** What the score calls for. */
  readonly band: Open<Schema.MatchBand>;
  /** When the row was made. */
  readonly createdAt: string;
  /** When it was decided. */
  readonly decidedAt: string | null;
  /** The score it was decided at; asked again only far above it. */
  readonly decidedScore: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Version of the model that gave the score; see `duplicateModels`. */
  readonly modelVersion: number;
  /** Why, in the words of whoever decided. */
  readonly note: string | null;
  /** The chance that they are one person, 0 to 1, which the score stands for. */
  readonly probability: string;
  /** In bits: 0 is even odds that they are one person, 10 is a thousand to one. */
  readonly score: string;
  /** Where it stands. */
  readonly state: Open<Schema.DuplicateState>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Who decided; null for the server and while nobody has. */
  readonly decidedBy: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** What speaks for and against; its bits sum to the score. */
  readonly evidence: ReadonlyArray<DuplicateEvidence>;
  /** The decision this one follows from, made before a merge. */
  readonly inheritedFrom: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  } | null;
  /** The lead that came later. */
  readonly newer: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  };
  /** The lead that was there first. */
  readonly older: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  };
};

/** What one attribute says about two leads being one person. */
export type DuplicateEvidence = {
  /** The attribute, such as `familyName`; `prior` begins. */
  readonly attribute: string;
  /** Bits it adds, below 0 when it speaks against; over all evidence the score. */
  readonly bits: string;
  /** The same in words. */
  readonly explanation: string;
  /** How near the two are; null for prior. */
  readonly level: Open<Schema.MatchLevel> | null;
};

/** A lead that the person may be. */
export type DuplicateMatch = {
  /** What the score calls for. */
  readonly band: Open<Schema.MatchBand>;
  /** The chance, 0 to 1, which the score stands for. */
  readonly probability: string;
  /** In bits: 0 is even odds that they are one person, 10 is a thousand to one. */
  readonly score: string;
  /** What speaks for and against; its bits sum to the score. */
  readonly evidence: ReadonlyArray<DuplicateEvidence>;
  /** The lead. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  };
};

/** Weights by which two leads are compared (Fellegi and Sunter). */
export type DuplicateModel = {
  /** From this score on an exact key decides. */
  readonly autoBits: number;
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** The one new scores are given by. */
  readonly inUse: boolean;
  /** Counts up; what cases name. */
  readonly modelVersion: number;
  /** Where the weights are from. */
  readonly origin: Open<Schema.DuplicateModelOrigin>;
  /** Share of the pairs compared that are one person. */
  readonly prior: number;
  /** From this score on somebody should look. */
  readonly reviewBits: number;
  /** How many pairs it was estimated from; null for one that came with the server. */
  readonly samplePairs: number | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** What each attribute's levels tell. */
  readonly attributes: ReadonlyArray<DuplicateModelAttribute>;
};

/** What one attribute's levels tell. */
export type DuplicateModelAttribute = {
  /** The attribute, such as `familyName`. */
  readonly attribute: string;
  /** Its levels, nearest first. */
  readonly levels: ReadonlyArray<DuplicateModelLevel>;
};

/** How often a level is met. */
export type DuplicateModelLevel = {
  /** The level. */
  readonly level: Open<Schema.MatchLevel>;
  /** Its share among pairs that are one person. */
  readonly m: number;
  /** Its share among pairs that are two. */
  readonly u: number;
};

/** One look at all leads for duplicates, and how far it has come. */
export type DuplicateScan = {
  /** How many cases it opened. */
  readonly casesOpened: number;
  /** When the row was made. */
  readonly createdAt: string;
  /** When every lead was looked at. */
  readonly finishedAt: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** How many it has looked at; more than `leadsTotal` when leads came in meanwhile. */
  readonly leadsScanned: number;
  /** How many leads there were when it began. */
  readonly leadsTotal: number;
  /** How many pairs it compared: those that share a key. */
  readonly pairsCompared: number;
  /** Whether it goes on. */
  readonly state: Open<Schema.DuplicateScanState>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Who started it; null for a program. */
  readonly startedBy: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
};

/** Who among the leads a person may be. */
export type DuplicateSearchResult = {
  /** Version of the model that gave the scores. */
  readonly modelVersion: number;
  /** Likeliest first, at most 20. */
  readonly matches: ReadonlyArray<DuplicateMatch>;
  /** What could not be read, and was not searched by. */
  readonly problems: ReadonlyArray<LeadIntakeProblem>;
};

/** What a row is called in another system: the key a sync finds it by. */
export type ExternalReference = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Type of our row, such as `Account`. */
  readonly entityType: string;
  /** The row's id there, as it writes it. */
  readonly externalId: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** The other system in lower case, such as `hubspot`. */
  readonly system: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
};

/** Something promised at a meeting: by whom, until when, and whether it was kept. */
export type FollowUp = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Until when. Overdue ones: `filter: { state: { in: [OPEN, IN_PROGRESS] }, dueAt: { olderThan: "PT0S" } }`. */
  readonly dueAt: string;
  /** What shows that it was done: a link, a number, a sentence. */
  readonly evidence: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Promised for an earlier instant and neither kept nor dropped. */
  readonly overdue: boolean;
  /** How far it has come. */
  readonly state: Open<Schema.FollowUpState>;
  /** What was promised. */
  readonly text: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Who keeps the promise. */
  readonly owner: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  };
  /** The report that promises it. */
  readonly report: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Title; the meeting's, unless the author gave another. */
    readonly title: string;
  };
};

/** Something promised at a meeting: by whom, until when, and whether it was kept. */
export type FollowUpDetail = {
  /** Every move from promised to kept, oldest first. */
  readonly history: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<StateChange>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & FollowUp;

/** How much mail one person gets at most. */
export type FrequencyCap = {
  /** At most so many mails. */
  readonly max: number;
  /** In any span of this length. */
  readonly per: string;
  /** What happens to a step that would be one too many. */
  readonly whenCapped: Open<Schema.NurtureWhenCapped>;
};

/** A lead handed from marketing to sales, and the verdict of either side. */
export type HandOff = {
  /** When the row was made. */
  readonly createdAt: string;
  /** When it was answered or withdrawn. */
  readonly decidedAt: string | null;
  /** Where the reason sent the lead. */
  readonly disposition: Open<Schema.RejectDisposition> | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What they wrote about it. */
  readonly note: string | null;
  /** Code of the reason it was sent back for; see `rejectReasons`. */
  readonly reasonCode: string | null;
  /** What became of it. */
  readonly state: Open<Schema.HandOffState>;
  /** The queue that got it; null when somebody did. */
  readonly toQueue: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Who answered or withdrew it. */
  readonly decidedBy: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** Who handed it over; null for a program or the server. */
  readonly fromUser: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** The lead. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  };
  /** Whom it was handed to; null when a queue got it. */
  readonly toUser: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
};

/** What a column holds, where the preset does not know or is not right. */
export type ImportColumn = {
  /** The column, by its header. */
  readonly column: string;
  /** The order of day, month and year in it. */
  readonly dateFormat: string | null;
  /** Its field; null: it is left out. */
  readonly field: string | null;
};

/** How many rows met which outcome; they add up to the rows sent. */
export type ImportCounts = {
  /** Rows that were made. */
  readonly created: number;
  /** Rows that were refused. */
  readonly rejected: number;
  /** Rows that brought nothing new. */
  readonly unchanged: number;
  /** Rows that brought something new. */
  readonly updated: number;
};

/** A file on its way in, and what became of its rows. */
export type ImportJob = {
  /** Bytes of the file, unpacked; null until all of it is here. */
  readonly bytes: number | null;
  /** SHA-256 of the file, unpacked, in hex. */
  readonly checksum: string | null;
  /** Its headers, or its keys. */
  readonly columns: ReadonlyArray<string>;
  /** Rows that were made. */
  readonly created: number;
  /** When the row was made. */
  readonly createdAt: string;
  /** Error code of what ended it. */
  readonly failure: string | null;
  /** Name of the file. */
  readonly fileName: string;
  /** When its last run ended. */
  readonly finishedAt: string | null;
  /** When its rows were forgotten, 30 days after the last work on it. */
  readonly forgottenAt: string | null;
  /** How the file is written. */
  readonly format: Open<Schema.FileFormat>;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Rows of an undone import that stayed, because somebody has worked on them since. */
  readonly leftAlone: number;
  /** What may become of the rows. */
  readonly mode: Open<Schema.ImportMode>;
  /** Preset by which the columns are read; null until it was checked or started. */
  readonly preset: string | null;
  /** Rows that were refused: `importRejections`, and the file to mend. */
  readonly rejected: number;
  /** Rows of an undone import that are gone again. */
  readonly reverted: number;
  /** Rows that have an outcome, of this run. */
  readonly rowsProcessed: number;
  /** Rows of the file; null until all of it is here. */
  readonly rowsTotal: number | null;
  /** Where it stands. */
  readonly state: Open<Schema.ImportState>;
  /** The system whose ids the file holds. */
  readonly system: string | null;
  /** What the rows become. */
  readonly target: Open<Schema.ImportTarget>;
  /** Rows that brought nothing new, or came in by an earlier run. */
  readonly unchanged: number;
  /** Rows that brought something new. */
  readonly updated: number;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Program that sent it. */
  readonly client: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace, such as `HubSpot sync`. */
    readonly name: string;
  } | null;
  /** Columns that mean something else than the preset says. */
  readonly mapping: ReadonlyArray<ImportColumn>;
  /** Named source whose defaults new leads get. */
  readonly source: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace, such as `Contact form`. */
    readonly name: string;
  } | null;
  /** Who sent it; null for a program that acts for itself. */
  readonly startedBy: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
};

/** How a file with these headers would be read. */
export type ImportPlan = {
  /** All fields a column may be mapped to. */
  readonly fields: ReadonlyArray<string>;
  /** True when there are ids and nobody says of which system. */
  readonly needsSystem: boolean;
  /** The preset its headers fit best. */
  readonly preset: string;
  /** The system whose ids the file holds. */
  readonly system: string | null;
  /** Columns nobody knows; their text is kept as attributes. */
  readonly unknown: ReadonlyArray<string>;
  /** Every column of the file, in its order. */
  readonly columns: ReadonlyArray<ImportPlanColumn>;
};

/** What will be done with a column. */
export type ImportPlanColumn = {
  /** The column, by its header or its place. */
  readonly column: string;
  /** The fields its cells become; none: it is left out. */
  readonly fields: ReadonlyArray<string>;
};

/** How files of one origin are read. */
export type ImportPreset = {
  /** What it is for. */
  readonly description: string;
  /** Its name. */
  readonly name: string;
  /** The system whose ids the file holds. */
  readonly system: string | null;
  /** What the rows become. */
  readonly target: Open<Schema.ImportTarget>;
  /** The columns it knows. */
  readonly columns: ReadonlyArray<ImportPresetColumn>;
};

/** Headers a preset knows, and what it does with such a column. */
export type ImportPresetColumn = {
  /** The field its cells become. */
  readonly field: string;
  /** Headers it goes by; case, spaces and punctuation do not count. */
  readonly headers: ReadonlyArray<string>;
};

/** A row that was refused, or lost something on its way in. */
export type ImportRejection = {
  /** Its cells as they stand there. */
  readonly cells: ReadonlyArray<string>;
  /** Where it stands in the file, counted from 1. */
  readonly line: number;
  /** Why. */
  readonly errors: ReadonlyArray<ImportRowError>;
};

/** What is wrong with a row, or was left out of one that was taken in. */
export type ImportRowError = {
  /** What kind of fault: a code as errors have them. */
  readonly code: string;
  /** The column; null for the row as a whole. */
  readonly column: string | null;
  /** The fault in words; never what the cell says. */
  readonly message: string;
};

/** What became of one row. */
export type ImportRowResult = {
  /** What it became; null if nothing is there. */
  readonly id: string | null;
  /** Where it stands in the file. */
  readonly line: number;
  /** What became of it. */
  readonly outcome: Open<Schema.ImportOutcome>;
  /** Why it was rejected. Of a row taken in: what it says that could not be kept, such as a parent that is not there yet; send it again once it is. */
  readonly errors: ReadonlyArray<ImportRowError>;
};

/** A payload that a source refused, kept to be mended and replayed. */
export type IntakePayload = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What came; empty once it is settled or erased. */
  readonly payload: unknown;
  /** Code of the refusal, one of the registered errors. */
  readonly reasonCode: string;
  /** What became of it. */
  readonly state: Open<Schema.IntakeState>;
  /** When it last came, or was last tried. */
  readonly triedAt: string;
  /** How often it was tried. */
  readonly tries: number;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The lead it became, once it was taken in. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  } | null;
  /** What is wrong with it, field by field. */
  readonly problems: ReadonlyArray<IntakePayloadProblem>;
  /** The source it came to. */
  readonly source: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace, such as `Contact form`. */
    readonly name: string;
  };
};

/** What is wrong with a payload. */
export type IntakePayloadProblem = {
  /** Stable code, such as `FIELD_REQUIRED`. */
  readonly code: string;
  /** What is wrong, in words. */
  readonly message: string;
  /** Path in the payload, or the field. */
  readonly path: string;
};

/** What became of one payload. */
export type IntakeReplayResult = {
  /** What it did to the lead. */
  readonly outcome: Open<Schema.LeadOutcome> | null;
  /** The lead it became. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  } | null;
  /** The payload; its state tells whether it was taken. */
  readonly payload: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  };
};

/** What somebody saw or heard of a competitor, where it came from and what it is worth. */
export type IntelObservation = {
  /** What a prospect has tried of the competitor's, as that talk had it. */
  readonly attempt: string | null;
  /** Corroborated, and sales and marketing each saw it for themselves. */
  readonly bothSides: boolean;
  /** What is claimed, in one sentence. */
  readonly claim: string;
  /** Whom people may tell. */
  readonly confidentiality: Open<Schema.Confidentiality> | null;
  /** Ids of the observations that say the same, once it is corroborated. */
  readonly corroboratedBy: ReadonlyArray<string>;
  /** When the row was made. */
  readonly createdAt: string;
  /** Where it can be looked up: an http or https address. */
  readonly evidenceUrl: string | null;
  /** Both grades as analysts write them: `B2`. */
  readonly grade: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Grade of the information; null until triaged. */
  readonly infoCredibility: Open<Schema.InfoCredibility> | null;
  /** What it is about. */
  readonly kind: Open<Schema.ObservationKind>;
  /** When it was seen or heard. */
  readonly observedAt: string;
  /** Where it came from. */
  readonly origin: Open<Schema.ObservationOrigin>;
  /** What was said, word for word. */
  readonly quote: string | null;
  /** Grade of the source; null until triaged. */
  readonly sourceReliability: Open<Schema.SourceReliability> | null;
  /** How far it has been weighed. */
  readonly state: Open<Schema.ObservationState>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Until when it is worth acting on; by default a half-life of its kind. */
  readonly validUntil: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** At which account. */
  readonly account: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  } | null;
  /** The competitor. */
  readonly competitor: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  };
  /** Where in that report. */
  readonly discussionItem: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  } | null;
  /** From which lead; null too when you may not see it. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  } | null;
  /** On which deal. */
  readonly opportunity: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** What the deal is called. */
    readonly name: string;
  } | null;
  /** The qualifying talk that named the competitor. */
  readonly qualification: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  } | null;
  /** The trip report it stands in; null too when you may not see it. */
  readonly report: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Title; the meeting's, unless the author gave another. */
    readonly title: string;
  } | null;
  /** Who reported it; null when no person did. */
  readonly reportedBy: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
};

/** What somebody saw or heard of a competitor, where it came from and what it is worth. */
export type IntelObservationDetail = {
  /** How it was weighed, with the reasons given. */
  readonly history: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<StateChange>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & IntelObservation;

/** Work the server owes: it waits for its time, or was given up. */
export type Job = {
  /** How often it was tried and failed. */
  readonly attempts: number;
  /** The request that asked for it. */
  readonly correlationId: string;
  /** When the row was made. */
  readonly createdAt: string;
  /** What it is to be done with: ids, never personal data. */
  readonly data: unknown;
  /** When it is due; after a failure, when it is tried again. */
  readonly dueAt: string;
  /** Error code of the last failure. */
  readonly failure: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What is to be done, such as `import.run`. */
  readonly name: string;
  /** Whether the server still works at it. */
  readonly state: Open<Schema.JobState>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
};

/** A person who may buy, and what both sides learned from them. */
export type Lead = {
  /** What sources sent and no field holds: nothing is lost. */
  readonly attributes: unknown;
  /** Version of the model that gave the behaviour score; null until their first touch. */
  readonly behaviourModelVersion: number | null;
  /** Behaviour points: what their touches are worth today; may be below zero. */
  readonly behaviourScore: number;
  /** City. */
  readonly city: string | null;
  /** Company as written. */
  readonly company: string | null;
  /** What spellings of one company have in common. */
  readonly companyKey: string | null;
  /** When it was converted. */
  readonly convertedAt: string | null;
  /** Country, ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  /** When the row was made. */
  readonly createdAt: string;
  /** Registrable domain of the e-mail; null for free mail. */
  readonly domainKey: string | null;
  /** E-mail address, lower case. */
  readonly email: string | null;
  /** What spellings of one address have in common; unique among leads not merged. */
  readonly emailKey: string | null;
  /** How many people work at the company. */
  readonly employees: number | null;
  /** How much they deal with us: 1 most, 3 hardly. */
  readonly engagement: number;
  /** Family name. */
  readonly familyName: string | null;
  /** When the person first reached us: the earliest touch. */
  readonly firstTouchAt: string;
  /** Band of the fit score. */
  readonly fitBand: Open<Schema.FitBand>;
  /** Fit, 0 to 100 points; `scores` holds the reasons, which sum to it. */
  readonly fitScore: number;
  /** Given name. */
  readonly givenName: string | null;
  /** They asked for a call, a demo or a price: outranks any score. */
  readonly handRaised: boolean;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Industry, NAICS code. */
  readonly industry: string | null;
  /** Since when its scores are beyond the agreed line; null while they are not. */
  readonly lineCrossedAt: string | null;
  /** Fit and engagement in one. */
  readonly matrixCell: Open<Schema.MatrixCell>;
  /** When marketing handed it to sales, the last time. */
  readonly mqlAt: string | null;
  /** Full name as written. */
  readonly name: string | null;
  /** Telephone number, E.164. */
  readonly phone: string | null;
  /** Extension of the telephone number. */
  readonly phoneExtension: string | null;
  /** Postcode, as written. */
  readonly postcode: string | null;
  /** Version of the model that gave the chance. */
  readonly predictiveModelVersion: number | null;
  /** The chance to be won, percent; null without a model in use that has learned. */
  readonly predictiveScore: number | null;
  /** The problem, in the prospect's own words. */
  readonly problem: string | null;
  /** The product line they ask about. */
  readonly productLine: string | null;
  /** The queue that holds it: `marketing`, `sales`, `nurture`, `closed` or your own. */
  readonly queue: string | null;
  /** The door they first came through. */
  readonly receivedVia: Open<Schema.LeadChannel>;
  /** How often sales gave it back to be kept in touch with. */
  readonly recycledCount: number;
  /** State, province or county, as written. */
  readonly region: string | null;
  /** The day to look at it again, while it is kept in touch with. */
  readonly resumeOn: string | null;
  /** When sales accepted it, the last time. */
  readonly salAt: string | null;
  /** Version of the model that gave the fit score. */
  readonly scoreModelVersion: number;
  /** Which form, call, show or file it was. */
  readonly sourceDetail: string | null;
  /** When sales qualified it, the last time. */
  readonly sqlAt: string | null;
  /** Moved only by the lead mutations, along one machine. */
  readonly status: Open<Schema.LeadStatus>;
  /** Since when it has this status. */
  readonly statusSince: string;
  /** Job title. */
  readonly title: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Account this person works for, once known. */
  readonly account: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  } | null;
  /** The contact this person is, once known. */
  readonly contact: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** The account it became part of. */
  readonly convertedAccount: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  } | null;
  /** The contact it became. */
  readonly convertedContact: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** The opportunity it became; several leads may become one. */
  readonly convertedOpportunity: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** What the deal is called. */
    readonly name: string;
  } | null;
  /** The lead this one is part of since a merge; its own id stands for it. */
  readonly mergedInto: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  } | null;
  /** Who works on it; null while a queue holds it. */
  readonly owner: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** The named source they first came by, if it was one. */
  readonly source: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace, such as `Contact form`. */
    readonly name: string;
  } | null;
};

/** A person who may buy, and what both sides learned from them. */
export type LeadDetail = {
  /** Every move of its status, oldest first. */
  readonly history: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<StateChange>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** What they answered, latest talk first. */
  readonly qualifications: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Qualification>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** Who got it and why, latest first. */
  readonly routingDecisions: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<RoutingDecision>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** Scores with their reasons, latest first. */
  readonly scores: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<LeadScore>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** Every time this person reached us or we them, newest first. */
  readonly touches: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Touch>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & Lead;

/** A part of the world and of the market: all that is given must hold. */
export type LeadArea = {
  /** Country, ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  /** How the industry's NAICS code begins. */
  readonly industryPrefix: string | null;
  /** At most so many employees. */
  readonly maxEmployees: number | null;
  /** At least so many employees. */
  readonly minEmployees: number | null;
  /** How the postcode begins. */
  readonly postcodePrefix: string | null;
  /** State, province or county. */
  readonly region: string | null;
};

/** Why one of many was not taken in; nothing of it was written. */
export type LeadCaptureError = {
  /** A code as `errors` have them, such as `INVALID_INPUT`. */
  readonly code: string;
  /** What `errors` have in `extensions.data`: `problems` names each fault by path. */
  readonly data: unknown;
  /** The fault in words. */
  readonly message: string;
};

/** What became of one of many: a lead, or an error. */
export type LeadCaptureResult = {
  /** The key that told that they are known; null for a new lead. */
  readonly matchedBy: Open<Schema.IdentityMatch> | null;
  /** What it did; null if refused. */
  readonly outcome: Open<Schema.LeadOutcome> | null;
  /** Why it was refused, if it was. */
  readonly error: LeadCaptureError | null;
  /** The hand-off to sales, if the lead went there. */
  readonly handOff: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  } | null;
  /** The lead they are; null if refused. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  } | null;
  /** What could not be read; it is kept in `attributes`. */
  readonly problems: ReadonlyArray<LeadIntakeProblem>;
};

/** What became of leads over a period: open before + in = out + open. Each move counts when it happened. */
export type LeadConservation = {
  /** Times a lead began to be open. */
  readonly cameIn: number;
  /** Whether the law holds and no lead is unaccounted for. */
  readonly holds: boolean;
  /** Leads that were open when the period began. */
  readonly openBefore: number;
  /** Leads that were open when the period ended. */
  readonly stillOpen: number;
  /** Leads whose moves since the period began do not lead to where they stand now. Always 0. */
  readonly unaccounted: number;
  /** Times a lead ceased to be open. */
  readonly wentOut: number;
  /** Those that came in, by way. */
  readonly in: ReadonlyArray<LeadWayCount>;
  /** Those still open, by status. */
  readonly open: ReadonlyArray<LeadStatusCount>;
  /** Those that went out, by way. */
  readonly out: ReadonlyArray<LeadWayCount>;
};

/** Something given that could not be read; the lead is kept without it. */
export type LeadIntakeProblem = {
  /** Stable code, such as `PHONE_TOO_SHORT`. */
  readonly code: string;
  /** What is wrong, in words. */
  readonly message: string;
  /** The field, such as `email`. */
  readonly path: string;
};

/** What became of one delivery: a lead, or a refusal that is kept. */
export type LeadIntakeResult = {
  /** What it did; null if refused. */
  readonly outcome: Open<Schema.LeadOutcome> | null;
  /** True when it had come before, and nothing happened now. */
  readonly repeated: boolean;
  /** The lead; null for one that was refused. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  } | null;
  /** What could not be read, or why it is refused. */
  readonly problems: ReadonlyArray<LeadIntakeProblem>;
  /** What is kept of a refusal. */
  readonly refused: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  } | null;
};

/** Why a merge was refused. */
export type LeadMergeError = {
  /** A code as errors have them. */
  readonly code: string;
  /** The reason in words. */
  readonly message: string;
};

/** What became of one of many merges. */
export type LeadMergeResult = {
  /** Why it was refused. */
  readonly error: LeadMergeError | null;
  /** The survivor; null when it was refused. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  } | null;
  /** The merge; null when refused. */
  readonly merge: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  } | null;
};

/** Why a lead was not routed again. */
export type LeadRerouteError = {
  /** Stable code, such as `NOT_FOUND`. */
  readonly code: string;
  /** Why, in words. */
  readonly message: string;
};

/** What became of one lead. */
export type LeadRerouteResult = {
  /** Why not, if not. */
  readonly error: LeadRerouteError | null;
  /** The new hand-off of a lead that waits for an answer and has changed hands. */
  readonly handOff: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  } | null;
  /** The lead as it is now; null if there is none. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  } | null;
  /** Who has it now and why. */
  readonly routing: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  } | null;
};

/** A score with its reasons, as it was computed at an instant. */
export type LeadScore = {
  /** FIT: the band of the points; null of other kinds. */
  readonly band: Open<Schema.FitBand> | null;
  /** When it was computed. */
  readonly computedAt: string;
  /** When the row was made. */
  readonly createdAt: string;
  /** BEHAVIOUR: the level of engagement, 1 most; null of other kinds. */
  readonly engagement: number | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Given by a model beside the one in use: kept, and without effect. */
  readonly isShadow: boolean;
  /** What it tells. */
  readonly kind: Open<Schema.ScoreKind>;
  /** Version of the model of its kind that gave it. */
  readonly modelVersion: number;
  /** The sum of the reasons' contributions. */
  readonly points: number;
  /** Whose score it is. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  };
  /** What counted, in the order it did. */
  readonly reasons: ReadonlyArray<LeadScoreReason>;
};

/** One thing that counted, and the points it came to. */
export type LeadScoreReason = {
  /** True when a cap or the floor of 0 let less through. */
  readonly capApplied: boolean;
  /** Points that counted; over all reasons they sum to the score. */
  readonly contribution: number;
  /** What is left of them by age, 0 to 1; null where nothing ages. */
  readonly decayFactor: number | null;
  /** The touches it rests on, newest first, at most 20; null: the lead itself. */
  readonly evidenceIds: ReadonlyArray<string> | null;
  /** The reason in words. */
  readonly explanation: string;
  /** Group of the rule; no group gives more than its cap. */
  readonly group: string;
  /** Points the rule gives, before age and caps. */
  readonly raw: number;
  /** Id of the rule in its model. */
  readonly ruleId: string;
  /** Version of the rule. */
  readonly ruleVersion: number;
  /** PREDICTIVE: the learned weight, in log-odds; null where rules are written. */
  readonly weight: number | null;
};

/** A door leads come in by, with its own key, its rules and its defaults. */
export type LeadSource = {
  /** Fields it may bring, `attributes` and `externalRefs` among them; more is refused. */
  readonly allowedFields: ReadonlyArray<string>;
  /** Attributes each of its leads has, unless the payload says more. */
  readonly attributes: unknown;
  /** When the row was made. */
  readonly createdAt: string;
  /** Country of its people where they do not say, ISO 3166-1 alpha-2. */
  readonly defaultCountryCode: string | null;
  /** The queue a new lead of it stands in; `marketing` if null. */
  readonly defaultQueue: string | null;
  /** Whether a lead waits until its address is confirmed by mail. */
  readonly doubleOptIn: boolean;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Where its payloads are sent, below the server's URL. */
  readonly intakePath: string;
  /** Short public name in addresses, unique in the workspace, such as `contact-form`. */
  readonly key: string;
  /** What kind of door it is. */
  readonly kind: Open<Schema.LeadSourceKind>;
  /** Name, unique in the workspace, such as `Contact form`. */
  readonly name: string;
  /** Whose payloads it reads, beside its own mapping. */
  readonly preset: Open<Schema.ConnectorPreset> | null;
  /** Most it may bring in a day. */
  readonly ratePerDay: number;
  /** Most it may bring in a minute. */
  readonly ratePerMinute: number;
  /** The door its leads are said to have come through. */
  readonly receivedVia: Open<Schema.LeadChannel>;
  /** Fields without which what it brings is refused. */
  readonly requiredFields: ReadonlyArray<string>;
  /** Which form, call, show or file, where the payload does not say. */
  readonly sourceDetail: string | null;
  /** Whether it takes people in. */
  readonly status: Open<Schema.LeadSourceStatus>;
  /** Territory its people belong to; kept with the lead's attributes. */
  readonly territory: string | null;
  /** How far it is believed, 0 to 100: where leads are merged, the higher rank prevails. */
  readonly trustRank: number;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The campaign its touches belong to, where the payload names none. */
  readonly campaign: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  } | null;
  /** Who works on a new lead of it. */
  readonly defaultOwner: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** Which path of a payload fills which field. */
  readonly mapping: ReadonlyArray<LeadSourceMapping>;
};

/** A door leads come in by, with its own key, its rules and its defaults. */
export type LeadSourceDetail = {
  /** Keys of this source, newest first; never their secrets. */
  readonly keys: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<LeadSourceKey>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & LeadSource;

/** One secret of a source. The secret itself is shown once, when it is made. */
export type LeadSourceKey = {
  /** When the row was made. */
  readonly createdAt: string;
  /** From when on it no longer works; null if it does not expire. */
  readonly expiresAt: string | null;
  /** How the key begins, to tell keys apart. */
  readonly hint: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The source it belongs to. */
  readonly source: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace, such as `Contact form`. */
    readonly name: string;
  };
};

/** From where in a payload a field is filled. */
export type LeadSourceMapping = {
  /** Field of a lead such as `email`, `attributes.colour`, or `externalRefs.hubspot` for an id of that system. */
  readonly field: string;
  /** Path in the payload, such as `properties.email`. */
  readonly path: string;
};

/** How long leads stay at a status. */
export type LeadStageDuration = {
  /** Stays that ended within the period. */
  readonly count: number;
  /** Half of them took at most so many seconds. */
  readonly p50Seconds: number;
  /** Nine of ten took at most so many seconds. */
  readonly p90Seconds: number;
  /** The status. */
  readonly status: Open<Schema.LeadStatus>;
};

/** How many stood at one status. */
export type LeadStatusCount = {
  /** How many. */
  readonly count: number;
  /** The status. */
  readonly status: Open<Schema.LeadStatus>;
};

/** One stay of a lead at a status. */
export type LeadStay = {
  /** Id of the person or API client that did; null for the server. */
  readonly actorId: string | null;
  /** What kind of actor brought it there. */
  readonly actorKind: Open<Schema.ChangedBy>;
  /** Since when. */
  readonly from: string;
  /** What was written about it. */
  readonly note: string | null;
  /** Code of the reason, where there was one. */
  readonly reasonCode: string | null;
  /** How long, in seconds; so far, where it still is there. */
  readonly seconds: number;
  /** The status. */
  readonly status: Open<Schema.LeadStatus>;
  /** Until when; null for now. */
  readonly to: string | null;
};

/** A lead that counts in a term. */
export type LeadTermEntry = {
  /** When it came, went, or got the status it stood at. */
  readonly at: string;
  /** Where it stood then; null for one that is unaccounted for. */
  readonly status: Open<Schema.LeadStatus> | null;
  /** By which way; null for what stood. */
  readonly way: Open<Schema.LeadWay> | null;
  /** The lead. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  };
};

/** How many took one way. */
export type LeadWayCount = {
  /** How many. */
  readonly count: number;
  /** The way. */
  readonly way: Open<Schema.LeadWay>;
};

/** A liaison's time with a team or an account; it opens that work to them. */
export type LiaisonAssignment = {
  /** When the row was made. */
  readonly createdAt: string;
  /** From when on. */
  readonly fromAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Attached to a team or to an account. */
  readonly scope: Open<Schema.LiaisonScope>;
  /** Until when, that instant excluded; null while open-ended. */
  readonly toAt: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The account, with scope ACCOUNT. */
  readonly account: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  } | null;
  /** The team, with scope TEAM. */
  readonly team: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace. */
    readonly name: string;
  } | null;
  /** The liaison. */
  readonly user: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  };
};

/** Somebody at a meeting: a colleague, a contact, or a person known by name only. */
export type MeetingAttendee = {
  /** Whether they were there. */
  readonly attended: Open<Schema.Attendance>;
  /** Their company, as given. */
  readonly company: string | null;
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Name of somebody who is neither a user nor a contact. */
  readonly name: string | null;
  /** What part they play in the meeting, such as `presenter`. */
  readonly role: string | null;
  /** Whose side. */
  readonly side: Open<Schema.AttendeeSide>;
  /** Their title, as given. */
  readonly title: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The contact, when it is one. */
  readonly contact: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** The meeting. */
  readonly meeting: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** What it is called in people's calendars. */
    readonly title: string;
  };
  /** The colleague, when it is one. */
  readonly user: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
};

/** What one lead says of a field. */
export type MergeCandidate = {
  /** The lead. */
  readonly leadId: string;
  /** Its value; an object for a block. */
  readonly value: unknown;
};

/** One merge of leads: who lives on, who became part of them, and why they look so. */
export type MergeLedger = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** When it was done. */
  readonly mergedAt: string;
  /** Ids of the leads that became part of it. */
  readonly mergedIds: ReadonlyArray<string>;
  /** Until when `leadUnmerge` can undo it. */
  readonly reversibleUntil: string;
  /** Whether it still holds. */
  readonly state: Open<Schema.MergeState>;
  /** When it was undone. */
  readonly unmergedAt: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Whose values it kept, and why. */
  readonly fields: ReadonlyArray<MergedField>;
  /** Who did it; null for a program or the server. */
  readonly mergedBy: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** The lead that lived on; it may have been merged itself since. */
  readonly survivor: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  };
  /** Who undid it. */
  readonly unmergedBy: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
};

/** How many rows of a type would follow into the survivor. */
export type MergeMove = {
  /** How many. */
  readonly count: number;
  /** Type of the rows, such as `Touch`. */
  readonly type: string;
};

/** What a merge would make of one field. */
export type MergePreviewField = {
  /** The field, such as `email`; a block such as `address` or `standing` goes as one. */
  readonly field: string;
  /** The lead it is of; null for all together. */
  readonly fromLeadId: string | null;
  /** The rule that won. */
  readonly rule: Open<Schema.MergeRule>;
  /** The value it would have; an object for a block. */
  readonly value: unknown;
  /** What each lead says, the survivor first. */
  readonly candidates: ReadonlyArray<MergeCandidate>;
};

/** Whose value a field of a merged lead has, and by which rule. */
export type MergedField = {
  /** The field, such as `email`; a block such as `address` or `standing` goes as one. */
  readonly field: string;
  /** The lead it is of; null for all together. */
  readonly fromLeadId: string | null;
  /** The rule that won. */
  readonly rule: Open<Schema.MergeRule>;
};

/** An exact amount with its currency. Never summed across currencies. */
export type Money = {
  /** The amount as a string, `"1250.5000"`. */
  readonly amount: string;
  /** ISO 4217, such as `EUR`. */
  readonly currencyCode: string;
};

/** How many leads met which outcome. */
export type NurtureEnrolCounts = {
  /** In the programme now. */
  readonly enrolled: number;
  /** Refused. */
  readonly rejected: number;
};

/** Why a lead was not enrolled. */
export type NurtureEnrolError = {
  /** A code as errors have them. */
  readonly code: string;
  /** The fault in words. */
  readonly message: string;
};

/** What became of one lead. */
export type NurtureEnrolResult = {
  /** What became of it. */
  readonly outcome: Open<Schema.NurtureEnrolOutcome>;
  /** Its way through the programme. */
  readonly enrolment: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  } | null;
  /** Why it was refused. */
  readonly error: NurtureEnrolError | null;
};

/** One person's way through a programme. */
export type NurtureEnrolment = {
  /** When that was, or when they came in: the next step's wait is counted from it. */
  readonly anchorAt: string;
  /** When the row was made. */
  readonly createdAt: string;
  /** When the next step is looked at; null while paused, and at the end. */
  readonly dueAt: string | null;
  /** When they went through or left. */
  readonly endedAt: string | null;
  /** How they came in. */
  readonly entry: Open<Schema.NurtureEntry>;
  /** Why they left; null for who did not. */
  readonly exitReason: Open<Schema.NurtureExitReason> | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Whether the programme's goal held when they went through or left. */
  readonly reachedGoal: boolean;
  /** Where they stand. */
  readonly state: Open<Schema.NurtureEnrolmentState>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Who enrolled them by hand. */
  readonly enrolledBy: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** The last step they had, or that was left out for them. */
  readonly lastStep: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  } | null;
  /** Who is in it. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  };
  /** The programme. */
  readonly program: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  };
};

/** One person's way through a programme. */
export type NurtureEnrolmentDetail = {
  /** Every move of its state, oldest first. */
  readonly history: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<StateChange>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & NurtureEnrolment;

/** What people who are not ready yet hear from us, step by step. */
export type NurtureProgram = {
  /** When it was activated first. */
  readonly activatedAt: string | null;
  /** When the row was made. */
  readonly createdAt: string;
  /** Leads that enter by themselves when they come to be kept in touch with: a `LeadFilter`. Null: nobody does. */
  readonly entryFilter: unknown;
  /** Leads that leave at their next step: a `LeadFilter`. */
  readonly exitFilter: unknown;
  /** What it is to bring leads to: a `LeadFilter`. Whoever is there is done. */
  readonly goal: unknown;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Name as people use it. */
  readonly name: string;
  /** Where it stands. */
  readonly status: Open<Schema.NurtureProgramStatus>;
  /** When its steps changed last. */
  readonly stepsChangedAt: string | null;
  /** The consent topic its mail belongs to; nobody without a basis for it is written to. */
  readonly topic: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The campaign it is part of. */
  readonly campaign: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  } | null;
  /** How much of it one person gets at most. */
  readonly frequencyCap: FrequencyCap | null;
  /** Who answers for it, and is told when somebody replies. */
  readonly owner: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
};

/** What people who are not ready yet hear from us, step by step. */
export type NurtureProgramDetail = {
  /** Every move of its status, oldest first. */
  readonly history: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<StateChange>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** Its steps in their order; `filter: { retiredAt: { isNull: true } }` leaves out old ones. */
  readonly steps: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<NurtureStep>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & NurtureProgram;

/** One step of a programme for one person, and what became of it. */
export type NurtureSend = {
  /** When it came back. */
  readonly bouncedAt: string | null;
  /** When they followed a link in it first. */
  readonly clickedAt: string | null;
  /** When the row was made. */
  readonly createdAt: string;
  /** When the next mail server took it. */
  readonly deliveredAt: string | null;
  /** What the mail server said when it did not take it, such as `550 5.1.1`. */
  readonly failure: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** When they opened it first, as far as it and mail readers tell. */
  readonly openedAt: string | null;
  /** When they answered it first. */
  readonly repliedAt: string | null;
  /** When its time had come. */
  readonly scheduledAt: string;
  /** When the mail server took it. */
  readonly sentAt: string | null;
  /** Why it was not sent. */
  readonly skipReason: Open<Schema.NurtureSkipReason> | null;
  /** What became of it. */
  readonly state: Open<Schema.NurtureSendState>;
  /** Version of the step when it was scheduled. */
  readonly stepVersion: number;
  /** Whether the mail can tell that it is opened: where they consented to the topic, and the server has a key to sign with. Else `openedAt` stays null, whatever they do. */
  readonly tellsOpens: boolean;
  /** When they wanted no more, this being the last they had got. */
  readonly unsubscribedAt: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Whose way through the programme. */
  readonly enrolment: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  };
  /** To whom. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  };
  /** The programme. */
  readonly program: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  };
  /** The step. */
  readonly step: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  };
};

/** What holds for all programmes together. `version` 1 is what a workspace begins with: no cap, and UTC. */
export type NurtureSettings = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** IANA zone that steps wait by and days begin in, such as `Europe/Rome`. */
  readonly timezone: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** How much one person gets of all programmes together at most. */
  readonly frequencyCap: FrequencyCap | null;
};

/** One mail of a programme, and how long it waits. */
export type NurtureStep = {
  /** How it reaches a person. */
  readonly channel: Open<Schema.NurtureChannel>;
  /** When the row was made. */
  readonly createdAt: string;
  /** The mail as HTML, a template; made of the text if there is none. */
  readonly html: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Its place, from 1; of a retired one, behind which it stood. */
  readonly position: number;
  /** When it was taken out; it is sent to nobody any more. */
  readonly retiredAt: string | null;
  /** Subject line, a template. */
  readonly subject: string;
  /** The mail as text, a template. */
  readonly text: string;
  /** Then until this hour, 0 to 23; 9 where only the day is given. */
  readonly untilHour: number | null;
  /** Then until this day of the week. */
  readonly untilWeekday: Open<Schema.Weekday> | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** How long after the step before, or the entry, ISO 8601: `P3D`. */
  readonly waitFor: string;
  /** By whose clock. */
  readonly zone: Open<Schema.NurtureZone>;
  /** When it is sent; to everybody if there is none. */
  readonly condition: StepCondition | null;
  /** The programme. */
  readonly program: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  };
};

/** A step as one lead would get it now. */
export type NurtureStepPreview = {
  /** As HTML, likewise. */
  readonly html: string;
  /** Why it would not be sent, by what is known now; null if it would. */
  readonly obstacle: Open<Schema.NurtureSkipReason> | null;
  /** Subject line. */
  readonly subject: string;
  /** As text; `{{unsubscribe}}` becomes the link when it is sent. */
  readonly text: string;
  /** Where it would go; null without an address. */
  readonly toAddress: string | null;
};

/** What one step has brought. */
export type NurtureStepResults = {
  /** Came back. */
  readonly bounced: number;
  /** With a link that was followed. */
  readonly clicked: number;
  /** Got through, as far as is known. */
  readonly delivered: number;
  /** Opened, as far as they and mail readers tell. */
  readonly opened: number;
  /** Answered. */
  readonly replied: number;
  /** Wait to be sent. */
  readonly scheduled: number;
  /** Taken by a mail server, whatever came after. */
  readonly sent: number;
  /** Not sent, for whatever reason. */
  readonly skipped: number;
  /** Of those sent, can tell that they are opened: where the person consented to the topic, and the server has a key to sign with. What share of them was opened is `opened` over this. */
  readonly tellingOpens: number;
  /** After which somebody unsubscribed. */
  readonly unsubscribed: number;
  /** The step. */
  readonly step: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  };
};

/** One possible sale, open or closed. */
export type Opportunity = {
  /** What sources sent and no field holds: nothing is lost. */
  readonly attributes: unknown;
  /** The day it is expected to close, or closed. */
  readonly closeOn: string | null;
  /** When it was won or lost; null while open. */
  readonly closedAt: string | null;
  /** When the row was made. */
  readonly createdAt: string;
  /** The day the buyer was first engaged on it. */
  readonly engagedOn: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Why it was lost; null unless it was. */
  readonly lossReason: string | null;
  /** What the deal is called. */
  readonly name: string;
  /** When it was opened. */
  readonly openedAt: string;
  /** What would be sold. */
  readonly product: string | null;
  /** How far it has come; moved by `opportunityMove`. */
  readonly stage: Open<Schema.OpportunityStage>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Who would buy; null while nobody has placed it. */
  readonly account: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  } | null;
  /** What it is or was worth. */
  readonly amount: Money | null;
  /** Whose deal it is. */
  readonly owner: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
};

/** One possible sale, open or closed. */
export type OpportunityDetail = {
  /** Every move between stages, oldest first. */
  readonly history: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<StateChange>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & Opportunity;

/** What is suggested for the business. */
export type OpportunitySuggestion = {
  /** LINK when the account has an open one. */
  readonly action: Open<Schema.ConversionAction>;
  /** The one to link; null when it would be made. */
  readonly opportunity: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** What the deal is called. */
    readonly name: string;
  } | null;
};

/** One mail of ours to one address, and what became of it. */
export type OutgoingMail = {
  /** Id of the row it is about, as whoever queued it said. */
  readonly about: string | null;
  /** How often a sender began to send it. */
  readonly attempts: number;
  /** Why it came back. */
  readonly bounceKind: Open<Schema.BounceKind> | null;
  /** When a mail server refused it, or reported that it could not deliver it. */
  readonly bouncedAt: string | null;
  /** When somebody first followed a link of it. */
  readonly clickedAt: string | null;
  /** The links that people followed, each once, without their query. */
  readonly clickedLinks: ReadonlyArray<string>;
  /** How often people followed its links, counted up to 100. */
  readonly clicks: number;
  /** When the row was made. */
  readonly createdAt: string;
  /** When the next hop took it, which is as much as SMTP tells; null if it came back. */
  readonly deliveredAt: string | null;
  /** What a mail server last answered or reported, as a code such as `550 5.1.1`. */
  readonly failure: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** How often a machine followed its links, such as a scanner; up to 100. */
  readonly machineClicks: number;
  /** How often a machine fetched it, such as a scanner or a prefetch; up to 100. */
  readonly machineOpens: number;
  /** Its Message-ID, the same in every attempt; given by the first. */
  readonly messageId: string | null;
  /** Not to be tried before. */
  readonly notBeforeAt: string;
  /** When somebody first opened it, as far as it tells. */
  readonly openedAt: string | null;
  /** How often it was opened by people, counted up to 100. */
  readonly opens: number;
  /** What it is for, such as `opt-in`. */
  readonly purpose: string;
  /** When a person first answered it. */
  readonly repliedAt: string | null;
  /** When a sender last reserved it. */
  readonly reservedAt: string | null;
  /** When the mail server took it. */
  readonly sentAt: string | null;
  /** Moved only by the sender, and by somebody who looked. */
  readonly state: Open<Schema.MailState>;
  /** Subject line. */
  readonly subject: string;
  /** Address it goes to. */
  readonly toAddress: string;
  /** The address as it is compared, without tag. */
  readonly toKey: string;
  /** The consent topic it belongs to; null for mail the person asked for just now. */
  readonly topic: string | null;
  /** Whether its links tell when they are followed, likewise. */
  readonly tracksClicks: boolean;
  /** Whether it tells when it is opened: as asked for, and where the consent allows. */
  readonly tracksOpens: boolean;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
};

/** A way to reach the company, as anybody may see it: no id, no version. */
export type PublicContactPoint = {
  /** Who answers. */
  readonly department: Open<Schema.Department>;
  /** E-mail address. */
  readonly email: string | null;
  /** Public name of the form to write by. */
  readonly form: string | null;
  /** When somebody answers. */
  readonly hours: string | null;
  /** What it is for. */
  readonly label: string;
  /** Telephone number, E.164. */
  readonly phone: string | null;
  /** The territory it is for. */
  readonly territory: string | null;
};

/** What a prospect answered, and the verdict with the rules that gave it. */
export type Qualification = {
  /** When they were asked. */
  readonly askedAt: string;
  /** When the row was made. */
  readonly createdAt: string;
  /** Which questions were asked. */
  readonly framework: Open<Schema.QualificationFramework>;
  /** The questions this talk was about. */
  readonly given: ReadonlyArray<Open<Schema.QualificationQuestion>>;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What the framework requires and nobody answered. */
  readonly missing: ReadonlyArray<Open<Schema.QualificationQuestion>>;
  /** The revision of the policy it was judged by; 0 is the house's own. */
  readonly policyRevision: number;
  /** What to do with the lead. */
  readonly verdict: Open<Schema.QualificationVerdict>;
  /** All answers there are, those of earlier talks too. */
  readonly answers: QualificationAnswers;
  /** Who asked; null for a program. */
  readonly askedBy: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** How far each question got: those of the framework in its order, then what else is known. */
  readonly criteria: ReadonlyArray<QualificationCriterion>;
  /** The rules that spoke, in a fixed order. */
  readonly firedRules: ReadonlyArray<QualificationFiredRule>;
  /** Whose answers they are. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  };
};

/** What they answered; null where there is no answer. */
export type QualificationAnswers = {
  /** By what they will choose. */
  readonly decisionCriteria: string | null;
  /** How they come to a decision. */
  readonly decisionProcess: string | null;
  /** What the problem costs them. */
  readonly impact: string | null;
  /** What it is worth to them, in figures. */
  readonly metrics: string | null;
  /** What has to be signed, and by whom. */
  readonly paperProcess: string | null;
  /** The problem they are experiencing. */
  readonly problem: string | null;
  /** Days until they want to buy. */
  readonly timeframeDays: number | null;
  /** How pressing it is. */
  readonly urgency: Open<Schema.Urgency> | null;
  /** What their budget is. */
  readonly budget: QualificationBudget | null;
  /** Who speaks for us inside. */
  readonly champion: QualificationChampion | null;
  /** Who decides. */
  readonly decider: QualificationDecider | null;
  /** What they tried in the past; empty when they tried nothing. */
  readonly triedBefore: ReadonlyArray<TriedBefore> | null;
};

/** The money, as far as they told. */
export type QualificationBudget = {
  /** Whether it is approved. */
  readonly approved: boolean | null;
  /** ISO 4217. */
  readonly currencyCode: string | null;
  /** At most this much. */
  readonly max: string | null;
  /** At least this much. */
  readonly min: string | null;
};

/** Who speaks for us inside. */
export type QualificationChampion = {
  /** Whether whoever decides listens to them. */
  readonly hasInfluence: boolean | null;
  /** Name. */
  readonly name: string | null;
};

/** How far one question got, and who asked it last. */
export type QualificationCriterion = {
  /** When it was asked last. */
  readonly askedAt: string | null;
  /** Id of the person who asked last. */
  readonly askedById: string | null;
  /** How sure the answer is, 0 to 1, as whoever asked put it; null where nobody said. On record only: no verdict and no score depends on it. */
  readonly confidence: number | null;
  /** The question. */
  readonly question: Open<Schema.QualificationQuestion>;
  /** How far it got. */
  readonly status: Open<Schema.CriterionStatus>;
  /** What proves the answer. */
  readonly evidence: QualificationEvidence | null;
};

/** Who decides. */
export type QualificationDecider = {
  /** Name. */
  readonly name: string | null;
  /** Whether we can reach them. */
  readonly reachable: boolean | null;
};

/** What proves an answer: a row by its id, or an address. */
export type QualificationEvidence = {
  /** Id of the row, for `node`, which opens it only to who may see it; null for an address. */
  readonly id: string | null;
  /** Of which kind it is. */
  readonly kind: Open<Schema.EvidenceKind>;
  /** The address; null for a row. */
  readonly url: string | null;
};

/** A rule that spoke in a verdict. */
export type QualificationFiredRule = {
  /** What it said about this lead. */
  readonly explanation: string;
  /** The rule, such as `budget-reaches-floor`. */
  readonly rule: string;
};

/** What sales and marketing agreed makes a likely prospect, as of one revision. */
export type QualificationPolicy = {
  /** When the row was made. */
  readonly createdAt: string;
  /** The framework for leads whose source demands none. */
  readonly defaultFramework: Open<Schema.QualificationFramework>;
  /** Whoever buys within so many days is not too early. */
  readonly horizonDays: number;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Why it was changed. */
  readonly note: string | null;
  /** Counts up; what verdicts name. */
  readonly revision: number;
  /** A budget that reaches this much is within reach. */
  readonly budgetFloor: Money;
  /** Who changed it; null for a program. */
  readonly decidedBy: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** Sources that demand a framework. */
  readonly sourceFrameworks: ReadonlyArray<QualificationSourceFramework>;
};

/** A framework that leads of a source are qualified by. */
export type QualificationSourceFramework = {
  /** The framework. */
  readonly framework: Open<Schema.QualificationFramework>;
  /** Id of the lead source. */
  readonly sourceId: string;
};

/** What makes a likely prospect, as it is in force. */
export type QualificationTerms = {
  /** The framework for leads whose source demands none. */
  readonly defaultFramework: Open<Schema.QualificationFramework>;
  /** Whoever buys within so many days is not too early. */
  readonly horizonDays: number;
  /** The revision; 0 while the workspace has set none of its own. */
  readonly revision: number;
  /** A budget that reaches this much is within reach. */
  readonly budgetFloor: Money;
  /** Sources that demand a framework. */
  readonly sourceFrameworks: ReadonlyArray<QualificationSourceFramework>;
};

/** Why a lead is sent back or closed, and what follows from it. */
export type RejectReason = {
  /** May throw a lead out before anybody looked at who it is; the server's own. */
  readonly atIntake: boolean;
  /** What hand-offs and histories name; never changes. */
  readonly code: string;
  /** Marketing should have seen it: counts in the share of avoidable rejections. */
  readonly countsAgainstMarketing: boolean;
  /** When the row was made. */
  readonly createdAt: string;
  /** Where it sends a lead. */
  readonly disposition: Open<Schema.RejectDisposition>;
  /** Tells something about the person or company that the score could have known. */
  readonly feedsScoring: boolean;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What people read. */
  readonly label: string;
  /** What has to be said with it. */
  readonly needs: ReadonlyArray<Open<Schema.RejectNeed>>;
  /** Since when it is offered no longer; null while it is. */
  readonly retiredAt: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
};

/** One thing an amendment changed. */
export type ReportChange = {
  /** What stands there now. */
  readonly after: string | null;
  /** What stood there; null for an addition. */
  readonly before: string | null;
  /** What kind of change. */
  readonly kind: Open<Schema.ReportChangeKind>;
  /** The discussion item or follow-up; null for the report's own fields. */
  readonly subjectId: string | null;
};

/** One going-out of a report: the first is all of it, a later one is what changed. */
export type ReportEdition = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Why the author amended it; null for the first. */
  readonly note: string | null;
  /** 1 for the first, 1 more per amendment. */
  readonly reportVersion: number;
  /** What changed since the edition before; empty for the first. */
  readonly changes: ReadonlyArray<ReportChange>;
  /** The report. */
  readonly report: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Title; the meeting's, unless the author gave another. */
    readonly title: string;
  };
};

/** Where a pool stood after a decision; empty if no turn was taken. */
export type RotationPlace = {
  /** Whose turn it was last; null before the first. */
  readonly lastUserId: string | null;
  /** Of a weighted pool: what it owes the candidates named here. */
  readonly credits: ReadonlyArray<RoutingCredit> | null;
};

/** Somebody routing looked at, and why they did or did not get the lead. */
export type RoutingCandidate = {
  /** Whether they could take the lead. */
  readonly eligible: boolean;
  /** Why not; null for whoever got it, and in decisions made before it was kept. */
  readonly obstacle: Open<Schema.RoutingObstacle> | null;
  /** Why, or why not, in words. */
  readonly reason: string;
  /** The rule that named them. */
  readonly rule: Open<Schema.RoutingRule>;
  /** Their user id, as it was then. */
  readonly userId: string;
};

/** More people routing looked at, counted by what kept them. */
export type RoutingCandidateCount = {
  /** How many they were. */
  readonly count: number;
  /** Why none of them got the lead. */
  readonly obstacle: Open<Schema.RoutingObstacle>;
  /** The rule that named them. */
  readonly rule: Open<Schema.RoutingRule>;
};

/** What a weighted pool owed somebody after a decision. */
export type RoutingCredit = {
  /** In leads: their share so far, less what they got. */
  readonly credit: number;
  /** Their user id. */
  readonly userId: string;
};

/** Who got a lead, by which rule, and who else was looked at. */
export type RoutingDecision = {
  /** When the row was made. */
  readonly createdAt: string;
  /** When it was decided. */
  readonly decidedAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** The queue that got it; null when somebody did. */
  readonly queue: string | null;
  /** The rule that decided. */
  readonly rule: Open<Schema.RoutingRule>;
  /** Version of the rules: `routingPolicies` holds them all. */
  readonly ruleVersion: number;
  /** Those looked at, in order, the chosen one last; at most 12 of a large pool. */
  readonly candidates: ReadonlyArray<RoutingCandidate>;
  /** Who got it; null when a queue did. */
  readonly chosenUser: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** The lead. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  };
  /** The rest of a large pool, counted. */
  readonly others: ReadonlyArray<RoutingCandidateCount>;
  /** The pool that gave it, if one with a name. */
  readonly pool: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique among those in use. */
    readonly name: string;
  } | null;
  /** Where the pool stood afterwards. */
  readonly strategyState: RotationPlace;
  /** The territory by which they got it, if one. */
  readonly territory: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique among those in use. */
    readonly name: string;
  } | null;
};

/** A version of the rules leads are routed by; the latest is in force. */
export type RoutingPolicy = {
  /** When the row was made. */
  readonly createdAt: string;
  /** The queue for what nobody could take. */
  readonly fallbackQueue: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Counts up; what decisions name. */
  readonly policyVersion: number;
  /** Who made it; null for the server. */
  readonly madeBy: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** The pools in use then. */
  readonly pools: ReadonlyArray<RoutingPolicyPool>;
  /** The rules, in the order tried. */
  readonly steps: ReadonlyArray<RoutingStep>;
  /** The territories in use then. */
  readonly territories: ReadonlyArray<RoutingPolicyTerritory>;
};

/** The rules in force, the house's where nobody has made others. */
export type RoutingPolicyInForce = {
  /** The queue for what nobody could take. */
  readonly fallbackQueue: string;
  /** Their version. */
  readonly policyVersion: number;
  /** The pools. */
  readonly pools: ReadonlyArray<RoutingPolicyPool>;
  /** The rules, in the order tried. */
  readonly steps: ReadonlyArray<RoutingStep>;
  /** The territories. */
  readonly territories: ReadonlyArray<RoutingPolicyTerritory>;
};

/** A member of a pool as a version of the rules holds it. */
export type RoutingPolicyMember = {
  /** Their user id. */
  readonly userId: string;
  /** Their share beside the others'. */
  readonly weight: number;
  /** Leads they were asked for first. */
  readonly preferred: LeadArea | null;
};

/** A pool as a version of the rules holds it. */
export type RoutingPolicyPool = {
  /** All its staff. */
  readonly department: Open<Schema.Department> | null;
  /** What working hours meant to it; null in versions before pools knew any: IGNORE. */
  readonly hours: Open<Schema.RoutingHours> | null;
  /** Its name then. */
  readonly name: string;
  /** Its id. */
  readonly poolId: string;
  /** How they shared. */
  readonly strategy: Open<Schema.RoutingStrategy>;
  /** Or all in this team. */
  readonly teamId: string | null;
  /** Or these; empty for the others. */
  readonly members: ReadonlyArray<RoutingPolicyMember>;
};

/** A territory as a version of the rules holds it. */
export type RoutingPolicyTerritory = {
  /** Country, ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  /** How the industry's NAICS code begins. */
  readonly industryPrefix: string | null;
  /** At most so many employees. */
  readonly maxEmployees: number | null;
  /** At least so many employees. */
  readonly minEmployees: number | null;
  /** Its name then. */
  readonly name: string;
  /** Who worked it, in the order asked. */
  readonly ownerIds: ReadonlyArray<string>;
  /** Or the pool that did. */
  readonly poolId: string | null;
  /** How the postcode begins. */
  readonly postcodePrefix: string | null;
  /** Of two as specific, the higher goes first. */
  readonly priority: number;
  /** State, province or county. */
  readonly region: string | null;
  /** Its id. */
  readonly territoryId: string;
};

/** People who share leads: a department's staff, a team, or those named. */
export type RoutingPool = {
  /** When the row was made. */
  readonly createdAt: string;
  /** All its staff, managers aside; null for another kind of pool. */
  readonly department: Open<Schema.Department> | null;
  /** What the working calendars of its people mean to it. */
  readonly hours: Open<Schema.RoutingHours>;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Name, unique among those in use. */
  readonly name: string;
  /** Since when no lead goes to it; null while in use. */
  readonly retiredAt: string | null;
  /** How they share. */
  readonly strategy: Open<Schema.RoutingStrategy>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** All in the team now; null for another kind of pool. */
  readonly team: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace. */
    readonly name: string;
  } | null;
};

/** People who share leads: a department's staff, a team, or those named. */
export type RoutingPoolDetail = {
  /** Those it names, if it names its members. */
  readonly members: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<RoutingPoolMember>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & RoutingPool;

/** Somebody's place in a pool that names its members. */
export type RoutingPoolMember = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Their share beside the others', where the pool is weighted. */
  readonly weight: number;
  /** The pool. */
  readonly pool: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique among those in use. */
    readonly name: string;
  };
  /** Leads they are asked for first, where the pool has preferences. */
  readonly preferred: LeadArea | null;
  /** The member. */
  readonly user: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  };
};

/** One of the rules, which are tried in order. */
export type RoutingStep = {
  /** Of POOL: which; null is the house's own, all of sales' staff in turn. */
  readonly poolId: string | null;
  /** The rule. */
  readonly rule: Open<Schema.RoutingRule>;
  /** Of PERSON_OWNER: how many days somebody still knows a person. */
  readonly withinDays: number | null;
};

/** A score as it is or was, computed when asked for. */
export type ScoreAt = {
  /** FIT: the band of the points. */
  readonly band: Open<Schema.FitBand> | null;
  /** BEHAVIOUR: engagement by the line then. */
  readonly engagement: number | null;
  /** What it tells. */
  readonly kind: Open<Schema.ScoreKind>;
  /** The model that gives it. */
  readonly modelId: string;
  /** The version of that model. */
  readonly modelVersion: number;
  /** The sum of the reasons' contributions. */
  readonly points: number;
  /** What counted, in the order it did. */
  readonly reasons: ReadonlyArray<LeadScoreReason>;
};

/** How leads of one band went. */
export type ScoreBacktestBand = {
  /** The band: of fit, of engagement, or of the chance. */
  readonly band: string;
  /** Leads in it whose outcome is known. */
  readonly leads: number;
  /** Share of them that was won; null of none. */
  readonly precision: number | null;
  /** How many of them were won. */
  readonly won: number;
};

/** What would have come of handing over exactly those beyond the line. */
export type ScoreBacktestConfusion = {
  /** Kept back, though they were won. */
  readonly falseNegatives: number;
  /** Handed over, and not won. */
  readonly falsePositives: number;
  /** Kept back, and not won. */
  readonly trueNegatives: number;
  /** Handed over, and won. */
  readonly truePositives: number;
};

/** What a rule of a fit model asks of a lead. */
export type ScoreCondition = {
  /** The fact, such as `jobTitle`; `scoreFacts` lists them. */
  readonly fact: string;
  /** How it is compared. */
  readonly op: Open<Schema.ScoreOperator>;
  /** What with: a text, a list of texts, a number, a yes. */
  readonly value: unknown;
};

/** How what a touch is worth ages. */
export type ScoreDecay = {
  /** EXPONENTIAL: days until half is left. */
  readonly halfLifeDays: number | null;
  /** The way. */
  readonly kind: Open<Schema.DecayKind>;
  /** LINEAR: taken off the start each period. */
  readonly percent: number | null;
  /** LINEAR: days of a period. */
  readonly periodDays: number | null;
  /** WINDOW: days it counts. */
  readonly windowDays: number | null;
};

/** A fact that rules of fit models may ask about. */
export type ScoreFact = {
  /** Its name, such as `jobTitle`. */
  readonly name: string;
  /** What it may be compared with. */
  readonly values: Open<Schema.FactValues>;
};

/** What a model has learned, and from what. */
export type ScoreLearned = {
  /** Fields left out. */
  readonly exclude: ReadonlyArray<string>;
  /** Outcomes from this instant on. */
  readonly from: string;
  /** The log-odds every lead starts from. */
  readonly intercept: number;
  /** How many leads whose outcome is known it learned from. */
  readonly outcomes: number;
  /** Outcomes before this instant. */
  readonly to: string;
  /** How many of them were won. */
  readonly won: number;
  /** The fields, then the pairs of fields. */
  readonly terms: ReadonlyArray<ScoreLearnedTerm>;
};

/** What the values of a field, or of two together, tell. */
export type ScoreLearnedTerm = {
  /** The field, or the two. */
  readonly fields: ReadonlyArray<string>;
  /** What its values weigh. */
  readonly weights: ReadonlyArray<ScoreLearnedWeight>;
};

/** What one value weighs. */
export type ScoreLearnedWeight = {
  /** The value, or range of values; two joined by ` & `. */
  readonly label: string;
  /** In log-odds: 0 tells nothing, 0.7 doubles the odds. */
  readonly weight: number;
};

/** Rules, or learned weights, by which leads are scored: one version. */
export type ScoreModel = {
  /** Since when it is in use, the last time; null if it never was. */
  readonly activatedAt: string | null;
  /** The most a lead can have. */
  readonly capPoints: number;
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What its scores tell. */
  readonly kind: Open<Schema.ScoreKind>;
  /** Counts up within its kind; what scores name. */
  readonly modelVersion: number;
  /** What it is called. */
  readonly name: string;
  /** The product line whose leads it scores; null: every lead no other model is for. */
  readonly productLine: string | null;
  /** What it is used for. */
  readonly status: Open<Schema.ScoreModelStatus>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Its groups. */
  readonly groups: ReadonlyArray<ScoreModelGroup>;
  /** PREDICTIVE: what it has learned; null until then. */
  readonly learned: ScoreLearned | null;
  /** Its rules, in the order they count; empty if it learns. */
  readonly rules: ReadonlyArray<ScoreModelRule>;
  /** PREDICTIVE: the team whose leads it scores; null: anybody's. */
  readonly team: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace. */
    readonly name: string;
  } | null;
};

/** A group of rules, and the most its rules give together. */
export type ScoreModelGroup = {
  /** The most its rules give together. */
  readonly capPoints: number;
  /** What rules name it by. */
  readonly id: string;
};

/** One rule: what it looks for and what that is worth. */
export type ScoreModelRule = {
  /** BEHAVIOUR: the most the touches of one day give or take; null: no limit. */
  readonly dailyCapPoints: number | null;
  /** Its group. */
  readonly group: string;
  /** What reasons name it by. */
  readonly id: string;
  /** What it gives, or takes. */
  readonly points: number;
  /** The version of the model that brought it as it is. */
  readonly version: number;
  /** BEHAVIOUR: how they age. */
  readonly decay: ScoreDecay | null;
  /** BEHAVIOUR: the touches it counts. */
  readonly touch: ScoreTouchMatch | null;
  /** FIT: what it asks of the lead. */
  readonly when: ScoreCondition | null;
};

/** How many leads were not won for a reason. */
export type ScoreOutcomeReason = {
  /** How many. */
  readonly count: number;
  /** Its code; see `rejectReasons`. Null: by a verdict, or their opportunity was lost. */
  readonly reasonCode: string | null;
};

/** Of how many leads it is known how they went. */
export type ScoreOutcomes = {
  /** Lost, disqualified or sent back for what a score could know. */
  readonly lost: number;
  /** So many of each are needed to learn from. */
  readonly needed: number;
  /** Converted, unless their opportunity was lost since. */
  readonly won: number;
  /** Those not won by reason, most first. */
  readonly lostFor: ReadonlyArray<ScoreOutcomeReason>;
};

/** Which touches a rule of a behaviour model counts: all that is given. */
export type ScoreTouchMatch = {
  /** The campaigns that brought it about; empty: any or none. */
  readonly campaignIds: ReadonlyArray<string>;
  /** How they came; empty: any way. */
  readonly channels: ReadonlyArray<Open<Schema.MarketingChannel>>;
  /** Words that `sourceDetail` mentions one of, whatever their case; empty: any. */
  readonly content: ReadonlyArray<string>;
  /** Who made it happen; empty: either. */
  readonly directions: ReadonlyArray<Open<Schema.TouchDirection>>;
  /** What happened; empty: anything. */
  readonly types: ReadonlyArray<Open<Schema.TouchType>>;
};

/** Something that is owed by when, and whether it was done by then. */
export type SlaClock = {
  /** When it became late. */
  readonly breachedAt: string | null;
  /** When the row was made. */
  readonly createdAt: string;
  /** Until when it is to be done; while it is paused, as if it were not. */
  readonly dueAt: string;
  /** Open seconds from its start to its end, pauses aside; null while it runs. */
  readonly elapsedBusinessSec: number | null;
  /** When it ended, done or not. */
  readonly endedAt: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** When what was owed was done. */
  readonly metAt: string | null;
  /** What is owed. */
  readonly metric: Open<Schema.SlaMetric>;
  /** When it reaches the next; null when there is none, or while it is paused. */
  readonly nextStepAt: string | null;
  /** Since when it is paused. */
  readonly pausedAt: string | null;
  /** Open seconds for which it was paused. */
  readonly pausedBusinessSec: number;
  /** When it began; it counts from the next opening on. */
  readonly startedAt: string;
  /** Where it stands. */
  readonly state: Open<Schema.SlaClockState>;
  /** How many steps of its terms it has reached. */
  readonly stepsReached: number;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The hours its time is counted by. */
  readonly calendarVersion: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  };
  /** The lead it is owed to, if it is one. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  } | null;
  /** The policy it started by. */
  readonly policy: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace. */
    readonly name: string;
  };
  /** That policy's terms when it started: it runs by these. */
  readonly policyVersion: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  };
};

/** Something that is owed by when, and whether it was done by then. */
export type SlaClockDetail = {
  /** Every move of its state, oldest first. */
  readonly history: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<StateChange>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** Steps it has reached, in order. */
  readonly steps: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<SlaStep>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & SlaClock;

/** What is done at a share of the target. */
export type SlaEscalation = {
  /** What is done. */
  readonly action: Open<Schema.EscalationAction>;
  /** The share in percent; 100 is when it comes due. */
  readonly atPct: number;
};

/** What both sides agreed is done by when. */
export type SlaPolicy = {
  /** False: no clock starts by it any more. */
  readonly active: boolean;
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What is owed. */
  readonly metric: Open<Schema.SlaMetric>;
  /** Name, unique in the workspace. */
  readonly name: string;
  /** Counts up with each change of the terms. */
  readonly termsVersion: number;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** What time is counted by; null: the default calendar. */
  readonly calendar: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique among those in use. */
    readonly name: string;
  } | null;
  /** Its terms as they are now. */
  readonly terms: SlaTerms;
};

/** What both sides agreed is done by when. */
export type SlaPolicyDetail = {
  /** Its terms from change to change, latest first; clocks keep those they began by. */
  readonly versions: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<SlaPolicyVersion>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & SlaPolicy;

/** Something that must hold for a policy to apply. */
export type SlaPolicyCondition = {
  /** What is looked at. */
  readonly fact: Open<Schema.SlaFact>;
  /** What it must be, when the clock starts. */
  readonly is: string;
};

/** A policy's terms as they were from one change to the next. */
export type SlaPolicyVersion = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Which of its terms these are. */
  readonly termsVersion: number;
  /** The policy. */
  readonly policy: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace. */
    readonly name: string;
  };
  /** The terms. */
  readonly terms: SlaTerms;
};

/** A step a clock reached: a warning, that it was late, or what was done about it. */
export type SlaStep = {
  /** What is done, for an escalation. */
  readonly action: Open<Schema.EscalationAction> | null;
  /** The share of the target, in percent. */
  readonly atPct: number;
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What kind of step it is. */
  readonly kind: Open<Schema.SlaStepKind>;
  /** Its place among the steps of the terms, the first is 0. */
  readonly nth: number;
  /** When it was reached; `createdAt` is when the server saw it. */
  readonly reachedAt: string;
  /** The clock. */
  readonly clock: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  };
};

/** Until when something is owed, and what happens if it is not done. */
export type SlaTerms = {
  /** Open minutes until it is due. */
  readonly targetBusinessMinutes: number;
  /** Shares of the target, in percent, at which it warns. */
  readonly warnAtPct: ReadonlyArray<number>;
  /** What is done about it, and when. */
  readonly escalation: ReadonlyArray<SlaEscalation>;
  /** All must hold; of several policies the one with most conditions applies. */
  readonly filter: ReadonlyArray<SlaPolicyCondition>;
};

/** One move of a state machine: from where to where, by whom, when and why. */
export type StateChange = {
  /** Id of the person (`user_…`) or API client (`client_…`); null for the server. */
  readonly actorId: string | null;
  /** What kind of actor moved it. */
  readonly actorKind: Open<Schema.ChangedBy>;
  /** Request that caused it; the same id stands in events and in the audit log. */
  readonly correlationId: string;
  /** When the row was made. */
  readonly createdAt: string;
  /** The field that moved, such as `status`. */
  readonly field: string;
  /** The state before; null for the first. */
  readonly fromState: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What the actor wrote about it. */
  readonly note: string | null;
  /** When it happened. */
  readonly occurredAt: string;
  /** Stable code of the reason, where the move needs one. */
  readonly reasonCode: string | null;
  /** The state after. */
  readonly toState: string;
};

/** When a step is sent to somebody; all parts that are given must hold. */
export type StepCondition = {
  /** Of the lead: a `LeadFilter`. */
  readonly lead: unknown;
  /** Of an earlier step. */
  readonly engaged: StepEngagement | null;
};

/** What somebody did with an earlier step, or did not do. */
export type StepEngagement = {
  /** What they did. OPENED is known of those alone who consented to the topic. */
  readonly did: Open<Schema.NurtureEngagement>;
  /** True: it holds where they did not, as far as is known. */
  readonly not: boolean;
  /** Id of the earlier step. */
  readonly stepId: string;
};

/** An address that is not written to, whatever file it comes with again. */
export type Suppression = {
  /** The address as it is compared. */
  readonly addressKey: string;
  /** The way to reach them. */
  readonly channel: Open<Schema.ConsentChannel>;
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** What else is to say. */
  readonly note: string | null;
  /** Why. */
  readonly reason: Open<Schema.SuppressionReason>;
  /** What about; null for everything. */
  readonly topic: string | null;
};

/** People of one department who share their work. */
export type Team = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Department the team belongs to. */
  readonly department: Open<Schema.Department>;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Name, unique in the workspace. */
  readonly name: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Who leads the team. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
};

/** People of one department who share their work. */
export type TeamDetail = {
  /** Who is and was in the team, oldest first; `toAt: { isNull: true }` for now. */
  readonly members: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<TeamMember>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & Team;

/** Somebody's time in a team. */
export type TeamMember = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Since when. */
  readonly fromAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Until when; null while a member. */
  readonly toAt: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The team. */
  readonly team: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace. */
    readonly name: string;
  };
  /** The member. */
  readonly user: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  };
};

/** A part of the world and of the market, and who works it: people in order, or a pool. */
export type Territory = {
  /** Country, ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** How the industry's NAICS code begins. */
  readonly industryPrefix: string | null;
  /** At most so many employees. */
  readonly maxEmployees: number | null;
  /** At least so many employees. */
  readonly minEmployees: number | null;
  /** Name, unique among those in use. */
  readonly name: string;
  /** How the postcode begins. */
  readonly postcodePrefix: string | null;
  /** Of two as specific, the higher goes first. */
  readonly priority: number;
  /** State, province or county. */
  readonly region: string | null;
  /** Since when no lead is routed by it; null while in use. */
  readonly retiredAt: string | null;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The pool that works it; null where `owners` do. */
  readonly pool: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique among those in use. */
    readonly name: string;
  } | null;
};

/** A part of the world and of the market, and who works it: people in order, or a pool. */
export type TerritoryDetail = {
  /** Who works it, in the order asked. */
  readonly owners: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<TerritoryOwner>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & Territory;

/** Somebody who works a territory. */
export type TerritoryOwner = {
  /** When the row was made. */
  readonly createdAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** The lowest is asked first, the next when they cannot take a lead. */
  readonly rank: number;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The territory. */
  readonly territory: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique among those in use. */
    readonly name: string;
  };
  /** Who works it. */
  readonly user: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  };
};

/** One time a person reached us or we them, and what came with it. */
export type Touch = {
  /** How they came to us, or we to them. */
  readonly channel: Open<Schema.MarketingChannel>;
  /** When the row was made. */
  readonly createdAt: string;
  /** Who made it happen. */
  readonly direction: Open<Schema.TouchDirection>;
  /** What proves it: an address, a message id, a recording. */
  readonly evidence: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** When it happened. */
  readonly occurredAt: string;
  /** What came in, as given. */
  readonly payload: unknown;
  /** The door it came in by. */
  readonly receivedVia: Open<Schema.LeadChannel>;
  /** Which form, call, show, page or file it was. */
  readonly sourceDetail: string | null;
  /** What happened. */
  readonly type: Open<Schema.TouchType>;
  /** The account, once known: the lead's, or the contact's at that time. */
  readonly account: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  } | null;
  /** The campaign that brought it about. */
  readonly campaign: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  } | null;
  /** The contact, once known. */
  readonly contact: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** The lead it is a touch of, if it is one's. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  } | null;
  /** The named source it came by, if it was one. */
  readonly source: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace, such as `Contact form`. */
    readonly name: string;
  } | null;
  /** Who of us made it happen, or took part. */
  readonly user: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** Where the link stood that brought them; null without one. */
  readonly utm: TouchUtm | null;
};

/** How many touches met which outcome; they add up to those sent. */
export type TouchCounts = {
  /** On record already. */
  readonly known: number;
  /** On record now. */
  readonly recorded: number;
  /** Refused. */
  readonly rejected: number;
};

/** Why a touch was refused. */
export type TouchError = {
  /** A code as errors have them. */
  readonly code: string;
  /** The fault in words. */
  readonly message: string;
  /** The field that is at fault, if one is. */
  readonly path: string | null;
};

/** What became of one touch. */
export type TouchResult = {
  /** What became of it. */
  readonly outcome: Open<Schema.TouchOutcome>;
  /** Why it was refused. */
  readonly error: TouchError | null;
  /** The touch; null for a refused one. */
  readonly touch: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
  } | null;
};

/** What a link said about where it stood: its `utm_…` parameters. */
export type TouchUtm = {
  /** `utm_campaign`: as written in the link. */
  readonly campaign: string | null;
  /** `utm_content`: which of several links. */
  readonly content: string | null;
  /** `utm_medium`: which kind of link. */
  readonly medium: string | null;
  /** `utm_source`: which page or sender. */
  readonly source: string | null;
  /** `utm_term`: the words searched for. */
  readonly term: string | null;
};

/** One thing they tried in the past. */
export type TriedBefore = {
  /** What came of it. */
  readonly result: string | null;
  /** Whose it was. */
  readonly vendor: string | null;
  /** What they tried. */
  readonly what: string;
};

/** What somebody of ours reports about a customer meeting, for sales to know. */
export type TripReport = {
  /** When the row was made. */
  readonly createdAt: string;
  /** When it last went out; null for a draft. */
  readonly distributedAt: string | null;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** How often it went out: 0 for a draft, 1 once distributed, 1 more per amendment. */
  readonly reportVersion: number;
  /** The door it came in by. */
  readonly source: Open<Schema.ReportSource>;
  /** Where it stands. */
  readonly status: Open<Schema.TripReportStatus>;
  /** When it was submitted; null for a draft. */
  readonly submittedAt: string | null;
  /** The whole in a few sentences. */
  readonly summary: string | null;
  /** Title; the meeting's, unless the author gave another. */
  readonly title: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** The meeting's account. */
  readonly account: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name as people use it. */
    readonly name: string;
  };
  /** Who wrote it. */
  readonly author: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  };
  /** The meeting it is about. */
  readonly meeting: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** What it is called in people's calendars. */
    readonly title: string;
  };
};

/** What somebody of ours reports about a customer meeting, for sales to know. */
export type TripReportDetail = {
  /** What was said, in the order written. */
  readonly discussion: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<DiscussionItem>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** Each going-out with what it changed, the first one first. */
  readonly editions: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<ReportEdition>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** What was promised, the next one due first. */
  readonly followUps: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<FollowUp>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** Every move from draft onwards, oldest first. */
  readonly history: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<StateChange>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** Who got it, why, and how far each copy came, newest first. */
  readonly receipts: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Distribution>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & TripReport;

/** Somebody of the company: in sales, in marketing, or beside them. */
export type User = {
  /** False once somebody has left: keeps their history, gets nothing new, cannot act. */
  readonly active: boolean;
  /** Whether they are here and not away until further notice; `userWorkloads` knows absences and limits. */
  readonly available: boolean;
  /** True while out of office: routing passes over them. */
  readonly away: boolean;
  /** When the row was made. */
  readonly createdAt: string;
  /** Department; with the level it decides what one may do. */
  readonly department: Open<Schema.Department>;
  /** Work e-mail as written. */
  readonly email: string;
  /** Work e-mail in lower case, unique in the workspace. */
  readonly emailKey: string;
  /** Has sold before: what a liaison needs to be believed by both sides. */
  readonly formerSales: boolean;
  /** Staff, manager or executive. */
  readonly functionLevel: Open<Schema.FunctionLevel>;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Their share beside others in a weighted pool that names no member by itself. */
  readonly leadWeight: number;
  /** Most leads handed over in a day. Null: no limit. */
  readonly maxLeadsPerDay: number | null;
  /** Leads they should get in 30 days: a CAPACITY pool gives a thirtieth a day. Null: no limit. */
  readonly maxLeadsPerMonth: number | null;
  /** Most open leads at a time; routing passes over whoever is full. Null: no limit. */
  readonly maxOpenLeads: number | null;
  /** Full name. */
  readonly name: string;
  /** IANA time zone, such as `Europe/Rome`. */
  readonly timezone: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Whom this person reports to. */
  readonly manager: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** When they work: what a pool with `hours` goes by. Null: at any time. */
  readonly workingCalendar: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique among those in use. */
    readonly name: string;
  } | null;
};

/** Somebody of the company: in sales, in marketing, or beside them. */
export type UserDetail = {
  /** Teams this person is and was in. */
  readonly memberships: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<TeamMember>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** Pools that name this person. */
  readonly poolMemberships: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<RoutingPoolMember>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
  /** Territories this person works. */
  readonly territories: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<TerritoryOwner>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
} & User;

/** A form people fill in on a web page: ours, or one of yours that embeds it. */
export type WebForm = {
  /** Origins of the sites that may embed it, such as `https://www.acme.com`. */
  readonly allowedOrigins: ReadonlyArray<string>;
  /** Whether it cannot be sent without that consent. */
  readonly consentRequired: boolean;
  /** The words of the consent it asks for; null asks for none. */
  readonly consentText: string | null;
  /** What that consent is about, such as `newsletter`. */
  readonly consentTopic: string | null;
  /** Version of these words: grows by one with each change of them. */
  readonly consentVersion: number;
  /** When the row was made. */
  readonly createdAt: string;
  /** Its script, for a page of yours: `<script src=… async>`. */
  readonly embedPath: string;
  /** Fields it asks for, in order; what the source requires is asked besides. */
  readonly fields: ReadonlyArray<string>;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** A sentence below the heading. */
  readonly intro: string | null;
  /** Public name in addresses: the source's, which never changes. */
  readonly key: string;
  /** Seconds a person needs at least; who is faster is no person. */
  readonly minSeconds: number;
  /** Its page, below the server's URL. */
  readonly path: string;
  /** What the button says. */
  readonly submitLabel: string;
  /** What is said once it is sent. */
  readonly thanks: string;
  /** Heading. */
  readonly title: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Bits of work a browser does before it may send; 0 for none, so that no script is needed. */
  readonly workBits: number;
  /** Labels other than the usual ones. */
  readonly labels: ReadonlyArray<WebFormLabel>;
  /** The source its people come by. */
  readonly source: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace, such as `Contact form`. */
    readonly name: string;
  };
};

/** What a field is called on the form. */
export type WebFormLabel = {
  /** The field, such as `email`. */
  readonly field: string;
  /** What stands beside it. */
  readonly label: string;
};

/** A stretch of every week. */
export type WeekOpening = {
  /** Until then, as `17:00` or `24:00`; on the next day when not later than `opens`. */
  readonly closes: string;
  /** From then, as `09:00`. */
  readonly opens: string;
  /** The day it begins on. */
  readonly weekday: Open<Schema.Weekday>;
};

/** A lead that a worker has to itself for a while, for one purpose. */
export type WorkLease = {
  /** Which attempt at this work it is: 1, 2 and so on, until one is completed. */
  readonly attempt: number;
  /** Id of the API client it was leased with. */
  readonly clientId: string | null;
  /** When the row was made. */
  readonly createdAt: string;
  /** When it ended. */
  readonly endedAt: string | null;
  /** When anybody may take the lead: its time is up, or the pause after it is over. */
  readonly expiresAt: string;
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Whether nobody has leased the lead for this purpose since. */
  readonly isLatest: boolean;
  /** Whether its time is up, with nobody having taken it. */
  readonly isOverdue: boolean;
  /** What was written about it, or why it was given back. */
  readonly note: string | null;
  /** What came of the work, as the worker calls it. */
  readonly outcome: string | null;
  /** What the work is, such as `enrichment`. */
  readonly purpose: string;
  /** Why it ended undone: RELEASED for given or taken back, else what the lead became, as CONVERTED, DISQUALIFIED or MERGED. */
  readonly reasonCode: string | null;
  /** Where it stands. */
  readonly state: Open<Schema.LeaseState>;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** What the worker calls itself, such as `dialler 3`. */
  readonly worker: string | null;
  /** Who holds or held it; null for a program that acts for nobody. */
  readonly holder: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name. */
    readonly name: string;
  } | null;
  /** The lead. */
  readonly lead: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Full name as written. */
    readonly name: string | null;
  };
};

/** How somebody stands as routing sees them now. */
export type Workload = {
  /** Whether they work now: at any time without a calendar. */
  readonly isAtWork: boolean;
  /** Leads they got in the last 24 hours, by rule or by hand. */
  readonly leadsLastDay: number;
  /** What keeps leads from them now; null when they could take one. */
  readonly obstacle: Open<Schema.RoutingObstacle> | null;
  /** Leads they have with sales: handed over, accepted, qualified. */
  readonly openLeads: number;
  /** Whose it is. */
  readonly userId: string;
  /** When they work again by their calendar; null while they do, and if never. */
  readonly worksAgainAt: string | null;
};

export type ImportJobQueryVariables = {
  /** Its id. */
  id: string;
};

export type ImportJobQuery = {
  /** One ImportJob by its id; NOT_FOUND if there is none you may see. */
  readonly importJob: ImportJob | null;
};

export type ImportJobsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.ImportJobFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.ImportJobOrderBy> | null | undefined;
};

export type ImportJobsQuery = {
  /** Files on their way in, and what became of them, newest first. */
  readonly importJobs: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<ImportJob>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type ImportJobsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.ImportJobFilter | null | undefined;
};

export type ImportJobsCountQuery = {
  /** How many of those `importJobs` would list, counted up to 10,000. */
  readonly importJobsCount: Count;
};

export type ImportPlanQueryVariables = {
  /** The headers, blank ones too. */
  columns: ReadonlyArray<string>;
  /** Columns that mean something else than the preset says. */
  mapping?: ReadonlyArray<Schema.ImportMappingInput> | null | undefined;
  /** Name of a preset; recognised by the headers if not given. */
  preset?: string | null | undefined;
  /** The system whose ids the file holds. */
  system?: string | null | undefined;
  /** What the rows are to become. */
  target: Schema.ImportTarget;
};

export type ImportPlanQuery = {
  /** How a file with these headers would be read. */
  readonly importPlan: ImportPlan;
};

export type ImportPresetsQueryVariables = { [key: string]: never };

export type ImportPresetsQuery = {
  /** Origins whose files are read as they stand. */
  readonly importPresets: ReadonlyArray<ImportPreset>;
};

export type ImportRejectionsQueryVariables = {
  /** Only rows after this line, to go on from. */
  afterLine?: number | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** The import. */
  importId: string;
  /** Also rows that were taken in but lost something, such as a parent nobody knows. */
  withNotes?: boolean | null | undefined;
};

export type ImportRejectionsQuery = {
  /** Rows of an import that were refused, in the order of the file. */
  readonly importRejections: ReadonlyArray<ImportRejection>;
};

export type ImportCancelMutationVariables = {
  input: Schema.ImportCancelInput;
};

export type ImportCancelMutation = {
  /** Stops an import; what came in stays. */
  readonly importCancel: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The import as it is now. */
    readonly importJob: ImportJob;
  };
};

export type ImportCheckMutationVariables = {
  input: Schema.ImportCheckInput;
};

export type ImportCheckMutation = {
  /** Tries every row of a file and writes nothing; READY then tells what would become of them. Rows of one stretch of 500 do not see those of another. */
  readonly importCheck: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The import as it is now. */
    readonly importJob: ImportJob;
  };
};

export type ImportRevertMutationVariables = {
  input: Schema.ImportRevertInput;
};

export type ImportRevertMutation = {
  /** Undoes what an import made, in the background: leads are closed and give up their identity, other rows go. What somebody has worked on since stays and is counted; what was only changed stays changed. */
  readonly importRevert: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The import as it is now. */
    readonly importJob: ImportJob;
  };
};

export type ImportRowsMutationVariables = {
  input: Schema.ImportRowsInput;
};

export type ImportRowsMutation = {
  /** Takes in up to 200 rows of a file, each by itself: a bad row is rejected and named, the others stay. Blank cells say nothing and change nothing. */
  readonly importRows: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** Their sum. */
    readonly counts: ImportCounts;
    /** One for each row. */
    readonly results: ReadonlyArray<ImportRowResult>;
  };
};

export type ImportStartMutationVariables = {
  input: Schema.ImportStartInput;
};

export type ImportStartMutation = {
  /** Takes a file's rows in, as the caller, in the background. Goes on where one failed or was cancelled; one that is done runs again over the rows that were refused. */
  readonly importStart: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The import as it is now. */
    readonly importJob: ImportJob;
  };
};

export type CompetitorQueryVariables = {
  /** Its id. */
  id: string;
};

export type CompetitorQuery = {
  /** One Competitor by its id; NOT_FOUND if there is none you may see. */
  readonly competitor: CompetitorDetail | null;
};

export type CompetitorsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.CompetitorFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.CompetitorOrderBy> | null | undefined;
};

export type CompetitorsQuery = {
  /** Competitors, by name. */
  readonly competitors: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Competitor>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type CompetitorsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.CompetitorFilter | null | undefined;
};

export type CompetitorsCountQuery = {
  /** How many of those `competitors` would list, counted up to 10,000. */
  readonly competitorsCount: Count;
};

export type ObservationQueryVariables = {
  /** Its id. */
  id: string;
};

export type ObservationQuery = {
  /** One IntelObservation by its id; NOT_FOUND if there is none you may see. */
  readonly observation: IntelObservationDetail | null;
};

export type ObservationsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.IntelObservationFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.IntelObservationOrderBy> | null | undefined;
};

export type ObservationsQuery = {
  /** What was seen and heard of competitors, the latest first; `validUntil: { gt: … }` for what still holds. */
  readonly observations: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<IntelObservation>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type ObservationsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.IntelObservationFilter | null | undefined;
};

export type ObservationsCountQuery = {
  /** How many of those `observations` would list, counted up to 10,000. */
  readonly observationsCount: Count;
};

export type CompetitorCreateMutationVariables = {
  input: Schema.CompetitorCreateInput;
};

export type CompetitorCreateMutation = {
  /** Makes a competitor known, with what it is called. */
  readonly competitorCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The competitor. */
    readonly competitor: Competitor;
  };
};

export type CompetitorUpdateMutationVariables = {
  input: Schema.CompetitorUpdateInput;
};

export type CompetitorUpdateMutation = {
  /** Changes a competitor's names, domains, tier or status. */
  readonly competitorUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The competitor. */
    readonly competitor: Competitor;
  };
};

export type IntelObserveMutationVariables = {
  input: Schema.IntelObserveInput;
};

export type IntelObserveMutation = {
  /** Records what was seen or heard of a competitor, from either side. */
  readonly intelObserve: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The observation. */
    readonly observation: IntelObservation;
  };
};

export type IntelRejectMutationVariables = {
  input: Schema.IntelRejectInput;
};

export type IntelRejectMutation = {
  /** Puts an observation out of mind, with the reason. */
  readonly intelReject: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The observation. */
    readonly observation: IntelObservation;
  };
};

export type IntelTriageMutationVariables = {
  input: Schema.IntelTriageInput;
};

export type IntelTriageMutation = {
  /** Grades an observation and says whether others bear it out. */
  readonly intelTriage: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The observation. */
    readonly observation: IntelObservation;
  };
};

export type JobQueryVariables = {
  /** Its id. */
  id: string;
};

export type JobQuery = {
  /** One Job by its id; NOT_FOUND if there is none you may see. */
  readonly job: Job | null;
};

export type JobsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.JobFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.JobOrderBy> | null | undefined;
};

export type JobsQuery = {
  /** Work the server owes, next due first; `state: { eq: DEAD }` lists what it gave up. */
  readonly jobs: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Job>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type JobsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.JobFilter | null | undefined;
};

export type JobsCountQuery = {
  /** How many of those `jobs` would list, counted up to 10,000. */
  readonly jobsCount: Count;
};

export type JobRetryMutationVariables = {
  input: Schema.JobRetryInput;
};

export type JobRetryMutation = {
  /** Lets a job that was given up run again, at once and with all its attempts. */
  readonly jobRetry: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The job as it is now. */
    readonly job: Job;
  };
};

export type AgreedLineQueryVariables = { [key: string]: never };

export type AgreedLineQuery = {
  /** From where a lead is sales', as both sides agreed. */
  readonly agreedLine: AgreedLine;
};

export type CallScriptQueryVariables = {
  /** The lead, once you know which of several they are. */
  leadId?: string | null | undefined;
  /** The number they call from; without `+` one of the workspace's country. */
  phone?: string | null | undefined;
};

export type CallScriptQuery = {
  /** What to ask somebody who calls, and what is known of them by their number. */
  readonly callScript: {
    /** Which questions these are. */
    readonly framework: Open<Schema.QualificationFramework>;
    /** What to ask next; null when every question was asked. */
    readonly next: Open<Schema.QualificationQuestion> | null;
    /** Why that one, in words. */
    readonly why: string | null;
    /** What the lead answered before. */
    readonly answers: QualificationAnswers | null;
    /** Leads with this number that you may see, latest first; at most 10. */
    readonly candidates: ReadonlyArray<Lead>;
    /** Contacts with this number; at most 10. */
    readonly contacts: ReadonlyArray<Contact>;
    /** The caller's lead, when it is the only one you may see with this number. */
    readonly lead: Lead | null;
    /** The questions in the order they are asked. */
    readonly questions: ReadonlyArray<CallScriptLine>;
  };
};

export type DuplicateCaseQueryVariables = {
  /** Its id. */
  id: string;
};

export type DuplicateCaseQuery = {
  /** One DuplicateCase by its id; NOT_FOUND if there is none you may see. */
  readonly duplicateCase: DuplicateCase | null;
};

export type DuplicateCasesQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.DuplicateCaseFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.DuplicateCaseOrderBy> | null | undefined;
};

export type DuplicateCasesQuery = {
  /** Pairs of leads that may be one person, likeliest first; `state: { eq: OPEN }` waits for a decision. */
  readonly duplicateCases: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<DuplicateCase>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type DuplicateCasesCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.DuplicateCaseFilter | null | undefined;
};

export type DuplicateCasesCountQuery = {
  /** How many of those `duplicateCases` would list, counted up to 10,000. */
  readonly duplicateCasesCount: Count;
};

export type DuplicateModelQueryVariables = {
  /** Its id. */
  id: string;
};

export type DuplicateModelQuery = {
  /** One DuplicateModel by its id; NOT_FOUND if there is none you may see. */
  readonly duplicateModel: DuplicateModel | null;
};

export type DuplicateModelsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.DuplicateModelFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.DuplicateModelOrderBy> | null | undefined;
};

export type DuplicateModelsQuery = {
  /** Weights by which leads are compared, latest version first. */
  readonly duplicateModels: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<DuplicateModel>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type DuplicateModelsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.DuplicateModelFilter | null | undefined;
};

export type DuplicateModelsCountQuery = {
  /** How many of those `duplicateModels` would list, counted up to 10,000. */
  readonly duplicateModelsCount: Count;
};

export type DuplicateScanQueryVariables = {
  /** Its id. */
  id: string;
};

export type DuplicateScanQuery = {
  /** One DuplicateScan by its id; NOT_FOUND if there is none you may see. */
  readonly duplicateScan: DuplicateScan | null;
};

export type DuplicateScansQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.DuplicateScanFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.DuplicateScanOrderBy> | null | undefined;
};

export type DuplicateScansQuery = {
  /** Looks at all leads for duplicates and how far they have come, latest first. */
  readonly duplicateScans: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<DuplicateScan>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type DuplicateScansCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.DuplicateScanFilter | null | undefined;
};

export type DuplicateScansCountQuery = {
  /** How many of those `duplicateScans` would list, counted up to 10,000. */
  readonly duplicateScansCount: Count;
};

export type DuplicateSearchQueryVariables = {
  input: Schema.DuplicateSearchInput;
};

export type DuplicateSearchQuery = {
  /** Who among the leads one may see a person may be, by likeness of all that is known. Leads written a moment ago may not be found by likeness yet. */
  readonly duplicateSearch: DuplicateSearchResult;
};

export type DuplicatesOfQueryVariables = {
  /** The lead. */
  leadId: string;
};

export type DuplicatesOfQuery = {
  /** Open cases of a lead, on whichever side it stands, likeliest first, at most 20. */
  readonly duplicatesOf: ReadonlyArray<{
    /** What the score calls for. */
    readonly band: Open<Schema.MatchBand>;
    /** When the row was made. */
    readonly createdAt: string;
    /** When it was decided. */
    readonly decidedAt: string | null;
    /** The score it was decided at; asked again only far above it. */
    readonly decidedScore: string | null;
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Version of the model that gave the score; see `duplicateModels`. */
    readonly modelVersion: number;
    /** Why, in the words of whoever decided. */
    readonly note: string | null;
    /** The chance that they are one person, 0 to 1, which the score stands for. */
    readonly probability: string;
    /** In bits: 0 is even odds that they are one person, 10 is a thousand to one. */
    readonly score: string;
    /** Where it stands. */
    readonly state: Open<Schema.DuplicateState>;
    /** When the row last changed. */
    readonly updatedAt: string;
    /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
    readonly version: number;
    /** Who decided; null for the server and while nobody has. */
    readonly decidedBy: User | null;
    /** What speaks for and against; its bits sum to the score. */
    readonly evidence: ReadonlyArray<DuplicateEvidence>;
    /** The decision this one follows from, made before a merge. */
    readonly inheritedFrom: DuplicateCase | null;
    /** The lead that came later. */
    readonly newer: Lead;
    /** The lead that was there first. */
    readonly older: Lead;
  }>;
};

export type HandOffQueryVariables = {
  /** Its id. */
  id: string;
};

export type HandOffQuery = {
  /** One HandOff by its id; NOT_FOUND if there is none you may see. */
  readonly handOff: HandOff | null;
};

export type HandOffsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.HandOffFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.HandOffOrderBy> | null | undefined;
};

export type HandOffsQuery = {
  /** Leads handed to sales, newest first; `state: { eq: PENDING }` waits for an answer. */
  readonly handOffs: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<HandOff>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type HandOffsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.HandOffFilter | null | undefined;
};

export type HandOffsCountQuery = {
  /** How many of those `handOffs` would list, counted up to 10,000. */
  readonly handOffsCount: Count;
};

export type IntakePayloadQueryVariables = {
  /** Its id. */
  id: string;
};

export type IntakePayloadQuery = {
  /** One IntakePayload by its id; NOT_FOUND if there is none you may see. */
  readonly intakePayload: IntakePayload | null;
};

export type IntakePayloadsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.IntakePayloadFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.IntakePayloadOrderBy> | null | undefined;
};

export type IntakePayloadsQuery = {
  /** What sources refused, newest first; `state: { eq: REFUSED }` waits to be mended. */
  readonly intakePayloads: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<IntakePayload>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type IntakePayloadsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.IntakePayloadFilter | null | undefined;
};

export type IntakePayloadsCountQuery = {
  /** How many of those `intakePayloads` would list, counted up to 10,000. */
  readonly intakePayloadsCount: Count;
};

export type LeadQueryVariables = {
  /** Its id. */
  id: string;
};

export type LeadQuery = {
  /** One Lead by its id; NOT_FOUND if there is none you may see. */
  readonly lead: LeadDetail | null;
};

export type LeadConservationQueryVariables = {
  /** Only these leads; all one may see if not given. */
  filter?: Schema.LeadConservationFilter | null | undefined;
  /** When the period begins; it counts itself. */
  from: string;
  /** When the period ends; it does not count itself. */
  to: string;
};

export type LeadConservationQuery = {
  /** What became of the leads one may see: open before + in = out + open, over any period, by way and status. It reads what was moved since the period began, so it takes the longer the further back that is; `filter` makes it shorter. */
  readonly leadConservation: LeadConservation;
};

export type LeadConservationTermQueryVariables = {
  /** `endCursor` of the page before. */
  after?: string | null | undefined;
  /** Only these leads; all one may see if not given. */
  filter?: Schema.LeadConservationFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** When the period begins; it counts itself. */
  from: string;
  /** The term. */
  term: Schema.LeadTerm;
  /** When the period ends; it does not count itself. */
  to: string;
};

export type LeadConservationTermQuery = {
  /** The leads that one term of `leadConservation` counts, one entry for each count. */
  readonly leadConservationTerm: {
    /** The next page's `after`; null on the last. */
    readonly endCursor: string | null;
    /** In a fixed order. */
    readonly nodes: ReadonlyArray<LeadTermEntry>;
  };
};

export type LeadConversionPreviewQueryVariables = {
  /** The lead. */
  leadId: string;
};

export type LeadConversionPreviewQuery = {
  /** What to link or make for a lead: the account by its mail domain, the contact by the e-mail, the account's open opportunity. */
  readonly leadConversionPreview: {
    /** For its company. */
    readonly account: AccountSuggestion;
    /** For the person. */
    readonly contact: ContactSuggestion;
    /** The lead. */
    readonly lead: Lead;
    /** For the business. */
    readonly opportunity: OpportunitySuggestion;
  };
};

export type LeadMergePreviewQueryVariables = {
  input: Schema.LeadMergePreviewInput;
};

export type LeadMergePreviewQuery = {
  /** What a merge would do, field by field with the rule that wins; writes nothing. */
  readonly leadMergePreview: {
    /** Field by field, with the rule that won. */
    readonly fields: ReadonlyArray<MergePreviewField>;
    /** The leads that would become part of it, as they are. */
    readonly merged: ReadonlyArray<Lead>;
    /** What would follow, by type. */
    readonly moves: ReadonlyArray<MergeMove>;
    /** The lead that would live on, as it is. */
    readonly survivor: Lead;
  };
};

export type LeadRoutePreviewQueryVariables = {
  input: Schema.LeadRoutePreviewInput;
};

export type LeadRoutePreviewQuery = {
  /** Who would get a lead that is there, or one as described, and why. Writes nothing. */
  readonly leadRoutePreview: {
    /** The queue that would get it. */
    readonly queue: string | null;
    /** The rule that would decide. */
    readonly rule: Open<Schema.RoutingRule>;
    /** Version of the rules. */
    readonly ruleVersion: number;
    /** Those looked at, in order, the chosen one last; at most 12 of a large pool. */
    readonly candidates: ReadonlyArray<RoutingCandidate>;
    /** Who would get it; null when a queue would. */
    readonly chosenUser: User | null;
    /** The rest of a large pool, counted. */
    readonly others: ReadonlyArray<RoutingCandidateCount>;
    /** The pool that would give it, if one. */
    readonly pool: RoutingPool | null;
    /** The territory by which, if one. */
    readonly territory: Territory | null;
  };
};

export type LeadScoreAtQueryVariables = {
  /** The instant. */
  at: string;
  /** The lead. */
  leadId: string;
  /** Any model; those in use at the instant if not given. */
  modelId?: string | null | undefined;
};

export type LeadScoreAtQuery = {
  /** What a lead scored at an instant, computed again: it follows from what was on record by then and from the model, so it never changes. */
  readonly leadScoreAt: {
    /** The instant: what was on record by then counts, and nothing recorded later. */
    readonly at: string;
    /** Fit and engagement in one; null where one model was asked alone. */
    readonly matrixCell: Open<Schema.MatrixCell> | null;
    /** The lead. */
    readonly lead: Lead;
    /** A score of each kind there was a model for. */
    readonly scores: ReadonlyArray<ScoreAt>;
  };
};

export type LeadSourceQueryVariables = {
  /** Its id. */
  id: string;
};

export type LeadSourceQuery = {
  /** One LeadSource by its id; NOT_FOUND if there is none you may see. */
  readonly leadSource: LeadSourceDetail | null;
};

export type LeadSourcesQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.LeadSourceFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.LeadSourceOrderBy> | null | undefined;
};

export type LeadSourcesQuery = {
  /** Doors leads come in by, by name. */
  readonly leadSources: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<LeadSource>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type LeadSourcesCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.LeadSourceFilter | null | undefined;
};

export type LeadSourcesCountQuery = {
  /** How many of those `leadSources` would list, counted up to 10,000. */
  readonly leadSourcesCount: Count;
};

export type LeadStageDurationsQueryVariables = {
  /** Only these leads; all one may see if not given. */
  filter?: Schema.LeadConservationFilter | null | undefined;
  /** When the period begins; it counts itself. */
  from: string;
  /** When the period ends; it does not count itself. */
  to: string;
};

export type LeadStageDurationsQuery = {
  /** How long leads stayed at each status, of the stays that ended within the period. */
  readonly leadStageDurations: ReadonlyArray<LeadStageDuration>;
};

export type LeadStagesQueryVariables = {
  /** The lead. */
  leadId: string;
};

export type LeadStagesQuery = {
  /** Every stay of a lead at a status, oldest first, with how long it took and why it came. */
  readonly leadStages: ReadonlyArray<LeadStay>;
};

export type LeadsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.LeadFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.LeadOrderBy> | null | undefined;
};

export type LeadsQuery = {
  /** Leads the caller may see, best score first. */
  readonly leads: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Lead>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type LeadsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.LeadFilter | null | undefined;
};

export type LeadsCountQuery = {
  /** How many of those `leads` would list, counted up to 10,000. */
  readonly leadsCount: Count;
};

export type QualificationPoliciesQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.QualificationPolicyFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.QualificationPolicyOrderBy> | null | undefined;
};

export type QualificationPoliciesQuery = {
  /** Every revision of what makes a likely prospect, latest first; none while the house's own is in force. */
  readonly qualificationPolicies: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<QualificationPolicy>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type QualificationPoliciesCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.QualificationPolicyFilter | null | undefined;
};

export type QualificationPoliciesCountQuery = {
  /** How many of those `qualificationPolicies` would list, counted up to 10,000. */
  readonly qualificationPoliciesCount: Count;
};

export type QualificationPolicyQueryVariables = {
  /** Its id. */
  id: string;
};

export type QualificationPolicyQuery = {
  /** One QualificationPolicy by its id; NOT_FOUND if there is none you may see. */
  readonly qualificationPolicy: QualificationPolicy | null;
};

export type QualificationScriptQueryVariables = {
  /** Whose questions; by default the framework that applies to the lead. */
  framework?: Schema.QualificationFramework | null | undefined;
  /** The lead. */
  leadId: string;
};

export type QualificationScriptQuery = {
  /** What to ask a lead next and why, with what is known already, whichever framework it was asked under. */
  readonly qualificationScript: {
    /** Whose questions these are. */
    readonly framework: Open<Schema.QualificationFramework>;
    /** What the framework requires and nobody answered; sales advances with none left. */
    readonly missing: ReadonlyArray<Open<Schema.QualificationQuestion>>;
    /** What to ask next; null when every question was asked. */
    readonly next: Open<Schema.QualificationQuestion> | null;
    /** What an INCOMPLETE verdict still turns on; empty for any other. */
    readonly undecidedBy: ReadonlyArray<Open<Schema.QualificationQuestion>>;
    /** The verdict on what is known, by the policy in force. */
    readonly verdict: Open<Schema.QualificationVerdict>;
    /** Why that one, in words. */
    readonly why: string | null;
    /** What is known already. */
    readonly answers: QualificationAnswers | null;
    /** The rules that give it. */
    readonly firedRules: ReadonlyArray<QualificationFiredRule>;
    /** The lead. */
    readonly lead: Lead;
    /** The questions in the framework's order. */
    readonly questions: ReadonlyArray<CallScriptLine>;
  };
};

export type QualificationTermsQueryVariables = { [key: string]: never };

export type QualificationTermsQuery = {
  /** What makes a likely prospect at present: the latest policy, or the house's own. */
  readonly qualificationTerms: QualificationTerms;
};

export type RejectReasonQueryVariables = {
  /** Its id. */
  id: string;
};

export type RejectReasonQuery = {
  /** One RejectReason by its id; NOT_FOUND if there is none you may see. */
  readonly rejectReason: RejectReason | null;
};

export type RejectReasonsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.RejectReasonFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.RejectReasonOrderBy> | null | undefined;
};

export type RejectReasonsQuery = {
  /** Why leads may be sent back or closed, by code; those with `retiredAt` are offered no longer. */
  readonly rejectReasons: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<RejectReason>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type RejectReasonsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.RejectReasonFilter | null | undefined;
};

export type RejectReasonsCountQuery = {
  /** How many of those `rejectReasons` would list, counted up to 10,000. */
  readonly rejectReasonsCount: Count;
};

export type ScoreFactsQueryVariables = { [key: string]: never };

export type ScoreFactsQuery = {
  /** The facts that rules of fit models may ask about. */
  readonly scoreFacts: ReadonlyArray<ScoreFact>;
};

export type ScoreModelQueryVariables = {
  /** Its id. */
  id: string;
};

export type ScoreModelQuery = {
  /** One ScoreModel by its id; NOT_FOUND if there is none you may see. */
  readonly scoreModel: ScoreModel | null;
};

export type ScoreModelBacktestQueryVariables = {
  input: Schema.ScoreModelBacktestInput;
};

export type ScoreModelBacktestQuery = {
  /** How a model would have done on leads of a period, as they were known before sales first had them, beside the model in use. */
  readonly scoreModelBacktest: {
    /** `auc` of the model in use; null without one. */
    readonly activeAuc: number | null;
    /** `lift` of the model in use; null without one. */
    readonly activeLift: number | null;
    /** And by the model in use; null without one. */
    readonly activeMqls: number | null;
    /** Leads that came in the period, tried or not. */
    readonly allLeads: number;
    /** Leads whose outcome fell in the period, tried or not. */
    readonly allOutcomes: number;
    /** The chance that one that was won ranks above one that was not: 0.5 is a coin, 1 is never wrong. Null where all went one way. */
    readonly auc: number | null;
    /** The period's start. */
    readonly from: string;
    /** True when only a sample was tried: there were more outcomes, or leads, than `sample`. */
    readonly isCut: boolean;
    /** Leads tried that came in the period. */
    readonly leads: number;
    /** How many times as many of the best-ranked tenth were won as of all. */
    readonly lift: number | null;
    /** Change of that number: 0.1 is a tenth more. Null where there is none to compare. */
    readonly mqlChange: number | null;
    /** How many of them are beyond the line by this model. */
    readonly mqls: number;
    /** Leads tried whose outcome fell in the period. */
    readonly outcomes: number;
    /** Share of those beyond the line that was won. */
    readonly precision: number | null;
    /** Share of those won that was beyond the line. */
    readonly recall: number | null;
    /** The period's end. */
    readonly to: string;
    /** How many of them were won. */
    readonly won: number;
    /** By band, best first. */
    readonly bands: ReadonlyArray<ScoreBacktestBand>;
    /** At the agreed line. */
    readonly confusion: ScoreBacktestConfusion;
    /** The model that was tried. */
    readonly model: ScoreModel;
  };
};

export type ScoreModelsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.ScoreModelFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.ScoreModelOrderBy> | null | undefined;
};

export type ScoreModelsQuery = {
  /** What leads are scored by, latest version first. */
  readonly scoreModels: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<ScoreModel>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type ScoreModelsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.ScoreModelFilter | null | undefined;
};

export type ScoreModelsCountQuery = {
  /** How many of those `scoreModels` would list, counted up to 10,000. */
  readonly scoreModelsCount: Count;
};

export type ScoreOutcomesQueryVariables = {
  /** Of which; all there are if not given. */
  input?: Schema.ScoreOutcomesInput | null | undefined;
};

export type ScoreOutcomesQuery = {
  /** Of how many leads it is known how they went: what a model may learn from. */
  readonly scoreOutcomes: ScoreOutcomes;
};

export type TouchQueryVariables = {
  /** Its id. */
  id: string;
};

export type TouchQuery = {
  /** One Touch by its id; NOT_FOUND if there is none you may see. */
  readonly touch: Touch | null;
};

export type TouchesQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.TouchFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.TouchOrderBy> | null | undefined;
};

export type TouchesQuery = {
  /** Touches of leads, contacts and accounts that the caller may see, newest first. */
  readonly touches: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Touch>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type TouchesCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.TouchFilter | null | undefined;
};

export type TouchesCountQuery = {
  /** How many of those `touches` would list, counted up to 10,000. */
  readonly touchesCount: Count;
};

export type WorkLeaseQueryVariables = {
  /** Its id. */
  id: string;
};

export type WorkLeaseQuery = {
  /** One WorkLease by its id; NOT_FOUND if there is none you may see. */
  readonly workLease: WorkLease | null;
};

export type WorkLeasesQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.WorkLeaseFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.WorkLeaseOrderBy> | null | undefined;
};

export type WorkLeasesQuery = {
  /** Who has or had which lead to work on, newest first; `filter: { state: { eq: HELD } }` for now. */
  readonly workLeases: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<WorkLease>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type WorkLeasesCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.WorkLeaseFilter | null | undefined;
};

export type WorkLeasesCountQuery = {
  /** How many of those `workLeases` would list, counted up to 10,000. */
  readonly workLeasesCount: Count;
};

export type AgreedLineSetMutationVariables = {
  input: Schema.AgreedLineSetInput;
};

export type AgreedLineSetMutation = {
  /** Writes down the line as agreed anew; every lead is then placed by it. */
  readonly agreedLineSet: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The line. */
    readonly line: AgreedLine;
  };
};

export type DuplicateDecideMutationVariables = {
  input: Schema.DuplicateDecideInput;
};

export type DuplicateDecideMutation = {
  /** Records that two leads are two people, so that nobody is asked again, or takes that back. That they are one is said by merging them. */
  readonly duplicateDecide: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The case. */
    readonly duplicate: DuplicateCase;
  };
};

export type DuplicateModelEstimateMutationVariables = {
  input: Schema.DuplicateModelEstimateInput;
};

export type DuplicateModelEstimateMutation = {
  /** Estimates weights from the workspace's latest leads, as a new version that is not in use yet. */
  readonly duplicateModelEstimate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The new version. */
    readonly model: DuplicateModel;
  };
};

export type DuplicateModelUseMutationVariables = {
  input: Schema.DuplicateModelUseInput;
};

export type DuplicateModelUseMutation = {
  /** Compares leads by this version from now on; a scan scores anew what is there. */
  readonly duplicateModelUse: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The version. */
    readonly model: DuplicateModel;
  };
};

export type DuplicateScanStartMutationVariables = {
  input: Schema.DuplicateScanStartInput;
};

export type DuplicateScanStartMutation = {
  /** Begins to look at all leads for duplicates; while one scan goes on, it is answered with. */
  readonly duplicateScanStart: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The scan; read it again to see how far it is. */
    readonly scan: DuplicateScan;
  };
};

export type IntakeDiscardMutationVariables = {
  input: Schema.IntakeDiscardInput;
};

export type IntakeDiscardMutation = {
  /** Gives refused payloads up; their contents go. */
  readonly intakeDiscard: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The payloads, empty now. */
    readonly payloads: ReadonlyArray<IntakePayload>;
  };
};

export type IntakeEraseMutationVariables = {
  input: Schema.IntakeEraseInput;
};

export type IntakeEraseMutation = {
  /** Erases what is kept of somebody's refused payloads, by e-mail or telephone. */
  readonly intakeErase: {
    /** How many payloads were of this person. */
    readonly erased: number;
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
  };
};

export type IntakeMendMutationVariables = {
  input: Schema.IntakeMendInput;
};

export type IntakeMendMutation = {
  /** Changes what a refused payload holds, and says what is still wrong with it. */
  readonly intakeMend: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The payload. */
    readonly payload: IntakePayload;
  };
};

export type IntakeReplayMutationVariables = {
  input: Schema.IntakeReplayInput;
};

export type IntakeReplayMutation = {
  /** Tries refused payloads again; one refused again stays, with its new reason. */
  readonly intakeReplay: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** One a payload. */
    readonly results: ReadonlyArray<IntakeReplayResult>;
  };
};

export type LeadAcceptMutationVariables = {
  input: Schema.LeadAcceptInput;
};

export type LeadAcceptMutation = {
  /** Takes a lead that was handed over: by its owner, the owner's sales team, or from the queue by any salesperson. */
  readonly leadAccept: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The hand-off as answered. */
    readonly handOff: HandOff;
    /** The lead as it is now. */
    readonly lead: Lead;
  };
};

export type LeadAdvanceMutationVariables = {
  input: Schema.LeadAdvanceInput;
};

export type LeadAdvanceMutation = {
  /** Marks an accepted lead as qualified by sales; every question must be answered. */
  readonly leadAdvance: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The lead as it is now. */
    readonly lead: Lead;
  };
};

export type LeadAssignMutationVariables = {
  input: Schema.LeadAssignInput;
};

export type LeadAssignMutation = {
  /** Routes a lead by hand, to a person or a queue. One that waits for an answer then waits for the new owner's. */
  readonly leadAssign: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The new hand-off, if the lead waits for sales' answer. */
    readonly handOff: HandOff | null;
    /** The lead as it is now. */
    readonly lead: Lead;
    /** The decision on record. */
    readonly routing: RoutingDecision;
  };
};

export type LeadCallIntakeMutationVariables = {
  input: Schema.LeadCallIntakeInput;
};

export type LeadCallIntakeMutation = {
  /** Takes a call: who called and what they answered, the verdict and the hand-off, all or nothing. */
  readonly leadCallIntake: {
    /** What the call did to the lead. */
    readonly outcome: Open<Schema.LeadOutcome>;
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The hand-off to sales, if the lead went there. */
    readonly handOff: HandOff | null;
    /** The lead as it is now. */
    readonly lead: Lead;
    /** What could not be read; it is kept in `attributes`. */
    readonly problems: ReadonlyArray<LeadIntakeProblem>;
    /** Answers, verdict and the rules that fired. */
    readonly qualification: Qualification;
    /** Who got it and why, if it was routed. */
    readonly routing: RoutingDecision | null;
    /** The score with these answers. */
    readonly score: LeadScore;
  };
};

export type LeadCaptureMutationVariables = {
  input: Schema.LeadCaptureInput;
};

export type LeadCaptureMutation = {
  /** Takes a person in from any door. Somebody known by an exact key (external reference, e-mail, telephone and name) gets a touch and has empty fields filled, and is answered with even beyond one's row scope; nobody known becomes a lead. */
  readonly leadCapture: {
    /** The key that told that they are known; null for a new lead. */
    readonly matchedBy: Open<Schema.IdentityMatch> | null;
    /** What it did to the lead. */
    readonly outcome: Open<Schema.LeadOutcome>;
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The hand-off to sales, if the lead went there. */
    readonly handOff: HandOff | null;
    /** The lead as it is now. */
    readonly lead: Lead;
    /** What could not be read; it is kept in `attributes`. */
    readonly problems: ReadonlyArray<LeadIntakeProblem>;
  };
};

export type LeadCaptureManyMutationVariables = {
  input: Schema.LeadCaptureManyInput;
};

export type LeadCaptureManyMutation = {
  /** Takes up to 200 people in as `leadCapture` does, with an answer for each in its place: one who is refused has an error there, and the others stay. One who comes twice is known the second time. */
  readonly leadCaptureMany: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** One for each of `rows`, in their order. */
    readonly results: ReadonlyArray<LeadCaptureResult>;
  };
};

export type LeadConvertMutationVariables = {
  input: Schema.LeadConvertInput;
};

export type LeadConvertMutation = {
  /** Makes or links account, contact and opportunity of a lead that sales has qualified, in one step: all of it or nothing. For its owner, the owner's sales team, a manager or a program. Several leads may become one opportunity. */
  readonly leadConvert: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The account, made or linked. */
    readonly account: Account;
    /** The contact, made or linked. */
    readonly contact: Contact;
    /** The lead as it is now. */
    readonly lead: Lead;
    /** The opportunity, unless left out. */
    readonly opportunity: Opportunity | null;
  };
};

export type LeadDisqualifyMutationVariables = {
  input: Schema.LeadDisqualifyInput;
};

export type LeadDisqualifyMutation = {
  /** Closes a lead with a coded reason. */
  readonly leadDisqualify: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The lead as it is now. */
    readonly lead: Lead;
  };
};

export type LeadForwardMutationVariables = {
  input: Schema.LeadForwardInput;
};

export type LeadForwardMutation = {
  /** Hands a lead to sales by decision, with the reason on record. */
  readonly leadForward: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The hand-off, waiting for an answer. */
    readonly handOff: HandOff;
    /** The lead as it is now. */
    readonly lead: Lead;
    /** Who got it and why. */
    readonly routing: RoutingDecision;
  };
};

export type LeadHandRaiseMutationVariables = {
  input: Schema.LeadHandRaiseInput;
};

export type LeadHandRaiseMutation = {
  /** Somebody asked for a call, a demo or a price: to sales, whatever the score. */
  readonly leadHandRaise: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The hand-off to sales, if the lead went there. */
    readonly handOff: HandOff | null;
    /** The lead as it is now. */
    readonly lead: Lead;
    /** Who got it and why, if it was routed. */
    readonly routing: RoutingDecision | null;
  };
};

export type LeadIntakeMutationVariables = {
  input: Schema.LeadIntakeInput;
};

export type LeadIntakeMutation = {
  /** Takes people in through a named source, by its mapping, rules and defaults: one, or the list of a trade show. A bad one is kept as a refused payload and the others stay. */
  readonly leadIntake: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** One a delivery. */
    readonly results: ReadonlyArray<LeadIntakeResult>;
  };
};

export type LeadLeaseMutationVariables = {
  input: Schema.LeadLeaseInput;
};

export type LeadLeaseMutation = {
  /** Takes up to 200 leads to work on, to oneself for a while. Nobody else gets them for the same purpose before they lapse, nor again once they are completed. */
  readonly leadLease: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The leads themselves, in the same order. */
    readonly leads: ReadonlyArray<Lead>;
    /** In the order asked for; fewer while others hold some, none when none is free. */
    readonly leases: ReadonlyArray<WorkLease>;
  };
};

export type LeadMergeMutationVariables = {
  input: Schema.LeadMergeInput;
};

export type LeadMergeMutation = {
  /** Makes one lead of several that are one person. Each field keeps its best value: picked, else verified, else of the most trusted source, the most recent, the longest. Everything about the others moves to the survivor, and their ids stand for it from now on. Can be undone for 30 days. */
  readonly leadMerge: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The survivor, as it is now. */
    readonly lead: Lead;
    /** The merge, by whose id it can be undone. */
    readonly merge: MergeLedger;
  };
};

export type LeadMergeManyMutationVariables = {
  input: Schema.LeadMergeManyInput;
};

export type LeadMergeManyMutation = {
  /** Up to 200 merges in the order given; one that is refused takes no other with it. */
  readonly leadMergeMany: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** One for each. */
    readonly results: ReadonlyArray<LeadMergeResult>;
  };
};

export type LeadNurtureMutationVariables = {
  input: Schema.LeadNurtureInput;
};

export type LeadNurtureMutation = {
  /** Keeps in touch with an inquiry that is not ready. */
  readonly leadNurture: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The lead as it is now. */
    readonly lead: Lead;
  };
};

export type LeadQualifyMutationVariables = {
  input: Schema.LeadQualifyInput;
};

export type LeadQualifyMutation = {
  /** Records a qualifying talk under any framework: the problem, what was tried, the budget. The verdict forwards the lead to sales, keeps in touch with it, closes it, or asks for more; a lead that sales has stays. */
  readonly leadQualify: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The hand-off to sales, if the lead went there. */
    readonly handOff: HandOff | null;
    /** The lead as it is now. */
    readonly lead: Lead;
    /** Answers, verdict and the rules that fired. */
    readonly qualification: Qualification;
    /** Who got it and why, if it was routed. */
    readonly routing: RoutingDecision | null;
    /** The score with these answers. */
    readonly score: LeadScore;
  };
};

export type LeadRecycleMutationVariables = {
  input: Schema.LeadRecycleInput;
};

export type LeadRecycleMutation = {
  /** Gives an accepted lead back, to be kept in touch with. */
  readonly leadRecycle: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The lead as it is now. */
    readonly lead: Lead;
  };
};

export type LeadRejectMutationVariables = {
  input: Schema.LeadRejectInput;
};

export type LeadRejectMutation = {
  /** Sends a handed-over lead back with a coded reason, whose disposition says where it goes: kept in touch with, closed, or routed to somebody who has not sent it back. */
  readonly leadReject: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The hand-off as answered. */
    readonly handOff: HandOff;
    /** The lead as it is now. */
    readonly lead: Lead;
    /** The next hand-off, if routed again. */
    readonly nextHandOff: HandOff | null;
    /** Who got it and why, if it was routed. */
    readonly routing: RoutingDecision | null;
  };
};

export type LeadReopenMutationVariables = {
  input: Schema.LeadReopenInput;
};

export type LeadReopenMutation = {
  /** Opens a closed lead again, as an inquiry. */
  readonly leadReopen: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The lead as it is now. */
    readonly lead: Lead;
  };
};

export type LeadRerouteManyMutationVariables = {
  input: Schema.LeadRerouteManyInput;
};

export type LeadRerouteManyMutation = {
  /** Asks the rules again who gets leads that sales has, such as after an account changed hands. Each by itself. */
  readonly leadRerouteMany: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** One for each of `leadIds` in their order, or for each lead of the account. */
    readonly results: ReadonlyArray<LeadRerouteResult>;
  };
};

export type LeadSourceCreateMutationVariables = {
  input: Schema.LeadSourceCreateInput;
};

export type LeadSourceCreateMutation = {
  /** Makes a door for leads. Its key is in the answer and nowhere else. */
  readonly leadSourceCreate: {
    /** The key itself, this once; null in a replay. */
    readonly key: string | null;
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The source as it is now. */
    readonly source: LeadSource;
    /** The key's row. */
    readonly sourceKey: LeadSourceKey;
  };
};

export type LeadSourceKeyRotateMutationVariables = {
  input: Schema.LeadSourceKeyRotateInput;
};

export type LeadSourceKeyRotateMutation = {
  /** Issues a new key; the keys before it work on for as long as they overlap. */
  readonly leadSourceKeyRotate: {
    /** The key itself, this once; null in a replay. */
    readonly key: string | null;
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The source as it is now. */
    readonly source: LeadSource;
    /** The key's row. */
    readonly sourceKey: LeadSourceKey;
  };
};

export type LeadSourcePauseMutationVariables = {
  input: Schema.LeadSourcePauseInput;
};

export type LeadSourcePauseMutation = {
  /** Lets nobody in by this door until it is resumed; what it refuses is kept. */
  readonly leadSourcePause: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The source as it is now. */
    readonly source: LeadSource;
  };
};

export type LeadSourceResumeMutationVariables = {
  input: Schema.LeadSourceResumeInput;
};

export type LeadSourceResumeMutation = {
  /** Opens a paused door again. */
  readonly leadSourceResume: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The source as it is now. */
    readonly source: LeadSource;
  };
};

export type LeadSourceUpdateMutationVariables = {
  input: Schema.LeadSourceUpdateInput;
};

export type LeadSourceUpdateMutation = {
  /** Changes a door's rules, defaults or name. */
  readonly leadSourceUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The source as it is now. */
    readonly source: LeadSource;
  };
};

export type LeadUnmergeMutationVariables = {
  input: Schema.LeadUnmergeInput;
};

export type LeadUnmergeMutation = {
  /** Undoes a merge within 30 days: everything is as it was before. What was recorded since stays with the survivor. UNMERGE_CONFLICT names what was built on the merge: a later merge, or sales' work on a standing that a merged lead had brought. */
  readonly leadUnmerge: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The lead that had lived on. */
    readonly lead: Lead;
    /** The merge as undone. */
    readonly merge: MergeLedger;
    /** The leads that had become part of it. */
    readonly unmerged: ReadonlyArray<Lead>;
  };
};

export type LeadUpdateMutationVariables = {
  input: Schema.LeadUpdateInput;
};

export type LeadUpdateMutation = {
  /** Changes what is known about a lead; its status moves by other mutations. */
  readonly leadUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The lead as it is now. */
    readonly lead: Lead;
  };
};

export type LeadUpsertMutationVariables = {
  input: Schema.LeadUpsertInput;
};

export type LeadUpsertMutation = {
  /** Writes a lead as another system knows it: made when nobody knows the person. */
  readonly leadUpsert: {
    /** The key that told that they are known; null for a new lead. */
    readonly matchedBy: Open<Schema.IdentityMatch> | null;
    /** What it did to the lead. */
    readonly outcome: Open<Schema.LeadOutcome>;
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The lead as it is now. */
    readonly lead: Lead;
    /** What could not be read; it is kept in `attributes`. */
    readonly problems: ReadonlyArray<LeadIntakeProblem>;
  };
};

export type LeadWithdrawMutationVariables = {
  input: Schema.LeadWithdrawInput;
};

export type LeadWithdrawMutation = {
  /** Takes a hand-off back before sales answers; marketing's to do. */
  readonly leadWithdraw: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The hand-off as withdrawn. */
    readonly handOff: HandOff;
    /** The lead as it is now. */
    readonly lead: Lead;
  };
};

export type LeaseCompleteMutationVariables = {
  input: Schema.LeaseCompleteInput;
};

export type LeaseCompleteMutation = {
  /** Says what came of the work: nobody does it again. Late is fine while nobody else has taken the lead; then it is LEASE_LOST, as where somebody else has converted, disqualified or merged the lead. */
  readonly leaseComplete: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The lease as it is now. */
    readonly lease: WorkLease;
  };
};

export type LeaseExtendMutationVariables = {
  input: Schema.LeaseExtendInput;
};

export type LeaseExtendMutation = {
  /** Makes one's lease last; LEASE_LOST once somebody else has the lead. */
  readonly leaseExtend: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The lease as it is now. */
    readonly lease: WorkLease;
  };
};

export type LeaseReleaseMutationVariables = {
  input: Schema.LeaseReleaseInput;
};

export type LeaseReleaseMutation = {
  /** Gives a lead back undone, for others to take. Managers take back what others hold. */
  readonly leaseRelease: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The lease as it is now. */
    readonly lease: WorkLease;
  };
};

export type QualificationPolicySetMutationVariables = {
  input: Schema.QualificationPolicySetInput;
};

export type QualificationPolicySetMutation = {
  /** Agrees anew on what makes a likely prospect, as the next revision; verdicts given before stay. */
  readonly qualificationPolicySet: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The new revision. */
    readonly policy: QualificationPolicy;
  };
};

export type RejectReasonAddMutationVariables = {
  input: Schema.RejectReasonAddInput;
};

export type RejectReasonAddMutation = {
  /** Adds a reason of the workspace's own, to send leads back or close them. */
  readonly rejectReasonAdd: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The reason as it is now. */
    readonly reason: RejectReason;
  };
};

export type RejectReasonRestoreMutationVariables = {
  input: Schema.RejectReasonRestoreInput;
};

export type RejectReasonRestoreMutation = {
  /** Offers a retired reason again. */
  readonly rejectReasonRestore: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The reason as it is now. */
    readonly reason: RejectReason;
  };
};

export type RejectReasonRetireMutationVariables = {
  input: Schema.RejectReasonRetireInput;
};

export type RejectReasonRetireMutation = {
  /** Offers a reason no longer; what was sent back for it keeps its reason. */
  readonly rejectReasonRetire: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The reason as it is now. */
    readonly reason: RejectReason;
  };
};

export type RejectReasonUpdateMutationVariables = {
  input: Schema.RejectReasonUpdateInput;
};

export type RejectReasonUpdateMutation = {
  /** Changes what follows from a reason, from now on; its code stays. */
  readonly rejectReasonUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The reason as it is now. */
    readonly reason: RejectReason;
  };
};

export type ScoreModelChangeMutationVariables = {
  input: Schema.ScoreModelChangeInput;
};

export type ScoreModelChangeMutation = {
  /** Changes a draft; what is in use, or was, never changes. */
  readonly scoreModelChange: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The model. */
    readonly model: ScoreModel;
  };
};

export type ScoreModelDraftMutationVariables = {
  input: Schema.ScoreModelDraftInput;
};

export type ScoreModelDraftMutation = {
  /** Drafts a fit or behaviour model, as the next version of its kind. */
  readonly scoreModelDraft: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The model. */
    readonly model: ScoreModel;
  };
};

export type ScoreModelLearnMutationVariables = {
  input: Schema.ScoreModelLearnInput;
};

export type ScoreModelLearnMutation = {
  /** Drafts a predictive model that learns, in the background, from how leads went. Refused where too few were won or too few were not. */
  readonly scoreModelLearn: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The model; `learned` is there once it has learned. */
    readonly model: ScoreModel;
  };
};

export type ScoreModelMoveMutationVariables = {
  input: Schema.ScoreModelMoveInput;
};

export type ScoreModelMoveMutation = {
  /** Tries a model beside the one in use, puts it to use, or retires it. Every lead is then scored anew, in the background; `leads.rescored` tells the end. */
  readonly scoreModelMove: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The model. */
    readonly model: ScoreModel;
    /** The one it took the place of, retired now. */
    readonly retired: ScoreModel | null;
  };
};

export type TouchRecordMutationVariables = {
  input: Schema.TouchRecordInput;
};

export type TouchRecordMutation = {
  /** Records a touch of somebody who is known: a page view, a click, a call. NOT_FOUND for somebody who is not, or whom you may not see; `leadCapture` takes in people nobody knows. */
  readonly touchRecord: {
    /** RECORDED, or KNOWN by its key. */
    readonly outcome: Open<Schema.TouchOutcome>;
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The touch. */
    readonly touch: Touch;
  };
};

export type TouchRecordManyMutationVariables = {
  input: Schema.TouchRecordManyInput;
};

export type TouchRecordManyMutation = {
  /** Records up to 200 touches. One that is refused is answered with its error and costs the others nothing. */
  readonly touchRecordMany: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** Their sum. */
    readonly counts: TouchCounts;
    /** One for each touch, in the order sent. */
    readonly results: ReadonlyArray<TouchResult>;
  };
};

export type OutgoingMailQueryVariables = {
  /** Its id. */
  id: string;
};

export type OutgoingMailQuery = {
  /** One OutgoingMail by its id; NOT_FOUND if there is none you may see. */
  readonly outgoingMail: OutgoingMail | null;
};

export type OutgoingMailsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.OutgoingMailFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.OutgoingMailOrderBy> | null | undefined;
};

export type OutgoingMailsQuery = {
  /** Mail of ours, newest first; `filter: { state: { eq: UNKNOWN } }` waits for somebody to look. */
  readonly outgoingMails: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<OutgoingMail>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type OutgoingMailsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.OutgoingMailFilter | null | undefined;
};

export type OutgoingMailsCountQuery = {
  /** How many of those `outgoingMails` would list, counted up to 10,000. */
  readonly outgoingMailsCount: Count;
};

export type MailResolveMutationVariables = {
  input: Schema.MailResolveInput;
};

export type MailResolveMutation = {
  /** Settles a mail of unknown fate, once somebody has looked: it is never sent again by itself. */
  readonly mailResolve: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The mail. */
    readonly mail: OutgoingMail;
  };
};

export type NurtureEnrolmentQueryVariables = {
  /** Its id. */
  id: string;
};

export type NurtureEnrolmentQuery = {
  /** One NurtureEnrolment by its id; NOT_FOUND if there is none you may see. */
  readonly nurtureEnrolment: NurtureEnrolmentDetail | null;
};

export type NurtureEnrolmentsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.NurtureEnrolmentFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.NurtureEnrolmentOrderBy> | null | undefined;
};

export type NurtureEnrolmentsQuery = {
  /** People in programmes whose lead you may see, newest first. */
  readonly nurtureEnrolments: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<NurtureEnrolment>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type NurtureEnrolmentsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.NurtureEnrolmentFilter | null | undefined;
};

export type NurtureEnrolmentsCountQuery = {
  /** How many of those `nurtureEnrolments` would list, counted up to 10,000. */
  readonly nurtureEnrolmentsCount: Count;
};

export type NurtureProgramQueryVariables = {
  /** Its id. */
  id: string;
};

export type NurtureProgramQuery = {
  /** One NurtureProgram by its id; NOT_FOUND if there is none you may see. */
  readonly nurtureProgram: NurtureProgramDetail | null;
};

export type NurtureProgramsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.NurtureProgramFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.NurtureProgramOrderBy> | null | undefined;
};

export type NurtureProgramsQuery = {
  /** Programmes, by name. */
  readonly nurturePrograms: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<NurtureProgram>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type NurtureProgramsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.NurtureProgramFilter | null | undefined;
};

export type NurtureProgramsCountQuery = {
  /** How many of those `nurturePrograms` would list, counted up to 10,000. */
  readonly nurtureProgramsCount: Count;
};

export type NurtureResultsQueryVariables = {
  /** The programme. */
  programId: string;
};

export type NurtureResultsQuery = {
  /** What a programme has brought, in all and by step. */
  readonly nurtureResults: {
    /** Came back. */
    readonly bounced: number;
    /** With a link that was followed. */
    readonly clicked: number;
    /** Went through. */
    readonly completed: number;
    /** Whose lead was converted later. */
    readonly converted: number;
    /** Got through, as far as is known. */
    readonly delivered: number;
    /** Came into it. */
    readonly enrolled: number;
    /** In it now. */
    readonly live: number;
    /** Opened, as far as they and mail readers tell. */
    readonly opened: number;
    /** Ended with its goal reached. */
    readonly reachedGoal: number;
    /** Left because the lead was worked on again. */
    readonly reactivated: number;
    /** Answered. */
    readonly replied: number;
    /** Wait to be sent. */
    readonly scheduled: number;
    /** Taken by a mail server, whatever came after. */
    readonly sent: number;
    /** Not sent, for whatever reason. */
    readonly skipped: number;
    /** Of those sent, can tell that they are opened: where the person consented to the topic, and the server has a key to sign with. What share of them was opened is `opened` over this. */
    readonly tellingOpens: number;
    /** After which somebody unsubscribed. */
    readonly unsubscribed: number;
    /** The programme. */
    readonly program: NurtureProgram;
    /** By step, in their order; retired ones too. */
    readonly steps: ReadonlyArray<NurtureStepResults>;
  };
};

export type NurtureSendQueryVariables = {
  /** Its id. */
  id: string;
};

export type NurtureSendQuery = {
  /** One NurtureSend by its id; NOT_FOUND if there is none you may see. */
  readonly nurtureSend: NurtureSend | null;
};

export type NurtureSendsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.NurtureSendFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.NurtureSendOrderBy> | null | undefined;
};

export type NurtureSendsQuery = {
  /** Steps for people whose lead you may see, newest first. */
  readonly nurtureSends: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<NurtureSend>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type NurtureSendsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.NurtureSendFilter | null | undefined;
};

export type NurtureSendsCountQuery = {
  /** How many of those `nurtureSends` would list, counted up to 10,000. */
  readonly nurtureSendsCount: Count;
};

export type NurtureSettingsQueryVariables = { [key: string]: never };

export type NurtureSettingsQuery = {
  /** What is in force for all programmes together. */
  readonly nurtureSettings: NurtureSettings;
};

export type NurtureStepPreviewQueryVariables = {
  input: Schema.NurtureStepPreviewInput;
};

export type NurtureStepPreviewQuery = {
  /** A step as a lead would get it now. Nothing is sent. */
  readonly nurtureStepPreview: NurtureStepPreview;
};

export type NurtureConfigureMutationVariables = {
  input: Schema.NurtureConfigureInput;
};

export type NurtureConfigureMutation = {
  /** Sets the cap over all programmes and the zone they wait by. */
  readonly nurtureConfigure: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The settings. */
    readonly settings: NurtureSettings;
  };
};

export type NurtureEnrolMutationVariables = {
  input: Schema.NurtureEnrolInput;
};

export type NurtureEnrolMutation = {
  /** Takes leads into a programme by hand, whatever its entry filter. Only leads that are NURTURING, with an address that may be written to; each is answered for by itself. */
  readonly nurtureEnrol: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** Their sum. */
    readonly counts: NurtureEnrolCounts;
    /** The programme. */
    readonly program: NurtureProgram;
    /** One for each lead, in the order given. */
    readonly results: ReadonlyArray<NurtureEnrolResult>;
  };
};

export type NurtureEnrolMatchingMutationVariables = {
  input: Schema.NurtureEnrolMatchingInput;
};

export type NurtureEnrolMatchingMutation = {
  /** Enrols everybody who is kept in touch with now and matches the entry filter, as a job; nobody who was in it before. */
  readonly nurtureEnrolMatching: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The programme as it is now. */
    readonly program: NurtureProgram;
  };
};

export type NurtureEnrolmentExitMutationVariables = {
  input: Schema.NurtureEnrolmentExitInput;
};

export type NurtureEnrolmentExitMutation = {
  /** Takes somebody out of a programme; what waits to be sent to them is not sent. */
  readonly nurtureEnrolmentExit: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The enrolment as it is now. */
    readonly enrolment: NurtureEnrolment;
  };
};

export type NurtureEnrolmentPauseMutationVariables = {
  input: Schema.NurtureEnrolmentPauseInput;
};

export type NurtureEnrolmentPauseMutation = {
  /** Holds somebody where they are in a programme. */
  readonly nurtureEnrolmentPause: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The enrolment as it is now. */
    readonly enrolment: NurtureEnrolment;
  };
};

export type NurtureEnrolmentResumeMutationVariables = {
  input: Schema.NurtureEnrolmentResumeInput;
};

export type NurtureEnrolmentResumeMutation = {
  /** Lets somebody who was held go on. */
  readonly nurtureEnrolmentResume: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The enrolment as it is now. */
    readonly enrolment: NurtureEnrolment;
  };
};

export type NurtureProgramActivateMutationVariables = {
  input: Schema.NurtureProgramActivateInput;
};

export type NurtureProgramActivateMutation = {
  /** Lets a programme run. TRANSITION_GUARD while it has no step. */
  readonly nurtureProgramActivate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The programme as it is now. */
    readonly program: NurtureProgram;
  };
};

export type NurtureProgramArchiveMutationVariables = {
  input: Schema.NurtureProgramArchiveInput;
};

export type NurtureProgramArchiveMutation = {
  /** Ends a programme for good; whoever is in it leaves. */
  readonly nurtureProgramArchive: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The programme as it is now. */
    readonly program: NurtureProgram;
  };
};

export type NurtureProgramCreateMutationVariables = {
  input: Schema.NurtureProgramCreateInput;
};

export type NurtureProgramCreateMutation = {
  /** Writes a programme down, as a draft. */
  readonly nurtureProgramCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The programme as it is now. */
    readonly program: NurtureProgram;
  };
};

export type NurtureProgramPauseMutationVariables = {
  input: Schema.NurtureProgramPauseInput;
};

export type NurtureProgramPauseMutation = {
  /** Holds a programme: it sends nothing more. */
  readonly nurtureProgramPause: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The programme as it is now. */
    readonly program: NurtureProgram;
  };
};

export type NurtureProgramUpdateMutationVariables = {
  input: Schema.NurtureProgramUpdateInput;
};

export type NurtureProgramUpdateMutation = {
  /** Changes a programme and its steps, while it runs too: those under way go on with the steps as they are now, and get none twice. */
  readonly nurtureProgramUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The programme as it is now. */
    readonly program: NurtureProgram;
  };
};

export type NurtureStepTestMutationVariables = {
  input: Schema.NurtureStepTestInput;
};

export type NurtureStepTestMutation = {
  /** Sends a step to yourself, as a lead would get it. */
  readonly nurtureStepTest: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The mail. */
    readonly mail: OutgoingMail;
  };
};

export type AbsenceQueryVariables = {
  /** Its id. */
  id: string;
};

export type AbsenceQuery = {
  /** One Absence by its id; NOT_FOUND if there is none you may see. */
  readonly absence: Absence | null;
};

export type AbsencesQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.AbsenceFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.AbsenceOrderBy> | null | undefined;
};

export type AbsencesQuery = {
  /** When people get no leads, latest first. */
  readonly absences: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Absence>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type AbsencesCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.AbsenceFilter | null | undefined;
};

export type AbsencesCountQuery = {
  /** How many of those `absences` would list, counted up to 10,000. */
  readonly absencesCount: Count;
};

export type ApiClientQueryVariables = {
  /** Its id. */
  id: string;
};

export type ApiClientQuery = {
  /** One ApiClient by its id; NOT_FOUND if there is none you may see. */
  readonly apiClient: ApiClientDetail | null;
};

export type ApiClientsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.ApiClientFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.ApiClientOrderBy> | null | undefined;
};

export type ApiClientsQuery = {
  /** Programs that have access, by name. */
  readonly apiClients: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<ApiClient>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type ApiClientsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.ApiClientFilter | null | undefined;
};

export type ApiClientsCountQuery = {
  /** How many of those `apiClients` would list, counted up to 10,000. */
  readonly apiClientsCount: Count;
};

export type TeamQueryVariables = {
  /** Its id. */
  id: string;
};

export type TeamQuery = {
  /** One Team by its id; NOT_FOUND if there is none you may see. */
  readonly team: TeamDetail | null;
};

export type TeamsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.TeamFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.TeamOrderBy> | null | undefined;
};

export type TeamsQuery = {
  /** Teams of the workspace, by name. */
  readonly teams: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Team>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type TeamsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.TeamFilter | null | undefined;
};

export type TeamsCountQuery = {
  /** How many of those `teams` would list, counted up to 10,000. */
  readonly teamsCount: Count;
};

export type UserQueryVariables = {
  /** Its id. */
  id: string;
};

export type UserQuery = {
  /** One User by its id; NOT_FOUND if there is none you may see. */
  readonly user: UserDetail | null;
};

export type UserWorkloadsQueryVariables = {
  /** The people, at most 200. */
  userIds: ReadonlyArray<string>;
};

export type UserWorkloadsQuery = {
  /** Open leads of these people, and whether they could take one now, in this order. */
  readonly userWorkloads: ReadonlyArray<Workload>;
};

export type UsersQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.UserFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.UserOrderBy> | null | undefined;
};

export type UsersQuery = {
  /** People of the workspace, by name. */
  readonly users: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<User>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type UsersCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.UserFilter | null | undefined;
};

export type UsersCountQuery = {
  /** How many of those `users` would list, counted up to 10,000. */
  readonly usersCount: Count;
};

export type AbsenceCancelMutationVariables = {
  input: Schema.AbsenceCancelInput;
};

export type AbsenceCancelMutation = {
  /** Ends an absence now, or takes back one that has not begun. */
  readonly absenceCancel: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The absence, over since now; null for one that had not begun: it is gone. */
    readonly absence: Absence | null;
  };
};

export type AbsenceRecordMutationVariables = {
  input: Schema.AbsenceRecordInput;
};

export type AbsenceRecordMutation = {
  /** Records when somebody gets no leads: oneself, or with `absence:manage` anybody. CONFLICT where it overlaps another. */
  readonly absenceRecord: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The absence. */
    readonly absence: Absence;
  };
};

export type ApiClientCreateMutationVariables = {
  input: Schema.ApiClientCreateInput;
};

export type ApiClientCreateMutation = {
  /** Gives a program access. The key is in the answer and nowhere else. */
  readonly apiClientCreate: {
    /** The key itself, shown this once: send it as `Authorization: Bearer …`. Null on a replay. */
    readonly key: string | null;
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** Its first key, without the secret. */
    readonly apiKey: ApiKey;
    /** The client. */
    readonly client: ApiClient;
  };
};

export type ApiKeyCreateMutationVariables = {
  input: Schema.ApiKeyCreateInput;
};

export type ApiKeyCreateMutation = {
  /** Issues a further key of a client, to change keys without a gap. */
  readonly apiKeyCreate: {
    /** The key itself, shown this once: send it as `Authorization: Bearer …`. Null on a replay. */
    readonly key: string | null;
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The key, without the secret. */
    readonly apiKey: ApiKey;
  };
};

export type ApiKeyRevokeMutationVariables = {
  input: Schema.ApiKeyRevokeInput;
};

export type ApiKeyRevokeMutation = {
  /** Stops a key; within five seconds it works nowhere. */
  readonly apiKeyRevoke: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The key. */
    readonly apiKey: ApiKey;
  };
};

export type TeamCreateMutationVariables = {
  input: Schema.TeamCreateInput;
};

export type TeamCreateMutation = {
  /** Makes a team. */
  readonly teamCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The team. */
    readonly team: Team;
  };
};

export type TeamMemberAddMutationVariables = {
  input: Schema.TeamMemberInput;
};

export type TeamMemberAddMutation = {
  /** Adds somebody to a team. */
  readonly teamMemberAdd: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The membership. */
    readonly member: TeamMember;
  };
};

export type TeamMemberRemoveMutationVariables = {
  input: Schema.TeamMemberInput;
};

export type TeamMemberRemoveMutation = {
  /** Ends somebody's time in a team. */
  readonly teamMemberRemove: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The membership. */
    readonly member: TeamMember;
  };
};

export type UserCreateMutationVariables = {
  input: Schema.UserCreateInput;
};

export type UserCreateMutation = {
  /** Adds somebody to the workspace. */
  readonly userCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The person. */
    readonly user: User;
  };
};

export type UserUpdateMutationVariables = {
  input: Schema.UserUpdateInput;
};

export type UserUpdateMutation = {
  /** Changes somebody's department, level, capacity or availability. */
  readonly userUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The person. */
    readonly user: User;
  };
};

export type UserWorkingCalendarSetMutationVariables = {
  input: Schema.UserWorkingCalendarSetInput;
};

export type UserWorkingCalendarSetMutation = {
  /** Says by which calendar somebody works: oneself, or with `absence:manage` anybody. Pools with `hours` go by it. */
  readonly userWorkingCalendarSet: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The person. */
    readonly user: User;
  };
};

export type CampaignQueryVariables = {
  /** Its id. */
  id: string;
};

export type CampaignQuery = {
  /** One Campaign by its id; NOT_FOUND if there is none you may see. */
  readonly campaign: CampaignDetail | null;
};

export type CampaignsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.CampaignFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.CampaignOrderBy> | null | undefined;
};

export type CampaignsQuery = {
  /** Campaigns, by name. */
  readonly campaigns: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Campaign>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type CampaignsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.CampaignFilter | null | undefined;
};

export type CampaignsCountQuery = {
  /** How many of those `campaigns` would list, counted up to 10,000. */
  readonly campaignsCount: Count;
};

export type CampaignCreateMutationVariables = {
  input: Schema.CampaignCreateInput;
};

export type CampaignCreateMutation = {
  /** Makes a campaign. CONFLICT names the one whose name reads alike. */
  readonly campaignCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The campaign. */
    readonly campaign: Campaign;
  };
};

export type CampaignUpdateMutationVariables = {
  input: Schema.CampaignUpdateInput;
};

export type CampaignUpdateMutation = {
  /** Changes a campaign; ILLEGAL_TRANSITION when it cannot go where it is sent. */
  readonly campaignUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The campaign. */
    readonly campaign: Campaign;
  };
};

export type DiscussionItemQueryVariables = {
  /** Its id. */
  id: string;
};

export type DiscussionItemQuery = {
  /** One DiscussionItem by its id; NOT_FOUND if there is none you may see. */
  readonly discussionItem: DiscussionItem | null;
};

export type DiscussionItemsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.DiscussionItemFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.DiscussionItemOrderBy> | null | undefined;
};

export type DiscussionItemsQuery = {
  /** What was said, over all reports you may see, oldest first. */
  readonly discussionItems: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<DiscussionItem>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type DiscussionItemsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.DiscussionItemFilter | null | undefined;
};

export type DiscussionItemsCountQuery = {
  /** How many of those `discussionItems` would list, counted up to 10,000. */
  readonly discussionItemsCount: Count;
};

export type FollowUpQueryVariables = {
  /** Its id. */
  id: string;
};

export type FollowUpQuery = {
  /** One FollowUp by its id; NOT_FOUND if there is none you may see. */
  readonly followUp: FollowUpDetail | null;
};

export type FollowUpsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.FollowUpFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.FollowUpOrderBy> | null | undefined;
};

export type FollowUpsQuery = {
  /** Promises of all reports you may see, the next one due first. */
  readonly followUps: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<FollowUp>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type FollowUpsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.FollowUpFilter | null | undefined;
};

export type FollowUpsCountQuery = {
  /** How many of those `followUps` would list, counted up to 10,000. */
  readonly followUpsCount: Count;
};

export type MeetingQueryVariables = {
  /** Its id. */
  id: string;
};

export type MeetingQuery = {
  /** One CustomerMeeting by its id; NOT_FOUND if there is none you may see. */
  readonly meeting: CustomerMeetingDetail | null;
};

export type MeetingsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.CustomerMeetingFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.CustomerMeetingOrderBy> | null | undefined;
};

export type MeetingsQuery = {
  /** Customer meetings, the latest first. */
  readonly meetings: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<CustomerMeeting>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type MeetingsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.CustomerMeetingFilter | null | undefined;
};

export type MeetingsCountQuery = {
  /** How many of those `meetings` would list, counted up to 10,000. */
  readonly meetingsCount: Count;
};

export type ReceiptQueryVariables = {
  /** Its id. */
  id: string;
};

export type ReceiptQuery = {
  /** One Distribution by its id; NOT_FOUND if there is none you may see. */
  readonly receipt: DistributionDetail | null;
};

export type ReceiptsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.DistributionFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.DistributionOrderBy> | null | undefined;
};

export type ReceiptsQuery = {
  /** Who got which report and read it, newest first. */
  readonly receipts: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Distribution>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type ReceiptsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.DistributionFilter | null | undefined;
};

export type ReceiptsCountQuery = {
  /** How many of those `receipts` would list, counted up to 10,000. */
  readonly receiptsCount: Count;
};

export type ReportQueryVariables = {
  /** Its id. */
  id: string;
};

export type ReportQuery = {
  /** One TripReport by its id; NOT_FOUND if there is none you may see. */
  readonly report: TripReportDetail | null;
};

export type ReportsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.TripReportFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.TripReportOrderBy> | null | undefined;
};

export type ReportsQuery = {
  /** Trip reports you may see, newest first. Drafts are their author's alone. */
  readonly reports: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<TripReport>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type ReportsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.TripReportFilter | null | undefined;
};

export type ReportsCountQuery = {
  /** How many of those `reports` would list, counted up to 10,000. */
  readonly reportsCount: Count;
};

export type FollowUpMoveMutationVariables = {
  input: Schema.FollowUpMoveInput;
};

export type FollowUpMoveMutation = {
  /** Says how far a promise has come. */
  readonly followUpMove: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The follow-up. */
    readonly followUp: FollowUp;
  };
};

export type FollowUpUpdateMutationVariables = {
  input: Schema.FollowUpUpdateInput;
};

export type FollowUpUpdateMutation = {
  /** Changes an open promise: its text, owner, date or evidence. */
  readonly followUpUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The follow-up. */
    readonly followUp: FollowUp;
  };
};

export type MeetingCancelMutationVariables = {
  input: Schema.MeetingCancelInput;
};

export type MeetingCancelMutation = {
  /** Calls a meeting off. */
  readonly meetingCancel: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The meeting. */
    readonly meeting: CustomerMeeting;
  };
};

export type MeetingHoldMutationVariables = {
  input: Schema.MeetingHoldInput;
};

export type MeetingHoldMutation = {
  /** Says that a meeting took place and who was there. */
  readonly meetingHold: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The meeting. */
    readonly meeting: CustomerMeeting;
  };
};

export type MeetingNoShowMutationVariables = {
  input: Schema.MeetingNoShowInput;
};

export type MeetingNoShowMutation = {
  /** Says that the customer did not come. */
  readonly meetingNoShow: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The meeting. */
    readonly meeting: CustomerMeeting;
  };
};

export type MeetingPlanMutationVariables = {
  input: Schema.MeetingPlanInput;
};

export type MeetingPlanMutation = {
  /** Plans a customer meeting. */
  readonly meetingPlan: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The meeting. */
    readonly meeting: CustomerMeeting;
  };
};

export type MeetingUpdateMutationVariables = {
  input: Schema.MeetingUpdateInput;
};

export type MeetingUpdateMutation = {
  /** Changes a planned or held meeting, or adds attendees. */
  readonly meetingUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The meeting. */
    readonly meeting: CustomerMeeting;
  };
};

export type ReceiptAcknowledgeMutationVariables = {
  input: Schema.ReceiptAcknowledgeInput;
};

export type ReceiptAcknowledgeMutation = {
  /** Says that you took note of your copy of a report. */
  readonly receiptAcknowledge: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The receipt. */
    readonly receipt: Distribution;
  };
};

export type ReceiptReadMutationVariables = {
  input: Schema.ReceiptReadInput;
};

export type ReceiptReadMutation = {
  /** Says that you opened your copy of a report. */
  readonly receiptRead: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The receipt. */
    readonly receipt: Distribution;
  };
};

export type ReportAmendMutationVariables = {
  input: Schema.ReportAmendInput;
};

export type ReportAmendMutation = {
  /** Changes a report of your own that went out, and sends what changed. */
  readonly reportAmend: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** One for each recipient this went out to, by recipient; empty if it did not go out. */
    readonly receipts: ReadonlyArray<Distribution>;
    /** The report. */
    readonly report: TripReport;
  };
};

export type ReportDiscardMutationVariables = {
  input: Schema.ReportDiscardInput;
};

export type ReportDiscardMutation = {
  /** Gives a draft of your own up. */
  readonly reportDiscard: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The report. */
    readonly report: TripReport;
  };
};

export type ReportFileMutationVariables = {
  input: Schema.ReportFileInput;
};

export type ReportFileMutation = {
  /** Files a trip report: a draft, or with `submit` out at once to everybody in sales on the account. */
  readonly reportFile: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** One for each recipient this went out to, by recipient; empty if it did not go out. */
    readonly receipts: ReadonlyArray<Distribution>;
    /** The report. */
    readonly report: TripReport;
  };
};

export type ReportRetractMutationVariables = {
  input: Schema.ReportRetractInput;
};

export type ReportRetractMutation = {
  /** Takes a report back that should not have gone out. */
  readonly reportRetract: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The report. */
    readonly report: TripReport;
  };
};

export type ReportSubmitMutationVariables = {
  input: Schema.ReportSubmitInput;
};

export type ReportSubmitMutation = {
  /** Hands a draft in; it goes out at once to everybody in sales on the account. */
  readonly reportSubmit: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** One for each recipient this went out to, by recipient; empty if it did not go out. */
    readonly receipts: ReadonlyArray<Distribution>;
    /** The report. */
    readonly report: TripReport;
  };
};

export type ReportUpdateMutationVariables = {
  input: Schema.ReportUpdateInput;
};

export type ReportUpdateMutation = {
  /** Changes a draft of your own. */
  readonly reportUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The report. */
    readonly report: TripReport;
  };
};

export type RoutingPoliciesQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.RoutingPolicyFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.RoutingPolicyOrderBy> | null | undefined;
};

export type RoutingPoliciesQuery = {
  /** All versions of the rules, the latest first; empty while the house's hold. */
  readonly routingPolicies: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<RoutingPolicy>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type RoutingPoliciesCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.RoutingPolicyFilter | null | undefined;
};

export type RoutingPoliciesCountQuery = {
  /** How many of those `routingPolicies` would list, counted up to 10,000. */
  readonly routingPoliciesCount: Count;
};

export type RoutingPolicyQueryVariables = {
  /** Its id. */
  id: string;
};

export type RoutingPolicyQuery = {
  /** One RoutingPolicy by its id; NOT_FOUND if there is none you may see. */
  readonly routingPolicy: RoutingPolicy | null;
};

export type RoutingPolicyInForceQueryVariables = { [key: string]: never };

export type RoutingPolicyInForceQuery = {
  /** The rules leads are routed by now. */
  readonly routingPolicyInForce: RoutingPolicyInForce;
};

export type RoutingPoolQueryVariables = {
  /** Its id. */
  id: string;
};

export type RoutingPoolQuery = {
  /** One RoutingPool by its id; NOT_FOUND if there is none you may see. */
  readonly routingPool: RoutingPoolDetail | null;
};

export type RoutingPoolsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.RoutingPoolFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.RoutingPoolOrderBy> | null | undefined;
};

export type RoutingPoolsQuery = {
  /** Pools by name; `retiredAt: { isNull: true }` for those in use. */
  readonly routingPools: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<RoutingPool>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type RoutingPoolsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.RoutingPoolFilter | null | undefined;
};

export type RoutingPoolsCountQuery = {
  /** How many of those `routingPools` would list, counted up to 10,000. */
  readonly routingPoolsCount: Count;
};

export type TerritoriesQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.TerritoryFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.TerritoryOrderBy> | null | undefined;
};

export type TerritoriesQuery = {
  /** Territories by name; `retiredAt: { isNull: true }` for those in use. */
  readonly territories: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<Territory>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type TerritoriesCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.TerritoryFilter | null | undefined;
};

export type TerritoriesCountQuery = {
  /** How many of those `territories` would list, counted up to 10,000. */
  readonly territoriesCount: Count;
};

export type TerritoryQueryVariables = {
  /** Its id. */
  id: string;
};

export type TerritoryQuery = {
  /** One Territory by its id; NOT_FOUND if there is none you may see. */
  readonly territory: TerritoryDetail | null;
};

export type RoutingPolicySetMutationVariables = {
  input: Schema.RoutingPolicySetInput;
};

export type RoutingPolicySetMutation = {
  /** Puts other rules in force, as the next version. */
  readonly routingPolicySet: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The version of the rules this made. */
    readonly policy: RoutingPolicy;
  };
};

export type RoutingPoolCreateMutationVariables = {
  input: Schema.RoutingPoolCreateInput;
};

export type RoutingPoolCreateMutation = {
  /** Makes a pool. */
  readonly routingPoolCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The version of the rules this made. */
    readonly policy: RoutingPolicy;
    /** The pool. */
    readonly pool: RoutingPool;
  };
};

export type RoutingPoolRetireMutationVariables = {
  input: Schema.RoutingPoolRetireInput;
};

export type RoutingPoolRetireMutation = {
  /** Takes a pool out of use. IN_USE while a territory or a step names it. */
  readonly routingPoolRetire: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The version of the rules this made. */
    readonly policy: RoutingPolicy;
    /** The pool. */
    readonly pool: RoutingPool;
  };
};

export type RoutingPoolUpdateMutationVariables = {
  input: Schema.RoutingPoolUpdateInput;
};

export type RoutingPoolUpdateMutation = {
  /** Changes who shares, or how. What a weighted pool owed its members is forgotten then. */
  readonly routingPoolUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The version of the rules this made. */
    readonly policy: RoutingPolicy;
    /** The pool. */
    readonly pool: RoutingPool;
  };
};

export type TerritoryCreateMutationVariables = {
  input: Schema.TerritoryCreateInput;
};

export type TerritoryCreateMutation = {
  /** Makes a territory. */
  readonly territoryCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The version of the rules this made. */
    readonly policy: RoutingPolicy;
    /** The territory. */
    readonly territory: Territory;
  };
};

export type TerritoryRetireMutationVariables = {
  input: Schema.TerritoryRetireInput;
};

export type TerritoryRetireMutation = {
  /** Takes a territory out of use; what it decided stays on record. */
  readonly territoryRetire: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The version of the rules this made. */
    readonly policy: RoutingPolicy;
    /** The territory. */
    readonly territory: Territory;
  };
};

export type TerritoryUpdateMutationVariables = {
  input: Schema.TerritoryUpdateInput;
};

export type TerritoryUpdateMutation = {
  /** Changes what lies in a territory, or who works it. */
  readonly territoryUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The version of the rules this made. */
    readonly policy: RoutingPolicy;
    /** The territory. */
    readonly territory: Territory;
  };
};

export type WebFormQueryVariables = {
  /** Its id. */
  id: string;
};

export type WebFormQuery = {
  /** One WebForm by its id; NOT_FOUND if there is none you may see. */
  readonly webForm: WebForm | null;
};

export type WebFormsQueryVariables = {
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.WebFormFilter | null | undefined;
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** At most 3 terms; the id breaks ties. */
  orderBy?: ReadonlyArray<Schema.WebFormOrderBy> | null | undefined;
};

export type WebFormsQuery = {
  /** Forms people fill in on web pages, newest first. */
  readonly webForms: {
    /** The rows of this page. */
    readonly nodes: ReadonlyArray<WebForm>;
    /** Whether more follows. */
    readonly pageInfo: {
      /** True when another page follows. */
      readonly hasNextPage: boolean;
      /** Cursor of the last node: the next page's `after`. */
      readonly endCursor: string | null;
    };
  };
};

export type WebFormsCountQueryVariables = {
  /** Only rows that match. */
  filter?: Schema.WebFormFilter | null | undefined;
};

export type WebFormsCountQuery = {
  /** How many of those `webForms` would list, counted up to 10,000. */
  readonly webFormsCount: Count;
};

export type WebFormCreateMutationVariables = {
  input: Schema.WebFormCreateInput;
};

export type WebFormCreateMutation = {
  /** Makes the form of a source, with a page of its own and a script for yours. */
  readonly webFormCreate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The form. */
    readonly form: WebForm;
  };
};

export type WebFormUpdateMutationVariables = {
  input: Schema.WebFormUpdateInput;
};

export type WebFormUpdateMutation = {
  /** Changes a form. Other words of consent are another version of it. */
  readonly webFormUpdate: {
    /** True when the idempotency key was known: this is the first call's answer again. */
    readonly replayed: boolean;
    /** The form. */
    readonly form: WebForm;
  };
};
