import { Matches } from "class-validator";
import { Field, InputType, Int, ObjectType } from "type-graphql";

import { IntInput, TextInput } from "../../../graphql/inputs.js";
import { countryOf } from "../../accounts/given-values.js";
import { invalidInput } from "../../../errors.js";
import { problemsOfArea, type Area } from "../rules/territory.js";

@ObjectType({ description: "A part of the world and of the market: all that is given must hold." })
export class LeadArea implements Area {
  @Field(() => String, { nullable: true, description: "Country, ISO 3166-1 alpha-2." })
  countryCode!: string | null;

  @Field(() => String, { nullable: true, description: "State, province or county." })
  region!: string | null;

  @Field(() => String, { nullable: true, description: "How the postcode begins." })
  postcodePrefix!: string | null;

  @Field(() => String, { nullable: true, description: "How the industry's NAICS code begins." })
  industryPrefix!: string | null;

  @Field(() => Int, { nullable: true, description: "At least so many employees." })
  minEmployees!: number | null;

  @Field(() => Int, { nullable: true, description: "At most so many employees." })
  maxEmployees!: number | null;
}

@InputType({ description: "A part of the world and of the market: all that is given must hold." })
export class LeadAreaInput {
  @TextInput("Country, ISO 3166-1 alpha-2.", { nullable: true, max: 2 })
  countryCode?: string | null;

  @TextInput("State, province or county, of that country.", { nullable: true })
  region?: string | null;

  @TextInput("How the postcode begins, in that country.", { nullable: true, max: 20 })
  postcodePrefix?: string | null;

  @Matches(/^\d{2,6}$/, { message: "must be two to six digits" })
  @TextInput("How the industry's NAICS code begins.", { nullable: true, max: 6 })
  industryPrefix?: string | null;

  @IntInput("At least so many employees.", { nullable: true })
  minEmployees?: number | null;

  @IntInput("At most so many employees.", { nullable: true })
  maxEmployees?: number | null;
}

/** The area as stored. INVALID_INPUT for an unknown country, or conditions that nothing can meet. */
export function areaOf(given: LeadAreaInput, path: string): Area {
  const area: Area = {
    countryCode: countryOf(given.countryCode, `${path}.countryCode`) ?? null,
    region: given.region ?? null,
    postcodePrefix: given.postcodePrefix ?? null,
    industryPrefix: given.industryPrefix ?? null,
    minEmployees: given.minEmployees ?? null,
    maxEmployees: given.maxEmployees ?? null,
  };
  const problems = problemsOfArea(area);
  if (problems.length === 0) return area;
  throw invalidInput(problems.map(({ field, message }) => ({ path: `${path}.${field}`, message })));
}
