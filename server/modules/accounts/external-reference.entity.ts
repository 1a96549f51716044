import { Column, Index } from "typeorm";

import { TextField } from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";

/** Generic: leads and whatever comes to the right keep theirs here too (external-references.ts). */
@DomainEntity({
  table: "external_reference",
  prefix: "extref",
  description: "What a row is called in another system: the key a sync finds it by.",
})
@Index(["workspaceId", "system", "entityType", "externalId"], { unique: true })
@Index(["workspaceId", "entityId", "createdAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class ExternalReference extends Row {
  @TextField("The other system in lower case, such as `hubspot`.")
  system!: string;

  @TextField("The row's id there, as it writes it.")
  externalId!: string;

  @TextField("Type of our row, such as `Account`.")
  entityType!: string;

  /** Bare uuid: the row may be of any type, and the list is always read through it. */
  @Column({ type: "uuid" })
  entityId!: string;
}

export const externalReferenceList = defineList(ExternalReference, {
  filter: ["system", "externalId", "entityType"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "ASC"],
});
