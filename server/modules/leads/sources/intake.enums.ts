import { describeEnum } from "../../../graphql/enums.js";

export enum IntakeState {
  REFUSED = "REFUSED",
  REPLAYED = "REPLAYED",
  DISCARDED = "DISCARDED",
}
describeEnum(IntakeState, "IntakeState", "What became of a refused payload.", {
  REFUSED: "It waits to be mended and replayed.",
  REPLAYED: "It was taken in after all. An end; the lead's touch holds what came.",
  DISCARDED: "Nobody wants it; its contents are gone. An end.",
});
