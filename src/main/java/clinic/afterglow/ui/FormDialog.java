package clinic.afterglow.ui;

import clinic.afterglow.kernel.NotPossible;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks for something and saves it. Stays open with everything typed when a field refuses or the
 * save does, and when Escape would throw away what was typed.
 *
 * @param <T> what the form gives back when all its fields agree
 */
public class FormDialog<T> extends Dialog {

  private static final String FIRST_ONLY = "!element.typed && (element.typed = true)";

  private final Supplier<Optional<T>> value;
  private final Consumer<T> save;
  private final Component form;
  private final Div problem = new Div();
  private final Button saving;
  private final Button leaving;
  private boolean typed;
  private Function<NotPossible, Component> words = fact -> new Div(Texts.of(fact));

  public FormDialog(
      String title, String action, Component form, Supplier<Optional<T>> value, Consumer<T> save) {
    this.form = form;
    this.value = value;
    this.save = save;
    addClassName("form-dialog");
    setHeaderTitle(title);
    setCloseOnOutsideClick(false);
    problem.addClassName("form-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    add(problem, form);
    saving = new Button(action, _ -> submit());
    saving.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    saving.addClickShortcut(Key.ENTER, com.vaadin.flow.component.KeyModifier.CONTROL);
    leaving = new Button(Texts.t("action.cancel"), _ -> close());
    getFooter().add(leaving, saving);
    for (var event : new String[] {"input", "change"}) {
      getElement().addEventListener(event, _ -> typed()).setFilter(FIRST_ONLY);
    }
    addDialogCloseActionListener(_ -> closeUnlessTyped());
  }

  /** A double click on what opens it arrives as two clicks; the second changes nothing. */
  @Override
  public void setOpened(boolean opened) {
    if (opened && isOpened()) {
      return;
    }
    var ui = UI.getCurrent();
    if (ui != null) {
      var key = getClass().getName() + ' ' + getHeaderTitle();
      if (opened
          && ComponentUtil.getData(ui, key) instanceof FormDialog<?> other
          && other.isOpened()) {
        return;
      }
      ComponentUtil.setData(ui, key, opened ? this : null);
      addDetachListener(_ -> ComponentUtil.setData(ui, key, null));
    }
    FormFaults.explain(form);
    super.setOpened(opened);
  }

  /** The browser tells of the first letter only: a field's value comes when the field is left. */
  void typed() {
    typed = true;
  }

  private void closeUnlessTyped() {
    if (!typed) {
      close();
      return;
    }
    var discard = new Button(Texts.t("form.discard"), _ -> close());
    explain(new Div(new Span(Texts.t("form.typed")), discard));
  }

  /** Shows one more part between the problem line and the form, such as a decision. */
  public void explain(Component part) {
    problem.removeAll();
    problem.add(part);
    problem.setVisible(true);
  }

  /** For what is itself called cancelling, where “Cancel” would mean two things. */
  public FormDialog<T> leavingWith(String other) {
    leaving.setText(other);
    return this;
  }

  /** What to show of a fact that stops the save, when its words alone are not enough. */
  public FormDialog<T> explaining(Function<NotPossible, Component> fuller) {
    words = fuller;
    return this;
  }

  /** A double click arrives as two clicks; the second finds the dialog closed. */
  private void submit() {
    if (!isOpened()) {
      return;
    }
    problem.setVisible(false);
    var given = value.get();
    if (FormFaults.unreadable(form) || given.isEmpty()) {
      FormFaults.focusFirst(form);
      return;
    }
    saveOrSayWhyNot(given.get());
  }

  private void saveOrSayWhyNot(T given) {
    try {
      save.accept(given);
      close();
    } catch (NotPossible fact) {
      explain(words.apply(fact));
    } catch (RefusedByRules refused) {
      explain(new DecisionNotice(refused.decision()));
    }
  }
}
