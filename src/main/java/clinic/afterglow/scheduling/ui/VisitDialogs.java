package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.scheduling.SlotTaken;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Booking, moving and cancelling, each in its dialog. */
record VisitDialogs(
    Appointments appointments, Patients patients, Accounts accounts, Runnable afterwards) {

  private static final int OFFERED = 5;

  void book(SiteDetails site, LocalDateTime start, Optional<String> row) {
    var staff = accounts.clinicians();
    var form = new BookingForm(site, patients, staff);
    form.suggest(start);
    row.ifPresent(form::suggestResource);
    var taken = new Taken(site, staff, Optional.empty(), form::value, form::choose);
    new FormDialog<>(
            t("scheduling.book"),
            t("scheduling.book.action"),
            form,
            form::value,
            wanted -> {
              Refusals.inDialog(() -> appointments.book(wanted));
              Notices.done(t("scheduling.booked"));
              afterwards.run();
            })
        .explaining(fact -> explain(fact, taken))
        .open();
  }

  void move(SiteDetails site, Visit visit) {
    var staff = accounts.clinicians();
    var form = new MoveForm(site, visit, staff);
    var taken = new Taken(site, staff, Optional.of(visit.id()), form::value, form::choose);
    new FormDialog<>(
            t("scheduling.move.title", visit.patientName()),
            t("scheduling.move.action"),
            form,
            form::value,
            target -> {
              Refusals.inDialog(() ->
                  appointments.move(visit.id(), target.room(), target.clinician(), target.start()));
              Notices.done(t("scheduling.moved"));
              afterwards.run();
            })
        .explaining(fact -> explain(fact, taken))
        .open();
  }

  void cancel(Visit visit) {
    var notice = appointments.notice(visit.id());
    new ReasonDialog(
            t("scheduling.cancel.title", visit.patientName()),
            t(
                notice.late() ? "scheduling.cancel.late" : "scheduling.cancel.inTime",
                Times.length(notice.asked())),
            t("scheduling.cancel.action"),
            reason -> {
              Refusals.inDialog(() -> appointments.cancel(visit.id(), reason));
              afterwards.run();
            })
        .leavingWith(t("scheduling.cancel.keep"))
        .open();
  }

  private record Taken(
      SiteDetails site,
      List<AccountSummary> staff,
      Optional<AppointmentId> moved,
      Supplier<Optional<NewAppointment>> wanted,
      Consumer<NewAppointment> choose) {

    /** Those who do the same work as the one who was wanted. */
    List<UserId> colleagues(UserId clinician) {
      return staff.stream()
          .filter(one -> one.id().equals(clinician))
          .findFirst()
          .map(chosen ->
              staff.stream()
                  .filter(one -> !Collections.disjoint(one.roles(), chosen.roles()))
                  .map(AccountSummary::id)
                  .toList())
          .orElse(List.of());
    }

    String name(UserId id) {
      return staff.stream()
          .filter(one -> one.id().equals(id))
          .map(AccountSummary::displayName)
          .findFirst()
          .orElse("");
    }
  }

  private Component explain(NotPossible fact, Taken taken) {
    return fact instanceof SlotTaken conflict
        ? taken
            .wanted()
            .get()
            .<Component>map(wanted -> notice(conflict, taken, wanted))
            .orElseGet(() -> new Div(Texts.of(fact)))
        : new Div(Texts.of(fact));
  }

  private TakenNotice notice(SlotTaken conflict, Taken taken, NewAppointment wanted) {
    var free =
        appointments
            .alternatives(wanted, taken.colleagues(wanted.clinician()), taken.moved(), OFFERED)
            .stream()
            .map(one -> new TakenNotice.PlaceFound(one, taken.name(one.clinician())))
            .toList();
    return new TakenNotice(
        Texts.of(conflict),
        conflict.holder().flatMap(appointments::visit).map(Visit::patientName),
        taken.site(),
        free,
        taken.choose());
  }
}
