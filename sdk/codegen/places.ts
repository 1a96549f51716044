/**
 * Where methods stand, as far as the schema does not say it: one line per noun. The words are those
 * that root fields begin with; the longest one that fits decides.
 */
export const RESOURCE_OF: Readonly<Record<string, string>> = {
  account: "accounts",
  business: "clocks",
  sla: "clocks",
  contact: "accounts",
  externalReference: "accounts",
  consent: "consents",
  mail: "mail",
  outgoingMail: "mail",
  suppression: "consents",
  liaison: "accounts",
  opportunit: "accounts",
  apiClient: "people",
  apiKey: "people",
  team: "people",
  user: "people",
  absence: "people",
  routing: "routing",
  territor: "routing",
  audit: "audit",
  change: "changes",
  competitor: "intel",
  intel: "intel",
  observation: "intel",
  agreedLine: "leads",
  duplicate: "leads",
  handOff: "leads",
  callScript: "leads",
  contactPoint: "contactPoints",
  publicContactPoint: "contactPoints",
  webForm: "webForms",
  intake: "leads",
  lead: "leads",
  qualification: "leads",
  rejectReason: "leads",
  nurture: "nurture",
  score: "leads",
  lease: "leads",
  workLease: "leads",
  touch: "leads",
  discussionItem: "reports",
  followUp: "reports",
  meeting: "reports",
  receipt: "reports",
  report: "reports",
  campaign: "programmes",
  import: "imports",
  job: "jobs",
  viewer: "client",
};

/** Nouns whose group is not their plural: `accountTeamAdd` is `accounts.team.add`. */
export const GROUP_OF: ReadonlyMap<string, string> = new Map([
  ["AccountTeam", "team"],
  ["Duplicate", "duplicates"],
  ["AccountTeamMember", "team"],
  ["Liaison", "liaisons"],
  ["LiaisonAssignment", "liaisons"],
  ["Lease", "leases"],
  ["WorkLease", "leases"],
]);

/** Reached by `request` only: what they select depends on what the caller wants. */
export const WITHOUT_METHOD: ReadonlySet<string> = new Set(["node"]);

/**
 * Lists that come with one row's `get` although they have a root list too: without them the row says
 * little. A list without a root list always comes, as there is no other way to it by a method.
 */
export const LISTS_OF_GET: Readonly<Record<string, readonly string[]>> = {
  Lead: ["touches"],
  TripReport: ["discussion", "followUps", "receipts"],
};

/**
 * Lists that no `get` brings: the timeline costs a statement of its own, opt-ins and merges few
 * leads have, and a get has to fit into what one operation may cost.
 */
export const NOT_IN_GET: ReadonlySet<string> = new Set(["timeline", "optIns", "merges"]);

export function resourceOf(rootField: string): string {
  const [longest] = Object.keys(RESOURCE_OF)
    .filter((word) => rootField.startsWith(word))
    .sort((a, b) => b.length - a.length);
  const resource = longest === undefined ? undefined : RESOURCE_OF[longest];
  if (resource !== undefined) return resource;
  throw new Error(
    `The root field ${rootField} has no resource yet: name one in sdk/codegen/places.ts.`,
  );
}
