import { AppError } from "../../../../errors.js";
import { validateInput } from "../../../../graphql/validate-input.js";
import { ExternalRefInput } from "../../../accounts/external-reference.inputs.js";
import type { Capture } from "../../commands/capture-lead.js";
import { LeadCaptureInput } from "../../lead.inputs.js";
import { TouchType } from "../../touches/rules/touch-type.js";
import { utmOf } from "../../touches/rules/utm.js";
import type { LeadSource } from "../lead-source.entity.js";
import type { Json } from "../rules/paths.js";
import { readPayload } from "../rules/read-payload.js";

/** What the door knows of the moment; a payload that says it itself prevails. */
export type Occasion = {
  readonly occurredAt?: Date | null;
  /** Which form, call, show or file it was. */
  readonly sourceDetail?: string | null;
  readonly attributes?: Json;
  /** What of ours the person answers with it. */
  readonly answered?: Answered | null;
};

/** A mail of ours that somebody answers: what it was about, and the campaign it belonged to. */
export type Answered = { readonly evidence: string; readonly campaignId: string | null };

/**
 * What captureLead takes, of a payload and its source's rules and defaults.
 * @throws AppError PAYLOAD_REFUSED for what the source may not bring or lacks, INVALID_INPUT for bad values
 */
export async function captureOf(
  source: LeadSource,
  payload: Json,
  occasion: Occasion,
): Promise<Capture> {
  const { fields, attributes, externalRefs, problems } = readPayload(payload, source);
  if (problems.length > 0) {
    const message = problems.map((each) => `${each.path}: ${each.message}`).join("; ");
    throw new AppError("PAYLOAD_REFUSED", message, { problems });
  }
  const { territory, receivedVia } = source;
  const campaignId = occasion.answered?.campaignId ?? source.campaignId;
  const input = Object.assign(new LeadCaptureInput(), {
    countryCode: source.defaultCountryCode ?? undefined,
    sourceDetail: occasion.sourceDetail ?? source.sourceDetail ?? undefined,
    occurredAt: occasion.occurredAt ?? undefined,
    evidence: occasion.answered?.evidence ?? undefined,
    ...fields,
    ...(utmOf(null, attributes)?.campaign == null ? { campaignId } : {}),
    receivedVia,
    attributes: {
      ...source.attributes,
      ...(territory === null ? {} : { territory }),
      ...occasion.attributes,
      ...attributes,
    },
    externalRefs: externalRefs.map((ref) => Object.assign(new ExternalRefInput(), ref)),
  });
  await validateInput(input);
  const replied = occasion.answered == null ? {} : { touchType: TouchType.EMAIL_REPLY };
  return Object.assign(input, { sourceId: source.id, ...replied });
}
