import type { Campaign } from "../../programmes/campaign.entity.js";
import type { MarketingChannel } from "../../programmes/rules/marketing-channel.js";
import type { LeadChannel } from "../lead.enums.js";
import type { TouchDirection, TouchType } from "./rules/touch-type.js";
import type { Utm } from "./rules/utm.js";

/** A touch about to be written. Of a lead, account and contact are the lead's. */
export type NewTouch = {
  readonly leadId: string | null;
  readonly contactId: string | null;
  readonly accountId: string | null;
  readonly occurredAt: Date;
  readonly type: TouchType;
  readonly direction: TouchDirection;
  /** Null: told by the link, the campaign or the kind of touch. */
  readonly channel: MarketingChannel | null;
  readonly campaign: Campaign | null;
  readonly userId: string | null;
  readonly utm: Utm | null;
  readonly receivedVia: LeadChannel;
  readonly sourceId?: string | null;
  readonly sourceDetail: string | null;
  readonly evidence: string | null;
  readonly payload: Record<string, unknown>;
};
