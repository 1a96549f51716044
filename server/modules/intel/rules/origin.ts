import { ObservationOrigin } from "./observation.js";

/**
 * The side somebody's word counts for when they do not say where it came from. Liaisons are technical
 * marketing; whoever is on neither side has to say.
 */
export function originOf(department: string): ObservationOrigin | null {
  switch (department) {
    case "SALES":
      return ObservationOrigin.SALES_FIELD;
    case "MARKETING":
    case "LIAISON":
      return ObservationOrigin.MARKETING_RESEARCH;
    default:
      return null;
  }
}
