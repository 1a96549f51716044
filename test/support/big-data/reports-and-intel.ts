import {
  any,
  skewed,
  nth,
  oneOf,
  sometimes,
  after,
  FACT,
  type BigCounts,
  type Of,
  type Tables,
} from "./columns.js";

export function reportTables(
  { users, accounts: allAccounts, reports: total }: BigCounts,
  id: Of,
): Tables {
  const out = Math.floor(total * 0.8); // the others are drafts, just sent, or taken back
  const report = nth(total);
  const edition = nth(Math.max(out, 1));
  const kth = (of: number) => `(n - 1) / ${Math.max(of, 1)}`;
  return {
    customer_meeting: {
      account_id: id("account", skewed(80, allAccounts)),
      kind: oneOf(81, "VISIT SALES_CALL SALES_CALL PHONE VIDEO TRADE_SHOW"),
      title: "'Meeting ' || n",
      starts_at: `pg_temp.at(n, ${total})`,
      ends_at: `pg_temp.at(n, ${total}) + interval '1 hour'`,
      timezone: "'Europe/Rome'",
      organiser_id: id("app_user", any(82, users)),
      status: "'HELD'",
      external_event_uid: sometimes(83, 30, "'event-' || n"),
    },
    meeting_attendee: {
      meeting_id: id("customer_meeting", report),
      side:
        "CASE (n - 1) / " + String(Math.max(total, 1)) + " WHEN 0 THEN 'OURS' ELSE 'CUSTOMER' END",
      user_id: `CASE WHEN n <= ${total} THEN ${id("app_user", any(82, users))} END`,
      contact_id: `CASE WHEN n > ${total} THEN ${id("contact", `1 + (${report} * 2 + ${kth(total)}) % ${allAccounts * 2}`)} END`,
      name: "'Somebody ' || n",
      attended: oneOf(84, "YES YES YES NO UNKNOWN"),
    },
    trip_report: {
      meeting_id: id("customer_meeting", "n"),
      account_id: id("account", skewed(80, allAccounts)),
      author_id: id("app_user", any(82, users)),
      title: "'Report ' || n",
      summary: sometimes(85, 90, "repeat('What was said at the customer. ', 4)"),
      status: `CASE WHEN n <= ${out} THEN ${oneOf(86, "DISTRIBUTED DISTRIBUTED DISTRIBUTED AMENDED")} ELSE ${oneOf(87, "DRAFT DRAFT SUBMITTED DISCARDED RETRACTED")} END`,
      source: "'API'",
      submitted_at: `CASE WHEN n <= ${out} THEN pg_temp.at(n, ${total}) END`,
      distributed_at: `CASE WHEN n <= ${out} THEN pg_temp.at(n, ${total}) END`,
      report_version: "1",
    },
    discussion_item: {
      report_id: id("trip_report", report),
      kind: oneOf(88, "TOPIC NEED NEED OBJECTION COMPLAINT PRAISE COMPETITOR_MENTION PRICING"),
      text: "'Said at the meeting, item ' || n",
      contact_id: sometimes(89, 50, id("contact", any(90, allAccounts * 2))),
      severity: sometimes(91, 30, "(1 + pg_temp.rnd(n, 92, 5))::int"),
    },
    report_edition: {
      ...FACT,
      report_id: id("trip_report", "n"),
      report_version: "1",
      changes: `'[]'`,
    },
    distribution: {
      report_id: id("trip_report", edition),
      edition_id: id("report_edition", edition),
      report_version: "1",
      recipient_id: id(
        "app_user",
        `1 + (pg_temp.rnd(${edition}, 93, ${users}) + ${kth(out)}) % ${users}`,
      ),
      why: `'[{"role":"OWNER","since":"2025-03-02T09:00:00.000Z"}]'`,
      channel: "'IN_APP'",
      state: oneOf(94, "DELIVERED DELIVERED READ ACKNOWLEDGED"),
      delivered_at: `pg_temp.at(n, ${out * 3})`,
      read_at: sometimes(95, 50, after(out * 3, "1")),
    },
    follow_up: {
      report_id: id("trip_report", report),
      text: "'Send the data sheet ' || n",
      owner_id: id("app_user", any(96, users)),
      due_at: after(total, "14"),
      state: oneOf(97, "OPEN IN_PROGRESS DONE DONE CANCELLED"),
    },
  };
}

export function intelTables(counts: BigCounts, id: Of): Tables {
  const { users, accounts: allAccounts, leads: allLeads, reports: allReports } = counts;
  const total = counts.observations;
  return {
    competitor: {
      name: "'Rival ' || n",
      name_key: "'rival ' || n",
      aliases: "ARRAY['Rival number ' || n]",
      call_keys: "ARRAY['rival ' || n]",
      domains: "ARRAY['rival' || n || '.test']",
      tier: oneOf(100, "MAJOR MINOR EMERGING"),
      status: "CASE WHEN n % 8 = 0 THEN 'INACTIVE' ELSE 'ACTIVE' END",
    },
    intel_observation: {
      competitor_id: id("competitor", skewed(101, 40)),
      origin: oneOf(102, "SALES_FIELD SALES_FIELD MARKETING_RESEARCH CUSTOMER PUBLIC"),
      kind: oneOf(103, "PRICING PRODUCT MESSAGING WIN LOSS RUMOUR"),
      claim: "'They lowered their price, seen ' || n",
      observed_at: `pg_temp.at(n, ${total})`,
      reported_by_id: sometimes(104, 90, id("app_user", any(105, users))),
      account_id: sometimes(106, 60, id("account", skewed(107, allAccounts))),
      lead_id: sometimes(108, 20, id("lead", any(109, allLeads))),
      report_id: sometimes(110, 30, id("trip_report", any(111, allReports))),
      source_reliability: sometimes(112, 50, oneOf(113, "A B B C D E F")),
      info_credibility: sometimes(112, 50, oneOf(114, "CONFIRMED PROBABLY_TRUE DOUBTFUL")),
      valid_until: after(total, "180"),
      state: oneOf(115, "NEW NEW TRIAGED TRIAGED CORROBORATED EXPIRED"),
      corroborated_by: "'{}'",
      both_sides: "n % 10 = 0",
    },
  };
}
