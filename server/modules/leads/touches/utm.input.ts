import { InputType } from "type-graphql";

import { TextInput } from "../../../graphql/inputs.js";
import type { GivenUtm } from "./rules/utm.js";

@InputType({ description: "What the link that brought them said: its `utm_…` parameters." })
export class UtmInput implements GivenUtm {
  @TextInput("`utm_source`: which page or sender.", { nullable: true })
  source?: string | null;

  @TextInput("`utm_medium`: which kind of link, such as `cpc` or `email`.", { nullable: true })
  medium?: string | null;

  @TextInput("`utm_campaign`: a campaign whose name reads so is found.", { nullable: true })
  campaign?: string | null;

  @TextInput("`utm_term`: the words searched for.", { nullable: true })
  term?: string | null;

  @TextInput("`utm_content`: which of several links.", { nullable: true })
  content?: string | null;
}
