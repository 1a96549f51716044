import { Field, ObjectType } from "type-graphql";
import { Column, Index } from "typeorm";

import {
  BooleanField,
  ComputedField,
  EnumField,
  InstantField,
  IntField,
  ObjectField,
  RefField,
  TextField,
  TextListField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { JsonScalar } from "../../../graphql/scalars.js";
import { defineList } from "../../../reader/list.js";
import { User } from "../../people/user.entity.js";
import { Campaign } from "../../programmes/campaign.entity.js";
import { LeadChannel } from "../lead.enums.js";
import { ConnectorPreset, LeadSourceKind, LeadSourceStatus } from "./lead-source.enums.js";

@ObjectType({ description: "From where in a payload a field is filled." })
export class LeadSourceMapping {
  @Field(() => String, { description: "Path in the payload, such as `properties.email`." })
  path!: string;

  @Field(() => String, {
    description:
      "Field of a lead such as `email`, `attributes.colour`, or `externalRefs.hubspot` for an id of that system.",
  })
  field!: string;
}

/** One door by its name: what it may bring, and what is assumed where it says nothing. */
@DomainEntity({
  table: "lead_source",
  prefix: "source",
  description: "A door leads come in by, with its own key, its rules and its defaults.",
})
@Index(["workspaceId", "key"], { unique: true })
@Index(["workspaceId", "name"], { unique: true })
@Index(["workspaceId", "kind", "name", "id"])
@Index(["workspaceId", "status", "name", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class LeadSource extends Row {
  @TextField("Name, unique in the workspace, such as `Contact form`.")
  name!: string;

  @TextField("Short public name in addresses, unique in the workspace, such as `contact-form`.")
  key!: string;

  @EnumField(() => LeadSourceKind, "What kind of door it is.")
  kind!: LeadSourceKind;

  @EnumField(() => LeadSourceStatus, "Whether it takes people in.", { state: true })
  status!: LeadSourceStatus;

  @TextListField(
    "Fields it may bring, `attributes` and `externalRefs` among them; more is refused.",
  )
  allowedFields!: string[];

  @TextListField("Fields without which what it brings is refused.")
  requiredFields!: string[];

  @ObjectField(() => [LeadSourceMapping], "Which path of a payload fills which field.")
  mapping!: LeadSourceMapping[];

  @EnumField(() => ConnectorPreset, "Whose payloads it reads, beside its own mapping.", {
    nullable: true,
  })
  preset!: ConnectorPreset | null;

  @EnumField(() => LeadChannel, "The door its leads are said to have come through.")
  receivedVia!: LeadChannel;

  @TextField("Which form, call, show or file, where the payload does not say.", { nullable: true })
  sourceDetail!: string | null;

  @RefField(() => User, "Who works on a new lead of it.", { nullable: true })
  defaultOwnerId!: string | null;

  @TextField("The queue a new lead of it stands in; `marketing` if null.", { nullable: true })
  defaultQueue!: string | null;

  @RefField(() => Campaign, "The campaign its touches belong to, where the payload names none.", {
    nullable: true,
  })
  campaignId!: string | null;

  @TextField("Country of its people where they do not say, ISO 3166-1 alpha-2.", {
    nullable: true,
  })
  defaultCountryCode!: string | null;

  @TextField("Territory its people belong to; kept with the lead's attributes.", { nullable: true })
  territory!: string | null;

  @ObjectField(() => JsonScalar, "Attributes each of its leads has, unless the payload says more.")
  attributes!: Record<string, unknown>;

  @BooleanField("Whether a lead waits until its address is confirmed by mail.")
  doubleOptIn!: boolean;

  @IntField("Most it may bring in a minute.")
  ratePerMinute!: number;

  @IntField("Most it may bring in a day.")
  ratePerDay!: number;

  @IntField("How far it is believed, 0 to 100: where leads are merged, the higher rank prevails.")
  trustRank!: number;

  @ComputedField<LeadSource>(() => String, "Where its payloads are sent, below the server's URL.", {
    needs: ["key", "workspaceId"],
    value: ({ key, workspaceId }) => `/intake/${key}?workspace=${workspaceId}`,
    sql: (t) => `'/intake/' || ${t}.key || '?workspace=' || ${t}.workspace_id`,
  })
  intakePath!: string;
}

/** One secret of a source. Two at a time make rotation possible without a gap. */
@DomainEntity({
  table: "lead_source_key",
  prefix: "srckey",
  description: "One secret of a source. The secret itself is shown once, when it is made.",
})
@Index(["workspaceId", "secretHash"], { unique: true })
@Index(["workspaceId", "sourceId", "createdAt", "id"])
export class LeadSourceKey extends Row {
  @RefField(() => LeadSource, "The source it belongs to.")
  sourceId!: string;

  @TextField("How the key begins, to tell keys apart.")
  hint!: string;

  /** SHA-256 of the secret part: a stolen dump opens nothing. */
  @Column({ type: "bytea" })
  secretHash!: Buffer;

  /** The key itself, sealed, to check what it signs with; null where the server has no key to seal with. */
  @Column({ type: "bytea", nullable: true })
  sealedKey!: Buffer | null;

  @InstantField("From when on it no longer works; null if it does not expire.", { nullable: true })
  expiresAt!: Date | null;
}

export const leadSourceList = defineList(LeadSource, {
  filter: ["id", "key", "name", "kind", "status"],
  order: ["name", "createdAt"],
  defaultOrder: ["name", "ASC"],
});

export const leadSourceKeyList = defineList(LeadSourceKey, {
  filter: ["id"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
