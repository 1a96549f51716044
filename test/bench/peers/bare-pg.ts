import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { Pool } from "pg";

/**
 * What hand-written code can do on this machine: no GraphQL, no tenancy but the predicate, no checks;
 * PostgreSQL writes the JSON and a plain HTTP server sends it. Arguments: database URL, workspace, pool size.
 */
const [url = "", workspaceId = "", poolSize = "16"] = process.argv.slice(2);
const pool = new Pool({ connectionString: url, max: Number(poolSize) });

const statements: Readonly<Record<string, string>> = {
  R1: `SELECT json_build_object('data', json_build_object('leads', json_build_object('nodes',
      coalesce(json_agg(json_build_object('id', id, 'name', name, 'email', email, 'company', company,
        'countryCode', country_code, 'status', status, 'fitScore', fit_score, 'createdAt', created_at)),
        '[]'))))::text AS answer
    FROM (SELECT * FROM lead WHERE workspace_id = $1 ORDER BY fit_score DESC, id DESC LIMIT 50) l`,
  R2: `SELECT json_build_object('data', json_build_object('leads', json_build_object('nodes',
      coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'email', l.email,
        'status', l.status, 'fitScore', l.fit_score, 'createdAt', l.created_at,
        'owner', CASE WHEN o.id IS NOT NULL THEN
          json_build_object('id', o.id, 'name', o.name, 'email', o.email) END,
        'account', CASE WHEN a.id IS NOT NULL THEN
          json_build_object('id', a.id, 'name', a.name, 'tier', a.tier,
            'owner', CASE WHEN ao.id IS NOT NULL THEN
              json_build_object('id', ao.id, 'name', ao.name, 'email', ao.email) END) END)
        ORDER BY l.fit_score DESC, l.id DESC), '[]'))))::text AS answer
    FROM (SELECT * FROM lead WHERE workspace_id = $1 ORDER BY fit_score DESC, id DESC LIMIT 50) l
    LEFT JOIN app_user o ON o.workspace_id = $1 AND o.id = l.owner_id
    LEFT JOIN account a ON a.workspace_id = $1 AND a.id = l.account_id
    LEFT JOIN app_user ao ON ao.workspace_id = $1 AND ao.id = a.owner_id`,
  R3: `SELECT json_build_object('data', json_build_object('accounts', json_build_object('nodes',
      coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'tier', a.tier,
        'leads', json_build_object('nodes', l.nodes), 'reports', json_build_object('nodes', r.nodes),
        'observations', json_build_object('nodes', i.nodes)) ORDER BY a.name, a.id), '[]'))))::text AS answer
    FROM (SELECT * FROM account WHERE workspace_id = $1 ORDER BY name, id LIMIT 20) a
    CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name,
        'status', status, 'fitScore', fit_score)), '[]') AS nodes
      FROM (SELECT * FROM lead WHERE workspace_id = $1 AND account_id = a.id
        ORDER BY fit_score DESC, id DESC LIMIT 5) x) l
    CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('id', x.id, 'title', x.title,
        'createdAt', x.created_at, 'author', json_build_object('id', u.id, 'name', u.name))
        ORDER BY x.created_at DESC, x.id DESC), '[]') AS nodes
      FROM (SELECT * FROM trip_report WHERE workspace_id = $1 AND account_id = a.id
        AND status = 'DISTRIBUTED' ORDER BY created_at DESC, id DESC LIMIT 5) x
      JOIN app_user u ON u.workspace_id = $1 AND u.id = x.author_id) r
    CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('id', id, 'claim', claim,
        'kind', kind, 'observedAt', observed_at)), '[]') AS nodes
      FROM (SELECT * FROM intel_observation WHERE workspace_id = $1 AND account_id = a.id
        ORDER BY observed_at DESC, id DESC LIMIT 5) x) i`,
};

const server = createServer((request, response) => {
  const name = request.url?.slice(1) ?? "";
  const text = statements[name];
  if (text === undefined) {
    response.writeHead(404).end();
    return;
  }
  pool.query<{ answer: string }>({ name, text, values: [workspaceId] }).then(
    ({ rows }) => {
      response.writeHead(200, { "content-type": "application/json" }).end(rows[0]?.answer);
    },
    (error: unknown) => {
      response.writeHead(500).end(String(error));
    },
  );
});

server.listen(0, "127.0.0.1", () => {
  const address: AddressInfo | string | null = server.address();
  if (address !== null && typeof address !== "string") {
    console.log(`Listening: http://127.0.0.1:${address.port}`);
  }
});
