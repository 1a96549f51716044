import { CompetitorTier } from "../modules/intel/intel.enums.js";

export type RivalName = "aquadyne" | "fluxon" | "rotodelta" | "hydronova";

export type Rival = {
  readonly as: RivalName;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domain: string;
  readonly tier: CompetitorTier;
};

const { MAJOR, MINOR, EMERGING } = CompetitorTier;

/** Who else sells pumps. */
export const rivals: readonly Rival[] = [
  {
    as: "aquadyne",
    name: "Aquadyne",
    aliases: ["Aquadyne Pumpen", "ADP"],
    domain: "aquadyne.example",
    tier: MAJOR,
  },
  {
    as: "fluxon",
    name: "Fluxon Flow Systems",
    aliases: ["Fluxon"],
    domain: "fluxon.example",
    tier: MAJOR,
  },
  {
    as: "rotodelta",
    name: "RotoDelta",
    aliases: ["Roto Delta Pompe"],
    domain: "rotodelta.example",
    tier: MINOR,
  },
  { as: "hydronova", name: "HydroNova", aliases: [], domain: "hydronova.example", tier: EMERGING },
];
