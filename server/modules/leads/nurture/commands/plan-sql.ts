import type { Context } from "../../../../context.js";
import { SqlParams } from "../../../../database/sql.js";
import { uuidOf } from "../../../../ids.js";
import { suppressedSql, grantedSql } from "../../../accounts/consent/may-write-to.js";
import { leadFilterSql } from "../lead-filter.js";
import { Engagement, WhenCapped } from "../nurture.enums.js";
import type { FrequencyCap, StepCondition } from "../nurture.objects.js";
import type { NurtureProgram } from "../nurture-program.entity.js";
import type { NurtureSettings } from "../nurture-settings.entity.js";
import type { NurtureStep } from "../nurture-step.entity.js";

export type Plan = {
  readonly program: NurtureProgram;
  readonly steps: readonly NurtureStep[];
  readonly settings: NurtureSettings;
  /** Zone by country, for steps that wait by the person's clock. */
  readonly zones: ReadonlyMap<string, string>;
};

/** The next step behind `place`: none that the person had in any way, in any enrolment. */
const nextStep = (place: string) => `
  SELECT s.* FROM step s
   WHERE s.retired_at IS NULL AND s.position > ${place} AND NOT s.id = ANY (coalesce(d.steps, '{}'))
   ORDER BY s.position LIMIT 1`;

/** When a step is due, `anchor` being when the one before was: a span by the clock of the zone, then until a weekday or an hour. */
export function dueSql(anchor: string, step: string, zones: { workspace: string; person: string }) {
  const zone = `CASE ${step}.zone WHEN 'PERSON' THEN coalesce(${zones.person}, ${zones.workspace}) ELSE ${zones.workspace} END`;
  return `liaison_nurture_due(${anchor}, ${zone}, ${step}.wait_for::interval, ${step}.until_weekday, ${step}.until_hour)`;
}

/**
 * One statement that moves many enrolments of one programme, whose rows and leads are locked: it finds
 * each one's next step, judges it, writes the sends and moves the enrolments. Answers with those whose
 * state changes and how many sends wait to go out. `$sends` holds an id for each.
 */
export function moveStatement(
  ctx: Context,
  plan: Plan,
  { ids, sendIds }: { readonly ids: readonly string[]; readonly sendIds: readonly string[] },
): { readonly text: string; readonly values: readonly unknown[] } {
  const { program, settings, zones } = plan;
  const params = new SqlParams();
  const workspace = params.add(ctx.actor.workspaceId);
  const now = `${params.add(ctx.clock.now())}::timestamptz`;
  const timezone = `${params.add(settings.timezone)}::text`;
  const programId = `${params.add(uuidOf(program.id))}::uuid`;
  const given = `${params.add(ids)}::uuid[]`;
  const fresh = `${params.add(sendIds)}::uuid[]`;
  const countries = `${params.add([...zones.keys()])}::text[], ${params.add([...zones.values()])}::text[]`;
  const topic = `${params.add(program.topic)}::text`;
  const place = { workspace, address: "p.email_key", channel: "'EMAIL'", topic };
  const leaves = conditionOf(ctx, program.exitFilter, params);
  const reached = conditionOf(ctx, program.goal, params);
  const ofProgram = `x.program_id = ${programId}`;
  const caps = [
    capSql(program.frequencyCap, { of: ofProgram, name: "own_nth", params, now }),
    capSql(settings.frequencyCap, { of: "TRUE", name: "all_nth", params, now }),
  ].flatMap((cap) => cap ?? []);
  // Whoever's last letter goes out is looked at then; this is for those of whom nobody heard.
  const lastLook = `${now} + interval '1 hour'`;
  const atOf = (anchor: string, step: string) =>
    dueSql(anchor, step, { workspace: timezone, person: "d.zone" });

  const text = `
    WITH step AS MATERIALIZED (
      SELECT * FROM nurture_step WHERE workspace_id = ${workspace} AND program_id = ${programId}),
    zone AS MATERIALIZED (SELECT * FROM unnest(${countries}) z(country, zone)),
    taken AS MATERIALIZED (
      SELECT e.workspace_id, e.id, e.program_id, e.lead_id, e.state, e.last_step_id, e.anchor_at,
             l.status, l.email_key, zone.zone,
             coalesce(${leaves}, FALSE) AS leaves, coalesce(${reached}, FALSE) AS reached,
             row_number() OVER () AS n
        FROM unnest(${given}) given(id)
        JOIN nurture_enrolment e ON e.workspace_id = ${workspace} AND e.id = given.id
        JOIN lead l ON l.workspace_id = ${workspace} AND l.id = e.lead_id
        LEFT JOIN zone ON zone.country = l.country_code),
    had AS MATERIALIZED (
      SELECT ${[
        "x.lead_id",
        `array_agg(x.step_id) FILTER (WHERE ${ofProgram}
           AND (x.state <> 'SKIPPED' OR x.enrolment_id = t.id)) AS steps`,
        "bool_or(x.state = 'SCHEDULED' AND x.enrolment_id = t.id) AS waits",
        ...caps.map(({ column }) => column),
      ].join(", ")}
        FROM taken t CROSS JOIN LATERAL (
          SELECT * FROM nurture_send x WHERE x.workspace_id = ${workspace} AND x.lead_id = t.lead_id
          OFFSET 0) x
       GROUP BY x.lead_id),
    d AS MATERIALIZED (
      SELECT ${["taken.*", "had.steps", "had.waits", ...caps.map(({ name }) => `had.${name}`)].join(", ")}
        FROM taken LEFT JOIN had ON had.lead_id = taken.lead_id),
    p AS MATERIALIZED (
      SELECT d.*, n.id AS step_id, n.version AS step_version, n.position AS step_place,
             ${atOf("d.anchor_at", "n")} AS at
        FROM d LEFT JOIN step last ON last.id = d.last_step_id
        LEFT JOIN LATERAL (${nextStep("coalesce(last.position, 0)")}) n ON TRUE),
    judged AS MATERIALIZED (
      SELECT p.*, ${verdictSql(ctx, plan, { params, now, place, caps })} AS verdict,
             ${freeSql(caps)} AS free_at
        FROM p),
    j AS MATERIALIZED (
      SELECT d.*, after.id AS after_id, ${atOf(now, "after")} AS after_at,
             split_part(d.verdict, ' ', 1) AS act, nullif(split_part(d.verdict, ' ', 2), '') AS why
        FROM judged d LEFT JOIN LATERAL (
          ${nextStep("d.step_place")}) after ON d.verdict LIKE 'STEP%'),
    sent AS (
      INSERT INTO nurture_send (workspace_id, id, created_at, updated_at, version, enrolment_id,
          program_id, step_id, step_version, lead_id, state, skip_reason, scheduled_at)
      SELECT workspace_id, (${fresh})[n::int], ${now}, ${now}, 1, id, program_id, step_id, step_version,
          lead_id, CASE WHEN why IS NULL THEN 'SCHEDULED' ELSE 'SKIPPED' END, why, ${now}
        FROM j WHERE act = 'STEP'
      ON CONFLICT (workspace_id, enrolment_id, step_id) DO NOTHING
      RETURNING state),
    moved AS (
      UPDATE nurture_enrolment e SET
          state = ${newState}, exit_reason = CASE j.act WHEN 'EXIT' THEN j.why END,
          last_step_id = CASE j.act WHEN 'STEP' THEN j.step_id ELSE e.last_step_id END,
          anchor_at = CASE j.act WHEN 'STEP' THEN ${now} ELSE e.anchor_at END,
          due_at = CASE j.act WHEN 'LATER' THEN j.at WHEN 'HELD' THEN j.free_at
                              WHEN 'WAIT' THEN ${lastLook}
                              WHEN 'STEP' THEN CASE WHEN j.after_id IS NOT NULL THEN j.after_at
                                WHEN j.why IS NULL THEN ${lastLook} END END,
          ended_at = CASE WHEN ${newState} IN ('COMPLETED', 'EXITED') THEN ${now} END,
          reached_goal = j.reached, version = e.version + 1, updated_at = ${now}
        FROM j WHERE e.workspace_id = ${workspace} AND e.id = j.id)
    SELECT j.id, j.lead_id, j.state AS "from", ${newState} AS "to",
           CASE j.act WHEN 'EXIT' THEN j.why END AS why, j.reached,
           (SELECT count(*)::int FROM sent WHERE state = 'SCHEDULED') AS scheduled
      FROM j WHERE j.state <> ${newState}
     UNION ALL
    SELECT NULL, NULL, NULL, NULL, NULL, NULL, (SELECT count(*)::int FROM sent WHERE state = 'SCHEDULED')`;
  return { text, values: params.values };
}

/** After the last step there is nothing to wait for but that its letter goes out. */
const newState = `CASE j.act WHEN 'EXIT' THEN 'EXITED' WHEN 'DONE' THEN 'COMPLETED'
  WHEN 'STEP' THEN CASE WHEN j.after_id IS NULL AND j.why IS NOT NULL THEN 'COMPLETED' ELSE 'ACTIVE' END
  ELSE j.state END`;

type Judging = {
  readonly params: SqlParams;
  readonly now: string;
  readonly place: Parameters<typeof grantedSql>[0];
  readonly caps: readonly CapSql[];
};

/** In the order of what weighs most; `STEP` alone sends, with a reason it leaves the step out. */
function verdictSql(ctx: Context, { steps }: Plan, { params, now, place, caps }: Judging): string {
  const conditions = steps.flatMap(({ id, condition }) =>
    condition === null
      ? []
      : [`WHEN ${params.add(uuidOf(id))}::uuid THEN ${stepConditionSql(ctx, condition, params)}`],
  );
  const holds =
    conditions.length === 0 ? "TRUE" : `CASE p.step_id ${conditions.join(" ")} ELSE TRUE END`;
  return `CASE
    WHEN p.status = 'CONVERTED' THEN 'EXIT CONVERTED'
    WHEN p.status = 'DISQUALIFIED' THEN 'EXIT DISQUALIFIED'
    WHEN p.status = 'MERGED' THEN 'EXIT MERGED'
    WHEN p.status <> 'NURTURING' THEN 'EXIT REACTIVATED'
    WHEN p.reached THEN 'DONE'
    WHEN p.leaves THEN 'EXIT RULE'
    WHEN p.step_id IS NULL THEN CASE WHEN p.waits THEN 'WAIT' ELSE 'DONE' END
    WHEN p.at > ${now} THEN 'LATER'
    WHEN NOT coalesce(${holds}, FALSE) THEN 'STEP CONDITION'
    WHEN p.email_key IS NULL OR ${suppressedSql(place)} THEN 'STEP SUPPRESSED'
    WHEN NOT ${grantedSql(place)} THEN 'STEP CONSENT'
    ${caps.map(({ verdict }) => verdict).join(" ")}
    ELSE 'STEP' END`;
}

function conditionOf(ctx: Context, filter: NurtureProgram["goal"], params: SqlParams): string {
  return filter === null ? "FALSE" : leadFilterSql(ctx, filter, "l", params);
}

const markOf: Readonly<Record<Engagement, string>> = {
  [Engagement.OPENED]: "opened_at",
  [Engagement.CLICKED]: "clicked_at",
  [Engagement.REPLIED]: "replied_at",
};

function stepConditionSql(
  ctx: Context,
  { engaged, lead }: StepCondition,
  params: SqlParams,
): string {
  const parts: string[] = [];
  if (engaged !== null) {
    const { did, stepId, not } = engaged;
    // Of the lead, not of the enrolment: of who was in the programme before, the step is known too.
    parts.push(`${not ? "NOT " : ""}EXISTS (SELECT FROM nurture_send x
      WHERE x.workspace_id = p.workspace_id AND x.lead_id = p.lead_id
        AND x.step_id = ${params.add(uuidOf(stepId))} AND x.${markOf[did]} IS NOT NULL)`);
  }
  if (lead !== null) {
    parts.push(`EXISTS (SELECT FROM lead l WHERE l.workspace_id = p.workspace_id
      AND l.id = p.lead_id AND ${leadFilterSql(ctx, lead, "l", params)})`);
  }
  return parts.length === 0 ? "TRUE" : `(${parts.join(" AND ")})`;
}

type CapSql = {
  readonly name: string;
  readonly column: string;
  readonly verdict: string;
  readonly free: string;
};

type Capping = {
  /** Which sends of the person it counts. */
  readonly of: string;
  readonly name: string;
  readonly params: SqlParams;
  readonly now: string;
};

/**
 * A cap is in the way of whoever has as many mails that were sent within its span or still wait to be:
 * what waits counts as if it went now. So no span of that length ever holds more, whenever they go.
 * The column is the one that has to leave the span first: when it was sent, infinity while it waits.
 */
function capSql(cap: FrequencyCap | null, { of, name, params, now }: Capping): CapSql | null {
  if (cap === null) return null;
  const per = `${params.add(cap.per)}::interval`;
  const verdict = cap.whenCapped === WhenCapped.SKIP ? "STEP FREQUENCY" : "HELD";
  return {
    name,
    column: `(array_agg(coalesce(x.sent_at, 'infinity') ORDER BY x.sent_at DESC NULLS FIRST)
      FILTER (WHERE ${of} AND (x.state = 'SCHEDULED' OR x.sent_at > ${now} - ${per})
      ))[${params.add(cap.max)}::int] AS ${name}`,
    verdict: `WHEN p.${name} IS NOT NULL THEN '${verdict}'`,
    // One that still waits leaves in its own time: look again before long.
    free: `CASE WHEN p.${name} = 'infinity' THEN ${now} + interval '15 minutes' ELSE p.${name} + ${per} END`,
  };
}

function freeSql(caps: readonly CapSql[]): string {
  if (caps.length === 0) return "NULL::timestamptz";
  return `greatest(${caps.map(({ free }) => free).join(", ")})`;
}
