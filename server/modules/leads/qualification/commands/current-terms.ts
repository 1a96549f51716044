import type { Context } from "../../../../context.js";
import { plainDecimal } from "../../../accounts/rules/decimal.js";
import { getWorkspace } from "../../../people/commands/create-workspace.js";
import { houseTerms } from "../../lead.policy.js";
import type { SourceFramework, QualificationFramework } from "../../rules/frameworks.js";
import type { QualificationLine } from "../../rules/qualification.js";
import { QualificationPolicy } from "../qualification-policy.entity.js";

/** What sales and marketing agreed on. */
export type AgreedTerms = QualificationLine & {
  readonly revision: number;
  readonly defaultFramework: QualificationFramework;
  readonly sourceFrameworks: readonly SourceFramework[];
};

/** The terms in force: the workspace's latest, else the house's. */
export async function currentTerms(ctx: Context): Promise<AgreedTerms> {
  const latest = await latestPolicy(ctx);
  if (latest === null) return houseTerms((await getWorkspace(ctx)).currencyCode);
  const currencyCode = latest.budgetFloorCurrency;
  const amount = plainDecimal(latest.budgetFloor);
  const { revision, horizonDays, defaultFramework, sourceFrameworks } = latest;
  return {
    revision,
    budgetFloor: { amount, currencyCode },
    horizonDays,
    defaultFramework,
    sourceFrameworks,
  };
}

export async function latestPolicy(ctx: Context): Promise<QualificationPolicy | null> {
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) =>
    manager.findOne(QualificationPolicy, { where: { workspaceId }, order: { revision: "DESC" } }),
  );
}
