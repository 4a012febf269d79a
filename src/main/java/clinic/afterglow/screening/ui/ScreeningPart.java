package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.screening.ScreeningDetails;
import clinic.afterglow.screening.ScreeningStatus;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;

/** The newest screening in whatever state it is, what holds the patient, and the history. */
class ScreeningPart extends Div {

  private final PatientId patient;
  private final ScreeningReader reader;

  ScreeningPart(PatientId patient, ScreeningReader reader) {
    this.patient = patient;
    this.reader = reader;
    addClassName("screening");
    show();
  }

  private void show() {
    removeAll();
    if (reader.rights().reads()) {
      add(new HoldList(patient, reader, this::show));
    }
    var found = reader.screenings().of(patient, ScreeningHistory.MOST);
    found.current().ifPresentOrElse(this::show, this::nothing);
    add(new ScreeningHistory(found.earlier(), reader));
  }

  private void show(ScreeningDetails current) {
    add(new ScreeningHeading(current, reader));
    boolean open = current.status() == ScreeningStatus.OPEN;
    if (open && reader.rights().collects()) {
      add(new ScreeningForm(current, reader, this::show));
      return;
    }
    add(new FindingList(current, reader, this::show));
    if (current.status() == ScreeningStatus.SUBMITTED) {
      add(new DecisionBar(current, reader, this::show));
    } else if (!open) {
      add(begin());
    }
  }

  /** The front desk is told no more than that there is nothing to collect. */
  private void nothing() {
    add(new EmptyState(t(reader.rights().reads() ? "screening.none" : "screening.none.open")));
    add(begin());
  }

  private Div begin() {
    var bar = new Div();
    bar.addClassNames("panel-actions", "screening-begin");
    if (reader.rights().collects()) {
      var route = new Select<Route>();
      route.setLabel(t("screening.route"));
      route.setItems(Route.values());
      route.setItemLabelGenerator(Texts::label);
      var begin = new Button(t("screening.begin"), _ -> begin(route));
      begin.addThemeVariants(ButtonVariant.PRIMARY);
      bar.add(route, begin);
    }
    return bar;
  }

  private void begin(Select<Route> route) {
    route.setErrorMessage(t("screening.route.missing"));
    route.setInvalid(route.getValue() == null);
    Optional.ofNullable(route.getValue())
        .ifPresent(chosen -> {
          reader.screenings().begin(patient, chosen);
          show();
        });
  }
}
