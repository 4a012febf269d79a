package clinic.afterglow.patients.ui;

import clinic.afterglow.patients.PatientHit;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** A found patient on two lines: enough to tell two people of the same name apart. */
class HitLine extends Div {

  HitLine(PatientHit hit) {
    addClassName("hit-line");
    var name = new Span(hit.name());
    name.addClassName("hit-name");
    var rest = new Span(String.join(" · ", facts(hit)));
    rest.addClassName("hit-facts");
    add(name, rest);
  }

  private static List<String> facts(PatientHit hit) {
    return Stream.of(Times.birthDate(hit.dateOfBirth()), hit.chartNumber(), hit.phone())
        .filter(fact -> !fact.isBlank())
        .toList();
  }
}
