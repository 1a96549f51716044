import { declareList } from "../../reader/relations.js";
import { declareReads } from "../../reader/roots.js";
import type { Module } from "../module.js";
import {
  BusinessCalendar,
  businessCalendarList,
  BusinessCalendarVersion,
  businessCalendarVersionList,
} from "./calendar/business-calendar.entity.js";
import { CalendarResolver } from "./calendar/calendar.resolver.js";
import { keepDefaults } from "./clocks.jobs.js";

const allow = "sla:read";

export const clocksModule: Module = {
  name: "clocks",
  entities: [BusinessCalendar, BusinessCalendarVersion],
  resolvers: [
    CalendarResolver,
    declareReads(businessCalendarList, {
      one: "businessCalendar",
      many: "businessCalendars",
      allow,
      description: "When work is done, by name; there is always a default one.",
    }),
    declareList(BusinessCalendar, "versions", {
      of: businessCalendarVersionList,
      by: "calendarId",
      allow,
      description:
        "Its hours from change to change, latest first; clocks keep those they began by.",
    }),
  ],
  consumers: [],
  jobs: [keepDefaults],
};
