import { Column, Index } from "typeorm";

import { EnumField, InstantField, RefField, TextField } from "../../../database/fields.js";
import { DomainEntity, Fact, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { ConsentAct, ConsentState } from "../rules/consent.js";
import { ConsentBasis, ConsentChannel, SuppressionReason } from "./consent.enums.js";

/** Of an address, not of a row: whoever is imported again under it finds what its owner decided. */
@DomainEntity({
  table: "consent",
  prefix: "consent",
  description: "Whether one may write to an address, by channel and topic, and why.",
})
@Index(["workspaceId", "addressKey", "channel", "topic"], { unique: true })
@Index(["workspaceId", "addressKey", "createdAt", "id"])
@Index(["workspaceId", "topic", "createdAt", "id"])
@Index(["workspaceId", "state", "createdAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class Consent extends Row {
  @TextField("The address as it is compared: e-mail without tag, or number in E.164.")
  addressKey!: string;

  @EnumField(() => ConsentChannel, "The way to reach them.")
  channel!: ConsentChannel;

  @TextField("What about, such as `newsletter`.")
  topic!: string;

  @EnumField(() => ConsentBasis, "Why one may.")
  basis!: ConsentBasis;

  @EnumField(() => ConsentState, "Whether one may; `history` has every move.", { state: true })
  state!: ConsentState;

  @InstantField("Since when it is so.")
  stateSince!: Date;
}

/** What proves one step of a consent. Written once: a dispute is decided by what was shown then. */
@DomainEntity({
  table: "consent_proof",
  prefix: "proof",
  description: "What proves one step of a consent, kept as it was.",
})
@Index(["workspaceId", "consentId", "actedAt", "id"])
export class ConsentProof extends Fact {
  @RefField(() => Consent, "The consent.")
  consentId!: string;

  @EnumField(() => ConsentState, "What it became.")
  state!: ConsentState;

  @EnumField(() => ConsentAct, "How.")
  act!: ConsentAct;

  @EnumField(() => ConsentBasis, "Why one may.")
  basis!: ConsentBasis;

  @InstantField("When they did it.")
  actedAt!: Date;

  @TextField("The words they agreed to.", { nullable: true })
  shownText!: string | null;

  @TextField("Version of those words.", { nullable: true })
  textVersion!: string | null;

  @TextField("The form, file or system it came by.", { nullable: true })
  source!: string | null;

  @TextField("Network it came from, coarse: `203.0.113.0/24`.", { nullable: true })
  network!: string | null;

  @TextField("Browser it came from, coarse: `Firefox 140`.", { nullable: true })
  browser!: string | null;

  /** Private: id of what came with it, such as an opt-in, which not everybody may see who sees consents. */
  @Column({ type: "text", nullable: true })
  evidenceId!: string | null;

  @TextField("What else is to say.", { nullable: true })
  note!: string | null;
}

/** Stands until the person themselves grants the topic anew, later than this. */
@DomainEntity({
  table: "suppression",
  prefix: "suppression",
  description: "An address that is not written to, whatever file it comes with again.",
})
@Index(["workspaceId", "addressKey", "createdAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class Suppression extends Fact {
  @TextField("The address as it is compared.")
  addressKey!: string;

  @EnumField(() => ConsentChannel, "The way to reach them.")
  channel!: ConsentChannel;

  @TextField("What about; null for everything.", { nullable: true })
  topic!: string | null;

  @EnumField(() => SuppressionReason, "Why.")
  reason!: SuppressionReason;

  @TextField("What else is to say.", { nullable: true })
  note!: string | null;
}

export const consentList = defineList(Consent, {
  filter: ["id", "addressKey", "topic", "state", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});

export const consentProofList = defineList(ConsentProof, {
  filter: ["actedAt"],
  order: ["actedAt"],
  defaultOrder: ["actedAt", "ASC"],
});

export const suppressionList = defineList(Suppression, {
  filter: ["addressKey", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
