import { AccountTier, AccountType } from "../modules/accounts/accounts.enums.js";
import { AccountTeamRole } from "../modules/accounts/rules/account-team.js";
import type { Country } from "./names.js";
import type { PostName } from "./staff.js";

export type CustomerName =
  | "kestrel"
  | "havel"
  | "havelMalt"
  | "nordfjord"
  | "lumen"
  | "ostara"
  | "alpina"
  | "sierra"
  | "terranova"
  | "oasis"
  | "oasisServices"
  | "cobalt"
  | "bayside";

export type Customer = {
  readonly as: CustomerName;
  readonly name: string;
  readonly domain: string;
  readonly country: Country;
  readonly industry: string;
  readonly employees: number;
  /** In a year, in euros. */
  readonly revenue: string;
  readonly tier: AccountTier;
  readonly type: AccountType;
  readonly owner: PostName | null;
  /** The company it belongs to; stands above it in the list. */
  readonly parent?: CustomerName;
  /** Who else of ours is on it. */
  readonly team: readonly (readonly [AccountTeamRole, PostName])[];
};

const { STRATEGIC, KEY, STANDARD, LONG_TAIL } = AccountTier;
const { CUSTOMER, PROSPECT, PARTNER } = AccountType;
const { ACCOUNT_EXEC, SDR, SALES_ENGINEER, MARKETING } = AccountTeamRole;
const { LIAISON, MANUFACTURING, EXEC_SPONSOR } = AccountTeamRole;

/** Whom Brightwater sells to. Industries begin with their NAICS code, which fit rules look at. */
export const customers: readonly Customer[] = [
  {
    as: "kestrel",
    name: "Kestrel Water Utilities",
    domain: "kestrelwater.example",
    country: "GB",
    industry: "2213 Water supply",
    employees: 4_200,
    revenue: "1180000000",
    tier: STRATEGIC,
    type: CUSTOMER,
    owner: "isles",
    team: [
      [SALES_ENGINEER, "lowlands"],
      [LIAISON, "waterLiaison"],
      [MARKETING, "campaigns"],
      [MANUFACTURING, "plantManager"],
      [EXEC_SPONSOR, "chief"],
      [ACCOUNT_EXEC, "headOfNorth"],
    ],
  },
  {
    as: "havel",
    name: "Havel Brewing Group",
    domain: "havelbrewing.example",
    country: "DE",
    industry: "3121 Beverage manufacturing",
    employees: 9_600,
    revenue: "2450000000",
    tier: STRATEGIC,
    type: CUSTOMER,
    owner: "alps",
    team: [
      [ACCOUNT_EXEC, "headOfSouth"],
      [LIAISON, "processLiaison"],
      [MARKETING, "campaigns"],
      [MANUFACTURING, "applicationEngineer"],
    ],
  },
  {
    as: "havelMalt",
    name: "Havel Maltings",
    domain: "havelmaltings.example",
    country: "DE",
    industry: "3112 Grain milling",
    employees: 340,
    revenue: "61000000",
    tier: STANDARD,
    type: CUSTOMER,
    owner: "alps",
    parent: "havel",
    team: [],
  },
  {
    as: "nordfjord",
    name: "Nordfjord Seafood",
    domain: "nordfjordseafood.example",
    country: "NO",
    industry: "3117 Seafood preparation",
    employees: 1_150,
    revenue: "310000000",
    tier: KEY,
    type: CUSTOMER,
    owner: "nordics",
    team: [
      [SDR, "lowlands"],
      [MARKETING, "inboundDesk"],
    ],
  },
  {
    as: "lumen",
    name: "Lumen Paper Mills",
    domain: "lumenpaper.example",
    country: "FI",
    industry: "3221 Pulp and paper",
    employees: 2_300,
    revenue: "540000000",
    tier: KEY,
    type: CUSTOMER,
    owner: "nordics",
    team: [
      [SALES_ENGINEER, "isles"],
      [MANUFACTURING, "applicationEngineer"],
    ],
  },
  {
    as: "ostara",
    name: "Ostara Chemicals",
    domain: "ostarachem.example",
    country: "NL",
    industry: "3251 Basic chemicals",
    employees: 870,
    revenue: "265000000",
    tier: KEY,
    type: PROSPECT,
    owner: "lowlands",
    team: [
      [ACCOUNT_EXEC, "headOfNorth"],
      [LIAISON, "processLiaison"],
    ],
  },
  {
    as: "alpina",
    name: "Alpina Dairy",
    domain: "alpinadairy.example",
    country: "CH",
    industry: "3115 Dairy products",
    employees: 620,
    revenue: "188000000",
    tier: STANDARD,
    type: CUSTOMER,
    owner: "alps",
    team: [[SDR, "iberia"]],
  },
  {
    as: "sierra",
    name: "Sierra Verde Agro",
    domain: "sierraverde.example",
    country: "ES",
    industry: "3114 Fruit and vegetable preserving",
    employees: 480,
    revenue: "92000000",
    tier: STANDARD,
    type: CUSTOMER,
    owner: "iberia",
    team: [[MARKETING, "inboundDesk"]],
  },
  {
    as: "terranova",
    name: "Terranova Mining",
    domain: "terranovamining.example",
    country: "CL",
    industry: "2122 Metal ore mining",
    employees: 3_900,
    revenue: "870000000",
    tier: KEY,
    type: PROSPECT,
    owner: "iberia",
    team: [
      [EXEC_SPONSOR, "chief"],
      [ACCOUNT_EXEC, "headOfSouth"],
    ],
  },
  {
    as: "oasis",
    name: "Oasis Desalination",
    domain: "oasisdesal.example",
    country: "AE",
    industry: "2213 Water supply",
    employees: 1_700,
    revenue: "690000000",
    tier: STRATEGIC,
    type: PROSPECT,
    owner: "gulf",
    team: [
      [ACCOUNT_EXEC, "headOfSouth"],
      [LIAISON, "waterLiaison"],
      [MARKETING, "headOfMarketing"],
    ],
  },
  {
    as: "oasisServices",
    name: "Oasis Field Services",
    domain: "oasisservices.example",
    country: "AE",
    industry: "8113 Machinery repair",
    employees: 210,
    revenue: "24000000",
    tier: STANDARD,
    type: PROSPECT,
    owner: "gulf",
    parent: "oasis",
    team: [],
  },
  {
    as: "cobalt",
    name: "Cobalt Integrators",
    domain: "cobaltintegrators.example",
    country: "FR",
    industry: "5413 Engineering services",
    employees: 95,
    revenue: "17000000",
    tier: STANDARD,
    type: PARTNER,
    owner: "headOfSouth",
    team: [],
  },
  // Nobody's: what comes from there takes its turn among all salespeople.
  {
    as: "bayside",
    name: "Bayside Laundry Services",
    domain: "baysidelaundry.example",
    country: "IE",
    industry: "8123 Laundry services",
    employees: 60,
    revenue: "5400000",
    tier: LONG_TAIL,
    type: PROSPECT,
    owner: null,
    team: [],
  },
];
