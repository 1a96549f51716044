import { Field, InputType } from "type-graphql";

import {
  ChangeInput,
  IdempotencyKeyInput,
  IdInput,
  IntInput,
  TextInput,
} from "../../../graphql/inputs.js";
import type { FilterInput, OrderBy } from "../../../reader/list.js";
import { leadList } from "../lead.entity.js";
import {
  DEFAULT_LEASE_SECONDS,
  MAX_LEASE_SECONDS,
  MIN_LEASE_SECONDS,
} from "../rules/work-lease.js";
import { WorkLease } from "./work-lease.entity.js";

const SECONDS = { nullable: true, min: MIN_LEASE_SECONDS, max: MAX_LEASE_SECONDS };
const NOTE = { nullable: true, max: 2_000 };

@InputType({ description: "Which leads to work on, for what, and how long." })
export class LeadLeaseInput {
  @TextInput(
    "What the work is, such as `enrichment`, in small letters: nobody works a lead twice for one purpose.",
    { max: 60 },
  )
  purpose!: string;

  @Field(() => leadList.Filter, {
    nullable: true,
    description: "Only leads that match; all that the caller may see if not given.",
  })
  filter?: FilterInput | null;

  @Field(() => [leadList.OrderBy], {
    nullable: true,
    description: "Which leads come first, as in `leads`; best score first if not given.",
  })
  orderBy?: OrderBy[] | null;

  @IntInput("How many leads at most; 1 if not given.", { nullable: true, min: 1, max: 200 })
  first?: number | null;

  @IntInput(`How long until others may take them; ${DEFAULT_LEASE_SECONDS} if not given.`, SECONDS)
  leaseSeconds?: number | null;

  @IntInput(
    "Leads whose work was completed so many days ago are leased again; 0 for all, none if not given.",
    { nullable: true, min: 0, max: 3_650 },
  )
  againAfterDays?: number | null;

  @IntInput("Leaves leads that were leased so often for this and never completed.", {
    nullable: true,
    min: 1,
    max: 1_000,
  })
  maxAttempts?: number | null;

  @TextInput("What the worker calls itself, such as `dialler 3`.", { nullable: true, max: 100 })
  worker?: string | null;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@InputType({ description: "Never in the schema itself: which lease." })
abstract class LeaseInput extends ChangeInput {
  @IdInput(() => WorkLease, "The lease.")
  leaseId!: string;
}

@InputType({ description: "A lease that is to last longer." })
export class LeaseExtendInput extends LeaseInput {
  @IntInput(`How long from now; ${DEFAULT_LEASE_SECONDS} if not given.`, SECONDS)
  leaseSeconds?: number | null;
}

@InputType({ description: "Work that is done." })
export class LeaseCompleteInput extends LeaseInput {
  @TextInput("What came of it, as the worker calls it, such as `reached`.", { max: 100 })
  outcome!: string;

  @TextInput("Anything worth saying.", NOTE)
  note?: string | null;
}

@InputType({ description: "A lead that is given back undone." })
export class LeaseReleaseInput extends LeaseInput {
  @TextInput("Why.", NOTE)
  reason?: string | null;

  @IntInput("How long nobody should take the lead for this purpose; at once if not given.", {
    nullable: true,
    max: MAX_LEASE_SECONDS,
  })
  pauseSeconds?: number | null;
}
