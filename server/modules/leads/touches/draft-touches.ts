import type { Context } from "../../../context.js";
import { AppError, invalidInput, notFound } from "../../../errors.js";
import { findVisible } from "../../../reader/rows.js";
import { normaliseEmail } from "../../accounts/rules/email.js";
import { User } from "../../people/user.entity.js";
import { LeadChannel } from "../lead.enums.js";
import { findCampaigns, type CampaignHint } from "./campaign-of.js";
import { findKnown, type Named, type Whose } from "./find-known.js";
import { TouchDirection } from "./rules/touch-type.js";
import { utmOf } from "./rules/utm.js";
import type { NewTouch } from "./new-touch.js";
import type { TouchFields, TouchOfInput } from "./touch.inputs.js";

/** A touch that may be written, and when its lead was first reached so far. */
export type Draft = { readonly touch: NewTouch; readonly firstTouchAt: Date | null };

/** Each touch as given, made ready or refused by itself. A statement for people, campaigns, colleagues. */
export async function draftTouches(
  ctx: Context,
  given: readonly TouchFields[],
): Promise<(Draft | AppError)[]> {
  const names = given.map(({ of }) => refusalOr(() => named(of)));
  const whose = await findKnown(
    ctx,
    names.map((name) => (name instanceof AppError ? {} : name)),
  );
  const campaignOf = await findCampaigns(ctx, given.map(linkOf));
  const users = await Promise.all(
    given.map(async ({ userId }) => (userId == null ? null : findVisible(ctx, User, userId))),
  );
  return given.map((fields, at) =>
    refusalOr(() => {
      const name = names[at];
      if (name instanceof AppError) throw name;
      if (fields.userId != null && users[at] == null) throw notFound("User");
      const link = linkOf(fields);
      const who = somebody(whose[at] ?? null, fields.of);
      const touch = { ...touchOf(ctx, fields, who), utm: link.utm, campaign: campaignOf(link) };
      return { touch, firstTouchAt: who.firstTouchAt };
    }),
  );
}

function linkOf({ utm, campaignId = null }: TouchFields): CampaignHint {
  return { campaignId, utm: utmOf(utm, null) };
}

function refusalOr<T>(read: () => T): T | AppError {
  try {
    return read();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function named({ email, externalRef, ...ids }: TouchOfInput): Named {
  if (externalRef != null) {
    return { system: externalRef.system.toLowerCase(), externalId: externalRef.id };
  }
  if (email == null) return ids;
  const read = normaliseEmail(email);
  if (read.ok) return { emailKey: read.email.key };
  throw invalidInput([{ path: "of.email", message: read.problem.why }]);
}

/** The answer for somebody nobody knows and for somebody one may not see is the same. */
function somebody(whose: Whose | null, { email, externalRef }: TouchOfInput): Whose {
  if (whose !== null) return whose;
  if (email == null && externalRef == null) throw notFound("The person or account");
  const by = email == null ? "external reference" : "e-mail address";
  throw new AppError("NOT_FOUND", `No lead or contact you may see has this ${by}.`);
}

function touchOf(
  ctx: Context,
  fields: TouchFields,
  whose: Whose,
): Omit<NewTouch, "campaign" | "utm"> {
  const { type, channel, occurredAt, sourceDetail, evidence, payload } = fields;
  const direction = fields.direction ?? TouchDirection.INBOUND;
  const { kind, userId } = ctx.actor;
  const byActor = direction === TouchDirection.OUTBOUND ? userId : null;
  const { leadId, contactId, accountId } = whose;
  return {
    leadId,
    contactId,
    accountId,
    type,
    direction,
    channel: channel ?? null,
    occurredAt: occurredAt ?? ctx.clock.now(),
    userId: fields.userId ?? byActor,
    receivedVia: kind === "USER" ? LeadChannel.MANUAL : LeadChannel.API,
    sourceDetail: sourceDetail ?? null,
    evidence: evidence ?? null,
    payload: objectOf(payload),
  };
}

function objectOf(payload: unknown): Record<string, unknown> {
  if (payload == null) return {};
  if (typeof payload === "object" && !Array.isArray(payload)) return { ...payload };
  throw invalidInput([{ path: "payload", message: "must be an object" }]);
}
