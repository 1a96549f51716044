import { LeadStatus } from "../../rules/lead-status.js";
import { closedStatuses, type Asked } from "./moves.js";

/** Where a lead stands that its moves do not bring to where it is now. */
export const ASTRAY = "ASTRAY";

/**
 * A status as a digit of one number: moves of a lead are added up by one sum. 9 digits of 7 bits fill
 * it, and no lead comes 64 times to a status it does not leave.
 */
const DIGIT = 128n;
const numbers = Object.values(LeadStatus).map((status, nth) => ({
  status,
  number: DIGIT ** BigInt(nth),
}));

const notOpen: readonly unknown[] = [null, ...closedStatuses, ASTRAY];

/** Whether a lead that stands there is still to be worked on. */
export function isOpen(place: LeadStatus | typeof ASTRAY | null): boolean {
  return !notOpen.includes(place);
}

/** What every lead has moved since the period began, and since it ended: one row a lead that has. */
export function netSql({ to }: Asked): string {
  const net = `${numberOf("to_state")} - ${numberOf("from_state")}`;
  return `SELECT lead_id, sum(${net})::bigint AS since_from, bool_or(from_state IS NULL) AS came_since_from,
      coalesce(sum(${net}) FILTER (WHERE at >= ${to}), 0)::bigint AS since_to,
      coalesce(bool_or(from_state IS NULL) FILTER (WHERE at >= ${to}), false) AS came_since_to
    FROM moves GROUP BY lead_id`;
}

/**
 * Where each lead stood when the period began and when it ended: where it stands now, less what it has
 * moved since. Null before it came. So nothing is read of what was before the period; a move that is
 * missing or made up since leaves a lead somewhere that is no one status, or there before it came.
 */
export function standingSql({ from, to, leads }: Asked): string {
  const now = numberOf("l.status");
  const untold = (end: string) =>
    `CASE WHEN l.created_at >= ${end} THEN '${ASTRAY}' ELSE l.status END`;
  const told = (since: string) => `CASE WHEN n.came_${since}
      THEN CASE WHEN ${now} = n.${since} THEN NULL ELSE '${ASTRAY}' END
      ELSE CASE ${now} - n.${since}
        ${numbers.map(({ status, number }) => `WHEN ${number} THEN '${status}'`).join(" ")}
        ELSE '${ASTRAY}' END END`;
  return `SELECT l.id AS lead_id,
      CASE WHEN n.lead_id IS NULL THEN ${untold(from)} ELSE ${told("since_from")} END AS before,
      CASE WHEN n.lead_id IS NULL THEN ${untold(to)} ELSE ${told("since_to")} END AS after
    FROM lead l LEFT JOIN net n ON n.lead_id = l.id WHERE ${leads}`;
}

function numberOf(state: string): string {
  const cases = numbers.map(({ status, number }) => `WHEN '${status}' THEN ${number}::bigint`);
  return `CASE ${state} ${cases.join(" ")} ELSE 0 END`;
}
