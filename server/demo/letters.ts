import type { Context } from "../context.js";
import { recordConsent } from "../modules/accounts/consent/commands/record-consent.js";
import { ConsentBasis, ConsentChannel } from "../modules/accounts/consent/consent.enums.js";
import { Weekday } from "../modules/clocks/rules/read-hours.js";
import { Lead } from "../modules/leads/lead.entity.js";
import { dispatchSends } from "../modules/leads/nurture/commands/dispatch-sends.js";
import { enrolLeads } from "../modules/leads/nurture/commands/enrol-leads.js";
import { moveOn } from "../modules/leads/nurture/commands/move-due.js";
import { activateProgram } from "../modules/leads/nurture/commands/move-program.js";
import { updateSettings } from "../modules/leads/nurture/commands/update-settings.js";
import { createProgram } from "../modules/leads/nurture/commands/write-program.js";
import { Engagement, NurtureZone } from "../modules/leads/nurture/nurture.enums.js";
import type { NurtureProgramCreateInput } from "../modules/leads/nurture/nurture.inputs.js";
import { LeadStatus } from "../modules/leads/rules/lead-status.js";
import { Campaign } from "../modules/programmes/campaign.entity.js";
import type { Company } from "./company.js";
import type { Entry, Scene } from "./diary.js";

const topic = "pump-letter";
const shownText = "Keep me posted about pumps like mine.";

/** Who is not ready hears from Brightwater: a programme that runs since yesterday, and who is in it. */
export function writeLetters({ people, when }: Company): Entry[] {
  const marketing = (scene: Scene) => scene.as(people.get("campaigns"));
  const head = (scene: Scene) => scene.as(people.get("headOfMarketing"));
  let programId = "";
  return [
    {
      at: when(20, 10),
      happens: async (scene) => {
        const frequencyCap = { max: 2, per: "P7D" };
        await updateSettings(head(scene), { timezone: "Europe/Dublin", frequencyCap });
        const ctx = marketing(scene);
        const [campaignId, ownerId] = [await campaignOf(ctx), people.get("campaigns").id];
        programId = (await createProgram(ctx, { ...letters, campaignId, ownerId })).program.id;
      },
    },
    {
      at: when(19, 9),
      happens: async (scene) => void (await activateProgram(head(scene), { programId })),
    },
    {
      at: when(1, 15),
      happens: async (scene) => {
        const leads = await findKept(marketing(scene));
        // The last of them never agreed to it.
        for (const { email } of leads.slice(0, -1)) await agree(marketing(scene), email ?? "");
        await enrolLeads(marketing(scene), { programId, leadIds: leads.map(({ id }) => id) });
        await moveOn(scene.system(), programId);
        await dispatchSends(scene.system());
      },
    },
  ];
}

async function campaignOf(ctx: Context): Promise<string> {
  const { workspaceId } = ctx.actor;
  const where = { workspaceId, nameKey: topic };
  return (await ctx.db.run((manager) => manager.findOneByOrFail(Campaign, where))).id;
}

async function findKept(ctx: Context): Promise<Lead[]> {
  const where = { workspaceId: ctx.actor.workspaceId, status: LeadStatus.NURTURING };
  const order = { createdAt: "ASC", id: "ASC" } as const;
  const leads = await ctx.db.run((manager) => manager.find(Lead, { where, order }));
  return leads.filter(({ email }) => email !== null);
}

async function agree(ctx: Context, address: string): Promise<void> {
  const { EMAIL: channel } = ConsentChannel;
  const { CONSENT: basis } = ConsentBasis;
  await recordConsent(ctx, { address, channel, topic, basis, shownText, source: "Inbound desk" });
}

const letters: NurtureProgramCreateInput = {
  name: "Not yet: pumps that last",
  topic,
  entryFilter: { fitScore: { gte: 20 } },
  goal: { handRaised: { eq: true } },
  frequencyCap: { max: 1, per: "P3D" },
  steps: [
    {
      subject: "{{givenName}}, what a worn seal costs",
      text: "Dear {{givenName}},\n\nmost pumps that stop at {{company}} stop for a seal. We measured what that costs:\nhttps://brightwater.example/seal-life\n\n{{ourCompany}}\n",
    },
    {
      waitFor: "P7D",
      untilWeekday: Weekday.TUESDAY,
      untilHour: 9,
      zone: NurtureZone.PERSON,
      subject: "How a brewery got rid of cavitation",
      text: "Dear {{givenName}},\n\na plant like yours ran its pumps at half load for a year. What they changed:\nhttps://brightwater.example/half-load\n\n{{ourCompany}}\n",
    },
    {
      waitFor: "P14D",
      subject: "Shall we look at your pumps together?",
      text: "Dear {{givenName}},\n\nyou read about seals. A colleague would come by for an hour:\nhttps://brightwater.example/visit\n\n{{ourCompany}}\n",
      condition: { engaged: { step: 1, did: Engagement.CLICKED } },
    },
  ],
};
