import { recordManyTouches } from "../modules/leads/touches/commands/record-touches.js";
import { TouchDirection, TouchType } from "../modules/leads/touches/rules/touch-type.js";
import type { GivenUtm } from "../modules/leads/touches/rules/utm.js";
import type { CampaignCreateInput } from "../modules/programmes/campaign.inputs.js";
import { createCampaign } from "../modules/programmes/commands/create-campaign.js";
import { CampaignStatus } from "../modules/programmes/rules/campaign-status.js";
import { MarketingChannel } from "../modules/programmes/rules/marketing-channel.js";
import { COMPANY, type Company, type ContactName } from "./company.js";
import { dayOf, type Entry } from "./diary.js";

type Plan = Pick<CampaignCreateInput, "name" | "channel" | "status"> & {
  readonly euros: number;
  /** Its first and last day, in workdays before today. */
  readonly from: number;
  readonly to: number;
};

const { ACTIVE, COMPLETE, PLANNING } = CampaignStatus;
const { PAID_SEARCH, EVENT, EMAIL } = MarketingChannel;

const plans: readonly Plan[] = [
  { name: "Seal Life", channel: PAID_SEARCH, status: ACTIVE, euros: 4_200, from: 70, to: -20 },
  { name: "Watertech Fair", channel: EVENT, status: COMPLETE, euros: 18_000, from: 40, to: 38 },
  { name: "Pump Letter", channel: EMAIL, status: ACTIVE, euros: 900, from: 75, to: -60 },
  { name: "Users' Symposium", channel: EVENT, status: PLANNING, euros: 11_500, from: -30, to: -32 },
];

/** What marketing pays for; links and doors name it as `utm_campaign`. */
export function planCampaigns({ people, when }: Company): Entry[] {
  return plans.map(({ name, channel, status, euros, from, to }, nth) => ({
    at: when(82, 9, nth),
    happens: async (scene) => {
      await createCampaign(scene.as(people.get("headOfMarketing")), {
        name,
        channel,
        status,
        cost: { amount: String(euros), currencyCode: COMPANY.currencyCode },
        startsOn: dayOf(when(from, 9)),
        endsOn: dayOf(when(to, 9)),
        ownerId: people.get("campaigns").id,
      });
    },
  }));
}

const letter: GivenUtm = { source: "pump-letter", medium: "email", campaign: "pump-letter" };
const advert: GivenUtm = {
  source: "google",
  medium: "cpc",
  campaign: "seal-life",
  term: "pump seals",
};

type Visit = { readonly type: TouchType; readonly page: string; readonly utm?: GivenUtm };

const visits: readonly Visit[] = [
  { type: TouchType.EMAIL_CLICK, page: "Pump letter: quieter impellers", utm: letter },
  { type: TouchType.PAGE_VIEW, page: "/pumps/BW-400" },
  { type: TouchType.AD_CLICK, page: "/seal-life", utm: advert },
  { type: TouchType.CONTENT_VIEW, page: "White paper: seal life in abrasive media", utm: advert },
  { type: TouchType.PAGE_VIEW, page: "/pumps/quote" },
];

const readers: readonly ContactName[] = [
  "kestrel engineer",
  "kestrel decider",
  "nordfjord engineer",
  "lumen engineer",
  "alpina decider",
];

/** People at customers look round, over some weeks; a colleague calls the most curious one. */
export function browse({ contacts, people, programs, when }: Company): Entry[] {
  const looks = readers.flatMap((reader, nth) =>
    visits.slice(0, visits.length - nth).map(({ type, page, utm }, step): Entry => ({
      at: when(55 - nth * 7 - step * 3, 13, nth * 10 + step),
      happens: async (scene) => {
        const contactId = contacts.get(reader).id;
        const key = `website:${nth}-${step}`;
        await recordManyTouches(scene.actingAs(programs.get("website")), {
          touches: [{ of: { contactId }, type, utm: utm ?? null, sourceDetail: page, key }],
        });
      },
    })),
  );
  const call: Entry = {
    at: when(40, 15),
    happens: async (scene) => {
      const { id: contactId } = contacts.get("kestrel engineer");
      const direction = TouchDirection.OUTBOUND;
      const sourceDetail = "Asked about the seals they read of";
      await recordManyTouches(scene.as(people.get("isles")), {
        touches: [{ of: { contactId }, type: TouchType.CALL, direction, sourceDetail }],
      });
    },
  };
  return [...looks, call];
}
