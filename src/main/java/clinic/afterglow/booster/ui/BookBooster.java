package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.BoosterBooking;
import clinic.afterglow.booster.Boosters;
import clinic.afterglow.booster.DueBooster;
import clinic.afterglow.booster.DueDate;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.scheduling.BookingRefused;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.RefusedByRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The dialog in which the front desk books a booster. */
@Component
class BookBooster {

  private final Boosters boosters;
  private final Sites sites;
  private final Accounts accounts;
  private final Clock clock;

  BookBooster(Boosters boosters, Sites sites, Accounts accounts, Clock clock) {
    this.boosters = boosters;
    this.sites = sites;
    this.accounts = accounts;
    this.clock = clock;
  }

  void ask(DueBooster row, Runnable afterwards) {
    var plan = boosters.of(row.patient()).orElseThrow();
    var staff =
        Stream.of(Role.THERAPIST, Role.NURSE)
            .flatMap(role -> accounts.staff(role).stream())
            .distinct()
            .toList();
    var day =
        plan.due().map(DueDate::openDay).orElseGet(() -> LocalDate.now(clock.withZone(row.zone())));
    var title =
        plan.due()
            .map(due -> t("booster.book.title", row.patientName(), DueWords.of(due)))
            .orElseGet(() -> t("booster.book.title.asked", row.patientName()));
    var form = new BookBoosterForm(plan, day, sites.details(row.site()), staff);
    new FormDialog<>(
            title,
            t("booster.book"),
            form,
            form::value,
            wanted -> {
              book(wanted);
              Notices.done(t("booster.book.done"));
              afterwards.run();
            })
        .open();
  }

  private void book(BoosterBooking wanted) {
    try {
      boosters.book(wanted);
    } catch (BookingRefused refused) {
      throw new RefusedByRules(refused.decision());
    }
  }
}
