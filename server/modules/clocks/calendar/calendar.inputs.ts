import { Matches } from "class-validator";
import { InputType } from "type-graphql";

import {
  BooleanInput,
  ChangeInput,
  CommandInput,
  DateInput,
  EnumInput,
  IdInput,
  InstantInput,
  IntInput,
  NestedInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { Weekday } from "../rules/read-hours.js";
import { User } from "../../people/user.entity.js";
import { BusinessCalendar } from "./business-calendar.entity.js";

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const CLOSING = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

@InputType({ description: "A stretch of a day." })
export class DayOpeningInput {
  @Matches(TIME, { message: "must be a time such as 09:00" })
  @TextInput("From then, as `09:00`.", { max: 5 })
  opens!: string;

  @Matches(CLOSING, { message: "must be a time such as 17:00" })
  @TextInput("Until then; on the next day when not later than `opens`.", { max: 5 })
  closes!: string;
}

@InputType({ description: "A stretch of every week." })
export class WeekOpeningInput extends DayOpeningInput {
  @EnumInput(() => Weekday, "The day it begins on.")
  weekday!: Weekday;
}

@InputType({ description: "A day off of the company's own." })
export class CalendarHolidayInput {
  @TextInput("What it is called.", { max: 120 })
  name!: string;

  @DateInput("The day.")
  on!: string;

  @BooleanInput("Whether it is kept on that day of every year; not if absent.", { nullable: true })
  isYearly?: boolean | null;
}

@InputType({ description: "A day unlike its weekday, be it a holiday or not." })
export class CalendarExceptionInput {
  @DateInput("The day.")
  on!: string;

  @NestedInput(() => [DayOpeningInput], "When work is done then; empty: not at all.")
  hours!: DayOpeningInput[];

  @TextInput("Why.", { nullable: true, max: 200 })
  note?: string | null;
}

@InputType({ description: "When work is done: absent leaves, a list replaces the one there was." })
export class CalendarHoursInput {
  @TextInput("IANA time zone; if new, that of most people of the workspace.", {
    nullable: true,
    max: 60,
  })
  timezone?: string;

  @NestedInput(() => [WeekOpeningInput], "The usual week; Monday to Friday, 9 to 17, if new.", {
    nullable: true,
  })
  week?: WeekOpeningInput[];

  @TextInput("Country whose public holidays are kept, ISO 3166-1 alpha-2; null: none are.", {
    nullable: true,
    max: 2,
  })
  holidayCountry?: string | null;

  @TextInput("Part of the country, such as `BY` or `BY-A`.", { nullable: true, max: 20 })
  holidayRegion?: string | null;

  @NestedInput(() => [CalendarHolidayInput], "Days off of the company's own.", { nullable: true })
  holidays?: CalendarHolidayInput[];

  @NestedInput(() => [CalendarExceptionInput], "Days unlike their weekday.", { nullable: true })
  exceptions?: CalendarExceptionInput[];
}

@InputType({ description: "A new calendar." })
export class BusinessCalendarCreateInput extends CommandInput {
  @TextInput("Name, unique among those in use.", { max: 120 })
  name!: string;

  @NestedInput(() => CalendarHoursInput, "When work is done.", { nullable: true })
  hours?: CalendarHoursInput | null;

  @BooleanInput("True: it takes the place of the default calendar.", { nullable: true })
  isDefault?: boolean | null;
}

@InputType({ description: "What changes about a calendar: absent leaves." })
export class BusinessCalendarUpdateInput extends ChangeInput {
  @IdInput(() => BusinessCalendar, "The calendar.")
  calendarId!: string;

  @TextInput("Name, unique among those in use.", { nullable: true, max: 120 })
  name?: string;

  @NestedInput(() => CalendarHoursInput, "When work is done.", { nullable: true })
  hours?: CalendarHoursInput;

  @BooleanInput("True: it takes the place of the default calendar.", { nullable: true })
  isDefault?: boolean;
}

@InputType({ description: "A calendar nothing new is to go by any more." })
export class BusinessCalendarRetireInput extends ChangeInput {
  @IdInput(() => BusinessCalendar, "The calendar.")
  calendarId!: string;
}

@InputType({ description: "By which calendar somebody works." })
export class UserWorkingCalendarSetInput extends CommandInput {
  @IdInput(() => User, "Who; oneself if not given.", { nullable: true })
  userId?: string | null;

  @IdInput(() => BusinessCalendar, "The calendar; none if not given: at any time.", {
    nullable: true,
  })
  calendarId?: string | null;
}

@InputType({ description: "A span of business time to try a calendar with." })
export class BusinessTimeInput {
  @IdInput(() => BusinessCalendar, "The calendar.")
  calendarId!: string;

  @InstantInput("When it begins.")
  from!: Date;

  @IntInput("How many open minutes it lasts, at most 600,000.", { max: 600_000 })
  minutes!: number;
}

@InputType({ description: "A span of real time to try a calendar with, at most ten years." })
export class BusinessMinutesInput {
  @IdInput(() => BusinessCalendar, "The calendar.")
  calendarId!: string;

  @InstantInput("When it begins.")
  from!: Date;

  @InstantInput("When it ends.")
  to!: Date;
}
