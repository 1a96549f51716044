import { attempt, type Context } from "../../../../context.js";
import type { Origin } from "../../../../web/origin.js";
import { writeConsent } from "../../../accounts/consent/commands/write-consent.js";
import { ConsentBasis, ConsentChannel } from "../../../accounts/consent/consent.enums.js";
import type { Email } from "../../../accounts/rules/email.js";
import { ConsentAct, ConsentState } from "../../../accounts/rules/consent.js";
import type { Lead } from "../../lead.entity.js";
import type { LeadSource } from "../../sources/lead-source.entity.js";
import type { Agreed } from "./request-opt-in.js";

export type Asked = {
  readonly lead: Lead;
  readonly source: LeadSource;
  readonly email: Email;
  readonly agreed: Agreed;
  readonly from: Origin;
};

/**
 * What somebody agreed to on a form: granted at once, or once the link mailed to the address is
 * followed. What its owner revoked before stays so: anybody may type their address.
 */
export async function askConsent(ctx: Context, asked: Asked): Promise<void> {
  const { lead, source, email, agreed, from } = asked;
  const { topic, shownText, textVersion } = agreed;
  const to = source.doubleOptIn ? ConsentState.PENDING_DOI : ConsentState.GRANTED;
  const place = { addressKey: email.key, channel: ConsentChannel.EMAIL, topic };
  await attempt(ctx, (ctx) =>
    writeConsent(ctx, place, {
      to,
      act: ConsentAct.FORM,
      basis: ConsentBasis.CONSENT,
      proof: { shownText, textVersion, source: source.key, ...from, evidenceId: lead.id },
    }),
  );
}
