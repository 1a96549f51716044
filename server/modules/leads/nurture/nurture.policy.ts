/** Enrolments of a transaction: below a second's work, in which their leads cannot be changed. */
export const AT_ONCE = 2_000;

/** Jobs that work at one programme side by side, on any number of servers. */
export const LANES = 3;

/** Mails that are made in a transaction. */
export const MAILS_AT_ONCE = 200;

/** Mails of steps that wait in the outbox at most; the rest waits as sends, which are small. */
export const OUTBOX_AT_MOST = 2_000;

/** How long until a look whether the outbox has room again. */
export const OUTBOX_PAUSE_MS = 5_000;

/** What mails of steps are for, as the outbox says. */
export const STEP_PURPOSE = "nurture";
