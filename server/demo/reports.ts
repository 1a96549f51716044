import { amendReport } from "../modules/reports/commands/change-report.js";
import { fileReport } from "../modules/reports/commands/file-report.js";
import { moveFollowUp } from "../modules/reports/commands/move-follow-up.js";
import { acknowledgeReceipt, readReceipt } from "../modules/reports/commands/read-receipt.js";
import { retractReport } from "../modules/reports/commands/retract-report.js";
import type { Distribution } from "../modules/reports/distribution.entity.js";
import { FollowUp } from "../modules/reports/follow-up.entity.js";
import type { CustomerMeeting } from "../modules/reports/meeting.entity.js";
import { DiscussionKind } from "../modules/reports/reports.enums.js";
import { FollowUpState } from "../modules/reports/rules/follow-up.js";
import type { TripReport } from "../modules/reports/trip-report.entity.js";
import type { Company } from "./company.js";
import type { Entry, Scene } from "./diary.js";
import type { ReportPlan, Visit } from "./visits.js";

type Reporting = {
  readonly visit: Visit;
  readonly report: ReportPlan;
  /** The meeting, once it is planned. */
  readonly planned: () => CustomerMeeting;
};

type Filed = { readonly report: TripReport; readonly receipts: readonly Distribution[] };

/** Filed the day after, opened by some of those who got it the day after that; then corrected or taken back. */
export function reportOn(company: Company, reporting: Reporting): Entry[] {
  const { visit, report: plan } = reporting;
  const { when } = company;
  let filed: Filed | null = null;
  const then = (days: number, hour: number, act: Act): Entry => ({
    at: when(visit.daysAgo - days, hour),
    happens: async (scene) => {
      if (filed === null) throw new Error("A report is filed before anybody reads it");
      await act(company, scene, { plan, ...filed });
    },
  });
  const file: Entry = {
    at: when(visit.daysAgo - 1, 9),
    happens: async (scene) => {
      filed = await write(company, scene, reporting);
    },
  };
  if (plan.isDraft === true) return [file];
  return [
    file,
    then(2, 8, openCopies),
    then(3, 15, keepPromises),
    ...(plan.amendment === undefined ? [] : [then(3, 10, amend)]),
    ...(plan.retractedBy === undefined ? [] : [then(2, 12, retract)]),
  ];
}

async function write(company: Company, scene: Scene, reporting: Reporting): Promise<Filed> {
  const { people, contacts, when } = company;
  const { visit, report, planned } = reporting;
  const [first] = visit.theirs;
  const contact = first === undefined ? null : contacts.get(`${visit.customer} ${first}`);
  return fileReport(scene.as(people.get(report.author)), {
    meetingId: planned().id,
    summary: report.summary,
    discussion: report.said.map(([kind, text, severity]) => ({
      kind,
      text,
      severity: severity ?? null,
      contactId: contact?.id ?? null,
    })),
    followUps: report.promised.map(([text, owner, workdays]) => ({
      text,
      ownerId: people.get(owner).id,
      dueAt: when(visit.daysAgo - workdays, 17),
    })),
    submit: report.isDraft !== true,
  });
}

type Act = (company: Company, scene: Scene, out: Filed & { plan: ReportPlan }) => Promise<void>;

const openCopies: Act = async ({ people }, scene, { plan, receipts }) => {
  for (const [nth, reader] of (plan.readers ?? []).entries()) {
    const user = people.get(reader);
    const receipt = receipts.find(({ recipientId }) => recipientId === user.id);
    if (receipt === undefined) throw new Error(`${reader} got no copy`);
    await readReceipt(scene.as(user), { receiptId: receipt.id });
    if (nth === 0) await acknowledgeReceipt(scene.as(user), { receiptId: receipt.id });
  }
};

const keepPromises: Act = async ({ people }, scene, { plan, report }) => {
  const kept = plan.promised.filter(([, , , state]) => state === "DONE");
  for (const [text, owner] of kept) {
    const ctx = scene.as(people.get(owner));
    const { workspaceId } = ctx.actor;
    const where = { workspaceId, reportId: report.id, text };
    const { id } = await ctx.db.run((manager) => manager.findOneByOrFail(FollowUp, where));
    const evidence = "Sent by mail to both of them";
    await moveFollowUp(ctx, { followUpId: id, to: FollowUpState.DONE, evidence });
  }
};

const amend: Act = async ({ people }, scene, { plan, report }) => {
  const text = plan.amendment ?? "";
  await amendReport(scene.as(people.get(plan.author)), {
    reportId: report.id,
    addDiscussion: [{ kind: DiscussionKind.COMPETITOR_MENTION, text }],
    note: "Remembered on the way home.",
  });
};

const retract: Act = async ({ people }, scene, { plan, report }) => {
  if (plan.retractedBy === undefined) return;
  const note = "Holds another customer's prices.";
  await retractReport(scene.as(people.get(plan.retractedBy)), { reportId: report.id, note });
};
