import type { Context } from "../context.js";
import { queueMail } from "../mail/queue-mail.js";
import { renderMail } from "../mail/render.js";
import { recordConsent } from "../modules/accounts/consent/commands/record-consent.js";
import { revokeConsent } from "../modules/accounts/consent/commands/revoke-consent.js";
import { ConsentBasis, ConsentChannel } from "../modules/accounts/consent/consent.enums.js";
import { createForm } from "../modules/leads/forms/commands/create-form.js";
import { captureThroughSource } from "../modules/leads/sources/commands/capture-through-source.js";
import { createSource } from "../modules/leads/sources/commands/create-source.js";
import { LeadSourceKind } from "../modules/leads/sources/lead-source.enums.js";
import { COMPANY, type Company } from "./company.js";
import type { Entry, Scene } from "./diary.js";

const channel = ConsentChannel.EMAIL;
const topic = "pump-letter";
const shownText = "Yes, send me the pump letter, four times a year.";
const readers = ["plant", "works", "water"].map((local) => `${local}@reader.example`);

/** The pump letter: who reads it, who does not want it any more, and who has just asked for it on its page. */
export function askForNews({ people, programs, when }: Company): Entry[] {
  const marketing = (scene: Scene) => scene.as(people.get("headOfMarketing"));
  const subscribed = readers.map((address, nth): Entry => {
    const basis = ConsentBasis.CONSENT;
    const source = "Watertech Fair, hall 4";
    const given = { address, channel, topic, basis, shownText, textVersion: "1", source };
    return {
      at: when(40 - nth, 11),
      happens: async (scene) => void (await recordConsent(marketing(scene), given)),
    };
  });
  const left: Entry = {
    at: when(12, 9),
    happens: async (scene) => {
      const [address = ""] = readers;
      const note = "Asked on the phone to be taken off.";
      await revokeConsent(marketing(scene), { address, channel, note });
    },
  };
  const asked: Entry = {
    at: when(2, 9),
    happens: async (scene) => {
      const ctx = marketing(scene);
      const { source } = await createSource(ctx, letterSource);
      await createForm(ctx, { ...letterForm, sourceId: source.id });
      const person = { name: "Maeve Doyle", email: "m.doyle@estuarywater.example" };
      const agreed = { topic, shownText, textVersion: "1" };
      const website = scene.actingAs(programs.get("website"));
      await captureThroughSource(website, source, person, { agreed });
    },
  };
  const sent: Entry = { at: when(1, 8), happens: (scene) => sendLetter(scene.system()) };
  return [...subscribed, left, asked, sent];
}

/** To all who said yes; who was taken off meanwhile is passed over when it is sent. */
async function sendLetter(ctx: Context): Promise<void> {
  for (const address of readers) {
    await queueMail(ctx, {
      purpose: topic,
      topic,
      to: { address, key: address },
      tracking: { opens: true, clicks: true },
      ...renderMail(letter, { company: COMPANY.name }),
    });
  }
}

const letter = {
  subject: "The pump letter, spring",
  html: `<h1 style="margin:0 0 16px;font-size:22px">Pumps that run at low load</h1>
<p>What cavitates at night, and <a href="https://brightwater.example/letters/low-load">what we did about it</a>.</p>
<p style="color:#56617a">{{company}}. <a href="{{unsubscribe}}">No more of these</a></p>`,
};

const letterSource = {
  name: "Pump letter",
  kind: LeadSourceKind.WEB_FORM,
  requiredFields: ["email"],
  doubleOptIn: true,
};

const letterForm = {
  title: "The pump letter",
  intro: "What we learn about pumps, four times a year.",
  fields: ["name", "email", "company"],
  submitLabel: "Subscribe",
  thanks: "Nearly there.",
  consentText: shownText,
  consentTopic: topic,
  consentRequired: true,
};
