import type { Document } from "../core/document.js";
import type * as Operations from "./operations.js";
export const ApiClientDocument: Document<
  Operations.ApiClientQuery,
  Operations.ApiClientQueryVariables
> = {
  name: "ApiClient",
  hash: "a4e61e4a6ecac6dfc7b20f3347f892490f8f92da2f42419c3b09ad0d2bc64695",
  text: "query ApiClient($id:ID!){apiClient(id:$id){...ApiClient}}fragment ApiClient on ApiClient{id version name scopes user{...UserRef}createdAt updatedAt}fragment UserRef on User{id name}",
};

export const ApiClientCreateDocument: Document<
  Operations.ApiClientCreateMutation,
  Operations.ApiClientCreateMutationVariables
> = {
  name: "ApiClientCreate",
  hash: "93bd62c708db9c1895e3384f4427b7e798827d57bb9e19bf8928945380e6d4ad",
  text: "mutation ApiClientCreate($input:ApiClientCreateInput!){apiClientCreate(input:$input){client{...ApiClient}apiKey{...ApiKey}key replayed}}fragment ApiClient on ApiClient{id version name scopes user{...UserRef}createdAt updatedAt}fragment UserRef on User{id name}fragment ApiKey on ApiKey{id version hint expiresAt revokedAt createdAt}",
};

export const ApiClientsDocument: Document<
  Operations.ApiClientsQuery,
  Operations.ApiClientsQueryVariables
> = {
  name: "ApiClients",
  hash: "ea837df0be16fa18ab19a5966ab1081bdaf2e6635c7f3ae384796b13bd69c26a",
  text: "query ApiClients($first:Int$after:String$filter:ApiClientFilter$orderBy:[ApiClientOrderBy!]){apiClients(first:$first after:$after filter:$filter orderBy:$orderBy){nodes{...ApiClient}pageInfo{hasNextPage endCursor}}}fragment ApiClient on ApiClient{id version name scopes user{...UserRef}createdAt updatedAt}fragment UserRef on User{id name}",
};

export const ApiClientsCountDocument: Document<
  Operations.ApiClientsCountQuery,
  Operations.ApiClientsCountQueryVariables
> = {
  name: "ApiClientsCount",
  hash: "f7ded12c9891afbc1899ca7c93e6187b38733dd572d03aa88fecad4e9aebbbb3",
  text: "query ApiClientsCount($filter:ApiClientFilter){apiClientsCount(filter:$filter){count precision}}",
};

export const ApiKeyCreateDocument: Document<
  Operations.ApiKeyCreateMutation,
  Operations.ApiKeyCreateMutationVariables
> = {
  name: "ApiKeyCreate",
  hash: "2050f58065c71b84f0ef9e76ec299801133c83c059ff1ed780357c327e8921f6",
  text: "mutation ApiKeyCreate($input:ApiKeyCreateInput!){apiKeyCreate(input:$input){apiKey{...ApiKey}key replayed}}fragment ApiKey on ApiKey{id version hint expiresAt revokedAt createdAt}",
};

export const ApiKeyRevokeDocument: Document<
  Operations.ApiKeyRevokeMutation,
  Operations.ApiKeyRevokeMutationVariables
> = {
  name: "ApiKeyRevoke",
  hash: "e6ca14b8debe277c761dd1fa768dfe1a05d6b8bf9315f10bf99bf02a433cc4b6",
  text: "mutation ApiKeyRevoke($input:ApiKeyRevokeInput!){apiKeyRevoke(input:$input){apiKey{...ApiKey}replayed}}fragment ApiKey on ApiKey{id version hint expiresAt revokedAt createdAt}",
};

export const AuditEntriesDocument: Document<
  Operations.AuditEntriesQuery,
  Operations.AuditEntriesQueryVariables
> = {
  name: "AuditEntries",
  hash: "8bd7f236fbbe0180a8f3f5466ed01469d354ac80453322a774095b7a8548dc9d",
  text: "query AuditEntries($first:Int$after:String$filter:AuditEntryFilter$orderBy:[AuditEntryOrderBy!]){auditEntries(first:$first after:$after filter:$filter orderBy:$orderBy){nodes{...AuditEntry}pageInfo{hasNextPage endCursor}}}fragment AuditEntry on AuditEntry{id entity subjectId action changes actorId actorKind clientId correlationId createdAt}",
};

export const AuditEntriesCountDocument: Document<
  Operations.AuditEntriesCountQuery,
  Operations.AuditEntriesCountQueryVariables
> = {
  name: "AuditEntriesCount",
  hash: "381ed09f59554cd6887cbc3ad91c451aff1d252f407f163815df445c7cbd6c60",
  text: "query AuditEntriesCount($filter:AuditEntryFilter){auditEntriesCount(filter:$filter){count precision}}",
};

export const AuditEntryDocument: Document<
  Operations.AuditEntryQuery,
  Operations.AuditEntryQueryVariables
> = {
  name: "AuditEntry",
  hash: "4b59b17cbf3fd1efae6d5d3592fe7d6cf3259b485d92d6025dd49680a7d9a897",
  text: "query AuditEntry($id:ID!){auditEntry(id:$id){...AuditEntry}}fragment AuditEntry on AuditEntry{id entity subjectId action changes actorId actorKind clientId correlationId createdAt}",
};

export const ChangesDocument: Document<Operations.ChangesQuery, Operations.ChangesQueryVariables> =
  {
    name: "Changes",
    hash: "edaa9810ffda0a4b714743544d0e0fe922b36d95ac6662d79e20055b31a9bad3",
    text: "query Changes($first:Int!=100$after:String$types:[String!]){changes(first:$first after:$after types:$types){nodes{...Change}cursor hasMore}}fragment Change on ChangeEvent{id name version subjectId payload actorId actorKind correlationId occurredAt cursor}",
  };

export const TeamDocument: Document<Operations.TeamQuery, Operations.TeamQueryVariables> = {
  name: "Team",
  hash: "b38d387af6ed6ce05610bd0528e0cbaa5ccfb32f7c0b743991dca7a7bc786f9e",
  text: "query Team($id:ID!){team(id:$id){...Team}}fragment Team on Team{id version name department lead{...UserRef}createdAt updatedAt}fragment UserRef on User{id name}",
};

export const TeamCreateDocument: Document<
  Operations.TeamCreateMutation,
  Operations.TeamCreateMutationVariables
> = {
  name: "TeamCreate",
  hash: "322341d0fff2c7f7aecf1a9048edd060ab5b320db1b6764b2b564b299c93fffd",
  text: "mutation TeamCreate($input:TeamCreateInput!){teamCreate(input:$input){team{...Team}replayed}}fragment Team on Team{id version name department lead{...UserRef}createdAt updatedAt}fragment UserRef on User{id name}",
};

export const TeamMemberAddDocument: Document<
  Operations.TeamMemberAddMutation,
  Operations.TeamMemberAddMutationVariables
> = {
  name: "TeamMemberAdd",
  hash: "d95f8418f2dacf9cd116bd6f7b1a5112dbce7596ee2f50520a8148fe25faa1e1",
  text: "mutation TeamMemberAdd($input:TeamMemberInput!){teamMemberAdd(input:$input){member{...TeamMember}replayed}}fragment TeamMember on TeamMember{id version fromAt toAt team{id name}user{...UserRef}}fragment UserRef on User{id name}",
};

export const TeamMemberRemoveDocument: Document<
  Operations.TeamMemberRemoveMutation,
  Operations.TeamMemberRemoveMutationVariables
> = {
  name: "TeamMemberRemove",
  hash: "39ebfd121c3de5661facf4e9197335789817091005339e5706f01d16a0896c2d",
  text: "mutation TeamMemberRemove($input:TeamMemberInput!){teamMemberRemove(input:$input){member{...TeamMember}replayed}}fragment TeamMember on TeamMember{id version fromAt toAt team{id name}user{...UserRef}}fragment UserRef on User{id name}",
};

export const TeamsDocument: Document<Operations.TeamsQuery, Operations.TeamsQueryVariables> = {
  name: "Teams",
  hash: "451b9d6fa9b3499f1d2b568886c4ddca27222322fec9bfe7c96f485899360647",
  text: "query Teams($first:Int$after:String$filter:TeamFilter$orderBy:[TeamOrderBy!]){teams(first:$first after:$after filter:$filter orderBy:$orderBy){nodes{...Team}pageInfo{hasNextPage endCursor}}}fragment Team on Team{id version name department lead{...UserRef}createdAt updatedAt}fragment UserRef on User{id name}",
};

export const TeamsCountDocument: Document<
  Operations.TeamsCountQuery,
  Operations.TeamsCountQueryVariables
> = {
  name: "TeamsCount",
  hash: "0406c3c6f6941a90d10ea2c424ea6129bf328f18a1d0d0a888f150d4bdc3aa6f",
  text: "query TeamsCount($filter:TeamFilter){teamsCount(filter:$filter){count precision}}",
};

export const UserDocument: Document<Operations.UserQuery, Operations.UserQueryVariables> = {
  name: "User",
  hash: "957942f99c7ff44e8a67a491127bf929fbfed7de0305583c344e347823721fc5",
  text: "query User($id:ID!){user(id:$id){...User}}fragment User on User{id version name email department functionLevel formerSales timezone active available away maxOpenLeads maxLeadsPerDay manager{...UserRef}createdAt updatedAt}fragment UserRef on User{id name}",
};

export const UserCreateDocument: Document<
  Operations.UserCreateMutation,
  Operations.UserCreateMutationVariables
> = {
  name: "UserCreate",
  hash: "eb9746ad8885a9460b5496033fffbbbbf375e9806b8ce63f5fc1df05ee723599",
  text: "mutation UserCreate($input:UserCreateInput!){userCreate(input:$input){user{...User}replayed}}fragment User on User{id version name email department functionLevel formerSales timezone active available away maxOpenLeads maxLeadsPerDay manager{...UserRef}createdAt updatedAt}fragment UserRef on User{id name}",
};

export const UserUpdateDocument: Document<
  Operations.UserUpdateMutation,
  Operations.UserUpdateMutationVariables
> = {
  name: "UserUpdate",
  hash: "c0f0c3e9f420292a78204321a1fa91bd1d0d83a243500b544a26e71ac0c77db4",
  text: "mutation UserUpdate($input:UserUpdateInput!){userUpdate(input:$input){user{...User}replayed}}fragment User on User{id version name email department functionLevel formerSales timezone active available away maxOpenLeads maxLeadsPerDay manager{...UserRef}createdAt updatedAt}fragment UserRef on User{id name}",
};

export const UsersDocument: Document<Operations.UsersQuery, Operations.UsersQueryVariables> = {
  name: "Users",
  hash: "b3329c224372a83e3eebc453d87919a08ec1c587f217ef0f07ba2cc6fe120b76",
  text: "query Users($first:Int$after:String$filter:UserFilter$orderBy:[UserOrderBy!]){users(first:$first after:$after filter:$filter orderBy:$orderBy){nodes{...User}pageInfo{hasNextPage endCursor}}}fragment User on User{id version name email department functionLevel formerSales timezone active available away maxOpenLeads maxLeadsPerDay manager{...UserRef}createdAt updatedAt}fragment UserRef on User{id name}",
};

export const UsersCountDocument: Document<
  Operations.UsersCountQuery,
  Operations.UsersCountQueryVariables
> = {
  name: "UsersCount",
  hash: "40ce0d43509c85eb9c96b468e3b38508f2b670b5b2c317d618599fb539f2673e",
  text: "query UsersCount($filter:UserFilter){usersCount(filter:$filter){count precision}}",
};

export const ViewerDocument: Document<Operations.ViewerQuery, Operations.ViewerQueryVariables> = {
  name: "Viewer",
  hash: "7d3145e92cfb4e2024c6ac201f01468e4e65277d60a9ee6b333cbe287cd57275",
  text: "query Viewer{viewer{role permissions user{...User}client{...ApiClient}}}fragment User on User{id version name email department functionLevel formerSales timezone active available away maxOpenLeads maxLeadsPerDay manager{...UserRef}createdAt updatedAt}fragment UserRef on User{id name}fragment ApiClient on ApiClient{id version name scopes user{...UserRef}createdAt updatedAt}",
};
