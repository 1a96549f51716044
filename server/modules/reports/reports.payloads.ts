import { Field, ObjectType } from "type-graphql";

import { Payload } from "../../graphql/inputs.js";
import { Distribution } from "./distribution.entity.js";
import { FollowUp } from "./follow-up.entity.js";
import { CustomerMeeting } from "./meeting.entity.js";
import { TripReport } from "./trip-report.entity.js";

@ObjectType({
  description: "Never in the schema itself: what every mutation of a meeting answers.",
})
abstract class MeetingPayload extends Payload {
  @Field(() => CustomerMeeting, { description: "The meeting." })
  meeting!: CustomerMeeting;
}

@ObjectType({ description: "The meeting as planned." })
export class MeetingPlanPayload extends MeetingPayload {}

@ObjectType({ description: "The meeting as changed." })
export class MeetingUpdatePayload extends MeetingPayload {}

@ObjectType({ description: "The meeting as held." })
export class MeetingHoldPayload extends MeetingPayload {}

@ObjectType({ description: "The meeting as cancelled." })
export class MeetingCancelPayload extends MeetingPayload {}

@ObjectType({ description: "The meeting the customer did not come to." })
export class MeetingNoShowPayload extends MeetingPayload {}

@ObjectType({ description: "Never in the schema itself: what every mutation of a report answers." })
abstract class ReportPayload extends Payload {
  @Field(() => TripReport, { description: "The report." })
  report!: TripReport;
}

const RECEIPTS =
  "One for each recipient this went out to, by recipient; empty if it did not go out.";

@ObjectType({ description: "The report as filed, and whom it went out to." })
export class ReportFilePayload extends ReportPayload {
  @Field(() => [Distribution], { description: RECEIPTS })
  receipts!: Distribution[];
}

@ObjectType({ description: "The report as submitted, and whom it went out to." })
export class ReportSubmitPayload extends ReportPayload {
  @Field(() => [Distribution], { description: RECEIPTS })
  receipts!: Distribution[];
}

@ObjectType({ description: "The report as amended, and whom the change went out to." })
export class ReportAmendPayload extends ReportPayload {
  @Field(() => [Distribution], { description: RECEIPTS })
  receipts!: Distribution[];
}

@ObjectType({ description: "The draft as changed." })
export class ReportUpdatePayload extends ReportPayload {}

@ObjectType({ description: "The draft as given up." })
export class ReportDiscardPayload extends ReportPayload {}

@ObjectType({ description: "The report as taken back." })
export class ReportRetractPayload extends ReportPayload {}

@ObjectType({ description: "The receipt as read." })
export class ReceiptReadPayload extends Payload {
  @Field(() => Distribution, { description: "The receipt." })
  receipt!: Distribution;
}

@ObjectType({ description: "The receipt as acknowledged." })
export class ReceiptAcknowledgePayload extends Payload {
  @Field(() => Distribution, { description: "The receipt." })
  receipt!: Distribution;
}

@ObjectType({ description: "The follow-up as moved." })
export class FollowUpMovePayload extends Payload {
  @Field(() => FollowUp, { description: "The follow-up." })
  followUp!: FollowUp;
}

@ObjectType({ description: "The follow-up as changed." })
export class FollowUpUpdatePayload extends Payload {
  @Field(() => FollowUp, { description: "The follow-up." })
  followUp!: FollowUp;
}
