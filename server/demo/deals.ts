import { OpportunityStage } from "../modules/accounts/rules/opportunity-stage.js";
import type { CustomerName } from "./customers.js";

const { PROSPECTING, QUALIFICATION, PROPOSAL, NEGOTIATION, CLOSED_WON, CLOSED_LOST } =
  OpportunityStage;

export type DealName =
  | "kestrelBoosters"
  | "kestrelMonitoring"
  | "havelTransfer"
  | "havelFilling"
  | "havelMaltSteep"
  | "nordfjordBrine"
  | "nordfjordService"
  | "lumenStock"
  | "lumenVacuum"
  | "ostaraDosing"
  | "alpinaHygienic"
  | "sierraWash"
  | "terranovaSlurry"
  | "oasisHighPressure"
  | "oasisSpares";

export type Deal = {
  readonly as: DealName;
  readonly customer: CustomerName;
  readonly name: string;
  readonly product: string;
  readonly amount: string;
  /** How it went: the stage it was opened in, then each further one, and how many workdays ago. */
  readonly path: readonly (readonly [OpportunityStage, number])[];
  readonly lossReason?: string;
};

/** What is, was or might be sold, in every stage. */
export const deals: readonly Deal[] = [
  deal("kestrelBoosters", "kestrel", "Booster stations, phase 2", "BW-400 multistage", "412000", [
    [QUALIFICATION, 70],
    [PROPOSAL, 41],
    [NEGOTIATION, 9],
  ]),
  deal("kestrelMonitoring", "kestrel", "Condition monitoring", "Clearview sensors", "88000", [
    [PROSPECTING, 24],
    [QUALIFICATION, 12],
  ]),
  deal("havelTransfer", "havel", "Wort transfer, Plzen line", "BW-H hygienic", "236000", [
    [PROSPECTING, 78],
    [QUALIFICATION, 60],
    [PROPOSAL, 33],
    [CLOSED_WON, 11],
  ]),
  deal("havelFilling", "havel", "Filling hall retrofit", "BW-H hygienic", "154000", [
    [PROSPECTING, 30],
    [PROPOSAL, 14],
  ]),
  deal("havelMaltSteep", "havelMalt", "Steep tank pumps", "BW-200 end suction", "47000", [
    [PROSPECTING, 15],
  ]),
  deal("nordfjordBrine", "nordfjord", "Brine circulation", "BW-C duplex", "129000", [
    [QUALIFICATION, 66],
    [PROPOSAL, 38],
    [CLOSED_WON, 20],
  ]),
  deal("nordfjordService", "nordfjord", "Service contract", "Clearview service", "36000", [
    [PROSPECTING, 18],
    [QUALIFICATION, 8],
  ]),
  deal("lumenStock", "lumen", "Stock preparation pumps", "BW-P stock", "268000", [
    [QUALIFICATION, 55],
    [PROPOSAL, 27],
    [NEGOTIATION, 6],
  ]),
  {
    ...deal("lumenVacuum", "lumen", "Vacuum system", "BW-V liquid ring", "91000", [
      [PROSPECTING, 75],
      [PROPOSAL, 50],
      [CLOSED_LOST, 29],
    ]),
    lossReason: "Aquadyne offered 18 % less and a shorter delivery time",
  },
  deal("ostaraDosing", "ostara", "Acid dosing skids", "BW-D dosing", "173000", [
    [PROSPECTING, 35],
    [QUALIFICATION, 21],
  ]),
  deal("alpinaHygienic", "alpina", "Whey line", "BW-H hygienic", "58000", [
    [PROSPECTING, 44],
    [PROPOSAL, 17],
  ]),
  {
    ...deal("sierraWash", "sierra", "Washing line", "BW-200 end suction", "39000", [
      [PROSPECTING, 63],
      [CLOSED_LOST, 40],
    ]),
    lossReason: "Project put off until after the harvest",
  },
  deal("terranovaSlurry", "terranova", "Tailings slurry pumps", "BW-X slurry", "540000", [
    [PROSPECTING, 22],
  ]),
  deal("oasisHighPressure", "oasis", "High-pressure trains", "BW-R reverse osmosis", "1280000", [
    [PROSPECTING, 48],
    [QUALIFICATION, 31],
    [PROPOSAL, 7],
  ]),
  deal("oasisSpares", "oasisServices", "Spare parts frame", "Spare parts", "64000", [
    [PROSPECTING, 10],
  ]),
];

function deal(
  as: DealName,
  customer: CustomerName,
  name: string,
  product: string,
  amount: string,
  path: Deal["path"],
): Deal {
  return { as, customer, name, product, amount, path };
}
