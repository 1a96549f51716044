import type { Context } from "../context.js";
import { captureLead } from "../modules/leads/commands/capture-lead.js";
import { scanOn, startScan } from "../modules/leads/identity/commands/scan-duplicates.js";
import { LeadChannel } from "../modules/leads/lead.enums.js";
import type { Company } from "./company.js";
import type { Entry } from "./diary.js";
import type { Prospect } from "./prospect.js";

/** How many of the prospects come again without anybody noticing at the door. */
const UNNOTICED = 2;

/**
 * Some who were here before come again by telephone: the name as it was heard, no address, another
 * number. No exact key tells who they are, so there are two leads each and somebody has to look.
 */
export function lookTwice(company: Company, prospects: readonly Prospect[]): Entry[] {
  const { people, when } = company;
  const again = prospects.slice(0, UNNOTICED).map(({ person }, nth): Entry => ({
    at: when(1, 14, nth),
    happens: async (scene) => {
      await captureLead(scene.as(people.get("inboundDesk")), {
        givenName: person.givenName,
        familyName: misheard(person.familyName ?? ""),
        company: `${person.company} Ltd`,
        title: person.title,
        countryCode: person.countryCode,
        receivedVia: LeadChannel.INBOUND_CALL,
        sourceDetail: "Main number",
      });
    },
  }));
  return [
    ...again,
    { at: when(1, 15), happens: (scene) => lookAtAll(scene.as(people.get("inboundDesk"))) },
  ];
}

/** The server would go on with the scan by itself; done here so that the story is whole when told. */
async function lookAtAll(ctx: Context): Promise<void> {
  const { scan } = await startScan(ctx);
  while ((await scanOn(ctx, scan.id)) !== undefined);
}

/** The last letter but one is heard twice. */
function misheard(name: string): string {
  return name.slice(0, -1) + name.slice(-2);
}
