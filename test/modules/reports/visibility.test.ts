import { expect, test } from "vitest";

import { inTransaction } from "../../../server/context.js";
import { assignLiaison } from "../../../server/modules/accounts/commands/assign-liaison.js";
import { AccountTeamRole } from "../../../server/modules/accounts/rules/account-team.js";
import { addTeamMember, createTeam } from "../../../server/modules/people/commands/manage-team.js";
import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller, type TestApp } from "../../support/app.js";
import { complete, fileReport, heldMeeting, join, newAccount, startWorld } from "./world.js";

const SEEN = `{ reports { nodes { id } } discussionItems { nodes { report { id } } }
  followUps { nodes { report { id } } } receipts { nodes { report { id } } } reportsCount { count } }`;

/** Ids of the reports somebody sees, by each way that leads to them; all ways must agree. */
async function seenBy(caller: Caller, receipts: number) {
  const seen = await caller.gql(SEEN);
  const ids: string[] = seen.reports.nodes.map(({ id }: { id: string }) => id);
  for (const list of [seen.discussionItems, seen.followUps]) {
    expect(list.nodes).toEqual(ids.map((id) => ({ report: { id } })));
  }
  expect(seen.receipts.nodes).toHaveLength(ids.length * receipts);
  expect(seen.reportsCount.count).toBe(ids.length);
  return ids;
}

async function teamOf(app: TestApp, name: string, ...members: Caller[]) {
  return inTransaction(app.system, async (ctx) => {
    const { team } = await createTeam(ctx, { name, department: Department.MARKETING });
    for (const { userId } of members) {
      await addTeamMember(ctx, { teamId: team.id, userId: userId ?? "" });
    }
    return team;
  });
}

test("a report is seen by author, recipients, the author's team, the account's team and its liaisons", async () => {
  await using app = await startApp();
  const { seller, account } = await startWorld(app);
  const author = await app.person(Department.SALES);
  const mate = await app.person(Department.SALES);
  const maker = await app.person(Department.MANUFACTURING);
  const liaison = await app.person(Department.LIAISON);
  const marketer = await app.person(Department.MARKETING);
  const stranger = await app.person(Department.SALES);
  const idleLiaison = await app.person(Department.LIAISON);
  await teamOf(app, "North", author, mate);
  await join(app, account.id, maker, AccountTeamRole.MANUFACTURING);
  await inTransaction(app.system, (ctx) =>
    assignLiaison(ctx, { userId: liaison.userId ?? "", target: { accountId: account.id } }),
  );
  const elsewhere = await newAccount(app, "Penetrode");
  await join(app, elsewhere.id, stranger, AccountTeamRole.SDR);

  const { report } = await fileReport(author, (await heldMeeting(author, account.id)).id);

  for (const who of [author, seller, mate, maker, liaison, marketer, app.admin]) {
    expect(await seenBy(who, 1)).toEqual([report.id]);
  }
  for (const who of [stranger, idleLiaison]) {
    expect(await seenBy(who, 1)).toEqual([]);
    const one = `query ($id: ID!) { report(id: $id) { id } }`;
    await expectCode("NOT_FOUND", who.gql(one, { id: report.id }));
  }
  const below = await stranger.gql(
    `query ($id: ID!) { account(id: $id) { reports { nodes { id } } meetings { nodes {
      title reports { nodes { id } } } } } }`,
    { id: account.id },
  );
  expect(below.account).toEqual({
    reports: { nodes: [] },
    meetings: { nodes: [{ title: "Plant visit", reports: { nodes: [] } }] },
  });
});

test("a team or an account that somebody has left opens nothing to them any more", async () => {
  await using app = await startApp();
  const { account } = await startWorld(app);
  const author = await app.person(Department.MARKETING);
  const former = await app.person(Department.PRODUCT);
  const day = 86_400_000;
  const now = app.clock.now().getTime();
  await join(app, account.id, former, AccountTeamRole.MANUFACTURING, {
    fromAt: new Date(now - 9 * day),
    toAt: new Date(now - day),
  });

  await fileReport(author, (await heldMeeting(author, account.id)).id);

  expect(await seenBy(former, 1)).toEqual([]);
});

test("a draft is its author's alone, whatever else others may see", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const mate = await app.person(Department.MARKETING);
  const manager = await app.person(Department.MARKETING, { level: FunctionLevel.MANAGER });
  const boss = await app.person(Department.EXECUTIVE);
  await teamOf(app, "Field", marketer, mate, manager);
  const followUps = [{ ...complete.followUps[0], ownerId: seller.userId }];
  const meeting = await heldMeeting(marketer, account.id);

  const { report } = await fileReport(marketer, meeting.id, { submit: false, followUps });

  expect(await seenBy(marketer, 0)).toEqual([report.id]);
  const submit = `mutation ($id: ID!) { reportSubmit(input: { reportId: $id }) { report { id } } }`;
  const retract = `mutation ($id: ID!) {
    reportRetract(input: { reportId: $id, note: "No" }) { report { id } } }`;
  const others = [seller, mate, manager, boss];
  for (const who of others) {
    expect(await seenBy(who, 0)).toEqual([]);
    await expectCode("NOT_FOUND", who.gql(submit, { id: report.id }));
  }
  await expectCode("NOT_FOUND", manager.gql(retract, { id: report.id }));
  expect(await seenBy(app.admin, 0)).toEqual([report.id]); // a program that acts for nobody
  await marketer.gql(submit, { id: report.id });
  for (const who of others) expect(await seenBy(who, 1)).toEqual([report.id]);
});

test("another workspace sees nothing of it", async () => {
  await using app = await startApp();
  const { marketer, account } = await startWorld(app);
  const abroad = await app.otherWorkspace();
  const { report } = await fileReport(marketer, (await heldMeeting(marketer, account.id)).id);

  expect(await seenBy(abroad.admin, 0)).toEqual([]);
  await expectCode(
    "NOT_FOUND",
    abroad.admin.gql(`query ($id: ID!) { report(id: $id) { id } }`, { id: report.id }),
  );
  expect(await abroad.count("trip_report")).toBe(0);
});
