import { inTransaction } from "../../../server/context.js";
import { addToAccountTeam } from "../../../server/modules/accounts/commands/change-account-team.js";
import { createAccount } from "../../../server/modules/accounts/commands/create-account.js";
import { createContact } from "../../../server/modules/accounts/commands/create-contact.js";
import { createOpportunity } from "../../../server/modules/accounts/commands/create-opportunity.js";
import { AccountTeamRole } from "../../../server/modules/accounts/rules/account-team.js";
import { Department } from "../../../server/modules/people/department.js";
import type { Caller, TestApp } from "../../support/app.js";

export const MEETING_PLAN = `mutation ($input: MeetingPlanInput!) { meetingPlan(input: $input) {
  replayed meeting { id version status title timezone location opportunity { id } organiser { id }
    attendees { nodes { id side name attended user { id } contact { id } } } } } }`;
export const MEETING_HOLD = `mutation ($input: MeetingHoldInput!) { meetingHold(input: $input) {
  meeting { id version status attendees { nodes { id attended name } } } } }`;
export const REPORT_FIELDS = `id version status title summary reportVersion submittedAt distributedAt
  author { id } account { id } discussion { nodes { id kind text severity } }
  followUps { nodes { id text state dueAt overdue owner { id } } }`;
export const RECEIPT_FIELDS = `id state reason reportVersion deliveredAt readAt acknowledgedAt
  recipient { id } why { role since } edition { reportVersion note changes { kind subjectId before after } }`;
export const REPORT_FILE = `mutation ($input: ReportFileInput!) { reportFile(input: $input) {
  replayed report { ${REPORT_FIELDS} } receipts { ${RECEIPT_FIELDS} } } }`;

export const mutation = (name: string, fields: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
};
export const REPORT_SUBMIT = mutation(
  "reportSubmit",
  `report { status } receipts { recipient { id } }`,
);
export const REPORT_UPDATE = mutation("reportUpdate", `report { ${REPORT_FIELDS} }`);
export const REPORT_AMEND = mutation(
  "reportAmend",
  `report { ${REPORT_FIELDS} } receipts { ${RECEIPT_FIELDS} }`,
);
export const REPORT_DISCARD = mutation("reportDiscard", `report { status }`);
export const REPORT_RETRACT = mutation(
  "reportRetract",
  `report { status followUps { nodes { state } } }`,
);
export const REPORT_READ = `query ($id: ID!) { report(id: $id) { ${REPORT_FIELDS}
  editions { nodes { reportVersion } } receipts { nodes { id } }
  history { nodes { fromState toState note } } } }`;

/** One customer with a contact and a deal; the marketer visits, the seller owns the account. */
export async function startWorld(app: TestApp) {
  const marketer = await app.person(Department.MARKETING);
  const seller = await app.person(Department.SALES);
  const account = await newAccount(app, "Initech");
  await join(app, account.id, seller, AccountTeamRole.ACCOUNT_EXEC);
  const { contact, opportunity } = await inTransaction(app.system, async (ctx) => ({
    ...(await createContact(ctx, { accountId: account.id, name: "Bill Lumbergh" })),
    ...(await createOpportunity(ctx, { accountId: account.id, name: "Printers" })),
  }));
  return { marketer, seller, account, contact, opportunity };
}

export async function newAccount(app: TestApp, name: string) {
  const { account } = await inTransaction(app.system, (ctx) => createAccount(ctx, { name }));
  return account;
}

type Dates = { fromAt?: Date; toAt?: Date | null };

export async function join(
  app: TestApp,
  accountId: string,
  { userId }: Caller,
  role: AccountTeamRole,
  dates: Dates = {},
) {
  if (userId === null) throw new Error("A program joins no account team");
  const input = { accountId, userId, role, ...dates };
  const { member } = await inTransaction(app.system, (ctx) => addToAccountTeam(ctx, input));
  return member;
}

/** A meeting of one hour from 9:00 on, with the organiser and one guest by name. */
export async function planMeeting(
  caller: Caller,
  accountId: string,
  rest: Record<string, unknown> = {},
): Promise<{ id: string; version: number }> {
  const input = {
    accountId,
    kind: "VISIT",
    title: "Plant visit",
    startsAt: "2026-03-02T09:00:00.000Z",
    endsAt: "2026-03-02T10:00:00.000Z",
    attendees: [{ side: "CUSTOMER", name: "Milton", company: "Initech" }],
    ...rest,
  };
  const { meetingPlan } = await caller.gql(MEETING_PLAN, { input });
  return meetingPlan.meeting;
}

export async function heldMeeting(caller: Caller, accountId: string): Promise<{ id: string }> {
  const meeting = await planMeeting(caller, accountId);
  const { meetingHold } = await caller.gql(MEETING_HOLD, { input: { meetingId: meeting.id } });
  return meetingHold.meeting;
}

/** What a complete report says. */
export const complete = {
  discussion: [{ kind: "NEED", text: "A quieter pump", severity: 4 }],
  followUps: [{ text: "Send the noise figures", dueAt: "2026-03-09T17:00:00.000Z" }],
};

export async function fileReport(
  caller: Caller,
  meetingId: string,
  rest: Record<string, unknown> = {},
) {
  const input = { meetingId, ...complete, submit: true, ...rest };
  const { reportFile } = await caller.gql(REPORT_FILE, { input });
  return reportFile;
}

/** Rows of a report and all its parts: what a refusal must leave as it was. */
export async function countAll(app: TestApp) {
  const tables = ["trip_report", "discussion_item", "follow_up", "report_edition", "distribution"];
  return Promise.all(tables.map((table) => app.count(table)));
}
