import { Index } from "typeorm";

import { EnumField, ObjectField, TextField } from "../database/fields.js";
import { DomainEntity, Fact } from "../database/row.js";
import { describeEnum } from "../graphql/enums.js";
import { JsonScalar } from "../graphql/scalars.js";
import { ChangedBy } from "./state-change.entity.js";

export enum AuditAction {
  CREATE = "CREATE",
  UPDATE = "UPDATE",
  DELETE = "DELETE",
}

describeEnum(AuditAction, "AuditAction", "What a command did to a row.", {
  CREATE: "Made it.",
  UPDATE: "Changed some of its fields.",
  DELETE: "Took it away, with what only belonged to it.",
});

/** One write of one row, in the transaction that wrote it. Append-only by grant and by trigger. */
@DomainEntity({
  table: "audit_entry",
  prefix: "audit",
  description: "One write of one row: which fields, from what to what, by whom, in which request.",
})
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "subjectId", "createdAt", "id"])
@Index(["workspaceId", "entity", "createdAt", "id"])
@Index(["workspaceId", "action", "createdAt", "id"])
@Index(["workspaceId", "actorId", "createdAt", "id"])
@Index(["workspaceId", "correlationId", "id"])
export class AuditEntry extends Fact {
  @TextField("Type of the row, such as `Lead`.")
  entity!: string;

  @TextField("Id of the row.")
  subjectId!: string;

  @EnumField(() => AuditAction, "Made, changed or taken away.")
  action!: AuditAction;

  @ObjectField(() => JsonScalar, "By field: `[old, new]`. Private columns never stand here.")
  changes!: Record<string, readonly [unknown, unknown]>;

  @EnumField(() => ChangedBy, "What kind of actor wrote.")
  actorKind!: ChangedBy;

  @TextField("Id of the person, API client or lead source; null for the server.", {
    nullable: true,
  })
  actorId!: string | null;

  @TextField("API client or lead source that sent the request, if one did.", { nullable: true })
  clientId!: string | null;

  @TextField("The request that wrote.")
  correlationId!: string;
}
