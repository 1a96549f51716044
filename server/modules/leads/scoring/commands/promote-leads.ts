import { attemptTogether, type Attempt, type Context } from "../../../../context.js";
import { together } from "../../../../history/write.js";
import { lockEachVisible } from "../../../../reader/rows.js";
import { handOver, type HandedOver } from "../../commands/hand-over-lead.js";
import { Lead } from "../../lead.entity.js";
import { openRouting } from "../../routing/commands/open-routing.js";
import type { AgreedLine } from "../agreed-line.entity.js";

/**
 * Beyond the line by what they are and did: to sales, as the server itself and for a reason it names, in
 * as many statements for a thousand leads as for one. One that cannot go takes no other along, nor its
 * scores: somebody hands it over who knows better.
 */
export async function promoteLeads(
  ctx: Context,
  uuids: readonly string[],
  line: AgreedLine,
): Promise<void> {
  const handed = await attemptTogether(ctx, uuids, (ctx, some) => handOverAll(ctx, some, line));
  for (const [nth, each] of handed.entries()) {
    if (each.ok) continue;
    const refused = { lead: uuids[nth], code: each.error.code };
    ctx.log.warn(refused, "Beyond the line, and not handed over");
  }
}

async function handOverAll(
  ctx: Context,
  uuids: readonly string[],
  line: AgreedLine,
): Promise<Attempt<HandedOver>[]> {
  const ids = uuids.map((uuid) => `lead_${uuid}`);
  const locked = await lockEachVisible(ctx, Lead, ids);
  const leads = ids.flatMap((id) => locked.get(id) ?? []);
  const routing = await openRouting(ctx, leads);
  const handed = await together(ctx, async (ctx) => {
    const handed: Attempt<HandedOver>[] = [];
    for (const lead of leads) {
      const { basis, note } = whyBeyond(lead, line);
      const options = { reason: { code: "LINE_CROSSED", note }, routing };
      handed.push({ ok: true, value: await handOver(ctx, lead, basis, options) });
    }
    return handed;
  });
  await routing.close(ctx);
  return handed;
}

function whyBeyond({ behaviourScore: points, fitBand: band }: Lead, line: AgreedLine) {
  const threshold = line.behaviourPoints ?? Infinity;
  const basis = { score: { points, threshold, band, leastBand: line.leastBand } };
  const note = `${points} points of behaviour reach the line of ${threshold}, and fit is ${band}.`;
  return { basis, note };
}
