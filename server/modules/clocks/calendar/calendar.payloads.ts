import { Field, Int, ObjectType } from "type-graphql";

import { Payload } from "../../../graphql/inputs.js";
import { DateScalar, DateTimeScalar } from "../../../graphql/scalars.js";
import { User } from "../../people/user.entity.js";
import { BusinessCalendar } from "./business-calendar.entity.js";

@ObjectType({ description: "Never in the schema itself: what every payload about a calendar has." })
abstract class CalendarPayload extends Payload {
  @Field(() => BusinessCalendar, { description: "The calendar as it is now." })
  calendar!: BusinessCalendar;
}

@ObjectType({ description: "The calendar as made." })
export class BusinessCalendarCreatePayload extends CalendarPayload {}

@ObjectType({ description: "The calendar as changed." })
export class BusinessCalendarUpdatePayload extends CalendarPayload {}

@ObjectType({ description: "The calendar as retired." })
export class BusinessCalendarRetirePayload extends CalendarPayload {}

@ObjectType({ description: "The person as they work now." })
export class UserWorkingCalendarSetPayload extends Payload {
  @Field(() => User, { description: "The person." })
  user!: User;
}

@ObjectType({ description: "A workday on which nobody works after all." })
export class ClosedDay {
  @Field(() => DateScalar, { description: "The day." })
  on!: string;

  @Field(() => String, { description: "The holiday's name, or the note of the exception." })
  why!: string;
}

@ObjectType({ description: "How a calendar counts a span of business time." })
export class BusinessTime {
  @Field(() => Boolean, { description: "Whether work is done when it begins." })
  isOpen!: boolean;

  @Field(() => DateTimeScalar, { description: "When it starts to count: at the next opening." })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: "When so many open minutes are over." })
  dueAt!: Date;

  @Field(() => [ClosedDay], { description: "Workdays passed over, and why." })
  closedDays!: ClosedDay[];
}

@ObjectType({ description: "How much of a span of real time is work time." })
export class BusinessMinutes {
  @Field(() => Int, { description: "Whole open minutes." })
  minutes!: number;

  @Field(() => [ClosedDay], { description: "Workdays passed over, and why." })
  closedDays!: ClosedDay[];
}
