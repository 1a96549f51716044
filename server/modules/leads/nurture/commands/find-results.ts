import type { Context } from "../../../../context.js";
import { uuidOf } from "../../../../ids.js";
import { getVisible } from "../../../../reader/rows.js";
import type { MailCounts, NurtureResults } from "../nurture.payloads.js";
import { NurtureProgram } from "../nurture-program.entity.js";
import { findSteps } from "./save-steps.js";

type People = Pick<
  NurtureResults,
  "enrolled" | "live" | "completed" | "reachedGoal" | "reactivated" | "converted"
>;
type Mails = MailCounts & { readonly step_id: string | null };

/** What a programme has brought, counted in the database: all its people and mails, whoever asks. */
export async function findResults(ctx: Context, programId: string): Promise<NurtureResults> {
  const program = await getVisible(ctx, NurtureProgram, programId);
  const steps = await findSteps(ctx, program.id);
  const values = [ctx.actor.workspaceId, uuidOf(program.id)];
  const [people]: People[] = await ctx.db.run((manager) => manager.query(PEOPLE, values));
  const mails: Mails[] = await ctx.db.run((manager) => manager.query(MAILS, values));
  if (people === undefined) throw new Error("An aggregate is one row");
  const countsOf = (stepId: string | null) => {
    const { step_id: _, ...counts } = mails.find(({ step_id }) => step_id === stepId) ?? zero;
    return counts;
  };
  const ofSteps = steps.map((step) => ({ ...countsOf(uuidOf(step.id)), step }));
  return { program, ...people, ...countsOf(null), steps: ofSteps };
}

const zero: Mails = {
  step_id: null,
  scheduled: 0,
  sent: 0,
  delivered: 0,
  tellingOpens: 0,
  opened: 0,
  clicked: 0,
  replied: 0,
  bounced: 0,
  skipped: 0,
  unsubscribed: 0,
};

const PEOPLE = `
  SELECT count(*)::int AS enrolled,
         count(*) FILTER (WHERE e.ended_at IS NULL)::int AS live,
         count(*) FILTER (WHERE e.state = 'COMPLETED')::int AS completed,
         count(*) FILTER (WHERE e.reached_goal)::int AS "reachedGoal",
         count(*) FILTER (WHERE e.exit_reason = 'REACTIVATED')::int AS reactivated,
         count(*) FILTER (WHERE l.converted_at >= e.created_at)::int AS converted
    FROM nurture_enrolment e JOIN lead l ON l.workspace_id = e.workspace_id AND l.id = e.lead_id
   WHERE e.workspace_id = $1 AND e.program_id = $2`;

/** By step and, with null for the step, in all. */
const MAILS = `
  SELECT x.step_id,
         count(*) FILTER (WHERE x.state = 'SCHEDULED')::int AS scheduled,
         count(*) FILTER (WHERE x.sent_at IS NOT NULL)::int AS sent,
         count(*) FILTER (WHERE x.state = 'DELIVERED')::int AS delivered,
         count(*) FILTER (WHERE x.tells_opens)::int AS "tellingOpens",
         count(*) FILTER (WHERE x.opened_at IS NOT NULL)::int AS opened,
         count(*) FILTER (WHERE x.clicked_at IS NOT NULL)::int AS clicked,
         count(*) FILTER (WHERE x.replied_at IS NOT NULL)::int AS replied,
         count(*) FILTER (WHERE x.state = 'BOUNCED')::int AS bounced,
         count(*) FILTER (WHERE x.state = 'SKIPPED')::int AS skipped,
         count(*) FILTER (WHERE x.unsubscribed_at IS NOT NULL)::int AS unsubscribed
    FROM nurture_send x
   WHERE x.workspace_id = $1 AND x.program_id = $2
   GROUP BY GROUPING SETS ((x.step_id), ())`;
