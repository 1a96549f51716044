import { LeadChannel } from "../modules/leads/lead.enums.js";
import type { Urgency } from "../modules/leads/qualification.enums.js";
import type { GivenUtm } from "../modules/leads/touches/rules/utm.js";
import type { Country } from "./names.js";
import type { SourceName } from "./source-plans.js";
import type { PostName } from "./staff.js";

/** A company that is not known as an account yet. */
export type Stranger = {
  readonly name: string;
  readonly domain: string;
  readonly country: Country;
  /** NAICS. */
  readonly industry: string;
  readonly employees: number;
};

export const strangers: readonly Stranger[] = [
  stranger("Galway Bay Oysters", "galwaybayoysters", "IE", "3117", 85),
  stranger("Pennine Textiles", "penninetextiles", "GB", "3133", 430),
  stranger("Severn Valley Cider", "severncider", "GB", "3121", 120),
  stranger("Rhône Galvanique", "rhonegalvanique", "FR", "3328", 210),
  stranger("Laiterie du Vercors", "laiterievercors", "FR", "3115", 340),
  stranger("Elbe Kartoffelwerk", "elbekartoffel", "DE", "3114", 260),
  stranger("Isartal Pharma", "isartalpharma", "DE", "3254", 1_900),
  stranger("Tampa Bay Aquaculture", "tampaaqua", "US", "1125", 70),
  stranger("Dalarna Cellulosa", "dalarnacellulosa", "SE", "3221", 640),
  stranger("Skåne Bryggeri", "skanebryggeri", "SE", "3121", 45),
  stranger("Vega Olivar", "vegaolivar", "ES", "3112", 190),
  stranger("Puerto Norte Minerals", "puertonorteminerals", "CL", "2123", 1_250),
  stranger("Gdynia Ship Repair", "gdyniashiprepair", "PL", "3366", 880),
  stranger("Masovia Dairy", "masoviadairy", "PL", "3115", 510),
  stranger("Po Valley Ceramics", "povalleyceramics", "IT", "3271", 390),
  stranger("Twente Greenhouses", "twentegreenhouses", "NL", "1114", 60),
  stranger("Deccan Fertilisers", "deccanfertilisers", "IN", "3253", 2_700),
  stranger("Saimaa Timber", "saimaatimber", "FI", "3211", 320),
  stranger("Charles River Biotech", "charlesriverbio", "US", "3254", 240),
  stranger("Wexford Water Scheme", "wexfordwater", "IE", "2213", 35),
];

export const titles: readonly string[] = [
  "Maintenance Manager",
  "Plant Director",
  "Process Engineer",
  "Head of Utilities",
  "Owner",
  "Procurement Lead",
  "Project Engineer",
  "Chief Operating Officer",
];

/** A door, what stands on it, and who of ours opens: the web site brings its forms by itself. */
export type Door = {
  readonly channel: LeadChannel;
  readonly detail: string;
  readonly opener: PostName | "website";
  /** Its name among our sources, where it has one. */
  readonly source: SourceName | null;
  /** What its links say. */
  readonly utm?: GivenUtm;
};

export const doors: readonly Door[] = [
  door(LeadChannel.WEB_FORM, "Contact form, /pumps/contact", "website", "Contact form"),
  door(LeadChannel.INBOUND_CALL, "Main number", "inboundDesk", "Main number"),
  {
    ...door(LeadChannel.TRADE_SHOW, "Watertech Fair, hall 4", "campaigns", "Watertech Fair"),
    utm: { campaign: "watertech-fair" },
  },
  {
    ...door(LeadChannel.WEB_FORM, "White paper: seal life in abrasive media", "website"),
    utm: { source: "google", medium: "cpc", campaign: "seal-life", term: "pump seals" },
  },
  door(LeadChannel.EMAIL, "info@brightwater.example", "inboundDesk"),
  door(LeadChannel.INBOUND_CALL, "Service hotline", "inboundDesk"),
  door(LeadChannel.IMPORT, "badge-scans.csv", "operations"),
  door(LeadChannel.CHAT, "Chat on /pumps/selector", "website"),
  door(LeadChannel.PARTNER, "Cobalt Integrators", "headOfSouth"),
  door(LeadChannel.SYMPOSIUM, "Users' symposium, Cork", "campaigns"),
  door(LeadChannel.REFERRAL, "Named by a customer", "headOfNorth"),
  door(LeadChannel.API, "Pump selector app", "website", "Pump selector"),
  door(LeadChannel.MANUAL, "Business card", "campaigns"),
];

/** What troubles somebody, what it costs them, and what they tried before they came to us. */
export type Trouble = {
  readonly problem: string;
  readonly impact: string;
  readonly urgency: Urgency;
  readonly tried: {
    readonly what: string;
    readonly vendor: string | null;
    readonly result: string;
  };
};

export const troubles: readonly Trouble[] = [
  trouble("Seals fail every six weeks", "Two shifts lost a quarter", "HIGH", [
    "Ceramic mechanical seals",
    "Aquadyne",
    "Lasted a month longer, at twice the price",
  ]),
  trouble("Pumps cavitate when the tank runs low", "Impellers replaced each spring", "MEDIUM", [
    "A larger suction line",
    null,
    "Helped in winter only",
  ]),
  trouble("Energy bill of the booster station doubled", "90,000 euros a year", "HIGH", [
    "Frequency drives",
    "Fluxon",
    "Saved 8 %, half of what was promised",
  ]),
  trouble("Product is damaged on its way to the filler", "3 % of each batch", "MEDIUM", [
    "Slower centrifugal pumps",
    "RotoDelta",
    "Less damage, but the line no longer keeps up",
  ]),
  trouble("Nobody knows a pump is failing until it has", "Four call-outs a month", "MEDIUM", [
    "Vibration rounds by hand",
    null,
    "Found one of five failures",
  ]),
  trouble("Acid dosing drifts by the end of the week", "Batches out of specification", "HIGH", [
    "Membrane dosing pumps",
    "HydroNova",
    "Exact, but no spare parts for eleven weeks",
  ]),
  trouble("Slurry wears the casings out", "A casing every five months", "HIGH", [
    "Rubber linings",
    "Aquadyne",
    "Came off within a season",
  ]),
  trouble("The old line cannot be cleaned in place", "Four hours a day by hand", "LOW", [
    "Longer rinsing",
    null,
    "Passed no audit",
  ]),
  trouble("Pumps are too loud for the new housing next door", "A complaint a week", "LOW", [
    "Acoustic hoods",
    null,
    "Motors ran hot",
  ]),
  trouble("Spare parts take three months", "A standby pump for each duty pump", "MEDIUM", [
    "A frame contract",
    "Fluxon",
    "Parts still came late",
  ]),
];

function stranger(
  name: string,
  host: string,
  country: Country,
  industry: string,
  employees: number,
): Stranger {
  return { name, domain: `${host}.example`, country, industry, employees };
}

function door(
  channel: LeadChannel,
  detail: string,
  opener: Door["opener"],
  source: SourceName | null = null,
): Door {
  return { channel, detail, opener, source };
}

function trouble(
  problem: string,
  impact: string,
  urgency: Urgency,
  [what, vendor, result]: readonly [string, string | null, string],
): Trouble {
  return { problem, impact, urgency, tried: { what, vendor, result } };
}
