package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientSummary;
import com.vaadin.flow.component.Component;
import java.util.Set;

/**
 * One part of a patient's chart. Beans of this type are found and shown in order, so a module adds
 * its part without the chart knowing the module. Rendered when it is scrolled into view.
 */
public interface ChartSection {

  Place place();

  Component render(PatientSummary patient);

  /** Whether it is read anew after any change made on the page; not for what is typed into. */
  default boolean followsChanges() {
    return false;
  }

  /**
   * Where a section stands.
   *
   * @param key of the title's words
   * @param order smaller comes first; no two sections share one
   * @param roles who sees it, as named in {@code Roles}; the services behind it check again
   */
  record Place(String key, int order, Set<String> roles) {

    public static Place of(String key, int order, String... roles) {
      return new Place(key, order, Set.of(roles));
    }

    public String title() {
      return t(key);
    }
  }
}
