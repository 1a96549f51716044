import { Field, ObjectType } from "type-graphql";
import { Column, Index } from "typeorm";

import {
  BooleanField,
  ComputedField,
  IntField,
  ObjectField,
  RefField,
  TextField,
  TextListField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { LeadSource } from "../sources/lead-source.entity.js";

@ObjectType({ description: "What a field is called on the form." })
export class WebFormLabel {
  @Field(() => String, { description: "The field, such as `email`." })
  field!: string;

  @Field(() => String, { description: "What stands beside it." })
  label!: string;
}

/** How a source shows itself to people. What it may bring and what it needs is the source's to say. */
@DomainEntity({
  table: "web_form",
  prefix: "form",
  description: "A form people fill in on a web page: ours, or one of yours that embeds it.",
})
@Index(["workspaceId", "key"], { unique: true })
@Index(["workspaceId", "sourceId", "createdAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class WebForm extends Row {
  @RefField(() => LeadSource, "The source its people come by.")
  sourceId!: string;

  @TextField("Public name in addresses: the source's, which never changes.")
  key!: string;

  @TextField("Heading.")
  title!: string;

  @TextField("A sentence below the heading.", { nullable: true })
  intro!: string | null;

  @TextListField("Fields it asks for, in order; what the source requires is asked besides.")
  fields!: string[];

  @ObjectField(() => [WebFormLabel], "Labels other than the usual ones.")
  labels!: WebFormLabel[];

  @TextField("What the button says.")
  submitLabel!: string;

  @TextField("What is said once it is sent.")
  thanks!: string;

  @TextField("The words of the consent it asks for; null asks for none.", { nullable: true })
  consentText!: string | null;

  @TextField("What that consent is about, such as `newsletter`.", { nullable: true })
  consentTopic!: string | null;

  @BooleanField("Whether it cannot be sent without that consent.")
  consentRequired!: boolean;

  @IntField("Version of these words: grows by one with each change of them.")
  consentVersion!: number;

  @TextListField("Origins of the sites that may embed it, such as `https://www.acme.com`.")
  allowedOrigins!: string[];

  @IntField(
    "Bits of work a browser does before it may send; 0 for none, so that no script is needed.",
  )
  workBits!: number;

  @IntField("Seconds a person needs at least; who is faster is no person.")
  minSeconds!: number;

  /** Signs the form's challenges. */
  @Column({ type: "bytea" })
  secret!: Buffer;

  @ComputedField<WebForm>(() => String, "Its page, below the server's URL.", {
    needs: ["key", "workspaceId"],
    value: ({ key, workspaceId }) => `/forms/${key}?workspace=${workspaceId}`,
    sql: (t) => `'/forms/' || ${t}.key || '?workspace=' || ${t}.workspace_id`,
  })
  path!: string;

  @ComputedField<WebForm>(
    () => String,
    "Its script, for a page of yours: `<script src=… async>`.",
    {
      needs: ["key", "workspaceId"],
      value: ({ key, workspaceId }) => `/forms/${key}/embed.js?workspace=${workspaceId}`,
      sql: (t) => `'/forms/' || ${t}.key || '/embed.js?workspace=' || ${t}.workspace_id`,
    },
  )
  embedPath!: string;
}

export const webFormList = defineList(WebForm, {
  filter: ["id", "key", "sourceId", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
