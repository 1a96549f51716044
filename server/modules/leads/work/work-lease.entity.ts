import { Index } from "typeorm";

import {
  BooleanField,
  ComputedField,
  EnumField,
  InstantField,
  IntField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { describeEnum } from "../../../graphql/enums.js";
import { defineList } from "../../../reader/list.js";
import { User } from "../../people/user.entity.js";
import { Lead } from "../lead.entity.js";
import { LeaseState } from "../rules/work-lease.js";

describeEnum(LeaseState, "LeaseState", "Where a lease of a lead stands.", {
  HELD: "Somebody works on the lead, or had it until its time was up and nobody took it since.",
  COMPLETED: "The work is done: nobody leases the lead for this purpose, unless asked. An end.",
  RELEASED: "Given back, taken back, or ended with the lead, without being done. An end.",
  LAPSED: "Its time was up, and somebody else has leased the lead since. An end.",
});

/**
 * One time somebody had a lead to work on. Every lease is a row of its own, so its id is the fence: who
 * holds an older one has lost the lead.
 */
@DomainEntity({
  table: "work_lease",
  prefix: "lease",
  description: "A lead that a worker has to itself for a while, for one purpose.",
})
// The latest of a lead and purpose bars all others: two who lease at once cannot both have it.
@Index(["workspaceId", "leadId", "purpose"], { unique: true, where: "is_latest" })
@Index(["workspaceId", "leadId", "createdAt", "id"])
@Index(["workspaceId", "purpose", "createdAt", "id"])
@Index(["workspaceId", "state", "createdAt", "id"])
@Index(["workspaceId", "holderId", "createdAt", "id"], { where: "holder_id IS NOT NULL" })
@Index(["workspaceId", "createdAt", "id"])
export class WorkLease extends Row {
  @RefField(() => Lead, "The lead.")
  leadId!: string;

  @TextField("What the work is, such as `enrichment`.")
  purpose!: string;

  @EnumField(() => LeaseState, "Where it stands.", { state: true })
  state!: LeaseState;

  @BooleanField("Whether nobody has leased the lead for this purpose since.")
  isLatest!: boolean;

  @RefField(() => User, "Who holds or held it; null for a program that acts for nobody.", {
    nullable: true,
  })
  holderId!: string | null;

  @TextField("Id of the API client it was leased with.", { nullable: true })
  clientId!: string | null;

  @TextField("What the worker calls itself, such as `dialler 3`.", { nullable: true })
  worker!: string | null;

  @IntField("Which attempt at this work it is: 1, 2 and so on, until one is completed.")
  attempt!: number;

  @InstantField("When anybody may take the lead: its time is up, or the pause after it is over.")
  expiresAt!: Date;

  @ComputedField<WorkLease>(() => Boolean, "Whether its time is up, with nobody having taken it.", {
    needs: ["state", "expiresAt"],
    value: ({ state, expiresAt }, now) => state === LeaseState.HELD && expiresAt <= now,
    sql: (alias, now) => `(${alias}.state = 'HELD' AND ${alias}.expires_at <= ${now()})`,
  })
  isOverdue!: boolean;

  @InstantField("When it ended.", { nullable: true })
  endedAt!: Date | null;

  @TextField(
    "Why it ended undone: RELEASED for given or taken back, else what the lead became, as CONVERTED, DISQUALIFIED or MERGED.",
    { nullable: true },
  )
  reasonCode!: string | null;

  @TextField("What came of the work, as the worker calls it.", { nullable: true })
  outcome!: string | null;

  @TextField("What was written about it, or why it was given back.", { nullable: true })
  note!: string | null;
}

export const workLeaseList = defineList(WorkLease, {
  filter: ["id", "leadId", "purpose", "state", "isLatest", "holderId", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
