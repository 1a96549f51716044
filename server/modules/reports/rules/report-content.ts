/**
 * What a report must tell. Source: the practice of "meeting attendees, what was discussed and their
 * follow up".
 */
export enum ReportSection {
  ATTENDEES = "ATTENDEES",
  DISCUSSION = "DISCUSSION",
  FOLLOW_UP = "FOLLOW_UP",
}

/** How much of each section is there. */
export type ReportContent = {
  /** Attendees of the meeting, without those marked as not having come. */
  readonly attendees: number;
  readonly discussionItems: number;
  readonly followUps: number;
};

export const allSections: readonly ReportSection[] = [
  ReportSection.ATTENDEES,
  ReportSection.DISCUSSION,
  ReportSection.FOLLOW_UP,
];

/** The sections a policy asks for and the report has not, each once, in the order of a report. */
export function missingFrom(
  content: ReportContent,
  mustInclude: readonly ReportSection[],
): ReportSection[] {
  const counts: Readonly<Record<ReportSection, number>> = {
    [ReportSection.ATTENDEES]: content.attendees,
    [ReportSection.DISCUSSION]: content.discussionItems,
    [ReportSection.FOLLOW_UP]: content.followUps,
  };
  return allSections.filter((section) => mustInclude.includes(section) && counts[section] === 0);
}
