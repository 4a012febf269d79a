package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.scheduling.RosterDetails;
import clinic.afterglow.scheduling.RosterLine;
import clinic.afterglow.scheduling.Rosters;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The working weeks of those who see patients; a new one counts from a day on. */
@Route("rosters")
@Menu(title = "scheduling.rosters", order = 86, icon = "vaadin:calendar-user")
@RolesAllowed({Roles.DIRECTOR, Roles.ADMINISTRATOR})
class RostersView extends Main implements HasDynamicTitle {

  private static final int SHOWN = 20;

  private final Rosters rosters;
  private final Clock clock;
  private final List<SiteDetails> sites;
  private final Select<AccountSummary> clinician;
  private final Div weeks = new Div();
  private List<RosterDetails> known = List.of();

  RostersView(Rosters rosters, Sites sites, Accounts accounts, Clock clock) {
    this.rosters = rosters;
    this.clock = clock;
    this.sites = sites.all();
    var staff = accounts.clinicians();
    clinician = Places.clinician(staff);
    clinician.addValueChangeListener(_ -> show());
    var change = new Button(t("scheduling.roster.new"), _ -> change());
    change.addThemeVariants(ButtonVariant.PRIMARY);
    change.setVisible(!staff.isEmpty());
    add(new PageHeader(t("scheduling.rosters"), clinician, change), weeks);
    if (staff.isEmpty()) {
      weeks.add(new EmptyState(t("scheduling.roster.nobody")));
    } else {
      clinician.setValue(staff.getFirst());
    }
  }

  private void show() {
    known = rosters.of(clinician.getValue().id(), SHOWN);
    weeks.removeAll();
    if (known.isEmpty()) {
      weeks.add(new EmptyState(t("scheduling.roster.none")));
    }
    known.stream().map(this::panel).forEach(weeks::add);
  }

  private Panel panel(RosterDetails week) {
    var title = t("scheduling.roster.since", Times.date(week.from()));
    if (week.lines().isEmpty()) {
      return new Panel(title, new Paragraph(t("scheduling.roster.wheneverOpen")));
    }
    var facts = new Facts();
    week.lines().stream()
        .sorted(Comparator.comparing(RosterLine::day))
        .forEach(line ->
            facts.with(
                line.day().getDisplayName(TextStyle.FULL, Locale.US),
                t(
                    "scheduling.roster.line",
                    line.hours().opens(),
                    line.hours().closes(),
                    name(line.site()))));
    return new Panel(title, facts);
  }

  private String name(SiteId id) {
    return sites.stream()
        .filter(site -> site.id().equals(id))
        .map(SiteDetails::name)
        .findFirst()
        .orElse("");
  }

  private void change() {
    var now = known.stream().findFirst().map(RosterDetails::lines).orElse(List.of());
    var zone = sites.stream().findFirst().map(SiteDetails::zone).orElse(clock.getZone());
    var today = LocalDate.now(clock.withZone(zone));
    var form = new RosterForm(clinician.getValue().id(), sites, now, today);
    new FormDialog<>(
            t("scheduling.roster.of", clinician.getValue().displayName()),
            t("action.save"),
            form,
            form::value,
            wanted ->
                Refusals.inDialog(() -> {
                  rosters.keep(wanted);
                  Notices.done(t("scheduling.roster.kept"));
                  show();
                }))
        .open();
  }

  @Override
  public String getPageTitle() {
    return t("scheduling.rosters");
  }
}
