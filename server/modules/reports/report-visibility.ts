import { declareVisibility } from "../../auth/visibility.js";
import { isLiaisonOf, onAccountTeam } from "../accounts/visibility.js";
import { Distribution, ReportEdition } from "./distribution.entity.js";
import { FollowUp } from "./follow-up.entity.js";
import { DiscussionItem, TripReport } from "./trip-report.entity.js";

/**
 * Who sees a trip report. A draft, and what became of it when it was discarded, is its author's alone,
 * managers and ALL included: only a program that acts for nobody sees it, because it keeps systems in
 * step. A retracted report is gone for those it went to, not for its author and for ALL.
 * What belongs to a report is seen by whoever sees the report.
 */
type Predicate = (alias: string, me: string) => string;

const OUT = "('SUBMITTED', 'DISTRIBUTED', 'AMENDED')";

function isAuthor(t: string, me: string): string {
  return `${t}.author_id = ${me}`;
}

/** Whoever got it, and whoever it makes keep a promise. */
function isConcerned(t: string, me: string): string {
  return `EXISTS (SELECT 1 FROM distribution d WHERE d.workspace_id = ${t}.workspace_id
      AND d.report_id = ${t}.id AND d.recipient_id = ${me})
    OR EXISTS (SELECT 1 FROM follow_up f WHERE f.workspace_id = ${t}.workspace_id
      AND f.report_id = ${t}.id AND f.owner_id = ${me})`;
}

function isTeamMateOfAuthor(t: string, me: string): string {
  return `EXISTS (SELECT 1 FROM team_member mine JOIN team_member theirs
      ON theirs.workspace_id = mine.workspace_id AND theirs.team_id = mine.team_id
    WHERE mine.workspace_id = ${t}.workspace_id AND mine.user_id = ${me} AND mine.to_at IS NULL
      AND theirs.user_id = ${t}.author_id AND theirs.to_at IS NULL)`;
}

function isOnAccount(t: string, me: string): string {
  return onAccountTeam(`${t}.account_id`, me, `${t}.workspace_id`);
}

function isLiaisonOnAccount(t: string, me: string): string {
  return isLiaisonOf(`${t}.account_id`, me, `${t}.workspace_id`);
}

function onceOut(predicate: Predicate): Predicate {
  return (t, me) => `(${t}.status IN ${OUT} AND (${predicate(t, me)}))`;
}

const report = {
  OWN: (t, me) => `(${isAuthor(t, me)} OR ${onceOut(isConcerned)(t, me)})`,
  TEAM: onceOut(isTeamMateOfAuthor),
  ACCOUNT_TEAM: onceOut(isOnAccount),
  LIAISON: onceOut(isLiaisonOnAccount),
  ALL: (t, me) => `(${isAuthor(t, me)} OR ${t}.status NOT IN ('DRAFT', 'DISCARDED'))`,
} as const satisfies Record<string, Predicate>;

function throughReport(predicate: Predicate): Predicate {
  return (t, me) => `EXISTS (SELECT 1 FROM trip_report r WHERE r.workspace_id = ${t}.workspace_id
    AND r.id = ${t}.report_id AND ${predicate("r", me)})`;
}

const ofReport = {
  OWN: throughReport(report.OWN),
  TEAM: throughReport(report.TEAM),
  ACCOUNT_TEAM: throughReport(report.ACCOUNT_TEAM),
  LIAISON: throughReport(report.LIAISON),
  ALL: throughReport(report.ALL),
};

declareVisibility(TripReport, report);
for (const part of [DiscussionItem, FollowUp, Distribution, ReportEdition]) {
  declareVisibility(part, ofReport);
}
