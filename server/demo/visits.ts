import { DiscussionKind, MeetingKind } from "../modules/reports/reports.enums.js";
import type { CustomerName } from "./customers.js";
import type { DealName } from "./deals.js";
import type { PostName } from "./staff.js";

export type Visit = {
  readonly customer: CustomerName;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly location: string;
  readonly timezone: string;
  readonly deal?: DealName;
  /** Ours, the first of whom called it. */
  readonly ours: readonly [PostName, ...PostName[]];
  readonly theirs: readonly ("decider" | "engineer")[];
  /** Somebody known by name only. */
  readonly guest?: { readonly name: string; readonly title: string };
  /** Who of ours was to come and did not. */
  readonly absent?: PostName;
  /** Workdays before now; negative is still to come. */
  readonly daysAgo: number;
  readonly ending: "PLANNED" | "HELD" | "CANCELLED" | "NO_SHOW";
  readonly report?: ReportPlan;
};

export type ReportPlan = {
  readonly author: PostName;
  readonly summary: string;
  readonly said: readonly (readonly [DiscussionKind, string, severity?: number])[];
  /** What was promised, by whom, until how many workdays after the meeting, and whether it was kept. */
  readonly promised: readonly (readonly [string, PostName, number, "OPEN" | "DONE"])[];
  readonly isDraft?: boolean;
  /** Who opened their copy; the first also said so. */
  readonly readers?: readonly PostName[];
  readonly amendment?: string;
  readonly retractedBy?: PostName;
};

const { VISIT, SALES_CALL, PHONE, VIDEO, TRADE_SHOW, SYMPOSIUM, EXEC_BRIEFING } = MeetingKind;
const { TOPIC, NEED, FUTURE_DIRECTION, COMPETITOR_MENTION, PRICING } = DiscussionKind;
const { COMPLAINT, COMMITMENT, OBJECTION, PRAISE, RISK } = DiscussionKind;

/** Meetings with customers: held and reported on, fallen through, and to come. */
export const visits: readonly Visit[] = [
  {
    customer: "kestrel",
    kind: VISIT,
    title: "Walk through the booster stations",
    location: "Kestrel, Leeds depot",
    timezone: "Europe/London",
    deal: "kestrelBoosters",
    ours: ["waterLiaison", "isles", "campaigns"],
    theirs: ["decider", "engineer"],
    guest: { name: "Reg Dobson", title: "Site foreman" },
    absent: "campaigns",
    daysAgo: 16,
    ending: "HELD",
    report: {
      author: "waterLiaison",
      summary: "Phase 2 goes ahead if noise and spare parts are settled. Aquadyne is in the race.",
      said: [
        [NEED, "Night noise below 45 dB at the fence", 5],
        [COMPETITOR_MENTION, "Aquadyne quoted 11 % below us, with eight weeks of delivery", 4],
        [FUTURE_DIRECTION, "All stations to be run from one room within three years", 3],
      ],
      promised: [
        ["Noise calculation for the fence line", "lowlands", 5, "DONE"],
        ["Offer a spare parts frame", "isles", 9, "OPEN"],
      ],
      readers: ["isles", "headOfNorth"],
    },
  },
  {
    customer: "havel",
    kind: EXEC_BRIEFING,
    title: "Filling hall roadmap",
    location: "Brightwater, Cork",
    timezone: "Europe/Dublin",
    deal: "havelFilling",
    ours: ["chief", "headOfSouth", "processLiaison"],
    theirs: ["decider"],
    daysAgo: 13,
    ending: "HELD",
    report: {
      author: "processLiaison",
      summary: "They want one supplier for hygienic pumps from next year on.",
      said: [
        [TOPIC, "Retrofit in two stages, one each winter"],
        [PRAISE, "The transfer line has run without a stop since it was commissioned"],
        [OBJECTION, "Our sensors do not speak their protocol", 3],
        [COMMITMENT, "We show the protocol adapter by the end of next month"],
      ],
      promised: [["Date for a demonstration of the adapter", "processLiaison", 7, "OPEN"]],
      readers: ["alps"],
      amendment: "They named Fluxon as the supplier they would leave.",
    },
  },
  {
    customer: "nordfjord",
    kind: TRADE_SHOW,
    title: "Talk at the Watertech Fair",
    location: "Hall 4, stand 12",
    timezone: "Europe/Oslo",
    ours: ["campaigns", "nordics"],
    theirs: ["engineer"],
    daysAgo: 9,
    ending: "HELD",
    report: {
      author: "campaigns",
      summary: "Happy with the brine pumps; wants service closer to the coast.",
      said: [
        [NEED, "A service partner north of Trondheim", 4],
        [COMPLAINT, "Two letters for every spare part", 2],
      ],
      promised: [["Name a service partner", "nordics", 10, "OPEN"]],
      readers: ["nordics"],
    },
  },
  {
    customer: "alpina",
    kind: SALES_CALL,
    title: "Whey line offer",
    location: "Alpina, Chur",
    timezone: "Europe/Zurich",
    deal: "alpinaHygienic",
    ours: ["alps", "iberia"],
    theirs: ["decider"],
    daysAgo: 8,
    ending: "HELD",
    report: {
      author: "alps",
      summary: "Price talk, with figures that belong to another customer.",
      said: [[PRICING, "They expect what a larger dairy pays", 4]],
      promised: [["New offer without the service package", "alps", 4, "OPEN"]],
      retractedBy: "headOfSouth",
    },
  },
  {
    customer: "ostara",
    kind: PHONE,
    title: "Dosing skids, open points",
    location: "Telephone",
    timezone: "Europe/Amsterdam",
    deal: "ostaraDosing",
    ours: ["lowlands"],
    theirs: ["engineer"],
    daysAgo: 6,
    ending: "HELD",
    report: {
      author: "lowlands",
      summary: "Technically agreed; procurement wants a second offer.",
      said: [
        [RISK, "Budget falls back at the end of the quarter", 4],
        [COMPETITOR_MENTION, "HydroNova would place a skid there on trial", 3],
      ],
      promised: [["Reference from a chemicals customer", "processLiaison", 5, "DONE"]],
      readers: ["headOfNorth"],
    },
  },
  {
    customer: "lumen",
    kind: VIDEO,
    title: "Stock pump selection",
    location: "Video",
    timezone: "Europe/Helsinki",
    deal: "lumenStock",
    ours: ["nordics", "applicationEngineer"],
    theirs: ["engineer"],
    daysAgo: 4,
    ending: "HELD",
    report: {
      author: "applicationEngineer",
      summary: "Duty points agreed but one.",
      said: [[TOPIC, "Consistency above 5 % only at start-up"]],
      promised: [],
      isDraft: true,
    },
  },
  {
    customer: "sierra",
    kind: VISIT,
    title: "Washing line, second try",
    location: "Sierra Verde, Murcia",
    timezone: "Europe/Madrid",
    ours: ["iberia"],
    theirs: ["decider"],
    daysAgo: 5,
    ending: "CANCELLED",
  },
  {
    customer: "bayside",
    kind: SALES_CALL,
    title: "First talk",
    location: "Bayside, Youghal",
    timezone: "Europe/Dublin",
    ours: ["isles"],
    theirs: ["decider"],
    daysAgo: 7,
    ending: "NO_SHOW",
  },
  {
    customer: "terranova",
    kind: VIDEO,
    title: "Slurry pump wear tests",
    location: "Video",
    timezone: "America/Santiago",
    deal: "terranovaSlurry",
    ours: ["iberia", "applicationEngineer"],
    theirs: ["engineer"],
    daysAgo: -2,
    ending: "PLANNED",
  },
  {
    customer: "oasis",
    kind: SYMPOSIUM,
    title: "Users' symposium, high-pressure session",
    location: "Brightwater, Cork",
    timezone: "Europe/Dublin",
    deal: "oasisHighPressure",
    ours: ["headOfMarketing", "headOfSouth", "waterLiaison"],
    theirs: ["decider", "engineer"],
    daysAgo: -6,
    ending: "PLANNED",
  },
];
