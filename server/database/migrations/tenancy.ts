import type { QueryRunner } from "typeorm";

/** The role the server works under: no superuser, no owner, no bypass, so row-level security holds. */
export const APP_ROLE = "liaison_app";

const OWN_ROWS = "workspace_id = nullif(current_setting('liaison.workspace_id', true), '')::uuid";

type Grant = "SELECT" | "INSERT" | "UPDATE" | "DELETE";

/**
 * Closes a table to all but the workspace the connection is set to. FORCE, because a table's owner
 * would otherwise walk past its policies. Every table a migration makes goes through here.
 */
export async function isolate(
  runner: QueryRunner,
  table: string,
  grants: readonly Grant[] = ["SELECT", "INSERT", "UPDATE"],
): Promise<void> {
  await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY own_workspace ON "${table}" USING (${OWN_ROWS}) WITH CHECK (${OWN_ROWS})`,
  );
  await runner.query(`GRANT ${grants.join(", ")} ON "${table}" TO ${APP_ROLE}`);
}

/** Facts are written once: the app may not change them, and a trigger stops even the owner by mistake. */
export async function isolateFacts(runner: QueryRunner, table: string): Promise<void> {
  await isolate(runner, table, ["SELECT", "INSERT"]);
  await runner.query(
    `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "${table}"
       FOR EACH ROW EXECUTE FUNCTION liaison_refuse_change()`,
  );
}

/** Rows of tenants are read and written workspace by workspace, as their policies want. */
export async function eachWorkspace(
  runner: QueryRunner,
  work: (workspaceId: string) => Promise<unknown>,
): Promise<void> {
  const workspaces: { id: string }[] = await runner.query(
    "SELECT workspace_id AS id FROM workspace_directory",
  );
  for (const { id } of workspaces) {
    await runner.query("SELECT set_config('liaison.workspace_id', $1, true)", [id]);
    await work(id);
  }
}
