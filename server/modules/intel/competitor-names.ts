import type { Context } from "../../context.js";
import { AppError, invalidInput, type Problem } from "../../errors.js";
import { lockValues } from "../people/lock-values.js";
import { companyKey } from "../accounts/rules/company-key.js";
import { normaliseDomain } from "../accounts/rules/domain.js";
import { Competitor } from "./competitor.entity.js";

export type CompetitorNames = Pick<Competitor, "nameKey" | "callKeys" | "aliases">;

/** What a competitor is called and how that is compared. INVALID_INPUT for a name without a letter. */
export function namesOf(name: string, aliases: readonly string[]): CompetitorNames {
  const [nameKey, ...aliasKeys] = [name, ...aliases].map(companyKey);
  const problems: Problem[] = [];
  if (nameKey == null) problems.push({ path: "input.name", message: "has no letter or digit" });
  for (const [at, key] of aliasKeys.entries()) {
    if (key === null) problems.push({ path: `input.aliases.${at}`, message: "has no letter" });
  }
  if (nameKey == null || problems.length > 0) throw invalidInput(problems);
  const keys = [nameKey, ...aliasKeys].filter((key) => key !== null);
  return { nameKey, callKeys: [...new Set(keys)], aliases: [...new Set(aliases)] };
}

/** Domains as they are compared, each once. INVALID_INPUT for what is none. */
export function domainsOf(given: readonly string[]): string[] {
  const results = given.map(normaliseDomain);
  const problems = results.flatMap((result, at) =>
    result.ok ? [] : [{ path: `input.domains.${at}`, message: result.problem.why }],
  );
  if (problems.length > 0) throw invalidInput(problems);
  return [...new Set(results.flatMap((result) => (result.ok ? [result.domain.key] : [])))];
}

/**
 * CONFLICT when another competitor has one of these names, as name or alias: a text could then not
 * say whom it means. Two that bring the same name at once wait here for each other.
 */
export async function checkFree(
  ctx: Context,
  callKeys: readonly string[],
  except: string | null,
): Promise<void> {
  await lockValues(ctx, "competitor", callKeys);
  const { workspaceId } = ctx.actor;
  const holders = await ctx.db.run((manager) =>
    manager
      .createQueryBuilder(Competitor, "c")
      .where("c.workspaceId = :workspaceId AND c.callKeys && :callKeys", { workspaceId, callKeys })
      .getMany(),
  );
  const other = holders.find(({ id }) => id !== except);
  if (other === undefined) return;
  throw new AppError("CONFLICT", "Another competitor is called so already.", {
    competitorId: other.id,
    names: callKeys.filter((key) => other.callKeys.includes(key)),
  });
}
