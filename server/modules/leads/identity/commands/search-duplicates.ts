import type { Context } from "../../../../context.js";
import { entityDeclaration } from "../../../../database/declarations.js";
import { invalidInput } from "../../../../errors.js";
import { findVisible } from "../../../../reader/rows.js";
import { readGiven } from "../../commands/read-given.js";
import { Lead } from "../../lead.entity.js";
import { leadRecord, type LeadPerson } from "../../rules/identity/lead-record.js";
import { MatchBand } from "../../rules/identity/match-band.js";
import { currentModel } from "../current-model.js";
import type { DuplicateSearchInput } from "../duplicate.inputs.js";
import type { DuplicateMatch, DuplicateSearchResult } from "../duplicate.payloads.js";
import { judgePair, judgementColumns } from "../judge-pair.js";
import { findCandidates, keysOf } from "../match-keys.js";
import { readMatchedLeads } from "../matched-leads.js";

const MOST_MATCHES = 20;

const nothingKnown: LeadPerson = {
  name: null,
  givenName: null,
  familyName: null,
  nameKey: null,
  emailKey: null,
  phone: null,
  domainKey: null,
  company: null,
  title: null,
  city: null,
  countryCode: null,
};

/**
 * Who among the leads the caller may see this person may be, likeliest first. Writes nothing. What
 * cannot be read of the input is a problem told, and is not searched by.
 */
export async function searchDuplicates(
  ctx: Context,
  input: DuplicateSearchInput,
): Promise<DuplicateSearchResult> {
  const { columns, problems } = await readGiven(ctx, input);
  const record = leadRecord({ ...nothingKnown, ...columns });
  if (record["familyName"] === undefined && record["email"] === undefined && !("phone" in record)) {
    const message = "needs an e-mail, a telephone number or a name that can be read";
    throw invalidInput([{ path: "input", message }]);
  }
  const keys = keysOf({ id: "", isMerged: false, record });
  const candidates = await findCandidates(
    ctx,
    keys.map((key) => ({ key, leadId: null })),
  );
  const leads = await readMatchedLeads(
    ctx,
    candidates.map(({ other }) => other),
  );
  const model = await currentModel(ctx);
  const judged = [...leads.values()]
    .filter(({ isMerged }) => !isMerged)
    .map((lead) => ({ id: lead.id, judgement: judgePair(model, record, lead.record) }))
    .filter(({ judgement }) => judgement.band !== MatchBand.DISTINCT)
    .sort((a, b) => b.judgement.bits - a.judgement.bits || (a.id < b.id ? -1 : 1));
  const matches: DuplicateMatch[] = [];
  for (const { id, judgement } of judged) {
    if (matches.length === MOST_MATCHES) break;
    const lead = await findVisible(ctx, Lead, `${entityDeclaration(Lead).prefix}_${id}`);
    if (lead !== null) matches.push({ lead, ...judgementColumns(judgement) });
  }
  return { matches, modelVersion: model.version, problems: [...problems] };
}
