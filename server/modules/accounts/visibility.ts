/**
 * Predicates for declareVisibility of whatever hangs on an account. Parameters are SQL expressions:
 * the column with the account's uuid, the acting user's uuid, the row's workspace. `now()` is the
 * database's clock, since a predicate takes no values of its own.
 */

/** The user is on the account's team now, in whatever role. */
export function onAccountTeam(accountId: string, me: string, workspace: string): string {
  return `EXISTS (SELECT 1 FROM account_team_member atm
    WHERE atm.workspace_id = ${workspace} AND atm.account_id = ${accountId}
      AND atm.user_id = ${me} AND ${isInEffect("atm")})`;
}

/** The user is a liaison now of the account itself, or of a team with a member on the account's team. */
export function isLiaisonOf(accountId: string, me: string, workspace: string): string {
  return `EXISTS (SELECT 1 FROM liaison_assignment la
    WHERE la.workspace_id = ${workspace} AND la.user_id = ${me} AND ${isInEffect("la")}
      AND (la.account_id = ${accountId} OR EXISTS (
        SELECT 1 FROM team_member tm
          JOIN account_team_member atm
            ON atm.workspace_id = tm.workspace_id AND atm.user_id = tm.user_id
         WHERE tm.workspace_id = ${workspace} AND tm.team_id = la.team_id AND ${isInEffect("tm")}
           AND atm.account_id = ${accountId} AND ${isInEffect("atm")})))`;
}

function isInEffect(alias: string): string {
  return `${alias}.from_at <= now() AND (${alias}.to_at IS NULL OR ${alias}.to_at > now())`;
}
