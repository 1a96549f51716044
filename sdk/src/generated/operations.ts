import type * as Schema from "./schema.js";

import type { Open } from "../core/open.js";
/** One write of one row: which fields, from what to what, by whom, in which request. */
export type AuditEntry = {
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Type of the row, such as `Lead`. */
  readonly entity: string;
  /** Id of the row. */
  readonly subjectId: string;
  /** Made or changed. */
  readonly action: Open<Schema.AuditAction>;
  /** By field: `[old, new]`. Private columns never stand here. */
  readonly changes: unknown;
  /** Id of the person or API client; null for the server. */
  readonly actorId: string | null;
  /** What kind of actor wrote. */
  readonly actorKind: Open<Schema.ChangedBy>;
  /** API client that sent the request, if one did. */
  readonly clientId: string | null;
  /** The request that wrote. */
  readonly correlationId: string;
  /** When the row was made. */
  readonly createdAt: string;
};

export type AuditEntriesQueryVariables = {
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.AuditEntryFilter | null | undefined;
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
  readonly auditEntriesCount: {
    /** The number counted. */
    readonly count: number;
    /** Whether counting reached the end. */
    readonly precision: Open<Schema.Precision>;
  };
};

export type AuditEntryQueryVariables = {
  /** Its id. */
  id: string;
};

export type AuditEntryQuery = {
  /** One AuditEntry by its id; NOT_FOUND if there is none you may see. */
  readonly auditEntry: AuditEntry | null;
};

/** One event of the log: something a command did. */
export type Change = {
  /** `event_…`; the same in subscriptions and webhooks. */
  readonly id: string;
  /** Such as `lead.captured`; see schema/events.json. */
  readonly name: string;
  /** Version of the payload's shape. */
  readonly version: number;
  /** The row it is about. */
  readonly subjectId: string;
  /** The payload as schema/events.json describes it. */
  readonly payload: unknown;
  /** The person or API client; null for the server. */
  readonly actorId: string | null;
  /** What kind of actor caused it. */
  readonly actorKind: Open<Schema.ChangedBy>;
  /** The request that caused it. */
  readonly correlationId: string;
  /** When. */
  readonly occurredAt: string;
  /** Where the log stands after this event. */
  readonly cursor: string;
};

export type ChangesQueryVariables = {
  /** At most 1,000. */
  first?: number;
  /** Cursor; absent from the start. */
  after?: string | null | undefined;
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
    readonly nodes: ReadonlyArray<Change>;
  };
};

export type ViewerQueryVariables = { [key: string]: never };

export type ViewerQuery = {
  /** Who you are to this server, and what you may do. */
  readonly viewer: {
    /** Role. */
    readonly role: Open<Schema.Role>;
    /** Permissions, such as `lead:capture`. */
    readonly permissions: ReadonlyArray<string>;
    /** The person acting or represented. */
    readonly user: User | null;
    /** The API client, if a key was sent. */
    readonly client: ApiClient | null;
  };
};

/** Somebody of the company: in sales, in marketing, or beside them. */
export type UserRef = {
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Full name. */
  readonly name: string;
};

/** Somebody of the company: in sales, in marketing, or beside them. */
export type User = {
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Full name. */
  readonly name: string;
  /** Work e-mail as written. */
  readonly email: string;
  /** Department; with the level it decides what one may do. */
  readonly department: Open<Schema.Department>;
  /** Staff, manager or executive. */
  readonly functionLevel: Open<Schema.FunctionLevel>;
  /** Has sold before: what a liaison needs to be believed by both sides. */
  readonly formerSales: boolean;
  /** IANA time zone, such as `Europe/Rome`. */
  readonly timezone: string;
  /** False once somebody has left: keeps their history, gets nothing new, cannot act. */
  readonly active: boolean;
  /** Whether a lead could go to this person now, capacity aside. */
  readonly available: boolean;
  /** True while out of office: routing passes over them. */
  readonly away: boolean;
  /** Most open leads at a time; routing passes over whoever is full. Null: no limit. */
  readonly maxOpenLeads: number | null;
  /** Most leads handed over in a day. Null: no limit. */
  readonly maxLeadsPerDay: number | null;
  /** When the row was made. */
  readonly createdAt: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Whom this person reports to. */
  readonly manager: UserRef | null;
};

/** People of one department who share their work. */
export type Team = {
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Name, unique in the workspace. */
  readonly name: string;
  /** Department the team belongs to. */
  readonly department: Open<Schema.Department>;
  /** When the row was made. */
  readonly createdAt: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** Who leads the team. */
  readonly lead: UserRef | null;
};

/** Somebody's time in a team. */
export type TeamMember = {
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Since when. */
  readonly fromAt: string;
  /** Until when; null while a member. */
  readonly toAt: string | null;
  /** The team. */
  readonly team: {
    /** Type prefix and UUID v7, such as `lead_0193…`. */
    readonly id: string;
    /** Name, unique in the workspace. */
    readonly name: string;
  };
  /** The member. */
  readonly user: UserRef;
};

/** One secret of an API client. The secret itself is shown once, when it is made. */
export type ApiKey = {
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** How the key begins, to tell keys apart. */
  readonly hint: string;
  /** From when on it no longer works; null if it does not expire. */
  readonly expiresAt: string | null;
  /** When it was revoked; null while it works. */
  readonly revokedAt: string | null;
  /** When the row was made. */
  readonly createdAt: string;
};

/** A program that calls the API, and what it may do. */
export type ApiClient = {
  /** Type prefix and UUID v7, such as `lead_0193…`. */
  readonly id: string;
  /** Grows by one with each change; send it as `expectedVersion` to refuse lost updates. */
  readonly version: number;
  /** Name, unique in the workspace, such as `HubSpot sync`. */
  readonly name: string;
  /** Permissions, such as `lead:capture`; `*` is all. With a user: at most what the user may. */
  readonly scopes: ReadonlyArray<string>;
  /** When the row was made. */
  readonly createdAt: string;
  /** When the row last changed. */
  readonly updatedAt: string;
  /** The person it acts as; null when it acts for itself. */
  readonly user: UserRef | null;
};

export type UsersQueryVariables = {
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.UserFilter | null | undefined;
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
  readonly usersCount: {
    /** The number counted. */
    readonly count: number;
    /** Whether counting reached the end. */
    readonly precision: Open<Schema.Precision>;
  };
};

export type UserQueryVariables = {
  /** Its id. */
  id: string;
};

export type UserQuery = {
  /** One User by its id; NOT_FOUND if there is none you may see. */
  readonly user: User | null;
};

export type TeamsQueryVariables = {
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.TeamFilter | null | undefined;
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
  readonly teamsCount: {
    /** The number counted. */
    readonly count: number;
    /** Whether counting reached the end. */
    readonly precision: Open<Schema.Precision>;
  };
};

export type TeamQueryVariables = {
  /** Its id. */
  id: string;
};

export type TeamQuery = {
  /** One Team by its id; NOT_FOUND if there is none you may see. */
  readonly team: Team | null;
};

export type ApiClientsQueryVariables = {
  /** How many, at most 250; 50 if not given. */
  first?: number | null | undefined;
  /** `pageInfo.endCursor` of the page before, with the same order and filter. */
  after?: string | null | undefined;
  /** Only rows that match. */
  filter?: Schema.ApiClientFilter | null | undefined;
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
  readonly apiClientsCount: {
    /** The number counted. */
    readonly count: number;
    /** Whether counting reached the end. */
    readonly precision: Open<Schema.Precision>;
  };
};

export type ApiClientQueryVariables = {
  /** Its id. */
  id: string;
};

export type ApiClientQuery = {
  /** One ApiClient by its id; NOT_FOUND if there is none you may see. */
  readonly apiClient: ApiClient | null;
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
    /** The client. */
    readonly client: ApiClient;
    /** Its first key, without the secret. */
    readonly apiKey: ApiKey;
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
