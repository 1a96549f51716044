import type { Context } from "../../../../context.js";
import { invalidInput, type Problem } from "../../../../errors.js";
import { getVisible } from "../../../../reader/rows.js";
import { User } from "../../../people/user.entity.js";
import { Campaign } from "../../../programmes/campaign.entity.js";
import type { LeadSource } from "../lead-source.entity.js";
import { problemsOfRules } from "../rules/source-rules.js";

type Checked = Pick<
  LeadSource,
  | "allowedFields"
  | "requiredFields"
  | "mapping"
  | "attributes"
  | "defaultOwnerId"
  | "defaultQueue"
  | "campaignId"
>;

/** Refuses a source whose rules contradict each other. @throws AppError INVALID_INPUT, NOT_FOUND */
export async function checkSource(ctx: Context, source: Checked): Promise<void> {
  const { attributes, defaultOwnerId, defaultQueue } = source;
  const problems: Problem[] = problemsOfRules(source);
  if (typeof attributes !== "object" || attributes === null || Array.isArray(attributes)) {
    problems.push({ path: "input.attributes", message: "must be an object" });
  }
  if (defaultOwnerId !== null && defaultQueue !== null) {
    problems.push({ path: "input.defaultQueue", message: "cannot stand beside a default owner" });
  }
  if (problems.length > 0) throw invalidInput(problems);
  if (source.campaignId !== null) await getVisible(ctx, Campaign, source.campaignId);
  if (defaultOwnerId === null) return;
  const owner = await getVisible(ctx, User, defaultOwnerId);
  if (owner.active) return;
  throw invalidInput([{ path: "input.defaultOwnerId", message: "does not work here any more" }]);
}
