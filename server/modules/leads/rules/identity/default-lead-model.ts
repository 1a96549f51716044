import { leadAttributes } from "./lead-attributes.js";
import { MatchLevel, type LevelShare, type MatchModel } from "./match-model.js";

type Shares = readonly [m: number, u: number];
type Name = (typeof leadAttributes)[number]["name"];

/**
 * The weights a workspace starts with, until it estimates its own. House figures. m: of two records
 * of one person, given names differ by short forms most, e-mails nearly always, since one address is
 * one lead already. u: a thousand family names and companies, a hundred given names, an office that
 * shares its number. Prior: one pair in 16,384, as among ten thousand leads of which one in three has
 * a double; so only agreement on several things lifts a pair to the look of somebody.
 */
const shares: Readonly<Record<Name, Partial<Record<MatchLevel, Shares>>>> = {
  givenName: {
    EXACT: [0.72, 0.01],
    CLOSE: [0.18, 0.008],
    NEAR: [0.05, 0.02],
    CROSSED: [0.03, 0.0003],
    DIFFERENT: [0.02, 0.9617],
  },
  familyName: {
    EXACT: [0.8, 0.001],
    CLOSE: [0.1, 0.002],
    NEAR: [0.04, 0.01],
    CROSSED: [0.03, 0.0003],
    DIFFERENT: [0.03, 0.9867],
  },
  email: {
    EXACT: [0.2, 0.00001],
    CLOSE: [0.15, 0.002],
    NEAR: [0.1, 0.03],
    DIFFERENT: [0.55, 0.96799],
  },
  phone: {
    EXACT: [0.45, 0.0002],
    CLOSE: [0.08, 0.0001],
    NEAR: [0.02, 0.0007],
    DIFFERENT: [0.45, 0.999],
  },
  domain: { EXACT: [0.7, 0.001], DIFFERENT: [0.3, 0.999] },
  company: {
    EXACT: [0.65, 0.001],
    CLOSE: [0.15, 0.001],
    NEAR: [0.05, 0.008],
    DIFFERENT: [0.15, 0.99],
  },
  title: {
    EXACT: [0.4, 0.05],
    CLOSE: [0.15, 0.03],
    NEAR: [0.05, 0.04],
    DIFFERENT: [0.4, 0.88],
  },
  city: {
    EXACT: [0.75, 0.02],
    CLOSE: [0.08, 0.005],
    NEAR: [0.02, 0.015],
    DIFFERENT: [0.15, 0.96],
  },
  country: { EXACT: [0.97, 0.2], DIFFERENT: [0.03, 0.8] },
};

export const defaultLeadModel: MatchModel = {
  version: 1,
  prior: 1 / 16_384,
  reviewBits: 3,
  autoBits: 10,
  attributes: leadAttributes.map((attribute) => ({
    ...attribute,
    levels: levelsFrom(shares[attribute.name]),
  })),
};

function levelsFrom(given: Partial<Record<MatchLevel, Shares>>): LevelShare[] {
  return Object.values(MatchLevel).flatMap((level) => {
    const found = given[level];
    return found === undefined ? [] : [{ level, m: found[0], u: found[1] }];
  });
}
