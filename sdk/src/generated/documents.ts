import type { Document } from "../core/document.js";
import type * as Operations from "./operations.js";
export const AbsenceDocument: Document<Operations.AbsenceQuery, Operations.AbsenceQueryVariables> =
  {
    name: "Absence",
    text: "query Absence($id:ID!){absence(id:$id){...Absence}}fragment Absence on Absence{createdAt fromAt id kind note toAt updatedAt user{id name}version}",
  };

export const AbsenceCancelDocument: Document<
  Operations.AbsenceCancelMutation,
  Operations.AbsenceCancelMutationVariables
> = {
  name: "AbsenceCancel",
  text: "mutation AbsenceCancel($input:AbsenceCancelInput!){absenceCancel(input:$input){absence{...Absence}replayed}}fragment Absence on Absence{createdAt fromAt id kind note toAt updatedAt user{id name}version}",
};

export const AbsenceRecordDocument: Document<
  Operations.AbsenceRecordMutation,
  Operations.AbsenceRecordMutationVariables
> = {
  name: "AbsenceRecord",
  text: "mutation AbsenceRecord($input:AbsenceRecordInput!){absenceRecord(input:$input){absence{...Absence}replayed}}fragment Absence on Absence{createdAt fromAt id kind note toAt updatedAt user{id name}version}",
};

export const AbsencesDocument: Document<
  Operations.AbsencesQuery,
  Operations.AbsencesQueryVariables
> = {
  name: "Absences",
  text: "query Absences($after:String$filter:AbsenceFilter$first:Int$orderBy:[AbsenceOrderBy!]){absences(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Absence}pageInfo{hasNextPage endCursor}}}fragment Absence on Absence{createdAt fromAt id kind note toAt updatedAt user{id name}version}",
};

export const AbsencesCountDocument: Document<
  Operations.AbsencesCountQuery,
  Operations.AbsencesCountQueryVariables
> = {
  name: "AbsencesCount",
  text: "query AbsencesCount($filter:AbsenceFilter){absencesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const AccountDocument: Document<Operations.AccountQuery, Operations.AccountQueryVariables> =
  {
    name: "Account",
    text: "query Account($id:ID!){account(id:$id){...Account}}fragment Account on Account{annualRevenue{...Money}attributes countryCode createdAt domains employees id industry legalName name nameKey owner{id name}parent{id name}tier type updatedAt version yearEstablished}fragment Money on Money{amount currencyCode}",
  };

export const AccountCreateDocument: Document<
  Operations.AccountCreateMutation,
  Operations.AccountCreateMutationVariables
> = {
  name: "AccountCreate",
  text: "mutation AccountCreate($input:AccountCreateInput!){accountCreate(input:$input){account{...Account}replayed}}fragment Account on Account{annualRevenue{...Money}attributes countryCode createdAt domains employees id industry legalName name nameKey owner{id name}parent{id name}tier type updatedAt version yearEstablished}fragment Money on Money{amount currencyCode}",
};

export const AccountDomainDocument: Document<
  Operations.AccountDomainQuery,
  Operations.AccountDomainQueryVariables
> = {
  name: "AccountDomain",
  text: "query AccountDomain($id:ID!){accountDomain(id:$id){...AccountDomain}}fragment AccountDomain on AccountDomain{account{id name}createdAt domain id}",
};

export const AccountDomainsDocument: Document<
  Operations.AccountDomainsQuery,
  Operations.AccountDomainsQueryVariables
> = {
  name: "AccountDomains",
  text: "query AccountDomains($after:String$filter:AccountDomainFilter$first:Int$orderBy:[AccountDomainOrderBy!]){accountDomains(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...AccountDomain}pageInfo{hasNextPage endCursor}}}fragment AccountDomain on AccountDomain{account{id name}createdAt domain id}",
};

export const AccountDomainsCountDocument: Document<
  Operations.AccountDomainsCountQuery,
  Operations.AccountDomainsCountQueryVariables
> = {
  name: "AccountDomainsCount",
  text: "query AccountDomainsCount($filter:AccountDomainFilter){accountDomainsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const AccountTeamAddDocument: Document<
  Operations.AccountTeamAddMutation,
  Operations.AccountTeamAddMutationVariables
> = {
  name: "AccountTeamAdd",
  text: "mutation AccountTeamAdd($input:AccountTeamAddInput!){accountTeamAdd(input:$input){member{...AccountTeamMember}replayed}}fragment AccountTeamMember on AccountTeamMember{account{id name}createdAt department fromAt id role toAt updatedAt user{id name}version}",
};

export const AccountTeamMemberDocument: Document<
  Operations.AccountTeamMemberQuery,
  Operations.AccountTeamMemberQueryVariables
> = {
  name: "AccountTeamMember",
  text: "query AccountTeamMember($id:ID!){accountTeamMember(id:$id){...AccountTeamMember}}fragment AccountTeamMember on AccountTeamMember{account{id name}createdAt department fromAt id role toAt updatedAt user{id name}version}",
};

export const AccountTeamMembersDocument: Document<
  Operations.AccountTeamMembersQuery,
  Operations.AccountTeamMembersQueryVariables
> = {
  name: "AccountTeamMembers",
  text: "query AccountTeamMembers($after:String$filter:AccountTeamMemberFilter$first:Int$orderBy:[AccountTeamMemberOrderBy!]){accountTeamMembers(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...AccountTeamMember}pageInfo{hasNextPage endCursor}}}fragment AccountTeamMember on AccountTeamMember{account{id name}createdAt department fromAt id role toAt updatedAt user{id name}version}",
};

export const AccountTeamMembersCountDocument: Document<
  Operations.AccountTeamMembersCountQuery,
  Operations.AccountTeamMembersCountQueryVariables
> = {
  name: "AccountTeamMembersCount",
  text: "query AccountTeamMembersCount($filter:AccountTeamMemberFilter){accountTeamMembersCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const AccountTeamRemoveDocument: Document<
  Operations.AccountTeamRemoveMutation,
  Operations.AccountTeamRemoveMutationVariables
> = {
  name: "AccountTeamRemove",
  text: "mutation AccountTeamRemove($input:AccountTeamRemoveInput!){accountTeamRemove(input:$input){member{...AccountTeamMember}replayed}}fragment AccountTeamMember on AccountTeamMember{account{id name}createdAt department fromAt id role toAt updatedAt user{id name}version}",
};

export const AccountUpdateDocument: Document<
  Operations.AccountUpdateMutation,
  Operations.AccountUpdateMutationVariables
> = {
  name: "AccountUpdate",
  text: "mutation AccountUpdate($input:AccountUpdateInput!){accountUpdate(input:$input){account{...Account}replayed}}fragment Account on Account{annualRevenue{...Money}attributes countryCode createdAt domains employees id industry legalName name nameKey owner{id name}parent{id name}tier type updatedAt version yearEstablished}fragment Money on Money{amount currencyCode}",
};

export const AccountUpsertDocument: Document<
  Operations.AccountUpsertMutation,
  Operations.AccountUpsertMutationVariables
> = {
  name: "AccountUpsert",
  text: "mutation AccountUpsert($input:AccountUpsertInput!){accountUpsert(input:$input){account{...Account}outcome replayed}}fragment Account on Account{annualRevenue{...Money}attributes countryCode createdAt domains employees id industry legalName name nameKey owner{id name}parent{id name}tier type updatedAt version yearEstablished}fragment Money on Money{amount currencyCode}",
};

export const AccountsDocument: Document<
  Operations.AccountsQuery,
  Operations.AccountsQueryVariables
> = {
  name: "Accounts",
  text: "query Accounts($after:String$filter:AccountFilter$first:Int$orderBy:[AccountOrderBy!]){accounts(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Account}pageInfo{hasNextPage endCursor}}}fragment Account on Account{annualRevenue{...Money}attributes countryCode createdAt domains employees id industry legalName name nameKey owner{id name}parent{id name}tier type updatedAt version yearEstablished}fragment Money on Money{amount currencyCode}",
};

export const AccountsCountDocument: Document<
  Operations.AccountsCountQuery,
  Operations.AccountsCountQueryVariables
> = {
  name: "AccountsCount",
  text: "query AccountsCount($filter:AccountFilter){accountsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const AgreedLineDocument: Document<
  Operations.AgreedLineQuery,
  Operations.AgreedLineQueryVariables
> = {
  name: "AgreedLine",
  text: "query AgreedLine{agreedLine{...AgreedLine}}fragment AgreedLine on AgreedLine{behaviourPoints chancePoints createdAt engagedPoints fitPoints id keenPoints leastBand updatedAt version}",
};

export const AgreedLineSetDocument: Document<
  Operations.AgreedLineSetMutation,
  Operations.AgreedLineSetMutationVariables
> = {
  name: "AgreedLineSet",
  text: "mutation AgreedLineSet($input:AgreedLineSetInput!){agreedLineSet(input:$input){line{...AgreedLine}replayed}}fragment AgreedLine on AgreedLine{behaviourPoints chancePoints createdAt engagedPoints fitPoints id keenPoints leastBand updatedAt version}",
};

export const ApiClientDocument: Document<
  Operations.ApiClientQuery,
  Operations.ApiClientQueryVariables
> = {
  name: "ApiClient",
  text: "query ApiClient($id:ID!){apiClient(id:$id){...ApiClientDetail}}fragment ApiClientDetail on ApiClient{...ApiClient keys(first:20){nodes{...ApiKey}pageInfo{hasNextPage endCursor}}}fragment ApiClient on ApiClient{createdAt id name scopes updatedAt user{id name}version}fragment ApiKey on ApiKey{client{id name}createdAt expiresAt hint id revokedAt updatedAt version}",
};

export const ApiClientCreateDocument: Document<
  Operations.ApiClientCreateMutation,
  Operations.ApiClientCreateMutationVariables
> = {
  name: "ApiClientCreate",
  text: "mutation ApiClientCreate($input:ApiClientCreateInput!){apiClientCreate(input:$input){apiKey{...ApiKey}client{...ApiClient}key replayed}}fragment ApiKey on ApiKey{client{id name}createdAt expiresAt hint id revokedAt updatedAt version}fragment ApiClient on ApiClient{createdAt id name scopes updatedAt user{id name}version}",
};

export const ApiClientsDocument: Document<
  Operations.ApiClientsQuery,
  Operations.ApiClientsQueryVariables
> = {
  name: "ApiClients",
  text: "query ApiClients($after:String$filter:ApiClientFilter$first:Int$orderBy:[ApiClientOrderBy!]){apiClients(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ApiClient}pageInfo{hasNextPage endCursor}}}fragment ApiClient on ApiClient{createdAt id name scopes updatedAt user{id name}version}",
};

export const ApiClientsCountDocument: Document<
  Operations.ApiClientsCountQuery,
  Operations.ApiClientsCountQueryVariables
> = {
  name: "ApiClientsCount",
  text: "query ApiClientsCount($filter:ApiClientFilter){apiClientsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ApiKeyCreateDocument: Document<
  Operations.ApiKeyCreateMutation,
  Operations.ApiKeyCreateMutationVariables
> = {
  name: "ApiKeyCreate",
  text: "mutation ApiKeyCreate($input:ApiKeyCreateInput!){apiKeyCreate(input:$input){apiKey{...ApiKey}key replayed}}fragment ApiKey on ApiKey{client{id name}createdAt expiresAt hint id revokedAt updatedAt version}",
};

export const ApiKeyRevokeDocument: Document<
  Operations.ApiKeyRevokeMutation,
  Operations.ApiKeyRevokeMutationVariables
> = {
  name: "ApiKeyRevoke",
  text: "mutation ApiKeyRevoke($input:ApiKeyRevokeInput!){apiKeyRevoke(input:$input){apiKey{...ApiKey}replayed}}fragment ApiKey on ApiKey{client{id name}createdAt expiresAt hint id revokedAt updatedAt version}",
};

export const AuditEntriesDocument: Document<
  Operations.AuditEntriesQuery,
  Operations.AuditEntriesQueryVariables
> = {
  name: "AuditEntries",
  text: "query AuditEntries($after:String$filter:AuditEntryFilter$first:Int$orderBy:[AuditEntryOrderBy!]){auditEntries(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...AuditEntry}pageInfo{hasNextPage endCursor}}}fragment AuditEntry on AuditEntry{action actorId actorKind changes clientId correlationId createdAt entity id subjectId}",
};

export const AuditEntriesCountDocument: Document<
  Operations.AuditEntriesCountQuery,
  Operations.AuditEntriesCountQueryVariables
> = {
  name: "AuditEntriesCount",
  text: "query AuditEntriesCount($filter:AuditEntryFilter){auditEntriesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const AuditEntryDocument: Document<
  Operations.AuditEntryQuery,
  Operations.AuditEntryQueryVariables
> = {
  name: "AuditEntry",
  text: "query AuditEntry($id:ID!){auditEntry(id:$id){...AuditEntry}}fragment AuditEntry on AuditEntry{action actorId actorKind changes clientId correlationId createdAt entity id subjectId}",
};

export const BusinessCalendarDocument: Document<
  Operations.BusinessCalendarQuery,
  Operations.BusinessCalendarQueryVariables
> = {
  name: "BusinessCalendar",
  text: "query BusinessCalendar($id:ID!){businessCalendar(id:$id){...BusinessCalendarDetail}}fragment BusinessCalendarDetail on BusinessCalendar{...BusinessCalendar versions(first:20){nodes{...BusinessCalendarVersion}pageInfo{hasNextPage endCursor}}}fragment BusinessCalendar on BusinessCalendar{createdAt hours{...CalendarHours}hoursVersion id isDefault name updatedAt version}fragment CalendarHours on CalendarHours{exceptions{...CalendarException}holidayCountry holidayRegion holidays{...CalendarHoliday}timezone week{...WeekOpening}}fragment CalendarException on CalendarException{hours{...DayOpening}note on}fragment DayOpening on DayOpening{closes opens}fragment CalendarHoliday on CalendarHoliday{isYearly name on}fragment WeekOpening on WeekOpening{closes opens weekday}fragment BusinessCalendarVersion on BusinessCalendarVersion{calendar{id name}createdAt hours{...CalendarHours}hoursVersion id}",
};

export const BusinessCalendarCreateDocument: Document<
  Operations.BusinessCalendarCreateMutation,
  Operations.BusinessCalendarCreateMutationVariables
> = {
  name: "BusinessCalendarCreate",
  text: "mutation BusinessCalendarCreate($input:BusinessCalendarCreateInput!){businessCalendarCreate(input:$input){calendar{...BusinessCalendar}replayed}}fragment BusinessCalendar on BusinessCalendar{createdAt hours{...CalendarHours}hoursVersion id isDefault name updatedAt version}fragment CalendarHours on CalendarHours{exceptions{...CalendarException}holidayCountry holidayRegion holidays{...CalendarHoliday}timezone week{...WeekOpening}}fragment CalendarException on CalendarException{hours{...DayOpening}note on}fragment DayOpening on DayOpening{closes opens}fragment CalendarHoliday on CalendarHoliday{isYearly name on}fragment WeekOpening on WeekOpening{closes opens weekday}",
};

export const BusinessCalendarUpdateDocument: Document<
  Operations.BusinessCalendarUpdateMutation,
  Operations.BusinessCalendarUpdateMutationVariables
> = {
  name: "BusinessCalendarUpdate",
  text: "mutation BusinessCalendarUpdate($input:BusinessCalendarUpdateInput!){businessCalendarUpdate(input:$input){calendar{...BusinessCalendar}replayed}}fragment BusinessCalendar on BusinessCalendar{createdAt hours{...CalendarHours}hoursVersion id isDefault name updatedAt version}fragment CalendarHours on CalendarHours{exceptions{...CalendarException}holidayCountry holidayRegion holidays{...CalendarHoliday}timezone week{...WeekOpening}}fragment CalendarException on CalendarException{hours{...DayOpening}note on}fragment DayOpening on DayOpening{closes opens}fragment CalendarHoliday on CalendarHoliday{isYearly name on}fragment WeekOpening on WeekOpening{closes opens weekday}",
};

export const BusinessCalendarsDocument: Document<
  Operations.BusinessCalendarsQuery,
  Operations.BusinessCalendarsQueryVariables
> = {
  name: "BusinessCalendars",
  text: "query BusinessCalendars($after:String$filter:BusinessCalendarFilter$first:Int$orderBy:[BusinessCalendarOrderBy!]){businessCalendars(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...BusinessCalendar}pageInfo{hasNextPage endCursor}}}fragment BusinessCalendar on BusinessCalendar{createdAt hours{...CalendarHours}hoursVersion id isDefault name updatedAt version}fragment CalendarHours on CalendarHours{exceptions{...CalendarException}holidayCountry holidayRegion holidays{...CalendarHoliday}timezone week{...WeekOpening}}fragment CalendarException on CalendarException{hours{...DayOpening}note on}fragment DayOpening on DayOpening{closes opens}fragment CalendarHoliday on CalendarHoliday{isYearly name on}fragment WeekOpening on WeekOpening{closes opens weekday}",
};

export const BusinessCalendarsCountDocument: Document<
  Operations.BusinessCalendarsCountQuery,
  Operations.BusinessCalendarsCountQueryVariables
> = {
  name: "BusinessCalendarsCount",
  text: "query BusinessCalendarsCount($filter:BusinessCalendarFilter){businessCalendarsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const BusinessMinutesDocument: Document<
  Operations.BusinessMinutesQuery,
  Operations.BusinessMinutesQueryVariables
> = {
  name: "BusinessMinutes",
  text: "query BusinessMinutes($input:BusinessMinutesInput!){businessMinutes(input:$input){...BusinessMinutes}}fragment BusinessMinutes on BusinessMinutes{closedDays{...ClosedDay}minutes}fragment ClosedDay on ClosedDay{on why}",
};

export const BusinessTimeDocument: Document<
  Operations.BusinessTimeQuery,
  Operations.BusinessTimeQueryVariables
> = {
  name: "BusinessTime",
  text: "query BusinessTime($input:BusinessTimeInput!){businessTime(input:$input){...BusinessTime}}fragment BusinessTime on BusinessTime{closedDays{...ClosedDay}dueAt isOpen startsAt}fragment ClosedDay on ClosedDay{on why}",
};

export const CallScriptDocument: Document<
  Operations.CallScriptQuery,
  Operations.CallScriptQueryVariables
> = {
  name: "CallScript",
  text: "query CallScript($leadId:ID$phone:String){callScript(leadId:$leadId phone:$phone){answers{...QualificationAnswers}candidates{...Lead}contacts{...Contact}framework lead{...Lead}next questions{...CallScriptLine}why}}fragment QualificationAnswers on QualificationAnswers{budget{...QualificationBudget}champion{...QualificationChampion}decider{...QualificationDecider}decisionCriteria decisionProcess impact metrics paperProcess problem timeframeDays triedBefore{...TriedBefore}urgency}fragment QualificationBudget on QualificationBudget{approved currencyCode max min}fragment QualificationChampion on QualificationChampion{hasInfluence name}fragment QualificationDecider on QualificationDecider{name reachable}fragment TriedBefore on TriedBefore{result vendor what}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}fragment CallScriptLine on CallScriptLine{heading isRequired question status text}",
};

export const CampaignDocument: Document<
  Operations.CampaignQuery,
  Operations.CampaignQueryVariables
> = {
  name: "Campaign",
  text: "query Campaign($id:ID!){campaign(id:$id){...CampaignDetail}}fragment CampaignDetail on Campaign{...Campaign history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment Campaign on Campaign{channel cost{...Money}createdAt endsOn id name nameKey owner{id name}startsOn status updatedAt version}fragment Money on Money{amount currencyCode}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
};

export const CampaignCreateDocument: Document<
  Operations.CampaignCreateMutation,
  Operations.CampaignCreateMutationVariables
> = {
  name: "CampaignCreate",
  text: "mutation CampaignCreate($input:CampaignCreateInput!){campaignCreate(input:$input){campaign{...Campaign}replayed}}fragment Campaign on Campaign{channel cost{...Money}createdAt endsOn id name nameKey owner{id name}startsOn status updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const CampaignUpdateDocument: Document<
  Operations.CampaignUpdateMutation,
  Operations.CampaignUpdateMutationVariables
> = {
  name: "CampaignUpdate",
  text: "mutation CampaignUpdate($input:CampaignUpdateInput!){campaignUpdate(input:$input){campaign{...Campaign}replayed}}fragment Campaign on Campaign{channel cost{...Money}createdAt endsOn id name nameKey owner{id name}startsOn status updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const CampaignsDocument: Document<
  Operations.CampaignsQuery,
  Operations.CampaignsQueryVariables
> = {
  name: "Campaigns",
  text: "query Campaigns($after:String$filter:CampaignFilter$first:Int$orderBy:[CampaignOrderBy!]){campaigns(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Campaign}pageInfo{hasNextPage endCursor}}}fragment Campaign on Campaign{channel cost{...Money}createdAt endsOn id name nameKey owner{id name}startsOn status updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const CampaignsCountDocument: Document<
  Operations.CampaignsCountQuery,
  Operations.CampaignsCountQueryVariables
> = {
  name: "CampaignsCount",
  text: "query CampaignsCount($filter:CampaignFilter){campaignsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ChangesDocument: Document<Operations.ChangesQuery, Operations.ChangesQueryVariables> =
  {
    name: "Changes",
    text: "query Changes($after:String$first:Int!=100$types:[String!]){changes(after:$after first:$first types:$types){nodes{...ChangeEvent}cursor hasMore}}fragment ChangeEvent on ChangeEvent{actorId actorKind correlationId cursor id name occurredAt payload subjectId version}",
  };

export const CompetitorDocument: Document<
  Operations.CompetitorQuery,
  Operations.CompetitorQueryVariables
> = {
  name: "Competitor",
  text: "query Competitor($id:ID!){competitor(id:$id){...CompetitorDetail}}fragment CompetitorDetail on Competitor{...Competitor history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment Competitor on Competitor{aliases createdAt domains id name nameKey status tier updatedAt version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
};

export const CompetitorCreateDocument: Document<
  Operations.CompetitorCreateMutation,
  Operations.CompetitorCreateMutationVariables
> = {
  name: "CompetitorCreate",
  text: "mutation CompetitorCreate($input:CompetitorCreateInput!){competitorCreate(input:$input){competitor{...Competitor}replayed}}fragment Competitor on Competitor{aliases createdAt domains id name nameKey status tier updatedAt version}",
};

export const CompetitorUpdateDocument: Document<
  Operations.CompetitorUpdateMutation,
  Operations.CompetitorUpdateMutationVariables
> = {
  name: "CompetitorUpdate",
  text: "mutation CompetitorUpdate($input:CompetitorUpdateInput!){competitorUpdate(input:$input){competitor{...Competitor}replayed}}fragment Competitor on Competitor{aliases createdAt domains id name nameKey status tier updatedAt version}",
};

export const CompetitorsDocument: Document<
  Operations.CompetitorsQuery,
  Operations.CompetitorsQueryVariables
> = {
  name: "Competitors",
  text: "query Competitors($after:String$filter:CompetitorFilter$first:Int$orderBy:[CompetitorOrderBy!]){competitors(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Competitor}pageInfo{hasNextPage endCursor}}}fragment Competitor on Competitor{aliases createdAt domains id name nameKey status tier updatedAt version}",
};

export const CompetitorsCountDocument: Document<
  Operations.CompetitorsCountQuery,
  Operations.CompetitorsCountQueryVariables
> = {
  name: "CompetitorsCount",
  text: "query CompetitorsCount($filter:CompetitorFilter){competitorsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ConsentDocument: Document<Operations.ConsentQuery, Operations.ConsentQueryVariables> =
  {
    name: "Consent",
    text: "query Consent($id:ID!){consent(id:$id){...ConsentDetail}}fragment ConsentDetail on Consent{...Consent history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}proofs(first:20){nodes{...ConsentProof}pageInfo{hasNextPage endCursor}}}fragment Consent on Consent{addressKey basis channel createdAt id state stateSince topic updatedAt version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}fragment ConsentProof on ConsentProof{act actedAt basis browser consent{id}createdAt id network note shownText source state textVersion}",
  };

export const ConsentRecordDocument: Document<
  Operations.ConsentRecordMutation,
  Operations.ConsentRecordMutationVariables
> = {
  name: "ConsentRecord",
  text: "mutation ConsentRecord($input:ConsentRecordInput!){consentRecord(input:$input){consent{...Consent}replayed}}fragment Consent on Consent{addressKey basis channel createdAt id state stateSince topic updatedAt version}",
};

export const ConsentRevokeDocument: Document<
  Operations.ConsentRevokeMutation,
  Operations.ConsentRevokeMutationVariables
> = {
  name: "ConsentRevoke",
  text: "mutation ConsentRevoke($input:ConsentRevokeInput!){consentRevoke(input:$input){consents{...Consent}replayed suppression{...Suppression}}}fragment Consent on Consent{addressKey basis channel createdAt id state stateSince topic updatedAt version}fragment Suppression on Suppression{addressKey channel createdAt id note reason topic}",
};

export const ConsentsDocument: Document<
  Operations.ConsentsQuery,
  Operations.ConsentsQueryVariables
> = {
  name: "Consents",
  text: "query Consents($after:String$filter:ConsentFilter$first:Int$orderBy:[ConsentOrderBy!]){consents(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Consent}pageInfo{hasNextPage endCursor}}}fragment Consent on Consent{addressKey basis channel createdAt id state stateSince topic updatedAt version}",
};

export const ConsentsCountDocument: Document<
  Operations.ConsentsCountQuery,
  Operations.ConsentsCountQueryVariables
> = {
  name: "ConsentsCount",
  text: "query ConsentsCount($filter:ConsentFilter){consentsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ContactDocument: Document<Operations.ContactQuery, Operations.ContactQueryVariables> =
  {
    name: "Contact",
    text: "query Contact($id:ID!){contact(id:$id){...Contact}}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}",
  };

export const ContactCreateDocument: Document<
  Operations.ContactCreateMutation,
  Operations.ContactCreateMutationVariables
> = {
  name: "ContactCreate",
  text: "mutation ContactCreate($input:ContactCreateInput!){contactCreate(input:$input){contact{...Contact}replayed}}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}",
};

export const ContactPointDocument: Document<
  Operations.ContactPointQuery,
  Operations.ContactPointQueryVariables
> = {
  name: "ContactPoint",
  text: "query ContactPoint($id:ID!){contactPoint(id:$id){...ContactPoint}}fragment ContactPoint on ContactPoint{createdAt department email hours id label phone position published source{id name}territory updatedAt version}",
};

export const ContactPointCreateDocument: Document<
  Operations.ContactPointCreateMutation,
  Operations.ContactPointCreateMutationVariables
> = {
  name: "ContactPointCreate",
  text: "mutation ContactPointCreate($input:ContactPointCreateInput!){contactPointCreate(input:$input){contactPoint{...ContactPoint}replayed}}fragment ContactPoint on ContactPoint{createdAt department email hours id label phone position published source{id name}territory updatedAt version}",
};

export const ContactPointUpdateDocument: Document<
  Operations.ContactPointUpdateMutation,
  Operations.ContactPointUpdateMutationVariables
> = {
  name: "ContactPointUpdate",
  text: "mutation ContactPointUpdate($input:ContactPointUpdateInput!){contactPointUpdate(input:$input){contactPoint{...ContactPoint}replayed}}fragment ContactPoint on ContactPoint{createdAt department email hours id label phone position published source{id name}territory updatedAt version}",
};

export const ContactPointsDocument: Document<
  Operations.ContactPointsQuery,
  Operations.ContactPointsQueryVariables
> = {
  name: "ContactPoints",
  text: "query ContactPoints($after:String$filter:ContactPointFilter$first:Int$orderBy:[ContactPointOrderBy!]){contactPoints(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ContactPoint}pageInfo{hasNextPage endCursor}}}fragment ContactPoint on ContactPoint{createdAt department email hours id label phone position published source{id name}territory updatedAt version}",
};

export const ContactPointsCountDocument: Document<
  Operations.ContactPointsCountQuery,
  Operations.ContactPointsCountQueryVariables
> = {
  name: "ContactPointsCount",
  text: "query ContactPointsCount($filter:ContactPointFilter){contactPointsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ContactUpdateDocument: Document<
  Operations.ContactUpdateMutation,
  Operations.ContactUpdateMutationVariables
> = {
  name: "ContactUpdate",
  text: "mutation ContactUpdate($input:ContactUpdateInput!){contactUpdate(input:$input){contact{...Contact}replayed}}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}",
};

export const ContactUpsertDocument: Document<
  Operations.ContactUpsertMutation,
  Operations.ContactUpsertMutationVariables
> = {
  name: "ContactUpsert",
  text: "mutation ContactUpsert($input:ContactUpsertInput!){contactUpsert(input:$input){contact{...Contact}outcome replayed}}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}",
};

export const ContactsDocument: Document<
  Operations.ContactsQuery,
  Operations.ContactsQueryVariables
> = {
  name: "Contacts",
  text: "query Contacts($after:String$filter:ContactFilter$first:Int$orderBy:[ContactOrderBy!]){contacts(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Contact}pageInfo{hasNextPage endCursor}}}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}",
};

export const ContactsCountDocument: Document<
  Operations.ContactsCountQuery,
  Operations.ContactsCountQueryVariables
> = {
  name: "ContactsCount",
  text: "query ContactsCount($filter:ContactFilter){contactsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const DiscussionItemDocument: Document<
  Operations.DiscussionItemQuery,
  Operations.DiscussionItemQueryVariables
> = {
  name: "DiscussionItem",
  text: "query DiscussionItem($id:ID!){discussionItem(id:$id){...DiscussionItem}}fragment DiscussionItem on DiscussionItem{contact{id name}createdAt id kind report{id title}severity text updatedAt version}",
};

export const DiscussionItemsDocument: Document<
  Operations.DiscussionItemsQuery,
  Operations.DiscussionItemsQueryVariables
> = {
  name: "DiscussionItems",
  text: "query DiscussionItems($after:String$filter:DiscussionItemFilter$first:Int$orderBy:[DiscussionItemOrderBy!]){discussionItems(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...DiscussionItem}pageInfo{hasNextPage endCursor}}}fragment DiscussionItem on DiscussionItem{contact{id name}createdAt id kind report{id title}severity text updatedAt version}",
};

export const DiscussionItemsCountDocument: Document<
  Operations.DiscussionItemsCountQuery,
  Operations.DiscussionItemsCountQueryVariables
> = {
  name: "DiscussionItemsCount",
  text: "query DiscussionItemsCount($filter:DiscussionItemFilter){discussionItemsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const DuplicateCaseDocument: Document<
  Operations.DuplicateCaseQuery,
  Operations.DuplicateCaseQueryVariables
> = {
  name: "DuplicateCase",
  text: "query DuplicateCase($id:ID!){duplicateCase(id:$id){...DuplicateCase}}fragment DuplicateCase on DuplicateCase{band createdAt decidedAt decidedBy{id name}decidedScore evidence{...DuplicateEvidence}id inheritedFrom{id}modelVersion newer{id name}note older{id name}probability score state updatedAt version}fragment DuplicateEvidence on DuplicateEvidence{attribute bits explanation level}",
};

export const DuplicateCasesDocument: Document<
  Operations.DuplicateCasesQuery,
  Operations.DuplicateCasesQueryVariables
> = {
  name: "DuplicateCases",
  text: "query DuplicateCases($after:String$filter:DuplicateCaseFilter$first:Int$orderBy:[DuplicateCaseOrderBy!]){duplicateCases(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...DuplicateCase}pageInfo{hasNextPage endCursor}}}fragment DuplicateCase on DuplicateCase{band createdAt decidedAt decidedBy{id name}decidedScore evidence{...DuplicateEvidence}id inheritedFrom{id}modelVersion newer{id name}note older{id name}probability score state updatedAt version}fragment DuplicateEvidence on DuplicateEvidence{attribute bits explanation level}",
};

export const DuplicateCasesCountDocument: Document<
  Operations.DuplicateCasesCountQuery,
  Operations.DuplicateCasesCountQueryVariables
> = {
  name: "DuplicateCasesCount",
  text: "query DuplicateCasesCount($filter:DuplicateCaseFilter){duplicateCasesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const DuplicateDecideDocument: Document<
  Operations.DuplicateDecideMutation,
  Operations.DuplicateDecideMutationVariables
> = {
  name: "DuplicateDecide",
  text: "mutation DuplicateDecide($input:DuplicateDecideInput!){duplicateDecide(input:$input){duplicate{...DuplicateCase}replayed}}fragment DuplicateCase on DuplicateCase{band createdAt decidedAt decidedBy{id name}decidedScore evidence{...DuplicateEvidence}id inheritedFrom{id}modelVersion newer{id name}note older{id name}probability score state updatedAt version}fragment DuplicateEvidence on DuplicateEvidence{attribute bits explanation level}",
};

export const DuplicateModelDocument: Document<
  Operations.DuplicateModelQuery,
  Operations.DuplicateModelQueryVariables
> = {
  name: "DuplicateModel",
  text: "query DuplicateModel($id:ID!){duplicateModel(id:$id){...DuplicateModel}}fragment DuplicateModel on DuplicateModel{attributes{...DuplicateModelAttribute}autoBits createdAt id inUse modelVersion origin prior reviewBits samplePairs updatedAt version}fragment DuplicateModelAttribute on DuplicateModelAttribute{attribute levels{...DuplicateModelLevel}}fragment DuplicateModelLevel on DuplicateModelLevel{level m u}",
};

export const DuplicateModelEstimateDocument: Document<
  Operations.DuplicateModelEstimateMutation,
  Operations.DuplicateModelEstimateMutationVariables
> = {
  name: "DuplicateModelEstimate",
  text: "mutation DuplicateModelEstimate($input:DuplicateModelEstimateInput!){duplicateModelEstimate(input:$input){model{...DuplicateModel}replayed}}fragment DuplicateModel on DuplicateModel{attributes{...DuplicateModelAttribute}autoBits createdAt id inUse modelVersion origin prior reviewBits samplePairs updatedAt version}fragment DuplicateModelAttribute on DuplicateModelAttribute{attribute levels{...DuplicateModelLevel}}fragment DuplicateModelLevel on DuplicateModelLevel{level m u}",
};

export const DuplicateModelUseDocument: Document<
  Operations.DuplicateModelUseMutation,
  Operations.DuplicateModelUseMutationVariables
> = {
  name: "DuplicateModelUse",
  text: "mutation DuplicateModelUse($input:DuplicateModelUseInput!){duplicateModelUse(input:$input){model{...DuplicateModel}replayed}}fragment DuplicateModel on DuplicateModel{attributes{...DuplicateModelAttribute}autoBits createdAt id inUse modelVersion origin prior reviewBits samplePairs updatedAt version}fragment DuplicateModelAttribute on DuplicateModelAttribute{attribute levels{...DuplicateModelLevel}}fragment DuplicateModelLevel on DuplicateModelLevel{level m u}",
};

export const DuplicateModelsDocument: Document<
  Operations.DuplicateModelsQuery,
  Operations.DuplicateModelsQueryVariables
> = {
  name: "DuplicateModels",
  text: "query DuplicateModels($after:String$filter:DuplicateModelFilter$first:Int$orderBy:[DuplicateModelOrderBy!]){duplicateModels(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...DuplicateModel}pageInfo{hasNextPage endCursor}}}fragment DuplicateModel on DuplicateModel{attributes{...DuplicateModelAttribute}autoBits createdAt id inUse modelVersion origin prior reviewBits samplePairs updatedAt version}fragment DuplicateModelAttribute on DuplicateModelAttribute{attribute levels{...DuplicateModelLevel}}fragment DuplicateModelLevel on DuplicateModelLevel{level m u}",
};

export const DuplicateModelsCountDocument: Document<
  Operations.DuplicateModelsCountQuery,
  Operations.DuplicateModelsCountQueryVariables
> = {
  name: "DuplicateModelsCount",
  text: "query DuplicateModelsCount($filter:DuplicateModelFilter){duplicateModelsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const DuplicateScanDocument: Document<
  Operations.DuplicateScanQuery,
  Operations.DuplicateScanQueryVariables
> = {
  name: "DuplicateScan",
  text: "query DuplicateScan($id:ID!){duplicateScan(id:$id){...DuplicateScan}}fragment DuplicateScan on DuplicateScan{casesOpened createdAt finishedAt id leadsScanned leadsTotal pairsCompared startedBy{id name}state updatedAt version}",
};

export const DuplicateScanStartDocument: Document<
  Operations.DuplicateScanStartMutation,
  Operations.DuplicateScanStartMutationVariables
> = {
  name: "DuplicateScanStart",
  text: "mutation DuplicateScanStart($input:DuplicateScanStartInput!){duplicateScanStart(input:$input){replayed scan{...DuplicateScan}}}fragment DuplicateScan on DuplicateScan{casesOpened createdAt finishedAt id leadsScanned leadsTotal pairsCompared startedBy{id name}state updatedAt version}",
};

export const DuplicateScansDocument: Document<
  Operations.DuplicateScansQuery,
  Operations.DuplicateScansQueryVariables
> = {
  name: "DuplicateScans",
  text: "query DuplicateScans($after:String$filter:DuplicateScanFilter$first:Int$orderBy:[DuplicateScanOrderBy!]){duplicateScans(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...DuplicateScan}pageInfo{hasNextPage endCursor}}}fragment DuplicateScan on DuplicateScan{casesOpened createdAt finishedAt id leadsScanned leadsTotal pairsCompared startedBy{id name}state updatedAt version}",
};

export const DuplicateScansCountDocument: Document<
  Operations.DuplicateScansCountQuery,
  Operations.DuplicateScansCountQueryVariables
> = {
  name: "DuplicateScansCount",
  text: "query DuplicateScansCount($filter:DuplicateScanFilter){duplicateScansCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const DuplicateSearchDocument: Document<
  Operations.DuplicateSearchQuery,
  Operations.DuplicateSearchQueryVariables
> = {
  name: "DuplicateSearch",
  text: "query DuplicateSearch($input:DuplicateSearchInput!){duplicateSearch(input:$input){...DuplicateSearchResult}}fragment DuplicateSearchResult on DuplicateSearchResult{matches{...DuplicateMatch}modelVersion problems{...LeadIntakeProblem}}fragment DuplicateMatch on DuplicateMatch{band evidence{...DuplicateEvidence}lead{id name}probability score}fragment DuplicateEvidence on DuplicateEvidence{attribute bits explanation level}fragment LeadIntakeProblem on LeadIntakeProblem{code message path}",
};

export const DuplicatesOfDocument: Document<
  Operations.DuplicatesOfQuery,
  Operations.DuplicatesOfQueryVariables
> = {
  name: "DuplicatesOf",
  text: "query DuplicatesOf($leadId:ID!){duplicatesOf(leadId:$leadId){band createdAt decidedAt decidedBy{...User}decidedScore evidence{...DuplicateEvidence}id inheritedFrom{...DuplicateCase}modelVersion newer{...Lead}note older{...Lead}probability score state updatedAt version}}fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id leadWeight manager{id name}maxLeadsPerDay maxLeadsPerMonth maxOpenLeads name timezone updatedAt version workload{...Workload}}fragment Workload on Workload{leadsLastDay obstacle openLeads}fragment DuplicateEvidence on DuplicateEvidence{attribute bits explanation level}fragment DuplicateCase on DuplicateCase{band createdAt decidedAt decidedBy{id name}decidedScore evidence{...DuplicateEvidence}id inheritedFrom{id}modelVersion newer{id name}note older{id name}probability score state updatedAt version}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const ExternalReferenceDocument: Document<
  Operations.ExternalReferenceQuery,
  Operations.ExternalReferenceQueryVariables
> = {
  name: "ExternalReference",
  text: "query ExternalReference($id:ID!){externalReference(id:$id){...ExternalReference}}fragment ExternalReference on ExternalReference{createdAt entityType externalId id system updatedAt version}",
};

export const ExternalReferencesDocument: Document<
  Operations.ExternalReferencesQuery,
  Operations.ExternalReferencesQueryVariables
> = {
  name: "ExternalReferences",
  text: "query ExternalReferences($after:String$filter:ExternalReferenceFilter$first:Int$orderBy:[ExternalReferenceOrderBy!]){externalReferences(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ExternalReference}pageInfo{hasNextPage endCursor}}}fragment ExternalReference on ExternalReference{createdAt entityType externalId id system updatedAt version}",
};

export const ExternalReferencesCountDocument: Document<
  Operations.ExternalReferencesCountQuery,
  Operations.ExternalReferencesCountQueryVariables
> = {
  name: "ExternalReferencesCount",
  text: "query ExternalReferencesCount($filter:ExternalReferenceFilter){externalReferencesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const FollowUpDocument: Document<
  Operations.FollowUpQuery,
  Operations.FollowUpQueryVariables
> = {
  name: "FollowUp",
  text: "query FollowUp($id:ID!){followUp(id:$id){...FollowUpDetail}}fragment FollowUpDetail on FollowUp{...FollowUp history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment FollowUp on FollowUp{createdAt dueAt evidence id overdue owner{id name}report{id title}state text updatedAt version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
};

export const FollowUpMoveDocument: Document<
  Operations.FollowUpMoveMutation,
  Operations.FollowUpMoveMutationVariables
> = {
  name: "FollowUpMove",
  text: "mutation FollowUpMove($input:FollowUpMoveInput!){followUpMove(input:$input){followUp{...FollowUp}replayed}}fragment FollowUp on FollowUp{createdAt dueAt evidence id overdue owner{id name}report{id title}state text updatedAt version}",
};

export const FollowUpUpdateDocument: Document<
  Operations.FollowUpUpdateMutation,
  Operations.FollowUpUpdateMutationVariables
> = {
  name: "FollowUpUpdate",
  text: "mutation FollowUpUpdate($input:FollowUpUpdateInput!){followUpUpdate(input:$input){followUp{...FollowUp}replayed}}fragment FollowUp on FollowUp{createdAt dueAt evidence id overdue owner{id name}report{id title}state text updatedAt version}",
};

export const FollowUpsDocument: Document<
  Operations.FollowUpsQuery,
  Operations.FollowUpsQueryVariables
> = {
  name: "FollowUps",
  text: "query FollowUps($after:String$filter:FollowUpFilter$first:Int$orderBy:[FollowUpOrderBy!]){followUps(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...FollowUp}pageInfo{hasNextPage endCursor}}}fragment FollowUp on FollowUp{createdAt dueAt evidence id overdue owner{id name}report{id title}state text updatedAt version}",
};

export const FollowUpsCountDocument: Document<
  Operations.FollowUpsCountQuery,
  Operations.FollowUpsCountQueryVariables
> = {
  name: "FollowUpsCount",
  text: "query FollowUpsCount($filter:FollowUpFilter){followUpsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const HandOffDocument: Document<Operations.HandOffQuery, Operations.HandOffQueryVariables> =
  {
    name: "HandOff",
    text: "query HandOff($id:ID!){handOff(id:$id){...HandOff}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}",
  };

export const HandOffsDocument: Document<
  Operations.HandOffsQuery,
  Operations.HandOffsQueryVariables
> = {
  name: "HandOffs",
  text: "query HandOffs($after:String$filter:HandOffFilter$first:Int$orderBy:[HandOffOrderBy!]){handOffs(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...HandOff}pageInfo{hasNextPage endCursor}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}",
};

export const HandOffsCountDocument: Document<
  Operations.HandOffsCountQuery,
  Operations.HandOffsCountQueryVariables
> = {
  name: "HandOffsCount",
  text: "query HandOffsCount($filter:HandOffFilter){handOffsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ImportCancelDocument: Document<
  Operations.ImportCancelMutation,
  Operations.ImportCancelMutationVariables
> = {
  name: "ImportCancel",
  text: "mutation ImportCancel($input:ImportCancelInput!){importCancel(input:$input){importJob{...ImportJob}replayed}}fragment ImportJob on ImportJob{bytes checksum client{id name}columns created createdAt failure fileName finishedAt forgottenAt format id leftAlone mapping{...ImportColumn}mode preset rejected reverted rowsProcessed rowsTotal source{id name}startedBy{id name}state system target unchanged updated updatedAt version}fragment ImportColumn on ImportColumn{column dateFormat field}",
};

export const ImportCheckDocument: Document<
  Operations.ImportCheckMutation,
  Operations.ImportCheckMutationVariables
> = {
  name: "ImportCheck",
  text: "mutation ImportCheck($input:ImportCheckInput!){importCheck(input:$input){importJob{...ImportJob}replayed}}fragment ImportJob on ImportJob{bytes checksum client{id name}columns created createdAt failure fileName finishedAt forgottenAt format id leftAlone mapping{...ImportColumn}mode preset rejected reverted rowsProcessed rowsTotal source{id name}startedBy{id name}state system target unchanged updated updatedAt version}fragment ImportColumn on ImportColumn{column dateFormat field}",
};

export const ImportJobDocument: Document<
  Operations.ImportJobQuery,
  Operations.ImportJobQueryVariables
> = {
  name: "ImportJob",
  text: "query ImportJob($id:ID!){importJob(id:$id){...ImportJob}}fragment ImportJob on ImportJob{bytes checksum client{id name}columns created createdAt failure fileName finishedAt forgottenAt format id leftAlone mapping{...ImportColumn}mode preset rejected reverted rowsProcessed rowsTotal source{id name}startedBy{id name}state system target unchanged updated updatedAt version}fragment ImportColumn on ImportColumn{column dateFormat field}",
};

export const ImportJobsDocument: Document<
  Operations.ImportJobsQuery,
  Operations.ImportJobsQueryVariables
> = {
  name: "ImportJobs",
  text: "query ImportJobs($after:String$filter:ImportJobFilter$first:Int$orderBy:[ImportJobOrderBy!]){importJobs(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ImportJob}pageInfo{hasNextPage endCursor}}}fragment ImportJob on ImportJob{bytes checksum client{id name}columns created createdAt failure fileName finishedAt forgottenAt format id leftAlone mapping{...ImportColumn}mode preset rejected reverted rowsProcessed rowsTotal source{id name}startedBy{id name}state system target unchanged updated updatedAt version}fragment ImportColumn on ImportColumn{column dateFormat field}",
};

export const ImportJobsCountDocument: Document<
  Operations.ImportJobsCountQuery,
  Operations.ImportJobsCountQueryVariables
> = {
  name: "ImportJobsCount",
  text: "query ImportJobsCount($filter:ImportJobFilter){importJobsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ImportPlanDocument: Document<
  Operations.ImportPlanQuery,
  Operations.ImportPlanQueryVariables
> = {
  name: "ImportPlan",
  text: "query ImportPlan($columns:[String!]!$mapping:[ImportMappingInput!]$preset:String$system:String$target:ImportTarget!){importPlan(columns:$columns mapping:$mapping preset:$preset system:$system target:$target){...ImportPlan}}fragment ImportPlan on ImportPlan{columns{...ImportPlanColumn}fields needsSystem preset system unknown}fragment ImportPlanColumn on ImportPlanColumn{column fields}",
};

export const ImportPresetsDocument: Document<
  Operations.ImportPresetsQuery,
  Operations.ImportPresetsQueryVariables
> = {
  name: "ImportPresets",
  text: "query ImportPresets{importPresets{...ImportPreset}}fragment ImportPreset on ImportPreset{columns{...ImportPresetColumn}description name system target}fragment ImportPresetColumn on ImportPresetColumn{field headers}",
};

export const ImportRejectionsDocument: Document<
  Operations.ImportRejectionsQuery,
  Operations.ImportRejectionsQueryVariables
> = {
  name: "ImportRejections",
  text: "query ImportRejections($afterLine:Int$first:Int$importId:ID!$withNotes:Boolean){importRejections(afterLine:$afterLine first:$first importId:$importId withNotes:$withNotes){...ImportRejection}}fragment ImportRejection on ImportRejection{cells errors{...ImportRowError}line}fragment ImportRowError on ImportRowError{code column message}",
};

export const ImportRevertDocument: Document<
  Operations.ImportRevertMutation,
  Operations.ImportRevertMutationVariables
> = {
  name: "ImportRevert",
  text: "mutation ImportRevert($input:ImportRevertInput!){importRevert(input:$input){importJob{...ImportJob}replayed}}fragment ImportJob on ImportJob{bytes checksum client{id name}columns created createdAt failure fileName finishedAt forgottenAt format id leftAlone mapping{...ImportColumn}mode preset rejected reverted rowsProcessed rowsTotal source{id name}startedBy{id name}state system target unchanged updated updatedAt version}fragment ImportColumn on ImportColumn{column dateFormat field}",
};

export const ImportRowsDocument: Document<
  Operations.ImportRowsMutation,
  Operations.ImportRowsMutationVariables
> = {
  name: "ImportRows",
  text: "mutation ImportRows($input:ImportRowsInput!){importRows(input:$input){counts{...ImportCounts}replayed results{...ImportRowResult}}}fragment ImportCounts on ImportCounts{created rejected unchanged updated}fragment ImportRowResult on ImportRowResult{errors{...ImportRowError}id line outcome}fragment ImportRowError on ImportRowError{code column message}",
};

export const ImportStartDocument: Document<
  Operations.ImportStartMutation,
  Operations.ImportStartMutationVariables
> = {
  name: "ImportStart",
  text: "mutation ImportStart($input:ImportStartInput!){importStart(input:$input){importJob{...ImportJob}replayed}}fragment ImportJob on ImportJob{bytes checksum client{id name}columns created createdAt failure fileName finishedAt forgottenAt format id leftAlone mapping{...ImportColumn}mode preset rejected reverted rowsProcessed rowsTotal source{id name}startedBy{id name}state system target unchanged updated updatedAt version}fragment ImportColumn on ImportColumn{column dateFormat field}",
};

export const IntakeDiscardDocument: Document<
  Operations.IntakeDiscardMutation,
  Operations.IntakeDiscardMutationVariables
> = {
  name: "IntakeDiscard",
  text: "mutation IntakeDiscard($input:IntakeDiscardInput!){intakeDiscard(input:$input){payloads{...IntakePayload}replayed}}fragment IntakePayload on IntakePayload{createdAt id lead{id name}payload problems{...IntakePayloadProblem}reasonCode source{id name}state triedAt tries updatedAt version}fragment IntakePayloadProblem on IntakePayloadProblem{code message path}",
};

export const IntakeEraseDocument: Document<
  Operations.IntakeEraseMutation,
  Operations.IntakeEraseMutationVariables
> = {
  name: "IntakeErase",
  text: "mutation IntakeErase($input:IntakeEraseInput!){intakeErase(input:$input){erased replayed}}",
};

export const IntakeMendDocument: Document<
  Operations.IntakeMendMutation,
  Operations.IntakeMendMutationVariables
> = {
  name: "IntakeMend",
  text: "mutation IntakeMend($input:IntakeMendInput!){intakeMend(input:$input){payload{...IntakePayload}replayed}}fragment IntakePayload on IntakePayload{createdAt id lead{id name}payload problems{...IntakePayloadProblem}reasonCode source{id name}state triedAt tries updatedAt version}fragment IntakePayloadProblem on IntakePayloadProblem{code message path}",
};

export const IntakePayloadDocument: Document<
  Operations.IntakePayloadQuery,
  Operations.IntakePayloadQueryVariables
> = {
  name: "IntakePayload",
  text: "query IntakePayload($id:ID!){intakePayload(id:$id){...IntakePayload}}fragment IntakePayload on IntakePayload{createdAt id lead{id name}payload problems{...IntakePayloadProblem}reasonCode source{id name}state triedAt tries updatedAt version}fragment IntakePayloadProblem on IntakePayloadProblem{code message path}",
};

export const IntakePayloadsDocument: Document<
  Operations.IntakePayloadsQuery,
  Operations.IntakePayloadsQueryVariables
> = {
  name: "IntakePayloads",
  text: "query IntakePayloads($after:String$filter:IntakePayloadFilter$first:Int$orderBy:[IntakePayloadOrderBy!]){intakePayloads(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...IntakePayload}pageInfo{hasNextPage endCursor}}}fragment IntakePayload on IntakePayload{createdAt id lead{id name}payload problems{...IntakePayloadProblem}reasonCode source{id name}state triedAt tries updatedAt version}fragment IntakePayloadProblem on IntakePayloadProblem{code message path}",
};

export const IntakePayloadsCountDocument: Document<
  Operations.IntakePayloadsCountQuery,
  Operations.IntakePayloadsCountQueryVariables
> = {
  name: "IntakePayloadsCount",
  text: "query IntakePayloadsCount($filter:IntakePayloadFilter){intakePayloadsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const IntakeReplayDocument: Document<
  Operations.IntakeReplayMutation,
  Operations.IntakeReplayMutationVariables
> = {
  name: "IntakeReplay",
  text: "mutation IntakeReplay($input:IntakeReplayInput!){intakeReplay(input:$input){replayed results{...IntakeReplayResult}}}fragment IntakeReplayResult on IntakeReplayResult{lead{id name}outcome payload{id}}",
};

export const IntelObserveDocument: Document<
  Operations.IntelObserveMutation,
  Operations.IntelObserveMutationVariables
> = {
  name: "IntelObserve",
  text: "mutation IntelObserve($input:IntelObserveInput!){intelObserve(input:$input){observation{...IntelObservation}replayed}}fragment IntelObservation on IntelObservation{account{id name}attempt bothSides claim competitor{id name}confidentiality corroboratedBy createdAt discussionItem{id}evidenceUrl grade id infoCredibility kind lead{id name}observedAt opportunity{id name}origin qualification{id}quote report{id title}reportedBy{id name}sourceReliability state updatedAt validUntil version}",
};

export const IntelRejectDocument: Document<
  Operations.IntelRejectMutation,
  Operations.IntelRejectMutationVariables
> = {
  name: "IntelReject",
  text: "mutation IntelReject($input:IntelRejectInput!){intelReject(input:$input){observation{...IntelObservation}replayed}}fragment IntelObservation on IntelObservation{account{id name}attempt bothSides claim competitor{id name}confidentiality corroboratedBy createdAt discussionItem{id}evidenceUrl grade id infoCredibility kind lead{id name}observedAt opportunity{id name}origin qualification{id}quote report{id title}reportedBy{id name}sourceReliability state updatedAt validUntil version}",
};

export const IntelTriageDocument: Document<
  Operations.IntelTriageMutation,
  Operations.IntelTriageMutationVariables
> = {
  name: "IntelTriage",
  text: "mutation IntelTriage($input:IntelTriageInput!){intelTriage(input:$input){observation{...IntelObservation}replayed}}fragment IntelObservation on IntelObservation{account{id name}attempt bothSides claim competitor{id name}confidentiality corroboratedBy createdAt discussionItem{id}evidenceUrl grade id infoCredibility kind lead{id name}observedAt opportunity{id name}origin qualification{id}quote report{id title}reportedBy{id name}sourceReliability state updatedAt validUntil version}",
};

export const JobDocument: Document<Operations.JobQuery, Operations.JobQueryVariables> = {
  name: "Job",
  text: "query Job($id:ID!){job(id:$id){...Job}}fragment Job on Job{attempts correlationId createdAt data dueAt failure id name state updatedAt version}",
};

export const JobRetryDocument: Document<
  Operations.JobRetryMutation,
  Operations.JobRetryMutationVariables
> = {
  name: "JobRetry",
  text: "mutation JobRetry($input:JobRetryInput!){jobRetry(input:$input){job{...Job}replayed}}fragment Job on Job{attempts correlationId createdAt data dueAt failure id name state updatedAt version}",
};

export const JobsDocument: Document<Operations.JobsQuery, Operations.JobsQueryVariables> = {
  name: "Jobs",
  text: "query Jobs($after:String$filter:JobFilter$first:Int$orderBy:[JobOrderBy!]){jobs(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Job}pageInfo{hasNextPage endCursor}}}fragment Job on Job{attempts correlationId createdAt data dueAt failure id name state updatedAt version}",
};

export const JobsCountDocument: Document<
  Operations.JobsCountQuery,
  Operations.JobsCountQueryVariables
> = {
  name: "JobsCount",
  text: "query JobsCount($filter:JobFilter){jobsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const LeadDocument: Document<Operations.LeadQuery, Operations.LeadQueryVariables> = {
  name: "Lead",
  text: "query Lead($id:ID!){lead(id:$id){...LeadDetail}}fragment LeadDetail on Lead{...Lead history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}qualifications(first:20){nodes{...Qualification}pageInfo{hasNextPage endCursor}}routingDecisions(first:20){nodes{...RoutingDecision}pageInfo{hasNextPage endCursor}}scores(first:20){nodes{...LeadScore}pageInfo{hasNextPage endCursor}}touches(first:20){nodes{...Touch}pageInfo{hasNextPage endCursor}}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}fragment Qualification on Qualification{answers{...QualificationAnswers}askedAt askedBy{id name}createdAt criteria{...QualificationCriterion}firedRules{...QualificationFiredRule}framework given id lead{id name}missing policyRevision verdict}fragment QualificationAnswers on QualificationAnswers{budget{...QualificationBudget}champion{...QualificationChampion}decider{...QualificationDecider}decisionCriteria decisionProcess impact metrics paperProcess problem timeframeDays triedBefore{...TriedBefore}urgency}fragment QualificationBudget on QualificationBudget{approved currencyCode max min}fragment QualificationChampion on QualificationChampion{hasInfluence name}fragment QualificationDecider on QualificationDecider{name reachable}fragment TriedBefore on TriedBefore{result vendor what}fragment QualificationCriterion on QualificationCriterion{askedAt askedById confidence evidence{...QualificationEvidence}question status}fragment QualificationEvidence on QualificationEvidence{id kind url}fragment QualificationFiredRule on QualificationFiredRule{explanation rule}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}others{...RoutingCandidateCount}pool{id name}queue rule ruleVersion strategyState{...RotationPlace}territory{id name}}fragment RoutingCandidate on RoutingCandidate{eligible obstacle reason rule userId}fragment RoutingCandidateCount on RoutingCandidateCount{count obstacle rule}fragment RotationPlace on RotationPlace{credits{...RoutingCredit}lastUserId}fragment RoutingCredit on RoutingCredit{credit userId}fragment LeadScore on LeadScore{band computedAt createdAt engagement id isShadow kind lead{id name}modelVersion points reasons{...LeadScoreReason}}fragment LeadScoreReason on LeadScoreReason{capApplied contribution decayFactor evidenceIds explanation group raw ruleId ruleVersion weight}fragment Touch on Touch{account{id name}campaign{id name}channel contact{id name}createdAt direction evidence id lead{id name}occurredAt payload receivedVia source{id name}sourceDetail type user{id name}utm{...TouchUtm}}fragment TouchUtm on TouchUtm{campaign content medium source term}",
};

export const LeadAcceptDocument: Document<
  Operations.LeadAcceptMutation,
  Operations.LeadAcceptMutationVariables
> = {
  name: "LeadAccept",
  text: "mutation LeadAccept($input:LeadAcceptInput!){leadAccept(input:$input){handOff{...HandOff}lead{...Lead}replayed}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadAdvanceDocument: Document<
  Operations.LeadAdvanceMutation,
  Operations.LeadAdvanceMutationVariables
> = {
  name: "LeadAdvance",
  text: "mutation LeadAdvance($input:LeadAdvanceInput!){leadAdvance(input:$input){lead{...Lead}replayed}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadAssignDocument: Document<
  Operations.LeadAssignMutation,
  Operations.LeadAssignMutationVariables
> = {
  name: "LeadAssign",
  text: "mutation LeadAssign($input:LeadAssignInput!){leadAssign(input:$input){handOff{...HandOff}lead{...Lead}replayed routing{...RoutingDecision}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}others{...RoutingCandidateCount}pool{id name}queue rule ruleVersion strategyState{...RotationPlace}territory{id name}}fragment RoutingCandidate on RoutingCandidate{eligible obstacle reason rule userId}fragment RoutingCandidateCount on RoutingCandidateCount{count obstacle rule}fragment RotationPlace on RotationPlace{credits{...RoutingCredit}lastUserId}fragment RoutingCredit on RoutingCredit{credit userId}",
};

export const LeadCallIntakeDocument: Document<
  Operations.LeadCallIntakeMutation,
  Operations.LeadCallIntakeMutationVariables
> = {
  name: "LeadCallIntake",
  text: "mutation LeadCallIntake($input:LeadCallIntakeInput!){leadCallIntake(input:$input){handOff{...HandOff}lead{...Lead}outcome problems{...LeadIntakeProblem}qualification{...Qualification}replayed routing{...RoutingDecision}score{...LeadScore}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment LeadIntakeProblem on LeadIntakeProblem{code message path}fragment Qualification on Qualification{answers{...QualificationAnswers}askedAt askedBy{id name}createdAt criteria{...QualificationCriterion}firedRules{...QualificationFiredRule}framework given id lead{id name}missing policyRevision verdict}fragment QualificationAnswers on QualificationAnswers{budget{...QualificationBudget}champion{...QualificationChampion}decider{...QualificationDecider}decisionCriteria decisionProcess impact metrics paperProcess problem timeframeDays triedBefore{...TriedBefore}urgency}fragment QualificationBudget on QualificationBudget{approved currencyCode max min}fragment QualificationChampion on QualificationChampion{hasInfluence name}fragment QualificationDecider on QualificationDecider{name reachable}fragment TriedBefore on TriedBefore{result vendor what}fragment QualificationCriterion on QualificationCriterion{askedAt askedById confidence evidence{...QualificationEvidence}question status}fragment QualificationEvidence on QualificationEvidence{id kind url}fragment QualificationFiredRule on QualificationFiredRule{explanation rule}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}others{...RoutingCandidateCount}pool{id name}queue rule ruleVersion strategyState{...RotationPlace}territory{id name}}fragment RoutingCandidate on RoutingCandidate{eligible obstacle reason rule userId}fragment RoutingCandidateCount on RoutingCandidateCount{count obstacle rule}fragment RotationPlace on RotationPlace{credits{...RoutingCredit}lastUserId}fragment RoutingCredit on RoutingCredit{credit userId}fragment LeadScore on LeadScore{band computedAt createdAt engagement id isShadow kind lead{id name}modelVersion points reasons{...LeadScoreReason}}fragment LeadScoreReason on LeadScoreReason{capApplied contribution decayFactor evidenceIds explanation group raw ruleId ruleVersion weight}",
};

export const LeadCaptureDocument: Document<
  Operations.LeadCaptureMutation,
  Operations.LeadCaptureMutationVariables
> = {
  name: "LeadCapture",
  text: "mutation LeadCapture($input:LeadCaptureInput!){leadCapture(input:$input){handOff{...HandOff}lead{...Lead}matchedBy outcome problems{...LeadIntakeProblem}replayed}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment LeadIntakeProblem on LeadIntakeProblem{code message path}",
};

export const LeadCaptureManyDocument: Document<
  Operations.LeadCaptureManyMutation,
  Operations.LeadCaptureManyMutationVariables
> = {
  name: "LeadCaptureMany",
  text: "mutation LeadCaptureMany($input:LeadCaptureManyInput!){leadCaptureMany(input:$input){replayed results{...LeadCaptureResult}}}fragment LeadCaptureResult on LeadCaptureResult{error{...LeadCaptureError}handOff{id}lead{id name}matchedBy outcome problems{...LeadIntakeProblem}}fragment LeadCaptureError on LeadCaptureError{code data message}fragment LeadIntakeProblem on LeadIntakeProblem{code message path}",
};

export const LeadConservationDocument: Document<
  Operations.LeadConservationQuery,
  Operations.LeadConservationQueryVariables
> = {
  name: "LeadConservation",
  text: "query LeadConservation($filter:LeadConservationFilter$from:DateTime!$to:DateTime!){leadConservation(filter:$filter from:$from to:$to){...LeadConservation}}fragment LeadConservation on LeadConservation{cameIn holds in{...LeadWayCount}open{...LeadStatusCount}openBefore out{...LeadWayCount}stillOpen unaccounted wentOut}fragment LeadWayCount on LeadWayCount{count way}fragment LeadStatusCount on LeadStatusCount{count status}",
};

export const LeadConservationTermDocument: Document<
  Operations.LeadConservationTermQuery,
  Operations.LeadConservationTermQueryVariables
> = {
  name: "LeadConservationTerm",
  text: "query LeadConservationTerm($after:ID$filter:LeadConservationFilter$first:Int$from:DateTime!$term:LeadTerm!$to:DateTime!){leadConservationTerm(after:$after filter:$filter first:$first from:$from term:$term to:$to){nodes{...LeadTermEntry}endCursor}}fragment LeadTermEntry on LeadTermEntry{at lead{id name}status way}",
};

export const LeadConversionPreviewDocument: Document<
  Operations.LeadConversionPreviewQuery,
  Operations.LeadConversionPreviewQueryVariables
> = {
  name: "LeadConversionPreview",
  text: "query LeadConversionPreview($leadId:ID!){leadConversionPreview(leadId:$leadId){account{...AccountSuggestion}contact{...ContactSuggestion}lead{...Lead}opportunity{...OpportunitySuggestion}}}fragment AccountSuggestion on AccountSuggestion{account{id name}action}fragment ContactSuggestion on ContactSuggestion{action contact{id name}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment OpportunitySuggestion on OpportunitySuggestion{action opportunity{id name}}",
};

export const LeadConvertDocument: Document<
  Operations.LeadConvertMutation,
  Operations.LeadConvertMutationVariables
> = {
  name: "LeadConvert",
  text: "mutation LeadConvert($input:LeadConvertInput!){leadConvert(input:$input){account{...Account}contact{...Contact}lead{...Lead}opportunity{...Opportunity}replayed}}fragment Account on Account{annualRevenue{...Money}attributes countryCode createdAt domains employees id industry legalName name nameKey owner{id name}parent{id name}tier type updatedAt version yearEstablished}fragment Money on Money{amount currencyCode}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}",
};

export const LeadDisqualifyDocument: Document<
  Operations.LeadDisqualifyMutation,
  Operations.LeadDisqualifyMutationVariables
> = {
  name: "LeadDisqualify",
  text: "mutation LeadDisqualify($input:LeadDisqualifyInput!){leadDisqualify(input:$input){lead{...Lead}replayed}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadForwardDocument: Document<
  Operations.LeadForwardMutation,
  Operations.LeadForwardMutationVariables
> = {
  name: "LeadForward",
  text: "mutation LeadForward($input:LeadForwardInput!){leadForward(input:$input){handOff{...HandOff}lead{...Lead}replayed routing{...RoutingDecision}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}others{...RoutingCandidateCount}pool{id name}queue rule ruleVersion strategyState{...RotationPlace}territory{id name}}fragment RoutingCandidate on RoutingCandidate{eligible obstacle reason rule userId}fragment RoutingCandidateCount on RoutingCandidateCount{count obstacle rule}fragment RotationPlace on RotationPlace{credits{...RoutingCredit}lastUserId}fragment RoutingCredit on RoutingCredit{credit userId}",
};

export const LeadHandRaiseDocument: Document<
  Operations.LeadHandRaiseMutation,
  Operations.LeadHandRaiseMutationVariables
> = {
  name: "LeadHandRaise",
  text: "mutation LeadHandRaise($input:LeadHandRaiseInput!){leadHandRaise(input:$input){handOff{...HandOff}lead{...Lead}replayed routing{...RoutingDecision}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}others{...RoutingCandidateCount}pool{id name}queue rule ruleVersion strategyState{...RotationPlace}territory{id name}}fragment RoutingCandidate on RoutingCandidate{eligible obstacle reason rule userId}fragment RoutingCandidateCount on RoutingCandidateCount{count obstacle rule}fragment RotationPlace on RotationPlace{credits{...RoutingCredit}lastUserId}fragment RoutingCredit on RoutingCredit{credit userId}",
};

export const LeadIntakeDocument: Document<
  Operations.LeadIntakeMutation,
  Operations.LeadIntakeMutationVariables
> = {
  name: "LeadIntake",
  text: "mutation LeadIntake($input:LeadIntakeInput!){leadIntake(input:$input){replayed results{...LeadIntakeResult}}}fragment LeadIntakeResult on LeadIntakeResult{lead{id name}outcome problems{...LeadIntakeProblem}refused{id}repeated}fragment LeadIntakeProblem on LeadIntakeProblem{code message path}",
};

export const LeadLeaseDocument: Document<
  Operations.LeadLeaseMutation,
  Operations.LeadLeaseMutationVariables
> = {
  name: "LeadLease",
  text: "mutation LeadLease($input:LeadLeaseInput!){leadLease(input:$input){leads{...Lead}leases{...WorkLease}replayed}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment WorkLease on WorkLease{attempt clientId createdAt endedAt expiresAt holder{id name}id isLatest isOverdue lead{id name}note outcome purpose state updatedAt version worker}",
};

export const LeadMergeDocument: Document<
  Operations.LeadMergeMutation,
  Operations.LeadMergeMutationVariables
> = {
  name: "LeadMerge",
  text: "mutation LeadMerge($input:LeadMergeInput!){leadMerge(input:$input){lead{...Lead}merge{...MergeLedger}replayed}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment MergeLedger on MergeLedger{createdAt fields{...MergedField}id mergedAt mergedBy{id name}mergedIds reversibleUntil state survivor{id name}unmergedAt unmergedBy{id name}updatedAt version}fragment MergedField on MergedField{field fromLeadId rule}",
};

export const LeadMergeManyDocument: Document<
  Operations.LeadMergeManyMutation,
  Operations.LeadMergeManyMutationVariables
> = {
  name: "LeadMergeMany",
  text: "mutation LeadMergeMany($input:LeadMergeManyInput!){leadMergeMany(input:$input){replayed results{...LeadMergeResult}}}fragment LeadMergeResult on LeadMergeResult{error{...LeadMergeError}lead{id name}merge{id}}fragment LeadMergeError on LeadMergeError{code message}",
};

export const LeadMergePreviewDocument: Document<
  Operations.LeadMergePreviewQuery,
  Operations.LeadMergePreviewQueryVariables
> = {
  name: "LeadMergePreview",
  text: "query LeadMergePreview($input:LeadMergePreviewInput!){leadMergePreview(input:$input){fields{...MergePreviewField}merged{...Lead}moves{...MergeMove}survivor{...Lead}}}fragment MergePreviewField on MergePreviewField{candidates{...MergeCandidate}field fromLeadId rule value}fragment MergeCandidate on MergeCandidate{leadId value}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment MergeMove on MergeMove{count type}",
};

export const LeadNurtureDocument: Document<
  Operations.LeadNurtureMutation,
  Operations.LeadNurtureMutationVariables
> = {
  name: "LeadNurture",
  text: "mutation LeadNurture($input:LeadNurtureInput!){leadNurture(input:$input){lead{...Lead}replayed}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadQualifyDocument: Document<
  Operations.LeadQualifyMutation,
  Operations.LeadQualifyMutationVariables
> = {
  name: "LeadQualify",
  text: "mutation LeadQualify($input:LeadQualifyInput!){leadQualify(input:$input){handOff{...HandOff}lead{...Lead}qualification{...Qualification}replayed routing{...RoutingDecision}score{...LeadScore}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment Qualification on Qualification{answers{...QualificationAnswers}askedAt askedBy{id name}createdAt criteria{...QualificationCriterion}firedRules{...QualificationFiredRule}framework given id lead{id name}missing policyRevision verdict}fragment QualificationAnswers on QualificationAnswers{budget{...QualificationBudget}champion{...QualificationChampion}decider{...QualificationDecider}decisionCriteria decisionProcess impact metrics paperProcess problem timeframeDays triedBefore{...TriedBefore}urgency}fragment QualificationBudget on QualificationBudget{approved currencyCode max min}fragment QualificationChampion on QualificationChampion{hasInfluence name}fragment QualificationDecider on QualificationDecider{name reachable}fragment TriedBefore on TriedBefore{result vendor what}fragment QualificationCriterion on QualificationCriterion{askedAt askedById confidence evidence{...QualificationEvidence}question status}fragment QualificationEvidence on QualificationEvidence{id kind url}fragment QualificationFiredRule on QualificationFiredRule{explanation rule}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}others{...RoutingCandidateCount}pool{id name}queue rule ruleVersion strategyState{...RotationPlace}territory{id name}}fragment RoutingCandidate on RoutingCandidate{eligible obstacle reason rule userId}fragment RoutingCandidateCount on RoutingCandidateCount{count obstacle rule}fragment RotationPlace on RotationPlace{credits{...RoutingCredit}lastUserId}fragment RoutingCredit on RoutingCredit{credit userId}fragment LeadScore on LeadScore{band computedAt createdAt engagement id isShadow kind lead{id name}modelVersion points reasons{...LeadScoreReason}}fragment LeadScoreReason on LeadScoreReason{capApplied contribution decayFactor evidenceIds explanation group raw ruleId ruleVersion weight}",
};

export const LeadRecycleDocument: Document<
  Operations.LeadRecycleMutation,
  Operations.LeadRecycleMutationVariables
> = {
  name: "LeadRecycle",
  text: "mutation LeadRecycle($input:LeadRecycleInput!){leadRecycle(input:$input){lead{...Lead}replayed}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadRejectDocument: Document<
  Operations.LeadRejectMutation,
  Operations.LeadRejectMutationVariables
> = {
  name: "LeadReject",
  text: "mutation LeadReject($input:LeadRejectInput!){leadReject(input:$input){handOff{...HandOff}lead{...Lead}nextHandOff{...HandOff}replayed routing{...RoutingDecision}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}others{...RoutingCandidateCount}pool{id name}queue rule ruleVersion strategyState{...RotationPlace}territory{id name}}fragment RoutingCandidate on RoutingCandidate{eligible obstacle reason rule userId}fragment RoutingCandidateCount on RoutingCandidateCount{count obstacle rule}fragment RotationPlace on RotationPlace{credits{...RoutingCredit}lastUserId}fragment RoutingCredit on RoutingCredit{credit userId}",
};

export const LeadReopenDocument: Document<
  Operations.LeadReopenMutation,
  Operations.LeadReopenMutationVariables
> = {
  name: "LeadReopen",
  text: "mutation LeadReopen($input:LeadReopenInput!){leadReopen(input:$input){lead{...Lead}replayed}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadRerouteManyDocument: Document<
  Operations.LeadRerouteManyMutation,
  Operations.LeadRerouteManyMutationVariables
> = {
  name: "LeadRerouteMany",
  text: "mutation LeadRerouteMany($input:LeadRerouteManyInput!){leadRerouteMany(input:$input){replayed results{...LeadRerouteResult}}}fragment LeadRerouteResult on LeadRerouteResult{error{...LeadRerouteError}handOff{id}lead{id name}routing{id}}fragment LeadRerouteError on LeadRerouteError{code message}",
};

export const LeadRoutePreviewDocument: Document<
  Operations.LeadRoutePreviewQuery,
  Operations.LeadRoutePreviewQueryVariables
> = {
  name: "LeadRoutePreview",
  text: "query LeadRoutePreview($input:LeadRoutePreviewInput!){leadRoutePreview(input:$input){candidates{...RoutingCandidate}chosenUser{...User}others{...RoutingCandidateCount}pool{...RoutingPool}queue rule ruleVersion territory{...Territory}}}fragment RoutingCandidate on RoutingCandidate{eligible obstacle reason rule userId}fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id leadWeight manager{id name}maxLeadsPerDay maxLeadsPerMonth maxOpenLeads name timezone updatedAt version workload{...Workload}}fragment Workload on Workload{leadsLastDay obstacle openLeads}fragment RoutingCandidateCount on RoutingCandidateCount{count obstacle rule}fragment RoutingPool on RoutingPool{createdAt department id name retiredAt strategy team{id name}updatedAt version}fragment Territory on Territory{countryCode createdAt id industryPrefix maxEmployees minEmployees name pool{id name}postcodePrefix priority region retiredAt updatedAt version}",
};

export const LeadScoreAtDocument: Document<
  Operations.LeadScoreAtQuery,
  Operations.LeadScoreAtQueryVariables
> = {
  name: "LeadScoreAt",
  text: "query LeadScoreAt($at:DateTime!$leadId:ID!$modelId:ID){leadScoreAt(at:$at leadId:$leadId modelId:$modelId){at lead{...Lead}matrixCell scores{...ScoreAt}}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment ScoreAt on ScoreAt{band engagement kind modelId modelVersion points reasons{...LeadScoreReason}}fragment LeadScoreReason on LeadScoreReason{capApplied contribution decayFactor evidenceIds explanation group raw ruleId ruleVersion weight}",
};

export const LeadSourceDocument: Document<
  Operations.LeadSourceQuery,
  Operations.LeadSourceQueryVariables
> = {
  name: "LeadSource",
  text: "query LeadSource($id:ID!){leadSource(id:$id){...LeadSourceDetail}}fragment LeadSourceDetail on LeadSource{...LeadSource keys(first:20){nodes{...LeadSourceKey}pageInfo{hasNextPage endCursor}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}fragment LeadSourceKey on LeadSourceKey{createdAt expiresAt hint id source{id name}updatedAt version}",
};

export const LeadSourceCreateDocument: Document<
  Operations.LeadSourceCreateMutation,
  Operations.LeadSourceCreateMutationVariables
> = {
  name: "LeadSourceCreate",
  text: "mutation LeadSourceCreate($input:LeadSourceCreateInput!){leadSourceCreate(input:$input){key replayed source{...LeadSource}sourceKey{...LeadSourceKey}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}fragment LeadSourceKey on LeadSourceKey{createdAt expiresAt hint id source{id name}updatedAt version}",
};

export const LeadSourceKeyRotateDocument: Document<
  Operations.LeadSourceKeyRotateMutation,
  Operations.LeadSourceKeyRotateMutationVariables
> = {
  name: "LeadSourceKeyRotate",
  text: "mutation LeadSourceKeyRotate($input:LeadSourceKeyRotateInput!){leadSourceKeyRotate(input:$input){key replayed source{...LeadSource}sourceKey{...LeadSourceKey}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}fragment LeadSourceKey on LeadSourceKey{createdAt expiresAt hint id source{id name}updatedAt version}",
};

export const LeadSourcePauseDocument: Document<
  Operations.LeadSourcePauseMutation,
  Operations.LeadSourcePauseMutationVariables
> = {
  name: "LeadSourcePause",
  text: "mutation LeadSourcePause($input:LeadSourcePauseInput!){leadSourcePause(input:$input){replayed source{...LeadSource}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}",
};

export const LeadSourceResumeDocument: Document<
  Operations.LeadSourceResumeMutation,
  Operations.LeadSourceResumeMutationVariables
> = {
  name: "LeadSourceResume",
  text: "mutation LeadSourceResume($input:LeadSourceResumeInput!){leadSourceResume(input:$input){replayed source{...LeadSource}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}",
};

export const LeadSourceUpdateDocument: Document<
  Operations.LeadSourceUpdateMutation,
  Operations.LeadSourceUpdateMutationVariables
> = {
  name: "LeadSourceUpdate",
  text: "mutation LeadSourceUpdate($input:LeadSourceUpdateInput!){leadSourceUpdate(input:$input){replayed source{...LeadSource}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}",
};

export const LeadSourcesDocument: Document<
  Operations.LeadSourcesQuery,
  Operations.LeadSourcesQueryVariables
> = {
  name: "LeadSources",
  text: "query LeadSources($after:String$filter:LeadSourceFilter$first:Int$orderBy:[LeadSourceOrderBy!]){leadSources(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...LeadSource}pageInfo{hasNextPage endCursor}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}",
};

export const LeadSourcesCountDocument: Document<
  Operations.LeadSourcesCountQuery,
  Operations.LeadSourcesCountQueryVariables
> = {
  name: "LeadSourcesCount",
  text: "query LeadSourcesCount($filter:LeadSourceFilter){leadSourcesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const LeadStageDurationsDocument: Document<
  Operations.LeadStageDurationsQuery,
  Operations.LeadStageDurationsQueryVariables
> = {
  name: "LeadStageDurations",
  text: "query LeadStageDurations($filter:LeadConservationFilter$from:DateTime!$to:DateTime!){leadStageDurations(filter:$filter from:$from to:$to){...LeadStageDuration}}fragment LeadStageDuration on LeadStageDuration{count p50Seconds p90Seconds status}",
};

export const LeadStagesDocument: Document<
  Operations.LeadStagesQuery,
  Operations.LeadStagesQueryVariables
> = {
  name: "LeadStages",
  text: "query LeadStages($leadId:ID!){leadStages(leadId:$leadId){...LeadStay}}fragment LeadStay on LeadStay{actorId actorKind from note reasonCode seconds status to}",
};

export const LeadUnmergeDocument: Document<
  Operations.LeadUnmergeMutation,
  Operations.LeadUnmergeMutationVariables
> = {
  name: "LeadUnmerge",
  text: "mutation LeadUnmerge($input:LeadUnmergeInput!){leadUnmerge(input:$input){lead{...Lead}merge{...MergeLedger}replayed unmerged{...Lead}}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment MergeLedger on MergeLedger{createdAt fields{...MergedField}id mergedAt mergedBy{id name}mergedIds reversibleUntil state survivor{id name}unmergedAt unmergedBy{id name}updatedAt version}fragment MergedField on MergedField{field fromLeadId rule}",
};

export const LeadUpdateDocument: Document<
  Operations.LeadUpdateMutation,
  Operations.LeadUpdateMutationVariables
> = {
  name: "LeadUpdate",
  text: "mutation LeadUpdate($input:LeadUpdateInput!){leadUpdate(input:$input){lead{...Lead}replayed}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadUpsertDocument: Document<
  Operations.LeadUpsertMutation,
  Operations.LeadUpsertMutationVariables
> = {
  name: "LeadUpsert",
  text: "mutation LeadUpsert($input:LeadUpsertInput!){leadUpsert(input:$input){lead{...Lead}matchedBy outcome problems{...LeadIntakeProblem}replayed}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment LeadIntakeProblem on LeadIntakeProblem{code message path}",
};

export const LeadWithdrawDocument: Document<
  Operations.LeadWithdrawMutation,
  Operations.LeadWithdrawMutationVariables
> = {
  name: "LeadWithdraw",
  text: "mutation LeadWithdraw($input:LeadWithdrawInput!){leadWithdraw(input:$input){handOff{...HandOff}lead{...Lead}replayed}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadsDocument: Document<Operations.LeadsQuery, Operations.LeadsQueryVariables> = {
  name: "Leads",
  text: "query Leads($after:String$filter:LeadFilter$first:Int$orderBy:[LeadOrderBy!]){leads(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Lead}pageInfo{hasNextPage endCursor}}}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadsCountDocument: Document<
  Operations.LeadsCountQuery,
  Operations.LeadsCountQueryVariables
> = {
  name: "LeadsCount",
  text: "query LeadsCount($filter:LeadFilter){leadsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const LeaseCompleteDocument: Document<
  Operations.LeaseCompleteMutation,
  Operations.LeaseCompleteMutationVariables
> = {
  name: "LeaseComplete",
  text: "mutation LeaseComplete($input:LeaseCompleteInput!){leaseComplete(input:$input){lease{...WorkLease}replayed}}fragment WorkLease on WorkLease{attempt clientId createdAt endedAt expiresAt holder{id name}id isLatest isOverdue lead{id name}note outcome purpose state updatedAt version worker}",
};

export const LeaseExtendDocument: Document<
  Operations.LeaseExtendMutation,
  Operations.LeaseExtendMutationVariables
> = {
  name: "LeaseExtend",
  text: "mutation LeaseExtend($input:LeaseExtendInput!){leaseExtend(input:$input){lease{...WorkLease}replayed}}fragment WorkLease on WorkLease{attempt clientId createdAt endedAt expiresAt holder{id name}id isLatest isOverdue lead{id name}note outcome purpose state updatedAt version worker}",
};

export const LeaseReleaseDocument: Document<
  Operations.LeaseReleaseMutation,
  Operations.LeaseReleaseMutationVariables
> = {
  name: "LeaseRelease",
  text: "mutation LeaseRelease($input:LeaseReleaseInput!){leaseRelease(input:$input){lease{...WorkLease}replayed}}fragment WorkLease on WorkLease{attempt clientId createdAt endedAt expiresAt holder{id name}id isLatest isOverdue lead{id name}note outcome purpose state updatedAt version worker}",
};

export const LiaisonAssignDocument: Document<
  Operations.LiaisonAssignMutation,
  Operations.LiaisonAssignMutationVariables
> = {
  name: "LiaisonAssign",
  text: "mutation LiaisonAssign($input:LiaisonAssignInput!){liaisonAssign(input:$input){assignment{...LiaisonAssignment}replayed}}fragment LiaisonAssignment on LiaisonAssignment{account{id name}createdAt fromAt id scope team{id name}toAt updatedAt user{id name}version}",
};

export const LiaisonAssignmentDocument: Document<
  Operations.LiaisonAssignmentQuery,
  Operations.LiaisonAssignmentQueryVariables
> = {
  name: "LiaisonAssignment",
  text: "query LiaisonAssignment($id:ID!){liaisonAssignment(id:$id){...LiaisonAssignment}}fragment LiaisonAssignment on LiaisonAssignment{account{id name}createdAt fromAt id scope team{id name}toAt updatedAt user{id name}version}",
};

export const LiaisonAssignmentsDocument: Document<
  Operations.LiaisonAssignmentsQuery,
  Operations.LiaisonAssignmentsQueryVariables
> = {
  name: "LiaisonAssignments",
  text: "query LiaisonAssignments($after:String$filter:LiaisonAssignmentFilter$first:Int$orderBy:[LiaisonAssignmentOrderBy!]){liaisonAssignments(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...LiaisonAssignment}pageInfo{hasNextPage endCursor}}}fragment LiaisonAssignment on LiaisonAssignment{account{id name}createdAt fromAt id scope team{id name}toAt updatedAt user{id name}version}",
};

export const LiaisonAssignmentsCountDocument: Document<
  Operations.LiaisonAssignmentsCountQuery,
  Operations.LiaisonAssignmentsCountQueryVariables
> = {
  name: "LiaisonAssignmentsCount",
  text: "query LiaisonAssignmentsCount($filter:LiaisonAssignmentFilter){liaisonAssignmentsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const LiaisonUnassignDocument: Document<
  Operations.LiaisonUnassignMutation,
  Operations.LiaisonUnassignMutationVariables
> = {
  name: "LiaisonUnassign",
  text: "mutation LiaisonUnassign($input:LiaisonUnassignInput!){liaisonUnassign(input:$input){assignment{...LiaisonAssignment}replayed}}fragment LiaisonAssignment on LiaisonAssignment{account{id name}createdAt fromAt id scope team{id name}toAt updatedAt user{id name}version}",
};

export const MailResolveDocument: Document<
  Operations.MailResolveMutation,
  Operations.MailResolveMutationVariables
> = {
  name: "MailResolve",
  text: "mutation MailResolve($input:MailResolveInput!){mailResolve(input:$input){mail{...OutgoingMail}replayed}}fragment OutgoingMail on OutgoingMail{about attempts bounceKind bouncedAt clickedAt clickedLinks clicks createdAt deliveredAt failure id machineClicks machineOpens messageId notBeforeAt openedAt opens purpose repliedAt reservedAt sentAt state subject toAddress toKey topic tracksClicks tracksOpens updatedAt version}",
};

export const MeetingDocument: Document<Operations.MeetingQuery, Operations.MeetingQueryVariables> =
  {
    name: "Meeting",
    text: "query Meeting($id:ID!){meeting(id:$id){...CustomerMeetingDetail}}fragment CustomerMeetingDetail on CustomerMeeting{...CustomerMeeting attendees(first:20){nodes{...MeetingAttendee}pageInfo{hasNextPage endCursor}}history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}fragment MeetingAttendee on MeetingAttendee{attended company contact{id name}createdAt id meeting{id title}name role side title updatedAt user{id name}version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
  };

export const MeetingCancelDocument: Document<
  Operations.MeetingCancelMutation,
  Operations.MeetingCancelMutationVariables
> = {
  name: "MeetingCancel",
  text: "mutation MeetingCancel($input:MeetingCancelInput!){meetingCancel(input:$input){meeting{...CustomerMeeting}replayed}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}",
};

export const MeetingHoldDocument: Document<
  Operations.MeetingHoldMutation,
  Operations.MeetingHoldMutationVariables
> = {
  name: "MeetingHold",
  text: "mutation MeetingHold($input:MeetingHoldInput!){meetingHold(input:$input){meeting{...CustomerMeeting}replayed}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}",
};

export const MeetingNoShowDocument: Document<
  Operations.MeetingNoShowMutation,
  Operations.MeetingNoShowMutationVariables
> = {
  name: "MeetingNoShow",
  text: "mutation MeetingNoShow($input:MeetingNoShowInput!){meetingNoShow(input:$input){meeting{...CustomerMeeting}replayed}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}",
};

export const MeetingPlanDocument: Document<
  Operations.MeetingPlanMutation,
  Operations.MeetingPlanMutationVariables
> = {
  name: "MeetingPlan",
  text: "mutation MeetingPlan($input:MeetingPlanInput!){meetingPlan(input:$input){meeting{...CustomerMeeting}replayed}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}",
};

export const MeetingUpdateDocument: Document<
  Operations.MeetingUpdateMutation,
  Operations.MeetingUpdateMutationVariables
> = {
  name: "MeetingUpdate",
  text: "mutation MeetingUpdate($input:MeetingUpdateInput!){meetingUpdate(input:$input){meeting{...CustomerMeeting}replayed}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}",
};

export const MeetingsDocument: Document<
  Operations.MeetingsQuery,
  Operations.MeetingsQueryVariables
> = {
  name: "Meetings",
  text: "query Meetings($after:String$filter:CustomerMeetingFilter$first:Int$orderBy:[CustomerMeetingOrderBy!]){meetings(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...CustomerMeeting}pageInfo{hasNextPage endCursor}}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}",
};

export const MeetingsCountDocument: Document<
  Operations.MeetingsCountQuery,
  Operations.MeetingsCountQueryVariables
> = {
  name: "MeetingsCount",
  text: "query MeetingsCount($filter:CustomerMeetingFilter){meetingsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const NurtureConfigureDocument: Document<
  Operations.NurtureConfigureMutation,
  Operations.NurtureConfigureMutationVariables
> = {
  name: "NurtureConfigure",
  text: "mutation NurtureConfigure($input:NurtureConfigureInput!){nurtureConfigure(input:$input){replayed settings{...NurtureSettings}}}fragment NurtureSettings on NurtureSettings{createdAt frequencyCap{...FrequencyCap}id timezone updatedAt version}fragment FrequencyCap on FrequencyCap{max per whenCapped}",
};

export const NurtureEnrolDocument: Document<
  Operations.NurtureEnrolMutation,
  Operations.NurtureEnrolMutationVariables
> = {
  name: "NurtureEnrol",
  text: "mutation NurtureEnrol($input:NurtureEnrolInput!){nurtureEnrol(input:$input){counts{...NurtureEnrolCounts}program{...NurtureProgram}replayed results{...NurtureEnrolResult}}}fragment NurtureEnrolCounts on NurtureEnrolCounts{enrolled rejected}fragment NurtureProgram on NurtureProgram{activatedAt campaign{id name}createdAt entryFilter exitFilter frequencyCap{...FrequencyCap}goal id name owner{id name}status stepsChangedAt topic updatedAt version}fragment FrequencyCap on FrequencyCap{max per whenCapped}fragment NurtureEnrolResult on NurtureEnrolResult{enrolment{id}error{...NurtureEnrolError}outcome}fragment NurtureEnrolError on NurtureEnrolError{code message}",
};

export const NurtureEnrolMatchingDocument: Document<
  Operations.NurtureEnrolMatchingMutation,
  Operations.NurtureEnrolMatchingMutationVariables
> = {
  name: "NurtureEnrolMatching",
  text: "mutation NurtureEnrolMatching($input:NurtureEnrolMatchingInput!){nurtureEnrolMatching(input:$input){program{...NurtureProgram}replayed}}fragment NurtureProgram on NurtureProgram{activatedAt campaign{id name}createdAt entryFilter exitFilter frequencyCap{...FrequencyCap}goal id name owner{id name}status stepsChangedAt topic updatedAt version}fragment FrequencyCap on FrequencyCap{max per whenCapped}",
};

export const NurtureEnrolmentDocument: Document<
  Operations.NurtureEnrolmentQuery,
  Operations.NurtureEnrolmentQueryVariables
> = {
  name: "NurtureEnrolment",
  text: "query NurtureEnrolment($id:ID!){nurtureEnrolment(id:$id){...NurtureEnrolmentDetail}}fragment NurtureEnrolmentDetail on NurtureEnrolment{...NurtureEnrolment history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment NurtureEnrolment on NurtureEnrolment{anchorAt createdAt dueAt endedAt enrolledBy{id name}entry exitReason id lastStep{id}lead{id name}program{id name}reachedGoal state updatedAt version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
};

export const NurtureEnrolmentExitDocument: Document<
  Operations.NurtureEnrolmentExitMutation,
  Operations.NurtureEnrolmentExitMutationVariables
> = {
  name: "NurtureEnrolmentExit",
  text: "mutation NurtureEnrolmentExit($input:NurtureEnrolmentExitInput!){nurtureEnrolmentExit(input:$input){enrolment{...NurtureEnrolment}replayed}}fragment NurtureEnrolment on NurtureEnrolment{anchorAt createdAt dueAt endedAt enrolledBy{id name}entry exitReason id lastStep{id}lead{id name}program{id name}reachedGoal state updatedAt version}",
};

export const NurtureEnrolmentPauseDocument: Document<
  Operations.NurtureEnrolmentPauseMutation,
  Operations.NurtureEnrolmentPauseMutationVariables
> = {
  name: "NurtureEnrolmentPause",
  text: "mutation NurtureEnrolmentPause($input:NurtureEnrolmentPauseInput!){nurtureEnrolmentPause(input:$input){enrolment{...NurtureEnrolment}replayed}}fragment NurtureEnrolment on NurtureEnrolment{anchorAt createdAt dueAt endedAt enrolledBy{id name}entry exitReason id lastStep{id}lead{id name}program{id name}reachedGoal state updatedAt version}",
};

export const NurtureEnrolmentResumeDocument: Document<
  Operations.NurtureEnrolmentResumeMutation,
  Operations.NurtureEnrolmentResumeMutationVariables
> = {
  name: "NurtureEnrolmentResume",
  text: "mutation NurtureEnrolmentResume($input:NurtureEnrolmentResumeInput!){nurtureEnrolmentResume(input:$input){enrolment{...NurtureEnrolment}replayed}}fragment NurtureEnrolment on NurtureEnrolment{anchorAt createdAt dueAt endedAt enrolledBy{id name}entry exitReason id lastStep{id}lead{id name}program{id name}reachedGoal state updatedAt version}",
};

export const NurtureEnrolmentsDocument: Document<
  Operations.NurtureEnrolmentsQuery,
  Operations.NurtureEnrolmentsQueryVariables
> = {
  name: "NurtureEnrolments",
  text: "query NurtureEnrolments($after:String$filter:NurtureEnrolmentFilter$first:Int$orderBy:[NurtureEnrolmentOrderBy!]){nurtureEnrolments(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...NurtureEnrolment}pageInfo{hasNextPage endCursor}}}fragment NurtureEnrolment on NurtureEnrolment{anchorAt createdAt dueAt endedAt enrolledBy{id name}entry exitReason id lastStep{id}lead{id name}program{id name}reachedGoal state updatedAt version}",
};

export const NurtureEnrolmentsCountDocument: Document<
  Operations.NurtureEnrolmentsCountQuery,
  Operations.NurtureEnrolmentsCountQueryVariables
> = {
  name: "NurtureEnrolmentsCount",
  text: "query NurtureEnrolmentsCount($filter:NurtureEnrolmentFilter){nurtureEnrolmentsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const NurtureProgramDocument: Document<
  Operations.NurtureProgramQuery,
  Operations.NurtureProgramQueryVariables
> = {
  name: "NurtureProgram",
  text: "query NurtureProgram($id:ID!){nurtureProgram(id:$id){...NurtureProgramDetail}}fragment NurtureProgramDetail on NurtureProgram{...NurtureProgram history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}steps(first:20){nodes{...NurtureStep}pageInfo{hasNextPage endCursor}}}fragment NurtureProgram on NurtureProgram{activatedAt campaign{id name}createdAt entryFilter exitFilter frequencyCap{...FrequencyCap}goal id name owner{id name}status stepsChangedAt topic updatedAt version}fragment FrequencyCap on FrequencyCap{max per whenCapped}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}fragment NurtureStep on NurtureStep{channel condition{...StepCondition}createdAt html id position program{id name}retiredAt subject text untilHour untilWeekday updatedAt version waitFor zone}fragment StepCondition on StepCondition{engaged{...StepEngagement}lead}fragment StepEngagement on StepEngagement{did not stepId}",
};

export const NurtureProgramActivateDocument: Document<
  Operations.NurtureProgramActivateMutation,
  Operations.NurtureProgramActivateMutationVariables
> = {
  name: "NurtureProgramActivate",
  text: "mutation NurtureProgramActivate($input:NurtureProgramActivateInput!){nurtureProgramActivate(input:$input){program{...NurtureProgram}replayed}}fragment NurtureProgram on NurtureProgram{activatedAt campaign{id name}createdAt entryFilter exitFilter frequencyCap{...FrequencyCap}goal id name owner{id name}status stepsChangedAt topic updatedAt version}fragment FrequencyCap on FrequencyCap{max per whenCapped}",
};

export const NurtureProgramArchiveDocument: Document<
  Operations.NurtureProgramArchiveMutation,
  Operations.NurtureProgramArchiveMutationVariables
> = {
  name: "NurtureProgramArchive",
  text: "mutation NurtureProgramArchive($input:NurtureProgramArchiveInput!){nurtureProgramArchive(input:$input){program{...NurtureProgram}replayed}}fragment NurtureProgram on NurtureProgram{activatedAt campaign{id name}createdAt entryFilter exitFilter frequencyCap{...FrequencyCap}goal id name owner{id name}status stepsChangedAt topic updatedAt version}fragment FrequencyCap on FrequencyCap{max per whenCapped}",
};

export const NurtureProgramCreateDocument: Document<
  Operations.NurtureProgramCreateMutation,
  Operations.NurtureProgramCreateMutationVariables
> = {
  name: "NurtureProgramCreate",
  text: "mutation NurtureProgramCreate($input:NurtureProgramCreateInput!){nurtureProgramCreate(input:$input){program{...NurtureProgram}replayed}}fragment NurtureProgram on NurtureProgram{activatedAt campaign{id name}createdAt entryFilter exitFilter frequencyCap{...FrequencyCap}goal id name owner{id name}status stepsChangedAt topic updatedAt version}fragment FrequencyCap on FrequencyCap{max per whenCapped}",
};

export const NurtureProgramPauseDocument: Document<
  Operations.NurtureProgramPauseMutation,
  Operations.NurtureProgramPauseMutationVariables
> = {
  name: "NurtureProgramPause",
  text: "mutation NurtureProgramPause($input:NurtureProgramPauseInput!){nurtureProgramPause(input:$input){program{...NurtureProgram}replayed}}fragment NurtureProgram on NurtureProgram{activatedAt campaign{id name}createdAt entryFilter exitFilter frequencyCap{...FrequencyCap}goal id name owner{id name}status stepsChangedAt topic updatedAt version}fragment FrequencyCap on FrequencyCap{max per whenCapped}",
};

export const NurtureProgramUpdateDocument: Document<
  Operations.NurtureProgramUpdateMutation,
  Operations.NurtureProgramUpdateMutationVariables
> = {
  name: "NurtureProgramUpdate",
  text: "mutation NurtureProgramUpdate($input:NurtureProgramUpdateInput!){nurtureProgramUpdate(input:$input){program{...NurtureProgram}replayed}}fragment NurtureProgram on NurtureProgram{activatedAt campaign{id name}createdAt entryFilter exitFilter frequencyCap{...FrequencyCap}goal id name owner{id name}status stepsChangedAt topic updatedAt version}fragment FrequencyCap on FrequencyCap{max per whenCapped}",
};

export const NurtureProgramsDocument: Document<
  Operations.NurtureProgramsQuery,
  Operations.NurtureProgramsQueryVariables
> = {
  name: "NurturePrograms",
  text: "query NurturePrograms($after:String$filter:NurtureProgramFilter$first:Int$orderBy:[NurtureProgramOrderBy!]){nurturePrograms(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...NurtureProgram}pageInfo{hasNextPage endCursor}}}fragment NurtureProgram on NurtureProgram{activatedAt campaign{id name}createdAt entryFilter exitFilter frequencyCap{...FrequencyCap}goal id name owner{id name}status stepsChangedAt topic updatedAt version}fragment FrequencyCap on FrequencyCap{max per whenCapped}",
};

export const NurtureProgramsCountDocument: Document<
  Operations.NurtureProgramsCountQuery,
  Operations.NurtureProgramsCountQueryVariables
> = {
  name: "NurtureProgramsCount",
  text: "query NurtureProgramsCount($filter:NurtureProgramFilter){nurtureProgramsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const NurtureResultsDocument: Document<
  Operations.NurtureResultsQuery,
  Operations.NurtureResultsQueryVariables
> = {
  name: "NurtureResults",
  text: "query NurtureResults($programId:ID!){nurtureResults(programId:$programId){bounced clicked completed converted delivered enrolled live opened program{...NurtureProgram}reachedGoal reactivated replied scheduled sent skipped steps{...NurtureStepResults}unsubscribed}}fragment NurtureProgram on NurtureProgram{activatedAt campaign{id name}createdAt entryFilter exitFilter frequencyCap{...FrequencyCap}goal id name owner{id name}status stepsChangedAt topic updatedAt version}fragment FrequencyCap on FrequencyCap{max per whenCapped}fragment NurtureStepResults on NurtureStepResults{bounced clicked delivered opened replied scheduled sent skipped step{id}unsubscribed}",
};

export const NurtureSendDocument: Document<
  Operations.NurtureSendQuery,
  Operations.NurtureSendQueryVariables
> = {
  name: "NurtureSend",
  text: "query NurtureSend($id:ID!){nurtureSend(id:$id){...NurtureSend}}fragment NurtureSend on NurtureSend{bouncedAt clickedAt createdAt deliveredAt enrolment{id}failure id lead{id name}openedAt program{id name}repliedAt scheduledAt sentAt skipReason state step{id}stepVersion unsubscribedAt updatedAt version}",
};

export const NurtureSendsDocument: Document<
  Operations.NurtureSendsQuery,
  Operations.NurtureSendsQueryVariables
> = {
  name: "NurtureSends",
  text: "query NurtureSends($after:String$filter:NurtureSendFilter$first:Int$orderBy:[NurtureSendOrderBy!]){nurtureSends(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...NurtureSend}pageInfo{hasNextPage endCursor}}}fragment NurtureSend on NurtureSend{bouncedAt clickedAt createdAt deliveredAt enrolment{id}failure id lead{id name}openedAt program{id name}repliedAt scheduledAt sentAt skipReason state step{id}stepVersion unsubscribedAt updatedAt version}",
};

export const NurtureSendsCountDocument: Document<
  Operations.NurtureSendsCountQuery,
  Operations.NurtureSendsCountQueryVariables
> = {
  name: "NurtureSendsCount",
  text: "query NurtureSendsCount($filter:NurtureSendFilter){nurtureSendsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const NurtureSettingsDocument: Document<
  Operations.NurtureSettingsQuery,
  Operations.NurtureSettingsQueryVariables
> = {
  name: "NurtureSettings",
  text: "query NurtureSettings{nurtureSettings{...NurtureSettings}}fragment NurtureSettings on NurtureSettings{createdAt frequencyCap{...FrequencyCap}id timezone updatedAt version}fragment FrequencyCap on FrequencyCap{max per whenCapped}",
};

export const NurtureStepPreviewDocument: Document<
  Operations.NurtureStepPreviewQuery,
  Operations.NurtureStepPreviewQueryVariables
> = {
  name: "NurtureStepPreview",
  text: "query NurtureStepPreview($input:NurtureStepPreviewInput!){nurtureStepPreview(input:$input){...NurtureStepPreview}}fragment NurtureStepPreview on NurtureStepPreview{html obstacle subject text toAddress}",
};

export const NurtureStepTestDocument: Document<
  Operations.NurtureStepTestMutation,
  Operations.NurtureStepTestMutationVariables
> = {
  name: "NurtureStepTest",
  text: "mutation NurtureStepTest($input:NurtureStepTestInput!){nurtureStepTest(input:$input){mail{...OutgoingMail}replayed}}fragment OutgoingMail on OutgoingMail{about attempts bounceKind bouncedAt clickedAt clickedLinks clicks createdAt deliveredAt failure id machineClicks machineOpens messageId notBeforeAt openedAt opens purpose repliedAt reservedAt sentAt state subject toAddress toKey topic tracksClicks tracksOpens updatedAt version}",
};

export const ObservationDocument: Document<
  Operations.ObservationQuery,
  Operations.ObservationQueryVariables
> = {
  name: "Observation",
  text: "query Observation($id:ID!){observation(id:$id){...IntelObservationDetail}}fragment IntelObservationDetail on IntelObservation{...IntelObservation history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment IntelObservation on IntelObservation{account{id name}attempt bothSides claim competitor{id name}confidentiality corroboratedBy createdAt discussionItem{id}evidenceUrl grade id infoCredibility kind lead{id name}observedAt opportunity{id name}origin qualification{id}quote report{id title}reportedBy{id name}sourceReliability state updatedAt validUntil version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
};

export const ObservationsDocument: Document<
  Operations.ObservationsQuery,
  Operations.ObservationsQueryVariables
> = {
  name: "Observations",
  text: "query Observations($after:String$filter:IntelObservationFilter$first:Int$orderBy:[IntelObservationOrderBy!]){observations(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...IntelObservation}pageInfo{hasNextPage endCursor}}}fragment IntelObservation on IntelObservation{account{id name}attempt bothSides claim competitor{id name}confidentiality corroboratedBy createdAt discussionItem{id}evidenceUrl grade id infoCredibility kind lead{id name}observedAt opportunity{id name}origin qualification{id}quote report{id title}reportedBy{id name}sourceReliability state updatedAt validUntil version}",
};

export const ObservationsCountDocument: Document<
  Operations.ObservationsCountQuery,
  Operations.ObservationsCountQueryVariables
> = {
  name: "ObservationsCount",
  text: "query ObservationsCount($filter:IntelObservationFilter){observationsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const OpportunitiesDocument: Document<
  Operations.OpportunitiesQuery,
  Operations.OpportunitiesQueryVariables
> = {
  name: "Opportunities",
  text: "query Opportunities($after:String$filter:OpportunityFilter$first:Int$orderBy:[OpportunityOrderBy!]){opportunities(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Opportunity}pageInfo{hasNextPage endCursor}}}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const OpportunitiesCountDocument: Document<
  Operations.OpportunitiesCountQuery,
  Operations.OpportunitiesCountQueryVariables
> = {
  name: "OpportunitiesCount",
  text: "query OpportunitiesCount($filter:OpportunityFilter){opportunitiesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const OpportunityDocument: Document<
  Operations.OpportunityQuery,
  Operations.OpportunityQueryVariables
> = {
  name: "Opportunity",
  text: "query Opportunity($id:ID!){opportunity(id:$id){...OpportunityDetail}}fragment OpportunityDetail on Opportunity{...Opportunity history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}fragment Money on Money{amount currencyCode}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
};

export const OpportunityCreateDocument: Document<
  Operations.OpportunityCreateMutation,
  Operations.OpportunityCreateMutationVariables
> = {
  name: "OpportunityCreate",
  text: "mutation OpportunityCreate($input:OpportunityCreateInput!){opportunityCreate(input:$input){opportunity{...Opportunity}replayed}}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const OpportunityMoveDocument: Document<
  Operations.OpportunityMoveMutation,
  Operations.OpportunityMoveMutationVariables
> = {
  name: "OpportunityMove",
  text: "mutation OpportunityMove($input:OpportunityMoveInput!){opportunityMove(input:$input){opportunity{...Opportunity}replayed}}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const OpportunityUpdateDocument: Document<
  Operations.OpportunityUpdateMutation,
  Operations.OpportunityUpdateMutationVariables
> = {
  name: "OpportunityUpdate",
  text: "mutation OpportunityUpdate($input:OpportunityUpdateInput!){opportunityUpdate(input:$input){opportunity{...Opportunity}replayed}}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const OpportunityUpsertDocument: Document<
  Operations.OpportunityUpsertMutation,
  Operations.OpportunityUpsertMutationVariables
> = {
  name: "OpportunityUpsert",
  text: "mutation OpportunityUpsert($input:OpportunityUpsertInput!){opportunityUpsert(input:$input){opportunity{...Opportunity}outcome replayed}}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const OutgoingMailDocument: Document<
  Operations.OutgoingMailQuery,
  Operations.OutgoingMailQueryVariables
> = {
  name: "OutgoingMail",
  text: "query OutgoingMail($id:ID!){outgoingMail(id:$id){...OutgoingMail}}fragment OutgoingMail on OutgoingMail{about attempts bounceKind bouncedAt clickedAt clickedLinks clicks createdAt deliveredAt failure id machineClicks machineOpens messageId notBeforeAt openedAt opens purpose repliedAt reservedAt sentAt state subject toAddress toKey topic tracksClicks tracksOpens updatedAt version}",
};

export const OutgoingMailsDocument: Document<
  Operations.OutgoingMailsQuery,
  Operations.OutgoingMailsQueryVariables
> = {
  name: "OutgoingMails",
  text: "query OutgoingMails($after:String$filter:OutgoingMailFilter$first:Int$orderBy:[OutgoingMailOrderBy!]){outgoingMails(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...OutgoingMail}pageInfo{hasNextPage endCursor}}}fragment OutgoingMail on OutgoingMail{about attempts bounceKind bouncedAt clickedAt clickedLinks clicks createdAt deliveredAt failure id machineClicks machineOpens messageId notBeforeAt openedAt opens purpose repliedAt reservedAt sentAt state subject toAddress toKey topic tracksClicks tracksOpens updatedAt version}",
};

export const OutgoingMailsCountDocument: Document<
  Operations.OutgoingMailsCountQuery,
  Operations.OutgoingMailsCountQueryVariables
> = {
  name: "OutgoingMailsCount",
  text: "query OutgoingMailsCount($filter:OutgoingMailFilter){outgoingMailsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const PublicContactPointsDocument: Document<
  Operations.PublicContactPointsQuery,
  Operations.PublicContactPointsQueryVariables
> = {
  name: "PublicContactPoints",
  text: "query PublicContactPoints($workspace:String!){publicContactPoints(workspace:$workspace){...PublicContactPoint}}fragment PublicContactPoint on PublicContactPoint{department email form hours label phone territory}",
};

export const QualificationPoliciesDocument: Document<
  Operations.QualificationPoliciesQuery,
  Operations.QualificationPoliciesQueryVariables
> = {
  name: "QualificationPolicies",
  text: "query QualificationPolicies($after:String$filter:QualificationPolicyFilter$first:Int$orderBy:[QualificationPolicyOrderBy!]){qualificationPolicies(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...QualificationPolicy}pageInfo{hasNextPage endCursor}}}fragment QualificationPolicy on QualificationPolicy{budgetFloor{...Money}createdAt decidedBy{id name}defaultFramework horizonDays id note revision sourceFrameworks{...QualificationSourceFramework}}fragment Money on Money{amount currencyCode}fragment QualificationSourceFramework on QualificationSourceFramework{framework sourceId}",
};

export const QualificationPoliciesCountDocument: Document<
  Operations.QualificationPoliciesCountQuery,
  Operations.QualificationPoliciesCountQueryVariables
> = {
  name: "QualificationPoliciesCount",
  text: "query QualificationPoliciesCount($filter:QualificationPolicyFilter){qualificationPoliciesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const QualificationPolicyDocument: Document<
  Operations.QualificationPolicyQuery,
  Operations.QualificationPolicyQueryVariables
> = {
  name: "QualificationPolicy",
  text: "query QualificationPolicy($id:ID!){qualificationPolicy(id:$id){...QualificationPolicy}}fragment QualificationPolicy on QualificationPolicy{budgetFloor{...Money}createdAt decidedBy{id name}defaultFramework horizonDays id note revision sourceFrameworks{...QualificationSourceFramework}}fragment Money on Money{amount currencyCode}fragment QualificationSourceFramework on QualificationSourceFramework{framework sourceId}",
};

export const QualificationPolicySetDocument: Document<
  Operations.QualificationPolicySetMutation,
  Operations.QualificationPolicySetMutationVariables
> = {
  name: "QualificationPolicySet",
  text: "mutation QualificationPolicySet($input:QualificationPolicySetInput!){qualificationPolicySet(input:$input){policy{...QualificationPolicy}replayed}}fragment QualificationPolicy on QualificationPolicy{budgetFloor{...Money}createdAt decidedBy{id name}defaultFramework horizonDays id note revision sourceFrameworks{...QualificationSourceFramework}}fragment Money on Money{amount currencyCode}fragment QualificationSourceFramework on QualificationSourceFramework{framework sourceId}",
};

export const QualificationScriptDocument: Document<
  Operations.QualificationScriptQuery,
  Operations.QualificationScriptQueryVariables
> = {
  name: "QualificationScript",
  text: "query QualificationScript($framework:QualificationFramework$leadId:ID!){qualificationScript(framework:$framework leadId:$leadId){answers{...QualificationAnswers}firedRules{...QualificationFiredRule}framework lead{...Lead}missing next questions{...CallScriptLine}undecidedBy verdict why}}fragment QualificationAnswers on QualificationAnswers{budget{...QualificationBudget}champion{...QualificationChampion}decider{...QualificationDecider}decisionCriteria decisionProcess impact metrics paperProcess problem timeframeDays triedBefore{...TriedBefore}urgency}fragment QualificationBudget on QualificationBudget{approved currencyCode max min}fragment QualificationChampion on QualificationChampion{hasInfluence name}fragment QualificationDecider on QualificationDecider{name reachable}fragment TriedBefore on TriedBefore{result vendor what}fragment QualificationFiredRule on QualificationFiredRule{explanation rule}fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment CallScriptLine on CallScriptLine{heading isRequired question status text}",
};

export const QualificationTermsDocument: Document<
  Operations.QualificationTermsQuery,
  Operations.QualificationTermsQueryVariables
> = {
  name: "QualificationTerms",
  text: "query QualificationTerms{qualificationTerms{...QualificationTerms}}fragment QualificationTerms on QualificationTerms{budgetFloor{...Money}defaultFramework horizonDays revision sourceFrameworks{...QualificationSourceFramework}}fragment Money on Money{amount currencyCode}fragment QualificationSourceFramework on QualificationSourceFramework{framework sourceId}",
};

export const ReceiptDocument: Document<Operations.ReceiptQuery, Operations.ReceiptQueryVariables> =
  {
    name: "Receipt",
    text: "query Receipt($id:ID!){receipt(id:$id){...DistributionDetail}}fragment DistributionDetail on Distribution{...Distribution history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
  };

export const ReceiptAcknowledgeDocument: Document<
  Operations.ReceiptAcknowledgeMutation,
  Operations.ReceiptAcknowledgeMutationVariables
> = {
  name: "ReceiptAcknowledge",
  text: "mutation ReceiptAcknowledge($input:ReceiptAcknowledgeInput!){receiptAcknowledge(input:$input){receipt{...Distribution}replayed}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}",
};

export const ReceiptReadDocument: Document<
  Operations.ReceiptReadMutation,
  Operations.ReceiptReadMutationVariables
> = {
  name: "ReceiptRead",
  text: "mutation ReceiptRead($input:ReceiptReadInput!){receiptRead(input:$input){receipt{...Distribution}replayed}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}",
};

export const ReceiptsDocument: Document<
  Operations.ReceiptsQuery,
  Operations.ReceiptsQueryVariables
> = {
  name: "Receipts",
  text: "query Receipts($after:String$filter:DistributionFilter$first:Int$orderBy:[DistributionOrderBy!]){receipts(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Distribution}pageInfo{hasNextPage endCursor}}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}",
};

export const ReceiptsCountDocument: Document<
  Operations.ReceiptsCountQuery,
  Operations.ReceiptsCountQueryVariables
> = {
  name: "ReceiptsCount",
  text: "query ReceiptsCount($filter:DistributionFilter){receiptsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const RejectReasonDocument: Document<
  Operations.RejectReasonQuery,
  Operations.RejectReasonQueryVariables
> = {
  name: "RejectReason",
  text: "query RejectReason($id:ID!){rejectReason(id:$id){...RejectReason}}fragment RejectReason on RejectReason{atIntake code countsAgainstMarketing createdAt disposition feedsScoring id label needs retiredAt updatedAt version}",
};

export const RejectReasonAddDocument: Document<
  Operations.RejectReasonAddMutation,
  Operations.RejectReasonAddMutationVariables
> = {
  name: "RejectReasonAdd",
  text: "mutation RejectReasonAdd($input:RejectReasonAddInput!){rejectReasonAdd(input:$input){reason{...RejectReason}replayed}}fragment RejectReason on RejectReason{atIntake code countsAgainstMarketing createdAt disposition feedsScoring id label needs retiredAt updatedAt version}",
};

export const RejectReasonRestoreDocument: Document<
  Operations.RejectReasonRestoreMutation,
  Operations.RejectReasonRestoreMutationVariables
> = {
  name: "RejectReasonRestore",
  text: "mutation RejectReasonRestore($input:RejectReasonRestoreInput!){rejectReasonRestore(input:$input){reason{...RejectReason}replayed}}fragment RejectReason on RejectReason{atIntake code countsAgainstMarketing createdAt disposition feedsScoring id label needs retiredAt updatedAt version}",
};

export const RejectReasonRetireDocument: Document<
  Operations.RejectReasonRetireMutation,
  Operations.RejectReasonRetireMutationVariables
> = {
  name: "RejectReasonRetire",
  text: "mutation RejectReasonRetire($input:RejectReasonRetireInput!){rejectReasonRetire(input:$input){reason{...RejectReason}replayed}}fragment RejectReason on RejectReason{atIntake code countsAgainstMarketing createdAt disposition feedsScoring id label needs retiredAt updatedAt version}",
};

export const RejectReasonUpdateDocument: Document<
  Operations.RejectReasonUpdateMutation,
  Operations.RejectReasonUpdateMutationVariables
> = {
  name: "RejectReasonUpdate",
  text: "mutation RejectReasonUpdate($input:RejectReasonUpdateInput!){rejectReasonUpdate(input:$input){reason{...RejectReason}replayed}}fragment RejectReason on RejectReason{atIntake code countsAgainstMarketing createdAt disposition feedsScoring id label needs retiredAt updatedAt version}",
};

export const RejectReasonsDocument: Document<
  Operations.RejectReasonsQuery,
  Operations.RejectReasonsQueryVariables
> = {
  name: "RejectReasons",
  text: "query RejectReasons($after:String$filter:RejectReasonFilter$first:Int$orderBy:[RejectReasonOrderBy!]){rejectReasons(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...RejectReason}pageInfo{hasNextPage endCursor}}}fragment RejectReason on RejectReason{atIntake code countsAgainstMarketing createdAt disposition feedsScoring id label needs retiredAt updatedAt version}",
};

export const RejectReasonsCountDocument: Document<
  Operations.RejectReasonsCountQuery,
  Operations.RejectReasonsCountQueryVariables
> = {
  name: "RejectReasonsCount",
  text: "query RejectReasonsCount($filter:RejectReasonFilter){rejectReasonsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ReportDocument: Document<Operations.ReportQuery, Operations.ReportQueryVariables> = {
  name: "Report",
  text: "query Report($id:ID!){report(id:$id){...TripReportDetail}}fragment TripReportDetail on TripReport{...TripReport discussion(first:20){nodes{...DiscussionItem}pageInfo{hasNextPage endCursor}}editions(first:20){nodes{...ReportEdition}pageInfo{hasNextPage endCursor}}followUps(first:20){nodes{...FollowUp}pageInfo{hasNextPage endCursor}}history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}receipts(first:20){nodes{...Distribution}pageInfo{hasNextPage endCursor}}}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}fragment DiscussionItem on DiscussionItem{contact{id name}createdAt id kind report{id title}severity text updatedAt version}fragment ReportEdition on ReportEdition{changes{...ReportChange}createdAt id note report{id title}reportVersion}fragment ReportChange on ReportChange{after before kind subjectId}fragment FollowUp on FollowUp{createdAt dueAt evidence id overdue owner{id name}report{id title}state text updatedAt version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}",
};

export const ReportAmendDocument: Document<
  Operations.ReportAmendMutation,
  Operations.ReportAmendMutationVariables
> = {
  name: "ReportAmend",
  text: "mutation ReportAmend($input:ReportAmendInput!){reportAmend(input:$input){receipts{...Distribution}replayed report{...TripReport}}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
};

export const ReportDiscardDocument: Document<
  Operations.ReportDiscardMutation,
  Operations.ReportDiscardMutationVariables
> = {
  name: "ReportDiscard",
  text: "mutation ReportDiscard($input:ReportDiscardInput!){reportDiscard(input:$input){replayed report{...TripReport}}}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
};

export const ReportFileDocument: Document<
  Operations.ReportFileMutation,
  Operations.ReportFileMutationVariables
> = {
  name: "ReportFile",
  text: "mutation ReportFile($input:ReportFileInput!){reportFile(input:$input){receipts{...Distribution}replayed report{...TripReport}}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
};

export const ReportRetractDocument: Document<
  Operations.ReportRetractMutation,
  Operations.ReportRetractMutationVariables
> = {
  name: "ReportRetract",
  text: "mutation ReportRetract($input:ReportRetractInput!){reportRetract(input:$input){replayed report{...TripReport}}}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
};

export const ReportSubmitDocument: Document<
  Operations.ReportSubmitMutation,
  Operations.ReportSubmitMutationVariables
> = {
  name: "ReportSubmit",
  text: "mutation ReportSubmit($input:ReportSubmitInput!){reportSubmit(input:$input){receipts{...Distribution}replayed report{...TripReport}}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
};

export const ReportUpdateDocument: Document<
  Operations.ReportUpdateMutation,
  Operations.ReportUpdateMutationVariables
> = {
  name: "ReportUpdate",
  text: "mutation ReportUpdate($input:ReportUpdateInput!){reportUpdate(input:$input){replayed report{...TripReport}}}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
};

export const ReportsDocument: Document<Operations.ReportsQuery, Operations.ReportsQueryVariables> =
  {
    name: "Reports",
    text: "query Reports($after:String$filter:TripReportFilter$first:Int$orderBy:[TripReportOrderBy!]){reports(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...TripReport}pageInfo{hasNextPage endCursor}}}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
  };

export const ReportsCountDocument: Document<
  Operations.ReportsCountQuery,
  Operations.ReportsCountQueryVariables
> = {
  name: "ReportsCount",
  text: "query ReportsCount($filter:TripReportFilter){reportsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const RoutingPoliciesDocument: Document<
  Operations.RoutingPoliciesQuery,
  Operations.RoutingPoliciesQueryVariables
> = {
  name: "RoutingPolicies",
  text: "query RoutingPolicies($after:String$filter:RoutingPolicyFilter$first:Int$orderBy:[RoutingPolicyOrderBy!]){routingPolicies(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...RoutingPolicy}pageInfo{hasNextPage endCursor}}}fragment RoutingPolicy on RoutingPolicy{createdAt fallbackQueue id madeBy{id name}policyVersion pools{...RoutingPolicyPool}steps{...RoutingStep}territories{...RoutingPolicyTerritory}}fragment RoutingPolicyPool on RoutingPolicyPool{department members{...RoutingPolicyMember}name poolId strategy teamId}fragment RoutingPolicyMember on RoutingPolicyMember{preferred{...LeadArea}userId weight}fragment LeadArea on LeadArea{countryCode industryPrefix maxEmployees minEmployees postcodePrefix region}fragment RoutingStep on RoutingStep{poolId rule withinDays}fragment RoutingPolicyTerritory on RoutingPolicyTerritory{countryCode industryPrefix maxEmployees minEmployees name ownerIds poolId postcodePrefix priority region territoryId}",
};

export const RoutingPoliciesCountDocument: Document<
  Operations.RoutingPoliciesCountQuery,
  Operations.RoutingPoliciesCountQueryVariables
> = {
  name: "RoutingPoliciesCount",
  text: "query RoutingPoliciesCount($filter:RoutingPolicyFilter){routingPoliciesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const RoutingPolicyDocument: Document<
  Operations.RoutingPolicyQuery,
  Operations.RoutingPolicyQueryVariables
> = {
  name: "RoutingPolicy",
  text: "query RoutingPolicy($id:ID!){routingPolicy(id:$id){...RoutingPolicy}}fragment RoutingPolicy on RoutingPolicy{createdAt fallbackQueue id madeBy{id name}policyVersion pools{...RoutingPolicyPool}steps{...RoutingStep}territories{...RoutingPolicyTerritory}}fragment RoutingPolicyPool on RoutingPolicyPool{department members{...RoutingPolicyMember}name poolId strategy teamId}fragment RoutingPolicyMember on RoutingPolicyMember{preferred{...LeadArea}userId weight}fragment LeadArea on LeadArea{countryCode industryPrefix maxEmployees minEmployees postcodePrefix region}fragment RoutingStep on RoutingStep{poolId rule withinDays}fragment RoutingPolicyTerritory on RoutingPolicyTerritory{countryCode industryPrefix maxEmployees minEmployees name ownerIds poolId postcodePrefix priority region territoryId}",
};

export const RoutingPolicyInForceDocument: Document<
  Operations.RoutingPolicyInForceQuery,
  Operations.RoutingPolicyInForceQueryVariables
> = {
  name: "RoutingPolicyInForce",
  text: "query RoutingPolicyInForce{routingPolicyInForce{...RoutingPolicyInForce}}fragment RoutingPolicyInForce on RoutingPolicyInForce{fallbackQueue policyVersion pools{...RoutingPolicyPool}steps{...RoutingStep}territories{...RoutingPolicyTerritory}}fragment RoutingPolicyPool on RoutingPolicyPool{department members{...RoutingPolicyMember}name poolId strategy teamId}fragment RoutingPolicyMember on RoutingPolicyMember{preferred{...LeadArea}userId weight}fragment LeadArea on LeadArea{countryCode industryPrefix maxEmployees minEmployees postcodePrefix region}fragment RoutingStep on RoutingStep{poolId rule withinDays}fragment RoutingPolicyTerritory on RoutingPolicyTerritory{countryCode industryPrefix maxEmployees minEmployees name ownerIds poolId postcodePrefix priority region territoryId}",
};

export const RoutingPolicySetDocument: Document<
  Operations.RoutingPolicySetMutation,
  Operations.RoutingPolicySetMutationVariables
> = {
  name: "RoutingPolicySet",
  text: "mutation RoutingPolicySet($input:RoutingPolicySetInput!){routingPolicySet(input:$input){policy{...RoutingPolicy}replayed}}fragment RoutingPolicy on RoutingPolicy{createdAt fallbackQueue id madeBy{id name}policyVersion pools{...RoutingPolicyPool}steps{...RoutingStep}territories{...RoutingPolicyTerritory}}fragment RoutingPolicyPool on RoutingPolicyPool{department members{...RoutingPolicyMember}name poolId strategy teamId}fragment RoutingPolicyMember on RoutingPolicyMember{preferred{...LeadArea}userId weight}fragment LeadArea on LeadArea{countryCode industryPrefix maxEmployees minEmployees postcodePrefix region}fragment RoutingStep on RoutingStep{poolId rule withinDays}fragment RoutingPolicyTerritory on RoutingPolicyTerritory{countryCode industryPrefix maxEmployees minEmployees name ownerIds poolId postcodePrefix priority region territoryId}",
};

export const RoutingPoolDocument: Document<
  Operations.RoutingPoolQuery,
  Operations.RoutingPoolQueryVariables
> = {
  name: "RoutingPool",
  text: "query RoutingPool($id:ID!){routingPool(id:$id){...RoutingPoolDetail}}fragment RoutingPoolDetail on RoutingPool{...RoutingPool members(first:20){nodes{...RoutingPoolMember}pageInfo{hasNextPage endCursor}}}fragment RoutingPool on RoutingPool{createdAt department id name retiredAt strategy team{id name}updatedAt version}fragment RoutingPoolMember on RoutingPoolMember{createdAt id pool{id name}preferred{...LeadArea}updatedAt user{id name}version weight}fragment LeadArea on LeadArea{countryCode industryPrefix maxEmployees minEmployees postcodePrefix region}",
};

export const RoutingPoolCreateDocument: Document<
  Operations.RoutingPoolCreateMutation,
  Operations.RoutingPoolCreateMutationVariables
> = {
  name: "RoutingPoolCreate",
  text: "mutation RoutingPoolCreate($input:RoutingPoolCreateInput!){routingPoolCreate(input:$input){policy{...RoutingPolicy}pool{...RoutingPool}replayed}}fragment RoutingPolicy on RoutingPolicy{createdAt fallbackQueue id madeBy{id name}policyVersion pools{...RoutingPolicyPool}steps{...RoutingStep}territories{...RoutingPolicyTerritory}}fragment RoutingPolicyPool on RoutingPolicyPool{department members{...RoutingPolicyMember}name poolId strategy teamId}fragment RoutingPolicyMember on RoutingPolicyMember{preferred{...LeadArea}userId weight}fragment LeadArea on LeadArea{countryCode industryPrefix maxEmployees minEmployees postcodePrefix region}fragment RoutingStep on RoutingStep{poolId rule withinDays}fragment RoutingPolicyTerritory on RoutingPolicyTerritory{countryCode industryPrefix maxEmployees minEmployees name ownerIds poolId postcodePrefix priority region territoryId}fragment RoutingPool on RoutingPool{createdAt department id name retiredAt strategy team{id name}updatedAt version}",
};

export const RoutingPoolRetireDocument: Document<
  Operations.RoutingPoolRetireMutation,
  Operations.RoutingPoolRetireMutationVariables
> = {
  name: "RoutingPoolRetire",
  text: "mutation RoutingPoolRetire($input:RoutingPoolRetireInput!){routingPoolRetire(input:$input){policy{...RoutingPolicy}pool{...RoutingPool}replayed}}fragment RoutingPolicy on RoutingPolicy{createdAt fallbackQueue id madeBy{id name}policyVersion pools{...RoutingPolicyPool}steps{...RoutingStep}territories{...RoutingPolicyTerritory}}fragment RoutingPolicyPool on RoutingPolicyPool{department members{...RoutingPolicyMember}name poolId strategy teamId}fragment RoutingPolicyMember on RoutingPolicyMember{preferred{...LeadArea}userId weight}fragment LeadArea on LeadArea{countryCode industryPrefix maxEmployees minEmployees postcodePrefix region}fragment RoutingStep on RoutingStep{poolId rule withinDays}fragment RoutingPolicyTerritory on RoutingPolicyTerritory{countryCode industryPrefix maxEmployees minEmployees name ownerIds poolId postcodePrefix priority region territoryId}fragment RoutingPool on RoutingPool{createdAt department id name retiredAt strategy team{id name}updatedAt version}",
};

export const RoutingPoolUpdateDocument: Document<
  Operations.RoutingPoolUpdateMutation,
  Operations.RoutingPoolUpdateMutationVariables
> = {
  name: "RoutingPoolUpdate",
  text: "mutation RoutingPoolUpdate($input:RoutingPoolUpdateInput!){routingPoolUpdate(input:$input){policy{...RoutingPolicy}pool{...RoutingPool}replayed}}fragment RoutingPolicy on RoutingPolicy{createdAt fallbackQueue id madeBy{id name}policyVersion pools{...RoutingPolicyPool}steps{...RoutingStep}territories{...RoutingPolicyTerritory}}fragment RoutingPolicyPool on RoutingPolicyPool{department members{...RoutingPolicyMember}name poolId strategy teamId}fragment RoutingPolicyMember on RoutingPolicyMember{preferred{...LeadArea}userId weight}fragment LeadArea on LeadArea{countryCode industryPrefix maxEmployees minEmployees postcodePrefix region}fragment RoutingStep on RoutingStep{poolId rule withinDays}fragment RoutingPolicyTerritory on RoutingPolicyTerritory{countryCode industryPrefix maxEmployees minEmployees name ownerIds poolId postcodePrefix priority region territoryId}fragment RoutingPool on RoutingPool{createdAt department id name retiredAt strategy team{id name}updatedAt version}",
};

export const RoutingPoolsDocument: Document<
  Operations.RoutingPoolsQuery,
  Operations.RoutingPoolsQueryVariables
> = {
  name: "RoutingPools",
  text: "query RoutingPools($after:String$filter:RoutingPoolFilter$first:Int$orderBy:[RoutingPoolOrderBy!]){routingPools(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...RoutingPool}pageInfo{hasNextPage endCursor}}}fragment RoutingPool on RoutingPool{createdAt department id name retiredAt strategy team{id name}updatedAt version}",
};

export const RoutingPoolsCountDocument: Document<
  Operations.RoutingPoolsCountQuery,
  Operations.RoutingPoolsCountQueryVariables
> = {
  name: "RoutingPoolsCount",
  text: "query RoutingPoolsCount($filter:RoutingPoolFilter){routingPoolsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ScoreFactsDocument: Document<
  Operations.ScoreFactsQuery,
  Operations.ScoreFactsQueryVariables
> = {
  name: "ScoreFacts",
  text: "query ScoreFacts{scoreFacts{...ScoreFact}}fragment ScoreFact on ScoreFact{name values}",
};

export const ScoreModelDocument: Document<
  Operations.ScoreModelQuery,
  Operations.ScoreModelQueryVariables
> = {
  name: "ScoreModel",
  text: "query ScoreModel($id:ID!){scoreModel(id:$id){...ScoreModel}}fragment ScoreModel on ScoreModel{activatedAt capPoints createdAt groups{...ScoreModelGroup}id kind learned{...ScoreLearned}modelVersion name productLine rules{...ScoreModelRule}status team{id name}updatedAt version}fragment ScoreModelGroup on ScoreModelGroup{capPoints id}fragment ScoreLearned on ScoreLearned{exclude from intercept outcomes terms{...ScoreLearnedTerm}to won}fragment ScoreLearnedTerm on ScoreLearnedTerm{fields weights{...ScoreLearnedWeight}}fragment ScoreLearnedWeight on ScoreLearnedWeight{label weight}fragment ScoreModelRule on ScoreModelRule{dailyCapPoints decay{...ScoreDecay}group id points touch{...ScoreTouchMatch}version when{...ScoreCondition}}fragment ScoreDecay on ScoreDecay{halfLifeDays kind percent periodDays windowDays}fragment ScoreTouchMatch on ScoreTouchMatch{campaignIds channels content directions types}fragment ScoreCondition on ScoreCondition{fact op value}",
};

export const ScoreModelBacktestDocument: Document<
  Operations.ScoreModelBacktestQuery,
  Operations.ScoreModelBacktestQueryVariables
> = {
  name: "ScoreModelBacktest",
  text: "query ScoreModelBacktest($input:ScoreModelBacktestInput!){scoreModelBacktest(input:$input){activeAuc activeLift activeMqls auc bands{...ScoreBacktestBand}confusion{...ScoreBacktestConfusion}from isCut leads lift model{...ScoreModel}mqlChange mqls outcomes precision recall to won}}fragment ScoreBacktestBand on ScoreBacktestBand{band leads precision won}fragment ScoreBacktestConfusion on ScoreBacktestConfusion{falseNegatives falsePositives trueNegatives truePositives}fragment ScoreModel on ScoreModel{activatedAt capPoints createdAt groups{...ScoreModelGroup}id kind learned{...ScoreLearned}modelVersion name productLine rules{...ScoreModelRule}status team{id name}updatedAt version}fragment ScoreModelGroup on ScoreModelGroup{capPoints id}fragment ScoreLearned on ScoreLearned{exclude from intercept outcomes terms{...ScoreLearnedTerm}to won}fragment ScoreLearnedTerm on ScoreLearnedTerm{fields weights{...ScoreLearnedWeight}}fragment ScoreLearnedWeight on ScoreLearnedWeight{label weight}fragment ScoreModelRule on ScoreModelRule{dailyCapPoints decay{...ScoreDecay}group id points touch{...ScoreTouchMatch}version when{...ScoreCondition}}fragment ScoreDecay on ScoreDecay{halfLifeDays kind percent periodDays windowDays}fragment ScoreTouchMatch on ScoreTouchMatch{campaignIds channels content directions types}fragment ScoreCondition on ScoreCondition{fact op value}",
};

export const ScoreModelChangeDocument: Document<
  Operations.ScoreModelChangeMutation,
  Operations.ScoreModelChangeMutationVariables
> = {
  name: "ScoreModelChange",
  text: "mutation ScoreModelChange($input:ScoreModelChangeInput!){scoreModelChange(input:$input){model{...ScoreModel}replayed}}fragment ScoreModel on ScoreModel{activatedAt capPoints createdAt groups{...ScoreModelGroup}id kind learned{...ScoreLearned}modelVersion name productLine rules{...ScoreModelRule}status team{id name}updatedAt version}fragment ScoreModelGroup on ScoreModelGroup{capPoints id}fragment ScoreLearned on ScoreLearned{exclude from intercept outcomes terms{...ScoreLearnedTerm}to won}fragment ScoreLearnedTerm on ScoreLearnedTerm{fields weights{...ScoreLearnedWeight}}fragment ScoreLearnedWeight on ScoreLearnedWeight{label weight}fragment ScoreModelRule on ScoreModelRule{dailyCapPoints decay{...ScoreDecay}group id points touch{...ScoreTouchMatch}version when{...ScoreCondition}}fragment ScoreDecay on ScoreDecay{halfLifeDays kind percent periodDays windowDays}fragment ScoreTouchMatch on ScoreTouchMatch{campaignIds channels content directions types}fragment ScoreCondition on ScoreCondition{fact op value}",
};

export const ScoreModelDraftDocument: Document<
  Operations.ScoreModelDraftMutation,
  Operations.ScoreModelDraftMutationVariables
> = {
  name: "ScoreModelDraft",
  text: "mutation ScoreModelDraft($input:ScoreModelDraftInput!){scoreModelDraft(input:$input){model{...ScoreModel}replayed}}fragment ScoreModel on ScoreModel{activatedAt capPoints createdAt groups{...ScoreModelGroup}id kind learned{...ScoreLearned}modelVersion name productLine rules{...ScoreModelRule}status team{id name}updatedAt version}fragment ScoreModelGroup on ScoreModelGroup{capPoints id}fragment ScoreLearned on ScoreLearned{exclude from intercept outcomes terms{...ScoreLearnedTerm}to won}fragment ScoreLearnedTerm on ScoreLearnedTerm{fields weights{...ScoreLearnedWeight}}fragment ScoreLearnedWeight on ScoreLearnedWeight{label weight}fragment ScoreModelRule on ScoreModelRule{dailyCapPoints decay{...ScoreDecay}group id points touch{...ScoreTouchMatch}version when{...ScoreCondition}}fragment ScoreDecay on ScoreDecay{halfLifeDays kind percent periodDays windowDays}fragment ScoreTouchMatch on ScoreTouchMatch{campaignIds channels content directions types}fragment ScoreCondition on ScoreCondition{fact op value}",
};

export const ScoreModelLearnDocument: Document<
  Operations.ScoreModelLearnMutation,
  Operations.ScoreModelLearnMutationVariables
> = {
  name: "ScoreModelLearn",
  text: "mutation ScoreModelLearn($input:ScoreModelLearnInput!){scoreModelLearn(input:$input){model{...ScoreModel}replayed}}fragment ScoreModel on ScoreModel{activatedAt capPoints createdAt groups{...ScoreModelGroup}id kind learned{...ScoreLearned}modelVersion name productLine rules{...ScoreModelRule}status team{id name}updatedAt version}fragment ScoreModelGroup on ScoreModelGroup{capPoints id}fragment ScoreLearned on ScoreLearned{exclude from intercept outcomes terms{...ScoreLearnedTerm}to won}fragment ScoreLearnedTerm on ScoreLearnedTerm{fields weights{...ScoreLearnedWeight}}fragment ScoreLearnedWeight on ScoreLearnedWeight{label weight}fragment ScoreModelRule on ScoreModelRule{dailyCapPoints decay{...ScoreDecay}group id points touch{...ScoreTouchMatch}version when{...ScoreCondition}}fragment ScoreDecay on ScoreDecay{halfLifeDays kind percent periodDays windowDays}fragment ScoreTouchMatch on ScoreTouchMatch{campaignIds channels content directions types}fragment ScoreCondition on ScoreCondition{fact op value}",
};

export const ScoreModelMoveDocument: Document<
  Operations.ScoreModelMoveMutation,
  Operations.ScoreModelMoveMutationVariables
> = {
  name: "ScoreModelMove",
  text: "mutation ScoreModelMove($input:ScoreModelMoveInput!){scoreModelMove(input:$input){model{...ScoreModel}replayed retired{...ScoreModel}}}fragment ScoreModel on ScoreModel{activatedAt capPoints createdAt groups{...ScoreModelGroup}id kind learned{...ScoreLearned}modelVersion name productLine rules{...ScoreModelRule}status team{id name}updatedAt version}fragment ScoreModelGroup on ScoreModelGroup{capPoints id}fragment ScoreLearned on ScoreLearned{exclude from intercept outcomes terms{...ScoreLearnedTerm}to won}fragment ScoreLearnedTerm on ScoreLearnedTerm{fields weights{...ScoreLearnedWeight}}fragment ScoreLearnedWeight on ScoreLearnedWeight{label weight}fragment ScoreModelRule on ScoreModelRule{dailyCapPoints decay{...ScoreDecay}group id points touch{...ScoreTouchMatch}version when{...ScoreCondition}}fragment ScoreDecay on ScoreDecay{halfLifeDays kind percent periodDays windowDays}fragment ScoreTouchMatch on ScoreTouchMatch{campaignIds channels content directions types}fragment ScoreCondition on ScoreCondition{fact op value}",
};

export const ScoreModelsDocument: Document<
  Operations.ScoreModelsQuery,
  Operations.ScoreModelsQueryVariables
> = {
  name: "ScoreModels",
  text: "query ScoreModels($after:String$filter:ScoreModelFilter$first:Int$orderBy:[ScoreModelOrderBy!]){scoreModels(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ScoreModel}pageInfo{hasNextPage endCursor}}}fragment ScoreModel on ScoreModel{activatedAt capPoints createdAt groups{...ScoreModelGroup}id kind learned{...ScoreLearned}modelVersion name productLine rules{...ScoreModelRule}status team{id name}updatedAt version}fragment ScoreModelGroup on ScoreModelGroup{capPoints id}fragment ScoreLearned on ScoreLearned{exclude from intercept outcomes terms{...ScoreLearnedTerm}to won}fragment ScoreLearnedTerm on ScoreLearnedTerm{fields weights{...ScoreLearnedWeight}}fragment ScoreLearnedWeight on ScoreLearnedWeight{label weight}fragment ScoreModelRule on ScoreModelRule{dailyCapPoints decay{...ScoreDecay}group id points touch{...ScoreTouchMatch}version when{...ScoreCondition}}fragment ScoreDecay on ScoreDecay{halfLifeDays kind percent periodDays windowDays}fragment ScoreTouchMatch on ScoreTouchMatch{campaignIds channels content directions types}fragment ScoreCondition on ScoreCondition{fact op value}",
};

export const ScoreModelsCountDocument: Document<
  Operations.ScoreModelsCountQuery,
  Operations.ScoreModelsCountQueryVariables
> = {
  name: "ScoreModelsCount",
  text: "query ScoreModelsCount($filter:ScoreModelFilter){scoreModelsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ScoreOutcomesDocument: Document<
  Operations.ScoreOutcomesQuery,
  Operations.ScoreOutcomesQueryVariables
> = {
  name: "ScoreOutcomes",
  text: "query ScoreOutcomes($input:ScoreOutcomesInput){scoreOutcomes(input:$input){...ScoreOutcomes}}fragment ScoreOutcomes on ScoreOutcomes{lost needed won}",
};

export const SlaClockDocument: Document<
  Operations.SlaClockQuery,
  Operations.SlaClockQueryVariables
> = {
  name: "SlaClock",
  text: "query SlaClock($id:ID!){slaClock(id:$id){...SlaClockDetail}}fragment SlaClockDetail on SlaClock{...SlaClock history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}steps(first:20){nodes{...SlaStep}pageInfo{hasNextPage endCursor}}}fragment SlaClock on SlaClock{breachedAt calendarVersion{id}createdAt dueAt elapsedBusinessSec endedAt id lead{id name}metAt metric nextStepAt pausedAt pausedBusinessSec policy{id name}policyVersion{id}startedAt state stepsReached updatedAt version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}fragment SlaStep on SlaStep{action atPct clock{id}createdAt id kind nth reachedAt}",
};

export const SlaClockCancelDocument: Document<
  Operations.SlaClockCancelMutation,
  Operations.SlaClockCancelMutationVariables
> = {
  name: "SlaClockCancel",
  text: "mutation SlaClockCancel($input:SlaClockCancelInput!){slaClockCancel(input:$input){clock{...SlaClock}replayed}}fragment SlaClock on SlaClock{breachedAt calendarVersion{id}createdAt dueAt elapsedBusinessSec endedAt id lead{id name}metAt metric nextStepAt pausedAt pausedBusinessSec policy{id name}policyVersion{id}startedAt state stepsReached updatedAt version}",
};

export const SlaClockPauseDocument: Document<
  Operations.SlaClockPauseMutation,
  Operations.SlaClockPauseMutationVariables
> = {
  name: "SlaClockPause",
  text: "mutation SlaClockPause($input:SlaClockPauseInput!){slaClockPause(input:$input){clock{...SlaClock}replayed}}fragment SlaClock on SlaClock{breachedAt calendarVersion{id}createdAt dueAt elapsedBusinessSec endedAt id lead{id name}metAt metric nextStepAt pausedAt pausedBusinessSec policy{id name}policyVersion{id}startedAt state stepsReached updatedAt version}",
};

export const SlaClockResumeDocument: Document<
  Operations.SlaClockResumeMutation,
  Operations.SlaClockResumeMutationVariables
> = {
  name: "SlaClockResume",
  text: "mutation SlaClockResume($input:SlaClockResumeInput!){slaClockResume(input:$input){clock{...SlaClock}replayed}}fragment SlaClock on SlaClock{breachedAt calendarVersion{id}createdAt dueAt elapsedBusinessSec endedAt id lead{id name}metAt metric nextStepAt pausedAt pausedBusinessSec policy{id name}policyVersion{id}startedAt state stepsReached updatedAt version}",
};

export const SlaClocksDocument: Document<
  Operations.SlaClocksQuery,
  Operations.SlaClocksQueryVariables
> = {
  name: "SlaClocks",
  text: "query SlaClocks($after:String$filter:SlaClockFilter$first:Int$orderBy:[SlaClockOrderBy!]){slaClocks(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...SlaClock}pageInfo{hasNextPage endCursor}}}fragment SlaClock on SlaClock{breachedAt calendarVersion{id}createdAt dueAt elapsedBusinessSec endedAt id lead{id name}metAt metric nextStepAt pausedAt pausedBusinessSec policy{id name}policyVersion{id}startedAt state stepsReached updatedAt version}",
};

export const SlaClocksCountDocument: Document<
  Operations.SlaClocksCountQuery,
  Operations.SlaClocksCountQueryVariables
> = {
  name: "SlaClocksCount",
  text: "query SlaClocksCount($filter:SlaClockFilter){slaClocksCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const SlaPoliciesDocument: Document<
  Operations.SlaPoliciesQuery,
  Operations.SlaPoliciesQueryVariables
> = {
  name: "SlaPolicies",
  text: "query SlaPolicies($after:String$filter:SlaPolicyFilter$first:Int$orderBy:[SlaPolicyOrderBy!]){slaPolicies(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...SlaPolicy}pageInfo{hasNextPage endCursor}}}fragment SlaPolicy on SlaPolicy{active calendar{id name}createdAt id metric name terms{...SlaTerms}termsVersion updatedAt version}fragment SlaTerms on SlaTerms{escalation{...SlaEscalation}filter{...SlaPolicyCondition}targetBusinessMinutes warnAtPct}fragment SlaEscalation on SlaEscalation{action atPct}fragment SlaPolicyCondition on SlaPolicyCondition{fact is}",
};

export const SlaPoliciesCountDocument: Document<
  Operations.SlaPoliciesCountQuery,
  Operations.SlaPoliciesCountQueryVariables
> = {
  name: "SlaPoliciesCount",
  text: "query SlaPoliciesCount($filter:SlaPolicyFilter){slaPoliciesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const SlaPolicyDocument: Document<
  Operations.SlaPolicyQuery,
  Operations.SlaPolicyQueryVariables
> = {
  name: "SlaPolicy",
  text: "query SlaPolicy($id:ID!){slaPolicy(id:$id){...SlaPolicyDetail}}fragment SlaPolicyDetail on SlaPolicy{...SlaPolicy versions(first:20){nodes{...SlaPolicyVersion}pageInfo{hasNextPage endCursor}}}fragment SlaPolicy on SlaPolicy{active calendar{id name}createdAt id metric name terms{...SlaTerms}termsVersion updatedAt version}fragment SlaTerms on SlaTerms{escalation{...SlaEscalation}filter{...SlaPolicyCondition}targetBusinessMinutes warnAtPct}fragment SlaEscalation on SlaEscalation{action atPct}fragment SlaPolicyCondition on SlaPolicyCondition{fact is}fragment SlaPolicyVersion on SlaPolicyVersion{createdAt id policy{id name}terms{...SlaTerms}termsVersion}",
};

export const SlaPolicyCreateDocument: Document<
  Operations.SlaPolicyCreateMutation,
  Operations.SlaPolicyCreateMutationVariables
> = {
  name: "SlaPolicyCreate",
  text: "mutation SlaPolicyCreate($input:SlaPolicyCreateInput!){slaPolicyCreate(input:$input){policy{...SlaPolicy}replayed}}fragment SlaPolicy on SlaPolicy{active calendar{id name}createdAt id metric name terms{...SlaTerms}termsVersion updatedAt version}fragment SlaTerms on SlaTerms{escalation{...SlaEscalation}filter{...SlaPolicyCondition}targetBusinessMinutes warnAtPct}fragment SlaEscalation on SlaEscalation{action atPct}fragment SlaPolicyCondition on SlaPolicyCondition{fact is}",
};

export const SlaPolicyUpdateDocument: Document<
  Operations.SlaPolicyUpdateMutation,
  Operations.SlaPolicyUpdateMutationVariables
> = {
  name: "SlaPolicyUpdate",
  text: "mutation SlaPolicyUpdate($input:SlaPolicyUpdateInput!){slaPolicyUpdate(input:$input){policy{...SlaPolicy}replayed}}fragment SlaPolicy on SlaPolicy{active calendar{id name}createdAt id metric name terms{...SlaTerms}termsVersion updatedAt version}fragment SlaTerms on SlaTerms{escalation{...SlaEscalation}filter{...SlaPolicyCondition}targetBusinessMinutes warnAtPct}fragment SlaEscalation on SlaEscalation{action atPct}fragment SlaPolicyCondition on SlaPolicyCondition{fact is}",
};

export const SuppressionDocument: Document<
  Operations.SuppressionQuery,
  Operations.SuppressionQueryVariables
> = {
  name: "Suppression",
  text: "query Suppression($id:ID!){suppression(id:$id){...Suppression}}fragment Suppression on Suppression{addressKey channel createdAt id note reason topic}",
};

export const SuppressionsDocument: Document<
  Operations.SuppressionsQuery,
  Operations.SuppressionsQueryVariables
> = {
  name: "Suppressions",
  text: "query Suppressions($after:String$filter:SuppressionFilter$first:Int$orderBy:[SuppressionOrderBy!]){suppressions(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Suppression}pageInfo{hasNextPage endCursor}}}fragment Suppression on Suppression{addressKey channel createdAt id note reason topic}",
};

export const SuppressionsCountDocument: Document<
  Operations.SuppressionsCountQuery,
  Operations.SuppressionsCountQueryVariables
> = {
  name: "SuppressionsCount",
  text: "query SuppressionsCount($filter:SuppressionFilter){suppressionsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const TeamDocument: Document<Operations.TeamQuery, Operations.TeamQueryVariables> = {
  name: "Team",
  text: "query Team($id:ID!){team(id:$id){...TeamDetail}}fragment TeamDetail on Team{...Team members(first:20){nodes{...TeamMember}pageInfo{hasNextPage endCursor}}}fragment Team on Team{createdAt department id lead{id name}name updatedAt version}fragment TeamMember on TeamMember{createdAt fromAt id team{id name}toAt updatedAt user{id name}version}",
};

export const TeamCreateDocument: Document<
  Operations.TeamCreateMutation,
  Operations.TeamCreateMutationVariables
> = {
  name: "TeamCreate",
  text: "mutation TeamCreate($input:TeamCreateInput!){teamCreate(input:$input){replayed team{...Team}}}fragment Team on Team{createdAt department id lead{id name}name updatedAt version}",
};

export const TeamMemberAddDocument: Document<
  Operations.TeamMemberAddMutation,
  Operations.TeamMemberAddMutationVariables
> = {
  name: "TeamMemberAdd",
  text: "mutation TeamMemberAdd($input:TeamMemberInput!){teamMemberAdd(input:$input){member{...TeamMember}replayed}}fragment TeamMember on TeamMember{createdAt fromAt id team{id name}toAt updatedAt user{id name}version}",
};

export const TeamMemberRemoveDocument: Document<
  Operations.TeamMemberRemoveMutation,
  Operations.TeamMemberRemoveMutationVariables
> = {
  name: "TeamMemberRemove",
  text: "mutation TeamMemberRemove($input:TeamMemberInput!){teamMemberRemove(input:$input){member{...TeamMember}replayed}}fragment TeamMember on TeamMember{createdAt fromAt id team{id name}toAt updatedAt user{id name}version}",
};

export const TeamsDocument: Document<Operations.TeamsQuery, Operations.TeamsQueryVariables> = {
  name: "Teams",
  text: "query Teams($after:String$filter:TeamFilter$first:Int$orderBy:[TeamOrderBy!]){teams(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Team}pageInfo{hasNextPage endCursor}}}fragment Team on Team{createdAt department id lead{id name}name updatedAt version}",
};

export const TeamsCountDocument: Document<
  Operations.TeamsCountQuery,
  Operations.TeamsCountQueryVariables
> = {
  name: "TeamsCount",
  text: "query TeamsCount($filter:TeamFilter){teamsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const TerritoriesDocument: Document<
  Operations.TerritoriesQuery,
  Operations.TerritoriesQueryVariables
> = {
  name: "Territories",
  text: "query Territories($after:String$filter:TerritoryFilter$first:Int$orderBy:[TerritoryOrderBy!]){territories(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Territory}pageInfo{hasNextPage endCursor}}}fragment Territory on Territory{countryCode createdAt id industryPrefix maxEmployees minEmployees name pool{id name}postcodePrefix priority region retiredAt updatedAt version}",
};

export const TerritoriesCountDocument: Document<
  Operations.TerritoriesCountQuery,
  Operations.TerritoriesCountQueryVariables
> = {
  name: "TerritoriesCount",
  text: "query TerritoriesCount($filter:TerritoryFilter){territoriesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const TerritoryDocument: Document<
  Operations.TerritoryQuery,
  Operations.TerritoryQueryVariables
> = {
  name: "Territory",
  text: "query Territory($id:ID!){territory(id:$id){...TerritoryDetail}}fragment TerritoryDetail on Territory{...Territory owners(first:20){nodes{...TerritoryOwner}pageInfo{hasNextPage endCursor}}}fragment Territory on Territory{countryCode createdAt id industryPrefix maxEmployees minEmployees name pool{id name}postcodePrefix priority region retiredAt updatedAt version}fragment TerritoryOwner on TerritoryOwner{createdAt id rank territory{id name}updatedAt user{id name}version}",
};

export const TerritoryCreateDocument: Document<
  Operations.TerritoryCreateMutation,
  Operations.TerritoryCreateMutationVariables
> = {
  name: "TerritoryCreate",
  text: "mutation TerritoryCreate($input:TerritoryCreateInput!){territoryCreate(input:$input){policy{...RoutingPolicy}replayed territory{...Territory}}}fragment RoutingPolicy on RoutingPolicy{createdAt fallbackQueue id madeBy{id name}policyVersion pools{...RoutingPolicyPool}steps{...RoutingStep}territories{...RoutingPolicyTerritory}}fragment RoutingPolicyPool on RoutingPolicyPool{department members{...RoutingPolicyMember}name poolId strategy teamId}fragment RoutingPolicyMember on RoutingPolicyMember{preferred{...LeadArea}userId weight}fragment LeadArea on LeadArea{countryCode industryPrefix maxEmployees minEmployees postcodePrefix region}fragment RoutingStep on RoutingStep{poolId rule withinDays}fragment RoutingPolicyTerritory on RoutingPolicyTerritory{countryCode industryPrefix maxEmployees minEmployees name ownerIds poolId postcodePrefix priority region territoryId}fragment Territory on Territory{countryCode createdAt id industryPrefix maxEmployees minEmployees name pool{id name}postcodePrefix priority region retiredAt updatedAt version}",
};

export const TerritoryRetireDocument: Document<
  Operations.TerritoryRetireMutation,
  Operations.TerritoryRetireMutationVariables
> = {
  name: "TerritoryRetire",
  text: "mutation TerritoryRetire($input:TerritoryRetireInput!){territoryRetire(input:$input){policy{...RoutingPolicy}replayed territory{...Territory}}}fragment RoutingPolicy on RoutingPolicy{createdAt fallbackQueue id madeBy{id name}policyVersion pools{...RoutingPolicyPool}steps{...RoutingStep}territories{...RoutingPolicyTerritory}}fragment RoutingPolicyPool on RoutingPolicyPool{department members{...RoutingPolicyMember}name poolId strategy teamId}fragment RoutingPolicyMember on RoutingPolicyMember{preferred{...LeadArea}userId weight}fragment LeadArea on LeadArea{countryCode industryPrefix maxEmployees minEmployees postcodePrefix region}fragment RoutingStep on RoutingStep{poolId rule withinDays}fragment RoutingPolicyTerritory on RoutingPolicyTerritory{countryCode industryPrefix maxEmployees minEmployees name ownerIds poolId postcodePrefix priority region territoryId}fragment Territory on Territory{countryCode createdAt id industryPrefix maxEmployees minEmployees name pool{id name}postcodePrefix priority region retiredAt updatedAt version}",
};

export const TerritoryUpdateDocument: Document<
  Operations.TerritoryUpdateMutation,
  Operations.TerritoryUpdateMutationVariables
> = {
  name: "TerritoryUpdate",
  text: "mutation TerritoryUpdate($input:TerritoryUpdateInput!){territoryUpdate(input:$input){policy{...RoutingPolicy}replayed territory{...Territory}}}fragment RoutingPolicy on RoutingPolicy{createdAt fallbackQueue id madeBy{id name}policyVersion pools{...RoutingPolicyPool}steps{...RoutingStep}territories{...RoutingPolicyTerritory}}fragment RoutingPolicyPool on RoutingPolicyPool{department members{...RoutingPolicyMember}name poolId strategy teamId}fragment RoutingPolicyMember on RoutingPolicyMember{preferred{...LeadArea}userId weight}fragment LeadArea on LeadArea{countryCode industryPrefix maxEmployees minEmployees postcodePrefix region}fragment RoutingStep on RoutingStep{poolId rule withinDays}fragment RoutingPolicyTerritory on RoutingPolicyTerritory{countryCode industryPrefix maxEmployees minEmployees name ownerIds poolId postcodePrefix priority region territoryId}fragment Territory on Territory{countryCode createdAt id industryPrefix maxEmployees minEmployees name pool{id name}postcodePrefix priority region retiredAt updatedAt version}",
};

export const TouchDocument: Document<Operations.TouchQuery, Operations.TouchQueryVariables> = {
  name: "Touch",
  text: "query Touch($id:ID!){touch(id:$id){...Touch}}fragment Touch on Touch{account{id name}campaign{id name}channel contact{id name}createdAt direction evidence id lead{id name}occurredAt payload receivedVia source{id name}sourceDetail type user{id name}utm{...TouchUtm}}fragment TouchUtm on TouchUtm{campaign content medium source term}",
};

export const TouchRecordDocument: Document<
  Operations.TouchRecordMutation,
  Operations.TouchRecordMutationVariables
> = {
  name: "TouchRecord",
  text: "mutation TouchRecord($input:TouchRecordInput!){touchRecord(input:$input){outcome replayed touch{...Touch}}}fragment Touch on Touch{account{id name}campaign{id name}channel contact{id name}createdAt direction evidence id lead{id name}occurredAt payload receivedVia source{id name}sourceDetail type user{id name}utm{...TouchUtm}}fragment TouchUtm on TouchUtm{campaign content medium source term}",
};

export const TouchRecordManyDocument: Document<
  Operations.TouchRecordManyMutation,
  Operations.TouchRecordManyMutationVariables
> = {
  name: "TouchRecordMany",
  text: "mutation TouchRecordMany($input:TouchRecordManyInput!){touchRecordMany(input:$input){counts{...TouchCounts}replayed results{...TouchResult}}}fragment TouchCounts on TouchCounts{known recorded rejected}fragment TouchResult on TouchResult{error{...TouchError}outcome touch{id}}fragment TouchError on TouchError{code message path}",
};

export const TouchesDocument: Document<Operations.TouchesQuery, Operations.TouchesQueryVariables> =
  {
    name: "Touches",
    text: "query Touches($after:String$filter:TouchFilter$first:Int$orderBy:[TouchOrderBy!]){touches(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Touch}pageInfo{hasNextPage endCursor}}}fragment Touch on Touch{account{id name}campaign{id name}channel contact{id name}createdAt direction evidence id lead{id name}occurredAt payload receivedVia source{id name}sourceDetail type user{id name}utm{...TouchUtm}}fragment TouchUtm on TouchUtm{campaign content medium source term}",
  };

export const TouchesCountDocument: Document<
  Operations.TouchesCountQuery,
  Operations.TouchesCountQueryVariables
> = {
  name: "TouchesCount",
  text: "query TouchesCount($filter:TouchFilter){touchesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const UserDocument: Document<Operations.UserQuery, Operations.UserQueryVariables> = {
  name: "User",
  text: "query User($id:ID!){user(id:$id){...UserDetail}}fragment UserDetail on User{...User memberships(first:20){nodes{...TeamMember}pageInfo{hasNextPage endCursor}}poolMemberships(first:20){nodes{...RoutingPoolMember}pageInfo{hasNextPage endCursor}}territories(first:20){nodes{...TerritoryOwner}pageInfo{hasNextPage endCursor}}}fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id leadWeight manager{id name}maxLeadsPerDay maxLeadsPerMonth maxOpenLeads name timezone updatedAt version workload{...Workload}}fragment Workload on Workload{leadsLastDay obstacle openLeads}fragment TeamMember on TeamMember{createdAt fromAt id team{id name}toAt updatedAt user{id name}version}fragment RoutingPoolMember on RoutingPoolMember{createdAt id pool{id name}preferred{...LeadArea}updatedAt user{id name}version weight}fragment LeadArea on LeadArea{countryCode industryPrefix maxEmployees minEmployees postcodePrefix region}fragment TerritoryOwner on TerritoryOwner{createdAt id rank territory{id name}updatedAt user{id name}version}",
};

export const UserCreateDocument: Document<
  Operations.UserCreateMutation,
  Operations.UserCreateMutationVariables
> = {
  name: "UserCreate",
  text: "mutation UserCreate($input:UserCreateInput!){userCreate(input:$input){replayed user{...User}}}fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id leadWeight manager{id name}maxLeadsPerDay maxLeadsPerMonth maxOpenLeads name timezone updatedAt version workload{...Workload}}fragment Workload on Workload{leadsLastDay obstacle openLeads}",
};

export const UserUpdateDocument: Document<
  Operations.UserUpdateMutation,
  Operations.UserUpdateMutationVariables
> = {
  name: "UserUpdate",
  text: "mutation UserUpdate($input:UserUpdateInput!){userUpdate(input:$input){replayed user{...User}}}fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id leadWeight manager{id name}maxLeadsPerDay maxLeadsPerMonth maxOpenLeads name timezone updatedAt version workload{...Workload}}fragment Workload on Workload{leadsLastDay obstacle openLeads}",
};

export const UsersDocument: Document<Operations.UsersQuery, Operations.UsersQueryVariables> = {
  name: "Users",
  text: "query Users($after:String$filter:UserFilter$first:Int$orderBy:[UserOrderBy!]){users(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...User}pageInfo{hasNextPage endCursor}}}fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id leadWeight manager{id name}maxLeadsPerDay maxLeadsPerMonth maxOpenLeads name timezone updatedAt version workload{...Workload}}fragment Workload on Workload{leadsLastDay obstacle openLeads}",
};

export const UsersCountDocument: Document<
  Operations.UsersCountQuery,
  Operations.UsersCountQueryVariables
> = {
  name: "UsersCount",
  text: "query UsersCount($filter:UserFilter){usersCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ViewerDocument: Document<Operations.ViewerQuery, Operations.ViewerQueryVariables> = {
  name: "Viewer",
  text: "query Viewer{viewer{client{...ApiClient}permissions role user{...User}}}fragment ApiClient on ApiClient{createdAt id name scopes updatedAt user{id name}version}fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id leadWeight manager{id name}maxLeadsPerDay maxLeadsPerMonth maxOpenLeads name timezone updatedAt version workload{...Workload}}fragment Workload on Workload{leadsLastDay obstacle openLeads}",
};

export const WebFormDocument: Document<Operations.WebFormQuery, Operations.WebFormQueryVariables> =
  {
    name: "WebForm",
    text: "query WebForm($id:ID!){webForm(id:$id){...WebForm}}fragment WebForm on WebForm{allowedOrigins consentRequired consentText consentTopic consentVersion createdAt embedPath fields id intro key labels{...WebFormLabel}minSeconds path source{id name}submitLabel thanks title updatedAt version workBits}fragment WebFormLabel on WebFormLabel{field label}",
  };

export const WebFormCreateDocument: Document<
  Operations.WebFormCreateMutation,
  Operations.WebFormCreateMutationVariables
> = {
  name: "WebFormCreate",
  text: "mutation WebFormCreate($input:WebFormCreateInput!){webFormCreate(input:$input){form{...WebForm}replayed}}fragment WebForm on WebForm{allowedOrigins consentRequired consentText consentTopic consentVersion createdAt embedPath fields id intro key labels{...WebFormLabel}minSeconds path source{id name}submitLabel thanks title updatedAt version workBits}fragment WebFormLabel on WebFormLabel{field label}",
};

export const WebFormUpdateDocument: Document<
  Operations.WebFormUpdateMutation,
  Operations.WebFormUpdateMutationVariables
> = {
  name: "WebFormUpdate",
  text: "mutation WebFormUpdate($input:WebFormUpdateInput!){webFormUpdate(input:$input){form{...WebForm}replayed}}fragment WebForm on WebForm{allowedOrigins consentRequired consentText consentTopic consentVersion createdAt embedPath fields id intro key labels{...WebFormLabel}minSeconds path source{id name}submitLabel thanks title updatedAt version workBits}fragment WebFormLabel on WebFormLabel{field label}",
};

export const WebFormsDocument: Document<
  Operations.WebFormsQuery,
  Operations.WebFormsQueryVariables
> = {
  name: "WebForms",
  text: "query WebForms($after:String$filter:WebFormFilter$first:Int$orderBy:[WebFormOrderBy!]){webForms(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...WebForm}pageInfo{hasNextPage endCursor}}}fragment WebForm on WebForm{allowedOrigins consentRequired consentText consentTopic consentVersion createdAt embedPath fields id intro key labels{...WebFormLabel}minSeconds path source{id name}submitLabel thanks title updatedAt version workBits}fragment WebFormLabel on WebFormLabel{field label}",
};

export const WebFormsCountDocument: Document<
  Operations.WebFormsCountQuery,
  Operations.WebFormsCountQueryVariables
> = {
  name: "WebFormsCount",
  text: "query WebFormsCount($filter:WebFormFilter){webFormsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const WorkLeaseDocument: Document<
  Operations.WorkLeaseQuery,
  Operations.WorkLeaseQueryVariables
> = {
  name: "WorkLease",
  text: "query WorkLease($id:ID!){workLease(id:$id){...WorkLease}}fragment WorkLease on WorkLease{attempt clientId createdAt endedAt expiresAt holder{id name}id isLatest isOverdue lead{id name}note outcome purpose state updatedAt version worker}",
};

export const WorkLeasesDocument: Document<
  Operations.WorkLeasesQuery,
  Operations.WorkLeasesQueryVariables
> = {
  name: "WorkLeases",
  text: "query WorkLeases($after:String$filter:WorkLeaseFilter$first:Int$orderBy:[WorkLeaseOrderBy!]){workLeases(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...WorkLease}pageInfo{hasNextPage endCursor}}}fragment WorkLease on WorkLease{attempt clientId createdAt endedAt expiresAt holder{id name}id isLatest isOverdue lead{id name}note outcome purpose state updatedAt version worker}",
};

export const WorkLeasesCountDocument: Document<
  Operations.WorkLeasesCountQuery,
  Operations.WorkLeasesCountQueryVariables
> = {
  name: "WorkLeasesCount",
  text: "query WorkLeasesCount($filter:WorkLeaseFilter){workLeasesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};
