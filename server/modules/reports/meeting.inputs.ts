import { InputType } from "type-graphql";

import {
  ChangeInput,
  CommandInput,
  EnumInput,
  IdInput,
  InstantInput,
  NestedInput,
  TextInput,
} from "../../graphql/inputs.js";
import { Account } from "../accounts/account.entity.js";
import { Contact } from "../accounts/contact.entity.js";
import { Opportunity } from "../accounts/opportunity.entity.js";
import { User } from "../people/user.entity.js";
import { CustomerMeeting, MeetingAttendee } from "./meeting.entity.js";
import { Attendance, AttendeeSide, MeetingKind } from "./reports.enums.js";

@InputType({ description: "Somebody at a meeting: exactly one of `userId`, `contactId`, `name`." })
export class MeetingAttendeeInput {
  @EnumInput(() => AttendeeSide, "Whose side: OURS for a user, CUSTOMER or PARTNER for a contact.")
  side!: AttendeeSide;

  @IdInput(() => User, "The colleague.", { nullable: true })
  userId?: string | null;

  @IdInput(() => Contact, "The contact.", { nullable: true })
  contactId?: string | null;

  @TextInput("Name of somebody who is neither.", { nullable: true })
  name?: string | null;

  @TextInput("Their title; only with a name.", { nullable: true })
  title?: string | null;

  @TextInput("Their company; only with a name.", { nullable: true })
  company?: string | null;

  @TextInput("What part they play in the meeting.", { nullable: true })
  role?: string | null;

  @EnumInput(() => Attendance, "Whether they were there; UNKNOWN if not given.", { nullable: true })
  attended?: Attendance | null;
}

@InputType({ description: "Whether one attendee was there." })
export class AttendanceInput {
  @IdInput(() => MeetingAttendee, "The attendee, of this meeting.")
  attendeeId!: string;

  @EnumInput(() => Attendance, "Whether they were there.")
  attended!: Attendance;
}

@InputType({ description: "A meeting to come, or one that took place and was never planned here." })
export class MeetingPlanInput extends CommandInput {
  @IdInput(() => Account, "The customer.")
  accountId!: string;

  @IdInput(() => Opportunity, "The deal, of the same account.", { nullable: true })
  opportunityId?: string | null;

  @EnumInput(() => MeetingKind, "What kind of occasion.")
  kind!: MeetingKind;

  @TextInput("What it is called.")
  title!: string;

  @InstantInput("When it begins.")
  startsAt!: Date;

  @InstantInput("When it ends; after it begins.")
  endsAt!: Date;

  @TextInput("IANA time zone of the place; UTC if not given.", { nullable: true, max: 64 })
  timezone?: string | null;

  @TextInput("Where.", { nullable: true })
  location?: string | null;

  @IdInput(() => User, "Who called it; you, if not given. Programs name somebody.", {
    nullable: true,
  })
  organiserId?: string | null;

  @TextInput("UID of the iCalendar event, unique in the workspace.", { nullable: true })
  externalEventUid?: string | null;

  @NestedInput(() => [MeetingAttendeeInput], "Who is to come, each once.", { nullable: true })
  attendees?: MeetingAttendeeInput[] | null;
}

@InputType({
  description: "What changes about a planned or held meeting: absent leaves, null clears.",
})
export class MeetingUpdateInput extends ChangeInput {
  @IdInput(() => CustomerMeeting, "Which meeting.")
  meetingId!: string;

  @IdInput(() => Opportunity, "The deal, of the same account.", { nullable: true })
  opportunityId?: string | null;

  @EnumInput(() => MeetingKind, "What kind of occasion.", { nullable: true })
  kind?: MeetingKind;

  @TextInput("What it is called.", { nullable: true })
  title?: string;

  @InstantInput("When it begins.", { nullable: true })
  startsAt?: Date;

  @InstantInput("When it ends.", { nullable: true })
  endsAt?: Date;

  @TextInput("IANA time zone of the place.", { nullable: true, max: 64 })
  timezone?: string;

  @TextInput("Where.", { nullable: true })
  location?: string | null;

  @NestedInput(() => [MeetingAttendeeInput], "Who comes as well.", { nullable: true })
  addAttendees?: MeetingAttendeeInput[] | null;
}

@InputType({ description: "That a meeting took place, and who was there." })
export class MeetingHoldInput extends ChangeInput {
  @IdInput(() => CustomerMeeting, "Which meeting.")
  meetingId!: string;

  @NestedInput(() => [AttendanceInput], "Who of those invited was there.", { nullable: true })
  attendance?: AttendanceInput[] | null;

  @NestedInput(() => [MeetingAttendeeInput], "Who else was there: YES if not said otherwise.", {
    nullable: true,
  })
  addAttendees?: MeetingAttendeeInput[] | null;
}

@InputType({ description: "That a meeting is called off." })
export class MeetingCancelInput extends ChangeInput {
  @IdInput(() => CustomerMeeting, "Which meeting.")
  meetingId!: string;

  @TextInput("Why; kept in the meeting's history.", { nullable: true })
  note?: string | null;
}

@InputType({ description: "That the customer did not come." })
export class MeetingNoShowInput extends MeetingCancelInput {}
