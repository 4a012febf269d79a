package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import com.vaadin.flow.component.button.Button;
import java.util.List;

/** Buttons for what may follow, as far as the user may do it. */
record VisitSteps(Appointments appointments, CurrentUser user, Runnable afterwards) {

  private static final List<AppointmentStatus> ALL =
      List.of(
          AppointmentStatus.CONFIRMED,
          AppointmentStatus.ARRIVED,
          AppointmentStatus.IN_CHAIR,
          AppointmentStatus.IN_RECOVERY,
          AppointmentStatus.DEPARTED,
          AppointmentStatus.NO_SHOW);

  List<Button> of(AppointmentId id, AppointmentStatus status) {
    return of(id, status, ALL);
  }

  /** The likeliest: before its time confirm and arrive, then come or not come, then the next. */
  List<Button> next(AppointmentId id, AppointmentStatus status, boolean begun) {
    if (!status.expected()) {
      return of(id, status).stream().limit(1).toList();
    }
    return of(
        id,
        status,
        List.of(
            begun ? AppointmentStatus.ARRIVED : AppointmentStatus.CONFIRMED,
            begun ? AppointmentStatus.NO_SHOW : AppointmentStatus.ARRIVED));
  }

  private List<Button> of(
      AppointmentId id, AppointmentStatus status, List<AppointmentStatus> steps) {
    return steps.stream()
        .filter(status.next()::contains)
        .filter(this::allowed)
        .map(next -> button(id, next))
        .toList();
  }

  private boolean allowed(AppointmentStatus next) {
    return switch (next) {
      case CONFIRMED, NO_SHOW -> user.is(Role.FRONT_DESK, Role.DIRECTOR);
      default ->
          user.is(Role.FRONT_DESK, Role.THERAPIST, Role.NURSE, Role.PRESCRIBER, Role.DIRECTOR);
    };
  }

  private Button button(AppointmentId id, AppointmentStatus next) {
    return new Button(
        words(next),
        _ -> {
          if (Refusals.done(() -> reach(id, next))) {
            afterwards.run();
          }
        });
  }

  private static String words(AppointmentStatus next) {
    return switch (next) {
      case CONFIRMED -> t("scheduling.step.confirm");
      case ARRIVED -> t("scheduling.step.arrive");
      case IN_CHAIR -> t("scheduling.step.seat");
      case IN_RECOVERY -> t("scheduling.step.recover");
      case DEPARTED -> t("scheduling.step.depart");
      default -> t("scheduling.step.noShow");
    };
  }

  private void reach(AppointmentId id, AppointmentStatus next) {
    switch (next) {
      case CONFIRMED -> appointments.confirm(id);
      case ARRIVED -> appointments.arrive(id);
      case IN_CHAIR -> appointments.seat(id);
      case IN_RECOVERY -> appointments.recover(id);
      case DEPARTED -> appointments.depart(id);
      default -> appointments.noShow(id);
    }
  }
}
