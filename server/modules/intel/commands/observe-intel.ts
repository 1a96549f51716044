import type { Context } from "../../../context.js";
import { AppError, invalidInput, type Problem } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { insertRow } from "../../../history/write.js";
import { getVisible } from "../../../reader/rows.js";
import { isWebAddress } from "../../accounts/rules/web-address.js";
import { User } from "../../people/user.entity.js";
import { Competitor } from "../competitor.entity.js";
import { intelObserved } from "../intel.events.js";
import type { IntelObserveInput } from "../intel.inputs.js";
import { IntelObservation } from "../observation.entity.js";
import { defaultValidUntil } from "../rules/observation-validity.js";
import { ObservationState, type ObservationOrigin } from "../rules/observation.js";
import { originOf } from "../rules/origin.js";
import { linksOf } from "./observation-links.js";

/** Records what somebody saw or heard of a competitor, from either side. */
export async function observeIntel(
  ctx: Context,
  input: IntelObserveInput,
): Promise<{ observation: IntelObservation }> {
  const { competitorId, kind, claim } = input;
  const observedAt = input.observedAt ?? ctx.clock.now();
  const validUntil = input.validUntil ?? defaultValidUntil(kind, observedAt);
  checkFacts(ctx, { observedAt, validUntil, evidenceUrl: input.evidenceUrl ?? null });
  await getVisible(ctx, Competitor, competitorId);
  const reporter = await reporterOf(ctx, input);
  const links = await linksOf(ctx, input);
  const observation = await record(ctx, {
    competitorId,
    origin: originFor(input, reporter),
    kind,
    claim,
    quote: input.quote ?? null,
    evidenceUrl: input.evidenceUrl ?? null,
    observedAt,
    validUntil,
    reportedById: reporter?.id ?? null,
    confidentiality: input.confidentiality ?? null,
    qualificationId: null,
    attempt: null,
    ...links,
  });
  return { observation };
}

type Seen = Omit<Parameters<typeof insertRow<IntelObservation>>[2], "state" | "bothSides">;
type SeenOf = Seen & Pick<IntelObservation, "competitorId" | "origin" | "kind">;

/** Writes a new observation and tells of it; also for what the server itself hears. */
export async function record(ctx: Context, seen: SeenOf): Promise<IntelObservation> {
  const observation = await insertRow(ctx, IntelObservation, {
    ...seen,
    state: ObservationState.NEW,
    corroboratedBy: [],
    bothSides: false,
  });
  const { id: intelId, competitorId, origin, kind } = observation;
  const { reportedById, accountId, opportunityId, leadId, reportId } = observation;
  const on = { reportedById, accountId, opportunityId, leadId, reportId };
  await emit(ctx, intelObserved({ intelId, competitorId, origin, kind, ...on }));
  return observation;
}

type Checked = Pick<IntelObservation, "observedAt" | "validUntil" | "evidenceUrl">;

function checkFacts(ctx: Context, { observedAt, validUntil, evidenceUrl }: Checked): void {
  const problems: Problem[] = [];
  if (observedAt.getTime() > ctx.clock.now().getTime()) {
    problems.push({ path: "input.observedAt", message: "is in the future" });
  }
  if (validUntil.getTime() <= observedAt.getTime()) {
    problems.push({ path: "input.validUntil", message: "must be after observedAt" });
  }
  if (evidenceUrl !== null && !isWebAddress(evidenceUrl)) {
    problems.push({ path: "input.evidenceUrl", message: "is no http or https address" });
  }
  if (problems.length > 0) throw invalidInput(problems);
}

/** People report in their own name; a program that acts for nobody may name whom it heard it from. */
async function reporterOf(ctx: Context, { reportedById }: IntelObserveInput): Promise<User | null> {
  const { userId } = ctx.actor;
  const id = reportedById ?? userId;
  if (id === null) return null;
  const reporter = await getVisible(ctx, User, id);
  if (userId === null || reporter.id === userId) return reporter;
  throw new AppError("FORBIDDEN", "You report in your own name.", { reportedById: reporter.id });
}

function originFor({ origin }: IntelObserveInput, reporter: User | null): ObservationOrigin {
  const known = origin ?? (reporter === null ? null : originOf(reporter.department));
  if (known !== null) return known;
  throw invalidInput([{ path: "input.origin", message: "say where it came from" }]);
}
