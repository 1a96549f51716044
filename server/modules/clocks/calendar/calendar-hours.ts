import { Field, ObjectType } from "type-graphql";

import { DateScalar } from "../../../graphql/scalars.js";
import "../clocks.enums.js";
import type { BusinessHours } from "../rules/business-hours.js";
import { readHours, Weekday } from "../rules/read-hours.js";
import { publicHolidays } from "./public-holidays.js";

@ObjectType({ description: "A stretch of a day." })
export class DayOpening {
  @Field(() => String, { description: "From then, as `09:00`." })
  opens!: string;

  @Field(() => String, {
    description: "Until then, as `17:00` or `24:00`; on the next day when not later than `opens`.",
  })
  closes!: string;
}

@ObjectType({ description: "A stretch of every week." })
export class WeekOpening extends DayOpening {
  @Field(() => Weekday, { description: "The day it begins on." })
  weekday!: Weekday;
}

@ObjectType({ description: "A day off of the company's own." })
export class CalendarHoliday {
  @Field(() => String, { description: "What it is called." })
  name!: string;

  @Field(() => DateScalar, { description: "The day." })
  on!: string;

  @Field(() => Boolean, { description: "Whether it is kept on that day of every year." })
  isYearly!: boolean;
}

@ObjectType({ description: "A day unlike its weekday, be it a holiday or not." })
export class CalendarException {
  @Field(() => DateScalar, { description: "The day." })
  on!: string;

  @Field(() => [DayOpening], { description: "When work is done then; empty: not at all." })
  hours!: DayOpening[];

  @Field(() => String, { nullable: true, description: "Why." })
  note!: string | null;
}

@ObjectType({ description: "When work is done. All times are the wall clock's of the time zone." })
export class CalendarHours {
  @Field(() => String, { description: "IANA time zone." })
  timezone!: string;

  @Field(() => [WeekOpening], { description: "The usual week." })
  week!: WeekOpening[];

  @Field(() => String, {
    nullable: true,
    description: "Country whose public holidays are kept, ISO 3166-1 alpha-2; null: none are.",
  })
  holidayCountry!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Part of the country, such as `BY` for Bavaria or `BY-A` for Augsburg.",
  })
  holidayRegion!: string | null;

  @Field(() => [CalendarHoliday], { description: "Days off of the company's own." })
  holidays!: CalendarHoliday[];

  @Field(() => [CalendarException], { description: "Days unlike their weekday." })
  exceptions!: CalendarException[];
}

/** Hours the arithmetic of rules/business-time.ts takes, holidays of the country included. */
export async function openHours(hours: CalendarHours): Promise<BusinessHours> {
  return readHours(hours, await publicHolidays(hours));
}
