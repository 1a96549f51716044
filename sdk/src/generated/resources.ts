import type { BaseClient } from "../core/base-client.js";
import { found } from "../core/found.js";
import type { CallOptions } from "../core/options.js";
import { feedPage } from "../core/pages.js";
import * as Documents from "./documents.js";
import type * as Operations from "./operations.js";
export function accountsResource(client: BaseClient) {
  return {
    /** One Account by its id; NOT_FOUND if there is none you may see. */
    get: async (id: Operations.AccountQueryVariables["id"], options?: CallOptions) =>
      found((await client.request(Documents.AccountDocument, { id }, options)).account),
    /** Makes an account. CONFLICT names the account that has one of its domains. */
    create: async (
      input: Operations.AccountCreateMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.AccountCreateDocument, { input }, options)).accountCreate,
    /** Changes an account. Another's account is handed over only with `account:team`. */
    update: async (
      input: Operations.AccountUpdateMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.AccountUpdateDocument, { input }, options)).accountUpdate,
    /** Makes an account or brings it up to date: what a sync calls. */
    upsert: async (
      input: Operations.AccountUpsertMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.AccountUpsertDocument, { input }, options)).accountUpsert,
    /** Accounts of the workspace, by name. */
    list: (variables: Operations.AccountsQueryVariables = {}, options?: CallOptions) =>
      client.paginate(Documents.AccountsDocument, variables, {
        ...options,
        connection: ({ accounts }) => accounts,
      }),
    /** How many of those `accounts` would list, counted up to 10,000. */
    count: async (variables: Operations.AccountsCountQueryVariables = {}, options?: CallOptions) =>
      (await client.request(Documents.AccountsCountDocument, variables, options)).accountsCount,
    contacts: {
      /** One Contact by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.ContactQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.ContactDocument, { id }, options)).contact),
      /** Makes a contact at an account. CONFLICT names the contact that has the e-mail. */
      create: async (
        input: Operations.ContactCreateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ContactCreateDocument, { input }, options)).contactCreate,
      /** Changes a contact. */
      update: async (
        input: Operations.ContactUpdateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ContactUpdateDocument, { input }, options)).contactUpdate,
      /** Makes a contact or brings them up to date: what a sync calls. */
      upsert: async (
        input: Operations.ContactUpsertMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ContactUpsertDocument, { input }, options)).contactUpsert,
      /** Contacts at all accounts, by name. */
      list: (variables: Operations.ContactsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.ContactsDocument, variables, {
          ...options,
          connection: ({ contacts }) => contacts,
        }),
      /** How many of those `contacts` would list, counted up to 10,000. */
      count: async (
        variables: Operations.ContactsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ContactsCountDocument, variables, options)).contactsCount,
    },
    domains: {
      /** One AccountDomain by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.AccountDomainQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.AccountDomainDocument, { id }, options)).accountDomain,
        ),
      /** Which domain is which account's: `filter: { domain: { eq: … } }` finds one. */
      list: (variables: Operations.AccountDomainsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.AccountDomainsDocument, variables, {
          ...options,
          connection: ({ accountDomains }) => accountDomains,
        }),
      /** How many of those `accountDomains` would list, counted up to 10,000. */
      count: async (
        variables: Operations.AccountDomainsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.AccountDomainsCountDocument, variables, options))
          .accountDomainsCount,
    },
    externalReferences: {
      /** One ExternalReference by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.ExternalReferenceQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.ExternalReferenceDocument, { id }, options))
            .externalReference,
        ),
      /** What rows are called in other systems, oldest first. */
      list: (variables: Operations.ExternalReferencesQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.ExternalReferencesDocument, variables, {
          ...options,
          connection: ({ externalReferences }) => externalReferences,
        }),
      /** How many of those `externalReferences` would list, counted up to 10,000. */
      count: async (
        variables: Operations.ExternalReferencesCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ExternalReferencesCountDocument, variables, options))
          .externalReferencesCount,
    },
    liaisons: {
      /** Attaches a liaison to a team or an account, which opens that work to them. */
      assign: async (
        input: Operations.LiaisonAssignMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.LiaisonAssignDocument, { input }, options)).liaisonAssign,
      /** One LiaisonAssignment by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.LiaisonAssignmentQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.LiaisonAssignmentDocument, { id }, options))
            .liaisonAssignment,
        ),
      /** Which liaison is and was attached to what, oldest first. */
      list: (variables: Operations.LiaisonAssignmentsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.LiaisonAssignmentsDocument, variables, {
          ...options,
          connection: ({ liaisonAssignments }) => liaisonAssignments,
        }),
      /** How many of those `liaisonAssignments` would list, counted up to 10,000. */
      count: async (
        variables: Operations.LiaisonAssignmentsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.LiaisonAssignmentsCountDocument, variables, options))
          .liaisonAssignmentsCount,
      /** Ends a liaison's assignment; it stays in the history. */
      unassign: async (
        input: Operations.LiaisonUnassignMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.LiaisonUnassignDocument, { input }, options))
          .liaisonUnassign,
    },
    opportunities: {
      /** Opportunities, newest first. */
      list: (variables: Operations.OpportunitiesQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.OpportunitiesDocument, variables, {
          ...options,
          connection: ({ opportunities }) => opportunities,
        }),
      /** How many of those `opportunities` would list, counted up to 10,000. */
      count: async (
        variables: Operations.OpportunitiesCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.OpportunitiesCountDocument, variables, options))
          .opportunitiesCount,
      /** One Opportunity by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.OpportunityQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.OpportunityDocument, { id }, options)).opportunity),
      /** Makes an opportunity, with or without an account. */
      create: async (
        input: Operations.OpportunityCreateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.OpportunityCreateDocument, { input }, options))
          .opportunityCreate,
      /** Moves an opportunity to another stage. A lost one says why; only a manager reopens. */
      move: async (
        input: Operations.OpportunityMoveMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.OpportunityMoveDocument, { input }, options))
          .opportunityMove,
      /** Changes an opportunity, its stage aside. */
      update: async (
        input: Operations.OpportunityUpdateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.OpportunityUpdateDocument, { input }, options))
          .opportunityUpdate,
      /** Makes an opportunity or brings it up to date: what a sync calls. */
      upsert: async (
        input: Operations.OpportunityUpsertMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.OpportunityUpsertDocument, { input }, options))
          .opportunityUpsert,
    },
    team: {
      /** Puts somebody on an account's team, now or from a date on. */
      add: async (
        input: Operations.AccountTeamAddMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.AccountTeamAddDocument, { input }, options)).accountTeamAdd,
      /** One AccountTeamMember by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.AccountTeamMemberQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.AccountTeamMemberDocument, { id }, options))
            .accountTeamMember,
        ),
      /** Who is and was on which account's team, oldest first. */
      list: (variables: Operations.AccountTeamMembersQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.AccountTeamMembersDocument, variables, {
          ...options,
          connection: ({ accountTeamMembers }) => accountTeamMembers,
        }),
      /** How many of those `accountTeamMembers` would list, counted up to 10,000. */
      count: async (
        variables: Operations.AccountTeamMembersCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.AccountTeamMembersCountDocument, variables, options))
          .accountTeamMembersCount,
      /** Ends somebody's time on an account's team; it stays in the history. */
      remove: async (
        input: Operations.AccountTeamRemoveMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.AccountTeamRemoveDocument, { input }, options))
          .accountTeamRemove,
    },
  };
}
export type AccountsResource = ReturnType<typeof accountsResource>;

export function auditResource(client: BaseClient) {
  return {
    entries: {
      /** Every write of every row, newest first. */
      list: (variables: Operations.AuditEntriesQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.AuditEntriesDocument, variables, {
          ...options,
          connection: ({ auditEntries }) => auditEntries,
        }),
      /** How many of those `auditEntries` would list, counted up to 10,000. */
      count: async (
        variables: Operations.AuditEntriesCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.AuditEntriesCountDocument, variables, options))
          .auditEntriesCount,
      /** One AuditEntry by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.AuditEntryQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.AuditEntryDocument, { id }, options)).auditEntry),
    },
  };
}
export type AuditResource = ReturnType<typeof auditResource>;

export function changesResource(client: BaseClient) {
  return {
    /** The change feed: everything that happened after a cursor, never skipping a late commit. */
    list: (variables: Operations.ChangesQueryVariables = {}, options?: CallOptions) =>
      client.paginate(Documents.ChangesDocument, variables, {
        ...options,
        connection: ({ changes }) => feedPage(changes),
      }),
  };
}
export type ChangesResource = ReturnType<typeof changesResource>;

export function clientResource(client: BaseClient) {
  return {
    /** Who you are to this server, and what you may do. */
    viewer: async (options?: CallOptions) =>
      (await client.request(Documents.ViewerDocument, {}, options)).viewer,
  };
}
export type ClientResource = ReturnType<typeof clientResource>;

export function clocksResource(client: BaseClient) {
  return {
    /** How many open minutes lie between two instants by a calendar. */
    businessMinutes: async (
      input: Operations.BusinessMinutesQueryVariables["input"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.BusinessMinutesDocument, { input }, options)).businessMinutes,
    /** When so many open minutes are over by a calendar: to try it out, writes nothing. */
    businessTime: async (
      input: Operations.BusinessTimeQueryVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.BusinessTimeDocument, { input }, options)).businessTime,
    businessCalendars: {
      /** One BusinessCalendar by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.BusinessCalendarQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.BusinessCalendarDocument, { id }, options))
            .businessCalendar,
        ),
      /** Makes a business calendar. */
      create: async (
        input: Operations.BusinessCalendarCreateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.BusinessCalendarCreateDocument, { input }, options))
          .businessCalendarCreate,
      /** Takes a calendar out of use. IN_USE while it is the default, a policy counts by it or people work by it. */
      retire: async (
        input: Operations.BusinessCalendarRetireMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.BusinessCalendarRetireDocument, { input }, options))
          .businessCalendarRetire,
      /** Changes a calendar, for what starts from now on. */
      update: async (
        input: Operations.BusinessCalendarUpdateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.BusinessCalendarUpdateDocument, { input }, options))
          .businessCalendarUpdate,
      /** When work is done, by name; there is always a default one. */
      list: (variables: Operations.BusinessCalendarsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.BusinessCalendarsDocument, variables, {
          ...options,
          connection: ({ businessCalendars }) => businessCalendars,
        }),
      /** How many of those `businessCalendars` would list, counted up to 10,000. */
      count: async (
        variables: Operations.BusinessCalendarsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.BusinessCalendarsCountDocument, variables, options))
          .businessCalendarsCount,
    },
    slaClocks: {
      /** One SlaClock by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.SlaClockQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.SlaClockDocument, { id }, options)).slaClock),
      /** Ends a clock of something that is no longer owed, with the reason on record. */
      cancel: async (
        input: Operations.SlaClockCancelMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.SlaClockCancelDocument, { input }, options)).slaClockCancel,
      /** Stops a clock for a while; it comes due later by the open time it stood. */
      pause: async (
        input: Operations.SlaClockPauseMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.SlaClockPauseDocument, { input }, options)).slaClockPause,
      /** Lets a paused clock run on. */
      resume: async (
        input: Operations.SlaClockResumeMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.SlaClockResumeDocument, { input }, options)).slaClockResume,
      /** What is owed, soonest due first; `state: { in: [RUNNING, BREACHED] }` is still to be done. */
      list: (variables: Operations.SlaClocksQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.SlaClocksDocument, variables, {
          ...options,
          connection: ({ slaClocks }) => slaClocks,
        }),
      /** How many of those `slaClocks` would list, counted up to 10,000. */
      count: async (
        variables: Operations.SlaClocksCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.SlaClocksCountDocument, variables, options)).slaClocksCount,
    },
    slaPolicies: {
      /** What is done by when, by name. */
      list: (variables: Operations.SlaPoliciesQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.SlaPoliciesDocument, variables, {
          ...options,
          connection: ({ slaPolicies }) => slaPolicies,
        }),
      /** How many of those `slaPolicies` would list, counted up to 10,000. */
      count: async (
        variables: Operations.SlaPoliciesCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.SlaPoliciesCountDocument, variables, options))
          .slaPoliciesCount,
      /** One SlaPolicy by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.SlaPolicyQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.SlaPolicyDocument, { id }, options)).slaPolicy),
      /** Agrees what is done by when, and what happens if it is not. */
      create: async (
        input: Operations.SlaPolicyCreateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.SlaPolicyCreateDocument, { input }, options))
          .slaPolicyCreate,
      /** Changes a policy, for clocks that start from now on. */
      update: async (
        input: Operations.SlaPolicyUpdateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.SlaPolicyUpdateDocument, { input }, options))
          .slaPolicyUpdate,
    },
  };
}
export type ClocksResource = ReturnType<typeof clocksResource>;

export function consentsResource(client: BaseClient) {
  return {
    /** One Consent by its id; NOT_FOUND if there is none you may see. */
    get: async (id: Operations.ConsentQueryVariables["id"], options?: CallOptions) =>
      found((await client.request(Documents.ConsentDocument, { id }, options)).consent),
    /** Records a consent with what proves it. TRANSITION_GUARD for one that was revoked: only the person brings that back. */
    record: async (
      input: Operations.ConsentRecordMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.ConsentRecordDocument, { input }, options)).consentRecord,
    /** Stops all writing to an address, on one topic or at all, queued mail included. */
    revoke: async (
      input: Operations.ConsentRevokeMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.ConsentRevokeDocument, { input }, options)).consentRevoke,
    /** Which addresses may be written to on what, newest first. */
    list: (variables: Operations.ConsentsQueryVariables = {}, options?: CallOptions) =>
      client.paginate(Documents.ConsentsDocument, variables, {
        ...options,
        connection: ({ consents }) => consents,
      }),
    /** How many of those `consents` would list, counted up to 10,000. */
    count: async (variables: Operations.ConsentsCountQueryVariables = {}, options?: CallOptions) =>
      (await client.request(Documents.ConsentsCountDocument, variables, options)).consentsCount,
    suppressions: {
      /** One Suppression by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.SuppressionQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.SuppressionDocument, { id }, options)).suppression),
      /** Addresses that are not written to, newest first. */
      list: (variables: Operations.SuppressionsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.SuppressionsDocument, variables, {
          ...options,
          connection: ({ suppressions }) => suppressions,
        }),
      /** How many of those `suppressions` would list, counted up to 10,000. */
      count: async (
        variables: Operations.SuppressionsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.SuppressionsCountDocument, variables, options))
          .suppressionsCount,
    },
  };
}
export type ConsentsResource = ReturnType<typeof consentsResource>;

export function contactPointsResource(client: BaseClient) {
  return {
    /** One ContactPoint by its id; NOT_FOUND if there is none you may see. */
    get: async (id: Operations.ContactPointQueryVariables["id"], options?: CallOptions) =>
      found((await client.request(Documents.ContactPointDocument, { id }, options)).contactPoint),
    /** Writes a way to reach the company down, to be shown once it is published. */
    create: async (
      input: Operations.ContactPointCreateMutationVariables["input"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.ContactPointCreateDocument, { input }, options))
        .contactPointCreate,
    /** Changes a contact point, publishes it or takes it back. */
    update: async (
      input: Operations.ContactPointUpdateMutationVariables["input"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.ContactPointUpdateDocument, { input }, options))
        .contactPointUpdate,
    /** Ways to reach the company, published or not, in their order. */
    list: (variables: Operations.ContactPointsQueryVariables = {}, options?: CallOptions) =>
      client.paginate(Documents.ContactPointsDocument, variables, {
        ...options,
        connection: ({ contactPoints }) => contactPoints,
      }),
    /** How many of those `contactPoints` would list, counted up to 10,000. */
    count: async (
      variables: Operations.ContactPointsCountQueryVariables = {},
      options?: CallOptions,
    ) =>
      (await client.request(Documents.ContactPointsCountDocument, variables, options))
        .contactPointsCount,
    /** How to reach a company, without login: what it has published, and nothing else. */
    publicContactPoints: async (
      workspace: Operations.PublicContactPointsQueryVariables["workspace"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.PublicContactPointsDocument, { workspace }, options))
        .publicContactPoints,
  };
}
export type ContactPointsResource = ReturnType<typeof contactPointsResource>;

export function importsResource(client: BaseClient) {
  return {
    /** Stops an import; what came in stays. */
    cancel: async (
      input: Operations.ImportCancelMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.ImportCancelDocument, { input }, options)).importCancel,
    /** Tries every row of a file and writes nothing; READY then tells what would become of them. Rows of one stretch of 500 do not see those of another. */
    check: async (input: Operations.ImportCheckMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.ImportCheckDocument, { input }, options)).importCheck,
    /** How a file with these headers would be read. */
    plan: async (variables: Operations.ImportPlanQueryVariables, options?: CallOptions) =>
      (await client.request(Documents.ImportPlanDocument, variables, options)).importPlan,
    /** Origins whose files are read as they stand. */
    presets: async (options?: CallOptions) =>
      (await client.request(Documents.ImportPresetsDocument, {}, options)).importPresets,
    /** Rows of an import that were refused, in the order of the file. */
    rejections: async (
      variables: Operations.ImportRejectionsQueryVariables,
      options?: CallOptions,
    ) =>
      (await client.request(Documents.ImportRejectionsDocument, variables, options))
        .importRejections,
    /** Undoes what an import made, in the background: leads are closed and give up their identity, other rows go. What somebody has worked on since stays and is counted; what was only changed stays changed. */
    revert: async (
      input: Operations.ImportRevertMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.ImportRevertDocument, { input }, options)).importRevert,
    /** Takes in up to 200 rows of a file, each by itself: a bad row is rejected and named, the others stay. Blank cells say nothing and change nothing. */
    rows: async (input: Operations.ImportRowsMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.ImportRowsDocument, { input }, options)).importRows,
    /** Takes a file's rows in, as the caller, in the background. Goes on where one failed or was cancelled; one that is done runs again over the rows that were refused. */
    start: async (input: Operations.ImportStartMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.ImportStartDocument, { input }, options)).importStart,
    jobs: {
      /** One ImportJob by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.ImportJobQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.ImportJobDocument, { id }, options)).importJob),
      /** Files on their way in, and what became of them, newest first. */
      list: (variables: Operations.ImportJobsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.ImportJobsDocument, variables, {
          ...options,
          connection: ({ importJobs }) => importJobs,
        }),
      /** How many of those `importJobs` would list, counted up to 10,000. */
      count: async (
        variables: Operations.ImportJobsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ImportJobsCountDocument, variables, options))
          .importJobsCount,
    },
  };
}
export type ImportsResource = ReturnType<typeof importsResource>;

export function intelResource(client: BaseClient) {
  return {
    /** Records what was seen or heard of a competitor, from either side. */
    observe: async (
      input: Operations.IntelObserveMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.IntelObserveDocument, { input }, options)).intelObserve,
    /** Puts an observation out of mind, with the reason. */
    reject: async (
      input: Operations.IntelRejectMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.IntelRejectDocument, { input }, options)).intelReject,
    /** Grades an observation and says whether others bear it out. */
    triage: async (
      input: Operations.IntelTriageMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.IntelTriageDocument, { input }, options)).intelTriage,
    competitors: {
      /** One Competitor by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.CompetitorQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.CompetitorDocument, { id }, options)).competitor),
      /** Makes a competitor known, with what it is called. */
      create: async (
        input: Operations.CompetitorCreateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.CompetitorCreateDocument, { input }, options))
          .competitorCreate,
      /** Changes a competitor's names, domains, tier or status. */
      update: async (
        input: Operations.CompetitorUpdateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.CompetitorUpdateDocument, { input }, options))
          .competitorUpdate,
      /** Competitors, by name. */
      list: (variables: Operations.CompetitorsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.CompetitorsDocument, variables, {
          ...options,
          connection: ({ competitors }) => competitors,
        }),
      /** How many of those `competitors` would list, counted up to 10,000. */
      count: async (
        variables: Operations.CompetitorsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.CompetitorsCountDocument, variables, options))
          .competitorsCount,
    },
    observations: {
      /** One IntelObservation by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.ObservationQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.ObservationDocument, { id }, options)).observation),
      /** What was seen and heard of competitors, the latest first; `validUntil: { gt: … }` for what still holds. */
      list: (variables: Operations.ObservationsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.ObservationsDocument, variables, {
          ...options,
          connection: ({ observations }) => observations,
        }),
      /** How many of those `observations` would list, counted up to 10,000. */
      count: async (
        variables: Operations.ObservationsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ObservationsCountDocument, variables, options))
          .observationsCount,
    },
  };
}
export type IntelResource = ReturnType<typeof intelResource>;

export function jobsResource(client: BaseClient) {
  return {
    /** One Job by its id; NOT_FOUND if there is none you may see. */
    get: async (id: Operations.JobQueryVariables["id"], options?: CallOptions) =>
      found((await client.request(Documents.JobDocument, { id }, options)).job),
    /** Lets a job that was given up run again, at once and with all its attempts. */
    retry: async (input: Operations.JobRetryMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.JobRetryDocument, { input }, options)).jobRetry,
    /** Work the server owes, next due first; `state: { eq: DEAD }` lists what it gave up. */
    list: (variables: Operations.JobsQueryVariables = {}, options?: CallOptions) =>
      client.paginate(Documents.JobsDocument, variables, {
        ...options,
        connection: ({ jobs }) => jobs,
      }),
    /** How many of those `jobs` would list, counted up to 10,000. */
    count: async (variables: Operations.JobsCountQueryVariables = {}, options?: CallOptions) =>
      (await client.request(Documents.JobsCountDocument, variables, options)).jobsCount,
  };
}
export type JobsResource = ReturnType<typeof jobsResource>;

export function leadsResource(client: BaseClient) {
  return {
    /** From where a lead is sales', as both sides agreed. */
    agreedLine: async (options?: CallOptions) =>
      (await client.request(Documents.AgreedLineDocument, {}, options)).agreedLine,
    /** What to ask somebody who calls, and what is known of them by their number. */
    callScript: async (
      variables: Operations.CallScriptQueryVariables = {},
      options?: CallOptions,
    ) => (await client.request(Documents.CallScriptDocument, variables, options)).callScript,
    /** Open cases of a lead, on whichever side it stands, likeliest first, at most 20. */
    duplicatesOf: async (
      leadId: Operations.DuplicatesOfQueryVariables["leadId"],
      options?: CallOptions,
    ) => (await client.request(Documents.DuplicatesOfDocument, { leadId }, options)).duplicatesOf,
    /** Gives refused payloads up; their contents go. */
    intakeDiscard: async (
      input: Operations.IntakeDiscardMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.IntakeDiscardDocument, { input }, options)).intakeDiscard,
    /** Erases what is kept of somebody's refused payloads, by e-mail or telephone. */
    intakeErase: async (
      input: Operations.IntakeEraseMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.IntakeEraseDocument, { input }, options)).intakeErase,
    /** Changes what a refused payload holds, and says what is still wrong with it. */
    intakeMend: async (
      input: Operations.IntakeMendMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.IntakeMendDocument, { input }, options)).intakeMend,
    /** Tries refused payloads again; one refused again stays, with its new reason. */
    intakeReplay: async (
      input: Operations.IntakeReplayMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.IntakeReplayDocument, { input }, options)).intakeReplay,
    /** One Lead by its id; NOT_FOUND if there is none you may see. */
    get: async (id: Operations.LeadQueryVariables["id"], options?: CallOptions) =>
      found((await client.request(Documents.LeadDocument, { id }, options)).lead),
    /** Takes a lead that was handed over: by its owner, the owner's sales team, or from the queue by any salesperson. */
    accept: async (input: Operations.LeadAcceptMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.LeadAcceptDocument, { input }, options)).leadAccept,
    /** Marks an accepted lead as qualified by sales; every question must be answered. */
    advance: async (
      input: Operations.LeadAdvanceMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.LeadAdvanceDocument, { input }, options)).leadAdvance,
    /** Routes a lead by hand, to a person or a queue. One that waits for an answer then waits for the new owner's. */
    assign: async (input: Operations.LeadAssignMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.LeadAssignDocument, { input }, options)).leadAssign,
    /** Takes a call: who called and what they answered, the verdict and the hand-off, all or nothing. */
    callIntake: async (
      input: Operations.LeadCallIntakeMutationVariables["input"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.LeadCallIntakeDocument, { input }, options)).leadCallIntake,
    /** Takes a person in from any door. Somebody known by an exact key (external reference, e-mail, telephone and name) gets a touch and has empty fields filled, and is answered with even beyond one's row scope; nobody known becomes a lead. */
    capture: async (
      input: Operations.LeadCaptureMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.LeadCaptureDocument, { input }, options)).leadCapture,
    /** Takes up to 200 people in as `leadCapture` does, with an answer for each in its place: one who is refused has an error there, and the others stay. One who comes twice is known the second time. */
    captureMany: async (
      input: Operations.LeadCaptureManyMutationVariables["input"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.LeadCaptureManyDocument, { input }, options)).leadCaptureMany,
    /** What became of the leads one may see: open before + in = out + open, over any period, by way and status. It reads what was moved since the period began, so it takes the longer the further back that is; `filter` makes it shorter. */
    conservation: async (
      variables: Operations.LeadConservationQueryVariables,
      options?: CallOptions,
    ) =>
      (await client.request(Documents.LeadConservationDocument, variables, options))
        .leadConservation,
    /** What to link or make for a lead: the account by its mail domain, the contact by the e-mail, the account's open opportunity. */
    conversionPreview: async (
      leadId: Operations.LeadConversionPreviewQueryVariables["leadId"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.LeadConversionPreviewDocument, { leadId }, options))
        .leadConversionPreview,
    /** Makes or links account, contact and opportunity of a lead that sales has qualified, in one step: all of it or nothing. For its owner, the owner's sales team, a manager or a program. Several leads may become one opportunity. */
    convert: async (
      input: Operations.LeadConvertMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.LeadConvertDocument, { input }, options)).leadConvert,
    /** Closes a lead with a coded reason. */
    disqualify: async (
      input: Operations.LeadDisqualifyMutationVariables["input"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.LeadDisqualifyDocument, { input }, options)).leadDisqualify,
    /** Hands a lead to sales by decision, with the reason on record. */
    forward: async (
      input: Operations.LeadForwardMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.LeadForwardDocument, { input }, options)).leadForward,
    /** Somebody asked for a call, a demo or a price: to sales, whatever the score. */
    handRaise: async (
      input: Operations.LeadHandRaiseMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.LeadHandRaiseDocument, { input }, options)).leadHandRaise,
    /** Takes people in through a named source, by its mapping, rules and defaults: one, or the list of a trade show. A bad one is kept as a refused payload and the others stay. */
    intake: async (input: Operations.LeadIntakeMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.LeadIntakeDocument, { input }, options)).leadIntake,
    /** Takes up to 200 leads to work on, to oneself for a while. Nobody else gets them for the same purpose before they lapse, nor again once they are completed. */
    lease: async (input: Operations.LeadLeaseMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.LeadLeaseDocument, { input }, options)).leadLease,
    /** Makes one lead of several that are one person. Each field keeps its best value: picked, else verified, else of the most trusted source, the most recent, the longest. Everything about the others moves to the survivor, and their ids stand for it from now on. Can be undone for 30 days. */
    merge: async (input: Operations.LeadMergeMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.LeadMergeDocument, { input }, options)).leadMerge,
    /** Up to 200 merges in the order given; one that is refused takes no other with it. */
    mergeMany: async (
      input: Operations.LeadMergeManyMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.LeadMergeManyDocument, { input }, options)).leadMergeMany,
    /** What a merge would do, field by field with the rule that wins; writes nothing. */
    mergePreview: async (
      input: Operations.LeadMergePreviewQueryVariables["input"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.LeadMergePreviewDocument, { input }, options))
        .leadMergePreview,
    /** Keeps in touch with an inquiry that is not ready. */
    nurture: async (
      input: Operations.LeadNurtureMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.LeadNurtureDocument, { input }, options)).leadNurture,
    /** Records a qualifying talk under any framework: the problem, what was tried, the budget. The verdict forwards the lead to sales, keeps in touch with it, closes it, or asks for more; a lead that sales has stays. */
    qualify: async (
      input: Operations.LeadQualifyMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.LeadQualifyDocument, { input }, options)).leadQualify,
    /** Gives an accepted lead back, to be kept in touch with. */
    recycle: async (
      input: Operations.LeadRecycleMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.LeadRecycleDocument, { input }, options)).leadRecycle,
    /** Sends a handed-over lead back with a coded reason, whose disposition says where it goes: kept in touch with, closed, or routed to somebody who has not sent it back. */
    reject: async (input: Operations.LeadRejectMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.LeadRejectDocument, { input }, options)).leadReject,
    /** Opens a closed lead again, as an inquiry. */
    reopen: async (input: Operations.LeadReopenMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.LeadReopenDocument, { input }, options)).leadReopen,
    /** Asks the rules again who gets leads that sales has, such as after an account changed hands. Each by itself. */
    rerouteMany: async (
      input: Operations.LeadRerouteManyMutationVariables["input"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.LeadRerouteManyDocument, { input }, options)).leadRerouteMany,
    /** Who would get a lead that is there, or one as described, and why. Writes nothing. */
    routePreview: async (
      input: Operations.LeadRoutePreviewQueryVariables["input"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.LeadRoutePreviewDocument, { input }, options))
        .leadRoutePreview,
    /** How long leads stayed at each status, of the stays that ended within the period. */
    stageDurations: async (
      variables: Operations.LeadStageDurationsQueryVariables,
      options?: CallOptions,
    ) =>
      (await client.request(Documents.LeadStageDurationsDocument, variables, options))
        .leadStageDurations,
    /** Every stay of a lead at a status, oldest first, with how long it took and why it came. */
    stages: async (leadId: Operations.LeadStagesQueryVariables["leadId"], options?: CallOptions) =>
      (await client.request(Documents.LeadStagesDocument, { leadId }, options)).leadStages,
    /** Undoes a merge within 30 days: everything is as it was before. What was recorded since stays with the survivor. UNMERGE_CONFLICT names what was built on the merge: a later merge, or sales' work on a standing that a merged lead had brought. */
    unmerge: async (
      input: Operations.LeadUnmergeMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.LeadUnmergeDocument, { input }, options)).leadUnmerge,
    /** Changes what is known about a lead; its status moves by other mutations. */
    update: async (input: Operations.LeadUpdateMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.LeadUpdateDocument, { input }, options)).leadUpdate,
    /** Writes a lead as another system knows it: made when nobody knows the person. */
    upsert: async (input: Operations.LeadUpsertMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.LeadUpsertDocument, { input }, options)).leadUpsert,
    /** Takes a hand-off back before sales answers; marketing's to do. */
    withdraw: async (
      input: Operations.LeadWithdrawMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.LeadWithdrawDocument, { input }, options)).leadWithdraw,
    /** Leads the caller may see, best score first. */
    list: (variables: Operations.LeadsQueryVariables = {}, options?: CallOptions) =>
      client.paginate(Documents.LeadsDocument, variables, {
        ...options,
        connection: ({ leads }) => leads,
      }),
    /** How many of those `leads` would list, counted up to 10,000. */
    count: async (variables: Operations.LeadsCountQueryVariables = {}, options?: CallOptions) =>
      (await client.request(Documents.LeadsCountDocument, variables, options)).leadsCount,
    /** What to ask a lead next and why, with what is known already, whichever framework it was asked under. */
    qualificationScript: async (
      variables: Operations.QualificationScriptQueryVariables,
      options?: CallOptions,
    ) =>
      (await client.request(Documents.QualificationScriptDocument, variables, options))
        .qualificationScript,
    /** What makes a likely prospect at present: the latest policy, or the house's own. */
    qualificationTerms: async (options?: CallOptions) =>
      (await client.request(Documents.QualificationTermsDocument, {}, options)).qualificationTerms,
    /** The facts that rules of fit models may ask about. */
    scoreFacts: async (options?: CallOptions) =>
      (await client.request(Documents.ScoreFactsDocument, {}, options)).scoreFacts,
    /** Of how many leads it is known how they went: what a model may learn from. */
    scoreOutcomes: async (
      variables: Operations.ScoreOutcomesQueryVariables = {},
      options?: CallOptions,
    ) => (await client.request(Documents.ScoreOutcomesDocument, variables, options)).scoreOutcomes,
    agreedLines: {
      /** Writes down the line as agreed anew; every lead is then placed by it. */
      set: async (
        input: Operations.AgreedLineSetMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.AgreedLineSetDocument, { input }, options)).agreedLineSet,
    },
    conservationTerm: {
      /** The leads that one term of `leadConservation` counts, one entry for each count. */
      list: async (
        variables: Operations.LeadConservationTermQueryVariables,
        options?: CallOptions,
      ) =>
        (await client.request(Documents.LeadConservationTermDocument, variables, options))
          .leadConservationTerm,
    },
    duplicateCases: {
      /** One DuplicateCase by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.DuplicateCaseQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.DuplicateCaseDocument, { id }, options)).duplicateCase,
        ),
      /** Pairs of leads that may be one person, likeliest first; `state: { eq: OPEN }` waits for a decision. */
      list: (variables: Operations.DuplicateCasesQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.DuplicateCasesDocument, variables, {
          ...options,
          connection: ({ duplicateCases }) => duplicateCases,
        }),
      /** How many of those `duplicateCases` would list, counted up to 10,000. */
      count: async (
        variables: Operations.DuplicateCasesCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.DuplicateCasesCountDocument, variables, options))
          .duplicateCasesCount,
    },
    duplicateModels: {
      /** One DuplicateModel by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.DuplicateModelQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.DuplicateModelDocument, { id }, options)).duplicateModel,
        ),
      /** Estimates weights from the workspace's latest leads, as a new version that is not in use yet. */
      estimate: async (
        input: Operations.DuplicateModelEstimateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.DuplicateModelEstimateDocument, { input }, options))
          .duplicateModelEstimate,
      /** Compares leads by this version from now on; a scan scores anew what is there. */
      use: async (
        input: Operations.DuplicateModelUseMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.DuplicateModelUseDocument, { input }, options))
          .duplicateModelUse,
      /** Weights by which leads are compared, latest version first. */
      list: (variables: Operations.DuplicateModelsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.DuplicateModelsDocument, variables, {
          ...options,
          connection: ({ duplicateModels }) => duplicateModels,
        }),
      /** How many of those `duplicateModels` would list, counted up to 10,000. */
      count: async (
        variables: Operations.DuplicateModelsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.DuplicateModelsCountDocument, variables, options))
          .duplicateModelsCount,
    },
    duplicateScans: {
      /** One DuplicateScan by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.DuplicateScanQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.DuplicateScanDocument, { id }, options)).duplicateScan,
        ),
      /** Begins to look at all leads for duplicates; while one scan goes on, it is answered with. */
      start: async (
        input: Operations.DuplicateScanStartMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.DuplicateScanStartDocument, { input }, options))
          .duplicateScanStart,
      /** Looks at all leads for duplicates and how far they have come, latest first. */
      list: (variables: Operations.DuplicateScansQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.DuplicateScansDocument, variables, {
          ...options,
          connection: ({ duplicateScans }) => duplicateScans,
        }),
      /** How many of those `duplicateScans` would list, counted up to 10,000. */
      count: async (
        variables: Operations.DuplicateScansCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.DuplicateScansCountDocument, variables, options))
          .duplicateScansCount,
    },
    duplicates: {
      /** Records that two leads are two people, so that nobody is asked again, or takes that back. That they are one is said by merging them. */
      decide: async (
        input: Operations.DuplicateDecideMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.DuplicateDecideDocument, { input }, options))
          .duplicateDecide,
      /** Who among the leads one may see a person may be, by likeness of all that is known. Leads written a moment ago may not be found by likeness yet. */
      search: async (
        input: Operations.DuplicateSearchQueryVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.DuplicateSearchDocument, { input }, options))
          .duplicateSearch,
    },
    handOffs: {
      /** One HandOff by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.HandOffQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.HandOffDocument, { id }, options)).handOff),
      /** Leads handed to sales, newest first; `state: { eq: PENDING }` waits for an answer. */
      list: (variables: Operations.HandOffsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.HandOffsDocument, variables, {
          ...options,
          connection: ({ handOffs }) => handOffs,
        }),
      /** How many of those `handOffs` would list, counted up to 10,000. */
      count: async (
        variables: Operations.HandOffsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.HandOffsCountDocument, variables, options)).handOffsCount,
    },
    intakePayloads: {
      /** One IntakePayload by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.IntakePayloadQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.IntakePayloadDocument, { id }, options)).intakePayload,
        ),
      /** What sources refused, newest first; `state: { eq: REFUSED }` waits to be mended. */
      list: (variables: Operations.IntakePayloadsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.IntakePayloadsDocument, variables, {
          ...options,
          connection: ({ intakePayloads }) => intakePayloads,
        }),
      /** How many of those `intakePayloads` would list, counted up to 10,000. */
      count: async (
        variables: Operations.IntakePayloadsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.IntakePayloadsCountDocument, variables, options))
          .intakePayloadsCount,
    },
    leases: {
      /** Says what came of the work: nobody does it again. Late is fine while nobody else has taken the lead; then it is LEASE_LOST, as where somebody else has converted, disqualified or merged the lead. */
      complete: async (
        input: Operations.LeaseCompleteMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.LeaseCompleteDocument, { input }, options)).leaseComplete,
      /** Makes one's lease last; LEASE_LOST once somebody else has the lead. */
      extend: async (
        input: Operations.LeaseExtendMutationVariables["input"],
        options?: CallOptions,
      ) => (await client.request(Documents.LeaseExtendDocument, { input }, options)).leaseExtend,
      /** Gives a lead back undone, for others to take. Managers take back what others hold. */
      release: async (
        input: Operations.LeaseReleaseMutationVariables["input"],
        options?: CallOptions,
      ) => (await client.request(Documents.LeaseReleaseDocument, { input }, options)).leaseRelease,
      /** One WorkLease by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.WorkLeaseQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.WorkLeaseDocument, { id }, options)).workLease),
      /** Who has or had which lead to work on, newest first; `filter: { state: { eq: HELD } }` for now. */
      list: (variables: Operations.WorkLeasesQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.WorkLeasesDocument, variables, {
          ...options,
          connection: ({ workLeases }) => workLeases,
        }),
      /** How many of those `workLeases` would list, counted up to 10,000. */
      count: async (
        variables: Operations.WorkLeasesCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.WorkLeasesCountDocument, variables, options))
          .workLeasesCount,
    },
    qualificationPolicies: {
      /** Every revision of what makes a likely prospect, latest first; none while the house's own is in force. */
      list: (
        variables: Operations.QualificationPoliciesQueryVariables = {},
        options?: CallOptions,
      ) =>
        client.paginate(Documents.QualificationPoliciesDocument, variables, {
          ...options,
          connection: ({ qualificationPolicies }) => qualificationPolicies,
        }),
      /** How many of those `qualificationPolicies` would list, counted up to 10,000. */
      count: async (
        variables: Operations.QualificationPoliciesCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.QualificationPoliciesCountDocument, variables, options))
          .qualificationPoliciesCount,
      /** One QualificationPolicy by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.QualificationPolicyQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.QualificationPolicyDocument, { id }, options))
            .qualificationPolicy,
        ),
      /** Agrees anew on what makes a likely prospect, as the next revision; verdicts given before stay. */
      set: async (
        input: Operations.QualificationPolicySetMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.QualificationPolicySetDocument, { input }, options))
          .qualificationPolicySet,
    },
    rejectReasons: {
      /** One RejectReason by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.RejectReasonQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.RejectReasonDocument, { id }, options)).rejectReason),
      /** Adds a reason of the workspace's own, to send leads back or close them. */
      add: async (
        input: Operations.RejectReasonAddMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.RejectReasonAddDocument, { input }, options))
          .rejectReasonAdd,
      /** Offers a retired reason again. */
      restore: async (
        input: Operations.RejectReasonRestoreMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.RejectReasonRestoreDocument, { input }, options))
          .rejectReasonRestore,
      /** Offers a reason no longer; what was sent back for it keeps its reason. */
      retire: async (
        input: Operations.RejectReasonRetireMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.RejectReasonRetireDocument, { input }, options))
          .rejectReasonRetire,
      /** Changes what follows from a reason, from now on; its code stays. */
      update: async (
        input: Operations.RejectReasonUpdateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.RejectReasonUpdateDocument, { input }, options))
          .rejectReasonUpdate,
      /** Why leads may be sent back or closed, by code; those with `retiredAt` are offered no longer. */
      list: (variables: Operations.RejectReasonsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.RejectReasonsDocument, variables, {
          ...options,
          connection: ({ rejectReasons }) => rejectReasons,
        }),
      /** How many of those `rejectReasons` would list, counted up to 10,000. */
      count: async (
        variables: Operations.RejectReasonsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.RejectReasonsCountDocument, variables, options))
          .rejectReasonsCount,
    },
    scoreModels: {
      /** One ScoreModel by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.ScoreModelQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.ScoreModelDocument, { id }, options)).scoreModel),
      /** How a model would have done on leads of a period, as they were known before sales first had them, beside the model in use. */
      backtest: async (
        input: Operations.ScoreModelBacktestQueryVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ScoreModelBacktestDocument, { input }, options))
          .scoreModelBacktest,
      /** Changes a draft; what is in use, or was, never changes. */
      change: async (
        input: Operations.ScoreModelChangeMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ScoreModelChangeDocument, { input }, options))
          .scoreModelChange,
      /** Drafts a fit or behaviour model, as the next version of its kind. */
      draft: async (
        input: Operations.ScoreModelDraftMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ScoreModelDraftDocument, { input }, options))
          .scoreModelDraft,
      /** Drafts a predictive model that learns, in the background, from how leads went. Refused where too few were won or too few were not. */
      learn: async (
        input: Operations.ScoreModelLearnMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ScoreModelLearnDocument, { input }, options))
          .scoreModelLearn,
      /** Tries a model beside the one in use, puts it to use, or retires it. Every lead is then scored anew, in the background; `leads.rescored` tells the end. */
      move: async (
        input: Operations.ScoreModelMoveMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ScoreModelMoveDocument, { input }, options)).scoreModelMove,
      /** What leads are scored by, latest version first. */
      list: (variables: Operations.ScoreModelsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.ScoreModelsDocument, variables, {
          ...options,
          connection: ({ scoreModels }) => scoreModels,
        }),
      /** How many of those `scoreModels` would list, counted up to 10,000. */
      count: async (
        variables: Operations.ScoreModelsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ScoreModelsCountDocument, variables, options))
          .scoreModelsCount,
    },
    scores: {
      /** What a lead scored at an instant, computed again: it follows from what was on record by then and from the model, so it never changes. */
      at: async (variables: Operations.LeadScoreAtQueryVariables, options?: CallOptions) =>
        (await client.request(Documents.LeadScoreAtDocument, variables, options)).leadScoreAt,
    },
    sourceKeys: {
      /** Issues a new key; the keys before it work on for as long as they overlap. */
      rotate: async (
        input: Operations.LeadSourceKeyRotateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.LeadSourceKeyRotateDocument, { input }, options))
          .leadSourceKeyRotate,
    },
    sources: {
      /** One LeadSource by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.LeadSourceQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.LeadSourceDocument, { id }, options)).leadSource),
      /** Makes a door for leads. Its key is in the answer and nowhere else. */
      create: async (
        input: Operations.LeadSourceCreateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.LeadSourceCreateDocument, { input }, options))
          .leadSourceCreate,
      /** Lets nobody in by this door until it is resumed; what it refuses is kept. */
      pause: async (
        input: Operations.LeadSourcePauseMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.LeadSourcePauseDocument, { input }, options))
          .leadSourcePause,
      /** Opens a paused door again. */
      resume: async (
        input: Operations.LeadSourceResumeMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.LeadSourceResumeDocument, { input }, options))
          .leadSourceResume,
      /** Changes a door's rules, defaults or name. */
      update: async (
        input: Operations.LeadSourceUpdateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.LeadSourceUpdateDocument, { input }, options))
          .leadSourceUpdate,
      /** Doors leads come in by, by name. */
      list: (variables: Operations.LeadSourcesQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.LeadSourcesDocument, variables, {
          ...options,
          connection: ({ leadSources }) => leadSources,
        }),
      /** How many of those `leadSources` would list, counted up to 10,000. */
      count: async (
        variables: Operations.LeadSourcesCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.LeadSourcesCountDocument, variables, options))
          .leadSourcesCount,
    },
    touches: {
      /** One Touch by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.TouchQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.TouchDocument, { id }, options)).touch),
      /** Records a touch of somebody who is known: a page view, a click, a call. NOT_FOUND for somebody who is not, or whom you may not see; `leadCapture` takes in people nobody knows. */
      record: async (
        input: Operations.TouchRecordMutationVariables["input"],
        options?: CallOptions,
      ) => (await client.request(Documents.TouchRecordDocument, { input }, options)).touchRecord,
      /** Records up to 200 touches. One that is refused is answered with its error and costs the others nothing. */
      recordMany: async (
        input: Operations.TouchRecordManyMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.TouchRecordManyDocument, { input }, options))
          .touchRecordMany,
      /** Touches of leads, contacts and accounts that the caller may see, newest first. */
      list: (variables: Operations.TouchesQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.TouchesDocument, variables, {
          ...options,
          connection: ({ touches }) => touches,
        }),
      /** How many of those `touches` would list, counted up to 10,000. */
      count: async (variables: Operations.TouchesCountQueryVariables = {}, options?: CallOptions) =>
        (await client.request(Documents.TouchesCountDocument, variables, options)).touchesCount,
    },
  };
}
export type LeadsResource = ReturnType<typeof leadsResource>;

export function mailResource(client: BaseClient) {
  return {
    /** Settles a mail of unknown fate, once somebody has looked: it is never sent again by itself. */
    resolve: async (
      input: Operations.MailResolveMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.MailResolveDocument, { input }, options)).mailResolve,
    outgoingMails: {
      /** One OutgoingMail by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.OutgoingMailQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.OutgoingMailDocument, { id }, options)).outgoingMail),
      /** Mail of ours, newest first; `filter: { state: { eq: UNKNOWN } }` waits for somebody to look. */
      list: (variables: Operations.OutgoingMailsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.OutgoingMailsDocument, variables, {
          ...options,
          connection: ({ outgoingMails }) => outgoingMails,
        }),
      /** How many of those `outgoingMails` would list, counted up to 10,000. */
      count: async (
        variables: Operations.OutgoingMailsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.OutgoingMailsCountDocument, variables, options))
          .outgoingMailsCount,
    },
  };
}
export type MailResource = ReturnType<typeof mailResource>;

export function nurtureResource(client: BaseClient) {
  return {
    /** Sets the cap over all programmes and the zone they wait by. */
    configure: async (
      input: Operations.NurtureConfigureMutationVariables["input"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.NurtureConfigureDocument, { input }, options))
        .nurtureConfigure,
    /** Takes leads into a programme by hand, whatever its entry filter. Only leads that are NURTURING, with an address that may be written to; each is answered for by itself. */
    enrol: async (
      input: Operations.NurtureEnrolMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.NurtureEnrolDocument, { input }, options)).nurtureEnrol,
    /** Enrols everybody who is kept in touch with now and matches the entry filter, as a job; nobody who was in it before. */
    enrolMatching: async (
      input: Operations.NurtureEnrolMatchingMutationVariables["input"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.NurtureEnrolMatchingDocument, { input }, options))
        .nurtureEnrolMatching,
    /** What a programme has brought, in all and by step. */
    results: async (
      programId: Operations.NurtureResultsQueryVariables["programId"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.NurtureResultsDocument, { programId }, options))
        .nurtureResults,
    /** What is in force for all programmes together. */
    settings: async (options?: CallOptions) =>
      (await client.request(Documents.NurtureSettingsDocument, {}, options)).nurtureSettings,
    /** A step as a lead would get it now. Nothing is sent. */
    stepPreview: async (
      input: Operations.NurtureStepPreviewQueryVariables["input"],
      options?: CallOptions,
    ) =>
      (await client.request(Documents.NurtureStepPreviewDocument, { input }, options))
        .nurtureStepPreview,
    enrolments: {
      /** One NurtureEnrolment by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.NurtureEnrolmentQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.NurtureEnrolmentDocument, { id }, options))
            .nurtureEnrolment,
        ),
      /** Takes somebody out of a programme; what waits to be sent to them is not sent. */
      exit: async (
        input: Operations.NurtureEnrolmentExitMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.NurtureEnrolmentExitDocument, { input }, options))
          .nurtureEnrolmentExit,
      /** Holds somebody where they are in a programme. */
      pause: async (
        input: Operations.NurtureEnrolmentPauseMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.NurtureEnrolmentPauseDocument, { input }, options))
          .nurtureEnrolmentPause,
      /** Lets somebody who was held go on. */
      resume: async (
        input: Operations.NurtureEnrolmentResumeMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.NurtureEnrolmentResumeDocument, { input }, options))
          .nurtureEnrolmentResume,
      /** People in programmes whose lead you may see, newest first. */
      list: (variables: Operations.NurtureEnrolmentsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.NurtureEnrolmentsDocument, variables, {
          ...options,
          connection: ({ nurtureEnrolments }) => nurtureEnrolments,
        }),
      /** How many of those `nurtureEnrolments` would list, counted up to 10,000. */
      count: async (
        variables: Operations.NurtureEnrolmentsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.NurtureEnrolmentsCountDocument, variables, options))
          .nurtureEnrolmentsCount,
    },
    programs: {
      /** One NurtureProgram by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.NurtureProgramQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.NurtureProgramDocument, { id }, options)).nurtureProgram,
        ),
      /** Lets a programme run. TRANSITION_GUARD while it has no step. */
      activate: async (
        input: Operations.NurtureProgramActivateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.NurtureProgramActivateDocument, { input }, options))
          .nurtureProgramActivate,
      /** Ends a programme for good; whoever is in it leaves. */
      archive: async (
        input: Operations.NurtureProgramArchiveMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.NurtureProgramArchiveDocument, { input }, options))
          .nurtureProgramArchive,
      /** Writes a programme down, as a draft. */
      create: async (
        input: Operations.NurtureProgramCreateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.NurtureProgramCreateDocument, { input }, options))
          .nurtureProgramCreate,
      /** Holds a programme: it sends nothing more. */
      pause: async (
        input: Operations.NurtureProgramPauseMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.NurtureProgramPauseDocument, { input }, options))
          .nurtureProgramPause,
      /** Changes a programme and its steps, while it runs too: those under way go on with the steps as they are now, and get none twice. */
      update: async (
        input: Operations.NurtureProgramUpdateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.NurtureProgramUpdateDocument, { input }, options))
          .nurtureProgramUpdate,
      /** Programmes, by name. */
      list: (variables: Operations.NurtureProgramsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.NurtureProgramsDocument, variables, {
          ...options,
          connection: ({ nurturePrograms }) => nurturePrograms,
        }),
      /** How many of those `nurturePrograms` would list, counted up to 10,000. */
      count: async (
        variables: Operations.NurtureProgramsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.NurtureProgramsCountDocument, variables, options))
          .nurtureProgramsCount,
    },
    sends: {
      /** One NurtureSend by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.NurtureSendQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.NurtureSendDocument, { id }, options)).nurtureSend),
      /** Steps for people whose lead you may see, newest first. */
      list: (variables: Operations.NurtureSendsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.NurtureSendsDocument, variables, {
          ...options,
          connection: ({ nurtureSends }) => nurtureSends,
        }),
      /** How many of those `nurtureSends` would list, counted up to 10,000. */
      count: async (
        variables: Operations.NurtureSendsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.NurtureSendsCountDocument, variables, options))
          .nurtureSendsCount,
    },
    steps: {
      /** Sends a step to yourself, as a lead would get it. */
      test: async (
        input: Operations.NurtureStepTestMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.NurtureStepTestDocument, { input }, options))
          .nurtureStepTest,
    },
  };
}
export type NurtureResource = ReturnType<typeof nurtureResource>;

export function peopleResource(client: BaseClient) {
  return {
    absences: {
      /** One Absence by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.AbsenceQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.AbsenceDocument, { id }, options)).absence),
      /** Ends an absence now, or takes back one that has not begun. */
      cancel: async (
        input: Operations.AbsenceCancelMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.AbsenceCancelDocument, { input }, options)).absenceCancel,
      /** Records when somebody gets no leads: oneself, or with `absence:manage` anybody. CONFLICT where it overlaps another. */
      record: async (
        input: Operations.AbsenceRecordMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.AbsenceRecordDocument, { input }, options)).absenceRecord,
      /** When people get no leads, latest first. */
      list: (variables: Operations.AbsencesQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.AbsencesDocument, variables, {
          ...options,
          connection: ({ absences }) => absences,
        }),
      /** How many of those `absences` would list, counted up to 10,000. */
      count: async (
        variables: Operations.AbsencesCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.AbsencesCountDocument, variables, options)).absencesCount,
    },
    apiClients: {
      /** One ApiClient by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.ApiClientQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.ApiClientDocument, { id }, options)).apiClient),
      /** Gives a program access. The key is in the answer and nowhere else. */
      create: async (
        input: Operations.ApiClientCreateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ApiClientCreateDocument, { input }, options))
          .apiClientCreate,
      /** Programs that have access, by name. */
      list: (variables: Operations.ApiClientsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.ApiClientsDocument, variables, {
          ...options,
          connection: ({ apiClients }) => apiClients,
        }),
      /** How many of those `apiClients` would list, counted up to 10,000. */
      count: async (
        variables: Operations.ApiClientsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ApiClientsCountDocument, variables, options))
          .apiClientsCount,
    },
    apiKeys: {
      /** Issues a further key of a client, to change keys without a gap. */
      create: async (
        input: Operations.ApiKeyCreateMutationVariables["input"],
        options?: CallOptions,
      ) => (await client.request(Documents.ApiKeyCreateDocument, { input }, options)).apiKeyCreate,
      /** Stops a key; within five seconds it works nowhere. */
      revoke: async (
        input: Operations.ApiKeyRevokeMutationVariables["input"],
        options?: CallOptions,
      ) => (await client.request(Documents.ApiKeyRevokeDocument, { input }, options)).apiKeyRevoke,
    },
    teamMembers: {
      /** Adds somebody to a team. */
      add: async (
        input: Operations.TeamMemberAddMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.TeamMemberAddDocument, { input }, options)).teamMemberAdd,
      /** Ends somebody's time in a team. */
      remove: async (
        input: Operations.TeamMemberRemoveMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.TeamMemberRemoveDocument, { input }, options))
          .teamMemberRemove,
    },
    teams: {
      /** One Team by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.TeamQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.TeamDocument, { id }, options)).team),
      /** Makes a team. */
      create: async (
        input: Operations.TeamCreateMutationVariables["input"],
        options?: CallOptions,
      ) => (await client.request(Documents.TeamCreateDocument, { input }, options)).teamCreate,
      /** Teams of the workspace, by name. */
      list: (variables: Operations.TeamsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.TeamsDocument, variables, {
          ...options,
          connection: ({ teams }) => teams,
        }),
      /** How many of those `teams` would list, counted up to 10,000. */
      count: async (variables: Operations.TeamsCountQueryVariables = {}, options?: CallOptions) =>
        (await client.request(Documents.TeamsCountDocument, variables, options)).teamsCount,
    },
    users: {
      /** One User by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.UserQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.UserDocument, { id }, options)).user),
      /** Adds somebody to the workspace. */
      create: async (
        input: Operations.UserCreateMutationVariables["input"],
        options?: CallOptions,
      ) => (await client.request(Documents.UserCreateDocument, { input }, options)).userCreate,
      /** Changes somebody's department, level, capacity or availability. */
      update: async (
        input: Operations.UserUpdateMutationVariables["input"],
        options?: CallOptions,
      ) => (await client.request(Documents.UserUpdateDocument, { input }, options)).userUpdate,
      /** Says by which calendar somebody works: oneself, or with `absence:manage` anybody. Pools with `hours` go by it. */
      workingCalendarSet: async (
        input: Operations.UserWorkingCalendarSetMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.UserWorkingCalendarSetDocument, { input }, options))
          .userWorkingCalendarSet,
      /** Open leads of these people, and whether they could take one now, in this order. */
      workloads: async (
        userIds: Operations.UserWorkloadsQueryVariables["userIds"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.UserWorkloadsDocument, { userIds }, options)).userWorkloads,
      /** People of the workspace, by name. */
      list: (variables: Operations.UsersQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.UsersDocument, variables, {
          ...options,
          connection: ({ users }) => users,
        }),
      /** How many of those `users` would list, counted up to 10,000. */
      count: async (variables: Operations.UsersCountQueryVariables = {}, options?: CallOptions) =>
        (await client.request(Documents.UsersCountDocument, variables, options)).usersCount,
    },
  };
}
export type PeopleResource = ReturnType<typeof peopleResource>;

export function programmesResource(client: BaseClient) {
  return {
    campaigns: {
      /** One Campaign by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.CampaignQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.CampaignDocument, { id }, options)).campaign),
      /** Makes a campaign. CONFLICT names the one whose name reads alike. */
      create: async (
        input: Operations.CampaignCreateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.CampaignCreateDocument, { input }, options)).campaignCreate,
      /** Changes a campaign; ILLEGAL_TRANSITION when it cannot go where it is sent. */
      update: async (
        input: Operations.CampaignUpdateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.CampaignUpdateDocument, { input }, options)).campaignUpdate,
      /** Campaigns, by name. */
      list: (variables: Operations.CampaignsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.CampaignsDocument, variables, {
          ...options,
          connection: ({ campaigns }) => campaigns,
        }),
      /** How many of those `campaigns` would list, counted up to 10,000. */
      count: async (
        variables: Operations.CampaignsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.CampaignsCountDocument, variables, options)).campaignsCount,
    },
  };
}
export type ProgrammesResource = ReturnType<typeof programmesResource>;

export function reportsResource(client: BaseClient) {
  return {
    /** One TripReport by its id; NOT_FOUND if there is none you may see. */
    get: async (id: Operations.ReportQueryVariables["id"], options?: CallOptions) =>
      found((await client.request(Documents.ReportDocument, { id }, options)).report),
    /** Changes a report of your own that went out, and sends what changed. */
    amend: async (input: Operations.ReportAmendMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.ReportAmendDocument, { input }, options)).reportAmend,
    /** Gives a draft of your own up. */
    discard: async (
      input: Operations.ReportDiscardMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.ReportDiscardDocument, { input }, options)).reportDiscard,
    /** Files a trip report: a draft, or with `submit` out at once to everybody in sales on the account. */
    file: async (input: Operations.ReportFileMutationVariables["input"], options?: CallOptions) =>
      (await client.request(Documents.ReportFileDocument, { input }, options)).reportFile,
    /** Takes a report back that should not have gone out. */
    retract: async (
      input: Operations.ReportRetractMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.ReportRetractDocument, { input }, options)).reportRetract,
    /** Hands a draft in; it goes out at once to everybody in sales on the account. */
    submit: async (
      input: Operations.ReportSubmitMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.ReportSubmitDocument, { input }, options)).reportSubmit,
    /** Changes a draft of your own. */
    update: async (
      input: Operations.ReportUpdateMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.ReportUpdateDocument, { input }, options)).reportUpdate,
    /** Trip reports you may see, newest first. Drafts are their author's alone. */
    list: (variables: Operations.ReportsQueryVariables = {}, options?: CallOptions) =>
      client.paginate(Documents.ReportsDocument, variables, {
        ...options,
        connection: ({ reports }) => reports,
      }),
    /** How many of those `reports` would list, counted up to 10,000. */
    count: async (variables: Operations.ReportsCountQueryVariables = {}, options?: CallOptions) =>
      (await client.request(Documents.ReportsCountDocument, variables, options)).reportsCount,
    discussionItems: {
      /** One DiscussionItem by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.DiscussionItemQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.DiscussionItemDocument, { id }, options)).discussionItem,
        ),
      /** What was said, over all reports you may see, oldest first. */
      list: (variables: Operations.DiscussionItemsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.DiscussionItemsDocument, variables, {
          ...options,
          connection: ({ discussionItems }) => discussionItems,
        }),
      /** How many of those `discussionItems` would list, counted up to 10,000. */
      count: async (
        variables: Operations.DiscussionItemsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.DiscussionItemsCountDocument, variables, options))
          .discussionItemsCount,
    },
    followUps: {
      /** One FollowUp by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.FollowUpQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.FollowUpDocument, { id }, options)).followUp),
      /** Says how far a promise has come. */
      move: async (
        input: Operations.FollowUpMoveMutationVariables["input"],
        options?: CallOptions,
      ) => (await client.request(Documents.FollowUpMoveDocument, { input }, options)).followUpMove,
      /** Changes an open promise: its text, owner, date or evidence. */
      update: async (
        input: Operations.FollowUpUpdateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.FollowUpUpdateDocument, { input }, options)).followUpUpdate,
      /** Promises of all reports you may see, the next one due first. */
      list: (variables: Operations.FollowUpsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.FollowUpsDocument, variables, {
          ...options,
          connection: ({ followUps }) => followUps,
        }),
      /** How many of those `followUps` would list, counted up to 10,000. */
      count: async (
        variables: Operations.FollowUpsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.FollowUpsCountDocument, variables, options)).followUpsCount,
    },
    meetings: {
      /** One CustomerMeeting by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.MeetingQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.MeetingDocument, { id }, options)).meeting),
      /** Calls a meeting off. */
      cancel: async (
        input: Operations.MeetingCancelMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.MeetingCancelDocument, { input }, options)).meetingCancel,
      /** Says that a meeting took place and who was there. */
      hold: async (
        input: Operations.MeetingHoldMutationVariables["input"],
        options?: CallOptions,
      ) => (await client.request(Documents.MeetingHoldDocument, { input }, options)).meetingHold,
      /** Says that the customer did not come. */
      noShow: async (
        input: Operations.MeetingNoShowMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.MeetingNoShowDocument, { input }, options)).meetingNoShow,
      /** Plans a customer meeting. */
      plan: async (
        input: Operations.MeetingPlanMutationVariables["input"],
        options?: CallOptions,
      ) => (await client.request(Documents.MeetingPlanDocument, { input }, options)).meetingPlan,
      /** Changes a planned or held meeting, or adds attendees. */
      update: async (
        input: Operations.MeetingUpdateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.MeetingUpdateDocument, { input }, options)).meetingUpdate,
      /** Customer meetings, the latest first. */
      list: (variables: Operations.MeetingsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.MeetingsDocument, variables, {
          ...options,
          connection: ({ meetings }) => meetings,
        }),
      /** How many of those `meetings` would list, counted up to 10,000. */
      count: async (
        variables: Operations.MeetingsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.MeetingsCountDocument, variables, options)).meetingsCount,
    },
    receipts: {
      /** One Distribution by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.ReceiptQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.ReceiptDocument, { id }, options)).receipt),
      /** Says that you took note of your copy of a report. */
      acknowledge: async (
        input: Operations.ReceiptAcknowledgeMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ReceiptAcknowledgeDocument, { input }, options))
          .receiptAcknowledge,
      /** Says that you opened your copy of a report. */
      read: async (
        input: Operations.ReceiptReadMutationVariables["input"],
        options?: CallOptions,
      ) => (await client.request(Documents.ReceiptReadDocument, { input }, options)).receiptRead,
      /** Who got which report and read it, newest first. */
      list: (variables: Operations.ReceiptsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.ReceiptsDocument, variables, {
          ...options,
          connection: ({ receipts }) => receipts,
        }),
      /** How many of those `receipts` would list, counted up to 10,000. */
      count: async (
        variables: Operations.ReceiptsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.ReceiptsCountDocument, variables, options)).receiptsCount,
    },
  };
}
export type ReportsResource = ReturnType<typeof reportsResource>;

export function routingResource(client: BaseClient) {
  return {
    /** The rules leads are routed by now. */
    policyInForce: async (options?: CallOptions) =>
      (await client.request(Documents.RoutingPolicyInForceDocument, {}, options))
        .routingPolicyInForce,
    policies: {
      /** All versions of the rules, the latest first; empty while the house's hold. */
      list: (variables: Operations.RoutingPoliciesQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.RoutingPoliciesDocument, variables, {
          ...options,
          connection: ({ routingPolicies }) => routingPolicies,
        }),
      /** How many of those `routingPolicies` would list, counted up to 10,000. */
      count: async (
        variables: Operations.RoutingPoliciesCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.RoutingPoliciesCountDocument, variables, options))
          .routingPoliciesCount,
      /** One RoutingPolicy by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.RoutingPolicyQueryVariables["id"], options?: CallOptions) =>
        found(
          (await client.request(Documents.RoutingPolicyDocument, { id }, options)).routingPolicy,
        ),
      /** Puts other rules in force, as the next version. */
      set: async (
        input: Operations.RoutingPolicySetMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.RoutingPolicySetDocument, { input }, options))
          .routingPolicySet,
    },
    pools: {
      /** One RoutingPool by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.RoutingPoolQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.RoutingPoolDocument, { id }, options)).routingPool),
      /** Makes a pool. */
      create: async (
        input: Operations.RoutingPoolCreateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.RoutingPoolCreateDocument, { input }, options))
          .routingPoolCreate,
      /** Takes a pool out of use. IN_USE while a territory or a step names it. */
      retire: async (
        input: Operations.RoutingPoolRetireMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.RoutingPoolRetireDocument, { input }, options))
          .routingPoolRetire,
      /** Changes who shares, or how. What a weighted pool owed its members is forgotten then. */
      update: async (
        input: Operations.RoutingPoolUpdateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.RoutingPoolUpdateDocument, { input }, options))
          .routingPoolUpdate,
      /** Pools by name; `retiredAt: { isNull: true }` for those in use. */
      list: (variables: Operations.RoutingPoolsQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.RoutingPoolsDocument, variables, {
          ...options,
          connection: ({ routingPools }) => routingPools,
        }),
      /** How many of those `routingPools` would list, counted up to 10,000. */
      count: async (
        variables: Operations.RoutingPoolsCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.RoutingPoolsCountDocument, variables, options))
          .routingPoolsCount,
    },
    territories: {
      /** Territories by name; `retiredAt: { isNull: true }` for those in use. */
      list: (variables: Operations.TerritoriesQueryVariables = {}, options?: CallOptions) =>
        client.paginate(Documents.TerritoriesDocument, variables, {
          ...options,
          connection: ({ territories }) => territories,
        }),
      /** How many of those `territories` would list, counted up to 10,000. */
      count: async (
        variables: Operations.TerritoriesCountQueryVariables = {},
        options?: CallOptions,
      ) =>
        (await client.request(Documents.TerritoriesCountDocument, variables, options))
          .territoriesCount,
      /** One Territory by its id; NOT_FOUND if there is none you may see. */
      get: async (id: Operations.TerritoryQueryVariables["id"], options?: CallOptions) =>
        found((await client.request(Documents.TerritoryDocument, { id }, options)).territory),
      /** Makes a territory. */
      create: async (
        input: Operations.TerritoryCreateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.TerritoryCreateDocument, { input }, options))
          .territoryCreate,
      /** Takes a territory out of use; what it decided stays on record. */
      retire: async (
        input: Operations.TerritoryRetireMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.TerritoryRetireDocument, { input }, options))
          .territoryRetire,
      /** Changes what lies in a territory, or who works it. */
      update: async (
        input: Operations.TerritoryUpdateMutationVariables["input"],
        options?: CallOptions,
      ) =>
        (await client.request(Documents.TerritoryUpdateDocument, { input }, options))
          .territoryUpdate,
    },
  };
}
export type RoutingResource = ReturnType<typeof routingResource>;

export function webFormsResource(client: BaseClient) {
  return {
    /** One WebForm by its id; NOT_FOUND if there is none you may see. */
    get: async (id: Operations.WebFormQueryVariables["id"], options?: CallOptions) =>
      found((await client.request(Documents.WebFormDocument, { id }, options)).webForm),
    /** Makes the form of a source, with a page of its own and a script for yours. */
    create: async (
      input: Operations.WebFormCreateMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.WebFormCreateDocument, { input }, options)).webFormCreate,
    /** Changes a form. Other words of consent are another version of it. */
    update: async (
      input: Operations.WebFormUpdateMutationVariables["input"],
      options?: CallOptions,
    ) => (await client.request(Documents.WebFormUpdateDocument, { input }, options)).webFormUpdate,
    /** Forms people fill in on web pages, newest first. */
    list: (variables: Operations.WebFormsQueryVariables = {}, options?: CallOptions) =>
      client.paginate(Documents.WebFormsDocument, variables, {
        ...options,
        connection: ({ webForms }) => webForms,
      }),
    /** How many of those `webForms` would list, counted up to 10,000. */
    count: async (variables: Operations.WebFormsCountQueryVariables = {}, options?: CallOptions) =>
      (await client.request(Documents.WebFormsCountDocument, variables, options)).webFormsCount,
  };
}
export type WebFormsResource = ReturnType<typeof webFormsResource>;

/** Every operation of the API, as methods by resource. */
export function allResources(client: BaseClient) {
  return {
    accounts: accountsResource(client),
    audit: auditResource(client),
    changes: changesResource(client),
    ...clientResource(client),
    clocks: clocksResource(client),
    consents: consentsResource(client),
    contactPoints: contactPointsResource(client),
    imports: importsResource(client),
    intel: intelResource(client),
    jobs: jobsResource(client),
    leads: leadsResource(client),
    mail: mailResource(client),
    nurture: nurtureResource(client),
    people: peopleResource(client),
    programmes: programmesResource(client),
    reports: reportsResource(client),
    routing: routingResource(client),
    webForms: webFormsResource(client),
  };
}
export type AllResources = ReturnType<typeof allResources>;
