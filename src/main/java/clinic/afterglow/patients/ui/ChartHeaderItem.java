package clinic.afterglow.patients.ui;

import clinic.afterglow.patients.PatientId;
import com.vaadin.flow.component.Component;
import java.util.Set;

/**
 * Something that stays in sight while a chart is read, such as clearance or the next appointment.
 */
public interface ChartHeaderItem {

  int order();

  /** Who sees it, as named in {@code Roles}. */
  Set<String> roles();

  Component render(PatientId patient);
}
