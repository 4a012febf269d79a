package clinic.afterglow.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.kernel.SavedMeanwhile;
import clinic.afterglow.kernel.UserId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Saves a draft whenever the writer pauses, and says when it last did. When somebody else saved
 * meanwhile it says who, saves nothing over theirs unless told to, and keeps what was typed. What
 * was typed and not saved yet stays in the browser's tab, through a reload and a restart.
 *
 * @param <T> what is written
 */
@JsModule("./components/kept-words.ts")
public class Autosave<T> extends Div {

  private static final int PAUSE_MILLIS = 1_200;

  private final Draft<T> draft;
  private final Supplier<Optional<T>> written;
  private final Function<UserId, String> names;
  private final Clock clock;
  private long version;
  private boolean pending;
  private int watched;

  /**
   * @param version the version that the form was filled from
   * @param written empty while a field refuses what is in it
   * @param clock in the zone in which times are shown
   */
  public Autosave(
      Draft<T> draft,
      long version,
      Supplier<Optional<T>> written,
      Function<UserId, String> names,
      Clock clock) {
    this.draft = draft;
    this.version = version;
    this.written = written;
    this.names = names;
    this.clock = clock;
    addClassName("autosave");
    getElement().setAttribute("role", "status");
  }

  /** Saves when one of these fields has been changed by the writer. */
  public void watch(HasValue<?, ?>... fields) {
    for (var field : fields) {
      if (field instanceof HasValueChangeMode typed) {
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(PAUSE_MILLIS);
        keepWords(field);
      }
      field.addValueChangeListener(this::changed);
    }
  }

  private void keepWords(HasValue<?, ?> field) {
    var principal = VaadinRequest.getCurrent().getUserPrincipal();
    if (principal != null && field instanceof Component component) {
      component
          .getElement()
          .executeJs("window.keptWords.watch(this, $0, $1)", principal.getName(), watched++);
    }
  }

  /** Saves what is not saved yet; false when it could not be, which then is on the screen. */
  public boolean saved() {
    return !pending || save();
  }

  /** The version that was saved or read last. */
  public long version() {
    return version;
  }

  /** For changes that are no field's value, such as a row added. */
  public void changed() {
    pending = true;
    save();
  }

  private void changed(ValueChangeEvent<?> event) {
    if (event.isFromClient()) {
      changed();
    }
  }

  private boolean save() {
    var given = written.get();
    if (given.isEmpty()) {
      tell(t("autosave.invalid"));
      return false;
    }
    try {
      version = draft.save(given.get(), version);
      pending = false;
      getElement().executeJs("window.keptWords.saved()");
      tell(t("autosave.saved", clock.instant().atZone(clock.getZone()).toLocalTime()));
    } catch (SavedMeanwhile meanwhile) {
      conflict(meanwhile);
    } catch (NotPossible fact) {
      tell(Texts.of(fact));
    }
    return !pending;
  }

  private void conflict(SavedMeanwhile meanwhile) {
    tell(
        t(
            "autosave.conflict",
            names.apply(meanwhile.by()),
            Times.clock(meanwhile.at(), clock.getZone())));
    add(
        new Button(t("autosave.theirs"), _ -> showTheirs()),
        new Button(t("autosave.mine"), _ -> saveMine()));
  }

  private void showTheirs() {
    var dialog = new Dialog(t("autosave.theirs"), draft.theirs());
    dialog.getFooter().add(new Button(t("action.close"), _ -> dialog.close()));
    dialog.open();
  }

  private void saveMine() {
    version = draft.stored();
    save();
  }

  private void tell(String words) {
    removeAll();
    add(new Span(words));
  }
}
