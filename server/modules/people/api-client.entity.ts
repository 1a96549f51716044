import { Column, Index } from "typeorm";

import { InstantField, RefField, TextField, TextListField } from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { User } from "./user.entity.js";

/** A program that calls the API: on its own behalf with its scopes, or as one person with theirs. */
@DomainEntity({
  table: "api_client",
  prefix: "client",
  description: "A program that calls the API, and what it may do.",
})
@Index(["workspaceId", "name"], { unique: true })
@Index(["workspaceId", "createdAt", "id"])
export class ApiClient extends Row {
  @TextField("Name, unique in the workspace, such as `HubSpot sync`.")
  name!: string;

  @TextListField(
    "Permissions, such as `lead:capture`; `*` is all. With a user: at most what the user may.",
  )
  scopes!: string[];

  @RefField(() => User, "The person it acts as; null when it acts for itself.", { nullable: true })
  userId!: string | null;
}

/** One secret of a client. Several at a time make rotation possible without a gap. */
@DomainEntity({
  table: "api_key",
  prefix: "key",
  description: "One secret of an API client. The secret itself is shown once, when it is made.",
})
@Index(["workspaceId", "secretHash"], { unique: true })
@Index(["workspaceId", "clientId", "createdAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class ApiKey extends Row {
  @RefField(() => ApiClient, "The client it belongs to.")
  clientId!: string;

  @TextField("How the key begins, to tell keys apart.")
  hint!: string;

  /** SHA-256 of the secret part: a stolen dump opens nothing. */
  @Column({ type: "bytea" })
  secretHash!: Buffer;

  @InstantField("From when on it no longer works; null if it does not expire.", { nullable: true })
  expiresAt!: Date | null;

  @InstantField("When it was revoked; null while it works.", { nullable: true })
  revokedAt!: Date | null;
}

export const apiClientList = defineList(ApiClient, {
  filter: ["id", "name", "userId"],
  order: ["name", "createdAt"],
  defaultOrder: ["name", "ASC"],
});

export const apiKeyList = defineList(ApiKey, {
  filter: ["id", "clientId", "revokedAt", "expiresAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
