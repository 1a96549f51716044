import { Index } from "typeorm";

import { EnumField, InstantField, RefField, TextField } from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { Account } from "../accounts/account.entity.js";
import { Contact } from "../accounts/contact.entity.js";
import { Opportunity } from "../accounts/opportunity.entity.js";
import { User } from "../people/user.entity.js";
import { Attendance, AttendeeSide, MeetingKind } from "./reports.enums.js";
import { MeetingStatus } from "./rules/meeting.js";

/** Meetings are open to the whole workspace; what was said there is in the reports, which are not. */
@DomainEntity({
  table: "customer_meeting",
  prefix: "meeting",
  description: "An occasion on which somebody of ours meets a customer.",
})
@Index(["workspaceId", "externalEventUid"], { unique: true })
@Index(["workspaceId", "startsAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "status", "startsAt", "id"])
@Index(["workspaceId", "accountId", "startsAt", "id"])
@Index(["workspaceId", "opportunityId", "startsAt", "id"])
@Index(["workspaceId", "organiserId", "startsAt", "id"])
export class CustomerMeeting extends Row {
  @RefField(() => Account, "The customer.")
  accountId!: string;

  @RefField(() => Opportunity, "The deal it is about, if it is about one.", { nullable: true })
  opportunityId!: string | null;

  @EnumField(() => MeetingKind, "What kind of occasion.")
  kind!: MeetingKind;

  @TextField("What it is called in people's calendars.")
  title!: string;

  @InstantField("When it begins.")
  startsAt!: Date;

  @InstantField("When it ends.")
  endsAt!: Date;

  @TextField("IANA time zone of the place, such as `Europe/Rome`.")
  timezone!: string;

  @TextField("Where.", { nullable: true })
  location!: string | null;

  @RefField(() => User, "Who of ours called it.")
  organiserId!: string;

  @EnumField(() => MeetingStatus, "Planned, or how it ended.", { state: true })
  status!: MeetingStatus;

  @TextField("UID of the iCalendar event, unique in the workspace: what a calendar sync matches.", {
    nullable: true,
  })
  externalEventUid!: string | null;
}

@DomainEntity({
  table: "meeting_attendee",
  prefix: "attendee",
  description: "Somebody at a meeting: a colleague, a contact, or a person known by name only.",
})
@Index(["workspaceId", "meetingId", "createdAt", "id"])
@Index(["workspaceId", "meetingId", "userId"], { unique: true })
@Index(["workspaceId", "meetingId", "contactId"], { unique: true })
@Index(["workspaceId", "userId", "createdAt", "id"])
@Index(["workspaceId", "contactId", "createdAt", "id"])
export class MeetingAttendee extends Row {
  @RefField(() => CustomerMeeting, "The meeting.")
  meetingId!: string;

  @EnumField(() => AttendeeSide, "Whose side.")
  side!: AttendeeSide;

  @RefField(() => User, "The colleague, when it is one.", { nullable: true })
  userId!: string | null;

  @RefField(() => Contact, "The contact, when it is one.", { nullable: true })
  contactId!: string | null;

  @TextField("Name of somebody who is neither a user nor a contact.", { nullable: true })
  name!: string | null;

  @TextField("Their title, as given.", { nullable: true })
  title!: string | null;

  @TextField("Their company, as given.", { nullable: true })
  company!: string | null;

  @TextField("What part they play in the meeting, such as `presenter`.", { nullable: true })
  role!: string | null;

  @EnumField(() => Attendance, "Whether they were there.")
  attended!: Attendance;
}

export const meetingList = defineList(CustomerMeeting, {
  filter: [
    "id",
    "accountId",
    "opportunityId",
    "organiserId",
    "kind",
    "status",
    "startsAt",
    "externalEventUid",
    "createdAt",
  ],
  order: ["startsAt", "createdAt"],
  defaultOrder: ["startsAt", "DESC"],
});

export const attendeeList = defineList(MeetingAttendee, {
  filter: ["meetingId", "side", "userId", "contactId", "attended"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "ASC"],
});
