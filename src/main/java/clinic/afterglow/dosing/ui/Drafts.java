package clinic.afterglow.dosing.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Forms that keep what is typed in them while the page around them is shown anew. */
class Drafts {

  private final Map<Class<?>, Component> forms = new HashMap<>();

  <C extends Component> C keep(Class<C> type, Supplier<C> make) {
    return type.cast(forms.computeIfAbsent(type, _ -> make.get()));
  }

  /** What was typed is saved; the next form starts empty. */
  void drop(Class<?> type) {
    forms.remove(type);
  }
}
