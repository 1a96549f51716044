import type { Document } from "../core/document.js";
import type * as Operations from "./operations.js";
export const AccountDocument: Document<Operations.AccountQuery, Operations.AccountQueryVariables> =
  {
    name: "Account",
    hash: "725dbf812db4b71fcbe40a287c65abfc3059d3cb23ed4834ad0e697ca7ca3e19",
    text: "query Account($id:ID!){account(id:$id){...Account}}fragment Account on Account{annualRevenue{...Money}attributes countryCode createdAt domains employees id industry legalName name nameKey owner{id name}parent{id name}tier type updatedAt version yearEstablished}fragment Money on Money{amount currencyCode}",
  };

export const AccountCreateDocument: Document<
  Operations.AccountCreateMutation,
  Operations.AccountCreateMutationVariables
> = {
  name: "AccountCreate",
  hash: "58605956437ab2a2d15807a3d52e7519217d9f8ea953bb34e1e0d56681ca5fe7",
  text: "mutation AccountCreate($input:AccountCreateInput!){accountCreate(input:$input){account{...Account}replayed}}fragment Account on Account{annualRevenue{...Money}attributes countryCode createdAt domains employees id industry legalName name nameKey owner{id name}parent{id name}tier type updatedAt version yearEstablished}fragment Money on Money{amount currencyCode}",
};

export const AccountDomainDocument: Document<
  Operations.AccountDomainQuery,
  Operations.AccountDomainQueryVariables
> = {
  name: "AccountDomain",
  hash: "1256451cfe34f1260d933ffd2d4b70e6ada87bb3f5e6bbf5392b07913ce7b5c1",
  text: "query AccountDomain($id:ID!){accountDomain(id:$id){...AccountDomain}}fragment AccountDomain on AccountDomain{account{id name}createdAt domain id}",
};

export const AccountDomainsDocument: Document<
  Operations.AccountDomainsQuery,
  Operations.AccountDomainsQueryVariables
> = {
  name: "AccountDomains",
  hash: "2e53835be7754e42351d0a214de38e02859b4273e7e70e88618ae6727a5d6a13",
  text: "query AccountDomains($after:String$filter:AccountDomainFilter$first:Int$orderBy:[AccountDomainOrderBy!]){accountDomains(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...AccountDomain}pageInfo{hasNextPage endCursor}}}fragment AccountDomain on AccountDomain{account{id name}createdAt domain id}",
};

export const AccountDomainsCountDocument: Document<
  Operations.AccountDomainsCountQuery,
  Operations.AccountDomainsCountQueryVariables
> = {
  name: "AccountDomainsCount",
  hash: "d6093db444481e38252c265cba4c1b8ffe7617a2216d1f45f53e9efc6d1c08ff",
  text: "query AccountDomainsCount($filter:AccountDomainFilter){accountDomainsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const AccountTeamAddDocument: Document<
  Operations.AccountTeamAddMutation,
  Operations.AccountTeamAddMutationVariables
> = {
  name: "AccountTeamAdd",
  hash: "80a59729f234adc6c7bbdb9af968732179b99c7626bf916df3417d27e1f3e127",
  text: "mutation AccountTeamAdd($input:AccountTeamAddInput!){accountTeamAdd(input:$input){member{...AccountTeamMember}replayed}}fragment AccountTeamMember on AccountTeamMember{account{id name}createdAt department fromAt id role toAt updatedAt user{id name}version}",
};

export const AccountTeamMemberDocument: Document<
  Operations.AccountTeamMemberQuery,
  Operations.AccountTeamMemberQueryVariables
> = {
  name: "AccountTeamMember",
  hash: "8fff790ede14f15f367497fd9261cef62fa1e60a105bcd30ac54ac8c80107774",
  text: "query AccountTeamMember($id:ID!){accountTeamMember(id:$id){...AccountTeamMember}}fragment AccountTeamMember on AccountTeamMember{account{id name}createdAt department fromAt id role toAt updatedAt user{id name}version}",
};

export const AccountTeamMembersDocument: Document<
  Operations.AccountTeamMembersQuery,
  Operations.AccountTeamMembersQueryVariables
> = {
  name: "AccountTeamMembers",
  hash: "b2498ac09c1cd2214546a18932864c55e3562655cee27af47ce9b5d3de7de9f3",
  text: "query AccountTeamMembers($after:String$filter:AccountTeamMemberFilter$first:Int$orderBy:[AccountTeamMemberOrderBy!]){accountTeamMembers(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...AccountTeamMember}pageInfo{hasNextPage endCursor}}}fragment AccountTeamMember on AccountTeamMember{account{id name}createdAt department fromAt id role toAt updatedAt user{id name}version}",
};

export const AccountTeamMembersCountDocument: Document<
  Operations.AccountTeamMembersCountQuery,
  Operations.AccountTeamMembersCountQueryVariables
> = {
  name: "AccountTeamMembersCount",
  hash: "d7067f0ca86e47d0fe4f0e943b63cc1b4115fd782d640850d8040ac5fb76de5f",
  text: "query AccountTeamMembersCount($filter:AccountTeamMemberFilter){accountTeamMembersCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const AccountTeamRemoveDocument: Document<
  Operations.AccountTeamRemoveMutation,
  Operations.AccountTeamRemoveMutationVariables
> = {
  name: "AccountTeamRemove",
  hash: "83840d7a53184a824d3ee217ec30298f698074cf862984d64d2cb321650fefd3",
  text: "mutation AccountTeamRemove($input:AccountTeamRemoveInput!){accountTeamRemove(input:$input){member{...AccountTeamMember}replayed}}fragment AccountTeamMember on AccountTeamMember{account{id name}createdAt department fromAt id role toAt updatedAt user{id name}version}",
};

export const AccountUpdateDocument: Document<
  Operations.AccountUpdateMutation,
  Operations.AccountUpdateMutationVariables
> = {
  name: "AccountUpdate",
  hash: "19fe0b5f248c78dd4e3f0ece41f89d7b88b21fba10d8e4ae93ab86f2599294a3",
  text: "mutation AccountUpdate($input:AccountUpdateInput!){accountUpdate(input:$input){account{...Account}replayed}}fragment Account on Account{annualRevenue{...Money}attributes countryCode createdAt domains employees id industry legalName name nameKey owner{id name}parent{id name}tier type updatedAt version yearEstablished}fragment Money on Money{amount currencyCode}",
};

export const AccountUpsertDocument: Document<
  Operations.AccountUpsertMutation,
  Operations.AccountUpsertMutationVariables
> = {
  name: "AccountUpsert",
  hash: "8058bfb95ca3c9be220cdb4dc6a51c65f78638a80d06a4818fd8f998db2eb412",
  text: "mutation AccountUpsert($input:AccountUpsertInput!){accountUpsert(input:$input){account{...Account}outcome replayed}}fragment Account on Account{annualRevenue{...Money}attributes countryCode createdAt domains employees id industry legalName name nameKey owner{id name}parent{id name}tier type updatedAt version yearEstablished}fragment Money on Money{amount currencyCode}",
};

export const AccountsDocument: Document<
  Operations.AccountsQuery,
  Operations.AccountsQueryVariables
> = {
  name: "Accounts",
  hash: "0cb8d5d943a5bbbafb0363f7cf2fa4f4770df1693fdd4d770db44c7530ab81e1",
  text: "query Accounts($after:String$filter:AccountFilter$first:Int$orderBy:[AccountOrderBy!]){accounts(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Account}pageInfo{hasNextPage endCursor}}}fragment Account on Account{annualRevenue{...Money}attributes countryCode createdAt domains employees id industry legalName name nameKey owner{id name}parent{id name}tier type updatedAt version yearEstablished}fragment Money on Money{amount currencyCode}",
};

export const AccountsCountDocument: Document<
  Operations.AccountsCountQuery,
  Operations.AccountsCountQueryVariables
> = {
  name: "AccountsCount",
  hash: "8cd6a5c562567851bca123d7e77a49e935a82726667a34f5f431b822ae3b2d24",
  text: "query AccountsCount($filter:AccountFilter){accountsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ApiClientDocument: Document<
  Operations.ApiClientQuery,
  Operations.ApiClientQueryVariables
> = {
  name: "ApiClient",
  hash: "6ad53cefddaddc23391f8fbcbd0387b89324672584faa9e568394f205c9c8093",
  text: "query ApiClient($id:ID!){apiClient(id:$id){...ApiClientDetail}}fragment ApiClientDetail on ApiClient{...ApiClient keys(first:20){nodes{...ApiKey}pageInfo{hasNextPage endCursor}}}fragment ApiClient on ApiClient{createdAt id name scopes updatedAt user{id name}version}fragment ApiKey on ApiKey{client{id name}createdAt expiresAt hint id revokedAt updatedAt version}",
};

export const ApiClientCreateDocument: Document<
  Operations.ApiClientCreateMutation,
  Operations.ApiClientCreateMutationVariables
> = {
  name: "ApiClientCreate",
  hash: "b1d03a9496ac5ccb03c2ca3e23c3a2773f67856a04fd48e5eb3b27aa4a4195eb",
  text: "mutation ApiClientCreate($input:ApiClientCreateInput!){apiClientCreate(input:$input){apiKey{...ApiKey}client{...ApiClient}key replayed}}fragment ApiKey on ApiKey{client{id name}createdAt expiresAt hint id revokedAt updatedAt version}fragment ApiClient on ApiClient{createdAt id name scopes updatedAt user{id name}version}",
};

export const ApiClientsDocument: Document<
  Operations.ApiClientsQuery,
  Operations.ApiClientsQueryVariables
> = {
  name: "ApiClients",
  hash: "c1d121954e6efc696d34e04b7d9f87ca18f6484c9cdf8f8a422c46ad08c290ae",
  text: "query ApiClients($after:String$filter:ApiClientFilter$first:Int$orderBy:[ApiClientOrderBy!]){apiClients(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ApiClient}pageInfo{hasNextPage endCursor}}}fragment ApiClient on ApiClient{createdAt id name scopes updatedAt user{id name}version}",
};

export const ApiClientsCountDocument: Document<
  Operations.ApiClientsCountQuery,
  Operations.ApiClientsCountQueryVariables
> = {
  name: "ApiClientsCount",
  hash: "25e2234f8947eb6c7fea96d18557e6a970959fee04a461a199a10de0e353eb97",
  text: "query ApiClientsCount($filter:ApiClientFilter){apiClientsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ApiKeyCreateDocument: Document<
  Operations.ApiKeyCreateMutation,
  Operations.ApiKeyCreateMutationVariables
> = {
  name: "ApiKeyCreate",
  hash: "865e43c515136bfbeb269a9ddbe866329a55dfff0890f6347719001772fc2ab6",
  text: "mutation ApiKeyCreate($input:ApiKeyCreateInput!){apiKeyCreate(input:$input){apiKey{...ApiKey}key replayed}}fragment ApiKey on ApiKey{client{id name}createdAt expiresAt hint id revokedAt updatedAt version}",
};

export const ApiKeyRevokeDocument: Document<
  Operations.ApiKeyRevokeMutation,
  Operations.ApiKeyRevokeMutationVariables
> = {
  name: "ApiKeyRevoke",
  hash: "51e0db311d5d3d0d1213af435ede51d3694e7fe1246b4a0207872a48957629d8",
  text: "mutation ApiKeyRevoke($input:ApiKeyRevokeInput!){apiKeyRevoke(input:$input){apiKey{...ApiKey}replayed}}fragment ApiKey on ApiKey{client{id name}createdAt expiresAt hint id revokedAt updatedAt version}",
};

export const AuditEntriesDocument: Document<
  Operations.AuditEntriesQuery,
  Operations.AuditEntriesQueryVariables
> = {
  name: "AuditEntries",
  hash: "0894ede1e0554aa96a59a2c68e1ed7ef6e3e13dd535d6535baa3147aadd7f54f",
  text: "query AuditEntries($after:String$filter:AuditEntryFilter$first:Int$orderBy:[AuditEntryOrderBy!]){auditEntries(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...AuditEntry}pageInfo{hasNextPage endCursor}}}fragment AuditEntry on AuditEntry{action actorId actorKind changes clientId correlationId createdAt entity id subjectId}",
};

export const AuditEntriesCountDocument: Document<
  Operations.AuditEntriesCountQuery,
  Operations.AuditEntriesCountQueryVariables
> = {
  name: "AuditEntriesCount",
  hash: "abcbe69b7fa01c1b2eac3ceb2e91d12685183f833971cf1a57f549df19bee5eb",
  text: "query AuditEntriesCount($filter:AuditEntryFilter){auditEntriesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const AuditEntryDocument: Document<
  Operations.AuditEntryQuery,
  Operations.AuditEntryQueryVariables
> = {
  name: "AuditEntry",
  hash: "9a1976ec848c60b47cfd64764bcadd550c16c6151937a2fa8c5cb6c3e193da73",
  text: "query AuditEntry($id:ID!){auditEntry(id:$id){...AuditEntry}}fragment AuditEntry on AuditEntry{action actorId actorKind changes clientId correlationId createdAt entity id subjectId}",
};

export const CallScriptDocument: Document<
  Operations.CallScriptQuery,
  Operations.CallScriptQueryVariables
> = {
  name: "CallScript",
  hash: "1a9bc48a0afcd664914fab396780f0d7ca34f85000e09b20506f24ef3b314566",
  text: "query CallScript($leadId:ID$phone:String){callScript(leadId:$leadId phone:$phone){answers{...QualificationAnswers}candidates{...Lead}contacts{...Contact}framework lead{...Lead}next questions{...CallScriptLine}}}fragment QualificationAnswers on QualificationAnswers{budget{...QualificationBudget}decider{...QualificationDecider}impact problem timeframeDays triedBefore{...TriedBefore}urgency}fragment QualificationBudget on QualificationBudget{approved currencyCode max min}fragment QualificationDecider on QualificationDecider{name reachable}fragment TriedBefore on TriedBefore{result vendor what}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}fragment CallScriptLine on CallScriptLine{question status text}",
};

export const CampaignDocument: Document<
  Operations.CampaignQuery,
  Operations.CampaignQueryVariables
> = {
  name: "Campaign",
  hash: "92f2296385292bc7728ac06bf2879b07817888bd9997aa9129f8f5920d4a83ef",
  text: "query Campaign($id:ID!){campaign(id:$id){...CampaignDetail}}fragment CampaignDetail on Campaign{...Campaign history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment Campaign on Campaign{channel cost{...Money}createdAt endsOn id name nameKey owner{id name}startsOn status updatedAt version}fragment Money on Money{amount currencyCode}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
};

export const CampaignCreateDocument: Document<
  Operations.CampaignCreateMutation,
  Operations.CampaignCreateMutationVariables
> = {
  name: "CampaignCreate",
  hash: "4d30695162b5b4d6d36815c46da877cf6d37c34900cbd174ba986a434826644b",
  text: "mutation CampaignCreate($input:CampaignCreateInput!){campaignCreate(input:$input){campaign{...Campaign}replayed}}fragment Campaign on Campaign{channel cost{...Money}createdAt endsOn id name nameKey owner{id name}startsOn status updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const CampaignUpdateDocument: Document<
  Operations.CampaignUpdateMutation,
  Operations.CampaignUpdateMutationVariables
> = {
  name: "CampaignUpdate",
  hash: "8b3eb14284aeed0406b8ca17f8824d6a301bbf680137d3a51e9c097c8c3c312e",
  text: "mutation CampaignUpdate($input:CampaignUpdateInput!){campaignUpdate(input:$input){campaign{...Campaign}replayed}}fragment Campaign on Campaign{channel cost{...Money}createdAt endsOn id name nameKey owner{id name}startsOn status updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const CampaignsDocument: Document<
  Operations.CampaignsQuery,
  Operations.CampaignsQueryVariables
> = {
  name: "Campaigns",
  hash: "4080ca9de633f54f3c359371c8d51b67c3cb205b498d63cae94e674a65e33d77",
  text: "query Campaigns($after:String$filter:CampaignFilter$first:Int$orderBy:[CampaignOrderBy!]){campaigns(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Campaign}pageInfo{hasNextPage endCursor}}}fragment Campaign on Campaign{channel cost{...Money}createdAt endsOn id name nameKey owner{id name}startsOn status updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const CampaignsCountDocument: Document<
  Operations.CampaignsCountQuery,
  Operations.CampaignsCountQueryVariables
> = {
  name: "CampaignsCount",
  hash: "638c8baead53114c9c7b75a0fbf476ab954abe6de0d57d25591c4d4636043162",
  text: "query CampaignsCount($filter:CampaignFilter){campaignsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ChangesDocument: Document<Operations.ChangesQuery, Operations.ChangesQueryVariables> =
  {
    name: "Changes",
    hash: "681760fe285ac63340e9be8460ee038e9c3520f720860155c760fbd7da4531b0",
    text: "query Changes($after:String$first:Int!=100$types:[String!]){changes(after:$after first:$first types:$types){nodes{...ChangeEvent}cursor hasMore}}fragment ChangeEvent on ChangeEvent{actorId actorKind correlationId cursor id name occurredAt payload subjectId version}",
  };

export const CompetitorDocument: Document<
  Operations.CompetitorQuery,
  Operations.CompetitorQueryVariables
> = {
  name: "Competitor",
  hash: "40aafebbfcb839fd8b35e43873e08816a62ee63f8fcb31a5aa4889c4235ce9eb",
  text: "query Competitor($id:ID!){competitor(id:$id){...CompetitorDetail}}fragment CompetitorDetail on Competitor{...Competitor history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment Competitor on Competitor{aliases createdAt domains id name nameKey status tier updatedAt version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
};

export const CompetitorCreateDocument: Document<
  Operations.CompetitorCreateMutation,
  Operations.CompetitorCreateMutationVariables
> = {
  name: "CompetitorCreate",
  hash: "8eb3ba36fb46b67b99b0eec0a8e711e1cfcdd5616373c62471bde13f5730a3be",
  text: "mutation CompetitorCreate($input:CompetitorCreateInput!){competitorCreate(input:$input){competitor{...Competitor}replayed}}fragment Competitor on Competitor{aliases createdAt domains id name nameKey status tier updatedAt version}",
};

export const CompetitorUpdateDocument: Document<
  Operations.CompetitorUpdateMutation,
  Operations.CompetitorUpdateMutationVariables
> = {
  name: "CompetitorUpdate",
  hash: "804da90f658621857e90131d1dacdfa1143a3e3e60851548ac6216077d45b99c",
  text: "mutation CompetitorUpdate($input:CompetitorUpdateInput!){competitorUpdate(input:$input){competitor{...Competitor}replayed}}fragment Competitor on Competitor{aliases createdAt domains id name nameKey status tier updatedAt version}",
};

export const CompetitorsDocument: Document<
  Operations.CompetitorsQuery,
  Operations.CompetitorsQueryVariables
> = {
  name: "Competitors",
  hash: "67aab93dae75cf0b55668e2ab5faa3162bcc251df0314090952e484e4d3860e6",
  text: "query Competitors($after:String$filter:CompetitorFilter$first:Int$orderBy:[CompetitorOrderBy!]){competitors(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Competitor}pageInfo{hasNextPage endCursor}}}fragment Competitor on Competitor{aliases createdAt domains id name nameKey status tier updatedAt version}",
};

export const CompetitorsCountDocument: Document<
  Operations.CompetitorsCountQuery,
  Operations.CompetitorsCountQueryVariables
> = {
  name: "CompetitorsCount",
  hash: "ea66c71082203821d58ddb22d5e0d51741a83f709dda6e05e3ce2928306366b6",
  text: "query CompetitorsCount($filter:CompetitorFilter){competitorsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ConsentDocument: Document<Operations.ConsentQuery, Operations.ConsentQueryVariables> =
  {
    name: "Consent",
    hash: "523bc9c61aef51b23857e5c43df0cb3897f0b827a0a316b9d1549ba4a171e324",
    text: "query Consent($id:ID!){consent(id:$id){...ConsentDetail}}fragment ConsentDetail on Consent{...Consent history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}proofs(first:20){nodes{...ConsentProof}pageInfo{hasNextPage endCursor}}}fragment Consent on Consent{addressKey basis channel createdAt id state stateSince topic updatedAt version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}fragment ConsentProof on ConsentProof{act actedAt basis browser consent{id}createdAt evidenceId id network note shownText source state textVersion}",
  };

export const ConsentRecordDocument: Document<
  Operations.ConsentRecordMutation,
  Operations.ConsentRecordMutationVariables
> = {
  name: "ConsentRecord",
  hash: "c2f6e092d652d39d492b405b30b409c491e92295a1da8e5588c32ae9dbaaa681",
  text: "mutation ConsentRecord($input:ConsentRecordInput!){consentRecord(input:$input){consent{...Consent}replayed}}fragment Consent on Consent{addressKey basis channel createdAt id state stateSince topic updatedAt version}",
};

export const ConsentRevokeDocument: Document<
  Operations.ConsentRevokeMutation,
  Operations.ConsentRevokeMutationVariables
> = {
  name: "ConsentRevoke",
  hash: "8900865477f13063302abab65f377af69499f598731f39cdfdb6cec116599018",
  text: "mutation ConsentRevoke($input:ConsentRevokeInput!){consentRevoke(input:$input){consents{...Consent}replayed suppression{...Suppression}}}fragment Consent on Consent{addressKey basis channel createdAt id state stateSince topic updatedAt version}fragment Suppression on Suppression{addressKey channel createdAt id note reason topic}",
};

export const ConsentsDocument: Document<
  Operations.ConsentsQuery,
  Operations.ConsentsQueryVariables
> = {
  name: "Consents",
  hash: "9b77d7af14ba13615c6ad3c839ea6fe55fe5766f01525b27819e1e9dded9957f",
  text: "query Consents($after:String$filter:ConsentFilter$first:Int$orderBy:[ConsentOrderBy!]){consents(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Consent}pageInfo{hasNextPage endCursor}}}fragment Consent on Consent{addressKey basis channel createdAt id state stateSince topic updatedAt version}",
};

export const ConsentsCountDocument: Document<
  Operations.ConsentsCountQuery,
  Operations.ConsentsCountQueryVariables
> = {
  name: "ConsentsCount",
  hash: "87cdebb90f551fe7029a8fbfed0d0edd44636e6d467199b223dac8072a7feee3",
  text: "query ConsentsCount($filter:ConsentFilter){consentsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ContactDocument: Document<Operations.ContactQuery, Operations.ContactQueryVariables> =
  {
    name: "Contact",
    hash: "65980363443fd73ccc15204ace2a54835e6ede4f78791067cfa1604248fadea0",
    text: "query Contact($id:ID!){contact(id:$id){...Contact}}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}",
  };

export const ContactCreateDocument: Document<
  Operations.ContactCreateMutation,
  Operations.ContactCreateMutationVariables
> = {
  name: "ContactCreate",
  hash: "dc5a88a3f172aadf1851256ff208af8fd137f7523776351717efbac8aab86e3a",
  text: "mutation ContactCreate($input:ContactCreateInput!){contactCreate(input:$input){contact{...Contact}replayed}}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}",
};

export const ContactPointDocument: Document<
  Operations.ContactPointQuery,
  Operations.ContactPointQueryVariables
> = {
  name: "ContactPoint",
  hash: "47a94ccee26f863aba74de265384f9bc8e44bb59d3db54c02b001d2ab667656a",
  text: "query ContactPoint($id:ID!){contactPoint(id:$id){...ContactPoint}}fragment ContactPoint on ContactPoint{createdAt department email hours id label phone position published source{id name}territory updatedAt version}",
};

export const ContactPointCreateDocument: Document<
  Operations.ContactPointCreateMutation,
  Operations.ContactPointCreateMutationVariables
> = {
  name: "ContactPointCreate",
  hash: "96d3c3455528066cb9da5197423360a477a8bed4db5b2e69479014c129787a0a",
  text: "mutation ContactPointCreate($input:ContactPointCreateInput!){contactPointCreate(input:$input){contactPoint{...ContactPoint}replayed}}fragment ContactPoint on ContactPoint{createdAt department email hours id label phone position published source{id name}territory updatedAt version}",
};

export const ContactPointUpdateDocument: Document<
  Operations.ContactPointUpdateMutation,
  Operations.ContactPointUpdateMutationVariables
> = {
  name: "ContactPointUpdate",
  hash: "f199025208c29a3c23e7e9ba0851d8ecd57509e5f9ff91e25c402792019e669a",
  text: "mutation ContactPointUpdate($input:ContactPointUpdateInput!){contactPointUpdate(input:$input){contactPoint{...ContactPoint}replayed}}fragment ContactPoint on ContactPoint{createdAt department email hours id label phone position published source{id name}territory updatedAt version}",
};

export const ContactPointsDocument: Document<
  Operations.ContactPointsQuery,
  Operations.ContactPointsQueryVariables
> = {
  name: "ContactPoints",
  hash: "6f864c265e5ca6a77e68e2a5fcbf19c4974dbef6b56d0fff21e65ed4c3eb94ed",
  text: "query ContactPoints($after:String$filter:ContactPointFilter$first:Int$orderBy:[ContactPointOrderBy!]){contactPoints(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ContactPoint}pageInfo{hasNextPage endCursor}}}fragment ContactPoint on ContactPoint{createdAt department email hours id label phone position published source{id name}territory updatedAt version}",
};

export const ContactPointsCountDocument: Document<
  Operations.ContactPointsCountQuery,
  Operations.ContactPointsCountQueryVariables
> = {
  name: "ContactPointsCount",
  hash: "486078a28e819b9a122f038f4304b5420728d56ab7352873248d0e39ffc0ae4c",
  text: "query ContactPointsCount($filter:ContactPointFilter){contactPointsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ContactUpdateDocument: Document<
  Operations.ContactUpdateMutation,
  Operations.ContactUpdateMutationVariables
> = {
  name: "ContactUpdate",
  hash: "2175bcdfbf48c33e42c5ada6118b83a7c2f66d09ab13df90eb9b8672d764e339",
  text: "mutation ContactUpdate($input:ContactUpdateInput!){contactUpdate(input:$input){contact{...Contact}replayed}}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}",
};

export const ContactUpsertDocument: Document<
  Operations.ContactUpsertMutation,
  Operations.ContactUpsertMutationVariables
> = {
  name: "ContactUpsert",
  hash: "603da7945e8f02e029be18544e5ff84ad2f1a9cfec3b739056cbdccf816dc525",
  text: "mutation ContactUpsert($input:ContactUpsertInput!){contactUpsert(input:$input){contact{...Contact}outcome replayed}}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}",
};

export const ContactsDocument: Document<
  Operations.ContactsQuery,
  Operations.ContactsQueryVariables
> = {
  name: "Contacts",
  hash: "40f700b27f5a9648d00f03a547e947b42e8d987497636649930de456e47ef323",
  text: "query Contacts($after:String$filter:ContactFilter$first:Int$orderBy:[ContactOrderBy!]){contacts(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Contact}pageInfo{hasNextPage endCursor}}}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}",
};

export const ContactsCountDocument: Document<
  Operations.ContactsCountQuery,
  Operations.ContactsCountQueryVariables
> = {
  name: "ContactsCount",
  hash: "5a7b0abf1a4cdadc9fe199bdf40674cab3c5615f3f73533ec2127f72e8ef0bff",
  text: "query ContactsCount($filter:ContactFilter){contactsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const DiscussionItemDocument: Document<
  Operations.DiscussionItemQuery,
  Operations.DiscussionItemQueryVariables
> = {
  name: "DiscussionItem",
  hash: "0435b5084e2476818aeb3d5490c22671a5dbdeee06b6b8e204c989996ab38291",
  text: "query DiscussionItem($id:ID!){discussionItem(id:$id){...DiscussionItem}}fragment DiscussionItem on DiscussionItem{contact{id name}createdAt id kind report{id title}severity text updatedAt version}",
};

export const DiscussionItemsDocument: Document<
  Operations.DiscussionItemsQuery,
  Operations.DiscussionItemsQueryVariables
> = {
  name: "DiscussionItems",
  hash: "d687fae9824c719f33ac2982c4d102743513d08719259625252afe1632e41a1e",
  text: "query DiscussionItems($after:String$filter:DiscussionItemFilter$first:Int$orderBy:[DiscussionItemOrderBy!]){discussionItems(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...DiscussionItem}pageInfo{hasNextPage endCursor}}}fragment DiscussionItem on DiscussionItem{contact{id name}createdAt id kind report{id title}severity text updatedAt version}",
};

export const DiscussionItemsCountDocument: Document<
  Operations.DiscussionItemsCountQuery,
  Operations.DiscussionItemsCountQueryVariables
> = {
  name: "DiscussionItemsCount",
  hash: "54e90a7cf2edfd1b58fcb83943123048bfc23c01eab86c120abb9e7682a7c2e3",
  text: "query DiscussionItemsCount($filter:DiscussionItemFilter){discussionItemsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const DuplicateCaseDocument: Document<
  Operations.DuplicateCaseQuery,
  Operations.DuplicateCaseQueryVariables
> = {
  name: "DuplicateCase",
  hash: "f1358d4826e546c5307af471a61e4d65e1c9d510863eec98dc9416f831ad1e1e",
  text: "query DuplicateCase($id:ID!){duplicateCase(id:$id){...DuplicateCase}}fragment DuplicateCase on DuplicateCase{band createdAt decidedAt decidedBy{id name}decidedScore evidence{...DuplicateEvidence}id inheritedFrom{id}modelVersion newer{id name}note older{id name}probability score state updatedAt version}fragment DuplicateEvidence on DuplicateEvidence{attribute bits explanation level}",
};

export const DuplicateCasesDocument: Document<
  Operations.DuplicateCasesQuery,
  Operations.DuplicateCasesQueryVariables
> = {
  name: "DuplicateCases",
  hash: "f09eaf668047bb6b26854fdc638e82bb532551c41b78e4b835737deaa160b8d8",
  text: "query DuplicateCases($after:String$filter:DuplicateCaseFilter$first:Int$orderBy:[DuplicateCaseOrderBy!]){duplicateCases(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...DuplicateCase}pageInfo{hasNextPage endCursor}}}fragment DuplicateCase on DuplicateCase{band createdAt decidedAt decidedBy{id name}decidedScore evidence{...DuplicateEvidence}id inheritedFrom{id}modelVersion newer{id name}note older{id name}probability score state updatedAt version}fragment DuplicateEvidence on DuplicateEvidence{attribute bits explanation level}",
};

export const DuplicateCasesCountDocument: Document<
  Operations.DuplicateCasesCountQuery,
  Operations.DuplicateCasesCountQueryVariables
> = {
  name: "DuplicateCasesCount",
  hash: "f96bcc5e000b1f1586f5671373c423b01809ca5abc221d19cf0880e1b62830c9",
  text: "query DuplicateCasesCount($filter:DuplicateCaseFilter){duplicateCasesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const DuplicateDecideDocument: Document<
  Operations.DuplicateDecideMutation,
  Operations.DuplicateDecideMutationVariables
> = {
  name: "DuplicateDecide",
  hash: "f43d5e1c3b9397479811e1b2b582554fa04dac644eedb05104c80d3b0c78c6b2",
  text: "mutation DuplicateDecide($input:DuplicateDecideInput!){duplicateDecide(input:$input){duplicate{...DuplicateCase}replayed}}fragment DuplicateCase on DuplicateCase{band createdAt decidedAt decidedBy{id name}decidedScore evidence{...DuplicateEvidence}id inheritedFrom{id}modelVersion newer{id name}note older{id name}probability score state updatedAt version}fragment DuplicateEvidence on DuplicateEvidence{attribute bits explanation level}",
};

export const DuplicateModelDocument: Document<
  Operations.DuplicateModelQuery,
  Operations.DuplicateModelQueryVariables
> = {
  name: "DuplicateModel",
  hash: "a67d3bead106678361f74dafb8dc76a610e76896e0b4c39206d76df4eb212a38",
  text: "query DuplicateModel($id:ID!){duplicateModel(id:$id){...DuplicateModel}}fragment DuplicateModel on DuplicateModel{attributes{...DuplicateModelAttribute}autoBits createdAt id inUse modelVersion origin prior reviewBits samplePairs updatedAt version}fragment DuplicateModelAttribute on DuplicateModelAttribute{attribute levels{...DuplicateModelLevel}}fragment DuplicateModelLevel on DuplicateModelLevel{level m u}",
};

export const DuplicateModelEstimateDocument: Document<
  Operations.DuplicateModelEstimateMutation,
  Operations.DuplicateModelEstimateMutationVariables
> = {
  name: "DuplicateModelEstimate",
  hash: "b52b66b6b9898e95b0ee1d3a04b83bcc471f7e1fbbdc2f074e9c4d0e48ac4ceb",
  text: "mutation DuplicateModelEstimate($input:DuplicateModelEstimateInput!){duplicateModelEstimate(input:$input){model{...DuplicateModel}replayed}}fragment DuplicateModel on DuplicateModel{attributes{...DuplicateModelAttribute}autoBits createdAt id inUse modelVersion origin prior reviewBits samplePairs updatedAt version}fragment DuplicateModelAttribute on DuplicateModelAttribute{attribute levels{...DuplicateModelLevel}}fragment DuplicateModelLevel on DuplicateModelLevel{level m u}",
};

export const DuplicateModelUseDocument: Document<
  Operations.DuplicateModelUseMutation,
  Operations.DuplicateModelUseMutationVariables
> = {
  name: "DuplicateModelUse",
  hash: "344038178696f7893d78ee58fd20f9b03fb9d721859e19b38c6eefff1566bb31",
  text: "mutation DuplicateModelUse($input:DuplicateModelUseInput!){duplicateModelUse(input:$input){model{...DuplicateModel}replayed}}fragment DuplicateModel on DuplicateModel{attributes{...DuplicateModelAttribute}autoBits createdAt id inUse modelVersion origin prior reviewBits samplePairs updatedAt version}fragment DuplicateModelAttribute on DuplicateModelAttribute{attribute levels{...DuplicateModelLevel}}fragment DuplicateModelLevel on DuplicateModelLevel{level m u}",
};

export const DuplicateModelsDocument: Document<
  Operations.DuplicateModelsQuery,
  Operations.DuplicateModelsQueryVariables
> = {
  name: "DuplicateModels",
  hash: "0079b30f7667c7d440f4f0b5b83436b84db8411341acc830cd78f19b6e53c594",
  text: "query DuplicateModels($after:String$filter:DuplicateModelFilter$first:Int$orderBy:[DuplicateModelOrderBy!]){duplicateModels(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...DuplicateModel}pageInfo{hasNextPage endCursor}}}fragment DuplicateModel on DuplicateModel{attributes{...DuplicateModelAttribute}autoBits createdAt id inUse modelVersion origin prior reviewBits samplePairs updatedAt version}fragment DuplicateModelAttribute on DuplicateModelAttribute{attribute levels{...DuplicateModelLevel}}fragment DuplicateModelLevel on DuplicateModelLevel{level m u}",
};

export const DuplicateModelsCountDocument: Document<
  Operations.DuplicateModelsCountQuery,
  Operations.DuplicateModelsCountQueryVariables
> = {
  name: "DuplicateModelsCount",
  hash: "3e233e801f435c4e95cbda9d75538e9ad42059f6ab1fc96f08a33e51a41c1081",
  text: "query DuplicateModelsCount($filter:DuplicateModelFilter){duplicateModelsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const DuplicateScanDocument: Document<
  Operations.DuplicateScanQuery,
  Operations.DuplicateScanQueryVariables
> = {
  name: "DuplicateScan",
  hash: "d7614893f5f6cfe767176394b4ac6d84a430881ce210af0e70414a05edf07921",
  text: "query DuplicateScan($id:ID!){duplicateScan(id:$id){...DuplicateScan}}fragment DuplicateScan on DuplicateScan{casesOpened createdAt finishedAt id leadsScanned leadsTotal pairsCompared startedBy{id name}state updatedAt version}",
};

export const DuplicateScanStartDocument: Document<
  Operations.DuplicateScanStartMutation,
  Operations.DuplicateScanStartMutationVariables
> = {
  name: "DuplicateScanStart",
  hash: "54d426c1d3354d6d42cbaffe17f2258a1d49ea499a115c09844fdd83787bf2c2",
  text: "mutation DuplicateScanStart($input:DuplicateScanStartInput!){duplicateScanStart(input:$input){replayed scan{...DuplicateScan}}}fragment DuplicateScan on DuplicateScan{casesOpened createdAt finishedAt id leadsScanned leadsTotal pairsCompared startedBy{id name}state updatedAt version}",
};

export const DuplicateScansDocument: Document<
  Operations.DuplicateScansQuery,
  Operations.DuplicateScansQueryVariables
> = {
  name: "DuplicateScans",
  hash: "a458b29fc9a69cd6a33bbb4b85addc1a1001eee9838a7727e81c2aa7c4cd6392",
  text: "query DuplicateScans($after:String$filter:DuplicateScanFilter$first:Int$orderBy:[DuplicateScanOrderBy!]){duplicateScans(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...DuplicateScan}pageInfo{hasNextPage endCursor}}}fragment DuplicateScan on DuplicateScan{casesOpened createdAt finishedAt id leadsScanned leadsTotal pairsCompared startedBy{id name}state updatedAt version}",
};

export const DuplicateScansCountDocument: Document<
  Operations.DuplicateScansCountQuery,
  Operations.DuplicateScansCountQueryVariables
> = {
  name: "DuplicateScansCount",
  hash: "530140fce653b5f70da2139756e1cd85543f17013f4d744eb67d3156b1fc9376",
  text: "query DuplicateScansCount($filter:DuplicateScanFilter){duplicateScansCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const DuplicateSearchDocument: Document<
  Operations.DuplicateSearchQuery,
  Operations.DuplicateSearchQueryVariables
> = {
  name: "DuplicateSearch",
  hash: "46b855595151c461cd7324a4bf0a3441b3a74515b11c4d8cceec9837950e1ec2",
  text: "query DuplicateSearch($input:DuplicateSearchInput!){duplicateSearch(input:$input){...DuplicateSearchResult}}fragment DuplicateSearchResult on DuplicateSearchResult{matches{...DuplicateMatch}modelVersion problems{...LeadIntakeProblem}}fragment DuplicateMatch on DuplicateMatch{band evidence{...DuplicateEvidence}lead{id name}probability score}fragment DuplicateEvidence on DuplicateEvidence{attribute bits explanation level}fragment LeadIntakeProblem on LeadIntakeProblem{code message path}",
};

export const DuplicatesOfDocument: Document<
  Operations.DuplicatesOfQuery,
  Operations.DuplicatesOfQueryVariables
> = {
  name: "DuplicatesOf",
  hash: "1c2d042e58651d061444571b6f1401c5fdb729461bbdcc6f831cfb62f5ef0100",
  text: "query DuplicatesOf($leadId:ID!){duplicatesOf(leadId:$leadId){band createdAt decidedAt decidedBy{...User}decidedScore evidence{...DuplicateEvidence}id inheritedFrom{...DuplicateCase}modelVersion newer{...Lead}note older{...Lead}probability score state updatedAt version}}fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id manager{id name}maxLeadsPerDay maxOpenLeads name timezone updatedAt version}fragment DuplicateEvidence on DuplicateEvidence{attribute bits explanation level}fragment DuplicateCase on DuplicateCase{band createdAt decidedAt decidedBy{id name}decidedScore evidence{...DuplicateEvidence}id inheritedFrom{id}modelVersion newer{id name}note older{id name}probability score state updatedAt version}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const ExternalReferenceDocument: Document<
  Operations.ExternalReferenceQuery,
  Operations.ExternalReferenceQueryVariables
> = {
  name: "ExternalReference",
  hash: "3f926f63862b1fd720e9b84f659978ed1e8a94b936c022cbf11d8188755ae9d8",
  text: "query ExternalReference($id:ID!){externalReference(id:$id){...ExternalReference}}fragment ExternalReference on ExternalReference{createdAt entityType externalId id system updatedAt version}",
};

export const ExternalReferencesDocument: Document<
  Operations.ExternalReferencesQuery,
  Operations.ExternalReferencesQueryVariables
> = {
  name: "ExternalReferences",
  hash: "fd2d4497d7dd2eb7e97efa4e94dda0b1657ab19c9efa782996c78560610625f3",
  text: "query ExternalReferences($after:String$filter:ExternalReferenceFilter$first:Int$orderBy:[ExternalReferenceOrderBy!]){externalReferences(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ExternalReference}pageInfo{hasNextPage endCursor}}}fragment ExternalReference on ExternalReference{createdAt entityType externalId id system updatedAt version}",
};

export const ExternalReferencesCountDocument: Document<
  Operations.ExternalReferencesCountQuery,
  Operations.ExternalReferencesCountQueryVariables
> = {
  name: "ExternalReferencesCount",
  hash: "007b9b139d0c93e5a911c18a1f76b18031ce6593da35a5375cda031571d6ca0a",
  text: "query ExternalReferencesCount($filter:ExternalReferenceFilter){externalReferencesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const FollowUpDocument: Document<
  Operations.FollowUpQuery,
  Operations.FollowUpQueryVariables
> = {
  name: "FollowUp",
  hash: "c1e21ea63ef987a536e7ab42f351b2985748b2916d90a8ca36b3fb0b18c130d7",
  text: "query FollowUp($id:ID!){followUp(id:$id){...FollowUpDetail}}fragment FollowUpDetail on FollowUp{...FollowUp history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment FollowUp on FollowUp{createdAt dueAt evidence id overdue owner{id name}report{id title}state text updatedAt version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
};

export const FollowUpMoveDocument: Document<
  Operations.FollowUpMoveMutation,
  Operations.FollowUpMoveMutationVariables
> = {
  name: "FollowUpMove",
  hash: "0f4bd58ef831f83a688949be816dc07cc9bf7bf1d8cc913262b75f76341a748c",
  text: "mutation FollowUpMove($input:FollowUpMoveInput!){followUpMove(input:$input){followUp{...FollowUp}replayed}}fragment FollowUp on FollowUp{createdAt dueAt evidence id overdue owner{id name}report{id title}state text updatedAt version}",
};

export const FollowUpUpdateDocument: Document<
  Operations.FollowUpUpdateMutation,
  Operations.FollowUpUpdateMutationVariables
> = {
  name: "FollowUpUpdate",
  hash: "2a3ebb2417bf6c36692c192f77afac692ec2591770c11f8b5adc107abe104e48",
  text: "mutation FollowUpUpdate($input:FollowUpUpdateInput!){followUpUpdate(input:$input){followUp{...FollowUp}replayed}}fragment FollowUp on FollowUp{createdAt dueAt evidence id overdue owner{id name}report{id title}state text updatedAt version}",
};

export const FollowUpsDocument: Document<
  Operations.FollowUpsQuery,
  Operations.FollowUpsQueryVariables
> = {
  name: "FollowUps",
  hash: "8727d4fb432472d2488d0371ea1eef19fc7ffdef4d82517cae7bda3d56d7330b",
  text: "query FollowUps($after:String$filter:FollowUpFilter$first:Int$orderBy:[FollowUpOrderBy!]){followUps(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...FollowUp}pageInfo{hasNextPage endCursor}}}fragment FollowUp on FollowUp{createdAt dueAt evidence id overdue owner{id name}report{id title}state text updatedAt version}",
};

export const FollowUpsCountDocument: Document<
  Operations.FollowUpsCountQuery,
  Operations.FollowUpsCountQueryVariables
> = {
  name: "FollowUpsCount",
  hash: "caa353fe7ed0caa8a1d437f77d5ad829d5a06d5401b86967e02f9ad8bc8b0449",
  text: "query FollowUpsCount($filter:FollowUpFilter){followUpsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const HandOffDocument: Document<Operations.HandOffQuery, Operations.HandOffQueryVariables> =
  {
    name: "HandOff",
    hash: "9ca049f3a52b89ed1689115f9c1a8f248ddf268a05a71c7847aa947802ad87af",
    text: "query HandOff($id:ID!){handOff(id:$id){...HandOff}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}",
  };

export const HandOffsDocument: Document<
  Operations.HandOffsQuery,
  Operations.HandOffsQueryVariables
> = {
  name: "HandOffs",
  hash: "7c842317f31808305c8d9eb62e022b9b7d451fab7cedfefccef3b65b04613be4",
  text: "query HandOffs($after:String$filter:HandOffFilter$first:Int$orderBy:[HandOffOrderBy!]){handOffs(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...HandOff}pageInfo{hasNextPage endCursor}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}",
};

export const HandOffsCountDocument: Document<
  Operations.HandOffsCountQuery,
  Operations.HandOffsCountQueryVariables
> = {
  name: "HandOffsCount",
  hash: "ce0fc0e93408b1c83ff4f9ffc46f160ca6edfde58bf070b9eef1db9686ef43a8",
  text: "query HandOffsCount($filter:HandOffFilter){handOffsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ImportCancelDocument: Document<
  Operations.ImportCancelMutation,
  Operations.ImportCancelMutationVariables
> = {
  name: "ImportCancel",
  hash: "ff914a14781954edfea0161515324b1a8ea216617f88ce2e25153d6a95535533",
  text: "mutation ImportCancel($input:ImportCancelInput!){importCancel(input:$input){importJob{...ImportJob}replayed}}fragment ImportJob on ImportJob{bytes checksum client{id name}columns created createdAt failure fileName finishedAt forgottenAt format id leftAlone mapping{...ImportColumn}mode preset rejected reverted rowsProcessed rowsTotal source{id name}startedBy{id name}state system target unchanged updated updatedAt version}fragment ImportColumn on ImportColumn{column dateFormat field}",
};

export const ImportCheckDocument: Document<
  Operations.ImportCheckMutation,
  Operations.ImportCheckMutationVariables
> = {
  name: "ImportCheck",
  hash: "e3128d60807e358d341926dbbc1d1b34fc17c98086a515c9b9c68bcb4022a623",
  text: "mutation ImportCheck($input:ImportCheckInput!){importCheck(input:$input){importJob{...ImportJob}replayed}}fragment ImportJob on ImportJob{bytes checksum client{id name}columns created createdAt failure fileName finishedAt forgottenAt format id leftAlone mapping{...ImportColumn}mode preset rejected reverted rowsProcessed rowsTotal source{id name}startedBy{id name}state system target unchanged updated updatedAt version}fragment ImportColumn on ImportColumn{column dateFormat field}",
};

export const ImportJobDocument: Document<
  Operations.ImportJobQuery,
  Operations.ImportJobQueryVariables
> = {
  name: "ImportJob",
  hash: "06cb242cf2beb41a73094f78447273669509eaa533d486ab2ca901d6aa15616d",
  text: "query ImportJob($id:ID!){importJob(id:$id){...ImportJob}}fragment ImportJob on ImportJob{bytes checksum client{id name}columns created createdAt failure fileName finishedAt forgottenAt format id leftAlone mapping{...ImportColumn}mode preset rejected reverted rowsProcessed rowsTotal source{id name}startedBy{id name}state system target unchanged updated updatedAt version}fragment ImportColumn on ImportColumn{column dateFormat field}",
};

export const ImportJobsDocument: Document<
  Operations.ImportJobsQuery,
  Operations.ImportJobsQueryVariables
> = {
  name: "ImportJobs",
  hash: "5b0ad712af6903dfead36cd2c1912038fb04e581f58466794ce8b4ca47af9166",
  text: "query ImportJobs($after:String$filter:ImportJobFilter$first:Int$orderBy:[ImportJobOrderBy!]){importJobs(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...ImportJob}pageInfo{hasNextPage endCursor}}}fragment ImportJob on ImportJob{bytes checksum client{id name}columns created createdAt failure fileName finishedAt forgottenAt format id leftAlone mapping{...ImportColumn}mode preset rejected reverted rowsProcessed rowsTotal source{id name}startedBy{id name}state system target unchanged updated updatedAt version}fragment ImportColumn on ImportColumn{column dateFormat field}",
};

export const ImportJobsCountDocument: Document<
  Operations.ImportJobsCountQuery,
  Operations.ImportJobsCountQueryVariables
> = {
  name: "ImportJobsCount",
  hash: "9f82309267babdc4e7f8169944a5c0271153b9b7dda5ea1c2e88e02199f5747d",
  text: "query ImportJobsCount($filter:ImportJobFilter){importJobsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ImportPlanDocument: Document<
  Operations.ImportPlanQuery,
  Operations.ImportPlanQueryVariables
> = {
  name: "ImportPlan",
  hash: "ac16f05e1be7d2ceb69791c7cb97b7f9bcdd4551eef828bec83555d601dfa548",
  text: "query ImportPlan($columns:[String!]!$mapping:[ImportMappingInput!]$preset:String$system:String$target:ImportTarget!){importPlan(columns:$columns mapping:$mapping preset:$preset system:$system target:$target){...ImportPlan}}fragment ImportPlan on ImportPlan{columns{...ImportPlanColumn}fields needsSystem preset system unknown}fragment ImportPlanColumn on ImportPlanColumn{column fields}",
};

export const ImportPresetsDocument: Document<
  Operations.ImportPresetsQuery,
  Operations.ImportPresetsQueryVariables
> = {
  name: "ImportPresets",
  hash: "05bedc539b3f80bb7149724ed0cbc4db0cc39e0905767d2abef88af8b64799ba",
  text: "query ImportPresets{importPresets{...ImportPreset}}fragment ImportPreset on ImportPreset{columns{...ImportPresetColumn}description name system target}fragment ImportPresetColumn on ImportPresetColumn{field headers}",
};

export const ImportRejectionsDocument: Document<
  Operations.ImportRejectionsQuery,
  Operations.ImportRejectionsQueryVariables
> = {
  name: "ImportRejections",
  hash: "d54cdca594826ba206d246ec67ff172cb47a5db5332af22bfef4495140715fcc",
  text: "query ImportRejections($afterLine:Int$first:Int$importId:ID!$withNotes:Boolean){importRejections(afterLine:$afterLine first:$first importId:$importId withNotes:$withNotes){...ImportRejection}}fragment ImportRejection on ImportRejection{cells errors{...ImportRowError}line}fragment ImportRowError on ImportRowError{code column message}",
};

export const ImportRevertDocument: Document<
  Operations.ImportRevertMutation,
  Operations.ImportRevertMutationVariables
> = {
  name: "ImportRevert",
  hash: "3dce3ea11b1a6942bac640f9f0438ca4baaa035b2604fd0dfaaaa84f21d38cc5",
  text: "mutation ImportRevert($input:ImportRevertInput!){importRevert(input:$input){importJob{...ImportJob}replayed}}fragment ImportJob on ImportJob{bytes checksum client{id name}columns created createdAt failure fileName finishedAt forgottenAt format id leftAlone mapping{...ImportColumn}mode preset rejected reverted rowsProcessed rowsTotal source{id name}startedBy{id name}state system target unchanged updated updatedAt version}fragment ImportColumn on ImportColumn{column dateFormat field}",
};

export const ImportRowsDocument: Document<
  Operations.ImportRowsMutation,
  Operations.ImportRowsMutationVariables
> = {
  name: "ImportRows",
  hash: "f38ecfa7ca307af17cac5d056e0c2e05132e9015f5de9ddf0dee789aa74402b7",
  text: "mutation ImportRows($input:ImportRowsInput!){importRows(input:$input){counts{...ImportCounts}replayed results{...ImportRowResult}}}fragment ImportCounts on ImportCounts{created rejected unchanged updated}fragment ImportRowResult on ImportRowResult{errors{...ImportRowError}id line outcome}fragment ImportRowError on ImportRowError{code column message}",
};

export const ImportStartDocument: Document<
  Operations.ImportStartMutation,
  Operations.ImportStartMutationVariables
> = {
  name: "ImportStart",
  hash: "76d83006bf4ff9a9085a46bb0ad36169c915971332e2db97fc5517d159d8ac76",
  text: "mutation ImportStart($input:ImportStartInput!){importStart(input:$input){importJob{...ImportJob}replayed}}fragment ImportJob on ImportJob{bytes checksum client{id name}columns created createdAt failure fileName finishedAt forgottenAt format id leftAlone mapping{...ImportColumn}mode preset rejected reverted rowsProcessed rowsTotal source{id name}startedBy{id name}state system target unchanged updated updatedAt version}fragment ImportColumn on ImportColumn{column dateFormat field}",
};

export const IntakeDiscardDocument: Document<
  Operations.IntakeDiscardMutation,
  Operations.IntakeDiscardMutationVariables
> = {
  name: "IntakeDiscard",
  hash: "809cb945c80115c09abd0a11071daf7766c30ab227a3a018c58eecc9e016cb13",
  text: "mutation IntakeDiscard($input:IntakeDiscardInput!){intakeDiscard(input:$input){payloads{...IntakePayload}replayed}}fragment IntakePayload on IntakePayload{createdAt id lead{id name}payload problems{...IntakePayloadProblem}reasonCode source{id name}state triedAt tries updatedAt version}fragment IntakePayloadProblem on IntakePayloadProblem{code message path}",
};

export const IntakeEraseDocument: Document<
  Operations.IntakeEraseMutation,
  Operations.IntakeEraseMutationVariables
> = {
  name: "IntakeErase",
  hash: "51d9731ed32e79b8784a78c316c099ab6abff4d871656aff0e788adb1f1101ed",
  text: "mutation IntakeErase($input:IntakeEraseInput!){intakeErase(input:$input){erased replayed}}",
};

export const IntakeMendDocument: Document<
  Operations.IntakeMendMutation,
  Operations.IntakeMendMutationVariables
> = {
  name: "IntakeMend",
  hash: "2ae878dd38dab9db93b64033a743d3cf15613601adbd6ddcc06c3b8127db92b4",
  text: "mutation IntakeMend($input:IntakeMendInput!){intakeMend(input:$input){payload{...IntakePayload}replayed}}fragment IntakePayload on IntakePayload{createdAt id lead{id name}payload problems{...IntakePayloadProblem}reasonCode source{id name}state triedAt tries updatedAt version}fragment IntakePayloadProblem on IntakePayloadProblem{code message path}",
};

export const IntakePayloadDocument: Document<
  Operations.IntakePayloadQuery,
  Operations.IntakePayloadQueryVariables
> = {
  name: "IntakePayload",
  hash: "e3996d56aa95ed345e46268bbe049959b2992e002bb824d81a6078c2ffe9c048",
  text: "query IntakePayload($id:ID!){intakePayload(id:$id){...IntakePayload}}fragment IntakePayload on IntakePayload{createdAt id lead{id name}payload problems{...IntakePayloadProblem}reasonCode source{id name}state triedAt tries updatedAt version}fragment IntakePayloadProblem on IntakePayloadProblem{code message path}",
};

export const IntakePayloadsDocument: Document<
  Operations.IntakePayloadsQuery,
  Operations.IntakePayloadsQueryVariables
> = {
  name: "IntakePayloads",
  hash: "196d00430c9a5f28f1508e60afb64f59f6d0369c68854aace6ab7f2f8799d793",
  text: "query IntakePayloads($after:String$filter:IntakePayloadFilter$first:Int$orderBy:[IntakePayloadOrderBy!]){intakePayloads(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...IntakePayload}pageInfo{hasNextPage endCursor}}}fragment IntakePayload on IntakePayload{createdAt id lead{id name}payload problems{...IntakePayloadProblem}reasonCode source{id name}state triedAt tries updatedAt version}fragment IntakePayloadProblem on IntakePayloadProblem{code message path}",
};

export const IntakePayloadsCountDocument: Document<
  Operations.IntakePayloadsCountQuery,
  Operations.IntakePayloadsCountQueryVariables
> = {
  name: "IntakePayloadsCount",
  hash: "429a798d5f09556f7566b0c3c631be598b12ff69d20e3ca1eb7023b2cd00b103",
  text: "query IntakePayloadsCount($filter:IntakePayloadFilter){intakePayloadsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const IntakeReplayDocument: Document<
  Operations.IntakeReplayMutation,
  Operations.IntakeReplayMutationVariables
> = {
  name: "IntakeReplay",
  hash: "a3257e5fe8a4d0ab9b7dd18e522929e90110dc4e133d495fa21a4328e9092457",
  text: "mutation IntakeReplay($input:IntakeReplayInput!){intakeReplay(input:$input){replayed results{...IntakeReplayResult}}}fragment IntakeReplayResult on IntakeReplayResult{lead{id name}outcome payload{id}}",
};

export const IntelObserveDocument: Document<
  Operations.IntelObserveMutation,
  Operations.IntelObserveMutationVariables
> = {
  name: "IntelObserve",
  hash: "3cf8921a76505a58f3d55e5699fd3b863f751be353bae3d35d47c96dd9a3055c",
  text: "mutation IntelObserve($input:IntelObserveInput!){intelObserve(input:$input){observation{...IntelObservation}replayed}}fragment IntelObservation on IntelObservation{account{id name}bothSides claim competitor{id name}confidentiality corroboratedBy createdAt discussionItem{id}evidenceUrl grade id infoCredibility kind lead{id name}observedAt opportunity{id name}origin qualification{id}quote report{id title}reportedBy{id name}sourceReliability state updatedAt validUntil version}",
};

export const IntelRejectDocument: Document<
  Operations.IntelRejectMutation,
  Operations.IntelRejectMutationVariables
> = {
  name: "IntelReject",
  hash: "bc6a1bd48061877ed5ebfff0ae4a99211a467a6cdff1021bf3ef84df142910c1",
  text: "mutation IntelReject($input:IntelRejectInput!){intelReject(input:$input){observation{...IntelObservation}replayed}}fragment IntelObservation on IntelObservation{account{id name}bothSides claim competitor{id name}confidentiality corroboratedBy createdAt discussionItem{id}evidenceUrl grade id infoCredibility kind lead{id name}observedAt opportunity{id name}origin qualification{id}quote report{id title}reportedBy{id name}sourceReliability state updatedAt validUntil version}",
};

export const IntelTriageDocument: Document<
  Operations.IntelTriageMutation,
  Operations.IntelTriageMutationVariables
> = {
  name: "IntelTriage",
  hash: "321bcf386a65adc4841d0d22e11678c167dfdd333f4356edbecc9cf1870581ad",
  text: "mutation IntelTriage($input:IntelTriageInput!){intelTriage(input:$input){observation{...IntelObservation}replayed}}fragment IntelObservation on IntelObservation{account{id name}bothSides claim competitor{id name}confidentiality corroboratedBy createdAt discussionItem{id}evidenceUrl grade id infoCredibility kind lead{id name}observedAt opportunity{id name}origin qualification{id}quote report{id title}reportedBy{id name}sourceReliability state updatedAt validUntil version}",
};

export const JobDocument: Document<Operations.JobQuery, Operations.JobQueryVariables> = {
  name: "Job",
  hash: "10e01b8579d236b339d9217b13340f325de8d05c1a99a98c0e5ee5126729df73",
  text: "query Job($id:ID!){job(id:$id){...Job}}fragment Job on Job{attempts correlationId createdAt data dueAt failure id name state updatedAt version}",
};

export const JobRetryDocument: Document<
  Operations.JobRetryMutation,
  Operations.JobRetryMutationVariables
> = {
  name: "JobRetry",
  hash: "7bcd8f5d57481415d3d88c0eff9c33a018c53c937594f4efffc3ff4f15a180a5",
  text: "mutation JobRetry($input:JobRetryInput!){jobRetry(input:$input){job{...Job}replayed}}fragment Job on Job{attempts correlationId createdAt data dueAt failure id name state updatedAt version}",
};

export const JobsDocument: Document<Operations.JobsQuery, Operations.JobsQueryVariables> = {
  name: "Jobs",
  hash: "88f139218cfdf3ae00a3248b478b8bd21fa49d37b55382563401a8a0e7b812c2",
  text: "query Jobs($after:String$filter:JobFilter$first:Int$orderBy:[JobOrderBy!]){jobs(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Job}pageInfo{hasNextPage endCursor}}}fragment Job on Job{attempts correlationId createdAt data dueAt failure id name state updatedAt version}",
};

export const JobsCountDocument: Document<
  Operations.JobsCountQuery,
  Operations.JobsCountQueryVariables
> = {
  name: "JobsCount",
  hash: "9b8958de6fbd06b095b7ea7d5a51981148c0971303853cb897495e2fbe1f3537",
  text: "query JobsCount($filter:JobFilter){jobsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const LeadDocument: Document<Operations.LeadQuery, Operations.LeadQueryVariables> = {
  name: "Lead",
  hash: "eae586ad38a652326bccc515a14b33f9643378dc0058f823ee6044586340f22d",
  text: "query Lead($id:ID!){lead(id:$id){...LeadDetail}}fragment LeadDetail on Lead{...Lead history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}merges(first:20){nodes{...MergeLedger}pageInfo{hasNextPage endCursor}}optIns(first:20){nodes{...OptIn}pageInfo{hasNextPage endCursor}}qualifications(first:20){nodes{...Qualification}pageInfo{hasNextPage endCursor}}routingDecisions(first:20){nodes{...RoutingDecision}pageInfo{hasNextPage endCursor}}scores(first:20){nodes{...LeadScore}pageInfo{hasNextPage endCursor}}touches(first:20){nodes{...Touch}pageInfo{hasNextPage endCursor}}}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}fragment MergeLedger on MergeLedger{createdAt fields{...MergedField}id mergedAt mergedBy{id name}mergedIds reversibleUntil state survivor{id name}unmergedAt unmergedBy{id name}updatedAt version}fragment MergedField on MergedField{field fromLeadId rule}fragment OptIn on OptIn{address addressKey confirmedAt createdAt expiresAt handRaised id lead{id name}mailedAt mails shownText source{id name}textVersion topic updatedAt version}fragment Qualification on Qualification{answers{...QualificationAnswers}askedAt askedBy{id name}createdAt criteria{...QualificationCriterion}firedRules{...QualificationFiredRule}framework id lead{id name}missing verdict}fragment QualificationAnswers on QualificationAnswers{budget{...QualificationBudget}decider{...QualificationDecider}impact problem timeframeDays triedBefore{...TriedBefore}urgency}fragment QualificationBudget on QualificationBudget{approved currencyCode max min}fragment QualificationDecider on QualificationDecider{name reachable}fragment TriedBefore on TriedBefore{result vendor what}fragment QualificationCriterion on QualificationCriterion{question status}fragment QualificationFiredRule on QualificationFiredRule{explanation rule}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}queue rule ruleVersion strategyState{...RotationPlace}}fragment RoutingCandidate on RoutingCandidate{eligible reason rule userId}fragment RotationPlace on RotationPlace{lastUserId}fragment LeadScore on LeadScore{band computedAt createdAt id lead{id name}modelVersion points reasons{...LeadScoreReason}}fragment LeadScoreReason on LeadScoreReason{capApplied contribution explanation group raw ruleId ruleVersion}fragment Touch on Touch{account{id name}campaign{id name}channel contact{id name}createdAt direction evidence id lead{id name}occurredAt payload receivedVia source{id name}sourceDetail type user{id name}utm{...TouchUtm}}fragment TouchUtm on TouchUtm{campaign content medium source term}",
};

export const LeadAcceptDocument: Document<
  Operations.LeadAcceptMutation,
  Operations.LeadAcceptMutationVariables
> = {
  name: "LeadAccept",
  hash: "4a655ecc9ddcc9b4b57e2412d33fe2766ce763bdbc4b7afc76bf4049875c228b",
  text: "mutation LeadAccept($input:LeadAcceptInput!){leadAccept(input:$input){handOff{...HandOff}lead{...Lead}replayed}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadAdvanceDocument: Document<
  Operations.LeadAdvanceMutation,
  Operations.LeadAdvanceMutationVariables
> = {
  name: "LeadAdvance",
  hash: "26345604e2b3edbd75ae86ab2a4180a86c774ef460b8694d87fb936f7bf52a67",
  text: "mutation LeadAdvance($input:LeadAdvanceInput!){leadAdvance(input:$input){lead{...Lead}replayed}}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadAssignDocument: Document<
  Operations.LeadAssignMutation,
  Operations.LeadAssignMutationVariables
> = {
  name: "LeadAssign",
  hash: "42c57d6dd7015bb38c314106c5d4e738f985b07722d7ccb8c5cc95e6eb1ff310",
  text: "mutation LeadAssign($input:LeadAssignInput!){leadAssign(input:$input){handOff{...HandOff}lead{...Lead}replayed routing{...RoutingDecision}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}queue rule ruleVersion strategyState{...RotationPlace}}fragment RoutingCandidate on RoutingCandidate{eligible reason rule userId}fragment RotationPlace on RotationPlace{lastUserId}",
};

export const LeadCallIntakeDocument: Document<
  Operations.LeadCallIntakeMutation,
  Operations.LeadCallIntakeMutationVariables
> = {
  name: "LeadCallIntake",
  hash: "2dcd6541663d3e7df16d133ecd141627947be647a0ad225c5eec72d3207958f4",
  text: "mutation LeadCallIntake($input:LeadCallIntakeInput!){leadCallIntake(input:$input){handOff{...HandOff}lead{...Lead}outcome problems{...LeadIntakeProblem}qualification{...Qualification}replayed routing{...RoutingDecision}score{...LeadScore}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment LeadIntakeProblem on LeadIntakeProblem{code message path}fragment Qualification on Qualification{answers{...QualificationAnswers}askedAt askedBy{id name}createdAt criteria{...QualificationCriterion}firedRules{...QualificationFiredRule}framework id lead{id name}missing verdict}fragment QualificationAnswers on QualificationAnswers{budget{...QualificationBudget}decider{...QualificationDecider}impact problem timeframeDays triedBefore{...TriedBefore}urgency}fragment QualificationBudget on QualificationBudget{approved currencyCode max min}fragment QualificationDecider on QualificationDecider{name reachable}fragment TriedBefore on TriedBefore{result vendor what}fragment QualificationCriterion on QualificationCriterion{question status}fragment QualificationFiredRule on QualificationFiredRule{explanation rule}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}queue rule ruleVersion strategyState{...RotationPlace}}fragment RoutingCandidate on RoutingCandidate{eligible reason rule userId}fragment RotationPlace on RotationPlace{lastUserId}fragment LeadScore on LeadScore{band computedAt createdAt id lead{id name}modelVersion points reasons{...LeadScoreReason}}fragment LeadScoreReason on LeadScoreReason{capApplied contribution explanation group raw ruleId ruleVersion}",
};

export const LeadCaptureDocument: Document<
  Operations.LeadCaptureMutation,
  Operations.LeadCaptureMutationVariables
> = {
  name: "LeadCapture",
  hash: "e766d7ce9cf6155557801757c76b16c1f79dcb0c93d910e20664e9b80ca5ba6f",
  text: "mutation LeadCapture($input:LeadCaptureInput!){leadCapture(input:$input){handOff{...HandOff}lead{...Lead}matchedBy outcome problems{...LeadIntakeProblem}replayed}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment LeadIntakeProblem on LeadIntakeProblem{code message path}",
};

export const LeadCaptureManyDocument: Document<
  Operations.LeadCaptureManyMutation,
  Operations.LeadCaptureManyMutationVariables
> = {
  name: "LeadCaptureMany",
  hash: "350d9a3831a55b1bd074554b3b97eae9bafa9abdbbb224a0c30b5edad3f0cf06",
  text: "mutation LeadCaptureMany($input:LeadCaptureManyInput!){leadCaptureMany(input:$input){replayed results{...LeadCaptureResult}}}fragment LeadCaptureResult on LeadCaptureResult{error{...LeadCaptureError}handOff{id}lead{id name}matchedBy outcome problems{...LeadIntakeProblem}}fragment LeadCaptureError on LeadCaptureError{code data message}fragment LeadIntakeProblem on LeadIntakeProblem{code message path}",
};

export const LeadConversionPreviewDocument: Document<
  Operations.LeadConversionPreviewQuery,
  Operations.LeadConversionPreviewQueryVariables
> = {
  name: "LeadConversionPreview",
  hash: "c63fecd687708edcaa38a41eda0940e2f21c84cef32707d53443b85417647d9e",
  text: "query LeadConversionPreview($leadId:ID!){leadConversionPreview(leadId:$leadId){account{...AccountSuggestion}contact{...ContactSuggestion}lead{...Lead}opportunity{...OpportunitySuggestion}}}fragment AccountSuggestion on AccountSuggestion{account{id name}action}fragment ContactSuggestion on ContactSuggestion{action contact{id name}}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment OpportunitySuggestion on OpportunitySuggestion{action opportunity{id name}}",
};

export const LeadConvertDocument: Document<
  Operations.LeadConvertMutation,
  Operations.LeadConvertMutationVariables
> = {
  name: "LeadConvert",
  hash: "997917196992db690dd941e4961155fed518dbf6070541e7f72f701b07f9558c",
  text: "mutation LeadConvert($input:LeadConvertInput!){leadConvert(input:$input){account{...Account}contact{...Contact}lead{...Lead}opportunity{...Opportunity}replayed}}fragment Account on Account{annualRevenue{...Money}attributes countryCode createdAt domains employees id industry legalName name nameKey owner{id name}parent{id name}tier type updatedAt version yearEstablished}fragment Money on Money{amount currencyCode}fragment Contact on Contact{account{id name}attributes buyingRole createdAt email emailKey familyName givenName id name phone phoneExtension title updatedAt version}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}",
};

export const LeadDisqualifyDocument: Document<
  Operations.LeadDisqualifyMutation,
  Operations.LeadDisqualifyMutationVariables
> = {
  name: "LeadDisqualify",
  hash: "4336bbc2738204949525224c6f1acfdb8b779adc061ac8543328349de1f9db98",
  text: "mutation LeadDisqualify($input:LeadDisqualifyInput!){leadDisqualify(input:$input){lead{...Lead}replayed}}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadForwardDocument: Document<
  Operations.LeadForwardMutation,
  Operations.LeadForwardMutationVariables
> = {
  name: "LeadForward",
  hash: "dad7e91970370a77a2c52d34d7d931d2b86e65c79c4df56b8a540d4a19201083",
  text: "mutation LeadForward($input:LeadForwardInput!){leadForward(input:$input){handOff{...HandOff}lead{...Lead}replayed routing{...RoutingDecision}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}queue rule ruleVersion strategyState{...RotationPlace}}fragment RoutingCandidate on RoutingCandidate{eligible reason rule userId}fragment RotationPlace on RotationPlace{lastUserId}",
};

export const LeadHandRaiseDocument: Document<
  Operations.LeadHandRaiseMutation,
  Operations.LeadHandRaiseMutationVariables
> = {
  name: "LeadHandRaise",
  hash: "00cdfdd8920c03e9eb2b0288ba2639b137392846606b052e06512db4e18bc925",
  text: "mutation LeadHandRaise($input:LeadHandRaiseInput!){leadHandRaise(input:$input){handOff{...HandOff}lead{...Lead}replayed routing{...RoutingDecision}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}queue rule ruleVersion strategyState{...RotationPlace}}fragment RoutingCandidate on RoutingCandidate{eligible reason rule userId}fragment RotationPlace on RotationPlace{lastUserId}",
};

export const LeadIntakeDocument: Document<
  Operations.LeadIntakeMutation,
  Operations.LeadIntakeMutationVariables
> = {
  name: "LeadIntake",
  hash: "17152ad857787dbfe8c87ecb0e6562b2f2e2609e872378a2e825cb579bd84276",
  text: "mutation LeadIntake($input:LeadIntakeInput!){leadIntake(input:$input){replayed results{...LeadIntakeResult}}}fragment LeadIntakeResult on LeadIntakeResult{lead{id name}outcome problems{...LeadIntakeProblem}refused{id}repeated}fragment LeadIntakeProblem on LeadIntakeProblem{code message path}",
};

export const LeadMergeDocument: Document<
  Operations.LeadMergeMutation,
  Operations.LeadMergeMutationVariables
> = {
  name: "LeadMerge",
  hash: "79cbc03e3b7c47fa3f80ed71b524ac99b1f90e50e55f464581c5bce0f9d7fa05",
  text: "mutation LeadMerge($input:LeadMergeInput!){leadMerge(input:$input){lead{...Lead}merge{...MergeLedger}replayed}}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment MergeLedger on MergeLedger{createdAt fields{...MergedField}id mergedAt mergedBy{id name}mergedIds reversibleUntil state survivor{id name}unmergedAt unmergedBy{id name}updatedAt version}fragment MergedField on MergedField{field fromLeadId rule}",
};

export const LeadMergeManyDocument: Document<
  Operations.LeadMergeManyMutation,
  Operations.LeadMergeManyMutationVariables
> = {
  name: "LeadMergeMany",
  hash: "06900cc095165aa0a36eee804f9cea9ffbe8bc3241b9837f370351981f8e5fd9",
  text: "mutation LeadMergeMany($input:LeadMergeManyInput!){leadMergeMany(input:$input){replayed results{...LeadMergeResult}}}fragment LeadMergeResult on LeadMergeResult{error{...LeadMergeError}lead{id name}merge{id}}fragment LeadMergeError on LeadMergeError{code message}",
};

export const LeadMergePreviewDocument: Document<
  Operations.LeadMergePreviewQuery,
  Operations.LeadMergePreviewQueryVariables
> = {
  name: "LeadMergePreview",
  hash: "c15f3d8bb5c2dbe10ed83aa7da061725b4dfdfc4084a795638ead2beb53faaa6",
  text: "query LeadMergePreview($input:LeadMergePreviewInput!){leadMergePreview(input:$input){fields{...MergePreviewField}merged{...Lead}moves{...MergeMove}survivor{...Lead}}}fragment MergePreviewField on MergePreviewField{candidates{...MergeCandidate}field fromLeadId rule value}fragment MergeCandidate on MergeCandidate{leadId value}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment MergeMove on MergeMove{count type}",
};

export const LeadNurtureDocument: Document<
  Operations.LeadNurtureMutation,
  Operations.LeadNurtureMutationVariables
> = {
  name: "LeadNurture",
  hash: "e219dc6f74a5ea9ff26de9b11be3539aab3812c0cb423c33d4ec35c6dc99425a",
  text: "mutation LeadNurture($input:LeadNurtureInput!){leadNurture(input:$input){lead{...Lead}replayed}}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadQualifyDocument: Document<
  Operations.LeadQualifyMutation,
  Operations.LeadQualifyMutationVariables
> = {
  name: "LeadQualify",
  hash: "6e1e77469613d375da4090a63b744a9e85eb176e8ce6820507c6e52294edfc76",
  text: "mutation LeadQualify($input:LeadQualifyInput!){leadQualify(input:$input){handOff{...HandOff}lead{...Lead}qualification{...Qualification}replayed routing{...RoutingDecision}score{...LeadScore}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment Qualification on Qualification{answers{...QualificationAnswers}askedAt askedBy{id name}createdAt criteria{...QualificationCriterion}firedRules{...QualificationFiredRule}framework id lead{id name}missing verdict}fragment QualificationAnswers on QualificationAnswers{budget{...QualificationBudget}decider{...QualificationDecider}impact problem timeframeDays triedBefore{...TriedBefore}urgency}fragment QualificationBudget on QualificationBudget{approved currencyCode max min}fragment QualificationDecider on QualificationDecider{name reachable}fragment TriedBefore on TriedBefore{result vendor what}fragment QualificationCriterion on QualificationCriterion{question status}fragment QualificationFiredRule on QualificationFiredRule{explanation rule}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}queue rule ruleVersion strategyState{...RotationPlace}}fragment RoutingCandidate on RoutingCandidate{eligible reason rule userId}fragment RotationPlace on RotationPlace{lastUserId}fragment LeadScore on LeadScore{band computedAt createdAt id lead{id name}modelVersion points reasons{...LeadScoreReason}}fragment LeadScoreReason on LeadScoreReason{capApplied contribution explanation group raw ruleId ruleVersion}",
};

export const LeadRecycleDocument: Document<
  Operations.LeadRecycleMutation,
  Operations.LeadRecycleMutationVariables
> = {
  name: "LeadRecycle",
  hash: "fec96919f4772ed7c5e0f1b5a808a21ca0ec58765d8a81a2b0cb962e269b5f4f",
  text: "mutation LeadRecycle($input:LeadRecycleInput!){leadRecycle(input:$input){lead{...Lead}replayed}}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadRejectDocument: Document<
  Operations.LeadRejectMutation,
  Operations.LeadRejectMutationVariables
> = {
  name: "LeadReject",
  hash: "4215ab6c864e50d9bc97aa0d7638a29041c8ac65ba9c554aca552a6a97a2727b",
  text: "mutation LeadReject($input:LeadRejectInput!){leadReject(input:$input){handOff{...HandOff}lead{...Lead}nextHandOff{...HandOff}replayed routing{...RoutingDecision}}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment RoutingDecision on RoutingDecision{candidates{...RoutingCandidate}chosenUser{id name}createdAt decidedAt id lead{id name}queue rule ruleVersion strategyState{...RotationPlace}}fragment RoutingCandidate on RoutingCandidate{eligible reason rule userId}fragment RotationPlace on RotationPlace{lastUserId}",
};

export const LeadReopenDocument: Document<
  Operations.LeadReopenMutation,
  Operations.LeadReopenMutationVariables
> = {
  name: "LeadReopen",
  hash: "82e8128afd3a67a707f9108afbcf7c11cb1b423a1dadc5c9646c3b3599c0a5f1",
  text: "mutation LeadReopen($input:LeadReopenInput!){leadReopen(input:$input){lead{...Lead}replayed}}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadSourceDocument: Document<
  Operations.LeadSourceQuery,
  Operations.LeadSourceQueryVariables
> = {
  name: "LeadSource",
  hash: "d94678ed5ec1dc45d9a01f3898c9595b8059c68e372145bed2b22ff59a918190",
  text: "query LeadSource($id:ID!){leadSource(id:$id){...LeadSourceDetail}}fragment LeadSourceDetail on LeadSource{...LeadSource keys(first:20){nodes{...LeadSourceKey}pageInfo{hasNextPage endCursor}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}fragment LeadSourceKey on LeadSourceKey{createdAt expiresAt hint id source{id name}updatedAt version}",
};

export const LeadSourceCreateDocument: Document<
  Operations.LeadSourceCreateMutation,
  Operations.LeadSourceCreateMutationVariables
> = {
  name: "LeadSourceCreate",
  hash: "fb8b80baa40103316af3c990bcebb0f07127fe14ba912339f53a9690873d2ed2",
  text: "mutation LeadSourceCreate($input:LeadSourceCreateInput!){leadSourceCreate(input:$input){key replayed source{...LeadSource}sourceKey{...LeadSourceKey}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}fragment LeadSourceKey on LeadSourceKey{createdAt expiresAt hint id source{id name}updatedAt version}",
};

export const LeadSourceKeyRotateDocument: Document<
  Operations.LeadSourceKeyRotateMutation,
  Operations.LeadSourceKeyRotateMutationVariables
> = {
  name: "LeadSourceKeyRotate",
  hash: "69a165a5aba18fb77bffd5707f7a89aed66b893efaedf1dc0e9e394b2048bd4a",
  text: "mutation LeadSourceKeyRotate($input:LeadSourceKeyRotateInput!){leadSourceKeyRotate(input:$input){key replayed source{...LeadSource}sourceKey{...LeadSourceKey}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}fragment LeadSourceKey on LeadSourceKey{createdAt expiresAt hint id source{id name}updatedAt version}",
};

export const LeadSourcePauseDocument: Document<
  Operations.LeadSourcePauseMutation,
  Operations.LeadSourcePauseMutationVariables
> = {
  name: "LeadSourcePause",
  hash: "43d2759ba651b89efa8fb888fa02d2b382f013e345a5f584184c32520d78fdb5",
  text: "mutation LeadSourcePause($input:LeadSourcePauseInput!){leadSourcePause(input:$input){replayed source{...LeadSource}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}",
};

export const LeadSourceResumeDocument: Document<
  Operations.LeadSourceResumeMutation,
  Operations.LeadSourceResumeMutationVariables
> = {
  name: "LeadSourceResume",
  hash: "b3bb842ba151aa56ff82badd8ea8ba0bf3627e8330231f3563e6873a4455a7e4",
  text: "mutation LeadSourceResume($input:LeadSourceResumeInput!){leadSourceResume(input:$input){replayed source{...LeadSource}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}",
};

export const LeadSourceUpdateDocument: Document<
  Operations.LeadSourceUpdateMutation,
  Operations.LeadSourceUpdateMutationVariables
> = {
  name: "LeadSourceUpdate",
  hash: "b232427fed6c47b0195f8af777a7b5bbe38763b00a97b5abc319474937895ea4",
  text: "mutation LeadSourceUpdate($input:LeadSourceUpdateInput!){leadSourceUpdate(input:$input){replayed source{...LeadSource}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}",
};

export const LeadSourcesDocument: Document<
  Operations.LeadSourcesQuery,
  Operations.LeadSourcesQueryVariables
> = {
  name: "LeadSources",
  hash: "246f940d2726e8dbc58a8320e175a4db066e7a54836c0f3c81ca1f07b09761dd",
  text: "query LeadSources($after:String$filter:LeadSourceFilter$first:Int$orderBy:[LeadSourceOrderBy!]){leadSources(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...LeadSource}pageInfo{hasNextPage endCursor}}}fragment LeadSource on LeadSource{allowedFields attributes campaign{id name}createdAt defaultCountryCode defaultOwner{id name}defaultQueue doubleOptIn id intakePath key kind mapping{...LeadSourceMapping}name preset ratePerDay ratePerMinute receivedVia requiredFields sourceDetail status territory trustRank updatedAt version}fragment LeadSourceMapping on LeadSourceMapping{field path}",
};

export const LeadSourcesCountDocument: Document<
  Operations.LeadSourcesCountQuery,
  Operations.LeadSourcesCountQueryVariables
> = {
  name: "LeadSourcesCount",
  hash: "821c0acc7eec54b02794543d10f2d1ffc349db87066a50903284de9adeb6f2bf",
  text: "query LeadSourcesCount($filter:LeadSourceFilter){leadSourcesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const LeadUnmergeDocument: Document<
  Operations.LeadUnmergeMutation,
  Operations.LeadUnmergeMutationVariables
> = {
  name: "LeadUnmerge",
  hash: "d4f7af0aae1e687e1c5bb3badffa179bbb8b0724e82e170a6ad06e0f1c80c85e",
  text: "mutation LeadUnmerge($input:LeadUnmergeInput!){leadUnmerge(input:$input){lead{...Lead}merge{...MergeLedger}replayed unmerged{...Lead}}}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment MergeLedger on MergeLedger{createdAt fields{...MergedField}id mergedAt mergedBy{id name}mergedIds reversibleUntil state survivor{id name}unmergedAt unmergedBy{id name}updatedAt version}fragment MergedField on MergedField{field fromLeadId rule}",
};

export const LeadUpdateDocument: Document<
  Operations.LeadUpdateMutation,
  Operations.LeadUpdateMutationVariables
> = {
  name: "LeadUpdate",
  hash: "762bb247987add72933991ccf898568f62513c1b57da80a9f7b242dd0441c0a6",
  text: "mutation LeadUpdate($input:LeadUpdateInput!){leadUpdate(input:$input){lead{...Lead}replayed}}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadUpsertDocument: Document<
  Operations.LeadUpsertMutation,
  Operations.LeadUpsertMutationVariables
> = {
  name: "LeadUpsert",
  hash: "b3a42a67f908d0a27291b3e978cfa4bf58b2055a27b525652a43c7dc520b2c48",
  text: "mutation LeadUpsert($input:LeadUpsertInput!){leadUpsert(input:$input){lead{...Lead}matchedBy outcome problems{...LeadIntakeProblem}replayed}}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}fragment LeadIntakeProblem on LeadIntakeProblem{code message path}",
};

export const LeadWithdrawDocument: Document<
  Operations.LeadWithdrawMutation,
  Operations.LeadWithdrawMutationVariables
> = {
  name: "LeadWithdraw",
  hash: "c3ea96a66840dc99f8a47edef268c71ea8a817f16a183c1137cf8db13f68b3a4",
  text: "mutation LeadWithdraw($input:LeadWithdrawInput!){leadWithdraw(input:$input){handOff{...HandOff}lead{...Lead}replayed}}fragment HandOff on HandOff{createdAt decidedAt decidedBy{id name}disposition fromUser{id name}id lead{id name}note reasonCode state toQueue toUser{id name}updatedAt version}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadsDocument: Document<Operations.LeadsQuery, Operations.LeadsQueryVariables> = {
  name: "Leads",
  hash: "27f6fbace0805fcd2f010c38e7ea19cc46f6d7bce32ae62b510092c16e9d9d26",
  text: "query Leads($after:String$filter:LeadFilter$first:Int$orderBy:[LeadOrderBy!]){leads(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Lead}pageInfo{hasNextPage endCursor}}}fragment Lead on Lead{account{id name}attributes city company companyKey contact{id name}convertedAccount{id name}convertedAt convertedContact{id name}convertedOpportunity{id name}countryCode createdAt domainKey email emailKey employees familyName firstTouchAt fitBand fitScore givenName handRaised id industry mergedInto{id name}mqlAt name owner{id name}phone phoneExtension problem queue receivedVia recycledCount resumeOn salAt scoreModelVersion source{id name}sourceDetail sqlAt status statusSince title updatedAt version}",
};

export const LeadsCountDocument: Document<
  Operations.LeadsCountQuery,
  Operations.LeadsCountQueryVariables
> = {
  name: "LeadsCount",
  hash: "58f4aafe6ae111083eac32fd38ff5549295c448ff90dfe1db9c82e36f65c4a54",
  text: "query LeadsCount($filter:LeadFilter){leadsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const LiaisonAssignDocument: Document<
  Operations.LiaisonAssignMutation,
  Operations.LiaisonAssignMutationVariables
> = {
  name: "LiaisonAssign",
  hash: "39a72c7d0a4da64160a933b05d258decc5a3539c11ae5e3e03121a69b27d7588",
  text: "mutation LiaisonAssign($input:LiaisonAssignInput!){liaisonAssign(input:$input){assignment{...LiaisonAssignment}replayed}}fragment LiaisonAssignment on LiaisonAssignment{account{id name}createdAt fromAt id scope team{id name}toAt updatedAt user{id name}version}",
};

export const LiaisonAssignmentDocument: Document<
  Operations.LiaisonAssignmentQuery,
  Operations.LiaisonAssignmentQueryVariables
> = {
  name: "LiaisonAssignment",
  hash: "35a1edf68598dac4d732a350df7f7d96e9008a06cf52ccff160d14a736111397",
  text: "query LiaisonAssignment($id:ID!){liaisonAssignment(id:$id){...LiaisonAssignment}}fragment LiaisonAssignment on LiaisonAssignment{account{id name}createdAt fromAt id scope team{id name}toAt updatedAt user{id name}version}",
};

export const LiaisonAssignmentsDocument: Document<
  Operations.LiaisonAssignmentsQuery,
  Operations.LiaisonAssignmentsQueryVariables
> = {
  name: "LiaisonAssignments",
  hash: "1619be85febfb79dec760c9610f771d1ad2502c78ab741fc0c0f8ad0da319202",
  text: "query LiaisonAssignments($after:String$filter:LiaisonAssignmentFilter$first:Int$orderBy:[LiaisonAssignmentOrderBy!]){liaisonAssignments(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...LiaisonAssignment}pageInfo{hasNextPage endCursor}}}fragment LiaisonAssignment on LiaisonAssignment{account{id name}createdAt fromAt id scope team{id name}toAt updatedAt user{id name}version}",
};

export const LiaisonAssignmentsCountDocument: Document<
  Operations.LiaisonAssignmentsCountQuery,
  Operations.LiaisonAssignmentsCountQueryVariables
> = {
  name: "LiaisonAssignmentsCount",
  hash: "00d3498066f5c81eafe3c19f5b6e50f3e279e5bcab010dc04179688158320d57",
  text: "query LiaisonAssignmentsCount($filter:LiaisonAssignmentFilter){liaisonAssignmentsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const LiaisonUnassignDocument: Document<
  Operations.LiaisonUnassignMutation,
  Operations.LiaisonUnassignMutationVariables
> = {
  name: "LiaisonUnassign",
  hash: "b916533129ed6651ec8b04ea6f7e8f3f9f8f452f888e514deb0351948d708cda",
  text: "mutation LiaisonUnassign($input:LiaisonUnassignInput!){liaisonUnassign(input:$input){assignment{...LiaisonAssignment}replayed}}fragment LiaisonAssignment on LiaisonAssignment{account{id name}createdAt fromAt id scope team{id name}toAt updatedAt user{id name}version}",
};

export const MailResolveDocument: Document<
  Operations.MailResolveMutation,
  Operations.MailResolveMutationVariables
> = {
  name: "MailResolve",
  hash: "84f5e6b67225cffb66383f9df1febe706df555297a52510a32e53b10bff0314f",
  text: "mutation MailResolve($input:MailResolveInput!){mailResolve(input:$input){mail{...OutgoingMail}replayed}}fragment OutgoingMail on OutgoingMail{attempts createdAt failure id messageId notBeforeAt purpose reservedAt sentAt state subject toAddress toKey topic updatedAt version}",
};

export const MeetingDocument: Document<Operations.MeetingQuery, Operations.MeetingQueryVariables> =
  {
    name: "Meeting",
    hash: "bca2ba0bd1e926ec436f80902425d7bf3d8072803f43fa6c827bd0dd37deb964",
    text: "query Meeting($id:ID!){meeting(id:$id){...CustomerMeetingDetail}}fragment CustomerMeetingDetail on CustomerMeeting{...CustomerMeeting attendees(first:20){nodes{...MeetingAttendee}pageInfo{hasNextPage endCursor}}history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}fragment MeetingAttendee on MeetingAttendee{attended company contact{id name}createdAt id meeting{id title}name role side title updatedAt user{id name}version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
  };

export const MeetingCancelDocument: Document<
  Operations.MeetingCancelMutation,
  Operations.MeetingCancelMutationVariables
> = {
  name: "MeetingCancel",
  hash: "148d03fa9174f86b380e539baa9ae4305002ed0d566e9f0fff4fd0a3253746e3",
  text: "mutation MeetingCancel($input:MeetingCancelInput!){meetingCancel(input:$input){meeting{...CustomerMeeting}replayed}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}",
};

export const MeetingHoldDocument: Document<
  Operations.MeetingHoldMutation,
  Operations.MeetingHoldMutationVariables
> = {
  name: "MeetingHold",
  hash: "6277458d6b03ab598cbd9b6ca5fbd7d59ce9fa7caf06f1f285caa0f297b585b3",
  text: "mutation MeetingHold($input:MeetingHoldInput!){meetingHold(input:$input){meeting{...CustomerMeeting}replayed}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}",
};

export const MeetingNoShowDocument: Document<
  Operations.MeetingNoShowMutation,
  Operations.MeetingNoShowMutationVariables
> = {
  name: "MeetingNoShow",
  hash: "4c1b8106020b48032572943bbff659e40110eb8977c910dd87fdde2524fd63bf",
  text: "mutation MeetingNoShow($input:MeetingNoShowInput!){meetingNoShow(input:$input){meeting{...CustomerMeeting}replayed}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}",
};

export const MeetingPlanDocument: Document<
  Operations.MeetingPlanMutation,
  Operations.MeetingPlanMutationVariables
> = {
  name: "MeetingPlan",
  hash: "8c81c973d1d7674cd7a27f73219613f7ada2c04dba83ffb4fc0883570232255f",
  text: "mutation MeetingPlan($input:MeetingPlanInput!){meetingPlan(input:$input){meeting{...CustomerMeeting}replayed}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}",
};

export const MeetingUpdateDocument: Document<
  Operations.MeetingUpdateMutation,
  Operations.MeetingUpdateMutationVariables
> = {
  name: "MeetingUpdate",
  hash: "4c51da252753d25dd74ff00102c0bfca9031a682f9f77242766b8ebd530f33c5",
  text: "mutation MeetingUpdate($input:MeetingUpdateInput!){meetingUpdate(input:$input){meeting{...CustomerMeeting}replayed}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}",
};

export const MeetingsDocument: Document<
  Operations.MeetingsQuery,
  Operations.MeetingsQueryVariables
> = {
  name: "Meetings",
  hash: "7e5dc3c64a29cf9f0e41bbd06a76bdc7ad2fa04a2b834c2c1cc08c111090c4e7",
  text: "query Meetings($after:String$filter:CustomerMeetingFilter$first:Int$orderBy:[CustomerMeetingOrderBy!]){meetings(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...CustomerMeeting}pageInfo{hasNextPage endCursor}}}fragment CustomerMeeting on CustomerMeeting{account{id name}createdAt endsAt externalEventUid id kind location opportunity{id name}organiser{id name}startsAt status timezone title updatedAt version}",
};

export const MeetingsCountDocument: Document<
  Operations.MeetingsCountQuery,
  Operations.MeetingsCountQueryVariables
> = {
  name: "MeetingsCount",
  hash: "89d587eed6fea7ffe95c4c2f148f9bf978feaf760481a03fe2bc57d1e89c62b6",
  text: "query MeetingsCount($filter:CustomerMeetingFilter){meetingsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ObservationDocument: Document<
  Operations.ObservationQuery,
  Operations.ObservationQueryVariables
> = {
  name: "Observation",
  hash: "3183d9d8a37bcce3b1e3f625e4475d6b4641da2575743ba3a76739f39c32acdf",
  text: "query Observation($id:ID!){observation(id:$id){...IntelObservationDetail}}fragment IntelObservationDetail on IntelObservation{...IntelObservation history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment IntelObservation on IntelObservation{account{id name}bothSides claim competitor{id name}confidentiality corroboratedBy createdAt discussionItem{id}evidenceUrl grade id infoCredibility kind lead{id name}observedAt opportunity{id name}origin qualification{id}quote report{id title}reportedBy{id name}sourceReliability state updatedAt validUntil version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
};

export const ObservationsDocument: Document<
  Operations.ObservationsQuery,
  Operations.ObservationsQueryVariables
> = {
  name: "Observations",
  hash: "b8b9d658f8409520e47a6ae5ed210fcda457a85c7eb6456549168c4432de1c9f",
  text: "query Observations($after:String$filter:IntelObservationFilter$first:Int$orderBy:[IntelObservationOrderBy!]){observations(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...IntelObservation}pageInfo{hasNextPage endCursor}}}fragment IntelObservation on IntelObservation{account{id name}bothSides claim competitor{id name}confidentiality corroboratedBy createdAt discussionItem{id}evidenceUrl grade id infoCredibility kind lead{id name}observedAt opportunity{id name}origin qualification{id}quote report{id title}reportedBy{id name}sourceReliability state updatedAt validUntil version}",
};

export const ObservationsCountDocument: Document<
  Operations.ObservationsCountQuery,
  Operations.ObservationsCountQueryVariables
> = {
  name: "ObservationsCount",
  hash: "0f2511c37ed0d9581e0b6e068e24fcbcd57085ec5e5ec73e1c97f278dd052a07",
  text: "query ObservationsCount($filter:IntelObservationFilter){observationsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const OpportunitiesDocument: Document<
  Operations.OpportunitiesQuery,
  Operations.OpportunitiesQueryVariables
> = {
  name: "Opportunities",
  hash: "a99af09b676b20aa9802dbed21a83e481de851f011327de26e2f7fd92efd917a",
  text: "query Opportunities($after:String$filter:OpportunityFilter$first:Int$orderBy:[OpportunityOrderBy!]){opportunities(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Opportunity}pageInfo{hasNextPage endCursor}}}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const OpportunitiesCountDocument: Document<
  Operations.OpportunitiesCountQuery,
  Operations.OpportunitiesCountQueryVariables
> = {
  name: "OpportunitiesCount",
  hash: "229f134e4011e94d10d6566e3014cd037c9bf11ed38b477c15e4d7660221720e",
  text: "query OpportunitiesCount($filter:OpportunityFilter){opportunitiesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const OpportunityDocument: Document<
  Operations.OpportunityQuery,
  Operations.OpportunityQueryVariables
> = {
  name: "Opportunity",
  hash: "13bb049e69b58c4cab58999f40a5ec20beff0ed5412f62682349b38cf9a73047",
  text: "query Opportunity($id:ID!){opportunity(id:$id){...OpportunityDetail}}fragment OpportunityDetail on Opportunity{...Opportunity history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}fragment Money on Money{amount currencyCode}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
};

export const OpportunityCreateDocument: Document<
  Operations.OpportunityCreateMutation,
  Operations.OpportunityCreateMutationVariables
> = {
  name: "OpportunityCreate",
  hash: "6b04da8a0c1f722d1b9ae58ddccd5ec179a1383286e234f86f384b716ae6fa64",
  text: "mutation OpportunityCreate($input:OpportunityCreateInput!){opportunityCreate(input:$input){opportunity{...Opportunity}replayed}}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const OpportunityMoveDocument: Document<
  Operations.OpportunityMoveMutation,
  Operations.OpportunityMoveMutationVariables
> = {
  name: "OpportunityMove",
  hash: "18cb8ebc79e38f89b5872cc882a4e47b834338cb5ad5cd35dd10bfdb24c9eb21",
  text: "mutation OpportunityMove($input:OpportunityMoveInput!){opportunityMove(input:$input){opportunity{...Opportunity}replayed}}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const OpportunityUpdateDocument: Document<
  Operations.OpportunityUpdateMutation,
  Operations.OpportunityUpdateMutationVariables
> = {
  name: "OpportunityUpdate",
  hash: "94862ded2b7713a64323117a54ca7f3b106ef757324263d024510fc2274d1e39",
  text: "mutation OpportunityUpdate($input:OpportunityUpdateInput!){opportunityUpdate(input:$input){opportunity{...Opportunity}replayed}}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const OpportunityUpsertDocument: Document<
  Operations.OpportunityUpsertMutation,
  Operations.OpportunityUpsertMutationVariables
> = {
  name: "OpportunityUpsert",
  hash: "9f0a6f4df14737573adff52f97c7adcef5e35b398f8cabd224bddf8ec777af89",
  text: "mutation OpportunityUpsert($input:OpportunityUpsertInput!){opportunityUpsert(input:$input){opportunity{...Opportunity}outcome replayed}}fragment Opportunity on Opportunity{account{id name}amount{...Money}attributes closeOn closedAt createdAt engagedOn id lossReason name openedAt owner{id name}product stage updatedAt version}fragment Money on Money{amount currencyCode}",
};

export const OutgoingMailDocument: Document<
  Operations.OutgoingMailQuery,
  Operations.OutgoingMailQueryVariables
> = {
  name: "OutgoingMail",
  hash: "a35696beb2fec515f14583eb023df410ec24ffdb16656306a8014772b97dc4d0",
  text: "query OutgoingMail($id:ID!){outgoingMail(id:$id){...OutgoingMail}}fragment OutgoingMail on OutgoingMail{attempts createdAt failure id messageId notBeforeAt purpose reservedAt sentAt state subject toAddress toKey topic updatedAt version}",
};

export const OutgoingMailsDocument: Document<
  Operations.OutgoingMailsQuery,
  Operations.OutgoingMailsQueryVariables
> = {
  name: "OutgoingMails",
  hash: "229931f44f0345e50d1f383fd73271ebc724da857140ab3116da36b4b1858ab4",
  text: "query OutgoingMails($after:String$filter:OutgoingMailFilter$first:Int$orderBy:[OutgoingMailOrderBy!]){outgoingMails(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...OutgoingMail}pageInfo{hasNextPage endCursor}}}fragment OutgoingMail on OutgoingMail{attempts createdAt failure id messageId notBeforeAt purpose reservedAt sentAt state subject toAddress toKey topic updatedAt version}",
};

export const OutgoingMailsCountDocument: Document<
  Operations.OutgoingMailsCountQuery,
  Operations.OutgoingMailsCountQueryVariables
> = {
  name: "OutgoingMailsCount",
  hash: "6965e2933cd27833dc636981fb1b748e23ba6f0f7c5158de77e7744b069a6721",
  text: "query OutgoingMailsCount($filter:OutgoingMailFilter){outgoingMailsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const PublicContactPointsDocument: Document<
  Operations.PublicContactPointsQuery,
  Operations.PublicContactPointsQueryVariables
> = {
  name: "PublicContactPoints",
  hash: "d8ed5ff4348be647068b2c693c42f55a1ca212221f0319be9de7233b18b7f80e",
  text: "query PublicContactPoints($workspace:String!){publicContactPoints(workspace:$workspace){...PublicContactPoint}}fragment PublicContactPoint on PublicContactPoint{department email form hours label phone territory}",
};

export const ReceiptDocument: Document<Operations.ReceiptQuery, Operations.ReceiptQueryVariables> =
  {
    name: "Receipt",
    hash: "63634a9b4c97ece64d4d3ffc8f819d466a48fde56599069d9a4e414d75b75f6b",
    text: "query Receipt($id:ID!){receipt(id:$id){...DistributionDetail}}fragment DistributionDetail on Distribution{...Distribution history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}",
  };

export const ReceiptAcknowledgeDocument: Document<
  Operations.ReceiptAcknowledgeMutation,
  Operations.ReceiptAcknowledgeMutationVariables
> = {
  name: "ReceiptAcknowledge",
  hash: "1749e2f71167b42dfc787287b1f4ccdde977a3d94ac1590aacef3457caba9beb",
  text: "mutation ReceiptAcknowledge($input:ReceiptAcknowledgeInput!){receiptAcknowledge(input:$input){receipt{...Distribution}replayed}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}",
};

export const ReceiptReadDocument: Document<
  Operations.ReceiptReadMutation,
  Operations.ReceiptReadMutationVariables
> = {
  name: "ReceiptRead",
  hash: "78e5fc7210195e17b62794de648846f80ec2b7cefcba867dd7768a005856efff",
  text: "mutation ReceiptRead($input:ReceiptReadInput!){receiptRead(input:$input){receipt{...Distribution}replayed}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}",
};

export const ReceiptsDocument: Document<
  Operations.ReceiptsQuery,
  Operations.ReceiptsQueryVariables
> = {
  name: "Receipts",
  hash: "49a7fda09663f2c7b4f0943cfc9076399b197b4b0b840ed401db1c3e78000128",
  text: "query Receipts($after:String$filter:DistributionFilter$first:Int$orderBy:[DistributionOrderBy!]){receipts(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Distribution}pageInfo{hasNextPage endCursor}}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}",
};

export const ReceiptsCountDocument: Document<
  Operations.ReceiptsCountQuery,
  Operations.ReceiptsCountQueryVariables
> = {
  name: "ReceiptsCount",
  hash: "388d0894692a7854b08c9a89df175f3d5db40386837364ee7ff0c0d150d71d8b",
  text: "query ReceiptsCount($filter:DistributionFilter){receiptsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ReportDocument: Document<Operations.ReportQuery, Operations.ReportQueryVariables> = {
  name: "Report",
  hash: "f58668b2842a3965b99fa1705e0e2ccc463ae66efa84986baecb995666ca4ab5",
  text: "query Report($id:ID!){report(id:$id){...TripReportDetail}}fragment TripReportDetail on TripReport{...TripReport discussion(first:20){nodes{...DiscussionItem}pageInfo{hasNextPage endCursor}}editions(first:20){nodes{...ReportEdition}pageInfo{hasNextPage endCursor}}followUps(first:20){nodes{...FollowUp}pageInfo{hasNextPage endCursor}}history(first:20){nodes{...StateChange}pageInfo{hasNextPage endCursor}}receipts(first:20){nodes{...Distribution}pageInfo{hasNextPage endCursor}}}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}fragment DiscussionItem on DiscussionItem{contact{id name}createdAt id kind report{id title}severity text updatedAt version}fragment ReportEdition on ReportEdition{changes{...ReportChange}createdAt id note report{id title}reportVersion}fragment ReportChange on ReportChange{after before kind subjectId}fragment FollowUp on FollowUp{createdAt dueAt evidence id overdue owner{id name}report{id title}state text updatedAt version}fragment StateChange on StateChange{actorId actorKind correlationId createdAt field fromState id note occurredAt reasonCode toState}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}",
};

export const ReportAmendDocument: Document<
  Operations.ReportAmendMutation,
  Operations.ReportAmendMutationVariables
> = {
  name: "ReportAmend",
  hash: "e99e4cdb61c49123b47da089e858b7efabe336b2b93f4e0af5c5656cfc430f5a",
  text: "mutation ReportAmend($input:ReportAmendInput!){reportAmend(input:$input){receipts{...Distribution}replayed report{...TripReport}}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
};

export const ReportDiscardDocument: Document<
  Operations.ReportDiscardMutation,
  Operations.ReportDiscardMutationVariables
> = {
  name: "ReportDiscard",
  hash: "2e296008eaf0de404880abe37727be4eb22938f176f1a4cf67e1d6fd7bd980be",
  text: "mutation ReportDiscard($input:ReportDiscardInput!){reportDiscard(input:$input){replayed report{...TripReport}}}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
};

export const ReportFileDocument: Document<
  Operations.ReportFileMutation,
  Operations.ReportFileMutationVariables
> = {
  name: "ReportFile",
  hash: "65edb338fb554bcd7961c21e08826e369bc52c8b7ae7aaf021bdcb40b55c4faa",
  text: "mutation ReportFile($input:ReportFileInput!){reportFile(input:$input){receipts{...Distribution}replayed report{...TripReport}}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
};

export const ReportRetractDocument: Document<
  Operations.ReportRetractMutation,
  Operations.ReportRetractMutationVariables
> = {
  name: "ReportRetract",
  hash: "7403b87a2796d441163cb0bdaebf6a6c4b04af6d9879669f47f68a68064df582",
  text: "mutation ReportRetract($input:ReportRetractInput!){reportRetract(input:$input){replayed report{...TripReport}}}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
};

export const ReportSubmitDocument: Document<
  Operations.ReportSubmitMutation,
  Operations.ReportSubmitMutationVariables
> = {
  name: "ReportSubmit",
  hash: "5541ae19c8bebdd75c16bdcb1366336af12e3b21b657756294c90fe86eaaa968",
  text: "mutation ReportSubmit($input:ReportSubmitInput!){reportSubmit(input:$input){receipts{...Distribution}replayed report{...TripReport}}}fragment Distribution on Distribution{acknowledgedAt channel createdAt deliveredAt edition{id}id readAt reason recipient{id name}report{id title}reportVersion state updatedAt version why{...DistributionReason}}fragment DistributionReason on DistributionReason{role since}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
};

export const ReportUpdateDocument: Document<
  Operations.ReportUpdateMutation,
  Operations.ReportUpdateMutationVariables
> = {
  name: "ReportUpdate",
  hash: "5621e526528b3a2a4398248145ddea96580899ff00e7bd7dd4ed8c0edcaee347",
  text: "mutation ReportUpdate($input:ReportUpdateInput!){reportUpdate(input:$input){replayed report{...TripReport}}}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
};

export const ReportsDocument: Document<Operations.ReportsQuery, Operations.ReportsQueryVariables> =
  {
    name: "Reports",
    hash: "62fbcbc356b357644fca5c2ebb28a004a2b9c017b88950c3423542baa0e37bac",
    text: "query Reports($after:String$filter:TripReportFilter$first:Int$orderBy:[TripReportOrderBy!]){reports(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...TripReport}pageInfo{hasNextPage endCursor}}}fragment TripReport on TripReport{account{id name}author{id name}createdAt distributedAt id meeting{id title}reportVersion source status submittedAt summary title updatedAt version}",
  };

export const ReportsCountDocument: Document<
  Operations.ReportsCountQuery,
  Operations.ReportsCountQueryVariables
> = {
  name: "ReportsCount",
  hash: "d09a530e7d1ad3959e08a64003f106619598cc53b1bff3c8263e73b8f05757da",
  text: "query ReportsCount($filter:TripReportFilter){reportsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const SuppressionDocument: Document<
  Operations.SuppressionQuery,
  Operations.SuppressionQueryVariables
> = {
  name: "Suppression",
  hash: "23d4ba0e58d1baeb15f504dd54bff1f395b303e09a7e8086d0b991509710dcae",
  text: "query Suppression($id:ID!){suppression(id:$id){...Suppression}}fragment Suppression on Suppression{addressKey channel createdAt id note reason topic}",
};

export const SuppressionsDocument: Document<
  Operations.SuppressionsQuery,
  Operations.SuppressionsQueryVariables
> = {
  name: "Suppressions",
  hash: "11036b947be39cd012ccfc93edd93b45520c7db045034f0c4ce25f160fdb904f",
  text: "query Suppressions($after:String$filter:SuppressionFilter$first:Int$orderBy:[SuppressionOrderBy!]){suppressions(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Suppression}pageInfo{hasNextPage endCursor}}}fragment Suppression on Suppression{addressKey channel createdAt id note reason topic}",
};

export const SuppressionsCountDocument: Document<
  Operations.SuppressionsCountQuery,
  Operations.SuppressionsCountQueryVariables
> = {
  name: "SuppressionsCount",
  hash: "d117778a060fdbee663c83625cc5c5fd500996d8557dec1063459d6984de5819",
  text: "query SuppressionsCount($filter:SuppressionFilter){suppressionsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const TeamDocument: Document<Operations.TeamQuery, Operations.TeamQueryVariables> = {
  name: "Team",
  hash: "9133575eee0d00b42b96bf2cea4bea1bf253787f5bca0167ca8908e64e80dfb2",
  text: "query Team($id:ID!){team(id:$id){...TeamDetail}}fragment TeamDetail on Team{...Team members(first:20){nodes{...TeamMember}pageInfo{hasNextPage endCursor}}}fragment Team on Team{createdAt department id lead{id name}name updatedAt version}fragment TeamMember on TeamMember{createdAt fromAt id team{id name}toAt updatedAt user{id name}version}",
};

export const TeamCreateDocument: Document<
  Operations.TeamCreateMutation,
  Operations.TeamCreateMutationVariables
> = {
  name: "TeamCreate",
  hash: "e85eccffaea334837b9c52da8436a277ff8f19d7466cd63d06f61a25a955af0a",
  text: "mutation TeamCreate($input:TeamCreateInput!){teamCreate(input:$input){replayed team{...Team}}}fragment Team on Team{createdAt department id lead{id name}name updatedAt version}",
};

export const TeamMemberAddDocument: Document<
  Operations.TeamMemberAddMutation,
  Operations.TeamMemberAddMutationVariables
> = {
  name: "TeamMemberAdd",
  hash: "7c41f192f7e046edd1092f0950f495981209bcc615c000d7b041db02278d7d30",
  text: "mutation TeamMemberAdd($input:TeamMemberInput!){teamMemberAdd(input:$input){member{...TeamMember}replayed}}fragment TeamMember on TeamMember{createdAt fromAt id team{id name}toAt updatedAt user{id name}version}",
};

export const TeamMemberRemoveDocument: Document<
  Operations.TeamMemberRemoveMutation,
  Operations.TeamMemberRemoveMutationVariables
> = {
  name: "TeamMemberRemove",
  hash: "428f9f31c334dce9f2975d80fa96bb48ebff1d10d858ddf38c1ec48179cf46eb",
  text: "mutation TeamMemberRemove($input:TeamMemberInput!){teamMemberRemove(input:$input){member{...TeamMember}replayed}}fragment TeamMember on TeamMember{createdAt fromAt id team{id name}toAt updatedAt user{id name}version}",
};

export const TeamsDocument: Document<Operations.TeamsQuery, Operations.TeamsQueryVariables> = {
  name: "Teams",
  hash: "6d925fb4fa3d8109134ae625d5a1a6022905a713f0f35790e14d8d62bd98c61c",
  text: "query Teams($after:String$filter:TeamFilter$first:Int$orderBy:[TeamOrderBy!]){teams(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Team}pageInfo{hasNextPage endCursor}}}fragment Team on Team{createdAt department id lead{id name}name updatedAt version}",
};

export const TeamsCountDocument: Document<
  Operations.TeamsCountQuery,
  Operations.TeamsCountQueryVariables
> = {
  name: "TeamsCount",
  hash: "f83e3f00dcbebb226a82a117c0f65bec743322fa92cd3b330f748cc2a1f7bd80",
  text: "query TeamsCount($filter:TeamFilter){teamsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const TouchDocument: Document<Operations.TouchQuery, Operations.TouchQueryVariables> = {
  name: "Touch",
  hash: "88243c6e495575a12886b69ec6e2bfcc0c6572a1b91372e5e0778f0f01095e69",
  text: "query Touch($id:ID!){touch(id:$id){...Touch}}fragment Touch on Touch{account{id name}campaign{id name}channel contact{id name}createdAt direction evidence id lead{id name}occurredAt payload receivedVia source{id name}sourceDetail type user{id name}utm{...TouchUtm}}fragment TouchUtm on TouchUtm{campaign content medium source term}",
};

export const TouchRecordDocument: Document<
  Operations.TouchRecordMutation,
  Operations.TouchRecordMutationVariables
> = {
  name: "TouchRecord",
  hash: "8b5d9b35dda45aadf0ed5b01930926246456ef138ee0ee5322a12e6f03eb94a9",
  text: "mutation TouchRecord($input:TouchRecordInput!){touchRecord(input:$input){outcome replayed touch{...Touch}}}fragment Touch on Touch{account{id name}campaign{id name}channel contact{id name}createdAt direction evidence id lead{id name}occurredAt payload receivedVia source{id name}sourceDetail type user{id name}utm{...TouchUtm}}fragment TouchUtm on TouchUtm{campaign content medium source term}",
};

export const TouchRecordManyDocument: Document<
  Operations.TouchRecordManyMutation,
  Operations.TouchRecordManyMutationVariables
> = {
  name: "TouchRecordMany",
  hash: "4cbf0a99d1914860908ca70af2c4a11b25e90f5cf668e2392a6e3e3eda958ab3",
  text: "mutation TouchRecordMany($input:TouchRecordManyInput!){touchRecordMany(input:$input){counts{...TouchCounts}replayed results{...TouchResult}}}fragment TouchCounts on TouchCounts{known recorded rejected}fragment TouchResult on TouchResult{error{...TouchError}outcome touch{id}}fragment TouchError on TouchError{code message path}",
};

export const TouchesDocument: Document<Operations.TouchesQuery, Operations.TouchesQueryVariables> =
  {
    name: "Touches",
    hash: "1a64e2357130c88305c6c84af27a2e6b15c9ec92b612dacc837b24735ae3ef9a",
    text: "query Touches($after:String$filter:TouchFilter$first:Int$orderBy:[TouchOrderBy!]){touches(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...Touch}pageInfo{hasNextPage endCursor}}}fragment Touch on Touch{account{id name}campaign{id name}channel contact{id name}createdAt direction evidence id lead{id name}occurredAt payload receivedVia source{id name}sourceDetail type user{id name}utm{...TouchUtm}}fragment TouchUtm on TouchUtm{campaign content medium source term}",
  };

export const TouchesCountDocument: Document<
  Operations.TouchesCountQuery,
  Operations.TouchesCountQueryVariables
> = {
  name: "TouchesCount",
  hash: "4198f2b84b9d3fff7c4a03ec8705d3180e50acceebd0cc10d04c10226aba2d26",
  text: "query TouchesCount($filter:TouchFilter){touchesCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const UserDocument: Document<Operations.UserQuery, Operations.UserQueryVariables> = {
  name: "User",
  hash: "9e8d89817662776f244a09d9379bb529dffcc730ab4a8dedd711350e8c9843cc",
  text: "query User($id:ID!){user(id:$id){...UserDetail}}fragment UserDetail on User{...User memberships(first:20){nodes{...TeamMember}pageInfo{hasNextPage endCursor}}}fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id manager{id name}maxLeadsPerDay maxOpenLeads name timezone updatedAt version}fragment TeamMember on TeamMember{createdAt fromAt id team{id name}toAt updatedAt user{id name}version}",
};

export const UserCreateDocument: Document<
  Operations.UserCreateMutation,
  Operations.UserCreateMutationVariables
> = {
  name: "UserCreate",
  hash: "1252f659afd3cfbdb884593ef3bc47317b9535ae9b9b41a43c2efb4be3f8b25a",
  text: "mutation UserCreate($input:UserCreateInput!){userCreate(input:$input){replayed user{...User}}}fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id manager{id name}maxLeadsPerDay maxOpenLeads name timezone updatedAt version}",
};

export const UserUpdateDocument: Document<
  Operations.UserUpdateMutation,
  Operations.UserUpdateMutationVariables
> = {
  name: "UserUpdate",
  hash: "509bf0305f93331998b7ed8bcb3f515adc70d17269c8ea469f8b6bb38c9eabb0",
  text: "mutation UserUpdate($input:UserUpdateInput!){userUpdate(input:$input){replayed user{...User}}}fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id manager{id name}maxLeadsPerDay maxOpenLeads name timezone updatedAt version}",
};

export const UsersDocument: Document<Operations.UsersQuery, Operations.UsersQueryVariables> = {
  name: "Users",
  hash: "4927cc5b99860dae9085fa28c3d06140a5cedf770fb21dcd13fe711da9ad3ebb",
  text: "query Users($after:String$filter:UserFilter$first:Int$orderBy:[UserOrderBy!]){users(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...User}pageInfo{hasNextPage endCursor}}}fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id manager{id name}maxLeadsPerDay maxOpenLeads name timezone updatedAt version}",
};

export const UsersCountDocument: Document<
  Operations.UsersCountQuery,
  Operations.UsersCountQueryVariables
> = {
  name: "UsersCount",
  hash: "797ae91b6adcadea79004e294dd9e3e2b52a0c5db36efd42da8d1d2b6642ad80",
  text: "query UsersCount($filter:UserFilter){usersCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};

export const ViewerDocument: Document<Operations.ViewerQuery, Operations.ViewerQueryVariables> = {
  name: "Viewer",
  hash: "2e07192ae906827cf44a00939bbb962a64489d73e348946b97452a64ca23bb2d",
  text: "query Viewer{viewer{client{...ApiClient}permissions role user{...User}}}fragment ApiClient on ApiClient{createdAt id name scopes updatedAt user{id name}version}fragment User on User{active available away createdAt department email emailKey formerSales functionLevel id manager{id name}maxLeadsPerDay maxOpenLeads name timezone updatedAt version}",
};

export const WebFormDocument: Document<Operations.WebFormQuery, Operations.WebFormQueryVariables> =
  {
    name: "WebForm",
    hash: "f1ae4b0b8b8a95e22e3f84cdb30f6c95600295ab1719b2b4584c4c32622b163f",
    text: "query WebForm($id:ID!){webForm(id:$id){...WebForm}}fragment WebForm on WebForm{allowedOrigins consentRequired consentText consentTopic consentVersion createdAt embedPath fields id intro key labels{...WebFormLabel}minSeconds path source{id name}submitLabel thanks title updatedAt version workBits}fragment WebFormLabel on WebFormLabel{field label}",
  };

export const WebFormCreateDocument: Document<
  Operations.WebFormCreateMutation,
  Operations.WebFormCreateMutationVariables
> = {
  name: "WebFormCreate",
  hash: "28886315fad1ac5be200ff8afa0326e8c516fff893e7ae249c9401d001b5eab0",
  text: "mutation WebFormCreate($input:WebFormCreateInput!){webFormCreate(input:$input){form{...WebForm}replayed}}fragment WebForm on WebForm{allowedOrigins consentRequired consentText consentTopic consentVersion createdAt embedPath fields id intro key labels{...WebFormLabel}minSeconds path source{id name}submitLabel thanks title updatedAt version workBits}fragment WebFormLabel on WebFormLabel{field label}",
};

export const WebFormUpdateDocument: Document<
  Operations.WebFormUpdateMutation,
  Operations.WebFormUpdateMutationVariables
> = {
  name: "WebFormUpdate",
  hash: "dd15ad663f8b9366cb272dfdbdca1c2f4ef03c2cef1fc5cd3ba659fa9e5a0d0e",
  text: "mutation WebFormUpdate($input:WebFormUpdateInput!){webFormUpdate(input:$input){form{...WebForm}replayed}}fragment WebForm on WebForm{allowedOrigins consentRequired consentText consentTopic consentVersion createdAt embedPath fields id intro key labels{...WebFormLabel}minSeconds path source{id name}submitLabel thanks title updatedAt version workBits}fragment WebFormLabel on WebFormLabel{field label}",
};

export const WebFormsDocument: Document<
  Operations.WebFormsQuery,
  Operations.WebFormsQueryVariables
> = {
  name: "WebForms",
  hash: "cfdff46fe1dc28ddfe0e948782ba2f37e46a1849999d38ce6075c712a10862d1",
  text: "query WebForms($after:String$filter:WebFormFilter$first:Int$orderBy:[WebFormOrderBy!]){webForms(after:$after filter:$filter first:$first orderBy:$orderBy){nodes{...WebForm}pageInfo{hasNextPage endCursor}}}fragment WebForm on WebForm{allowedOrigins consentRequired consentText consentTopic consentVersion createdAt embedPath fields id intro key labels{...WebFormLabel}minSeconds path source{id name}submitLabel thanks title updatedAt version workBits}fragment WebFormLabel on WebFormLabel{field label}",
};

export const WebFormsCountDocument: Document<
  Operations.WebFormsCountQuery,
  Operations.WebFormsCountQueryVariables
> = {
  name: "WebFormsCount",
  hash: "32596228066cca5b37dc13365dd026a5fbbadf94c322530b58e6aa3c38496b5f",
  text: "query WebFormsCount($filter:WebFormFilter){webFormsCount(filter:$filter){...Count}}fragment Count on Count{count precision}",
};
