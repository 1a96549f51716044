/** A program that gets access. */
export type ApiClientCreateInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name, unique in the workspace. */
  readonly name: string;
  /** Permissions such as `lead:capture`, or `*` for all. */
  readonly scopes: ReadonlyArray<string>;
  /** The person it acts as; absent when it acts for itself. */
  readonly userId?: string | null | undefined;
};

/** Which rows of ApiClient: all conditions given must hold; nested at most 4 deep. */
export type ApiClientFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ApiClientFilter> | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on name. */
  readonly name?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: ApiClientFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ApiClientFilter> | null | undefined;
  /** Condition on userId. */
  readonly userId?: IdComparator | null | undefined;
};

/** One term of an order of ApiClient. */
export type ApiClientOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: ApiClientOrderField;
};

/** What ApiClient rows can be ordered by. */
export type ApiClientOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By name. */
  | "NAME";

/** A further key for a client. */
export type ApiKeyCreateInput = {
  /** The client. */
  readonly clientId: string;
  /** From when on it no longer works. */
  readonly expiresAt?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Which rows of ApiKey: all conditions given must hold; nested at most 4 deep. */
export type ApiKeyFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ApiKeyFilter> | null | undefined;
  /** Condition on clientId. */
  readonly clientId?: IdComparator | null | undefined;
  /** Condition on expiresAt. */
  readonly expiresAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: ApiKeyFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ApiKeyFilter> | null | undefined;
  /** Condition on revokedAt. */
  readonly revokedAt?: DateTimeComparator | null | undefined;
};

/** One term of an order of ApiKey. */
export type ApiKeyOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: ApiKeyOrderField;
};

/** What ApiKey rows can be ordered by. */
export type ApiKeyOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** Which key to revoke. */
export type ApiKeyRevokeInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The key. */
  readonly keyId: string;
};

/** What a command did to a row. */
export type AuditAction =
  /** Made it. */
  | "CREATE"
  /** Changed some of its fields. */
  | "UPDATE";

/** Conditions on a AuditAction; all that are given must hold. */
export type AuditActionComparator = {
  /** Equal. */
  readonly eq?: AuditAction | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<AuditAction> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: AuditAction | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<AuditAction> | null | undefined;
};

/** Which rows of AuditEntry: all conditions given must hold; nested at most 4 deep. */
export type AuditEntryFilter = {
  /** Condition on action. */
  readonly action?: AuditActionComparator | null | undefined;
  /** Condition on actorId. */
  readonly actorId?: StringComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<AuditEntryFilter> | null | undefined;
  /** Condition on correlationId. */
  readonly correlationId?: StringComparator | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on entity. */
  readonly entity?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: AuditEntryFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AuditEntryFilter> | null | undefined;
  /** Condition on subjectId. */
  readonly subjectId?: StringComparator | null | undefined;
};

/** One term of an order of AuditEntry. */
export type AuditEntryOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: AuditEntryOrderField;
};

/** What AuditEntry rows can be ordered by. */
export type AuditEntryOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** Conditions on a yes or no; all that are given must hold. */
export type BooleanComparator = {
  /** Equal. */
  readonly eq?: boolean | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
};

/** What kind of actor made a change. */
export type ChangedBy =
  /** A program with its own API client. */
  | "INTEGRATION"
  /** The server itself: a rule, a job or a consumer of events. */
  | "SYSTEM"
  /** A person. */
  | "USER";

/** Conditions on an instant; all that are given must hold. */
export type DateTimeComparator = {
  /** Greater (later). */
  readonly gt?: string | null | undefined;
  /** Greater (later) or equal. */
  readonly gte?: string | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Less (earlier). */
  readonly lt?: string | null | undefined;
  /** Less (earlier) or equal. */
  readonly lte?: string | null | undefined;
  /** Longer ago than this. */
  readonly olderThan?: string | null | undefined;
  /** Not longer ago than this; stays true as time goes by. */
  readonly withinLast?: string | null | undefined;
};

/** Which side of the house somebody works on. */
export type Department =
  /** Answers for all of it. */
  | "EXECUTIVE"
  /** Technical marketing: former salespeople between sales and marketing. */
  | "LIAISON"
  /** Makes what is sold. */
  | "MANUFACTURING"
  /** Finds, qualifies and informs those who may buy. */
  | "MARKETING"
  /** Revenue operations: runs this system. */
  | "OPS"
  /** Decides what will be made. */
  | "PRODUCT"
  /** Sells. */
  | "SALES";

/** Conditions on a Department; all that are given must hold. */
export type DepartmentComparator = {
  /** Equal. */
  readonly eq?: Department | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<Department> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: Department | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<Department> | null | undefined;
};

/** Which end of an order comes first. */
export type Direction =
  /** Smallest, earliest, first of the alphabet. */
  | "ASC"
  /** Greatest, latest. */
  | "DESC";

/** How far somebody's responsibility reaches. */
export type FunctionLevel =
  /** A function's work. */
  | "EXECUTIVE"
  /** A team's work; may reopen, retract and reassign. */
  | "MANAGER"
  /** Own work. */
  | "STAFF";

/** Conditions on a FunctionLevel; all that are given must hold. */
export type FunctionLevelComparator = {
  /** Equal. */
  readonly eq?: FunctionLevel | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<FunctionLevel> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: FunctionLevel | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<FunctionLevel> | null | undefined;
};

/** Conditions on an id; all that are given must hold. */
export type IdComparator = {
  /** Equal. */
  readonly eq?: string | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: string | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<string> | null | undefined;
};

/** Whether a count is the whole truth. */
export type Precision =
  /** Counting stopped here; there are more. */
  | "AT_LEAST"
  /** So many, no more and no fewer. */
  | "EXACT";

/** What decides one's permissions and the rows one sees. */
export type Role =
  /** A client with every permission. */
  | "ADMIN"
  /** Nobody known. */
  | "ANONYMOUS"
  /** Answers for all of it. */
  | "EXECUTIVE"
  /** A program on its own behalf, with the permissions of its scopes. */
  | "INTEGRATION"
  /** Between sales and marketing, with rights on what they are assigned to. */
  | "LIAISON"
  /** Makes what is sold. */
  | "MANUFACTURING"
  /** Manages manufacturing. */
  | "MANUFACTURING_MANAGER"
  /** Captures, qualifies and hands over leads; researches the market. */
  | "MARKETING"
  /** Manages marketing. */
  | "MARKETING_MANAGER"
  /** Runs this system. */
  | "OPS"
  /** Decides what will be made. */
  | "PRODUCT"
  /** A salesperson: own leads, those of the team, and those of accounts worked on. */
  | "SALES"
  /** Manages sales. */
  | "SALES_MANAGER";

/** Conditions on a text; all that are given must hold. */
export type StringComparator = {
  /** Holds this text, whatever its case. */
  readonly contains?: string | null | undefined;
  /** Equal. */
  readonly eq?: string | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: string | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<string> | null | undefined;
  /** Begins with this text, whatever its case. */
  readonly startsWith?: string | null | undefined;
};

/** A new team. */
export type TeamCreateInput = {
  /** Department. */
  readonly department: Department;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Who leads it. */
  readonly leadId?: string | null | undefined;
  /** Name, unique in the workspace. */
  readonly name: string;
};

/** Which rows of Team: all conditions given must hold; nested at most 4 deep. */
export type TeamFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<TeamFilter> | null | undefined;
  /** Condition on department. */
  readonly department?: DepartmentComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on name. */
  readonly name?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: TeamFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<TeamFilter> | null | undefined;
};

/** Which rows of TeamMember: all conditions given must hold; nested at most 4 deep. */
export type TeamMemberFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<TeamMemberFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: TeamMemberFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<TeamMemberFilter> | null | undefined;
  /** Condition on teamId. */
  readonly teamId?: IdComparator | null | undefined;
  /** Condition on toAt. */
  readonly toAt?: DateTimeComparator | null | undefined;
  /** Condition on userId. */
  readonly userId?: IdComparator | null | undefined;
};

/** Who joins or leaves which team. */
export type TeamMemberInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The team. */
  readonly teamId: string;
  /** The person. */
  readonly userId: string;
};

/** One term of an order of TeamMember. */
export type TeamMemberOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: TeamMemberOrderField;
};

/** What TeamMember rows can be ordered by. */
export type TeamMemberOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** One term of an order of Team. */
export type TeamOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: TeamOrderField;
};

/** What Team rows can be ordered by. */
export type TeamOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By name. */
  | "NAME";

/** Somebody who joins. */
export type UserCreateInput = {
  /** Department. */
  readonly department: Department;
  /** Work e-mail, unique in the workspace. */
  readonly email: string;
  /** Has sold before; false if not given. */
  readonly formerSales?: boolean | null | undefined;
  /** Level; STAFF if not given. */
  readonly functionLevel?: FunctionLevel | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whom this person reports to. */
  readonly managerId?: string | null | undefined;
  /** Most leads handed over in a day. */
  readonly maxLeadsPerDay?: number | null | undefined;
  /** Most open leads at a time. */
  readonly maxOpenLeads?: number | null | undefined;
  /** Full name. */
  readonly name: string;
  /** IANA time zone; UTC if not given. */
  readonly timezone?: string | null | undefined;
};

/** Which rows of User: all conditions given must hold; nested at most 4 deep. */
export type UserFilter = {
  /** Condition on active. */
  readonly active?: BooleanComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<UserFilter> | null | undefined;
  /** Condition on department. */
  readonly department?: DepartmentComparator | null | undefined;
  /** Condition on emailKey. */
  readonly emailKey?: StringComparator | null | undefined;
  /** Condition on functionLevel. */
  readonly functionLevel?: FunctionLevelComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on managerId. */
  readonly managerId?: IdComparator | null | undefined;
  /** Condition on name. */
  readonly name?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: UserFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<UserFilter> | null | undefined;
};

/** One term of an order of User. */
export type UserOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: UserOrderField;
};

/** What User rows can be ordered by. */
export type UserOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By name. */
  | "NAME";

/** What changes about somebody: absent leaves, null clears. */
export type UserUpdateInput = {
  /** False when somebody has left. */
  readonly active?: boolean | null | undefined;
  /** Out of office. */
  readonly away?: boolean | null | undefined;
  /** Department. */
  readonly department?: Department | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Level. */
  readonly functionLevel?: FunctionLevel | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whom this person reports to. */
  readonly managerId?: string | null | undefined;
  /** Most leads handed over in a day. */
  readonly maxLeadsPerDay?: number | null | undefined;
  /** Most open leads at a time. */
  readonly maxOpenLeads?: number | null | undefined;
  /** Full name. */
  readonly name?: string | null | undefined;
  /** Whom. */
  readonly userId: string;
};
