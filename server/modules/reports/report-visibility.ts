import { declareVisibility } from "../../auth/visibility.js";
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
  return `EXISTS (SELECT 1 FROM account_team_member m WHERE m.workspace_id = ${t}.workspace_id
    AND m.account_id = ${t}.account_id AND m.user_id = ${me} AND m.to_at IS NULL)`;
}

/** Attached to the account, or to a team that somebody on the account is in. */
function isLiaisonOf(t: string, me: string): string {
  return `EXISTS (SELECT 1 FROM liaison_assignment l WHERE l.workspace_id = ${t}.workspace_id
    AND l.user_id = ${me} AND l.to_at IS NULL AND (l.account_id = ${t}.account_id OR EXISTS (
      SELECT 1 FROM team_member tm JOIN account_team_member m
        ON m.workspace_id = tm.workspace_id AND m.user_id = tm.user_id
      WHERE tm.workspace_id = l.workspace_id AND tm.team_id = l.team_id AND tm.to_at IS NULL
        AND m.account_id = ${t}.account_id AND m.to_at IS NULL)))`;
}

function onceOut(predicate: Predicate): Predicate {
  return (t, me) => `(${t}.status IN ${OUT} AND (${predicate(t, me)}))`;
}

const report = {
  OWN: (t, me) => `(${isAuthor(t, me)} OR ${onceOut(isConcerned)(t, me)})`,
  TEAM: onceOut(isTeamMateOfAuthor),
  ACCOUNT_TEAM: onceOut(isOnAccount),
  LIAISON: onceOut(isLiaisonOf),
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
