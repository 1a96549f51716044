import type { Context } from "../../../context.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { lockValues } from "../../accounts/lock-values.js";
import { Lead } from "../../leads/lead.entity.js";
import type { TriedBefore } from "../../leads/qualification-answers.objects.js";
import { Qualification } from "../../leads/qualification.entity.js";
import { Competitor } from "../competitor.entity.js";
import { CompetitorStatus } from "../intel.enums.js";
import { IntelObservation } from "../observation.entity.js";
import { findNamedCompetitor } from "../rules/named-competitor.js";
import { defaultValidUntil, ObservationKind } from "../rules/observation-validity.js";
import { ObservationOrigin } from "../rules/observation.js";
import { record } from "./observe-intel.js";

/**
 * Makes one observation of each competitor a prospect says they tried before. A later talk of the same
 * lead takes earlier answers over: what it merely repeats is not observed again.
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
  const named = new Map<Competitor, TriedBefore>();
  for (const each of tried) {
    const competitor = competitorIn(each, competitors);
    if (competitor !== null && !named.has(competitor)) named.set(competitor, each);
  }
  if (named.size === 0) return;

  await lockValues(ctx, "competitor named by lead", [talk.leadId]);
  const lead = await lockVisible(ctx, Lead, talk.leadId);
  for (const [competitor, said] of named) await note(ctx, { talk, lead, competitor, said });
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

async function note(ctx: Context, { talk, lead, competitor, said }: Named): Promise<void> {
  const kind = ObservationKind.PRODUCT;
  const claim = `A prospect has tried ${competitor.name}: ${said.what}`;
  const known = await ctx.db.run((manager) =>
    manager.findBy(IntelObservation, {
      workspaceId: ctx.actor.workspaceId,
      competitorId: competitor.id,
      leadId: lead.id,
    }),
  );
  const isKnown = known.some(
    (each) =>
      each.qualificationId === talk.id ||
      (each.qualificationId !== null && each.claim === claim && each.quote === said.result),
  );
  if (isKnown) return;
  await record(ctx, {
    competitorId: competitor.id,
    origin: ObservationOrigin.CUSTOMER,
    kind,
    claim,
    quote: said.result,
    observedAt: talk.askedAt,
    validUntil: defaultValidUntil(kind, talk.askedAt),
    reportedById: talk.askedById,
    accountId: lead.accountId,
    leadId: lead.id,
    qualificationId: talk.id,
  });
}
