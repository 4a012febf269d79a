package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.SessionDetails;
import clinic.afterglow.patients.Allergies;
import clinic.afterglow.patients.AllergyDetails;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is treated, what they must not be given, whether they may be, and what they came for. */
@Component
class SessionHeader {

  private final Patients patients;
  private final Allergies allergies;
  private final Screenings screenings;
  private final Preparations preparations;

  SessionHeader(
      Patients patients, Allergies allergies, Screenings screenings, Preparations preparations) {
    this.patients = patients;
    this.allergies = allergies;
    this.screenings = screenings;
    this.preparations = preparations;
  }

  Div of(SessionDetails session) {
    var patient =
        Objects.requireNonNull(
            patients.summaries(List.of(session.patient())).get(session.patient()));
    var agreed = preparations.readiness(session.patient()).latest();
    boolean clear = screenings.clearance(session.patient(), session.route()).permitsDosing();
    var facts =
        new Facts()
            .with(t("dosing.allergies"), allergies(session.patient()))
            .with(
                t("dosing.clearance"),
                clear
                    ? new StatusBadge(t("dosing.cleared"), Tone.GOOD)
                    : new StatusBadge(t("dosing.notCleared"), Tone.DANGER))
            .with(t("dosing.route"), Texts.label(session.route()))
            .with(t("dosing.intentions"), agreed.map(a -> a.intentions()).orElse(""))
            .with(t("dosing.stopSignal"), agreed.map(a -> a.stopSignal()).orElse(""));
    var header =
        new Div(
            new PageHeader(patient.name(), PatientLinks.link(session.patient(), t("dosing.chart")))
                .withSubtitle(
                    Times.birthDate(patient.dateOfBirth()) + " · " + patient.chartNumber()),
            facts);
    header.addClassName("session-header");
    return header;
  }

  private String allergies(PatientId patient) {
    var known = allergies.of(patient);
    if (!known.asked()) {
      return t("dosing.allergies.notAsked");
    }
    return known.noneKnown()
        ? t("dosing.allergies.none")
        : known.allergies().stream()
            .map(AllergyDetails::substance)
            .collect(Collectors.joining(", "));
  }
}
