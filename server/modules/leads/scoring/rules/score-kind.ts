/** What a score tells. */
export enum ScoreKind {
  FIT = "FIT",
  BEHAVIOUR = "BEHAVIOUR",
  PREDICTIVE = "PREDICTIVE",
}
