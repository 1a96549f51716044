import { Index } from "typeorm";

import {
  BooleanField,
  InstantField,
  IntField,
  ObjectField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Fact, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { CalendarHours } from "./calendar-hours.js";

@DomainEntity({
  table: "business_calendar",
  prefix: "calendar",
  description: "When work is done: what business time is counted by.",
})
@Index(["workspaceId", "name"], { unique: true, where: "retired_at IS NULL" })
@Index(["workspaceId", "isDefault"], { unique: true, where: "is_default" })
@Index(["workspaceId", "name", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class BusinessCalendar extends Row {
  @TextField("Name, unique among those in use.")
  name!: string;

  @BooleanField("Taken where a policy names no calendar. There is always one.")
  isDefault!: boolean;

  @ObjectField(() => CalendarHours, "The hours as they are now.")
  hours!: CalendarHours;

  @IntField("Counts up with each change of the hours.")
  hoursVersion!: number;

  @InstantField("Since when nothing new goes by it; null while in use.", { nullable: true })
  retiredAt!: Date | null;
}

/** Kept for clocks that started by it: what is owed by when does not change under those who owe it. */
@DomainEntity({
  table: "business_calendar_version",
  prefix: "calendarversion",
  description: "A calendar's hours as they were from one change to the next.",
})
@Index(["workspaceId", "calendarId", "hoursVersion"], { unique: true })
@Index(["workspaceId", "calendarId", "createdAt", "id"])
export class BusinessCalendarVersion extends Fact {
  @RefField(() => BusinessCalendar, "The calendar.")
  calendarId!: string;

  @IntField("Which of its hours these are.")
  hoursVersion!: number;

  @ObjectField(() => CalendarHours, "The hours.")
  hours!: CalendarHours;
}

export const businessCalendarList = defineList(BusinessCalendar, {
  filter: ["id", "name", "isDefault", "retiredAt", "createdAt"],
  order: ["name", "createdAt"],
  defaultOrder: ["name", "ASC"],
});

export const businessCalendarVersionList = defineList(BusinessCalendarVersion, {
  filter: ["hoursVersion", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
