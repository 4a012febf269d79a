package clinic.afterglow.patients.ui;

import clinic.afterglow.patients.PatientId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;

/** The way to a patient's chart from any screen. */
public final class PatientLinks {

  private PatientLinks() {}

  public static void open(PatientId patient) {
    UI.getCurrent().navigate(path(patient));
  }

  public static Anchor link(PatientId patient, String words) {
    return new Anchor("/" + path(patient), words);
  }

  private static String path(PatientId patient) {
    return "patients/" + patient.value();
  }
}
