// PostGraphile 5 as its documentation sets it up: the Amber preset on node:http, the role and the
// workspace set for each request by pgSettings, so that the same row-level security holds.
// Copied by the bench to where its packages are installed. Arguments: database URL, workspace, pool size.
import { createServer } from "node:http";

import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const [connectionString, workspaceId, poolSize] = process.argv.slice(2);

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString,
      schemas: ["public"],
      poolConfig: { max: Number(poolSize) },
      pgSettings: () => ({ role: "liaison_app", "liaison.workspace_id": workspaceId }),
    }),
  ],
  grafserv: { graphqlPath: "/graphql", graphiql: false, websockets: false, watch: false },
  grafast: { explain: false },
};

const pgl = postgraphile(preset);
if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import("postgraphile/graphql");
  console.log(printSchema(await pgl.getSchema()));
  process.exit(0);
}
const serv = pgl.createServ(grafserv);
const server = createServer();
await serv.addTo(server);
await pgl.getSchema();
server.listen(0, "127.0.0.1", () =>
  console.log(`Listening: http://127.0.0.1:${server.address().port}`),
);
