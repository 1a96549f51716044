import { IsNull, Not } from "typeorm";

import type { Context } from "../../../context.js";
import { changeRow } from "../../../history/write.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { lockValues } from "../../people/lock-values.js";
import { Lead } from "../../leads/lead.entity.js";
import type { TriedBefore } from "../../leads/qualification-answers.objects.js";
import { Qualification } from "../../leads/qualification.entity.js";
import { Competitor } from "../competitor.entity.js";
import { CompetitorStatus } from "../intel.enums.js";
import { IntelObservation } from "../observation.entity.js";
import { findNamedCompetitor } from "../rules/named-competitor.js";
import { isSameAttempt } from "../rules/same-attempt.js";
import { defaultValidUntil, ObservationKind } from "../rules/observation-validity.js";
import { ObservationOrigin, ObservationState } from "../rules/observation.js";
import { record } from "./observe-intel.js";

/**
 * Makes one observation of each thing of a competitor's that a prospect says they tried, whichever
 * framework asked. What a later talk takes over or repeats is not observed again; what it corrects is
 * corrected, as long as nobody has weighed it.
 */
export async function noteNamedCompetitors(ctx: Context, qualificationId: string): Promise<void> {
  const talk = await getVisible(ctx, Qualification, qualificationId);
  const tried = talk.answers.triedBefore ?? [];
  if (tried.length === 0) return;
  const { workspaceId } = ctx.actor;
  const status = CompetitorStatus.ACTIVE;
  const competitors = await ctx.db.run((manager) =>
    manager.findBy(Competitor, { workspaceId, status }),
  );
  const named = tried.flatMap((said) => {
    const competitor = competitorIn(said, competitors);
    return competitor === null ? [] : [{ said, competitor }];
  });
  if (named.length === 0) return;

  await lockValues(ctx, "competitor named by lead", [talk.leadId]);
  const lead = await lockVisible(ctx, Lead, talk.leadId);
  for (const each of named) await note(ctx, { talk, lead, ...each });
}

/** Whose it was says it best; some people only say what they tried. */
function competitorIn(
  { vendor, what }: TriedBefore,
  competitors: readonly Competitor[],
): Competitor | null {
  const byVendor = vendor === null ? null : findNamedCompetitor(vendor, competitors);
  return byVendor ?? findNamedCompetitor(what, competitors);
}

type Named = { talk: Qualification; lead: Lead; competitor: Competitor; said: TriedBefore };

async function note(ctx: Context, named: Named): Promise<void> {
  const { talk, lead, competitor, said } = named;
  const known = await ctx.db.run((manager) =>
    manager.findBy(IntelObservation, {
      workspaceId: ctx.actor.workspaceId,
      competitorId: competitor.id,
      leadId: lead.id,
      attempt: Not(IsNull()),
    }),
  );
  const same = known.find(({ attempt }) => attempt !== null && isSameAttempt(attempt, said.what));
  if (same !== undefined) return correct(ctx, same, named);
  const kind = ObservationKind.PRODUCT;
  await record(ctx, {
    competitorId: competitor.id,
    origin: ObservationOrigin.CUSTOMER,
    kind,
    claim: `A prospect has tried ${competitor.name}: ${said.what}`,
    quote: said.result,
    attempt: said.what,
    observedAt: talk.askedAt,
    validUntil: defaultValidUntil(kind, talk.askedAt),
    reportedById: talk.askedById,
    accountId: lead.accountId,
    leadId: lead.id,
    qualificationId: talk.id,
  });
}

/** Only by a later talk: events may be heard again, and then an earlier one must not win. */
async function correct(
  ctx: Context,
  observation: IntelObservation,
  { talk, said }: Named,
): Promise<void> {
  const { state, quote, observedAt } = observation;
  const isLater = talk.askedAt.getTime() > observedAt.getTime();
  if (state !== ObservationState.NEW || !isLater || quote === said.result) return;
  await changeRow(ctx, IntelObservation, observation, {
    quote: said.result,
    observedAt: talk.askedAt,
    validUntil: defaultValidUntil(observation.kind, talk.askedAt),
    reportedById: talk.askedById,
    qualificationId: talk.id,
  });
}
