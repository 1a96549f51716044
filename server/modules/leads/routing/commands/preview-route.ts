import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
import { findVisible, getVisible } from "../../../../reader/rows.js";
import { DAY_MS } from "../../../../spans.js";
import { Account } from "../../../accounts/account.entity.js";
import { Contact } from "../../../accounts/contact.entity.js";
import { countryOf } from "../../../accounts/given-values.js";
import { matchAccount } from "../../../accounts/match-account.js";
import { accountDomainKey } from "../../../accounts/rules/domain.js";
import { normaliseEmail } from "../../../accounts/rules/email.js";
import { User } from "../../../people/user.entity.js";
import { Lead } from "../../lead.entity.js";
import { housePool } from "../../rules/route-facts.js";
import { isWithSales } from "../../rules/status.js";
import type { RouteSubject } from "../find-floor.js";
import { readRouting } from "./open-routing.js";
import type { LeadRoutePreviewInput } from "../routing.inputs.js";
import type { LeadRoutePreview } from "../routing.payloads.js";
import { RoutingPool } from "../routing-pool.entity.js";
import { Territory } from "../territory.entity.js";

const YEAR_MS = 366 * DAY_MS;

/** Who would get a lead, now or as of a time to come, and why. Reads only: no turn is taken, and nobody is told. */
export async function previewRoute(
  ctx: Context,
  input: LeadRoutePreviewInput,
): Promise<LeadRoutePreview> {
  const { leadId = null, excludeUserIds, at, ...described } = input;
  const isDescribed = Object.values(described).some((value) => value != null);
  if (leadId !== null && isDescribed) {
    throw invalidInput([{ path: "input", message: "needs leadId alone, or a description" }]);
  }
  const exclude = excludeUserIds ?? [];
  await Promise.all(exclude.map((id) => getVisible(ctx, User, id)));
  const subject =
    leadId === null ? await describedLead(ctx, described) : await getVisible(ctx, Lead, leadId);
  // What sales has not got yet is not among its owner's open leads.
  const isHeld = subject instanceof Lead && isWithSales(subject.status);
  const holderId = isHeld ? subject.ownerId : null;
  const routing = await readRouting(asOf(ctx, at ?? null), [subject]);
  const decision = routing.decide(subject, { exclude, holderId });
  const { rule, ruleVersion, chosenUserId, queueId, territoryId, poolKey } = decision;
  const poolId = poolKey === housePool.key ? null : poolKey;
  return {
    rule,
    ruleVersion,
    chosenUser: chosenUserId === null ? null : await getVisible(ctx, User, chosenUserId),
    queue: queueId,
    territory: territoryId === null ? null : await findVisible(ctx, Territory, territoryId),
    pool: poolId === null ? null : await findVisible(ctx, RoutingPool, poolId),
    candidates: [...decision.candidates],
    others: [...decision.others],
  };
}

/** By the clock as it will stand then: hours, absences and the last 24 hours follow from it. */
function asOf(ctx: Context, at: Date | null): Context {
  if (at === null) return ctx;
  const ahead = at.getTime() - ctx.clock.now().getTime();
  if (ahead >= 0 && ahead <= YEAR_MS) return { ...ctx, clock: { now: () => at } };
  throw invalidInput([{ path: "input.at", message: "must be now or within a year from now" }]);
}

type Described = Omit<LeadRoutePreviewInput, "leadId" | "excludeUserIds" | "at">;

async function describedLead(ctx: Context, given: Described): Promise<RouteSubject> {
  const contact = given.contactId == null ? null : await getVisible(ctx, Contact, given.contactId);
  return {
    id: null,
    accountId: await accountOf(ctx, given, contact),
    contactId: contact?.id ?? null,
    countryCode: countryOf(given.countryCode, "input.countryCode") ?? null,
    region: given.region ?? null,
    postcode: given.postcode ?? null,
    industry: given.industry ?? null,
    employees: given.employees ?? null,
  };
}

async function accountOf(
  ctx: Context,
  given: Described,
  contact: Contact | null,
): Promise<string | null> {
  if (given.accountId != null) return (await getVisible(ctx, Account, given.accountId)).id;
  if (contact !== null) return contact.accountId;
  if (given.email == null) return null;
  const read = normaliseEmail(given.email);
  if (!read.ok) throw invalidInput([{ path: "input.email", message: "is no e-mail address" }]);
  const emailDomainKey = accountDomainKey(read.email.domain);
  return (await matchAccount(ctx, { emailDomainKey }))?.id ?? null;
}
