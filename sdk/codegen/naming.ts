/** What the naming rules need to know of the schema. */
export type Vocabulary = {
  /** Every object type: the nouns an operation's name may begin with. */
  readonly nouns: ReadonlySet<string>;
  /** Noun to the name of its list field: `Lead` to `leads`. */
  readonly plurals: ReadonlyMap<string, string>;
  /** Noun to the name of its group, where that is not its plural. */
  readonly groups: ReadonlyMap<string, string>;
};

/** Where a method stands: `client.people.users.create` is people, users, create. */
export type MethodPlace = {
  readonly group: string | null;
  readonly method: string;
};

export type NamedOperation = {
  readonly name: string;
  /** The file it stands in: `leads`. */
  readonly resource: string;
  /** Whether an id is all it takes; what takes none, or more, is not one of many. */
  readonly takesId: boolean;
};

/** Operations of client.graphql become methods of the client itself: `client.viewer()`. */
export const CLIENT_RESOURCE = "client";

/**
 * Gives an operation its place in its resource. `LeadCapture` in leads.graphql is `leads.capture`;
 * `Leads`, `Lead` and `LeadsCount` are `list`, `get` and `count`; another noun of the same file gets
 * a group of its own, so `TeamMemberAdd` in people.graphql is `people.teamMembers.add`.
 */
export function placeOf(operation: NamedOperation, words: Vocabulary): MethodPlace {
  const { name, resource } = operation;
  if (resource === CLIENT_RESOURCE) return { group: null, method: lowerFirst(name) };
  if (!operation.takesId && words.nouns.has(name)) {
    return { group: null, method: lowerFirst(withoutOwn(name, resource)) };
  }
  const { noun, verb } = nounAndVerb(operation, words);
  if (noun === null) return { group: null, method: verb };
  return { group: groupOf(noun, resource, words), method: verb };
}

type Split = { readonly noun: string | null; readonly verb: string };

function nounAndVerb({ name, resource }: NamedOperation, words: Vocabulary): Split {
  for (const [noun, list] of words.plurals) {
    if (name === upperFirst(list)) return { noun, verb: "list" };
    if (name === `${upperFirst(list)}Count`) return { noun, verb: "count" };
  }
  if (words.nouns.has(name)) return { noun: name, verb: "get" };
  const noun = [...words.nouns, ...words.groups.keys(), ownNoun(resource)]
    .filter((candidate) => startsWithWord(name, candidate))
    .reduce((longest, next) => (next.length > longest.length ? next : longest), "");
  return { noun: noun || null, verb: lowerFirst(name.slice(noun.length)) };
}

/** Null for the noun the resource is named for. `LeadTouch` in leads is `touches`. */
function groupOf(noun: string, resource: string, words: Vocabulary): string | null {
  const own = words.groups.get(noun);
  if (own !== undefined) return own;
  const plural = words.plurals.get(noun) ?? pluralOf(noun);
  if (noun === ownNoun(resource) || plural === resource) return null;
  return lowerFirst(withoutOwn(upperFirst(plural), resource));
}

function ownNoun(resource: string): string {
  return upperFirst(resource.replace(/ies$/, "y").replace(/s$/, ""));
}

function withoutOwn(name: string, resource: string): string {
  const own = ownNoun(resource);
  return startsWithWord(name, own) ? name.slice(own.length) : name;
}

function startsWithWord(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && /^[A-Z]/.test(name.slice(prefix.length));
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, "ies");
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

export function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
