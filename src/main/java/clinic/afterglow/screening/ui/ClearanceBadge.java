package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.ui.ChartHeaderItem;
import clinic.afterglow.screening.Clearance;
import clinic.afterglow.screening.ScreeningStatus;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;

/** Whether the patient may be treated, in sight on every part of the chart. */
@org.springframework.stereotype.Component
class ClearanceBadge implements ChartHeaderItem {

  private final Screenings screenings;

  ClearanceBadge(Screenings screenings) {
    this.screenings = screenings;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FRONT_DESK, Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientId patient) {
    return switch (screenings.clearance(patient)) {
      case Clearance.Cleared _ -> new StatusBadge(t("screening.clearance.cleared"), Tone.GOOD);
      case Clearance.ClearedWithConditions(var conditions, _, _) ->
          explained(t("screening.clearance.conditions"), Tone.CAUTION, conditions);
      case Clearance.NotCleared(var reasons, _, _) ->
          explained(
              t("screening.clearance.declined"),
              Tone.DANGER,
              reasons.stream().map(Texts::of).toList());
      case Clearance.Held(var key, _, _) -> new StatusBadge(t(key), Tone.DANGER);
      case Clearance.NotScreened _ -> underWay(patient);
    };
  }

  /** "Not screened" would be wrong while the answers are with the prescriber. */
  private StatusBadge underWay(PatientId patient) {
    return switch (screenings.underWay(patient).orElse(ScreeningStatus.DECIDED)) {
      case OPEN -> new StatusBadge(t("screening.clearance.begun"), Tone.INFO);
      case SUBMITTED -> new StatusBadge(t("screening.clearance.waits"), Tone.CAUTION);
      case DECIDED -> new StatusBadge(t("screening.clearance.none"), Tone.NEUTRAL);
    };
  }

  private static StatusBadge explained(String words, Tone tone, List<String> more) {
    var badge = new StatusBadge(words, tone);
    badge.getElement().setAttribute("title", String.join("\n", more));
    return badge;
  }
}
