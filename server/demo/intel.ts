import { createCompetitor } from "../modules/intel/commands/create-competitor.js";
import { observeIntel } from "../modules/intel/commands/observe-intel.js";
import { rejectIntel, triageIntel } from "../modules/intel/commands/triage-intel.js";
import type { IntelObservation } from "../modules/intel/observation.entity.js";
import { ObservationState } from "../modules/intel/rules/observation.js";
import { Named, type Company } from "./company.js";
import type { Entry, Scene } from "./diary.js";
import { rivals, type Rival } from "./rivals.js";
import { sightings, type Sighting, type SightingName } from "./sightings.js";

/** Competitors, what both sides saw of them, and what marketing found that to be worth. */
export function watchRivals(company: Company): Entry[] {
  const { when } = company;
  const seen = new Named<SightingName, IntelObservation>();
  return [
    ...rivals.map((rival, nth) => ({
      at: when(82, 10, nth),
      happens: (scene: Scene) => makeKnown(company, scene, rival),
    })),
    ...sightings.flatMap((sighting) => {
      const { daysAgo, grade } = sighting;
      const observed: Entry = {
        at: when(daysAgo, 17),
        happens: async (scene) => {
          seen.set(sighting.as, await observe(company, scene, sighting));
        },
      };
      const weighed: Entry = {
        at: when(daysAgo - 1, 18),
        happens: (scene) => weigh(company, scene, { sighting, seen }),
      };
      return grade === undefined ? [observed] : [observed, weighed];
    }),
  ];
}

async function makeKnown({ people, rivals: known }: Company, scene: Scene, rival: Rival) {
  const { as, name, aliases, domain, tier } = rival;
  const input = { name, aliases: [...aliases], domains: [domain], tier };
  const { competitor } = await createCompetitor(scene.as(people.get("headOfMarketing")), input);
  known.set(as, competitor);
}

async function observe(
  company: Company,
  scene: Scene,
  sighting: Sighting,
): Promise<IntelObservation> {
  const { people, rivals: known, accounts, deals } = company;
  const { by, rival, kind, claim, quote, url, origin, account, deal, confidentiality } = sighting;
  const { observation } = await observeIntel(scene.as(people.get(by)), {
    competitorId: known.get(rival).id,
    kind,
    claim,
    quote: quote ?? null,
    evidenceUrl: url ?? null,
    origin: origin ?? null,
    accountId: account === undefined ? null : accounts.get(account).id,
    opportunityId: deal === undefined ? null : deals.get(deal).id,
    confidentiality: confidentiality ?? null,
  });
  return observation;
}

type Weighing = {
  readonly sighting: Sighting;
  readonly seen: Named<SightingName, IntelObservation>;
};

async function weigh({ people }: Company, scene: Scene, { sighting, seen }: Weighing) {
  const { as, grade, then, agreesWith } = sighting;
  if (grade === undefined) return;
  const curator = people.get("campaigns");
  const intelId = seen.get(as).id;
  const [sourceReliability, infoCredibility] = grade;
  await triageIntel(scene.as(curator), { intelId, sourceReliability, infoCredibility });
  if (then === undefined) return;
  if (then === ObservationState.REJECTED) {
    await rejectIntel(scene.as(curator), { intelId, note: "Nobody knows where it came from." });
    return;
  }
  const corroboratedBy = agreesWith === undefined ? null : [seen.get(agreesWith).id];
  await triageIntel(scene.as(curator), { intelId, to: then, corroboratedBy });
}
