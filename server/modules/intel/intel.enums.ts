import { describeEnum } from "../../graphql/enums.js";
import { InfoCredibility, SourceReliability } from "./rules/admiralty.js";
import { ObservationKind } from "./rules/observation-validity.js";
import { ObservationOrigin, ObservationState } from "./rules/observation.js";

export enum CompetitorTier {
  MAJOR = "MAJOR",
  MINOR = "MINOR",
  EMERGING = "EMERGING",
}
describeEnum(CompetitorTier, "CompetitorTier", "How much a competitor is in our way.", {
  MAJOR: "Met in most deals.",
  MINOR: "Met now and then.",
  EMERGING: "New; to be watched.",
});

export enum CompetitorStatus {
  ACTIVE = "ACTIVE",
  INACTIVE = "INACTIVE",
}
describeEnum(CompetitorStatus, "CompetitorStatus", "Whether a competitor is still one.", {
  ACTIVE: "Competes with us.",
  INACTIVE: "Gone, bought or no longer in our way: not recognised in what leads say.",
});

export enum Confidentiality {
  CUSTOMER_SAFE = "CUSTOMER_SAFE",
  INTERNAL = "INTERNAL",
  SOURCE_PROTECTED = "SOURCE_PROTECTED",
}
describeEnum(
  Confidentiality,
  "Confidentiality",
  "Whom people may tell. A label: it hides nothing from anybody in the workspace.",
  {
    CUSTOMER_SAFE: "May be told to customers.",
    INTERNAL: "Stays in the house.",
    SOURCE_PROTECTED: "May be used, but not in a way that shows who said it.",
  },
);

describeEnum(ObservationOrigin, "ObservationOrigin", "Where word of a competitor came from.", {
  SALES_FIELD: "Sales heard it in the field.",
  MARKETING_RESEARCH: "Marketing found it out.",
  CUSTOMER: "A customer or prospect said it.",
  PARTNER: "A partner said it.",
  PUBLIC: "Published for all to see.",
});

describeEnum(ObservationKind, "ObservationKind", "What an observation is about.", {
  PRICING: "Their prices and terms.",
  PRODUCT: "What they make.",
  MESSAGING: "What they say of themselves and of us.",
  CHANNEL: "How they sell.",
  HIRING: "Whom they look for.",
  M_AND_A: "Whom they buy, and who buys them.",
  EVENT: "Where they show up.",
  WIN: "A deal we won against them.",
  LOSS: "A deal we lost to them.",
  RUMOUR: "Talk without a source.",
});

describeEnum(ObservationState, "ObservationState", "How far an observation has been weighed.", {
  NEW: "Nobody has weighed it.",
  TRIAGED: "Graded.",
  CORROBORATED: "Others saw the same for themselves.",
  CONTRADICTED: "Something else turned out to be true.",
  UNCONFIRMED: "Nobody else saw it.",
  EXPIRED: "Too old to act on.",
  REJECTED: "Not worth keeping in mind.",
});

describeEnum(SourceReliability, "SourceReliability", "The Admiralty grade of who says it.", {
  A: "Completely reliable.",
  B: "Usually reliable.",
  C: "Fairly reliable.",
  D: "Not usually reliable.",
  E: "Unreliable.",
  F: "Cannot be judged.",
});

describeEnum(InfoCredibility, "InfoCredibility", "The Admiralty grade of what is said.", {
  CONFIRMED: "1: confirmed by other sources.",
  PROBABLY_TRUE: "2: probably true.",
  POSSIBLY_TRUE: "3: possibly true.",
  DOUBTFUL: "4: doubtful.",
  IMPROBABLE: "5: improbable.",
  CANNOT_BE_JUDGED: "6: cannot be judged.",
});
