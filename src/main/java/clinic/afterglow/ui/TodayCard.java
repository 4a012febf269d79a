package clinic.afterglow.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;

/**
 * One part of somebody's Today page. Beans of this type are found and shown in order; a module adds
 * its card without the page knowing the module.
 */
public interface TodayCard {

  /** Who sees it, as named in {@code Roles}. */
  Set<String> roles();

  /** Smaller comes first. */
  int order();

  Component render();
}
