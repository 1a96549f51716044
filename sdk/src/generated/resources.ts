import type { BaseClient } from "../core/base-client.js";
import { found } from "../core/found.js";
import type { CallOptions } from "../core/options.js";
import { feedPage } from "../core/pages.js";
import * as Documents from "./documents.js";
import type * as Operations from "./operations.js";
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

export function peopleResource(client: BaseClient) {
  return {
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

/** Every operation of the API, as methods by resource. */
export function allResources(client: BaseClient) {
  return {
    audit: auditResource(client),
    changes: changesResource(client),
    ...clientResource(client),
    people: peopleResource(client),
  };
}
export type AllResources = ReturnType<typeof allResources>;
