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

export function peopleTables({ users }: BigCounts, id: Of): Tables {
  const teams = Math.ceil(users / 8);
  return {
    app_user: {
      email: "'person' || n || '@company.test'",
      email_key: "'person' || n || '@company.test'",
      name: `${oneOf(1, "Ada Bruno Chiara Dario Elena Fabio Gaia Hugo")} || ' ' || n`,
      department:
        "CASE WHEN n % 10 < 6 THEN 'SALES' WHEN n % 10 < 8 THEN 'MARKETING' WHEN n % 10 = 8 THEN 'LIAISON' ELSE 'MANUFACTURING' END",
      function_level: "CASE WHEN n % 8 = 1 THEN 'MANAGER' ELSE 'STAFF' END",
      manager_id: `CASE WHEN n % 8 <> 1 THEN ${id("app_user", "n - (n - 1) % 8")} END`,
      former_sales: "n % 10 = 8",
      timezone: "'Europe/Rome'",
      max_open_leads: "CASE WHEN n % 3 = 0 THEN 50 END",
      lead_weight: "1 + n % 3",
      active: "n % 25 <> 0",
      away: "n % 20 = 0",
    },
    team: {
      name: "'Team ' || n",
      department: "'SALES'",
      lead_id: id("app_user", "(n - 1) * 8 + 1"),
    },
    team_member: {
      team_id: id("team", `1 + (n - 1) / 8`),
      user_id: id("app_user", "n"),
      from_at: `pg_temp.at(n, ${users * teams})`,
      to_at: "CASE WHEN n % 12 = 0 THEN '2025-09-01T00:00:00Z'::timestamptz END",
    },
  };
}

export function accountTables({ users, accounts: total }: BigCounts, id: Of): Tables {
  return {
    account: {
      name: `${oneOf(10, "Northern Alpine Rapid United Prime Delta Coastal Iron")} || ' ' || ${oneOf(11, "Pumps Foods Steel Chemicals Paper Energy Water")} || ' ' || n`,
      name_key: "'account ' || n",
      domains: "ARRAY['account' || n || '.test']",
      parent_id: `CASE WHEN n > 10 AND n % 12 = 0 THEN ${id("account", "1 + n / 12")} END`,
      industry: oneOf(12, "333914 311000 325000 221000"),
      employees: sometimes(13, 80, "(10 + pg_temp.rnd(n, 14, 5000))::int"),
      annual_revenue: "(pg_temp.rnd(n, 15, 100000000))::numeric / 7",
      annual_revenue_currency: "'EUR'",
      tier: oneOf(16, "STRATEGIC KEY KEY STANDARD STANDARD STANDARD LONG_TAIL LONG_TAIL LONG_TAIL"),
      type: oneOf(17, "PROSPECT PROSPECT CUSTOMER PARTNER OTHER"),
      country_code: oneOf(18, "IT DE FR US"),
      owner_id: sometimes(19, 90, id("app_user", any(20, users))),
      attributes: `'{}'`,
    },
    account_domain: {
      ...FACT,
      account_id: id("account", "n"),
      domain: "'account' || n || '.test'",
    },
    account_team_member: {
      account_id: id("account", nth(total)),
      user_id: id("app_user", any(21, users)),
      role: oneOf(22, "OWNER ACCOUNT_EXEC SDR SALES_ENGINEER MARKETING LIAISON"),
      department: oneOf(23, "SALES SALES SALES MARKETING"),
      from_at: `pg_temp.at(n, ${total * 3})`,
      to_at: sometimes(24, 20, after(total * 3, "60")),
    },
    contact: {
      account_id: id("account", nth(total)),
      name: `${oneOf(25, "Anna Bo Carla Dino Eva Franco")} || ' ' || n`,
      email: sometimes(26, 85, "'contact' || n || '@account.test'"),
      email_key: sometimes(26, 85, "'contact' || n || '@account.test'"),
      phone: sometimes(27, 60, "'+39' || (3000000000 + n)"),
      buying_role: oneOf(28, "CHAMPION ECONOMIC_BUYER USER UNKNOWN UNKNOWN"),
      attributes: `'{}'`,
    },
    opportunity: {
      account_id: id("account", skewed(29, total)),
      name: "'Deal ' || n",
      stage: oneOf(30, "PROSPECTING QUALIFICATION PROPOSAL NEGOTIATION CLOSED_WON CLOSED_LOST"),
      amount: sometimes(31, 80, "(pg_temp.rnd(n, 32, 1000000))::numeric / 3"),
      amount_currency: sometimes(31, 80, "'EUR'"),
      close_on: sometimes(33, 70, `(${after(total, "90")})::date`),
      owner_id: sometimes(34, 90, id("app_user", any(35, users))),
      opened_at: `pg_temp.at(n, ${total})`,
      attributes: `'{}'`,
    },
    external_reference: {
      system: "'hubspot'",
      external_id: "n::text",
      entity_type: "'Account'",
      entity_id: id("account", "n"),
    },
    liaison_assignment: {
      user_id: id(
        "app_user",
        `9 + 10 * pg_temp.rnd(n, 36, ${Math.max(Math.floor((users - 9) / 10), 1)})`,
      ),
      scope: "'ACCOUNT'",
      account_id: id("account", any(37, total)),
      from_at: `pg_temp.at(n, ${Math.ceil(total / 20)})`,
    },
  };
}
