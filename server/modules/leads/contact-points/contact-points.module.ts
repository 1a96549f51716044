import { declareReads } from "../../../reader/roots.js";
import { ContactPoint, contactPointList } from "./contact-point.entity.js";
import { ContactPointResolver } from "./contact-point.resolver.js";

export const contactPointEntities = [ContactPoint] as const;

export const contactPointResolvers: readonly Function[] = [
  ContactPointResolver,
  declareReads(contactPointList, {
    one: "contactPoint",
    many: "contactPoints",
    allow: "directory:read",
    description: "Ways to reach the company, published or not, in their order.",
  }),
];
