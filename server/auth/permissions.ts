/** Every permission, `noun:verb`, with what it lets one do. Root fields name one with @Allow. */
export const permissions = {
  "public:read": "See what is published to anybody, without login",
  "viewer:read": "See who one is and what one may do",
  "user:read": "See the people of the workspace and their departments",
  "user:write": "Add people, change their department, capacity or availability",
  "absence:write": "Record one's own absences",
  "absence:manage": "Record anybody's absences",
  "team:read": "See teams and their members",
  "team:write": "Make teams and change their members",
  "client:read": "See API clients and the prefixes of their keys",
  "client:write": "Make API clients; issue and revoke their keys",
  "sla:read": "See business calendars, what is owed by when, and the clocks that run",
  "sla:write": "Make and change business calendars and what is owed by when",
  "sla:steer": "Pause, resume and end clocks",
  "account:read": "See accounts, contacts and account teams",
  "account:write": "Create and change accounts and contacts",
  "account:team": "Change who is on an account's team",
  "consent:read": "See which addresses may be written to, and what proves it",
  "consent:write": "Record and revoke consents",
  "opportunity:read": "See opportunities",
  "opportunity:write": "Create, change and close opportunities",
  "campaign:read": "See campaigns",
  "campaign:write": "Make and change campaigns",
  "lead:read": "See leads within one's row scope",
  "lead:capture": "Bring leads in from any door, and write what is known about them",
  "touch:record": "Record touches of people who are known",
  "lead:qualify": "Record qualifying talks and move leads by their verdict",
  "lead:route": "Hand leads to salespeople; override where they go",
  "routing:read":
    "See the rules leads are routed by: territories, pools, versions, and who would get a lead",
  "routing:write": "Change the rules leads are routed by",
  "lead:work": "Accept, reject and advance leads one was handed",
  "lead:convert": "Convert one's leads into accounts, contacts and opportunities",
  "lead:merge": "Make one lead of several that are one person, and undo that",
  "lead:reopen": "Reopen a disqualified lead",
  "policy:write": "Agree on what makes a likely prospect and on the reasons to send leads back",
  "nurture:read": "See nurture programmes, and who is in them within one's row scope",
  "nurture:write": "Write and pause nurture programmes; send their steps to oneself",
  "nurture:enrol": "Take people into nurture programmes, hold them and take them out",
  "nurture:activate": "Let nurture programmes run, end them, and set what caps them all",
  "source:read": "See the doors leads come in by",
  "source:write": "Make, change and pause these doors; issue their keys",
  "duplicate:decide": "Decide whether leads are one person; look for duplicates among all leads",
  "duplicate:tune": "Estimate and choose the weights that leads are compared by",
  "score:review": "Try score models on how earlier leads went",
  "score:tune": "Draft, teach and use score models; set the agreed line",
  "intake:read": "See what sources refused, with what came",
  "intake:mend": "Mend, replay, discard and erase what sources refused",
  "directory:read": "See the company's contact points, published or not",
  "directory:write": "Write, publish and take back contact points",
  "meeting:read": "See customer meetings",
  "meeting:write": "Plan, hold and cancel customer meetings",
  "report:read": "See trip reports within one's row scope",
  "report:write": "File trip reports and follow-ups",
  "report:retract": "Retract a report that should not have gone out",
  "intel:read": "See competitors and observations",
  "intel:observe": "Record what the field or research says",
  "intel:curate": "Keep competitors; triage and grade observations",
  "import:run": "Bring in files of rows, of a kind one may also write by hand",
  "job:read": "See the work the server owes, and what it gave up",
  "job:retry": "Let work that was given up run again",
  "mail:read": "See the mail the server sends, without its text",
  "mail:resolve": "Say what became of mail whose fate is unknown",
  "event:read": "Read the change feed",
  "audit:read": "Read the audit log",
} as const;

export type Permission = keyof typeof permissions;

/** Permissions in the order declared. */
export function allPermissions(): Permission[] {
  return Object.keys(permissions).filter(isPermission);
}

export function isPermission(text: string): text is Permission {
  return Object.hasOwn(permissions, text);
}
