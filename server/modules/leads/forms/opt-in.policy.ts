import { HOUR_MS, MINUTE_MS } from "../../../spans.js";

/** A link confirms for three days: long enough for a weekend, short enough to be remembered. */
export const LINK_LIFE_MS = 72 * HOUR_MS;

/** Mails that ask for one confirmation: who does not answer these does not want to. */
export const MAX_MAILS = 3;

/** Between two of them, so that a form sent in a row does not fill a stranger's mailbox. */
export const PAUSE_MS = 5 * MINUTE_MS;
