import { InputType } from "type-graphql";

import {
  BooleanInput,
  ChangeInput,
  CommandInput,
  EnumInput,
  IdInput,
  InstantInput,
  IntInput,
  LongTextInput,
  NestedInput,
  TextInput,
} from "../../graphql/inputs.js";
import { Contact } from "../accounts/contact.entity.js";
import { User } from "../people/user.entity.js";
import { Distribution } from "./distribution.entity.js";
import { FollowUp } from "./follow-up.entity.js";
import { CustomerMeeting } from "./meeting.entity.js";
import { DiscussionKind } from "./reports.enums.js";
import { FollowUpState } from "./rules/follow-up.js";
import { DiscussionItem, TripReport } from "./trip-report.entity.js";

@InputType({ description: "One thing that was said." })
export class DiscussionItemInput {
  @EnumInput(() => DiscussionKind, "What kind of thing.")
  kind!: DiscussionKind;

  @LongTextInput("What was said.")
  text!: string;

  @IdInput(() => Contact, "Who of the customer said it.", { nullable: true })
  contactId?: string | null;

  @IntInput("How much it matters to the customer, 1 to 5.", { nullable: true, min: 1, max: 5 })
  severity?: number | null;
}

@InputType({ description: "A correction of one thing said: absent leaves, null clears." })
export class DiscussionItemChangeInput {
  @IdInput(() => DiscussionItem, "Which item, of this report.")
  itemId!: string;

  @EnumInput(() => DiscussionKind, "What kind of thing.", { nullable: true })
  kind?: DiscussionKind;

  @LongTextInput("What was said.", { nullable: true })
  text?: string;

  @IdInput(() => Contact, "Who of the customer said it.", { nullable: true })
  contactId?: string | null;

  @IntInput("How much it matters to the customer, 1 to 5.", { nullable: true, min: 1, max: 5 })
  severity?: number | null;
}

@InputType({ description: "Something promised." })
export class FollowUpInput {
  @LongTextInput("What.")
  text!: string;

  @IdInput(() => User, "Who keeps the promise; the report's author, if not given.", {
    nullable: true,
  })
  ownerId?: string | null;

  @InstantInput("Until when.")
  dueAt!: Date;
}

@InputType({ description: "A trip report on a meeting." })
export class ReportFileInput extends CommandInput {
  @IdInput(() => CustomerMeeting, "The meeting.")
  meetingId!: string;

  @IdInput(() => User, "Who wrote it; you, if not given. Only programs name somebody else.", {
    nullable: true,
  })
  authorId?: string | null;

  @TextInput("Title; the meeting's, if not given.", { nullable: true })
  title?: string | null;

  @LongTextInput("The whole in a few sentences.", { nullable: true })
  summary?: string | null;

  @NestedInput(() => [DiscussionItemInput], "What was said.", { nullable: true })
  discussion?: DiscussionItemInput[] | null;

  @NestedInput(() => [FollowUpInput], "What was promised.", { nullable: true })
  followUps?: FollowUpInput[] | null;

  @BooleanInput(
    "True: submits and distributes it at once, or refuses all of it. False: a draft, if not given.",
    { nullable: true },
  )
  submit?: boolean | null;
}

@InputType({ description: "Never in the schema itself: what every change of a report names." })
abstract class ReportInput extends ChangeInput {
  @IdInput(() => TripReport, "The report.")
  reportId!: string;
}

@InputType({ description: "Which draft is handed in." })
export class ReportSubmitInput extends ReportInput {}

@InputType({ description: "Which draft is given up." })
export class ReportDiscardInput extends ReportInput {}

@InputType({ description: "What changes in a draft: absent leaves, null clears." })
export class ReportUpdateInput extends ReportInput {
  @TextInput("Title.", { nullable: true })
  title?: string;

  @LongTextInput("The whole in a few sentences.", { nullable: true })
  summary?: string | null;

  @NestedInput(() => [DiscussionItemInput], "What else was said.", { nullable: true })
  addDiscussion?: DiscussionItemInput[] | null;

  @NestedInput(() => [DiscussionItemChangeInput], "Corrections of what was said.", {
    nullable: true,
  })
  changeDiscussion?: DiscussionItemChangeInput[] | null;

  @NestedInput(() => [FollowUpInput], "What else was promised.", { nullable: true })
  addFollowUps?: FollowUpInput[] | null;
}

@InputType({ description: "What changes in a report that went out; it goes out again as that." })
export class ReportAmendInput extends ReportUpdateInput {
  @TextInput("Why, for those who got it.", { nullable: true })
  note?: string | null;
}

@InputType({ description: "Which report is taken back, and why." })
export class ReportRetractInput extends ReportInput {
  @TextInput("Why; kept in the report's history.")
  note!: string;
}

@InputType({ description: "Which receipt you have read, one of your own." })
export class ReceiptReadInput extends CommandInput {
  @IdInput(() => Distribution, "The receipt.")
  receiptId!: string;
}

@InputType({ description: "Which receipt you acknowledge, one of your own." })
export class ReceiptAcknowledgeInput extends ReceiptReadInput {}

@InputType({ description: "How far a follow-up has come." })
export class FollowUpMoveInput extends ChangeInput {
  @IdInput(() => FollowUp, "Which follow-up.")
  followUpId!: string;

  @EnumInput(() => FollowUpState, "Where it moves.")
  to!: FollowUpState;

  @LongTextInput("What shows that it was done; absent leaves what stands there.", {
    nullable: true,
  })
  evidence?: string | null;

  @TextInput("A remark for its history.", { nullable: true })
  note?: string | null;
}

@InputType({ description: "What changes about an open follow-up: absent leaves, null clears." })
export class FollowUpUpdateInput extends ChangeInput {
  @IdInput(() => FollowUp, "Which follow-up.")
  followUpId!: string;

  @LongTextInput("What was promised.", { nullable: true })
  text?: string;

  @IdInput(() => User, "Who keeps the promise.", { nullable: true })
  ownerId?: string;

  @InstantInput("Until when.", { nullable: true })
  dueAt?: Date;

  @LongTextInput("What shows that it was done.", { nullable: true })
  evidence?: string | null;
}
