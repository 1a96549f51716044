import { Index } from "typeorm";

import { ObjectField, TextField } from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { FrequencyCap } from "./nurture.objects.js";

/** What holds for all programmes of a workspace: one row, made with the workspace's own. */
@DomainEntity({
  table: "nurture_settings",
  prefix: "nurtureset",
  description:
    "What holds for all programmes together. `version` 1 is what a workspace begins with: no cap, and UTC.",
})
@Index(["workspaceId"], { unique: true })
export class NurtureSettings extends Row {
  @ObjectField(() => FrequencyCap, "How much one person gets of all programmes together at most.", {
    nullable: true,
  })
  frequencyCap!: FrequencyCap | null;

  @TextField("IANA zone that steps wait by and days begin in, such as `Europe/Rome`.")
  timezone!: string;
}
