package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.scheduling.AppointmentStatus.ARRIVED;
import static clinic.afterglow.scheduling.AppointmentStatus.CONFIRMED;
import static clinic.afterglow.scheduling.AppointmentStatus.DEPARTED;
import static clinic.afterglow.scheduling.AppointmentStatus.IN_CHAIR;
import static clinic.afterglow.scheduling.AppointmentStatus.IN_RECOVERY;
import static clinic.afterglow.scheduling.AppointmentStatus.NO_SHOW;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Buttons for what may follow, as far as the user may do it. */
record VisitSteps(Appointments appointments, CurrentUser user, Runnable afterwards) {

  private static final List<AppointmentStatus> ALL =
      List.of(CONFIRMED, ARRIVED, IN_CHAIR, IN_RECOVERY, DEPARTED, NO_SHOW);

  private static final Set<AppointmentStatus> CAN_BE_TAKEN_BACK =
      EnumSet.of(CONFIRMED, ARRIVED, IN_CHAIR, IN_RECOVERY, DEPARTED);

  /** The first is what usually comes next. */
  List<Button> of(Visit visit) {
    var steps = of(visit, ALL);
    steps.stream().findFirst().ifPresent(next -> next.addThemeVariants(ButtonVariant.PRIMARY));
    return steps;
  }

  /** The likeliest: before its time confirm and arrive, then come or not come, then the next. */
  List<Button> next(Visit visit, boolean begun) {
    if (!visit.status().expected()) {
      return of(visit, ALL).stream().limit(1).toList();
    }
    return of(visit, List.of(begun ? ARRIVED : CONFIRMED, begun ? NO_SHOW : ARRIVED));
  }

  /** The day before, nobody comes or stays away yet. */
  List<Button> ahead(Visit visit) {
    return of(visit, List.of(CONFIRMED));
  }

  private List<Button> of(Visit visit, List<AppointmentStatus> steps) {
    return steps.stream()
        .filter(visit.status().next()::contains)
        .filter(next -> next != IN_RECOVERY || !visit.kind().isTalk())
        .filter(this::allowed)
        .map(next -> button(visit, next))
        .toList();
  }

  /** For a wrong click: the step before, put on record as well. */
  Optional<Button> back(Visit visit) {
    return Optional.of(visit.status())
        .filter(CAN_BE_TAKEN_BACK::contains)
        .filter(this::allowed)
        .map(status ->
            new Button(
                backWords(visit, status),
                _ -> tell(() -> appointments.takeBack(visit.id(), status))));
  }

  private boolean allowed(AppointmentStatus next) {
    return switch (next) {
      case CONFIRMED, NO_SHOW -> user.is(Role.FRONT_DESK, Role.DIRECTOR);
      default ->
          user.is(Role.FRONT_DESK, Role.THERAPIST, Role.NURSE, Role.PRESCRIBER, Role.DIRECTOR);
    };
  }

  private Button button(Visit visit, AppointmentStatus next) {
    return new Button(
        words(visit, next),
        _ -> {
          if (next == NO_SHOW) {
            ask(visit);
          } else {
            tell(() -> reach(visit.id(), next));
          }
        });
  }

  /** The one step that cannot be taken back: the time goes to others. */
  private void ask(Visit visit) {
    new ConfirmDialog(
            t("scheduling.noShow.title", visit.patientName()),
            t("scheduling.noShow.explain"),
            t("scheduling.step.noShow"),
            _ -> tell(() -> reach(visit.id(), NO_SHOW)),
            t("action.cancel"),
            _ -> {})
        .open();
  }

  private void tell(Runnable change) {
    if (Refusals.done(change)) {
      afterwards.run();
    }
  }

  private static String backWords(Visit visit, AppointmentStatus status) {
    return switch (status) {
      case CONFIRMED -> t("scheduling.back.confirm");
      case ARRIVED -> t("scheduling.back.arrive");
      case IN_CHAIR -> t(visit.kind().isTalk() ? "scheduling.back.room" : "scheduling.back.seat");
      case IN_RECOVERY -> t("scheduling.back.recover");
      default -> t("scheduling.back.depart");
    };
  }

  private static String words(Visit visit, AppointmentStatus next) {
    return switch (next) {
      case CONFIRMED -> t("scheduling.step.confirm");
      case ARRIVED -> t("scheduling.step.arrive");
      case IN_CHAIR -> t(visit.kind().isTalk() ? "scheduling.step.room" : "scheduling.step.seat");
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
