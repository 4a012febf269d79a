package clinic.afterglow.bench;

import clinic.afterglow.security.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.UidlWriter;
import java.util.ArrayList;
import java.util.List;

/** The real screens, up to the message that goes to the browser, without a browser. */
final class Screen {

  private final BenchClinic clinic;
  private final Role role;

  Screen(BenchClinic clinic, Role role) {
    this.clinic = clinic;
    this.role = role;
  }

  void enter() {
    clinic.window(role);
  }

  void go(String path) {
    UI.getCurrent().navigate(path);
  }

  /** All that changed since the last message. */
  String message() {
    return new UidlWriter().createUidl(UI.getCurrent(), false).toString();
  }

  <T extends Component> List<T> all(Class<T> type) {
    var found = new ArrayList<T>();
    collect(UI.getCurrent(), type, found);
    return found;
  }

  private static <T extends Component> void collect(
      Component parent, Class<T> type, List<T> found) {
    parent
        .getChildren()
        .forEach(child -> {
          if (type.isInstance(child)) {
            found.add(type.cast(child));
          }
          collect(child, type, found);
        });
  }
}
