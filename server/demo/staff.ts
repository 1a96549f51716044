import { Department, FunctionLevel } from "../modules/people/department.js";
import type { Country } from "./names.js";

export type PostName =
  | "chief"
  | "operations"
  | "headOfNorth"
  | "headOfSouth"
  | "headOfMarketing"
  | "plantManager"
  | "productManager"
  | "nordics"
  | "isles"
  | "lowlands"
  | "alps"
  | "iberia"
  | "gulf"
  | "inboundDesk"
  | "campaigns"
  | "waterLiaison"
  | "processLiaison"
  | "applicationEngineer";

export type Post = {
  readonly name: PostName;
  readonly department: Department;
  /** Where their name and their clock are at home. */
  readonly home: readonly [country: Country, timezone: string];
  /** STAFF if not given. */
  readonly level?: FunctionLevel;
  readonly reportsTo?: PostName;
  readonly formerSales?: boolean;
  /** Routing passes over whoever is full. */
  readonly capacity?: readonly [maxOpenLeads: number, maxLeadsPerDay: number];
};

export type TeamName = "Sales North" | "Sales South" | "Demand" | "Liaison desk";

export type TeamPlan = {
  readonly name: TeamName;
  readonly department: Department;
  readonly leader: PostName | null;
  readonly members: readonly PostName[];
};

const { SALES, MARKETING, LIAISON, MANUFACTURING, PRODUCT, EXECUTIVE, OPS } = Department;
const { MANAGER } = FunctionLevel;

/** Who works at Brightwater, managers before those who report to them. */
export const posts: readonly Post[] = [
  post("chief", EXECUTIVE, ["IE", "Europe/Dublin"], { level: FunctionLevel.EXECUTIVE }),
  post("operations", OPS, ["GB", "Europe/London"], { level: MANAGER, reportsTo: "chief" }),
  post("headOfNorth", SALES, ["SE", "Europe/Stockholm"], { level: MANAGER, reportsTo: "chief" }),
  post("headOfSouth", SALES, ["IT", "Europe/Rome"], { level: MANAGER, reportsTo: "chief" }),
  post("headOfMarketing", MARKETING, ["FR", "Europe/Paris"], {
    level: MANAGER,
    reportsTo: "chief",
  }),
  post("plantManager", MANUFACTURING, ["PL", "Europe/Warsaw"], {
    level: MANAGER,
    reportsTo: "chief",
  }),
  post("productManager", PRODUCT, ["US", "America/New_York"], {
    level: MANAGER,
    reportsTo: "chief",
  }),

  post("nordics", SALES, ["NO", "Europe/Oslo"], { reportsTo: "headOfNorth", capacity: [12, 4] }),
  post("isles", SALES, ["GB", "Europe/London"], { reportsTo: "headOfNorth", capacity: [12, 4] }),
  // Began last quarter, so fewer at a time.
  post("lowlands", SALES, ["NL", "Europe/Amsterdam"], {
    reportsTo: "headOfNorth",
    capacity: [4, 2],
  }),
  post("alps", SALES, ["CH", "Europe/Zurich"], { reportsTo: "headOfSouth", capacity: [12, 4] }),
  post("iberia", SALES, ["ES", "Europe/Madrid"], { reportsTo: "headOfSouth", capacity: [12, 4] }),
  post("gulf", SALES, ["AE", "Asia/Dubai"], { reportsTo: "headOfSouth", capacity: [10, 3] }),

  post("inboundDesk", MARKETING, ["IE", "Europe/Dublin"], { reportsTo: "headOfMarketing" }),
  post("campaigns", MARKETING, ["IN", "Asia/Kolkata"], { reportsTo: "headOfMarketing" }),
  post("waterLiaison", LIAISON, ["GB", "Europe/London"], {
    reportsTo: "headOfMarketing",
    formerSales: true,
  }),
  post("processLiaison", LIAISON, ["DE", "Europe/Berlin"], {
    reportsTo: "headOfMarketing",
    formerSales: true,
  }),
  post("applicationEngineer", MANUFACTURING, ["FI", "Europe/Helsinki"], {
    reportsTo: "plantManager",
  }),
];

export const teams: readonly TeamPlan[] = [
  {
    name: "Sales North",
    department: SALES,
    leader: "headOfNorth",
    members: ["nordics", "isles", "lowlands"],
  },
  {
    name: "Sales South",
    department: SALES,
    leader: "headOfSouth",
    members: ["alps", "iberia", "gulf"],
  },
  {
    name: "Demand",
    department: MARKETING,
    leader: "headOfMarketing",
    members: ["inboundDesk", "campaigns"],
  },
  {
    name: "Liaison desk",
    department: LIAISON,
    leader: null,
    members: ["waterLiaison", "processLiaison"],
  },
];

function post(
  name: PostName,
  department: Department,
  home: Post["home"],
  rest: Omit<Post, "name" | "department" | "home">,
): Post {
  return { name, department, home, ...rest };
}
