/** An absence that is over early, or will not be. */
export type AbsenceCancelInput = {
  /** Which. */
  readonly absenceId: string;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Which rows of Absence: all conditions given must hold; nested at most 4 deep. */
export type AbsenceFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<AbsenceFilter> | null | undefined;
  /** Condition on fromAt. */
  readonly fromAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on kind. */
  readonly kind?: AbsenceKindComparator | null | undefined;
  /** This does not hold. */
  readonly not?: AbsenceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AbsenceFilter> | null | undefined;
  /** Condition on toAt. */
  readonly toAt?: DateTimeComparator | null | undefined;
  /** Condition on userId. */
  readonly userId?: IdComparator | null | undefined;
};

/** What keeps somebody from new leads for a time. */
export type AbsenceKind =
  /** At work, and not to be given anything new: a fair, a training. */
  | "BUSY"
  /** Out of office: on leave, ill, travelling. */
  | "OOO";

/** Conditions on a AbsenceKind; all that are given must hold. */
export type AbsenceKindComparator = {
  /** Equal. */
  readonly eq?: AbsenceKind | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<AbsenceKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: AbsenceKind | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<AbsenceKind> | null | undefined;
};

/** One term of an order of Absence. */
export type AbsenceOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: AbsenceOrderField;
};

/** What Absence rows can be ordered by. */
export type AbsenceOrderField =
  /** By fromAt. */
  "FROM_AT";

/** A time in which somebody gets no leads. */
export type AbsenceRecordInput = {
  /** From when. */
  readonly fromAt: string;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** What keeps them. */
  readonly kind: AbsenceKind;
  /** Anything worth saying. */
  readonly note?: string | null | undefined;
  /** Until when. */
  readonly toAt: string;
  /** Who; oneself if not given. */
  readonly userId?: string | null | undefined;
};

/** A new account. */
export type AccountCreateInput = {
  /** Revenue in a year. */
  readonly annualRevenue?: MoneyInput | null | undefined;
  /** An object of what no field holds, by key: a null takes its key away. */
  readonly attributes?: unknown | null | undefined;
  /** ISO 3166-1 alpha-2 of its seat. */
  readonly countryCode?: string | null | undefined;
  /** All its domains, as hosts, web addresses or e-mail addresses; those left out are given up. Free-mail domains are refused. */
  readonly domains?: ReadonlyArray<string> | null | undefined;
  /** How many people work there. */
  readonly employees?: number | null | undefined;
  /** Added to what it is called elsewhere; none is removed. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Industry, in your own words. */
  readonly industry?: string | null | undefined;
  /** Name in the register. */
  readonly legalName?: string | null | undefined;
  /** Name as people use it. */
  readonly name: string;
  /** Who answers for it. Joins its team as OWNER in the same step. */
  readonly ownerId?: string | null | undefined;
  /** The company this one belongs to. */
  readonly parentId?: string | null | undefined;
  /** How much it matters; a new one is STANDARD. */
  readonly tier?: AccountTier | null | undefined;
  /** What it is to us; a new one is a PROSPECT. */
  readonly type?: AccountType | null | undefined;
  /** The year it was founded. */
  readonly yearEstablished?: number | null | undefined;
};

/** Which rows of AccountDomain: all conditions given must hold; nested at most 4 deep. */
export type AccountDomainFilter = {
  /** Condition on accountId. */
  readonly accountId?: IdComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<AccountDomainFilter> | null | undefined;
  /** Condition on domain. */
  readonly domain?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: AccountDomainFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AccountDomainFilter> | null | undefined;
};

/** One term of an order of AccountDomain. */
export type AccountDomainOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: AccountDomainOrderField;
};

/** What AccountDomain rows can be ordered by. */
export type AccountDomainOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By domain. */
  | "DOMAIN";

/** Which rows of Account: all conditions given must hold; nested at most 4 deep. */
export type AccountFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<AccountFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on name. */
  readonly name?: StringComparator | null | undefined;
  /** Condition on nameKey. */
  readonly nameKey?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: AccountFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AccountFilter> | null | undefined;
  /** Condition on ownerId. */
  readonly ownerId?: IdComparator | null | undefined;
  /** Condition on parentId. */
  readonly parentId?: IdComparator | null | undefined;
  /** Condition on tier. */
  readonly tier?: AccountTierComparator | null | undefined;
  /** Condition on type. */
  readonly type?: AccountTypeComparator | null | undefined;
};

/** How to find the account. */
export type AccountMatchInput =
  /** One of its domains; host, web address or e-mail address. */
  | {
      readonly domain: string;
      readonly externalRef?: never;
      readonly id?: never;
    } /** What another system calls it. */
  | {
      readonly domain?: never;
      readonly externalRef: ExternalRefInput;
      readonly id?: never;
    } /** Its id; NOT_FOUND if there is none. */
  | { readonly domain?: never; readonly externalRef?: never; readonly id: string };

/** One term of an order of Account. */
export type AccountOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: AccountOrderField;
};

/** What Account rows can be ordered by. */
export type AccountOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By name. */
  | "NAME";

/** What the account is to hold: absent leaves, null clears. */
export type AccountSetInput = {
  /** Revenue in a year. */
  readonly annualRevenue?: MoneyInput | null | undefined;
  /** An object of what no field holds, by key: a null takes its key away. */
  readonly attributes?: unknown | null | undefined;
  /** ISO 3166-1 alpha-2 of its seat. */
  readonly countryCode?: string | null | undefined;
  /** All its domains, as hosts, web addresses or e-mail addresses; those left out are given up. Free-mail domains are refused. */
  readonly domains?: ReadonlyArray<string> | null | undefined;
  /** How many people work there. */
  readonly employees?: number | null | undefined;
  /** Added to what it is called elsewhere; none is removed. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Industry, in your own words. */
  readonly industry?: string | null | undefined;
  /** Name in the register. */
  readonly legalName?: string | null | undefined;
  /** Name as people use it; needed when the account is new. */
  readonly name?: string | null | undefined;
  /** Who answers for it. Joins its team as OWNER in the same step. */
  readonly ownerId?: string | null | undefined;
  /** The company this one belongs to. */
  readonly parentId?: string | null | undefined;
  /** How much it matters; a new one is STANDARD. */
  readonly tier?: AccountTier | null | undefined;
  /** What it is to us; a new one is a PROSPECT. */
  readonly type?: AccountType | null | undefined;
  /** The year it was founded. */
  readonly yearEstablished?: number | null | undefined;
};

/** Who joins an account's team. */
export type AccountTeamAddInput = {
  /** The account. */
  readonly accountId: string;
  /** From when on; now if not given. */
  readonly fromAt?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** What they are to the account. OWNER hands the account over to them, now and without an end. */
  readonly role: AccountTeamRole;
  /** Until when; open-ended if not given. */
  readonly toAt?: string | null | undefined;
  /** The person. */
  readonly userId: string;
};

/** Which rows of AccountTeamMember: all conditions given must hold; nested at most 4 deep. */
export type AccountTeamMemberFilter = {
  /** Condition on accountId. */
  readonly accountId?: IdComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<AccountTeamMemberFilter> | null | undefined;
  /** Condition on department. */
  readonly department?: DepartmentComparator | null | undefined;
  /** Condition on fromAt. */
  readonly fromAt?: DateTimeComparator | null | undefined;
  /** This does not hold. */
  readonly not?: AccountTeamMemberFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AccountTeamMemberFilter> | null | undefined;
  /** Condition on role. */
  readonly role?: AccountTeamRoleComparator | null | undefined;
  /** Condition on toAt. */
  readonly toAt?: DateTimeComparator | null | undefined;
  /** Condition on userId. */
  readonly userId?: IdComparator | null | undefined;
};

/** One term of an order of AccountTeamMember. */
export type AccountTeamMemberOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: AccountTeamMemberOrderField;
};

/** What AccountTeamMember rows can be ordered by. */
export type AccountTeamMemberOrderField =
  /** By fromAt. */
  "FROM_AT";

/** Whose time on an account's team ends. */
export type AccountTeamRemoveInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The membership. The OWNER's leaves the account without owner. */
  readonly memberId: string;
  /** When it ends; now if not given, or when it was to begin if that is later. */
  readonly toAt?: string | null | undefined;
};

/** What somebody of ours is to an account. */
export type AccountTeamRole =
  /** Sells to it. */
  | "ACCOUNT_EXEC"
  /** Its way to our management. */
  | "EXEC_SPONSOR"
  /** Stands between sales and marketing on it. */
  | "LIAISON"
  /** Makes what it buys. */
  | "MANUFACTURING"
  /** Runs programmes for it. */
  | "MARKETING"
  /** Answers for the account; its leads go here first. One at a time. */
  | "OWNER"
  /** Answers its technical questions. */
  | "SALES_ENGINEER"
  /** Opens doors there. */
  | "SDR";

/** Conditions on a AccountTeamRole; all that are given must hold. */
export type AccountTeamRoleComparator = {
  /** Equal. */
  readonly eq?: AccountTeamRole | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<AccountTeamRole> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: AccountTeamRole | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<AccountTeamRole> | null | undefined;
};

/** How much an account matters, agreed by both sides. */
export type AccountTier =
  /** Has a plan and a team of its own. */
  | "KEY"
  /** Served when it calls. */
  | "LONG_TAIL"
  /** Served as all are. */
  | "STANDARD"
  /** Decides whether the company makes its plan. */
  | "STRATEGIC";

/** Conditions on a AccountTier; all that are given must hold. */
export type AccountTierComparator = {
  /** Equal. */
  readonly eq?: AccountTier | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<AccountTier> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: AccountTier | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<AccountTier> | null | undefined;
};

/** What a company is to us. */
export type AccountType =
  /** Sells against us. */
  | "COMPETITOR"
  /** Has bought. */
  | "CUSTOMER"
  /** None of these. */
  | "OTHER"
  /** Sells or builds with us. */
  | "PARTNER"
  /** May buy. */
  | "PROSPECT";

/** Conditions on a AccountType; all that are given must hold. */
export type AccountTypeComparator = {
  /** Equal. */
  readonly eq?: AccountType | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<AccountType> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: AccountType | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<AccountType> | null | undefined;
};

/** What changes about an account: absent leaves, null clears. */
export type AccountUpdateInput = {
  /** Which. */
  readonly accountId: string;
  /** Revenue in a year. */
  readonly annualRevenue?: MoneyInput | null | undefined;
  /** An object of what no field holds, by key: a null takes its key away. */
  readonly attributes?: unknown | null | undefined;
  /** ISO 3166-1 alpha-2 of its seat. */
  readonly countryCode?: string | null | undefined;
  /** All its domains, as hosts, web addresses or e-mail addresses; those left out are given up. Free-mail domains are refused. */
  readonly domains?: ReadonlyArray<string> | null | undefined;
  /** How many people work there. */
  readonly employees?: number | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Added to what it is called elsewhere; none is removed. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Industry, in your own words. */
  readonly industry?: string | null | undefined;
  /** Name in the register. */
  readonly legalName?: string | null | undefined;
  /** Name as people use it. */
  readonly name?: string | null | undefined;
  /** Who answers for it. Joins its team as OWNER in the same step. */
  readonly ownerId?: string | null | undefined;
  /** The company this one belongs to. */
  readonly parentId?: string | null | undefined;
  /** How much it matters; a new one is STANDARD. */
  readonly tier?: AccountTier | null | undefined;
  /** What it is to us; a new one is a PROSPECT. */
  readonly type?: AccountType | null | undefined;
  /** The year it was founded. */
  readonly yearEstablished?: number | null | undefined;
};

/** An account as another system knows it. */
export type AccountUpsertInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** How to find it. A new one keeps the reference or domain. */
  readonly match: AccountMatchInput;
  /** What it is to hold. */
  readonly set: AccountSetInput;
};

/** The line as agreed anew: absent leaves. */
export type AgreedLineSetInput = {
  /** Behaviour points from which the server hands over; null: it never does. */
  readonly behaviourPoints?: number | null | undefined;
  /** Percent from which a prediction counts as a yes. */
  readonly chancePoints?: number | null | undefined;
  /** Fewest behaviour points of engagement 2. */
  readonly engagedPoints?: number | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Fewest fit points of a lead that may be handed over as it is. */
  readonly fitPoints?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Fewest behaviour points of engagement 1. */
  readonly keenPoints?: number | null | undefined;
  /** The least band of fit of a lead beyond the line. */
  readonly leastBand?: FitBand | null | undefined;
};

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

/** Whether somebody invited was there. */
export type Attendance =
  /** Was not there: does not count as an attendee. */
  | "NO"
  /** Nobody has said. */
  | "UNKNOWN"
  /** Was there. */
  | "YES";

/** Conditions on a Attendance; all that are given must hold. */
export type AttendanceComparator = {
  /** Equal. */
  readonly eq?: Attendance | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<Attendance> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: Attendance | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<Attendance> | null | undefined;
};

/** Whether one attendee was there. */
export type AttendanceInput = {
  /** Whether they were there. */
  readonly attended: Attendance;
  /** The attendee, of this meeting. */
  readonly attendeeId: string;
};

/** Whose side somebody at a meeting is on. */
export type AttendeeSide =
  /** Of the customer. */
  | "CUSTOMER"
  /** Of our company. */
  | "OURS"
  /** Of a partner. */
  | "PARTNER";

/** Conditions on a AttendeeSide; all that are given must hold. */
export type AttendeeSideComparator = {
  /** Equal. */
  readonly eq?: AttendeeSide | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<AttendeeSide> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: AttendeeSide | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<AttendeeSide> | null | undefined;
};

/** What a command did to a row. */
export type AuditAction =
  /** Made it. */
  | "CREATE"
  /** Took it away, with what only belonged to it. */
  | "DELETE"
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

/** Why a mail came back. */
export type BounceKind =
  /** There is no such mailbox: nothing is sent there again. */
  | "HARD"
  /** The mailbox is full, closed to us or out of reach: another time may do. */
  | "SOFT";

/** A new calendar. */
export type BusinessCalendarCreateInput = {
  /** When work is done. */
  readonly hours?: CalendarHoursInput | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** True: it takes the place of the default calendar. */
  readonly isDefault?: boolean | null | undefined;
  /** Name, unique among those in use. */
  readonly name: string;
};

/** Which rows of BusinessCalendar: all conditions given must hold; nested at most 4 deep. */
export type BusinessCalendarFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<BusinessCalendarFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on isDefault. */
  readonly isDefault?: BooleanComparator | null | undefined;
  /** Condition on name. */
  readonly name?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: BusinessCalendarFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<BusinessCalendarFilter> | null | undefined;
  /** Condition on retiredAt. */
  readonly retiredAt?: DateTimeComparator | null | undefined;
};

/** One term of an order of BusinessCalendar. */
export type BusinessCalendarOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: BusinessCalendarOrderField;
};

/** What BusinessCalendar rows can be ordered by. */
export type BusinessCalendarOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By name. */
  | "NAME";

/** A calendar nothing new is to go by any more. */
export type BusinessCalendarRetireInput = {
  /** The calendar. */
  readonly calendarId: string;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What changes about a calendar: absent leaves. */
export type BusinessCalendarUpdateInput = {
  /** The calendar. */
  readonly calendarId: string;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** When work is done. */
  readonly hours?: CalendarHoursInput | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** True: it takes the place of the default calendar. */
  readonly isDefault?: boolean | null | undefined;
  /** Name, unique among those in use. */
  readonly name?: string | null | undefined;
};

/** Which rows of BusinessCalendarVersion: all conditions given must hold; nested at most 4 deep. */
export type BusinessCalendarVersionFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<BusinessCalendarVersionFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on hoursVersion. */
  readonly hoursVersion?: IntComparator | null | undefined;
  /** This does not hold. */
  readonly not?: BusinessCalendarVersionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<BusinessCalendarVersionFilter> | null | undefined;
};

/** One term of an order of BusinessCalendarVersion. */
export type BusinessCalendarVersionOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: BusinessCalendarVersionOrderField;
};

/** What BusinessCalendarVersion rows can be ordered by. */
export type BusinessCalendarVersionOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** A span of real time to try a calendar with, at most ten years. */
export type BusinessMinutesInput = {
  /** The calendar. */
  readonly calendarId: string;
  /** When it begins. */
  readonly from: string;
  /** When it ends. */
  readonly to: string;
};

/** A span of business time to try a calendar with. */
export type BusinessTimeInput = {
  /** The calendar. */
  readonly calendarId: string;
  /** When it begins. */
  readonly from: string;
  /** How many open minutes it lasts, at most 600,000. */
  readonly minutes: number;
};

/** What a contact does when their company buys. */
export type BuyingRole =
  /** Wants us out. */
  | "BLOCKER"
  /** Wants us in, and says so when we are not there. */
  | "CHAMPION"
  /** Holds the budget. */
  | "ECONOMIC_BUYER"
  /** Is asked for an opinion. */
  | "INFLUENCER"
  /** Judges whether it works. */
  | "TECHNICAL_EVALUATOR"
  /** Not known yet. */
  | "UNKNOWN"
  /** Will work with it. */
  | "USER";

/** Conditions on a BuyingRole; all that are given must hold. */
export type BuyingRoleComparator = {
  /** Equal. */
  readonly eq?: BuyingRole | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<BuyingRole> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: BuyingRole | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<BuyingRole> | null | undefined;
};

/** A day unlike its weekday, be it a holiday or not. */
export type CalendarExceptionInput = {
  /** When work is done then; empty: not at all. */
  readonly hours: ReadonlyArray<DayOpeningInput>;
  /** Why. */
  readonly note?: string | null | undefined;
  /** The day. */
  readonly on: string;
};

/** A day off of the company's own. */
export type CalendarHolidayInput = {
  /** Whether it is kept on that day of every year; not if absent. */
  readonly isYearly?: boolean | null | undefined;
  /** What it is called. */
  readonly name: string;
  /** The day. */
  readonly on: string;
};

/** When work is done: absent leaves, a list replaces the one there was. */
export type CalendarHoursInput = {
  /** Days unlike their weekday. */
  readonly exceptions?: ReadonlyArray<CalendarExceptionInput> | null | undefined;
  /** Country whose public holidays are kept, ISO 3166-1 alpha-2; null: none are. */
  readonly holidayCountry?: string | null | undefined;
  /** Part of the country, such as `BY` or `BY-A`. */
  readonly holidayRegion?: string | null | undefined;
  /** Days off of the company's own. */
  readonly holidays?: ReadonlyArray<CalendarHolidayInput> | null | undefined;
  /** IANA time zone; if new, that of most people of the workspace. */
  readonly timezone?: string | null | undefined;
  /** The usual week; Monday to Friday, 9 to 17, if new. */
  readonly week?: ReadonlyArray<WeekOpeningInput> | null | undefined;
};

/** What the caller answered. */
export type CallAnswersInput = {
  /** Questions asked and not answered. */
  readonly asked?: ReadonlyArray<QualificationQuestion> | null | undefined;
  /** When they were asked; now if not given. */
  readonly askedAt?: string | null | undefined;
  /** What their budget is. */
  readonly budget?: QualificationBudgetInput | null | undefined;
  /** Who speaks for us inside. */
  readonly champion?: QualificationChampionInput | null | undefined;
  /** Who decides. */
  readonly decider?: QualificationDeciderInput | null | undefined;
  /** By what they will choose. */
  readonly decisionCriteria?: string | null | undefined;
  /** How they come to a decision. */
  readonly decisionProcess?: string | null | undefined;
  /** Questions whose answer rules the lead out. */
  readonly disqualifying?: ReadonlyArray<QualificationQuestion> | null | undefined;
  /** Whose questions were asked; answers to others are refused then. Else the one that applies to the lead: what its source demands, what it was last asked under, or the workspace's. */
  readonly framework?: QualificationFramework | null | undefined;
  /** What the problem costs them. */
  readonly impact?: string | null | undefined;
  /** What it is worth to them, in figures. */
  readonly metrics?: string | null | undefined;
  /** What has to be signed, by whom, and how long it takes. */
  readonly paperProcess?: string | null | undefined;
  /** The problem they are experiencing. */
  readonly problem?: string | null | undefined;
  /** How sure answers are and what proves them. */
  readonly proofs?: ReadonlyArray<QualificationProofInput> | null | undefined;
  /** Days until they want to buy. */
  readonly timeframeDays?: number | null | undefined;
  /** What they tried in the past; empty for nothing. */
  readonly triedBefore?: ReadonlyArray<TriedBeforeInput> | null | undefined;
  /** How pressing it is. */
  readonly urgency?: Urgency | null | undefined;
};

/** Who calls, as far as they told. */
export type CallerInput = {
  /** The account they work for; found by the e-mail's domain if absent. */
  readonly accountId?: string | null | undefined;
  /** An object of whatever else the source sent: kept, never lost. */
  readonly attributes?: unknown | null | undefined;
  /** City. */
  readonly city?: string | null | undefined;
  /** Company, as written. */
  readonly company?: string | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  readonly countryCode?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** How many people work at the company. */
  readonly employees?: number | null | undefined;
  /** Added to what it is called elsewhere; none is removed. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Industry, NAICS code. */
  readonly industry?: string | null | undefined;
  /** Full name; made of given and family name if absent. */
  readonly name?: string | null | undefined;
  /** Telephone number, as written; without `+` it is read as one of `countryCode`. */
  readonly phone?: string | null | undefined;
  /** Postcode. */
  readonly postcode?: string | null | undefined;
  /** The problem, in the prospect's own words. */
  readonly problem?: string | null | undefined;
  /** The product line they ask about: which models score them. */
  readonly productLine?: string | null | undefined;
  /** State, province or county. */
  readonly region?: string | null | undefined;
  /** Job title. */
  readonly title?: string | null | undefined;
};

/** A new campaign. */
export type CampaignCreateInput = {
  /** The channel it uses. */
  readonly channel: MarketingChannel;
  /** What it costs in all. */
  readonly cost?: MoneyInput | null | undefined;
  /** Its last day, not before the first. */
  readonly endsOn?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name as people use it; no two read alike. */
  readonly name: string;
  /** Who answers for it. */
  readonly ownerId?: string | null | undefined;
  /** Its first day. */
  readonly startsOn?: string | null | undefined;
  /** Where it stands; a new one is PLANNING. */
  readonly status?: CampaignStatus | null | undefined;
};

/** Which rows of Campaign: all conditions given must hold; nested at most 4 deep. */
export type CampaignFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CampaignFilter> | null | undefined;
  /** Condition on channel. */
  readonly channel?: MarketingChannelComparator | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on name. */
  readonly name?: StringComparator | null | undefined;
  /** Condition on nameKey. */
  readonly nameKey?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: CampaignFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CampaignFilter> | null | undefined;
  /** Condition on ownerId. */
  readonly ownerId?: IdComparator | null | undefined;
  /** Condition on status. */
  readonly status?: CampaignStatusComparator | null | undefined;
};

/** One term of an order of Campaign. */
export type CampaignOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: CampaignOrderField;
};

/** What Campaign rows can be ordered by. */
export type CampaignOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By name. */
  | "NAME";

/** Where a campaign stands. */
export type CampaignStatus =
  /** Runs. */
  | "ACTIVE"
  /** Over. */
  | "COMPLETE"
  /** Stopped, or laid aside before it ran. */
  | "INACTIVE"
  /** Being prepared. */
  | "PLANNING";

/** Conditions on a CampaignStatus; all that are given must hold. */
export type CampaignStatusComparator = {
  /** Equal. */
  readonly eq?: CampaignStatus | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<CampaignStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: CampaignStatus | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<CampaignStatus> | null | undefined;
};

/** What changes about a campaign: absent leaves, null clears. */
export type CampaignUpdateInput = {
  /** Which. */
  readonly campaignId: string;
  /** The channel it uses. */
  readonly channel?: MarketingChannel | null | undefined;
  /** What it costs in all. */
  readonly cost?: MoneyInput | null | undefined;
  /** Its last day, not before the first. */
  readonly endsOn?: string | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name as people use it; no two read alike. */
  readonly name?: string | null | undefined;
  /** Who answers for it. */
  readonly ownerId?: string | null | undefined;
  /** Its first day. */
  readonly startsOn?: string | null | undefined;
  /** Where it stands; a new one is PLANNING. */
  readonly status?: CampaignStatus | null | undefined;
};

/** What kind of actor made a change. */
export type ChangedBy =
  /** A program with its own API client. */
  | "INTEGRATION"
  /** The server itself: a rule, a job or a consumer of events. */
  | "SYSTEM"
  /** A person. */
  | "USER";

/** Conditions on a ChangedBy; all that are given must hold. */
export type ChangedByComparator = {
  /** Equal. */
  readonly eq?: ChangedBy | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<ChangedBy> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: ChangedBy | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<ChangedBy> | null | undefined;
};

/** A competitor to be known from now on. */
export type CompetitorCreateInput = {
  /** What else it is called. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Its domains or web addresses. */
  readonly domains?: ReadonlyArray<string> | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name; no other competitor's name or alias, whatever the spelling. */
  readonly name: string;
  /** How much it is in our way. */
  readonly tier?: CompetitorTier | null | undefined;
};

/** Which rows of Competitor: all conditions given must hold; nested at most 4 deep. */
export type CompetitorFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CompetitorFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on name. */
  readonly name?: StringComparator | null | undefined;
  /** Condition on nameKey. */
  readonly nameKey?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: CompetitorFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CompetitorFilter> | null | undefined;
  /** Condition on status. */
  readonly status?: CompetitorStatusComparator | null | undefined;
};

/** One term of an order of Competitor. */
export type CompetitorOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: CompetitorOrderField;
};

/** What Competitor rows can be ordered by. */
export type CompetitorOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By name. */
  | "NAME";

/** Whether a competitor is still one. */
export type CompetitorStatus =
  /** Competes with us. */
  | "ACTIVE"
  /** Gone, bought or no longer in our way: not recognised in what leads say. */
  | "INACTIVE";

/** Conditions on a CompetitorStatus; all that are given must hold. */
export type CompetitorStatusComparator = {
  /** Equal. */
  readonly eq?: CompetitorStatus | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<CompetitorStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: CompetitorStatus | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<CompetitorStatus> | null | undefined;
};

/** How much a competitor is in our way. */
export type CompetitorTier =
  /** New; to be watched. */
  | "EMERGING"
  /** Met in most deals. */
  | "MAJOR"
  /** Met now and then. */
  | "MINOR";

/** What changes about a competitor: absent leaves, null clears. */
export type CompetitorUpdateInput = {
  /** All of its aliases; null or empty for none. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Which. */
  readonly competitorId: string;
  /** All of its domains; null or empty for none. */
  readonly domains?: ReadonlyArray<string> | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name. */
  readonly name?: string | null | undefined;
  /** Whether it still competes. */
  readonly status?: CompetitorStatus | null | undefined;
  /** How much it is in our way. */
  readonly tier?: CompetitorTier | null | undefined;
};

/** Whom people may tell. A label: it hides nothing from anybody in the workspace. */
export type Confidentiality =
  /** May be told to customers. */
  | "CUSTOMER_SAFE"
  /** Stays in the house. */
  | "INTERNAL"
  /** May be used, but not in a way that shows who said it. */
  | "SOURCE_PROTECTED";

/** Whose payloads a source reads. */
export type ConnectorPreset =
  /** Fields by their own names, at the top of the payload. */
  | "GENERIC"
  /** A contact of HubSpot, as a workflow's webhook sends it. */
  | "HUBSPOT"
  /** A person of Pipedrive, as its webhooks send it. */
  | "PIPEDRIVE"
  /** A lead or contact of Salesforce, by its API names. */
  | "SALESFORCE"
  /** A lead of Zoho CRM, by its API names. */
  | "ZOHO";

/** How a consent came to be as it is. */
export type ConsentAct =
  /** Somebody sent a form. */
  | "FORM"
  /** The person followed a link that was mailed to the address. */
  | "LINK"
  /** One of us wrote it down, by hand or from another system. */
  | "RECORDED";

/** Why one may write to somebody (GDPR, article 6). */
export type ConsentBasis =
  /** They said yes. */
  | "CONSENT"
  /** It is needed for a contract with them. */
  | "CONTRACT"
  /** Our interest outweighs theirs, and they have not objected. */
  | "LEGITIMATE_INTEREST";

/** A way to reach somebody. */
export type ConsentChannel =
  /** By e-mail; the address is an e-mail address. */
  | "EMAIL"
  /** By telephone; the address is a number. */
  | "PHONE"
  /** By text message; the address is a number. */
  | "SMS";

/** Which rows of Consent: all conditions given must hold; nested at most 4 deep. */
export type ConsentFilter = {
  /** Condition on addressKey. */
  readonly addressKey?: StringComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ConsentFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: ConsentFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ConsentFilter> | null | undefined;
  /** Condition on state. */
  readonly state?: ConsentStateComparator | null | undefined;
  /** Condition on topic. */
  readonly topic?: StringComparator | null | undefined;
};

/** One term of an order of Consent. */
export type ConsentOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: ConsentOrderField;
};

/** What Consent rows can be ordered by. */
export type ConsentOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** Which rows of ConsentProof: all conditions given must hold; nested at most 4 deep. */
export type ConsentProofFilter = {
  /** Condition on actedAt. */
  readonly actedAt?: DateTimeComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ConsentProofFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: ConsentProofFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ConsentProofFilter> | null | undefined;
};

/** One term of an order of ConsentProof. */
export type ConsentProofOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: ConsentProofOrderField;
};

/** What ConsentProof rows can be ordered by. */
export type ConsentProofOrderField =
  /** By actedAt. */
  "ACTED_AT";

/** A consent that somebody gave, as one of us or another system knows it. */
export type ConsentRecordInput = {
  /** When they gave it; now if not given, never later. */
  readonly actedAt?: string | null | undefined;
  /** E-mail address, or telephone number as written. */
  readonly address: string;
  /** Why one may. */
  readonly basis: ConsentBasis;
  /** The way to reach them. */
  readonly channel: ConsentChannel;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** What else proves it. */
  readonly note?: string | null | undefined;
  /** The words they agreed to. Needed, or a note, for the basis CONSENT. */
  readonly shownText?: string | null | undefined;
  /** The form, file or system it came by. */
  readonly source?: string | null | undefined;
  /** Version of those words. */
  readonly textVersion?: string | null | undefined;
  /** What about, such as `newsletter`. */
  readonly topic: string;
};

/** Somebody does not want to be written to any more. */
export type ConsentRevokeInput = {
  /** E-mail address, or telephone number as written. */
  readonly address: string;
  /** The way to reach them. */
  readonly channel: ConsentChannel;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** How they said so. */
  readonly note?: string | null | undefined;
  /** What about; everything if not given. */
  readonly topic?: string | null | undefined;
};

/** Whether one may write to an address on a topic. */
export type ConsentState =
  /** One may. */
  | "GRANTED"
  /** Asked for by a form; the link mailed to the address is not followed yet. */
  | "PENDING_DOI"
  /** One may not. Only the person brings it back, by a link mailed to them. */
  | "REVOKED";

/** Conditions on a ConsentState; all that are given must hold. */
export type ConsentStateComparator = {
  /** Equal. */
  readonly eq?: ConsentState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<ConsentState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: ConsentState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<ConsentState> | null | undefined;
};

/** Somebody new at an account. */
export type ContactCreateInput = {
  /** Where they work. */
  readonly accountId: string;
  /** An object of what no field holds, by key: a null takes its key away. */
  readonly attributes?: unknown | null | undefined;
  /** What they do when their company buys; UNKNOWN for a new one. */
  readonly buyingRole?: BuyingRole | null | undefined;
  /** E-mail address; unique in the workspace. */
  readonly email?: string | null | undefined;
  /** Added to what they are called elsewhere. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Full name; made of given and family name if not given. */
  readonly name?: string | null | undefined;
  /** Telephone number; without `+` it is read in the account's country. */
  readonly phone?: string | null | undefined;
  /** What their card says. */
  readonly title?: string | null | undefined;
};

/** Which rows of Contact: all conditions given must hold; nested at most 4 deep. */
export type ContactFilter = {
  /** Condition on accountId. */
  readonly accountId?: IdComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ContactFilter> | null | undefined;
  /** Condition on buyingRole. */
  readonly buyingRole?: BuyingRoleComparator | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on emailKey. */
  readonly emailKey?: StringComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on name. */
  readonly name?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: ContactFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ContactFilter> | null | undefined;
  /** Condition on phone. */
  readonly phone?: StringComparator | null | undefined;
};

/** How to find the contact. */
export type ContactMatchInput =
  /** Their e-mail address, compared without tag and case. */
  | {
      readonly email: string;
      readonly externalRef?: never;
      readonly id?: never;
    } /** What another system calls them. */
  | {
      readonly email?: never;
      readonly externalRef: ExternalRefInput;
      readonly id?: never;
    } /** Their id; NOT_FOUND if there is none. */
  | { readonly email?: never; readonly externalRef?: never; readonly id: string };

/** One term of an order of Contact. */
export type ContactOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: ContactOrderField;
};

/** What Contact rows can be ordered by. */
export type ContactOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By name. */
  | "NAME";

/** A new way to reach the company. */
export type ContactPointCreateInput = {
  /** Who answers. */
  readonly department: Department;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** When somebody answers, in words, with the time zone. */
  readonly hours?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is for. */
  readonly label: string;
  /** Telephone number; without `+` one of the workspace's country. */
  readonly phone?: string | null | undefined;
  /** Where it stands among the others; 0 if new. */
  readonly position?: number | null | undefined;
  /** Whether everybody sees it; false if new. */
  readonly published?: boolean | null | undefined;
  /** The form to write by: a source of the kind WEB_FORM. */
  readonly sourceId?: string | null | undefined;
  /** The territory it is for; everywhere if absent. */
  readonly territory?: string | null | undefined;
};

/** Which rows of ContactPoint: all conditions given must hold; nested at most 4 deep. */
export type ContactPointFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ContactPointFilter> | null | undefined;
  /** Condition on department. */
  readonly department?: DepartmentComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: ContactPointFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ContactPointFilter> | null | undefined;
  /** Condition on published. */
  readonly published?: BooleanComparator | null | undefined;
};

/** One term of an order of ContactPoint. */
export type ContactPointOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: ContactPointOrderField;
};

/** What ContactPoint rows can be ordered by. */
export type ContactPointOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By position. */
  | "POSITION";

/** What changes about a contact point: absent leaves, null clears. */
export type ContactPointUpdateInput = {
  /** The contact point. */
  readonly contactPointId: string;
  /** Who answers. */
  readonly department?: Department | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** When somebody answers, in words, with the time zone. */
  readonly hours?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is for. */
  readonly label?: string | null | undefined;
  /** Telephone number; without `+` one of the workspace's country. */
  readonly phone?: string | null | undefined;
  /** Where it stands among the others; 0 if new. */
  readonly position?: number | null | undefined;
  /** Whether everybody sees it; false if new. */
  readonly published?: boolean | null | undefined;
  /** The form to write by: a source of the kind WEB_FORM. */
  readonly sourceId?: string | null | undefined;
  /** The territory it is for; everywhere if absent. */
  readonly territory?: string | null | undefined;
};

/** What the contact is to hold: absent leaves, null clears. */
export type ContactSetInput = {
  /** Where they work; needed when the contact is new. */
  readonly accountId?: string | null | undefined;
  /** An object of what no field holds, by key: a null takes its key away. */
  readonly attributes?: unknown | null | undefined;
  /** What they do when their company buys; UNKNOWN for a new one. */
  readonly buyingRole?: BuyingRole | null | undefined;
  /** E-mail address; unique in the workspace. */
  readonly email?: string | null | undefined;
  /** Added to what they are called elsewhere. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Full name; made of given and family name if not given. */
  readonly name?: string | null | undefined;
  /** Telephone number; without `+` it is read in the account's country. */
  readonly phone?: string | null | undefined;
  /** What their card says. */
  readonly title?: string | null | undefined;
};

/** What changes about a contact: absent leaves, null clears. */
export type ContactUpdateInput = {
  /** Where they work now. */
  readonly accountId?: string | null | undefined;
  /** An object of what no field holds, by key: a null takes its key away. */
  readonly attributes?: unknown | null | undefined;
  /** What they do when their company buys; UNKNOWN for a new one. */
  readonly buyingRole?: BuyingRole | null | undefined;
  /** Who. */
  readonly contactId: string;
  /** E-mail address; unique in the workspace. */
  readonly email?: string | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Added to what they are called elsewhere. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Full name; made of given and family name if not given. */
  readonly name?: string | null | undefined;
  /** Telephone number; without `+` it is read in the account's country. */
  readonly phone?: string | null | undefined;
  /** What their card says. */
  readonly title?: string | null | undefined;
};

/** A contact as another system knows them. */
export type ContactUpsertInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** How to find them. A new one keeps reference or e-mail. */
  readonly match: ContactMatchInput;
  /** What the contact is to hold. */
  readonly set: ContactSetInput;
};

/** What a conversion does for one of its three. */
export type ConversionAction =
  /** Makes it, of what the lead knows. */
  | "CREATE"
  /** Takes one that is there, and fills what is empty. */
  | "LINK"
  /** Leaves it out. */
  | "NONE";

/** How far one question got. */
export type CriterionStatus =
  /** Asked, and not answered: nobody need ask twice. */
  | "ASKED"
  /** Answered, and the answer rules the lead out. */
  | "DISQUALIFYING"
  /** Answered. */
  | "KNOWN"
  /** Not asked yet. */
  | "UNKNOWN";

/** Which rows of CustomerMeeting: all conditions given must hold; nested at most 4 deep. */
export type CustomerMeetingFilter = {
  /** Condition on accountId. */
  readonly accountId?: IdComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<CustomerMeetingFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on externalEventUid. */
  readonly externalEventUid?: StringComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on kind. */
  readonly kind?: MeetingKindComparator | null | undefined;
  /** This does not hold. */
  readonly not?: CustomerMeetingFilter | null | undefined;
  /** Condition on opportunityId. */
  readonly opportunityId?: IdComparator | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CustomerMeetingFilter> | null | undefined;
  /** Condition on organiserId. */
  readonly organiserId?: IdComparator | null | undefined;
  /** Condition on startsAt. */
  readonly startsAt?: DateTimeComparator | null | undefined;
  /** Condition on status. */
  readonly status?: MeetingStatusComparator | null | undefined;
};

/** One term of an order of CustomerMeeting. */
export type CustomerMeetingOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: CustomerMeetingOrderField;
};

/** What CustomerMeeting rows can be ordered by. */
export type CustomerMeetingOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By startsAt. */
  | "STARTS_AT";

/** Conditions on a calendar day; all that are given must hold. */
export type DateComparator = {
  /** Equal. */
  readonly eq?: string | null | undefined;
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
};

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

/** A stretch of a day. */
export type DayOpeningInput = {
  /** Until then; on the next day when not later than `opens`. */
  readonly closes: string;
  /** From then, as `09:00`. */
  readonly opens: string;
};

/** How what a touch is worth ages, in whole days, UTC. */
export type DecayKind =
  /** Halved every `halfLifeDays`; below one hundredth it is nothing. */
  | "EXPONENTIAL"
  /** `percent` of the start is taken off after every `periodDays`. */
  | "LINEAR"
  /** Not at all. */
  | "NONE"
  /** In full for `windowDays`, then nothing. */
  | "WINDOW";

/** Conditions on an exact number; all that are given must hold. */
export type DecimalComparator = {
  /** Equal. */
  readonly eq?: string | null | undefined;
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

/** A correction of one thing said: absent leaves, null clears. */
export type DiscussionItemChangeInput = {
  /** Who of the customer said it. */
  readonly contactId?: string | null | undefined;
  /** Which item, of this report. */
  readonly itemId: string;
  /** What kind of thing. */
  readonly kind?: DiscussionKind | null | undefined;
  /** How much it matters to the customer, 1 to 5. */
  readonly severity?: number | null | undefined;
  /** What was said. */
  readonly text?: string | null | undefined;
};

/** Which rows of DiscussionItem: all conditions given must hold; nested at most 4 deep. */
export type DiscussionItemFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<DiscussionItemFilter> | null | undefined;
  /** Condition on contactId. */
  readonly contactId?: IdComparator | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on kind. */
  readonly kind?: DiscussionKindComparator | null | undefined;
  /** This does not hold. */
  readonly not?: DiscussionItemFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<DiscussionItemFilter> | null | undefined;
  /** Condition on reportId. */
  readonly reportId?: IdComparator | null | undefined;
};

/** One thing that was said. */
export type DiscussionItemInput = {
  /** Who of the customer said it. */
  readonly contactId?: string | null | undefined;
  /** What kind of thing. */
  readonly kind: DiscussionKind;
  /** How much it matters to the customer, 1 to 5. */
  readonly severity?: number | null | undefined;
  /** What was said. */
  readonly text: string;
};

/** One term of an order of DiscussionItem. */
export type DiscussionItemOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: DiscussionItemOrderField;
};

/** What DiscussionItem rows can be ordered by. */
export type DiscussionItemOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** What kind of thing was said at a meeting. */
export type DiscussionKind =
  /** Something promised, by either side. */
  | "COMMITMENT"
  /** A competitor was named. */
  | "COMPETITOR_MENTION"
  /** Something that does not. */
  | "COMPLAINT"
  /** Where the customer's business is going. */
  | "FUTURE_DIRECTION"
  /** Something the customer needs. */
  | "NEED"
  /** A reason not to buy. */
  | "OBJECTION"
  /** Something that pleases the customer. */
  | "PRAISE"
  /** Prices and terms. */
  | "PRICING"
  /** Something that may cost the business. */
  | "RISK"
  /** Something talked about. */
  | "TOPIC";

/** Conditions on a DiscussionKind; all that are given must hold. */
export type DiscussionKindComparator = {
  /** Equal. */
  readonly eq?: DiscussionKind | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<DiscussionKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: DiscussionKind | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<DiscussionKind> | null | undefined;
};

/** By which way a copy reaches somebody. */
export type DistributionChannel =
  /** The recipient's receipts in this API; there as soon as the report is submitted. */
  "IN_APP";

/** Which rows of Distribution: all conditions given must hold; nested at most 4 deep. */
export type DistributionFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<DistributionFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: DistributionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<DistributionFilter> | null | undefined;
  /** Condition on readAt. */
  readonly readAt?: DateTimeComparator | null | undefined;
  /** Condition on recipientId. */
  readonly recipientId?: IdComparator | null | undefined;
  /** Condition on reportId. */
  readonly reportId?: IdComparator | null | undefined;
  /** Condition on reportVersion. */
  readonly reportVersion?: IntComparator | null | undefined;
  /** Condition on state. */
  readonly state?: ReceiptStateComparator | null | undefined;
};

/** One term of an order of Distribution. */
export type DistributionOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: DistributionOrderField;
};

/** What Distribution rows can be ordered by. */
export type DistributionOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** Which rows of DuplicateCase: all conditions given must hold; nested at most 4 deep. */
export type DuplicateCaseFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<DuplicateCaseFilter> | null | undefined;
  /** Condition on band. */
  readonly band?: MatchBandComparator | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on newerId. */
  readonly newerId?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: DuplicateCaseFilter | null | undefined;
  /** Condition on olderId. */
  readonly olderId?: IdComparator | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<DuplicateCaseFilter> | null | undefined;
  /** Condition on score. */
  readonly score?: DecimalComparator | null | undefined;
  /** Condition on state. */
  readonly state?: DuplicateStateComparator | null | undefined;
};

/** One term of an order of DuplicateCase. */
export type DuplicateCaseOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: DuplicateCaseOrderField;
};

/** What DuplicateCase rows can be ordered by. */
export type DuplicateCaseOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By score. */
  | "SCORE";

/** What somebody makes of a duplicate case. */
export type DuplicateDecideInput = {
  /** The decision. */
  readonly decision: DuplicateDecision;
  /** The case. */
  readonly duplicateId: string;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why. */
  readonly note?: string | null | undefined;
};

/** What somebody makes of a case. */
export type DuplicateDecision =
  /** They are two people. */
  | "DISTINCT"
  /** Takes an earlier decision back: the case waits again. */
  | "UNDECIDED";

/** Nothing is asked: the workspace's latest leads tell. */
export type DuplicateModelEstimateInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Which rows of DuplicateModel: all conditions given must hold; nested at most 4 deep. */
export type DuplicateModelFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<DuplicateModelFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on modelVersion. */
  readonly modelVersion?: IntComparator | null | undefined;
  /** This does not hold. */
  readonly not?: DuplicateModelFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<DuplicateModelFilter> | null | undefined;
};

/** One term of an order of DuplicateModel. */
export type DuplicateModelOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: DuplicateModelOrderField;
};

/** What DuplicateModel rows can be ordered by. */
export type DuplicateModelOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By modelVersion. */
  | "MODEL_VERSION";

/** Where a model's weights are from. */
export type DuplicateModelOrigin =
  /** They were estimated from the workspace's own leads. */
  | "ESTIMATED"
  /** They came with the server. */
  | "SHIPPED";

/** The weights to compare leads by from now on. */
export type DuplicateModelUseInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The version. */
  readonly modelId: string;
};

/** Which rows of DuplicateScan: all conditions given must hold; nested at most 4 deep. */
export type DuplicateScanFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<DuplicateScanFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: DuplicateScanFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<DuplicateScanFilter> | null | undefined;
  /** Condition on state. */
  readonly state?: DuplicateScanStateComparator | null | undefined;
};

/** One term of an order of DuplicateScan. */
export type DuplicateScanOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: DuplicateScanOrderField;
};

/** What DuplicateScan rows can be ordered by. */
export type DuplicateScanOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** Nothing is asked: all leads are looked at. */
export type DuplicateScanStartInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Whether a scan goes on. */
export type DuplicateScanState =
  /** Every lead was looked at. */
  | "DONE"
  /** It goes on, or waits for the server to go on with it. */
  | "RUNNING";

/** Conditions on a DuplicateScanState; all that are given must hold. */
export type DuplicateScanStateComparator = {
  /** Equal. */
  readonly eq?: DuplicateScanState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<DuplicateScanState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: DuplicateScanState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<DuplicateScanState> | null | undefined;
};

/** What is known of a person who may be a lead already. */
export type DuplicateSearchInput = {
  /** City. */
  readonly city?: string | null | undefined;
  /** Company, as written. */
  readonly company?: string | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  readonly countryCode?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Full name; made of given and family name if absent. */
  readonly name?: string | null | undefined;
  /** Telephone number, as written; without `+` it is read as one of `countryCode`. */
  readonly phone?: string | null | undefined;
  /** Job title. */
  readonly title?: string | null | undefined;
};

/** Where a duplicate case stands. */
export type DuplicateState =
  /** Two people: somebody decided, and is not asked again unless the evidence grows much. */
  | "DISTINCT"
  /** One person: the two were merged. */
  | "MERGED"
  /** Waits for somebody to decide. */
  | "OPEN"
  /** No question any more: what was known changed, or one of them was merged elsewhere. */
  | "WITHDRAWN";

/** Conditions on a DuplicateState; all that are given must hold. */
export type DuplicateStateComparator = {
  /** Equal. */
  readonly eq?: DuplicateState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<DuplicateState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: DuplicateState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<DuplicateState> | null | undefined;
};

/** What is done about a clock that runs on. */
export type EscalationAction =
  /** A mail to whom they report to, or else to the managers of the department. */
  | "NOTIFY_MANAGER"
  /** A mail to whose duty it is. */
  | "NOTIFY_OWNER"
  /** Somebody else gets it; the queue, if there is nobody. */
  | "REASSIGN"
  /** The queue gets it. */
  | "TO_QUEUE";

/** What proves an answer. */
export type EvidenceKind =
  /** A customer meeting. */
  | "MEETING"
  /** A trip report. */
  | "REPORT"
  /** A touch, such as the call or the e-mail it was said in. */
  | "TOUCH"
  /** A recording or a document at an http or https address. */
  | "URL";

/** What a row is called in another system. */
export type ExternalRefInput = {
  /** The row's id there, exactly as it writes it. */
  readonly id: string;
  /** The other system, whatever its case, such as `hubspot`. */
  readonly system: string;
};

/** Which rows of ExternalReference: all conditions given must hold; nested at most 4 deep. */
export type ExternalReferenceFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ExternalReferenceFilter> | null | undefined;
  /** Condition on entityType. */
  readonly entityType?: StringComparator | null | undefined;
  /** Condition on externalId. */
  readonly externalId?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: ExternalReferenceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ExternalReferenceFilter> | null | undefined;
  /** Condition on system. */
  readonly system?: StringComparator | null | undefined;
};

/** One term of an order of ExternalReference. */
export type ExternalReferenceOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: ExternalReferenceOrderField;
};

/** What ExternalReference rows can be ordered by. */
export type ExternalReferenceOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** What a fact may be compared with. */
export type FactValues =
  /** A number, with AT_LEAST and AT_MOST. */
  | "NUMBER"
  /** A text, with IS; a list of texts, with ONE_OF, MENTIONS and STARTS_WITH. */
  | "TEXT"
  /** True or false, with IS. */
  | "YES_NO";

/** How a file is written. */
export type FileFormat =
  /** Cells between commas, semicolons or tabs, under a line of headers. */
  | "CSV"
  /** One JSON object a line; its keys are the headers. */
  | "JSONL";

/** How well a lead fits the customers we are for, best first. */
export type FitBand =
  /** 75 to 89 points. */
  | "A"
  /** 90 points and more. */
  | "A_PLUS"
  /** 60 to 74 points: the agreed line begins here. */
  | "B"
  /** 40 to 59 points. */
  | "C"
  /** 20 to 39 points, or fewer while open questions could still lift it. */
  | "D"
  /** Fewer than 20 points, whatever the open questions will bring. */
  | "F";

/** Conditions on a FitBand; all that are given must hold. */
export type FitBandComparator = {
  /** Equal. */
  readonly eq?: FitBand | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<FitBand> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: FitBand | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<FitBand> | null | undefined;
};

/** Which rows of FollowUp: all conditions given must hold; nested at most 4 deep. */
export type FollowUpFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<FollowUpFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on dueAt. */
  readonly dueAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: FollowUpFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<FollowUpFilter> | null | undefined;
  /** Condition on ownerId. */
  readonly ownerId?: IdComparator | null | undefined;
  /** Condition on reportId. */
  readonly reportId?: IdComparator | null | undefined;
  /** Condition on state. */
  readonly state?: FollowUpStateComparator | null | undefined;
};

/** Something promised. */
export type FollowUpInput = {
  /** Until when. */
  readonly dueAt: string;
  /** Who keeps the promise; the report's author, if not given. */
  readonly ownerId?: string | null | undefined;
  /** What. */
  readonly text: string;
};

/** How far a follow-up has come. */
export type FollowUpMoveInput = {
  /** What shows that it was done; absent leaves what stands there. */
  readonly evidence?: string | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Which follow-up. */
  readonly followUpId: string;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** A remark for its history. */
  readonly note?: string | null | undefined;
  /** Where it moves. */
  readonly to: FollowUpState;
};

/** One term of an order of FollowUp. */
export type FollowUpOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: FollowUpOrderField;
};

/** What FollowUp rows can be ordered by. */
export type FollowUpOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By dueAt. */
  | "DUE_AT";

/** How far a promised follow-up has come. */
export type FollowUpState =
  /** No longer wanted. */
  | "CANCELLED"
  /** Kept. */
  | "DONE"
  /** Begun. */
  | "IN_PROGRESS"
  /** Promised. */
  | "OPEN";

/** Conditions on a FollowUpState; all that are given must hold. */
export type FollowUpStateComparator = {
  /** Equal. */
  readonly eq?: FollowUpState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<FollowUpState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: FollowUpState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<FollowUpState> | null | undefined;
};

/** What changes about an open follow-up: absent leaves, null clears. */
export type FollowUpUpdateInput = {
  /** Until when. */
  readonly dueAt?: string | null | undefined;
  /** What shows that it was done. */
  readonly evidence?: string | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Which follow-up. */
  readonly followUpId: string;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Who keeps the promise. */
  readonly ownerId?: string | null | undefined;
  /** What was promised. */
  readonly text?: string | null | undefined;
};

/** How much mail one person gets at most. */
export type FrequencyCapInput = {
  /** At most so many mails. */
  readonly max: number;
  /** In any span of this length, such as `P7D`. */
  readonly per: string;
  /** What happens to a step that would be one too many; WAIT if not given. */
  readonly whenCapped?: NurtureWhenCapped | null | undefined;
};

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

/** Which rows of HandOff: all conditions given must hold; nested at most 4 deep. */
export type HandOffFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<HandOffFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on leadId. */
  readonly leadId?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: HandOffFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<HandOffFilter> | null | undefined;
  /** Condition on state. */
  readonly state?: HandOffStateComparator | null | undefined;
  /** Condition on toQueue. */
  readonly toQueue?: StringComparator | null | undefined;
  /** Condition on toUserId. */
  readonly toUserId?: IdComparator | null | undefined;
};

/** One term of an order of HandOff. */
export type HandOffOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: HandOffOrderField;
};

/** What HandOff rows can be ordered by. */
export type HandOffOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** What became of a lead that was handed to sales. */
export type HandOffState =
  /** Sales took it. */
  | "ACCEPTED"
  /** Sales has not answered yet. */
  | "PENDING"
  /** Sales sent it back, with a coded reason. */
  | "REJECTED"
  /** Marketing took it back, or gave it to somebody else, before sales answered. */
  | "WITHDRAWN";

/** Conditions on a HandOffState; all that are given must hold. */
export type HandOffStateComparator = {
  /** Equal. */
  readonly eq?: HandOffState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<HandOffState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: HandOffState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<HandOffState> | null | undefined;
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

/** The exact key that told that a person is known. */
export type IdentityMatch =
  /** The e-mail address, normalised. */
  | "EMAIL"
  /** The id another system has for them. */
  | "EXTERNAL_REFERENCE"
  /** The lead's own id. */
  | "ID"
  /** Telephone number and name together. */
  | "PHONE_AND_NAME";

/** An import to stop. */
export type ImportCancelInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The import. */
  readonly importId: string;
};

/** A file to try, and how to read it. What is not given stays. */
export type ImportCheckInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The import. */
  readonly importId: string;
  /** Columns that mean something else than the preset says. */
  readonly mapping?: ReadonlyArray<ImportMappingInput> | null | undefined;
  /** What may become of the rows; UPSERT if never given. */
  readonly mode?: ImportMode | null | undefined;
  /** Name of one of `importPresets`; recognised by the headers if never given. */
  readonly preset?: string | null | undefined;
  /** Named source whose defaults new leads get. */
  readonly sourceId?: string | null | undefined;
  /** The system whose ids the file holds; needed with a column of ids. */
  readonly system?: string | null | undefined;
};

/** Which rows of ImportJob: all conditions given must hold; nested at most 4 deep. */
export type ImportJobFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ImportJobFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** This does not hold. */
  readonly not?: ImportJobFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ImportJobFilter> | null | undefined;
  /** Condition on startedById. */
  readonly startedById?: IdComparator | null | undefined;
  /** Condition on state. */
  readonly state?: ImportStateComparator | null | undefined;
};

/** One term of an order of ImportJob. */
export type ImportJobOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: ImportJobOrderField;
};

/** What ImportJob rows can be ordered by. */
export type ImportJobOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** What a column holds, where the preset does not know or is not right. */
export type ImportMappingInput = {
  /** The column, by its header. */
  readonly column: string;
  /** The order of day, month and year in it, such as `D.M.YYYY`. */
  readonly dateFormat?: string | null | undefined;
  /** A field of `importPlan.fields`, `attributes.<key>`, or null to leave the column out. */
  readonly field?: string | null | undefined;
};

/** What may become of the rows of a file. */
export type ImportMode =
  /** New ones only: what is known already is rejected. */
  | "CREATE"
  /** Known ones only: what nobody knows is rejected. */
  | "UPDATE"
  /** Both. */
  | "UPSERT";

/** What became of a row; each has exactly one. */
export type ImportOutcome =
  /** Nobody knew it: it was made. */
  | "CREATED"
  /** Nothing of it was taken in; `errors` says why. */
  | "REJECTED"
  /** It was known, with all that the row says. */
  | "UNCHANGED"
  /** It was known, and something about it is new. */
  | "UPDATED";

/** An import to undo. */
export type ImportRevertInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The import. */
  readonly importId: string;
};

/** One row of a file. */
export type ImportRowInput = {
  /** Its cells as they stand there, one for each column. */
  readonly cells: ReadonlyArray<string>;
  /** Where it stands in the file, counted from 1: how the answer names it. */
  readonly line: number;
};

/** Rows of a file and how to read them. */
export type ImportRowsInput = {
  /** The headers, in the order of the cells; blank ones too. */
  readonly columns: ReadonlyArray<string>;
  /** Answers what would become of the rows and writes nothing. Rows of other calls are not there yet for it. */
  readonly dryRun?: boolean | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Columns that mean something else than the preset says. */
  readonly mapping?: ReadonlyArray<ImportMappingInput> | null | undefined;
  /** What may become of them; UPSERT if not given. */
  readonly mode?: ImportMode | null | undefined;
  /** Name of one of `importPresets`; recognised by the headers if not given. */
  readonly preset?: string | null | undefined;
  /** The rows, at most 200. */
  readonly rows: ReadonlyArray<ImportRowInput>;
  /** The system whose ids the file holds, such as `salesforce`; needed with a column of ids. */
  readonly system?: string | null | undefined;
  /** What the rows become. */
  readonly target: ImportTarget;
};

/** A file to take in, and how to read it. What is not given stays. */
export type ImportStartInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The import. */
  readonly importId: string;
  /** Columns that mean something else than the preset says. */
  readonly mapping?: ReadonlyArray<ImportMappingInput> | null | undefined;
  /** What may become of the rows; UPSERT if never given. */
  readonly mode?: ImportMode | null | undefined;
  /** Name of one of `importPresets`; recognised by the headers if never given. */
  readonly preset?: string | null | undefined;
  /** Named source whose defaults new leads get. */
  readonly sourceId?: string | null | undefined;
  /** The system whose ids the file holds; needed with a column of ids. */
  readonly system?: string | null | undefined;
};

/** Where a file stands on its way in. */
export type ImportState =
  /** Stopped by a person; what came in stays. `importStart` goes on from there. */
  | "CANCELLED"
  /** Every row has an outcome. */
  | "DONE"
  /** Stopped by a fault; `failure` names it. `importStart` goes on from there. */
  | "FAILED"
  /** Every row was tried: the counts say what would become of them. */
  | "READY"
  /** What it made is undone, but for rows somebody has worked on since. */
  | "REVERTED"
  /** What it made is being undone. */
  | "REVERTING"
  /** Rows are taken in. */
  | "RUNNING"
  /** Here as a whole. */
  | "UPLOADED"
  /** Still coming; a file that never ends is forgotten. */
  | "UPLOADING"
  /** Every row is tried; nothing is written. */
  | "VALIDATING";

/** Conditions on a ImportState; all that are given must hold. */
export type ImportStateComparator = {
  /** Equal. */
  readonly eq?: ImportState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<ImportState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: ImportState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<ImportState> | null | undefined;
};

/** What the rows of a file become. */
export type ImportTarget =
  /** Accounts, found again by the file's own id or domain, without both by name. */
  | "ACCOUNTS"
  /** Contacts, found again by the file's own id or e-mail, without both by name and account. */
  | "CONTACTS"
  /** Leads, found again by the file's own id, e-mail, or telephone number with name. */
  | "LEADS"
  /** Opportunities, found again by the file's own id, without it by name and account. */
  | "OPPORTUNITIES";

/** The Admiralty grade of what is said. */
export type InfoCredibility =
  /** 6: cannot be judged. */
  | "CANNOT_BE_JUDGED"
  /** 1: confirmed by other sources. */
  | "CONFIRMED"
  /** 4: doubtful. */
  | "DOUBTFUL"
  /** 5: improbable. */
  | "IMPROBABLE"
  /** 3: possibly true. */
  | "POSSIBLY_TRUE"
  /** 2: probably true. */
  | "PROBABLY_TRUE";

/** Conditions on a whole number; all that are given must hold. */
export type IntComparator = {
  /** Equal. */
  readonly eq?: number | null | undefined;
  /** Greater (later). */
  readonly gt?: number | null | undefined;
  /** Greater (later) or equal. */
  readonly gte?: number | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Less (earlier). */
  readonly lt?: number | null | undefined;
  /** Less (earlier) or equal. */
  readonly lte?: number | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: number | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<number> | null | undefined;
};

/** A value put in a payload. */
export type IntakeChangeInput = {
  /** Path in the payload, such as `email` or `properties.email`. */
  readonly path: string;
  /** What stands there now; null takes it away. */
  readonly value?: unknown | null | undefined;
};

/** What came in about one person, as it came. */
export type IntakeDeliveryInput = {
  /** The sender's own id of it: the same id again within 7 days has no second effect. */
  readonly deliveryId?: string | null | undefined;
  /** An object; the source's mapping says what is what. */
  readonly payload: unknown;
};

/** Which refused payloads nobody wants. */
export type IntakeDiscardInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The payloads, at most 200. */
  readonly payloadIds: ReadonlyArray<string>;
};

/** Of whom nothing refused is to be kept. */
export type IntakeEraseInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The person. */
  readonly person: IntakePersonInput;
};

/** How a refused payload is mended. */
export type IntakeMendInput = {
  /** What changes, in this order. */
  readonly changes: ReadonlyArray<IntakeChangeInput>;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The payload. */
  readonly payloadId: string;
};

/** Which rows of IntakePayload: all conditions given must hold; nested at most 4 deep. */
export type IntakePayloadFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<IntakePayloadFilter> | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on leadId. */
  readonly leadId?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: IntakePayloadFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<IntakePayloadFilter> | null | undefined;
  /** Condition on sourceId. */
  readonly sourceId?: IdComparator | null | undefined;
  /** Condition on state. */
  readonly state?: IntakeStateComparator | null | undefined;
};

/** One term of an order of IntakePayload. */
export type IntakePayloadOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: IntakePayloadOrderField;
};

/** What IntakePayload rows can be ordered by. */
export type IntakePayloadOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** Whose payloads: exactly one of these. */
export type IntakePersonInput =
  /** E-mail address. */
  | {
      readonly email: string;
      readonly phone?: never;
    } /** Telephone number; without `+` it is read as one of the workspace's country. */
  | { readonly email?: never; readonly phone: string };

/** Which refused payloads to try again. */
export type IntakeReplayInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The payloads, at most 200. */
  readonly payloadIds: ReadonlyArray<string>;
};

/** What became of a refused payload. */
export type IntakeState =
  /** Nobody wants it; its contents are gone. An end. */
  | "DISCARDED"
  /** It waits to be mended and replayed. */
  | "REFUSED"
  /** It was taken in after all. An end; the lead's touch holds what came. */
  | "REPLAYED";

/** Conditions on a IntakeState; all that are given must hold. */
export type IntakeStateComparator = {
  /** Equal. */
  readonly eq?: IntakeState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<IntakeState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: IntakeState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<IntakeState> | null | undefined;
};

/** Which rows of IntelObservation: all conditions given must hold; nested at most 4 deep. */
export type IntelObservationFilter = {
  /** Condition on accountId. */
  readonly accountId?: IdComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<IntelObservationFilter> | null | undefined;
  /** Condition on competitorId. */
  readonly competitorId?: IdComparator | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on kind. */
  readonly kind?: ObservationKindComparator | null | undefined;
  /** Condition on leadId. */
  readonly leadId?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: IntelObservationFilter | null | undefined;
  /** Condition on observedAt. */
  readonly observedAt?: DateTimeComparator | null | undefined;
  /** Condition on opportunityId. */
  readonly opportunityId?: IdComparator | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<IntelObservationFilter> | null | undefined;
  /** Condition on origin. */
  readonly origin?: ObservationOriginComparator | null | undefined;
  /** Condition on reportId. */
  readonly reportId?: IdComparator | null | undefined;
  /** Condition on reportedById. */
  readonly reportedById?: IdComparator | null | undefined;
  /** Condition on state. */
  readonly state?: ObservationStateComparator | null | undefined;
  /** Condition on validUntil. */
  readonly validUntil?: DateTimeComparator | null | undefined;
};

/** One term of an order of IntelObservation. */
export type IntelObservationOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: IntelObservationOrderField;
};

/** What IntelObservation rows can be ordered by. */
export type IntelObservationOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By observedAt. */
  | "OBSERVED_AT"
  /** By validUntil. */
  | "VALID_UNTIL";

/** What was seen or heard of a competitor, and what it hangs on: any, all or none. */
export type IntelObserveInput = {
  /** The account; if not given, that of what else is given. */
  readonly accountId?: string | null | undefined;
  /** What is claimed, in one sentence. */
  readonly claim: string;
  /** The competitor. */
  readonly competitorId: string;
  /** Whom people may tell. */
  readonly confidentiality?: Confidentiality | null | undefined;
  /** Where in the trip report. */
  readonly discussionItemId?: string | null | undefined;
  /** Where it can be looked up: an http or https address. */
  readonly evidenceUrl?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is about. */
  readonly kind: ObservationKind;
  /** The lead. */
  readonly leadId?: string | null | undefined;
  /** When it was seen or heard; now, if not given. Not in the future. */
  readonly observedAt?: string | null | undefined;
  /** The deal. */
  readonly opportunityId?: string | null | undefined;
  /** Where it came from. If not given, the reporter's side: SALES_FIELD for sales, MARKETING_RESEARCH for marketing and liaisons; others say. */
  readonly origin?: ObservationOrigin | null | undefined;
  /** What was said, word for word. */
  readonly quote?: string | null | undefined;
  /** The trip report; if not given, that of the discussion item. */
  readonly reportId?: string | null | undefined;
  /** Who reports it; you, if not given. Only programs name somebody else. */
  readonly reportedById?: string | null | undefined;
  /** Until when it is worth acting on; if not given, by its kind: 30 days for a rumour, 90 for prices, 180 for products, 365 for deals. */
  readonly validUntil?: string | null | undefined;
};

/** Which observation is not worth keeping in mind, and why. */
export type IntelRejectInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which observation. */
  readonly intelId: string;
  /** Why; kept in its history. */
  readonly note: string;
};

/** What an observation is worth. */
export type IntelTriageInput = {
  /** Others of the same competitor that say the same; CORROBORATED takes one by somebody else. */
  readonly corroboratedBy?: ReadonlyArray<string> | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Grade of the information; needed to be TRIAGED. */
  readonly infoCredibility?: InfoCredibility | null | undefined;
  /** Which observation. */
  readonly intelId: string;
  /** Why; kept in its history. */
  readonly note?: string | null | undefined;
  /** Grade of the source; needed to be TRIAGED. */
  readonly sourceReliability?: SourceReliability | null | undefined;
  /** Where it moves; TRIAGED if not given. */
  readonly to?: ObservationState | null | undefined;
};

/** Which rows of Job: all conditions given must hold; nested at most 4 deep. */
export type JobFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<JobFilter> | null | undefined;
  /** Condition on dueAt. */
  readonly dueAt?: DateTimeComparator | null | undefined;
  /** This does not hold. */
  readonly not?: JobFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<JobFilter> | null | undefined;
  /** Condition on state. */
  readonly state?: JobStateComparator | null | undefined;
};

/** One term of an order of Job. */
export type JobOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: JobOrderField;
};

/** What Job rows can be ordered by. */
export type JobOrderField =
  /** By dueAt. */
  "DUE_AT";

/** A job that was given up. */
export type JobRetryInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The job. */
  readonly jobId: string;
};

/** Whether the server still works at it. */
export type JobState =
  /** Given up after its last attempt; `jobRetry` lets it run again. */
  | "DEAD"
  /** It runs when its time comes, or runs now. */
  | "WAITING";

/** Conditions on a JobState; all that are given must hold. */
export type JobStateComparator = {
  /** Equal. */
  readonly eq?: JobState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<JobState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: JobState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<JobState> | null | undefined;
};

/** A lead that sales takes. */
export type LeadAcceptInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** Anything worth saying. */
  readonly note?: string | null | undefined;
};

/** A new account; what is left out is taken from the lead. */
export type LeadAccountFields = {
  /** Revenue in a year. */
  readonly annualRevenue?: MoneyInput | null | undefined;
  /** An object of what no field holds, by key: a null takes its key away. */
  readonly attributes?: unknown | null | undefined;
  /** ISO 3166-1 alpha-2 of its seat. */
  readonly countryCode?: string | null | undefined;
  /** All its domains, as hosts, web addresses or e-mail addresses; those left out are given up. Free-mail domains are refused. */
  readonly domains?: ReadonlyArray<string> | null | undefined;
  /** How many people work there. */
  readonly employees?: number | null | undefined;
  /** Added to what it is called elsewhere; none is removed. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Industry, in your own words. */
  readonly industry?: string | null | undefined;
  /** Name in the register. */
  readonly legalName?: string | null | undefined;
  /** Name; the lead's company if absent. */
  readonly name?: string | null | undefined;
  /** Who answers for it. Joins its team as OWNER in the same step. */
  readonly ownerId?: string | null | undefined;
  /** The company this one belongs to. */
  readonly parentId?: string | null | undefined;
  /** How much it matters; a new one is STANDARD. */
  readonly tier?: AccountTier | null | undefined;
  /** What it is to us; a new one is a PROSPECT. */
  readonly type?: AccountType | null | undefined;
  /** The year it was founded. */
  readonly yearEstablished?: number | null | undefined;
};

/** The account: made or linked. */
export type LeadAccountPlan =
  /** Make one. */
  | {
      readonly create: LeadAccountFields;
      readonly linkId?: never;
    } /** Link this one; only what is empty of it is filled. */
  | { readonly create?: never; readonly linkId: string };

/** A lead that sales has qualified. */
export type LeadAdvanceInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** Anything worth saying. */
  readonly note?: string | null | undefined;
};

/** A part of the world and of the market: all that is given must hold. */
export type LeadAreaInput = {
  /** Country, ISO 3166-1 alpha-2. */
  readonly countryCode?: string | null | undefined;
  /** How the industry's NAICS code begins. */
  readonly industryPrefix?: string | null | undefined;
  /** At most so many employees. */
  readonly maxEmployees?: number | null | undefined;
  /** At least so many employees. */
  readonly minEmployees?: number | null | undefined;
  /** How the postcode begins, in that country. */
  readonly postcodePrefix?: string | null | undefined;
  /** State, province or county, of that country. */
  readonly region?: string | null | undefined;
};

/** A lead routed by hand: to a person or to a queue, not both. */
export type LeadAssignInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** Why. */
  readonly note?: string | null | undefined;
  /** Who gets it. */
  readonly ownerId?: string | null | undefined;
  /** The queue that gets it. */
  readonly queue?: string | null | undefined;
};

/** A call as taken: who called and what they answered. */
export type LeadCallIntakeInput = {
  /** What they answered. */
  readonly answers: CallAnswersInput;
  /** When they called; now if not given. */
  readonly calledAt?: string | null | undefined;
  /** Who calls. */
  readonly caller: CallerInput;
  /** What proves it, such as the address of the recording. */
  readonly evidence?: string | null | undefined;
  /** They asked for a call back, a demo or a price: goes to sales at once. */
  readonly handRaised?: boolean | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which number or campaign line they called. */
  readonly sourceDetail?: string | null | undefined;
  /** The named source, such as a number; its rules and defaults hold. */
  readonly sourceId?: string | null | undefined;
};

/** A person who reached us. Needs at least one of e-mail, telephone, name or external reference. */
export type LeadCaptureInput = {
  /** The account they work for; found by the e-mail's domain if absent. */
  readonly accountId?: string | null | undefined;
  /** An object of whatever else the source sent: kept, never lost. */
  readonly attributes?: unknown | null | undefined;
  /** The campaign that brought them; else `utm.campaign` finds it. */
  readonly campaignId?: string | null | undefined;
  /** City. */
  readonly city?: string | null | undefined;
  /** Company, as written. */
  readonly company?: string | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  readonly countryCode?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** How many people work at the company. */
  readonly employees?: number | null | undefined;
  /** What proves it: an address, a message id, a recording. */
  readonly evidence?: string | null | undefined;
  /** Added to what it is called elsewhere; none is removed. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** They asked for a call, a demo or a price: goes to sales at once. */
  readonly handRaised?: boolean | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Industry, NAICS code. */
  readonly industry?: string | null | undefined;
  /** Full name; made of given and family name if absent. */
  readonly name?: string | null | undefined;
  /** When it happened; now if not given. */
  readonly occurredAt?: string | null | undefined;
  /** Telephone number, as written; without `+` it is read as one of `countryCode`. */
  readonly phone?: string | null | undefined;
  /** Postcode. */
  readonly postcode?: string | null | undefined;
  /** The problem, in the prospect's own words. */
  readonly problem?: string | null | undefined;
  /** The product line they ask about: which models score them. */
  readonly productLine?: string | null | undefined;
  /** The door they came through. */
  readonly receivedVia: LeadChannel;
  /** State, province or county. */
  readonly region?: string | null | undefined;
  /** Which form, call, show or file it was. */
  readonly sourceDetail?: string | null | undefined;
  /** Job title. */
  readonly title?: string | null | undefined;
  /** Where the link stood; `utm_…` in `attributes` does as well. */
  readonly utm?: UtmInput | null | undefined;
};

/** People who reached us, at most 200; each has an answer of its own. */
export type LeadCaptureManyInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The people. `idempotencyKey` stands beside them, not in each. */
  readonly rows: ReadonlyArray<LeadCaptureInput>;
};

/** The door a person came through. */
export type LeadChannel =
  /** Another program. */
  | "API"
  /** A chat on a web page. */
  | "CHAT"
  /** They wrote an e-mail. */
  | "EMAIL"
  /** A file of leads. */
  | "IMPORT"
  /** They called. */
  | "INBOUND_CALL"
  /** Typed in by hand. */
  | "MANUAL"
  /** A partner passed them on. */
  | "PARTNER"
  /** Somebody sent them. */
  | "REFERRAL"
  /** Met at a customer symposium. */
  | "SYMPOSIUM"
  /** Met at a trade show. */
  | "TRADE_SHOW"
  /** A form on a web page. */
  | "WEB_FORM";

/** Conditions on a LeadChannel; all that are given must hold. */
export type LeadChannelComparator = {
  /** Equal. */
  readonly eq?: LeadChannel | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<LeadChannel> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: LeadChannel | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<LeadChannel> | null | undefined;
};

/** Of which leads, by what is known of them now. */
export type LeadConservationFilter = {
  /** Of which account they are. */
  readonly accountId?: string | null | undefined;
  /** By which channel they came first. */
  readonly receivedVia?: LeadChannel | null | undefined;
  /** By which source they came first. */
  readonly sourceId?: string | null | undefined;
};

/** A new contact; what is left out is taken from the lead. */
export type LeadContactFields = {
  /** An object of what no field holds, by key: a null takes its key away. */
  readonly attributes?: unknown | null | undefined;
  /** What they do when their company buys; UNKNOWN for a new one. */
  readonly buyingRole?: BuyingRole | null | undefined;
  /** E-mail address; unique in the workspace. */
  readonly email?: string | null | undefined;
  /** Added to what they are called elsewhere. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Full name; made of given and family name if not given. */
  readonly name?: string | null | undefined;
  /** Telephone number; without `+` it is read in the account's country. */
  readonly phone?: string | null | undefined;
  /** What their card says. */
  readonly title?: string | null | undefined;
};

/** The contact: made or linked. */
export type LeadContactPlan =
  /** Make one. */
  | {
      readonly create: LeadContactFields;
      readonly linkId?: never;
    } /** Link this one, of the same account; only what is empty is filled. */
  | { readonly create?: never; readonly linkId: string };

/** A lead that becomes an account, a contact and perhaps an opportunity. */
export type LeadConvertInput = {
  /** What becomes of its company. */
  readonly account: LeadAccountPlan;
  /** What becomes of the person. */
  readonly contact: LeadContactPlan;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** Anything worth saying. */
  readonly note?: string | null | undefined;
  /** What becomes of the business. */
  readonly opportunity: LeadOpportunityPlan;
};

/** A lead that will not buy. */
export type LeadDisqualifyInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** In words. */
  readonly note?: string | null | undefined;
  /** Why; one whose disposition is to disqualify. */
  readonly reasonCode: string;
};

/** Which rows of Lead: all conditions given must hold; nested at most 4 deep. */
export type LeadFilter = {
  /** Condition on accountId. */
  readonly accountId?: IdComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<LeadFilter> | null | undefined;
  /** Condition on behaviourScore. */
  readonly behaviourScore?: IntComparator | null | undefined;
  /** Condition on contactId. */
  readonly contactId?: IdComparator | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on domainKey. */
  readonly domainKey?: StringComparator | null | undefined;
  /** Condition on emailKey. */
  readonly emailKey?: StringComparator | null | undefined;
  /** Condition on engagement. */
  readonly engagement?: IntComparator | null | undefined;
  /** Condition on fitBand. */
  readonly fitBand?: FitBandComparator | null | undefined;
  /** Condition on fitScore. */
  readonly fitScore?: IntComparator | null | undefined;
  /** Condition on handRaised. */
  readonly handRaised?: BooleanComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on lineCrossedAt. */
  readonly lineCrossedAt?: DateTimeComparator | null | undefined;
  /** Condition on matrixCell. */
  readonly matrixCell?: MatrixCellComparator | null | undefined;
  /** This does not hold. */
  readonly not?: LeadFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<LeadFilter> | null | undefined;
  /** Condition on ownerId. */
  readonly ownerId?: IdComparator | null | undefined;
  /** Condition on phone. */
  readonly phone?: StringComparator | null | undefined;
  /** Condition on productLine. */
  readonly productLine?: StringComparator | null | undefined;
  /** Condition on queue. */
  readonly queue?: StringComparator | null | undefined;
  /** Condition on receivedVia. */
  readonly receivedVia?: LeadChannelComparator | null | undefined;
  /** Condition on resumeOn. */
  readonly resumeOn?: DateComparator | null | undefined;
  /** Condition on sourceId. */
  readonly sourceId?: IdComparator | null | undefined;
  /** Condition on status. */
  readonly status?: LeadStatusComparator | null | undefined;
  /** Condition on statusSince. */
  readonly statusSince?: DateTimeComparator | null | undefined;
};

/** A lead handed to sales by decision. */
export type LeadForwardInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** Why it goes to sales whatever the score says. */
  readonly reason: string;
};

/** A person who asked for a call, a demo or a price. */
export type LeadHandRaiseInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** What they asked for. */
  readonly note?: string | null | undefined;
};

/** People who came by a named source, such as the list of a trade show. */
export type LeadIntakeInput = {
  /** One a person, at most 200. */
  readonly deliveries: ReadonlyArray<IntakeDeliveryInput>;
  /** Which show, form or file all of them are of. */
  readonly event?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** When they came, where a payload does not say; now if not given. */
  readonly occurredAt?: string | null | undefined;
  /** The source. */
  readonly sourceId: string;
};

/** Which leads to work on, for what, and how long. */
export type LeadLeaseInput = {
  /** Leads whose work was completed so many days ago are leased again; 0 for all, none if not given. */
  readonly againAfterDays?: number | null | undefined;
  /** Only leads that match; all that the caller may see if not given. */
  readonly filter?: LeadFilter | null | undefined;
  /** How many leads at most; 1 if not given. */
  readonly first?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** How long until others may take them; 300 if not given. */
  readonly leaseSeconds?: number | null | undefined;
  /** Leaves leads that were leased so often for this and never completed. */
  readonly maxAttempts?: number | null | undefined;
  /** Which leads come first, as in `leads`; best score first if not given. */
  readonly orderBy?: ReadonlyArray<LeadOrderBy> | null | undefined;
  /** What the work is, such as `enrichment`, in small letters: nobody works a lead twice for one purpose. */
  readonly purpose: string;
  /** What the worker calls itself, such as `dialler 3`. */
  readonly worker?: string | null | undefined;
};

/** How to find the lead. */
export type LeadMatchInput =
  /** Its e-mail address. */
  | {
      readonly email: string;
      readonly externalRef?: never;
      readonly id?: never;
    } /** Its id in another system. */
  | {
      readonly email?: never;
      readonly externalRef: ExternalRefInput;
      readonly id?: never;
    } /** Its id here; NOT_FOUND if there is none. */
  | { readonly email?: never; readonly externalRef?: never; readonly id: string };

/** A value of a merged lead picked by whoever merges. */
export type LeadMergeFieldInput = {
  /** The field as `leadMergePreview` names it, such as `email` or `address`. */
  readonly field: string;
  /** The lead whose value it keeps, even where that is empty. */
  readonly fromLeadId: string;
};

/** Leads that are one person. */
export type LeadMergeInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Values you pick yourself; all others are picked by rule. */
  readonly fields?: ReadonlyArray<LeadMergeFieldInput> | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The leads that become part of it; an id of one merged before stands for its survivor. */
  readonly mergedIds: ReadonlyArray<string>;
  /** The lead that lives on. */
  readonly survivorId: string;
};

/** Cases that were decided to be one person each. */
export type LeadMergeManyInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** At most 200, each done or refused by itself. */
  readonly merges: ReadonlyArray<LeadMergeManyItem>;
};

/** One of many merges. */
export type LeadMergeManyItem = {
  /** Values you pick yourself; all others are picked by rule. */
  readonly fields?: ReadonlyArray<LeadMergeFieldInput> | null | undefined;
  /** The leads that become part of it; an id of one merged before stands for its survivor. */
  readonly mergedIds: ReadonlyArray<string>;
  /** The lead that lives on. */
  readonly survivorId: string;
};

/** Leads that would become one. */
export type LeadMergePreviewInput = {
  /** Values you pick yourself; all others are picked by rule. */
  readonly fields?: ReadonlyArray<LeadMergeFieldInput> | null | undefined;
  /** The leads that become part of it; an id of one merged before stands for its survivor. */
  readonly mergedIds: ReadonlyArray<string>;
  /** The lead that lives on. */
  readonly survivorId: string;
};

/** An inquiry that is not ready. */
export type LeadNurtureInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** Why. */
  readonly note?: string | null | undefined;
  /** The day to look at it again. */
  readonly resumeOn?: string | null | undefined;
};

/** A new opportunity of the account. */
export type LeadOpportunityFields = {
  /** What it is worth. */
  readonly amount?: MoneyInput | null | undefined;
  /** The day it is expected to close. */
  readonly closeOn?: string | null | undefined;
  /** What the deal is called; after the account if absent. */
  readonly name?: string | null | undefined;
  /** Whose deal it is; the lead's owner if absent. */
  readonly ownerId?: string | null | undefined;
  /** What would be sold. */
  readonly product?: string | null | undefined;
  /** Where it stands, an open stage; PROSPECTING if absent. */
  readonly stage?: OpportunityStage | null | undefined;
};

/** The opportunity: made, linked or left out. */
export type LeadOpportunityPlan =
  /** Make one. */
  | {
      readonly create: LeadOpportunityFields;
      readonly linkId?: never;
      readonly none?: never;
    } /** Link this one: open, and of the same account or of none yet. */
  | {
      readonly create?: never;
      readonly linkId: string;
      readonly none?: never;
    } /** True: there is none. */
  | { readonly create?: never; readonly linkId?: never; readonly none: boolean };

/** One term of an order of Lead. */
export type LeadOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: LeadOrderField;
};

/** What Lead rows can be ordered by. */
export type LeadOrderField =
  /** By behaviourScore. */
  | "BEHAVIOUR_SCORE"
  /** By createdAt. */
  | "CREATED_AT"
  /** By fitScore. */
  | "FIT_SCORE"
  /** By statusSince. */
  | "STATUS_SINCE";

/** What an intake did to the lead. */
export type LeadOutcome =
  /** Nobody knew this person: a new lead. */
  | "CREATED"
  /** A known person, and nothing new about them. */
  | "UNCHANGED"
  /** A known person, of whom something is known now that was not. */
  | "UPDATED";

/** What they answered. Absent takes over the answer of the talk before, null takes it back. */
export type LeadQualifyInput = {
  /** Questions asked and not answered. */
  readonly asked?: ReadonlyArray<QualificationQuestion> | null | undefined;
  /** When they were asked; now if not given. */
  readonly askedAt?: string | null | undefined;
  /** What their budget is. */
  readonly budget?: QualificationBudgetInput | null | undefined;
  /** Who speaks for us inside. */
  readonly champion?: QualificationChampionInput | null | undefined;
  /** Who decides. */
  readonly decider?: QualificationDeciderInput | null | undefined;
  /** By what they will choose. */
  readonly decisionCriteria?: string | null | undefined;
  /** How they come to a decision. */
  readonly decisionProcess?: string | null | undefined;
  /** Questions whose answer rules the lead out. */
  readonly disqualifying?: ReadonlyArray<QualificationQuestion> | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Whose questions were asked; answers to others are refused then. Else the one that applies to the lead: what its source demands, what it was last asked under, or the workspace's. */
  readonly framework?: QualificationFramework | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** What the problem costs them. */
  readonly impact?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** What it is worth to them, in figures. */
  readonly metrics?: string | null | undefined;
  /** What has to be signed, by whom, and how long it takes. */
  readonly paperProcess?: string | null | undefined;
  /** The problem they are experiencing. */
  readonly problem?: string | null | undefined;
  /** How sure answers are and what proves them. */
  readonly proofs?: ReadonlyArray<QualificationProofInput> | null | undefined;
  /** Days until they want to buy. */
  readonly timeframeDays?: number | null | undefined;
  /** What they tried in the past; empty for nothing. */
  readonly triedBefore?: ReadonlyArray<TriedBeforeInput> | null | undefined;
  /** How pressing it is. */
  readonly urgency?: Urgency | null | undefined;
};

/** An accepted lead that sales gives back to be kept in touch with. */
export type LeadRecycleInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** In words; some reasons need it, such as OTHER. */
  readonly note?: string | null | undefined;
  /** Why; one whose disposition is to nurture. */
  readonly reasonCode: string;
  /** The day to look at it again, a later one; some reasons need it, such as BAD_TIMING. */
  readonly resumeOn?: string | null | undefined;
};

/** A lead that sales sends back. */
export type LeadRejectInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** In words; some reasons need it, such as OTHER. */
  readonly note?: string | null | undefined;
  /** Why; it decides where the lead goes. */
  readonly reasonCode: string;
  /** The day to look at it again, a later one; some reasons need it, such as BAD_TIMING. */
  readonly resumeOn?: string | null | undefined;
};

/** A disqualified lead that comes back. */
export type LeadReopenInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** Why. */
  readonly reason: string;
};

/** Leads with sales that the rules are asked about again: `leadIds`, or an account's. */
export type LeadRerouteManyInput = {
  /** Or all that sales has of this account and its owner has not, oldest first, at most 200. */
  readonly accountId?: string | null | undefined;
  /** Who is not to get any of them. */
  readonly excludeUserIds?: ReadonlyArray<string> | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which, at most 200. */
  readonly leadIds?: ReadonlyArray<string> | null | undefined;
  /** Why. */
  readonly reason: string;
};

/** A lead that is there, by its id, or one as it might come; now, or at a time to come. */
export type LeadRoutePreviewInput = {
  /** The account they work for. */
  readonly accountId?: string | null | undefined;
  /** When it would come, at most a year ahead: by hours and absences then; now if not given. */
  readonly at?: string | null | undefined;
  /** The contact they are. */
  readonly contactId?: string | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  readonly countryCode?: string | null | undefined;
  /** E-mail address: its domain finds the account. */
  readonly email?: string | null | undefined;
  /** How many people work at the company. */
  readonly employees?: number | null | undefined;
  /** Who is not to get it. */
  readonly excludeUserIds?: ReadonlyArray<string> | null | undefined;
  /** Industry, NAICS code. */
  readonly industry?: string | null | undefined;
  /** A lead that is there; then nothing of a lead is described. */
  readonly leadId?: string | null | undefined;
  /** Postcode. */
  readonly postcode?: string | null | undefined;
  /** State, province or county. */
  readonly region?: string | null | undefined;
};

/** Which rows of LeadScore: all conditions given must hold; nested at most 4 deep. */
export type LeadScoreFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<LeadScoreFilter> | null | undefined;
  /** Condition on computedAt. */
  readonly computedAt?: DateTimeComparator | null | undefined;
  /** Condition on isShadow. */
  readonly isShadow?: BooleanComparator | null | undefined;
  /** Condition on kind. */
  readonly kind?: ScoreKindComparator | null | undefined;
  /** Condition on modelVersion. */
  readonly modelVersion?: IntComparator | null | undefined;
  /** This does not hold. */
  readonly not?: LeadScoreFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<LeadScoreFilter> | null | undefined;
};

/** One term of an order of LeadScore. */
export type LeadScoreOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: LeadScoreOrderField;
};

/** What LeadScore rows can be ordered by. */
export type LeadScoreOrderField =
  /** By computedAt. */
  "COMPUTED_AT";

/** What is known about a lead: absent leaves, null clears. */
export type LeadSetInput = {
  /** The account they work for; found by the e-mail's domain if absent. */
  readonly accountId?: string | null | undefined;
  /** An object of whatever else the source sent: kept, never lost. */
  readonly attributes?: unknown | null | undefined;
  /** City. */
  readonly city?: string | null | undefined;
  /** Company, as written. */
  readonly company?: string | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  readonly countryCode?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** How many people work at the company. */
  readonly employees?: number | null | undefined;
  /** Added to what it is called elsewhere; none is removed. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Industry, NAICS code. */
  readonly industry?: string | null | undefined;
  /** Full name; made of given and family name if absent. */
  readonly name?: string | null | undefined;
  /** Telephone number, as written; without `+` it is read as one of `countryCode`. */
  readonly phone?: string | null | undefined;
  /** Postcode. */
  readonly postcode?: string | null | undefined;
  /** The problem, in the prospect's own words. */
  readonly problem?: string | null | undefined;
  /** The product line they ask about: which models score them. */
  readonly productLine?: string | null | undefined;
  /** State, province or county. */
  readonly region?: string | null | undefined;
  /** Job title. */
  readonly title?: string | null | undefined;
};

/** A new door for leads. */
export type LeadSourceCreateInput = {
  /** Fields it may bring, `attributes` and `externalRefs` among them; all if new. */
  readonly allowedFields?: ReadonlyArray<string> | null | undefined;
  /** An object: attributes each of its leads has. */
  readonly attributes?: unknown | null | undefined;
  /** The campaign its touches belong to, where the payload names none. */
  readonly campaignId?: string | null | undefined;
  /** Country of its people where they do not say. */
  readonly defaultCountryCode?: string | null | undefined;
  /** Who works on a new lead of it; not together with a queue. */
  readonly defaultOwnerId?: string | null | undefined;
  /** The queue a new lead of it stands in. */
  readonly defaultQueue?: string | null | undefined;
  /** Whether a lead waits until its address is confirmed by mail. */
  readonly doubleOptIn?: boolean | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Short public name in addresses: small letters, digits and hyphens. Made of the name if absent. */
  readonly key?: string | null | undefined;
  /** What kind of door it is. */
  readonly kind: LeadSourceKind;
  /** Which path of a payload fills which field. */
  readonly mapping?: ReadonlyArray<LeadSourceMappingInput> | null | undefined;
  /** Name, unique in the workspace. */
  readonly name: string;
  /** Whose payloads it reads, beside its own mapping. */
  readonly preset?: ConnectorPreset | null | undefined;
  /** Most it may bring in a day; 10,000 if new. */
  readonly ratePerDay?: number | null | undefined;
  /** Most it may bring in a minute; 60 if new. */
  readonly ratePerMinute?: number | null | undefined;
  /** The door its leads are said to have come through. */
  readonly receivedVia?: LeadChannel | null | undefined;
  /** Fields without which what it brings is refused. */
  readonly requiredFields?: ReadonlyArray<string> | null | undefined;
  /** Which form, call, show or file, where the payload does not say. */
  readonly sourceDetail?: string | null | undefined;
  /** Territory its people belong to. */
  readonly territory?: string | null | undefined;
  /** How far it is believed, 0 to 100. */
  readonly trustRank?: number | null | undefined;
};

/** Which rows of LeadSource: all conditions given must hold; nested at most 4 deep. */
export type LeadSourceFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<LeadSourceFilter> | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on key. */
  readonly key?: StringComparator | null | undefined;
  /** Condition on kind. */
  readonly kind?: LeadSourceKindComparator | null | undefined;
  /** Condition on name. */
  readonly name?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: LeadSourceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<LeadSourceFilter> | null | undefined;
  /** Condition on status. */
  readonly status?: LeadSourceStatusComparator | null | undefined;
};

/** Which rows of LeadSourceKey: all conditions given must hold; nested at most 4 deep. */
export type LeadSourceKeyFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<LeadSourceKeyFilter> | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: LeadSourceKeyFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<LeadSourceKeyFilter> | null | undefined;
};

/** One term of an order of LeadSourceKey. */
export type LeadSourceKeyOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: LeadSourceKeyOrderField;
};

/** What LeadSourceKey rows can be ordered by. */
export type LeadSourceKeyOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** A new key for a source. */
export type LeadSourceKeyRotateInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** How long the keys before it go on working; 24 if not given, 0 stops them at once. */
  readonly overlapHours?: number | null | undefined;
  /** The source. */
  readonly sourceId: string;
};

/** What kind of door a source is. */
export type LeadSourceKind =
  /** A program that sends people to the intake. */
  | "API"
  /** A number people call. */
  | "CALL"
  /** Another system, such as a CRM, that calls the intake by webhook. */
  | "CONNECTOR"
  /** A mailbox people write to. */
  | "EMAIL"
  /** Files of leads. */
  | "IMPORT"
  /** A show, a symposium, and the lists that come from it. */
  | "TRADE_SHOW"
  /** A form on a web page. */
  | "WEB_FORM";

/** Conditions on a LeadSourceKind; all that are given must hold. */
export type LeadSourceKindComparator = {
  /** Equal. */
  readonly eq?: LeadSourceKind | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<LeadSourceKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: LeadSourceKind | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<LeadSourceKind> | null | undefined;
};

/** From where in a payload a field is filled. */
export type LeadSourceMappingInput = {
  /** Field such as `email`, `attributes.colour` or `externalRefs.hubspot`. */
  readonly field: string;
  /** Path in the payload, such as `properties.email`; a number is a place in a list. */
  readonly path: string;
};

/** One term of an order of LeadSource. */
export type LeadSourceOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: LeadSourceOrderField;
};

/** What LeadSource rows can be ordered by. */
export type LeadSourceOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By name. */
  | "NAME";

/** Which source to pause. */
export type LeadSourcePauseInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The source. */
  readonly sourceId: string;
};

/** Which source to open again. */
export type LeadSourceResumeInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The source. */
  readonly sourceId: string;
};

/** Whether a source takes people in. */
export type LeadSourceStatus =
  /** It does. */
  | "ACTIVE"
  /** It refuses all it is sent, and keeps what it refused. */
  | "PAUSED";

/** Conditions on a LeadSourceStatus; all that are given must hold. */
export type LeadSourceStatusComparator = {
  /** Equal. */
  readonly eq?: LeadSourceStatus | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<LeadSourceStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: LeadSourceStatus | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<LeadSourceStatus> | null | undefined;
};

/** What changes about a source: absent leaves, null clears. */
export type LeadSourceUpdateInput = {
  /** Fields it may bring, `attributes` and `externalRefs` among them; all if new. */
  readonly allowedFields?: ReadonlyArray<string> | null | undefined;
  /** An object: attributes each of its leads has. */
  readonly attributes?: unknown | null | undefined;
  /** The campaign its touches belong to, where the payload names none. */
  readonly campaignId?: string | null | undefined;
  /** Country of its people where they do not say. */
  readonly defaultCountryCode?: string | null | undefined;
  /** Who works on a new lead of it; not together with a queue. */
  readonly defaultOwnerId?: string | null | undefined;
  /** The queue a new lead of it stands in. */
  readonly defaultQueue?: string | null | undefined;
  /** Whether a lead waits until its address is confirmed by mail. */
  readonly doubleOptIn?: boolean | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which path of a payload fills which field. */
  readonly mapping?: ReadonlyArray<LeadSourceMappingInput> | null | undefined;
  /** Name, unique in the workspace. */
  readonly name?: string | null | undefined;
  /** Whose payloads it reads, beside its own mapping. */
  readonly preset?: ConnectorPreset | null | undefined;
  /** Most it may bring in a day; 10,000 if new. */
  readonly ratePerDay?: number | null | undefined;
  /** Most it may bring in a minute; 60 if new. */
  readonly ratePerMinute?: number | null | undefined;
  /** The door its leads are said to have come through. */
  readonly receivedVia?: LeadChannel | null | undefined;
  /** Fields without which what it brings is refused. */
  readonly requiredFields?: ReadonlyArray<string> | null | undefined;
  /** Which form, call, show or file, where the payload does not say. */
  readonly sourceDetail?: string | null | undefined;
  /** The source. */
  readonly sourceId: string;
  /** Territory its people belong to. */
  readonly territory?: string | null | undefined;
  /** How far it is believed, 0 to 100. */
  readonly trustRank?: number | null | undefined;
};

/** Where a lead stands between first contact and sale. */
export type LeadStatus =
  /** Became an account, a contact and perhaps an opportunity. An end; reached by conversion. */
  | "CONVERTED"
  /** Will not buy, or is no lead at all. */
  | "DISQUALIFIED"
  /** A known person with a question; marketing's to qualify. */
  | "INQUIRY"
  /** The same person as another lead, which lives on. An end; reached by a merge. */
  | "MERGED"
  /** Qualified by marketing and handed to sales, which has not accepted it yet. */
  | "MQL"
  /** Not ready; kept in touch with. */
  | "NURTURING"
  /** Just came in; who it is, is not resolved yet. */
  | "RAW"
  /** Accepted by sales. */
  | "SAL"
  /** Qualified by sales. */
  | "SQL";

/** Conditions on a LeadStatus; all that are given must hold. */
export type LeadStatusComparator = {
  /** Equal. */
  readonly eq?: LeadStatus | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<LeadStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: LeadStatus | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<LeadStatus> | null | undefined;
};

/** A term of: open before + in = out + open. */
export type LeadTerm =
  /** Began to be open within it. */
  | "IN"
  /** Open when the period ended. */
  | "OPEN"
  /** Open when the period began. */
  | "OPEN_BEFORE"
  /** Ceased to be open within it. */
  | "OUT"
  /** Its moves do not lead from where it stood to where it stands. Always none. */
  | "UNACCOUNTED";

/** A merge to undo. */
export type LeadUnmergeInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which; `Lead.merges` lists those of a lead. */
  readonly mergeId: string;
};

/** What changes about a lead: absent leaves, null clears. */
export type LeadUpdateInput = {
  /** The account they work for; found by the e-mail's domain if absent. */
  readonly accountId?: string | null | undefined;
  /** An object of whatever else the source sent: kept, never lost. */
  readonly attributes?: unknown | null | undefined;
  /** City. */
  readonly city?: string | null | undefined;
  /** Company, as written. */
  readonly company?: string | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  readonly countryCode?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** How many people work at the company. */
  readonly employees?: number | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Added to what it is called elsewhere; none is removed. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Industry, NAICS code. */
  readonly industry?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** Full name; made of given and family name if absent. */
  readonly name?: string | null | undefined;
  /** Telephone number, as written; without `+` it is read as one of `countryCode`. */
  readonly phone?: string | null | undefined;
  /** Postcode. */
  readonly postcode?: string | null | undefined;
  /** The problem, in the prospect's own words. */
  readonly problem?: string | null | undefined;
  /** The product line they ask about: which models score them. */
  readonly productLine?: string | null | undefined;
  /** State, province or county. */
  readonly region?: string | null | undefined;
  /** Job title. */
  readonly title?: string | null | undefined;
};

/** A lead as another system knows it. */
export type LeadUpsertInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** How to find it. */
  readonly match: LeadMatchInput;
  /** The door, should it be new; API if not given. */
  readonly receivedVia?: LeadChannel | null | undefined;
  /** What to write: absent leaves, null clears. */
  readonly set: LeadSetInput;
  /** Which form, call, show or file it was, should it be new. */
  readonly sourceDetail?: string | null | undefined;
};

/** By which way a lead begins or ceases to be open. */
export type LeadWay =
  /** Out: it became an account, a contact and perhaps an opportunity. */
  | "CONVERTED"
  /** Out: it will not buy, or is no lead at all. */
  | "DISQUALIFIED"
  /** Out: it became part of another lead, which lives on. */
  | "MERGED"
  /** In: nobody knew the person. */
  | "NEW"
  /** In: it was disqualified, and came back. */
  | "REOPENED"
  /** In: a merge that had brought a conversion was undone. */
  | "UNCONVERTED"
  /** In: a merge was undone. */
  | "UNMERGED";

/** A hand-off that marketing takes back. */
export type LeadWithdrawInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lead. */
  readonly leadId: string;
  /** Why. */
  readonly reason: string;
};

/** Work that is done. */
export type LeaseCompleteInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lease. */
  readonly leaseId: string;
  /** Anything worth saying. */
  readonly note?: string | null | undefined;
  /** What came of it, as the worker calls it, such as `reached`. */
  readonly outcome: string;
};

/** A lease that is to last longer. */
export type LeaseExtendInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lease. */
  readonly leaseId: string;
  /** How long from now; 300 if not given. */
  readonly leaseSeconds?: number | null | undefined;
};

/** A lead that is given back undone. */
export type LeaseReleaseInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lease. */
  readonly leaseId: string;
  /** How long nobody should take the lead for this purpose; at once if not given. */
  readonly pauseSeconds?: number | null | undefined;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** Where a lease of a lead stands. */
export type LeaseState =
  /** The work is done: nobody leases the lead for this purpose, unless asked. An end. */
  | "COMPLETED"
  /** Somebody works on the lead, or had it until its time was up and nobody took it since. */
  | "HELD"
  /** Its time was up, and somebody else has leased the lead since. An end. */
  | "LAPSED"
  /** Given back, taken back, or ended with the lead, without being done. An end. */
  | "RELEASED";

/** Conditions on a LeaseState; all that are given must hold. */
export type LeaseStateComparator = {
  /** Equal. */
  readonly eq?: LeaseState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<LeaseState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: LeaseState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<LeaseState> | null | undefined;
};

/** Which liaison is attached to what. */
export type LiaisonAssignInput = {
  /** From when on; now if not given. */
  readonly fromAt?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The account or the team. */
  readonly target: LiaisonTargetInput;
  /** Until when; open-ended if not given. */
  readonly toAt?: string | null | undefined;
  /** The liaison: somebody of the department LIAISON. */
  readonly userId: string;
};

/** Which rows of LiaisonAssignment: all conditions given must hold; nested at most 4 deep. */
export type LiaisonAssignmentFilter = {
  /** Condition on accountId. */
  readonly accountId?: IdComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<LiaisonAssignmentFilter> | null | undefined;
  /** Condition on fromAt. */
  readonly fromAt?: DateTimeComparator | null | undefined;
  /** This does not hold. */
  readonly not?: LiaisonAssignmentFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<LiaisonAssignmentFilter> | null | undefined;
  /** Condition on scope. */
  readonly scope?: LiaisonScopeComparator | null | undefined;
  /** Condition on teamId. */
  readonly teamId?: IdComparator | null | undefined;
  /** Condition on toAt. */
  readonly toAt?: DateTimeComparator | null | undefined;
  /** Condition on userId. */
  readonly userId?: IdComparator | null | undefined;
};

/** One term of an order of LiaisonAssignment. */
export type LiaisonAssignmentOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: LiaisonAssignmentOrderField;
};

/** What LiaisonAssignment rows can be ordered by. */
export type LiaisonAssignmentOrderField =
  /** By fromAt. */
  "FROM_AT";

/** What a liaison is attached to. */
export type LiaisonScope =
  /** One account. */
  | "ACCOUNT"
  /** A team, and with it the accounts its members are on. */
  | "TEAM";

/** Conditions on a LiaisonScope; all that are given must hold. */
export type LiaisonScopeComparator = {
  /** Equal. */
  readonly eq?: LiaisonScope | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<LiaisonScope> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: LiaisonScope | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<LiaisonScope> | null | undefined;
};

/** What a liaison is attached to. */
export type LiaisonTargetInput =
  /** One account. */
  | {
      readonly accountId: string;
      readonly teamId?: never;
    } /** A team, and with it the accounts its members are on. */
  | { readonly accountId?: never; readonly teamId: string };

/** Which assignment ends. */
export type LiaisonUnassignInput = {
  /** The assignment. */
  readonly assignmentId: string;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** When it ends; now if not given, or when it was to begin if that is later. */
  readonly toAt?: string | null | undefined;
};

/** What somebody found out about a mail of unknown fate. */
export type MailResolution =
  /** Leave it. */
  | "GIVE_UP"
  /** It did not arrive: send it, under the same Message-ID. */
  | "SEND_AGAIN"
  /** It arrived. */
  | "SENT";

/** What somebody found out about a mail of unknown fate. */
export type MailResolveInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The mail; it must be UNKNOWN. */
  readonly mailId: string;
  /** How they know. */
  readonly note?: string | null | undefined;
  /** What to do with it. */
  readonly resolution: MailResolution;
};

/** Where a mail of ours stands. */
export type MailState =
  /** Waits to be sent. */
  | "QUEUED"
  /** The mail server refused it for good. An end. */
  | "REFUSED"
  /** Reserved by a sender, which is at it. */
  | "SENDING"
  /** The mail server took it. An end. */
  | "SENT"
  /** Not sent: the address may not be written to. An end. */
  | "SUPPRESSED"
  /** The connection was lost while it was handed over: somebody must look what became of it. */
  | "UNKNOWN";

/** Conditions on a MailState; all that are given must hold. */
export type MailStateComparator = {
  /** Equal. */
  readonly eq?: MailState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<MailState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: MailState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<MailState> | null | undefined;
};

/** How somebody comes to us, or we to them. */
export type MarketingChannel =
  /** They came by themselves: typed our address, or nothing says how. */
  | "DIRECT"
  /** Any other advertisement on a page or in a film. */
  | "DISPLAY"
  /** E-mail, ours or theirs. */
  | "EMAIL"
  /** A trade show, a symposium, a webinar. */
  | "EVENT"
  /** A search engine, unpaid. */
  | "ORGANIC_SEARCH"
  /** A social network, unpaid. */
  | "ORGANIC_SOCIAL"
  /** None of these, or not known: a file, another program. */
  | "OTHER"
  /** An advertisement beside search results. */
  | "PAID_SEARCH"
  /** An advertisement in a social network. */
  | "PAID_SOCIAL"
  /** A partner or affiliate. */
  | "PARTNER"
  /** The telephone. */
  | "PHONE"
  /** Somebody or some page sent them. */
  | "REFERRAL";

/** Conditions on a MarketingChannel; all that are given must hold. */
export type MarketingChannelComparator = {
  /** Equal. */
  readonly eq?: MarketingChannel | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<MarketingChannel> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: MarketingChannel | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<MarketingChannel> | null | undefined;
};

/** What a score calls for. */
export type MatchBand =
  /** One person: the score is high and an exact key (e-mail, or telephone and name) agrees. */
  | "AUTO"
  /** Two people. */
  | "DISTINCT"
  /** Perhaps one person: somebody should look. */
  | "REVIEW";

/** Conditions on a MatchBand; all that are given must hold. */
export type MatchBandComparator = {
  /** Equal. */
  readonly eq?: MatchBand | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<MatchBand> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: MatchBand | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<MatchBand> | null | undefined;
};

/** How near two values are, nearest first. */
export type MatchLevel =
  /** A slip of the pen, a short form, other words around it. */
  | "CLOSE"
  /** The other's given name here is the family name there. */
  | "CROSSED"
  /** Not alike. */
  | "DIFFERENT"
  /** The same, once normalised. */
  | "EXACT"
  /** Alike, or the same sound. */
  | "NEAR";

/** Fit A to C by engagement 1 to 3; A1 is best. */
export type MatrixCell =
  /** Bands A+ and A, and dealing with us most. */
  | "A1"
  /** Bands A+ and A, and dealing with us. */
  | "A2"
  /** Bands A+ and A, and hardly dealing with us. */
  | "A3"
  /** Band B, and dealing with us most. */
  | "B1"
  /** Band B, and dealing with us. */
  | "B2"
  /** Band B, and hardly dealing with us. */
  | "B3"
  /** Below band B, and dealing with us most. */
  | "C1"
  /** Below band B, and dealing with us. */
  | "C2"
  /** Below band B, and hardly dealing with us. */
  | "C3";

/** Conditions on a MatrixCell; all that are given must hold. */
export type MatrixCellComparator = {
  /** Equal. */
  readonly eq?: MatrixCell | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<MatrixCell> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: MatrixCell | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<MatrixCell> | null | undefined;
};

/** Which rows of MeetingAttendee: all conditions given must hold; nested at most 4 deep. */
export type MeetingAttendeeFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<MeetingAttendeeFilter> | null | undefined;
  /** Condition on attended. */
  readonly attended?: AttendanceComparator | null | undefined;
  /** Condition on contactId. */
  readonly contactId?: IdComparator | null | undefined;
  /** Condition on meetingId. */
  readonly meetingId?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: MeetingAttendeeFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<MeetingAttendeeFilter> | null | undefined;
  /** Condition on side. */
  readonly side?: AttendeeSideComparator | null | undefined;
  /** Condition on userId. */
  readonly userId?: IdComparator | null | undefined;
};

/** Somebody at a meeting: exactly one of `userId`, `contactId`, `name`. */
export type MeetingAttendeeInput = {
  /** Whether they were there; UNKNOWN if not given. */
  readonly attended?: Attendance | null | undefined;
  /** Their company; only with a name. */
  readonly company?: string | null | undefined;
  /** The contact. */
  readonly contactId?: string | null | undefined;
  /** Name of somebody who is neither. */
  readonly name?: string | null | undefined;
  /** What part they play in the meeting. */
  readonly role?: string | null | undefined;
  /** Whose side: OURS for a user, CUSTOMER or PARTNER for a contact. */
  readonly side: AttendeeSide;
  /** Their title; only with a name. */
  readonly title?: string | null | undefined;
  /** The colleague. */
  readonly userId?: string | null | undefined;
};

/** One term of an order of MeetingAttendee. */
export type MeetingAttendeeOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: MeetingAttendeeOrderField;
};

/** What MeetingAttendee rows can be ordered by. */
export type MeetingAttendeeOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** That a meeting is called off. */
export type MeetingCancelInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which meeting. */
  readonly meetingId: string;
  /** Why; kept in the meeting's history. */
  readonly note?: string | null | undefined;
};

/** That a meeting took place, and who was there. */
export type MeetingHoldInput = {
  /** Who else was there: YES if not said otherwise. */
  readonly addAttendees?: ReadonlyArray<MeetingAttendeeInput> | null | undefined;
  /** Who of those invited was there. */
  readonly attendance?: ReadonlyArray<AttendanceInput> | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which meeting. */
  readonly meetingId: string;
};

/** What kind of occasion a customer meeting is. */
export type MeetingKind =
  /** Executives of both sides. */
  | "EXEC_BRIEFING"
  /** Without an agenda: a meal, a corridor, a journey. */
  | "INFORMAL"
  /** By telephone. */
  | "PHONE"
  /** A salesperson's call on the customer. */
  | "SALES_CALL"
  /** At a customer symposium. */
  | "SYMPOSIUM"
  /** At a trade show. */
  | "TRADE_SHOW"
  /** By video. */
  | "VIDEO"
  /** At the customer's place, or theirs at ours. */
  | "VISIT";

/** Conditions on a MeetingKind; all that are given must hold. */
export type MeetingKindComparator = {
  /** Equal. */
  readonly eq?: MeetingKind | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<MeetingKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: MeetingKind | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<MeetingKind> | null | undefined;
};

/** That the customer did not come. */
export type MeetingNoShowInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which meeting. */
  readonly meetingId: string;
  /** Why; kept in the meeting's history. */
  readonly note?: string | null | undefined;
};

/** A meeting to come, or one that took place and was never planned here. */
export type MeetingPlanInput = {
  /** The customer. */
  readonly accountId: string;
  /** Who is to come, each once. */
  readonly attendees?: ReadonlyArray<MeetingAttendeeInput> | null | undefined;
  /** When it ends; after it begins. */
  readonly endsAt: string;
  /** UID of the iCalendar event, unique in the workspace. */
  readonly externalEventUid?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** What kind of occasion. */
  readonly kind: MeetingKind;
  /** Where. */
  readonly location?: string | null | undefined;
  /** The deal, of the same account. */
  readonly opportunityId?: string | null | undefined;
  /** Who called it; you, if not given. Programs name somebody. */
  readonly organiserId?: string | null | undefined;
  /** When it begins. */
  readonly startsAt: string;
  /** IANA time zone of the place; UTC if not given. */
  readonly timezone?: string | null | undefined;
  /** What it is called. */
  readonly title: string;
};

/** How a planned meeting ended, said once. */
export type MeetingStatus =
  /** Called off. */
  | "CANCELLED"
  /** Took place: trip reports may be filed. */
  | "HELD"
  /** The customer did not come. */
  | "NO_SHOW"
  /** Still to come, or nobody has said yet how it ended. */
  | "PLANNED";

/** Conditions on a MeetingStatus; all that are given must hold. */
export type MeetingStatusComparator = {
  /** Equal. */
  readonly eq?: MeetingStatus | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<MeetingStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: MeetingStatus | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<MeetingStatus> | null | undefined;
};

/** What changes about a planned or held meeting: absent leaves, null clears. */
export type MeetingUpdateInput = {
  /** Who comes as well. */
  readonly addAttendees?: ReadonlyArray<MeetingAttendeeInput> | null | undefined;
  /** When it ends. */
  readonly endsAt?: string | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** What kind of occasion. */
  readonly kind?: MeetingKind | null | undefined;
  /** Where. */
  readonly location?: string | null | undefined;
  /** Which meeting. */
  readonly meetingId: string;
  /** The deal, of the same account. */
  readonly opportunityId?: string | null | undefined;
  /** When it begins. */
  readonly startsAt?: string | null | undefined;
  /** IANA time zone of the place. */
  readonly timezone?: string | null | undefined;
  /** What it is called. */
  readonly title?: string | null | undefined;
};

/** Which rows of MergeLedger: all conditions given must hold; nested at most 4 deep. */
export type MergeLedgerFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<MergeLedgerFilter> | null | undefined;
  /** Condition on mergedAt. */
  readonly mergedAt?: DateTimeComparator | null | undefined;
  /** This does not hold. */
  readonly not?: MergeLedgerFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<MergeLedgerFilter> | null | undefined;
};

/** One term of an order of MergeLedger. */
export type MergeLedgerOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: MergeLedgerOrderField;
};

/** What MergeLedger rows can be ordered by. */
export type MergeLedgerOrderField =
  /** By mergedAt. */
  "MERGED_AT";

/** Why a merged lead has the value it has, strongest first. */
export type MergeRule =
  /** All that knew it say the same. */
  | "ALL_AGREE"
  /** Of the lead that came first. */
  | "EARLIEST"
  /** Of the lead that is furthest along. */
  | "FURTHEST_ALONG"
  /** It says the most. */
  | "LONGEST"
  /** It was set last. */
  | "MOST_RECENT"
  /** Only one of them knew it. */
  | "ONLY_ONE"
  /** Whoever merged said so. */
  | "PINNED"
  /** Of all of them together. */
  | "SUM"
  /** Nothing told them apart: the survivor's own. */
  | "SURVIVOR"
  /** It came through the most trusted door. */
  | "TRUSTED_SOURCE"
  /** What any of them knew. */
  | "UNION"
  /** They wrote from this address, or called from this number. */
  | "VERIFIED";

/** Whether a merge still holds. */
export type MergeState =
  /** It holds. */
  | "MERGED"
  /** It was undone. */
  | "UNMERGED";

/** An exact amount with its currency. */
export type MoneyInput = {
  /** The amount as a string, `"1250.50"`. */
  readonly amount: string;
  /** ISO 4217, three letters, such as `EUR`. */
  readonly currencyCode: string;
};

/** How a step reaches a person. */
export type NurtureChannel =
  /** By e-mail. */
  "EMAIL";

/** What is to hold for all programmes: absent leaves, null clears. */
export type NurtureConfigureInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** How much one person gets of all programmes at most. */
  readonly frequencyCap?: FrequencyCapInput | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** IANA zone that steps wait by and days begin in. */
  readonly timezone?: string | null | undefined;
};

/** What a person did with a mail. */
export type NurtureEngagement =
  /** Followed a link in it. */
  | "CLICKED"
  /** Opened it, as far as mail readers tell, and only where it may tell: of who did not consent to the topic nobody learns that they did. `NurtureSend.tellsOpens` and `NurtureResults.tellingOpens` say of whom one would. */
  | "OPENED"
  /** Answered it. */
  | "REPLIED";

/** Leads to be taken into a programme by hand. */
export type NurtureEnrolInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The leads, at most 200; each is taken in or refused by itself. */
  readonly leadIds: ReadonlyArray<string>;
  /** The programme; ACTIVE or PAUSED. */
  readonly programId: string;
};

/** A programme that takes in all who match. */
export type NurtureEnrolMatchingInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which. */
  readonly programId: string;
};

/** What became of a lead that was to be enrolled. */
export type NurtureEnrolOutcome =
  /** It is in the programme now. */
  | "ENROLLED"
  /** It is not; `error` says why. */
  | "REJECTED";

/** Somebody to be taken out. */
export type NurtureEnrolmentExitInput = {
  /** Which. */
  readonly enrolmentId: string;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Which rows of NurtureEnrolment: all conditions given must hold; nested at most 4 deep. */
export type NurtureEnrolmentFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<NurtureEnrolmentFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on dueAt. */
  readonly dueAt?: DateTimeComparator | null | undefined;
  /** Condition on entry. */
  readonly entry?: NurtureEntryComparator | null | undefined;
  /** Condition on exitReason. */
  readonly exitReason?: NurtureExitReasonComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on leadId. */
  readonly leadId?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: NurtureEnrolmentFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<NurtureEnrolmentFilter> | null | undefined;
  /** Condition on programId. */
  readonly programId?: IdComparator | null | undefined;
  /** Condition on state. */
  readonly state?: NurtureEnrolmentStateComparator | null | undefined;
};

/** One term of an order of NurtureEnrolment. */
export type NurtureEnrolmentOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: NurtureEnrolmentOrderField;
};

/** What NurtureEnrolment rows can be ordered by. */
export type NurtureEnrolmentOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** Somebody to be held where they are. */
export type NurtureEnrolmentPauseInput = {
  /** Which. */
  readonly enrolmentId: string;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Somebody who is to go on. */
export type NurtureEnrolmentResumeInput = {
  /** Which. */
  readonly enrolmentId: string;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Where somebody stands in a programme. */
export type NurtureEnrolmentState =
  /** Under way. */
  | "ACTIVE"
  /** Went through: the last letter went out, or was left out. Or reached the goal. An end. */
  | "COMPLETED"
  /** In it; the first step is still to come. */
  | "ENROLLED"
  /** Left before; `exitReason` says why. An end. */
  | "EXITED"
  /** Held by hand; goes on when resumed. */
  | "PAUSED";

/** Conditions on a NurtureEnrolmentState; all that are given must hold. */
export type NurtureEnrolmentStateComparator = {
  /** Equal. */
  readonly eq?: NurtureEnrolmentState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<NurtureEnrolmentState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: NurtureEnrolmentState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<NurtureEnrolmentState> | null | undefined;
};

/** How somebody came into a programme. */
export type NurtureEntry =
  /** Its entry filter matched. */
  | "BY_FILTER"
  /** Somebody enrolled them. */
  | "BY_HAND";

/** Conditions on a NurtureEntry; all that are given must hold. */
export type NurtureEntryComparator = {
  /** Equal. */
  readonly eq?: NurtureEntry | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<NurtureEntry> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: NurtureEntry | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<NurtureEntry> | null | undefined;
};

/** Why somebody left a programme. */
export type NurtureExitReason =
  /** There is no such mailbox. */
  | "BOUNCED"
  /** The lead was converted. */
  | "CONVERTED"
  /** The lead was closed. */
  | "DISQUALIFIED"
  /** Somebody took them out. */
  | "MANUAL"
  /** The lead became part of one that is in the programme, or is not kept in touch with. */
  | "MERGED"
  /** The lead is worked on again: raised a hand, answered, its day came, or by decision. */
  | "REACTIVATED"
  /** The programme's exit filter matched. */
  | "RULE"
  /** They want no more mail on the topic, or none at all. */
  | "UNSUBSCRIBED";

/** Conditions on a NurtureExitReason; all that are given must hold. */
export type NurtureExitReasonComparator = {
  /** Equal. */
  readonly eq?: NurtureExitReason | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<NurtureExitReason> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: NurtureExitReason | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<NurtureExitReason> | null | undefined;
};

/** A programme that is to run. */
export type NurtureProgramActivateInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which. */
  readonly programId: string;
};

/** A programme that is over. */
export type NurtureProgramArchiveInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which. */
  readonly programId: string;
};

/** A new programme; it begins as a draft. */
export type NurtureProgramCreateInput = {
  /** The campaign it is part of. */
  readonly campaignId?: string | null | undefined;
  /** Leads that enter by themselves; `{}` is everybody. None if not given. */
  readonly entryFilter?: LeadFilter | null | undefined;
  /** Leads that leave at their next step. */
  readonly exitFilter?: LeadFilter | null | undefined;
  /** How much of it one person gets at most. */
  readonly frequencyCap?: FrequencyCapInput | null | undefined;
  /** What it is to bring leads to; whoever is there is done. */
  readonly goal?: LeadFilter | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name as people use it. */
  readonly name: string;
  /** Who answers for it, and is told when somebody replies. */
  readonly ownerId?: string | null | undefined;
  /** All its steps in their order. Those that are left out are sent to nobody any more; who is under way goes on with what stands behind their place, and gets no step twice. */
  readonly steps?: ReadonlyArray<NurtureStepInput> | null | undefined;
  /** The consent topic of its mail, such as `newsletter`. */
  readonly topic: string;
};

/** Which rows of NurtureProgram: all conditions given must hold; nested at most 4 deep. */
export type NurtureProgramFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<NurtureProgramFilter> | null | undefined;
  /** Condition on campaignId. */
  readonly campaignId?: IdComparator | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on name. */
  readonly name?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: NurtureProgramFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<NurtureProgramFilter> | null | undefined;
  /** Condition on status. */
  readonly status?: NurtureProgramStatusComparator | null | undefined;
};

/** One term of an order of NurtureProgram. */
export type NurtureProgramOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: NurtureProgramOrderField;
};

/** What NurtureProgram rows can be ordered by. */
export type NurtureProgramOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By name. */
  | "NAME";

/** A programme to be held. */
export type NurtureProgramPauseInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which. */
  readonly programId: string;
};

/** Where a programme stands. */
export type NurtureProgramStatus =
  /** Enrols and sends. */
  | "ACTIVE"
  /** Over. An end. */
  | "ARCHIVED"
  /** Being written; nobody is in it. */
  | "DRAFT"
  /** Keeps who is in it where they are, and sends nothing. */
  | "PAUSED";

/** Conditions on a NurtureProgramStatus; all that are given must hold. */
export type NurtureProgramStatusComparator = {
  /** Equal. */
  readonly eq?: NurtureProgramStatus | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<NurtureProgramStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: NurtureProgramStatus | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<NurtureProgramStatus> | null | undefined;
};

/** What changes about a programme: absent leaves, null clears. */
export type NurtureProgramUpdateInput = {
  /** The campaign it is part of. */
  readonly campaignId?: string | null | undefined;
  /** Leads that enter by themselves; `{}` is everybody. None if not given. */
  readonly entryFilter?: LeadFilter | null | undefined;
  /** Leads that leave at their next step. */
  readonly exitFilter?: LeadFilter | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** How much of it one person gets at most. */
  readonly frequencyCap?: FrequencyCapInput | null | undefined;
  /** What it is to bring leads to; whoever is there is done. */
  readonly goal?: LeadFilter | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name as people use it. */
  readonly name?: string | null | undefined;
  /** Who answers for it, and is told when somebody replies. */
  readonly ownerId?: string | null | undefined;
  /** Which. */
  readonly programId: string;
  /** All its steps in their order. Those that are left out are sent to nobody any more; who is under way goes on with what stands behind their place, and gets no step twice. */
  readonly steps?: ReadonlyArray<NurtureStepInput> | null | undefined;
  /** The consent topic of its mail. */
  readonly topic?: string | null | undefined;
};

/** Which rows of NurtureSend: all conditions given must hold; nested at most 4 deep. */
export type NurtureSendFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<NurtureSendFilter> | null | undefined;
  /** Condition on enrolmentId. */
  readonly enrolmentId?: IdComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on leadId. */
  readonly leadId?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: NurtureSendFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<NurtureSendFilter> | null | undefined;
  /** Condition on programId. */
  readonly programId?: IdComparator | null | undefined;
  /** Condition on scheduledAt. */
  readonly scheduledAt?: DateTimeComparator | null | undefined;
  /** Condition on skipReason. */
  readonly skipReason?: NurtureSkipReasonComparator | null | undefined;
  /** Condition on state. */
  readonly state?: NurtureSendStateComparator | null | undefined;
  /** Condition on stepId. */
  readonly stepId?: IdComparator | null | undefined;
};

/** One term of an order of NurtureSend. */
export type NurtureSendOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: NurtureSendOrderField;
};

/** What NurtureSend rows can be ordered by. */
export type NurtureSendOrderField =
  /** By scheduledAt. */
  "SCHEDULED_AT";

/** What became of a step for one person. */
export type NurtureSendState =
  /** It came back, or was refused. */
  | "BOUNCED"
  /** The next mail server took it, or the person showed that they got it. */
  | "DELIVERED"
  /** Waits to be sent. */
  | "SCHEDULED"
  /** The mail server took it. */
  | "SENT"
  /** Not sent; `skipReason` says why. An end. */
  | "SKIPPED";

/** Conditions on a NurtureSendState; all that are given must hold. */
export type NurtureSendStateComparator = {
  /** Equal. */
  readonly eq?: NurtureSendState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<NurtureSendState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: NurtureSendState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<NurtureSendState> | null | undefined;
};

/** Why a step was not sent to somebody. */
export type NurtureSkipReason =
  /** The step's condition did not hold. */
  | "CONDITION"
  /** There is no lawful basis to write to them on the topic. */
  | "CONSENT"
  /** They left before it went out. */
  | "EXITED"
  /** They had as many mails as a cap allows, and the cap says to leave it out. */
  | "FREQUENCY"
  /** Their address is not written to, or there is none. */
  | "SUPPRESSED";

/** Conditions on a NurtureSkipReason; all that are given must hold. */
export type NurtureSkipReasonComparator = {
  /** Equal. */
  readonly eq?: NurtureSkipReason | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<NurtureSkipReason> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: NurtureSkipReason | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<NurtureSkipReason> | null | undefined;
};

/** Which rows of NurtureStep: all conditions given must hold; nested at most 4 deep. */
export type NurtureStepFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<NurtureStepFilter> | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: NurtureStepFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<NurtureStepFilter> | null | undefined;
  /** Condition on retiredAt. */
  readonly retiredAt?: DateTimeComparator | null | undefined;
};

/** A step of a programme. */
export type NurtureStepInput = {
  /** When it is sent; to everybody if not given. */
  readonly condition?: StepConditionInput | null | undefined;
  /** The mail as HTML, a template; made of the text if not given. */
  readonly html?: string | null | undefined;
  /** The step it is; a new one if not given. */
  readonly id?: string | null | undefined;
  /** Subject line, a template: `{{givenName}}` and the like. */
  readonly subject: string;
  /** The mail as text, a template. */
  readonly text: string;
  /** Then until this hour; 9 where only the day is given. */
  readonly untilHour?: number | null | undefined;
  /** Then until this day of the week. */
  readonly untilWeekday?: Weekday | null | undefined;
  /** How long after the step before, or the entry; at once if not given. */
  readonly waitFor?: string | null | undefined;
  /** By whose clock; WORKSPACE if not given. */
  readonly zone?: NurtureZone | null | undefined;
};

/** One term of an order of NurtureStep. */
export type NurtureStepOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: NurtureStepOrderField;
};

/** What NurtureStep rows can be ordered by. */
export type NurtureStepOrderField =
  /** By position. */
  "POSITION";

/** A step and whom it would go to. */
export type NurtureStepPreviewInput = {
  /** The lead. */
  readonly leadId: string;
  /** The step. */
  readonly stepId: string;
};

/** A step to be sent to yourself, as a lead would get it. */
export type NurtureStepTestInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The lead whose name and company fill it in. */
  readonly leadId: string;
  /** The step. */
  readonly stepId: string;
};

/** What happens to a step that a cap is in the way of. */
export type NurtureWhenCapped =
  /** It is left out. */
  | "SKIP"
  /** It waits until the cap allows it. */
  | "WAIT";

/** By whose clock a step waits. */
export type NurtureZone =
  /** By the zone of the person's country; of several the one in their middle. */
  | "PERSON"
  /** By the zone in `nurtureSettings`. */
  | "WORKSPACE";

/** What an observation is about. */
export type ObservationKind =
  /** How they sell. */
  | "CHANNEL"
  /** Where they show up. */
  | "EVENT"
  /** Whom they look for. */
  | "HIRING"
  /** A deal we lost to them. */
  | "LOSS"
  /** What they say of themselves and of us. */
  | "MESSAGING"
  /** Whom they buy, and who buys them. */
  | "M_AND_A"
  /** Their prices and terms. */
  | "PRICING"
  /** What they make. */
  | "PRODUCT"
  /** Talk without a source. */
  | "RUMOUR"
  /** A deal we won against them. */
  | "WIN";

/** Conditions on a ObservationKind; all that are given must hold. */
export type ObservationKindComparator = {
  /** Equal. */
  readonly eq?: ObservationKind | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<ObservationKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: ObservationKind | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<ObservationKind> | null | undefined;
};

/** Where word of a competitor came from. */
export type ObservationOrigin =
  /** A customer or prospect said it. */
  | "CUSTOMER"
  /** Marketing found it out. */
  | "MARKETING_RESEARCH"
  /** A partner said it. */
  | "PARTNER"
  /** Published for all to see. */
  | "PUBLIC"
  /** Sales heard it in the field. */
  | "SALES_FIELD";

/** Conditions on a ObservationOrigin; all that are given must hold. */
export type ObservationOriginComparator = {
  /** Equal. */
  readonly eq?: ObservationOrigin | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<ObservationOrigin> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: ObservationOrigin | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<ObservationOrigin> | null | undefined;
};

/** How far an observation has been weighed. */
export type ObservationState =
  /** Something else turned out to be true. */
  | "CONTRADICTED"
  /** Others saw the same for themselves. */
  | "CORROBORATED"
  /** Too old to act on. */
  | "EXPIRED"
  /** Nobody has weighed it. */
  | "NEW"
  /** Not worth keeping in mind. */
  | "REJECTED"
  /** Graded. */
  | "TRIAGED"
  /** Nobody else saw it. */
  | "UNCONFIRMED";

/** Conditions on a ObservationState; all that are given must hold. */
export type ObservationStateComparator = {
  /** Equal. */
  readonly eq?: ObservationState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<ObservationState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: ObservationState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<ObservationState> | null | undefined;
};

/** A new opportunity; in a closed stage it records one that is over. */
export type OpportunityCreateInput = {
  /** Who would buy. */
  readonly accountId?: string | null | undefined;
  /** What it is or was worth. */
  readonly amount?: MoneyInput | null | undefined;
  /** An object of what no field holds, by key: a null takes its key away. */
  readonly attributes?: unknown | null | undefined;
  /** The day it is expected to close, or closed. */
  readonly closeOn?: string | null | undefined;
  /** When it was won or lost, if not at the time of the call. */
  readonly closedAt?: string | null | undefined;
  /** The day the buyer was first engaged on it. */
  readonly engagedOn?: string | null | undefined;
  /** Added to what it is called elsewhere; none is removed. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it was lost; a lost deal has one, no other has. */
  readonly lossReason?: string | null | undefined;
  /** What the deal is called. */
  readonly name: string;
  /** When it was opened; now for a new one. */
  readonly openedAt?: string | null | undefined;
  /** Whose deal it is. */
  readonly ownerId?: string | null | undefined;
  /** What would be sold. */
  readonly product?: string | null | undefined;
  /** Where it stands; PROSPECTING if not given. */
  readonly stage?: OpportunityStage | null | undefined;
};

/** Which rows of Opportunity: all conditions given must hold; nested at most 4 deep. */
export type OpportunityFilter = {
  /** Condition on accountId. */
  readonly accountId?: IdComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<OpportunityFilter> | null | undefined;
  /** Condition on closeOn. */
  readonly closeOn?: DateComparator | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: OpportunityFilter | null | undefined;
  /** Condition on openedAt. */
  readonly openedAt?: DateTimeComparator | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OpportunityFilter> | null | undefined;
  /** Condition on ownerId. */
  readonly ownerId?: IdComparator | null | undefined;
  /** Condition on stage. */
  readonly stage?: OpportunityStageComparator | null | undefined;
};

/** How to find the opportunity. */
export type OpportunityMatchInput =
  /** What another system calls it. */
  | {
      readonly externalRef: ExternalRefInput;
      readonly id?: never;
    } /** Its id; NOT_FOUND if there is none. */
  | { readonly externalRef?: never; readonly id: string };

/** Where the deal goes, and why. */
export type OpportunityMoveInput = {
  /** When it was won or lost, if not now. */
  readonly closedAt?: string | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it was lost; needed for CLOSED_LOST. */
  readonly lossReason?: string | null | undefined;
  /** What you want remembered with this move. */
  readonly note?: string | null | undefined;
  /** Which. */
  readonly opportunityId: string;
  /** Where to. Only a manager takes a closed deal back to an open stage. */
  readonly stage: OpportunityStage;
};

/** One term of an order of Opportunity. */
export type OpportunityOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: OpportunityOrderField;
};

/** What Opportunity rows can be ordered by. */
export type OpportunityOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By openedAt. */
  | "OPENED_AT";

/** What the opportunity is to hold: absent leaves, null clears. */
export type OpportunitySetInput = {
  /** Who would buy. */
  readonly accountId?: string | null | undefined;
  /** What it is or was worth. */
  readonly amount?: MoneyInput | null | undefined;
  /** An object of what no field holds, by key: a null takes its key away. */
  readonly attributes?: unknown | null | undefined;
  /** The day it is expected to close, or closed. */
  readonly closeOn?: string | null | undefined;
  /** When it was won or lost, if not at the time of the call. */
  readonly closedAt?: string | null | undefined;
  /** The day the buyer was first engaged on it. */
  readonly engagedOn?: string | null | undefined;
  /** Added to what it is called elsewhere; none is removed. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Why it was lost; a lost deal has one, no other has. */
  readonly lossReason?: string | null | undefined;
  /** What the deal is called; needed when it is new. */
  readonly name?: string | null | undefined;
  /** When it was opened; now for a new one. */
  readonly openedAt?: string | null | undefined;
  /** Whose deal it is. */
  readonly ownerId?: string | null | undefined;
  /** What would be sold. */
  readonly product?: string | null | undefined;
  /** Where it stands; reached by the same moves as by hand. */
  readonly stage?: OpportunityStage | null | undefined;
};

/** How far a deal has come. */
export type OpportunityStage =
  /** They did not; the reason is given. */
  | "CLOSED_LOST"
  /** They bought. */
  | "CLOSED_WON"
  /** Terms are talked about. */
  | "NEGOTIATION"
  /** An offer is made or being made. */
  | "PROPOSAL"
  /** There may be a deal. */
  | "PROSPECTING"
  /** Finding out whether there is one. */
  | "QUALIFICATION";

/** Conditions on a OpportunityStage; all that are given must hold. */
export type OpportunityStageComparator = {
  /** Equal. */
  readonly eq?: OpportunityStage | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<OpportunityStage> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: OpportunityStage | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<OpportunityStage> | null | undefined;
};

/** What changes about an opportunity: absent leaves, null clears. */
export type OpportunityUpdateInput = {
  /** Who would buy. */
  readonly accountId?: string | null | undefined;
  /** What it is or was worth. */
  readonly amount?: MoneyInput | null | undefined;
  /** An object of what no field holds, by key: a null takes its key away. */
  readonly attributes?: unknown | null | undefined;
  /** The day it is expected to close, or closed. */
  readonly closeOn?: string | null | undefined;
  /** When it was won or lost, if not at the time of the call. */
  readonly closedAt?: string | null | undefined;
  /** The day the buyer was first engaged on it. */
  readonly engagedOn?: string | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Added to what it is called elsewhere; none is removed. */
  readonly externalRefs?: ReadonlyArray<ExternalRefInput> | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it was lost; a lost deal has one, no other has. */
  readonly lossReason?: string | null | undefined;
  /** What the deal is called. */
  readonly name?: string | null | undefined;
  /** When it was opened; now for a new one. */
  readonly openedAt?: string | null | undefined;
  /** Which. */
  readonly opportunityId: string;
  /** Whose deal it is. */
  readonly ownerId?: string | null | undefined;
  /** What would be sold. */
  readonly product?: string | null | undefined;
};

/** An opportunity as another system knows it. */
export type OpportunityUpsertInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** How to find it. A new one keeps the reference. */
  readonly match: OpportunityMatchInput;
  /** What it is to hold. */
  readonly set: OpportunitySetInput;
};

/** Which rows of OptIn: all conditions given must hold; nested at most 4 deep. */
export type OptInFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<OptInFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** This does not hold. */
  readonly not?: OptInFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OptInFilter> | null | undefined;
};

/** One term of an order of OptIn. */
export type OptInOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: OptInOrderField;
};

/** What OptIn rows can be ordered by. */
export type OptInOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** Which rows of OutgoingMail: all conditions given must hold; nested at most 4 deep. */
export type OutgoingMailFilter = {
  /** Condition on about. */
  readonly about?: StringComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<OutgoingMailFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: OutgoingMailFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OutgoingMailFilter> | null | undefined;
  /** Condition on state. */
  readonly state?: MailStateComparator | null | undefined;
  /** Condition on toKey. */
  readonly toKey?: StringComparator | null | undefined;
};

/** One term of an order of OutgoingMail. */
export type OutgoingMailOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: OutgoingMailOrderField;
};

/** What OutgoingMail rows can be ordered by. */
export type OutgoingMailOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** Whether a count is the whole truth. */
export type Precision =
  /** Counting stopped here; there are more. */
  | "AT_LEAST"
  /** So many, no more and no fewer. */
  | "EXACT";

/** The money, as far as they told. */
export type QualificationBudgetInput = {
  /** Whether it is approved. */
  readonly approved?: boolean | null | undefined;
  /** ISO 4217, three letters, such as `EUR`. */
  readonly currencyCode?: string | null | undefined;
  /** At most this much. */
  readonly max?: string | null | undefined;
  /** At least this much. */
  readonly min?: string | null | undefined;
};

/** Who speaks for us inside. */
export type QualificationChampionInput = {
  /** Whether whoever decides listens to them. */
  readonly hasInfluence?: boolean | null | undefined;
  /** Name. */
  readonly name?: string | null | undefined;
};

/** Who decides. */
export type QualificationDeciderInput = {
  /** Name. */
  readonly name?: string | null | undefined;
  /** Whether we can reach them. */
  readonly reachable?: boolean | null | undefined;
};

/** What proves an answer: exactly one of these. */
export type QualificationEvidenceInput = {
  /** A customer meeting. */
  readonly meetingId?: string | null | undefined;
  /** A trip report. */
  readonly reportId?: string | null | undefined;
  /** A touch of this lead. */
  readonly touchId?: string | null | undefined;
  /** An http or https address, such as a recording's. */
  readonly url?: string | null | undefined;
};

/** Which rows of Qualification: all conditions given must hold; nested at most 4 deep. */
export type QualificationFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<QualificationFilter> | null | undefined;
  /** Condition on askedAt. */
  readonly askedAt?: DateTimeComparator | null | undefined;
  /** This does not hold. */
  readonly not?: QualificationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<QualificationFilter> | null | undefined;
  /** Condition on verdict. */
  readonly verdict?: QualificationVerdictComparator | null | undefined;
};

/** Which questions were asked. */
export type QualificationFramework =
  /** Budget, authority, need, timing. */
  | "BANT"
  /** Challenges, authority, money, prioritisation. */
  | "CHAMP"
  /** The problem, what was tried before, the budget; who decides, and when. */
  | "INBOUND_CALL"
  /** Metrics, economic buyer, decision criteria, decision process, identified pain, champion; with money and time. */
  | "MEDDIC"
  /** MEDDIC with the paper process and the competition. */
  | "MEDDPICC";

/** One term of an order of Qualification. */
export type QualificationOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: QualificationOrderField;
};

/** What Qualification rows can be ordered by. */
export type QualificationOrderField =
  /** By askedAt. */
  "ASKED_AT";

/** Which rows of QualificationPolicy: all conditions given must hold; nested at most 4 deep. */
export type QualificationPolicyFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<QualificationPolicyFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** This does not hold. */
  readonly not?: QualificationPolicyFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<QualificationPolicyFilter> | null | undefined;
  /** Condition on revision. */
  readonly revision?: IntComparator | null | undefined;
};

/** One term of an order of QualificationPolicy. */
export type QualificationPolicyOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: QualificationPolicyOrderField;
};

/** What QualificationPolicy rows can be ordered by. */
export type QualificationPolicyOrderField =
  /** By revision. */
  "REVISION";

/** A new revision of the policy; what is absent stays as it was. */
export type QualificationPolicySetInput = {
  /** A budget that reaches this much is within reach. */
  readonly budgetFloor?: MoneyInput | null | undefined;
  /** For leads whose source demands none. */
  readonly defaultFramework?: QualificationFramework | null | undefined;
  /** The revision you read. If there is a later one, STALE_VERSION and no change. */
  readonly expectedRevision?: number | null | undefined;
  /** Whoever buys within so many days is not too early. */
  readonly horizonDays?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it is changed. */
  readonly note?: string | null | undefined;
  /** All sources that demand a framework, each once; an empty list for none. */
  readonly sourceFrameworks?: ReadonlyArray<QualificationSourceFrameworkInput> | null | undefined;
};

/** How far to trust an answer. */
export type QualificationProofInput = {
  /** How sure it is, 0 to 1: kept for people, and weighs in no verdict and no score. */
  readonly confidence?: number | null | undefined;
  /** What proves it. */
  readonly evidence?: QualificationEvidenceInput | null | undefined;
  /** Whose answer; of this talk or of an earlier one. */
  readonly question: QualificationQuestion;
};

/** One question of a qualification. */
export type QualificationQuestion =
  /** What is their budget? */
  | "BUDGET"
  /** Who speaks for us inside? */
  | "CHAMPION"
  /** Who decides? */
  | "DECIDER"
  /** By what will they choose? */
  | "DECISION_CRITERIA"
  /** How do they come to a decision? */
  | "DECISION_PROCESS"
  /** What is it worth to them, in figures? */
  | "METRICS"
  /** What has to be signed, by whom, and how long does it take? */
  | "PAPER_PROCESS"
  /** What problem are they experiencing? */
  | "PROBLEM"
  /** When do they want to buy? */
  | "TIMEFRAME"
  /** What have they tried in the past? */
  | "TRIED_BEFORE";

/** A framework that leads of a source are qualified by. */
export type QualificationSourceFrameworkInput = {
  /** The framework. */
  readonly framework: QualificationFramework;
  /** The source. */
  readonly sourceId: string;
};

/** What to do with a lead after the talk. */
export type QualificationVerdict =
  /** An answer rules the lead out. */
  | "DISQUALIFY"
  /** A likely prospect: hand over to sales. */
  | "FORWARD"
  /** Ask what is missing first. */
  | "INCOMPLETE"
  /** Not ready: keep in touch. */
  | "NURTURE";

/** Conditions on a QualificationVerdict; all that are given must hold. */
export type QualificationVerdictComparator = {
  /** Equal. */
  readonly eq?: QualificationVerdict | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<QualificationVerdict> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: QualificationVerdict | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<QualificationVerdict> | null | undefined;
};

/** Which receipt you acknowledge, one of your own. */
export type ReceiptAcknowledgeInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The receipt. */
  readonly receiptId: string;
};

/** Which receipt you have read, one of your own. */
export type ReceiptReadInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The receipt. */
  readonly receiptId: string;
};

/** How far one recipient's copy has come. */
export type ReceiptState =
  /** The recipient said so. */
  | "ACKNOWLEDGED"
  /** Where the recipient can read it. */
  | "DELIVERED"
  /** To be sent. */
  | "QUEUED"
  /** The recipient opened it. */
  | "READ"
  /** Handed to the channel. */
  | "SENT";

/** Conditions on a ReceiptState; all that are given must hold. */
export type ReceiptStateComparator = {
  /** Equal. */
  readonly eq?: ReceiptState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<ReceiptState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: ReceiptState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<ReceiptState> | null | undefined;
};

/** Where a refused lead goes: it never rests. */
export type RejectDisposition =
  /** Closed. */
  | "DISQUALIFY"
  /** Kept in touch with. */
  | "NURTURE"
  /** To another salesperson. */
  | "RE_ROUTE";

/** Conditions on a RejectDisposition; all that are given must hold. */
export type RejectDispositionComparator = {
  /** Equal. */
  readonly eq?: RejectDisposition | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<RejectDisposition> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: RejectDisposition | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<RejectDisposition> | null | undefined;
};

/** What has to be said with a reason. */
export type RejectNeed =
  /** The day to look at the lead again. */
  | "RESUME_ON"
  /** A note, in words. */
  | "TEXT";

/** A reason of the workspace's own. */
export type RejectReasonAddInput = {
  /** What it is called from then on; no other reason may have it. */
  readonly code: string;
  /** Marketing should have seen it. */
  readonly countsAgainstMarketing?: boolean | null | undefined;
  /** Where it sends a lead. */
  readonly disposition: RejectDisposition;
  /** The score could have known it. */
  readonly feedsScoring?: boolean | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** What people read. */
  readonly label: string;
  /** What has to be said with it; nothing by default. */
  readonly needs?: ReadonlyArray<RejectNeed> | null | undefined;
};

/** Which rows of RejectReason: all conditions given must hold; nested at most 4 deep. */
export type RejectReasonFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<RejectReasonFilter> | null | undefined;
  /** Condition on code. */
  readonly code?: StringComparator | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on disposition. */
  readonly disposition?: RejectDispositionComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: RejectReasonFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<RejectReasonFilter> | null | undefined;
};

/** One term of an order of RejectReason. */
export type RejectReasonOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: RejectReasonOrderField;
};

/** What RejectReason rows can be ordered by. */
export type RejectReasonOrderField =
  /** By code. */
  | "CODE"
  /** By createdAt. */
  | "CREATED_AT";

/** A retired reason that is offered again. */
export type RejectReasonRestoreInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The reason. */
  readonly reasonId: string;
};

/** A reason that is offered no longer. */
export type RejectReasonRetireInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The reason. */
  readonly reasonId: string;
};

/** What changes of a reason; what is absent stays. */
export type RejectReasonUpdateInput = {
  /** Marketing should have seen it. */
  readonly countsAgainstMarketing?: boolean | null | undefined;
  /** Where it sends a lead from now on. */
  readonly disposition?: RejectDisposition | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** The score could have known it. */
  readonly feedsScoring?: boolean | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** What people read. */
  readonly label?: string | null | undefined;
  /** What has to be said with it. */
  readonly needs?: ReadonlyArray<RejectNeed> | null | undefined;
  /** The reason. */
  readonly reasonId: string;
};

/** What changes in a report that went out; it goes out again as that. */
export type ReportAmendInput = {
  /** What else was said. */
  readonly addDiscussion?: ReadonlyArray<DiscussionItemInput> | null | undefined;
  /** What else was promised. */
  readonly addFollowUps?: ReadonlyArray<FollowUpInput> | null | undefined;
  /** Corrections of what was said. */
  readonly changeDiscussion?: ReadonlyArray<DiscussionItemChangeInput> | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for those who got it. */
  readonly note?: string | null | undefined;
  /** The report. */
  readonly reportId: string;
  /** The whole in a few sentences. */
  readonly summary?: string | null | undefined;
  /** Title. */
  readonly title?: string | null | undefined;
};

/** What an amendment did to a report. */
export type ReportChangeKind =
  /** Added something said. */
  | "DISCUSSION_ADDED"
  /** Corrected something said. */
  | "DISCUSSION_CHANGED"
  /** Added a promise. */
  | "FOLLOW_UP_ADDED"
  /** Changed the summary. */
  | "SUMMARY_CHANGED"
  /** Changed the title. */
  | "TITLE_CHANGED";

/** Which draft is given up. */
export type ReportDiscardInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The report. */
  readonly reportId: string;
};

/** Which rows of ReportEdition: all conditions given must hold; nested at most 4 deep. */
export type ReportEditionFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ReportEditionFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: ReportEditionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ReportEditionFilter> | null | undefined;
  /** Condition on reportId. */
  readonly reportId?: IdComparator | null | undefined;
  /** Condition on reportVersion. */
  readonly reportVersion?: IntComparator | null | undefined;
};

/** One term of an order of ReportEdition. */
export type ReportEditionOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: ReportEditionOrderField;
};

/** What ReportEdition rows can be ordered by. */
export type ReportEditionOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** A trip report on a meeting. */
export type ReportFileInput = {
  /** Who wrote it; you, if not given. Only programs name somebody else. */
  readonly authorId?: string | null | undefined;
  /** What was said. */
  readonly discussion?: ReadonlyArray<DiscussionItemInput> | null | undefined;
  /** What was promised. */
  readonly followUps?: ReadonlyArray<FollowUpInput> | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The meeting. */
  readonly meetingId: string;
  /** True: submits and distributes it at once, or refuses all of it. False: a draft, if not given. */
  readonly submit?: boolean | null | undefined;
  /** The whole in a few sentences. */
  readonly summary?: string | null | undefined;
  /** Title; the meeting's, if not given. */
  readonly title?: string | null | undefined;
};

/** Which report is taken back, and why. */
export type ReportRetractInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why; kept in the report's history. */
  readonly note: string;
  /** The report. */
  readonly reportId: string;
};

/** The door a trip report came in by. */
export type ReportSource =
  /** Filed through the API. */
  | "API"
  /** Sent in by e-mail. */
  | "EMAIL"
  /** Brought in from another system. */
  | "IMPORT";

/** Conditions on a ReportSource; all that are given must hold. */
export type ReportSourceComparator = {
  /** Equal. */
  readonly eq?: ReportSource | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<ReportSource> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: ReportSource | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<ReportSource> | null | undefined;
};

/** Which draft is handed in. */
export type ReportSubmitInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The report. */
  readonly reportId: string;
};

/** What changes in a draft: absent leaves, null clears. */
export type ReportUpdateInput = {
  /** What else was said. */
  readonly addDiscussion?: ReadonlyArray<DiscussionItemInput> | null | undefined;
  /** What else was promised. */
  readonly addFollowUps?: ReadonlyArray<FollowUpInput> | null | undefined;
  /** Corrections of what was said. */
  readonly changeDiscussion?: ReadonlyArray<DiscussionItemChangeInput> | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The report. */
  readonly reportId: string;
  /** The whole in a few sentences. */
  readonly summary?: string | null | undefined;
  /** Title. */
  readonly title?: string | null | undefined;
};

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

/** Which rows of RoutingDecision: all conditions given must hold; nested at most 4 deep. */
export type RoutingDecisionFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<RoutingDecisionFilter> | null | undefined;
  /** Condition on chosenUserId. */
  readonly chosenUserId?: IdComparator | null | undefined;
  /** Condition on decidedAt. */
  readonly decidedAt?: DateTimeComparator | null | undefined;
  /** This does not hold. */
  readonly not?: RoutingDecisionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<RoutingDecisionFilter> | null | undefined;
  /** Condition on rule. */
  readonly rule?: RoutingRuleComparator | null | undefined;
};

/** One term of an order of RoutingDecision. */
export type RoutingDecisionOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: RoutingDecisionOrderField;
};

/** What RoutingDecision rows can be ordered by. */
export type RoutingDecisionOrderField =
  /** By decidedAt. */
  "DECIDED_AT";

/** What it means to a pool that somebody does not work now. */
export type RoutingHours =
  /** Nothing. */
  | "IGNORE"
  /** They are passed over; if nobody works, the next rule or the queue takes the lead. */
  | "ONLY_OPEN"
  /** Whoever works now is asked first; if nobody does, all are. */
  | "PREFER_OPEN";

/** Conditions on a RoutingHours; all that are given must hold. */
export type RoutingHoursComparator = {
  /** Equal. */
  readonly eq?: RoutingHours | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<RoutingHours> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: RoutingHours | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<RoutingHours> | null | undefined;
};

/** Why somebody who was looked at did not get a lead. */
export type RoutingObstacle =
  /** Is away or busy. */
  | "AWAY"
  /** Has sent this lead back before. */
  | "DECLINED"
  /** Was not to get it this time, such as for having let it lapse. */
  | "EXCLUDED"
  /** Holds as many open leads as they may. */
  | "FULL"
  /** Got as many leads in 24 hours as they may, or as is their share. */
  | "FULL_TODAY"
  /** No longer works here. */
  | "GONE"
  /** Does not work now by their calendar, and the pool goes by hours. */
  | "OFF_HOURS"
  /** Could have taken it, and somebody else came first. */
  | "OUTRANKED"
  /** Is not among the people leads are routed to. */
  | "STRANGER";

/** Which rows of RoutingPolicy: all conditions given must hold; nested at most 4 deep. */
export type RoutingPolicyFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<RoutingPolicyFilter> | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: RoutingPolicyFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<RoutingPolicyFilter> | null | undefined;
  /** Condition on policyVersion. */
  readonly policyVersion?: IntComparator | null | undefined;
};

/** One term of an order of RoutingPolicy. */
export type RoutingPolicyOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: RoutingPolicyOrderField;
};

/** What RoutingPolicy rows can be ordered by. */
export type RoutingPolicyOrderField =
  /** By policyVersion. */
  "POLICY_VERSION";

/** The rules from now on. */
export type RoutingPolicySetInput = {
  /** The version you read; CONFLICT if somebody has made another since. */
  readonly expectedPolicyVersion?: number | null | undefined;
  /** The queue for what nobody could take; that of now if not given. */
  readonly fallbackQueue?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The rules in the order tried; those of now if not given. */
  readonly steps?: ReadonlyArray<RoutingStepInput> | null | undefined;
};

/** People who share leads: exactly one of `department`, `teamId` and `members`. */
export type RoutingPoolCreateInput = {
  /** All its staff, managers aside. */
  readonly department?: Department | null | undefined;
  /** What their working hours mean to it; IGNORE if not given. */
  readonly hours?: RoutingHours | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Or these people. */
  readonly members?: ReadonlyArray<RoutingPoolMemberInput> | null | undefined;
  /** Name, unique among those in use. */
  readonly name: string;
  /** How they share. */
  readonly strategy: RoutingStrategy;
  /** All in this team, whoever that is at the time. */
  readonly teamId?: string | null | undefined;
};

/** Which rows of RoutingPool: all conditions given must hold; nested at most 4 deep. */
export type RoutingPoolFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<RoutingPoolFilter> | null | undefined;
  /** Condition on department. */
  readonly department?: DepartmentComparator | null | undefined;
  /** Condition on hours. */
  readonly hours?: RoutingHoursComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on name. */
  readonly name?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: RoutingPoolFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<RoutingPoolFilter> | null | undefined;
  /** Condition on retiredAt. */
  readonly retiredAt?: DateTimeComparator | null | undefined;
  /** Condition on strategy. */
  readonly strategy?: RoutingStrategyComparator | null | undefined;
  /** Condition on teamId. */
  readonly teamId?: IdComparator | null | undefined;
};

/** Which rows of RoutingPoolMember: all conditions given must hold; nested at most 4 deep. */
export type RoutingPoolMemberFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<RoutingPoolMemberFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: RoutingPoolMemberFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<RoutingPoolMemberFilter> | null | undefined;
  /** Condition on poolId. */
  readonly poolId?: IdComparator | null | undefined;
  /** Condition on userId. */
  readonly userId?: IdComparator | null | undefined;
};

/** Somebody in a pool. */
export type RoutingPoolMemberInput = {
  /** Leads they are asked for first, in a pool with preferences. */
  readonly preferred?: LeadAreaInput | null | undefined;
  /** Who. */
  readonly userId: string;
  /** Their share beside the others', in a weighted pool; 1 if not given. */
  readonly weight?: number | null | undefined;
};

/** One term of an order of RoutingPoolMember. */
export type RoutingPoolMemberOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: RoutingPoolMemberOrderField;
};

/** What RoutingPoolMember rows can be ordered by. */
export type RoutingPoolMemberOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** One term of an order of RoutingPool. */
export type RoutingPoolOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: RoutingPoolOrderField;
};

/** What RoutingPool rows can be ordered by. */
export type RoutingPoolOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By name. */
  | "NAME";

/** A pool no lead is to go to any more. */
export type RoutingPoolRetireInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which. */
  readonly poolId: string;
};

/** What changes about a pool: absent leaves. `department`, `teamId` or `members` takes the place of what was. */
export type RoutingPoolUpdateInput = {
  /** All its staff, managers aside. */
  readonly department?: Department | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** What their working hours mean to it. */
  readonly hours?: RoutingHours | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** All its members from now on. */
  readonly members?: ReadonlyArray<RoutingPoolMemberInput> | null | undefined;
  /** Name, unique among those in use. */
  readonly name?: string | null | undefined;
  /** Which. */
  readonly poolId: string;
  /** How they share. */
  readonly strategy?: RoutingStrategy | null | undefined;
  /** All in this team. */
  readonly teamId?: string | null | undefined;
};

/** The rule that decided who gets a lead. */
export type RoutingRule =
  /** Owns the account. */
  | "ACCOUNT_OWNER"
  /** Somebody said so. */
  | "BY_HAND"
  /** Nobody could take it: the queue. */
  | "FALLBACK_QUEUE"
  /** Owns an open opportunity with the account. */
  | "OPPORTUNITY_OWNER"
  /** Had accepted this person before, as this lead or another. */
  | "PERSON_OWNER"
  /** Was the one their pool's strategy asked first. */
  | "POOL"
  /** Was next in turn, before pools had names. */
  | "ROUND_ROBIN"
  /** Works the most specific territory the lead lies in. */
  | "TERRITORY";

/** Conditions on a RoutingRule; all that are given must hold. */
export type RoutingRuleComparator = {
  /** Equal. */
  readonly eq?: RoutingRule | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<RoutingRule> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: RoutingRule | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<RoutingRule> | null | undefined;
};

/** One of the rules, which are tried in order. */
export type RoutingStepInput = {
  /** Of POOL: which; the house's own, all of sales' staff, if not given. */
  readonly poolId?: string | null | undefined;
  /** The rule: one of the first five. */
  readonly rule: RoutingRule;
  /** Of PERSON_OWNER, which needs it: how many days somebody still knows a person. */
  readonly withinDays?: number | null | undefined;
};

/** How a pool shares leads out. */
export type RoutingStrategy =
  /** Whoever has most room left of a day's share: a thirtieth of `maxLeadsPerMonth`, less the last 24 hours' leads. Nobody beyond theirs. */
  | "CAPACITY"
  /** Whoever has the fewest open leads; of several, in turn. */
  | "LEAST_BUSY"
  /** Those who prefer such leads, in turn; then the rest, in turn. */
  | "PREFERRED"
  /** One after the other. */
  | "ROUND_ROBIN"
  /** Each by their weight, evenly spread (smooth weighted round robin). */
  | "WEIGHTED";

/** Conditions on a RoutingStrategy; all that are given must hold. */
export type RoutingStrategyComparator = {
  /** Equal. */
  readonly eq?: RoutingStrategy | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<RoutingStrategy> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: RoutingStrategy | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<RoutingStrategy> | null | undefined;
};

/** What a rule of a fit model asks of a lead. */
export type ScoreConditionInput = {
  /** The fact, such as `jobTitle`; `scoreFacts` lists them. */
  readonly fact: string;
  /** How it is compared. */
  readonly op: ScoreOperator;
  /** What with: a text, a list of texts, a number, a yes. */
  readonly value: unknown;
};

/** How what a touch is worth ages: what its kind needs. */
export type ScoreDecayInput = {
  /** EXPONENTIAL: days until half is left. */
  readonly halfLifeDays?: number | null | undefined;
  /** The way. */
  readonly kind: DecayKind;
  /** LINEAR: taken off the start each period. */
  readonly percent?: number | null | undefined;
  /** LINEAR: days of a period. */
  readonly periodDays?: number | null | undefined;
  /** WINDOW: days it counts. */
  readonly windowDays?: number | null | undefined;
};

/** What a score tells. */
export type ScoreKind =
  /** How much they deal with us, by their touches and how long ago those were. */
  | "BEHAVIOUR"
  /** How well the person and the company are of the kind we are for. */
  | "FIT"
  /** The chance, in percent, to be won, learned from how earlier leads went. */
  | "PREDICTIVE";

/** Conditions on a ScoreKind; all that are given must hold. */
export type ScoreKindComparator = {
  /** Equal. */
  readonly eq?: ScoreKind | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<ScoreKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: ScoreKind | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<ScoreKind> | null | undefined;
};

/** A model, and the past it is tried on. */
export type ScoreModelBacktestInput = {
  /** The period's start. */
  readonly from: string;
  /** The model. */
  readonly modelId: string;
  /** On how many outcomes and leads at most: a sample of all in the period, drawn by their ids, the same each time and for every model; 2000 if not given. */
  readonly sample?: number | null | undefined;
  /** The period's end. */
  readonly to: string;
};

/** What changes about a draft: absent leaves. */
export type ScoreModelChangeInput = {
  /** The most a lead can have. */
  readonly capPoints?: number | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Its groups, all of them. */
  readonly groups?: ReadonlyArray<ScoreModelGroupInput> | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The draft. */
  readonly modelId: string;
  /** What it is called. */
  readonly name?: string | null | undefined;
  /** Its rules, all of them. */
  readonly rules?: ReadonlyArray<ScoreModelRuleInput> | null | undefined;
};

/** A model as it is to be. */
export type ScoreModelDraftInput = {
  /** The most a lead can have: FIT up to 100, BEHAVIOUR 1000. */
  readonly capPoints: number;
  /** Its groups; a rule needs one. */
  readonly groups: ReadonlyArray<ScoreModelGroupInput>;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** FIT or BEHAVIOUR; `scoreModelLearn` makes the others. */
  readonly kind: ScoreKind;
  /** What it is called. */
  readonly name: string;
  /** The product line whose leads it scores; every lead no other is for. */
  readonly productLine?: string | null | undefined;
  /** Its rules, in the order they count. */
  readonly rules: ReadonlyArray<ScoreModelRuleInput>;
};

/** Which rows of ScoreModel: all conditions given must hold; nested at most 4 deep. */
export type ScoreModelFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ScoreModelFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on kind. */
  readonly kind?: ScoreKindComparator | null | undefined;
  /** Condition on modelVersion. */
  readonly modelVersion?: IntComparator | null | undefined;
  /** This does not hold. */
  readonly not?: ScoreModelFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ScoreModelFilter> | null | undefined;
  /** Condition on productLine. */
  readonly productLine?: StringComparator | null | undefined;
  /** Condition on status. */
  readonly status?: ScoreModelStatusComparator | null | undefined;
};

/** A group of rules, and the most its rules give together. */
export type ScoreModelGroupInput = {
  /** The most its rules give together; whole. */
  readonly capPoints: number;
  /** What rules name it by. */
  readonly id: string;
};

/** What a model is to learn from. */
export type ScoreModelLearnInput = {
  /** Fields to leave out, such as `attributes.tags`: what was written after the outcome was known. */
  readonly exclude?: ReadonlyArray<string> | null | undefined;
  /** Outcomes from this instant on; all there are if absent. */
  readonly from?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is called. */
  readonly name: string;
  /** Only leads of this product line, which it is then for. */
  readonly productLine?: string | null | undefined;
  /** Only leads that this team's people had; it is then for those. */
  readonly teamId?: string | null | undefined;
  /** Outcomes before this instant; until now if absent. */
  readonly to?: string | null | undefined;
};

/** What a model is to be used for. */
export type ScoreModelMoveInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** The model. */
  readonly modelId: string;
  /** SHADOW, ACTIVE or RETIRED. */
  readonly to: ScoreModelStatus;
};

/** One term of an order of ScoreModel. */
export type ScoreModelOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: ScoreModelOrderField;
};

/** What ScoreModel rows can be ordered by. */
export type ScoreModelOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By modelVersion. */
  | "MODEL_VERSION";

/** One rule: what it looks for and what that is worth. */
export type ScoreModelRuleInput = {
  /** BEHAVIOUR: the most the touches of one day give or take; no limit if absent. */
  readonly dailyCapPoints?: number | null | undefined;
  /** BEHAVIOUR: how they age; not at all if absent. */
  readonly decay?: ScoreDecayInput | null | undefined;
  /** Its group. */
  readonly group: string;
  /** What reasons name it by; unique in the model. */
  readonly id: string;
  /** What it gives, or takes; whole. */
  readonly points: number;
  /** BEHAVIOUR: the touches it counts. */
  readonly touch?: ScoreTouchMatchInput | null | undefined;
  /** FIT: what it asks of the lead. */
  readonly when?: ScoreConditionInput | null | undefined;
};

/** What a score model is used for. */
export type ScoreModelStatus =
  /** In use: one of a kind and product line. */
  | "ACTIVE"
  /** Being written; it may be changed and tried on the past. */
  | "DRAFT"
  /** Kept, so that what it scored can be explained. */
  | "RETIRED"
  /** Scores leads beside the one in use; its scores are kept and have no effect. */
  | "SHADOW";

/** Conditions on a ScoreModelStatus; all that are given must hold. */
export type ScoreModelStatusComparator = {
  /** Equal. */
  readonly eq?: ScoreModelStatus | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<ScoreModelStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: ScoreModelStatus | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<ScoreModelStatus> | null | undefined;
};

/** How a condition compares a fact with its value. */
export type ScoreOperator =
  /** This number or more. */
  | "AT_LEAST"
  /** This number or less. */
  | "AT_MOST"
  /** The same; texts without case. The value is a text, or true or false. */
  | "IS"
  /** Holds one of a list of words or phrases, whole. */
  | "MENTIONS"
  /** The same as one of a list of texts. */
  | "ONE_OF"
  /** Starts with one of a list of texts, such as a code of industries. */
  | "STARTS_WITH";

/** Which outcomes: all there are if nothing is given. */
export type ScoreOutcomesInput = {
  /** From this instant on. */
  readonly from?: string | null | undefined;
  /** Only of leads of this product line. */
  readonly productLine?: string | null | undefined;
  /** Only of leads that this team's people had. */
  readonly teamId?: string | null | undefined;
  /** Before this instant. */
  readonly to?: string | null | undefined;
};

/** Which touches a rule counts: all that is given must agree. */
export type ScoreTouchMatchInput = {
  /** The campaigns that brought it about; any or none. */
  readonly campaignIds?: ReadonlyArray<string> | null | undefined;
  /** How they came; any if absent. */
  readonly channels?: ReadonlyArray<MarketingChannel> | null | undefined;
  /** Words that `sourceDetail` mentions one of, whatever their case. */
  readonly content?: ReadonlyArray<string> | null | undefined;
  /** Who made it happen; either. */
  readonly directions?: ReadonlyArray<TouchDirection> | null | undefined;
  /** What happened; anything if absent. */
  readonly types?: ReadonlyArray<TouchType> | null | undefined;
};

/** Which clock to end, and why. */
export type SlaClockCancelInput = {
  /** The clock. */
  readonly clockId: string;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it is no longer owed. */
  readonly reason: string;
};

/** Which rows of SlaClock: all conditions given must hold; nested at most 4 deep. */
export type SlaClockFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SlaClockFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on dueAt. */
  readonly dueAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on leadId. */
  readonly leadId?: IdComparator | null | undefined;
  /** Condition on metric. */
  readonly metric?: SlaMetricComparator | null | undefined;
  /** This does not hold. */
  readonly not?: SlaClockFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SlaClockFilter> | null | undefined;
  /** Condition on policyId. */
  readonly policyId?: IdComparator | null | undefined;
  /** Condition on state. */
  readonly state?: SlaClockStateComparator | null | undefined;
};

/** One term of an order of SlaClock. */
export type SlaClockOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: SlaClockOrderField;
};

/** What SlaClock rows can be ordered by. */
export type SlaClockOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By dueAt. */
  | "DUE_AT";

/** Which clock to stop for a while, and why. */
export type SlaClockPauseInput = {
  /** The clock. */
  readonly clockId: string;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why. */
  readonly reason: string;
};

/** Which clock to let run on. */
export type SlaClockResumeInput = {
  /** The clock. */
  readonly clockId: string;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Where a clock stands. */
export type SlaClockState =
  /** Late, and not done yet. */
  | "BREACHED"
  /** No longer owed. An end. */
  | "CANCELLED"
  /** Done in time. An end. */
  | "MET"
  /** Done, but late. An end. */
  | "MET_LATE"
  /** It does not count; it comes due later by as much. */
  | "PAUSED"
  /** It counts, and is not late yet. */
  | "RUNNING";

/** Conditions on a SlaClockState; all that are given must hold. */
export type SlaClockStateComparator = {
  /** Equal. */
  readonly eq?: SlaClockState | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<SlaClockState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: SlaClockState | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<SlaClockState> | null | undefined;
};

/** What is done at a share of the target. */
export type SlaEscalationInput = {
  /** What is done. */
  readonly action: EscalationAction;
  /** The share in percent, 1 to 1000; 100 is when it comes due. */
  readonly atPct: number;
};

/** What a policy may ask of whatever its clock would be about. */
export type SlaFact =
  /** The lead's band, such as `A`. */
  | "FIT_BAND"
  /** Whether the lead raised a hand: `true` or `false`. */
  | "HAND_RAISED"
  /** The queue the lead stands in, such as `sales`. */
  | "QUEUE"
  /** Id of the source the lead first came by. */
  | "SOURCE";

/** What is owed. */
export type SlaMetric =
  /** Whom a lead was handed to accepts it or sends it back. */
  | "ACCEPT"
  /** What one side asked of the other is answered. */
  | "CONTENT_REQUEST"
  /** The owner reaches somebody who raised a hand. */
  | "FIRST_TOUCH"
  /** What a meeting left to do is done. */
  | "FOLLOW_UP"
  /** An observation is graded. */
  | "INTEL_TRIAGE"
  /** A customer's need is looked at. */
  | "NEED_TRIAGE"
  /** Sales decides about a lead it accepted: qualified, given back or closed. */
  | "QUALIFY"
  /** What a review decided is done. */
  | "REVIEW_DECISION"
  /** A lead that a queue got has somebody who works on it. */
  | "ROUTE"
  /** Whoever met a customer files a report. */
  | "TRIP_REPORT";

/** Conditions on a SlaMetric; all that are given must hold. */
export type SlaMetricComparator = {
  /** Equal. */
  readonly eq?: SlaMetric | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<SlaMetric> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: SlaMetric | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<SlaMetric> | null | undefined;
};

/** Something that must hold for a policy to apply. */
export type SlaPolicyConditionInput = {
  /** What is looked at. */
  readonly fact: SlaFact;
  /** What it must be, when the clock starts. */
  readonly is: string;
};

/** A new policy. */
export type SlaPolicyCreateInput = {
  /** What time is counted by; the default calendar if not given. */
  readonly calendarId?: string | null | undefined;
  /** What is done about it, and when. */
  readonly escalation?: ReadonlyArray<SlaEscalationInput> | null | undefined;
  /** To whom it applies; to all if not given. */
  readonly filter?: ReadonlyArray<SlaPolicyConditionInput> | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** What is owed. */
  readonly metric: SlaMetric;
  /** Name, unique in the workspace. */
  readonly name: string;
  /** Open minutes until it is due. */
  readonly targetBusinessMinutes: number;
  /** Shares of the target in percent, 1 to 99, at which it warns; none if not given. */
  readonly warnAtPct?: ReadonlyArray<number> | null | undefined;
};

/** Which rows of SlaPolicy: all conditions given must hold; nested at most 4 deep. */
export type SlaPolicyFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SlaPolicyFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on metric. */
  readonly metric?: SlaMetricComparator | null | undefined;
  /** Condition on name. */
  readonly name?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: SlaPolicyFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SlaPolicyFilter> | null | undefined;
};

/** One term of an order of SlaPolicy. */
export type SlaPolicyOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: SlaPolicyOrderField;
};

/** What SlaPolicy rows can be ordered by. */
export type SlaPolicyOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By name. */
  | "NAME";

/** What changes about a policy: absent leaves, a list replaces all of it. */
export type SlaPolicyUpdateInput = {
  /** False: no clock starts by it any more. */
  readonly active?: boolean | null | undefined;
  /** What time is counted by; null: the default calendar. */
  readonly calendarId?: string | null | undefined;
  /** What is done about it, and when. */
  readonly escalation?: ReadonlyArray<SlaEscalationInput> | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** To whom it applies. */
  readonly filter?: ReadonlyArray<SlaPolicyConditionInput> | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name, unique in the workspace. */
  readonly name?: string | null | undefined;
  /** The policy. */
  readonly policyId: string;
  /** Open minutes until it is due. */
  readonly targetBusinessMinutes?: number | null | undefined;
  /** Shares of the target in percent, 1 to 99, at which it warns. */
  readonly warnAtPct?: ReadonlyArray<number> | null | undefined;
};

/** Which rows of SlaPolicyVersion: all conditions given must hold; nested at most 4 deep. */
export type SlaPolicyVersionFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SlaPolicyVersionFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** This does not hold. */
  readonly not?: SlaPolicyVersionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SlaPolicyVersionFilter> | null | undefined;
  /** Condition on termsVersion. */
  readonly termsVersion?: IntComparator | null | undefined;
};

/** One term of an order of SlaPolicyVersion. */
export type SlaPolicyVersionOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: SlaPolicyVersionOrderField;
};

/** What SlaPolicyVersion rows can be ordered by. */
export type SlaPolicyVersionOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** Which rows of SlaStep: all conditions given must hold; nested at most 4 deep. */
export type SlaStepFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SlaStepFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on kind. */
  readonly kind?: SlaStepKindComparator | null | undefined;
  /** This does not hold. */
  readonly not?: SlaStepFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SlaStepFilter> | null | undefined;
};

/** What kind of step a clock reached. */
export type SlaStepKind =
  /** It is late. */
  | "BREACH"
  /** It is acted upon. */
  | "ESCALATION"
  /** It comes due before long. */
  | "WARNING";

/** Conditions on a SlaStepKind; all that are given must hold. */
export type SlaStepKindComparator = {
  /** Equal. */
  readonly eq?: SlaStepKind | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<SlaStepKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: SlaStepKind | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<SlaStepKind> | null | undefined;
};

/** One term of an order of SlaStep. */
export type SlaStepOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: SlaStepOrderField;
};

/** What SlaStep rows can be ordered by. */
export type SlaStepOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** The Admiralty grade of who says it. */
export type SourceReliability =
  /** Completely reliable. */
  | "A"
  /** Usually reliable. */
  | "B"
  /** Fairly reliable. */
  | "C"
  /** Not usually reliable. */
  | "D"
  /** Unreliable. */
  | "E"
  /** Cannot be judged. */
  | "F";

/** Which rows of StateChange: all conditions given must hold; nested at most 4 deep. */
export type StateChangeFilter = {
  /** Condition on actorKind. */
  readonly actorKind?: ChangedByComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<StateChangeFilter> | null | undefined;
  /** Condition on field. */
  readonly field?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: StateChangeFilter | null | undefined;
  /** Condition on occurredAt. */
  readonly occurredAt?: DateTimeComparator | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<StateChangeFilter> | null | undefined;
  /** Condition on toState. */
  readonly toState?: StringComparator | null | undefined;
};

/** One term of an order of StateChange. */
export type StateChangeOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: StateChangeOrderField;
};

/** What StateChange rows can be ordered by. */
export type StateChangeOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** When a step is sent to somebody; all parts that are given must hold. */
export type StepConditionInput = {
  /** Of an earlier step. */
  readonly engaged?: StepEngagementInput | null | undefined;
  /** Of the lead, as it is when the step is due. */
  readonly lead?: LeadFilter | null | undefined;
};

/** What somebody did with an earlier step. */
export type StepEngagementInput = {
  /** What they did. OPENED holds of those alone who consented to the topic; CLICKED needs no consent. */
  readonly did: NurtureEngagement;
  /** True: it holds where they did not, as far as is known; with OPENED, of all whose mail cannot tell. */
  readonly not?: boolean | null | undefined;
  /** The earlier step, by its place in the list given here, from 1. */
  readonly step: number;
};

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

/** Which rows of Suppression: all conditions given must hold; nested at most 4 deep. */
export type SuppressionFilter = {
  /** Condition on addressKey. */
  readonly addressKey?: StringComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<SuppressionFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** This does not hold. */
  readonly not?: SuppressionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SuppressionFilter> | null | undefined;
};

/** One term of an order of Suppression. */
export type SuppressionOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: SuppressionOrderField;
};

/** What Suppression rows can be ordered by. */
export type SuppressionOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** Why an address is not written to. */
export type SuppressionReason =
  /** They told one of us. */
  | "BY_HAND"
  /** Their mail server says that there is no such mailbox. */
  | "HARD_BOUNCE"
  /** Five mails in a row came back, though there may be such a mailbox. */
  | "SOFT_BOUNCES"
  /** They unsubscribed. */
  | "UNSUBSCRIBED";

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

/** A part of the world and of the market, and who works it. */
export type TerritoryCreateInput = {
  /** Which leads lie in it: at least one condition. */
  readonly area: LeadAreaInput;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name, unique among those in use. */
  readonly name: string;
  /** Who works it, in the order asked; or `poolId`. */
  readonly ownerIds?: ReadonlyArray<string> | null | undefined;
  /** The pool that works it; or `ownerIds`. */
  readonly poolId?: string | null | undefined;
  /** Of two as specific, the higher goes first; 0 if not given. */
  readonly priority?: number | null | undefined;
};

/** Which rows of Territory: all conditions given must hold; nested at most 4 deep. */
export type TerritoryFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<TerritoryFilter> | null | undefined;
  /** Condition on countryCode. */
  readonly countryCode?: StringComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on name. */
  readonly name?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: TerritoryFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<TerritoryFilter> | null | undefined;
  /** Condition on poolId. */
  readonly poolId?: IdComparator | null | undefined;
  /** Condition on retiredAt. */
  readonly retiredAt?: DateTimeComparator | null | undefined;
};

/** One term of an order of Territory. */
export type TerritoryOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: TerritoryOrderField;
};

/** What Territory rows can be ordered by. */
export type TerritoryOrderField =
  /** By createdAt. */
  | "CREATED_AT"
  /** By name. */
  | "NAME";

/** Which rows of TerritoryOwner: all conditions given must hold; nested at most 4 deep. */
export type TerritoryOwnerFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<TerritoryOwnerFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: TerritoryOwnerFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<TerritoryOwnerFilter> | null | undefined;
  /** Condition on territoryId. */
  readonly territoryId?: IdComparator | null | undefined;
  /** Condition on userId. */
  readonly userId?: IdComparator | null | undefined;
};

/** One term of an order of TerritoryOwner. */
export type TerritoryOwnerOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: TerritoryOwnerOrderField;
};

/** What TerritoryOwner rows can be ordered by. */
export type TerritoryOwnerOrderField =
  /** By rank. */
  "RANK";

/** A territory no lead is to be routed by any more. */
export type TerritoryRetireInput = {
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which. */
  readonly territoryId: string;
};

/** What changes about a territory: absent leaves. */
export type TerritoryUpdateInput = {
  /** Which leads lie in it, as a whole. */
  readonly area?: LeadAreaInput | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name, unique among those in use. */
  readonly name?: string | null | undefined;
  /** Who works it, in the order asked; takes the pool's place. */
  readonly ownerIds?: ReadonlyArray<string> | null | undefined;
  /** The pool that works it; takes the owners' place. */
  readonly poolId?: string | null | undefined;
  /** Of two as specific, the higher goes first. */
  readonly priority?: number | null | undefined;
  /** Which. */
  readonly territoryId: string;
};

/** What an entry of a timeline is about. */
export type TimelineKind =
  /** A lead handed to sales. `node` is a HandOff. */
  | "HAND_OFF"
  /** A lead's status moved. `node` is a StateChange. */
  | "LEAD_MOVED"
  /** A customer meeting, at its beginning. `node` is a CustomerMeeting. */
  | "MEETING"
  /** What was seen or heard of a competitor. `node` is an IntelObservation. */
  | "OBSERVATION"
  /** A qualifying talk with its verdict. `node` is a Qualification. */
  | "QUALIFICATION"
  /** A trip report, when it was begun. `node` is a TripReport. */
  | "REPORT"
  /** A touch: they reached us, or we them. `node` is a Touch. */
  | "TOUCH";

/** Who made it happen. */
export type TouchDirection =
  /** They did. */
  | "INBOUND"
  /** We did. */
  | "OUTBOUND";

/** Conditions on a TouchDirection; all that are given must hold. */
export type TouchDirectionComparator = {
  /** Equal. */
  readonly eq?: TouchDirection | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<TouchDirection> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: TouchDirection | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<TouchDirection> | null | undefined;
};

/** Which rows of Touch: all conditions given must hold; nested at most 4 deep. */
export type TouchFilter = {
  /** Condition on accountId. */
  readonly accountId?: IdComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<TouchFilter> | null | undefined;
  /** Condition on campaignId. */
  readonly campaignId?: IdComparator | null | undefined;
  /** Condition on channel. */
  readonly channel?: MarketingChannelComparator | null | undefined;
  /** Condition on contactId. */
  readonly contactId?: IdComparator | null | undefined;
  /** Condition on direction. */
  readonly direction?: TouchDirectionComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on leadId. */
  readonly leadId?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: TouchFilter | null | undefined;
  /** Condition on occurredAt. */
  readonly occurredAt?: DateTimeComparator | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<TouchFilter> | null | undefined;
  /** Condition on type. */
  readonly type?: TouchTypeComparator | null | undefined;
  /** Condition on userId. */
  readonly userId?: IdComparator | null | undefined;
};

/** One of several touches. */
export type TouchInput = {
  /** The campaign; else `utm.campaign` finds it. */
  readonly campaignId?: string | null | undefined;
  /** If not given, the link, the campaign or the type tells. */
  readonly channel?: MarketingChannel | null | undefined;
  /** Who made it happen; INBOUND if not given. */
  readonly direction?: TouchDirection | null | undefined;
  /** What proves it: an address, a message id, a recording. */
  readonly evidence?: string | null | undefined;
  /** Your own id of it, unique in the workspace: put your system before it, as in `ga4:123`. Sent again, whenever, it is the same touch. */
  readonly key?: string | null | undefined;
  /** When it happened; now if not given. */
  readonly occurredAt?: string | null | undefined;
  /** Whose touch it is. */
  readonly of: TouchOfInput;
  /** An object of whatever else is known. */
  readonly payload?: unknown | null | undefined;
  /** Which page, mail, call or event it was. */
  readonly sourceDetail?: string | null | undefined;
  /** What happened. */
  readonly type: TouchType;
  /** Who of us; you, if not given, of a touch that is OUTBOUND. */
  readonly userId?: string | null | undefined;
  /** Where the link stood. */
  readonly utm?: UtmInput | null | undefined;
};

/** Whose touch it is; somebody who is known. */
export type TouchOfInput =
  /** An account, where nobody knows which person. */
  | {
      readonly accountId: string;
      readonly contactId?: never;
      readonly email?: never;
      readonly externalRef?: never;
      readonly leadId?: never;
    } /** A contact. */
  | {
      readonly accountId?: never;
      readonly contactId: string;
      readonly email?: never;
      readonly externalRef?: never;
      readonly leadId?: never;
    } /** An e-mail address of a lead or, failing that, of a contact. */
  | {
      readonly accountId?: never;
      readonly contactId?: never;
      readonly email: string;
      readonly externalRef?: never;
      readonly leadId?: never;
    } /** What another system calls the lead or the contact. */
  | {
      readonly accountId?: never;
      readonly contactId?: never;
      readonly email?: never;
      readonly externalRef: ExternalRefInput;
      readonly leadId?: never;
    } /** A lead. */
  | {
      readonly accountId?: never;
      readonly contactId?: never;
      readonly email?: never;
      readonly externalRef?: never;
      readonly leadId: string;
    };

/** One term of an order of Touch. */
export type TouchOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: TouchOrderField;
};

/** What Touch rows can be ordered by. */
export type TouchOrderField =
  /** By occurredAt. */
  "OCCURRED_AT";

/** What became of a touch that was sent. */
export type TouchOutcome =
  /** Its key was known: it was on record already. */
  | "KNOWN"
  /** It is on record now. */
  | "RECORDED"
  /** It was refused; `error` says why. */
  | "REJECTED";

/** A touch of somebody who is known. */
export type TouchRecordInput = {
  /** The campaign; else `utm.campaign` finds it. */
  readonly campaignId?: string | null | undefined;
  /** If not given, the link, the campaign or the type tells. */
  readonly channel?: MarketingChannel | null | undefined;
  /** Who made it happen; INBOUND if not given. */
  readonly direction?: TouchDirection | null | undefined;
  /** What proves it: an address, a message id, a recording. */
  readonly evidence?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Your own id of it, unique in the workspace: put your system before it, as in `ga4:123`. Sent again, whenever, it is the same touch. */
  readonly key?: string | null | undefined;
  /** When it happened; now if not given. */
  readonly occurredAt?: string | null | undefined;
  /** Whose touch it is. */
  readonly of: TouchOfInput;
  /** An object of whatever else is known. */
  readonly payload?: unknown | null | undefined;
  /** Which page, mail, call or event it was. */
  readonly sourceDetail?: string | null | undefined;
  /** What happened. */
  readonly type: TouchType;
  /** Who of us; you, if not given, of a touch that is OUTBOUND. */
  readonly userId?: string | null | undefined;
  /** Where the link stood. */
  readonly utm?: UtmInput | null | undefined;
};

/** Several touches at once. */
export type TouchRecordManyInput = {
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** At most 200; each is taken in or refused by itself. */
  readonly touches: ReadonlyArray<TouchInput>;
};

/** What happened between a person and us. */
export type TouchType =
  /** They clicked an advertisement. */
  | "AD_CLICK"
  /** A telephone call. */
  | "CALL"
  /** A chat on a web page. */
  | "CHAT"
  /** They read or watched something of ours. */
  | "CONTENT_VIEW"
  /** An e-mail, theirs or ours. */
  | "EMAIL"
  /** They clicked in an e-mail of ours. */
  | "EMAIL_CLICK"
  /** They answered an e-mail of ours. */
  | "EMAIL_REPLY"
  /** They came to a trade show, a symposium or a webinar. */
  | "EVENT_ATTENDED"
  /** They sent a form. */
  | "FORM_SUBMIT"
  /** A file brought them. */
  | "IMPORT"
  /** A meeting. */
  | "MEETING"
  /** Something else: another program, or typed in by hand. */
  | "OTHER"
  /** They looked at a page. */
  | "PAGE_VIEW"
  /** Somebody sent them. */
  | "REFERRAL";

/** Conditions on a TouchType; all that are given must hold. */
export type TouchTypeComparator = {
  /** Equal. */
  readonly eq?: TouchType | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<TouchType> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: TouchType | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<TouchType> | null | undefined;
};

/** One thing they tried in the past. */
export type TriedBeforeInput = {
  /** What came of it. */
  readonly result?: string | null | undefined;
  /** Whose it was. */
  readonly vendor?: string | null | undefined;
  /** What they tried. */
  readonly what: string;
};

/** Which rows of TripReport: all conditions given must hold; nested at most 4 deep. */
export type TripReportFilter = {
  /** Condition on accountId. */
  readonly accountId?: IdComparator | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<TripReportFilter> | null | undefined;
  /** Condition on authorId. */
  readonly authorId?: IdComparator | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on distributedAt. */
  readonly distributedAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on meetingId. */
  readonly meetingId?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: TripReportFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<TripReportFilter> | null | undefined;
  /** Condition on source. */
  readonly source?: ReportSourceComparator | null | undefined;
  /** Condition on status. */
  readonly status?: TripReportStatusComparator | null | undefined;
};

/** One term of an order of TripReport. */
export type TripReportOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: TripReportOrderField;
};

/** What TripReport rows can be ordered by. */
export type TripReportOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** Where a trip report stands. */
export type TripReportStatus =
  /** Changed after it went out; goes out again at once. */
  | "AMENDED"
  /** A draft its author gave up. */
  | "DISCARDED"
  /** Gone out to everybody in sales on the account. */
  | "DISTRIBUTED"
  /** Its author's alone. */
  | "DRAFT"
  /** Taken back by a manager: its recipients no longer see it. */
  | "RETRACTED"
  /** Complete and handed in; goes out at once. */
  | "SUBMITTED";

/** Conditions on a TripReportStatus; all that are given must hold. */
export type TripReportStatusComparator = {
  /** Equal. */
  readonly eq?: TripReportStatus | null | undefined;
  /** One of these, at most 200. */
  readonly in?: ReadonlyArray<TripReportStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal; a row without a value counts as not equal. */
  readonly neq?: TripReportStatus | null | undefined;
  /** None of these, at most 200. */
  readonly nin?: ReadonlyArray<TripReportStatus> | null | undefined;
};

/** What an upsert did. */
export type UpsertOutcome =
  /** Nothing matched: a row was made. */
  | "CREATED"
  /** The match held all of it already: nothing was written. */
  | "UNCHANGED"
  /** The match was changed. */
  | "UPDATED";

/** How pressing the problem is to them. */
export type Urgency =
  /** It stops them. */
  | "HIGH"
  /** They can live with it. */
  | "LOW"
  /** It hurts. */
  | "MEDIUM";

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
  /** Share in weighted pools; 1 if not given. */
  readonly leadWeight?: number | null | undefined;
  /** Whom this person reports to. */
  readonly managerId?: string | null | undefined;
  /** Most leads handed over in a day. */
  readonly maxLeadsPerDay?: number | null | undefined;
  /** Leads they should get in 30 days. */
  readonly maxLeadsPerMonth?: number | null | undefined;
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
  /** Share in weighted pools. */
  readonly leadWeight?: number | null | undefined;
  /** Whom this person reports to. */
  readonly managerId?: string | null | undefined;
  /** Most leads handed over in a day. */
  readonly maxLeadsPerDay?: number | null | undefined;
  /** Leads they should get in 30 days. */
  readonly maxLeadsPerMonth?: number | null | undefined;
  /** Most open leads at a time. */
  readonly maxOpenLeads?: number | null | undefined;
  /** Full name. */
  readonly name?: string | null | undefined;
  /** Whom. */
  readonly userId: string;
};

/** By which calendar somebody works. */
export type UserWorkingCalendarSetInput = {
  /** The calendar; none if not given: at any time. */
  readonly calendarId?: string | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** Who; oneself if not given. */
  readonly userId?: string | null | undefined;
};

/** What the link that brought them said: its `utm_…` parameters. */
export type UtmInput = {
  /** `utm_campaign`: a campaign whose name reads so is found. */
  readonly campaign?: string | null | undefined;
  /** `utm_content`: which of several links. */
  readonly content?: string | null | undefined;
  /** `utm_medium`: which kind of link, such as `cpc` or `email`. */
  readonly medium?: string | null | undefined;
  /** `utm_source`: which page or sender. */
  readonly source?: string | null | undefined;
  /** `utm_term`: the words searched for. */
  readonly term?: string | null | undefined;
};

/** A form for a source. */
export type WebFormCreateInput = {
  /** Origins of the sites that may embed it, such as `https://www.acme.com`. */
  readonly allowedOrigins?: ReadonlyArray<string> | null | undefined;
  /** Whether it cannot be sent without that consent. */
  readonly consentRequired?: boolean | null | undefined;
  /** The words of the consent it asks for. Needs a topic. */
  readonly consentText?: string | null | undefined;
  /** What that consent is about, such as `newsletter`. */
  readonly consentTopic?: string | null | undefined;
  /** Fields it asks for, in order; name, e-mail, company and problem if new. */
  readonly fields?: ReadonlyArray<string> | null | undefined;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** A sentence below the heading. */
  readonly intro?: string | null | undefined;
  /** Labels other than the usual ones. */
  readonly labels?: ReadonlyArray<WebFormLabelInput> | null | undefined;
  /** Seconds a person needs at least; 2 if new. */
  readonly minSeconds?: number | null | undefined;
  /** A source of the kind WEB_FORM, which has no form yet. */
  readonly sourceId: string;
  /** What the button says; `Send` if new. */
  readonly submitLabel?: string | null | undefined;
  /** What is said once it is sent. */
  readonly thanks?: string | null | undefined;
  /** Heading. */
  readonly title: string;
  /** Bits of work a browser does before it may send: 0 for none; 14 if new. */
  readonly workBits?: number | null | undefined;
};

/** Which rows of WebForm: all conditions given must hold; nested at most 4 deep. */
export type WebFormFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<WebFormFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on key. */
  readonly key?: StringComparator | null | undefined;
  /** This does not hold. */
  readonly not?: WebFormFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<WebFormFilter> | null | undefined;
  /** Condition on sourceId. */
  readonly sourceId?: IdComparator | null | undefined;
};

/** What a field is called on the form. */
export type WebFormLabelInput = {
  /** The field, such as `email`. */
  readonly field: string;
  /** What stands beside it. */
  readonly label: string;
};

/** One term of an order of WebForm. */
export type WebFormOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: WebFormOrderField;
};

/** What WebForm rows can be ordered by. */
export type WebFormOrderField =
  /** By createdAt. */
  "CREATED_AT";

/** What changes about a form: absent leaves, null clears. */
export type WebFormUpdateInput = {
  /** Origins of the sites that may embed it, such as `https://www.acme.com`. */
  readonly allowedOrigins?: ReadonlyArray<string> | null | undefined;
  /** Whether it cannot be sent without that consent. */
  readonly consentRequired?: boolean | null | undefined;
  /** The words of the consent it asks for. Needs a topic. */
  readonly consentText?: string | null | undefined;
  /** What that consent is about, such as `newsletter`. */
  readonly consentTopic?: string | null | undefined;
  /** The `version` you read. If the row moved on since, STALE_VERSION and no change. */
  readonly expectedVersion?: number | null | undefined;
  /** Fields it asks for, in order; name, e-mail, company and problem if new. */
  readonly fields?: ReadonlyArray<string> | null | undefined;
  /** The form. */
  readonly formId: string;
  /** Any string you make up for this one intent, such as a UUID. Sent again within 72 hours with the same input, it gives the first answer and no second effect. */
  readonly idempotencyKey?: string | null | undefined;
  /** A sentence below the heading. */
  readonly intro?: string | null | undefined;
  /** Labels other than the usual ones. */
  readonly labels?: ReadonlyArray<WebFormLabelInput> | null | undefined;
  /** Seconds a person needs at least; 2 if new. */
  readonly minSeconds?: number | null | undefined;
  /** What the button says; `Send` if new. */
  readonly submitLabel?: string | null | undefined;
  /** What is said once it is sent. */
  readonly thanks?: string | null | undefined;
  /** Heading. */
  readonly title?: string | null | undefined;
  /** Bits of work a browser does before it may send: 0 for none; 14 if new. */
  readonly workBits?: number | null | undefined;
};

/** A stretch of every week. */
export type WeekOpeningInput = {
  /** Until then; on the next day when not later than `opens`. */
  readonly closes: string;
  /** From then, as `09:00`. */
  readonly opens: string;
  /** The day it begins on. */
  readonly weekday: Weekday;
};

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | "FRIDAY"
  /** Monday. */
  | "MONDAY"
  /** Saturday. */
  | "SATURDAY"
  /** Sunday. */
  | "SUNDAY"
  /** Thursday. */
  | "THURSDAY"
  /** Tuesday. */
  | "TUESDAY"
  /** Wednesday. */
  | "WEDNESDAY";

/** Which rows of WorkLease: all conditions given must hold; nested at most 4 deep. */
export type WorkLeaseFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<WorkLeaseFilter> | null | undefined;
  /** Condition on createdAt. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** Condition on holderId. */
  readonly holderId?: IdComparator | null | undefined;
  /** Condition on id. */
  readonly id?: IdComparator | null | undefined;
  /** Condition on isLatest. */
  readonly isLatest?: BooleanComparator | null | undefined;
  /** Condition on leadId. */
  readonly leadId?: IdComparator | null | undefined;
  /** This does not hold. */
  readonly not?: WorkLeaseFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<WorkLeaseFilter> | null | undefined;
  /** Condition on purpose. */
  readonly purpose?: StringComparator | null | undefined;
  /** Condition on state. */
  readonly state?: LeaseStateComparator | null | undefined;
};

/** One term of an order of WorkLease. */
export type WorkLeaseOrderBy = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: WorkLeaseOrderField;
};

/** What WorkLease rows can be ordered by. */
export type WorkLeaseOrderField =
  /** By createdAt. */
  "CREATED_AT";
