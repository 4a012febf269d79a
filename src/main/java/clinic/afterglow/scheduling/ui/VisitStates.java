package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;

/** Where a visit stands, in words: who comes to talk sits in a room and not in the chair. */
final class VisitStates {

  private VisitStates() {}

  static String words(AppointmentKind kind, AppointmentStatus status) {
    return status == AppointmentStatus.IN_CHAIR && kind.isTalk()
        ? t("scheduling.inTheRoom")
        : Texts.label(status);
  }

  static StatusBadge badge(AppointmentKind kind, AppointmentStatus status) {
    return new StatusBadge(words(kind, status), VisitTones.of(status));
  }
}
