import { describeEnum } from "../../graphql/enums.js";

export enum Department {
  SALES = "SALES",
  MARKETING = "MARKETING",
  MANUFACTURING = "MANUFACTURING",
  PRODUCT = "PRODUCT",
  EXECUTIVE = "EXECUTIVE",
  LIAISON = "LIAISON",
  OPS = "OPS",
}
describeEnum(Department, "Department", "Which side of the house somebody works on.", {
  SALES: "Sells.",
  MARKETING: "Finds, qualifies and informs those who may buy.",
  MANUFACTURING: "Makes what is sold.",
  PRODUCT: "Decides what will be made.",
  EXECUTIVE: "Answers for all of it.",
  LIAISON: "Technical marketing: former salespeople between sales and marketing.",
  OPS: "Revenue operations: runs this system.",
});

export enum FunctionLevel {
  STAFF = "STAFF",
  MANAGER = "MANAGER",
  EXECUTIVE = "EXECUTIVE",
}
describeEnum(FunctionLevel, "FunctionLevel", "How far somebody's responsibility reaches.", {
  STAFF: "Own work.",
  MANAGER: "A team's work; may reopen, retract and reassign.",
  EXECUTIVE: "A function's work.",
});
