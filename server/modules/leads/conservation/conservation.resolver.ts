import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { DateTimeScalar } from "../../../graphql/scalars.js";
import { countLeads } from "./commands/count-leads.js";
import { findStageDurations, findStages } from "./commands/find-stages.js";
import { listTerm } from "./commands/list-term.js";
import { LeadConservationFilter } from "./conservation.inputs.js";
import * as payloads from "./conservation.payloads.js";

const FROM = { description: "When the period begins; it counts itself." };
const TO = { description: "When the period ends; it does not count itself." };
const FILTER = { nullable: true, description: "Only these leads; all one may see if not given." };

/** Where leads came from, where they went, and how long it took. */
@Resolver()
export class LeadConservationResolver {
  @Allow("lead:read")
  @Query(() => payloads.LeadConservation, {
    description:
      "What became of the leads one may see: open before + in = out + open, over any period, by way and status. It reads what was moved since the period began, so it takes the longer the further back that is; `filter` makes it shorter.",
  })
  leadConservation(
    @Arg("from", () => DateTimeScalar, FROM) from: Date,
    @Arg("to", () => DateTimeScalar, TO) to: Date,
    @Arg("filter", () => LeadConservationFilter, FILTER)
    filter: LeadConservationFilter | null,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadConservation> {
    return countLeads(ctx, { from, to, filter });
  }

  @Allow("lead:read")
  @Query(() => payloads.LeadTermPage, {
    description: "The leads that one term of `leadConservation` counts, one entry for each count.",
  })
  leadConservationTerm(
    @Arg("term", () => payloads.LeadTerm, { description: "The term." }) term: payloads.LeadTerm,
    @Arg("from", () => DateTimeScalar, FROM) from: Date,
    @Arg("to", () => DateTimeScalar, TO) to: Date,
    @Arg("filter", () => LeadConservationFilter, FILTER)
    filter: LeadConservationFilter | null,
    @Arg("first", () => Int, {
      nullable: true,
      description: "How many, at most 250; 50 if not given.",
    })
    first: number | null,
    @Arg("after", () => ID, { nullable: true, description: "`endCursor` of the page before." })
    after: string | null,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadTermPage> {
    return listTerm(ctx, { term, from, to, filter, first, after });
  }

  @Allow("lead:read")
  @Query(() => [payloads.LeadStay], {
    description:
      "Every stay of a lead at a status, oldest first, with how long it took and why it came.",
  })
  leadStages(
    @Arg("leadId", () => ID, { description: "The lead." }) leadId: string,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadStay[]> {
    return findStages(ctx, leadId);
  }

  @Allow("lead:read")
  @Query(() => [payloads.LeadStageDuration], {
    description: "How long leads stayed at each status, of the stays that ended within the period.",
  })
  leadStageDurations(
    @Arg("from", () => DateTimeScalar, FROM) from: Date,
    @Arg("to", () => DateTimeScalar, TO) to: Date,
    @Arg("filter", () => LeadConservationFilter, FILTER)
    filter: LeadConservationFilter | null,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadStageDuration[]> {
    return findStageDurations(ctx, { from, to, filter });
  }
}
