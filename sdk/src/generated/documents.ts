import { withFragments, type Document } from "../core/document.js";
import type * as Operations from "./operations.js";
const AbsenceFields =
  "fragment Absence on Absence{createdAt fromAt id kind note toAt updatedAt user{id name}version}";
const AccountFields =
  "fragment Account on Account{annualRevenue{...Money}attributes countryCode createdAt domains employees id industry legalName name nameKey owner{id name}parent{id name}tier type updatedAt version yearEstablished}";
const AccountDomainFields =
  "fragment AccountDomain on AccountDomain{account{id name}createdAt domain id}";
const AccountSuggestionFields =
  "fragment AccountSuggestion on AccountSuggestion{account{id name}action}";
const AccountTeamMemberFields =
  "fragment AccountTeamMember on AccountTeamMember{account{id name}createdAt department fromAt id role toAt updatedAt user{id name}version}";
const AgreedLineFields =
  "fragment AgreedLine on AgreedLine{behaviourPoints chancePoints createdAt engagedPoints fitPoints id keenPoints leastBand updatedAt version}";
const ApiClientFields =
  "fragment ApiClient on ApiClient{createdAt id name scopes updatedAt user{id name}version}";
const ApiClientDetailFields =
  "fragment ApiClientDetail on ApiClient{...ApiClient keys(first:20){nodes{...ApiKey}pageInfo{hasNextPage endCursor}}}";
const ApiKeyFields =
  "fragment ApiKey on ApiKey{client{id name}createdAt expiresAt hint id revokedAt updatedAt version}";
const AuditEntryFields =
  "fragment AuditEntry on AuditEntry{action actorId actorKind changes clientId correlationId createdAt entity id subjectId}";
const BusinessCalendarFields =
  "fragment BusinessCalendar on BusinessCalendar{createdAt hours{...CalendarHours}hoursVersion id isDefault name retiredAt updatedAt version}";
const BusinessCalendarDetailFields =
  "fragment BusinessCalendarDetail on BusinessCalendar{...BusinessCalendar versions(first:20){nodes{calendar{id name}createdAt hours{...CalendarHours}hoursVersion id}pageInfo{hasNextPage endCursor}}}";
const BusinessMinutesFields =
  "fragment BusinessMinutes on BusinessMinutes{closedDays{...ClosedDay}minutes}";
const BusinessTimeFields =
  "fragment BusinessTime on BusinessTime{closedDays{...ClosedDay}dueAt isOpen startsAt}";
const CalendarHoursFields =
  "fragment CalendarHours on CalendarHours{exceptions{hours{closes opens}note on}holidayCountry holidayRegion holidays{isYearly name on}timezone week{closes opens weekday}}";
const CallScriptLineFields =
  "fragment CallScriptLine on CallScriptLine{heading isRequired question status text}";
const CampaignFields =
  "fragment Campaign on Campaign{channel cost{...Money}createdAt endsOn id name nameKey owner{id name}startsOn status updatedAt version}";
const CampaignDetailFields =
  "fragment CampaignDetail on Campaign{...Campaign history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}";
const ChangeEventFields =
  "fragment ChangeEvent on ChangeEvent{actorId actorKind correlationId cursor id name occurredAt payload subjectId version}";
const ClosedDayFields = "fragment ClosedDay on ClosedDay{on why}";
const CompetitorFields =
  "fragment Competitor on Competitor{aliases createdAt domains id name nameKey status tier updatedAt version}";
const CompetitorDetailFields =
  "fragment CompetitorDetail on Competitor{...Competitor history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}";
const ConsentFields =
  "fragment Consent on Consent{addressKey basis channel createdAt id state stateSince topic updatedAt version}";
const ConsentDetailFields =
  "fragment ConsentDetail on Consent{...Consent history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}proofs(first:20){nodes{act actedAt basis browser consent{id}createdAt id network note shownText source state textVersion}pageInfo{hasNextPage endCursor}}}";
const ContactFields =
  "fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}";
const ContactPointFields =
  "fragment ContactPoint on ContactPoint{createdAt department email hours id label phone position published source{id name}territory updatedAt version}";
const ContactSuggestionFields =
  "fragment ContactSuggestion on ContactSuggestion{action contact{id name}}";
const CountFields = "fragment Count on Count{count precision}";
const CustomerMeetingFields =
  "fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}";
const CustomerMeetingDetailFields =
  "fragment CustomerMeetingDetail on CustomerMeeting{...CustomerMeeting attendees(first:20){nodes{attended company contact{id name}createdAt id meeting{id title}name role side title updatedAt user{id name}version}pageInfo{hasNextPage endCursor}}history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}";
const DiscussionItemFields =
  "fragment DiscussionItem on DiscussionItem{contact{id name}createdAt id kind report{id title}severity text updatedAt version}";
const DistributionFields =
  "fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{role since}}";
const DistributionDetailFields =
  "fragment DistributionDetail on Distribution{...Distribution history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}";
const DuplicateCaseFields =
  "fragment DuplicateCase on DuplicateCase{band createdAt decidedAt decidedBy{id name}decidedScore evidence{...DuplicateEvidence}id inheritedFrom{id}modelVersion newer{id name}note older{id name}probability score state updatedAt version}";
const DuplicateEvidenceFields =
  "fragment DuplicateEvidence on DuplicateEvidence{attribute bits explanation level}";
const DuplicateModelFields =
  "fragment DuplicateModel on DuplicateModel{attributes{attribute levels{level m u}}autoBits createdAt id inUse modelVersion origin prior reviewBits samplePairs updatedAt version}";
const DuplicateScanFields =
  "fragment DuplicateScan on DuplicateScan{casesOpened createdAt finishedAt id leadsScanned leadsTotal pairsCompared startedBy{id name}state updatedAt version}";
const DuplicateSearchResultFields =
  "fragment DuplicateSearchResult on DuplicateSearchResult{matches{band evidence{...DuplicateEvidence}lead{id name}probability score}modelVersion problems{...LeadIntakeProblem}}";
const ExternalReferenceFields =
  "fragment ExternalReference on ExternalReference{createdAt entityType externalId id system updatedAt version}";
const FollowUpFields =
  "fragment FollowUp on FollowUp{createdAt dueAt evidence id overdue owner{id name}report{id title}state text updatedAt version}";
const FollowUpDetailFields =
  "fragment FollowUpDetail on FollowUp{...FollowUp history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}";
const FrequencyCapFields = "fragment FrequencyCap on FrequencyCap{max per whenCapped}";
const HandOffFields =
  "fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}";
const ImportCountsFields =
  "fragment ImportCounts on ImportCounts{created rejected unchanged updated}";
const ImportJobFields =
  "fragment ImportJob on ImportJob{bytes checksum client{id name}columns created createdAt failure fileName finishedAt forgottenAt format id leftAlone mapping{column dateFormat field}mode preset rejected reverted rowsProcessed rowsTotal source{id name}startedBy{id name}state system target unchanged updated updatedAt version}";
const ImportPlanFields =
  "fragment ImportPlan on ImportPlan{columns{column fields}fields needsSystem preset system unknown}";
const ImportPresetFields =
  "fragment ImportPreset on ImportPreset{columns{field headers}description name system target}";
const ImportRejectionFields =
  "fragment ImportRejection on ImportRejection{cells errors{...ImportRowError}line}";
const ImportRowErrorFields = "fragment ImportRowError on ImportRowError{code column message}";
const ImportRowResultFields =
  "fragment ImportRowResult on ImportRowResult{errors{...ImportRowError}id line outcome}";
const IntakePayloadFields =
  "fragment IntakePayload on IntakePayload{createdAt id lead{id name}payload problems{code message path}reasonCode source{id name}state triedAt tries updatedAt version}";
const IntakeReplayResultFields =
  "fragment IntakeReplayResult on IntakeReplayResult{lead{id name}outcome payload{id}}";
const IntelObservationFields =
  "fragment IntelObservation on IntelObservation{account{id name}attempt bothSides claim competitor{id name}confidentiality corroboratedBy createdAt discussionItem{id}evidenceUrl grade id infoCredibility kind lead{id name}observedAt opportunity{id name}origin qualification{id}quote report{id title}reportedBy{id name}sourceReliability state updatedAt validUntil version}";
const IntelObservationDetailFields =
  "fragment IntelObservationDetail on IntelObservation{...IntelObservation history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}";
const JobFields =
  "fragment Job on Job{attempts correlationId createdAt data dueAt failure id name state updatedAt version}";
const LeadFields =
  "fragment Lead on Lead{account{id name}attributes behaviourModelVersion behaviourScore city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees engagement familyName firstTouchAt fitBand fitScore givenName handRaised id industry lineCrossedAt matrixCell mergedInto{id name}mqlAt name owner{id name}phone phoneExtension postcode predictiveModelVersion predictiveScore problem productLine queue receivedVia recycledCount region resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}";
const LeadAreaFields =
  "fragment LeadArea on LeadArea{countryCode industryPrefix maxEmployees minEmployees postcodePrefix region}";
const LeadCaptureResultFields =
  "fragment LeadCaptureResult on LeadCaptureResult{error{code data message}handOff{id}lead{id name}matchedBy outcome problems{...LeadIntakeProblem}}";
const LeadConservationFields =
  "fragment LeadConservation on LeadConservation{cameIn holds in{...LeadWayCount}open{count status}openBefore out{...LeadWayCount}stillOpen unaccounted wentOut}";
const LeadDetailFields =
  "fragment LeadDetail on Lead{...Lead history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}qualifications(first:20){nodes{...Qualification}pageInfo{hasNextPage endCursor}}routingDecisions(first:20){nodes{...RoutingDecision}pageInfo{hasNextPage endCursor}}scores(first:20){nodes{...LeadScore}pageInfo{hasNextPage endCursor}}touches(first:20){nodes{...Touch}pageInfo{hasNextPage endCursor}}}";
const LeadIntakeProblemFields =
  "fragment LeadIntakeProblem on LeadIntakeProblem{code message path}";
const LeadIntakeResultFields =
  "fragment LeadIntakeResult on LeadIntakeResult{lead{id name}outcome problems{...LeadIntakeProblem}refused{id}repeated}";
const LeadMergeResultFields =
  "fragment LeadMergeResult on LeadMergeResult{error{code message}lead{id name}merge{id}}";
const LeadRerouteResultFields =
  "fragment LeadRerouteResult on LeadRerouteResult{error{code message}handOff{id}lead{id name}routing{id}}";
const LeadScoreFields =
  "fragment LeadScore on LeadScore{band computedAt createdAt engagement id isShadow kind lead{id name}modelVersion points reasons{...LeadScoreReason}}";
const LeadScoreReasonFields =
  "fragment LeadScoreReason on LeadScoreReason{capApplied contribution decayFactor evidenceIds explanation group raw ruleId ruleVersion weight}";
const LeadSourceFields =
  "fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{field path}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}";
const LeadSourceDetailFields =
  "fragment LeadSourceDetail on LeadSource{...LeadSource keys(first:20){nodes{...LeadSourceKey}pageInfo{hasNextPage endCursor}}}";
const LeadSourceKeyFields =
  "fragment LeadSourceKey on LeadSourceKey{createdAt expiresAt hint id source{id name}updatedAt version}";
const LeadStageDurationFields =
  "fragment LeadStageDuration on LeadStageDuration{count p50Seconds p90Seconds status}";
const LeadStayFields =
  "fragment LeadStay on LeadStay{actorId actorKind from note reasonCode seconds status to}";
const LeadTermEntryFields = "fragment LeadTermEntry on LeadTermEntry{at lead{id name}status way}";
const LeadWayCountFields = "fragment LeadWayCount on LeadWayCount{count way}";
const LiaisonAssignmentFields =
  "fragment LiaisonAssignment on LiaisonAssignment{account{id name}createdAt fromAt id scope team{id name}toAt updatedAt user{id name}version}";
const MergeLedgerFields =
  "fragment MergeLedger on MergeLedger{createdAt fields{field fromLeadId rule}id mergedAt mergedBy{id name}mergedIds reversibleUntil state survivor{id name}unmergedAt unmergedBy{id name}updatedAt version}";
const MergeMoveFields = "fragment MergeMove on MergeMove{count type}";
const MergePreviewFieldFields =
  "fragment MergePreviewField on MergePreviewField{candidates{leadId value}field fromLeadId rule value}";
const MoneyFields = "fragment Money on Money{amount currencyCode}";
const NurtureEnrolCountsFields =
  "fragment NurtureEnrolCounts on NurtureEnrolCounts{enrolled rejected}";
const NurtureEnrolResultFields =
  "fragment NurtureEnrolResult on NurtureEnrolResult{enrolment{id}error{code message}outcome}";
const NurtureEnrolmentFields =
  "fragment NurtureEnrolment on NurtureEnrolment{anchorAt createdAt dueAt endedAt enrolledBy{id name}entry exitReason id lastStep{id}lead{id name}program{id name}reachedGoal state updatedAt version}";
const NurtureEnrolmentDetailFields =
  "fragment NurtureEnrolmentDetail on NurtureEnrolment{...NurtureEnrolment history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}";
const NurtureProgramFields =
  "fragment NurtureProgram on NurtureProgram{activatedAt campaign{id name}createdAt entryFilter exitFilter frequencyCap{...FrequencyCap}goal id name owner{id name}status stepsChangedAt topic updatedAt version}";
const NurtureProgramDetailFields =
  "fragment NurtureProgramDetail on NurtureProgram{...NurtureProgram history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}steps(first:20){nodes{channel condition{engaged{did not stepId}lead}createdAt html id position program{id name}retiredAt subject text untilHour untilWeekday updatedAt version waitFor zone}pageInfo{hasNextPage endCursor}}}";
const NurtureSendFields =
  "fragment NurtureSend on NurtureSend{bouncedAt clickedAt createdAt deliveredAt enrolment{id}failure id lead{id name}openedAt program{id name}repliedAt scheduledAt sentAt skipReason state step{id}stepVersion tellsOpens unsubscribedAt updatedAt version}";
const NurtureSettingsFields =
  "fragment NurtureSettings on NurtureSettings{createdAt frequencyCap{...FrequencyCap}id timezone updatedAt version}";
const NurtureStepPreviewFields =
  "fragment NurtureStepPreview on NurtureStepPreview{html obstacle subject text toAddress}";
const NurtureStepResultsFields =
  "fragment NurtureStepResults on NurtureStepResults{bounced clicked delivered opened replied scheduled sent skipped step{id}tellingOpens unsubscribed}";
const OpportunityFields =
  "fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}";
const OpportunityDetailFields =
  "fragment OpportunityDetail on Opportunity{...Opportunity history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}";
const OpportunitySuggestionFields =
  "fragment OpportunitySuggestion on OpportunitySuggestion{action opportunity{id name}}";
const OutgoingMailFields =
  "fragment OutgoingMail on OutgoingMail{about attempts bounceKind bouncedAt clickedAt clickedLinks clicks createdAt deliveredAt failure id machineClicks machineOpens messageId notBeforeAt openedAt opens purpose repliedAt reservedAt sentAt state subject toAddress toKey topic tracksClicks tracksOpens updatedAt version}";
const PublicContactPointFields =
  "fragment PublicContactPoint on PublicContactPoint{department email form hours label phone territory}";
const QualificationFields =
  "fragment Qualification on Qualification{answers{...QualificationAnswers}askedAt askedBy{id name}createdAt criteria{askedAt askedById confidence evidence{id kind url}question status}firedRules{...QualificationFiredRule}framework given id lead{id name}missing policyRevision verdict}";
const QualificationAnswersFields =
  "fragment QualificationAnswers on QualificationAnswers{budget{approved currencyCode max min}champion{hasInfluence name}decider{name reachable}decisionCriteria decisionProcess impact metrics paperProcess problem timeframeDays triedBefore{result vendor what}urgency}";
const QualificationFiredRuleFields =
  "fragment QualificationFiredRule on QualificationFiredRule{explanation rule}";
const QualificationPolicyFields =
  "fragment QualificationPolicy on QualificationPolicy{budgetFloor{...Money}createdAt decidedBy{id name}defaultFramework horizonDays id note revision sourceFrameworks{...QualificationSourceFramework}}";
const QualificationSourceFrameworkFields =
  "fragment QualificationSourceFramework on QualificationSourceFramework{framework sourceId}";
const QualificationTermsFields =
  "fragment QualificationTerms on QualificationTerms{budgetFloor{...Money}defaultFramework horizonDays revision sourceFrameworks{...QualificationSourceFramework}}";
const RejectReasonFields =
  "fragment RejectReason on RejectReason{atIntake code countsAgainstMarketing createdAt disposition feedsScoring id label needs retiredAt updatedAt version}";
const RoutingCandidateFields =
  "fragment RoutingCandidate on RoutingCandidate{eligible obstacle reason rule userId}";
const RoutingCandidateCountFields =
  "fragment RoutingCandidateCount on RoutingCandidateCount{count obstacle rule}";
const RoutingDecisionFields =
  "fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}others{...RoutingCandidateCount}pool{id name}queue rule ruleVersion strategyState{credits{credit userId}lastUserId}territory{id name}}";
const RoutingPolicyFields =
  "fragment RoutingPolicy on RoutingPolicy{createdAt fallbackQueue id madeBy{id name}policyVersion pools{...RoutingPolicyPool}steps{...RoutingStep}territories{...RoutingPolicyTerritory}}";
const RoutingPolicyInForceFields =
  "fragment RoutingPolicyInForce on RoutingPolicyInForce{fallbackQueue policyVersion pools{...RoutingPolicyPool}steps{...RoutingStep}territories{...RoutingPolicyTerritory}}";
const RoutingPolicyPoolFields =
  "fragment RoutingPolicyPool on RoutingPolicyPool{department hours members{preferred{...LeadArea}userId weight}name poolId strategy teamId}";
const RoutingPolicyTerritoryFields =
  "fragment RoutingPolicyTerritory on RoutingPolicyTerritory{countryCode industryPrefix maxEmployees minEmployees name ownerIds poolId postcodePrefix priority region territoryId}";
const RoutingPoolFields =
  "fragment RoutingPool on RoutingPool{createdAt department hours id name retiredAt strategy team{id name}updatedAt version}";
const RoutingPoolDetailFields =
  "fragment RoutingPoolDetail on RoutingPool{...RoutingPool members(first:20){nodes{...RoutingPoolMember}pageInfo{hasNextPage endCursor}}}";
const RoutingPoolMemberFields =
  "fragment RoutingPoolMember on RoutingPoolMember{createdAt id pool{id name}preferred{...LeadArea}updatedAt user{id name}version weight}";
const RoutingStepFields = "fragment RoutingStep on RoutingStep{poolId rule withinDays}";
const ScoreAtFields =
  "fragment ScoreAt on ScoreAt{band engagement kind modelId modelVersion points reasons{...LeadScoreReason}}";
const ScoreBacktestBandFields =
  "fragment ScoreBacktestBand on ScoreBacktestBand{band leads precision won}";
const ScoreBacktestConfusionFields =
  "fragment ScoreBacktestConfusion on ScoreBacktestConfusion{falseNegatives falsePositives trueNegatives truePositives}";
const ScoreFactFields = "fragment ScoreFact on ScoreFact{name values}";
const ScoreModelFields =
  "fragment ScoreModel on ScoreModel{activatedAt capPoints createdAt groups{capPoints id}id kind learned{exclude from intercept outcomes terms{fields weights{label weight}}to won}modelVersion name productLine rules{dailyCapPoints decay{halfLifeDays kind percent periodDays windowDays}group id points touch{campaignIds channels content directions types}version when{fact op value}}status team{id name}updatedAt version}";
const ScoreOutcomesFields =
  "fragment ScoreOutcomes on ScoreOutcomes{lost lostFor{count reasonCode}needed won}";
const SlaClockFields =
  "fragment SlaClock on SlaClock{breachedAt calendarVersion{id}createdAt dueAt elapsedBusinessSec endedAt id lead{id name}metAt metric nextStepAt pausedAt pausedBusinessSec policy{id name}policyVersion{id}startedAt state stepsReached updatedAt version}";
const SlaClockDetailFields =
  "fragment SlaClockDetail on SlaClock{...SlaClock history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}steps(first:20){nodes{action atPct clock{id}createdAt id kind nth reachedAt}pageInfo{hasNextPage endCursor}}}";
const SlaPolicyFields =
  "fragment SlaPolicy on SlaPolicy{active calendar{id name}createdAt id metric name terms{...SlaTerms}termsVersion updatedAt version}";
const SlaPolicyDetailFields =
  "fragment SlaPolicyDetail on SlaPolicy{...SlaPolicy versions(first:20){nodes{createdAt id policy{id name}terms{...SlaTerms}termsVersion}pageInfo{hasNextPage endCursor}}}";
const SlaTermsFields =
  "fragment SlaTerms on SlaTerms{escalation{action atPct}filter{fact is}targetBusinessMinutes warnAtPct}";
const StateChangeFields =
  "fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}";
const SuppressionFields =
  "fragment Suppression on Suppression{addressKey channel createdAt id note reason topic}";
const TeamFields =
  "fragment Team on Team{createdAt department id lead{id name}name updatedAt version}";
const TeamDetailFields =
  "fragment TeamDetail on Team{...Team members(first:20){nodes{...TeamMember}pageInfo{hasNextPage endCursor}}}";
const TeamMemberFields =
  "fragment TeamMember on TeamMember{createdAt fromAt id team{id name}toAt updatedAt user{id name}version}";
const TerritoryFields =
  "fragment Territory on Territory{countryCode createdAt id industryPrefix maxEmployees minEmployees name pool{id name}postcodePrefix priority region retiredAt updatedAt version}";
const TerritoryDetailFields =
  "fragment TerritoryDetail on Territory{...Territory owners(first:20){nodes{...TerritoryOwner}pageInfo{hasNextPage endCursor}}}";
const TerritoryOwnerFields =
  "fragment TerritoryOwner on TerritoryOwner{createdAt id rank territory{id name}updatedAt user{id name}version}";
const TouchFields =
  "fragment Touch on Touch{account{id name}campaign{id name}channel contact{id name}createdAt direction evidence id lead{id name}occurredAt payload receivedVia source{id name}sourceDetail type user{id name}utm{campaign content medium source term}}";
const TouchCountsFields = "fragment TouchCounts on TouchCounts{known recorded rejected}";
const TouchResultFields =
  "fragment TouchResult on TouchResult{error{code message path}outcome touch{id}}";
const TripReportFields =
  "fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}";
const TripReportDetailFields =
  "fragment TripReportDetail on TripReport{...TripReport discussion(first:20){nodes{...DiscussionItem}pageInfo{hasNextPage endCursor}}editions(first:20){nodes{changes{after before kind subjectId}createdAt id note report{id title}reportVersion}pageInfo{hasNextPage endCursor}}followUps(first:20){nodes{...FollowUp}pageInfo{hasNextPage endCursor}}history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}receipts(first:20){nodes{...Distribution}pageInfo{hasNextPage endCursor}}}";
const UserFields =
  "fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id leadWeight manager{id name}maxLeadsPerDay maxLeadsPerMonth maxOpenLeads name timezone updatedAt version workingCalendar{id name}}";
const UserDetailFields =
  "fragment UserDetail on User{...User memberships(first:20){nodes{...TeamMember}pageInfo{hasNextPage endCursor}}poolMemberships(first:20){nodes{...RoutingPoolMember}pageInfo{hasNextPage endCursor}}territories(first:20){nodes{...TerritoryOwner}pageInfo{hasNextPage endCursor}}}";
const WebFormFields =
  "fragment WebForm on WebForm{allowedOrigins consentRequired consentText consentTopic consentVersion createdAt embedPath fields id intro key labels{field label}minSeconds path source{id name}submitLabel thanks title updatedAt version workBits}";
const WorkLeaseFields =
  "fragment WorkLease on WorkLease{attempt clientId createdAt endedAt expiresAt holder{id name}id isLatest isOverdue lead{id name}note outcome purpose reasonCode state updatedAt version worker}";
const WorkloadFields =
  "fragment Workload on Workload{isAtWork leadsLastDay obstacle openLeads userId worksAgainAt}";

export const AbsenceDocument: Document<Operations.AbsenceQuery, Operations.AbsenceQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Absence",
    "query Absence($id:ID!){absence(id:$id){...Absence}}",
    AbsenceFields,
  );

export const AbsenceCancelDocument: Document<
  Operations.AbsenceCancelMutation,
  Operations.AbsenceCancelMutationVariables
> = /* @__PURE__ */ withFragments(
  "AbsenceCancel",
  "mutation AbsenceCancel($input:AbsenceCancelInput!){absenceCancel(input:$input){absence{...Absence}replayed}}",
  AbsenceFields,
);

export const AbsenceRecordDocument: Document<
  Operations.AbsenceRecordMutation,
  Operations.AbsenceRecordMutationVariables
> = /* @__PURE__ */ withFragments(
  "AbsenceRecord",
  "mutation AbsenceRecord($input:AbsenceRecordInput!){absenceRecord(input:$input){absence{...Absence}replayed}}",
  AbsenceFields,
);

export const AbsencesDocument: Document<
  Operations.AbsencesQuery,
  Operations.AbsencesQueryVariables
> = /* @__PURE__ */ withFragments(
  "Absences",
  "query Absences($after:String$filter:AbsenceFilter$first:Int$orderBy:[AbsenceOrderBy!]){absences(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Absence}pageInfo{hasNextPage endCursor}}}",
  AbsenceFields,
);

export const AbsencesCountDocument: Document<
  Operations.AbsencesCountQuery,
  Operations.AbsencesCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "AbsencesCount",
  "query AbsencesCount($filter:AbsenceFilter){absencesCount(filter:$filter){...Count}}",
  CountFields,
);

export const AccountDocument: Document<Operations.AccountQuery, Operations.AccountQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Account",
    "query Account($id:ID!){account(id:$id){...Account}}",
    AccountFields,
    MoneyFields,
  );

export const AccountCreateDocument: Document<
  Operations.AccountCreateMutation,
  Operations.AccountCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "AccountCreate",
  "mutation AccountCreate($input:AccountCreateInput!){accountCreate(input:$input){account{...Account}replayed}}",
  AccountFields,
  MoneyFields,
);

export const AccountDomainDocument: Document<
  Operations.AccountDomainQuery,
  Operations.AccountDomainQueryVariables
> = /* @__PURE__ */ withFragments(
  "AccountDomain",
  "query AccountDomain($id:ID!){accountDomain(id:$id){...AccountDomain}}",
  AccountDomainFields,
);

export const AccountDomainsDocument: Document<
  Operations.AccountDomainsQuery,
  Operations.AccountDomainsQueryVariables
> = /* @__PURE__ */ withFragments(
  "AccountDomains",
  "query AccountDomains($after:String$filter:AccountDomainFilter$first:Int$orderBy:[AccountDomainOrderBy!]){accountDomains(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...AccountDomain}pageInfo{hasNextPage endCursor}}}",
  AccountDomainFields,
);

export const AccountDomainsCountDocument: Document<
  Operations.AccountDomainsCountQuery,
  Operations.AccountDomainsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "AccountDomainsCount",
  "query AccountDomainsCount($filter:AccountDomainFilter){accountDomainsCount(filter:$filter){...Count}}",
  CountFields,
);

export const AccountTeamAddDocument: Document<
  Operations.AccountTeamAddMutation,
  Operations.AccountTeamAddMutationVariables
> = /* @__PURE__ */ withFragments(
  "AccountTeamAdd",
  "mutation AccountTeamAdd($input:AccountTeamAddInput!){accountTeamAdd(input:$input){member{...AccountTeamMember}replayed}}",
  AccountTeamMemberFields,
);

export const AccountTeamMemberDocument: Document<
  Operations.AccountTeamMemberQuery,
  Operations.AccountTeamMemberQueryVariables
> = /* @__PURE__ */ withFragments(
  "AccountTeamMember",
  "query AccountTeamMember($id:ID!){accountTeamMember(id:$id){...AccountTeamMember}}",
  AccountTeamMemberFields,
);

export const AccountTeamMembersDocument: Document<
  Operations.AccountTeamMembersQuery,
  Operations.AccountTeamMembersQueryVariables
> = /* @__PURE__ */ withFragments(
  "AccountTeamMembers",
  "query AccountTeamMembers($after:String$filter:AccountTeamMemberFilter$first:Int$orderBy:[AccountTeamMemberOrderBy!]){accountTeamMembers(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...AccountTeamMember}pageInfo{hasNextPage endCursor}}}",
  AccountTeamMemberFields,
);

export const AccountTeamMembersCountDocument: Document<
  Operations.AccountTeamMembersCountQuery,
  Operations.AccountTeamMembersCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "AccountTeamMembersCount",
  "query AccountTeamMembersCount($filter:AccountTeamMemberFilter){accountTeamMembersCount(filter:$filter){...Count}}",
  CountFields,
);

export const AccountTeamRemoveDocument: Document<
  Operations.AccountTeamRemoveMutation,
  Operations.AccountTeamRemoveMutationVariables
> = /* @__PURE__ */ withFragments(
  "AccountTeamRemove",
  "mutation AccountTeamRemove($input:AccountTeamRemoveInput!){accountTeamRemove(input:$input){member{...AccountTeamMember}replayed}}",
  AccountTeamMemberFields,
);

export const AccountUpdateDocument: Document<
  Operations.AccountUpdateMutation,
  Operations.AccountUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "AccountUpdate",
  "mutation AccountUpdate($input:AccountUpdateInput!){accountUpdate(input:$input){account{...Account}replayed}}",
  AccountFields,
  MoneyFields,
);

export const AccountUpsertDocument: Document<
  Operations.AccountUpsertMutation,
  Operations.AccountUpsertMutationVariables
> = /* @__PURE__ */ withFragments(
  "AccountUpsert",
  "mutation AccountUpsert($input:AccountUpsertInput!){accountUpsert(input:$input){account{...Account}outcome replayed}}",
  AccountFields,
  MoneyFields,
);

export const AccountsDocument: Document<
  Operations.AccountsQuery,
  Operations.AccountsQueryVariables
> = /* @__PURE__ */ withFragments(
  "Accounts",
  "query Accounts($after:String$filter:AccountFilter$first:Int$orderBy:[AccountOrderBy!]){accounts(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Account}pageInfo{hasNextPage endCursor}}}",
  AccountFields,
  MoneyFields,
);

export const AccountsCountDocument: Document<
  Operations.AccountsCountQuery,
  Operations.AccountsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "AccountsCount",
  "query AccountsCount($filter:AccountFilter){accountsCount(filter:$filter){...Count}}",
  CountFields,
);

export const AgreedLineDocument: Document<
  Operations.AgreedLineQuery,
  Operations.AgreedLineQueryVariables
> = /* @__PURE__ */ withFragments(
  "AgreedLine",
  "query AgreedLine{agreedLine{...AgreedLine}}",
  AgreedLineFields,
);

export const AgreedLineSetDocument: Document<
  Operations.AgreedLineSetMutation,
  Operations.AgreedLineSetMutationVariables
> = /* @__PURE__ */ withFragments(
  "AgreedLineSet",
  "mutation AgreedLineSet($input:AgreedLineSetInput!){agreedLineSet(input:$input){line{...AgreedLine}replayed}}",
  AgreedLineFields,
);

export const ApiClientDocument: Document<
  Operations.ApiClientQuery,
  Operations.ApiClientQueryVariables
> = /* @__PURE__ */ withFragments(
  "ApiClient",
  "query ApiClient($id:ID!){apiClient(id:$id){...ApiClientDetail}}",
  ApiClientDetailFields,
  ApiClientFields,
  ApiKeyFields,
);

export const ApiClientCreateDocument: Document<
  Operations.ApiClientCreateMutation,
  Operations.ApiClientCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "ApiClientCreate",
  "mutation ApiClientCreate($input:ApiClientCreateInput!){apiClientCreate(input:$input){apiKey{...ApiKey}client{...ApiClient}key replayed}}",
  ApiKeyFields,
  ApiClientFields,
);

export const ApiClientsDocument: Document<
  Operations.ApiClientsQuery,
  Operations.ApiClientsQueryVariables
> = /* @__PURE__ */ withFragments(
  "ApiClients",
  "query ApiClients($after:String$filter:ApiClientFilter$first:Int$orderBy:[ApiClientOrderBy!]){apiClients(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ApiClient}pageInfo{hasNextPage endCursor}}}",
  ApiClientFields,
);

export const ApiClientsCountDocument: Document<
  Operations.ApiClientsCountQuery,
  Operations.ApiClientsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "ApiClientsCount",
  "query ApiClientsCount($filter:ApiClientFilter){apiClientsCount(filter:$filter){...Count}}",
  CountFields,
);

export const ApiKeyCreateDocument: Document<
  Operations.ApiKeyCreateMutation,
  Operations.ApiKeyCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "ApiKeyCreate",
  "mutation ApiKeyCreate($input:ApiKeyCreateInput!){apiKeyCreate(input:$input){apiKey{...ApiKey}key replayed}}",
  ApiKeyFields,
);

export const ApiKeyRevokeDocument: Document<
  Operations.ApiKeyRevokeMutation,
  Operations.ApiKeyRevokeMutationVariables
> = /* @__PURE__ */ withFragments(
  "ApiKeyRevoke",
  "mutation ApiKeyRevoke($input:ApiKeyRevokeInput!){apiKeyRevoke(input:$input){apiKey{...ApiKey}replayed}}",
  ApiKeyFields,
);

export const AuditEntriesDocument: Document<
  Operations.AuditEntriesQuery,
  Operations.AuditEntriesQueryVariables
> = /* @__PURE__ */ withFragments(
  "AuditEntries",
  "query AuditEntries($after:String$filter:AuditEntryFilter$first:Int$orderBy:[AuditEntryOrderBy!]){auditEntries(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...AuditEntry}pageInfo{hasNextPage endCursor}}}",
  AuditEntryFields,
);

export const AuditEntriesCountDocument: Document<
  Operations.AuditEntriesCountQuery,
  Operations.AuditEntriesCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "AuditEntriesCount",
  "query AuditEntriesCount($filter:AuditEntryFilter){auditEntriesCount(filter:$filter){...Count}}",
  CountFields,
);

export const AuditEntryDocument: Document<
  Operations.AuditEntryQuery,
  Operations.AuditEntryQueryVariables
> = /* @__PURE__ */ withFragments(
  "AuditEntry",
  "query AuditEntry($id:ID!){auditEntry(id:$id){...AuditEntry}}",
  AuditEntryFields,
);

export const BusinessCalendarDocument: Document<
  Operations.BusinessCalendarQuery,
  Operations.BusinessCalendarQueryVariables
> = /* @__PURE__ */ withFragments(
  "BusinessCalendar",
  "query BusinessCalendar($id:ID!){businessCalendar(id:$id){...BusinessCalendarDetail}}",
  BusinessCalendarDetailFields,
  BusinessCalendarFields,
  CalendarHoursFields,
);

export const BusinessCalendarCreateDocument: Document<
  Operations.BusinessCalendarCreateMutation,
  Operations.BusinessCalendarCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "BusinessCalendarCreate",
  "mutation BusinessCalendarCreate($input:BusinessCalendarCreateInput!){businessCalendarCreate(input:$input){calendar{...BusinessCalendar}replayed}}",
  BusinessCalendarFields,
  CalendarHoursFields,
);

export const BusinessCalendarRetireDocument: Document<
  Operations.BusinessCalendarRetireMutation,
  Operations.BusinessCalendarRetireMutationVariables
> = /* @__PURE__ */ withFragments(
  "BusinessCalendarRetire",
  "mutation BusinessCalendarRetire($input:BusinessCalendarRetireInput!){businessCalendarRetire(input:$input){calendar{...BusinessCalendar}replayed}}",
  BusinessCalendarFields,
  CalendarHoursFields,
);

export const BusinessCalendarUpdateDocument: Document<
  Operations.BusinessCalendarUpdateMutation,
  Operations.BusinessCalendarUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "BusinessCalendarUpdate",
  "mutation BusinessCalendarUpdate($input:BusinessCalendarUpdateInput!){businessCalendarUpdate(input:$input){calendar{...BusinessCalendar}replayed}}",
  BusinessCalendarFields,
  CalendarHoursFields,
);

export const BusinessCalendarsDocument: Document<
  Operations.BusinessCalendarsQuery,
  Operations.BusinessCalendarsQueryVariables
> = /* @__PURE__ */ withFragments(
  "BusinessCalendars",
  "query BusinessCalendars($after:String$filter:BusinessCalendarFilter$first:Int$orderBy:[BusinessCalendarOrderBy!]){businessCalendars(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...BusinessCalendar}pageInfo{hasNextPage endCursor}}}",
  BusinessCalendarFields,
  CalendarHoursFields,
);

export const BusinessCalendarsCountDocument: Document<
  Operations.BusinessCalendarsCountQuery,
  Operations.BusinessCalendarsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "BusinessCalendarsCount",
  "query BusinessCalendarsCount($filter:BusinessCalendarFilter){businessCalendarsCount(filter:$filter){...Count}}",
  CountFields,
);

export const BusinessMinutesDocument: Document<
  Operations.BusinessMinutesQuery,
  Operations.BusinessMinutesQueryVariables
> = /* @__PURE__ */ withFragments(
  "BusinessMinutes",
  "query BusinessMinutes($input:BusinessMinutesInput!){businessMinutes(input:$input){...BusinessMinutes}}",
  BusinessMinutesFields,
  ClosedDayFields,
);

export const BusinessTimeDocument: Document<
  Operations.BusinessTimeQuery,
  Operations.BusinessTimeQueryVariables
> = /* @__PURE__ */ withFragments(
  "BusinessTime",
  "query BusinessTime($input:BusinessTimeInput!){businessTime(input:$input){...BusinessTime}}",
  BusinessTimeFields,
  ClosedDayFields,
);

export const CallScriptDocument: Document<
  Operations.CallScriptQuery,
  Operations.CallScriptQueryVariables
> = /* @__PURE__ */ withFragments(
  "CallScript",
  "query CallScript($leadId:ID$phone:String){callScript(leadId:$leadId phone:$phone){answers{...QualificationAnswers}candidates{...Lead}contacts{...Contact}framework lead{...Lead}next questions{...CallScriptLine}why}}",
  QualificationAnswersFields,
  LeadFields,
  ContactFields,
  CallScriptLineFields,
);

export const CampaignDocument: Document<
  Operations.CampaignQuery,
  Operations.CampaignQueryVariables
> = /* @__PURE__ */ withFragments(
  "Campaign",
  "query Campaign($id:ID!){campaign(id:$id){...CampaignDetail}}",
  CampaignDetailFields,
  CampaignFields,
  MoneyFields,
  StateChangeFields,
);

export const CampaignCreateDocument: Document<
  Operations.CampaignCreateMutation,
  Operations.CampaignCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "CampaignCreate",
  "mutation CampaignCreate($input:CampaignCreateInput!){campaignCreate(input:$input){campaign{...Campaign}replayed}}",
  CampaignFields,
  MoneyFields,
);

export const CampaignUpdateDocument: Document<
  Operations.CampaignUpdateMutation,
  Operations.CampaignUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "CampaignUpdate",
  "mutation CampaignUpdate($input:CampaignUpdateInput!){campaignUpdate(input:$input){campaign{...Campaign}replayed}}",
  CampaignFields,
  MoneyFields,
);

export const CampaignsDocument: Document<
  Operations.CampaignsQuery,
  Operations.CampaignsQueryVariables
> = /* @__PURE__ */ withFragments(
  "Campaigns",
  "query Campaigns($after:String$filter:CampaignFilter$first:Int$orderBy:[CampaignOrderBy!]){campaigns(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Campaign}pageInfo{hasNextPage endCursor}}}",
  CampaignFields,
  MoneyFields,
);

export const CampaignsCountDocument: Document<
  Operations.CampaignsCountQuery,
  Operations.CampaignsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "CampaignsCount",
  "query CampaignsCount($filter:CampaignFilter){campaignsCount(filter:$filter){...Count}}",
  CountFields,
);

export const ChangesDocument: Document<Operations.ChangesQuery, Operations.ChangesQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Changes",
    "query Changes($after:String$first:Int!=100$types:[String!]){changes(after:$after first:$first types:$types){nodes{...ChangeEvent}cursor hasMore}}",
    ChangeEventFields,
  );

export const CompetitorDocument: Document<
  Operations.CompetitorQuery,
  Operations.CompetitorQueryVariables
> = /* @__PURE__ */ withFragments(
  "Competitor",
  "query Competitor($id:ID!){competitor(id:$id){...CompetitorDetail}}",
  CompetitorDetailFields,
  CompetitorFields,
  StateChangeFields,
);

export const CompetitorCreateDocument: Document<
  Operations.CompetitorCreateMutation,
  Operations.CompetitorCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "CompetitorCreate",
  "mutation CompetitorCreate($input:CompetitorCreateInput!){competitorCreate(input:$input){competitor{...Competitor}replayed}}",
  CompetitorFields,
);

export const CompetitorUpdateDocument: Document<
  Operations.CompetitorUpdateMutation,
  Operations.CompetitorUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "CompetitorUpdate",
  "mutation CompetitorUpdate($input:CompetitorUpdateInput!){competitorUpdate(input:$input){competitor{...Competitor}replayed}}",
  CompetitorFields,
);

export const CompetitorsDocument: Document<
  Operations.CompetitorsQuery,
  Operations.CompetitorsQueryVariables
> = /* @__PURE__ */ withFragments(
  "Competitors",
  "query Competitors($after:String$filter:CompetitorFilter$first:Int$orderBy:[CompetitorOrderBy!]){competitors(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Competitor}pageInfo{hasNextPage endCursor}}}",
  CompetitorFields,
);

export const CompetitorsCountDocument: Document<
  Operations.CompetitorsCountQuery,
  Operations.CompetitorsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "CompetitorsCount",
  "query CompetitorsCount($filter:CompetitorFilter){competitorsCount(filter:$filter){...Count}}",
  CountFields,
);

export const ConsentDocument: Document<Operations.ConsentQuery, Operations.ConsentQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Consent",
    "query Consent($id:ID!){consent(id:$id){...ConsentDetail}}",
    ConsentDetailFields,
    ConsentFields,
    StateChangeFields,
  );

export const ConsentRecordDocument: Document<
  Operations.ConsentRecordMutation,
  Operations.ConsentRecordMutationVariables
> = /* @__PURE__ */ withFragments(
  "ConsentRecord",
  "mutation ConsentRecord($input:ConsentRecordInput!){consentRecord(input:$input){consent{...Consent}replayed}}",
  ConsentFields,
);

export const ConsentRevokeDocument: Document<
  Operations.ConsentRevokeMutation,
  Operations.ConsentRevokeMutationVariables
> = /* @__PURE__ */ withFragments(
  "ConsentRevoke",
  "mutation ConsentRevoke($input:ConsentRevokeInput!){consentRevoke(input:$input){consents{...Consent}replayed suppression{...Suppression}}}",
  ConsentFields,
  SuppressionFields,
);

export const ConsentsDocument: Document<
  Operations.ConsentsQuery,
  Operations.ConsentsQueryVariables
> = /* @__PURE__ */ withFragments(
  "Consents",
  "query Consents($after:String$filter:ConsentFilter$first:Int$orderBy:[ConsentOrderBy!]){consents(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Consent}pageInfo{hasNextPage endCursor}}}",
  ConsentFields,
);

export const ConsentsCountDocument: Document<
  Operations.ConsentsCountQuery,
  Operations.ConsentsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "ConsentsCount",
  "query ConsentsCount($filter:ConsentFilter){consentsCount(filter:$filter){...Count}}",
  CountFields,
);

export const ContactDocument: Document<Operations.ContactQuery, Operations.ContactQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Contact",
    "query Contact($id:ID!){contact(id:$id){...Contact}}",
    ContactFields,
  );

export const ContactCreateDocument: Document<
  Operations.ContactCreateMutation,
  Operations.ContactCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "ContactCreate",
  "mutation ContactCreate($input:ContactCreateInput!){contactCreate(input:$input){contact{...Contact}replayed}}",
  ContactFields,
);

export const ContactPointDocument: Document<
  Operations.ContactPointQuery,
  Operations.ContactPointQueryVariables
> = /* @__PURE__ */ withFragments(
  "ContactPoint",
  "query ContactPoint($id:ID!){contactPoint(id:$id){...ContactPoint}}",
  ContactPointFields,
);

export const ContactPointCreateDocument: Document<
  Operations.ContactPointCreateMutation,
  Operations.ContactPointCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "ContactPointCreate",
  "mutation ContactPointCreate($input:ContactPointCreateInput!){contactPointCreate(input:$input){contactPoint{...ContactPoint}replayed}}",
  ContactPointFields,
);

export const ContactPointUpdateDocument: Document<
  Operations.ContactPointUpdateMutation,
  Operations.ContactPointUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "ContactPointUpdate",
  "mutation ContactPointUpdate($input:ContactPointUpdateInput!){contactPointUpdate(input:$input){contactPoint{...ContactPoint}replayed}}",
  ContactPointFields,
);

export const ContactPointsDocument: Document<
  Operations.ContactPointsQuery,
  Operations.ContactPointsQueryVariables
> = /* @__PURE__ */ withFragments(
  "ContactPoints",
  "query ContactPoints($after:String$filter:ContactPointFilter$first:Int$orderBy:[ContactPointOrderBy!]){contactPoints(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ContactPoint}pageInfo{hasNextPage endCursor}}}",
  ContactPointFields,
);

export const ContactPointsCountDocument: Document<
  Operations.ContactPointsCountQuery,
  Operations.ContactPointsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "ContactPointsCount",
  "query ContactPointsCount($filter:ContactPointFilter){contactPointsCount(filter:$filter){...Count}}",
  CountFields,
);

export const ContactUpdateDocument: Document<
  Operations.ContactUpdateMutation,
  Operations.ContactUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "ContactUpdate",
  "mutation ContactUpdate($input:ContactUpdateInput!){contactUpdate(input:$input){contact{...Contact}replayed}}",
  ContactFields,
);

export const ContactUpsertDocument: Document<
  Operations.ContactUpsertMutation,
  Operations.ContactUpsertMutationVariables
> = /* @__PURE__ */ withFragments(
  "ContactUpsert",
  "mutation ContactUpsert($input:ContactUpsertInput!){contactUpsert(input:$input){contact{...Contact}outcome replayed}}",
  ContactFields,
);

export const ContactsDocument: Document<
  Operations.ContactsQuery,
  Operations.ContactsQueryVariables
> = /* @__PURE__ */ withFragments(
  "Contacts",
  "query Contacts($after:String$filter:ContactFilter$first:Int$orderBy:[ContactOrderBy!]){contacts(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Contact}pageInfo{hasNextPage endCursor}}}",
  ContactFields,
);

export const ContactsCountDocument: Document<
  Operations.ContactsCountQuery,
  Operations.ContactsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "ContactsCount",
  "query ContactsCount($filter:ContactFilter){contactsCount(filter:$filter){...Count}}",
  CountFields,
);

export const DiscussionItemDocument: Document<
  Operations.DiscussionItemQuery,
  Operations.DiscussionItemQueryVariables
> = /* @__PURE__ */ withFragments(
  "DiscussionItem",
  "query DiscussionItem($id:ID!){discussionItem(id:$id){...DiscussionItem}}",
  DiscussionItemFields,
);

export const DiscussionItemsDocument: Document<
  Operations.DiscussionItemsQuery,
  Operations.DiscussionItemsQueryVariables
> = /* @__PURE__ */ withFragments(
  "DiscussionItems",
  "query DiscussionItems($after:String$filter:DiscussionItemFilter$first:Int$orderBy:[DiscussionItemOrderBy!]){discussionItems(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...DiscussionItem}pageInfo{hasNextPage endCursor}}}",
  DiscussionItemFields,
);

export const DiscussionItemsCountDocument: Document<
  Operations.DiscussionItemsCountQuery,
  Operations.DiscussionItemsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "DiscussionItemsCount",
  "query DiscussionItemsCount($filter:DiscussionItemFilter){discussionItemsCount(filter:$filter){...Count}}",
  CountFields,
);

export const DuplicateCaseDocument: Document<
  Operations.DuplicateCaseQuery,
  Operations.DuplicateCaseQueryVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateCase",
  "query DuplicateCase($id:ID!){duplicateCase(id:$id){...DuplicateCase}}",
  DuplicateCaseFields,
  DuplicateEvidenceFields,
);

export const DuplicateCasesDocument: Document<
  Operations.DuplicateCasesQuery,
  Operations.DuplicateCasesQueryVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateCases",
  "query DuplicateCases($after:String$filter:DuplicateCaseFilter$first:Int$orderBy:[DuplicateCaseOrderBy!]){duplicateCases(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...DuplicateCase}pageInfo{hasNextPage endCursor}}}",
  DuplicateCaseFields,
  DuplicateEvidenceFields,
);

export const DuplicateCasesCountDocument: Document<
  Operations.DuplicateCasesCountQuery,
  Operations.DuplicateCasesCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateCasesCount",
  "query DuplicateCasesCount($filter:DuplicateCaseFilter){duplicateCasesCount(filter:$filter){...Count}}",
  CountFields,
);

export const DuplicateDecideDocument: Document<
  Operations.DuplicateDecideMutation,
  Operations.DuplicateDecideMutationVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateDecide",
  "mutation DuplicateDecide($input:DuplicateDecideInput!){duplicateDecide(input:$input){duplicate{...DuplicateCase}replayed}}",
  DuplicateCaseFields,
  DuplicateEvidenceFields,
);

export const DuplicateModelDocument: Document<
  Operations.DuplicateModelQuery,
  Operations.DuplicateModelQueryVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateModel",
  "query DuplicateModel($id:ID!){duplicateModel(id:$id){...DuplicateModel}}",
  DuplicateModelFields,
);

export const DuplicateModelEstimateDocument: Document<
  Operations.DuplicateModelEstimateMutation,
  Operations.DuplicateModelEstimateMutationVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateModelEstimate",
  "mutation DuplicateModelEstimate($input:DuplicateModelEstimateInput!){duplicateModelEstimate(input:$input){model{...DuplicateModel}replayed}}",
  DuplicateModelFields,
);

export const DuplicateModelUseDocument: Document<
  Operations.DuplicateModelUseMutation,
  Operations.DuplicateModelUseMutationVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateModelUse",
  "mutation DuplicateModelUse($input:DuplicateModelUseInput!){duplicateModelUse(input:$input){model{...DuplicateModel}replayed}}",
  DuplicateModelFields,
);

export const DuplicateModelsDocument: Document<
  Operations.DuplicateModelsQuery,
  Operations.DuplicateModelsQueryVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateModels",
  "query DuplicateModels($after:String$filter:DuplicateModelFilter$first:Int$orderBy:[DuplicateModelOrderBy!]){duplicateModels(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...DuplicateModel}pageInfo{hasNextPage endCursor}}}",
  DuplicateModelFields,
);

export const DuplicateModelsCountDocument: Document<
  Operations.DuplicateModelsCountQuery,
  Operations.DuplicateModelsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateModelsCount",
  "query DuplicateModelsCount($filter:DuplicateModelFilter){duplicateModelsCount(filter:$filter){...Count}}",
  CountFields,
);

export const DuplicateScanDocument: Document<
  Operations.DuplicateScanQuery,
  Operations.DuplicateScanQueryVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateScan",
  "query DuplicateScan($id:ID!){duplicateScan(id:$id){...DuplicateScan}}",
  DuplicateScanFields,
);

export const DuplicateScanStartDocument: Document<
  Operations.DuplicateScanStartMutation,
  Operations.DuplicateScanStartMutationVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateScanStart",
  "mutation DuplicateScanStart($input:DuplicateScanStartInput!){duplicateScanStart(input:$input){replayed scan{...DuplicateScan}}}",
  DuplicateScanFields,
);

export const DuplicateScansDocument: Document<
  Operations.DuplicateScansQuery,
  Operations.DuplicateScansQueryVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateScans",
  "query DuplicateScans($after:String$filter:DuplicateScanFilter$first:Int$orderBy:[DuplicateScanOrderBy!]){duplicateScans(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...DuplicateScan}pageInfo{hasNextPage endCursor}}}",
  DuplicateScanFields,
);

export const DuplicateScansCountDocument: Document<
  Operations.DuplicateScansCountQuery,
  Operations.DuplicateScansCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateScansCount",
  "query DuplicateScansCount($filter:DuplicateScanFilter){duplicateScansCount(filter:$filter){...Count}}",
  CountFields,
);

export const DuplicateSearchDocument: Document<
  Operations.DuplicateSearchQuery,
  Operations.DuplicateSearchQueryVariables
> = /* @__PURE__ */ withFragments(
  "DuplicateSearch",
  "query DuplicateSearch($input:DuplicateSearchInput!){duplicateSearch(input:$input){...DuplicateSearchResult}}",
  DuplicateSearchResultFields,
  DuplicateEvidenceFields,
  LeadIntakeProblemFields,
);

export const DuplicatesOfDocument: Document<
  Operations.DuplicatesOfQuery,
  Operations.DuplicatesOfQueryVariables
> = /* @__PURE__ */ withFragments(
  "DuplicatesOf",
  "query DuplicatesOf($leadId:ID!){duplicatesOf(leadId:$leadId){band createdAt decidedAt decidedBy{...User}decidedScore evidence{...DuplicateEvidence}id inheritedFrom{...DuplicateCase}modelVersion newer{...Lead}note older{...Lead}probability score state updatedAt version}}",
  UserFields,
  DuplicateEvidenceFields,
  DuplicateCaseFields,
  LeadFields,
);

export const ExternalReferenceDocument: Document<
  Operations.ExternalReferenceQuery,
  Operations.ExternalReferenceQueryVariables
> = /* @__PURE__ */ withFragments(
  "ExternalReference",
  "query ExternalReference($id:ID!){externalReference(id:$id){...ExternalReference}}",
  ExternalReferenceFields,
);

export const ExternalReferencesDocument: Document<
  Operations.ExternalReferencesQuery,
  Operations.ExternalReferencesQueryVariables
> = /* @__PURE__ */ withFragments(
  "ExternalReferences",
  "query ExternalReferences($after:String$filter:ExternalReferenceFilter$first:Int$orderBy:[ExternalReferenceOrderBy!]){externalReferences(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ExternalReference}pageInfo{hasNextPage endCursor}}}",
  ExternalReferenceFields,
);

export const ExternalReferencesCountDocument: Document<
  Operations.ExternalReferencesCountQuery,
  Operations.ExternalReferencesCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "ExternalReferencesCount",
  "query ExternalReferencesCount($filter:ExternalReferenceFilter){externalReferencesCount(filter:$filter){...Count}}",
  CountFields,
);

export const FollowUpDocument: Document<
  Operations.FollowUpQuery,
  Operations.FollowUpQueryVariables
> = /* @__PURE__ */ withFragments(
  "FollowUp",
  "query FollowUp($id:ID!){followUp(id:$id){...FollowUpDetail}}",
  FollowUpDetailFields,
  FollowUpFields,
  StateChangeFields,
);

export const FollowUpMoveDocument: Document<
  Operations.FollowUpMoveMutation,
  Operations.FollowUpMoveMutationVariables
> = /* @__PURE__ */ withFragments(
  "FollowUpMove",
  "mutation FollowUpMove($input:FollowUpMoveInput!){followUpMove(input:$input){followUp{...FollowUp}replayed}}",
  FollowUpFields,
);

export const FollowUpUpdateDocument: Document<
  Operations.FollowUpUpdateMutation,
  Operations.FollowUpUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "FollowUpUpdate",
  "mutation FollowUpUpdate($input:FollowUpUpdateInput!){followUpUpdate(input:$input){followUp{...FollowUp}replayed}}",
  FollowUpFields,
);

export const FollowUpsDocument: Document<
  Operations.FollowUpsQuery,
  Operations.FollowUpsQueryVariables
> = /* @__PURE__ */ withFragments(
  "FollowUps",
  "query FollowUps($after:String$filter:FollowUpFilter$first:Int$orderBy:[FollowUpOrderBy!]){followUps(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...FollowUp}pageInfo{hasNextPage endCursor}}}",
  FollowUpFields,
);

export const FollowUpsCountDocument: Document<
  Operations.FollowUpsCountQuery,
  Operations.FollowUpsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "FollowUpsCount",
  "query FollowUpsCount($filter:FollowUpFilter){followUpsCount(filter:$filter){...Count}}",
  CountFields,
);

export const HandOffDocument: Document<Operations.HandOffQuery, Operations.HandOffQueryVariables> =
  /* @__PURE__ */ withFragments(
    "HandOff",
    "query HandOff($id:ID!){handOff(id:$id){...HandOff}}",
    HandOffFields,
  );

export const HandOffsDocument: Document<
  Operations.HandOffsQuery,
  Operations.HandOffsQueryVariables
> = /* @__PURE__ */ withFragments(
  "HandOffs",
  "query HandOffs($after:String$filter:HandOffFilter$first:Int$orderBy:[HandOffOrderBy!]){handOffs(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...HandOff}pageInfo{hasNextPage endCursor}}}",
  HandOffFields,
);

export const HandOffsCountDocument: Document<
  Operations.HandOffsCountQuery,
  Operations.HandOffsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "HandOffsCount",
  "query HandOffsCount($filter:HandOffFilter){handOffsCount(filter:$filter){...Count}}",
  CountFields,
);

export const ImportCancelDocument: Document<
  Operations.ImportCancelMutation,
  Operations.ImportCancelMutationVariables
> = /* @__PURE__ */ withFragments(
  "ImportCancel",
  "mutation ImportCancel($input:ImportCancelInput!){importCancel(input:$input){importJob{...ImportJob}replayed}}",
  ImportJobFields,
);

export const ImportCheckDocument: Document<
  Operations.ImportCheckMutation,
  Operations.ImportCheckMutationVariables
> = /* @__PURE__ */ withFragments(
  "ImportCheck",
  "mutation ImportCheck($input:ImportCheckInput!){importCheck(input:$input){importJob{...ImportJob}replayed}}",
  ImportJobFields,
);

export const ImportJobDocument: Document<
  Operations.ImportJobQuery,
  Operations.ImportJobQueryVariables
> = /* @__PURE__ */ withFragments(
  "ImportJob",
  "query ImportJob($id:ID!){importJob(id:$id){...ImportJob}}",
  ImportJobFields,
);

export const ImportJobsDocument: Document<
  Operations.ImportJobsQuery,
  Operations.ImportJobsQueryVariables
> = /* @__PURE__ */ withFragments(
  "ImportJobs",
  "query ImportJobs($after:String$filter:ImportJobFilter$first:Int$orderBy:[ImportJobOrderBy!]){importJobs(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ImportJob}pageInfo{hasNextPage endCursor}}}",
  ImportJobFields,
);

export const ImportJobsCountDocument: Document<
  Operations.ImportJobsCountQuery,
  Operations.ImportJobsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "ImportJobsCount",
  "query ImportJobsCount($filter:ImportJobFilter){importJobsCount(filter:$filter){...Count}}",
  CountFields,
);

export const ImportPlanDocument: Document<
  Operations.ImportPlanQuery,
  Operations.ImportPlanQueryVariables
> = /* @__PURE__ */ withFragments(
  "ImportPlan",
  "query ImportPlan($columns:[String!]!$mapping:[ImportMappingInput!]$preset:String$system:String$target:ImportTarget!){importPlan(columns:$columns mapping:$mapping preset:$preset system:$system target:$target){...ImportPlan}}",
  ImportPlanFields,
);

export const ImportPresetsDocument: Document<
  Operations.ImportPresetsQuery,
  Operations.ImportPresetsQueryVariables
> = /* @__PURE__ */ withFragments(
  "ImportPresets",
  "query ImportPresets{importPresets{...ImportPreset}}",
  ImportPresetFields,
);

export const ImportRejectionsDocument: Document<
  Operations.ImportRejectionsQuery,
  Operations.ImportRejectionsQueryVariables
> = /* @__PURE__ */ withFragments(
  "ImportRejections",
  "query ImportRejections($afterLine:Int$first:Int$importId:ID!$withNotes:Boolean){importRejections(afterLine:$afterLine first:$first importId:$importId withNotes:$withNotes){...ImportRejection}}",
  ImportRejectionFields,
  ImportRowErrorFields,
);

export const ImportRevertDocument: Document<
  Operations.ImportRevertMutation,
  Operations.ImportRevertMutationVariables
> = /* @__PURE__ */ withFragments(
  "ImportRevert",
  "mutation ImportRevert($input:ImportRevertInput!){importRevert(input:$input){importJob{...ImportJob}replayed}}",
  ImportJobFields,
);

export const ImportRowsDocument: Document<
  Operations.ImportRowsMutation,
  Operations.ImportRowsMutationVariables
> = /* @__PURE__ */ withFragments(
  "ImportRows",
  "mutation ImportRows($input:ImportRowsInput!){importRows(input:$input){counts{...ImportCounts}replayed results{...ImportRowResult}}}",
  ImportCountsFields,
  ImportRowResultFields,
  ImportRowErrorFields,
);

export const ImportStartDocument: Document<
  Operations.ImportStartMutation,
  Operations.ImportStartMutationVariables
> = /* @__PURE__ */ withFragments(
  "ImportStart",
  "mutation ImportStart($input:ImportStartInput!){importStart(input:$input){importJob{...ImportJob}replayed}}",
  ImportJobFields,
);

export const IntakeDiscardDocument: Document<
  Operations.IntakeDiscardMutation,
  Operations.IntakeDiscardMutationVariables
> = /* @__PURE__ */ withFragments(
  "IntakeDiscard",
  "mutation IntakeDiscard($input:IntakeDiscardInput!){intakeDiscard(input:$input){payloads{...IntakePayload}replayed}}",
  IntakePayloadFields,
);

export const IntakeEraseDocument: Document<
  Operations.IntakeEraseMutation,
  Operations.IntakeEraseMutationVariables
> = /* @__PURE__ */ withFragments(
  "IntakeErase",
  "mutation IntakeErase($input:IntakeEraseInput!){intakeErase(input:$input){erased replayed}}",
);

export const IntakeMendDocument: Document<
  Operations.IntakeMendMutation,
  Operations.IntakeMendMutationVariables
> = /* @__PURE__ */ withFragments(
  "IntakeMend",
  "mutation IntakeMend($input:IntakeMendInput!){intakeMend(input:$input){payload{...IntakePayload}replayed}}",
  IntakePayloadFields,
);

export const IntakePayloadDocument: Document<
  Operations.IntakePayloadQuery,
  Operations.IntakePayloadQueryVariables
> = /* @__PURE__ */ withFragments(
  "IntakePayload",
  "query IntakePayload($id:ID!){intakePayload(id:$id){...IntakePayload}}",
  IntakePayloadFields,
);

export const IntakePayloadsDocument: Document<
  Operations.IntakePayloadsQuery,
  Operations.IntakePayloadsQueryVariables
> = /* @__PURE__ */ withFragments(
  "IntakePayloads",
  "query IntakePayloads($after:String$filter:IntakePayloadFilter$first:Int$orderBy:[IntakePayloadOrderBy!]){intakePayloads(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...IntakePayload}pageInfo{hasNextPage endCursor}}}",
  IntakePayloadFields,
);

export const IntakePayloadsCountDocument: Document<
  Operations.IntakePayloadsCountQuery,
  Operations.IntakePayloadsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "IntakePayloadsCount",
  "query IntakePayloadsCount($filter:IntakePayloadFilter){intakePayloadsCount(filter:$filter){...Count}}",
  CountFields,
);

export const IntakeReplayDocument: Document<
  Operations.IntakeReplayMutation,
  Operations.IntakeReplayMutationVariables
> = /* @__PURE__ */ withFragments(
  "IntakeReplay",
  "mutation IntakeReplay($input:IntakeReplayInput!){intakeReplay(input:$input){replayed results{...IntakeReplayResult}}}",
  IntakeReplayResultFields,
);

export const IntelObserveDocument: Document<
  Operations.IntelObserveMutation,
  Operations.IntelObserveMutationVariables
> = /* @__PURE__ */ withFragments(
  "IntelObserve",
  "mutation IntelObserve($input:IntelObserveInput!){intelObserve(input:$input){observation{...IntelObservation}replayed}}",
  IntelObservationFields,
);

export const IntelRejectDocument: Document<
  Operations.IntelRejectMutation,
  Operations.IntelRejectMutationVariables
> = /* @__PURE__ */ withFragments(
  "IntelReject",
  "mutation IntelReject($input:IntelRejectInput!){intelReject(input:$input){observation{...IntelObservation}replayed}}",
  IntelObservationFields,
);

export const IntelTriageDocument: Document<
  Operations.IntelTriageMutation,
  Operations.IntelTriageMutationVariables
> = /* @__PURE__ */ withFragments(
  "IntelTriage",
  "mutation IntelTriage($input:IntelTriageInput!){intelTriage(input:$input){observation{...IntelObservation}replayed}}",
  IntelObservationFields,
);

export const JobDocument: Document<Operations.JobQuery, Operations.JobQueryVariables> =
  /* @__PURE__ */ withFragments("Job", "query Job($id:ID!){job(id:$id){...Job}}", JobFields);

export const JobRetryDocument: Document<
  Operations.JobRetryMutation,
  Operations.JobRetryMutationVariables
> = /* @__PURE__ */ withFragments(
  "JobRetry",
  "mutation JobRetry($input:JobRetryInput!){jobRetry(input:$input){job{...Job}replayed}}",
  JobFields,
);

export const JobsDocument: Document<Operations.JobsQuery, Operations.JobsQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Jobs",
    "query Jobs($after:String$filter:JobFilter$first:Int$orderBy:[JobOrderBy!]){jobs(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Job}pageInfo{hasNextPage endCursor}}}",
    JobFields,
  );

export const JobsCountDocument: Document<
  Operations.JobsCountQuery,
  Operations.JobsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "JobsCount",
  "query JobsCount($filter:JobFilter){jobsCount(filter:$filter){...Count}}",
  CountFields,
);

export const LeadDocument: Document<Operations.LeadQuery, Operations.LeadQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Lead",
    "query Lead($id:ID!){lead(id:$id){...LeadDetail}}",
    LeadDetailFields,
    LeadFields,
    StateChangeFields,
    QualificationFields,
    QualificationAnswersFields,
    QualificationFiredRuleFields,
    RoutingDecisionFields,
    RoutingCandidateFields,
    RoutingCandidateCountFields,
    LeadScoreFields,
    LeadScoreReasonFields,
    TouchFields,
  );

export const LeadAcceptDocument: Document<
  Operations.LeadAcceptMutation,
  Operations.LeadAcceptMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadAccept",
  "mutation LeadAccept($input:LeadAcceptInput!){leadAccept(input:$input){handOff{...HandOff}lead{...Lead}replayed}}",
  HandOffFields,
  LeadFields,
);

export const LeadAdvanceDocument: Document<
  Operations.LeadAdvanceMutation,
  Operations.LeadAdvanceMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadAdvance",
  "mutation LeadAdvance($input:LeadAdvanceInput!){leadAdvance(input:$input){lead{...Lead}replayed}}",
  LeadFields,
);

export const LeadAssignDocument: Document<
  Operations.LeadAssignMutation,
  Operations.LeadAssignMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadAssign",
  "mutation LeadAssign($input:LeadAssignInput!){leadAssign(input:$input){handOff{...HandOff}lead{...Lead}replayed routing{...RoutingDecision}}}",
  HandOffFields,
  LeadFields,
  RoutingDecisionFields,
  RoutingCandidateFields,
  RoutingCandidateCountFields,
);

export const LeadCallIntakeDocument: Document<
  Operations.LeadCallIntakeMutation,
  Operations.LeadCallIntakeMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadCallIntake",
  "mutation LeadCallIntake($input:LeadCallIntakeInput!){leadCallIntake(input:$input){handOff{...HandOff}lead{...Lead}outcome problems{...LeadIntakeProblem}qualification{...Qualification}replayed routing{...RoutingDecision}score{...LeadScore}}}",
  HandOffFields,
  LeadFields,
  LeadIntakeProblemFields,
  QualificationFields,
  QualificationAnswersFields,
  QualificationFiredRuleFields,
  RoutingDecisionFields,
  RoutingCandidateFields,
  RoutingCandidateCountFields,
  LeadScoreFields,
  LeadScoreReasonFields,
);

export const LeadCaptureDocument: Document<
  Operations.LeadCaptureMutation,
  Operations.LeadCaptureMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadCapture",
  "mutation LeadCapture($input:LeadCaptureInput!){leadCapture(input:$input){handOff{...HandOff}lead{...Lead}matchedBy outcome problems{...LeadIntakeProblem}replayed}}",
  HandOffFields,
  LeadFields,
  LeadIntakeProblemFields,
);

export const LeadCaptureManyDocument: Document<
  Operations.LeadCaptureManyMutation,
  Operations.LeadCaptureManyMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadCaptureMany",
  "mutation LeadCaptureMany($input:LeadCaptureManyInput!){leadCaptureMany(input:$input){replayed results{...LeadCaptureResult}}}",
  LeadCaptureResultFields,
  LeadIntakeProblemFields,
);

export const LeadConservationDocument: Document<
  Operations.LeadConservationQuery,
  Operations.LeadConservationQueryVariables
> = /* @__PURE__ */ withFragments(
  "LeadConservation",
  "query LeadConservation($filter:LeadConservationFilter$from:DateTime!$to:DateTime!){leadConservation(filter:$filter from:$from to:$to){...LeadConservation}}",
  LeadConservationFields,
  LeadWayCountFields,
);

export const LeadConservationTermDocument: Document<
  Operations.LeadConservationTermQuery,
  Operations.LeadConservationTermQueryVariables
> = /* @__PURE__ */ withFragments(
  "LeadConservationTerm",
  "query LeadConservationTerm($after:ID$filter:LeadConservationFilter$first:Int$from:DateTime!$term:LeadTerm!$to:DateTime!){leadConservationTerm(after:$after filter:$filter first:$first from:$from term:$term to:$to){nodes{...LeadTermEntry}endCursor}}",
  LeadTermEntryFields,
);

export const LeadConversionPreviewDocument: Document<
  Operations.LeadConversionPreviewQuery,
  Operations.LeadConversionPreviewQueryVariables
> = /* @__PURE__ */ withFragments(
  "LeadConversionPreview",
  "query LeadConversionPreview($leadId:ID!){leadConversionPreview(leadId:$leadId){account{...AccountSuggestion}contact{...ContactSuggestion}lead{...Lead}opportunity{...OpportunitySuggestion}}}",
  AccountSuggestionFields,
  ContactSuggestionFields,
  LeadFields,
  OpportunitySuggestionFields,
);

export const LeadConvertDocument: Document<
  Operations.LeadConvertMutation,
  Operations.LeadConvertMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadConvert",
  "mutation LeadConvert($input:LeadConvertInput!){leadConvert(input:$input){account{...Account}contact{...Contact}lead{...Lead}opportunity{...Opportunity}replayed}}",
  AccountFields,
  MoneyFields,
  ContactFields,
  LeadFields,
  OpportunityFields,
);

export const LeadDisqualifyDocument: Document<
  Operations.LeadDisqualifyMutation,
  Operations.LeadDisqualifyMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadDisqualify",
  "mutation LeadDisqualify($input:LeadDisqualifyInput!){leadDisqualify(input:$input){lead{...Lead}replayed}}",
  LeadFields,
);

export const LeadForwardDocument: Document<
  Operations.LeadForwardMutation,
  Operations.LeadForwardMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadForward",
  "mutation LeadForward($input:LeadForwardInput!){leadForward(input:$input){handOff{...HandOff}lead{...Lead}replayed routing{...RoutingDecision}}}",
  HandOffFields,
  LeadFields,
  RoutingDecisionFields,
  RoutingCandidateFields,
  RoutingCandidateCountFields,
);

export const LeadHandRaiseDocument: Document<
  Operations.LeadHandRaiseMutation,
  Operations.LeadHandRaiseMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadHandRaise",
  "mutation LeadHandRaise($input:LeadHandRaiseInput!){leadHandRaise(input:$input){handOff{...HandOff}lead{...Lead}replayed routing{...RoutingDecision}}}",
  HandOffFields,
  LeadFields,
  RoutingDecisionFields,
  RoutingCandidateFields,
  RoutingCandidateCountFields,
);

export const LeadIntakeDocument: Document<
  Operations.LeadIntakeMutation,
  Operations.LeadIntakeMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadIntake",
  "mutation LeadIntake($input:LeadIntakeInput!){leadIntake(input:$input){replayed results{...LeadIntakeResult}}}",
  LeadIntakeResultFields,
  LeadIntakeProblemFields,
);

export const LeadLeaseDocument: Document<
  Operations.LeadLeaseMutation,
  Operations.LeadLeaseMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadLease",
  "mutation LeadLease($input:LeadLeaseInput!){leadLease(input:$input){leads{...Lead}leases{...WorkLease}replayed}}",
  LeadFields,
  WorkLeaseFields,
);

export const LeadMergeDocument: Document<
  Operations.LeadMergeMutation,
  Operations.LeadMergeMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadMerge",
  "mutation LeadMerge($input:LeadMergeInput!){leadMerge(input:$input){lead{...Lead}merge{...MergeLedger}replayed}}",
  LeadFields,
  MergeLedgerFields,
);

export const LeadMergeManyDocument: Document<
  Operations.LeadMergeManyMutation,
  Operations.LeadMergeManyMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadMergeMany",
  "mutation LeadMergeMany($input:LeadMergeManyInput!){leadMergeMany(input:$input){replayed results{...LeadMergeResult}}}",
  LeadMergeResultFields,
);

export const LeadMergePreviewDocument: Document<
  Operations.LeadMergePreviewQuery,
  Operations.LeadMergePreviewQueryVariables
> = /* @__PURE__ */ withFragments(
  "LeadMergePreview",
  "query LeadMergePreview($input:LeadMergePreviewInput!){leadMergePreview(input:$input){fields{...MergePreviewField}merged{...Lead}moves{...MergeMove}survivor{...Lead}}}",
  MergePreviewFieldFields,
  LeadFields,
  MergeMoveFields,
);

export const LeadNurtureDocument: Document<
  Operations.LeadNurtureMutation,
  Operations.LeadNurtureMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadNurture",
  "mutation LeadNurture($input:LeadNurtureInput!){leadNurture(input:$input){lead{...Lead}replayed}}",
  LeadFields,
);

export const LeadQualifyDocument: Document<
  Operations.LeadQualifyMutation,
  Operations.LeadQualifyMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadQualify",
  "mutation LeadQualify($input:LeadQualifyInput!){leadQualify(input:$input){handOff{...HandOff}lead{...Lead}qualification{...Qualification}replayed routing{...RoutingDecision}score{...LeadScore}}}",
  HandOffFields,
  LeadFields,
  QualificationFields,
  QualificationAnswersFields,
  QualificationFiredRuleFields,
  RoutingDecisionFields,
  RoutingCandidateFields,
  RoutingCandidateCountFields,
  LeadScoreFields,
  LeadScoreReasonFields,
);

export const LeadRecycleDocument: Document<
  Operations.LeadRecycleMutation,
  Operations.LeadRecycleMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadRecycle",
  "mutation LeadRecycle($input:LeadRecycleInput!){leadRecycle(input:$input){lead{...Lead}replayed}}",
  LeadFields,
);

export const LeadRejectDocument: Document<
  Operations.LeadRejectMutation,
  Operations.LeadRejectMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadReject",
  "mutation LeadReject($input:LeadRejectInput!){leadReject(input:$input){handOff{...HandOff}lead{...Lead}nextHandOff{...HandOff}replayed routing{...RoutingDecision}}}",
  HandOffFields,
  LeadFields,
  RoutingDecisionFields,
  RoutingCandidateFields,
  RoutingCandidateCountFields,
);

export const LeadReopenDocument: Document<
  Operations.LeadReopenMutation,
  Operations.LeadReopenMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadReopen",
  "mutation LeadReopen($input:LeadReopenInput!){leadReopen(input:$input){lead{...Lead}replayed}}",
  LeadFields,
);

export const LeadRerouteManyDocument: Document<
  Operations.LeadRerouteManyMutation,
  Operations.LeadRerouteManyMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadRerouteMany",
  "mutation LeadRerouteMany($input:LeadRerouteManyInput!){leadRerouteMany(input:$input){replayed results{...LeadRerouteResult}}}",
  LeadRerouteResultFields,
);

export const LeadRoutePreviewDocument: Document<
  Operations.LeadRoutePreviewQuery,
  Operations.LeadRoutePreviewQueryVariables
> = /* @__PURE__ */ withFragments(
  "LeadRoutePreview",
  "query LeadRoutePreview($input:LeadRoutePreviewInput!){leadRoutePreview(input:$input){candidates{...RoutingCandidate}chosenUser{...User}others{...RoutingCandidateCount}pool{...RoutingPool}queue rule ruleVersion territory{...Territory}}}",
  RoutingCandidateFields,
  UserFields,
  RoutingCandidateCountFields,
  RoutingPoolFields,
  TerritoryFields,
);

export const LeadScoreAtDocument: Document<
  Operations.LeadScoreAtQuery,
  Operations.LeadScoreAtQueryVariables
> = /* @__PURE__ */ withFragments(
  "LeadScoreAt",
  "query LeadScoreAt($at:DateTime!$leadId:ID!$modelId:ID){leadScoreAt(at:$at leadId:$leadId modelId:$modelId){at lead{...Lead}matrixCell scores{...ScoreAt}}}",
  LeadFields,
  ScoreAtFields,
  LeadScoreReasonFields,
);

export const LeadSourceDocument: Document<
  Operations.LeadSourceQuery,
  Operations.LeadSourceQueryVariables
> = /* @__PURE__ */ withFragments(
  "LeadSource",
  "query LeadSource($id:ID!){leadSource(id:$id){...LeadSourceDetail}}",
  LeadSourceDetailFields,
  LeadSourceFields,
  LeadSourceKeyFields,
);

export const LeadSourceCreateDocument: Document<
  Operations.LeadSourceCreateMutation,
  Operations.LeadSourceCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadSourceCreate",
  "mutation LeadSourceCreate($input:LeadSourceCreateInput!){leadSourceCreate(input:$input){key replayed source{...LeadSource}sourceKey{...LeadSourceKey}}}",
  LeadSourceFields,
  LeadSourceKeyFields,
);

export const LeadSourceKeyRotateDocument: Document<
  Operations.LeadSourceKeyRotateMutation,
  Operations.LeadSourceKeyRotateMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadSourceKeyRotate",
  "mutation LeadSourceKeyRotate($input:LeadSourceKeyRotateInput!){leadSourceKeyRotate(input:$input){key replayed source{...LeadSource}sourceKey{...LeadSourceKey}}}",
  LeadSourceFields,
  LeadSourceKeyFields,
);

export const LeadSourcePauseDocument: Document<
  Operations.LeadSourcePauseMutation,
  Operations.LeadSourcePauseMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadSourcePause",
  "mutation LeadSourcePause($input:LeadSourcePauseInput!){leadSourcePause(input:$input){replayed source{...LeadSource}}}",
  LeadSourceFields,
);

export const LeadSourceResumeDocument: Document<
  Operations.LeadSourceResumeMutation,
  Operations.LeadSourceResumeMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadSourceResume",
  "mutation LeadSourceResume($input:LeadSourceResumeInput!){leadSourceResume(input:$input){replayed source{...LeadSource}}}",
  LeadSourceFields,
);

export const LeadSourceUpdateDocument: Document<
  Operations.LeadSourceUpdateMutation,
  Operations.LeadSourceUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadSourceUpdate",
  "mutation LeadSourceUpdate($input:LeadSourceUpdateInput!){leadSourceUpdate(input:$input){replayed source{...LeadSource}}}",
  LeadSourceFields,
);

export const LeadSourcesDocument: Document<
  Operations.LeadSourcesQuery,
  Operations.LeadSourcesQueryVariables
> = /* @__PURE__ */ withFragments(
  "LeadSources",
  "query LeadSources($after:String$filter:LeadSourceFilter$first:Int$orderBy:[LeadSourceOrderBy!]){leadSources(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...LeadSource}pageInfo{hasNextPage endCursor}}}",
  LeadSourceFields,
);

export const LeadSourcesCountDocument: Document<
  Operations.LeadSourcesCountQuery,
  Operations.LeadSourcesCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "LeadSourcesCount",
  "query LeadSourcesCount($filter:LeadSourceFilter){leadSourcesCount(filter:$filter){...Count}}",
  CountFields,
);

export const LeadStageDurationsDocument: Document<
  Operations.LeadStageDurationsQuery,
  Operations.LeadStageDurationsQueryVariables
> = /* @__PURE__ */ withFragments(
  "LeadStageDurations",
  "query LeadStageDurations($filter:LeadConservationFilter$from:DateTime!$to:DateTime!){leadStageDurations(filter:$filter from:$from to:$to){...LeadStageDuration}}",
  LeadStageDurationFields,
);

export const LeadStagesDocument: Document<
  Operations.LeadStagesQuery,
  Operations.LeadStagesQueryVariables
> = /* @__PURE__ */ withFragments(
  "LeadStages",
  "query LeadStages($leadId:ID!){leadStages(leadId:$leadId){...LeadStay}}",
  LeadStayFields,
);

export const LeadUnmergeDocument: Document<
  Operations.LeadUnmergeMutation,
  Operations.LeadUnmergeMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadUnmerge",
  "mutation LeadUnmerge($input:LeadUnmergeInput!){leadUnmerge(input:$input){lead{...Lead}merge{...MergeLedger}replayed unmerged{...Lead}}}",
  LeadFields,
  MergeLedgerFields,
);

export const LeadUpdateDocument: Document<
  Operations.LeadUpdateMutation,
  Operations.LeadUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadUpdate",
  "mutation LeadUpdate($input:LeadUpdateInput!){leadUpdate(input:$input){lead{...Lead}replayed}}",
  LeadFields,
);

export const LeadUpsertDocument: Document<
  Operations.LeadUpsertMutation,
  Operations.LeadUpsertMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadUpsert",
  "mutation LeadUpsert($input:LeadUpsertInput!){leadUpsert(input:$input){lead{...Lead}matchedBy outcome problems{...LeadIntakeProblem}replayed}}",
  LeadFields,
  LeadIntakeProblemFields,
);

export const LeadWithdrawDocument: Document<
  Operations.LeadWithdrawMutation,
  Operations.LeadWithdrawMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeadWithdraw",
  "mutation LeadWithdraw($input:LeadWithdrawInput!){leadWithdraw(input:$input){handOff{...HandOff}lead{...Lead}replayed}}",
  HandOffFields,
  LeadFields,
);

export const LeadsDocument: Document<Operations.LeadsQuery, Operations.LeadsQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Leads",
    "query Leads($after:String$filter:LeadFilter$first:Int$orderBy:[LeadOrderBy!]){leads(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Lead}pageInfo{hasNextPage endCursor}}}",
    LeadFields,
  );

export const LeadsCountDocument: Document<
  Operations.LeadsCountQuery,
  Operations.LeadsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "LeadsCount",
  "query LeadsCount($filter:LeadFilter){leadsCount(filter:$filter){...Count}}",
  CountFields,
);

export const LeaseCompleteDocument: Document<
  Operations.LeaseCompleteMutation,
  Operations.LeaseCompleteMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeaseComplete",
  "mutation LeaseComplete($input:LeaseCompleteInput!){leaseComplete(input:$input){lease{...WorkLease}replayed}}",
  WorkLeaseFields,
);

export const LeaseExtendDocument: Document<
  Operations.LeaseExtendMutation,
  Operations.LeaseExtendMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeaseExtend",
  "mutation LeaseExtend($input:LeaseExtendInput!){leaseExtend(input:$input){lease{...WorkLease}replayed}}",
  WorkLeaseFields,
);

export const LeaseReleaseDocument: Document<
  Operations.LeaseReleaseMutation,
  Operations.LeaseReleaseMutationVariables
> = /* @__PURE__ */ withFragments(
  "LeaseRelease",
  "mutation LeaseRelease($input:LeaseReleaseInput!){leaseRelease(input:$input){lease{...WorkLease}replayed}}",
  WorkLeaseFields,
);

export const LiaisonAssignDocument: Document<
  Operations.LiaisonAssignMutation,
  Operations.LiaisonAssignMutationVariables
> = /* @__PURE__ */ withFragments(
  "LiaisonAssign",
  "mutation LiaisonAssign($input:LiaisonAssignInput!){liaisonAssign(input:$input){assignment{...LiaisonAssignment}replayed}}",
  LiaisonAssignmentFields,
);

export const LiaisonAssignmentDocument: Document<
  Operations.LiaisonAssignmentQuery,
  Operations.LiaisonAssignmentQueryVariables
> = /* @__PURE__ */ withFragments(
  "LiaisonAssignment",
  "query LiaisonAssignment($id:ID!){liaisonAssignment(id:$id){...LiaisonAssignment}}",
  LiaisonAssignmentFields,
);

export const LiaisonAssignmentsDocument: Document<
  Operations.LiaisonAssignmentsQuery,
  Operations.LiaisonAssignmentsQueryVariables
> = /* @__PURE__ */ withFragments(
  "LiaisonAssignments",
  "query LiaisonAssignments($after:String$filter:LiaisonAssignmentFilter$first:Int$orderBy:[LiaisonAssignmentOrderBy!]){liaisonAssignments(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...LiaisonAssignment}pageInfo{hasNextPage endCursor}}}",
  LiaisonAssignmentFields,
);

export const LiaisonAssignmentsCountDocument: Document<
  Operations.LiaisonAssignmentsCountQuery,
  Operations.LiaisonAssignmentsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "LiaisonAssignmentsCount",
  "query LiaisonAssignmentsCount($filter:LiaisonAssignmentFilter){liaisonAssignmentsCount(filter:$filter){...Count}}",
  CountFields,
);

export const LiaisonUnassignDocument: Document<
  Operations.LiaisonUnassignMutation,
  Operations.LiaisonUnassignMutationVariables
> = /* @__PURE__ */ withFragments(
  "LiaisonUnassign",
  "mutation LiaisonUnassign($input:LiaisonUnassignInput!){liaisonUnassign(input:$input){assignment{...LiaisonAssignment}replayed}}",
  LiaisonAssignmentFields,
);

export const MailResolveDocument: Document<
  Operations.MailResolveMutation,
  Operations.MailResolveMutationVariables
> = /* @__PURE__ */ withFragments(
  "MailResolve",
  "mutation MailResolve($input:MailResolveInput!){mailResolve(input:$input){mail{...OutgoingMail}replayed}}",
  OutgoingMailFields,
);

export const MeetingDocument: Document<Operations.MeetingQuery, Operations.MeetingQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Meeting",
    "query Meeting($id:ID!){meeting(id:$id){...CustomerMeetingDetail}}",
    CustomerMeetingDetailFields,
    CustomerMeetingFields,
    StateChangeFields,
  );

export const MeetingCancelDocument: Document<
  Operations.MeetingCancelMutation,
  Operations.MeetingCancelMutationVariables
> = /* @__PURE__ */ withFragments(
  "MeetingCancel",
  "mutation MeetingCancel($input:MeetingCancelInput!){meetingCancel(input:$input){meeting{...CustomerMeeting}replayed}}",
  CustomerMeetingFields,
);

export const MeetingHoldDocument: Document<
  Operations.MeetingHoldMutation,
  Operations.MeetingHoldMutationVariables
> = /* @__PURE__ */ withFragments(
  "MeetingHold",
  "mutation MeetingHold($input:MeetingHoldInput!){meetingHold(input:$input){meeting{...CustomerMeeting}replayed}}",
  CustomerMeetingFields,
);

export const MeetingNoShowDocument: Document<
  Operations.MeetingNoShowMutation,
  Operations.MeetingNoShowMutationVariables
> = /* @__PURE__ */ withFragments(
  "MeetingNoShow",
  "mutation MeetingNoShow($input:MeetingNoShowInput!){meetingNoShow(input:$input){meeting{...CustomerMeeting}replayed}}",
  CustomerMeetingFields,
);

export const MeetingPlanDocument: Document<
  Operations.MeetingPlanMutation,
  Operations.MeetingPlanMutationVariables
> = /* @__PURE__ */ withFragments(
  "MeetingPlan",
  "mutation MeetingPlan($input:MeetingPlanInput!){meetingPlan(input:$input){meeting{...CustomerMeeting}replayed}}",
  CustomerMeetingFields,
);

export const MeetingUpdateDocument: Document<
  Operations.MeetingUpdateMutation,
  Operations.MeetingUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "MeetingUpdate",
  "mutation MeetingUpdate($input:MeetingUpdateInput!){meetingUpdate(input:$input){meeting{...CustomerMeeting}replayed}}",
  CustomerMeetingFields,
);

export const MeetingsDocument: Document<
  Operations.MeetingsQuery,
  Operations.MeetingsQueryVariables
> = /* @__PURE__ */ withFragments(
  "Meetings",
  "query Meetings($after:String$filter:CustomerMeetingFilter$first:Int$orderBy:[CustomerMeetingOrderBy!]){meetings(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...CustomerMeeting}pageInfo{hasNextPage endCursor}}}",
  CustomerMeetingFields,
);

export const MeetingsCountDocument: Document<
  Operations.MeetingsCountQuery,
  Operations.MeetingsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "MeetingsCount",
  "query MeetingsCount($filter:CustomerMeetingFilter){meetingsCount(filter:$filter){...Count}}",
  CountFields,
);

export const NurtureConfigureDocument: Document<
  Operations.NurtureConfigureMutation,
  Operations.NurtureConfigureMutationVariables
> = /* @__PURE__ */ withFragments(
  "NurtureConfigure",
  "mutation NurtureConfigure($input:NurtureConfigureInput!){nurtureConfigure(input:$input){replayed settings{...NurtureSettings}}}",
  NurtureSettingsFields,
  FrequencyCapFields,
);

export const NurtureEnrolDocument: Document<
  Operations.NurtureEnrolMutation,
  Operations.NurtureEnrolMutationVariables
> = /* @__PURE__ */ withFragments(
  "NurtureEnrol",
  "mutation NurtureEnrol($input:NurtureEnrolInput!){nurtureEnrol(input:$input){counts{...NurtureEnrolCounts}program{...NurtureProgram}replayed results{...NurtureEnrolResult}}}",
  NurtureEnrolCountsFields,
  NurtureProgramFields,
  FrequencyCapFields,
  NurtureEnrolResultFields,
);

export const NurtureEnrolMatchingDocument: Document<
  Operations.NurtureEnrolMatchingMutation,
  Operations.NurtureEnrolMatchingMutationVariables
> = /* @__PURE__ */ withFragments(
  "NurtureEnrolMatching",
  "mutation NurtureEnrolMatching($input:NurtureEnrolMatchingInput!){nurtureEnrolMatching(input:$input){program{...NurtureProgram}replayed}}",
  NurtureProgramFields,
  FrequencyCapFields,
);

export const NurtureEnrolmentDocument: Document<
  Operations.NurtureEnrolmentQuery,
  Operations.NurtureEnrolmentQueryVariables
> = /* @__PURE__ */ withFragments(
  "NurtureEnrolment",
  "query NurtureEnrolment($id:ID!){nurtureEnrolment(id:$id){...NurtureEnrolmentDetail}}",
  NurtureEnrolmentDetailFields,
  NurtureEnrolmentFields,
  StateChangeFields,
);

export const NurtureEnrolmentExitDocument: Document<
  Operations.NurtureEnrolmentExitMutation,
  Operations.NurtureEnrolmentExitMutationVariables
> = /* @__PURE__ */ withFragments(
  "NurtureEnrolmentExit",
  "mutation NurtureEnrolmentExit($input:NurtureEnrolmentExitInput!){nurtureEnrolmentExit(input:$input){enrolment{...NurtureEnrolment}replayed}}",
  NurtureEnrolmentFields,
);

export const NurtureEnrolmentPauseDocument: Document<
  Operations.NurtureEnrolmentPauseMutation,
  Operations.NurtureEnrolmentPauseMutationVariables
> = /* @__PURE__ */ withFragments(
  "NurtureEnrolmentPause",
  "mutation NurtureEnrolmentPause($input:NurtureEnrolmentPauseInput!){nurtureEnrolmentPause(input:$input){enrolment{...NurtureEnrolment}replayed}}",
  NurtureEnrolmentFields,
);

export const NurtureEnrolmentResumeDocument: Document<
  Operations.NurtureEnrolmentResumeMutation,
  Operations.NurtureEnrolmentResumeMutationVariables
> = /* @__PURE__ */ withFragments(
  "NurtureEnrolmentResume",
  "mutation NurtureEnrolmentResume($input:NurtureEnrolmentResumeInput!){nurtureEnrolmentResume(input:$input){enrolment{...NurtureEnrolment}replayed}}",
  NurtureEnrolmentFields,
);

export const NurtureEnrolmentsDocument: Document<
  Operations.NurtureEnrolmentsQuery,
  Operations.NurtureEnrolmentsQueryVariables
> = /* @__PURE__ */ withFragments(
  "NurtureEnrolments",
  "query NurtureEnrolments($after:String$filter:NurtureEnrolmentFilter$first:Int$orderBy:[NurtureEnrolmentOrderBy!]){nurtureEnrolments(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...NurtureEnrolment}pageInfo{hasNextPage endCursor}}}",
  NurtureEnrolmentFields,
);

export const NurtureEnrolmentsCountDocument: Document<
  Operations.NurtureEnrolmentsCountQuery,
  Operations.NurtureEnrolmentsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "NurtureEnrolmentsCount",
  "query NurtureEnrolmentsCount($filter:NurtureEnrolmentFilter){nurtureEnrolmentsCount(filter:$filter){...Count}}",
  CountFields,
);

export const NurtureProgramDocument: Document<
  Operations.NurtureProgramQuery,
  Operations.NurtureProgramQueryVariables
> = /* @__PURE__ */ withFragments(
  "NurtureProgram",
  "query NurtureProgram($id:ID!){nurtureProgram(id:$id){...NurtureProgramDetail}}",
  NurtureProgramDetailFields,
  NurtureProgramFields,
  FrequencyCapFields,
  StateChangeFields,
);

export const NurtureProgramActivateDocument: Document<
  Operations.NurtureProgramActivateMutation,
  Operations.NurtureProgramActivateMutationVariables
> = /* @__PURE__ */ withFragments(
  "NurtureProgramActivate",
  "mutation NurtureProgramActivate($input:NurtureProgramActivateInput!){nurtureProgramActivate(input:$input){program{...NurtureProgram}replayed}}",
  NurtureProgramFields,
  FrequencyCapFields,
);

export const NurtureProgramArchiveDocument: Document<
  Operations.NurtureProgramArchiveMutation,
  Operations.NurtureProgramArchiveMutationVariables
> = /* @__PURE__ */ withFragments(
  "NurtureProgramArchive",
  "mutation NurtureProgramArchive($input:NurtureProgramArchiveInput!){nurtureProgramArchive(input:$input){program{...NurtureProgram}replayed}}",
  NurtureProgramFields,
  FrequencyCapFields,
);

export const NurtureProgramCreateDocument: Document<
  Operations.NurtureProgramCreateMutation,
  Operations.NurtureProgramCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "NurtureProgramCreate",
  "mutation NurtureProgramCreate($input:NurtureProgramCreateInput!){nurtureProgramCreate(input:$input){program{...NurtureProgram}replayed}}",
  NurtureProgramFields,
  FrequencyCapFields,
);

export const NurtureProgramPauseDocument: Document<
  Operations.NurtureProgramPauseMutation,
  Operations.NurtureProgramPauseMutationVariables
> = /* @__PURE__ */ withFragments(
  "NurtureProgramPause",
  "mutation NurtureProgramPause($input:NurtureProgramPauseInput!){nurtureProgramPause(input:$input){program{...NurtureProgram}replayed}}",
  NurtureProgramFields,
  FrequencyCapFields,
);

export const NurtureProgramUpdateDocument: Document<
  Operations.NurtureProgramUpdateMutation,
  Operations.NurtureProgramUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "NurtureProgramUpdate",
  "mutation NurtureProgramUpdate($input:NurtureProgramUpdateInput!){nurtureProgramUpdate(input:$input){program{...NurtureProgram}replayed}}",
  NurtureProgramFields,
  FrequencyCapFields,
);

export const NurtureProgramsDocument: Document<
  Operations.NurtureProgramsQuery,
  Operations.NurtureProgramsQueryVariables
> = /* @__PURE__ */ withFragments(
  "NurturePrograms",
  "query NurturePrograms($after:String$filter:NurtureProgramFilter$first:Int$orderBy:[NurtureProgramOrderBy!]){nurturePrograms(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...NurtureProgram}pageInfo{hasNextPage endCursor}}}",
  NurtureProgramFields,
  FrequencyCapFields,
);

export const NurtureProgramsCountDocument: Document<
  Operations.NurtureProgramsCountQuery,
  Operations.NurtureProgramsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "NurtureProgramsCount",
  "query NurtureProgramsCount($filter:NurtureProgramFilter){nurtureProgramsCount(filter:$filter){...Count}}",
  CountFields,
);

export const NurtureResultsDocument: Document<
  Operations.NurtureResultsQuery,
  Operations.NurtureResultsQueryVariables
> = /* @__PURE__ */ withFragments(
  "NurtureResults",
  "query NurtureResults($programId:ID!){nurtureResults(programId:$programId){bounced clicked completed converted delivered enrolled live opened program{...NurtureProgram}reachedGoal reactivated replied scheduled sent skipped steps{...NurtureStepResults}tellingOpens unsubscribed}}",
  NurtureProgramFields,
  FrequencyCapFields,
  NurtureStepResultsFields,
);

export const NurtureSendDocument: Document<
  Operations.NurtureSendQuery,
  Operations.NurtureSendQueryVariables
> = /* @__PURE__ */ withFragments(
  "NurtureSend",
  "query NurtureSend($id:ID!){nurtureSend(id:$id){...NurtureSend}}",
  NurtureSendFields,
);

export const NurtureSendsDocument: Document<
  Operations.NurtureSendsQuery,
  Operations.NurtureSendsQueryVariables
> = /* @__PURE__ */ withFragments(
  "NurtureSends",
  "query NurtureSends($after:String$filter:NurtureSendFilter$first:Int$orderBy:[NurtureSendOrderBy!]){nurtureSends(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...NurtureSend}pageInfo{hasNextPage endCursor}}}",
  NurtureSendFields,
);

export const NurtureSendsCountDocument: Document<
  Operations.NurtureSendsCountQuery,
  Operations.NurtureSendsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "NurtureSendsCount",
  "query NurtureSendsCount($filter:NurtureSendFilter){nurtureSendsCount(filter:$filter){...Count}}",
  CountFields,
);

export const NurtureSettingsDocument: Document<
  Operations.NurtureSettingsQuery,
  Operations.NurtureSettingsQueryVariables
> = /* @__PURE__ */ withFragments(
  "NurtureSettings",
  "query NurtureSettings{nurtureSettings{...NurtureSettings}}",
  NurtureSettingsFields,
  FrequencyCapFields,
);

export const NurtureStepPreviewDocument: Document<
  Operations.NurtureStepPreviewQuery,
  Operations.NurtureStepPreviewQueryVariables
> = /* @__PURE__ */ withFragments(
  "NurtureStepPreview",
  "query NurtureStepPreview($input:NurtureStepPreviewInput!){nurtureStepPreview(input:$input){...NurtureStepPreview}}",
  NurtureStepPreviewFields,
);

export const NurtureStepTestDocument: Document<
  Operations.NurtureStepTestMutation,
  Operations.NurtureStepTestMutationVariables
> = /* @__PURE__ */ withFragments(
  "NurtureStepTest",
  "mutation NurtureStepTest($input:NurtureStepTestInput!){nurtureStepTest(input:$input){mail{...OutgoingMail}replayed}}",
  OutgoingMailFields,
);

export const ObservationDocument: Document<
  Operations.ObservationQuery,
  Operations.ObservationQueryVariables
> = /* @__PURE__ */ withFragments(
  "Observation",
  "query Observation($id:ID!){observation(id:$id){...IntelObservationDetail}}",
  IntelObservationDetailFields,
  IntelObservationFields,
  StateChangeFields,
);

export const ObservationsDocument: Document<
  Operations.ObservationsQuery,
  Operations.ObservationsQueryVariables
> = /* @__PURE__ */ withFragments(
  "Observations",
  "query Observations($after:String$filter:IntelObservationFilter$first:Int$orderBy:[IntelObservationOrderBy!]){observations(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...IntelObservation}pageInfo{hasNextPage endCursor}}}",
  IntelObservationFields,
);

export const ObservationsCountDocument: Document<
  Operations.ObservationsCountQuery,
  Operations.ObservationsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "ObservationsCount",
  "query ObservationsCount($filter:IntelObservationFilter){observationsCount(filter:$filter){...Count}}",
  CountFields,
);

export const OpportunitiesDocument: Document<
  Operations.OpportunitiesQuery,
  Operations.OpportunitiesQueryVariables
> = /* @__PURE__ */ withFragments(
  "Opportunities",
  "query Opportunities($after:String$filter:OpportunityFilter$first:Int$orderBy:[OpportunityOrderBy!]){opportunities(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Opportunity}pageInfo{hasNextPage endCursor}}}",
  OpportunityFields,
  MoneyFields,
);

export const OpportunitiesCountDocument: Document<
  Operations.OpportunitiesCountQuery,
  Operations.OpportunitiesCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "OpportunitiesCount",
  "query OpportunitiesCount($filter:OpportunityFilter){opportunitiesCount(filter:$filter){...Count}}",
  CountFields,
);

export const OpportunityDocument: Document<
  Operations.OpportunityQuery,
  Operations.OpportunityQueryVariables
> = /* @__PURE__ */ withFragments(
  "Opportunity",
  "query Opportunity($id:ID!){opportunity(id:$id){...OpportunityDetail}}",
  OpportunityDetailFields,
  OpportunityFields,
  MoneyFields,
  StateChangeFields,
);

export const OpportunityCreateDocument: Document<
  Operations.OpportunityCreateMutation,
  Operations.OpportunityCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "OpportunityCreate",
  "mutation OpportunityCreate($input:OpportunityCreateInput!){opportunityCreate(input:$input){opportunity{...Opportunity}replayed}}",
  OpportunityFields,
  MoneyFields,
);

export const OpportunityMoveDocument: Document<
  Operations.OpportunityMoveMutation,
  Operations.OpportunityMoveMutationVariables
> = /* @__PURE__ */ withFragments(
  "OpportunityMove",
  "mutation OpportunityMove($input:OpportunityMoveInput!){opportunityMove(input:$input){opportunity{...Opportunity}replayed}}",
  OpportunityFields,
  MoneyFields,
);

export const OpportunityUpdateDocument: Document<
  Operations.OpportunityUpdateMutation,
  Operations.OpportunityUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "OpportunityUpdate",
  "mutation OpportunityUpdate($input:OpportunityUpdateInput!){opportunityUpdate(input:$input){opportunity{...Opportunity}replayed}}",
  OpportunityFields,
  MoneyFields,
);

export const OpportunityUpsertDocument: Document<
  Operations.OpportunityUpsertMutation,
  Operations.OpportunityUpsertMutationVariables
> = /* @__PURE__ */ withFragments(
  "OpportunityUpsert",
  "mutation OpportunityUpsert($input:OpportunityUpsertInput!){opportunityUpsert(input:$input){opportunity{...Opportunity}outcome replayed}}",
  OpportunityFields,
  MoneyFields,
);

export const OutgoingMailDocument: Document<
  Operations.OutgoingMailQuery,
  Operations.OutgoingMailQueryVariables
> = /* @__PURE__ */ withFragments(
  "OutgoingMail",
  "query OutgoingMail($id:ID!){outgoingMail(id:$id){...OutgoingMail}}",
  OutgoingMailFields,
);

export const OutgoingMailsDocument: Document<
  Operations.OutgoingMailsQuery,
  Operations.OutgoingMailsQueryVariables
> = /* @__PURE__ */ withFragments(
  "OutgoingMails",
  "query OutgoingMails($after:String$filter:OutgoingMailFilter$first:Int$orderBy:[OutgoingMailOrderBy!]){outgoingMails(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...OutgoingMail}pageInfo{hasNextPage endCursor}}}",
  OutgoingMailFields,
);

export const OutgoingMailsCountDocument: Document<
  Operations.OutgoingMailsCountQuery,
  Operations.OutgoingMailsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "OutgoingMailsCount",
  "query OutgoingMailsCount($filter:OutgoingMailFilter){outgoingMailsCount(filter:$filter){...Count}}",
  CountFields,
);

export const PublicContactPointsDocument: Document<
  Operations.PublicContactPointsQuery,
  Operations.PublicContactPointsQueryVariables
> = /* @__PURE__ */ withFragments(
  "PublicContactPoints",
  "query PublicContactPoints($workspace:String!){publicContactPoints(workspace:$workspace){...PublicContactPoint}}",
  PublicContactPointFields,
);

export const QualificationPoliciesDocument: Document<
  Operations.QualificationPoliciesQuery,
  Operations.QualificationPoliciesQueryVariables
> = /* @__PURE__ */ withFragments(
  "QualificationPolicies",
  "query QualificationPolicies($after:String$filter:QualificationPolicyFilter$first:Int$orderBy:[QualificationPolicyOrderBy!]){qualificationPolicies(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...QualificationPolicy}pageInfo{hasNextPage endCursor}}}",
  QualificationPolicyFields,
  MoneyFields,
  QualificationSourceFrameworkFields,
);

export const QualificationPoliciesCountDocument: Document<
  Operations.QualificationPoliciesCountQuery,
  Operations.QualificationPoliciesCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "QualificationPoliciesCount",
  "query QualificationPoliciesCount($filter:QualificationPolicyFilter){qualificationPoliciesCount(filter:$filter){...Count}}",
  CountFields,
);

export const QualificationPolicyDocument: Document<
  Operations.QualificationPolicyQuery,
  Operations.QualificationPolicyQueryVariables
> = /* @__PURE__ */ withFragments(
  "QualificationPolicy",
  "query QualificationPolicy($id:ID!){qualificationPolicy(id:$id){...QualificationPolicy}}",
  QualificationPolicyFields,
  MoneyFields,
  QualificationSourceFrameworkFields,
);

export const QualificationPolicySetDocument: Document<
  Operations.QualificationPolicySetMutation,
  Operations.QualificationPolicySetMutationVariables
> = /* @__PURE__ */ withFragments(
  "QualificationPolicySet",
  "mutation QualificationPolicySet($input:QualificationPolicySetInput!){qualificationPolicySet(input:$input){policy{...QualificationPolicy}replayed}}",
  QualificationPolicyFields,
  MoneyFields,
  QualificationSourceFrameworkFields,
);

export const QualificationScriptDocument: Document<
  Operations.QualificationScriptQuery,
  Operations.QualificationScriptQueryVariables
> = /* @__PURE__ */ withFragments(
  "QualificationScript",
  "query QualificationScript($framework:QualificationFramework$leadId:ID!){qualificationScript(framework:$framework leadId:$leadId){answers{...QualificationAnswers}firedRules{...QualificationFiredRule}framework lead{...Lead}missing next questions{...CallScriptLine}undecidedBy verdict why}}",
  QualificationAnswersFields,
  QualificationFiredRuleFields,
  LeadFields,
  CallScriptLineFields,
);

export const QualificationTermsDocument: Document<
  Operations.QualificationTermsQuery,
  Operations.QualificationTermsQueryVariables
> = /* @__PURE__ */ withFragments(
  "QualificationTerms",
  "query QualificationTerms{qualificationTerms{...QualificationTerms}}",
  QualificationTermsFields,
  MoneyFields,
  QualificationSourceFrameworkFields,
);

export const ReceiptDocument: Document<Operations.ReceiptQuery, Operations.ReceiptQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Receipt",
    "query Receipt($id:ID!){receipt(id:$id){...DistributionDetail}}",
    DistributionDetailFields,
    DistributionFields,
    StateChangeFields,
  );

export const ReceiptAcknowledgeDocument: Document<
  Operations.ReceiptAcknowledgeMutation,
  Operations.ReceiptAcknowledgeMutationVariables
> = /* @__PURE__ */ withFragments(
  "ReceiptAcknowledge",
  "mutation ReceiptAcknowledge($input:ReceiptAcknowledgeInput!){receiptAcknowledge(input:$input){receipt{...Distribution}replayed}}",
  DistributionFields,
);

export const ReceiptReadDocument: Document<
  Operations.ReceiptReadMutation,
  Operations.ReceiptReadMutationVariables
> = /* @__PURE__ */ withFragments(
  "ReceiptRead",
  "mutation ReceiptRead($input:ReceiptReadInput!){receiptRead(input:$input){receipt{...Distribution}replayed}}",
  DistributionFields,
);

export const ReceiptsDocument: Document<
  Operations.ReceiptsQuery,
  Operations.ReceiptsQueryVariables
> = /* @__PURE__ */ withFragments(
  "Receipts",
  "query Receipts($after:String$filter:DistributionFilter$first:Int$orderBy:[DistributionOrderBy!]){receipts(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Distribution}pageInfo{hasNextPage endCursor}}}",
  DistributionFields,
);

export const ReceiptsCountDocument: Document<
  Operations.ReceiptsCountQuery,
  Operations.ReceiptsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "ReceiptsCount",
  "query ReceiptsCount($filter:DistributionFilter){receiptsCount(filter:$filter){...Count}}",
  CountFields,
);

export const RejectReasonDocument: Document<
  Operations.RejectReasonQuery,
  Operations.RejectReasonQueryVariables
> = /* @__PURE__ */ withFragments(
  "RejectReason",
  "query RejectReason($id:ID!){rejectReason(id:$id){...RejectReason}}",
  RejectReasonFields,
);

export const RejectReasonAddDocument: Document<
  Operations.RejectReasonAddMutation,
  Operations.RejectReasonAddMutationVariables
> = /* @__PURE__ */ withFragments(
  "RejectReasonAdd",
  "mutation RejectReasonAdd($input:RejectReasonAddInput!){rejectReasonAdd(input:$input){reason{...RejectReason}replayed}}",
  RejectReasonFields,
);

export const RejectReasonRestoreDocument: Document<
  Operations.RejectReasonRestoreMutation,
  Operations.RejectReasonRestoreMutationVariables
> = /* @__PURE__ */ withFragments(
  "RejectReasonRestore",
  "mutation RejectReasonRestore($input:RejectReasonRestoreInput!){rejectReasonRestore(input:$input){reason{...RejectReason}replayed}}",
  RejectReasonFields,
);

export const RejectReasonRetireDocument: Document<
  Operations.RejectReasonRetireMutation,
  Operations.RejectReasonRetireMutationVariables
> = /* @__PURE__ */ withFragments(
  "RejectReasonRetire",
  "mutation RejectReasonRetire($input:RejectReasonRetireInput!){rejectReasonRetire(input:$input){reason{...RejectReason}replayed}}",
  RejectReasonFields,
);

export const RejectReasonUpdateDocument: Document<
  Operations.RejectReasonUpdateMutation,
  Operations.RejectReasonUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "RejectReasonUpdate",
  "mutation RejectReasonUpdate($input:RejectReasonUpdateInput!){rejectReasonUpdate(input:$input){reason{...RejectReason}replayed}}",
  RejectReasonFields,
);

export const RejectReasonsDocument: Document<
  Operations.RejectReasonsQuery,
  Operations.RejectReasonsQueryVariables
> = /* @__PURE__ */ withFragments(
  "RejectReasons",
  "query RejectReasons($after:String$filter:RejectReasonFilter$first:Int$orderBy:[RejectReasonOrderBy!]){rejectReasons(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...RejectReason}pageInfo{hasNextPage endCursor}}}",
  RejectReasonFields,
);

export const RejectReasonsCountDocument: Document<
  Operations.RejectReasonsCountQuery,
  Operations.RejectReasonsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "RejectReasonsCount",
  "query RejectReasonsCount($filter:RejectReasonFilter){rejectReasonsCount(filter:$filter){...Count}}",
  CountFields,
);

export const ReportDocument: Document<Operations.ReportQuery, Operations.ReportQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Report",
    "query Report($id:ID!){report(id:$id){...TripReportDetail}}",
    TripReportDetailFields,
    TripReportFields,
    DiscussionItemFields,
    FollowUpFields,
    StateChangeFields,
    DistributionFields,
  );

export const ReportAmendDocument: Document<
  Operations.ReportAmendMutation,
  Operations.ReportAmendMutationVariables
> = /* @__PURE__ */ withFragments(
  "ReportAmend",
  "mutation ReportAmend($input:ReportAmendInput!){reportAmend(input:$input){receipts{...Distribution}replayed report{...TripReport}}}",
  DistributionFields,
  TripReportFields,
);

export const ReportDiscardDocument: Document<
  Operations.ReportDiscardMutation,
  Operations.ReportDiscardMutationVariables
> = /* @__PURE__ */ withFragments(
  "ReportDiscard",
  "mutation ReportDiscard($input:ReportDiscardInput!){reportDiscard(input:$input){replayed report{...TripReport}}}",
  TripReportFields,
);

export const ReportFileDocument: Document<
  Operations.ReportFileMutation,
  Operations.ReportFileMutationVariables
> = /* @__PURE__ */ withFragments(
  "ReportFile",
  "mutation ReportFile($input:ReportFileInput!){reportFile(input:$input){receipts{...Distribution}replayed report{...TripReport}}}",
  DistributionFields,
  TripReportFields,
);

export const ReportRetractDocument: Document<
  Operations.ReportRetractMutation,
  Operations.ReportRetractMutationVariables
> = /* @__PURE__ */ withFragments(
  "ReportRetract",
  "mutation ReportRetract($input:ReportRetractInput!){reportRetract(input:$input){replayed report{...TripReport}}}",
  TripReportFields,
);

export const ReportSubmitDocument: Document<
  Operations.ReportSubmitMutation,
  Operations.ReportSubmitMutationVariables
> = /* @__PURE__ */ withFragments(
  "ReportSubmit",
  "mutation ReportSubmit($input:ReportSubmitInput!){reportSubmit(input:$input){receipts{...Distribution}replayed report{...TripReport}}}",
  DistributionFields,
  TripReportFields,
);

export const ReportUpdateDocument: Document<
  Operations.ReportUpdateMutation,
  Operations.ReportUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "ReportUpdate",
  "mutation ReportUpdate($input:ReportUpdateInput!){reportUpdate(input:$input){replayed report{...TripReport}}}",
  TripReportFields,
);

export const ReportsDocument: Document<Operations.ReportsQuery, Operations.ReportsQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Reports",
    "query Reports($after:String$filter:TripReportFilter$first:Int$orderBy:[TripReportOrderBy!]){reports(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...TripReport}pageInfo{hasNextPage endCursor}}}",
    TripReportFields,
  );

export const ReportsCountDocument: Document<
  Operations.ReportsCountQuery,
  Operations.ReportsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "ReportsCount",
  "query ReportsCount($filter:TripReportFilter){reportsCount(filter:$filter){...Count}}",
  CountFields,
);

export const RoutingPoliciesDocument: Document<
  Operations.RoutingPoliciesQuery,
  Operations.RoutingPoliciesQueryVariables
> = /* @__PURE__ */ withFragments(
  "RoutingPolicies",
  "query RoutingPolicies($after:String$filter:RoutingPolicyFilter$first:Int$orderBy:[RoutingPolicyOrderBy!]){routingPolicies(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...RoutingPolicy}pageInfo{hasNextPage endCursor}}}",
  RoutingPolicyFields,
  RoutingPolicyPoolFields,
  LeadAreaFields,
  RoutingStepFields,
  RoutingPolicyTerritoryFields,
);

export const RoutingPoliciesCountDocument: Document<
  Operations.RoutingPoliciesCountQuery,
  Operations.RoutingPoliciesCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "RoutingPoliciesCount",
  "query RoutingPoliciesCount($filter:RoutingPolicyFilter){routingPoliciesCount(filter:$filter){...Count}}",
  CountFields,
);

export const RoutingPolicyDocument: Document<
  Operations.RoutingPolicyQuery,
  Operations.RoutingPolicyQueryVariables
> = /* @__PURE__ */ withFragments(
  "RoutingPolicy",
  "query RoutingPolicy($id:ID!){routingPolicy(id:$id){...RoutingPolicy}}",
  RoutingPolicyFields,
  RoutingPolicyPoolFields,
  LeadAreaFields,
  RoutingStepFields,
  RoutingPolicyTerritoryFields,
);

export const RoutingPolicyInForceDocument: Document<
  Operations.RoutingPolicyInForceQuery,
  Operations.RoutingPolicyInForceQueryVariables
> = /* @__PURE__ */ withFragments(
  "RoutingPolicyInForce",
  "query RoutingPolicyInForce{routingPolicyInForce{...RoutingPolicyInForce}}",
  RoutingPolicyInForceFields,
  RoutingPolicyPoolFields,
  LeadAreaFields,
  RoutingStepFields,
  RoutingPolicyTerritoryFields,
);

export const RoutingPolicySetDocument: Document<
  Operations.RoutingPolicySetMutation,
  Operations.RoutingPolicySetMutationVariables
> = /* @__PURE__ */ withFragments(
  "RoutingPolicySet",
  "mutation RoutingPolicySet($input:RoutingPolicySetInput!){routingPolicySet(input:$input){policy{...RoutingPolicy}replayed}}",
  RoutingPolicyFields,
  RoutingPolicyPoolFields,
  LeadAreaFields,
  RoutingStepFields,
  RoutingPolicyTerritoryFields,
);

export const RoutingPoolDocument: Document<
  Operations.RoutingPoolQuery,
  Operations.RoutingPoolQueryVariables
> = /* @__PURE__ */ withFragments(
  "RoutingPool",
  "query RoutingPool($id:ID!){routingPool(id:$id){...RoutingPoolDetail}}",
  RoutingPoolDetailFields,
  RoutingPoolFields,
  RoutingPoolMemberFields,
  LeadAreaFields,
);

export const RoutingPoolCreateDocument: Document<
  Operations.RoutingPoolCreateMutation,
  Operations.RoutingPoolCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "RoutingPoolCreate",
  "mutation RoutingPoolCreate($input:RoutingPoolCreateInput!){routingPoolCreate(input:$input){policy{...RoutingPolicy}pool{...RoutingPool}replayed}}",
  RoutingPolicyFields,
  RoutingPolicyPoolFields,
  LeadAreaFields,
  RoutingStepFields,
  RoutingPolicyTerritoryFields,
  RoutingPoolFields,
);

export const RoutingPoolRetireDocument: Document<
  Operations.RoutingPoolRetireMutation,
  Operations.RoutingPoolRetireMutationVariables
> = /* @__PURE__ */ withFragments(
  "RoutingPoolRetire",
  "mutation RoutingPoolRetire($input:RoutingPoolRetireInput!){routingPoolRetire(input:$input){policy{...RoutingPolicy}pool{...RoutingPool}replayed}}",
  RoutingPolicyFields,
  RoutingPolicyPoolFields,
  LeadAreaFields,
  RoutingStepFields,
  RoutingPolicyTerritoryFields,
  RoutingPoolFields,
);

export const RoutingPoolUpdateDocument: Document<
  Operations.RoutingPoolUpdateMutation,
  Operations.RoutingPoolUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "RoutingPoolUpdate",
  "mutation RoutingPoolUpdate($input:RoutingPoolUpdateInput!){routingPoolUpdate(input:$input){policy{...RoutingPolicy}pool{...RoutingPool}replayed}}",
  RoutingPolicyFields,
  RoutingPolicyPoolFields,
  LeadAreaFields,
  RoutingStepFields,
  RoutingPolicyTerritoryFields,
  RoutingPoolFields,
);

export const RoutingPoolsDocument: Document<
  Operations.RoutingPoolsQuery,
  Operations.RoutingPoolsQueryVariables
> = /* @__PURE__ */ withFragments(
  "RoutingPools",
  "query RoutingPools($after:String$filter:RoutingPoolFilter$first:Int$orderBy:[RoutingPoolOrderBy!]){routingPools(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...RoutingPool}pageInfo{hasNextPage endCursor}}}",
  RoutingPoolFields,
);

export const RoutingPoolsCountDocument: Document<
  Operations.RoutingPoolsCountQuery,
  Operations.RoutingPoolsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "RoutingPoolsCount",
  "query RoutingPoolsCount($filter:RoutingPoolFilter){routingPoolsCount(filter:$filter){...Count}}",
  CountFields,
);

export const ScoreFactsDocument: Document<
  Operations.ScoreFactsQuery,
  Operations.ScoreFactsQueryVariables
> = /* @__PURE__ */ withFragments(
  "ScoreFacts",
  "query ScoreFacts{scoreFacts{...ScoreFact}}",
  ScoreFactFields,
);

export const ScoreModelDocument: Document<
  Operations.ScoreModelQuery,
  Operations.ScoreModelQueryVariables
> = /* @__PURE__ */ withFragments(
  "ScoreModel",
  "query ScoreModel($id:ID!){scoreModel(id:$id){...ScoreModel}}",
  ScoreModelFields,
);

export const ScoreModelBacktestDocument: Document<
  Operations.ScoreModelBacktestQuery,
  Operations.ScoreModelBacktestQueryVariables
> = /* @__PURE__ */ withFragments(
  "ScoreModelBacktest",
  "query ScoreModelBacktest($input:ScoreModelBacktestInput!){scoreModelBacktest(input:$input){activeAuc activeLift activeMqls allLeads allOutcomes auc bands{...ScoreBacktestBand}confusion{...ScoreBacktestConfusion}from isCut leads lift model{...ScoreModel}mqlChange mqls outcomes precision recall to won}}",
  ScoreBacktestBandFields,
  ScoreBacktestConfusionFields,
  ScoreModelFields,
);

export const ScoreModelChangeDocument: Document<
  Operations.ScoreModelChangeMutation,
  Operations.ScoreModelChangeMutationVariables
> = /* @__PURE__ */ withFragments(
  "ScoreModelChange",
  "mutation ScoreModelChange($input:ScoreModelChangeInput!){scoreModelChange(input:$input){model{...ScoreModel}replayed}}",
  ScoreModelFields,
);

export const ScoreModelDraftDocument: Document<
  Operations.ScoreModelDraftMutation,
  Operations.ScoreModelDraftMutationVariables
> = /* @__PURE__ */ withFragments(
  "ScoreModelDraft",
  "mutation ScoreModelDraft($input:ScoreModelDraftInput!){scoreModelDraft(input:$input){model{...ScoreModel}replayed}}",
  ScoreModelFields,
);

export const ScoreModelLearnDocument: Document<
  Operations.ScoreModelLearnMutation,
  Operations.ScoreModelLearnMutationVariables
> = /* @__PURE__ */ withFragments(
  "ScoreModelLearn",
  "mutation ScoreModelLearn($input:ScoreModelLearnInput!){scoreModelLearn(input:$input){model{...ScoreModel}replayed}}",
  ScoreModelFields,
);

export const ScoreModelMoveDocument: Document<
  Operations.ScoreModelMoveMutation,
  Operations.ScoreModelMoveMutationVariables
> = /* @__PURE__ */ withFragments(
  "ScoreModelMove",
  "mutation ScoreModelMove($input:ScoreModelMoveInput!){scoreModelMove(input:$input){model{...ScoreModel}replayed retired{...ScoreModel}}}",
  ScoreModelFields,
);

export const ScoreModelsDocument: Document<
  Operations.ScoreModelsQuery,
  Operations.ScoreModelsQueryVariables
> = /* @__PURE__ */ withFragments(
  "ScoreModels",
  "query ScoreModels($after:String$filter:ScoreModelFilter$first:Int$orderBy:[ScoreModelOrderBy!]){scoreModels(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ScoreModel}pageInfo{hasNextPage endCursor}}}",
  ScoreModelFields,
);

export const ScoreModelsCountDocument: Document<
  Operations.ScoreModelsCountQuery,
  Operations.ScoreModelsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "ScoreModelsCount",
  "query ScoreModelsCount($filter:ScoreModelFilter){scoreModelsCount(filter:$filter){...Count}}",
  CountFields,
);

export const ScoreOutcomesDocument: Document<
  Operations.ScoreOutcomesQuery,
  Operations.ScoreOutcomesQueryVariables
> = /* @__PURE__ */ withFragments(
  "ScoreOutcomes",
  "query ScoreOutcomes($input:ScoreOutcomesInput){scoreOutcomes(input:$input){...ScoreOutcomes}}",
  ScoreOutcomesFields,
);

export const SlaClockDocument: Document<
  Operations.SlaClockQuery,
  Operations.SlaClockQueryVariables
> = /* @__PURE__ */ withFragments(
  "SlaClock",
  "query SlaClock($id:ID!){slaClock(id:$id){...SlaClockDetail}}",
  SlaClockDetailFields,
  SlaClockFields,
  StateChangeFields,
);

export const SlaClockCancelDocument: Document<
  Operations.SlaClockCancelMutation,
  Operations.SlaClockCancelMutationVariables
> = /* @__PURE__ */ withFragments(
  "SlaClockCancel",
  "mutation SlaClockCancel($input:SlaClockCancelInput!){slaClockCancel(input:$input){clock{...SlaClock}replayed}}",
  SlaClockFields,
);

export const SlaClockPauseDocument: Document<
  Operations.SlaClockPauseMutation,
  Operations.SlaClockPauseMutationVariables
> = /* @__PURE__ */ withFragments(
  "SlaClockPause",
  "mutation SlaClockPause($input:SlaClockPauseInput!){slaClockPause(input:$input){clock{...SlaClock}replayed}}",
  SlaClockFields,
);

export const SlaClockResumeDocument: Document<
  Operations.SlaClockResumeMutation,
  Operations.SlaClockResumeMutationVariables
> = /* @__PURE__ */ withFragments(
  "SlaClockResume",
  "mutation SlaClockResume($input:SlaClockResumeInput!){slaClockResume(input:$input){clock{...SlaClock}replayed}}",
  SlaClockFields,
);

export const SlaClocksDocument: Document<
  Operations.SlaClocksQuery,
  Operations.SlaClocksQueryVariables
> = /* @__PURE__ */ withFragments(
  "SlaClocks",
  "query SlaClocks($after:String$filter:SlaClockFilter$first:Int$orderBy:[SlaClockOrderBy!]){slaClocks(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...SlaClock}pageInfo{hasNextPage endCursor}}}",
  SlaClockFields,
);

export const SlaClocksCountDocument: Document<
  Operations.SlaClocksCountQuery,
  Operations.SlaClocksCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "SlaClocksCount",
  "query SlaClocksCount($filter:SlaClockFilter){slaClocksCount(filter:$filter){...Count}}",
  CountFields,
);

export const SlaPoliciesDocument: Document<
  Operations.SlaPoliciesQuery,
  Operations.SlaPoliciesQueryVariables
> = /* @__PURE__ */ withFragments(
  "SlaPolicies",
  "query SlaPolicies($after:String$filter:SlaPolicyFilter$first:Int$orderBy:[SlaPolicyOrderBy!]){slaPolicies(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...SlaPolicy}pageInfo{hasNextPage endCursor}}}",
  SlaPolicyFields,
  SlaTermsFields,
);

export const SlaPoliciesCountDocument: Document<
  Operations.SlaPoliciesCountQuery,
  Operations.SlaPoliciesCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "SlaPoliciesCount",
  "query SlaPoliciesCount($filter:SlaPolicyFilter){slaPoliciesCount(filter:$filter){...Count}}",
  CountFields,
);

export const SlaPolicyDocument: Document<
  Operations.SlaPolicyQuery,
  Operations.SlaPolicyQueryVariables
> = /* @__PURE__ */ withFragments(
  "SlaPolicy",
  "query SlaPolicy($id:ID!){slaPolicy(id:$id){...SlaPolicyDetail}}",
  SlaPolicyDetailFields,
  SlaPolicyFields,
  SlaTermsFields,
);

export const SlaPolicyCreateDocument: Document<
  Operations.SlaPolicyCreateMutation,
  Operations.SlaPolicyCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "SlaPolicyCreate",
  "mutation SlaPolicyCreate($input:SlaPolicyCreateInput!){slaPolicyCreate(input:$input){policy{...SlaPolicy}replayed}}",
  SlaPolicyFields,
  SlaTermsFields,
);

export const SlaPolicyUpdateDocument: Document<
  Operations.SlaPolicyUpdateMutation,
  Operations.SlaPolicyUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "SlaPolicyUpdate",
  "mutation SlaPolicyUpdate($input:SlaPolicyUpdateInput!){slaPolicyUpdate(input:$input){policy{...SlaPolicy}replayed}}",
  SlaPolicyFields,
  SlaTermsFields,
);

export const SuppressionDocument: Document<
  Operations.SuppressionQuery,
  Operations.SuppressionQueryVariables
> = /* @__PURE__ */ withFragments(
  "Suppression",
  "query Suppression($id:ID!){suppression(id:$id){...Suppression}}",
  SuppressionFields,
);

export const SuppressionsDocument: Document<
  Operations.SuppressionsQuery,
  Operations.SuppressionsQueryVariables
> = /* @__PURE__ */ withFragments(
  "Suppressions",
  "query Suppressions($after:String$filter:SuppressionFilter$first:Int$orderBy:[SuppressionOrderBy!]){suppressions(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Suppression}pageInfo{hasNextPage endCursor}}}",
  SuppressionFields,
);

export const SuppressionsCountDocument: Document<
  Operations.SuppressionsCountQuery,
  Operations.SuppressionsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "SuppressionsCount",
  "query SuppressionsCount($filter:SuppressionFilter){suppressionsCount(filter:$filter){...Count}}",
  CountFields,
);

export const TeamDocument: Document<Operations.TeamQuery, Operations.TeamQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Team",
    "query Team($id:ID!){team(id:$id){...TeamDetail}}",
    TeamDetailFields,
    TeamFields,
    TeamMemberFields,
  );

export const TeamCreateDocument: Document<
  Operations.TeamCreateMutation,
  Operations.TeamCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "TeamCreate",
  "mutation TeamCreate($input:TeamCreateInput!){teamCreate(input:$input){replayed team{...Team}}}",
  TeamFields,
);

export const TeamMemberAddDocument: Document<
  Operations.TeamMemberAddMutation,
  Operations.TeamMemberAddMutationVariables
> = /* @__PURE__ */ withFragments(
  "TeamMemberAdd",
  "mutation TeamMemberAdd($input:TeamMemberInput!){teamMemberAdd(input:$input){member{...TeamMember}replayed}}",
  TeamMemberFields,
);

export const TeamMemberRemoveDocument: Document<
  Operations.TeamMemberRemoveMutation,
  Operations.TeamMemberRemoveMutationVariables
> = /* @__PURE__ */ withFragments(
  "TeamMemberRemove",
  "mutation TeamMemberRemove($input:TeamMemberInput!){teamMemberRemove(input:$input){member{...TeamMember}replayed}}",
  TeamMemberFields,
);

export const TeamsDocument: Document<Operations.TeamsQuery, Operations.TeamsQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Teams",
    "query Teams($after:String$filter:TeamFilter$first:Int$orderBy:[TeamOrderBy!]){teams(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Team}pageInfo{hasNextPage endCursor}}}",
    TeamFields,
  );

export const TeamsCountDocument: Document<
  Operations.TeamsCountQuery,
  Operations.TeamsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "TeamsCount",
  "query TeamsCount($filter:TeamFilter){teamsCount(filter:$filter){...Count}}",
  CountFields,
);

export const TerritoriesDocument: Document<
  Operations.TerritoriesQuery,
  Operations.TerritoriesQueryVariables
> = /* @__PURE__ */ withFragments(
  "Territories",
  "query Territories($after:String$filter:TerritoryFilter$first:Int$orderBy:[TerritoryOrderBy!]){territories(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Territory}pageInfo{hasNextPage endCursor}}}",
  TerritoryFields,
);

export const TerritoriesCountDocument: Document<
  Operations.TerritoriesCountQuery,
  Operations.TerritoriesCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "TerritoriesCount",
  "query TerritoriesCount($filter:TerritoryFilter){territoriesCount(filter:$filter){...Count}}",
  CountFields,
);

export const TerritoryDocument: Document<
  Operations.TerritoryQuery,
  Operations.TerritoryQueryVariables
> = /* @__PURE__ */ withFragments(
  "Territory",
  "query Territory($id:ID!){territory(id:$id){...TerritoryDetail}}",
  TerritoryDetailFields,
  TerritoryFields,
  TerritoryOwnerFields,
);

export const TerritoryCreateDocument: Document<
  Operations.TerritoryCreateMutation,
  Operations.TerritoryCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "TerritoryCreate",
  "mutation TerritoryCreate($input:TerritoryCreateInput!){territoryCreate(input:$input){policy{...RoutingPolicy}replayed territory{...Territory}}}",
  RoutingPolicyFields,
  RoutingPolicyPoolFields,
  LeadAreaFields,
  RoutingStepFields,
  RoutingPolicyTerritoryFields,
  TerritoryFields,
);

export const TerritoryRetireDocument: Document<
  Operations.TerritoryRetireMutation,
  Operations.TerritoryRetireMutationVariables
> = /* @__PURE__ */ withFragments(
  "TerritoryRetire",
  "mutation TerritoryRetire($input:TerritoryRetireInput!){territoryRetire(input:$input){policy{...RoutingPolicy}replayed territory{...Territory}}}",
  RoutingPolicyFields,
  RoutingPolicyPoolFields,
  LeadAreaFields,
  RoutingStepFields,
  RoutingPolicyTerritoryFields,
  TerritoryFields,
);

export const TerritoryUpdateDocument: Document<
  Operations.TerritoryUpdateMutation,
  Operations.TerritoryUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "TerritoryUpdate",
  "mutation TerritoryUpdate($input:TerritoryUpdateInput!){territoryUpdate(input:$input){policy{...RoutingPolicy}replayed territory{...Territory}}}",
  RoutingPolicyFields,
  RoutingPolicyPoolFields,
  LeadAreaFields,
  RoutingStepFields,
  RoutingPolicyTerritoryFields,
  TerritoryFields,
);

export const TouchDocument: Document<Operations.TouchQuery, Operations.TouchQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Touch",
    "query Touch($id:ID!){touch(id:$id){...Touch}}",
    TouchFields,
  );

export const TouchRecordDocument: Document<
  Operations.TouchRecordMutation,
  Operations.TouchRecordMutationVariables
> = /* @__PURE__ */ withFragments(
  "TouchRecord",
  "mutation TouchRecord($input:TouchRecordInput!){touchRecord(input:$input){outcome replayed touch{...Touch}}}",
  TouchFields,
);

export const TouchRecordManyDocument: Document<
  Operations.TouchRecordManyMutation,
  Operations.TouchRecordManyMutationVariables
> = /* @__PURE__ */ withFragments(
  "TouchRecordMany",
  "mutation TouchRecordMany($input:TouchRecordManyInput!){touchRecordMany(input:$input){counts{...TouchCounts}replayed results{...TouchResult}}}",
  TouchCountsFields,
  TouchResultFields,
);

export const TouchesDocument: Document<Operations.TouchesQuery, Operations.TouchesQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Touches",
    "query Touches($after:String$filter:TouchFilter$first:Int$orderBy:[TouchOrderBy!]){touches(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Touch}pageInfo{hasNextPage endCursor}}}",
    TouchFields,
  );

export const TouchesCountDocument: Document<
  Operations.TouchesCountQuery,
  Operations.TouchesCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "TouchesCount",
  "query TouchesCount($filter:TouchFilter){touchesCount(filter:$filter){...Count}}",
  CountFields,
);

export const UserDocument: Document<Operations.UserQuery, Operations.UserQueryVariables> =
  /* @__PURE__ */ withFragments(
    "User",
    "query User($id:ID!){user(id:$id){...UserDetail}}",
    UserDetailFields,
    UserFields,
    TeamMemberFields,
    RoutingPoolMemberFields,
    LeadAreaFields,
    TerritoryOwnerFields,
  );

export const UserCreateDocument: Document<
  Operations.UserCreateMutation,
  Operations.UserCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "UserCreate",
  "mutation UserCreate($input:UserCreateInput!){userCreate(input:$input){replayed user{...User}}}",
  UserFields,
);

export const UserUpdateDocument: Document<
  Operations.UserUpdateMutation,
  Operations.UserUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "UserUpdate",
  "mutation UserUpdate($input:UserUpdateInput!){userUpdate(input:$input){replayed user{...User}}}",
  UserFields,
);

export const UserWorkingCalendarSetDocument: Document<
  Operations.UserWorkingCalendarSetMutation,
  Operations.UserWorkingCalendarSetMutationVariables
> = /* @__PURE__ */ withFragments(
  "UserWorkingCalendarSet",
  "mutation UserWorkingCalendarSet($input:UserWorkingCalendarSetInput!){userWorkingCalendarSet(input:$input){replayed user{...User}}}",
  UserFields,
);

export const UserWorkloadsDocument: Document<
  Operations.UserWorkloadsQuery,
  Operations.UserWorkloadsQueryVariables
> = /* @__PURE__ */ withFragments(
  "UserWorkloads",
  "query UserWorkloads($userIds:[ID!]!){userWorkloads(userIds:$userIds){...Workload}}",
  WorkloadFields,
);

export const UsersDocument: Document<Operations.UsersQuery, Operations.UsersQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Users",
    "query Users($after:String$filter:UserFilter$first:Int$orderBy:[UserOrderBy!]){users(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...User}pageInfo{hasNextPage endCursor}}}",
    UserFields,
  );

export const UsersCountDocument: Document<
  Operations.UsersCountQuery,
  Operations.UsersCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "UsersCount",
  "query UsersCount($filter:UserFilter){usersCount(filter:$filter){...Count}}",
  CountFields,
);

export const ViewerDocument: Document<Operations.ViewerQuery, Operations.ViewerQueryVariables> =
  /* @__PURE__ */ withFragments(
    "Viewer",
    "query Viewer{viewer{client{...ApiClient}permissions role user{...User}}}",
    ApiClientFields,
    UserFields,
  );

export const WebFormDocument: Document<Operations.WebFormQuery, Operations.WebFormQueryVariables> =
  /* @__PURE__ */ withFragments(
    "WebForm",
    "query WebForm($id:ID!){webForm(id:$id){...WebForm}}",
    WebFormFields,
  );

export const WebFormCreateDocument: Document<
  Operations.WebFormCreateMutation,
  Operations.WebFormCreateMutationVariables
> = /* @__PURE__ */ withFragments(
  "WebFormCreate",
  "mutation WebFormCreate($input:WebFormCreateInput!){webFormCreate(input:$input){form{...WebForm}replayed}}",
  WebFormFields,
);

export const WebFormUpdateDocument: Document<
  Operations.WebFormUpdateMutation,
  Operations.WebFormUpdateMutationVariables
> = /* @__PURE__ */ withFragments(
  "WebFormUpdate",
  "mutation WebFormUpdate($input:WebFormUpdateInput!){webFormUpdate(input:$input){form{...WebForm}replayed}}",
  WebFormFields,
);

export const WebFormsDocument: Document<
  Operations.WebFormsQuery,
  Operations.WebFormsQueryVariables
> = /* @__PURE__ */ withFragments(
  "WebForms",
  "query WebForms($after:String$filter:WebFormFilter$first:Int$orderBy:[WebFormOrderBy!]){webForms(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...WebForm}pageInfo{hasNextPage endCursor}}}",
  WebFormFields,
);

export const WebFormsCountDocument: Document<
  Operations.WebFormsCountQuery,
  Operations.WebFormsCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "WebFormsCount",
  "query WebFormsCount($filter:WebFormFilter){webFormsCount(filter:$filter){...Count}}",
  CountFields,
);

export const WorkLeaseDocument: Document<
  Operations.WorkLeaseQuery,
  Operations.WorkLeaseQueryVariables
> = /* @__PURE__ */ withFragments(
  "WorkLease",
  "query WorkLease($id:ID!){workLease(id:$id){...WorkLease}}",
  WorkLeaseFields,
);

export const WorkLeasesDocument: Document<
  Operations.WorkLeasesQuery,
  Operations.WorkLeasesQueryVariables
> = /* @__PURE__ */ withFragments(
  "WorkLeases",
  "query WorkLeases($after:String$filter:WorkLeaseFilter$first:Int$orderBy:[WorkLeaseOrderBy!]){workLeases(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...WorkLease}pageInfo{hasNextPage endCursor}}}",
  WorkLeaseFields,
);

export const WorkLeasesCountDocument: Document<
  Operations.WorkLeasesCountQuery,
  Operations.WorkLeasesCountQueryVariables
> = /* @__PURE__ */ withFragments(
  "WorkLeasesCount",
  "query WorkLeasesCount($filter:WorkLeaseFilter){workLeasesCount(filter:$filter){...Count}}",
  CountFields,
);
