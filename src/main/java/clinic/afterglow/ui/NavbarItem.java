package clinic.afterglow.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** Something a module puts into the bar on top of every page, such as the patient search. */
public interface NavbarItem {

  /** Who sees it, as named in {@code Roles}. */
  Set<String> roles();

  int order();

  Component render();
}
