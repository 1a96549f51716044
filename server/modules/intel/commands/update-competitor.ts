import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { changesIn, refuseNulls } from "../../reports/edits.js";
import { checkFree, domainsOf, namesOf } from "../competitor-names.js";
import { Competitor } from "../competitor.entity.js";
import { competitorChanged } from "../intel.events.js";
import type { CompetitorUpdateInput } from "../intel.inputs.js";

/** Changes what a competitor is called, its domains, tier or status. */
export async function updateCompetitor(
  ctx: Context,
  input: CompetitorUpdateInput,
): Promise<{ competitor: Competitor }> {
  refuseNulls(input, ["name", "status"]);
  const { competitorId, expectedVersion, name, aliases, domains, tier, status } = input;
  const competitor = await lockVisible(ctx, Competitor, competitorId, expectedVersion);
  const given = aliases === undefined ? competitor.aliases : (aliases ?? []);
  const names = namesOf(name ?? competitor.name, given);
  await checkFree(ctx, names.callKeys, competitor.id);

  const patch = {
    name,
    ...names,
    tier,
    status,
    domains: domains === undefined ? undefined : domainsOf(domains ?? []),
  };
  const changed = changesIn(competitor, patch).filter((each) => !/Keys?$/.test(each));
  if (await changeRow(ctx, Competitor, competitor, patch)) {
    await emit(ctx, competitorChanged({ competitorId, changed }));
  }
  return { competitor };
}
