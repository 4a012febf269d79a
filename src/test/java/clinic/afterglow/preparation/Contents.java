package clinic.afterglow.preparation;

import clinic.afterglow.kernel.Route;
import java.util.Set;

/** Preparations as tests write them. */
public final class Contents {

  private Contents() {}

  public static PreparationContent complete() {
    return with("To sleep again", "Ana", "555 0100", "Ana drives");
  }

  public static PreparationContent with(
      String intentions, String person, String phone, String ride) {
    return new PreparationContent(
        intentions,
        "Less weight",
        Set.of(Route.SUBLINGUAL, Route.INTRAVENOUS),
        BodyPosition.RECLINED,
        true,
        "Strings, slow",
        TouchConsent.HAND_ONLY,
        "“Stop”",
        person,
        phone,
        ride,
        "Calls Ana, then the clinic",
        Set.of(ChecklistItem.FASTING_EXPLAINED));
  }
}
