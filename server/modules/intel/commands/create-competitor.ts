import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { insertRow } from "../../../history/write.js";
import { checkFree, domainsOf, namesOf } from "../competitor-names.js";
import { Competitor } from "../competitor.entity.js";
import { CompetitorStatus } from "../intel.enums.js";
import { competitorCreated } from "../intel.events.js";
import type { CompetitorCreateInput } from "../intel.inputs.js";

/** Makes a competitor known. CONFLICT when another one has the name or an alias. */
export async function createCompetitor(
  ctx: Context,
  input: CompetitorCreateInput,
): Promise<{ competitor: Competitor }> {
  const names = namesOf(input.name, input.aliases ?? []);
  const domains = domainsOf(input.domains ?? []);
  await checkFree(ctx, names.callKeys, null);

  const competitor = await insertRow(ctx, Competitor, {
    name: input.name,
    ...names,
    domains,
    tier: input.tier ?? null,
    status: CompetitorStatus.ACTIVE,
  });
  await emit(ctx, competitorCreated({ competitorId: competitor.id }));
  return { competitor };
}
