import { attendeesOf } from "../modules/reports/commands/add-attendees.js";
import {
  cancelMeeting,
  holdMeeting,
  missMeeting,
} from "../modules/reports/commands/close-meeting.js";
import { planMeeting } from "../modules/reports/commands/plan-meeting.js";
import type { CustomerMeeting } from "../modules/reports/meeting.entity.js";
import type { MeetingAttendeeInput } from "../modules/reports/meeting.inputs.js";
import { Attendance, AttendeeSide } from "../modules/reports/reports.enums.js";
import type { Company } from "./company.js";
import type { Entry, Scene } from "./diary.js";
import { reportOn } from "./reports.js";
import { visits, type Visit } from "./visits.js";

const PLANNED_AHEAD_DAYS = 5;

/** Every meeting is planned, ends somehow, and may be reported on. */
export function meet(company: Company): Entry[] {
  return visits.flatMap((visit, nth) => {
    const { when } = company;
    const { daysAgo, ending, report } = visit;
    let meeting: CustomerMeeting | null = null;
    const planned = () => {
      if (meeting === null) throw new Error("A meeting is planned before it ends");
      return meeting;
    };
    const plannedAt = when(Math.max(daysAgo + PLANNED_AHEAD_DAYS, 1), 7, nth);
    const plan = async (scene: Scene) => {
      meeting = await planVisit(company, scene, visit);
    };
    const end = (scene: Scene) => endVisit(company, scene, { visit, meeting: planned() });
    return [
      { at: plannedAt, happens: plan },
      ...(ending === "PLANNED" ? [] : [{ at: when(daysAgo, 16, nth), happens: end }]),
      ...(report === undefined ? [] : reportOn(company, { visit, report, planned })),
    ];
  });
}

async function planVisit(company: Company, scene: Scene, visit: Visit): Promise<CustomerMeeting> {
  const { people, accounts, deals, when } = company;
  const { customer, kind, title, location, timezone, deal, ours, daysAgo } = visit;
  const { meeting } = await planMeeting(scene.as(people.get(ours[0])), {
    accountId: accounts.get(customer).id,
    opportunityId: deal === undefined ? null : deals.get(deal).id,
    kind,
    title,
    location,
    timezone,
    startsAt: when(daysAgo, 13),
    endsAt: when(daysAgo, 15),
    externalEventUid: `${customer}-${kind.toLowerCase()}@calendar.brightwater.example`,
    attendees: attendeesFor(company, visit),
  });
  return meeting;
}

function attendeesFor(company: Company, visit: Visit): MeetingAttendeeInput[] {
  const { people, contacts, accounts } = company;
  const { customer, ours, theirs, guest } = visit;
  const { OURS, CUSTOMER } = AttendeeSide;
  const employer = accounts.get(customer).name;
  return [
    ...ours.map((name) => ({ side: OURS, userId: people.get(name).id })),
    ...theirs.map((who) => ({ side: CUSTOMER, contactId: contacts.get(`${customer} ${who}`).id })),
    ...(guest === undefined ? [] : [{ side: CUSTOMER, ...guest, company: employer }]),
  ];
}

type Ending = { readonly visit: Visit; readonly meeting: CustomerMeeting };

async function endVisit(company: Company, scene: Scene, { visit, meeting }: Ending): Promise<void> {
  const { people } = company;
  const ctx = scene.as(people.get(visit.ours[0]));
  const { id: meetingId } = meeting;
  switch (visit.ending) {
    case "CANCELLED":
      await cancelMeeting(ctx, { meetingId, note: "Harvest came early." });
      return;
    case "NO_SHOW":
      await missMeeting(ctx, { meetingId, note: "Nobody at the gate." });
      return;
    case "HELD": {
      const absentId = visit.absent === undefined ? null : people.get(visit.absent).id;
      const attendance = (await attendeesOf(ctx, meetingId)).map(({ id, userId }) => ({
        attendeeId: id,
        attended: userId !== null && userId === absentId ? Attendance.NO : Attendance.YES,
      }));
      await holdMeeting(ctx, { meetingId, attendance });
      return;
    }
    case "PLANNED":
      return;
  }
}
