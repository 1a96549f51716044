import type { EntityClass } from "../../../../database/declarations.js";
import type { Fact } from "../../../../database/row.js";
import { SqlParams, quoted } from "../../../../database/sql.js";
import type { Context } from "../../../../context.js";
import { entityDeclaration } from "../../../../database/declarations.js";
import { invalidInput } from "../../../../errors.js";
import { findVisible, getVisible, mayRead } from "../../../../reader/rows.js";
import { Contact } from "../../../accounts/contact.entity.js";
import { normalisePhone } from "../../../accounts/rules/phone.js";
import { getWorkspace } from "../../../people/commands/create-workspace.js";
import { findLatestQualification } from "../../commands/score-lead.js";
import { Lead } from "../../lead.entity.js";
import { answersOf } from "../../qualification-answers.js";
import { currentTerms } from "../../qualification/commands/current-terms.js";
import { QualificationFramework } from "../../rules/frameworks.js";
import { scriptFor } from "../../rules/next-question.js";
import type { CallScript } from "../call.payloads.js";

const MAX_CANDIDATES = 10;

export type WhoCalls = { readonly phone?: string | null; readonly leadId?: string | null };

/** The questions of a call, with what is known by the number that calls or of the lead named. */
export async function findCallScript(
  ctx: Context,
  { phone, leadId }: WhoCalls,
): Promise<CallScript> {
  const number = phone == null ? null : await readPhone(ctx, phone);
  const candidates = number === null ? [] : await rowsByPhone(ctx, Lead, number);
  const contacts = number === null ? [] : await rowsByPhone(ctx, Contact, number);
  const [only = null, ...others] = candidates;
  const named = leadId == null ? null : await getVisible(ctx, Lead, leadId);
  const lead = named ?? (others.length === 0 ? only : null);
  const earlier = lead === null ? null : await findLatestQualification(ctx, lead.id);
  const framework = QualificationFramework.INBOUND_CALL;
  const terms = await currentTerms(ctx);
  const { lines, next, why } = scriptFor(answersOf(earlier), terms, framework);
  return {
    framework,
    questions: lines,
    next,
    why,
    lead,
    candidates,
    contacts,
    answers: earlier?.answers ?? null,
  };
}

async function readPhone(ctx: Context, text: string): Promise<string> {
  const result = normalisePhone(text, (await getWorkspace(ctx)).countryCode);
  if (result.ok) return result.phone.e164;
  throw invalidInput([{ path: "phone", message: result.problem.why }]);
}

/** Rows with this number that the actor may see, latest first; of leads, none that was merged away. */
async function rowsByPhone<T extends Fact>(
  ctx: Context,
  entity: EntityClass<T>,
  phone: string,
): Promise<T[]> {
  const { table, prefix } = entityDeclaration(entity);
  const params = new SqlParams();
  const where = [mayRead(ctx, entity, "t", params), `t.phone = ${params.add(phone)}`];
  const sql = `SELECT t.id FROM ${quoted(table)} t WHERE ${where.join(" AND ")}
    ORDER BY t.created_at DESC, t.id DESC LIMIT ${MAX_CANDIDATES}`;
  const found: { id: string }[] = await ctx.db.run((m) => m.query(sql, params.values));
  const rows = await Promise.all(
    found.map(({ id }) => findVisible(ctx, entity, `${prefix}_${id}`)),
  );
  return rows.filter((row) => row !== null);
}
