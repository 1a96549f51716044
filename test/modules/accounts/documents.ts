/** The operations these tests send, each selecting what they look at. */
const ACCOUNT = `id version name nameKey legalName domains tier type industry employees countryCode
  yearEstablished annualRevenue { amount currencyCode } parent { id } owner { id }
  team { nodes { role department fromAt toAt user { id } } }
  externalReferences { nodes { system externalId entityType } }`;

export const ACCOUNT_CREATE = `mutation ($input: AccountCreateInput!) {
  accountCreate(input: $input) { replayed account { ${ACCOUNT} } } }`;
export const ACCOUNT_UPDATE = `mutation ($input: AccountUpdateInput!) {
  accountUpdate(input: $input) { account { ${ACCOUNT} } } }`;
export const ACCOUNT_UPSERT = `mutation ($input: AccountUpsertInput!) {
  accountUpsert(input: $input) { outcome replayed account { ${ACCOUNT} } } }`;
export const ACCOUNT_READ = `query ($id: ID!) { account(id: $id) { ${ACCOUNT} } }`;

const MEMBER = "id role department fromAt toAt user { id } account { id }";
export const TEAM_ADD = `mutation ($input: AccountTeamAddInput!) {
  accountTeamAdd(input: $input) { member { ${MEMBER} } } }`;
export const TEAM_REMOVE = `mutation ($input: AccountTeamRemoveInput!) {
  accountTeamRemove(input: $input) { member { ${MEMBER} } } }`;

const CONTACT = `id version name givenName familyName email emailKey phone phoneExtension title
  buyingRole account { id } externalReferences { nodes { system externalId } }`;
export const CONTACT_CREATE = `mutation ($input: ContactCreateInput!) {
  contactCreate(input: $input) { contact { ${CONTACT} } } }`;
export const CONTACT_UPDATE = `mutation ($input: ContactUpdateInput!) {
  contactUpdate(input: $input) { contact { ${CONTACT} } } }`;
export const CONTACT_UPSERT = `mutation ($input: ContactUpsertInput!) {
  contactUpsert(input: $input) { outcome contact { ${CONTACT} } } }`;

const OPPORTUNITY = `id version name stage amount { amount currencyCode } closeOn engagedOn product
  lossReason openedAt closedAt account { id } owner { id }
  externalReferences { nodes { system externalId } }
  history { nodes { fromState toState note actorKind occurredAt } }`;
export const OPPORTUNITY_CREATE = `mutation ($input: OpportunityCreateInput!) {
  opportunityCreate(input: $input) { opportunity { ${OPPORTUNITY} } } }`;
export const OPPORTUNITY_UPDATE = `mutation ($input: OpportunityUpdateInput!) {
  opportunityUpdate(input: $input) { opportunity { ${OPPORTUNITY} } } }`;
export const OPPORTUNITY_MOVE = `mutation ($input: OpportunityMoveInput!) {
  opportunityMove(input: $input) { opportunity { ${OPPORTUNITY} } } }`;
export const OPPORTUNITY_UPSERT = `mutation ($input: OpportunityUpsertInput!) {
  opportunityUpsert(input: $input) { outcome opportunity { ${OPPORTUNITY} } } }`;
export const OPPORTUNITY_READ = `query ($id: ID!) { opportunity(id: $id) { ${OPPORTUNITY} } }`;

const ASSIGNMENT = "id scope fromAt toAt user { id } account { id } team { id }";
export const LIAISON_ASSIGN = `mutation ($input: LiaisonAssignInput!) {
  liaisonAssign(input: $input) { assignment { ${ASSIGNMENT} } } }`;
export const LIAISON_UNASSIGN = `mutation ($input: LiaisonUnassignInput!) {
  liaisonUnassign(input: $input) { assignment { ${ASSIGNMENT} } } }`;
