export type PlaygroundExample = {
  readonly title: string;
  /** What one learns from it, in a line. */
  readonly note: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** The tabs a newcomer finds, in the order of the story. A test validates each against the schema. */
export const playgroundExamples: readonly PlaygroundExample[] = [
  {
    title: "Who am I?",
    note: "The person or program behind the key, and what it may do.",
    query: `query WhoAmI {
  viewer {
    role
    permissions
    user {
      id
      name
    }
  }
}
`,
    variables: {},
  },
  {
    title: "Follow what happens",
    note: "The change feed: keep the cursor, and ask again from there.",
    query: `query Changes($after: String) {
  changes(after: $after, first: 20) {
    nodes {
      name
      subjectId
      occurredAt
      payload
    }
    cursor
    hasMore
  }
}
`,
    variables: { after: null },
  },
];
