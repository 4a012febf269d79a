package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Allergies;
import clinic.afterglow.patients.AllergyDetails;
import clinic.afterglow.patients.AllergyList;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who the patient is, and what must not be overlooked. */
@org.springframework.stereotype.Component
class ChartHeader {

  private final Allergies allergies;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;
  private final List<ChartHeaderItem> items;

  ChartHeader(
      Allergies allergies,
      Sites sites,
      CurrentUser user,
      Clock clock,
      List<ChartHeaderItem> items) {
    this.allergies = allergies;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
    this.items = items.stream().sorted(Comparator.comparingInt(ChartHeaderItem::order)).toList();
  }

  Component of(PatientSummary patient) {
    var today = LocalDate.now(clock.withZone(sites.zone(patient.site())));
    int age = Period.between(patient.dateOfBirth(), today).getYears();
    var name = new H1(patient.name());
    if (!patient.pronouns().isBlank()) {
      var pronouns = new Span(patient.pronouns());
      pronouns.addClassName("chart-pronouns");
      name.add(pronouns);
    }
    var header =
        new Header(
            name,
            new Span(t("patients.born", Times.birthDate(patient.dateOfBirth()), age)),
            new Span(patient.chartNumber()));
    header.addClassName("chart-header");
    if (user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER, Role.DIRECTOR)) {
      header.add(badge(allergies.of(patient.id())));
    }
    items.stream()
        .filter(item -> visible(item.roles(), user))
        .forEach(item -> header.add(item.render(patient.id())));
    return header;
  }

  static boolean visible(Set<String> roles, CurrentUser user) {
    return user.is(roles.stream().map(Role::valueOf).toArray(Role[]::new));
  }

  private static StatusBadge badge(AllergyList list) {
    if (!list.allergies().isEmpty()) {
      var names =
          list.allergies().stream()
              .map(AllergyDetails::substance)
              .collect(Collectors.joining(", "));
      return new StatusBadge(t("patients.allergies.are", names), Tone.DANGER);
    }
    return list.noneKnown()
        ? new StatusBadge(t("patients.allergies.none"), Tone.NEUTRAL)
        : new StatusBadge(t("patients.allergies.notAsked"), Tone.CAUTION);
  }
}
