import type { Context } from "../../../../context.js";
import { refused } from "../../given-values.js";
import { normaliseEmail } from "../../rules/email.js";
import { normalisePhone } from "../../rules/phone.js";
import { getWorkspace } from "../../../people/commands/create-workspace.js";
import { ConsentChannel } from "../consent.enums.js";

/** The key of an address as its channel compares it. */
export async function addressKeyOf(
  ctx: Context,
  { channel, address }: { readonly channel: ConsentChannel; readonly address: string },
): Promise<string> {
  if (channel === ConsentChannel.EMAIL) {
    const result = normaliseEmail(address);
    if (!result.ok) throw refused("input.address", result.problem.why);
    return result.email.key;
  }
  const { countryCode } = await getWorkspace(ctx);
  const result = normalisePhone(address, countryCode);
  if (!result.ok) throw refused("input.address", result.problem.why);
  return result.phone.e164;
}
