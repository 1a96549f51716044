import { describeEnum } from "../../../graphql/enums.js";

export enum ConversionAction {
  CREATE = "CREATE",
  LINK = "LINK",
  NONE = "NONE",
}
describeEnum(ConversionAction, "ConversionAction", "What a conversion does for one of its three.", {
  CREATE: "Makes it, of what the lead knows.",
  LINK: "Takes one that is there, and fills what is empty.",
  NONE: "Leaves it out.",
});
