package clinic.afterglow.patients.ui;

import clinic.afterglow.patients.PatientId;
import com.vaadin.flow.component.Component;
import java.util.Set;

/**
 * One part of a patient's chart. Beans of this type are found and shown in order, so a module adds
 * its part without the chart knowing the module. Rendered when it is scrolled into view.
 */
public interface ChartSection {

  /** The section's title, in words. */
  String title();

  /** Smaller comes first. */
  int order();

  /** Who sees it, as named in {@code Roles}; the services behind it check again. */
  Set<String> roles();

  Component render(PatientId patient);

  /** Whether it is read anew after any change made on the page; not for what is typed into. */
  default boolean followsChanges() {
    return false;
  }
}
