import type { ContactPointCreateInput } from "../modules/leads/contact-points/contact-point.inputs.js";
import type { LeadSourceCreateInput } from "../modules/leads/sources/lead-source.inputs.js";
import { Department } from "../modules/people/department.js";
import { LeadSourceKind } from "../modules/leads/sources/lead-source.enums.js";

export type SourceName = "Contact form" | "Main number" | "Pump selector" | "Watertech Fair";

type Plan = LeadSourceCreateInput & { readonly name: SourceName };

export const sourcePlans: readonly Plan[] = [
  {
    name: "Contact form",
    kind: LeadSourceKind.WEB_FORM,
    requiredFields: ["email"],
    sourceDetail: "Contact form, /pumps/contact",
  },
  { name: "Main number", kind: LeadSourceKind.CALL, sourceDetail: "Main number" },
  {
    name: "Pump selector",
    kind: LeadSourceKind.API,
    mapping: [
      { path: "visitor.mail", field: "email" },
      { path: "visitor.name", field: "name" },
      { path: "application", field: "problem" },
    ],
    ratePerMinute: 120,
  },
  {
    name: "Watertech Fair",
    kind: LeadSourceKind.TRADE_SHOW,
    sourceDetail: "Watertech Fair, hall 4",
    attributes: { show: "Watertech Fair" },
  },
];

/** What the web site says about how to reach us. */
export const contactPoints: readonly (ContactPointCreateInput & { readonly hasForm: boolean })[] = [
  {
    label: "Pump sales",
    department: Department.SALES,
    phone: "+353 1 555 0100",
    email: "sales@brightwater.example",
    hours: "Monday to Friday, 9 to 17, Irish time",
    hasForm: true,
    published: true,
  },
  {
    label: "Everything else",
    department: Department.MARKETING,
    email: "info@brightwater.example",
    hasForm: false,
    published: true,
  },
  {
    label: "Service hotline",
    department: Department.MANUFACTURING,
    phone: "+353 1 555 0199",
    hasForm: false,
    published: false,
  },
];

/** What the contact form sent on the day its fields were renamed. */
export const wrongNames: readonly Record<string, string>[] = [
  { your_mail: "orla.keane@wexfordwater.example", your_name: "Orla Keane", subject: "Boosters" },
  { your_mail: "t.virtanen@saimaatimber.example", your_name: "Timo Virtanen", subject: "Offer" },
];
