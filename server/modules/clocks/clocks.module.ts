import { stateChangeList } from "../../history/history.reads.js";
import { declareList } from "../../reader/relations.js";
import { declareReads } from "../../reader/roots.js";
import type { Module } from "../module.js";
import { userList } from "../people/user.entity.js";
import {
  BusinessCalendar,
  businessCalendarList,
  BusinessCalendarVersion,
  businessCalendarVersionList,
} from "./calendar/business-calendar.entity.js";
import { CalendarResolver } from "./calendar/calendar.resolver.js";
import { ClockResolver } from "./clock.resolver.js";
import { minute } from "./clocks.jobs.js";
import { PolicyResolver } from "./policy/policy.resolver.js";
import {
  SlaPolicy,
  slaPolicyList,
  SlaPolicyVersion,
  slaPolicyVersionList,
} from "./policy/sla-policy.entity.js";
import { SlaClock, slaClockList, SlaStep, slaStepList } from "./sla-clock.entity.js";

const allow = "sla:read";

const roots = [
  declareReads(businessCalendarList, {
    one: "businessCalendar",
    many: "businessCalendars",
    allow,
    description: "When work is done, by name; there is always a default one.",
  }),
  declareReads(slaPolicyList, {
    one: "slaPolicy",
    many: "slaPolicies",
    allow,
    description: "What is done by when, by name.",
  }),
  declareReads(slaClockList, {
    one: "slaClock",
    many: "slaClocks",
    allow,
    description:
      "What is owed, soonest due first; `state: { in: [RUNNING, BREACHED] }` is still to be done.",
  }),
];

const below = [
  declareList(BusinessCalendar, "versions", {
    of: businessCalendarVersionList,
    by: "calendarId",
    allow,
    description: "Its hours from change to change, latest first; clocks keep those they began by.",
  }),
  declareList(BusinessCalendar, "people", {
    of: userList,
    by: "workingCalendarId",
    allow: "user:read",
    description: "People who work by it, by name.",
  }),
  declareList(SlaPolicy, "versions", {
    of: slaPolicyVersionList,
    by: "policyId",
    allow,
    description: "Its terms from change to change, latest first; clocks keep those they began by.",
  }),
  declareList(SlaPolicy, "clocks", {
    of: slaClockList,
    by: "policyId",
    allow,
    description: "Clocks that started by it and that the caller may see, soonest due first.",
  }),
  declareList(SlaClock, "steps", {
    of: slaStepList,
    by: "clockId",
    allow,
    description: "Steps it has reached, in order.",
  }),
  declareList(SlaClock, "history", {
    of: stateChangeList,
    by: "subjectId",
    allow,
    description: "Every move of its state, oldest first.",
  }),
];

export const clocksModule: Module = {
  name: "clocks",
  entities: [
    ...[BusinessCalendar, BusinessCalendarVersion, SlaPolicy, SlaPolicyVersion],
    ...[SlaClock, SlaStep],
  ],
  resolvers: [CalendarResolver, PolicyResolver, ClockResolver, ...roots, ...below],
  consumers: [],
  jobs: [minute],
};
