import { Confidentiality } from "../modules/intel/intel.enums.js";
import { InfoCredibility, SourceReliability } from "../modules/intel/rules/admiralty.js";
import { ObservationKind } from "../modules/intel/rules/observation-validity.js";
import { ObservationOrigin, ObservationState } from "../modules/intel/rules/observation.js";
import type { CustomerName } from "./customers.js";
import type { DealName } from "./deals.js";
import type { RivalName } from "./rivals.js";
import type { PostName } from "./staff.js";

export type SightingName =
  | "cheaper"
  | "cheaperToo"
  | "lostVacuum"
  | "slogan"
  | "coating"
  | "funding"
  | "hires"
  | "trial"
  | "takeover"
  | "stand"
  | "recall"
  | "rebate";

export type Sighting = {
  readonly as: SightingName;
  readonly by: PostName;
  readonly rival: RivalName;
  readonly kind: ObservationKind;
  readonly claim: string;
  readonly quote?: string;
  readonly url?: string;
  /** Where it came from, when it is not the reporter's own side. */
  readonly origin?: ObservationOrigin;
  readonly account?: CustomerName;
  readonly deal?: DealName;
  readonly confidentiality?: Confidentiality;
  readonly daysAgo: number;
  /** What it was found to be worth; absent while nobody has looked. */
  readonly grade?: readonly [SourceReliability, InfoCredibility];
  /** Where it went from there. */
  readonly then?: ObservationState;
  /** The sighting that says the same. */
  readonly agreesWith?: SightingName;
};

const { PRICING, PRODUCT, MESSAGING, HIRING, M_AND_A, EVENT, LOSS, RUMOUR } = ObservationKind;
const { A, B, C, D, F } = SourceReliability;
const { PROBABLY_TRUE, POSSIBLY_TRUE, DOUBTFUL, CONFIRMED, CANNOT_BE_JUDGED } = InfoCredibility;
const { CORROBORATED, CONTRADICTED, UNCONFIRMED, REJECTED } = ObservationState;

/** What either side saw or heard of the others who sell pumps. */
export const sightings: readonly Sighting[] = [
  {
    as: "cheaper",
    by: "isles",
    rival: "aquadyne",
    kind: PRICING,
    claim: "Aquadyne sells multistage pumps 10 to 12 % below our list",
    quote: "They were eleven per cent under you",
    account: "kestrel",
    deal: "kestrelBoosters",
    confidentiality: Confidentiality.SOURCE_PROTECTED,
    daysAgo: 15,
    grade: [B, PROBABLY_TRUE],
  },
  {
    as: "cheaperToo",
    by: "headOfMarketing",
    rival: "aquadyne",
    kind: PRICING,
    claim: "Aquadyne's new price list is about a tenth below ours",
    url: "https://aquadyne.example/prices",
    daysAgo: 12,
    grade: [A, CONFIRMED],
    then: CORROBORATED,
    agreesWith: "cheaper",
  },
  {
    as: "lostVacuum",
    by: "nordics",
    rival: "aquadyne",
    kind: LOSS,
    claim: "Lost the vacuum system at Lumen to price and delivery time",
    account: "lumen",
    deal: "lumenVacuum",
    confidentiality: Confidentiality.INTERNAL,
    daysAgo: 28,
    grade: [A, PROBABLY_TRUE],
  },
  {
    as: "slogan",
    by: "campaigns",
    rival: "fluxon",
    kind: MESSAGING,
    claim: "Fluxon now speaks of uptime and no longer of energy",
    url: "https://fluxon.example/uptime",
    daysAgo: 9,
    grade: [B, CONFIRMED],
  },
  {
    as: "coating",
    by: "processLiaison",
    rival: "rotodelta",
    kind: PRODUCT,
    claim: "RotoDelta tests a ceramic coating for its lobe pumps",
    origin: ObservationOrigin.CUSTOMER,
    account: "havel",
    daysAgo: 20,
    grade: [C, POSSIBLY_TRUE],
    then: UNCONFIRMED,
  },
  {
    as: "funding",
    by: "productManager",
    rival: "hydronova",
    kind: M_AND_A,
    claim: "HydroNova has raised money for a second plant",
    url: "https://hydronova.example/news",
    origin: ObservationOrigin.PUBLIC,
    daysAgo: 18,
    grade: [B, PROBABLY_TRUE],
  },
  {
    as: "hires",
    by: "alps",
    rival: "fluxon",
    kind: HIRING,
    claim: "Fluxon looks for four salespeople for breweries",
    daysAgo: 7,
  },
  {
    as: "trial",
    by: "lowlands",
    rival: "hydronova",
    kind: PRODUCT,
    claim: "HydroNova places dosing skids on trial for three months",
    account: "ostara",
    deal: "ostaraDosing",
    daysAgo: 5,
  },
  {
    as: "takeover",
    by: "headOfSouth",
    rival: "rotodelta",
    kind: RUMOUR,
    claim: "RotoDelta is for sale",
    origin: ObservationOrigin.PARTNER,
    account: "cobalt",
    daysAgo: 11,
    grade: [D, DOUBTFUL],
    then: CONTRADICTED,
  },
  {
    as: "stand",
    by: "inboundDesk",
    rival: "fluxon",
    kind: EVENT,
    claim: "Fluxon has booked the largest stand at the Watertech Fair",
    daysAgo: 3,
  },
  {
    as: "recall",
    by: "applicationEngineer",
    rival: "aquadyne",
    kind: PRODUCT,
    claim: "Aquadyne takes its smallest seals back",
    origin: ObservationOrigin.PUBLIC,
    daysAgo: 10,
    grade: [F, CANNOT_BE_JUDGED],
    then: REJECTED,
  },
  {
    as: "rebate",
    by: "waterLiaison",
    rival: "aquadyne",
    kind: PRICING,
    claim: "Aquadyne gives water utilities 5 % back at the end of the year",
    account: "kestrel",
    daysAgo: 4,
    grade: [C, POSSIBLY_TRUE],
  },
];
