import { Platform1790000000001 } from "./0001-platform.js";
import { People1790000000100 } from "./0100-people.js";
import { Accounts1790000000200 } from "./0200-accounts.js";
import { Leads1790000000300 } from "./0300-leads.js";
import { Reports1790000000400 } from "./0400-reports.js";
import { Intel1790000000500 } from "./0500-intel.js";
import { Programmes1790000000605 } from "./0605-programmes.js";
import { LeadSources1790000000620 } from "./0620-lead-sources.js";
import { Touches1790000000621 } from "./0621-touches.js";
import { Intake1790000000622 } from "./0622-intake.js";
import { ContactPoints1790000000625 } from "./0625-contact-points.js";
import { OutgoingMail1790000000630 } from "./0630-outgoing-mail.js";
import { Consent1790000000635 } from "./0635-consent.js";
import { WebForms1790000000636 } from "./0636-web-forms.js";
import { Jobs1790000000639 } from "./0639-jobs.js";
import { Imports1790000000640 } from "./0640-imports.js";
import { ImportsForgotten1790000000641 } from "./0641-imports-forgotten.js";
import { Duplicates1790000000650 } from "./0650-duplicates.js";
import { DuplicateScans1790000000651 } from "./0651-duplicate-scans.js";
import { LeadMerge1790000000660 } from "./0660-lead-merge.js";
import { LeadConversion1790000000670 } from "./0670-lead-conversion.js";
import { AuditAction1790000000680 } from "./0680-audit-action.js";
import { OwnersQueue1790000000690 } from "./0690-owners-queue.js";
import { BusinessCalendars1790000000700 } from "./0700-business-calendars.js";
import { SlaClocks1790000000701 } from "./0701-sla-clocks.js";
import { Scoring1790000000710 } from "./0710-scoring.js";
import { Routing1790000000720 } from "./0720-routing.js";
import { Qualifying1790000000730 } from "./0730-qualifying.js";
import { RejectReasons1790000000731 } from "./0731-reject-reasons.js";
import { Attempts1790000000732 } from "./0732-attempts.js";
import { Nurture1790000000740 } from "./0740-nurture.js";
import { NurtureJudged1790000000741 } from "./0741-nurture-judged.js";
import { MailEngagement1790000000750 } from "./0750-mail-engagement.js";
import { WorkLeases1790000000751 } from "./0751-work-leases.js";
import { LaterColumns1790000000760 } from "./0760-later-columns.js";
import { WorkingHours1790000000770 } from "./0770-working-hours.js";
import { NurtureSettings1790000000780 } from "./0780-nurture-settings.js";
import { NurtureMerges1790000000781 } from "./0781-nurture-merges.js";
import { NurtureTellsOpens1790000000782 } from "./0782-nurture-tells-opens.js";
import { MovesByTime1790000000790 } from "./0790-moves-by-time.js";
import { WhyLeasesEnded1790000000791 } from "./0791-why-leases-ended.js";

/** In order, forward only, never edited once released: expand first, contract a release later. */
export const migrations = [
  Platform1790000000001,
  People1790000000100,
  Accounts1790000000200,
  Leads1790000000300,
  Reports1790000000400,
  Intel1790000000500,
  Programmes1790000000605,
  LeadSources1790000000620,
  Touches1790000000621,
  Intake1790000000622,
  ContactPoints1790000000625,
  OutgoingMail1790000000630,
  Consent1790000000635,
  WebForms1790000000636,
  Jobs1790000000639,
  Imports1790000000640,
  ImportsForgotten1790000000641,
  Duplicates1790000000650,
  DuplicateScans1790000000651,
  LeadMerge1790000000660,
  LeadConversion1790000000670,
  AuditAction1790000000680,
  OwnersQueue1790000000690,
  BusinessCalendars1790000000700,
  SlaClocks1790000000701,
  Scoring1790000000710,
  Routing1790000000720,
  Qualifying1790000000730,
  RejectReasons1790000000731,
  Attempts1790000000732,
  Nurture1790000000740,
  NurtureJudged1790000000741,
  MailEngagement1790000000750,
  WorkLeases1790000000751,
  LaterColumns1790000000760,
  WorkingHours1790000000770,
  NurtureSettings1790000000780,
  NurtureMerges1790000000781,
  NurtureTellsOpens1790000000782,
  MovesByTime1790000000790,
  WhyLeasesEnded1790000000791,
] as const;
