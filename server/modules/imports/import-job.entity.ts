import { Column, Index } from "typeorm";

import { declareVisibility } from "../../auth/visibility.js";
import {
  EnumField,
  InstantField,
  IntField,
  ObjectField,
  RefField,
  TextField,
  TextListField,
} from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { LeadSource } from "../leads/sources/lead-source.entity.js";
import { ApiClient } from "../people/api-client.entity.js";
import { User } from "../people/user.entity.js";
import { FileFormat, ImportMode } from "./imports.enums.js";
import { ImportColumn } from "./imports.payloads.js";
import { ImportState } from "./rules/import-state.js";
import type { Mapping } from "./rules/plan.js";
import { ImportTarget } from "./rules/preset.js";

const NOT_YET = { nullable: true };

/**
 * A file on its way in. Its rows wait in `import_chunk`, where what became of each is kept beside it:
 * that is what lets a run go on after a kill, names the rows to mend and finds what to undo.
 */
@DomainEntity({
  table: "import_job",
  prefix: "import",
  description: "A file on its way in, and what became of its rows.",
})
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "state", "createdAt", "id"])
@Index(["workspaceId", "startedById", "createdAt", "id"])
@Index(["workspaceId", "key"], { unique: true })
export class ImportJob extends Row {
  @TextField("Name of the file.")
  fileName!: string;

  @EnumField(() => ImportTarget, "What the rows become.")
  target!: ImportTarget;

  @EnumField(() => FileFormat, "How the file is written.")
  format!: FileFormat;

  @EnumField(() => ImportState, "Where it stands.", { state: true })
  state!: ImportState;

  @EnumField(() => ImportMode, "What may become of the rows.")
  mode!: ImportMode;

  @TextListField("Its headers, or its keys.")
  columns!: string[];

  @IntField("Bytes of the file, unpacked; null until all of it is here.", NOT_YET)
  bytes!: number | null;

  @TextField("SHA-256 of the file, unpacked, in hex.", NOT_YET)
  checksum!: string | null;

  @TextField("Preset by which the columns are read; null until it was checked or started.", NOT_YET)
  preset!: string | null;

  @TextField("The system whose ids the file holds.", NOT_YET)
  system!: string | null;

  @ObjectField(() => [ImportColumn], "Columns that mean something else than the preset says.")
  mapping!: Mapping[];

  @RefField(() => LeadSource, "Named source whose defaults new leads get.", NOT_YET)
  sourceId!: string | null;

  @IntField("Rows of the file; null until all of it is here.", NOT_YET)
  rowsTotal!: number | null;

  @IntField("Rows that have an outcome, of this run.")
  rowsProcessed!: number;

  @IntField("Rows that were made.")
  created!: number;

  @IntField("Rows that brought something new.")
  updated!: number;

  @IntField("Rows that brought nothing new, or came in by an earlier run.")
  unchanged!: number;

  @IntField("Rows that were refused: `importRejections`, and the file to mend.")
  rejected!: number;

  @IntField("Rows of an undone import that are gone again.")
  reverted!: number;

  @IntField("Rows of an undone import that stayed, because somebody has worked on them since.")
  leftAlone!: number;

  @TextField("Error code of what ended it.", NOT_YET)
  failure!: string | null;

  @RefField(() => User, "Who sent it; null for a program that acts for itself.", NOT_YET)
  startedById!: string | null;

  @RefField(() => ApiClient, "Program that sent it.", NOT_YET)
  clientId!: string | null;

  @InstantField("When its last run ended.", NOT_YET)
  finishedAt!: Date | null;

  @InstantField("When its rows were forgotten, 30 days after the last work on it.", NOT_YET)
  forgottenAt!: Date | null;

  /** The sender's idempotency key. */
  @Column({ type: "text", nullable: true })
  key!: string | null;

  /** Number of the last chunk that is settled, of this pass. */
  @Column({ type: "int" })
  place!: number;

  /** The second pass links rows whose counterpart came after them. */
  @Column({ type: "int" })
  pass!: number;

  /** What the chunks hold is of a rehearsal. */
  @Column({ type: "boolean" })
  isRehearsed!: boolean;
}

/** A file holds people's data: whoever sent it sees it, and who sees all rows. */
declareVisibility(ImportJob, { OWN: (alias, me) => `${alias}.started_by_id = ${me}` });

export const importJobList = defineList(ImportJob, {
  filter: ["state", "startedById", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
