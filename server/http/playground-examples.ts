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
    title: "Capture a lead",
    note: "From any door; somebody known is found again, never made twice. Run it a second time.",
    query: `mutation CaptureLead($input: LeadCaptureInput!) {
  leadCapture(input: $input) {
    outcome
    matchedBy
    lead {
      id
      name
      email
      status
      fitBand
      fitScore
      account {
        name
      }
    }
    handOff {
      state
      toUser {
        name
      }
      toQueue
    }
    problems {
      path
      message
    }
  }
}
`,
    variables: {
      input: {
        receivedVia: "WEB_FORM",
        sourceDetail: "Playground",
        name: "Ana Lindqvist",
        email: "Ana.Lindqvist@example.com",
        title: "Head of Operations",
        company: "Nordvik Foods",
        countryCode: "SE",
        employees: 420,
        problem: "Two lines stand still for an hour at every change-over.",
      },
    },
  },
  {
    title: "The queue of leads",
    note: "What sales should look at first: open leads of this quarter, best fit on top.",
    query: `query LeadQueue($filter: LeadFilter, $after: String) {
  leads(
    first: 20
    after: $after
    filter: $filter
    orderBy: [{ field: FIT_SCORE, direction: DESC }]
  ) {
    nodes {
      id
      name
      company
      status
      fitBand
      fitScore
      problem
      owner {
        name
      }
      account {
        name
      }
      scores(first: 1) {
        nodes {
          reasons {
            explanation
            contribution
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  leadsCount(filter: $filter) {
    count
    precision
  }
}
`,
    variables: {
      filter: {
        status: { in: ["RAW", "INQUIRY", "MQL", "SAL"] },
        createdAt: { withinLast: "P90D" },
      },
      after: null,
    },
  },
  {
    title: "The story of an account",
    note: "Who looks after it, which leads came from it, what was said at its meetings.",
    query: `query AccountStory($filter: AccountFilter) {
  accounts(first: 3, filter: $filter) {
    nodes {
      id
      name
      tier
      team(first: 10) {
        nodes {
          role
          user {
            name
            department
          }
        }
      }
      leads(first: 5) {
        nodes {
          name
          status
          fitBand
        }
      }
      meetings(first: 3) {
        nodes {
          title
          startsAt
          status
          reports(first: 2) {
            nodes {
              title
              summary
              author {
                name
              }
            }
          }
        }
      }
    }
  }
}
`,
    variables: { filter: { tier: { eq: "STRATEGIC" } } },
  },
  {
    title: "File a trip report",
    note: "On a meeting that took place; see who in sales receives it, and why.",
    query: `# First run HeldMeetings, and copy a meeting's id and its organiser's id into the variables.
query HeldMeetings {
  meetings(first: 5, filter: { status: { eq: HELD } }) {
    nodes {
      id
      title
      account {
        name
      }
      organiser {
        id
        name
      }
    }
  }
}

mutation FileTripReport($input: ReportFileInput!) {
  reportFile(input: $input) {
    report {
      id
      status
      discussion(first: 10) {
        nodes {
          kind
          text
        }
      }
    }
    receipts {
      recipient {
        name
      }
      reason
      state
    }
  }
}
`,
    variables: {
      input: {
        meetingId: "meeting_…",
        authorId: "user_…",
        summary: "They outgrow their two lines by spring and want a plan for a third.",
        discussion: [
          { kind: "NEED", text: "Change-over under ten minutes.", severity: 4 },
          { kind: "COMPETITOR_MENTION", text: "A competitor quoted eight weeks." },
        ],
        followUps: [{ text: "Send the layout study.", dueAt: "2030-01-31T17:00:00Z" }],
        submit: true,
      },
    },
  },
  {
    title: "What rivals do",
    note: "What sales and marketing each saw of a competitor, with its source and its worth.",
    query: `query CompetitorObservations($since: Duration!) {
  competitors(first: 10) {
    nodes {
      name
      tier
      observations(
        first: 5
        filter: { observedAt: { withinLast: $since } }
        orderBy: [{ field: OBSERVED_AT, direction: DESC }]
      ) {
        nodes {
          kind
          claim
          origin
          grade
          bothSides
          observedAt
          validUntil
          reportedBy {
            name
          }
          account {
            name
          }
        }
      }
    }
  }
}
`,
    variables: { since: "P180D" },
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
