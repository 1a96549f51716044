import { LeadStatus } from "../../rules/lead-status.js";
import { LeadWay } from "../conservation.payloads.js";
import { closedStatuses, isWay, movesSince, type Asked } from "./moves.js";

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

/**
 * Where each lead stood when the period began and when it ended: where it stands now, less what it has
 * moved since. Null before it came. So nothing is read of what was before the period; a move that is
 * missing or made up since leaves a lead somewhere that is no one status, or there before it came.
 * Beside it how often it came and went each way within the period.
 */
export function standingSql(asked: Asked): string {
  return `SELECT lead_id, ${placeSql("from", asked.from)} AS before, ${placeSql("to", asked.to)} AS after,
      ${Object.values(LeadWay).map(wayColumn).join(", ")}
    FROM (${netSql(asked)}) net`;
}

/** Each lead with its moves since the period began, added up. */
function netSql(asked: Asked): string {
  const { to } = asked;
  const net = `${numberOf("c.to_state")} - ${numberOf("c.from_state")}`;
  const came = "c.id IS NOT NULL AND c.from_state IS NULL";
  const later = `FILTER (WHERE c.created_at >= ${to})`;
  const ways = Object.values(LeadWay).map(
    (way) => `count(*) FILTER (WHERE c.created_at < ${to} AND ${isWay(way)}) AS ${wayColumn(way)}`,
  );
  return `SELECT l.id AS lead_id, l.created_at, ${numberOf("l.status")} AS now, l.status,
      count(c.id) AS moves,
      coalesce(sum(${net}), 0) AS since_from, bool_or(${came}) AS came_since_from,
      coalesce(sum(${net}) ${later}, 0) AS since_to,
      coalesce(bool_or(${came}) ${later}, false) AS came_since_to, ${ways.join(", ")}
    FROM lead l LEFT JOIN state_change c ON ${movesSince(asked)}
   WHERE ${asked.leads} GROUP BY l.workspace_id, l.id`;
}

/** Where a lead stood at an end of the period. One without a move was there by then, or is astray. */
function placeSql(end: "from" | "to", at: string): string {
  const places = numbers.map(({ status, number }) => `WHEN ${number} THEN '${status}'`).join(" ");
  return `CASE WHEN moves = 0 THEN CASE WHEN created_at >= ${at} THEN '${ASTRAY}' ELSE status END
    WHEN came_since_${end} THEN CASE WHEN now = since_${end} THEN NULL ELSE '${ASTRAY}' END
    ELSE CASE now - since_${end} ${places} ELSE '${ASTRAY}' END END`;
}

export function wayColumn(way: LeadWay): string {
  return `by_${way.toLowerCase()}`;
}

function numberOf(state: string): string {
  const cases = numbers.map(({ status, number }) => `WHEN '${status}' THEN ${number}::bigint`);
  return `CASE ${state} ${cases.join(" ")} ELSE 0 END`;
}
